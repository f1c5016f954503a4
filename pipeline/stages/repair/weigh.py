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

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from ...lm.arrays import Floats, Ints
from .judge import UNLISTED
from .masks import Trust
from .page import Ends, Page, Weighed, highest_of_each, portions, together
from .runs_of_two import RunsOfTwo, sigmoid

ROUNDS = 6
# Rows of pages that are weighed in one go: 6 MB. At 12,000 masked pages take some 3 % longer.
TOGETHER = 40_000
# How many kinds of mask there are (`Kinds`).
KINDS = len(Trust) + 3


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


def weigh_all(pages: Sequence[tuple[Page, Fixed, Floats]]) -> list[Weighed]:
    """The inference (`mean_field`) of several pages, some TOGETHER: the same to the last bit, in fewer calls of numpy.

    Each page with what its weighings have in common and its log prior odds.
    """
    found: dict[int, Weighed] = {}
    for paired in (False, True):
        chosen = [at for at, (_, fixed, _) in enumerate(pages) if (fixed.twos is not None) is paired]
        for part in portions([pages[at][0] for at in chosen], TOGETHER):
            found |= zip(chosen[part], _weigh_some([pages[at] for at in chosen[part]]), strict=True)
    return [found[at] for at in range(len(pages))]


def _weigh_some(pages: Sequence[tuple[Page, Fixed, Floats]]) -> list[Weighed]:
    if len(pages) == 1:
        return [mean_field(*pages[0])]
    ends = Ends.of([page for page, _, _ in pages])
    fixed = Fixed.together([fixed for _, fixed, _ in pages], ends)
    odds = np.concatenate([odds for _, _, odds in pages])
    all_ = mean_field(together([page for page, _, _ in pages], ends), fixed, odds)
    columns = zip(all_, (ends.rows, ends.rows, ends.items, ends.masks), strict=True)
    parts = [[values[low:high] for low, high in pairwise(starts)] for values, starts in columns]
    return [Weighed(*part) for part in zip(*parts, strict=True)]


def mean_field(page: Page, fixed: Fixed, odds: Floats, weights: Weights = DEFAULT) -> Weighed:
    """The inference: posteriors of all that was asked, from the log prior odds of each item."""
    masks, size = len(page.null), len(page.items)
    owner, item = page.owner, page.item
    log_p, null, unknown = (weights.trust * logs for logs in (page.log_p, page.null, page.unknown))
    null = null + np.log(np.array(weights.star))[page.trust]
    unknown = unknown + np.log(np.where(page.sizes == 1, weights.unknown, weights.unknown_word))
    top = np.maximum(np.maximum(null, unknown), highest_of_each(owner, log_p, masks))
    # By mask, so many rows each: repeating takes a third of the time of looking up.
    rows = np.bincount(owner, minlength=masks)
    mass = np.exp(log_p - np.repeat(top, rows))
    # Two explanations without a filling, a row each: a glyph that masks nothing, something without a name.
    without = np.exp(np.stack([null, unknown]) - top)
    left = without
    # Masks beside the same character are one witness: none of them speaks for another.
    witness, group, twos, kinds = fixed
    least = odds[item]
    single = sigmoid(odds)
    settled = np.maximum(single[item], _side_by_side(page, single))
    share = settled * mass
    explained = np.bincount(owner, share, masks)
    for _ in range(ROUNDS):
        ratio = np.repeat(left[0] + left[1] + explained, rows)
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
            chance = np.maximum(alone, _side_by_side(page, single))
            chance[twos.rows] = np.maximum(alone[twos.rows], pair)
        share = chance * mass
        explained = np.bincount(owner, share, masks)
        before, left = left, without * kinds.rate(left / (left[0] + left[1] + explained), weights)
        # Most pages have one mask, which settles at once; another round would say the same to the last bit.
        if twos is None and _same((settled, chance), (before, left)):
            break
        settled = chance
    whole = left[0] + left[1] + explained
    return Weighed(share / np.repeat(whole, rows), total[item] - gain, total, left[0] / whole)


def _side_by_side(page: Page, single: Floats) -> Floats:
    """For each pair the chance that its item is several masked characters, 0 for single ones."""
    if page.parts.shape[1] < 2:
        return np.zeros(len(page.item))
    known = np.append(single, (1.0, 0.0))
    chance = np.zeros(len(page.parts))
    words = np.flatnonzero(page.parts[:, 0] >= 0)
    chance[words] = np.prod(known[page.parts[words]], axis=1)
    return np.asarray(chance[page.item], np.float64)


def prior_odds(page: Page, weights: Weights = DEFAULT) -> Floats:
    """Log prior odds that the filter masks each item, with what the page shows of it."""
    words = page.parts[:, 0] >= 0
    chance = np.where(page.prior > 0, page.prior, np.where(words, weights.unlisted_word, weights.unlisted))
    odds = np.log(chance / (1 - chance))
    seen = np.minimum(page.seen, 6)
    shown = np.where(words, weights.visible_word * seen, (weights.visible + weights.each * seen) * (seen > 0))
    missing = weights.absent * np.log1p(2 * page.expected) * (seen == 0)
    return np.asarray(odds - shown + missing, np.float64)


class Fixed(NamedTuple):
    """What all weighings of a page have in common."""

    witness: Floats
    group: Floats
    twos: RunsOfTwo | None
    kinds: Kinds

    @classmethod
    def of(cls, page: Page) -> Fixed:
        """Look it up, for each row of the page."""
        kinds = Kinds.of(np.stack([page.trust, len(Trust) + np.minimum(page.sizes, 2)]))
        return cls(page.weight[page.owner], page.group[page.owner], RunsOfTwo.of(page), kinds)

    @classmethod
    def together(cls, all_: Sequence[Fixed], ends: Ends) -> Fixed:
        """That of several pages that are laid together: all of them with runs of two, or none."""
        twos = [each.twos for each in all_ if each.twos is not None]
        return cls(
            np.concatenate([each.witness for each in all_]),
            np.concatenate([each.group for each in all_]),
            RunsOfTwo.together(twos, ends.rows, ends.items) if twos else None,
            Kinds(
                np.hstack([each.kinds.kind + KINDS * at for at, each in enumerate(all_)]),
                np.hstack([each.kinds.others for each in all_]),
            ),
        )


def _same(*pairs: tuple[Floats, Floats]) -> bool:
    return all(bool((one == other).all()) for one, other in pairs)


class Kinds(NamedTuple):
    """Masks of several kinds, by their looks (a row) and by their length (another): of which each is, how many others are of the same."""

    kind: Ints
    others: Floats

    @classmethod
    def of(cls, kind: Ints) -> Kinds:
        """Count them."""
        return cls(kind, (np.bincount(kind.ravel())[kind] - 1).astype(np.float64))

    def rate(self, posterior: Floats, weights: Weights) -> Floats:
        """By how much the other masks of a kind make an explanation more or less likely for each."""
        explained = np.bincount(self.kind.ravel(), posterior.ravel())[self.kind] - posterior
        odds = np.log((0.5 + explained) / (0.5 + np.maximum(self.others - explained, 0.0)))
        return np.asarray(np.exp(np.minimum(np.maximum(odds, weights.least), weights.most)), np.float64)
