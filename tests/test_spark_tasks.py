"""Shards packed into the tasks of the first pass."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.engines.cutting import shards
from pipeline.io.formats import Entry
from pipeline.io.pieces import Lines, Piece

dealing = importlib.import_module("pipeline.engines.spark.dealing")
sequential = importlib.import_module("pipeline.engines.spark.sequential")
ENTRY = Entry(path="a.jsonl", name="a.jsonl", format="jsonl", size=1, codec="")


def cut(weights: list[int], size: int = 1) -> list[tuple[int, int, tuple[Piece, ...]]]:
    return list(shards([Lines(ENTRY, 1, weight, 0, weight) for weight in weights], size))


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=200), st.integers(1, 8))
def test_every_shard_is_in_one_task_in_order(weights: list[int], cores: int) -> None:
    found = cut(weights)
    tasks = dealing.in_tasks(found, cores)
    assert [each for task in tasks for each in task] == found
    assert all(tasks)


@pytest.mark.parametrize(("count", "cores"), [(64, 1), (65, 2), (64, 2), (67, 2), (640, 3)])
def test_the_tasks_of_each_core_become_smaller(count: int, cores: int) -> None:
    sizes = [len(task) for task in dealing.in_tasks(cut([3_000_000] * count), cores)]
    assert len(sizes) == len(dealing.SHARES) * cores
    for at, size in enumerate(sizes):
        assert abs(size - count * dealing.SHARES[at // cores] / sum(dealing.SHARES) / cores) <= 1


def test_one_large_shard_takes_nothing_from_the_others() -> None:
    sizes = [len(task) for task in dealing.in_tasks(cut([100_000_000, *[1_000_000] * 100]), 1)]
    assert sizes[0] == 1
    assert len(sizes) >= 3


def test_no_task_is_much_longer_than_a_gigabyte() -> None:
    tasks = dealing.in_tasks(cut([32 << 20] * 1_000), 2)
    assert all(len(task) <= 33 for task in tasks)


def test_a_file_that_is_read_in_sequence_is_begun_sixteen_times() -> None:
    pieces = [sequential.Again(ENTRY, 10, 1 << 20, at) for at in range(400)]
    tasks = dealing.in_tasks(list(shards(pieces, 1 << 20)), 20)
    assert len(tasks) <= 17
    many = dealing.in_tasks([*shards(pieces, 1 << 20), *cut([1 << 20] * 400)], 20)
    assert (
        sum(
            any(isinstance(piece, sequential.Again) for _, _, held in task for piece in held) for task in many
        )
        <= 17
    )
    assert max(len(task) for task in many) <= 30


def test_an_empty_input_has_no_tasks() -> None:
    assert dealing.in_tasks([], 2) == []


class Context:
    """Spark's context as far as rows that come home need it: everything happens here."""

    def __init__(self) -> None:
        self.sparkContext = self
        self.handed: list[list[Any]] = []

    def parallelize(self, tasks: list[Any], slices: int) -> Context:
        assert slices == len(tasks)
        self.handed = tasks
        return self

    def mapPartitions(self, function: Any) -> Context:  # noqa: N802  # pyspark's name
        self._rows = [row for task in self.handed for row in function(iter([task]))]
        return self

    def collect(self) -> list[Any]:
        return self._rows


def test_rows_that_come_home_are_dealt_out_by_weight_the_largest_task_first(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    checkpoints = importlib.import_module("pipeline.engines.spark.checkpoints")
    work = importlib.import_module("pipeline.engines.spark.work")
    context = Context()
    first, second = f"file://{tmp_path}/洗 100%/pass-0", f"file://{tmp_path}/洗 100%/pass-1"
    rows = [{"shard": at, "weight": 100 if at == 5 else 1, "docs": b"", "done": f"{at}"} for at in range(12)]
    home = checkpoints.AtHome(context, 1)
    home.write([rows[6:], rows[:6]], list, None, first)
    assert home.whole(first)
    assert not home.whole(second)
    assert [*home.rows(first, None, ["done"])] == [(at, f"{at}") for at in range(12)]
    assert [*home.rows(first, None, ["survey"])] == []
    # Another process goes on from the file.
    home = checkpoints.AtHome(context, 1)
    home.write(home.of(first, work.GOING_ON), list, None, second)
    assert 5 in {row["shard"] for row in context.handed[0]}
    assert sorted(row["shard"] for task in context.handed for row in task) == list(range(12))
    assert "done" not in context.handed[0][0]
    home.forget(first)
    assert not home.whole(first)
    assert home.whole(second)
