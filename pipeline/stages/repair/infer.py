"""What the masks of a page say: weighed against each other (`weigh`), judged by what such weighings were worth (`judge`)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np

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

    def first_read(self) -> Read:
        """The same with the posteriors as chances, which rank well but are too bold or too shy: enough for a first look."""
        return Read(self._readings(self._alone, judge=False), self._masked(self._alone))

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
        return Read(self._readings(weighed, judge=True), self._masked(weighed))

    def _masked(self, weighed: Weighed) -> dict[str, float]:
        """How likely each item is masked on this page."""
        found = sigmoid(weighed.total)
        return {self.page.items[at]: float(found[at]) for at in np.flatnonzero(found > 0.02).tolist()}

    def _readings(self, weighed: Weighed, *, judge: bool) -> list[Reading]:
        """Each mask's best filling: by the posterior or, to be relied on, by the judge."""
        page = self.page
        best = tops(page, weighed.posterior)
        ranked: list[list[tuple[str, float]]] = [[] for _ in range(len(page.null))]
        rows, chances = best.rows, weighed.posterior[best.rows]
        for owner, item, chance in zip(
            page.owner[rows].tolist(), page.item[rows].tolist(), chances.tolist(), strict=True
        ):
            ranked[owner].append((page.items[item], chance))
        top = rows[best.rank == 0]
        if judge and len(rows):
            judged, numbers = features(page, weighed, best)
            sure = network().chances(numbers)
            order = np.lexsort((-sure, page.owner[judged]))
            top = judged[order][np.diff(page.owner[judged][order], prepend=-1) > 0]
            chances = np.zeros(len(page.owner))
            chances[judged] = sure
        else:
            chances = weighed.posterior
        readings = [Reading("", 0.0, (), null, 0.0) for null in weighed.nothing.tolist()]
        item = page.item[top]
        columns = (chances[top], sigmoid(weighed.support[top]), page.prior[item] > 0, page.spelled[top])
        for owner, name, chance, support, listed, spelled in zip(
            page.owner[top].tolist(),
            item.tolist(),
            *(column.tolist() for column in columns),
            strict=True,
        ):
            readings[owner] = Reading(
                page.items[name],
                chance,
                tuple(ranked[owner]),
                readings[owner].null,
                support,
                listed,
                spelled,
            )
        return readings
