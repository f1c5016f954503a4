"""Which characters are worth asking the whole model about: a first look at all of them, by bigrams alone.

For every gap the bigrams on both sides give a number for each of some 6,000 characters, in two additions of a row. A
page's gaps together then name suspects: what fits many of them, is not visible, and ought to be. A filter masks few
characters, so its own stand high among the suspects even where one gap alone would rank them hundredth.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from ...lm.arrays import Bools, Floats, Ints, Logs, Symbols
from ...lm.model import CharModel
from ...lm.table import LEVELS
from ...native import Kernels, compiled
from .gaps import Gaps

# Of what is tried here, half as much again (MANY 48, NEAR 10, SIDE 32, PAIRS 24, all listed words) restores as many listed characters and words, and
# .001 more of what no list names (docs/decisions/model.md).
# Characters tried in one gap: of those that bigrams allow, the likeliest; fewer where a page has more gaps than MANY.
MOST, LEAST, MANY = 64, 16, 24
# Characters that the page suggests as a whole are tried everywhere.
SUSPECTS = 24
# Of those that are visible on the page, so many are asked about, to know whether one of them would fit better.
RIVALS = 6
# Listed characters are tried where bigrams find them at most so much less likely than the best (natural log); those
# with at least this chance are tried in every gap.
NEAR, OFTEN = 7.0, 0.05
# What a row of bigrams takes in numpy, in characters of keys (see `compiled`).
LOOKED_UP = 200
NO_PAIRS = np.empty(0, np.int64), np.empty((0, 2), np.uint16)
# Runs of two are tried with the PAIRS likeliest of so many characters on each side, and with so many listed words.
SIDE, PAIRS, WORDS = 24, 16, 24


class Bigrams:
    """What bigrams say of all symbols beside one: a row is looked up when its symbol first stands beside a gap.

    All rows at once would take 0.08 s, which a run with few masks never gets back.
    """

    def __init__(self, model: CharModel) -> None:
        self.model = model
        self._forward: dict[int, tuple[Symbols, Logs]] = {}
        self._backward: dict[int, tuple[Symbols, Logs]] = {}

    def fit(self, left: Symbols, right: Symbols) -> Logs:
        """For each gap (a row) and each symbol: log P(symbol | left) + log P(right | symbol)."""
        both = self.behind(left)
        if fast := compiled(len(right) * LOOKED_UP):
            return self._rows(fast, right, 1, both)
        both += self.before(right)
        return both

    def behind(self, left: Symbols) -> Logs:
        """For each gap and each symbol: log P(symbol | left)."""
        if fast := compiled(len(left) * LOOKED_UP):
            return self._rows(fast, left, 0)
        rows, at = np.unique(left, return_inverse=True)
        return np.stack([self._behind(int(symbol)) for symbol in rows])[at.reshape(-1)]

    def before(self, right: Symbols) -> Logs:
        """For each gap and each symbol: log P(right | symbol)."""
        if fast := compiled(len(right) * LOOKED_UP):
            return self._rows(fast, right, 1)
        rows, at = np.unique(right, return_inverse=True)
        return np.stack([self._before(int(symbol)) for symbol in rows])[at.reshape(-1)]

    def _rows(self, fast: Kernels, symbols: Symbols, side: int, both: Logs | None = None) -> Logs:
        """A row for each symbol, of what stands behind it (`side` 0) or before it (1); added to `both`, or by itself."""
        model = self.model
        out = np.empty((len(symbols), model.alphabet.size), np.float32) if both is None else both
        given = np.ascontiguousarray(symbols, np.uint16)
        logs = LEVELS, model.unigrams, model.unigram_back
        fast.bigram_rows(*model.block, *logs, given, side, int(both is not None), out)
        return out

    def _behind(self, symbol: int) -> Logs:
        row: Logs = self.model.unigrams + self.model.unigram_back[symbol]
        if symbol not in self._forward:
            there = self.model.after.of(symbol)
            self._forward[symbol] = there, self.model.pairs(np.full(len(there), symbol, np.uint16), there)
        there, logs = self._forward[symbol]
        row[there] = logs
        return row

    def _before(self, symbol: int) -> Logs:
        row: Logs = self.model.unigram_back + self.model.unigrams[symbol]
        if symbol not in self._backward:
            there = self.model.before.of(symbol)
            self._backward[symbol] = there, self.model.pairs(there, np.full(len(there), symbol, np.uint16))
        there, logs = self._backward[symbol]
        row[there] = logs
        return row


@cache
def bigrams(model: CharModel) -> Bigrams:
    """The bigrams of a model; for each model one, so that no row is looked up twice."""
    return Bigrams(model)


def characters(gaps: Gaps, masks: Ints) -> list[tuple[Ints, Ints]]:
    """Masks and characters that are worth asking about: what may be masked, and what is visible and would fit."""
    if not len(masks):
        return []
    reach = gaps.model.reach
    around = gaps.windows[masks]
    fit = bigrams(gaps.model).fit(around[:, reach - 1], around[:, reach + 1])
    visible = np.flatnonzero(gaps.listed.han & ~gaps.hidden)
    shown = fit.take(visible, axis=1)
    fit += gaps.only_hidden
    wanted = highest(fit, int(np.clip(MOST * MANY // len(masks), LEAST, MOST)))
    wanted &= gaps.hidden
    known = np.flatnonzero(gaps.listed.prior > 0)
    wanted[:, known] |= fit[:, known] >= fit.max(axis=1, keepdims=True) - NEAR
    wanted[:, np.flatnonzero((gaps.listed.prior >= OFTEN) & gaps.hidden)] = True
    wanted[:, _suspects(fit, gaps.group[masks] ** -0.5, gaps.boost)] = True
    gap, found = np.divmod(np.flatnonzero(wanted), wanted.shape[1])
    beside, rivals = np.divmod(_highest(shown, RIVALS), max(len(visible), 1))
    return [(masks[gap], found), (masks[beside], visible[rivals])]


def pairs(gaps: Gaps, runs: Ints) -> tuple[Ints, Symbols]:
    """For each run of two the pairs of characters that are worth asking about: the run and the pair, a row each."""
    if not len(runs):
        return NO_PAIRS
    reach, table = gaps.model.reach, bigrams(gaps.model)
    around, boost = gaps.windows[runs], gaps.boost + gaps.only_hidden
    ahead = table.behind(around[:, reach - 1]) + boost
    back = table.before(around[:, reach + 1]) + boost
    sides = [_places(each, SIDE) for each in (ahead, back)]
    one, two = (np.repeat(sides[0], SIDE, axis=1), np.tile(sides[1], SIDE))
    both = gaps.model.pairs(one.ravel().astype(np.uint16), two.ravel().astype(np.uint16)).reshape(one.shape)
    both = both + np.take_along_axis(ahead, one, axis=1) + np.take_along_axis(back, two, axis=1)
    at = _places(both, PAIRS)
    best = [np.take_along_axis(each, at, axis=1).ravel() for each in (one, two)]
    return np.repeat(runs, PAIRS), np.column_stack(best).astype(np.uint16)


def fitting(gaps: Gaps, runs: Ints, words: Symbols) -> tuple[Ints, Ints]:
    """For each run of two the words (of two symbols) that bigrams find likeliest there: the run and the word, by number."""
    if not len(runs) or not len(words):
        return NO_PAIRS[0], NO_PAIRS[0]
    reach, table = gaps.model.reach, bigrams(gaps.model)
    ahead = table.behind(gaps.windows[runs, reach - 1])[:, words[:, 0]]
    back = table.before(gaps.windows[runs, reach + 1])[:, words[:, 1]]
    fit = ahead + gaps.model.pairs(words[:, 0], words[:, 1]) + back
    run, word = np.nonzero(highest(fit, WORDS))
    return runs[run], word


def beside(gaps: Gaps, runs: Ints, symbols: Sequence[int], most: int) -> tuple[Ints, Symbols]:
    """For each run of two pairs of one of some characters and any other before or behind it, as `pairs`."""
    if not len(runs) or not symbols:
        return NO_PAIRS
    reach, table = gaps.model.reach, bigrams(gaps.model)
    behind, before = table.behind(gaps.windows[runs, reach - 1]), table.before(gaps.windows[runs, reach + 1])
    rows = np.empty((len(symbols), len(runs), 2, most, 2), np.uint16)
    for number, symbol in enumerate(symbols):
        given = np.array([symbol], np.uint16)
        rows[number] = symbol
        beside = table.before(given) + gaps.only_hidden, table.behind(given) + gaps.only_hidden
        for side, fit in enumerate((behind + beside[0], beside[1] + before)):
            rows[number, :, side, :, side] = _places(fit, most)
    return np.tile(np.repeat(runs, 2 * most), len(symbols)), rows.reshape(-1, 2)


def _suspects(fit: Logs, weight: Floats, boost: Logs) -> Ints:
    """The symbols that explain most of a page's gaps together."""
    shares = fit + boost
    shares -= shares.max(axis=1, keepdims=True)
    np.exp(shares, out=shares)
    shares *= (weight / shares.sum(axis=1))[:, None].astype(np.float32)
    total = shares.sum(axis=0)
    # Only those that may be among the first are sorted.
    least = np.partition(total, -SUSPECTS)[-SUSPECTS]
    high = np.flatnonzero((total >= least) & (total > 0))
    return high[np.argsort(-total[high], kind="stable")[:SUSPECTS]]


