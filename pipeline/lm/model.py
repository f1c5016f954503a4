"""Opening the character model and asking it: how likely is each candidate in each gap, from both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from ..native import Kernels, compiled
from .alphabet import HOLE, NEWLINE, Alphabet
from .arrays import Ints, Keys, Logs, Symbols
from .table import LEVELS, LOWEST, Block, Neighbours, Table, read

# What one row of `fill` costs in numpy, in characters of keys (see `compiled`): two pages of masks are worth the kernel.
ROW, PAIR = 50, 5
SHIPPED = Path(__file__).with_name("zh.lm")


@dataclass(frozen=True, slots=True, eq=False)
class CharModel:
    """A character n-gram model with back-off: `pipeline.lm.model.shipped()` or `load(path)`."""

    alphabet: Alphabet
    order: int
    unigrams: Logs
    unigram_back: Logs
    tables: dict[int, Table]
    after: Neighbours
    before: Neighbours
    about: dict[str, object]
    forms: dict[str, dict[str, int]]
    block: Block

    @property
    def reach(self) -> int:
        """How many symbols on each side of a gap take part in its score."""
        return self.order - 1

    def windows(self, symbols: Symbols, gaps: Sequence[int] | Ints) -> Symbols:
        """The gaps with `reach` symbols on each side, one gap a row; beyond the text stand line ends."""
        pad = np.full(self.reach, NEWLINE, np.uint16)
        padded = np.concatenate([pad, symbols, pad])
        rows: Symbols = padded[np.asarray(gaps, np.int64)[:, None] + np.arange(2 * self.reach + 1)]
        return rows

    def fill(self, windows: Symbols, owner: Ints, fillings: Symbols) -> Logs:
        """Log P of gaps filled in, one number for each filling.

        Args:
            windows: the gaps with their neighbours, as from `windows`.
            owner: for each filling, the row of `windows` it is for.
            fillings: the symbols to try, one a row or several (a word) a row.

        Returns:
            log P(filling, right side | left side). Compare the fillings of one gap and of one length only, or
            with what `closed` says of the same gap with nothing in it.
        """
        reach = self.reach
        if fillings.ndim == 1:
            fillings = fillings[:, None]
        if fast := compiled(len(owner) * ROW):
            return self._scored(fast, windows, owner, fillings)
        left, right = windows[:, :reach], windows[:, reach + 1 :]
        state = self._state(left)
        if len(state[0]):
            state = [back[owner] for back in state]
        return self._chain(np.hstack([left[owner], fillings, right[owner]]), reach, state)

    def closed(self, windows: Symbols) -> Logs:
        """Log P(right side | left side) with nothing in the gap."""
        reach = self.reach
        if fast := compiled(len(windows) * ROW):
            none = np.empty((len(windows), 0), np.uint16)
            return self._scored(fast, windows, np.arange(len(windows)), none)
        rows = np.hstack([windows[:, :reach], windows[:, reach + 1 :]])
        return self._chain(rows, reach, self._state(rows[:, :reach]))

    def _scored(self, fast: Kernels, windows: Symbols, owner: Ints, fillings: Symbols) -> Logs:
        """What numpy would say, from the compiled twin of `_chain`."""
        out = np.empty(len(owner), np.float32)
        fast.score(
            *self.block,
            LEVELS,
            self.unigrams,
            self.unigram_back,
            np.ascontiguousarray(windows),
            np.ascontiguousarray(owner, np.int64),
            np.ascontiguousarray(fillings, np.uint16),
            out,
        )
        return out

    def follow(self, left: Symbols, symbols: Symbols) -> Logs:
        """Log P of each of some symbols behind each of some left sides.

        Args:
            left: (texts, reach), the last symbols of each text.
            symbols: the symbols to try behind every text.

        Returns:
            (texts, symbols), natural logarithms.
        """
        state = self._state(left)
        owner = np.repeat(np.arange(len(left)), len(symbols))
        if len(state[0]):
            state = [back[owner] for back in state]
        rows = np.hstack([left[owner], np.tile(symbols, len(left))[:, None]])
        return self._chain(rows, self.reach, state).reshape(len(left), len(symbols))

    def pairs(self, first: Symbols, second: Symbols) -> Logs:
        """Log P(second | first) by bigrams alone; where there is none, as rare as the model knows."""
        if fast := compiled(len(first) * PAIR):
            out = np.empty(len(first), np.float32)
            ends = (np.ascontiguousarray(each, np.uint16) for each in (first, second))
            fast.score_pairs(*self.block, LEVELS, self.alphabet.size, *ends, out)
            return out
        table = self.tables[2]
        row = table.find(first.astype(np.uint64) * np.uint64(self.alphabet.size) + second.astype(np.uint64))
        return np.where(row >= 0, LEVELS[table.p.take(row, mode="clip")], np.float32(LOWEST))

    def _state(self, left: Symbols) -> list[Logs]:
        """What the model knows at the end of some left sides: a row each."""
        state: list[Logs] = []
        wide = left.astype(np.uint64)
        for column in range(left.shape[1]):
            _, state = self._step(left, wide, column, state)
        return state

    def _chain(self, rows: Symbols, first: int, state: list[Logs]) -> Logs:
        total = np.zeros(len(rows), np.float32)
        wide = rows.astype(np.uint64)
        for column in range(first, rows.shape[1]):
            log_p, state = self._step(rows, wide, column, state)
            # A mask in the neighbourhood says nothing.
            total += np.where(rows[:, column] == HOLE, np.float32(0), log_p)
        return total

    def _step(self, rows: Symbols, wide: Keys, column: int, state: list[Logs]) -> tuple[Logs, list[Logs]]:
        """Log P of one column, and the state behind it: back-off weights by context length, NaN where unknown."""
        base = np.uint64(self.alphabet.size)
        log_p = self.unigrams[rows[:, column]]
        after = [self.unigram_back[rows[:, column]]]
        known = np.ones(len(rows), np.bool_)
        keys = wide[:, column].copy()
        scale = base
        for n, context in enumerate(state, start=2):
            there = ~np.isnan(context)
            log_p[there] += context[there]
            keys += wide[:, column - n + 1] * scale
            scale *= base
            # An n-gram can only be there if its prefix and its suffix are.
            ask = np.flatnonzero(there & known)
            if not len(ask):
                known = np.zeros(len(rows), np.bool_)
                continue
            table = self.tables[n]
            row = table.find(keys[ask])
            hit = row >= 0
            ask, row = ask[hit], row[hit]
            log_p[ask] = LEVELS[table.p[row]]
            if n < self.order:
                back = np.full(len(rows), np.nan, np.float32)
                back[ask] = LEVELS[table.back[row]]
                after.append(back)
                known = np.zeros(len(rows), np.bool_)
                known[ask] = True
        return log_p, after


@cache
def load(path: Path) -> CharModel:
    """Map a model file into memory; asked again for the same path, the same model.

    Raises:
        ValueError: this is not a model file.
        OSError: it cannot be read.
    """
    header, arrays, tables, block = read(path)
    alphabet = Alphabet(
        header["characters"], dict(zip(header["folded"][0], header["folded"][1], strict=True))
    )
    order = max(tables)
    after = Neighbours(arrays["after_start"], arrays["after"])
    before = Neighbours(arrays["before_start"], arrays["before"])
    unigrams, back = arrays["unigrams"], arrays["unigram_back"]
    return CharModel(
        alphabet,
        order,
        unigrams,
        back,
        tables,
        after,
        before,
        header["about"],
        header.get("forms", {}),
        block,
    )


def shipped() -> CharModel:
    """The model that comes with the package."""
    return load(SHIPPED)
