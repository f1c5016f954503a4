"""One shard through one pass: what a worker does, and what it leaves on disk.

Everything a shard leaves is written under a temporary name and renamed; the marker `NNNNN.done` comes last. A shard
with a marker is done, whatever happened around it.
"""

from __future__ import annotations

import gc
import json
import os
import pickle
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from time import process_time
from typing import Any

from ..document import Document
from ..io.atomic import write_bytes
from ..io.parts import FileFacts, facts_of, part_files, write_edits, write_part
from ..io.pieces import Piece
from ..io.read import read_piece
from ..io.records import ReadOptions, RejectedRecord, dropped_record, wanted
from ..io.rows import dumps
from ..report import Report
from .between import KEPT, Held, load_docs, save_changes, save_docs
from .guard import Guard, Poison, Surveyed, Watch
from .plan import Pass
from .spill import dump, load


@dataclass(frozen=True, slots=True)
class Job:
    """What all shards of a run share."""

    work: Path
    plan: tuple[Pass, ...]
    options: ReadOptions
    fmt: str
    edits: bool
    # Characters that a process keeps from one pass to the next.
    room: int = KEPT

    def folder(self, number: int) -> Path:
        """Where a pass leaves its shards."""
        return self.work / f"pass-{number}"

    @property
    def result(self) -> Path:
        """Where the output grows until it is whole."""
        return self.work / "out"

    def records(self, number: int) -> Path:
        """The rows of duplicates.jsonl that this knowledge gave, if any."""
        return self.work / f"records-{number}.jsonl"

    def knowledge(self, number: int) -> Path:
        """What was learned between pass `number` and the next."""
        return self.work / f"knowledge-{number}.spill"


@dataclass(frozen=True, slots=True)
class Task:
    """A shard to take through a pass. `pieces` only in the first pass."""

    number: int
    shard: int
    first: int = 0
    pieces: tuple[Piece, ...] = ()
    poison: tuple[Poison, ...] = ()
    careful: bool = False


@dataclass(slots=True)
class Done:
    """What a finished shard says about itself; kept in its marker."""

    shard: int
    documents: int = 0
    rejected: int = 0
    bytes: int = 0
    # Records read, by name of the file; only in the first pass.
    records: dict[str, int] = field(default_factory=dict)
    # What is on disk: size and CRC of each file, checked when a run is resumed.
    files: dict[str, tuple[int, int]] = field(default_factory=dict)
    # What the process that wrote them found in its files of the output; a process that goes on looks for itself.
    written: dict[str, FileFacts] = field(default_factory=dict)
    # Seconds by stage. They differ from run to run and go nowhere but into the manifest's `timing`.
    seconds: dict[str, float] = field(default_factory=dict)


@contextmanager
def no_collector() -> Iterator[None]:
    """The cyclic garbage collector rests meanwhile.

    Documents and edits hold no cycles, and looking for some among hundreds of thousands of them took 12 % of a run, and
    a third of the time in which `boilerplate` and `near_dup` learn.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@no_collector()
def run_task(job: Job, task: Task, watch: Watch, held: Held) -> Done:
    """Take a shard through a pass and leave its files."""
    this = job.plan[task.number]
    done = Done(task.shard)
    guard = Guard(watch, task.poison, careful=task.careful, seconds=done.seconds)
    folder, name = job.folder(task.number), f"{task.shard:05}"
    if task.number == 0:
        docs = read(job.options, task, guard, done)
    else:
        started = process_time()
        docs = held.take(task.shard, task.number - 1) or load_docs(_trail(job, task))
        done.seconds["load"] = process_time() - started
    before = docs
    known = _knowledge(job.knowledge(task.number - 1)) if this.apply is not None else None
    docs, survey, notes = through(this, guard, known, docs, _notes(job, task))
    if this.survey is not None:
        left = {"survey": survey} if notes is None else {"survey": survey, "notes": notes}
        for suffix, value in left.items():
            dump(folder / f"{name}.{suffix}", value)
            _leave(folder / f"{name}.{suffix}", done)
    started = process_time()
    if guard.rejects:
        write_bytes(folder / f"{name}.rejects", pickle.dumps(guard.rejects, protocol=5), durable=False)
        _leave(folder / f"{name}.rejects", done)
    if this.survey is None:
        _finish(job, task, docs, done)
    else:
        if task.number == 0:
            save_docs(folder / f"{name}.docs", docs)
        else:
            save_changes(folder / f"{name}.docs", before, docs)
        held.put(task.shard, task.number, docs)
        _leave(folder / f"{name}.docs", done)
    done.documents, done.rejected = len(docs), len(guard.rejects)
    done.seconds["write"] = process_time() - started
    write_bytes(folder / f"{name}.done", json.dumps(_marker(done)).encode(), durable=False)
    return done


def _trail(job: Job, task: Task) -> list[Path]:
    """What the passes before this one left: all documents, then what each pass changed."""
    return [job.folder(number) / f"{task.shard:05}.docs" for number in range(task.number)]


def _notes(job: Job, task: Task) -> Any:
    """What the stage that is applied noted when it surveyed this shard; None: nothing, or it is not there any more."""
    path = job.folder(task.number - 1) / f"{task.shard:05}.notes"
    return load(path) if path.exists() else None


def through(this: Pass, guard: Guard, knowledge: Any, docs: list[Document], notes: Any = None) -> Surveyed:
    """The documents of a shard after a pass, and what the next stage that learns saw in them (None: there is none)."""
    if this.apply is not None:
        docs = guard.apply(this.apply, knowledge, docs, notes)
    for stage in this.stages:
        docs = guard.run(stage, docs)
    return guard.survey(this.survey, docs) if this.survey is not None else Surveyed(docs, None)


def read(options: ReadOptions, task: Task, guard: Guard, done: Done) -> list[Document]:
    """The documents of a shard from its pieces of the input; what cannot be read goes to the guard's rejects."""
    started = process_time()
    docs: list[Document] = []
    position = task.first
    for piece in task.pieces:
        done.bytes += piece.weight
        count = 0
        for record in guard.reading(read_piece(piece, position, options)):
            if not wanted(record.position, options):
                continue
            count += 1
            if isinstance(record, Document):
                docs.append(record)
            else:
                guard.rejects.append(record)
        position += piece.count
        done.records[piece.entry.name] = done.records.get(piece.entry.name, 0) + count
    done.seconds["read"] = process_time() - started
    return docs


