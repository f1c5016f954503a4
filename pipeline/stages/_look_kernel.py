"""The source of the compiled kernel that looks at texts; its twin is `pipeline.stages._look.look`.

Nothing runs or imports this module but `benchmarks/build_kernels.py`, see `pipeline.dedup.kernels`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

_HAN, _OTHER, _DIGIT, _LATIN1, _SPACE = (
    np.uint8(72),
    np.uint8(120),
    np.uint8(100),
    np.uint8(101),
    np.uint8(32),
)
_16 = np.uint32(16)
_65535 = np.uint32(0xFFFF)


def look_all(
    points: Any, ends: Any, kinds: Any, signs: Any, pairs: Any, factor: int, out: Any, places: Any
) -> None:
    """For each of many texts, given as code points, a row of `out`; the places of pairs, text by text, in `places`.

    Columns 0 to 127: how many characters of each kind; then the longest runs of Han, of digits and of Latin-1
    letters, the signs it holds, how many of its pairs of characters stand in the table
    of pairs (`pipeline.stages._dropped.Pairs`), and how many runs of four digits end before a space.
    """
    times = np.uint32(factor)
    start = found = 0
    for d in range(len(ends)):
        row = out[d]
        row[:] = 0
        before = np.uint32(0)
        last = np.uint8(0)
        run = held = 0
        already = found
        for i in range(start, ends[d]):
            c = points[i]
            if c > _65535:
                kind = _HAN if np.uint32(0x20000) <= c <= np.uint32(0x3FFFF) else _OTHER
                c = _65535
            else:
                kind = kinds[c]
            if kind == last:
                run += 1
            else:
                _ended(row, last, run)
                row[133] += (last == _DIGIT) & (run == 4) & (kind == _SPACE)
                last, run = kind, 1
            held |= signs[c]
            if i > start:
                places[found] = i - 1 - start
                found += pairs[(before * times + c) & _65535] == (before << _16 | c)
            before = c
        _ended(row, last, run)
        row[131] = held
        row[132] = found - already
        start = ends[d]


def _ended(row: Any, kind: Any, run: int) -> None:
    row[kind] += run
    if kind == _HAN:
        row[128] = max(row[128], run)
    elif kind == _DIGIT:
        row[129] = max(row[129], run)
    elif kind == _LATIN1:
        row[130] = max(row[130], run)
