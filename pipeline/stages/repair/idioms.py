"""Words of four characters: when three stand around a gap, the fourth is known."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...lm.arrays import Ints, Symbols
from ...lm.model import CharModel

TABLE = Path(__file__).parents[2] / "tables" / "idioms.txt"
LENGTH = 4
# What a word that fits is worth, in natural log: the model has seen few idioms often enough. At 13 idioms
# outvoted filters that thirty masks proved (docs/decisions/glyph-inference.md).
WORTH = 9.0


class Idioms(NamedTuple):
    """Every word with each of its characters left out: the place and the others as one number, and what is missing."""

    base: int
    keys: Ints
    missing: Symbols

    def fits(self, windows: Symbols) -> tuple[Ints, Symbols]:
        """For gaps with their neighbours (the gap in the middle): which gap, and the character that makes a word."""
        middle = windows.shape[1] // 2
        wide = windows.astype(np.int64)
        owners, found = [], []
        for place in range(LENGTH):
            others = [middle - place + at for at in range(LENGTH) if at != place]
            keys = _key(self.base, place, wide[:, others])
            low = np.searchsorted(self.keys, keys)
            for gap in np.flatnonzero(self.keys.take(low, mode="clip") == keys).tolist():
                high = np.searchsorted(self.keys, keys[gap], "right")
                fitting = np.unique(self.missing[low[gap] : high])
                owners.append(np.full(len(fitting), gap))
                found.append(fitting)
        if not owners:
            return np.empty(0, np.int64), np.empty(0, np.uint16)
        return np.concatenate(owners), np.concatenate(found)


@cache
def idioms(model: CharModel, path: Path = TABLE) -> Idioms:
    """The table in a model's symbols (60 ms, once, when a page with masks comes)."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    symbols = model.alphabet.table[np.frombuffer("".join(lines).encode("utf-32-le"), np.uint32)]
    rows = symbols.reshape(-1, LENGTH).astype(np.int64)
    keys, missing = [], []
    for place in range(LENGTH):
        keys.append(_key(model.alphabet.size, place, np.delete(rows, place, axis=1)))
        missing.append(rows[:, place])
    every, left_out = np.concatenate(keys), np.concatenate(missing)
    order = np.argsort(every, kind="stable")
    return Idioms(model.alphabet.size, every[order], left_out[order].astype(np.uint16))


def _key(base: int, place: int, others: Ints) -> Ints:
    key = np.full(len(others), place, np.int64)
    for at in range(LENGTH - 1):
        key = key * base + others[:, at]
    return key
