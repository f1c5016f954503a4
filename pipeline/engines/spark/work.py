"""What the executors do: Arrow batches in, Arrow batches out. No Chinese in here, and of Spark only the task at hand.

A row is a shard. Its documents travel as one packed value, for a document is of no use to Spark: it would be taken
apart and put together again in every pass. Every function gives the same rows for the same input, so that a task can
be done twice.
"""

from __future__ import annotations

import gc
import json
import pickle
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from ...document import Document
from ...io.atomic import written
from ...io.cut import cut
from ...io.formats import Entry
from ...io.parts import facts_of, part_files
from ...io.pieces import Piece
from ...io.records import ReadOptions
from ...report import Report
from ...stage import Mergeable
from .. import between, spill
from ..guard import Guard
from ..manifest import entry_row
from ..plan import Pass
from ..shard import Done, Task, put_out, read, through
from .beside import DOCUMENTS, Beside, pack, surveys_of, unpack
from .sequential import Sequential, is_long
from .watch import InHand

Batches = Iterator[Any]

# Where the input stands: a row a piece, and one for the file itself.
LOOKED = pa.schema(
    [
        ("entry", pa.int32()),
        ("at", pa.int32()),
        ("count", pa.int64()),
        ("weight", pa.int64()),
        ("piece", pa.binary()),
        ("row", pa.string()),
    ]
)
# Between two passes: a row a shard.
PASSED = pa.schema(
    [
        ("shard", pa.int32()),
        ("docs", pa.binary()),
        ("changes", pa.binary()),
        ("survey", pa.binary()),
        ("rejects", pa.binary()),
        ("done", pa.string()),
    ]
)
# After the last: a row a shard, and one a task for the report.
PUT_OUT = pa.schema(
    [("shard", pa.int32()), ("rejected", pa.binary()), ("report", pa.binary()), ("done", pa.string())]
)
SURVEYED = pa.schema([("shard", pa.int32()), ("survey", pa.binary())])


@dataclass(frozen=True, slots=True)
class Work:
    """What all tasks of a run share."""

    options: ReadOptions
    size: int  # of a shard, in bytes of input
    result: Path
    fmt: str
    edits: bool
    timeout: float  # seconds that a stage may take for a document
    beside: Beside


class Shard(NamedTuple):
    """A shard on its way through a pass."""

    task: Task
    watch: InHand
    guard: Guard
    done: Done
    docs: list[Document]
    rejects: Sequence[Any] = ()  # of the passes before
    written: bytes = b""  # what the row said of the documents as a pass before has packed them …
    size: int = 0  # … how long that is
    base: Sequence[Document] = ()  # … and as they come out of that

    def through(self, this: Pass, knowledge: Any) -> tuple[list[Document], Any, list[Any]]:
        """The documents after the pass, what was surveyed, and all that was rejected so far."""
        with self.watch.over(self.docs):
            # Notes stay here: they are larger than the texts they are on, and save a quarter of `repair`.
            docs, survey, _ = through(this, self.guard, knowledge, self.docs)
        self.done.documents, self.done.rejected = len(docs), len(self.guard.rejects)
        return docs, survey, [*self.rejects, *self.guard.rejects]


