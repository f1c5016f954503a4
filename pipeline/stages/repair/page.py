"""The masks of a page with all that the model says of them, as arrays: what `infer` weighs and `judge` judges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import Any, NamedTuple

import numpy as np

from ...lm.arrays import Bools, Floats, Ints


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """The masks of a page with all that the model says of them."""

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


class Ends(NamedTuple):
    """Of pages that are laid together: where the masks, rows and items of each begin, and how long it is."""

    masks: list[int]
    rows: list[int]
    items: list[int]
    lengths: list[int]

    @classmethod
    def of(cls, pages: Sequence[Page]) -> Ends:
        """Count them."""
        sizes = [(len(page.null), len(page.owner), len(page.items)) for page in pages]
        masks, rows, items = ([0, *accumulate(column)] for column in zip(*sizes, strict=True))
        return cls(masks, rows, items, [page.length for page in pages])


def portions(pages: Sequence[Page], most: int) -> Iterator[slice]:
    """The pages in portions of up to so many rows, or of one page."""
    start = rows = 0
    for at, page in enumerate(pages):
        if at > start and rows + len(page.owner) > most:
            yield slice(start, at)
            start, rows = at, 0
        rows += len(page.owner)
    if pages:
        yield slice(start, len(pages))


def together(pages: Sequence[Page], ends: Ends) -> Page:
    """Several pages as one, with their masks and items numbered on."""
    if len(pages) == 1:
        return pages[0]

    def all_of(name: str) -> Any:
        return np.concatenate([getattr(page, name) for page in pages])

    def moved(name: str, starts: list[int]) -> Any:
        return np.concatenate(
            [getattr(page, name) + start for page, start in zip(pages, starts, strict=False)]
        )

    width = max(page.parts.shape[1] for page in pages)
    parts = np.full((ends.items[-1], width), -1, np.int64)
    for page, start in zip(pages, ends.items, strict=False):
        rows = parts[start : start + len(page.parts), : page.parts.shape[1]]
        rows[:] = np.where(page.parts >= 0, page.parts + start, page.parts)
    return Page(
        tuple(chain.from_iterable(page.items for page in pages)),
        moved("owner", ends.masks),
        moved("item", ends.items),
        all_of("log_p"),
        all_of("spelled"),
        all_of("null"),
        all_of("unknown"),
        all_of("sizes"),
        all_of("trust"),
        all_of("weight"),
        all_of("group"),
        all_of("prior"),
        all_of("seen"),
        all_of("expected"),
        parts,
        sum(page.length for page in pages),
    )


def highest_of_each(owner: Ints, values: Floats, masks: int) -> Floats:
    """The highest value of each mask, minus infinity of those without; `owner` is sorted, so that no mask needs to be looked for."""
    counts = np.bincount(owner, minlength=masks)
    some = counts > 0
    highest = np.full(masks, -np.inf)
    if len(values):
        highest[some] = np.maximum.reduceat(values, (np.cumsum(counts) - counts)[some])
    return highest


class Weighed(NamedTuple):
    """What the inference leaves behind."""

    posterior: Floats  # of each asked filling
    support: Floats  # log odds that the filter masks it, without this mask
    total: Floats  # log odds for each item, with all masks
    nothing: Floats  # for each mask: the posterior of a glyph that masks nothing
