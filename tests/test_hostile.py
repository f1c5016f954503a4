"""Inputs that want to break the runner: it ends well, each is rejected with the right reason, the good ones are there."""

from __future__ import annotations

import bz2
import gzip
import importlib
import io
import json
import lzma
import os
import random
import sys
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard

from pipeline.engines.local import run
from pipeline.engines.verify import verify
from pipeline.flow import default_stages
from pipeline.io.parts import parts, read_lines, read_part

sys.path.insert(0, str(Path(__file__).parent))
stages = importlib.import_module("runner_stages")

GOOD = "渡口的灯亮了,船慢慢靠岸。"
LINE = json.dumps({"text": GOOD}, ensure_ascii=False).encode()
NOISE = random.Random(5).randbytes(4_000)  # no secret


def member(name: str, data: bytes = GOOD.encode(), kind: bytes = tarfile.REGTYPE, link: str = "") -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.type, info.linkname, info.size = kind, link, len(data) if kind == tarfile.REGTYPE else 0
        archive.addfile(info, io.BytesIO(data) if info.size else None)
        good = tarfile.TarInfo("good.txt")
        good.size = len(GOOD.encode())
        archive.addfile(good, io.BytesIO(GOOD.encode()))
    return stream.getvalue()


def zipped(*members: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def nested(depth: int) -> bytes:
    data = zipped(("deep.txt", GOOD.encode()))
    for _ in range(depth):
        data = zipped(("inner.zip", data), ("good.txt", GOOD.encode()))
    return data


def encrypted() -> bytes:
    data = bytearray(zipped(("secret.txt", GOOD.encode()), ("good.txt", GOOD.encode())))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def wrong_checksum() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("bad.txt", GOOD.encode())
        archive.writestr("good.txt", GOOD.encode())
    return stream.getvalue().replace("渡口".encode(), "路口".encode(), 1)


def lines(*bad: bytes) -> bytes:
    return b"\n".join([LINE, *bad, LINE])


def parquet(rows: list[dict[str, Any]]) -> Callable[[], bytes]:
    def write() -> bytes:
        pa = pytest.importorskip("pyarrow")
        stream = io.BytesIO()
        importlib.import_module("pyarrow.parquet").write_table(pa.Table.from_pylist(rows), stream)
        return stream.getvalue()

    return write


MANY = b"\n".join(LINE for _ in range(20_000))
SHUFFLED = b"\n".join(
    json.dumps({"text": str(random.Random(at).random()) + GOOD}).encode()  # no secret
    for at in range(20_000)
)
BIG = json.dumps({"text": GOOD * 300_000}, ensure_ascii=False).encode()
BOMB = b"\0" * (300 << 20)
# name: (bytes, how many good documents, reasons of the rejected records in order)
FILES: dict[str, tuple[bytes | Callable[[], bytes], int, list[str]]] = {
    "broken.jsonl": (lines(b'{"text": "'), 2, ["broken-json"]),
    "brackets.jsonl": (lines(b"[" * 100_000), 2, ["broken-json"]),
    "braces.jsonl": (lines(b'{"a":' * 100_000), 2, ["broken-json"]),
    "no-text.jsonl": (lines(b'{"body": "x"}'), 2, ["no-text"]),
    "null.jsonl": (lines(b'{"text": null}'), 2, ["no-text"]),
    "number.jsonl": (lines(b'{"text": 1}', b'{"text": ["x"]}'), 2, ["text-not-a-string"] * 2),
    "list.jsonl": (lines(b"[1]", b'"x"', b"7", b"null"), 2, ["not-an-object"] * 4),
    "surrogate.jsonl": (
        lines(rb'{"text": "\ud800"}', rb'{"text": "x", "\udc00": 1}'),
        2,
        ["lone-surrogate"] * 2,
    ),
    "bytes.jsonl": (
        lines(b'{"text": "' + GOOD.encode() + b"\xff" + GOOD.encode() + b'"}'),
        2,
        ["undecodable"],
    ),
    "nul.jsonl": (lines(b'{"text": "a\\u0000b"}'), 3, []),
    "raw-nul.jsonl": (lines(b'{"text": "a\0b"}', b"\0" * 100), 2, ["broken-json"] * 2),
    "twice.jsonl": (lines(b'{"text": "a", "text": "b"}'), 3, []),
    "big-number.jsonl": (lines(b'{"text": "a", "n": 1e999, "m": 123456789012345678901234567890}'), 3, []),
    "no-end.jsonl": (LINE, 1, []),
    "returns.jsonl": (LINE + b"\r\n\r\n" + LINE + b"\r\n", 2, []),
    "blank.jsonl": (b"\n\n  \n", 0, []),
    "empty.jsonl": (b"", 0, ["empty"]),
    "long.jsonl": (lines(BIG), 3, []),
    "long-broken.jsonl": (lines(BIG[:-2]), 2, ["broken-json"]),
    "empty.txt": (b"", 0, ["empty"]),
    "noise.txt": (NOISE, 0, ["undecodable"]),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + NOISE, 0, ["undecodable"]),
    "half.txt": (GOOD.encode() + b"\xe6\xb8" + GOOD.encode(), 0, ["undecodable"]),
    "odd.txt": (b"\xff\xfe" + GOOD.encode("utf-16-le") + b"\x01", 0, ["undecodable"]),
    "cut.jsonl.gz": (gzip.compress(SHUFFLED)[:-2_000], -1, ["broken-json", "broken-file"]),
    "tail.jsonl.gz": (gzip.compress(LINE) + b"garbage", 1, ["broken-file"]),
    "not.jsonl.gz": (LINE, 0, ["broken-file"]),
    "not.jsonl.zst": (LINE, 0, ["broken-file"]),
    "not.jsonl.xz": (LINE, 0, ["broken-file"]),
    "cut.txt.bz2": (bz2.compress(NOISE)[:-10], 0, ["broken-file"]),
    "cut.jsonl.xz": (lzma.compress(SHUFFLED)[:-2_000], -1, ["broken-json", "broken-file"]),
    "window.jsonl.zst": (
        zstandard.ZstdCompressor(
            compression_params=zstandard.ZstdCompressionParameters(window_log=28, enable_ldm=True)
        )
        .compressobj()
        .compress(MANY * 5),
        0,
        ["broken-file"],
    ),
    "bomb.txt.gz": (lambda: gzip.compress(BOMB, 9), 0, ["bomb"]),
    "bomb.zip": (lambda: zipped(("zeros.txt", BOMB), ("good.txt", GOOD.encode())), 1, ["bomb"]),
    "climbing.zip": (
        zipped(("../../climb.txt", GOOD.encode()), ("good.txt", GOOD.encode())),
        1,
        ["unsafe-path"],
    ),
    "absolute.zip": (zipped(("/etc/x.txt", GOOD.encode()), ("good.txt", GOOD.encode())), 1, ["unsafe-path"]),
    "windows.zip": (zipped(("..\\x.txt", GOOD.encode()), ("good.txt", GOOD.encode())), 1, ["unsafe-path"]),
    "encrypted.zip": (encrypted(), 1, ["encrypted"]),
    "nested.zip": (nested(6), 3, ["nested-too-deep"]),
    "checksum.zip": (wrong_checksum(), 1, ["broken-file"]),
    "cut.zip": (zipped(("good.txt", GOOD.encode()))[:-30], 0, ["broken-file"]),
    "link.tar": (member("passwd.txt", b"", tarfile.SYMTYPE, "/etc/passwd"), 1, ["link"]),
    "hard-link.tar": (member("passwd.txt", b"", tarfile.LNKTYPE, "/etc/passwd"), 1, ["link"]),
    "climbing.tar": (member("../climb.txt"), 1, ["unsafe-path"]),
    "device.tar": (member("device.txt", b"", tarfile.CHRTYPE), 1, []),
    "cut.tar": (member("a.txt", NOISE)[:1_500], 0, ["broken-file"] * 2),
    "not.tar": (NOISE, 0, ["broken-file"]),
    "quote.csv": (b'id,text\n1,"never closed\n2,x\n', 1, []),
    "columns.csv": ("text,text,\n雨,雪,风,雷\n".encode(), 1, []),
    "no-text.csv": (b"id,body\n1,x\n", 0, ["no-text"]),
    "bytes.csv": (b"id,text\n1,\xe9\x9b\xa8\xff\xe9\x9b\xaa\n2," + GOOD.encode() + b"\n", 1, ["undecodable"]),
    "nul.csv": (b"id,text\n1,a\0b\n", 1, []),
    "empty.csv": (b"", 0, ["empty"]),
    "cut.json": (b"[" + LINE + b"," + LINE + b',{"text', 2, ["broken-json"]),
    "deep.json": (b"[" * 100_000, 0, ["broken-json"]),
    "mixed.json": (b"[1, " + LINE + b', "x", 12]', 1, ["not-an-object"] * 3),
    "surrogate.json": (b'[{"text": "\\ud800"}, ' + LINE + b"]", 1, ["lone-surrogate"]),
    "not.parquet": (NOISE, 0, ["broken-file"]),
    "no-text.parquet": (parquet([{"body": "x"}]), 0, ["no-text"]),
    "null.parquet": (parquet([{"text": None}, {"text": GOOD}]), 1, ["no-text"]),
    "not.warc": (NOISE, 0, ["broken-file"]),
    "entities.html": (
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;&a;">]><p>&b; '
        + GOOD.encode(),
        1,
        [],
    ),
    "deep.html": (b"<div>" * 50_000 + GOOD.encode(), 1, []),
    "script.html": (b"<script>alert(1)</script>\x1b[31m" + GOOD.encode(), 1, []),
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "in"
    folder.mkdir()
    for name, (data, _, _) in FILES.items():
        (folder / name).write_bytes(data if isinstance(data, bytes) else data())
    (folder / os.fsdecode(b"\xd6\xd0\n\x1b[31m.txt")).write_text(GOOD, encoding="utf-8")
    (folder.parent / "outside.txt").write_text("OUTSIDE", encoding="utf-8")
    (folder / "link-outside.txt").symlink_to(folder.parent / "outside.txt")
    (folder / "link-inside.txt").symlink_to(folder / "no-end.jsonl")
    (folder / "dangling.txt").symlink_to(folder / "nothing-here.txt")
    (folder / "circle").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")
    return folder


def by_file(out: Path) -> tuple[dict[str, int], dict[str, list[str]]]:
    good: dict[str, int] = defaultdict(int)
    reasons: dict[str, list[str]] = defaultdict(list)
    for part in parts(out / "documents"):
        for row in read_part(part):
            good[row["meta"]["source"].split("/")[0]] += 1
    for row in read_lines(out / "rejected.jsonl"):
        reasons[row["where"]["file"].split("/")[0]].append(row["reason"])
    return good, reasons


def check(out: Path) -> None:
    good, reasons = by_file(out)
    assert len(FILES) > 40
    for name, (_, count, why) in FILES.items():
        assert reasons[name] == why, name
        assert good[name] == count or (count < 0 and good[name] > 15_000), name
    assert reasons["link-outside.txt"] == ["link-outside"]
    assert reasons["dangling.txt"] == ["unreadable"]
    assert good["link-inside.txt"] == 1
    assert good["\\xd6\\xd0\n\x1b[31m.txt"] == 1
    assert b"OUTSIDE" not in b"".join(path.read_bytes() for path in out.rglob("*") if path.is_file())
    assert verify(out) == []


def test_each_is_rejected_with_its_reason_and_the_good_are_all_there(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "out", flow=[stages.Commas()], workers=0)
    check(tmp_path / "out")


@pytest.mark.slow
def test_through_all_stages_and_two_workers(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "out", flow=default_stages(), workers=2)
    check(tmp_path / "out")
