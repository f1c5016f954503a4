"""The source of the compiled kernels. Each has a twin in plain numpy that gives the same bits.

Nothing runs or imports this module but `benchmarks/build_kernels.py`, which compiles it (with `text_kernels`,
`signature_kernels`, `passages` and `align`) into `tables/kernels.ll`; `pipeline.native` loads that. After a
change here type `python -m benchmarks.build_kernels`; a test says so too.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .key import HOLE
from .shingles import GRAM, NONE, SHINGLE, WINDOW, M, P

_P = np.uint64(P)
_M = np.uint64(M)
_32 = np.uint64(32)
_HOLE = np.uint16(HOLE)
_PLACES = np.uint64(32)  # in a word of the table that counts samples
_F1, _F2 = np.uint32(0x85EBCA6B), np.uint32(0xC2B2AE35)


def gram_hashes(codes: Any, size: int, out: Any) -> int:
    """Hash all grams of one key into `out`; NONE where a hole is inside. Returns how many there are."""
    count = len(codes) - size + 1
    if size == 12:
        _grams_of_twelve(codes, count, out)
    else:
        for i in range(count):
            x = np.uint64(0)
            for j in range(size):
                x = x * _P + np.uint64(codes[i + j])
            x ^= x >> _32
            x *= _M
            out[i] = x ^ (x >> _32)
    if _holes(codes):
        for i in range(len(codes)):
            if codes[i] == _HOLE:
                out[max(0, i - size + 1) : min(count, i + 1)] = NONE
    return max(count, 0)


def _grams_of_twelve(codes: Any, count: int, out: Any) -> None:
    """Long grams from their pieces: the hash before mixing is a polynomial, so 2, 4, 8 and 12 cost one product each."""
    p2 = _P * _P
    p4 = p2 * p2
    two = np.empty(len(codes), np.uint64)
    four = np.empty(len(codes), np.uint64)
    for i in range(len(codes) - 1):
        two[i] = np.uint64(codes[i]) * _P + np.uint64(codes[i + 1])
    for i in range(len(codes) - 3):
        four[i] = two[i] * p2 + two[i + 2]
    for i in range(count):
        x = (four[i] * p4 + four[i + 4]) * p4 + four[i + 8]
        x ^= x >> _32
        x *= _M
        out[i] = x ^ (x >> _32)


def _holes(codes: Any) -> int:
    """How many holes there are."""
    holes = 0
    for code in codes:
        holes += code == _HOLE
    return holes


def shingle_hashes(codes: Any, wide: Any, out: Any) -> int:
    """The 32-bit shingle hashes of one key, unsorted and with repeats, into `out`. Returns how many."""
    count = gram_hashes(codes, SHINGLE, wide)
    holes = _holes(codes)
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
    if n == 0 and holes < len(codes):
        x = np.uint64(len(codes))
        for i in range(len(codes)):
            x = x * _P + np.uint64(codes[i])
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


def longest_of(ends: Any) -> int:
    """The length of the longest key; at least 1."""
    longest, start = 1, 0
    for end in ends:
        longest = max(longest, end - start)
        start = end
    return longest


def sign_all(codes: Any, ends: Any, a: Any, b: Any, out: Any, counts: Any) -> None:
    """Signatures of many keys."""
    longest = longest_of(ends)
    wide = np.empty(longest, np.uint64)
    hashes = np.empty(longest, np.uint32)
    start = 0
    for d in range(len(ends)):
        n = shingle_hashes(codes[start : ends[d]], wide, hashes)
        minima(hashes, n, a, b, out[d])
        counts[d] = n
        start = ends[d]


def shingle_sets(codes: Any, ends: Any, out: Any, out_ends: Any) -> int:
    """The shingles of every key into `out`, each once per key, as they come; returns how many in all."""
    longest = longest_of(ends)
    wide = np.empty(longest, np.uint64)
    hashes = np.empty(longest, np.uint32)
    seen = np.empty(_slots(longest), np.uint64)
    total, start = 0, 0
    for d in range(len(ends)):
        n = shingle_hashes(codes[start : ends[d]], wide, hashes)
        total += _distinct(hashes, n, seen, out[total:])
        out_ends[d] = total
        start = ends[d]
    return total


def common_counts(sets: Any, ends: Any, a: Any, b: Any, out: Any) -> None:
    """How many hashes two sets have in common, for every pair (a[i], b[i]); fastest where pairs of one a are together."""
    seen = np.empty(_slots(longest_of(ends)), np.uint64)
    held, last = -1, np.uint64(0)
    for t in range(len(a)):
        if a[t] != held:
            held = a[t]
            begin = ends[held - 1] if held else 0
            last = _cleared(seen, ends[held] - begin)
            for i in range(begin, ends[held]):
                seen[_slot(seen, last, sets[i])] = sets[i]
        common = 0
        for j in range(ends[b[t] - 1] if b[t] else 0, ends[b[t]]):
            common += seen[_slot(seen, last, sets[j])] == sets[j]
        out[t] = common


def _slots(count: int) -> int:
    """The size of a hash table for so many values: a power of two, at most a quarter full, for a probe that misses is slow."""
    size = 16
    while size < 4 * count:
        size *= 2
    return size


def _cleared(seen: Any, count: int) -> Any:
    """Empty as much of a hash table as so many values need; returns the last place."""
    size = _slots(count)
    for i in range(size):
        seen[i] = NONE
    return np.uint64(size - 1)


def _slot(seen: Any, last: Any, value: Any) -> Any:
    """The place of a value in a hash table, or the free one where it belongs."""
    at = np.uint64(value) & last
    while (seen[at] != NONE) & (seen[at] != value):  # one branch, which is nearly always taken the same way
        at = (at + np.uint64(1)) & last
    return at


def _distinct(values: Any, n: int, seen: Any, out: Any) -> int:
    """The first n of `values` into `out`, each once, in the order they came; hashing takes less than a sort."""
    last = _cleared(seen, n)
    kept = 0
    for i in range(n):
        value = values[i]
        at = _slot(seen, last, value)
        out[kept] = value
        kept += seen[at] == NONE
        seen[at] = value
    return kept


def sample_all(codes: Any, ends: Any, out: Any, out_ends: Any) -> int:
    """Winnowed samples of many keys into `out`, each once per key; returns how many in all."""
    longest = longest_of(ends)
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
    if count <= WINDOW:
        smallest = NONE
        for i in range(count):
            smallest = min(smallest, values[i])
        out[0] = smallest
        return int(smallest != NONE)
    # Minima of four, then of the six fours in a window: two passes of vectors of any length.
    for i in range(count - 3):
        spare[i] = min(values[i], values[i + 1], values[i + 2], values[i + 3])
    count -= WINDOW - 1
    for i in range(count):
        smallest = spare[i]
        for k in range(4, WINDOW, 4):
            smallest = min(smallest, spare[i + k])
        values[i] = smallest
    n = 0
    last = NONE
    for i in range(count):
        value = values[i]
        out[n] = value  # no branch: which of twelve is kept nobody can predict
        n += (value != last) & (value != NONE)
        last = value
    # In place: what is kept never overtakes what is read. The table is in the spare array where it fits.
    size = _slots(n)
    return _distinct(out, n, spare if size <= len(spare) else np.empty(size, np.uint64), out)


def count_samples(samples: Any, ends: Any, numbers: Any, seen: Any) -> None:
    """Note in `seen`, two bits a sample's place, that it was met once or again; documents without a number do not count."""
    last = np.uint64(len(seen) * _PLACES - 1)
    start = 0
    for d in range(len(ends)):
        for i in range(start, ends[d] if numbers[d] >= 0 else start):
            at = samples[i] & last
            word, shift = at // _PLACES, at % _PLACES * np.uint64(2)
            again = (seen[word] >> shift) & np.uint64(1)
            seen[word] |= (np.uint64(1) + again) << shift
        start = ends[d]


def met_again(samples: Any, ends: Any, numbers: Any, seen: Any, out: Any, owners: Any) -> int:
    """The samples that `count_samples` met again, or whose place it did, and the numbers they belong to; how many."""
    last = np.uint64(len(seen) * _PLACES - 1)
    n, start = 0, 0
    for d in range(len(ends)):
        for i in range(start, ends[d] if numbers[d] >= 0 else start):
            at = samples[i] & last
            out[n] = samples[i]
            owners[n] = numbers[d]
            n += (seen[at // _PLACES] >> (at % _PLACES * np.uint64(2) + np.uint64(1))) & np.uint64(1)
        start = ends[d]
    return n
