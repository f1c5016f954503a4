"""What the survey of a page was told by the model, kept for `apply`: the same would be asked again.

It holds for one text. Where its masks were all tried in the survey, nothing is asked again but what has become known since; of
other pages the answers are looked up when they are asked for. Where there is no note, all is asked again, and answered with
the same bits.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...lm.arrays import Logs
from .asked import Asked
from .infer import read_all
from .masks import Mask
from .reading import Read
from .requests import NOTHING, Request
from .words import LONGEST

Numbers = NDArray[np.uint32]


class Note(NamedTuple):
    """What was asked about one page, and what the model said."""

    digest: int  # of the text
    masks: tuple[Mask, ...]
    whole: bool  # all masks were tried
    proved: tuple[str, ...]
    words: tuple[str, ...]
    # Of the words and the answers, those of the first round; what the second asks depends on what is known by then.
    early_words: int
    early: int
    null: Logs
    unknown: Logs
    owner: Numbers
    item: Numbers
    log_p: Logs
    # How likely the page alone says that each item is masked.
    shown: dict[str, float]
    # What the page alone says; None where there is more to ask about.
    read: Read | None
    # Of a page with masks beside masks, what most likely stands in their places; None of other pages.
    likely: dict[int, str] | None

    @property
    def answers(self) -> int:
        """How many answers it holds."""
        return len(self.owner)

    def is_of(self, text: str) -> bool:
        """Whether the text is what the note is on."""
        return self.digest == digest(text)

    def settles(self, known: Sequence[str]) -> bool:
        """Whether all that is known to be masked has been asked about everywhere."""
        return set(known) <= set(self.proved)


Notes = Mapping[int, Note]


def tell(note: Note, asked: Asked, known: Sequence[str]) -> None:
    """Answer what is noted; `known`: what the source is known to mask."""
    if not note.whole:
        asked.heard = (note.owner.astype(np.int64) << 32 | note.item, note.log_p.astype(np.float64))
        return
    settled = note.settles(known)
    end = len(note.owner) if settled else note.early
    asked.words.restore(note.words if settled else note.words[: note.early_words])
    owner, item = (numbers[:end].astype(np.int64) for numbers in (note.owner, note.item))
    asked.null, asked.unknown = note.null.astype(np.float64), note.unknown.astype(np.float64)
    asked.answers = [(owner, item, note.log_p[:end].astype(np.float64))]
    asked.proved, asked.everywhere_asked = list(note.proved), settled
    if asked.gaps.crowded:
        asked.noted_likely = note.likely if settled else None
        asked.requests = [asked.holes(), *_requests(asked, owner, item)]


def _requests(asked: Asked, owner: NDArray[np.int64], item: NDArray[np.int64]) -> list[Request]:
    """The questions to these answers, by length."""
    size = asked.gaps.model.alphabet.size
    single = item < size
    requests = [Request(owner[single], item[single], item[single].astype(np.uint16)[:, None])]
    owner, item = owner[~single], item[~single]
    letters = asked.words.letters(item)
    lengths = (letters >= 0).sum(axis=1)
    for length in range(2, LONGEST + 1):
        rows = lengths == length
        requests.append(Request(owner[rows], item[rows], letters[rows, :length].astype(np.uint16)))
    return requests


def noted(pages: Sequence[Asked]) -> list[Note]:
    """The notes on pages that were looked at once."""
    read = read_all([page.inference() for page in pages], [{}] * len(pages))
    return [_noted(page, said) for page, said in zip(pages, read, strict=True)]


def _noted(asked: Asked, read: Read) -> Note:
    # Answers stand in the list with the last first.
    parts = [*asked.answers[::-1], NOTHING]
    owner, item, log_p = (np.concatenate(each) for each in zip(*parts, strict=True))
    if not asked.whole:
        # Words are numbered as they come up; they will come up in another order.
        single = np.flatnonzero(item < asked.gaps.model.alphabet.size)
        _, first = np.unique(owner[single] << 32 | item[single], return_index=True)
        owner, item, log_p = (each[single[first]] for each in (owner, item, log_p))
    crowded = asked.gaps.crowded
    return Note(
        digest(asked.gaps.text),
        tuple(asked.gaps.masks),
        asked.whole,
        tuple(asked.proved),
        tuple(asked.words.numbers) if asked.whole else (),
        asked.early_words,
        sum(len(part[0]) for part in parts[: asked.early]),
        asked.null.astype(np.float32),
        asked.unknown.astype(np.float32),
        owner.astype(np.uint32),
        item.astype(np.uint32),
        log_p.astype(np.float32),
        read.shown(),
        read if asked.whole and not crowded else None,
        asked.likely() if asked.whole and crowded else None,
    )


def digest(text: str) -> int:
    """A note is no use for another text."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))
