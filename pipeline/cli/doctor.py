"""`clean-corpus doctor`: checks that everything is installed. Each line says what was found and what to type."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from typing import NamedTuple

# What `pip install clean-corpus` brings (pyproject.toml).
NEEDED = ("datasketch", "opencc", "ftfy", "typer", "rich", "numpy", "orjson", "zstandard")
# Import name → (extra, what it adds).
EXTRAS = {
    "llvmlite": (
        "fast",
        "compiled kernels for near-duplicates and the language model (numpy computes the same, slower)",
    ),
    "pyarrow": ("parquet", "reading and writing .parquet"),
    "fsspec": ("remote", "reading from s3:// and other addresses"),
    "warcio": ("warc", "reading .warc archives"),
    "transformers": ("mlm", "a masked language model beside the character model (repair.mlm; with torch)"),
    "redis": ("redis", "the online index for several processes"),
    "pyspark": ("spark", "runs on a cluster (--engine spark; needs Java 17 as well)"),
}
SAMPLE = "今天,天气很好。我们去看老桥!"
CLEANED = "今天，天气很好。我们去看老桥！"
ROOM = 1 << 30  # bytes of temporary space below which a run of any size is likely to fail


WELL, FAULT, MISSING = "well", "fault", "missing"


class Finding(NamedTuple):
    """One line of the doctor's report."""

    what: str
    found: str  # "well", "fault", or "missing" for something optional
    details: str


def findings() -> Iterator[Finding]:
    """All checks, in order."""
    version = platform.python_version()
    yield Finding("Python", _state(sys.version_info >= (3, 11)), f"{version} ({sys.executable})")
    for package in NEEDED:
        yield _package(package)
    for module, (extra, purpose) in EXTRAS.items():
        if find_spec(module) is None:
            yield Finding(
                module, MISSING, f"not installed: {purpose}. Type: pip install 'clean-corpus[{extra}]'"
            )
        else:
            yield Finding(module, WELL, f"{_version(module)}, {purpose}")
    yield _cleaning()
    encoding = sys.stdout.encoding or "unknown"
    yield Finding("terminal", _state(encoding.lower().replace("-", "") == "utf8"), f"encoding {encoding}")
    free = shutil.disk_usage(tempfile.gettempdir()).free
    yield Finding(
        "temporary space", _state(free > ROOM), f"{free / 2**30:.1f} GiB free in {tempfile.gettempdir()}"
    )
    yield Finding("processors", WELL, f"{os.cpu_count()}")


def _state(well: bool) -> str:  # a condition in words
    return WELL if well else FAULT


def _package(name: str) -> Finding:
    found = _version(name)
    if not found:
        return Finding(name, FAULT, "not installed. Type: pip install clean-corpus")
    if name == "datasketch" and not found.startswith("2."):
        # 2.0 changed the default hash scheme: signatures of other versions compare as different texts.
        return Finding(name, FAULT, f"{found}, needed is 2.x. Type: pip install 'datasketch>=2,<3'")
    return Finding(name, WELL, found)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _cleaning() -> Finding:
    from ..flow import default_stages, explain  # noqa: PLC0415  # a broken table must be a finding, no traceback

    try:
        doc = explain(SAMPLE)
    except Exception as error:  # noqa: BLE001  # whatever is wrong is what the doctor is to tell
        return Finding("cleaning", FAULT, f"{type(error).__name__}: {error}")
    ran = ", ".join(stage.name for stage in default_stages())
    return Finding(
        "cleaning",
        _state(doc.text == CLEANED and doc.raw == SAMPLE),
        f"one sentence through {ran}: {doc.text}",
    )
