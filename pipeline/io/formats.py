"""Which format a file has, and how it is unpacked. A name decides; nothing is guessed from contents."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

import zstandard

from ..errors import MissingExtraError, RecordError

FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".warc": "warc",
    ".zip": "zip",
    ".tar": "tar",
}
CODECS = {".gz": "gz", ".zst": "zst", ".xz": "xz", ".bz2": "bz2"}
SHORT = {".tgz": ".tar.gz", ".txz": ".tar.xz", ".tbz2": ".tar.bz2", ".tzst": ".tar.zst"}

# A compressed file is taken for a bomb once it has unpacked to more than this many bytes …
BOMB_BYTES = 256 << 20
# … and to more than this many times its size. Chinese JSONL packs 3 to 8 times (xz, zstd), HTML up to 40 times.
BOMB_RATIO = 250
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the input."""

    # What is opened: a path, or a URL that fsspec knows.
    path: str
    # How it is called in ids and messages: relative to the input it was found in, with forward slashes.
    name: str
    # Bytes as stored.
    size: int
    format: str
    codec: str = ""


def format_of(name: str) -> tuple[str, str]:
    """Format and compression by name; an unknown format is the empty string.

    >>> format_of("a/b.jsonl.zst"), format_of("c.tgz"), format_of("d.pdf")
    (('jsonl', 'zst'), ('tar', 'gz'), ('', ''))
    """
    name = name.lower()
    for short, full in SHORT.items():
        if name.endswith(short):
            name = name.removesuffix(short) + full
    stem, dot, last = name.rpartition(".")
    codec = CODECS.get(dot + last, "")
    if codec:
        _, dot, last = stem.rpartition(".")
    return FORMATS.get(dot + last, ""), codec


class Guarded(io.RawIOBase):
    """A stream that stops a decompression bomb."""

    def __init__(self, stream: IO[bytes], packed: int, name: str, below: IO[bytes] | None = None) -> None:
        super().__init__()
        self._below = below
        self._stream, self._packed, self._name, self._seen = stream, packed, name, 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; all that is left if negative.

        Raises:
            RecordError: with reason `bomb`.
        """
        if size < 0:
            return b"".join(iter(lambda: self.read(BLOCK), b""))
        # One read of the file at a time: what is unpacked before a file breaks off is not lost with the rest.
        data = getattr(self._stream, "read1", self._stream.read)(size)
        self._seen += len(data)
        if self._seen > BOMB_BYTES and self._seen > BOMB_RATIO * max(self._packed, 1):
            raise RecordError(
                "bomb",
                f"{self._name} has {self._packed:,} bytes and unpacks to more than {self._seen:,}: "
                "a decompression bomb. If it is meant, unpack it yourself and give the unpacked file",
            )
        return data

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer; how many bytes were read."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close this stream and the one below."""
        self._stream.close()
        if self._below is not None:
            self._below.close()
        super().close()


def unpacked(stream: IO[bytes], codec: str, packed: int, name: str) -> IO[bytes]:
    """The stream without its compression, guarded against bombs."""
    if not codec:
        return stream
    opened: Any
    if codec == "gz":
        opened = gzip.GzipFile(fileobj=stream)
    elif codec == "xz":
        opened = lzma.LZMAFile(stream)  # noqa: SIM115  # closed with the guard
    elif codec == "bz2":
        opened = bz2.BZ2File(stream)
    else:
        # 27: the window of `zstd --ultra --long`; more would let a 20-byte file ask for gigabytes.
        opened = zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(
            stream, read_across_frames=True
        )
    return cast("IO[bytes]", Guarded(opened, packed, name, stream))


def open_raw(path: str) -> IO[bytes]:
    """The stored bytes of a local file or of a URL that fsspec knows."""
    if "://" not in path:
        return Path(path).open("rb")
    return cast("IO[bytes]", filesystem().open(path, "rb").open())


def open_entry(entry: Entry) -> IO[bytes]:
    """The unpacked bytes of a file."""
    return unpacked(open_raw(entry.path), entry.codec, entry.size, entry.name)


def blocks(stream: IO[bytes], size: int = BLOCK) -> Iterator[bytes]:
    """The stream in blocks of exactly `size` bytes but for the last, so that cuts depend on the bytes alone.

    What was read before a stream breaks off is yielded before the error is raised.
    """
    while True:
        pieces: list[bytes] = []
        left = size
        try:
            while left and (piece := stream.read(left)):
                pieces.append(piece)
                left -= len(piece)
        except Exception:
            if pieces:
                yield b"".join(pieces)
            raise
        if pieces:
            yield b"".join(pieces)
        if left:
            return


def filesystem() -> Any:
    """The module fsspec.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        import fsspec  # noqa: PLC0415  # optional
    except ImportError as error:
        raise MissingExtraError(
            "fsspec", "remote", "reading from s3://, hf:// and other addresses"
        ) from error
    return fsspec
