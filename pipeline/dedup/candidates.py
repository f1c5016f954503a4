"""Candidate pairs: which documents are worth an exact comparison.

One band at a time: the document's number is written over the low bits of its band key, one in-place sort brings
equal keys together (no argsort, no dictionary), and neighbours with equal upper bits are candidates. Inside a run
every document is paired with the first (the star) and with the one before it (the chain), never all with all: a
bucket of 100,000 template pages gives 200,000 pairs, not 5·10⁹. Where documents must be told apart within such a
run, other bands do it. A false meeting through the cut-off key bits is removed by the signatures.

Pairs are packed as `first << 32 | second` with first < second.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from .minhash import Signatures
from .shingles import Hashes64

Pairs = npt.NDArray[np.uint64]

# Samples that more documents share than this are a phrase or a site's furniture, not a copy.
COMMON = 48
_32 = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)


def pack(first: npt.NDArray[np.integer], second: npt.NDArray[np.integer]) -> Pairs:
    """Pairs of document numbers in one integer each, the smaller number first."""
    low, high = np.minimum(first, second), np.maximum(first, second)
    return np.asarray((low.astype(np.uint64) << _32) | high.astype(np.uint64))


def unpack(pairs: Pairs) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The two document numbers of each pair."""
    return (pairs >> _32).astype(np.int64), (pairs & _LOW).astype(np.int64)


def number_bits(count: int) -> int:
    """How many low bits hold a document's number."""
    return max(1, (count - 1).bit_length())


def of_band(keys: Hashes64) -> Pairs:
    """Star and chain pairs of one band. `keys[i]` belongs to document i; the array is overwritten."""
    bits = np.uint64(number_bits(len(keys)))
    low = (np.uint64(1) << bits) - np.uint64(1)
    keys &= ~low
    keys |= np.arange(len(keys), dtype=np.uint64)
    keys.sort()
    upper = keys >> bits
    same = np.flatnonzero(upper[1:] == upper[:-1]) + 1
    if len(same) == 0:
        return np.empty(0, np.uint64)
    numbers = (keys & low).astype(np.int64)
    # The first of each run: the last place at or before an entry where the key differs from the one before.
    opens = np.concatenate([[True], np.diff(same) > 1])
    first = (same - 1)[np.maximum.accumulate(np.where(opens, np.arange(len(same)), 0))]
    chain = pack(numbers[same - 1], numbers[same])
    star = pack(numbers[first], numbers[same])
    return np.unique(np.concatenate([chain, star]))


def alike(signatures: Signatures, pairs: Pairs, least: float) -> Pairs:
    """The pairs whose signatures agree in at least this share of their slots."""
    wanted = int(np.ceil(least * signatures.shape[1]))
    kept = []
    for begin in range(0, len(pairs), 65_536):
        part = pairs[begin : begin + 65_536]
        a, b = unpack(part)
        kept.append(part[np.count_nonzero(signatures[a] == signatures[b], axis=1) >= wanted])
    return np.concatenate(kept) if kept else pairs


def by_signature(bands: Iterable[Hashes64], signatures: Signatures, least: float) -> Pairs:
    """The candidate pairs of all bands whose signatures agree in at least this share of their slots."""
    found = np.empty(0, np.uint64)
    for keys in bands:
        new = np.setdiff1d(of_band(keys), found, assume_unique=True)
        found = np.union1d(found, alike(signatures, new, least))
    return found


def by_samples(
    samples: Hashes64, owners: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64], share: float
) -> Pairs:
    """The pairs that share long grams: at least two, and this share of the smaller document's.

    `owners[i]` is the document of sample i, `sizes[d]` how many samples document d has.
    """
    if len(samples) == 0:
        return np.empty(0, np.uint64)
    bits = np.uint64(number_bits(len(sizes)))
    low = (np.uint64(1) << bits) - np.uint64(1)
    packed = (samples & ~low) | owners.astype(np.uint64)
    packed.sort()
    upper = packed >> bits
    meets = upper[1:] == upper[:-1]
    kept = np.concatenate([[False], meets]) | np.concatenate([meets, [False]])
    upper, numbers = upper[kept], (packed[kept] & low).astype(np.int64)
    del packed, meets, kept
    if len(upper) == 0:
        return np.empty(0, np.uint64)
    opens = np.flatnonzero(np.concatenate([[True], upper[1:] != upper[:-1]]))
    lengths = np.diff(opens, append=len(upper))
    rare = np.repeat(lengths <= COMMON, lengths)
    upper, numbers = upper[rare], numbers[rare]
    parts = [np.empty(0, np.uint64)]
    for distance in range(1, min(COMMON, len(upper))):
        at = np.flatnonzero(upper[distance:] == upper[:-distance])
        if len(at) == 0:
            break
        parts.append(pack(numbers[at], numbers[at + distance]))
    pairs, shared = np.unique(np.concatenate(parts), return_counts=True)
    a, b = unpack(pairs)
    smaller = np.minimum(sizes[a], sizes[b])
    return pairs[(shared >= np.minimum(2, smaller)) & (shared >= share * smaller)]
