"""Questions to the language model about the masks of a page: what could stand in which of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ...lm.arrays import Bools, Floats, Ints, Symbols


class Request(NamedTuple):
    """Fillings to be scored: the mask, the item (-1: none; words: see `Words.number`), the symbols."""

    owner: Ints
    item: Ints
    symbols: Symbols


Answer = tuple[Ints, Ints, Floats]
NOTHING: Answer = (np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))


def unanswered(requests: Sequence[Request], answers: Sequence[Answer]) -> list[Request]:
    """The requests without what was answered: most pages have one mask, and all was asked about it at once."""
    if not any(len(request.owner) for request in requests):
        return []
    known = np.concatenate([owner << 32 | item for owner, item, _ in [*answers, NOTHING]])
    known.sort()
    new = [~among(owner << 32 | item, known) for owner, item, _ in requests]
    return [
        Request(owner[rows], item[rows], symbols[rows])
        for (owner, item, symbols), rows in zip(requests, new, strict=True)
    ]


def among(values: Ints, known: Ints) -> Bools:
    """Which of the values are in a sorted array; numpy's own `isin` hashes both, which takes ten times as long."""
    if not len(known):
        return np.zeros(len(values), np.bool_)
    at = np.minimum(np.searchsorted(known, values), len(known) - 1)
    return np.asarray(known[at] == values, np.bool_)