def batch_of(schema: Any, **columns: Any) -> Any:
    """A batch of one row."""
    arrays = [pa.array([columns.get(field.name)], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def schema(arrow: Any) -> Any:
    """An Arrow schema as Spark's."""
    from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415  # optional

    return from_arrow_schema(pa.schema(arrow))


def bound(function: Callable[..., Batches], *known: Any) -> Callable[[Batches], Batches]:
    """A function of batches alone, as `mapInArrow` wants it. The cyclic garbage collector rests (see `run_task`)."""

    def work(batches: Batches) -> Batches:
        gc.disable()
        try:
            yield from function(*known, batches)
        finally:
            gc.enable()

    return work


def looked(work: Work, batches: Batches) -> Batches:
    """Digest and cuts of input files (rows: ordinal, entry)."""
    for batch in batches:
        for number, packed in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True):
            entry: Entry = pickle.loads(packed)  # noqa: S301  # our own
            row = json.dumps(entry_row(entry))
            yield batch_of(LOOKED, entry=number, at=-1, count=0, weight=0, row=row)
            for at, piece in enumerate(cut(entry, work.options, work.size)):
                said = None if is_long(piece) else pickle.dumps(piece, protocol=5)
                yield batch_of(
                    LOOKED, entry=number, at=at, count=piece.count, weight=piece.weight, piece=said
                )


def reading(work: Work, batches: Batches) -> Iterator[Shard]:
    """The shards of the first pass (rows: packed tasks), with the documents read."""
    files = Sequential(work.options, work.size)
    for batch in batches:
        for packed in batch.column(0).to_pylist():
            tasks: list[tuple[int, int, tuple[Piece, ...]]] = pickle.loads(packed)  # noqa: S301  # our own
            for number, first, pieces in tasks:
                shard = _watched(work, Task(0, number, first, files.resolved(pieces)))
                docs = read(work.options, shard.task, shard.guard, shard.done)
                yield shard._replace(docs=docs)


def going_on(work: Work, number: int, batches: Batches) -> Iterator[Shard]:
    """The shards of a later pass (rows of PASSED), with their documents and what was rejected before."""
    for batch in batches:
        for at, packed, changes, rejects in zip(
            *(batch.column(name).to_pylist() for name in ("shard", "docs", "changes", "rejects")), strict=True
        ):
            before = pickle.loads(unpack(rejects)) if rejects else []  # noqa: S301  # our own
            held = work.beside.got(packed)
            base = between.unpacked(unpack(held))
            docs = between.changed(base, unpack(changes)) if changes else base
            shard = _watched(work, Task(number, at))
            yield shard._replace(docs=docs, rejects=before, written=packed, size=len(held), base=base)


def _watched(work: Work, task: Task) -> Shard:
    from pyspark import TaskContext  # noqa: PLC0415  # only inside a task

    context = TaskContext.get()
    again = context is not None and context.attemptNumber() > 0
    name = f"{task.number}-{task.shard:07}"
    watch = InHand(work.result.parent / "hand", name, work.timeout, again=again)
    done = Done(task.shard)
    guard = Guard(watch, watch.poison(), careful=watch.careful, seconds=done.seconds)
    return Shard(task, watch, guard, done, [])


def passed(work: Work, this: Pass, knowledge: str, batches: Batches) -> Batches:
    """A pass over shards: rows of PASSED."""
    for shard in _shards(work, this, batches):
        docs, survey, rejects = shard.through(this, known(knowledge))
        seen, size = work.beside.put_survey(f"{surveys_of(this.number)}/{shard.task.shard:07}", survey)
        yield batch_of(
            PASSED,
            shard=shard.task.shard,
            **_written(work, shard, docs),
            survey=seen,
            rejects=pack(pickle.dumps(rejects, protocol=5)) if rejects else None,
            done=_said(shard.done, survey=size),
        )


def _written(work: Work, shard: Shard, docs: list[Document]) -> dict[str, bytes]:
    """The documents for the next pass.

    After the first pass few change (1 to 9 % of the characters in each of the next three): they are packed, the others
    go on as they are. Where a quarter has changed since all were packed, all are again.
    """
    if shard.written:
        changes = pack(between.changes(shard.base, docs))
        if len(changes) * 4 < shard.size:
            return {"docs": shard.written, "changes": changes}
    name = f"{DOCUMENTS}/{shard.task.shard:07}-{shard.task.number}"
    return {"docs": work.beside.put(name, pack(between.packed(docs)))}


def merging(stage: Mergeable, beside: Beside, batches: Batches) -> Batches:
    """The surveys of a task as one (rows: shard, survey); two are in memory at a time."""
    first, whole = -1, None
    for batch in batches:
        for shard, survey in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True):
            seen = beside.survey(survey)
            first, whole = (shard, seen) if first < 0 else (first, stage.merged([whole, seen]))
    if first >= 0:
        yield batch_of(SURVEYED, shard=first, survey=pack(spill.packed(whole)))


def put(work: Work, this: Pass, knowledge: str, batches: Batches) -> Batches:
    """The last pass over shards: parts of the output are written, what belongs to the whole goes on as rows of PUT_OUT."""
    whole = Report()
    for shard in _shards(work, this, batches):
        docs, _, rejects = shard.through(this, known(knowledge))
        number = shard.task.shard
        report, lines = put_out(work.result, number, docs, rejects, work.fmt, edits=work.edits)
        whole.merge(report)
        names = part_files(number, work.fmt, edits=work.edits)
        yield batch_of(
            PUT_OUT,
            shard=number,
            rejected=pack(lines) if lines else None,
            done=_said(shard.done, files={name: facts_of(work.result / name) for name in names}),
        )
    yield batch_of(PUT_OUT, shard=-1, report=pack(pickle.dumps(whole, protocol=5)))


def _shards(work: Work, this: Pass, batches: Batches) -> Iterator[Shard]:
    return going_on(work, this.number, batches) if this.number else reading(work, batches)


def _said(done: Done, **more: Any) -> str:
    return json.dumps({**asdict(done), **more})


def known(address: str) -> Any:
    """What was learned, mapped from a copy on this machine, which goes with the executor; None where nothing was.

    `SparkContext.addFile` is not used: what it has added stays for the session, and an executor that comes when the run
    is over, in somebody else's job, asks for it in vain and ends that job.
    """
    if not address:
        return None
    from pyspark import SparkFiles  # noqa: PLC0415  # only inside a task

    source = Path(address)
    copy = Path(SparkFiles.get(source.name))
    if not copy.exists():
        with written(copy, durable=False) as target, source.open("rb") as given:
            shutil.copyfileobj(given, target, 16 << 20)
    return _mapped(copy)


@lru_cache(maxsize=1)
def _mapped(path: Path) -> Any:
    return spill.load(path)
