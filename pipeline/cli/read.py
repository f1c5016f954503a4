"""Reads what a command was given: files, or a text typed on the command line."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ..document import Document
from ..errors import InputError, RecordError

if TYPE_CHECKING:
    from ..io.records import ReadOptions

# No spaces, no Han, and either a slash or an ending of two to five letters: somebody meant a file.
LOOKS_LIKE_PATH = re.compile(r"[^\s\u4e00-\u9fff]*/[^\s\u4e00-\u9fff]+|[^\s\u4e00-\u9fff/]+\.[A-Za-z]{2,5}")


def typed(file_or_text: str, reading: ReadOptions | None = None) -> Iterator[Document]:
    """The documents in a file, in standard input (`-`), or the text itself.

    Raises:
        InputError: it is empty, looks like a file that is not there, or nothing in it can be read.
    """
    if file_or_text == "-":
        yield Document("-", _decoded(sys.stdin.buffer.read(), "standard input"))
        return
    if not file_or_text.strip():
        raise InputError("there is nothing to explain; type: clean-corpus explain page.txt")
    try:
        exists = Path(file_or_text).exists()
    except (OSError, ValueError):  # a long text is no file name, nor is one with NUL
        exists = False
    if exists:
        yield from documents_in([file_or_text], reading)
    elif LOOKS_LIKE_PATH.fullmatch(file_or_text):
        raise InputError(
            f"there is no file {file_or_text!r}; to explain that very text, pipe it: "
            f"echo '{file_or_text}' | clean-corpus explain -"
        )
    else:
        yield Document("text", file_or_text.encode("utf-8", "replace").decode("utf-8"))


def documents_in(inputs: Iterable[str | Path], reading: ReadOptions | None = None) -> Iterator[Document]:
    """The documents in files, folders and standard input (`-`), read as a run reads them.

    Raises:
        InputError: a file or a record cannot be read.
    """
    from ..engines.start import spooled  # noqa: PLC0415  # readers load only what reads
    from ..io.discover import discover  # noqa: PLC0415
    from ..io.read import records_of  # noqa: PLC0415
    from ..io.records import ReadOptions, RejectedRecord  # noqa: PLC0415

    options = reading or ReadOptions()
    given = [os.fspath(each) for each in inputs]
    with TemporaryDirectory() if "-" in given else nullcontext("") as folder:
        found = discover(spooled(given, Path(folder), options) if folder else given, options.format)
        for entry, _, message in found.refused:
            raise InputError(_located(entry.name, message))
        for record in records_of(found.entries, options):
            if isinstance(record, RejectedRecord):
                line = f":{record.where['line']}" if "line" in record.where else ""
                raise InputError(_located(f"{record.where['file']}{line}", record.message))
            yield record


def _located(name: str, message: str) -> str:
    """The message behind the file's name, unless it begins with it."""
    return message if message.startswith(name) else f"{name}: {message}"


def _decoded(data: bytes, name: str) -> str:
    from ..io.decode import decode  # noqa: PLC0415  # only bytes need it

    try:
        return decode(data).text if data else ""
    except RecordError as error:
        raise InputError(f"{name}: {error}") from error
