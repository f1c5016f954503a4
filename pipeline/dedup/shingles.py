"""Shingles: the character 5-grams of a key, hashed (Broder 1997), and longer grams sampled for containment.

The stated hash of a gram c₁ … cₖ of key codes is

    x = c₁·Pᵏ⁻¹ + c₂·Pᵏ⁻² + … + cₖ  (mod 2⁶⁴)        P = 0x9E3779B97F4A7C15
    x = x ⊕ (x ≫ 32);  x = x · 0xD6E8FEB86659FD93  (mod 2⁶⁴);  x = x ⊕ (x ≫ 32)

A 5-gram's 32-bit hash is the upper half of x. Two sets of 10,000 shingles have by chance 0.02 hashes in common,
so that a Jaccard similarity from these hashes is exact to five digits.

A gram over a hole is left out. A key without a single whole 5-gram is hashed whole, so that short documents are
equal only if they are the same. A key without a letter has no shingle, and its document is no one's duplicate.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .key import HOLE, Codes, Offsets

Hashes32 = npt.NDArray[np.uint32]
Hashes64 = npt.NDArray[np.uint64]

SHINGLE = 5
# Long grams for containment: 12 characters of the same order are nearly always copied, not coincidence …
GRAM = 12
# … and of every 24 neighbouring grams the smallest hash is kept (winnowing: Schleimer, Wilkerson & Aiken 2003), so
# that any 35 characters in common give a sample in common, at 1 sample in 12 characters.
WINDOW = 24

P = 0x9E3779B97F4A7C15
M = 0xD6E8FEB86659FD93
NONE = np.uint64(0xFFFFFFFFFFFFFFFF)


def grams(codes: Codes, size: int) -> tuple[Hashes64, npt.NDArray[np.bool_]]:
    """The 64-bit hashes of all grams of a given size, and which of them hold no hole."""
    count = len(codes) - size + 1
    if count <= 0:
        return np.empty(0, np.uint64), np.empty(0, np.bool_)
    x = np.zeros(count, np.uint64)
    whole = np.ones(count, np.bool_)
    full = codes != HOLE
    for at in range(size):
        x *= np.uint64(P)
        x += codes[at : at + count]
        whole &= full[at : at + count]
    return mix(x), whole


def grams_of(codes: Codes, ends: Offsets, size: int) -> tuple[Hashes64, npt.NDArray[np.bool_]]:
    """As `grams`, of concatenated keys: none that runs from one key into the next is whole."""
    hashed, whole = grams(codes, size)
    for back in range(1, size):
        last = ends - back
        whole[last[(last >= 0) & (last < len(whole))]] = False
    return hashed, whole


def mix(x: Hashes64) -> Hashes64:
    """The last step of the stated hash, in place."""
    x ^= x >> np.uint64(32)
    x *= np.uint64(M)
    x ^= x >> np.uint64(32)
    return x


def shingles(codes: Codes) -> Hashes32:
    """The hashed shingles of one key, sorted, each once.

    >>> from .key import fold
    >>> len(shingles(fold("今天天气很好"))), len(shingles(fold("好"))), len(shingles(fold("，*，")))
    (2, 1, 0)
    """
    hashed, whole = grams(codes, SHINGLE)
    hashed = hashed[whole]
    if len(hashed) == 0:
        hashed = hashed_whole(codes)
    return np.unique((hashed >> np.uint64(32)).astype(np.uint32))


def hashed_whole(codes: Codes) -> Hashes64:
    """One hash for a whole short key; none if it holds no letter. The length is hashed in front."""
    if not (codes != HOLE).any():
        return np.empty(0, np.uint64)
    x = len(codes)
    for code in codes.tolist():
        x = (x * P + code) & 0xFFFFFFFFFFFFFFFF
    return mix(np.array([x], np.uint64))


def samples(codes: Codes) -> Hashes64:
    """The winnowed hashes of the long grams of one key, each once, as they come; none for keys shorter than a gram."""
    hashed, whole = grams(codes, GRAM)
    if len(hashed) == 0:
        return hashed
    hashed[~whole] = NONE
    smallest = _sliding_minimum(hashed, min(WINDOW, len(hashed)))
    smallest = smallest[smallest != NONE]
    _, first = np.unique(smallest, return_index=True)
    return np.asarray(smallest[np.sort(first)])


def _sliding_minimum(values: Hashes64, width: int) -> Hashes64:
    """The minimum of every `width` neighbours, by doubling."""
    done = 1
    while done < width:
        step = min(done, width - done)
        values = np.minimum(values[:-step], values[step:])
        done += step
    return values


def ranges(ends: Offsets) -> list[tuple[int, int]]:
    """Where each document's part of a concatenated array begins and ends."""
    stops = ends.tolist()
    return list(zip([0, *stops[:-1]], stops, strict=True)) if stops else []
