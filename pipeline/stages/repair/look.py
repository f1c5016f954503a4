"""What the language model says of every mask of some pages: which fillings are possible, and how likely each is.

Many pages are asked about at once: the model works on arrays, and a page with three masks would pay more for the
calls than for the work.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ...lm.model import CharModel
from .asked import Asked
from .gaps import Gaps
from .infer import weighed
from .masks import Mask
from .notes import Note, tell
from .requests import Request
from .words import LONGEST

# Masks of different surroundings that are tried with every character; the rest with what these have shown.
SAMPLE = 400
# Then masks beside masks are asked about again, so often, with what their neighbours most likely say.
AGAIN = 2


class Question(NamedTuple):
    """A page to be looked at: its masks as `find` found them, what its source is known to mask, what an earlier look noted."""

    text: str
    masks: Sequence[Mask]
    known: Sequence[str] = ()
    note: Note | None = None


def look(
    model: CharModel, pages: Sequence[Question], sample: int = SAMPLE, again: int = AGAIN
) -> list[Asked]:
    """Ask the model about all masks of some pages.

    Args:
        model: the language model.
        pages: what to look at.
        sample: masks of a page that are tried with every character.
        again: how often masks beside masks are asked about again.
    """
    asked = [Asked(Gaps(model, page.text, page.masks)) for page in pages]
    for each, page in zip(asked, pages, strict=True):
        if page.note is not None:
            tell(page.note, each, page.known)
    new = [each for each in asked if not each.answers]
    if new:
        nulls = model.closed(np.concatenate([each.gaps.windows for each in new])).astype(np.float64)
        for each, end in zip(new, np.cumsum([len(each.gaps) for each in new]).tolist(), strict=True):
            each.null = nulls[end - len(each.gaps) : end].copy()
        answer(model, new, [each.sample(sample) for each in new])
        _weigh(new)
        for each in new:
            each.proved, each.early = each.inference().proved(), len(each.answers)
            each.early_words = len(each.words.numbers)
    # All that is known of the others has been asked everywhere.
    left = [(each, page) for each, page in zip(asked, pages, strict=True) if not each.everywhere_asked]
    wanted = [each.everywhere([*each.proved, *page.known]) for each, page in left]
    answer(model, [each for each, _ in left], wanted)
    if not again:
        _weigh(asked)
    for _ in range(again):
        _weigh([each for each in asked if each.gaps.crowded and each.noted_likely is None])
        answer(model, asked, [each.again() for each in asked])
    return asked


def _weigh(asked: Sequence[Asked]) -> None:
    """Weigh what several pages have been told in one go; each finds it when it is asked what follows."""
    weighed([each.inference() for each in asked], [{}] * len(asked))


def answer(model: CharModel, asked: Sequence[Asked], requests: Sequence[list[Request]]) -> None:
    """Score all requests of all pages, those of one length in one go."""
    if not asked:
        return
    requests = [
        [page.unheard(request) for request in wanted] for page, wanted in zip(asked, requests, strict=True)
    ]
    windows = np.concatenate([each.gaps.windows for each in asked])
    starts = np.cumsum([0, *(len(each.gaps.windows) for each in asked)])
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
