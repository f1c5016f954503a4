"""The beginning of a run: what is asked for, whether it was begun or done before."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..io.atomic import digest, write_bytes, written
from ..io.records import ReadOptions
from ..stage import Shareable
from . import manifest
from .shard import Job
from .spill import dump

# Below this many bytes of input, starting processes (1.0 s each for the imports) costs more than they save.
IN_PROCESS = 12 << 20


def workers_for(asked: int | None, total: int) -> int:
    """How many processes to start; 0: none, this one does the work."""
    if asked is not None:
        return asked
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return 0 if total < IN_PROCESS else cores


def spooled(given: list[str], work: Path, options: ReadOptions) -> list[str]:
    """Standard input kept in the working folder, so that it can be read again."""
    folder = work / "stdin"
    folder.mkdir(exist_ok=True)
    suffix = {"text": "txt", "": "jsonl"}.get(options.format, options.format)
    path = folder / f"stdin.{suffix}"
    with written(path) as stream:
        shutil.copyfileobj(sys.stdin.buffer, stream, 1 << 20)
    return [str(path) if each == "-" else each for each in given]


def folder_digest(folder: str | Path | None) -> list[list[str]]:
    """Names and digests of the files in a folder."""
    root = Path(folder) if folder is not None else None
    if root is None or not root.is_dir():
        return []
    return [
        [path.relative_to(root).as_posix(), digest(path)]
        for path in sorted(root.rglob("*"))
        if path.is_file()
    ]


def settings(fmt: str, size: int, knowledge: str | Path | None, *, edits: bool) -> dict[str, Any]:
    """What was asked of the output, as the identity of the run names it, whatever the engine."""
    return {"format": fmt, "edits": edits, "shard_bytes": size, "knowledge": folder_digest(knowledge)}


def folders(result: Path, *, edits: bool) -> None:
    """Make the folders in which the output grows."""
    for name in ("knowledge", "documents", *(["edits"] if edits else [])):
        (result / name).mkdir(parents=True, exist_ok=True)


def finished_before(
    out: Path, work: Path, identity: Mapping[str, Any], *, restart: bool
) -> dict[str, Any] | None:
    """The manifest of a finished run that this one would repeat; sets up or checks the working folder otherwise.

    Raises:
        OutputError: the folder holds another run.
    """
    begun = manifest.load_manifest(work / manifest.NAME)
    whole = manifest.load_manifest(out / manifest.NAME)
    # A run that was begun over an older output goes on, whatever that was.
    earlier = begun or whole
    if earlier is not None and not restart:
        told = manifest.changes(earlier["identity"], json.loads(json.dumps(identity, default=str)))
        if told:
            raise manifest.refuse(out, told)
    if begun is None:
        if whole is not None and not restart:
            return whole
        manifest.save_manifest(work / manifest.NAME, {"complete": False, "identity": identity})
    return None


def keep(job: Job, number: int, known: Any) -> None:
    """Write what was learned behind a pass: for people, for the records of pairs, and last for the passes to come."""
    from ..io.rows import dumps  # noqa: PLC0415  # only where there is any

    if isinstance(known, Shareable):
        known.write(job.result / "knowledge")
    if hasattr(known, "records"):  # a contract of `near_dup`
        write_bytes(job.records(number), b"".join(map(dumps, known.records())), durable=False)
    dump(job.knowledge(number), known)
