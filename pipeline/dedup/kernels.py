"""The source of the compiled kernels. Each has a twin in plain numpy that gives the same bits.

Nothing runs or imports this module but `benchmarks/build_kernels.py`, which compiles it (with `signature_kernels`,
`align` and `verify.common_counts`) into `tables/kernels.ll`; `pipeline.native` loads that. After a change here
type `python -m benchmarks.build_kernels`; a test says so too.
"""

# ruff: noqa: PLR1714 (compiled: chains of comparisons, no sets)

from __future__ import annotations

from typing import Any

import numpy as np

from .key import HOLE
from .prose import LONG_LINE, PROSE
from .shingles import GRAM, NONE, SHINGLE, WINDOW, M, P

_P = np.uint64(P)
_M = np.uint64(M)
_32 = np.uint64(32)
_HOLE = np.uint16(HOLE)
_F1, _F2 = np.uint32(0x85EBCA6B), np.uint32(0xC2B2AE35)


def fold_points(points: Any, ends: Any, table: Any, out: Any, out_ends: Any) -> int:
    """Fold code points into key codes, dropping those without one; returns how many are kept."""
    n, start = 0, 0
    for d in range(len(ends)):
        for i in range(start, ends[d]):
            code = table[points[i]]
            out[n] = code
            n += code != 0
        out_ends[d] = n
        start = ends[d]
    return n


def gram_hashes(codes: Any, size: int, out: Any) -> int:
    """Hash all grams of one key into `out`; NONE where a hole is inside. Returns how many there are."""
    count = len(codes) - size + 1
    if size == 12 and count > 0:
        # A long gram from its pieces: the hash before mixing is a polynomial, so 2, 4, 8 and 12 cost one product each.
        p2 = _P * _P
        p4 = p2 * p2
        two = np.empty(len(codes) - 1, np.uint64)
        for i in range(len(codes) - 1):
            two[i] = np.uint64(codes[i]) * _P + np.uint64(codes[i + 1])
        four = np.empty(len(codes) - 3, np.uint64)
        for i in range(len(codes) - 3):
            four[i] = two[i] * p2 + two[i + 2]
        for i in range(count):
            x = (four[i] * p4 + four[i + 4]) * p4 + four[i + 8]
            x ^= x >> _32
            x *= _M
            out[i] = x ^ (x >> _32)
    else:
        for i in range(count):
            x = np.uint64(0)
            for j in range(size):
                x = x * _P + np.uint64(codes[i + j])
            x ^= x >> _32
            x *= _M
            out[i] = x ^ (x >> _32)
    for i in range(len(codes)):
        if codes[i] == _HOLE:
            for j in range(max(0, i - size + 1), min(count, i + 1)):
                out[j] = NONE
    return max(count, 0)


def shingle_hashes(codes: Any, wide: Any, out: Any) -> int:
    """The 32-bit shingle hashes of one key, unsorted and with repeats, into `out`. Returns how many."""
    count = gram_hashes(codes, SHINGLE, wide)
    holes = False
    for i in range(len(codes)):
        holes |= codes[i] == _HOLE
    n = 0
    if not holes:
        for i in range(count):
            out[i] = np.uint32(wide[i] >> _32)
        n = count
    else:
        for i in range(count):
            if wide[i] != NONE:
                out[n] = np.uint32(wide[i] >> _32)
                n += 1
    if n == 0:
        letters = 0
        x = np.uint64(len(codes))
        for i in range(len(codes)):
            letters += codes[i] != _HOLE
            x = x * _P + np.uint64(codes[i])
        if letters:
            x ^= x >> _32
            x *= _M
            out[0] = np.uint32(x >> _32)
            n = 1
    return n


def minima(hashes: Any, n: int, a: Any, b: Any, out: Any) -> None:
    """The affine32 MinHash values of n hashes: min over h of a·fmix32(h) + b mod 2³², for every (a, b)."""
    for i in range(n):
        h = hashes[i]
        h = np.uint32(h ^ (h >> np.uint32(16)))
        h = np.uint32(h * _F1)
        h = np.uint32(h ^ (h >> np.uint32(13)))
        h = np.uint32(h * _F2)
        hashes[i] = np.uint32(h ^ (h >> np.uint32(16)))
    # Four permutations at a time: one load serves four minima that stay in vector registers.
    p = 0
    while p + 4 <= len(a):
        a0, a1, a2, a3 = a[p], a[p + 1], a[p + 2], a[p + 3]
        b0, b1, b2, b3 = b[p], b[p + 1], b[p + 2], b[p + 3]
        m0 = m1 = m2 = m3 = np.uint32(0xFFFFFFFF)
        for i in range(n):
            h = hashes[i]
            m0 = min(m0, np.uint32(a0 * h + b0))
            m1 = min(m1, np.uint32(a1 * h + b1))
            m2 = min(m2, np.uint32(a2 * h + b2))
            m3 = min(m3, np.uint32(a3 * h + b3))
        out[p], out[p + 1], out[p + 2], out[p + 3] = m0, m1, m2, m3
        p += 4
    while p < len(a):
        m0 = np.uint32(0xFFFFFFFF)
        for i in range(n):
            m0 = min(m0, np.uint32(a[p] * hashes[i] + b[p]))
        out[p] = m0
        p += 1


