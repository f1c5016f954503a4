"""The runner: what goes in comes out or is rejected, whatever the format, the number of workers and the accidents."""

from __future__ import annotations

import gzip
import importlib
import io
import json
import lzma
import sys
from pathlib import Path
from typing import Any

import pytest
import zstandard

from pipeline.engines.local import RunResult, run
from pipeline.engines.stream import filter_lines
from pipeline.engines.verify import verify
from pipeline.errors import InputError, KnowledgeError, OutputError, StageError
from pipeline.io.parts import parts, read_lines, read_part
from pipeline.io.records import ReadOptions
from pipeline.io.rows import dumps
from pipeline.io.undo import write_back

sys.path.insert(0, str(Path(__file__).parent))
stages = importlib.import_module("runner_stages")
FLOW = [stages.Commas(), stages.FirstLines(), stages.Commas(name="again")]
VOLATILE = ("manifest.json", "report.html")


def lines(count: int, **more: str) -> list[dict[str, Any]]:
    return [
        {"id": f"d{at}", "text": f"第{at % 7}日\n小城下了雨,街上没有人,灯亮着{at}。", "n": at, **more}
        for at in range(count)
    ]


def write_jsonl(path: Path, rows: list[Any]) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def documents(out: Path) -> list[dict[str, Any]]:
    return [row for part in parts(out / "documents") for row in read_part(part)]


def rejected(out: Path) -> list[dict[str, Any]]:
    return list(read_lines(out / "rejected.jsonl"))


