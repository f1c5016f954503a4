"""MinHash signatures (Broder 1997) that open in datasketch 2: scheme `affine32`, its permutations, our shingle hash.

The kernel is compiled (`pipeline.native`) where llvmlite is installed; numpy gives the same bits.

>>> from .key import fold_all
>>> signed = sign(*fold_all(["今天天气很好，我们去公园", "今天天气很好，我们去公园。", ""]))
>>> bool((signed.signatures[0] == signed.signatures[1]).all()), signed.counts.tolist()
(True, [7, 7, 0])
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..native import compiled
from .key import Codes, Offsets, code_points, fold_all, table
from .prose import prose_length
from .shingles import SHINGLE, Hashes32, Hashes64, grams_of, hashed_whole, ranges, samples

Signatures = npt.NDArray[np.uint32]

# Written into every saved index. The first part is datasketch's name of the permutation scheme.
SCHEME = "affine32/seed1/char5/mix64hi"
SEED = 1
_BLOCK = 8_192


class Signed(NamedTuple):
    """Signatures, one row a document, and how many shingles (with repeats) each was made from; 0: none to compare."""

    signatures: Signatures
    counts: npt.NDArray[np.int64]


@functools.cache
def permutations(num_perm: int) -> tuple[Hashes32, Hashes32]:
    """The (a, b) of datasketch's affine32 permutations: a test holds them to datasketch's own."""
    random = np.random.RandomState(SEED)
    a = random.randint(0, 1 << 31, num_perm, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    b = random.randint(0, 1 << 32, num_perm, dtype=np.uint32)
    return a, b


def keys_of(texts: Sequence[str], work: int = 0) -> tuple[Codes, Offsets, npt.NDArray[np.int64]]:
    """The keys of many texts, as `pipeline.dedup.key.fold_all`, and how much prose each has; `work` as for `sign`."""
    kernels = compiled(work + sum(map(len, texts)))
    if kernels is None:
        return *fold_all(texts), np.array([prose_length(text) for text in texts], np.int64)
    points, ends = code_points(texts)
    codes, stops = np.empty(len(points), np.uint16), np.empty(len(ends), np.int64)
    prose = np.empty(len(ends), np.int64)
    total = kernels.fold_points(points, ends, table(), codes, stops)
    kernels.prose_lengths(points, ends, prose)
    return codes[:total].copy(), stops, prose


def sign(codes: Codes, ends: Offsets, num_perm: int = 128, work: int = 0) -> Signed:
    """The signatures of concatenated keys (see `pipeline.dedup.key.fold_all`); `work`: characters signed before."""
    kernels = compiled(work + len(codes))
    if kernels is None:
        return _sign_numpy(codes, ends, num_perm)
    signed = Signed(np.empty((len(ends), num_perm), np.uint32), np.empty(len(ends), np.int64))
    kernels.sign_all(codes, ends, *permutations(num_perm), *signed)
    return signed


def sign_one(hashes: Hashes32, num_perm: int = 128) -> Signatures:
    """The signature of one set of shingle hashes."""
    return np.asarray(_minima(hashes, np.zeros(1, np.int64), num_perm)[0])


def sample(codes: Codes, ends: Offsets, work: int = 0) -> tuple[Hashes64, Offsets]:
    """The winnowed long grams of concatenated keys, and where each document's end; `work` as for `sign`."""
    if kernels := compiled(work + len(codes)):
        out, stops = np.empty(len(codes) + 1, np.uint64), np.empty(len(ends), np.int64)
        total = kernels.sample_all(codes, ends, out, stops)
        return out[:total].copy(), stops
    parts = [samples(codes[start:end]) for start, end in ranges(ends)]
    stops = np.cumsum([len(part) for part in parts], dtype=np.int64)
    return np.concatenate(parts) if parts else np.empty(0, np.uint64), stops


def _sign_numpy(codes: Codes, ends: Offsets, num_perm: int) -> Signed:
    signatures = np.full((len(ends), num_perm), 0xFFFFFFFF, np.uint32)
    hashed, whole = grams_of(codes, ends, SHINGLE)
    upper = (hashed >> np.uint64(32)).astype(np.uint32)
    starts = np.concatenate([np.zeros(1, np.int64), ends[:-1]]) if len(ends) else ends
    kept = np.flatnonzero(whole)
    firsts = np.searchsorted(kept, starts)
    counts = np.searchsorted(kept, ends) - firsts
    full = np.flatnonzero(counts)
    if len(full):
        signatures[full] = _minima(upper[kept], firsts[full], num_perm)
    for at in np.flatnonzero(counts == 0).tolist():
        short = hashed_whole(codes[starts[at] : ends[at]])
        if len(short):
            signatures[at] = sign_one((short >> np.uint64(32)).astype(np.uint32), num_perm)
            counts[at] = 1
    return Signed(signatures, counts)


def _minima(hashes: Hashes32, starts: Offsets, num_perm: int) -> Signatures:
    """The minima of consecutive, non-empty runs of hashes under every permutation, a cache-sized block at a time."""
    mixed = _fmix32(hashes)
    a, b = permutations(num_perm)
    out = np.full((len(starts), num_perm), 0xFFFFFFFF, np.uint32)
    work = np.empty(_BLOCK, np.uint32)
    for begin in range(0, len(mixed), _BLOCK):
        block = mixed[begin : begin + _BLOCK]
        first = int(np.searchsorted(starts, begin, "right")) - 1
        last = int(np.searchsorted(starts, begin + len(block), "left"))
        inner = np.maximum(starts[first:last] - begin, 0)
        view = work[: len(block)]
        for p in range(num_perm):
            np.multiply(block, a[p], out=view)
            np.add(view, b[p], out=view)
            column = out[first:last, p]
            np.minimum(column, np.minimum.reduceat(view, inner), out=column)
    return out


def _fmix32(values: Hashes32) -> Hashes32:
    """MurmurHash3's finaliser, which affine32 applies before it permutes."""
    h = values ^ (values >> np.uint32(16))
    h *= np.uint32(0x85EBCA6B)
    h ^= h >> np.uint32(13)
    h *= np.uint32(0xC2B2AE35)
    h ^= h >> np.uint32(16)
    return h