def _finish(job: Job, task: Task, docs: list[Document], done: Done) -> None:
    """The last pass: the shard's part of the output, its rejects of all passes, its share of the report."""
    rejects: list[RejectedRecord] = []
    for number in range(task.number + 1):
        path = job.folder(number) / f"{task.shard:05}.rejects"
        if path.exists():
            rejects += pickle.loads(path.read_bytes())  # noqa: S301  # our own file
    report, lines = put_out(job.result, task.shard, docs, rejects, job.fmt, edits=job.edits)
    folder, name = job.folder(task.number), f"{task.shard:05}"
    write_bytes(folder / f"{name}.rejected", lines, durable=False)
    write_bytes(folder / f"{name}.report", pickle.dumps(report, protocol=5), durable=False)
    for suffix in ("rejected", "report"):
        _leave(folder / f"{name}.{suffix}", done)
    files = part_files(task.shard, job.fmt, edits=job.edits)
    done.written = {each: facts_of(job.result / each) for each in files}


def put_out(  # one parameter a part of the output
    result: Path, shard: int, docs: list[Document], rejects: list[RejectedRecord], fmt: str, *, edits: bool
) -> tuple[Report, bytes]:
    """Write a shard's parts of the output; its share of the report and its lines of `rejected.jsonl`."""
    kept = [doc for doc in docs if doc.drop is None]
    write_part(result / "documents", shard, kept, fmt)
    if edits:
        write_edits(result / "edits", shard, kept, fmt)
    report = Report()
    report.add_all(docs)
    for record in rejects:
        report.reject(record.reason, where_text(record), record.message)
    every = [*rejects, *(dropped_record(doc) for doc in docs if doc.drop is not None)]
    every.sort(key=lambda record: record.position)
    return report, b"".join(dumps(record.row()) for record in every)


def where_text(record: RejectedRecord) -> str:
    """Where a record stands, for people: `pages.jsonl:7`."""
    place = record.where.get("line", record.where.get("row", record.where.get("member")))
    return (
        f"{record.where.get('file', '')}:{place}" if place is not None else str(record.where.get("file", ""))
    )


@lru_cache(maxsize=1)
def _knowledge(path: Path) -> Any:
    """What was learned, mapped; a worker needs one at a time."""
    return load(path)


def forget() -> None:
    """Let go of mapped knowledge (Windows cannot remove a mapped file)."""
    _knowledge.cache_clear()


def _leave(path: Path, done: Done) -> None:
    done.files[path.name] = (path.stat().st_size, crc(path))


def crc(path: Path) -> int:
    """CRC-32 of a file: catches what a power cut left half written."""
    value = 0
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            value = zlib.crc32(block, value)
    return value


def _marker(done: Done) -> dict[str, Any]:
    return {name: getattr(done, name) for name in Done.__slots__ if name != "written"}


def finished(folder: Path, shard: int, *, check: bool = False) -> Done | None:
    """The marker of a shard, if it is done; with `check`, only if its files are as they were written."""
    path = folder / f"{shard:05}.done"
    try:
        done = Done(**json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError):
        return None
    if check:
        for name, (size, value) in done.files.items():
            file = folder / name
            if not file.exists() or file.stat().st_size != size or crc(file) != value:
                path.unlink(missing_ok=True)
                return None
    return done


def shards_of(folder: Path) -> Iterator[int]:
    """The shards that have a marker."""
    with os.scandir(folder) as entries:
        yield from sorted(int(entry.name[:5]) for entry in entries if entry.name.endswith(".done"))
