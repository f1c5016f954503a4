"""Bands: which rows of the signatures meet, chosen for recall (Leskovec, Rajaraman & Ullman, ch. 3.4).

A band is found alike with probability Jʳ for r rows; some of the bands with rows r₁ … rₙ with 1 - ∏(1 - Jʳⁱ).
Banding 14×9, datasketch's choice at .7, finds 44 % of the pairs at J = .7: it balances false candidates against
missed pairs, but false candidates cost a verification and missed pairs are lost. We choose for recall.

>>> choose(128, 0.7, 0.995)
(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4)
>>> round(recall(choose(128, 0.7, 0.995), 0.7), 4)
0.9963
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..errors import ConfigError
from .minhash import Signatures
from .shingles import Hashes32, P, mix


def recall(rows: Sequence[int], jaccard: float) -> float:
    """The probability that a pair of this Jaccard similarity meets in at least one band.

    >>> round(recall([9] * 14, 0.7), 2)
    0.44
    """
    return 1 - math.prod(1 - jaccard**r for r in rows)


@functools.cache
def choose(num_perm: int, threshold: float, wanted: float) -> tuple[int, ...]:
    """The rows of each band: as many rows as the wanted recall at the threshold allows, at most two sizes.

    More rows a band mean fewer false candidates; bands of r rows are traded one by one for bands of r - 1 rows
    until the recall is reached.

    Raises:
        ConfigError: not even bands of one row reach it.
    """
    for high in range(num_perm, 0, -1):
        for many in range(num_perm // high, 0, -1):
            low = (num_perm - many * high) // (high - 1) if high > 1 else 0
            rows = (high,) * many + (high - 1,) * low
            if recall(rows, threshold) >= wanted:
                return rows
    raise ConfigError(
        f"no banding of {num_perm} permutations finds {wanted:.1%} of the pairs at similarity {threshold}; "
        "lower near_dup.recall or raise near_dup.num_perm"
    )


def band_keys(signatures: Signatures, rows: Sequence[int]) -> Hashes32:
    """A 32-bit key a band and document, band by band: shape (bands, documents).

    Of 10 million documents, 12,000 pairs meet in a band by chance; their signatures tell them apart.
    """
    keys = np.empty((len(rows), len(signatures)), np.uint32)
    start = 0
    for band, height in enumerate(rows):
        keys[band] = _band_key(signatures[:, start : start + height])
        start += height
    return keys


def _band_key(columns: npt.NDArray[np.unsignedinteger]) -> Hashes32:
    key = np.zeros(len(columns), np.uint64)
    for at in range(columns.shape[1]):
        key *= np.uint64(P)
        key += columns[:, at]
    return (mix(key) >> np.uint64(32)).astype(np.uint32)
