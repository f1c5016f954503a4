"""Output parts that are not JSON Lines: Parquet, and one text file per document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from ..document import Document
from ..errors import MissingExtraError
from .atomic import write_bytes, written
from .rows import document_row, dumps

# What a file name cannot hold on some system, and what leads out of a folder.
UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]|(?<![^/])\.{1,2}(?![^/])')
LONGEST_NAME = 80


def _arrow() -> Any:
    try:
        import pyarrow as pa  # noqa: PLC0415  # optional
        import pyarrow.parquet  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("pyarrow", "parquet", "writing Parquet") from error
    return pa


def write_parquet(path: Path, docs: Iterable[Document]) -> None:
    """Write documents as a Parquet file: `meta` and `flags` as JSON text, for their fields differ by document."""
    pa = _arrow()
    schema = pa.schema(
        [
            ("id", pa.string()),
            ("text", pa.string()),
            ("meta", pa.string()),
            ("flags", pa.string()),
            ("position", pa.int64()),
        ]
    )
    rows = []
    for doc in docs:
        row = document_row(doc)
        packed = {name: dumps(row[name]).decode("utf-8").rstrip("\n") for name in ("meta", "flags")}
        rows.append({**row, **packed})
    with written(path) as stream:
        pa.parquet.write_table(pa.Table.from_pylist(rows, schema=schema), stream, compression="zstd")


def read_parquet(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a Parquet part."""
    pa = _arrow()
    for batch in pa.parquet.ParquetFile(path).iter_batches():
        for row in batch.to_pylist():
            yield {**row, "meta": orjson.loads(row["meta"]), "flags": orjson.loads(row["flags"])}


def count_parquet(path: Path) -> int:
    """How many rows a Parquet file holds."""
    return int(_arrow().parquet.ParquetFile(path).metadata.num_rows)


def write_texts(folder: Path, name: str, docs: Iterable[Document]) -> None:
    """Write each document as a text file in UTF-8, and an index with everything but the text."""
    (folder / name).mkdir(exist_ok=True)
    index = []
    for doc in docs:
        row = document_row(doc)
        data = row.pop("text").encode("utf-8")
        row["file"] = f"{name}/{doc.position:07}-{safe_name(doc.id)}.txt"
        write_bytes(folder / row["file"], data, durable=False)
        index.append(dumps(row))
    write_bytes(folder / f"{name}.index.jsonl", b"".join(index))


def safe_name(name: str) -> str:
    """A name that any file system takes and that stays in its folder.

    >>> safe_name("../新闻/a:b.txt")
    '__新闻_a_b'
    """
    name = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", UNSAFE.sub("_", name)).replace("/", "_")
    while len(name.encode("utf-8")) > LONGEST_NAME:
        name = name[: len(name) - max(1, (len(name.encode("utf-8")) - LONGEST_NAME) // 4)]
    return name or "_"


def read_texts(index: Path) -> Iterator[dict[str, Any]]:
    """The rows of a part of text files."""
    for line in index.read_bytes().splitlines():
        row = orjson.loads(line)
        text = (index.parent / row.pop("file")).read_bytes().decode("utf-8")
        yield {**row, "text": text}
