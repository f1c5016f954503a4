"""Files cut into pieces: cheap for the one process that hands out work, small enough for the many that do it.

A piece is plain data that pickles. Pieces of local JSON Lines are byte ranges and whole files are names: the worker
reads those itself. What can only be read in sequence (compressed streams, archives, tables) travels as bytes or rows.
How files are cut changes nothing in the result: a record's position is its ordinal in the input.
"""

from __future__ import annotations

import codecs
import io
import itertools
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO, Any

import zstandard

from ..errors import RecordError
from .formats import BLOCK, Entry, blocks, open_entry
from .records import ReadOptions

# What a broken or hostile file makes the libraries raise.
BROKEN = (
    OSError,
    EOFError,
    zlib.error,
    lzma.LZMAError,
    zstandard.ZstdError,
    tarfile.TarError,
    zipfile.BadZipFile,
    NotImplementedError,  # zipfile, unknown compression
    UnicodeDecodeError,
)

# Shards are not cut finer than this (tests cut that fine, runs at a megabyte).
SMALLEST_BLOCK = 1 << 10


@dataclass(frozen=True, slots=True)
class Piece:
    """Some records of one file: `count` positions, `weight` bytes of work."""

    entry: Entry
    count: int
    weight: int


@dataclass(frozen=True, slots=True)
class WholeFile(Piece):
    """A file that is one document; the worker opens it."""


@dataclass(frozen=True, slots=True)
class Blob(Piece):
    """One document as bytes, from an archive."""

    data: bytes = b""
    name: str = ""
    media_type: str = ""
    hint: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines(Piece):
    """JSON Lines: a byte range of a local file, or the bytes themselves."""

    start: int = 0
    end: int = 0
    line: int = 1
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Rows(Piece):
    """Records that are parsed already; (row number, record, raw bytes if they are at hand)."""

    rows: tuple[tuple[int, Any, bytes | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Texts(Piece):
    """Parts of one text file that a pattern split: (ordinal, text, separator behind it, encoding facts)."""

    texts: tuple[tuple[int, str, str], ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bad(Piece):
    """Something that cannot be read, known without opening a worker for it."""

    reason: str = ""
    message: str = ""
    where: Mapping[str, Any] = field(default_factory=dict)
    raw: bytes | None = None


def bad(entry: Entry, reason: str, message: str, raw: bytes | None = None, **where: Any) -> Bad:
    """A piece that becomes one line of rejected.jsonl."""
    return Bad(entry, 1, len(raw or b""), reason, message, {"file": entry.name, **where}, raw)


def cut(entry: Entry, options: ReadOptions, target: int) -> Iterator[Piece]:
    """The pieces of a file, each of about `target` bytes or one record if that is more. Never raises for bad input."""
    if entry.format in {"text", "html"} and not (options.split and entry.format == "text"):
        yield WholeFile(entry, 1, max(entry.size, 1) * (4 if entry.codec else 1))
        return
    try:
        if entry.format == "parquet" and not entry.codec:
            from .tables import cut_parquet  # noqa: PLC0415  # loads pyarrow

            yield from cut_parquet(entry, target)
            return
        with open_entry(entry) as stream:
            yield from cut_stream(
                stream, entry, options, target, inline=bool(entry.codec) or "://" in entry.path
            )
    except RecordError as error:
        yield bad(entry, error.reason, str(error))
    except BROKEN as error:
        reason = "unreadable" if isinstance(error, OSError) and error.errno else "broken-file"
        yield bad(entry, reason, f"{entry.name}: {type(error).__name__}: {error}")


def cut_stream(
    stream: IO[bytes], entry: Entry, options: ReadOptions, target: int, *, inline: bool = True, depth: int = 0
) -> Iterator[Piece]:
    """The pieces of an open file."""
    if entry.format == "jsonl":
        yield from _cut_lines(stream, entry, target, inline=inline)
    elif entry.format in {"csv", "tsv", "json", "parquet"}:
        from . import tables  # noqa: PLC0415  # seldom needed

        yield from tables.cut_table(stream, entry, options, target)
    elif entry.format in {"zip", "tar", "warc"}:
        from . import archives  # noqa: PLC0415  # seldom needed

        yield from archives.cut_archive(stream, entry, options, target, depth)
    elif entry.format == "text" and options.split:
        from .tables import cut_text  # noqa: PLC0415  # seldom needed

        yield from cut_text(stream, entry, options, target)
    else:
        data = stream.read()
        yield Blob(entry, 1, len(data), data, entry.name, "text/html" if entry.format == "html" else "")


def _cut_lines(stream: IO[bytes], entry: Entry, target: int, *, inline: bool) -> Iterator[Piece]:
    """JSON Lines cut behind newlines. UTF-16 is transcoded here, for its bytes hold no newlines that could be found."""
    source = blocks(stream, min(max(target, SMALLEST_BLOCK), BLOCK))
    first = next(source, b"")
    if not first:
        yield bad(entry, "empty", f"{entry.name} holds nothing", b"")
        return
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        inline, source = True, _as_utf8(first, source)
    else:
        source = itertools.chain((first,), source)
    held: list[bytes] = []
    size, start, line, newlines = 0, 0, 1, 0
    broken: Exception | None = None
    try:
        for block in source:
            at = block.rfind(b"\n") + 1
            held.append(block)
            size += len(block)
            newlines += block.count(b"\n")
            if size >= target and at:
                held[-1], rest = block[:at], block[at:]
                size -= len(rest)
                data = b"".join(held) if inline else None
                yield Lines(entry, newlines, size, start, start + size, line, data)
                start, line = start + size, line + newlines
                held, size, newlines = [rest], len(rest), 0
    except (*BROKEN, RecordError) as error:
        broken = error
    if size:
        data = b"".join(held) if inline else None
        # The last line may have no end of its own.
        count = newlines + (0 if held[-1].endswith(b"\n") else 1)
        yield Lines(entry, count, size, start, start + size, line, data)
    if broken is not None:
        raise broken


def _as_utf8(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder("utf-16")()
    for block in itertools.chain((first,), rest):
        yield decoder.decode(block).encode("utf-8", "surrogatepass")
    decoder.decode(b"", final=True)


def reading(data: bytes) -> IO[bytes]:
    """Bytes as a stream."""
    return io.BytesIO(data)
