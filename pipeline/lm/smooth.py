"""Interpolated modified Kneser-Ney (Chen & Goodman 1999), computed on sorted arrays, pruned by weight.

An n-gram is kept only if at least `MIN_DOCUMENTS` documents share it, so no passage can be read back. Of those the
ones are kept whose loss would cost most: count x |log P(w|h) - log P by backing off|, as in Stolcke (1998). What
is dropped leaves its probability to the back-off weight, so every distribution still sums to one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .arrays import Bools, Floats, Ints, Keys
from .count import Counted, runs

MIN_DOCUMENTS = 3


class Level(NamedTuple):
    """The kept n-grams of one order: sorted keys, log P(last | context), log back-off weight as a context."""

    keys: Keys
    log_p: Floats
    log_back: Floats


class Raw(NamedTuple):
    """One order before pruning: shared n-grams, their Kneser-Ney counts' discounted share, raw counts."""

    keys: Keys
    share: Floats  # (count - discount) / total of the context
    counts: Ints


def smooth(orders: Sequence[Counted], base: int, keep: Mapping[int, int]) -> list[Level]:
    """The levels of the model, from single symbols up.

    Args:
        orders: what was counted, from unigrams up.
        base: the number of symbols.
        keep: for each order above one, how many n-grams at most to keep.
    """
    raws = [_raw(orders, at, base) for at in range(1, len(orders))]
    unigrams = _unigrams(orders, base)
    chosen = [np.ones(len(raw.keys), np.bool_) for raw in raws]
    full = _levels(raws, chosen, unigrams, base)
    return _levels(raws, _choose(raws, full, base, keep), unigrams, base)


def _raw(orders: Sequence[Counted], at: int, base: int) -> Raw:
    """Discounted shares; below the highest order the count is the number of distinct left neighbours."""
    counted = orders[at]
    counts = (
        counted.counts
        if at == len(orders) - 1
        else _continuations(counted.keys, orders[at + 1].keys, at, base)
    )
    ones, twos, threes, fours = (float((counts == n).sum()) or 1.0 for n in (1, 2, 3, 4))
    y = ones / (ones + 2 * twos)
    discounts = np.array(
        [0.0, 1 - 2 * y * twos / ones, 2 - 3 * y * threes / twos, 3 - 4 * y * fours / threes]
    )
    contexts = counted.keys // np.uint64(base)
    starts = np.flatnonzero(np.concatenate([[True], contexts[1:] != contexts[:-1]]))
    lengths = np.diff(np.append(starts, len(contexts)))
    totals = np.repeat(np.add.reduceat(counts, starts), lengths)
    share = (counts - np.clip(discounts, 0.0, None)[np.minimum(counts, 3)]) / totals
    shared = counted.documents >= MIN_DOCUMENTS
    return Raw(counted.keys[shared], share[shared], counted.counts[shared])


def _continuations(keys: Keys, longer: Keys, at: int, base: int) -> Ints:
    suffixes, counts = runs(longer % np.uint64(base ** (at + 1)))
    continued: Ints = np.maximum(_taken(suffixes, counts, keys, 1), 1)
    return continued


def _taken(keys: Keys, values: NDArray[Any], wanted: Keys, default: float) -> NDArray[Any]:
    """The values at `wanted` in a sorted table, `default` where it has none."""
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[at] == wanted, values[at], default).astype(values.dtype)


def _unigrams(orders: Sequence[Counted], base: int) -> Floats:
    """Continuation counts of single symbols, with a little for those never seen."""
    weights = np.full(base, 0.5)
    np.add.at(weights, (orders[1].keys % np.uint64(base)).astype(np.int64), 1.0)
    unigrams: Floats = weights / weights.sum()
    return unigrams


def _levels(raws: Sequence[Raw], chosen: Sequence[Bools], unigrams: Floats, base: int) -> list[Level]:
    levels = [Level(np.arange(base, dtype=np.uint64), np.log(unigrams), np.zeros(base))]
    lower_keys, lower_p = np.arange(base, dtype=np.uint64), unigrams
    for order, (raw, kept) in enumerate(zip(raws, chosen, strict=True), start=2):
        keys, share = raw.keys[kept], raw.share[kept]
        contexts = keys // np.uint64(base)
        starts = np.flatnonzero(np.concatenate([[True], contexts[1:] != contexts[:-1]]))
        lengths = np.diff(np.append(starts, len(contexts)))
        left = np.maximum(1.0 - np.add.reduceat(share, starts), 1e-6)
        suffix_p = _taken(lower_keys, lower_p, keys % np.uint64(base ** (order - 1)), 1e-9)
        probability = share + np.repeat(left, lengths) * suffix_p
        weight = _taken(contexts[starts], left, lower_keys, 1.0)
        levels[-1] = levels[-1]._replace(log_back=np.log(weight))
        levels.append(Level(keys, np.log(probability), np.zeros(len(keys))))
        lower_keys, lower_p = keys, probability
    return levels


def _choose(raws: Sequence[Raw], full: Sequence[Level], base: int, keep: Mapping[int, int]) -> list[Bools]:
    """Which n-grams to keep, from the highest order down: what a longer one needs, then the heaviest."""
    chosen: list[Bools] = []
    needed = np.empty(0, np.uint64)
    for order in range(len(raws) + 1, 1, -1):
        raw, level, lower = raws[order - 2], full[order - 1], full[order - 2]
        back = _taken(lower.keys, lower.log_back, raw.keys // np.uint64(base), 0.0)
        backed = back + _taken(lower.keys, lower.log_p, raw.keys % np.uint64(base ** (order - 1)), -20.0)
        loss = raw.counts * np.abs(level.log_p - backed)
        loss[np.isin(raw.keys, needed)] = np.inf
        kept = np.zeros(len(raw.keys), np.bool_)
        kept[np.argsort(-loss, kind="stable")[: keep[order]]] = True
        chosen.append(kept)
        keys = raw.keys[kept]
        needed = np.unique(np.concatenate([keys // np.uint64(base), keys % np.uint64(base ** (order - 1))]))
    return chosen[::-1]
