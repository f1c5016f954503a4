"""Groups of what is joined, in numpy: every member points at the smallest of its group."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Groups = npt.NDArray[Any]


def unite(groups: Groups, a: npt.NDArray[np.int64], b: npt.NDArray[np.int64]) -> None:
    """Join the groups of a[i] and b[i], for all i, in place. `groups` must be flat, and is flat again.

    >>> groups = np.arange(6)
    >>> unite(groups, np.array([4, 2]), np.array([2, 1]))
    >>> groups.tolist()
    [0, 1, 1, 3, 1, 5]
    """
    while True:
        x, y = groups[a], groups[b]
        apart = x != y
        if not apart.any():
            return
        np.minimum.at(groups, np.maximum(x, y)[apart], np.minimum(x, y)[apart])
        groups[:] = flat(groups)


def flat(groups: Groups) -> Groups:
    """Every member pointing straight at its group."""
    while True:
        further = groups[groups]
        if np.array_equal(further, groups):
            return groups
        groups = further
