"""A document's whole history as one comparison of its raw and its clean text, for people to look at.

>>> from pipeline.document import Document, Edit
>>> doc = Document("a", "今天,晴*").edited("punctuation", [Edit(2, ",", "，")]).edited("repair", [Edit(4, "*", "天")])
>>> [(piece.before, piece.after, piece.stages) for piece in pieces_of(doc) if piece.stages]
[(',', '，', ('punctuation',)), ('*', '天', ('repair',))]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from ..document import Document, Edit, diff

# Clauses as the units of comparison: lines differ as a whole where one copy was wrapped otherwise.
CLAUSE = re.compile(r"[^，。！？；：,\n]*[，。！？；：,\n]|[^，。！？；：,\n]+")


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
    """The pieces after one more step."""
    done: list[Piece] = []
    rest = list(reversed(pieces))
    at = 0  # in the text the step was given: where the next piece of `rest` begins
    for edit in edits:
        at = _moved(rest, done, at, edit.start)
        taken: list[Piece] = []
        at = _moved(rest, taken, at, edit.end)
        done.append(_merged(taken, done, edit.after, stage))
    return done + rest[::-1]


def _moved(rest: list[Piece], to: list[Piece], at: int, end: int) -> int:
    """Move pieces up to an offset from the stack to the list; the piece across it is split."""
    while rest and at < end:
        piece = rest.pop()
        inside = end - at
        if inside < len(piece.after):
            piece, other = _split(piece, inside)
            rest.append(other)
        to.append(piece)
        at += len(piece.after)
    return at


def _split(piece: Piece, inside: int) -> tuple[Piece, Piece]:
    """A piece as two; of a changed one, the first has all that stood there before."""
    start, before, after, stages = piece
    cut = len(before) if stages else inside
    return (
        Piece(start, before[:cut], after[:inside], stages),
        Piece(start + cut, before[cut:], after[inside:], stages),
    )


def _merged(taken: Sequence[Piece], done: Sequence[Piece], after: str, stage: str) -> Piece:
    """One changed piece in place of those an edit touched (none: an insertion behind what is done)."""
    start = taken[0].start if taken else (done[-1].start + len(done[-1].before) if done else 0)
    stages = dict.fromkeys(name for piece in taken for name in piece.stages)
    return Piece(start, "".join(piece.before for piece in taken), after, (*stages, stage))


def compared(left: str, right: str) -> list[Piece]:
    r"""Two texts cut into what they share and where they differ, clause by clause and then inside the clauses.

    >>> [(piece.before, piece.after) for piece in compared("甲\n乙丙丁", "甲\n乙*丁")]
    [('甲\n乙', '甲\n乙'), ('丙', '*'), ('丁', '丁')]
    """
    old, new = CLAUSE.findall(left), CLAUSE.findall(right)
    pieces: list[Piece] = []
    for tag, i, j, k, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        before, after = "".join(old[i:j]), "".join(new[k:n])
        pieces += [Piece(0, before, after)] if tag == "equal" else _inside(before, after)
    return _whole_lines(_joined(pieces))


def _whole_lines(pieces: list[Piece]) -> list[Piece]:
    """A line that only one text has ends in its own line end, not in that of the line before."""
    for at in range(1, len(pieces) - 1):
        last, piece, following = pieces[at - 1 : at + 2]
        alone = piece.after or piece.before
        if (piece.before and piece.after) or alone[:1] != "\n" or following.before[:1] != "\n":
            continue
        moved = alone[1:] + "\n"
        before, after = ("", moved) if piece.after else (moved, "")
        pieces[at - 1] = Piece(last.start, last.before + "\n", last.after + "\n")
        pieces[at] = Piece(piece.start + 1, before, after, piece.stages)
        pieces[at + 1] = Piece(following.start + 1, following.before[1:], following.after[1:])
    return [piece for piece in pieces if piece.before or piece.after]


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
