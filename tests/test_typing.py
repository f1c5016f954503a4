"""What an editor sees: the package is typed, and its types fit the libraries that the examples join it with."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import pipeline

ROOT = Path(__file__).parent.parent
# What people import (docs/library.md); the rest of the package may change without notice.
PUBLIC = (
    "document",
    "stage",
    "config",
    "errors",
    "flow",
    "testing",
    "report",
    "engines.local",
    "dedup.result",
)


@cache
def missing() -> str:
    """Why pyright cannot run; empty if it can. Its wheel fetches the program itself when it first runs."""
    if importlib.util.find_spec("pyright") is None:
        return "pyright is not installed; type: pip install 'clean-corpus[interop]'"
    ended = subprocess.run(
        [sys.executable, "-m", "pyright", "--version"],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return "" if ended.returncode == 0 else f"pyright does not start here: {ended.stderr.strip()[-300:]}"


def pyright(*words: str) -> dict[str, Any]:
    """What pyright finds."""
    if why := missing():
        pytest.skip(why)
    ended = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},  # --verifytypes looks for an installed package
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def test_the_package_says_that_it_is_typed() -> None:
    """PEP 561."""
    assert (Path(pipeline.__file__).parent / "py.typed").is_file()


@pytest.mark.slow
def test_the_examples_are_typed() -> None:
    """With the types of the libraries that are installed; what is not installed is not looked at."""
    found = pyright("examples")["generalDiagnostics"]
    errors = [
        each for each in found if each["severity"] == "error" and each["rule"] != "reportMissingImports"
    ]
    assert not errors, [(each["file"], each["range"]["start"], each["message"]) for each in errors]


@pytest.mark.slow
def test_what_people_import_is_typed_to_the_last() -> None:
    """No type that a checker would have to guess, in the door and in the modules that the documentation names."""
    found = pyright("--verifytypes", "pipeline", "--ignoreexternal")["typeCompleteness"]
    public = ("pipeline", *(f"pipeline.{name}" for name in PUBLIC))
    unknown = [
        (symbol["name"], [each["message"] for each in symbol["diagnostics"]])
        for symbol in found["symbols"]
        if symbol["isExported"] and not symbol["isTypeKnown"] and _module(symbol["name"]) in public
    ]
    assert not unknown
    # Of the whole package, inner modules and all; some types are those of libraries that may not be installed.
    assert found["completenessScore"] >= 0.9


def _module(symbol: str) -> str:
    """The module of a symbol: everything before the first capital, or before the last dot."""
    parts = symbol.split(".")
    upper = next((at for at, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
    return ".".join(parts[:upper])
