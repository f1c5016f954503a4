"""Verification: the exact overlap of two documents' shingle sets, for every candidate, whatever found it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .shingles import Hashes32


class Overlap(NamedTuple):
    """How many shingles two documents have, and have in common.

    >>> overlap = Overlap(10, 8, 6)
    >>> overlap.jaccard, overlap.containment
    (0.5, 0.75)
    """

    first: int
    second: int
    common: int

    @property
    def jaccard(self) -> float:
        """Common shingles among all of both."""
        return self.common / max(1, self.first + self.second - self.common)

    @property
    def containment(self) -> float:
        """Common shingles among those of the smaller document."""
        return self.common / max(1, min(self.first, self.second))

    @property
    def first_in_second(self) -> float:
        """Which share of the first document's shingles the second has."""
        return self.common / max(1, self.first)

    @property
    def second_in_first(self) -> float:
        """Which share of the second document's shingles the first has."""
        return self.common / max(1, self.second)


def overlap(first: Hashes32, second: Hashes32) -> Overlap:
    """The exact overlap of two shingle sets (sorted, each hash once)."""
    if len(first) > len(second):
        common = int(np.count_nonzero(_within(second, first)))
    else:
        common = int(np.count_nonzero(_within(first, second)))
    return Overlap(len(first), len(second), common)


def _within(small: Hashes32, large: Hashes32) -> np.ndarray:
    if len(large) == 0:
        return np.zeros(len(small), np.bool_)
    at = np.minimum(np.searchsorted(large, small), len(large) - 1)
    return np.asarray(large[at] == small)
