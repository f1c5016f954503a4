"""What stage `twins` keeps of each document that may borrow or lend: its text, its damage, and whom it repeats."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ...document import Document, Flag, undo
from .. import _classes as classes
from .lend import Text
from .places import Spans

# What near_dup calls two versions of one text. Texts of one pattern (bulletins, statutes' versions) never lend.
LENDING = frozenset({"exact", "near", "contained-in", "contains"})
# The flag by which near_dup marks what others repeat.
REPRESENTS = "represents"
_WHOLE = frozenset({"digits-lost", "punctuation-lost", "letters-lost"})
_FILLED = re.compile("[*＊□■◻█×xX]+")
_LOST = re.compile("\ufffd+")
# Glyphs beside Han characters that nobody flagged: emphasis, a box to tick, or a mask. The twin tells.
_GLYPHS = re.compile(
    "(?<=[\u4e00-\u9fff])(?:[*＊]{1,4}|[□■]{1,4})(?=[\u4e00-\u9fff”’》）」、，。；：！？])|(?<=[“‘《（「、，。；：！？])(?:[*＊]{1,4}|[□■]{1,4})(?=[\u4e00-\u9fff])"
)


class Note(NamedTuple):
    """What the survey notes beside a text."""

    position: int
    id: str
    holes: Spans
    doubtful: Spans
    guesses: Spans
    numbers: Spans
    bare: Spans
    lost: frozenset[str]
    cluster: str | None
    links: tuple[int, ...]
    digits: int
    marks: int
    lines: int
    han: int


@dataclass(frozen=True, slots=True)
class Survey:
    """The texts of one part of the corpus that may borrow or lend: UTF-8, one behind the other, and notes."""

    notes: list[Note]
    data: npt.NDArray[np.uint8]
    ends: npt.NDArray[np.int64]

    def text(self, at: int) -> Text:
        """One text with its damage."""
        note = self.notes[at]
        start = int(self.ends[at - 1]) if at else 0
        text = self.data[start : int(self.ends[at])].tobytes().decode("utf-8", "surrogatepass")
        return Text(
            note.position,
            note.id,
            text,
            note.holes,
            note.doubtful,
            note.guesses,
            note.numbers,
            note.bare,
            note.lost,
        )


def surveyed(docs: Iterable[Document], representatives: Collection[int] = ()) -> Survey:
    """The survey of some documents. `representatives`: positions that others point at, where they are known."""
    notes: list[Note] = []
    parts: list[bytes] = []
    for doc in docs:
        member = any(flag.kind in {"duplicate", REPRESENTS} for flag in doc.flags)
        # What near_dup dropped as a copy may still lend.
        if member or doc.position in representatives:
            notes.append(noted(doc))
            parts.append(doc.text.encode("utf-8", "surrogatepass"))
    ends = np.cumsum(np.fromiter(map(len, parts), np.int64, len(parts)))
    return Survey(notes, np.frombuffer(b"".join(parts), np.uint8), ends)


def noted(doc: Document) -> Note:
    """The damage of a document, from its flags and its text, and whom it repeats."""
    spans: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    lost = set()
    cluster: str | None = None
    links = []
    for flag in doc.flags:
        kind = flag.evidence.get("kind", "")
        if flag.kind == "duplicate" and kind in LENDING:
            links.append(flag.evidence["of_position"])
        if flag.kind in {"duplicate", REPRESENTS} and cluster is None:
            cluster = flag.evidence.get("cluster")
        if flag.kind == "damage" and flag.start is None and kind in _WHOLE:
            lost.add(kind)
        if flag.start is not None and flag.end is not None:
            spans[kind if flag.kind == "damage" else flag.kind].append((flag.start, flag.end))
    if "\ufffd" in doc.text:
        spans["mask"] += [match.span() for match in _LOST.finditer(doc.text)]
    flagged = {at for start, end in spans["mask"] for at in range(start, end)}
    glyphs = _GLYPHS.finditer(doc.text) if any(glyph in doc.text for glyph in "*＊□■") else ()
    doubtful = [match.span() for match in glyphs if match.start() not in flagged]
    return Note(
        doc.position, doc.id, _apart(spans["mask"]), _apart(doubtful), _apart(_guesses(doc)),
        _apart(spans["dropped-number"]), _apart(spans["punctuation-lost"]), frozenset(lost), cluster, tuple(links),
        *_counts(doc.text),
    )  # fmt: skip


def _guesses(doc: Document) -> list[tuple[int, int]]:
    """Where stage `repair` filled a mask, in the present text."""
    for at, step in enumerate(doc.steps):
        if step.stage == "repair":
            probes, shift = [], 0
            for edit in step.edits:
                start = edit.start + shift
                shift += len(edit.after) - len(edit.before)
                if edit.after and _FILLED.fullmatch(edit.before):
                    probes.append(Flag("guess", "twins", {}, start, start + len(edit.after)))
            later = doc.steps[at + 1 :]
            moved = Document(doc.id, undo(doc.text, later) if probes else "", flags=tuple(probes))
            for following in later if probes else ():
                moved = moved.edited(following.stage, following.edits)
            return [
                (flag.start, flag.end)
                for flag in moved.flags
                if flag.start is not None and flag.end is not None
            ]
    return []


def _counts(text: str) -> tuple[int, int, int, int]:
    """Digits, Chinese marks but commas and full stops (which survive where others go), line feeds, Han characters."""
    kinds = classes.kinds(text)
    marks = kinds.count(classes.MARK) - text.count("，") - text.count("。")
    return kinds.count(classes.DIGIT), marks, text.count("\n"), kinds.count(classes.HAN)


def _apart(spans: list[tuple[int, int]]) -> Spans:
    """The spans in order, those that touch or overlap made one."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)
