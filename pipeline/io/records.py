"""What a reader yields: documents, and records that could not be read."""

from __future__ import annotations

import base64
import codecs
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..document import EMPTY, Document
from ..errors import ConfigError
from .formats import FORMATS

KINDS = tuple(dict.fromkeys(FORMATS.values()))
_MASK = 2**64 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How records become documents.

    Field names may be dotted (`meta.url`) to reach into nested records.
    """

    # The field that holds the text. `text` is what datatrove, dolma and the Hugging Face sets call it.
    text_field: str = "text"
    # The field that holds the id; records without it are named after their file and line.
    id_field: str = "id"
    # The field that says where the record came from; without it `source`, else the file.
    source_field: str = ""
    # Documents of a text file are separated by what this regular expression matches; empty: one document a file.
    split: str = ""
    # The format of files whose name does not tell (and of standard input).
    format: str = ""
    # An encoding that breaks ties where the bytes leave two readings.
    encoding: str = ""
    # Only the first N records; 0 means all.
    limit: int = 0
    # Only this share of the records, chosen by position, so that every run chooses the same.
    sample: float = 1.0

    def __post_init__(self) -> None:
        if not 0.0 < self.sample <= 1.0:
            raise ConfigError(
                f"--sample is the share of records to take, above 0 and at most 1, not {self.sample}"
            )
        if self.limit < 0:
            raise ConfigError(f"--limit is a number of records, not {self.limit}")
        if self.format not in {"", *KINDS}:
            raise ConfigError(f"--input-format is one of {', '.join(KINDS)}, not {self.format!r}")
        try:
            re.compile(self.split)
        except re.error as error:
            raise ConfigError(
                f"--split takes a regular expression, and {self.split!r} is not one: {error}"
            ) from error
        try:
            codecs.lookup(self.encoding or "utf-8")
        except LookupError:
            raise ConfigError(
                f"--encoding takes the name of an encoding, for example gb18030 or big5, not {self.encoding!r}"
            ) from None


def wanted(position: int, options: ReadOptions) -> bool:
    """Whether `--limit` and `--sample` leave a record in; chosen by position, so that every run chooses the same."""
    if options.limit and position >= options.limit:
        return False
    return options.sample >= 1.0 or _mixed(position) < options.sample * 2**64


def _mixed(number: int) -> int:
    """SplitMix64 (Steele, Lea & Flood 2014): neighbouring numbers scattered evenly over 64 bits."""
    number = (number + 0x9E3779B97F4A7C15) & _MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _MASK
    return number ^ (number >> 31)


class RejectedRecord(NamedTuple):
    """What could not be read or processed: where, why, and what it was. Nothing is lost: all bytes are kept.

    `where` has `file` and, where they are known, `line` and `offset` (bytes from the start of the unpacked file)
    or `member`. `raw` is None only where the bytes are not at hand (an unreadable file).
    """

    position: int
    where: Mapping[str, Any]
    reason: str
    message: str
    raw: bytes | str | None = None
    stage: str = "read"
    id: str = ""
    meta: Mapping[str, Any] = EMPTY
    evidence: Mapping[str, Any] = EMPTY

    def row(self) -> dict[str, Any]:
        r"""One line of rejected.jsonl.

        >>> RejectedRecord(7, {"file": "a.jsonl", "line": 8}, "broken-json", "…", b"\xff").row()["raw_base64"]
        '/w=='
        """
        row: dict[str, Any] = {"position": self.position, "stage": self.stage, "reason": self.reason}
        if self.id:
            row["id"] = self.id
        row["where"] = dict(self.where)
        if self.message:
            row["message"] = self.message
        if self.evidence:
            row["evidence"] = dict(self.evidence)
        if self.meta:
            row["meta"] = dict(self.meta)
        row.update(_kept(self.raw))
        return row


def _kept(raw: bytes | str | None) -> dict[str, str]:
    if raw is None:
        return {}
    try:
        text = raw if isinstance(raw, str) else raw.decode("utf-8")
        text.encode("utf-8")
    except UnicodeError:
        data = raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else raw
        return {"raw_base64": base64.b64encode(data).decode("ascii")}
    return {"raw": text}


def raw_of(row: Mapping[str, Any]) -> bytes | None:
    """The bytes that a line of rejected.jsonl keeps, or None where it keeps none."""
    if "raw_base64" in row:
        return base64.b64decode(row["raw_base64"])
    return row["raw"].encode("utf-8") if "raw" in row else None


def where_of(doc: Document) -> dict[str, Any]:
    """The file that a document was read from."""
    return {"file": doc.meta.get("source_file", doc.meta.get("source", ""))}


def dropped_record(doc: Document) -> RejectedRecord:
    """The record of a document that a stage left out: its raw text, so that nothing is lost.

    Raises:
        ValueError: the document is not dropped.
    """
    if doc.drop is None:
        raise ValueError(f"document {doc.id!r} is not dropped")
    return RejectedRecord(
        doc.position,
        where_of(doc),
        doc.drop.reason,
        "",
        doc.raw,
        doc.drop.stage,
        doc.id,
        doc.meta,
        doc.drop.evidence,
    )


def lookup(record: Mapping[str, Any], path: str) -> Any:
    """The value at a dotted path, or None. A field whose own name has the dots wins.

    >>> lookup({"a": {"b": 1}}, "a.b"), lookup({"a.b": 2}, "a.b"), lookup({}, "a.b")
    (1, 2, None)
    """
    if path in record or "." not in path:
        return record.get(path)
    found: Any = record
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def without(record: Mapping[str, Any], path: str) -> dict[str, Any]:
    """The record without the value at a dotted path; the original is not touched.

    >>> without({"a": {"b": 1, "c": 2}, "d": 3}, "a.b")
    {'a': {'c': 2}, 'd': 3}
    """
    rest = dict(record)
    if path in rest or "." not in path:
        rest.pop(path, None)
        return rest
    name, _, inner = path.partition(".")
    if isinstance(rest.get(name), Mapping):
        rest[name] = without(rest[name], inner)
    return rest


def names(record: Mapping[str, Any]) -> str:
    """The fields of a record, for a message."""
    shown: Sequence[str] = [str(name) for name in list(record)[:12]]
    return ", ".join(shown) or "(none)"
