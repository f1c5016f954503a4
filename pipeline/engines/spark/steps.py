"""The Spark jobs of a run, one method each: DataFrames in, Parquet or rows out."""

from __future__ import annotations

import json
import math
import pickle
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ...io.discover import Found
from ...io.pieces import Piece, bad
from ...stage import CorpusStage, Mergeable, Spreadable
from .. import spill
from ..cutting import shards
from ..plan import Pass
from . import work as on_executors
from .beside import Beside, is_named, surveys_of, unpack
from .checkpoints import Checkpoints, pass_address
from .sequential import Again
from .tables import SETTING, SPREAD_FROM, TASK, SparkSurveys
from .work import LOOKED, PASSED, PUT_OUT, SURVEYED, Work, bound, schema

# What the tasks of each core hold, as shares: few, for each costs 60 ms of processor time in each pass, and the last ones
# small, for a core that is done waits for the others (trapezoid self-scheduling: Tzen & Ni, IEEE TPDS 4(1), 1993).
# Later passes take the largest first as well: Spark sorts the files that a pass left by size.
SHARES = (4, 3, 2, 1)
# … and none of more input than this: three minutes or so of work, which is what a lost machine costs for each core.
LONGEST = 1 << 30
# Surveys that can be merged come home as so many, or as many as there are cores.
MERGED = 64
# A file that can only be read in sequence is begun by at most so many tasks.
BEGUN = 16
# Surveys that can be merged are, in their tasks, from so many bytes on; of fewer the learning takes two seconds.
MERGED_FROM = 256 << 20
# Surveys are unpacked in memory up to so many bytes: to write 190 MB into files and map them takes half a second, in
# which the workers wait.
IN_MEMORY = 512 << 20

# Number of a shard, position of its first record, pieces.
Cut = tuple[int, int, tuple[Piece, ...]]


class Steps:
    """All jobs of one run in one session."""

    def __init__(self, spark: Any, work: Work) -> None:
        self._spark, self._work = spark, work
        self._checkpoints = Checkpoints(spark)
        self._tables: list[str] = []

    def look(self, found: Found) -> tuple[list[dict[str, Any]], list[Piece]]:
        """The row of each input file in the manifest, and the input in pieces."""
        entries = [(at, pickle.dumps(entry, protocol=5)) for at, entry in enumerate(found.entries)]
        rows: dict[int, dict[str, Any]] = {}
        pieces: list[tuple[int, int, Piece]] = []
        if entries:
            slices = min(len(entries), 64 * self._cores())
            frame = self._frame(entries, "entry int, packed binary", slices)
            looked = frame.mapInArrow(bound(on_executors.looked, self._work), schema(LOOKED))
            # One job; `toLocalIterator` is one for each task, and they wait for each other.
            for row in looked.collect():
                number, at = row["entry"], row["at"]
                if at < 0:
                    rows[number] = json.loads(row["row"])
                elif row["piece"] is not None:
                    pieces.append((number, at, pickle.loads(bytes(row["piece"]))))  # noqa: S301  # our own
                else:
                    again = Again(found.entries[number], row["count"], row["weight"], at)
                    pieces.append((number, at, again))
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
            frame = self._frame([(task,) for task in tasks], "tasks binary", max(1, len(tasks)))
        else:
            before = pass_address(where, a_pass.number - 1)
            frame = self._checkpoints.frame(before, PASSED).select("shard", "docs", "changes", "rejects")
        last = a_pass.survey is None
        function = on_executors.put if last else on_executors.passed
        done = frame.mapInArrow(
            bound(function, self._work, a_pass, knowledge), schema(PUT_OUT if last else PASSED)
        )
        self._checkpoints.write(done, pass_address(where, a_pass.number))

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
            address = self._merged(stage, address)
        rows = self._checkpoints.rows(address, SURVEYED, ["survey"])
        try:
            return stage.learn(list(in_one_place(rows, self._work.beside, scratch)))
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def _merged(self, stage: Mergeable, address: str) -> str:
        few = self._checkpoints.frame(address, SURVEYED).coalesce(max(MERGED, self._cores()))
        target = f"{address}-merged"
        self._tables.append(target)
        self._checkpoints.write(
            few.mapInArrow(bound(on_executors.merging, stage, self._work.beside), schema(SURVEYED)), target
        )
        return target

    def _learn_spread(self, stage: Spreadable, where: str, number: int, size: int) -> Any:
        address = pass_address(where, number)

        def keep(name: str, frame: Any) -> Any:
            target = f"{address}-{name}"
            self._tables.append(target)
            if not self._checkpoints.whole(target):
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

    @staticmethod
    def unpacked(data: Any) -> bytes:
        """The bytes of a packed column."""
        return unpack(bytes(data))

    def whole(self, where: str, number: int) -> bool:
        """Whether a pass has left its checkpoint."""
        return self._checkpoints.whole(pass_address(where, number))

    def forget(self, where: str, number: int | None = None) -> None:
        """Remove the checkpoint of a pass, or all."""
        self._checkpoints.forget(where if number is None else pass_address(where, number))
        folder = self._work.beside.folder
        if folder is not None:  # the documents that a pass has packed are those of later ones too
            shutil.rmtree(folder if number is None else folder / surveys_of(number), ignore_errors=True)

    def forget_tables(self) -> None:
        """Remove the tables from which a stage has learned."""
        for address in self._tables:
            self._checkpoints.forget(address)
        self._tables.clear()

    def _frame(self, rows: list[Any], ddl: str, slices: int) -> Any:
        return self._spark.createDataFrame(self._spark.sparkContext.parallelize(rows, slices), ddl)

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


def in_tasks(cut: Sequence[Cut], cores: int) -> list[list[Cut]]:
    """Shards together in tasks: neighbours, by `SHARES` but for half a shard, so that all cores end together.

    Where a task ends is reckoned from the first shard on: each a little more than its share, the last would be left little.
    """
    weights = [sum(piece.weight for piece in pieces) for _, _, pieces in cut]
    sequential = Counter[str]()
    for _, _, pieces in cut:
        for piece in pieces:
            if isinstance(piece, Again):
                sequential[piece.entry.path] += piece.weight
    tasks: list[list[Cut]] = [[]]
    done = held = least = 0
    ends = _ends(sum(weights), cores)
    end = next(ends)
    for each, weight in zip(cut, weights, strict=True):
        if tasks[-1] and done + weight / 2 >= end and held >= least:
            tasks.append([])
            end = next(later for later in ends if later > max(end, done))
            held = 0
        tasks[-1].append(each)
        done, held = done + weight, held + weight
        last = each[2][-1]
        least = sequential[last.entry.path] // BEGUN if isinstance(last, Again) else 0
    return [task for task in tasks if task]


def _ends(total: int, cores: int) -> Iterator[float]:
    """Where tasks end in an input of `total` bytes."""
    end = 0.0
    for share in SHARES:
        size = total * share / sum(SHARES) / cores
        parts = max(1, math.ceil(size / LONGEST))
        for _ in range(parts * cores):
            end += size / parts
            yield end
    while True:
        yield math.inf
