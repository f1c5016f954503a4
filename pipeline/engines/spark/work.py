"""What the executors do: rows in, rows out. No Chinese in here, and of Spark only the task at hand.

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
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from ...document import Document
from ...io.atomic import written
from ...io.cut import cut
from ...io.formats import Entry
from ...io.parts import facts_of, part_files
from ...io.records import ReadOptions
from ...report import Report
from ...stage import Mergeable
from .. import between, spill
from ..guard import Guard
from ..manifest import entry_row
from ..plan import Pass
from ..shard import Done, Task, put_out, read, through
from .beside import DOCUMENTS, Beside, name_of, pack, unpack
from .dealing import Cut
from .sequential import Again, Sequential, is_long
from .watch import InHand

Row = dict[str, Any]
Rows = Iterator[Row]
Batches = Iterator[Any]

# Before the first pass: a row a task.
TASKS = pa.schema([("task", pa.binary())])
# Between two passes: a row a shard.
PASSED = pa.schema(
    [
        ("shard", pa.int32()),
        ("weight", pa.int64()),
        ("docs", pa.binary()),
        ("changes", pa.binary()),
        ("survey", pa.binary()),
        ("rejects", pa.binary()),
        ("done", pa.string()),
    ]
)
# What the next pass wants of them.
GOING_ON = pa.schema([PASSED.field(name) for name in ("shard", "weight", "docs", "changes", "rejects")])
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
    weight: int = 0  # bytes of input
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


def batch_of(schema: Any, row: Row) -> Any:
    """A batch of one row."""
    arrays = [pa.array([row.get(field.name)], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def schema(arrow: Any) -> Any:
    """An Arrow schema as Spark's."""
    from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415  # optional

    return from_arrow_schema(pa.schema(arrow))


def bound(function: Callable[..., Iterator[Any]], *known: Any) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """A function of what Spark gives alone. The cyclic garbage collector rests (see `run_task`).

    Behind each task pyspark lets it look at everything, which with our tables is 30 ms. What has come through that once
    is not looked at again.
    """

    def work(given: Iterator[Any]) -> Iterator[Any]:
        gc.freeze()
        gc.disable()
        try:
            yield from function(*known, given)
        finally:
            gc.enable()

    return work


def in_batches(columns: Any, function: Callable[[Rows], Rows], batches: Batches) -> Batches:
    """A function of rows over Arrow batches."""
    for row in function(row for batch in batches for row in batch.to_pylist()):
        yield batch_of(columns, row)


def in_turn(function: Callable[[Rows], Rows], tasks: Iterator[list[Row]]) -> Rows:
    """A function of rows over rows that were handed out together."""
    return function(chain.from_iterable(tasks))


def looked(work: Work, rows: Rows) -> Rows:
    """Digest and cuts of input files (rows: ordinal, entry): a row a file, and one a piece."""
    for given in rows:
        entry: Entry = given["entry"]
        number = given["number"]
        yield {"entry": number, "at": -1, "row": entry_row(entry)}
        for at, piece in enumerate(cut(entry, work.options, work.size)):
            said = Again(entry, piece.count, piece.weight, at) if is_long(piece) else piece
            yield {"entry": number, "at": at, "piece": said}


def reading(work: Work, rows: Rows) -> Iterator[Shard]:
    """The shards of the first pass (rows: packed tasks), with the documents read."""
    files = Sequential(work.options, work.size)
    for row in rows:
        tasks: list[Cut] = pickle.loads(row["task"])  # noqa: S301  # our own
        for number, first, pieces in tasks:
            shard = _watched(work, Task(0, number, first, files.resolved(pieces)))
            docs = read(work.options, shard.task, shard.guard, shard.done)
            yield shard._replace(docs=docs, weight=shard.done.bytes)


