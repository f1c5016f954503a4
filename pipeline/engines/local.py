"""Runs the flow over files on one machine: in this process, or on several.

The corpus is cut into shards by bytes and taken through the flow in passes (`plan`); between two passes a corpus
stage learns. Results do not depend on the number of workers or on where the corpus is cut. Whatever stops a run, the
same call goes on where it stopped and ends with the same bytes.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..config import DEFAULT, Config
from ..errors import OutputError, StageError
from ..io.cut import cut
from ..io.discover import Found
from ..io.pieces import Piece, bad
from ..io.records import ReadOptions
from ..report import Report
from ..stage import Stage
from . import finish, folder, plan, shard, start
from .between import Held, room_for
from .cutting import shards
from .guard import Unwatched
from .lesson import Lesson, learn
from .shard import Done, Job, Task

if TYPE_CHECKING:
    from .pool import Pool

# Seconds that a stage may take on one document (a second more per 50,000 characters).
TIMEOUT = 60.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is."""

    number: int
    passes: int
    doing: str
    documents: int
    bytes: int
    total_bytes: int
    seconds: float


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run did."""

    out: Path
    counts: Mapping[str, int]
    report: Report
    manifest: Mapping[str, Any] = field(default_factory=dict)
    # The output was there already and whole; nothing was done.
    already: bool = False

    @classmethod
    def again(cls, out: Path, earlier: Mapping[str, Any]) -> RunResult:
        """Of an output that is there, with its manifest."""
        report = Report.from_json(json.loads((out / "report.json").read_bytes()))
        finish.write_page(out, anew=False)  # it may have been deleted, or the run stopped just before it
        return cls(out, earlier["counts"], report, earlier, already=True)


def run(  # noqa: PLR0913  # one place where everything that can be chosen is listed
    inputs: Iterable[str | Path],
    out: str | Path,
    config: Config = DEFAULT,
    *,
    workers: int | None = None,
    flow: Sequence[Stage] | None = None,
    fmt: str | None = None,
    edits: bool = True,
    restart: bool = False,
    knowledge: str | Path | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    reading: ReadOptions | None = None,
    memory: int = 0,
    timeout: float = TIMEOUT,
    shard_bytes: int | None = None,
) -> RunResult:
    """Clean all documents of the inputs into the folder `out` (docs/runner.md says what it holds).

    Args:
        inputs: Files, folders, globs, addresses with `://`, or `-` for standard input.
        out: The folder to write to; new, empty, or holding an earlier run.
        config: The settings.
        workers: Processes; 0 does everything in this process; None: one a core, or 0 for a small input.
        flow: The stages, if not those of `pipeline.flow`.
        fmt: `jsonl`, `jsonl.zst`, `parquet` or `txt`; None: `jsonl` for a small input, else `jsonl.zst`.
        edits: Whether to write the edits; without them nothing can be undone.
        restart: Begin anew, whatever is in `out`.
        knowledge: A folder of knowledge learned (and perhaps edited) before, to be used instead of learning.
        on_progress: Told after each shard.
        reading: How records become documents: fields, limit, sample.
        memory: Bytes that one worker may take; 0: no limit.
        timeout: Seconds that a stage may take on one document.
        shard_bytes: How much input to hold at a time; None: by the size of the input.

    Raises:
        InputError: an input does not exist or holds no document.
        OutputError: `out` holds something else, the disk is full, or the run in `out` was another.
        StageError: a stage breaks a law.
    """
    asked = start.opened(
        inputs, out, config, flow=flow, fmt=fmt, edits=edits, restart=restart, knowledge=knowledge,
        reading=reading, shard_bytes=shard_bytes,
    )  # fmt: skip
    with asked as given:
        count = start.workers_for(workers, given.total)
        with _pool(count, timeout, memory) as pool:
            identity = given.identity()  # reads the input, while the workers load
            earlier = given.earlier(identity)
            if earlier is not None:
                return RunResult.again(given.out, earlier)
            job = replace(given.job(), room=room_for(given.total, count))
            run = _Run(job, given.found, given.size, given.total, pool, on_progress)
            first, last = run.go()
        return run.end(given.out, identity, first, last, count)


def _pool(workers: int, timeout: float, memory: int) -> AbstractContextManager[Pool | None]:
    if not workers:
        return nullcontext()
    from .pool import Pool  # noqa: PLC0415  # multiprocessing only when it is used

    return Pool(workers, timeout=timeout, memory=memory)


class _Run:
    """One run: its passes in order, each over all shards."""

    def __init__(
        self,
        job: Job,
        found: Found,
        size: int,
        total: int,
        pool: Pool | None,
        on_progress: Callable[[Progress], None] | None,
    ) -> None:
        self._job, self._found, self._size, self._total = job, found, size, total
        self._tell = on_progress
        self._started = time.perf_counter()
        self._timing: dict[str, Any] = {"seconds": {}, "learn": {}}
        self._pool = pool
        self._held = Held(job.room)

    def go(self) -> tuple[list[Done], list[Done]]:
        """All passes; what the first and the last of them say of the shards."""
        if self._pool is not None:
            self._pool.begin(self._job)
        first: list[Done] = []
        last: list[Done] = []
        try:
            for a_pass in self._job.plan:
                last = self._pass(a_pass)
                first = first or last
        finally:
            shard.forget()
        return first, last

    def end(
        self, out: Path, identity: Mapping[str, Any], first: list[Done], last: list[Done], workers: int
    ) -> RunResult:
        """What the passes left becomes the output."""
        report = finish.merge(self._job, len(first))
        seconds = time.perf_counter() - self._started
        timing = {**self._timing, "workers": workers, "total": seconds, "input_bytes": self._total}
        records: Counter[str] = Counter()
        for done in first:
            records.update(done.records)
        known = {name: facts for done in last for name, facts in done.written.items()}
        written = finish.write_manifest(self._job, identity, records, self._found.skipped, timing, known)
        folder.commit(out)
        # Last, and beside what the manifest vouches for: whatever is wrong with the page, the result is in place.
        finish.write_page(out)
        return RunResult(out, written["counts"], report, written)

    def _pass(self, a_pass: plan.Pass) -> list[Done]:
        where = self._job.folder(a_pass.number)
        where.mkdir(exist_ok=True)
        there = {
            number: done
            for number in shard.shards_of(where)
            if (done := shard.finished(where, number, check=True)) is not None
        }
        tasks = self._reading(there) if a_pass.number == 0 else self._going_on(a_pass.number, there)
        documents = size = 0
        for done in self._done(tasks):
            there[done.shard] = done
            documents += done.documents
            size += done.bytes
            for name, value in done.seconds.items():
                self._timing["seconds"][name] = self._timing["seconds"].get(name, 0.0) + value
            if self._tell is not None:
                doing = " · ".join(a_pass.names)
                passes = len(self._job.plan)
                spent = time.perf_counter() - self._started
                self._tell(Progress(a_pass.number, passes, doing, documents, size, self._total, spent))
        dones = [there[number] for number in sorted(there)]
        if a_pass.number == 0 and not dones:
            raise StageError("nothing was read")
        if a_pass.survey is not None:
            self._learn(a_pass, len(dones))
        return dones

    def _done(self, tasks: Iterator[Task]) -> Iterator[Done]:
        if self._pool is not None:
            yield from self._pool.run(tasks)
        else:
            for task in tasks:
                yield shard.run_task(self._job, task, Unwatched(), self._held)

    def _reading(self, there: Mapping[int, Done]) -> Iterator[Task]:
        for number, first, pieces in self.shards():
            if number not in there:
                yield Task(0, number, first, pieces)

    def shards(self) -> Iterator[tuple[int, int, tuple[Piece, ...]]]:
        """The input cut into shards; the same on every call."""
        return shards(self._pieces(), self._size, self._job.options.limit)

    def _pieces(self) -> Iterator[Piece]:
        for entry in self._found.entries:
            yield from cut(entry, self._job.options, self._size)
        for entry, reason, message in self._found.refused:
            yield bad(entry, reason, message)

    def _going_on(self, number: int, there: Mapping[int, Done]) -> Iterator[Task]:
        before = self._job.folder(number - 1)
        spent: dict[int, float] = {}
        for each in shard.shards_of(before):
            if each in there:
                continue
            done = shard.finished(before, each, check=False)
            if done is None or not (before / f"{each:05}.docs").exists():
                raise OutputError(
                    f"the working files of shard {each} are gone from {before}; add --restart to start over"
                )
            spent[each] = sum(done.seconds.values())
        # What took longest goes first: then no worker has a long one left when the others are through.
        for each in sorted(spent, key=spent.__getitem__, reverse=True):
            yield Task(number, each)

    def _learn(self, a_pass: plan.Pass, shards: int) -> None:
        stage = a_pass.survey
        if stage is None or self._job.knowledge(a_pass.number).exists():
            return
        lesson = Lesson(a_pass.number, shards)
        spent = learn(self._job, lesson) if self._pool is None else self._pool.learn(lesson)
        self._timing["learn"][stage.name] = spent
