"""Zip, tar and WARC: read in sequence, never unpacked to disk, so that no name in them can lead anywhere.

Still refused, with a line in rejected.jsonl: names that climb out of the archive (`undo` writes files of those names),
links, encrypted members, members that unpack to far more than they are (bombs), archives nested too deep.
"""

from __future__ import annotations

import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import IO, Any, Protocol, cast

from ..errors import MissingExtraError, RecordError
from .formats import BOMB_BYTES, BOMB_RATIO, Entry, Guarded, format_of, unpacked
from .pieces import BROKEN, Blob, Piece, bad
from .records import ReadOptions

# An archive in an archive in an archive is a crawl dump; more is a trap.
DEEPEST = 3


class CutStream(Protocol):
    """`cut.cut_stream`, handed in by it: archives hold files, files may be archives."""

    def __call__(
        self, stream: IO[bytes], entry: Entry, options: ReadOptions, target: int, /, *, depth: int
    ) -> Iterator[Piece]:
        """The pieces of an open file."""
        ...


PAGES = {"text/html": "text/html", "application/xhtml+xml": "text/html", "text/plain": ""}


def cut_archive(
    stream: IO[bytes], entry: Entry, options: ReadOptions, target: int, depth: int, cut_stream: CutStream
) -> Iterator[Piece]:
    """The pieces of an open archive; `cut_stream` cuts the files in it."""
    if depth >= DEEPEST:
        yield bad(entry, "nested-too-deep", f"{entry.name}: more than {DEEPEST} archives in each other")
        return
    if entry.format == "warc":
        yield from _warc(stream, entry, options)
        return
    members = _zip if entry.format == "zip" else _tar
    total = 0
    for name, packed, opened in members(stream, entry):
        if isinstance(opened, RecordError):
            yield bad(entry, opened.reason, str(opened), member=name)
            continue
        inner = _member(entry, name, packed)
        if inner is None:
            continue
        for piece in _cut_member(inner, name, opened, options, target, depth, cut_stream):
            total += piece.weight
            yield piece
        if total > BOMB_BYTES and total > BOMB_RATIO * max(entry.size, 1):
            yield bad(
                entry, "bomb", f"{entry.name} unpacks to more than {total:,} bytes; the rest is not read"
            )
            return


def _cut_member(
    inner: Entry,
    name: str,
    opened: Any,
    options: ReadOptions,
    target: int,
    depth: int,
    cut_stream: CutStream,
) -> Iterator[Piece]:
    try:
        raw = cast("IO[bytes]", Guarded(opened, inner.size, inner.name))
        if unsafe(name):
            message = f"the member is called {name!r}, outside of the archive"
            yield bad(inner, "unsafe-path", message, raw.read())
            return
        data = unpacked(raw, inner.codec, inner.size, inner.name)
        yield from cut_stream(data, inner, options, target, depth=depth + 1)
    except RecordError as error:
        yield bad(inner, error.reason, str(error))
    except (*BROKEN, RuntimeError) as error:
        yield bad(inner, "broken-file", f"{inner.name}: {type(error).__name__}: {error}")


def _member(entry: Entry, name: str, packed: int) -> Entry | None:
    """The member as a file of its own; None if it is no document."""
    last = PurePosixPath(name.replace("\\", "/")).name
    kind, codec = format_of(last)
    if not kind or last.startswith(".") or name.startswith("__MACOSX/"):
        return None
    return Entry(entry.path, f"{entry.name}/{name}", packed, kind, codec)


def unsafe(name: str) -> bool:
    r"""Whether a name leads out of the folder it is put in.

    >>> unsafe("a/../../b"), unsafe("/etc/x"), unsafe("C:\\\\x"), unsafe("a..b/c")
    (True, True, True, False)
    """
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or name[1:2] == ":" or "\0" in name


Member = tuple[str, int, Any]


def _zip(stream: IO[bytes], entry: Entry) -> Iterator[Member]:
    seekable = stream if stream.seekable() and not isinstance(stream, Guarded) else io.BytesIO(stream.read())
    with zipfile.ZipFile(seekable) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            name = _zip_name(info)
            if info.flag_bits & 1:
                yield (
                    name,
                    0,
                    RecordError("encrypted", f"{entry.name}/{name} is encrypted; unpack it yourself"),
                )
                continue
            try:
                yield name, info.compress_size, archive.open(info)
            except (*BROKEN, RuntimeError) as error:
                yield name, 0, RecordError("broken-file", f"{entry.name}/{name}: {error}")


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The name, also where a Chinese Windows wrote it as GBK without saying so (zipfile then reads it as cp437)."""
    if info.flag_bits & 0x800 or info.filename.isascii():
        return info.filename
    data = info.filename.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def _tar(stream: IO[bytes], entry: Entry) -> Iterator[Member]:
    # "r|": read in sequence, for a compressed stream cannot go back.
    with tarfile.open(fileobj=stream, mode="r|", encoding="utf-8", errors="replace") as archive:
        for info in archive:
            if info.issym() or info.islnk():
                message = f"{entry.name}/{info.name} is a link to {info.linkname}; links are not followed"
                yield info.name, 0, RecordError("link", message)
            elif info.isfile():
                yield info.name, info.size, archive.extractfile(info)


def _warc(stream: IO[bytes], entry: Entry, options: ReadOptions) -> Iterator[Piece]:
    """Pages of a crawl: responses, resources and extracted texts (WET); what is not text is passed over."""
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  # optional
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("warcio", "warc", "reading WARC") from error
    number = 0
    try:
        for record in ArchiveIterator(stream):
            if record.rec_type not in {"response", "resource", "conversion"}:
                continue
            number += 1
            url = record.rec_headers.get_header("WARC-Target-URI") or ""
            kind, hint = _content_type(record)
            if kind not in PAGES:
                continue
            facts = {"url": url, "date": record.rec_headers.get_header("WARC-Date") or "", "member": number}
            name = f"{entry.name}#{number}"
            try:
                data = record.content_stream().read()
            except (OSError, EOFError, zlib.error) as error:
                yield bad(entry, "broken-file", f"{name}: {error}", member=number, url=url)
                continue
            yield Blob(entry, 1, len(data), data, name, PAGES[kind], hint or options.encoding, facts)
    except ArchiveLoadFailed as error:
        yield bad(entry, "broken-file", f"{entry.name} after record {number}: {error}", member=number + 1)


def _content_type(record: Any) -> tuple[str, str]:
    headers = record.http_headers or record.rec_headers
    kind, _, rest = (headers.get_header("Content-Type") or "").partition(";")
    charset = rest.lower().partition("charset=")[2].strip(" \"'")
    return kind.strip().lower(), charset
