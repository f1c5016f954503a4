"""Counting n-grams, and which of them enough documents share, by sorting numbers: no dictionary, no hash map."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .alphabet import END, OTHER, UNKNOWN
from .arrays import Ints, Keys, Symbols


class Counted(NamedTuple):
    """The distinct n-grams of one order: sorted keys, how often each occurs, in how many documents."""

    keys: Keys
    counts: Ints
    documents: Ints


def count(stream: Symbols, order: int, base: int) -> Counted:
    """Count the n-grams of `order` in a stream of documents, each closed by END.

    A key is the n-gram read as a number to the base `base` (first symbol first), so `key // base` is its
    context and `key % base**(order-1)` its suffix. N-grams over a document's end or with an unknown symbol do
    not count. Memory: 24 bytes a symbol.

    >>> c = count(np.array([8, 9, 8, 9, END, 8, 9, END], np.uint16), 2, 10)
    >>> c.keys.tolist(), c.counts.tolist(), c.documents.tolist()
    ([89, 98], [3, 1], [2, 1])
    """
    keys, valid = _keys(stream, order, base)
    once = np.concatenate([np.empty(0, np.uint64), *_distinct_by_document(stream, keys, valid)])
    once.sort()
    every = np.sort(keys[valid])
    starts = _run_starts(every)
    # The same n-grams stand in both arrays, in the same order, so their runs line up.
    return Counted(
        every[starts],
        np.diff(np.append(starts, len(every))),
        np.diff(np.append(_run_starts(once), len(once))),
    )


def runs(keys: Keys) -> tuple[Keys, Ints]:
    """The distinct keys of an unsorted array, sorted, and how often each occurs."""
    ordered = np.sort(keys)
    starts = _run_starts(ordered)
    return ordered[starts], np.diff(np.append(starts, len(ordered)))


def _keys(stream: Symbols, order: int, base: int) -> tuple[Keys, NDArray[np.bool_]]:
    size = max(len(stream) - order + 1, 0)
    keys = np.zeros(size, np.uint64)
    bad = np.zeros(size, np.bool_)
    unusable = (stream == END) | (stream == UNKNOWN) | (stream == OTHER)
    for at in range(order):
        keys *= np.uint64(base)
        keys += stream[at : at + size]
        bad |= unusable[at : at + size]
    return keys, ~bad


def _distinct_by_document(stream: Symbols, keys: Keys, valid: NDArray[np.bool_]) -> Iterator[Keys]:
    start = 0
    for end in np.flatnonzero(stream == END).tolist():
        inside = np.sort(keys[start:end][valid[start:end]])
        yield inside[_run_starts(inside)]
        start = end + 1


def _run_starts(ordered: Keys) -> NDArray[np.int64]:
    if not len(ordered):
        return np.empty(0, np.int64)
    return np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
