"""The source of what is compiled of the model's tables (see `kernels`): where an n-gram stands, as `Table.find`."""

# ruff: noqa: PLR0913, PLR0917 (compiled: arrays, no objects)

from __future__ import annotations

from typing import Any

import numpy as np

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_30, _27, _31, _64 = np.uint64(30), np.uint64(27), np.uint64(31), np.uint64(64)
_REST = np.uint64(0xFFFF)


def mix(key: Any) -> Any:
    """The hash of an n-gram's number, as `table.mix` (SplitMix64; Steele, Lea & Flood 2014)."""
    z = key + _GOLDEN
    z = (z ^ (z >> _30)) * _FIRST
    z = (z ^ (z >> _27)) * _SECOND
    return z ^ (z >> _31)


def row_of(halves: Any, words: Any, places: Any, n: int, key: Any) -> Any:
    """The row of an n-gram in its table, or -1."""
    z = mix(key)
    bucket = np.int64(z >> (_64 - np.uint64(places[n, 0])))
    row = np.int64(words[places[n, 1] + (bucket >> 12)]) + np.int64(halves[places[n, 2] + bucket])
    bucket += 1
    last = np.int64(words[places[n, 1] + (bucket >> 12)]) + np.int64(halves[places[n, 2] + bucket])
    rest = np.uint16(z & _REST)
    while row < last:
        if halves[places[n, 3] + row] == rest:
            return row
        row += 1
    return np.int64(-1)


def touched(halves: Any, words: Any, places: Any, n: int, key: Any) -> Any:
    """What stands where an n-gram may be: asked for before it is needed, so that the answer is on its way."""
    z = mix(key)
    bucket = np.int64(z >> (_64 - np.uint64(places[n, 0])))
    row = np.int64(words[places[n, 1] + (bucket >> 12)]) + np.int64(halves[places[n, 2] + bucket])
    return np.int64(halves[places[n, 3] + row])


def touch(
    halves: Any,
    words: Any,
    places: Any,
    window: Any,
    fillings: Any,
    start: int,
    end: int,
    near: Any,
    spare: Any,
) -> None:
    """Ask for what the fillings of a gap need first: the waiting is for all of them at once."""
    reach = len(places)
    base = np.uint64(near.shape[1])
    before, left = np.uint64(window[reach - 2]), np.uint64(window[reach - 1])
    right, behind = np.uint64(window[reach + 1]), np.uint64(window[reach + 2])
    found = np.int64(0)
    for row in range(start, end):
        key = np.uint64(fillings[row, 0])
        follows, precedes = near[0, key] > 0, near[1, key] > 0
        if follows:
            found += touched(halves, words, places, 1, (before * base + left) * base + key)
        else:
            found += touched(halves, words, places, 0, left * base + key)
        if precedes:
            found += touched(halves, words, places, 1, (key * base + right) * base + behind)
        else:
            found += touched(halves, words, places, 0, key * base + right)
        if follows and precedes:
            found += touched(halves, words, places, 1, (left * base + key) * base + right)
    # So that it is not left out as useless.
    spare[0] = np.float32(found)


def spread(halves: Any, words: Any, lists: Any, window: Any, near: Any, step: int) -> None:
    """Write for each neighbour of a gap's neighbours its number in their list (`table.Neighbours`), from 1 on; by 0 wipe that out."""
    middle = len(window) // 2
    for side in range(2):
        symbol = np.int64(window[middle + 2 * side - 1])
        low = np.int64(words[lists[2 * side] + symbol])
        begin = lists[2 * side + 1] + low
        for at in range(np.int64(words[lists[2 * side] + symbol + 1]) - low):
            near[side, halves[begin + at]] = (at + 1) * step
