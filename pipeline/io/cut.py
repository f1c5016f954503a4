"""Files cut into pieces: cheap for the one process that hands out work, small enough for the many that do it.

Pieces of local JSON Lines are byte ranges and whole files are names: the worker
reads those itself. What can only be read in sequence (compressed streams, archives, tables) travels as bytes or rows.
How files are cut changes nothing in the result: a record's position is its ordinal in the input.
"""

from __future__ import annotations

import codecs
import itertools
from collections.abc import Iterator
from typing import IO

from ..errors import RecordError
from .formats import BLOCK, Entry, blocks, open_entry
from .pieces import BROKEN, Blob, Lines, Piece, WholeFile, bad
from .records import ReadOptions

# Shards are not cut finer than this (tests cut that fine, runs at a megabyte).
SMALLEST_BLOCK = 1 << 10


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

        yield from archives.cut_archive(stream, entry, options, target, depth, cut_stream)
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
        yield bad(entry, "empty", f"{entry.name} is empty", b"")
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
