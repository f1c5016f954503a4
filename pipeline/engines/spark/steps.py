"""The Spark jobs of a run, one method each."""

from __future__ import annotations

import json
import pickle
import shutil
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from ...io.discover import Found
from ...io.pieces import Piece, bad
from ...stage import CorpusStage, Mergeable, Spreadable
from .. import spill
from ..cutting import shards
from ..plan import Pass
from . import work as on_executors
from .beside import Beside, folder_of, is_named, unpack
from .checkpoints import AtHome, Checkpoints, InParquet, forget, pass_address, whole
from .dealing import in_tasks
from .tables import SETTING, SPREAD_FROM, TASK, SparkSurveys
from .work import GOING_ON, PASSED, PUT_OUT, SURVEYED, TASKS, Work, bound

# Surveys that can be merged come home as so many, or as many as there are cores.
MERGED = 64
# Surveys that can be merged are, in their tasks, from so many bytes on; of fewer the learning takes two seconds.
MERGED_FROM = 256 << 20
# Surveys are unpacked in memory up to so many bytes: to write 190 MB into files and map them takes half a second, in
# which the workers wait.
IN_MEMORY = 512 << 20


class Steps:
    """All jobs of one run in one session."""

    def __init__(self, spark: Any, work: Work) -> None:
        self._spark, self._work = spark, work
        at_home = work.beside.folder is not None
        self._checkpoints: Checkpoints = AtHome(spark, self._cores()) if at_home else InParquet(spark)
        self._tables: list[str] = []

    def look(self, found: Found) -> tuple[list[dict[str, Any]], list[Piece]]:
        """The row of each input file in the manifest, and the input in pieces."""
        entries = [{"number": at, "entry": entry} for at, entry in enumerate(found.entries)]
        rows: dict[int, dict[str, Any]] = {}
        pieces: list[tuple[int, int, Piece]] = []
        if entries:
            slices = min(len(entries), 64 * self._cores())
            given = self._spark.sparkContext.parallelize(entries, slices)
            # One job; `toLocalIterator` is one for each task, and they wait for each other.
            for row in given.mapPartitions(bound(on_executors.looked, self._work)).collect():
                if row["at"] < 0:
                    rows[row["entry"]] = row["row"]
                else:
                    pieces.append((row["entry"], row["at"], row["piece"]))
        pieces.sort(key=lambda each: each[:2])
        refused = [bad(entry, reason, message) for entry, reason, message in found.refused]
        return [rows[at] for at in range(len(entries))], [*(piece for _, _, piece in pieces), *refused]

    def tasks(self, pieces: Sequence[Piece]) -> list[bytes]:
        """The shards of the input, packed together into tasks."""
        cut = shards(pieces, self._work.size, self._work.options.limit)
        return [pickle.dumps(task, protocol=5) for task in in_tasks(list(cut), self._cores())]

    def run(self, a_pass: Pass, tasks: list[bytes], knowledge: str, where: str) -> None:
        """A pass over all shards; what it leaves is a checkpoint."""
        if a_pass.number == 0:
            source = self._checkpoints.handed([{"task": task} for task in tasks], TASKS)
        else:
            source = self._checkpoints.of(pass_address(where, a_pass.number - 1), GOING_ON)
        last = a_pass.survey is None
        function = partial(on_executors.put if last else on_executors.passed, self._work, a_pass, knowledge)
        self._checkpoints.write(
            source, function, PUT_OUT if last else PASSED, pass_address(where, a_pass.number)
        )

    def learn(self, stage: CorpusStage[Any, Any], where: str, number: int, scratch: Path) -> Any:
        """What a stage learns from all surveys.

        Gathered here (on disk, mapped, never all in memory), or, where they are many and the stage can, where they are.
        """
        size = sum(json.loads(said)["survey"] for said in self.column(where, number, "done"))
        spread_from = int(self._spark.conf.get(SETTING, str(SPREAD_FROM)))
        if isinstance(stage, Spreadable) and size >= spread_from:
            return self._learn_spread(stage, where, number, size)
        address = pass_address(where, number)
        if isinstance(stage, Mergeable) and size >= min(MERGED_FROM, spread_from):
            address = self._merged(stage, number, address)
        rows = self._checkpoints.rows(address, SURVEYED, ["survey"])
        try:
            return stage.learn(list(in_one_place(rows, self._work.beside, scratch)))
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def _merged(self, stage: Mergeable, number: int, address: str) -> str:
        few = self._checkpoints.of(address, SURVEYED, max(MERGED, self._cores()))
        target = f"{address}-merged"
        merging = partial(on_executors.merging, stage, self._work.beside, folder_of(number))
        self._tables.append(target)
        self._checkpoints.write(few, merging, SURVEYED, target)
        return target

    def _learn_spread(self, stage: Spreadable, where: str, number: int, size: int) -> Any:
        address = pass_address(where, number)

        def keep(name: str, frame: Any) -> Any:
            target = f"{address}-{name}"
            self._tables.append(target)
            if not whole(self._spark, target):
                frame.write.mode("overwrite").parquet(target)
            return self._spark.read.schema(frame.schema).parquet(target)

        # Spark puts small tasks together, but never makes more of few.
        parts = max(2 * self._cores(), size // TASK)
        self._spark.conf.set("spark.sql.shuffle.partitions", str(parts))
        frame = self._checkpoints.frame(address, SURVEYED)
        return stage.learn_spread(SparkSurveys(frame, self._spark, keep, self._work.beside))

    def column(self, where: str, number: int, name: str) -> Iterator[Any]:
        """A column of a checkpoint, where it says something, in order of the shards: never all in memory."""
        columns = PUT_OUT if name in PUT_OUT.names else PASSED
        for _, value in self._checkpoints.rows(pass_address(where, number), columns, [name]):
            yield value

    def unpacked(self, data: Any) -> bytes:
        """The bytes of a packed column."""
        return unpack(self._work.beside.got(bytes(data)))

    def whole(self, where: str, number: int) -> bool:
        """Whether a pass has left its checkpoint."""
        return self._checkpoints.whole(pass_address(where, number))

    def forget(self, where: str, number: int | None = None) -> None:
        """Remove the checkpoint of a pass, or all."""
        if number is None:
            forget(self._spark, where)
        else:
            self._checkpoints.forget(pass_address(where, number))
        folder = self._work.beside.folder
        if folder is not None:  # the documents that a pass has packed are those of later ones too
            shutil.rmtree(folder if number is None else folder / folder_of(number), ignore_errors=True)

    def forget_tables(self) -> None:
        """Remove the tables from which a stage has learned."""
        for address in self._tables:
            forget(self._spark, address)
        self._tables.clear()

    def _cores(self) -> int:
        return max(1, int(self._spark.sparkContext.defaultParallelism))


def in_one_place(
    rows: Iterable[tuple[int, bytes]], beside: Beside, scratch: Path, room: int = IN_MEMORY
) -> Iterator[Any]:
    """Surveys to learn from: mapped; those that are packed in their rows are unpacked, the first of them in memory."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    for shard, survey in rows:
        if is_named(survey):
            yield beside.survey(survey)
            continue
        seen = unpack(survey)
        room -= len(seen)
        if room >= 0:
            yield spill.unpacked(memoryview(seen))
        else:
            path = scratch / f"{shard:07}.survey"
            path.write_bytes(seen)
            yield spill.load(path)
