"""`verify` finds what is wrong with an output folder, and nothing in one that is whole."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.engines.local import run
from pipeline.engines.manifest import load_manifest
from pipeline.engines.verify import verify
from pipeline.io.atomic import digest
from pipeline.io.parts import read_lines
from pipeline.io.rows import dumps

sys.path.insert(0, str(Path(__file__).parent))
stages = importlib.import_module("runner_stages")
DOCUMENTS, EDITS = "documents/part-00000.jsonl", "edits/part-00000.jsonl"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    rows: list[Any] = [{"id": f"d{at}", "text": f"第{at}天,雨下了一夜。", "n": at} for at in range(6)]
    rows[3] = {"title": "no text"}
    (tmp_path / "a.jsonl").write_bytes(b"".join(map(dumps, rows)))
    run([tmp_path / "a.jsonl"], tmp_path / "out", flow=[stages.Commas()], workers=0)
    return tmp_path / "out"


def rewrite(name: str, change: Callable[[list[Any]], None], *, repin: bool = True) -> Callable[[Path], None]:
    """Change the rows of a file; with `repin` the manifest is made to agree, as a careful forger would."""

    def corrupt(out: Path) -> None:
        rows = list(read_lines(out / name))
        change(rows)
        (out / name).write_bytes(b"".join(map(dumps, rows)))
        if repin:
            repinned(out, name)

    return corrupt


def repinned(out: Path, name: str) -> None:
    manifest = load_manifest(out / "manifest.json") or {}
    manifest["files"][name] = {"bytes": (out / name).stat().st_size, "digest": digest(out / name)}
    (out / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def flipped(out: Path) -> None:
    data = bytearray((out / DOCUMENTS).read_bytes())
    data[data.index("雨".encode())] ^= 1
    (out / DOCUMENTS).write_bytes(data)


def recount(out: Path) -> None:
    manifest = load_manifest(out / "manifest.json") or {}
    manifest["counts"]["in"] += 1
    (out / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def retext(rows: list[Any]) -> None:
    rows[2]["text"] = rows[2]["text"].replace("一夜", "两夜")


def edit_elsewhere(rows: list[Any]) -> None:
    rows[1]["steps"][0]["edits"][0]["start"] += 1


def other_original(rows: list[Any]) -> None:
    rows[1]["steps"][0]["edits"][0]["before"] = "、"


def stray_edits(rows: list[Any]) -> None:
    rows.append({**rows[0], "position": 99})


def stray_flag(rows: list[Any]) -> None:
    rows[0]["flags"] = {"masks": [{"stage": "repair", "start": 4, "end": 4_000}]}


def lose(rows: list[Any]) -> None:
    del rows[2]


def swap(rows: list[Any]) -> None:
    rows[0], rows[1] = rows[1], rows[0]


def other_reject(rows: list[Any]) -> None:
    rows[0]["raw"] = "{}"


def stray_duplicate(rows: list[Any]) -> None:
    rows.append({"type": "pair", "first": {"id": "d0", "position": 0}, "second": {"id": "d9", "position": 9}})


CORRUPTIONS: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "a flipped bit": (flipped, {"digest", "unreadable"}),
    "a file cut off": (
        lambda out: (out / EDITS).write_bytes((out / EDITS).read_bytes()[:-40]),
        {"size", "unreadable"},
    ),
    "a part gone": (lambda out: (out / DOCUMENTS).unlink(), {"missing", "counts"}),
    "a part too many": (lambda out: (out / "documents/part-00001.jsonl").write_bytes(b""), {"extra"}),
    "a document gone": (rewrite(DOCUMENTS, lose), {"counts", "edits", "undo"}),
    "documents out of order": (rewrite(DOCUMENTS, swap), {"order"}),
    "another text": (rewrite(DOCUMENTS, retext), {"undo"}),
    "another title": (rewrite(DOCUMENTS, lambda rows: rows[1]["meta"].update(n=17)), {"undo"}),
    "another id": (rewrite(DOCUMENTS, lambda rows: rows[1].update(id="x")), {"undo"}),
    "an edit at another place": (rewrite(EDITS, edit_elsewhere), {"edits"}),
    "another original": (rewrite(EDITS, other_original), {"undo"}),
    "edits without a document": (rewrite(EDITS, stray_edits), {"edits"}),
    "a flag outside of the text": (rewrite(DOCUMENTS, stray_flag), {"flags"}),
    "a reject changed": (rewrite("rejected.jsonl", other_reject), {"undo"}),
    "a reject gone": (rewrite("rejected.jsonl", list.clear), {"counts", "undo"}),
    "a duplicate of nothing": (rewrite("duplicates.jsonl", stray_duplicate), {"duplicates"}),
    "counts that do not add up": (recount, {"counts"}),
    "a manifest cut off": (
        lambda out: (out / "manifest.json").write_bytes((out / "manifest.json").read_bytes()[:-9]),
        {"manifest"},
    ),
    "a report that is none": (lambda out: (out / "report.json").write_bytes(b"{"), {"size", "unreadable"}),
    "an unfinished run": (
        lambda out: (out / "manifest.json").write_text('{"identity": {}, "complete": false}'),
        {"manifest"},
    ),
}


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_each_planted_corruption_is_found(out: Path, name: str) -> None:
    assert verify(out) == []
    corrupt, kinds = CORRUPTIONS[name]
    corrupt(out)
    found = {problem.kind for problem in verify(out)}
    assert found & kinds
    assert found


def test_inputs_that_are_gone_or_new_are_not_held_against_the_output(out: Path) -> None:
    (out.parent / "a.jsonl").write_text("{}\n", encoding="utf-8")
    assert verify(out) == []
    (out.parent / "a.jsonl").unlink()
    assert verify(out) == []
