"""A document's whole history as one comparison of its raw and its clean text, for people to look at.

>>> from pipeline.document import Document, Edit
>>> doc = Document("a", "今天,晴*").edited("punctuation", [Edit(2, ",", "，")]).edited("repair", [Edit(4, "*", "天")])
>>> [(piece.before, piece.after, piece.stages) for piece in pieces_of(doc) if piece.stages]
[(',', '，', ('punctuation',)), ('*', '天', ('repair',))]
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from .document import DIFF_WINDOW, Document, Edit, diff


class Piece(NamedTuple):
    """A stretch of the text: unchanged (`stages` is empty) or changed by the named stages."""

    start: int  # in the raw text
    before: str
    after: str
    stages: tuple[str, ...] = ()


def pieces_of(doc: Document) -> list[Piece]:
    """The raw text cut into unchanged and changed stretches, in order.

    All `before` joined are the raw text, all `after` the clean one. Linear in the length of the text and the
    number of edits, for each step.
    """
    pieces = [Piece(0, raw, raw)] if (raw := doc.raw) else []
    for step in doc.steps:
        pieces = _applied(pieces, step.stage, step.edits)
    return pieces


def _applied(pieces: Sequence[Piece], stage: str, edits: Sequence[Edit]) -> list[Piece]:
    """The pieces after one more step. A piece that an edit cuts is split if unchanged, else taken in whole."""
    done: list[Piece] = []
    rest = list(reversed(pieces))
    at = 0  # in the text the step was given: where the next piece of `rest` begins
    for edit in edits:
        while rest and at + len(rest[-1].after) <= edit.start:
            at += len(rest[-1].after)
            done.append(rest.pop())
        left = right = ""
        taken: list[Piece] = []
        if rest and at < edit.start:
            piece = rest.pop()
            inside = edit.start - at
            if piece.stages:
                left = piece.after[:inside]
                taken.append(piece)
                at += len(piece.after)
                right = piece.after[inside + len(edit.before) :] if edit.end < at else ""
            else:
                done.append(Piece(piece.start, piece.after[:inside], piece.after[:inside]))
                rest.append(Piece(piece.start + inside, piece.after[inside:], piece.after[inside:]))
                at = edit.start
        while rest and at < edit.end:
            piece = rest.pop()
            inside = edit.end - at
            if inside < len(piece.after) and not piece.stages:
                rest.append(Piece(piece.start + inside, piece.after[inside:], piece.after[inside:]))
                piece = Piece(piece.start, piece.after[:inside], piece.after[:inside])
            taken.append(piece)
            at += len(piece.after)
            right = piece.after[inside:] if piece.stages and inside < len(piece.after) else ""
        done.append(_merged(taken, done, left + edit.after + right, stage))
    return done + rest[::-1]


def _merged(taken: Sequence[Piece], done: Sequence[Piece], after: str, stage: str) -> Piece:
    """One changed piece in place of those an edit touched (none: an insertion behind what is done)."""
    start = taken[0].start if taken else (done[-1].start + len(done[-1].before) if done else 0)
    stages = dict.fromkeys(name for piece in taken for name in piece.stages)
    return Piece(start, "".join(piece.before for piece in taken), after, (*stages, stage))


def compared(left: str, right: str) -> list[Piece]:
    r"""Two texts cut into what they share and where they differ, line by line and then inside the lines.

    >>> [(piece.before, piece.after) for piece in compared("甲\n乙丙丁", "甲\n乙*丁")]
    [('甲\n乙', '甲\n乙'), ('丙', '*'), ('丁', '丁')]
    """
    old, new = left.splitlines(keepends=True), right.splitlines(keepends=True)
    pieces: list[Piece] = []
    # autojunk: with 200 lines or more, lines that recur are no anchors; without it this is quadratic.
    for tag, i, j, k, n in SequenceMatcher(None, old, new, autojunk=len(old) > DIFF_WINDOW).get_opcodes():
        before, after = "".join(old[i:j]), "".join(new[k:n])
        pieces += [Piece(0, before, after)] if tag == "equal" else _inside(before, after)
    return _joined(pieces)


def _inside(before: str, after: str) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for edit in diff(before, after):
        pieces += [Piece(0, before[at : edit.start], before[at : edit.start])] if edit.start > at else []
        pieces.append(Piece(0, edit.before, edit.after, ("diff",)))
        at = edit.end
    return [*pieces, Piece(0, before[at:], before[at:])] if at < len(before) else pieces


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Neighbours of one kind as one piece, with offsets in the left text."""
    joined: list[Piece] = []
    at = 0
    for piece in pieces:
        if joined and bool(joined[-1].stages) == bool(piece.stages):
            last = joined.pop()
            joined.append(
                Piece(last.start, last.before + piece.before, last.after + piece.after, last.stages)
            )
        else:
            joined.append(piece._replace(start=at))
        at += len(piece.before)
    return joined
