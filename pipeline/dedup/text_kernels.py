"""The source of the compiled kernels that read texts as code points; see `pipeline.dedup.kernels`."""

from __future__ import annotations

from typing import Any

import numpy as np

from .kernels import longest_of
from .prose import LONG_LINE, PROSE

_NEWLINE, _SENTENCE, _COMMA = np.uint8(1), np.uint8(2), np.uint8(4)


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


def prose_lengths(points: Any, ends: Any, out: Any) -> None:
    """The twin of `pipeline.dedup.prose.prose_length` for many texts given as code points."""
    marks = np.empty(longest_of(ends) + 1, np.uint8)
    start = 0
    for d in range(len(ends)):
        text = points[start : ends[d]]
        for i in range(len(text)):
            c = text[i]
            sentence = (
                (c == 0x3002) | (c == 0xFF01) | (c == 0xFF1F) | (c == 0xFF1B) | (c == 0x21) | (c == 0x3F)
            )
            comma = (c == 0xFF0C) | (c == 0x2C)
            marks[i] = _NEWLINE * (c == 0x0A) | _SENTENCE * sentence | _COMMA * comma
        for i in range(1, len(text)):
            marks[i] |= _SENTENCE * ((text[i] == 0x20) & (text[i - 1] == 0x2E))
        marks[len(text)] = _NEWLINE
        prose = line = 0
        seen = np.uint8(0)
        for i in range(len(text) + 1):
            seen |= marks[i]
            if seen & _NEWLINE:
                size = i - line
                if size >= PROSE and (seen & _SENTENCE or (seen & _COMMA and size >= LONG_LINE)):
                    prose += size
                line = i + 1
                seen = np.uint8(0)
        out[d] = prose
        start = ends[d]
