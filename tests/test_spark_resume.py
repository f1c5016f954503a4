"""A run on Spark that is killed anywhere goes on behind the last pass: the driver with a stand-in for Spark's jobs."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.config import DEFAULT
from pipeline.engines import plan
from pipeline.engines.shard import Job
from pipeline.flow import default_stages
from pipeline.io.records import ReadOptions

driver_of = importlib.import_module("pipeline.engines.spark.run")._Driver
PASSES = plan.passes(default_stages(DEFAULT))
DONE = json.dumps({"documents": 1, "records": {"in": 1}, "seconds": {}, "files": {}})


class Killed(Exception):  # noqa: N818  # nothing went wrong
    """The process ends here."""


class Whole(Exception):  # noqa: N818  # as above
    """All passes are done; what follows is not looked at here."""


class Jobs:
    """`Steps` whose checkpoints are a set of numbers; kills the run at one of its calls."""

    def __init__(self, disk: set[int], ran: list[int], kill: int) -> None:
        self.disk, self.ran, self._left = disk, ran, kill

    def _called(self) -> None:
        self._left -= 1
        if self._left == -1:
            raise Killed

    def tasks(self, pieces: Any) -> list[bytes]:
        del pieces
        return []

    def whole(self, where: str, number: int) -> bool:
        del where
        return number in self.disk

    def run(self, a_pass: plan.Pass, tasks: list[bytes], knowledge: str, where: str) -> None:
        del tasks, knowledge, where
        assert a_pass.number == 0 or a_pass.number - 1 in self.disk, "what it reads is gone"
        self._called()
        self.ran.append(a_pass.number)
        self.disk.add(a_pass.number)
        self._called()

    def column(self, where: str, number: int, name: str) -> list[str]:
        del where
        if name == "report":
            raise Whole
        self._called()
        assert number in self.disk
        return [DONE]

    def learn(self, stage: Any, where: str, number: int, scratch: Path) -> dict[str, Any]:
        del stage, where, scratch
        assert number in self.disk
        self._called()
        return {}

    def forget(self, where: str, number: int | None = None) -> None:
        del where
        self._called()
        assert number is not None
        self.disk.discard(number)
        self._called()

    def forget_tables(self) -> None:
        self._called()


def attempts(work: Path, kills: list[int]) -> Iterator[tuple[list[int], bool]]:
    """The passes that were run so far, and whether all were, after each attempt."""
    disk, ran = set[int](), list[int]()
    work.mkdir()
    for kill in kills:
        job = Job(work, PASSES, ReadOptions(), "parquet", edits=False)
        driver = driver_of(job, Jobs(disk, ran, kill), "there", 1, 0.0, None)
        try:
            driver.go(work.parent / "out", {}, None, [])
        except Killed:
            yield ran, False
        except Whole:
            yield ran, True


def test_no_pass_is_run_twice_wherever_the_run_is_killed(tmp_path: Path) -> None:
    """Killed at every call of a job, again in the attempt that follows, and left alone in the third."""
    for kill in range(100):
        first, _, (ran, whole) = attempts(tmp_path / f"{kill}", [kill, kill // 2, 1000])
        assert whole
        assert ran == list(range(len(PASSES))), f"killed at call {kill}"
        if first[1]:
            assert kill > 3 * len(PASSES)
            return
    raise AssertionError("the run never ended")
