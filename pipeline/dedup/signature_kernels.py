"""The source of the compiled kernels that work on signatures; see `pipeline.dedup.kernels`."""

from __future__ import annotations

from typing import Any

import numpy as np

from .shingles import M, P

_P = np.uint64(P)
_M = np.uint64(M)
_32 = np.uint64(32)


def agreements(signatures: Any, a: Any, b: Any, out: Any) -> None:
    """In how many slots the signatures of each pair (a[i], b[i]) agree."""
    for t in range(len(a)):
        count = 0
        for k in range(signatures.shape[1]):
            count += signatures[a[t], k] == signatures[b[t], k]
        out[t] = count


def band_keys(signatures: Any, heights: Any, out: Any) -> None:
    """The twin of `pipeline.dedup.bands.band_keys`: the signatures are read once, for all bands."""
    for d in range(len(signatures)):
        at = 0
        for band in range(len(heights)):
            x = np.uint64(0)
            for k in range(at, at + heights[band]):
                x = x * _P + np.uint64(signatures[d, k])
            at += heights[band]
            x ^= x >> _32
            x *= _M
            out[band, d] = np.uint32(x >> _32)


def join(ordered: Any, signatures: Any, wanted: int, parent: Any) -> int:  # noqa: C901 (one loop)
    """Join documents that share a band key and agree in enough slots: star and chain, joined ones not compared again.

    `parent` is a union-find forest whose roots are the smallest numbers. Returns how many pairs were compared.
    """
    compared = 0
    first = 0
    for i in range(1, len(ordered)):
        if ordered[i] >> _32 != ordered[i - 1] >> _32:
            first = i
            continue
        two = np.int64(ordered[i] & np.uint64(0xFFFFFFFF))
        for which in range(2):
            if which == 1 and first == i - 1:
                break
            other = ordered[first] if which else ordered[i - 1]
            one = np.int64(other & np.uint64(0xFFFFFFFF))
            x, y = one, two
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            while parent[y] != y:
                parent[y] = parent[parent[y]]
                y = parent[y]
            if x == y:
                continue
            compared += 1
            count = 0
            for k in range(signatures.shape[1]):
                count += signatures[one, k] == signatures[two, k]
            if count >= wanted:
                if x < y:
                    parent[y] = x
                else:
                    parent[x] = y
    return compared
