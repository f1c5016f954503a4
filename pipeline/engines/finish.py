"""The end of a run: merges what the shards wrote into one output and checks the counts in the files themselves."""

from __future__ import annotations

import json
import pickle
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ..errors import StageError
from ..io.atomic import digest, forget_unfinished, write_bytes, written
from ..io.parts import FileFacts, parts, read_lines, rows_in
from ..report import Report
from .manifest import NAME, save_manifest
from .shard import Job

NONE: Mapping[str, Any] = MappingProxyType({})
# Files that are no documents are named in the manifest up to this many; a crawl may hold a million pictures.
SKIPPED = 1_000


def merge(job: Job, shards: int) -> Report:
    """Write `rejected.jsonl`, `duplicates.jsonl` and `report.json` from what the last pass left, shard by shard."""
    last = job.folder(len(job.plan) - 1)
    result = job.result
    report = Report()
    for shard in range(shards):
        part = pickle.loads((last / f"{shard:05}.report").read_bytes())  # noqa: S301  # our own file
        report.merge(part)
    with written(result / "rejected.jsonl") as stream:
        for shard in range(shards):
            stream.write((last / f"{shard:05}.rejected").read_bytes())
    tell(job, report)
    return report


def tell(job: Job, report: Report) -> None:
    """Write `duplicates.jsonl` from what was learned, and `report.json`."""
    with written(job.result / "duplicates.jsonl") as stream:
        for path in (job.records(a_pass.number) for a_pass in job.plan):
            if path.exists():
                with path.open("rb") as records:
                    shutil.copyfileobj(records, stream, 1 << 20)
    write_bytes(
        job.result / "report.json",
        json.dumps(report.to_json(), ensure_ascii=False, indent=1).encode() + b"\n",
    )


def count_from_files(result: Path, known: Mapping[str, FileFacts] = NONE) -> dict[str, int]:
    """Documents and rejected records, counted in the files that were written (by others, where that is `known`)."""
    documents = 0
    for path in parts(result / "documents"):
        facts = known.get(f"documents/{path.name}")
        documents += facts.rows if facts else rows_in(path)
    rejected = sum(1 for _ in read_lines(result / "rejected.jsonl"))
    return {"out": documents, "rejected": rejected}


def sweep(result: Path) -> None:
    """Remove what a killed process was writing: nobody else writes now, and a half file is no part of the output."""
    for path in result.rglob("*.part"):
        if path.suffixes[-2:-1] and path.suffixes[-2][1:].isdigit():
            path.unlink(missing_ok=True)


def write_manifest(
    job: Job,
    identity: Mapping[str, Any],
    records: Mapping[str, int],
    skipped: list[tuple[str, str]],
    timing: Any,
    known: Mapping[str, FileFacts] = NONE,
) -> dict[str, Any]:
    """The manifest of a finished run.

    Args:
        job: the run.
        identity: what decided its output.
        records: how many records were read, by name of the file.
        skipped: files that were left alone, with the reason.
        timing: what differs from run to run.
        known: what others found in files of the output, by name: those are not read here once more.

    Raises:
        StageError: documents in are not documents out and rejected.
    """
    result = job.result
    sweep(result)
    counts = {"in": sum(records.values()), **count_from_files(result, known)}
    if counts["in"] != counts["out"] + counts["rejected"]:
        raise StageError(
            f"{counts['in']} records came in, but {counts['out']} documents and {counts['rejected']} rejected records "
            "were written. This is a bug; the output was not put in place"
        )
    files = {
        name: {"bytes": known[name].bytes, "digest": known[name].digest}
        if name in known
        else {"bytes": path.stat().st_size, "digest": digest(path)}
        for path in sorted(result.rglob("*"))
        if path.is_file() and (name := path.relative_to(result).as_posix()) != NAME
    }
    manifest = {
        "complete": True,
        "counts": counts,
        "records": dict(records),
        "skipped": [list(each) for each in skipped[:SKIPPED]],
        "skipped_in_all": len(skipped),
        "files": files,
        "identity": identity,
        "timing": timing,
    }
    save_manifest(result / NAME, manifest)
    return manifest


def write_page(out: Path, *, anew: bool = True) -> None:
    """Build report.html from the finished output; if not `anew`, only where there is none."""
    from ..report.html import NAME as PAGE  # noqa: PLC0415  # a pass that is stopped never gets here
    from ..report.html import write  # noqa: PLC0415

    # The page alone is written where the result stands: whatever else a killed run leaves is in its working folder.
    forget_unfinished(out / PAGE)
    if anew or not (out / PAGE).exists():
        write(out)
