"""The source of what is compiled of stage `repair` beside the model (`kernels`), with the same results as its twins.

`best_of_each` is `repair.judge.tops`; `taken_apart` looks for what the regular expressions of `repair.evaded` may find.
"""

from __future__ import annotations

from typing import Any

import numpy as np

# Kinds of characters, see `repair.scan`.
HAN, LETTER, LATIN, SIGN, LEFT, RIGHT, DOT = 1, 2, 4, 8, 16, 32, 64
_OFFSET, _PRIME = np.uint64(0xCBF29CE484222325), np.uint64(0x100000001B3)


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
