"""The parts of a run's output: `documents/part-00000.jsonl.zst`, `edits/part-00000.jsonl.zst`; written and read."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Literal, NamedTuple, get_args

import orjson
import zstandard

from ..document import Document
from ..errors import InputError, OutputError
from .atomic import digest, write_bytes
from .rows import document_row, dumps, edits_row

Format = Literal["jsonl", "jsonl.zst", "parquet", "txt"]
FORMATS: tuple[str, ...] = get_args(Format)
# zstd 1, not 3: docs/decisions/runner.md.
LEVEL = 1


def part_name(number: int, suffix: str) -> str:
    """The name of a part.

    >>> part_name(7, "jsonl")
    'part-00007.jsonl'
    """
    return f"part-{number:05}.{suffix}"


def check_format(fmt: str) -> None:
    """Raise what to type for an unknown format."""
    if fmt not in FORMATS:
        raise OutputError(f"cannot write format {fmt!r}; the formats are {', '.join(FORMATS)}")


def lines_suffix(fmt: str) -> str:
    """The suffix of files that are always JSON Lines (edits): plain only where the documents are plain JSON Lines."""
    return "jsonl" if fmt in {"jsonl", "txt"} else "jsonl.zst"


def write_part(folder: Path, number: int, docs: Iterable[Document], fmt: str) -> None:
    """Write the documents of a part."""
    if fmt == "parquet":
        from .columns import write_parquet  # noqa: PLC0415  # loads pyarrow

        write_parquet(folder / part_name(number, fmt), docs)
    elif fmt == "txt":
        from .columns import write_texts  # noqa: PLC0415  # seldom needed

        write_texts(folder, part_name(number, "txt"), docs)
    else:
        write_lines(folder / part_name(number, fmt), (dumps(document_row(doc)) for doc in docs))


def write_edits(folder: Path, number: int, docs: Iterable[Document], fmt: str) -> None:
    """Write the steps of those documents of a part that have any."""
    path = folder / part_name(number, lines_suffix(fmt))
    write_lines(path, (dumps(edits_row(doc)) for doc in docs if doc.steps))


def write_lines(path: Path, lines: Iterable[bytes], *, durable: bool = True) -> None:
    """Write lines, packed if the name ends in .zst."""
    data = b"".join(lines)
    if path.name.endswith(".zst"):
        data = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True).compress(data)
    write_bytes(path, data, durable=durable)


class FileFacts(NamedTuple):
    """What was found in a file of the output after it was written."""

    bytes: int
    digest: str
    rows: int


def facts_of(path: Path) -> FileFacts:
    """Size, digest and rows of a part of `documents/` or `edits/`, from the file itself."""
    return FileFacts(path.stat().st_size, digest(path), rows_in(path))


def rows_in(path: Path) -> int:
    """How many rows a part has, counted in the file; lines are counted without reading what they say.

    Raises:
        zstandard.ZstdError: the file is damaged.
    """
    if path.name.endswith(".parquet"):
        from .columns import count_parquet  # noqa: PLC0415  # loads pyarrow

        return count_parquet(path)
    if path.name.endswith(".txt.index.jsonl"):
        return sum(1 for _ in read_part(path))
    with path.open("rb") as raw:
        stream = _unpacked(path, raw)
        return sum(block.count(b"\n") for block in iter(lambda: stream.read(1 << 20), b""))


def part_files(number: int, fmt: str, *, edits: bool) -> Iterator[str]:
    """The files that a part of the output has, from the folder of the output.

    >>> list(part_files(7, "parquet", edits=True))
    ['documents/part-00007.parquet', 'edits/part-00007.jsonl.zst']
    """
    yield f"documents/{part_name(number, f'{fmt}.index.jsonl' if fmt == 'txt' else fmt)}"
    if edits:
        yield f"edits/{part_name(number, lines_suffix(fmt))}"


def read_lines(path: Path) -> Iterator[Any]:
    """The rows of a JSON Lines file, packed or not.

    Raises:
        InputError: the file is damaged.
    """
    with _named_if_damaged(path), path.open("rb") as raw:
        for line in _unpacked(path, raw):
            yield orjson.loads(line)


def rows_at(path: Path, positions: set[int]) -> Iterator[dict[str, Any]]:
    """The rows of a part of documents/ at some positions; of JSON Lines, only those lines are parsed.

    A row that we wrote ends with its position; one that ends otherwise is parsed to see.
    """
    if path.name.endswith((".parquet", ".txt.index.jsonl")):
        yield from (row for row in read_part(path) if row["position"] in positions)
        return
    with _named_if_damaged(path), path.open("rb") as raw:
        for line in _unpacked(path, raw):
            said = line[-40:].rpartition(b',"position":')[2].rstrip(b"}\n")
            if not said.isdigit() or int(said) in positions:
                row = orjson.loads(line)
                if row["position"] in positions:
                    yield row


@contextmanager
def _named_if_damaged(path: Path) -> Iterator[None]:
    try:
        yield
    except (ValueError, EOFError, zstandard.ZstdError) as error:
        raise InputError(
            f"{path} is damaged: {error}. Type clean-corpus verify OUT to see what else is"
        ) from error


def _unpacked(path: Path, raw: IO[bytes]) -> IO[bytes]:
    if not path.name.endswith(".zst"):
        return raw
    reader: Any = zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True)
    return io.BufferedReader(reader, 1 << 20)


def read_part(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a part of documents/, whatever its format.

    Raises:
        InputError: the file is damaged.
    """
    if path.name.endswith(".parquet"):
        from .columns import read_parquet  # noqa: PLC0415  # loads pyarrow

        with _named_if_damaged(path):
            yield from read_parquet(path)
    elif path.name.endswith(".txt.index.jsonl"):
        from .columns import read_texts  # noqa: PLC0415  # seldom needed

        yield from read_texts(path)
    else:
        yield from read_lines(path)


def parts_with_edits(out: Path) -> Iterator[tuple[Path, Path | None]]:
    """The parts of an output's documents/, in order, each with its part of edits/ if it has one."""
    histories = {_stem(path): path for path in parts(out / "edits")}
    for part in parts(out / "documents"):
        yield part, histories.get(_stem(part))


def _stem(part: Path) -> str:
    return part.name.partition(".")[0]


def parts(folder: Path) -> list[Path]:
    """The parts in a folder, in order."""
    return sorted(path for path in folder.glob("part-*") if path.is_file())
