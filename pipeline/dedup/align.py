"""Alignment: what stands between the passages that two keys share, counted.

The functions use the subset of Python that numba compiles (compiled ahead into `tables/kernels.ll`, see
`pipeline.dedup.kernels`) and run as they are without it.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .difference import (
    ARTICLES,
    EDITED,
    EDITS,
    EXCHANGED,
    FIRST_BARE,
    FIRST_FLANK,
    FIRST_LENGTH,
    FIRST_ONLY,
    HOLES,
    JOINS,
    LETTERS,
    LOST,
    MATCHED,
    MOVES,
    NAMES,
    NUMBER_SPOTS,
    NUMBERS,
    REPEATS,
    SECOND_BARE,
    SECOND_FLANK,
    SECOND_LENGTH,
    SECOND_ONLY,
    SWAPPED,
    SWAPS,
)  # fmt: skip
from .key import HOLE
from .passages import ANCHOR, GAP, index, passages, spans_of

# The same before the first and behind the last passage, where by-lines and menus differ.
EDGE = 12
# From this length on something else stands there, not another wording.
CLAUSE = 10
# Passages from this length on tell where the shared part begins and ends.
FIRM = 20


# Classes of key characters for the comparison of gaps; a Han digit has the class of its value, ord("0") to ord("9").
PLAIN, SURNAME, DIGIT, NUMERAL = 0, 1, 2, 3
ARTICLE = ord("条")
TITLES = (ord("先"), ord("女"), ord("同"), ord("老"))
# What signs a letter or a certificate stands at its end, with so much behind what was swapped.
SIGNED = 12
OFFICES = tuple(ord(char) for char in "处局院司会校心办站所厂部室队行社馆府")


def differences(  # noqa: C901, PLR0912, PLR0915 (one loop, compiled as it stands)
    a: Any, b: Any, rows: Any, count: int, kinds: Any, out: Any
) -> None:
    """Count what stands between the passages, into the columns of `out` named above."""
    out[:] = 0
    articles_a = articles_b = 0
    # A numbered article: 条 behind a numeral. A repost of a statute drops articles, its next version rewrites them.
    for i in range(1, len(a)):
        articles_a += a[i] == ARTICLE and kinds[a[i - 1]] >= DIGIT
    for j in range(1, len(b)):
        articles_b += b[j] == ARTICLE and kinds[b[j - 1]] >= DIGIT
    out[FIRST_LENGTH] = len(a)
    out[SECOND_LENGTH] = len(b)
    out[ARTICLES] = min(articles_a, articles_b)
    # A phrase that comes twice in b matches the same place of a twice: the longer passage holds it, and the other is
    # no passage (in a cut-off copy the lost half would otherwise match the kept one, with other numbers in between).
    owner = np.full(len(a) + 1, -1, np.int32)
    for t in range(count):
        for i in range(rows[t, 0], rows[t, 0] + rows[t, 2]):
            if owner[i] < 0 or rows[owner[i], 2] < rows[t, 2]:
                owner[i] = t
    kept = np.zeros((count + 2, 3), np.int64)
    n = 1
    known = 0
    head_a, tail_a, head_b, tail_b = len(a), len(a), len(b), len(b)
    for t in range(count):
        if owner[rows[t, 0] + rows[t, 2] // 2] != t:
            continue
        kept[n, 0], kept[n, 1], kept[n, 2] = rows[t, 0], rows[t, 1], rows[t, 2]
        n += 1
        known += int(rows[t, 2])
        if rows[t, 2] >= FIRM:
            head_a, head_b = min(head_a, rows[t, 0]), min(head_b, rows[t, 1])
            tail_a = min(tail_a, len(a) - rows[t, 0] - rows[t, 2])
            tail_b = min(tail_b, len(b) - rows[t, 1] - rows[t, 2])
    kept[n, 0], kept[n, 1] = len(a), len(b)
    n += 1
    out[MATCHED] = known
    out[FIRST_ONLY] = max(0, len(a) - known)
    out[SECOND_ONLY] = len(b) - known
    out[FIRST_FLANK] = min(head_a, tail_a)
    out[SECOND_FLANK] = min(head_b, tail_b)
    # The words that were swapped for others: hashes of (old, new), to see whether one is swapped again and again.
    seen = np.zeros(64, np.int64)
    seen_count = 0
    for t in range(1, n):
        a0, a1 = kept[t - 1, 0] + kept[t - 1, 2], kept[t, 0]
        b0, b1 = kept[t - 1, 1] + kept[t - 1, 2], kept[t, 1]
        if a1 < a0:
            out[MOVES] += 1
            continue
        while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
            a0 += 1
            b0 += 1
        while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
            a1 -= 1
            b1 -= 1
        la, lb = a1 - a0, b1 - b0
        if 1 < t < n - 1:
            out[EXCHANGED] += min(la, lb) if min(la, lb) >= CLAUSE else 0
        if la > GAP or lb > GAP or la + lb == 0 or ((t == 1 or t == n - 1) and (la > EDGE or lb > EDGE)):
            continue
        out[JOINS] += 1
        swap = np.int64(11)
        holes_a, digits_a, numerals_a, value_a, swap = _gap(a, a0, a1, kinds, swap, 131)
        holes_b, digits_b, numerals_b, value_b, swap = _gap(b, b0, b1, kinds, swap, 137)
        if holes_a or holes_b:
            out[HOLES] += 1
            continue
        # A converter that drops digits and letters leaves one side bare of them.
        i, j = a0, b0
        more_a = more_b = 0
        while i < a1 or j < b1:
            if i < a1 and j < b1 and a[i] == b[j]:
                i += 1
                j += 1
            elif i < a1 and a[i] < 128:
                more_a += 1
                i += 1
            elif j < b1 and b[j] < 128:
                more_b += 1
                j += 1
            else:
                more_a = more_b = 0
                break
        out[FIRST_BARE] += more_b > 0 and more_a == 0
        out[SECOND_BARE] += more_a > 0 and more_b == 0
        # A number became another: numerals on both sides, or numerals added to or taken from a longer number.
        beside = (a0 > 0 and kinds[a[a0 - 1]] >= DIGIT) or (a1 < len(a) and kinds[a[a1]] >= DIGIT)
        pure = numerals_a == la and numerals_b == lb and la + lb > 0
        if pure and value_a == value_b:
            continue  # 一 for 1: the same number in another script
        if (pure and (beside or (la > 0 and lb > 0))) or (digits_a and digits_b and value_a != value_b):
            out[NUMBERS] += 1
            out[NUMBER_SPOTS] += 1
            continue
        if la == 0 or lb == 0:
            out[LOST] += 1
            continue
        if (numerals_a or numerals_b) and value_a != value_b:
            out[NUMBERS] += 1
        # A name became another: both begin with a family name, and perhaps a title is swapped too.
        if la <= 5 and lb <= 5 and kinds[a[a0]] == SURNAME and kinds[b[b0]] == SURNAME:
            out[NAMES] += 1
            continue
        # The given name alone, behind the family name and before a title (先生 女士 同志 老师).
        follows = a0 > 0 and a1 < len(a) and kinds[a[a0 - 1]] == SURNAME
        if la <= 2 and lb <= 2 and follows and _among(a[a1], TITLES):
            out[NAMES] += 1
            continue
        common = False
        for i in range(a0, a1):
            for j in range(b0, b1):
                common = common or a[i] == b[j]
        # Another office signs: the end of both texts, the same on both sides behind the name, is an office's.
        ends = 0 < len(a) - a1 <= SIGNED and len(a) - a1 == len(b) - b1
        if ends and not common and la > 1 and lb > 1 and _among(a[len(a) - 1], OFFICES):
            out[NAMES] += 1
            continue
        if common:
            out[EDITS] += 1
            out[EDITED] += max(la, lb)
            continue
        if la == 1 and lb == 1:
            out[LETTERS] += 1
        else:
            out[SWAPS] += 1
            out[SWAPPED] += max(la, lb)
        again = False
        for s in range(seen_count):
            again = again or seen[s] == swap
        if again:
            out[REPEATS] += 1
        elif seen_count < len(seen):
            seen[seen_count] = swap
            seen_count += 1


def _gap(codes: Any, start: Any, stop: Any, kinds: Any, swap: Any, factor: int) -> Any:
    """What stands in a gap: holes, digits, numerals, the value of the numerals, and its hash, begun with `swap`."""
    holes = digits = numerals = 0
    value = np.int64(7)
    for i in range(start, stop):
        c = np.int64(codes[i])
        swap = (swap * factor + c) & 0xFFFFFFFFFF
        holes += c == HOLE
        digits += kinds[c] == DIGIT
        if kinds[c] >= DIGIT:
            numerals += 1
            value = (value * 131 + (kinds[c] if kinds[c] > NUMERAL else c)) & 0xFFFFFFFFFF
    return holes, digits, numerals, value, swap


def _among(code: Any, codes: Any) -> bool:
    """Whether a character is one of a few."""
    found = False
    for one in codes:
        found = found or code == one
    return found


def align_all(codes: Any, ends: Any, a: Any, b: Any, kinds: Any, out: Any, spans: Any) -> None:
    """Passages and differences of every pair (a[i], b[i]) of concatenated keys."""
    longest = 0
    for t in range(len(ends)):
        longest = max(longest, ends[t] - (ends[t - 1] if t else 0))
    rows = np.empty((longest // ANCHOR + 2, 3), np.int64)
    head = np.empty(4 * longest + 16, np.int32)
    after = np.empty(longest + 1, np.int32)
    held = -1
    mask = 0
    for t in range(len(a)):
        x = codes[(ends[a[t] - 1] if a[t] else 0) : ends[a[t]]]
        y = codes[(ends[b[t] - 1] if b[t] else 0) : ends[b[t]]]
        if a[t] != held:  # pairs of one first key stand together
            held = a[t]
            mask = index(x, head, after)
        count = passages(x, y, head, after, mask, rows)
        differences(x, y, rows, count, kinds, out[t])
        spans_of(rows, count, spans[t])
