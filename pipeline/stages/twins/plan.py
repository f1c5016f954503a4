"""Who lends to whom, and what follows from several twins: the part of stage `twins` that learns."""

from __future__ import annotations

import pickle
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ...document import Edit
from .hand import folded
from .lend import Loan, Text, loans
from .lost import PARAGRAPHS, SUSPECTED
from .survey import Note, Survey

# Share of the places right in `benchmarks/twins.py`.
CONFIDENCE = 0.999


class Dispute(NamedTuple):
    """A place where twins do not say the same."""

    start: int
    end: int
    evidence: Mapping[str, Any]


class Plan(NamedTuple):
    """What to do with one document."""

    edits: tuple[Edit, ...]
    disputes: tuple[Dispute, ...]


def _suspicious(text: Note, twin: Note) -> bool:
    """True where a text has far fewer digits, marks or lines than its twin, for its length: worth an alignment."""
    share = min(1.0, text.han / max(1, twin.han))
    digits, marks, lines = twin.digits * share, twin.marks * share, twin.lines * share
    return (
        (digits >= 2 and 4 * text.digits < digits)
        or (marks >= 4 and 2 * text.marks < marks)
        or (lines >= PARAGRAPHS and 4 * text.lines < lines)
    )


@dataclass(frozen=True, slots=True)
class Matches:
    """Who may borrow from whom, with the texts of both: arrays, so that all processes share one copy.

    What to restore is worked out when the document's turn comes: the workers divide the aligning among them, and a document
    that cannot be aligned is rejected alone.
    """

    borrowers: npt.NDArray[np.int64]  # positions of documents, in order
    suspected: npt.NDArray[np.bool_]  # of each: may it have lost a class of characters, or its paragraphs?
    rows: npt.NDArray[np.int64]  # which texts: the borrower's own, then its twins'
    rows_end: npt.NDArray[np.int64]  # of each borrower
    texts: npt.NDArray[np.uint8]  # `Text` objects, pickled, one behind the other
    texts_end: npt.NDArray[np.int64]

    def get(self, position: int, /) -> Plan | None:
        """What to do with the document at this position, if anything."""
        at = int(np.searchsorted(self.borrowers, position))
        if at == len(self.borrowers) or self.borrowers[at] != position:
            return None
        text, *twins = (self._text(int(row)) for row in _slice(self.rows, self.rows_end, at))
        if self.suspected[at]:
            text = replace(text, lost=text.lost | {SUSPECTED})
        plan = planned(text, twins)
        return plan if plan.edits or plan.disputes else None

    def _text(self, row: int) -> Text:
        found = pickle.loads(_slice(self.texts, self.texts_end, row).data)  # noqa: S301  # our own
        if not isinstance(found, Text):
            raise TypeError(f"row {row} holds {type(found).__name__}, not Text")
        return found


def _slice(array: npt.NDArray[Any], ends: npt.NDArray[np.int64], at: int) -> npt.NDArray[Any]:
    return array[int(ends[at - 1]) if at else 0 : int(ends[at])]


def matches(surveys: Sequence[Survey], donors: int) -> Matches:
    """Who may borrow from whom: at most so many donors each."""
    where: dict[int, tuple[Survey, int]] = {}
    notes: dict[int, Note] = {}
    for survey in surveys:
        for at, note in enumerate(survey.notes):
            where[note.position], notes[note.position] = (survey, at), note
    near = _neighbours(notes)
    rows: dict[int, int] = {}  # of each text that is needed, by position
    chosen: dict[int, list[int]] = {}
    suspects: list[bool] = []
    for position, note in sorted(notes.items()):
        twins = _twins(note, near[position], notes)[:donors]
        suspected = any(_suspicious(note, notes[twin]) for twin in twins)
        if twins and (
            suspected or note.holes or note.doubtful or note.guesses or note.numbers or note.bare or note.lost
        ):
            chosen[position] = [rows.setdefault(each, len(rows)) for each in (position, *twins)]
            suspects.append(suspected)
    packed = [pickle.dumps(_text(where[position]), protocol=5) for position in rows]
    return Matches(
        np.fromiter(chosen, np.int64, len(chosen)),
        np.array(suspects, np.bool_),
        np.array([row for each in chosen.values() for row in each], np.int64),
        _ends(chosen.values()),
        np.frombuffer(b"".join(packed), np.uint8),
        _ends(packed),
    )


def _ends(parts: Collection[Sized]) -> npt.NDArray[np.int64]:
    return np.cumsum(np.fromiter(map(len, parts), np.int64, len(parts)))


def plans(surveys: Sequence[Survey], donors: int) -> dict[int, Plan]:
    """What to restore, by the position of the document."""
    found = matches(surveys, donors)
    return {
        position: plan for position in found.borrowers.tolist() if (plan := found.get(position)) is not None
    }


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
            guess = any(first <= start and end <= last for first, last in text.guesses)
            rule = "repair-corrected-by-twin" if guess else f"{mine[0].what}-from-twin"
            edits.append(Edit(start, text.text[start:end], after, rule, CONFIDENCE, evidence))
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
