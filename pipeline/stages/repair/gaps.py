"""The masks of one page, with what stands around them and what the page shows: what can be asked about follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from ...lm.alphabet import HOLE
from ...lm.arrays import Bools, Ints, Logs, Symbols
from ...lm.model import CharModel
from .idioms import idioms
from .listed import listed
from .masks import Mask
from .surroundings import group_sizes, windows

# A character that stands on the page this often is not masked there; it need not be tried.
VISIBLE = 2


class Gaps:
    """Masks and their surroundings, in the model's symbols."""

    def __init__(self, model: CharModel, text: str, masks: Sequence[Mask]) -> None:
        holes = np.concatenate([np.arange(mask.start, mask.end) for mask in masks])
        self.symbols, offsets = model.alphabet.encode(text, holes)
        self.model, self.text, self.masks, self.listed = model, text, masks, listed(model)
        self.sizes = np.array([mask.size for mask in masks], np.int64)
        self.trust = np.array([int(mask.trust) for mask in masks], np.int64)
        self.first = np.searchsorted(offsets, [mask.start for mask in masks])
        self.visible = np.bincount(self.symbols, minlength=model.alphabet.size)
        self.hidden = self.listed.han & (self.visible <= VISIBLE)
        # To be added to logarithms: minus infinity for what cannot be masked here.
        self.only_hidden = np.where(self.hidden, np.float32(0), np.float32(-np.inf))
        self.length = len(self.symbols)
        self._look_around(windows(model, self.symbols, self.first, self.sizes))

    def _look_around(self, seen: Symbols) -> None:
        """What follows from the surroundings alone."""
        self.windows = seen
        self.group = group_sizes(seen)
        self.idioms = idioms(self.model).fits(seen)

    @cached_property
    def boost(self) -> Logs:
        """What speaks for each character in any of the gaps: it should be visible and is not; a list names it."""
        expected = np.log1p(2 * self.length * self.listed.shares)
        missing = np.where(self.visible == 0, expected, np.float32(0))
        return np.asarray(0.5 * (missing + self.listed.boost), np.float32)

    def __len__(self) -> int:
        """How many masks there are."""
        return len(self.masks)

    @property
    def crowded(self) -> bool:
        """Masks have others beside them."""
        return bool((np.delete(self.windows, self.model.reach, axis=1) == HOLE).any())

    def filled(self, fillings: dict[int, str]) -> Bools:
        """Let some masks (by number) show what they most likely say; which masks have other surroundings now."""
        symbols = self.symbols.copy()
        for mask, filling in fillings.items():
            at = self.first[mask]
            symbols[at : at + len(filling)] = self.model.alphabet.symbols(filling)
        seen = windows(self.model, symbols, self.first, self.sizes)
        changed: Bools = (seen != self.windows).any(axis=1)
        if changed.any():
            self._look_around(seen)
        return changed

    def distinct(self, masks: Ints) -> Ints:
        """The first of all masks with the same surroundings."""
        if len(masks) < 2:
            return masks
        first: dict[bytes, int] = {}
        for mask, window in zip(masks.tolist(), self.windows[masks], strict=True):
            first.setdefault(window.tobytes(), mask)
        return np.array([*first.values()], np.int64)
