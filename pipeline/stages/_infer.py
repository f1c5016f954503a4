"""Which characters does this page's filter mask? Expected against visible counts, and the masks among themselves.

A word filter is total: what it masks does not appear on the page any more (of 30 restored words on real masked
books, 27 had no visible occurrence, three had one). So a character that is visible is nearly ruled out, and the few that
are left must explain all masks together. For a mask i and a character c, with the language model's

    L(i, c) = P(c, right side | left side),   N(i) = P(right side | left side)   (nothing was there)

the chance of c is proportional to w(c) L(i, c), where w(c) is the chance that the filter masks c, given the prior,
the visible counts and *the other* masks; N(i), weighted by how often a star is just a star, and a character that
nobody listed compete with it. The w are found by iterating (mean field), which takes a handful of rounds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..lm.alphabet import HOLE, is_han
from ..lm.model import CharModel
from ._masks import Mask, Trust

PRIORS = Path(__file__).parent.parent / "tables" / "filters.txt"
# The chance that a filter masks a given character that no list names: two in 3,500.
UNLISTED = 6e-4
# The chance that it masks something the model cannot name (a rare character, a word).
UNKNOWN = 0.02
# How often a glyph in such a place is just a glyph, by how it looks (`Trust`), against one position of text.
STAR = {Trust.WEAK: 0.03, Trust.PAIRED: 0.02, Trust.PLAIN: 0.002}
ROUNDS = 6
# Masks that are looked at with all characters; the others are asked about the filter these have shown.
SAMPLE = 48
# Longest run that is filled in.
LONGEST = 4

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Reading(NamedTuple):
    """What one mask most likely says."""

    filling: str  # empty: nothing stands here
    probability: float
    candidates: tuple[tuple[str, float], ...]
    null: float
    support: float  # the chance that the filter masks this, as the other masks show it


@dataclass(frozen=True, slots=True)
class Page:
    """The masks of a page with all that the model says of them; `read` weighs it against a prior."""

    fillings: tuple[str, ...]
    owner: Ints
    filling: Ints
    log_p: Floats
    null: Floats
    unknown: Floats
    weight: Floats  # of each mask in the inference: repeated surroundings count once
    odds: Floats = field(repr=False)  # of each filling: log prior odds with what is visible

    def read(self, source: Mapping[str, float]) -> tuple[list[Reading], dict[str, float]]:
        """What each mask says, and how likely each filling is masked on this page.

        Args:
            source: log odds to add for what other pages of the source have shown.
        """
        odds = self.odds + np.array([source.get(filling, 0.0) for filling in self.fillings])
        masks, size = len(self.null), len(self.fillings)
        top = np.maximum(self.null, self.unknown)
        np.maximum.at(top, self.owner, self.log_p)
        mass = np.exp(self.log_p - top[self.owner])
        rest = np.exp(self.null - top) + np.exp(self.unknown - top)
        chance = _sigmoid(odds)[self.filling]
        total = odds
        for _ in range(ROUNDS):
            share = chance * mass
            others = (rest + np.bincount(self.owner, share, masks))[self.owner] - share
            gain = np.log1p(mass / np.maximum(others, 1e-30)) * self.weight[self.owner]
            total = odds + np.bincount(self.filling, gain, size)
            # Each mask is judged by what the others show.
            chance = _sigmoid(total[self.filling] - gain)
        share = chance * mass
        whole = rest + np.bincount(self.owner, share, masks)
        return (
            [
                self._reading(mask, share / whole[self.owner], chance, np.exp(self.null - top) / whole)
                for mask in range(masks)
            ],
            {self.fillings[at]: float(p) for at, p in enumerate(_sigmoid(total)) if p > 0.01},
        )

    def _reading(self, mask: int, posterior: Floats, chance: Floats, null: Floats) -> Reading:
        low, high = np.searchsorted(self.owner, (mask, mask + 1))
        order = low + np.argsort(-posterior[low:high], kind="stable")[:5]
        candidates = tuple((self.fillings[self.filling[at]], float(posterior[at])) for at in order)
        if not candidates or null[mask] >= candidates[0][1]:
            return Reading("", float(null[mask]), candidates, float(null[mask]), 0.0)
        best = candidates[0]
        return Reading(best[0], best[1], candidates, float(null[mask]), float(chance[order[0]]))


@cache
def priors(path: Path = PRIORS) -> Mapping[str, float]:
    """What filters are known to mask, with its chance, from the table."""
    lines = (line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {item: float(chance) for item, chance, *_ in lines}


def look(model: CharModel, text: str, masks: Sequence[Mask], known: Sequence[str] = ()) -> Page:
    """Ask the model about all masks of a page.

    Args:
        model: the language model.
        text: the page.
        masks: as `find` found them.
        known: characters and words that the source masks, to be tried everywhere.
    """
    holes = np.concatenate([np.arange(mask.start, mask.end) for mask in masks])
    symbols, offsets = model.alphabet.encode(text, holes)
    visible = np.bincount(symbols, minlength=model.alphabet.size)
    first = np.searchsorted(offsets, [mask.start for mask in masks])
    sizes = np.array([mask.size for mask in masks])
    windows = _windows(model, symbols, first, sizes)
    asked = _Asked(model, text, windows, sizes, visible)
    asked.sample()
    asked.known(known)
    return asked.page(masks)


class _Asked:
    """Collects fillings for the masks of one page and what the model says of them."""

    def __init__(
        self, model: CharModel, text: str, windows: NDArray[np.uint16], sizes: Ints, visible: Ints
    ) -> None:
        self.model, self.text, self.windows, self.sizes, self.visible = model, text, windows, sizes, visible
        self.listed = [item for item in priors() if len(item) > 1 or is_han(item)]
        self.pairs: dict[tuple[int, str], float] = {}

    def sample(self) -> None:
        """Up to SAMPLE masks of different surroundings: single ones with all characters, runs with listed words."""
        singles = np.flatnonzero(self.sizes == 1)
        chars = [item for item in self.listed if len(item) == 1]
        _, distinct = np.unique(self.windows[singles], axis=0, return_index=True)
        distinct = singles[np.sort(distinct)]
        if len(distinct) > SAMPLE:
            distinct = distinct[np.linspace(0, len(distinct) - 1, SAMPLE).astype(np.int64)]
        for mask in distinct.tolist():
            found = self._both_sides(mask)
            self._ask([mask], [*found, *chars])
        words = [item for item in self.listed if len(item) > 1]
        for mask in np.flatnonzero(self.sizes > 1).tolist():
            self._ask([mask], [word for word in words if len(word) == self.sizes[mask]])

    def known(self, known: Sequence[str]) -> None:
        """Every mask with what the sampled ones have shown, and with what is known of the source."""
        page = self.page(None)
        _, filters = page.read({})
        shown = sorted(filters, key=lambda item: -filters[item])[:12]
        items = list(dict.fromkeys([*shown, *known]))
        chars = [item for item in items if len(item) == 1]
        self._ask(np.flatnonzero(self.sizes == 1).tolist(), chars)
        few = [item for item in chars if filters.get(item, 1.0) > 0.2][:6]
        for size in range(2, LONGEST + 1):
            runs = np.flatnonzero(self.sizes == size).tolist()
            combined = ["".join(chars) for chars in product(few, repeat=size)] if size < 4 else []
            self._ask(runs, [*combined, *(item for item in items if len(item) == size)])

    def page(self, masks: Sequence[Mask] | None) -> Page:
        """All that was asked, as arrays."""
        fillings = tuple(dict.fromkeys(filling for _, filling in self.pairs))
        index = {filling: at for at, filling in enumerate(fillings)}
        keys = sorted(self.pairs, key=lambda key: key[0])
        trust = [Trust.PLAIN] * len(self.sizes) if masks is None else [mask.trust for mask in masks]
        star = np.log([STAR[each] for each in trust])
        unknown = np.where(self.sizes == 1, np.log(UNKNOWN), np.log(UNKNOWN * 0.1))
        return Page(
            fillings,
            np.array([owner for owner, _ in keys], np.int64),
            np.array([index[filling] for _, filling in keys], np.int64),
            np.array([self.pairs[key] for key in keys]),
            star + self._nothing(),
            unknown + self._anything(),
            _weights(self.windows),
            np.array([self._odds(filling) for filling in fillings]),
        )

    def _both_sides(self, mask: int) -> list[str]:
        """The characters that bigrams allow between the neighbours."""
        model, window, reach = self.model, self.windows[mask], self.model.reach
        left, right = int(window[reach - 1]), int(window[reach + 1])
        behind = model.after.of(left) if left != HOLE else None
        ahead = model.before.of(right)
        if behind is None or not len(behind):
            both = ahead
        elif not len(ahead):
            both = behind
        else:
            both = np.intersect1d(behind, ahead, assume_unique=True)
        both = both[self.visible[both] <= 2]
        return [char for symbol in both.tolist() if (char := model.alphabet.char(symbol)) and is_han(char)]

    def _ask(self, masks: Sequence[int], fillings: Sequence[str]) -> None:
        wanted = [
            (mask, filling) for mask in masks for filling in fillings if (mask, filling) not in self.pairs
        ]
        if not wanted:
            return
        number = self.model.alphabet.number
        rows = np.array([[number(char) for char in filling] for _, filling in wanted], np.uint16)
        logs = self.model.fill(self.windows, np.array([mask for mask, _ in wanted]), rows)
        self.pairs.update(zip(wanted, logs.astype(np.float64).tolist(), strict=True))

    def _nothing(self) -> Floats:
        return self.model.closed(self.windows).astype(np.float64)

    def _anything(self) -> Floats:
        """The right side when nothing is known of what stands in the gap."""
        holes = np.full((len(self.windows), 1), HOLE, np.uint16)
        return self.model.fill(self.windows, np.arange(len(self.windows)), holes).astype(np.float64)

    def _odds(self, filling: str) -> float:
        """Log prior odds that the filter masks this, with what the page shows of it."""
        chance = priors().get(filling, UNLISTED if len(filling) == 1 else UNLISTED**2)
        odds = float(np.log(chance / (1 - chance)))
        if len(filling) > 1:
            return odds - 6.0 * min(self.text.count(filling), 2)
        symbol = self.model.alphabet.number(filling)
        if seen := int(self.visible[symbol]):
            return odds - 4.0 - 7.0 * min(seen, 6)
        expected = len(self.text) * float(np.exp(self.model.unigrams[symbol]))
        return odds + 0.5 * float(np.log1p(2 * expected))


def _windows(model: CharModel, symbols: NDArray[np.uint16], first: Ints, sizes: Ints) -> NDArray[np.uint16]:
    """The surroundings of each run, with one column for the run itself."""
    reach = model.reach
    left = model.windows(symbols, first)[:, :reach]
    right = model.windows(symbols, first + sizes - 1)[:, reach + 1 :]
    return np.hstack([left, np.full((len(first), 1), HOLE, np.uint16), right])


def _weights(windows: NDArray[np.uint16]) -> Floats:
    """The same phrase twice is not two witnesses: its masks share one vote (and a little)."""
    reach = windows.shape[1] // 2
    _, which, counts = np.unique(
        windows[:, reach - 2 : reach + 3], axis=0, return_inverse=True, return_counts=True
    )
    return np.asarray(1.0 / counts[which.reshape(-1)] ** 0.8, np.float64)


def _sigmoid(odds: Floats) -> Floats:
    values: Floats = np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -60, 60))), np.float64)
    return values


def evidence_of(filters: Mapping[str, float]) -> dict[str, Any]:
    """The inferred filter as an edit or a flag shows it: what is masked, with its chance, likeliest first."""
    ranked = sorted(filters.items(), key=lambda item: (-item[1], item[0]))
    return {item: round(chance, 3) for item, chance in ranked[:12]}
