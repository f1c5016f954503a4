"""Each example runs with the real library; where that is not installed, its example is skipped."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
RAW, CLEAN = "今天,天气很好。", ["今天，天气很好。", "这一句，很干净。"]

LIBRARIES = {
    "with_datasets": "datasets",
    "with_pandas": "pandas",
    "with_polars": "polars",
    "with_datatrove": "datatrove",
    "with_data_juicer": "data_juicer",
    "with_scrapy": "scrapy",
    "with_dask": "dask",
    "with_spark": "pyspark",
    "with_ray": "ray",
}
HEAVY = {"with_spark", "with_ray", "with_data_juicer"}


def test_every_example_has_a_test() -> None:
    """No file in examples/ that nobody runs."""
    assert {path.stem for path in EXAMPLES.glob("*.py")} == set(LIBRARIES)
    others = {
        path.name for path in EXAMPLES.iterdir() if path.suffix not in {".py", ".md"} and path.is_file()
    }
    # spark-submit.sh is run by tests/test_spark.py, where there is Java.
    assert others == {"with_shell.sh", "prestep.mk", "pre-commit-config.yaml", "spark-submit.sh"}


@pytest.mark.parametrize("name", [name for name in LIBRARIES if name not in HEAVY])
@pytest.mark.filterwarnings("default")  # other people's warnings
def test_an_example_with_its_library(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It prints the clean texts."""
    pytest.importorskip(LIBRARIES[name], reason=f"pip install {LIBRARIES[name]} to run this example")
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    assert loaded(name).main() == CLEAN


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(HEAVY))
def test_a_heavy_example_with_its_library(name: str) -> None:
    """In a process of its own: these start servers, or a Java machine."""
    if importlib.util.find_spec(LIBRARIES[name]) is None:
        pytest.skip(f"pip install {LIBRARIES[name]} to run this example")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    ended = subprocess.run(
        [sys.executable, EXAMPLES / f"{name}.py"],
        env=env,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert all(text in ended.stdout for text in CLEAN)


def loaded(name: str) -> Any:
    """An example as a module."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def with_command(tmp_path: Path) -> dict[str, str]:
    """An environment where `clean-corpus` can be typed."""
    command = tmp_path / "bin" / "clean-corpus"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pipeline "$@"\n')
    command.chmod(0o755)
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}


def test_a_shell_pipe(with_command: dict[str, str], tmp_path: Path) -> None:
    """Lines in, clean lines out, the rest beside them."""
    lines = json.dumps({"id": 1, "text": RAW}) + "\n{broken\n"
    ended = subprocess.run(
        [EXAMPLES / "with_shell.sh"],
        input=lines,
        env=with_command,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ended.stdout)["text"] == CLEAN[0]
    assert "broken-json" in (tmp_path / "rejected.jsonl").read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("make") is None, reason="no make on this machine")
def test_a_makefile_of_another_project(with_command: dict[str, str], tmp_path: Path) -> None:
    """`data/clean` is made from `data/raw`."""
    (tmp_path / "data" / "raw").mkdir(parents=True)
    (tmp_path / "data" / "raw" / "a.txt").write_text(RAW, encoding="utf-8")
    (tmp_path / "Makefile").write_text(f"include {EXAMPLES / 'prestep.mk'}\n", encoding="utf-8")
    subprocess.run(["make", "data/clean"], env=with_command, cwd=tmp_path, capture_output=True, check=True)  # noqa: S607  # found by PATH, as users do
    assert CLEAN[0] in (tmp_path / "data" / "clean" / "documents" / "part-00000.jsonl").read_text(
        encoding="utf-8"
    )
    assert (tmp_path / "data" / "clean" / "report.html").exists()


def test_the_hook_of_the_example_is_our_command() -> None:
    """The hook calls `clean-corpus check`, as .pre-commit-hooks.yaml offers it to others."""
    for path in (EXAMPLES / "pre-commit-config.yaml", ROOT / ".pre-commit-hooks.yaml"):
        assert "entry: clean-corpus check" in path.read_text(encoding="utf-8")
