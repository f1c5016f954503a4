"""The quality gate, `make gate`: each benchmark with floors is measured anew on ../shared/data and held to them."""

from __future__ import annotations

import importlib

import pytest

from benchmarks.floors import FLOORS, SHARED

NAMES = sorted(path.stem for path in FLOORS.glob("*.json"))


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"needs {SHARED}, which is not part of the project")
@pytest.mark.parametrize("name", NAMES)
def test_no_figure_is_below_its_floor(name: str) -> None:
    """Read the table that the benchmark prints to see which one fell."""
    module = importlib.import_module(f"benchmarks.{name}")
    assert module.main([]) == 0
