"""Pieces read: each record becomes a document or a rejected record. Nothing a file holds can stop the reader."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson

from ..document import Document
from ..errors import RecordError
from ..html.charset import meta_charset
from .cut import cut
from .decode import decode, has_surrogates
from .formats import Entry, open_entry
from .pieces import BROKEN, Bad, Blob, Lines, Piece, Rows, Texts, WholeFile
from .records import ReadOptions, RejectedRecord, lookup, names, wanted, without

PIECE = 8 << 20  # bytes read at a time where one process reads all
HALF = "the record holds half of a surrogate pair (\\ud800–\\udfff): no character"


def records_of(entries: Iterable[Entry], options: ReadOptions) -> Iterator[Document | RejectedRecord]:
    """The records of files, one after the other, as a run reads them."""
    position = 0
    for entry in entries:
        for piece in cut(entry, options, PIECE):
            if options.limit and position >= options.limit:
                return
            for record in read_piece(piece, position, options):
                if wanted(record.position, options):
                    yield record
            position += piece.count


def read_piece(piece: Piece, first: int, options: ReadOptions) -> Iterator[Document | RejectedRecord]:
    """The records of a piece, whose first has the position `first`; blank lines take a position and yield nothing."""
    if isinstance(piece, Lines):
        yield from _read_lines(piece, first, options)
    elif isinstance(piece, WholeFile):
        yield _read_file(piece.entry, first, options)
    elif isinstance(piece, Blob):
        facts = {"media_type": piece.media_type, **piece.facts} if piece.media_type else piece.facts
        hint = piece.hint or options.encoding
        yield read_bytes(piece.data, piece.name, first, facts, hint, {"file": piece.name})
    elif isinstance(piece, Rows):
        for at, (number, record, raw) in enumerate(piece.rows):
            yield _read_row(piece.entry, number, record, raw, first + at, options)
    elif isinstance(piece, Texts):
        for at, (number, text, separator) in enumerate(piece.texts):
            meta = {"source": piece.entry.name, **piece.facts, "separator": separator}
            yield Document(f"{piece.entry.name}#{number}", text, meta, position=first + at)
    elif isinstance(piece, Bad):
        yield RejectedRecord(first, piece.where, piece.reason, piece.message, piece.raw, id=piece.entry.name)


def _read_file(entry: Entry, position: int, options: ReadOptions) -> Document | RejectedRecord:
    where = {"file": entry.name}
    try:
        if not entry.codec and "://" not in entry.path:
            data = Path(entry.path).read_bytes()
        else:
            with open_entry(entry) as stream:
                data = stream.read()
    except RecordError as error:
        return RejectedRecord(position, where, error.reason, str(error), id=entry.name)
    except BROKEN as error:
        reason = "unreadable" if isinstance(error, OSError) and error.errno else "broken-file"
        return RejectedRecord(position, where, reason, f"{type(error).__name__}: {error}", id=entry.name)
    facts = {"media_type": "text/html"} if entry.format == "html" else {}
    return read_bytes(data, entry.name, position, facts, options.encoding, where)


def read_bytes(
    data: bytes,
    name: str,
    position: int,
    facts: Mapping[str, Any],
    hint: str = "",
    where: Mapping[str, Any] | None = None,
) -> Document | RejectedRecord:
    """A document from the bytes of a file of its own."""
    where = where or {"file": name}
    if not data:
        return RejectedRecord(position, where, "empty", f"{name} is empty", b"", id=name)
    if facts.get("media_type") == "text/html" and not hint:
        hint = meta_charset(data) or ""
    try:
        decoded = decode(data, hint=hint or None)
    except RecordError as error:
        return RejectedRecord(position, where, error.reason, str(error), data, id=name)
    meta = {"source": name, **facts, **decoded.meta}
    if not decoded.exact:
        # The encoding has two byte sequences for one character: only the bytes themselves give the bytes back.
        meta["raw_base64"] = base64.b64encode(data).decode("ascii")
    return Document(name, decoded.text, meta, position=position)


def _read_lines(piece: Lines, first: int, options: ReadOptions) -> Iterator[Document | RejectedRecord]:
    data = piece.data
    if data is None:
        with Path(piece.entry.path).open("rb") as stream:
            stream.seek(piece.start)
            data = stream.read(piece.end - piece.start)
    if piece.start == 0 and data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    name, offset = piece.entry.name, piece.start
    for at, line in enumerate(data.split(b"\n")):
        here, offset = offset, offset + len(line) + 1
        if not line or line.isspace():
            continue
        position, number = first + at, piece.line + at
        try:
            record, facts = parse_json(line)
            yield document_of(record, f"{name}#{number}", name, position, options, facts)
        except RecordError as error:
            where = {"file": name, "line": number, "offset": here}
            yield RejectedRecord(position, where, error.reason, str(error), line)


def parse_json(line: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    """A JSON object in bytes of any encoding, and facts about the encoding if it is not UTF-8.

    Raises:
        RecordError: `broken-json`, `undecodable`, `lone-surrogate` or `not-an-object`.
    """
    facts: dict[str, Any] = {}
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError:
        record, facts = _hard_json(line)
    if type(record) is not dict:
        raise RecordError(
            "not-an-object",
            f"a record is a JSON object with a field for the text, not {type(record).__name__}",
        )
    return record, facts


def _hard_json(line: bytes) -> tuple[Any, dict[str, Any]]:
    facts: dict[str, Any] = {}
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        decoded = decode(line)
        text, facts = decoded.text, {"line_encoding": decoded.encoding}
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecordError("broken-json", f"not valid JSON: {error}") from error
    if has_surrogates(json.dumps(record, ensure_ascii=False)):
        raise RecordError("lone-surrogate", HALF)
    return record, facts


def document_of(
    record: dict[str, Any],
    fallback_id: str,
    source: str,
    position: int,
    options: ReadOptions,
    facts: Mapping[str, Any],
) -> Document:
    """A document from a record; all other fields are carried in `meta` as they are.

    Raises:
        RecordError: with reason `no-text` or `text-not-a-string`.
    """
    text = lookup(record, options.text_field)
    if type(text) is not str:
        raise _no_text(record, text, options)
    meta = without(record, options.text_field)
    id_ = lookup(meta, options.id_field)
    if type(id_) is str:
        meta = without(meta, options.id_field)
    elif id_ is None or isinstance(id_, dict | list):
        id_ = fallback_id
    # A number stays in `meta` as well, for as an id it becomes text and `undo` gives the number back.
    _name_source(meta, source, options)
    meta.update(facts)
    return Document(str(id_), text, meta, position=position)


def _name_source(meta: dict[str, Any], file: str, options: ReadOptions) -> None:
    """Say in `meta` where the record came from; what the record itself says under that name is kept."""
    named = lookup(meta, options.source_field) if options.source_field else None
    if options.source_field and "source" in meta:
        meta["source_was"] = meta["source"]
    if isinstance(named, str) and named:
        meta["source"] = named
    if "source" in meta:
        meta.setdefault("source_file", file)
    else:
        meta["source"] = file


def _no_text(record: Mapping[str, Any], text: Any, options: ReadOptions) -> RecordError:
    if text is None:
        return RecordError(
            "no-text",
            f"the record has no field {options.text_field!r}; it has {names(record)}. "
            "Say which holds the text with --text-field NAME",
        )
    return RecordError(
        "text-not-a-string", f"the field {options.text_field!r} holds {type(text).__name__}, not a string"
    )


def _read_row(
    entry: Entry, number: int, record: Any, raw: bytes | None, position: int, options: ReadOptions
) -> Document | RejectedRecord:
    where = {"file": entry.name, "row": number}
    try:
        _check_row(entry, record)
        return document_of(record, f"{entry.name}#{number}", entry.name, position, options, {})
    except RecordError as error:
        kept: bytes | str | None = raw if raw is not None else orjson_text(record)
        return RejectedRecord(position, where, error.reason, str(error), kept)


def _check_row(entry: Entry, record: Any) -> None:
    if isinstance(record, RecordError):
        raise record
    if not isinstance(record, dict):
        raise RecordError("not-an-object", f"a record is an object, not {type(record).__name__}")
    if has_surrogates(orjson_text(record)):
        if entry.format in {"csv", "tsv"}:
            raise RecordError("undecodable", "the record holds bytes that are no characters")
        raise RecordError("lone-surrogate", HALF)


def orjson_text(record: Any) -> str:
    """A record as JSON text that keeps what orjson refuses (lone surrogates), for messages and rejects."""
    try:
        return orjson.dumps(record, default=str).decode("utf-8")
    except (orjson.JSONEncodeError, TypeError):
        return json.dumps(record, ensure_ascii=False, default=str)
