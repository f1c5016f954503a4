"""Checks that an output folder is what the run wrote, and that undoing it gives the input back."""

from __future__ import annotations

import heapq
import itertools
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from ..document import Document, replay, undo
from ..errors import CleanCorpusError, ReplayError
from ..io.atomic import digest
from ..io.formats import Entry
from ..io.parts import parts, parts_with_edits, read_lines, read_part
from ..io.read import records_of
from ..io.records import ReadOptions, RejectedRecord, raw_of
from ..io.rows import dumps, steps_of
from ..io.undo import Original, undone
from .manifest import NAME, load_manifest

# So many records that do not come back are listed.
SHOWN = 20


class Problem(NamedTuple):
    """One thing that is wrong: a short kind to count by, the file, what was found."""

    kind: str
    file: str
    message: str


def verify(out: str | Path, *, inputs: bool = True) -> list[Problem]:
    """All problems of an output folder; none means that it is whole.

    Checked are: the manifest; size and digest of every file; that `documents/` and `edits/` hold no file that the run
    did not write; that documents in are documents out and rejected, counted in the files; that positions are in order
    and unique; that every step can be undone and done again; that flags point inside their text; and, where the input
    files are still there as they were, that undoing gives them back (`inputs`).
    """
    out = Path(out)
    manifest = load_manifest(out / NAME)
    if manifest is None:
        return [
            Problem(
                "manifest",
                NAME,
                f"{out} has no readable {NAME}; give the folder that `clean-corpus run … -o` wrote",
            )
        ]
    if not manifest.get("complete"):
        return [Problem("manifest", NAME, "the run is not finished; type the same command again")]
    problems = [*_files(out, manifest)]
    broken = {problem.file for problem in problems}
    problems += _rows(out, manifest)
    readable = not any(problem.kind in {"unreadable", "missing"} for problem in problems)
    if inputs and readable and manifest["identity"]["output"]["edits"] and not broken & {"rejected.jsonl"}:
        problems += _against_input(out, manifest)
    return problems


def _files(out: Path, manifest: Mapping[str, Any]) -> Iterator[Problem]:
    listed = manifest.get("files", {})
    for name, facts in listed.items():
        path = out / name
        if not path.is_file():
            yield Problem("missing", name, "the file is gone")
        elif path.stat().st_size != facts["bytes"]:
            yield Problem("size", name, f"{path.stat().st_size:,} bytes; the run wrote {facts['bytes']:,}")
        elif digest(path) != facts["digest"]:
            yield Problem("digest", name, "the bytes differ from those the run wrote")
    for folder in ("documents", "edits"):
        for path in sorted((out / folder).rglob("*")):
            name = path.relative_to(out).as_posix()
            if path.is_file() and name not in listed:
                yield Problem("extra", name, "the run did not write this file")


def _rows(out: Path, manifest: Mapping[str, Any]) -> list[Problem]:
    problems: list[Problem] = []
    positions: set[int] = set()
    counts = {"out": 0, "rejected": 0}
    alone = set(parts(out / "edits"))
    last = -1
    for part, history in parts_with_edits(out):
        alone.discard(history or part)
        name = part.relative_to(out).as_posix()
        try:
            steps = {row["position"]: row for row in read_lines(history)} if history else {}
            for row in read_part(part):
                counts["out"] += 1
                position = row["position"]
                if position <= last:
                    problems.append(Problem("order", name, f"position {position} comes after {last}"))
                last = max(last, position)
                positions.add(position)
                problems += _document(name, row, steps.pop(position, None))
        except Exception as error:  # noqa: BLE001  # a damaged file makes its reader raise anything
            problems.append(_unreadable(name, error))
            continue
        problems += [
            Problem("edits", name, f"edits of a missing document: position {position}") for position in steps
        ]
    problems += [
        Problem("edits", path.relative_to(out).as_posix(), "these edits belong to no documents")
        for path in sorted(alone)
    ]
    problems += _rejects(out, positions, counts)
    problems += _duplicates(out, positions)
    return [*problems, *_sums(out, manifest, counts)]


def _unreadable(name: str, error: Exception) -> Problem:
    found = error.__cause__ or error
    return Problem("unreadable", name, f"{type(found).__name__}: {found}")


def _document(name: str, row: Mapping[str, Any], history: Mapping[str, Any] | None) -> Iterator[Problem]:
    text = row["text"]
    if history is not None:
        where = f"document {row['id']!r} (position {row['position']})"
        try:
            steps = steps_of(history)
            if replay(undo(text, steps), steps) != text:
                yield Problem("edits", name, f"{where}: replaying the edits gives a different text")
        except (ReplayError, KeyError, TypeError) as error:
            yield Problem("edits", name, f"{where}: {error}")
    for kind, found in row["flags"].items():
        for flag in found if isinstance(found, list) else [found]:
            start, end = flag.get("start"), flag.get("end")
            if start is not None and end is not None and not 0 <= start <= end <= len(text):
                yield Problem(
                    "flags", name, f"{row['id']!r}: {kind} at {start}–{end} in {len(text)} characters"
                )


