"""What the masks of a page say: weighed against each other (`weigh`), judged by what such weighings were worth (`judge`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ...lm.arrays import Floats, Ints
from .judge import tops
from .page import Page, Weighed
from .reading import Read
from .readings import readings_of
from .runs_of_two import sigmoid
from .weigh import Fixed, prior_odds, weigh_all


class Inference:
    """What the masks of a page say. The weighing without a source, and what it reads, are kept: several ask for them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.without_source: Weighed | None = None
        self.read_alone: Read | None = None

    def read(self, source: Mapping[str, float] | None = None) -> Read:
        """What each mask says, with chances that hold, and how likely each item is masked on this page.

        Args:
            source: log odds to add for what other pages of the source have shown.
        """
        return read_all([self], [source or {}])[0]

    def leading(self) -> Leading:
        """Each mask's likeliest filling by the posterior, which ranks well but is too bold or too shy: enough for a first look."""
        weighed, page = self._alone, self.page
        best = tops(page, weighed.posterior)
        first, second = best.rows[best.rank == 0], best.rows[best.rank == 1]
        masks, other = page.owner[first], np.zeros(len(page.null))
        other[page.owner[second]] = weighed.posterior[second]
        return Leading(
            masks, page.item[first], weighed.posterior[first], other[masks], weighed.nothing[masks]
        )

    def shown(self) -> dict[str, float]:
        """How likely this page alone says that each item is masked."""
        return self.read().shown()

    def proved(self) -> list[str]:
        """What this page alone finds masked, likeliest first: worth trying everywhere."""
        found = self.masked(self._alone)
        return [item for item in sorted(found, key=lambda item: -found[item])[:16] if found[item] > 0.1]

    def weigh(self, source: Mapping[str, float] | None = None) -> Weighed:
        """The posteriors of all that was asked (argument as for `read`)."""
        return weighed([self], [source or {}])[0]

    @property
    def _alone(self) -> Weighed:
        return self.weigh()

    @cached_property
    def fixed(self) -> Fixed:
        """What all weighings of the page have in common."""
        return Fixed.of(self.page)

    def odds(self, source: Mapping[str, float]) -> Floats:
        """Log odds of each item before any mask is looked at."""
        prior = prior_odds(self.page)
        return prior + np.array([source.get(item, 0.0) for item in self.page.items]) if source else prior

    def masked(self, weighed: Weighed) -> dict[str, float]:
        """How likely each item is masked on this page."""
        found = sigmoid(weighed.total)
        high = np.flatnonzero(found > 0.02)
        return {
            self.page.items[at]: chance
            for at, chance in zip(high.tolist(), found[high].tolist(), strict=True)
        }


class Leading(NamedTuple):
    """The likeliest filling of each mask that has one: by number the mask and the item, its posterior, that of the next, of nothing."""

    masks: Ints
    items: Ints
    chances: Floats
    others: Floats
    nothing: Floats


def weighed(pages: Sequence[Inference], sources: Sequence[Mapping[str, float]]) -> list[Weighed]:
    """The posteriors of some pages, weighed together (as `Inference.weigh`); those without a source are kept."""
    known = [page.without_source if not source else None for page, source in zip(pages, sources, strict=True)]
    left = [at for at, each in enumerate(known) if each is None]
    new = weigh_all([(pages[at].page, pages[at].fixed, pages[at].odds(sources[at])) for at in left])
    for at, each in zip(left, new, strict=True):
        known[at] = each
        if not sources[at]:
            pages[at].without_source = each
    return [each for each in known if each is not None]


def read_all(pages: Sequence[Inference], sources: Sequence[Mapping[str, float]]) -> list[Read]:
    """As `Inference.read`, of some pages together."""
    posteriors = weighed(pages, sources)
    known = [page.read_alone if not source else None for page, source in zip(pages, sources, strict=True)]
    left = [at for at, each in enumerate(known) if each is None]
    readings = readings_of([pages[at].page for at in left], [posteriors[at] for at in left])
    for at, each in zip(left, readings, strict=True):
        known[at] = read = Read(each, pages[at].masked(posteriors[at]))
        if not sources[at]:
            pages[at].read_alone = read
    return [each for each in known if each is not None]
