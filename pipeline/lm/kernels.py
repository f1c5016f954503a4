"""The source of what is compiled of the model and of stage `repair`, each with the same bits as its twin in numpy or in Python.

`score` is `CharModel.fill` with `Table.find` in one loop, `score_pairs` `CharModel.pairs`, `best_of_each` `repair.judge.tops`;
`taken_apart` looks for what the regular expressions of `repair.evaded` may find. Nothing runs or imports this module but
`benchmarks/build_kernels.py`, see `pipeline.dedup.kernels`. The model's file is given as a whole, as numbers of one, two and four
bytes: twenty arrays would have to be passed otherwise. `places` says where the parts of each order's table begin (`table.Block`).
"""

# ruff: noqa: PLR0913, PLR0917 (compiled: arrays, no objects)

from __future__ import annotations

from typing import Any

import numpy as np

from .alphabet import HOLE

_HOLE = np.uint64(HOLE)
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_30, _27, _31, _64 = np.uint64(30), np.uint64(27), np.uint64(31), np.uint64(64)
_REST = np.uint64(0xFFFF)
# Kinds of characters, see `repair.scan`.
HAN, LETTER, LATIN, SIGN, LEFT, RIGHT, DOT = 1, 2, 4, 8, 16, 32, 64
_OFFSET, _PRIME = np.uint64(0xCBF29CE484222325), np.uint64(0x100000001B3)


def row_of(halves: Any, words: Any, places: Any, n: int, key: Any) -> Any:
    """The row of an n-gram in its table, or -1."""
    z = key + _GOLDEN
    z = (z ^ (z >> _30)) * _FIRST
    z = (z ^ (z >> _27)) * _SECOND
    z = z ^ (z >> _31)
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


def step(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    levels: Any,
    log_p: Any,
    back: Any,
    line: Any,
    at: int,
    base: Any,
    state: Any,
    spare: Any,
    depth: int,
) -> Any:
    """Log P of one symbol of a line; `log_p` and `back` are those of the symbol alone.

    `state` has the weights of backing off from the contexts that end before it, 1 to `depth` symbols long; it gets
    those that end with it. `spare[0]` gets how many they are.
    """
    spare[0] = back
    found = 1
    key = line[at]
    scale = base
    for n in range(depth):
        log_p += state[n]
        key += line[at - n - 1] * scale
        scale *= base
        # An n-gram can only be there if its prefix and its suffix are.
        if found == n + 1:
            row = row_of(halves, words, places, n, key)
            if row >= 0:
                log_p = levels[octets[places[n, 4] + row]]
                if n + 1 < len(places):
                    spare[found] = levels[octets[places[n, 5] + row]]
                    found += 1
    for n in range(found):
        state[n] = spare[n]
    spare[0] = np.float32(found)
    return log_p


def look_around(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    levels: Any,
    unigrams: Any,
    backs: Any,
    window: Any,
    line: Any,
    state: Any,
    spare: Any,
    alone: Any,
) -> Any:
    """What every filling of a gap shares: how deep the `state` is at its left, and log P of its right side `alone`."""
    reach = len(places)
    base = np.uint64(len(unigrams))
    depth = 0
    for side in range(2):
        depth = 0
        for at in range(reach):
            symbol = window[at if side == 1 else reach + 1 + at]
            line[at] = symbol
            log_p = step(
                octets, halves, words, places, levels, unigrams[symbol], backs[symbol],
                line, at, base, state, spare, depth,
            )  # fmt: skip
            depth = int(spare[0])
            if side == 0:
                alone[at] = log_p
    return depth


