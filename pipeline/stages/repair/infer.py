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

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ...lm.arrays import Bools, Floats, Ints
from .judge import UNLISTED, Weighed, features, network, tops
from .reading import Read, Reading
from .runs_of_two import RunsOfTwo, sigmoid

ROUNDS = 6


class Weights(NamedTuple):
    """The numbers of the inference; set on the half of the held-out documents that is for tuning (`benchmarks/glyph_masking.py`)."""

    # Chance that a filter masks a character, or a word, that no list names.
    unlisted: float = UNLISTED
    unlisted_word: float = 1e-6
    # Chance that it masks something the model cannot name, times how rare that is in its place.
    unknown: float = 0.02
    unknown_word: float = 0.002
    # How often a glyph is just a glyph, by how it looks (`Trust`), against one position of text.
    star: tuple[float, float, float] = (0.03, 0.02, 0.002)
    # Log odds that visible occurrences take: for standing there at all, and for each of up to six.
    visible: float = 4.0
    each: float = 7.0
    visible_word: float = 6.0
    # How much the expected count of an absent character speaks for a filter.
    absent: float = 0.5
    # The model is surer than it is right; its log-probabilities count this much.
    trust: float = 0.85
    # How far the page may move how often a glyph is just a glyph, or something without a name (log odds).
    least: float = -5.0
    most: float = 2.0


DEFAULT = Weights()


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """The masks of a page with all that the model says of them; `read` weighs it."""

    items: tuple[str, ...]
    # What was asked: which mask, which item, log P(item, right side | left side); sorted by mask.
    owner: Ints
    item: Ints
    log_p: Floats
    spelled: Bools  # it makes a word of four characters
    # For each mask: log P with nothing in it, with anything in it, its size and looks, its weight as a witness.
    null: Floats
    unknown: Floats
    sizes: Ints
    trust: Ints
    weight: Floats
    group: Floats  # how many masks stand beside the same character
    # For each item: the prior (0: not listed), how often it is visible, how often it should be.
    prior: Floats
    seen: Ints
    expected: Floats
    # For each item its characters as items: -2 fills up, -1 stands for what was not asked (and for single ones).
    parts: Ints
    # Symbols of the page.
    length: int
    # The weighing without a source's odds, which three callers ask for, and what it reads, for two.
    _alone: list[Weighed] = field(default_factory=list, repr=False)
    _read: list[Read] = field(default_factory=list, repr=False)
    # What every weighing reads of the page.
    _fixed: list[Fixed] = field(default_factory=list, repr=False)

    def read(
        self, source: Mapping[str, float] | None = None, weights: Weights = DEFAULT, *, judge: bool = True
    ) -> Read:
        """What each mask says, and how likely each item is masked on this page.

        Args:
            source: log odds to add for what other pages of the source have shown.
            weights: the numbers of the inference.
            judge: turn posteriors into chances that hold; not needed for a first look.
        """
        weighed = self.weigh(source, weights)
        if not judge or weighed is not next(iter(self._alone), None):
            return Read(self._readings(weighed, judge=judge), self.masked(weighed))
        if not self._read:
            self._read.append(Read(self._readings(weighed, judge=True), self.masked(weighed)))
        return self._read[0]

    def shown(self) -> dict[str, float]:
        """How likely this page alone says that each item is masked."""
        return self.read().shown()

    def masked(self, weighed: Weighed) -> dict[str, float]:
        """How likely each item is masked on this page."""
        found = sigmoid(weighed.total)
        return {self.items[at]: float(found[at]) for at in np.flatnonzero(found > 0.02).tolist()}

    def weigh(self, source: Mapping[str, float] | None = None, weights: Weights = DEFAULT) -> Weighed:
        """The inference: posteriors of all that was asked (arguments as for `read`)."""
        if source:
            return self._weighed(
                self._odds(weights) + np.array([source.get(item, 0.0) for item in self.items]), weights
            )
        if weights is not DEFAULT:
            return self._weighed(self._odds(weights), weights)
        if not self._alone:
            self._alone.append(self._weighed(self._odds(weights), weights))
        return self._alone[0]

    def _weighed(self, odds: Floats, weights: Weights) -> Weighed:
        masks, size = len(self.null), len(self.items)
        owner, item = self.owner, self.item
        log_p, null, unknown = (weights.trust * logs for logs in (self.log_p, self.null, self.unknown))
        null = null + np.log(np.array(weights.star))[self.trust]
        unknown = unknown + np.log(np.where(self.sizes == 1, weights.unknown, weights.unknown_word))
        top = np.maximum(null, unknown)
        np.maximum.at(top, owner, log_p)
        mass, null, unknown = np.exp(log_p - top[owner]), np.exp(null - top), np.exp(unknown - top)
        nothing, anything = null, unknown
        if not self._fixed:
            self._fixed.append(Fixed.of(self))
        # Masks beside the same character are one witness: none of them speaks for another.
        witness, group, twos, star, long = self._fixed[0]
        least = odds[item]
        single = sigmoid(odds)
        settled = np.maximum(single[item], self._side_by_side(single))
        share = settled * mass
        explained = np.bincount(owner, share, masks)
        for _ in range(ROUNDS):
            ratio = (nothing + anything + explained)[owner]
            ratio -= share
            np.divide(mass, np.maximum(ratio, 1e-30, out=ratio), out=ratio)
            gain = np.log1p(ratio)
            gain *= witness
            total = odds + np.bincount(item, gain, size)
            # Each mask is judged by what the others show: what is masked, how many are just stars or beyond us.
            if twos is None:
                chance = sigmoid(np.maximum(total[item] - group * gain, least))
            else:
                pair, sums = twos.chances(single, total, ratio, witness)
                total = total + sums
                single = sigmoid(total)
                alone = sigmoid(np.maximum(total[item] - group * gain, least))
                chance = np.maximum(alone, self._side_by_side(single))
                chance[twos.rows] = np.maximum(alone[twos.rows], pair)
            share = chance * mass
            explained = np.bincount(owner, share, masks)
            whole = nothing + anything + explained
            before, nothing = nothing, null * star.rate(nothing / whole, weights)
            beyond, anything = anything, unknown * long.rate(anything / whole, weights)
            # Most pages have one mask, which settles at once; another round would say the same to the last bit.
            if twos is None and _same((settled, chance), (before, nothing), (beyond, anything)):
                break
            settled = chance
        whole = nothing + anything + explained
        return Weighed(share / whole[owner], total[item] - gain, total, nothing / whole)

    def _readings(self, weighed: Weighed, *, judge: bool) -> list[Reading]:
        """Each mask's best filling: by the posterior or, to be relied on, by the judge."""
        best = tops(self, weighed.posterior)
        ranked: list[list[tuple[str, float]]] = [[] for _ in range(len(self.null))]
        rows, chances = best.rows, weighed.posterior[best.rows]
        for owner, item, chance in zip(
            self.owner[rows].tolist(), self.item[rows].tolist(), chances.tolist(), strict=True
        ):
            ranked[owner].append((self.items[item], chance))
        top = rows[best.rank == 0]
        if judge and len(rows):
            judged, numbers = features(self, weighed, best)
            sure = network().chances(numbers)
            order = np.lexsort((-sure, self.owner[judged]))
            top = judged[order][np.diff(self.owner[judged][order], prepend=-1) > 0]
            chances = np.zeros(len(self.owner))
            chances[judged] = sure
        else:
            chances = weighed.posterior
        readings = [Reading("", 0.0, (), null, 0.0) for null in weighed.nothing.tolist()]
        item = self.item[top]
        columns = (chances[top], sigmoid(weighed.support[top]), self.prior[item] > 0, self.spelled[top])
        for owner, name, chance, support, listed, spelled in zip(
            self.owner[top].tolist(),
            item.tolist(),
            *(column.tolist() for column in columns),
            strict=True,
        ):
            readings[owner] = Reading(
                self.items[name],
                chance,
                tuple(ranked[owner]),
                readings[owner].null,
                support,
                listed,
                spelled,
            )
        return readings

    def _side_by_side(self, single: Floats) -> Floats:
        """For each pair the chance that its item is several masked characters, 0 for single ones."""
        if self.parts.shape[1] < 2:
            return np.zeros(len(self.item))
        known = np.append(single, (1.0, 0.0))
        return np.asarray(np.prod(known[self.parts], axis=1)[self.item], np.float64)

    def _odds(self, weights: Weights) -> Floats:
        """Log prior odds that the filter masks each item, with what the page shows of it."""
        words = self.parts[:, 0] >= 0
        chance = np.where(
            self.prior > 0, self.prior, np.where(words, weights.unlisted_word, weights.unlisted)
        )
        odds = np.log(chance / (1 - chance))
        seen = np.minimum(self.seen, 6)
        shown = np.where(
            words, weights.visible_word * seen, (weights.visible + weights.each * seen) * (seen > 0)
        )
        missing = weights.absent * np.log1p(2 * self.expected) * (seen == 0)
        return np.asarray(odds - shown + missing, np.float64)


