"""Documents as rows of the output, and back. These names are a contract: other programs read them (docs/runner.md)."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from ..document import Document, Edit, Flag, Step

# A document has at most one flag of these kinds; all others are lists.
SINGLE = frozenset({"duplicate"})
PLURAL = {"mask": "masks"}

# Dates and decimals come out of Parquet and hand-written JSON; numpy out of stages.
OPTIONS = orjson.OPT_NON_STR_KEYS | orjson.OPT_SERIALIZE_NUMPY


def document_row(doc: Document) -> dict[str, Any]:
    """One line of documents/.

    >>> document_row(Document("a", "好", flags=(Flag("mask", "repair", {"best": "心"}, 3, 4),)))["flags"]
    {'masks': [{'stage': 'repair', 'start': 3, 'end': 4, 'best': '心'}]}
    """
    return {
        "id": doc.id,
        "text": doc.text,
        "meta": doc.meta,
        "flags": flags_row(doc.flags) if doc.flags else {},
        "position": doc.position,
    }


def flags_row(flags: Iterable[Flag]) -> dict[str, Any]:
    """Flags by kind: what the finding knows, with its stage and place."""
    rows: dict[str, Any] = {}
    for flag in flags:
        found: dict[str, Any] = {"stage": flag.stage}
        if flag.start is not None:
            found["start"], found["end"] = flag.start, flag.end
        found.update(flag.evidence)
        if flag.kind in SINGLE and flag.kind not in rows:
            rows[flag.kind] = found
        elif flag.kind not in SINGLE:
            rows.setdefault(PLURAL.get(flag.kind, flag.kind), []).append(found)
    return rows


def edits_row(doc: Document) -> dict[str, Any]:
    """One line of edits/: the steps, enough to undo every change."""
    return {"id": doc.id, "position": doc.position, "steps": [step_row(step) for step in doc.steps]}


def step_row(step: Step) -> dict[str, Any]:
    """A step as plain data; what an edit does not know is left out."""
    return {"stage": step.stage, "edits": [_edit_row(edit) for edit in step.edits]}


def _edit_row(edit: Edit) -> dict[str, Any]:
    start, before, after, rule, confidence, evidence = edit
    row: dict[str, Any] = {"start": start, "before": before, "after": after}
    if rule:
        row["rule"] = rule
    if confidence is not None:
        row["confidence"] = confidence
    if evidence:
        row["evidence"] = evidence
    return row


def steps_of(row: Mapping[str, Any]) -> tuple[Step, ...]:
    """The steps in a line of edits/.

    >>> steps = (Step("s", (Edit(0, "a", "b", "r", 0.5),)),)
    >>> steps_of(edits_row(Document("x", "b", steps=steps))) == steps
    True
    """
    return tuple(
        Step(
            step["stage"],
            tuple(
                Edit(
                    edit["start"],
                    edit["before"],
                    edit["after"],
                    edit.get("rule", ""),
                    edit.get("confidence"),
                    edit.get("evidence"),
                )
                for edit in step["edits"]
            ),
        )
        for step in row["steps"]
    )


def dumps(row: Any) -> bytes:
    r"""A row as one line of JSON; what JSON has no word for becomes a string.

    >>> dumps({"a": {1, 2}})
    b'{"a":[1,2]}\n'
    """
    try:
        return orjson.dumps(row, default=_plain, option=OPTIONS | orjson.OPT_APPEND_NEWLINE)
    except TypeError:
        # Integers beyond 64 bits, which orjson does not write. They are data; they pass as they are.
        text = json.dumps(_finite(row), ensure_ascii=False, separators=(",", ":"), default=_plain)
        return text.encode("utf-8") + b"\n"


def _finite(value: Any) -> Any:
    """The value without infinities, for which JSON has no word (orjson writes null, so does this)."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(each) for each in value]
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return list(value)
    return str(value)
