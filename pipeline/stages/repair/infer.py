"""What the masks of a page say: weighed against each other (`weigh`), judged by what such weighings were worth (`judge`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ...lm.arrays import Floats, Ints
from .judge import features, network, tops
from .page import Page, Weighed
from .reading import Read, Reading
from .runs_of_two import sigmoid
from .weigh import Fixed, mean_field, prior_odds


class Inference:
    """What the masks of a page say. The weighing without a source, and what it reads, are kept: several ask for them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def read(self, source: Mapping[str, float] | None = None) -> Read:
        """What each mask says, with chances that hold, and how likely each item is masked on this page.

        Args:
            source: log odds to add for what other pages of the source have shown.
        """
        return self._judged(self.weigh(source)) if source else self._read_alone

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
        found = self._masked(self._alone)
        return [item for item in sorted(found, key=lambda item: -found[item])[:16] if found[item] > 0.1]

    def weigh(self, source: Mapping[str, float] | None = None) -> Weighed:
        """The posteriors of all that was asked (argument as for `read`)."""
        if not source:
            return self._alone
        further = np.array([source.get(item, 0.0) for item in self.page.items])
        return mean_field(self.page, self._fixed, prior_odds(self.page) + further)

    @cached_property
    def _alone(self) -> Weighed:
        return mean_field(self.page, self._fixed, prior_odds(self.page))

    @cached_property
    def _read_alone(self) -> Read:
        return self._judged(self._alone)

    @cached_property
    def _fixed(self) -> Fixed:
        return Fixed.of(self.page)

    def _judged(self, weighed: Weighed) -> Read:
        return Read(self._readings(weighed), self._masked(weighed))

    def _masked(self, weighed: Weighed) -> dict[str, float]:
        """How likely each item is masked on this page."""
        found = sigmoid(weighed.total)
        high = np.flatnonzero(found > 0.02)
        return {
            self.page.items[at]: chance
            for at, chance in zip(high.tolist(), found[high].tolist(), strict=True)
        }

    def _readings(self, weighed: Weighed) -> list[Reading]:
        """Each mask's best filling, by the judge."""
        page = self.page
        best = tops(page, weighed.posterior)
        ranked: list[list[tuple[str, float]]] = [[] for _ in range(len(page.null))]
        shown = page.owner[best.rows], page.item[best.rows], weighed.posterior[best.rows]
        for owner, item, chance in zip(*(column.tolist() for column in shown), strict=True):
            ranked[owner].append((page.items[item], chance))
        nothing = weighed.nothing.tolist()
        found: dict[int, Reading] = {}
        if len(best.rows):
            judged, numbers = features(page, weighed, best)
            sure = network().chances(numbers)
            order = np.lexsort((-sure, page.owner[judged]))
            order = order[np.diff(page.owner[judged][order], prepend=-1) > 0]
            top = judged[order]
            item = page.item[top]
            columns = (
                page.owner[top],
                item,
                sure[order],
                sigmoid(weighed.support[top]),
                page.prior[item] > 0,
                page.spelled[top],
            )
            for owner, name, chance, *known in zip(*(column.tolist() for column in columns), strict=True):
                found[owner] = Reading(page.items[name], chance, tuple(ranked[owner]), nothing[owner], *known)
        return [found.get(mask) or Reading("", 0.0, (), null, 0.0) for mask, null in enumerate(nothing)]


class Leading(NamedTuple):
    """The likeliest filling of each mask that has one: by number the mask and the item, its posterior, that of the next, of nothing."""

    masks: Ints
    items: Ints
    chances: Floats
    others: Floats
    nothing: Floats
