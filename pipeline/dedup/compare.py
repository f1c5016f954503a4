"""Compare candidate pairs: exact overlap for all, alignment for those that overlap enough, then judgement.

Works through the pairs in chunks whose keys fit the cache of a disk: out of core, compiled where it pays.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..native import Kernels, compiled
from . import align, charclass
from .candidates import Pairs, unpack
from .corpus import Corpus
from .difference import COLUMNS, FIRST_PROSE, SECOND_PROSE, Difference
from .judge import LEAST_CONTAINMENT, LEAST_PART, PART_SHINGLES, Limits, Verdict, judge
from .key import Codes, Offsets
from .shingles import shingles
from .verify import Overlap, overlap

# Characters of key compared at once: see `corpus.BATCH`.
CHUNK = 1_000_000
# Aligning one character in plain Python costs as much as signing this many: see `compiled`.
ALIGN_WEIGHT = 20
# Spans kept a pair: the longest passages; the rest is countable, not worth its bytes.
SPANS = 8


class Relations(NamedTuple):
    """Verified pairs, row by row. `first` and `second` are numbers of a `Corpus`, first < second."""

    first: npt.NDArray[np.int64]
    second: npt.NDArray[np.int64]
    overlaps: npt.NDArray[np.int32]  # (n, 3): shingles of the first, of the second, of both
    differences: npt.NDArray[np.int32]  # (n, COLUMNS)
    spans: npt.NDArray[np.int32]  # (n, SPANS, 4): start, end in the first key, in the second; all 0: none
    verdicts: npt.NDArray[np.object_]  # what each pair is, said of the first: a Verdict or None

    def overlap(self, row: int) -> Overlap:
        """The exact overlap of a pair."""
        return Overlap(*self.overlaps[row].tolist())

    def verdict(self, row: int) -> Verdict | None:
        """What a pair is, said of the first."""
        found: Verdict | None = self.verdicts[row]
        return found


def empty() -> Relations:
    """No pairs."""
    return Relations(
        np.empty(0, np.int64),
        np.empty(0, np.int64),
        np.empty((0, 3), np.int32),
        np.empty((0, COLUMNS), np.int32),
        np.empty((0, SPANS, 4), np.int32),
        np.empty(0, np.object_),
    )


def joined(parts: list[Relations]) -> Relations:
    """Pairs from several places as one."""
    return Relations(*(np.concatenate(columns) for columns in zip(*(parts or [empty()]), strict=True)))


def compare(corpus: Corpus, pairs: Pairs, limits: Limits) -> Relations:
    """The pairs that overlap enough to speak of, with everything judgement needs."""
    first, second = unpack(pairs)

    def compared(rows: slice) -> Relations:
        return _compared(corpus, first[rows], second[rows], limits)

    # The kernels and the sorts leave the interpreter to other threads.
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        return joined(list(pool.map(compared, _chunks(corpus, first, second))))


def _chunks(corpus: Corpus, first: npt.NDArray[np.int64], second: npt.NDArray[np.int64]) -> Iterator[slice]:
    lengths = corpus.lengths
    begin, size = 0, 0
    for at, (a, b) in enumerate(zip(first.tolist(), second.tolist(), strict=True)):
        size += int(lengths[a] + lengths[b])
        if size >= CHUNK:
            yield slice(begin, at + 1)
            begin, size = at + 1, 0
    if begin < len(first):
        yield slice(begin, len(first))


def _compared(
    corpus: Corpus, first: npt.NDArray[np.int64], second: npt.NDArray[np.int64], limits: Limits
) -> Relations:
    numbers, places = np.unique(np.concatenate([first, second]), return_inverse=True)
    found = compare_keys(
        corpus.keys(numbers), corpus.prose[numbers], places[: len(first)], places[len(first) :], limits
    )
    return found._replace(first=numbers[found.first], second=numbers[found.second])


def compare_keys(
    keys: Sequence[Codes],
    prose: npt.NDArray[np.int64],
    a: npt.NDArray[np.int64],
    b: npt.NDArray[np.int64],
    limits: Limits,
) -> Relations:
    """The pairs (keys[a[i]], keys[b[i]]) that overlap enough; `first` and `second` are places in `keys`."""
    codes = np.concatenate(keys)
    ends = np.cumsum([len(key) for key in keys], dtype=np.int64)
    fast = compiled(len(codes) * ALIGN_WEIGHT)
    overlaps = _overlaps(fast, codes, ends, a, b) if fast else _overlaps_numpy(keys, a, b)
    common = overlaps[:, 2]
    smaller = np.minimum(overlaps[:, 0], overlaps[:, 1])
    union = overlaps[:, 0] + overlaps[:, 1] - common
    near = (common >= LEAST_CONTAINMENT * smaller) | (common >= limits.threshold * union)
    near |= (common >= PART_SHINGLES) & (common >= LEAST_PART * smaller)
    kept = np.flatnonzero(near)
    a, b, overlaps = a[kept], b[kept], overlaps[kept]
    differences = np.zeros((len(kept), COLUMNS), np.int32)
    spans = np.zeros((len(kept), SPANS, 4), np.int32)
    # Plain Python is fastest on lists.
    plain = codes if fast else codes.tolist()
    (fast or align).align_all(plain, ends, a, b, charclass.classes(), differences, spans)
    differences[:, FIRST_PROSE], differences[:, SECOND_PROSE] = prose[a], prose[b]
    return Relations(a, b, overlaps, differences, spans, verdicts_of(overlaps, differences, limits))


def verdicts_of(
    overlaps: npt.NDArray[np.int32], differences: npt.NDArray[np.int32], limits: Limits
) -> npt.NDArray[np.object_]:
    """What each pair is, row by row: a Verdict or None."""
    verdicts = np.empty(len(overlaps), np.object_)
    for at, (shares, differs) in enumerate(zip(overlaps.tolist(), differences.tolist(), strict=True)):
        verdicts[at] = judge(Overlap(*shares), Difference(*differs), limits)
    return verdicts


def _overlaps(
    fast: Kernels, codes: Codes, ends: Offsets, a: npt.NDArray[np.int64], b: npt.NDArray[np.int64]
) -> npt.NDArray[np.int32]:
    """The columns of `Relations.overlaps`."""
    sets, set_ends = np.empty(len(codes), np.uint32), np.empty(len(ends), np.int64)
    fast.shingle_sets(codes, ends, sets, set_ends)
    common = np.empty(len(a), np.int32)
    fast.common_counts(sets, set_ends, a, b, common)
    sizes = np.diff(set_ends, prepend=0)
    return np.stack([sizes[a], sizes[b], common], axis=1).astype(np.int32)


def _overlaps_numpy(
    keys: Sequence[Codes], a: npt.NDArray[np.int64], b: npt.NDArray[np.int64]
) -> npt.NDArray[np.int32]:
    sets = [shingles(key) for key in keys]
    pairs = zip(a.tolist(), b.tolist(), strict=True)
    return np.array([overlap(sets[one], sets[other]) for one, other in pairs], np.int32).reshape(-1, 3)