def contents(out: Path) -> dict[str, bytes]:
    """All files of an output but for those that tell the time."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in VOLATILE
    }


def clean(inputs: Any, out: Path, **options: Any) -> RunResult:
    options.setdefault("flow", FLOW)
    given = inputs if isinstance(inputs, list) else [inputs]
    return run(given, out, **options)


def test_jsonl_in_documents_and_edits_out(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(20))
    result = clean(source, tmp_path / "out")
    rows = documents(tmp_path / "out")
    assert result.counts == {"in": 20, "out": 20, "rejected": 0}
    assert [row["id"] for row in rows] == [f"d{at}" for at in range(20)]
    assert rows[3]["text"] == "第3日\n小城下了雨，街上没有人，灯亮着3。"
    assert rows[3]["meta"] == {"n": 3, "source": "a.jsonl"}
    assert rows[3]["flags"] == {"shared": [{"stage": "first-lines", "count": 3}]}
    assert (tmp_path / "out/knowledge/first-lines.json").exists()
    assert verify(tmp_path / "out") == []


@pytest.mark.parametrize("name", ["a.txt", "a.txt.gz", "a.txt.zst", "b/c.html"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_files_come_back_byte_for_byte(tmp_path: Path, name: str, encoding: str) -> None:
    text = "清晨的渡口,船还没有来。\r\n等船的人坐在石阶上,谁也不说话。\r\n"
    data = text.encode(encoding)
    path = tmp_path / "in" / name
    path.parent.mkdir(parents=True)
    packed: Any = {"gz": gzip.compress, "zst": zstandard.compress}.get(name.rpartition(".")[2], bytes)
    path.write_bytes(packed(data))
    clean(tmp_path / "in", tmp_path / "out")
    (row,) = documents(tmp_path / "out")
    assert row["id"] == name
    assert "渡口，船" in row["text"]
    assert verify(tmp_path / "out") == []
    assert write_back(tmp_path / "out", tmp_path / "back") == 1
    assert (tmp_path / "back" / name.removesuffix(".gz").removesuffix(".zst")).read_bytes() == data


def test_any_number_of_workers_and_any_cut_give_the_same(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "a.jsonl", lines(500))
    (tmp_path / "b.txt").write_text("一张,旧照片。", encoding="utf-8")
    inputs = [tmp_path / "a.jsonl", tmp_path / "b.txt"]
    clean(inputs, tmp_path / "alone", workers=0, shard_bytes=4_000)
    clean(inputs, tmp_path / "two", workers=2, shard_bytes=4_000)
    clean(inputs, tmp_path / "whole", workers=0)
    assert contents(tmp_path / "alone") == contents(tmp_path / "two")
    assert documents(tmp_path / "alone") == documents(tmp_path / "whole")
    assert len(parts(tmp_path / "alone" / "documents")) > 3


@pytest.mark.parametrize("workers", [0, 1])
def test_a_document_that_makes_a_stage_raise_is_rejected_alone(tmp_path: Path, workers: int) -> None:
    rows = lines(9)
    rows[4]["text"] = "RAISE,这一篇"
    rows[6]["text"] = "DROP,那一篇"
    clean(write_jsonl(tmp_path / "a.jsonl", rows), tmp_path / "out", workers=workers)
    raised, dropped = rejected(tmp_path / "out")
    assert (raised["stage"], raised["reason"], raised["id"]) == ("commas", "stage-error", "d4")
    assert "told to raise" in raised["message"]
    assert raised["raw"] == "RAISE,这一篇"
    assert (dropped["reason"], dropped["evidence"]) == ("told-to", {"word": "DROP"})
    assert len(documents(tmp_path / "out")) == 7
    assert verify(tmp_path / "out") == []


def test_a_document_that_kills_or_never_ends_is_rejected_and_the_run_goes_on(tmp_path: Path) -> None:
    rows = lines(12)
    rows[2]["text"], rows[7]["text"] = "KILL,", "HANG,"
    clean(write_jsonl(tmp_path / "a.jsonl", rows), tmp_path / "out", workers=2, timeout=1.0, shard_bytes=300)
    assert [(row["id"], row["reason"]) for row in rejected(tmp_path / "out")] == [
        ("d2", "crash"),
        ("d7", "timeout"),
    ]
    assert len(documents(tmp_path / "out")) == 10
    assert verify(tmp_path / "out") == []


def test_bad_records_are_rejected_with_their_bytes(tmp_path: Path) -> None:
    good = json.dumps({"text": "好,的"}).encode()
    bad = [
        b'{"text": "broken',
        b'{"title": "no text"}',
        b'{"text": 7}',
        b'"only a string"',
        rb'{"text": "half \ud83d"}',
        '{"text": "雨后的石板路很滑，'.encode() + b"\xff" + '走路要当心"}'.encode(),
        b"[" * 5000,
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([good, *bad, b"", good]))
    (tmp_path / "empty.txt").touch()
    result = clean([tmp_path / "a.jsonl", tmp_path / "empty.txt"], tmp_path / "out")
    rows = rejected(tmp_path / "out")
    assert result.counts == {"in": 10, "out": 2, "rejected": 8}
    assert [row["reason"] for row in rows] == [
        "broken-json",
        "no-text",
        "text-not-a-string",
        "not-an-object",
        "lone-surrogate",
        "undecodable",
        "broken-json",
        "empty",
    ]
    assert rows[0]["where"] == {"file": "a.jsonl", "line": 2, "offset": len(good) + 1}
    assert verify(tmp_path / "out") == []


def test_a_second_call_finds_everything_done(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(3))
    assert not clean(source, tmp_path / "out").already
    assert clean(source, tmp_path / "out").already
    assert not clean(source, tmp_path / "out", restart=True).already


def test_another_input_is_refused_with_what_changed(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(3))
    clean(source, tmp_path / "out")
    write_jsonl(source, lines(4))
    with pytest.raises(OutputError, match=r"input a\.jsonl has changed.*--restart"):
        clean(source, tmp_path / "out")
    assert clean(source, tmp_path / "out", restart=True).counts["in"] == 4


def test_a_folder_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(3))
    (tmp_path / "out").mkdir()
    (tmp_path / "out/thesis.doc").touch()
    with pytest.raises(OutputError, match=r"holds something else \(thesis\.doc\)"):
        clean(source, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["thesis.doc"]


def test_nothing_to_read_says_what_to_type(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/picture.png").touch()
    with pytest.raises(InputError, match=r"no documents in .*picture\.png"):
        clean(tmp_path / "in", tmp_path / "out")
    with pytest.raises(InputError, match="there is no file or folder"):
        clean(tmp_path / "nowhere", tmp_path / "out")


def test_fields_can_be_named_and_nested(tmp_path: Path) -> None:
    rows = [{"data": {"body": "雨,停了", "lang": "zh"}, "key": 5, "where": {"url": "https://example.org/1"}}]
    source = write_jsonl(tmp_path / "a.jsonl", rows)
    reading = ReadOptions(text_field="data.body", id_field="key", source_field="where.url")
    clean(source, tmp_path / "out", reading=reading)
    (row,) = documents(tmp_path / "out")
    assert (row["id"], row["text"]) == ("5", "雨，停了")
    assert row["meta"] == {
        "key": 5,
        "data": {"lang": "zh"},
        "where": {"url": "https://example.org/1"},
        "source": "https://example.org/1",
        "source_file": "a.jsonl",
    }


def test_limit_and_sample_take_the_same_each_time(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(400))
    clean(source, tmp_path / "first", reading=ReadOptions(limit=5))
    assert [row["id"] for row in documents(tmp_path / "first")] == ["d0", "d1", "d2", "d3", "d4"]
    clean(source, tmp_path / "some", reading=ReadOptions(sample=0.25))
    clean(source, tmp_path / "same", reading=ReadOptions(sample=0.25), shard_bytes=5_000)
    assert documents(tmp_path / "some") == documents(tmp_path / "same")
    assert 60 < len(documents(tmp_path / "some")) < 140
    assert verify(tmp_path / "some") == []


def test_knowledge_given_back_is_used_instead_of_learning(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(3))
    knowledge = tmp_path / "knowledge"
    knowledge.mkdir()
    (knowledge / "first-lines.json").write_text('{"第1日": 40}', encoding="utf-8")
    clean(source, tmp_path / "out", flow=[stages.Teachable()], knowledge=knowledge)
    assert [row["flags"] for row in documents(tmp_path / "out")] == [
        {},
        {"shared": [{"stage": "first-lines", "count": 40}]},
        {},
    ]
    assert json.loads((tmp_path / "out/knowledge/first-lines.json").read_text()) == {"第1日": 40}
    (knowledge / "first-lines.json").write_text("[", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="first-lines"):
        clean(source, tmp_path / "other", flow=[stages.Teachable()], knowledge=knowledge)


def test_filter_cleans_lines_as_they_come() -> None:
    good = {"id": 7, "text": "雨,停了", "n": 1}
    source = io.BytesIO(b"\n".join([dumps(good).strip(), b"broken", b"", dumps({"text": "DROP"}).strip()]))
    target, rejects = io.BytesIO(), io.BytesIO()
    counts = filter_lines(source, target, flow=FLOW, rejects=rejects, edits=True)
    assert (counts.read, counts.written, counts.rejected) == (3, 1, 2)
    assert json.loads(target.getvalue()) == {
        "id": 7,
        "text": "雨，停了",
        "n": 1,
        "steps": [
            {"stage": "commas", "edits": [{"start": 1, "before": ",", "after": "，", "rule": "comma"}]}
        ],
    }
    reasons = [json.loads(line)["reason"] for line in rejects.getvalue().splitlines()]
    assert reasons == ["broken-json", "told-to"]


def test_filter_in_batches_lets_lines_teach_each_other() -> None:
    source = io.BytesIO(b"".join(dumps({"text": "同一行\n" + str(at)}) for at in range(4)))
    target = io.BytesIO()
    filter_lines(source, target, flow=FLOW, batch=2)
    flags = [json.loads(line).get("flags", {}) for line in target.getvalue().splitlines()]
    assert [each["shared"][0]["count"] for each in flags] == [2, 2, 2, 2]


def test_the_shipped_stages_take_back_what_they_learned(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(12))
    run([source], tmp_path / "first")
    run([source], tmp_path / "again", knowledge=tmp_path / "first/knowledge")
    assert documents(tmp_path / "first") == documents(tmp_path / "again")
    learned = sorted(path.name for path in (tmp_path / "first/knowledge").iterdir())
    assert learned == sorted(path.name for path in (tmp_path / "again/knowledge").iterdir())
    assert learned == ["filters.json", "templates.json"]


@pytest.mark.shared
@pytest.mark.slow
def test_all_stages_give_the_same_however_the_corpus_is_cut(tmp_path: Path) -> None:
    corpora = Path(__file__).parent.parent.parent / "shared/data/corpora"
    if not corpora.is_dir():
        pytest.skip("needs ../shared/data/corpora")
    with (tmp_path / "a.jsonl").open("wb") as target:
        for path in sorted(corpora.glob("*.jsonl.xz")):
            with lzma.open(path) as source:
                target.writelines(line for line, _ in zip(source, range(40), strict=False))
    run([tmp_path / "a.jsonl"], tmp_path / "alone", workers=0)
    run([tmp_path / "a.jsonl"], tmp_path / "two", workers=2, shard_bytes=200_000)
    assert documents(tmp_path / "alone") == documents(tmp_path / "two")
    for name in ("duplicates.jsonl", "rejected.jsonl", "report.json", "knowledge/filters.json"):
        assert (tmp_path / "alone" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert verify(tmp_path / "two") == []


def test_an_output_inside_the_input_is_no_input(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "a.jsonl", lines(3))
    clean(tmp_path, tmp_path / "out")
    result = clean(tmp_path, tmp_path / "out")
    assert result.already
    assert result.counts["in"] == 3


def test_a_document_that_eats_memory_is_rejected(tmp_path: Path) -> None:
    rows = lines(6)
    rows[2]["text"] = "EAT,"
    source = write_jsonl(tmp_path / "a.jsonl", rows)
    clean(source, tmp_path / "out", workers=1, memory=400 << 20)
    assert [(row["id"], row["reason"]) for row in rejected(tmp_path / "out")] == [("d2", "out-of-memory")]
    assert len(documents(tmp_path / "out")) == 5


def test_a_stage_that_loses_documents_is_told_so(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(6))
    with pytest.raises(StageError, match="was given 6 documents and gave back 3"):
        clean(source, tmp_path / "out", flow=[stages.Loses()])


@pytest.mark.parametrize("workers", [0, 1])
def test_a_stage_that_cannot_learn_ends_the_run(tmp_path: Path, workers: int) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(6))
    with pytest.raises(StageError if workers else ValueError, match="nothing to be learned from 1 surveys"):
        clean(source, tmp_path / "out", flow=[stages.LearnsBadly()], workers=workers)


def test_a_process_that_dies_learning_is_told_of_and_the_same_call_goes_on(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(6))
    with pytest.raises(StageError, match="learned after pass 0 died"):
        clean(source, tmp_path / "out", flow=[stages.LearnsBadly(ends=True)], workers=2)
    clean(source, tmp_path / "out", flow=[stages.LearnsBadly.__base__()], workers=2)
    assert len(documents(tmp_path / "out")) == 6


def test_with_a_limit_on_memory_the_result_is_the_same(tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "a.jsonl", lines(60))
    clean(source, tmp_path / "free", workers=1, shard_bytes=2_000)
    clean(source, tmp_path / "limited", workers=1, shard_bytes=2_000, memory=4 << 30)
    assert contents(tmp_path / "limited") == contents(tmp_path / "free")
