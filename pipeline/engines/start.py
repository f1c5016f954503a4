"""The beginning of a run: what was asked for, and whether it was started or finished before."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..config import Config
from ..flow import default_stages
from ..io.atomic import digest, written
from ..io.discover import Found, discover
from ..io.parts import check_format
from ..io.records import ReadOptions
from ..stage import Stage
from . import folder, manifest, plan
from .cutting import shard_size
from .known import informed
from .shard import Job

# Below this many bytes of input, starting processes (1.0 s each for the imports) costs more than they save.
IN_PROCESS = 12 << 20


def workers_for(asked: int | None, total: int) -> int:
    """How many processes to start; 0: none, this one does the work."""
    if asked is not None:
        return asked
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return 0 if total < IN_PROCESS else cores


@dataclass(frozen=True, slots=True)
class Opened:
    """What a run was asked for, in a folder that nobody else writes to meanwhile."""

    out: Path
    work: Path
    found: Found
    total: int  # bytes of input
    size: int  # bytes of a shard
    flow: Sequence[Stage]
    config: Config
    reading: ReadOptions
    fmt: str
    edits: bool
    restart: bool
    knowledge: str | Path | None

    def identity(self, inputs: Sequence[Mapping[str, Any]] | None = None) -> dict[str, Any]:
        """What decides the output, whatever the engine (`inputs`: the rows of the input files, if they are known)."""
        given = folder_digest(self.knowledge)
        output = {"format": self.fmt, "edits": self.edits, "shard_bytes": self.size, "knowledge": given}
        return manifest.identity(self.found, self.config, self.flow, self.reading, output, inputs)

    def earlier(self, identity: Mapping[str, Any]) -> dict[str, Any] | None:
        """The manifest of a finished run that this one would repeat; sets up or checks the working folder otherwise.

        Raises:
            OutputError: the folder holds another run.
        """
        begun = manifest.load_manifest(self.work / manifest.NAME)
        whole = manifest.load_manifest(self.out / manifest.NAME)
        # A run that was begun over an older output goes on, whatever that was.
        earlier = begun or whole
        if earlier is not None and not self.restart:
            told = manifest.changes(earlier["identity"], json.loads(json.dumps(identity, default=str)))
            if told:
                raise manifest.refuse(self.out, told)
        if begun is None:
            if whole is not None and not self.restart:
                return whole
            manifest.save_manifest(self.work / manifest.NAME, {"complete": False, "identity": identity})
        return None

    def job(self) -> Job:
        """The run itself; the folders of its output are there."""
        for name in ("knowledge", "documents", *(["edits"] if self.edits else [])):
            (self.work / "out" / name).mkdir(parents=True, exist_ok=True)
        flow = informed(self.flow, self.knowledge, copy_to=self.work / "out/knowledge")
        return Job(self.work, plan.passes(flow), self.reading, self.fmt, self.edits)


@contextmanager
def opened(  # noqa: PLR0913  # as `run`
    inputs: Iterable[str | Path],
    out: str | Path,
    config: Config,
    *,
    flow: Sequence[Stage] | None,
    fmt: str | None,
    edits: bool,
    restart: bool,
    knowledge: str | Path | None,
    reading: ReadOptions | None,
    shard_bytes: int | None,
) -> Iterator[Opened]:
    """The output folder taken, the input found: how a run begins, whatever the engine.

    Raises:
        InputError: an input does not exist.
        KnowledgeError: `knowledge` is no folder, or a file in it cannot be used.
        OutputError: `out` holds something else, or another run is writing to it.
    """
    out = Path(out)
    reading = reading or ReadOptions()
    given = [os.fspath(each) for each in inputs]
    stages = default_stages(config) if flow is None else list(flow)
    # Read for its mistakes: they are told before the folder belongs to this run.
    informed(stages, knowledge)
    with folder.taken(out) as work:
        if restart:
            folder.clear(work)
        if "-" in given:
            given = spooled(given, work, reading)
        found = discover(given, reading.format, leave_out=out)
        total = sum(entry.size for entry in found.entries)
        fmt = fmt or ("jsonl" if total < IN_PROCESS else "jsonl.zst")
        check_format(fmt)
        size = shard_bytes or shard_size(total)
        yield Opened(out, work, found, total, size, stages, config, reading, fmt, edits, restart, knowledge)


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
