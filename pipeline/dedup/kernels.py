"""The compiled kernels (numba, extra `fast`). Each has a twin in plain numpy that gives the same bits.

Imported only when there is enough work to pay for loading a compiler; see `pipeline.dedup.minhash.compiled`.
"""

from __future__ import annotations

import types
from typing import Any

import numba as nb
import numpy as np

from . import align, verify
from .key import HOLE
from .shingles import GRAM, NONE, SHINGLE, WINDOW, M, P

_P = np.uint64(P)
_M = np.uint64(M)
_32 = np.uint64(32)
_HOLE = np.uint16(HOLE)
_F1, _F2 = np.uint32(0x85EBCA6B), np.uint32(0xC2B2AE35)
jit = nb.njit(nogil=True, cache=True, boundscheck=False)


@jit
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


@jit
def gram_hashes(codes: Any, size: int, out: Any) -> int:
    """Hash all grams of one key into `out`; NONE where a hole is inside. Returns how many there are."""
    count = len(codes) - size + 1
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


@jit
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


@jit
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


@jit
def sign_all(codes: Any, ends: Any, a: Any, b: Any, out: Any, counts: Any) -> None:
    """Signatures of many keys."""
    longest, start = 1, 0
    for end in ends:
        longest = max(longest, end - start)
        start = end
    wide = np.empty(longest, np.uint64)
    hashes = np.empty(longest, np.uint32)
    start = 0
    for d in range(len(ends)):
        n = shingle_hashes(codes[start : ends[d]], wide, hashes)
        minima(hashes, n, a, b, out[d])
        counts[d] = n
        start = ends[d]


@jit
def pack_shingles(codes: Any, ends: Any, out: Any) -> int:
    """Every shingle of every document as `document << 32 | hash` into `out`; returns how many."""
    longest, start = 1, 0
    for end in ends:
        longest = max(longest, end - start)
        start = end
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


@jit
def sample_all(codes: Any, ends: Any, out: Any, out_ends: Any) -> int:
    """Winnowed samples of many keys into `out`, sorted and each once per key; returns how many in all."""
    longest, start = 1, 0
    for end in ends:
        longest = max(longest, end - start)
        start = end
    wide = np.empty(longest, np.uint64)
    total, start = 0, 0
    for d in range(len(ends)):
        count = gram_hashes(codes[start : ends[d]], GRAM, wide)
        total += _winnow(wide, count, out[total:])
        out_ends[d] = total
        start = ends[d]
    return total


@jit
def _winnow(values: Any, count: int, out: Any) -> int:  # noqa: C901 (one loop)
    if count == 0:
        return 0
    width = min(WINDOW, count)
    n, at = 0, -1
    for stop in range(width, count + 1):
        start = stop - width
        if at < start:
            at = start
            for i in range(start + 1, stop):
                if values[i] < values[at]:
                    at = i
        elif values[stop - 1] < values[at]:
            at = stop - 1
        else:
            continue
        if values[at] != NONE:
            out[n] = values[at]
            n += 1
    if n == 0:
        return 0
    out[:n].sort()
    kept = 1
    for i in range(1, n):
        if out[i] != out[kept - 1]:
            out[kept] = out[i]
            kept += 1
    return kept


def _compile(function: Any, **names: Any) -> Any:
    """A compiled twin of a plain function, with the functions it calls replaced by their compiled twins."""
    return jit(types.FunctionType(function.__code__, {**function.__globals__, **names}, function.__name__))


passages = _compile(align.passages)
differences = _compile(align.differences)
common_counts = _compile(verify.common_counts)
_spans = _compile(align._spans)  # noqa: SLF001 (its compiled twin)
align_all = _compile(align.align_all, passages=passages, differences=differences, _spans=_spans)
