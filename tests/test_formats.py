"""Every format goes in, written by the libraries that people write it with, and comes out in every format."""

from __future__ import annotations

import bz2
import csv
import gzip
import importlib
import io
import json
import lzma
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard

from pipeline.engines.local import run
from pipeline.engines.verify import verify
from pipeline.io.parts import parts, read_lines, read_part
from pipeline.io.records import ReadOptions
from pipeline.io.undo import write_back

sys.path.insert(0, str(Path(__file__).parent))
stages = importlib.import_module("runner_stages")

TEXTS = [
    "山里的早市,七点就散了。\n卖笋的老人收起担子,“明天还来”。",
    "「茶館」的燈,亮到很晚,客人三三兩兩。",
    "列车晚点,大家都在看钟;钟也停了。",
]
ROWS = [{"id": f"r{at}", "text": text, "likes": at} for at, text in enumerate(TEXTS)]


def text_file(path: Path) -> None:
    path.write_text(TEXTS[0], encoding="utf-8")


def jsonl(encoding: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS).encode(encoding))

    return write


def packed(pack: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        jsonl("utf-8")(path)
        path.write_bytes(pack(path.read_bytes()))

    return write


def table(delimiter: str, encoding: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with path.open("w", encoding=encoding, newline="") as stream:
            writer = csv.DictWriter(stream, ["id", "text", "likes"], delimiter=delimiter)
            writer.writeheader()
            writer.writerows(ROWS)

    return write


def parquet(path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    importlib.import_module("pyarrow.parquet").write_table(pa.Table.from_pylist(ROWS), path, row_group_size=2)


def array(path: Path) -> None:
    path.write_text(json.dumps(ROWS, ensure_ascii=False, indent=2), encoding="utf-8")


def single(path: Path) -> None:
    path.write_text(json.dumps(ROWS[0]), encoding="utf-8")


def zipped(path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("深处.txt", TEXTS[1].encode("big5"))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("一.txt", TEXTS[0].encode("gb18030"))
        archive.writestr("inner.zip", inner.getvalue())
        archive.writestr("rows.jsonl.gz", gzip.compress(json.dumps(ROWS[2]).encode()))
        archive.writestr("picture.png", b"\x89PNG")


def tarred(mode: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
            for at, text in enumerate(TEXTS):
                data = text.encode("utf-16" if at == 2 else "utf-8")
                info = tarfile.TarInfo(f"新闻/{at}.txt")
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))

    return write


def warc(path: Path) -> None:
    """Written by warcio, packed and chunked as servers send pages."""
    pytest.importorskip("warcio")
    writer_of = importlib.import_module("warcio.warcwriter").WARCWriter
    headers_of = importlib.import_module("warcio.statusandheaders").StatusAndHeaders
    pages = [
        (f"<html><body><p>{text}</p></body></html>".encode(encoding), encoding)
        for text, encoding in zip(TEXTS, ("utf-8", "big5", "gb18030"), strict=True)
    ]
    with path.open("wb") as stream:
        writer = writer_of(stream, gzip=path.name.endswith(".gz"))
        for at, (page, encoding) in enumerate(pages):
            head = [("Content-Type", f"text/html; charset={encoding}")]
            body = page
            if at == 0:
                head.append(("Content-Encoding", "gzip"))
                body = gzip.compress(page)
            if at == 1:
                head.append(("Transfer-Encoding", "chunked"))
                body = f"{len(page):x}\r\n".encode() + page + b"\r\n0\r\n\r\n"
            http = headers_of("200 OK", head, protocol="HTTP/1.1")
            url = f"https://example.org/{at}"
            record = writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=http)
            writer.write_record(record)
        image = headers_of("200 OK", [("Content-Type", "image/png")], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                "https://example.org/i", "response", io.BytesIO(b"\x89PNG"), http_headers=image
            )
        )


INPUTS: dict[str, tuple[Callable[[Path], None], int]] = {
    "a.txt": (text_file, 1),
    "a.jsonl": (jsonl("utf-8"), 3),
    "bom.jsonl": (jsonl("utf-8-sig"), 3),
    "gbk.jsonl": (jsonl("gb18030"), 3),
    "wide.jsonl": (jsonl("utf-16"), 3),
    "a.ndjson": (jsonl("utf-8"), 3),
    "a.jsonl.gz": (packed(gzip.compress), 3),
    "a.jsonl.zst": (packed(zstandard.compress), 3),
    "a.jsonl.xz": (packed(lzma.compress), 3),
    "a.jsonl.bz2": (packed(bz2.compress), 3),
    "a.json": (array, 3),
    "single.json": (single, 1),
    "misnamed.json": (jsonl("utf-8"), 3),
    "a.csv": (table(",", "utf-8"), 3),
    "excel.csv": (table(",", "utf-8-sig"), 3),
    "gbk.csv": (table(",", "gb18030"), 3),
    "wide.csv": (table(",", "utf-16"), 3),
    "a.tsv": (table("\t", "utf-8"), 3),
    "a.parquet": (parquet, 3),
    "a.zip": (zipped, 3),
    "a.tar": (tarred("w"), 3),
    "a.tar.gz": (tarred("w:gz"), 3),
    "a.tgz": (tarred("w:gz"), 3),
    "a.tar.xz": (tarred("w:xz"), 3),
    "a.warc": (warc, 3),
    "a.warc.gz": (warc, 3),
}


def documents(out: Path) -> list[dict[str, Any]]:
    return [row for part in parts(out / "documents") for row in read_part(part)]


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the writer of warcio leaves temporary files open
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", INPUTS)
def test_what_goes_in_comes_out_and_back(tmp_path: Path, name: str) -> None:
    write, count = INPUTS[name]
    source = tmp_path / "in" / name
    source.parent.mkdir()
    write(source)
    out = tmp_path / "out"
    result = run([source], out, flow=[stages.Commas()], shard_bytes=100)
    assert list(read_lines(out / "rejected.jsonl")) == []
    assert result.counts == {"in": count, "out": count, "rejected": 0}
    rows = documents(out)
    for row, text in zip(rows, TEXTS, strict=False):
        assert text.replace(",", "，") in row["text"].replace("\r\n", "\n")
    assert verify(out) == []
    write_back(out, tmp_path / "back")
    assert sum(1 for path in (tmp_path / "back").rglob("*") if path.is_file()) >= 1


@pytest.mark.parametrize("fmt", ["jsonl", "jsonl.zst", "parquet", "txt"])
def test_every_format_out_is_verified_and_undone(tmp_path: Path, fmt: str) -> None:
    if fmt == "parquet":
        pytest.importorskip("pyarrow")
    source = tmp_path / "a.jsonl"
    rows = [*ROWS, {"id": "../../etc/passwd", "text": "路,走不通"}, {"id": "r0", "text": ""}]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    out = tmp_path / "out"
    run([source], out, flow=[stages.Commas()], fmt=fmt)
    assert [row["id"] for row in documents(out)] == ["r0", "r1", "r2", "../../etc/passwd", "r0"]
    assert documents(out)[0]["meta"] == {"likes": 0, "source": "a.jsonl"}
    assert verify(out) == []
    write_back(out, tmp_path / "back")
    back = [json.loads(line) for line in (tmp_path / "back/a.jsonl").read_text(encoding="utf-8").splitlines()]
    assert back == rows
    assert not list(tmp_path.parent.glob("etc"))


def test_rows_of_a_table_come_back_as_json_lines(tmp_path: Path) -> None:
    table(",", "utf-8")(tmp_path / "a.csv")
    run([tmp_path / "a.csv"], tmp_path / "out", flow=[stages.Commas()])
    write_back(tmp_path / "out", tmp_path / "back")
    back = (tmp_path / "back/a.csv.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in back] == [{**row, "likes": str(row["likes"])} for row in ROWS]


def test_members_of_archives_come_back_byte_for_byte(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip")
    run([tmp_path / "a.zip"], tmp_path / "out", flow=[stages.Commas()])
    write_back(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back/a.zip/一.txt").read_bytes() == TEXTS[0].encode("gb18030")
    assert (tmp_path / "back/a.zip/inner.zip/深处.txt").read_bytes() == TEXTS[1].encode("big5")


def test_a_text_file_can_be_split_and_is_put_together_again(tmp_path: Path) -> None:
    source = tmp_path / "book.txt"
    data = "第一篇,\n雨\n====\n第二篇,\n雪\n=====\n第三篇".encode("gb18030")
    source.write_bytes(data)
    out = tmp_path / "out"
    run([source], out, flow=[stages.Commas()], reading=ReadOptions(split="^=+\n"))
    assert [(row["id"], row["text"]) for row in documents(out)] == [
        ("book.txt#1", "第一篇，\n雨\n"),
        ("book.txt#2", "第二篇，\n雪\n"),
        ("book.txt#3", "第三篇"),
    ]
    assert verify(out) == []
    write_back(out, tmp_path / "back")
    assert (tmp_path / "back/book.txt").read_bytes() == data


def test_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = "".join(json.dumps(row) + "\n" for row in ROWS).encode()
    for _ in range(2):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        result = run(["-"], tmp_path / "out", flow=[stages.Commas()])
    assert result.already
    assert [row["meta"]["source"] for row in documents(tmp_path / "out")] == ["stdin.jsonl"] * 3


def test_globs_and_folders_name_documents_by_their_place(tmp_path: Path) -> None:
    for name in ("a/1.txt", "a/b/2.txt", "a/b/.hidden.txt", "a/c.pdf"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("竹林,深处", encoding="utf-8")
    run([tmp_path / "a"], tmp_path / "folder", flow=[stages.Commas()])
    assert [row["id"] for row in documents(tmp_path / "folder")] == ["1.txt", "b/2.txt"]
    skipped = json.loads((tmp_path / "folder/manifest.json").read_text())["skipped"]
    assert skipped == [["b/.hidden.txt", "hidden"], ["c.pdf", "unknown format"]]
    run([str(tmp_path / "a/**/*.txt")], tmp_path / "glob", flow=[stages.Commas()])
    assert [row["id"] for row in documents(tmp_path / "glob")] == ["1.txt", "b/2.txt"]


def test_addresses_that_fsspec_knows(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    memory = fsspec.filesystem("memory")
    for name in ("/crawl/a.jsonl", "/crawl/b/c.jsonl"):
        with memory.open(name, "wb") as stream:
            stream.write(json.dumps(ROWS[0]).encode())
    run(["memory://crawl"], tmp_path / "out", flow=[stages.Commas()])
    assert [row["meta"]["source"] for row in documents(tmp_path / "out")] == ["a.jsonl", "b/c.jsonl"]


def test_datasets_and_duckdb_read_the_output_as_it_is(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    jsonl("utf-8")(tmp_path / "a.jsonl")
    run([tmp_path / "a.jsonl"], tmp_path / "out", flow=[stages.Commas()], fmt="jsonl.zst")
    found = duckdb.read_json(str(tmp_path / "out/documents/*.jsonl.zst")).project("id").fetchall()
    assert [each[0] for each in found] == ["r0", "r1", "r2"]


@pytest.mark.parametrize("source_field", ["", "where"])
def test_records_come_back_with_the_same_values_whatever_their_fields_are_called(
    tmp_path: Path, source_field: str
) -> None:
    rows: list[dict[str, Any]] = [
        {"id": 7, "text": "雨,停了", "encoding": "big5", "media_type": "x", "separator": "-", "bom": 1},
        {"id": None, "text": "雪", "source": {"site": "a"}, "where": "there"},
        {"id": ["a"], "text": "风", "source": None, "position": 3, "flags": [], "steps": 0},
        {"id": "x", "text": "", "source": "", "meta": {"source": "inner"}, "where": 5},
        {"text": "无", "source": "自家", "where": ""},
    ]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    reading = ReadOptions(source_field=source_field)
    run([tmp_path / "a.jsonl"], tmp_path / "out", flow=[stages.Commas(), stages.Facts()], reading=reading)
    write_back(tmp_path / "out", tmp_path / "back")
    back = (tmp_path / "back/a.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in back] == rows
