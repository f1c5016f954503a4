"""From the output of a run back to what went in.

Files that were one document come back byte for byte (their encoding is on record), and so do split text files and the
members of archives. Lines of JSON Lines come back with the same values (`json.loads` gives the same object; spaces and
the order of fields may differ), and so do rows of other tables, as JSON Lines. What was rejected comes back as it was.
"""

from __future__ import annotations

import base64
import heapq
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple

from ..document import undo
from ..errors import InputError
from .archives import unsafe
from .decode import encode
from .formats import CODECS, format_of
from .parts import parts_with_edits, read_lines, read_part
from .records import raw_of
from .rows import dumps, steps_of

# What reading adds to the `meta` of a record; all else was in it.
ADDED = ("source_file", "source_was", "line_encoding")


class Fields(NamedTuple):
    """The names of fields that a run was told."""

    text: str = "text"
    id: str = "id"
    source: str = ""


DEFAULT = Fields()


@dataclass(frozen=True, slots=True)
class Original:
    """One record of the input as it is put together again."""

    position: int
    name: str
    # The raw text, or the bytes of a record that was rejected (None: they were not at hand).
    text: str | None
    raw: bytes | None
    id: str
    meta: Mapping[str, Any]
    rejected: bool = False


def undone(out: Path) -> Iterator[Original]:
    """All records that went into a run, in order, as the output and its edits give them back.

    Raises:
        InputError: the folder holds no output with edits.
        ReplayError: an edit does not fit its document.
    """
    if not (out / "edits").is_dir():
        raise InputError(
            f"{out} holds no edits: it is not the output of a run, or was written with --no-edits and cannot be undone"
        )
    return heapq.merge(_documents(out), _rejected(out), key=lambda each: each.position)


def _documents(out: Path) -> Iterator[Original]:
    for part, history in parts_with_edits(out):
        steps = {row["position"]: row for row in read_lines(history)} if history else {}
        for row in read_part(part):
            found = steps.get(row["position"])
            text = undo(row["text"], steps_of(found)) if found else row["text"]
            yield Original(row["position"], _name(row["meta"]), text, None, row["id"], row["meta"])


def _rejected(out: Path) -> Iterator[Original]:
    for row in read_lines(out / "rejected.jsonl"):
        meta = row.get("meta", {})
        # A document that a stage left out or stumbled over: its raw text, with what was known of it.
        whole = bool(meta) and "raw" in row
        name = _name(meta) if meta else row["where"].get("file", "")
        text = row["raw"] if whole else None
        yield Original(row["position"], name, text, raw_of(row), row.get("id", ""), meta, rejected=not whole)


def _name(meta: Mapping[str, Any]) -> str:
    return str(meta.get("source_file") or meta.get("source") or "")


def write_back(out: Path, target: Path) -> int:
    """Write the input of a run into a folder; how many records there were.

    Raises:
        InputError: `out` is no output with edits, or the target is not empty.
    """
    if target.exists() and any(target.iterdir()):
        raise InputError(f"{target} is not empty; name a folder that is empty or does not exist yet")
    fields = _fields(out)
    target.mkdir(parents=True, exist_ok=True)
    count = 0
    current, stream = None, None
    used: set[Path] = set()
    try:
        for each in undone(out):
            count += 1
            if each.name != current or stream is None:
                if stream is not None:
                    stream.close()
                current, stream = each.name, _opened(target, each.name, used)
            stream.write(original_bytes(each, fields))
    finally:
        if stream is not None:
            stream.close()
    return count


def _fields(out: Path) -> Fields:
    try:
        reading = json.loads((out / "manifest.json").read_bytes())["identity"]["reading"]
    except (OSError, ValueError, KeyError) as error:
        raise InputError(
            f"{out} has no readable manifest.json; give the folder that `clean-corpus run … -o` wrote"
        ) from error
    return Fields(reading["text_field"], reading["id_field"], reading["source_field"])


def _opened(target: Path, name: str, used: set[Path]) -> IO[bytes]:
    path = target / written_name(name)
    again = 1
    while path in used:
        again += 1
        path = target / f"again-{again}" / written_name(name)
    used.add(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.open("wb")


def written_name(name: str) -> str:
    """The file that an input file is written back to: unpacked, tables as JSON Lines, inside of the folder.

    >>> written_name("a/b.txt.gz"), written_name("c.csv"), written_name("../x.txt")
    ('a/b.txt', 'c.csv.jsonl', '_/x.txt')
    """
    kind, codec = format_of(name)
    if codec:
        name = name[: -len(next(suffix for suffix, each in CODECS.items() if each == codec))]
    if unsafe(name):
        name = "/".join("_" if part in {"..", ""} else part for part in name.replace(":", "_").split("/"))
    return name + ".jsonl" if kind in {"csv", "tsv", "json", "parquet", "warc"} else name


def original_bytes(each: Original, fields: Fields = DEFAULT) -> bytes:
    """The bytes of a record as it stood in its file; of a table's row, its line of JSON."""
    is_file = format_of(each.name)[0] in {"text", "html", ""} and "#" not in each.name
    if each.text is None:
        end = b"" if is_file or each.raw is None else b"\n"
        return (each.raw or b"") + end
    if is_file:
        if "raw_base64" in each.meta:
            return base64.b64decode(each.meta["raw_base64"])
        text = each.text + each.meta.get("separator", "")
        return encode(text, each.meta.get("encoding", "utf-8"), bom=bool(each.meta.get("bom")))
    row = dumps(record_of(each, fields))
    encoding = each.meta.get("line_encoding", "utf-8")
    return row if encoding == "utf-8" else row.decode("utf-8").encode(encoding)


def record_of(each: Original, fields: Fields = DEFAULT) -> dict[str, Any]:
    """The record that a document was read from."""
    meta, record = each.meta, dict[str, Any]()
    if not each.id.startswith(f"{each.name}#"):
        _put(record, fields.id, each.id)
    _put(record, fields.text, each.text)
    added = set(ADDED)
    if "source_file" not in meta or (fields.source and "source_was" not in meta):
        added.add("source")
    # What stages found out (title, author, date) was added behind what reading added.
    keys = list(meta)
    last = "source_file" if "source_file" in meta else "source"
    for key in keys[: keys.index(last)] if last in meta else keys:
        value = meta[key]
        if key not in added:
            record[key] = {**record[key], **value} if isinstance(record.get(key), dict) else value
    if "source_was" in meta:
        record["source"] = meta["source_was"]
    return record


def _put(record: dict[str, Any], path: str, value: Any) -> None:
    names = path.split(".")
    for name in names[:-1]:
        record = record.setdefault(name, {})
    record[names[-1]] = value
