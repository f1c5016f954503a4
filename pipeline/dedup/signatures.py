"""Clusters of signatures alone, at tens of millions: for signatures made elsewhere, and to measure ours.

Groups are the connected components of pairs that meet in a band and whose signatures agree in enough slots; there are
no texts here to verify or judge by. Signatures may be of any unsigned type: their lowest 8 bits are enough to group
by (Li & König 2010) at a quarter of the disk. Memory: 4 bytes a document for the groups and 16 for two bands in work,
beyond the signatures and the band keys, which are mapped from disk.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..native import compiled
from . import bands, candidates
from .shingles import Hashes32, Hashes64
from .union import flat, unite

# Rows whose band keys are computed at once.
ROWS = 500_000
# Band keys of more documents than this are kept on disk.
IN_MEMORY = 1_000_000


def group(
    signatures: npt.NDArray[np.unsignedinteger],
    threshold: float = 0.7,
    recall: float = 0.995,
    *,
    rows: Sequence[int] = (),
    scratch: Path | None = None,
) -> npt.NDArray[np.uint32]:
    """For each signature the smallest number of its group (its own if it stands alone).

    Args:
        signatures: shape (documents, permutations), in memory or mapped.
        threshold: the share of slots in which two signatures of a group agree.
        recall: of the pairs at the threshold, the share that must meet in a band.
        rows: the rows of each band, instead of those chosen for the recall.
        scratch: where the band keys are kept while they are needed; the system's folder for such files if None.

    >>> group(np.array([[1, 2, 3, 4], [9, 9, 9, 9], [1, 2, 3, 5]], np.uint32), rows=(1, 1, 1, 1)).tolist()
    [0, 1, 0]
    """
    heights = tuple(rows) or bands.choose(signatures.shape[1], threshold, recall)
    wanted = int(np.ceil(threshold * signatures.shape[1]))
    with tempfile.TemporaryDirectory(dir=scratch, prefix="bands-") as folder, ThreadPoolExecutor(2) as pool:
        keys = _all_keys(signatures, heights, Path(folder), pool)
        kernels = compiled(signatures.size)
        join = kernels.join if kernels else _join_numpy
        groups = np.arange(len(signatures), dtype=np.uint32)
        for ordered in _ordered_ahead(keys, pool):
            join(ordered, np.asarray(signatures), wanted, groups)
        del keys
    return flat(groups)


def _all_keys(
    signatures: npt.NDArray[np.unsignedinteger],
    heights: Sequence[int],
    folder: Path,
    pool: ThreadPoolExecutor,
) -> Hashes32:
    shape = (len(heights), len(signatures))
    if len(signatures) > IN_MEMORY:
        keys: Hashes32 = np.memmap(folder / "keys", np.uint32, "w+", shape=shape)
    else:
        keys = np.empty(shape, np.uint32)
    kernels = compiled(signatures.size)

    def fill(begin: int) -> None:
        part = np.s_[begin : begin + ROWS]
        if kernels:
            kernels.band_keys(np.asarray(signatures[part]), np.array(heights), keys[:, part])
        else:
            keys[:, part] = bands.band_keys(np.asarray(signatures[part]), heights)

    list(pool.map(fill, range(0, len(signatures), ROWS)))
    return keys


def _ordered_ahead(keys: Hashes32, pool: ThreadPoolExecutor) -> Iterator[Hashes64]:
    """Every band sorted; the next is sorted in a thread while the caller works on this one."""
    ahead = pool.submit(candidates.in_order, keys[0])
    for band in range(len(keys)):
        ordered = ahead.result()
        if band + 1 < len(keys):
            ahead = pool.submit(candidates.in_order, keys[band + 1])
        yield ordered


def _join_numpy(ordered: Hashes64, signatures: Any, wanted: int, groups: npt.NDArray[np.uint32]) -> None:
    pairs = candidates.star_and_chain(ordered)
    a, b = candidates.unpack(pairs)
    apart = groups[a] != groups[b]
    kept = candidates.alike(signatures, pairs[apart], wanted / signatures.shape[1])
    a, b = candidates.unpack(kept)
    unite(groups, a, b)
