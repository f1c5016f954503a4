"""`clean-corpus filter`: JSON Lines in, the same lines out, cleaned, one at a time.

Each line is a corpus of its own unless `batch` puts some together. Finding duplicates and restoring from twins takes
other documents, so those two stages run only within batches of more than one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from ..config import DEFAULT, Config
from ..document import Document
from ..errors import RecordError
from ..flow import default_stages
from ..io.read import document_of, parse_json
from ..io.records import ReadOptions, RejectedRecord, dropped_record
from ..io.rows import dumps, flags_row, step_row
from ..stage import Stage
from .guard import Guard, Unwatched
from .known import informed

# Stages that say something only about several documents.
TOGETHER = frozenset({"near_dup", "twins"})


@dataclass(slots=True)
class Counts:
    """What went through."""

    read: int = 0
    written: int = 0
    rejected: int = 0


def filter_lines(  # noqa: PLR0913  # as `run`
    source: IO[bytes],
    target: IO[bytes],
    config: Config = DEFAULT,
    *,
    rejects: IO[bytes] | None = None,
    reading: ReadOptions | None = None,
    flow: Sequence[Stage] | None = None,
    batch: int = 1,
    edits: bool = False,
    knowledge: str | Path | None = None,
) -> Counts:
    """Clean JSON Lines as they come.

    Each line comes out as the same object with the text cleaned and, where there is something to say, `flags` (and
    `steps` with `edits`). Lines that cannot be read and documents that a stage leaves out go to `rejects`, as in
    rejected.jsonl. Order is kept.

    Args:
        source: JSON Lines, a binary stream.
        target: Where the lines go.
        config: The settings.
        rejects: Where rejected lines go; None: they are counted only.
        reading: Names of fields.
        flow: The stages, if not those of `pipeline.flow`.
        batch: How many lines to clean together. More than one: they teach each other, and duplicates are flagged.
        edits: Whether to write the steps.
        knowledge: A folder of knowledge learned before: those stages apply it, whatever the batch.
    """
    options = reading or ReadOptions()
    stages = informed(default_stages(config) if flow is None else flow, knowledge)
    if batch <= 1:
        stages = [stage for stage in stages if stage.name not in TOGETHER]
    counts = Counts()
    for lines in _batched(source, max(batch, 1), interactive=batch <= 1):
        first = counts.read
        docs, records, refused = _parsed(lines, first, options)
        counts.read += len(lines)
        guard = Guard(Unwatched())
        for stage in stages:
            docs = guard.run(stage, docs)
        left_out = [*guard.rejects, *(dropped_record(doc) for doc in docs if doc.drop is not None)]
        # Within a batch positions count from 0, for learning stages keep arrays by position.
        refused += [each._replace(position=first + each.position) for each in left_out]
        for doc in docs:
            if doc.drop is not None:
                continue
            target.write(dumps(_row(records[doc.position], doc, options, edits=edits)))
            counts.written += 1
        if batch <= 1:
            target.flush()
        counts.rejected += len(refused)
        if rejects is not None and refused:
            rejects.writelines(dumps(each.row()) for each in sorted(refused, key=lambda each: each.position))
    target.flush()
    return counts


def _batched(source: Iterable[bytes], size: int, *, interactive: bool) -> Iterator[list[bytes]]:
    held: list[bytes] = []
    for line in source:
        if line.isspace():
            continue
        held.append(line)
        if len(held) >= size or interactive:
            yield held
            held = []
    if held:
        yield held


def _parsed(
    lines: list[bytes], first: int, options: ReadOptions
) -> tuple[list[Document], dict[int, dict[str, Any]], list[RejectedRecord]]:
    docs: list[Document] = []
    records: dict[int, dict[str, Any]] = {}
    refused: list[RejectedRecord] = []
    for at, line in enumerate(lines):
        number = first + at + 1
        try:
            record, facts = parse_json(line)
            docs.append(document_of(record, f"#{number}", "-", at, options, facts))
            records[at] = record
        except RecordError as error:
            where = {"file": "-", "line": number}
            refused.append(RejectedRecord(number - 1, where, error.reason, str(error), line.rstrip(b"\n")))
    return docs, records, refused


def _row(record: dict[str, Any], doc: Document, options: ReadOptions, *, edits: bool) -> dict[str, Any]:
    row = _with(record, options.text_field, doc.text)
    if doc.flags:
        row["flags"] = flags_row(doc.flags)
    if edits and doc.steps:
        row["steps"] = [step_row(step) for step in doc.steps]
    return row


def _with(record: dict[str, Any], path: str, value: str) -> dict[str, Any]:
    name, _, inner = path.partition(".")
    if path in record or not inner:
        return {**record, path: value}
    return {**record, name: _with(record[name], inner, value)}