def score(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    levels: Any,
    unigrams: Any,
    backs: Any,
    windows: Any,
    owner: Any,
    fillings: Any,
    out: Any,
) -> None:
    """Log P(filling, right side | left side) of gaps filled in, as `CharModel.fill`; fillings of no symbols: `closed`."""
    reach = len(places)
    size = fillings.shape[1]
    behind = reach + size
    base = np.uint64(len(unigrams))
    line = np.empty(behind + reach, np.uint64)
    state, spare = np.empty(reach, np.float32), np.empty(reach, np.float32)
    # Of 64 pages often only the gaps of one are asked about: what their fillings share is found when the first one comes.
    ends, depths = np.empty((len(windows), reach), np.float32), np.full(len(windows), -1)
    alone = np.empty((len(windows), reach), np.float32)
    for row in range(len(owner)):
        gap = owner[row]
        if depths[gap] < 0:
            depths[gap] = look_around(
                octets, halves, words, places, levels, unigrams, backs,
                windows[gap], line, ends[gap], spare, alone[gap],
            )  # fmt: skip
        depth = depths[gap]
        for n in range(depth):
            state[n] = ends[gap, n]
        for at in range(reach):
            line[at] = windows[gap, at]
            line[behind + at] = windows[gap, reach + 1 + at]
        for at in range(size):
            line[reach + at] = fillings[row, at]
        total = np.float32(0)
        for at in range(reach, len(line)):
            symbol = line[at]
            if depth <= at - behind:
                # No context that is known reaches back into the filling: from here on it stands alone.
                log_p = alone[gap, at - behind]
            else:
                log_p = step(
                    octets, halves, words, places, levels, unigrams[symbol], backs[symbol],
                    line, at, base, state, spare, depth,
                )  # fmt: skip
                depth = int(spare[0])
            # A mask in the neighbourhood says nothing.
            if symbol != _HOLE:
                total += log_p
        out[row] = total


def score_pairs(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    levels: Any,
    base: int,
    first: Any,
    second: Any,
    out: Any,
) -> None:
    """Log P(second | first) by bigrams, as `CharModel.pairs`."""
    for at in range(len(first)):
        key = np.uint64(first[at]) * np.uint64(base) + np.uint64(second[at])
        row = row_of(halves, words, places, 0, key)
        out[at] = levels[octets[places[0, 4] + row]] if row >= 0 else levels[0]


def best_of_each(owner: Any, values: Any, most: int, rows: Any, ranks: Any) -> int:
    """The rows of the highest values of each owner (sorted), best first, and which is which; of equals the first."""
    kept = start = 0
    for row in range(len(owner)):
        if row > 0 and owner[row] != owner[row - 1]:
            start = kept
        if kept - start < most:
            at = kept
            kept += 1
        elif values[row] > values[rows[kept - 1]]:
            at = kept - 1
        else:
            continue
        while at > start and values[row] > values[rows[at - 1]]:
            rows[at] = rows[at - 1]
            at -= 1
        rows[at] = row
    rank = 0
    for at in range(kept):
        rank = rank + 1 if at > 0 and owner[rows[at]] == owner[rows[at - 1]] else 0
        ranks[at] = rank
    return kept


def taken_apart(points: Any, ends: Any, kinds: Any, spelled: Any, found: Any) -> None:
    """Which texts may hold a word that was taken apart: everything that `repair.evaded` finds, and a little more.

    `kinds` says what a character is (see `repair.scan`); `spelled` has the hashes (FNV-1a) of what stands for characters, sorted.
    """
    begin = 0
    for text in range(len(ends)):
        end = ends[text]
        found[text] = 0
        dots = 0
        at = begin
        while at < end and found[text] == 0:
            kind = kind_at(points, at, begin, end, kinds)
            if kind & SIGN:
                left = kind_at(points, at - 1, begin, end, kinds)
                right = kind_at(points, at + 1, begin, end, kinds)
                dots += int(kind & DOT and left & HAN and right & HAN)
                if (left & LEFT and right & RIGHT) or dots > 1:
                    found[text] = 1
            elif kind & (LETTER | LATIN):
                start = at
                while kind_at(points, at + 1, begin, end, kinds) & (LETTER | LATIN):
                    at += 1
                before = kind & LETTER and kind_at(points, start - 1, begin, end, kinds) & HAN
                behind = kind_at(points, at + 1, begin, end, kinds) & HAN
                behind = behind and kind_at(points, at, begin, end, kinds) & LETTER
                if (before or behind) and may_spell(points[start : at + 1], kinds, spelled):
                    found[text] = 1
            at += 1
        begin = end


def kind_at(points: Any, at: int, begin: int, end: int, kinds: Any) -> Any:
    """What a character is; 0 beyond its text."""
    if begin <= at < end and points[at] < len(kinds):
        return np.int64(kinds[points[at]])
    return np.int64(0)


def may_spell(letters: Any, kinds: Any, spelled: Any) -> Any:
    """Whether letters stand for characters; true where only their text can tell (tones, apostrophes)."""
    value = _OFFSET
    for letter in letters:
        if kinds[letter] & LATIN:
            return True
        value = (value ^ np.uint64(letter | 32)) * _PRIME
    low, high = 0, len(spelled)
    while low < high:
        middle = (low + high) // 2
        if spelled[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low < len(spelled) and spelled[low] == value