def going_on(work: Work, number: int, rows: Rows) -> Iterator[Shard]:
    """The shards of a later pass (rows of PASSED), with their documents and what was rejected before."""
    for row in rows:
        packed, rejects = row["docs"], row["rejects"]
        before = pickle.loads(unpack(work.beside.got(rejects))) if rejects else []  # noqa: S301  # our own
        held = work.beside.got(packed)
        base = between.unpacked(unpack(held))
        docs = between.changed(base, unpack(work.beside.got(row["changes"]))) if row.get("changes") else base
        shard = _watched(work, Task(number, row["shard"]))
        yield shard._replace(
            docs=docs, weight=row["weight"], rejects=before, written=packed, size=len(held), base=base
        )


def _watched(work: Work, task: Task) -> Shard:
    from pyspark import TaskContext  # noqa: PLC0415  # only inside a task

    context = TaskContext.get()
    again = context is not None and context.attemptNumber() > 0
    name = f"{task.number}-{task.shard:07}"
    watch = InHand(work.result.parent / "hand", name, work.timeout, again=again)
    done = Done(task.shard)
    guard = Guard(watch, watch.poison(), careful=watch.careful, seconds=done.seconds)
    return Shard(task, watch, guard, done, [])


def passed(work: Work, this: Pass, knowledge: str, rows: Rows) -> Rows:
    """A pass over shards: rows of PASSED."""
    for shard in _shards(work, this, rows):
        docs, survey, rejects = shard.through(this, known(knowledge))
        name = name_of(this.number, shard.task.shard)
        seen, size = work.beside.put_survey(f"{name}.survey", survey)
        left = pack(pickle.dumps(rejects, protocol=5)) if rejects else None
        yield {
            "shard": shard.task.shard,
            "weight": shard.weight,
            **_written(work, shard, docs, f"{name}.changes"),
            "survey": seen,
            "rejects": left and work.beside.put(f"{name}.rejects", left),
            "done": _said(shard.done, survey=size),
        }


def _written(work: Work, shard: Shard, docs: list[Document], name: str) -> dict[str, bytes]:
    """The documents for the next pass.

    After the first pass few change (1 to 9 % of the characters in each of the next three): they are packed, the others
    go on as they are. Where a quarter has changed since all were packed, all are again.
    """
    if shard.written:
        changes = pack(between.changes(shard.base, docs))
        if len(changes) * 4 < shard.size:
            return {"docs": shard.written, "changes": work.beside.put(name, changes)}
    whole = f"{DOCUMENTS}/{shard.task.shard:07}-{shard.task.number}"
    return {"docs": work.beside.put(whole, pack(between.packed(docs)))}


def merging(stage: Mergeable, beside: Beside, folder: str, rows: Rows) -> Rows:
    """The surveys of a task as one (rows: shard, survey); two are in memory at a time."""
    first, whole = -1, None
    for row in rows:
        seen = beside.survey(row["survey"])
        first, whole = (row["shard"], seen) if first < 0 else (first, stage.merged([whole, seen]))
    if first >= 0:
        yield {"shard": first, "survey": beside.put_survey(f"{folder}/{first:07}.merged", whole)[0]}


def put(work: Work, this: Pass, knowledge: str, rows: Rows) -> Rows:
    """The last pass over shards: parts of the output are written, what belongs to the whole goes on as rows of PUT_OUT."""
    whole = Report()
    for shard in _shards(work, this, rows):
        docs, _, rejects = shard.through(this, known(knowledge))
        number = shard.task.shard
        report, lines = put_out(work.result, number, docs, rejects, work.fmt, edits=work.edits)
        whole.merge(report)
        names = part_files(number, work.fmt, edits=work.edits)
        yield {
            "shard": number,
            "rejected": work.beside.put(f"{name_of(this.number, number)}.rejected", pack(lines))
            if lines
            else None,
            "done": _said(shard.done, files={name: facts_of(work.result / name) for name in names}),
        }
    yield {"shard": -1, "report": pack(pickle.dumps(whole, protocol=5))}


def _shards(work: Work, this: Pass, rows: Rows) -> Iterator[Shard]:
    return going_on(work, this.number, rows) if this.number else reading(work, rows)


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