def _longest(ends: Any) -> int:
    """The length of the longest key; at least 1."""
    longest, start = 1, 0
    for end in ends:
        longest = max(longest, end - start)
        start = end
    return longest


def sign_all(codes: Any, ends: Any, a: Any, b: Any, out: Any, counts: Any) -> None:
    """Signatures of many keys."""
    longest = _longest(ends)
    wide = np.empty(longest, np.uint64)
    hashes = np.empty(longest, np.uint32)
    start = 0
    for d in range(len(ends)):
        n = shingle_hashes(codes[start : ends[d]], wide, hashes)
        minima(hashes, n, a, b, out[d])
        counts[d] = n
        start = ends[d]


def pack_shingles(codes: Any, ends: Any, out: Any) -> int:
    """Every shingle of every document as `document << 32 | hash` into `out`; returns how many."""
    longest = _longest(ends)
    wide = np.empty(longest, np.uint64)
    hashes = np.empty(longest, np.uint32)
    total, start = 0, 0
    for d in range(len(ends)):
        n = shingle_hashes(codes[start : ends[d]], wide, hashes)
        for i in range(n):
            out[total + i] = (np.uint64(d) << _32) | np.uint64(hashes[i])
        total += n
        start = ends[d]
    return total


def sample_all(codes: Any, ends: Any, out: Any, out_ends: Any) -> int:
    """Winnowed samples of many keys into `out`, each once per key; returns how many in all."""
    longest = _longest(ends)
    wide = np.empty(longest, np.uint64)
    spare = np.empty(longest, np.uint64)
    total, start = 0, 0
    for d in range(len(ends)):
        count = gram_hashes(codes[start : ends[d]], GRAM, wide)
        total += _winnow(wide, spare, count, out[total:])
        out_ends[d] = total
        start = ends[d]
    return total


def _winnow(values: Any, spare: Any, count: int, out: Any) -> int:
    """The minima of all windows, each once. Both `values` and `spare` are overwritten."""
    if count == 0:
        return 0
    width = min(WINDOW, count)
    done = 1
    here, there = values, spare
    while done < width:  # sliding minima by doubling, from one array into the other: vectors of any length
        step = min(done, width - done)
        count -= step
        ahead = here[step:]
        for i in range(count):
            there[i] = min(here[i], ahead[i])
        here, there = there, here
        done += step
    values = here
    n = 0
    last = NONE
    for i in range(count):
        value = values[i]
        out[n] = value  # no branch: which of twelve is kept nobody can predict
        n += (value != last) & (value != NONE)
        last = value
    # Each once, in the order they came: a sort would take longer than all of the above.
    size = 16
    while size < 2 * n:
        size *= 2
    seen = there if size <= len(there) else np.empty(size, np.uint64)
    for i in range(size):
        seen[i] = NONE
    kept = 0
    for i in range(n):
        value = out[i]
        at = np.int64(value) & (size - 1)
        while seen[at] != NONE and seen[at] != value:
            at = (at + 1) & (size - 1)
        if seen[at] == NONE:
            seen[at] = value
            out[kept] = value
            kept += 1
    return kept


def prose_lengths(points: Any, ends: Any, out: Any) -> None:
    """The twin of `pipeline.dedup.prose.prose_length` for many texts given as code points."""
    start = 0
    for d in range(len(ends)):
        prose = 0
        size = 0
        sentence = False
        comma = False
        before = np.uint32(0)
        for i in range(start, ends[d] + 1):
            c = points[i] if i < ends[d] else np.uint32(0x0A)
            if c == 0x0A:
                if size >= PROSE and (sentence or (comma and size >= LONG_LINE)):
                    prose += size
                size = 0
                sentence = comma = False
            else:
                size += 1
                if c > 0xFF00 or c == 0x3002:
                    sentence |= c == 0x3002 or c == 0xFF01 or c == 0xFF1F or c == 0xFF1B
                    comma |= c == 0xFF0C
                elif c < 0x40:
                    sentence |= c == 0x21 or c == 0x3F or (c == 0x20 and before == 0x2E)
                    comma |= c == 0x2C
            before = c
        out[d] = prose
        start = ends[d]
