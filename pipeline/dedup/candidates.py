"""Candidate pairs: which documents are worth an exact comparison.

One band at a time: the document's number stands in the low half of its band key, one in-place sort brings equal keys
together (no argsort, no dictionary), and neighbours with equal upper halves are candidates. Inside a run every
document is paired with the first (the star) and with the one before it (the chain), never all with all: a bucket of
100,000 template pages gives 200,000 pairs, not 5·10⁹. A long run is parted once more by the key of the band before, so that
copies among template pages stand beside each other. Pairs whose signatures do not agree enough go at once.

Pairs are packed as `first << 32 | second` with first < second.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..native import compiled
from .minhash import Signatures
from .shingles import Hashes32, Hashes64, P, mix

Pairs = npt.NDArray[np.uint64]

# Samples that more documents share than this are a phrase or a site's boilerplate, not a copy.
COMMON = 48
# A run of more documents than this is parted by another band's key as well.
LONG_RUN = 32
# Documents with more candidates than this keep the closest.
MANY = 24
CLOSEST = 3
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


def in_order(keys: Hashes32) -> Hashes64:
    """Band keys with the documents' numbers in the low half, sorted."""
    packed = keys.astype(np.uint64)
    packed <<= _32
    packed |= np.arange(len(keys), dtype=np.uint64)
    packed.sort()
    return packed


def of_band(keys: Hashes32, further: Hashes32) -> Pairs:
    """Star and chain pairs of one band; `further` are the keys of another band, which parts long runs."""
    ordered = in_order(keys)
    same = _same_as_before(ordered)
    pairs = _star_and_chain(ordered, same)
    long = _long_runs(ordered, same)
    if len(long):
        both = ordered[long]
        numbers = (both & _LOW).astype(np.int64)
        parted = (refined(both >> _32, further[numbers]) << _32) | (both & _LOW)
        parted.sort()
        pairs = np.concatenate([pairs, star_and_chain(parted)])
    pairs.sort()
    return pairs[_opens(pairs)]


def refined(keys: Hashes64, further: Hashes32) -> Hashes64:
    """The keys of one band joined with those of another, in 32 bits."""
    return mix(keys * np.uint64(P) + further) >> _32


def star_and_chain(ordered: Hashes64) -> Pairs:
    """The star and chain pairs of sorted band keys; a pair may come twice."""
    return _star_and_chain(ordered, _same_as_before(ordered))


def _same_as_before(ordered: Hashes64) -> npt.NDArray[np.int64]:
    """The places whose upper half equals the one before."""
    upper = ordered >> _32
    return np.flatnonzero(upper[1:] == upper[:-1]) + 1


def _star_and_chain(ordered: Hashes64, same: npt.NDArray[np.int64]) -> Pairs:
    numbers = (ordered & _LOW).astype(np.int64)
    opens = np.diff(same, prepend=-1) > 1
    first = (same - 1)[np.maximum.accumulate(np.where(opens, np.arange(len(same)), 0))]
    return np.concatenate([pack(numbers[same - 1], numbers[same]), pack(numbers[first], numbers[same])])


