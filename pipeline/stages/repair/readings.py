"""What the masks of some pages say, by the judge: the pages are laid together, for calls of numpy cost more than numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .judge import features, network, tops
from .page import Ends, Page, Weighed, portions, together
from .reading import Reading
from .runs_of_two import sigmoid

# Rows of pages that are judged in one go.
TOGETHER = 40_000


def readings_of(pages: Sequence[Page], weighed: Sequence[Weighed]) -> list[list[Reading]]:
    """Each mask's best filling, page by page: the same to the last bit as of each page alone."""
    found: list[list[Reading]] = []
    for part in portions(pages, TOGETHER):
        found += _some(pages[part], weighed[part])
    return found


def _some(pages: Sequence[Page], all_: Sequence[Weighed]) -> list[list[Reading]]:
    ends = Ends.of(pages)
    page = together(pages, ends)
    weighed = Weighed(*(np.concatenate(column) for column in zip(*all_, strict=True)))
    best = tops(page, weighed.posterior)
    names = map(page.items.__getitem__, page.item[best.rows].tolist())
    ranked = tuple(zip(names, weighed.posterior[best.rows].tolist(), strict=True))
    # Where those of each mask begin.
    begin = np.searchsorted(page.owner[best.rows], np.arange(len(page.null) + 1)).tolist()
    found = [Reading("", 0.0, (), null, 0.0) for null in weighed.nothing.tolist()]
    if len(best.rows):
        judged, numbers = features(page, weighed, best, ends)
        # Page by page: how a product is rounded may depend on how many rows it has.
        parts = np.searchsorted(page.owner[judged], ends.masks[1:-1])
        sure = np.concatenate([network().chances(part) for part in np.split(numbers, parts)])
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
            found[owner] = Reading(
                page.items[name], chance, ranked[begin[owner] : begin[owner + 1]], found[owner].null, *known
            )
    return [found[low:high] for low, high in zip(ends.masks, ends.masks[1:], strict=False)]