class Fixed(NamedTuple):
    """What all weighings of a page have in common."""

    witness: Floats
    group: Floats
    twos: RunsOfTwo | None
    star: Kinds
    long: Kinds

    @classmethod
    def of(cls, page: Page) -> Fixed:
        """Look it up, for each row of the page."""
        star, long = Kinds.of(page.trust), Kinds.of(np.minimum(page.sizes, 2))
        return cls(page.weight[page.owner], page.group[page.owner], RunsOfTwo.of(page), star, long)


def proved(page: Page) -> list[str]:
    """What a first reading of the page finds masked, likeliest first: worth trying everywhere."""
    found = page.masked(page.weigh())
    return [item for item in sorted(found, key=lambda item: -found[item])[:16] if found[item] > 0.1]


def _same(*pairs: tuple[Floats, Floats]) -> bool:
    return all(bool((one == other).all()) for one, other in pairs)


class Kinds(NamedTuple):
    """Masks of several kinds: of which each is, and how many others are of the same."""

    kind: Ints
    others: Floats

    @classmethod
    def of(cls, kind: Ints) -> Kinds:
        """Count them."""
        return cls(kind, (np.bincount(kind)[kind] - 1).astype(np.float64))

    def rate(self, posterior: Floats, weights: Weights) -> Floats:
        """By how much the other masks of a kind make an explanation more or less likely for each."""
        explained = np.bincount(self.kind, posterior)[self.kind] - posterior
        odds = np.log((0.5 + explained) / (0.5 + np.maximum(self.others - explained, 0.0)))
        return np.asarray(np.exp(np.minimum(np.maximum(odds, weights.least), weights.most)), np.float64)
