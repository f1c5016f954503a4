"""A run on Spark from end to end: what happens where the command is typed."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ...config import DEFAULT, Config
from ...errors import OutputError, StageError
from ...io.atomic import write_bytes, written
from ...io.parts import FileFacts
from ...io.records import ReadOptions
from ...report import Report
from ...stage import Stage
from .. import finish, folder, lesson, plan, start
from ..local import TIMEOUT, Progress, RunResult
from ..shard import Job, no_collector


def run(  # noqa: PLR0913  # one place where everything that can be chosen is listed
    inputs: Iterable[str | Path],
    out: str | Path,
    config: Config = DEFAULT,
    *,
    master: str | None = None,
    conf: Mapping[str, str] | None = None,
    flow: Sequence[Stage] | None = None,
    fmt: str | None = None,
    edits: bool = True,
    restart: bool = False,
    knowledge: str | Path | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    reading: ReadOptions | None = None,
    shard_bytes: int | None = None,
    checkpoints: str | None = None,
    timeout: float = TIMEOUT,
) -> RunResult:
    """Clean all documents of the inputs into the folder `out`, on Spark.

    Args:
        inputs: Files, folders, globs, addresses with `://`; paths are those of all machines (a shared file system).
        out: The folder to write to, on a file system that all machines share; holds what a local run would write.
        config: The settings.
        master: Where Spark runs (`local[4]`, `spark://host:7077`, `yarn`, `k8s://…`); None: as spark-submit says, else
            all cores of this machine.
        conf: Settings of Spark.
        flow: The stages, if not those of `pipeline.flow`.
        fmt: `parquet` if None; or `jsonl.zst`, `jsonl`, `txt`.
        edits: Whether to write the edits.
        restart: Begin anew, whatever is in `out`.
        knowledge: A folder of knowledge learned before, on a file system that all machines share.
        on_progress: Told after each pass.
        reading: How records become documents.
        shard_bytes: How much input a task holds at a time; None: by the size of the input, at most 32 MB.
        checkpoints: An address for what is between two passes (`hdfs://…`, `s3a://…`); None: inside `out`, in part in files.
        timeout: Seconds that a stage may take on one document.

    Raises:
        MissingExtraError: pyspark is not installed.
        ConfigError: there is no Java that Spark can use.
        InputError, OutputError, StageError: as `pipeline.engines.local.run`.
    """
    from . import session  # noqa: PLC0415  # cheap to miss

    session.check()
    asked = start.opened(
        inputs, out, config, flow=flow, fmt=fmt or "parquet", edits=edits, restart=restart, knowledge=knowledge,
        reading=reading, shard_bytes=shard_bytes,
    )  # fmt: skip
    with asked as given, session.session(master, conf or {}, given.total) as spark:
        from .beside import Beside  # noqa: PLC0415  # needs zstandard
        from .steps import Steps  # noqa: PLC0415  # loads pyarrow
        from .work import Work  # noqa: PLC0415  # as above

        here = given.work.absolute()
        beside = Beside(here / "beside" if checkpoints is None else None)
        work = Work(given.reading, given.size, here / "out", given.fmt, edits, timeout, beside)
        steps = Steps(spark, work)
        begun = time.perf_counter()
        rows, pieces = steps.look(given.found)
        identity = given.identity(rows)
        earlier = given.earlier(identity)
        if earlier is not None:
            return RunResult.again(given.out, earlier)
        job = given.job()
        where = _checkpoints(checkpoints, given.work, identity)
        if restart:
            steps.forget(where)
        driver = _Driver(job, steps, where, given.total, begun, on_progress)
        return driver.go(given.out, identity, pieces, given.found.skipped)


def _checkpoints(given: str | None, work: Path, identity: Mapping[str, Any]) -> str:
    if given is None:
        return f"file://{work.absolute() / 'spark'}"  # as Hadoop has it: nothing is escaped
    import hashlib  # noqa: PLC0415  # seldom needed

    text = json.dumps(identity, sort_keys=True, default=str).encode()
    return f"{given.rstrip('/')}/{hashlib.blake2b(text, digest_size=8).hexdigest()}"


class _Driver:
    """The passes in order, and the learning between them."""

    def __init__(
        self,
        job: Job,
        steps: Any,
        where: str,
        total: int,
        begun: float,
        on_progress: Callable[[Progress], None] | None,
    ) -> None:
        self._job, self._steps, self._where, self._total = job, steps, where, total
        self._begun, self._tell = begun, on_progress
        self._records: Counter[str] = Counter()
        self._timing: dict[str, Any] = {"seconds": {}, "learn": {}, "wall": {}}

    def go(
        self, out: Path, identity: Mapping[str, Any], pieces: Any, skipped: list[tuple[str, str]]
    ) -> RunResult:
        tasks = self._steps.tasks(pieces)
        ready, done = "", self._done_before()
        for a_pass in self._job.plan:
            started = time.perf_counter()
            if a_pass.number > done:
                self._steps.run(a_pass, tasks, ready, self._where)
            self._noted(a_pass, started)
            if a_pass.number:  # all that it left is in this pass, and noted
                self._steps.forget(self._where, a_pass.number - 1)
            if a_pass.survey is not None:
                ready = self._learned(a_pass)
        known, report = self._gathered()
        finish.tell(self._job, report)
        seconds = time.perf_counter() - self._begun
        timing = {**self._timing, "engine": "spark", "total": seconds, "input_bytes": self._total}
        written_out = finish.write_manifest(self._job, identity, self._records, skipped, timing, known)
        self._steps.forget(self._where)
        folder.commit(out)
        finish.write_page(out)
        return RunResult(out, written_out["counts"], report, written_out)

    def _done_before(self) -> int:
        """The last pass whose checkpoint is there, with all that those before it left; -1: none."""
        for number in reversed(range(len(self._job.plan))):
            left = [self._job.work / f"noted-{at}.json" for at in range(number)]
            left += [self._job.knowledge(at) for at in range(number)]
            if all(path.exists() for path in left) and self._steps.whole(self._where, number):
                return number
        return -1

    def _noted(self, a_pass: plan.Pass, started: float) -> None:
        path = self._job.work / f"noted-{a_pass.number}.json"
        if not path.exists():  # else a run that was stopped noted it
            write_bytes(path, json.dumps(self._counted(a_pass.number)).encode(), durable=False)
        noted = json.loads(path.read_bytes())
        self._records.update(noted["records"])
        for name, value in noted["seconds"].items():
            self._timing["seconds"][name] = self._timing["seconds"].get(name, 0.0) + value
        if a_pass.number == 0 and not self._records:
            raise StageError("nothing was read")
        doing = " · ".join(a_pass.names)
        self._timing["wall"][f"pass {a_pass.number}"] = time.perf_counter() - started
        if self._tell is not None:
            spent = time.perf_counter() - self._begun
            passes = len(self._job.plan)
            documents = noted["documents"]
            self._tell(Progress(a_pass.number, passes, doing, documents, self._total, self._total, spent))

    def _counted(self, number: int) -> dict[str, Any]:
        documents, records, seconds = 0, Counter[str](), Counter[str]()
        for said in self._steps.column(self._where, number, "done"):
            done = json.loads(said)
            documents += done["documents"]
            records.update(done["records"])
            seconds.update(done["seconds"])
        return {"documents": documents, "records": records, "seconds": seconds}

    def _learned(self, a_pass: plan.Pass) -> str:
        """Learn, unless that was done before the run stopped; where the executors find it."""
        stage, path = a_pass.survey, self._job.knowledge(a_pass.number)
        if stage is None:
            return ""
        if not path.exists():
            started, began = time.process_time(), time.perf_counter()
            with no_collector():
                known = self._steps.learn(stage, self._where, a_pass.number, self._job.folder(a_pass.number))
                lesson.keep(self._job, a_pass.number, known)
            self._steps.forget_tables()
            self._timing["learn"][stage.name] = time.process_time() - started
            self._timing["wall"][f"learn {stage.name}"] = time.perf_counter() - began
        # A name that nothing else in this session has: executors keep copies.
        copy = self._job.work.absolute() / f"{uuid.uuid4().hex}-{path.name}"
        try:
            os.link(path, copy)
        except OSError:
            shutil.copyfile(path, copy)
        return str(copy)

    def _gathered(self) -> tuple[dict[str, FileFacts], Report]:
        """What the last pass says of the files it wrote, and the report; `rejected.jsonl` is written on the way."""
        known: dict[str, FileFacts] = {}
        report = Report()
        last = len(self._job.plan) - 1
        for said in self._steps.column(self._where, last, "done"):
            for name, facts in json.loads(said)["files"].items():
                known[name] = FileFacts(*facts)
        for part in self._steps.column(self._where, last, "report"):
            report.merge(pickle.loads(self._steps.unpacked(part)))  # noqa: S301  # our own
        for name in known:
            if not (self._job.result / name).is_file():
                raise OutputError(
                    f"{name} was written on another machine and is missing here: OUT must be on a file system that all "
                    "machines of the cluster share"
                )
        with written(self._job.result / "rejected.jsonl") as stream:
            for row in self._steps.column(self._where, last, "rejected"):
                stream.write(self._steps.unpacked(row))
        return known, report
