"""Questions to the language model, of many pages at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ...lm.arrays import Bools, Floats, Ints, Symbols
from ...lm.model import CharModel
from .words import LONGEST

if TYPE_CHECKING:
    from .ask import Asked
    from .masks import Mask
    from .notes import Note


class Question(NamedTuple):
    """A page to be looked at: its masks as `find` found them, what its source is known to mask, what an earlier look noted."""

    text: str
    masks: Sequence[Mask]
    known: Sequence[str] = ()
    note: Note | None = None


class Request(NamedTuple):
    """Fillings to be scored: the mask, the item (-1: none; words: see `Words.number`), the symbols."""

    owner: Ints
    item: Ints
    symbols: Symbols


Answer = tuple[Ints, Ints, Floats]
NOTHING: Answer = (np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))


def answer(model: CharModel, asked: Sequence[Asked], requests: Sequence[list[Request]]) -> None:
    """Score all requests of all pages, those of one length in one go."""
    if not asked:
        return
    requests = [
        [page.unheard(request) for request in wanted] for page, wanted in zip(asked, requests, strict=True)
    ]
    windows = np.concatenate([each.windows for each in asked])
    starts = np.cumsum([0, *(len(each.windows) for each in asked)])
    for size in range(1, LONGEST + 1):
        chosen = [
            (page, request)
            for page, wanted in enumerate(requests)
            for request in wanted
            if request.symbols.shape[1] == size and len(request.owner)
        ]
        if not chosen:
            continue
        owner = np.concatenate([starts[page] + request.owner for page, request in chosen])
        logs = model.fill(windows, owner, np.concatenate([request.symbols for _, request in chosen]))
        at = 0
        for page, request in chosen:
            asked[page].told(request, logs[at : at + len(request.owner)].astype(np.float64))
            at += len(request.owner)


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
