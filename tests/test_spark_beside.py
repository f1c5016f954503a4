"""Documents and surveys in files beside the rows, or in the rows: what was put is what comes back."""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

beside = importlib.import_module("pipeline.engines.spark.beside")
LONG: bytes = beside.pack(random.Random(1).randbytes(5_000))


@pytest.mark.parametrize("in_files", [True, False])
def test_what_was_put_comes_back(tmp_path: Path, *, in_files: bool) -> None:
    where = beside.Beside(tmp_path / "洗 100%" if in_files else None)
    for packed in (LONG, beside.pack(b"abc")):
        value = where.put("documents/0000007-0", packed)
        assert beside.is_named(value) == (in_files and packed is LONG)
        assert where.got(value) == packed
    survey: dict[str, Any] = {"keys": np.arange(50_000, dtype=np.uint64), "ids": ["甲", "乙"]}
    value, size = where.put_survey("surveys-0/0000007", survey)
    assert beside.is_named(value) == in_files
    assert size > 0
    back = where.survey(value)
    assert back["ids"] == survey["ids"]
    assert (back["keys"] == survey["keys"]).all()
    assert len(value) < 100 or not in_files


def test_put_again_it_is_the_same(tmp_path: Path) -> None:
    """A task that is done again writes over what the first try left."""
    where = beside.Beside(tmp_path)
    first = where.put("documents/0", LONG)
    assert where.put("documents/0", LONG) == first
    assert [path.name for path in (tmp_path / "documents").iterdir()] == ["0"]


def test_rows_that_hold_all_are_read_where_there_is_a_folder(tmp_path: Path) -> None:
    assert beside.Beside(tmp_path).got(beside.Beside(None).put("x", LONG)) == LONG


def test_a_name_without_a_folder_is_told(tmp_path: Path) -> None:
    value = beside.Beside(tmp_path).put("x", LONG)
    with pytest.raises(ValueError, match="names a file"):
        beside.Beside(None).got(value)


def test_surveys_in_rows_go_to_disk_where_they_are_many(tmp_path: Path) -> None:
    steps = importlib.import_module("pipeline.engines.spark.steps")
    where = beside.Beside(None)
    rows = [(at, where.put_survey(f"{at}", np.full(1_000, at))[0]) for at in range(5)]
    found = list(steps.in_one_place(rows, where, tmp_path / "scratch", room=20_000))
    assert [int(each[0]) for each in found] == [0, 1, 2, 3, 4]
    assert len(list((tmp_path / "scratch").iterdir())) == 3