def highest(values: Logs, most: int) -> Bools:
    """Where the `most` highest values of each row stand; of equals the first.

    Bigrams have 256 levels of probability, so most rows have equals at the border; which of them numpy takes depends on the processor.

    >>> highest(np.array([[1.0, 3.0, 2.0, 2.0]], np.float32), 2).tolist()
    [[False, True, True, False]]
    """
    chosen = np.zeros(values.shape, np.bool_)
    chosen.reshape(-1)[_highest(values, most)] = True
    return chosen


def _highest(values: Logs, most: int) -> Ints:
    """The same as places in the matrix, row by row."""
    rows, width = values.shape
    if most >= width:
        return np.arange(values.size)
    least = np.partition(values, -most, axis=1)[:, -most]
    # In one dimension numpy looks for what is true ten times as fast as in two.
    places = np.flatnonzero(values >= least[:, None])
    if len(places) == most * rows:
        return places
    row = places // width
    equal = values.reshape(-1)[places] == least[row]
    before = np.cumsum(equal) - equal
    before -= before[np.searchsorted(row, np.arange(rows))][row]
    wanted = most - np.bincount(row, ~equal, rows)
    chosen: Ints = places[~equal | (before < wanted[row])]
    return chosen


def _places(values: Logs, most: int) -> Ints:
    """The columns of the `most` highest values of each row."""
    places: Ints = _highest(values, most).reshape(-1, most) % values.shape[1]
    return places
