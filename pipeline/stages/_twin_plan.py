"""Who lends to whom, and what follows from several twins: the part of stage `twins` that learns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ..document import Document, Edit
from . import _classes as classes
from ._hand import folded
from ._lend import Loan, Text, loans
from ._lost import SUSPECTED

# What near_dup calls two versions of one text. Texts of one pattern (bulletins, statutes' versions) never lend.
LENDING = frozenset({"exact", "near", "contained-in", "contains"})
# The flag by which near_dup marks the representative of a cluster.
REPRESENTS = "represents"
_WHOLE = frozenset({"digits-lost", "punctuation-lost", "letters-lost"})
# Share of the places right in `benchmarks/twins.py`.
CONFIDENCE = 0.999
_LOST = re.compile("\ufffd+")
# Glyphs beside Han characters that nobody flagged: emphasis, a box to tick, or a mask. The twin tells.
_GLYPHS = re.compile(
    "(?<=[\u4e00-\u9fff])(?:[*＊]{1,4}|[□■]{1,4})(?=[\u4e00-\u9fff”’》）」、，。；：！？])|(?<=[“‘《（「、，。；：！？])(?:[*＊]{1,4}|[□■]{1,4})(?=[\u4e00-\u9fff])"
)


class Dispute(NamedTuple):
    """A place where twins do not say the same."""

    start: int
    end: int
    evidence: Mapping[str, Any]


class Plan(NamedTuple):
    """What to do with one document."""

    edits: tuple[Edit, ...]
    disputes: tuple[Dispute, ...]


class Note(NamedTuple):
    """What the survey notes beside a text."""

    position: int
    id: str
    holes: tuple[tuple[int, int], ...]
    doubtful: tuple[tuple[int, int], ...]
    numbers: tuple[tuple[int, int], ...]
    bare: tuple[tuple[int, int], ...]
    lost: frozenset[str]
    cluster: str | None
    links: tuple[int, ...]
    digits: int
    marks: int
    han: int


@dataclass(frozen=True, slots=True)
class Survey:
    """The texts of one part of the corpus that may borrow or lend: UTF-8, one behind the other, and notes."""

    notes: list[Note]
    data: npt.NDArray[np.uint8]
    ends: npt.NDArray[np.int64]

    def texts(self) -> Iterator[tuple[Note, tuple[Survey, int]]]:
        """Every note, and where its text is."""
        for at, note in enumerate(self.notes):
            yield note, (self, at)

    def text(self, at: int) -> Text:
        """One text with its damage."""
        note = self.notes[at]
        start = int(self.ends[at - 1]) if at else 0
        text = self.data[start : int(self.ends[at])].tobytes().decode("utf-8", "surrogatepass")
        return Text(
            note.position, note.id, text, note.holes, note.doubtful, note.numbers, note.bare, note.lost
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
        doc.position, doc.id, _apart(spans["mask"]), _apart(doubtful), _apart(spans["dropped-number"]), _apart(spans["punctuation-lost"]),
        frozenset(lost), cluster, tuple(links), *_counts(doc.text),
    )  # fmt: skip


def _counts(text: str) -> tuple[int, int, int]:
    """Digits, Chinese marks but commas and full stops (which survive where others go), Han characters."""
    kinds = classes.kinds(text)
    marks = kinds.count(classes.MARK) - text.count("，") - text.count("。")
    return kinds.count(classes.DIGIT), marks, kinds.count(classes.HAN)


def _suspicious(text: Note, twin: Note) -> bool:
    """True where a text has far fewer digits or marks than its twin, for its length: worth an alignment."""
    share = min(1.0, text.han / max(1, twin.han))
    digits, marks = twin.digits * share, twin.marks * share
    return (digits >= 2 and 4 * text.digits < digits) or (marks >= 8 and 2 * text.marks < marks)


def _apart(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The spans in order, those that touch or overlap made one."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)


def plans(surveys: Sequence[Survey], donors: int) -> dict[int, Plan]:
    """What to restore, by the position of the document."""
    where: dict[int, tuple[Survey, int]] = {}
    notes: dict[int, Note] = {}
    for survey in surveys:
        for at, note in enumerate(survey.notes):
            where[note.position], notes[note.position] = (survey, at), note
    near = _neighbours(notes)
    found: dict[int, Plan] = {}
    for position, note in sorted(notes.items()):
        twins = _twins(note, near[position], notes)[:donors]
        suspected = any(_suspicious(note, notes[twin]) for twin in twins)
        if twins and (suspected or note.holes or note.doubtful or note.numbers or note.bare or note.lost):
            text = _text(where[position])
            if suspected:
                text = replace(text, lost=text.lost | {SUSPECTED})
            plan = planned(text, [_text(where[twin]) for twin in twins])
            if plan.edits or plan.disputes:
                found[position] = plan
    return found


def _text(place: tuple[Survey, int]) -> Text:
    survey, at = place
    return survey.text(at)


def _neighbours(notes: Mapping[int, Note]) -> defaultdict[int, set[int]]:
    """Who may lend to whom: verified pairs, and members of one cluster."""
    near: defaultdict[int, set[int]] = defaultdict(set)
    clusters: defaultdict[str, set[int]] = defaultdict(set)
    for position, note in notes.items():
        for other in note.links:
            near[position].add(other)
            near[other].add(position)
            if note.cluster is not None:
                clusters[note.cluster] |= {position, other}
    for members in clusters.values():
        for position in members:
            near[position] |= members
    for position, others in near.items():
        others.discard(position)
    return near


def _twins(text: Note, near: Collection[int], notes: Mapping[int, Note]) -> list[int]:
    """Those who may lend, the best first: whole, few holes, directly verified, early."""

    def rank(position: int) -> tuple[bool, int, bool, int]:
        twin = notes[position]
        return bool(twin.lost), len(twin.holes), position not in text.links, position

    return sorted((position for position in near if position in notes), key=rank)


def planned(text: Text, twins: Sequence[Text]) -> Plan:
    """Edits where the twins agree, disputes where they do not."""
    offers = [(loan, twin) for twin in twins for loan in loans(text, twin)]
    offers.sort(key=lambda offer: (offer[0].start, offer[0].end))
    edits: list[Edit] = []
    disputes: list[Dispute] = []
    for group in _groups(offers):
        start, end = group[0][0].start, max(loan.end for loan, _ in group)
        said = {twin.position: _reading(text.text, group, twin, start, end) for _, twin in group}
        forms = {None if reading is None else folded(reading) for reading in said.values()}
        best = next(twin for twin in twins if twin.position in said)
        after = said[best.position]
        if len(forms) > 1 or after is None:
            readings = {twin.id: said[twin.position] for twin in twins if twin.position in said}
            why = "twins disagree" if len(forms) > 1 else "the twin gives no single reading"
            disputes.append(Dispute(start, end, {"readings": readings, "why": why}))
        elif after != text.text[start:end]:
            mine = [loan for loan, twin in group if twin is best]
            evidence = {
                "twin": best.id, "twin_position": best.position, "twins": len(said),
                "left": min(loan.left for loan in mine), "right": min(loan.right for loan in mine),
            }  # fmt: skip
            edits.append(
                Edit(start, text.text[start:end], after, f"{mine[0].what} from twin", CONFIDENCE, evidence)
            )
    return Plan(tuple(edits), tuple(disputes))


def _groups(offers: list[tuple[Loan, Text]]) -> Iterator[list[tuple[Loan, Text]]]:
    """Offers about one place together."""
    group: list[tuple[Loan, Text]] = []
    end = -1
    for loan, twin in offers:
        if group and not (
            loan.start < end or (loan.start, loan.end) == (group[-1][0].start, group[-1][0].end)
        ):
            yield group
            group = []
            end = -1
        group.append((loan, twin))
        end = max(end, loan.end)
    if group:
        yield group


def _reading(text: str, group: list[tuple[Loan, Text]], twin: Text, start: int, end: int) -> str | None:
    """What one twin makes of [start, end); None where it says two things about one place, or cannot be written."""
    mine = [loan for loan, lender in group if lender is twin]
    pieces, at = [], start
    for loan, before in zip(mine, [None, *mine], strict=False):
        twice = before is not None and (loan.start, loan.end) == (before.start, before.end)
        if loan.after is None or loan.start < at or twice:
            return None
        pieces += [text[at : loan.start], loan.after]
        at = loan.end
    return "".join(pieces) + text[at:end]
