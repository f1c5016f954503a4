"""What a run is: its inputs, settings and versions. Two runs with the same identity have the same output."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from ..config import Config
from ..errors import OutputError
from ..io.atomic import digest, write_bytes
from ..io.discover import Found
from ..io.formats import Entry
from ..io.records import ReadOptions
from ..stage import Stage

SCHEMA = 1
# Packages whose version may change what comes out.
DECIDING = ("datasketch", "ftfy", "numpy", "opencc", "orjson", "zstandard")
NAME = "manifest.json"
# Named in a message before "and N more".
SHOWN = 5


def identity(
    found: Found, config: Config, flow: Sequence[Stage], options: ReadOptions, output: Mapping[str, Any],
    inputs: Sequence[Mapping[str, Any]] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Everything that decides what comes out, with the digest of every input file (`inputs`, if that is known)."""
    if inputs is None:
        # Hashing lets other threads run: four disks' worth of reading at once.
        with ThreadPoolExecutor(4) as threads:
            inputs = list(threads.map(entry_row, found.entries))
    return {
        "schema": SCHEMA,
        "versions": versions(),
        "config": config.to_mapping(),
        "stages": [stage.name for stage in flow],
        "reading": asdict(options),
        "output": dict(output),
        "inputs": list(inputs),
        "refused": [[entry.name, reason] for entry, reason, _ in found.refused],
    }


def versions() -> dict[str, str]:
    """Our version and those of the packages that decide."""
    ours = getattr(sys.modules[__name__.partition(".")[0]], "__version__", "unknown")
    found = {"clean-corpus": ours, "python": ".".join(platform.python_version_tuple()[:2])}
    for package in DECIDING:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def entry_row(entry: Entry) -> dict[str, Any]:
    """An input file in the manifest."""
    row: dict[str, Any] = {
        "name": entry.name,
        "path": entry.path,
        "format": entry.format,
        "bytes": entry.size,
    }
    if entry.codec:
        row["codec"] = entry.codec
    row["digest"] = _content(entry)
    return row


def _content(entry: Entry) -> str:
    if "://" in entry.path:
        from ..io.formats import filesystem  # noqa: PLC0415  # optional

        system, path = filesystem().core.url_to_fs(entry.path)
        return "remote:" + hashlib.blake2b(str(system.checksum(path)).encode(), digest_size=16).hexdigest()
    try:
        return digest(Path(entry.path))
    except OSError as error:
        return f"unreadable: {error.strerror}"


def changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """What differs between two identities, for people."""
    told: list[str] = []
    for key in ("versions", "config", "reading", "output"):
        told += _differences(key, before.get(key), now.get(key))
    if before.get("stages") != now.get("stages"):
        told.append(f"the stages were {before.get('stages')}, now {now.get('stages')}")
    old = {row["name"]: row for row in before.get("inputs", ())}
    new = {row["name"]: row for row in now.get("inputs", ())}
    told += [f"input {name} is gone" for name in old if name not in new]
    told += [f"input {name} is new" for name in new if name not in old]
    told += [
        f"input {name} has changed"
        for name in old
        if name in new
        and (old[name]["digest"], old[name]["format"]) != (new[name]["digest"], new[name]["format"])
    ]
    if not told and before != now:
        told.append("the order or the place of the inputs has changed")
    return told


def _differences(name: str, old: Any, new: Any) -> list[str]:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        keys = dict.fromkeys((*old, *new))
        return [line for key in keys for line in _differences(f"{name}.{key}", old.get(key), new.get(key))]
    if old == new:
        return []
    # Digests say nothing to people.
    return (
        ["the files of --knowledge have changed"]
        if name == "output.knowledge"
        else [f"{name} was {old!r}, now {new!r}"]
    )


def refuse(out: Path, told: Iterable[str]) -> OutputError:
    """The error for a folder that holds the output of another run."""
    lines = list(told)
    more = f"; and {len(lines) - SHOWN} more" if len(lines) > SHOWN else ""
    return OutputError(
        f"{out} holds a different run: {'; '.join(lines[:SHOWN])}{more}. "
        "Add --restart to replace it (it stays until the new output is complete), or name another folder"
    )


def load_manifest(path: Path) -> dict[str, Any] | None:
    """A manifest of ours, or None."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and "identity" in found else None


def save_manifest(path: Path, manifest: Mapping[str, Any]) -> None:
    """Write a manifest, readable."""
    text = json.dumps(manifest, ensure_ascii=False, indent=1, default=str)
    # A file name that is no UTF-8 holds surrogates; as JSON escapes they can be read back.
    write_bytes(path, text.encode("utf-8", "backslashreplace") + b"\n")
