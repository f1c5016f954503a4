"""Runs of two glyphs, read as two masked characters (part of `repair.weigh`)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from ...lm.arrays import Floats, Ints
from .page import Page


class RunsOfTwo(NamedTuple):
    """Runs of two, read as two masked characters: each is evidence for the one, given the other."""

    rows: Ints
    sides: tuple[_Side, _Side]

    @classmethod
    def of(cls, page: Page) -> RunsOfTwo | None:
        """What a page shows of it; None where it has nothing to show."""
        if page.parts.shape[1] < 2:
            return None
        rows = np.flatnonzero((page.sizes[page.owner] == 2) & (page.parts[page.item, 1] >= 0))
        if not len(rows):
            return None
        parts, owner = page.parts[page.item[rows]], page.owner[rows]
        return cls(
            rows, (_Side.of(owner, parts[:, 0], parts[:, 1]), _Side.of(owner, parts[:, 1], parts[:, 0]))
        )

    @classmethod
    def together(cls, runs: Sequence[RunsOfTwo], rows: Sequence[int], items: Sequence[int]) -> RunsOfTwo:
        """Those of several pages that are laid together; where the rows and items of each begin."""
        sides = (_Side.together([each.sides[side] for each in runs], items) for side in (0, 1))
        moved = [each.rows + start for each, start in zip(runs, rows, strict=False)]
        return cls(np.concatenate(moved), (next(sides), next(sides)))

    def chances(
        self, single: Floats, total: Floats, against: Floats, witness: Floats
    ) -> tuple[Floats, Floats]:
        """The chance of each row, each character judged without this run; and what all runs add to `total`."""
        sums = np.zeros(len(single))
        chance = np.ones(len(self.rows))
        gains = []
        for side in self.sides:
            mass = np.bincount(side.which, single[side.other] * against[self.rows])
            gain = np.log1p(mass) * witness[self.rows[side.first]]
            sums += np.bincount(side.one[side.first], gain, len(single))
            gains.append(gain[side.which])
        for side, gain in zip(self.sides, gains, strict=True):
            chance *= sigmoid((total + sums)[side.one] - gain)
        return chance, sums


class _Side(NamedTuple):
    """One character of each such reading: the item, the item beside it, and readings of one run that share it."""

    one: Ints
    other: Ints
    which: Ints
    first: Ints

    @classmethod
    def of(cls, owner: Ints, one: Ints, other: Ints) -> _Side:
        _, first, which = np.unique(owner << 32 | one, return_index=True, return_inverse=True)
        return cls(one, other, which, first)

    @classmethod
    def together(cls, sides: Sequence[_Side], items: Sequence[int]) -> _Side:
        readings = [0, *accumulate(len(side.first) for side in sides)]
        rows = [0, *accumulate(len(side.one) for side in sides)]
        columns = zip(*sides, strict=True)
        starts = (items, items, readings, rows)
        return cls(
            *(
                np.concatenate([part + start for part, start in zip(column, begin, strict=False)])
                for column, begin in zip(columns, starts, strict=True)
            )
        )


def sigmoid(odds: Floats) -> Floats:
    """Chances from log odds."""
    chances: Floats = np.minimum(odds, 60.0)
    np.maximum(chances, -60.0, out=chances)
    np.negative(chances, out=chances)
    np.exp(chances, out=chances)
    chances += 1.0
    return np.divide(1.0, chances, out=chances)