def _long_runs(ordered: Hashes64, same: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The places in runs of more than `LONG_RUN` documents."""
    if len(same) < LONG_RUN:
        return np.empty(0, np.int64)
    starts = np.flatnonzero(np.diff(same, prepend=-1) > 1)
    lengths = np.diff(starts, append=len(same))
    inside = np.zeros(len(ordered), np.bool_)
    member = same[np.repeat(lengths >= LONG_RUN, lengths)]
    inside[member] = True
    inside[member - 1] = True
    return np.flatnonzero(inside)


def agreements(signatures: Signatures, pairs: Pairs) -> npt.NDArray[np.int32]:
    """In how many slots the signatures of each pair agree."""
    a, b = unpack(pairs)
    counts = np.empty(len(pairs), np.int32)
    if kernels := compiled(len(pairs) * signatures.shape[1]):
        kernels.agreements(signatures, a, b, counts)
        return counts
    for at in range(0, len(pairs), 65_536):
        part = slice(at, at + 65_536)
        counts[part] = np.count_nonzero(signatures[a[part]] == signatures[b[part]], axis=1)
    return counts


def alike(signatures: Signatures, pairs: Pairs, least: float) -> Pairs:
    """The pairs whose signatures agree in at least this share of their slots."""
    return pairs[agreements(signatures, pairs) >= int(np.ceil(least * signatures.shape[1]))]


def by_signature(bands: Sequence[Hashes32], signatures: Signatures, least: float) -> Pairs:
    """The candidate pairs of all bands whose signatures agree in at least this share of their slots."""
    found = [np.empty(0, np.uint64)]
    further = bands[-1]
    for keys in bands:
        found.append(alike(signatures, of_band(keys, further), least))
        further = keys
    return _closest(np.unique(np.concatenate(found)), signatures)


def _closest(pairs: Pairs, signatures: Signatures) -> Pairs:
    """Without the far pairs of documents that have very many: pages of one template are all candidates of each other.

    Of a document with more than `MANY` pairs those with its `CLOSEST` most agreeing partners stay, where its copies
    are if there are any, and the one with its first partner, which holds a large cluster together.
    """
    a, b = unpack(pairs)
    degree = np.bincount(np.concatenate([a, b]), minlength=len(signatures))
    light = (degree[a] <= MANY) & (degree[b] <= MANY)
    if light.all():
        return pairs
    heavy = pairs[~light]
    counts = agreements(signatures, heavy)
    a, b = unpack(heavy)
    places = np.concatenate([np.arange(len(heavy))] * 2)
    ends, others = np.concatenate([a, b]), np.concatenate([b, a])
    kept = np.zeros(len(heavy), np.bool_)
    for order, most in (
        (np.lexsort((others, -np.concatenate([counts, counts]), ends)), CLOSEST),
        (np.lexsort((others, ends)), 1),
    ):
        sorted_ends = ends[order]
        starts = np.flatnonzero(np.diff(sorted_ends, prepend=-1))
        rank = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
        kept[places[order[(rank < most) | (degree[sorted_ends] <= MANY)]]] = True
    return np.union1d(pairs[light], heavy[kept])


def by_samples(samples: Hashes64, owners: Hashes64, sizes: npt.NDArray[np.int64], share: float) -> Pairs:
    """The pairs that share long grams: at least two, and this share of the smaller document's.

    `owners[i]` is the document of sample i, `sizes[d]` how many samples document d has.
    """
    bits = np.uint64(number_bits(len(sizes)))
    low = (np.uint64(1) << bits) - np.uint64(1)
    packed = samples & ~low
    packed |= owners
    packed.sort()
    upper = packed >> bits
    opens = _opens(upper)
    lengths = np.diff(opens, append=len(upper))
    # The places of the run behind each place, for runs that are neither alone nor a phrase.
    behind = np.repeat(opens + lengths - 1, lengths) - np.arange(len(upper))
    at = np.flatnonzero((behind > 0) & np.repeat(lengths <= COMMON, lengths))
    parts = [np.empty(0, np.uint64)]
    packed &= low
    for distance in range(1, COMMON):
        parts.append((packed[at] << _32) | packed[at + distance])
        at = at[behind[at] > distance]
    pairs = np.concatenate(parts)
    pairs.sort()
    opens = _opens(pairs)
    pairs, shared = pairs[opens], np.diff(opens, append=len(pairs))
    a, b = unpack(pairs)
    smaller = np.minimum(sizes[a], sizes[b])
    return pairs[(shared >= np.minimum(2, smaller)) & (shared >= share * smaller)]


def _opens(ordered: Hashes64) -> npt.NDArray[np.int64]:
    """Where the runs of equal values begin."""
    new = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return np.flatnonzero(new)
