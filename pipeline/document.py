"""The data everything else speaks of: documents, and the record of what was done to them.

Nothing here imports anything of ours. All types are immutable: a stage returns a new document that shares
what it did not change.

The two functions that carry the promise of the project are `replay` and `undo`:

>>> steps = (Step("punctuation", (Edit(2, ",", "，", "comma"),)),)
>>> replay("今天,晴", steps)
'今天，晴'
>>> undo("今天，晴", steps)
'今天,晴'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import accumulate
from operator import itemgetter
from typing import Any, NamedTuple

from .errors import ReplayError

# Shared by all that have nothing to say; typed as a read-only mapping (a mapping proxy would not pickle).
EMPTY: Mapping[str, Any] = {}

# difflib is quadratic in the worst case; beyond this many characters of differing middle, `diff` records one
# edit for the whole middle instead (still exact, still undoable, less readable).
DIFF_WINDOW = 2_000


class Edit(NamedTuple):
    """At `start` (a character offset in the text the stage was given), `before` became `after`.

    `rule` names what decided; `confidence` is a probability where the rule knows one; `evidence` is whatever
    JSON-like mapping lets a reader check the decision (candidates, the twin's id, …).
    """

    start: int
    before: str
    after: str
    rule: str = ""
    confidence: float | None = None
    evidence: Mapping[str, Any] | None = None

    @property
    def end(self) -> int:
        """The offset just behind `before`."""
        return self.start + len(self.before)


class Step(NamedTuple):
    """All edits of one stage on one document, in order, not overlapping. No change, no step."""

    stage: str
    edits: tuple[Edit, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled with plain tuples for its edits: documents with their steps then take half the time to write."""
        return _step, (self.stage, tuple(map(tuple, self.edits)))

    def apply(self, text: str) -> str:
        """The text after this step.

        Raises:
            ReplayError: `text` is not the text the step was recorded on.
        """
        pieces: list[str] = []
        at = 0
        for edit in self.edits:
            end = edit.start + len(edit.before)
            if edit.start < at or text[edit.start : end] != edit.before:
                raise ReplayError(self.stage, edit.start, edit.before, text[edit.start : end])
            pieces += (text[at : edit.start], edit.after)
            at = end
        pieces.append(text[at:])
        return "".join(pieces)

    def invert(self, text: str) -> str:
        """The text before this step.

        Raises:
            ReplayError: `text` is not what the step produced.
        """
        pieces: list[str] = []
        at, shift = 0, 0
        for edit in self.edits:
            start = edit.start + shift
            end = start + len(edit.after)
            if start < at or text[start:end] != edit.after:
                raise ReplayError(self.stage, start, edit.after, text[start:end])
            pieces += (text[at:start], edit.before)
            at = end
            shift += len(edit.after) - len(edit.before)
        pieces.append(text[at:])
        return "".join(pieces)


def _step(stage: str, edits: Iterable[tuple[Any, ...]]) -> Step:
    return Step(stage, tuple(map(Edit._make, edits)))


class Flag(NamedTuple):
    """A finding that changes no text: a duplicate, damage, an unrepaired mask.

    `start` and `end` are offsets in the document's present text (they move with later edits), or None where
    the finding is about the whole document.
    """

    kind: str
    stage: str
    evidence: Mapping[str, Any] = EMPTY
    start: int | None = None
    end: int | None = None


class Drop(NamedTuple):
    """Why a document is left out of the kept ones: a short countable reason, and evidence. It stays in the stream."""

    stage: str
    reason: str
    evidence: Mapping[str, Any] = EMPTY


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its name, its history and the findings about it.

    >>> doc = Document("a.txt", "今天,晴")
    >>> doc = doc.edited("punctuation", [Edit(2, ",", "，")])
    >>> doc.text, doc.raw
    ('今天，晴', '今天,晴')
    """

    id: str
    text: str
    meta: Mapping[str, Any] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    flags: tuple[Flag, ...] = ()
    drop: Drop | None = None
    # The ordinal in the run. Ids may repeat in scraped data; positions cannot, so learning stages use these.
    position: int = 0

    @property
    def raw(self) -> str:
        """The text before the first step."""
        return undo(self.text, self.steps)

    def edited(self, stage: str, edits: Iterable[Edit]) -> Document:
        """This document with one more step; itself when there is nothing to do. Flags keep pointing right.

        Raises:
            ReplayError: the edits do not fit the text.
        """
        step = Step(stage, tuple(edits))
        if not step.edits:
            return self
        flags = tuple(_moved(self.flags, step.edits)) if self.flags else self.flags
        text, steps = step.apply(self.text), (*self.steps, step)
        # `replace` takes three times as long; a document may have some ten steps.
        return Document(self.id, text, self.meta, steps, flags, self.drop, self.position)

    def flagged(self, *flags: Flag) -> Document:
        """This document with more findings."""
        if not flags:
            return self
        every = (*self.flags, *flags)
        return Document(self.id, self.text, self.meta, self.steps, every, self.drop, self.position)

    def without_flags(self, resolved: Callable[[Flag], bool]) -> Document:
        """This document without the findings that `resolved` picks, for example masks that a twin restored."""
        kept = tuple(flag for flag in self.flags if not resolved(flag))
        return self if len(kept) == len(self.flags) else replace(self, flags=kept)

    def dropped(self, stage: str, reason: str, **evidence: Any) -> Document:
        """This document, marked as left out."""
        return replace(self, drop=Drop(stage, reason, evidence))

    def with_meta(self, **facts: Any) -> Document:
        """This document with facts added to `meta`; facts that are already there win."""
        new = {key: value for key, value in facts.items() if key not in self.meta}
        return replace(self, meta={**self.meta, **new}) if new else self


def replay(raw: str, steps: Iterable[Step]) -> str:
    """Do all steps again: from the raw text to the clean one.

    Raises:
        ReplayError: the steps were recorded on another text.
    """
    for step in steps:
        raw = step.apply(raw)
    return raw


def undo(clean: str, steps: Sequence[Step]) -> str:
    """Take all steps back: from the clean text to the raw one.

    Raises:
        ReplayError: the steps did not lead to this text.
    """
    for step in reversed(steps):
        clean = step.invert(clean)
    return clean


def disjoint(edits: Iterable[Edit]) -> list[Edit]:
    """The edits in order of their start, without those that begin inside an earlier one: what a step may hold.

    >>> disjoint([Edit(2, "乙丙", "二三"), Edit(3, "丙", "参"), Edit(0, "甲", "一")])
    [Edit(start=0, before='甲', ...), Edit(start=2, before='乙丙', ...)]
    """
    kept: list[Edit] = []
    end = 0
    for edit in sorted(edits, key=itemgetter(0)):
        if edit.start >= end:
            kept.append(edit)
            end = edit.start + len(edit.before)
    return kept


def diff(before: str, after: str, rule: str = "") -> tuple[Edit, ...]:
    """The edits that lead from one text to another: small ones, found in linear time on long texts.

    >>> diff("麵條很好", "面条很好")
    (Edit(start=0, before='麵條', after='面条', rule='', confidence=None, evidence=None),)
    """
    if before == after:
        return ()
    head = _common_prefix(before, after)
    tail = _common_prefix(before[head:][::-1], after[head:][::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if len(old) == len(new):
        spans = _differing_runs(old, new)
    elif max(len(old), len(new)) <= DIFF_WINDOW:
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        spans = [(i, j, k, n) for tag, i, j, k, n in matcher.get_opcodes() if tag != "equal"]
    else:
        spans = [(0, len(old), 0, len(new))]
    return tuple(Edit(head + i, old[i:j], new[k:n], rule) for i, j, k, n in spans)


def _common_prefix(a: str, b: str) -> int:
    """How many first characters two strings share, by bisection on slices (each compared in C)."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _differing_runs(old: str, new: str) -> list[tuple[int, int, int, int]]:
    """The maximal runs in which two strings of one length differ, as difflib-like spans."""
    runs: list[tuple[int, int, int, int]] = []
    start = -1
    for at, (x, y) in enumerate(zip(old, new, strict=True)):
        if x != y:
            start = at if start < 0 else start
        elif start >= 0:
            runs.append((start, at, start, at))
            start = -1
    if start >= 0:
        runs.append((start, len(old), start, len(new)))
    return runs


def _moved(flags: Iterable[Flag], edits: Sequence[Edit]) -> Iterable[Flag]:
    """The flags with their spans moved through the edits; a flag whose whole span was deleted is gone with it."""
    ends = [edit.end for edit in edits]
    # How far the text has moved in front of each edit.
    shifts = [0, *accumulate(len(edit.after) - len(edit.before) for edit in edits)]
    for flag in flags:
        if flag.start is None or flag.end is None:
            yield flag
            continue
        start = _shifted(flag.start, edits, ends, shifts, left=True)
        end = _shifted(flag.end, edits, ends, shifts, left=False)
        if end > start or flag.start == flag.end:
            yield flag._replace(start=start, end=max(start, end))


def _shifted(
    offset: int, edits: Sequence[Edit], ends: Sequence[int], shifts: Sequence[int], *, left: bool
) -> int:
    """Where an offset lands after the edits; inside a replaced span, at its left or right border."""
    # All edits that end in front of the offset at once: a page may have thousands of flags and of edits.
    at = bisect_left(ends, offset)
    while at < len(edits) and ends[at] == offset and (left or edits[at].before):
        at += 1
    if at < len(edits) and edits[at].start < offset:
        return edits[at].start + shifts[at] + (0 if left else len(edits[at].after))
    return offset + shifts[at]