def _rejects(out: Path, positions: set[int], counts: dict[str, int]) -> Iterator[Problem]:
    try:
        for row in read_lines(out / "rejected.jsonl"):
            counts["rejected"] += 1
            if row["position"] in positions:
                yield Problem("order", "rejected.jsonl", f"position {row['position']} is there twice")
            positions.add(row["position"])
            raw_of(row)
    except Exception as error:  # noqa: BLE001  # as above
        yield _unreadable("rejected.jsonl", error)


def _duplicates(out: Path, positions: set[int]) -> Iterator[Problem]:
    try:
        for row in read_lines(out / "duplicates.jsonl"):
            for found in _mentioned(row):
                if found not in positions:
                    message = f"names position {found}, which does not exist"
                    yield Problem("duplicates", "duplicates.jsonl", message)
    except Exception as error:  # noqa: BLE001  # as above
        yield _unreadable("duplicates.jsonl", error)


def _mentioned(row: Mapping[str, Any]) -> list[int]:
    told = [row.get(name) for name in ("representative", "first", "second")] + list(row.get("members", ()))
    return [each["position"] for each in told if isinstance(each, dict)]


def _sums(out: Path, manifest: Mapping[str, Any], counts: Mapping[str, int]) -> Iterator[Problem]:
    told = manifest["counts"]
    for key, count in counts.items():
        if told[key] != count:
            yield Problem("counts", NAME, f"{key}: the manifest says {told[key]}, the files hold {count}")
    if told["in"] != counts["out"] + counts["rejected"]:
        yield Problem("counts", NAME, f"{told['in']} in, {counts['out']} out, {counts['rejected']} rejected")
    try:
        json.loads((out / "report.json").read_bytes())
    except (OSError, ValueError) as error:
        yield Problem("unreadable", "report.json", str(error))


def _against_input(out: Path, manifest: Mapping[str, Any]) -> Iterator[Problem]:
    """The input read once more beside the output undone, record by record."""
    identity = manifest["identity"]
    options = ReadOptions(**identity["reading"])
    entries = [
        Entry(row["path"], row["name"], row["bytes"], row["format"], row.get("codec", ""))
        for row in identity["inputs"]
    ]
    for entry, row in zip(entries, identity["inputs"], strict=True):
        path = Path(entry.path)
        if not path.is_file() or path.stat().st_size != entry.size or digest(path) != row["digest"]:
            return
    refused = _refused(identity)
    merged = heapq.merge(
        ((each.position, each) for each in records_of(entries, options)),
        ((each.position, each) for each in undone(out) if each.name not in refused),
        key=lambda pair: pair[0],
    )
    try:
        found = (
            problem
            for position, group in itertools.groupby(merged, key=lambda pair: pair[0])
            if (problem := _compared(position, [each for _, each in group])) is not None
        )
        yield from itertools.islice(found, SHOWN)
    except CleanCorpusError as error:
        yield Problem("undo", "documents", str(error))


def _compared(position: int, sides: list[Document | RejectedRecord | Original]) -> Problem | None:
    back = [each for each in sides if isinstance(each, Original)]
    read = [each for each in sides if not isinstance(each, Original)]
    if len(back) == len(read) == 1:
        if _same(read[0], back[0]):
            return None
        message = f"undoing {back[0].id!r} (position {position}) does not give the input"
    elif not read:
        message = f"position {position} is not in the input"
    elif not back:
        message = f"position {position} of the input is not in the output"
    else:
        message = f"position {position} is there more than once"
    return Problem("undo", "documents", message)


def _refused(identity: Mapping[str, Any]) -> set[str]:
    return {name for name, _ in identity["refused"]}


def _same(record: Document | RejectedRecord, each: Original) -> bool:
    if isinstance(record, Document):
        # What a stage stumbled over is rejected with its raw text.
        same = each.text == record.text or (each.text is None and each.raw == record.text.encode("utf-8"))
        return same and (each.rejected or (each.id == record.id and _carried(record.meta, each.meta)))
    return each.raw == _bytes(record)


def _carried(read: Mapping[str, Any], written: Mapping[str, Any]) -> bool:
    """Whether all that was read beside the text is in the output, as JSON has it."""
    plain = orjson.loads(dumps(read))
    return all(name in written and written[name] == value for name, value in plain.items())


def _bytes(record: RejectedRecord) -> bytes | None:
    return raw_of(record.row())
