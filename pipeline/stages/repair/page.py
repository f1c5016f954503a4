"""The masks of a page with all that the model says of them, as arrays: what `infer` weighs and `judge` judges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

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


class Weighed(NamedTuple):
    """What the inference leaves behind."""

    posterior: Floats  # of each asked filling
    support: Floats  # log odds that the filter masks it, without this mask
    total: Floats  # log odds for each item, with all masks
    nothing: Floats  # for each mask: the posterior of a glyph that masks nothing
