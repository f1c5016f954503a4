"""What the commands look at: a file or a text somebody typed."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..document import Document
from ..errors import InputError, RecordError

PIECE = 8 << 20  # bytes read at a time
# No spaces, no Han, and either a slash or an ending of two to five letters: somebody meant a file.
LOOKS_LIKE_PATH = re.compile(r"[^\s\u4e00-\u9fff]*/[^\s\u4e00-\u9fff]+|[^\s\u4e00-\u9fff/]+\.[A-Za-z]{2,5}")


def typed(file_or_text: str, *, text_field: str = "text", id_field: str = "id") -> Iterator[Document]:
    """The documents in a file, in standard input (`-`), or the text itself.

    Raises:
        InputError: it looks like a file that is not there, or nothing in it can be read.
    """
    if file_or_text == "-":
        yield Document("-", _decoded(sys.stdin.buffer.read(), "standard input"))
        return
    try:
        exists = Path(file_or_text).exists()
    except (OSError, ValueError):  # a long text is no file name, nor is one with NUL
        exists = False
    if exists:
        yield from documents_in([file_or_text], text_field=text_field, id_field=id_field)
    elif LOOKS_LIKE_PATH.fullmatch(file_or_text):
        raise InputError(
            f"there is no file {file_or_text!r}; to explain that very text, pipe it: "
            f"echo '{file_or_text}' | clean-corpus explain -"
        )
    else:
        yield Document("text", file_or_text.encode("utf-8", "replace").decode("utf-8"))


def documents_in(
    inputs: Iterable[str | Path], *, text_field: str = "text", id_field: str = "id"
) -> Iterator[Document]:
    """The documents in files and folders, one after the other; a record that cannot be read is an error.

    Raises:
        InputError: a file or a record cannot be read.
    """
    from ..io.cut import cut  # noqa: PLC0415  # readers load only what reads
    from ..io.discover import discover  # noqa: PLC0415
    from ..io.read import read_piece  # noqa: PLC0415
    from ..io.records import ReadOptions, RejectedRecord  # noqa: PLC0415

    options = ReadOptions(text_field=text_field, id_field=id_field)
    found = discover(inputs)
    for entry, _, message in found.refused:
        raise InputError(f"{entry.name}: {message}")
    position = 0
    for entry in found.entries:
        for piece in cut(entry, options, PIECE):
            for record in read_piece(piece, position, options):
                if isinstance(record, RejectedRecord):
                    raise InputError(f"{record.where.get('file', entry.name)}: {record.message}")
                yield record
            position += piece.count


def _decoded(data: bytes, name: str) -> str:
    from ..io.decode import decode  # noqa: PLC0415  # only bytes need it

    try:
        return decode(data).text if data else ""
    except RecordError as error:
        raise InputError(f"{name}: {error}") from error
