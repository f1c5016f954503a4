"""CSV, JSON arrays, Parquet, and text files split by a pattern: read in sequence, handed on as rows."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any

from ..errors import MissingExtraError, RecordError
from .decode import decode
from .formats import BLOCK, Entry, blocks, open_raw
from .pieces import BROKEN, Bad, Piece, Rows, Texts, bad
from .records import ReadOptions

Row = tuple[int, Any, bytes | None]
# The longest field that is read; the csv module's own limit is 128 KiB, less than many articles.
LONGEST_FIELD = 1 << 30


def cut_table(stream: IO[bytes], entry: Entry, options: ReadOptions, target: int) -> Iterator[Piece]:
    """The pieces of an open table."""
    if entry.format == "parquet":
        yield from _packed(entry, _parquet_rows(io.BytesIO(stream.read())), target)
        return
    first = next(blocks(stream), b"")
    if not first.strip():
        yield bad(entry, "empty", f"{entry.name} is empty", first)
        return
    rows = _csv_rows if entry.format in {"csv", "tsv"} else _json_rows
    yield from _packed(entry, rows(first, stream, entry, options), target)


def _packed(entry: Entry, rows: Iterable[Row | Bad], target: int) -> Iterator[Piece]:
    """Rows put together until they weigh enough."""
    held: list[Row] = []
    weight = 0
    broken: Exception | None = None
    try:
        for row in rows:
            if isinstance(row, Bad):
                if held:
                    yield Rows(entry, len(held), weight, tuple(held))
                    held, weight = [], 0
                yield row
                continue
            held.append(row)
            weight += _weight(row)
            if weight >= target:
                yield Rows(entry, len(held), weight, tuple(held))
                held, weight = [], 0
    except (*BROKEN, RecordError) as error:
        broken = error
    if held:
        yield Rows(entry, len(held), weight, tuple(held))
    if broken is not None:
        raise broken


def _weight(row: Row) -> int:
    """About the bytes of a row in UTF-8: Han are three."""
    _, record, raw = row
    if raw is not None:
        return len(raw)
    values = record.values() if isinstance(record, dict) else ()
    return 32 + sum(3 * len(value) for value in values if isinstance(value, str))


def _encoding(first: bytes, options: ReadOptions) -> str:
    """The encoding of a table, by its first block up to a line end."""
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    whole = first[: first.rfind(b"\n") + 1] or first
    try:
        found = decode(whole, hint=options.encoding or None).encoding
    except RecordError:
        # Some row is broken: it is rejected when it comes; the others are read by the most likely encoding.
        return "utf-8-sig"
    return "utf-8-sig" if found == "utf-8" else found


def _decoded(first: bytes, stream: IO[bytes], encoding: str) -> Iterator[str]:
    """The text block by block; bytes that are no characters become surrogates, which reject the record they are in."""
    decoder = codecs.getincrementaldecoder(encoding)(
        "strict" if encoding.startswith("utf-16") else "surrogateescape"
    )
    yield decoder.decode(first)
    for block in blocks(stream):
        yield decoder.decode(block)
    yield decoder.decode(b"", final=True)


def _lines(texts: Iterable[str]) -> Iterator[str]:
    r"""Lines with their ends; only \\n ends a line, as in the csv module."""
    rest = ""
    for text in texts:
        lines = (rest + text).split("\n")
        rest = lines.pop()
        for line in lines:
            yield line + "\n"
    if rest:
        yield rest


def _csv_rows(first: bytes, stream: IO[bytes], entry: Entry, options: ReadOptions) -> Iterator[Row]:
    encoding = _encoding(first, options)
    seen: list[str] = []

    def watched() -> Iterator[str]:
        for line in _lines(_decoded(first, stream, encoding)):
            seen.append(line)
            yield line

    limit = csv.field_size_limit(LONGEST_FIELD)
    try:
        reader = csv.reader(watched(), delimiter="\t" if entry.format == "tsv" else ",")
        header = _unique(next(reader, []))
        seen.clear()
        number = 1
        while True:
            number += 1
            try:
                values = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield number, RecordError("broken-csv", str(error)), _raw(seen, encoding)
            else:
                if values:
                    yield number, _record(header, values), _raw(seen, encoding)
            seen.clear()
    finally:
        csv.field_size_limit(limit)


def _raw(lines: list[str], encoding: str) -> bytes:
    text = "".join(lines)
    codec = encoding.removesuffix("-sig")
    return text.encode(codec, "surrogatepass" if codec.startswith("utf-16") else "surrogateescape")


def _unique(header: list[str]) -> list[str]:
    """Column names without repetition, for a later column would hide an earlier one.

    >>> _unique(["text", "text", ""])
    ['text', 'text.2', 'column 3']
    """
    names: list[str] = []
    for at, given in enumerate(header, 1):
        name = given or f"column {at}"
        names.append(f"{name}.{at}" if name in names else name)
    return names


def _record(header: list[str], values: list[str]) -> dict[str, str]:
    record = dict(zip(header, values, strict=False))
    record.update({f"column {at}": value for at, value in enumerate(values, 1) if at > len(header)})
    return record


def _json_rows(first: bytes, stream: IO[bytes], entry: Entry, options: ReadOptions) -> Iterator[Row | Bad]:
    """The elements of an array, or one object, or (misnamed JSON Lines) one object after the other.

    Only a window of the file is held; it grows until an element fits.
    """
    texts = _decoded(first, stream, _encoding(first, options))
    decoder = json.JSONDecoder()
    window = next(texts)
    at, number, ended = _skip(window, 0, ""), 0, False
    at += window.startswith("[", at)
    while True:
        at = _skip(window, at, ",")
        try:
            record, end = decoder.raw_decode(window, at)
            # An element at the very end of the window may go on behind it: 12|34.
            whole = ended or end < len(window)
        except (ValueError, RecursionError) as problem:
            error: Exception | None = problem
            whole = False
        else:
            error = None
        if not whole and not ended:
            # Doubling keeps a huge element linear.
            window = window[at:]
            at = 0
            more = [window]
            size = 0
            while size <= max(len(window), BLOCK) and not ended:
                text = next(texts, None)
                ended = text is None
                more.append(text or "")
                size += len(text or "")
            window = "".join(more)
        elif error is not None:
            left = window[at:].strip()
            if left not in {"", "]"}:
                message = f"not valid JSON from element {number + 1} on: {error}"
                raw = left.encode("utf-8", "surrogateescape")
                yield bad(entry, "broken-json", message, raw, row=number + 1)
            return
        else:
            number += 1
            yield number, record, None
            at = end


def _skip(window: str, at: int, also: str) -> int:
    while at < len(window) and (window[at].isspace() or window[at] == also or window[at] == "\ufeff"):
        at += 1
    return at


def cut_parquet(entry: Entry, target: int) -> Iterator[Piece]:
    """The pieces of a Parquet file."""
    with open_raw(entry.path) as stream:
        yield from _packed(entry, _parquet_rows(stream), target)


def _parquet_rows(stream: IO[bytes]) -> Iterator[Row]:
    try:
        import pyarrow as pa  # noqa: PLC0415  # optional
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("pyarrow", "parquet", "reading Parquet") from error
    number = 0
    try:
        for batch in pq.ParquetFile(stream).iter_batches(batch_size=1024):
            for record in batch.to_pylist():
                number += 1
                yield number, record, None
    except pa.ArrowException as error:
        raise RecordError("broken-file", f"not readable as Parquet after row {number}: {error}") from error


def cut_text(stream: IO[bytes], entry: Entry, options: ReadOptions, target: int) -> Iterator[Piece]:
    """A text file whose documents a pattern separates. What the pattern matched is kept, so that undo gives it back."""
    data = stream.read()
    if not data:
        yield bad(entry, "empty", f"{entry.name} is empty", data)
        return
    try:
        decoded = decode(data, hint=options.encoding or None)
        split = _splitter(options.split)
    except RecordError as error:
        yield bad(entry, error.reason, str(error), data)
        return
    held: list[tuple[int, str, str]] = []
    weight = 0
    for number, (text, separator) in enumerate(split(decoded.text), 1):
        held.append((number, text, separator))
        weight += 3 * len(text)
        if weight >= target:
            yield Texts(entry, len(held), weight, tuple(held), decoded.meta)
            held, weight = [], 0
    if held:
        yield Texts(entry, len(held), weight, tuple(held), decoded.meta)


def _splitter(pattern: str) -> Callable[[str], Iterator[tuple[str, str]]]:
    compiled = re.compile(pattern, re.MULTILINE)

    def split(text: str) -> Iterator[tuple[str, str]]:
        at = 0
        for match in compiled.finditer(text):
            if match.end() > match.start():
                yield text[at : match.start()], match[0]
                at = match.end()
        if at < len(text):
            yield text[at:], ""

    return split
