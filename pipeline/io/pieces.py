"""Pieces: what a file is cut into. Plain data that pickles; how a file is cut changes nothing in the result."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import zstandard

from .formats import Entry

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
