"""The parts of the runner by themselves: the guard, the folder, files that are whole or not there."""

from __future__ import annotations

import errno
import importlib
import importlib.util
import multiprocessing
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pipeline.document import Document
from pipeline.engines import folder, plan, spill, start, worker
from pipeline.engines.between import Held, load_docs, save_changes, save_docs
from pipeline.engines.guard import SYSTEMATIC, Guard, Poison, Unwatched
from pipeline.engines.local import run
from pipeline.engines.spark import session
from pipeline.errors import ConfigError, InputError, MissingExtraError, OutputError, StageError
from pipeline.io import atomic
from pipeline.io.records import ReadOptions, RejectedRecord, dropped_record, raw_of
from pipeline.io.rows import dumps
from pipeline.io.undo import write_back, written_name

sys.path.insert(0, str(Path(__file__).parent))
stages = importlib.import_module("runner_stages")
FirstLines: Any = stages.FirstLines


def docs(*texts: str) -> list[Document]:
    return [Document(f"d{at}", text, {"source": "a"}, position=at) for at, text in enumerate(texts)]


class Picky(FirstLines):  # type: ignore[misc]
    """Cannot look at some documents."""

    def survey(self, given: Iterable[Document]) -> Counter[str]:
        held = list(given)
        if any("RAISE" in doc.text for doc in held):
            raise ValueError("not that one")
        return Counter(doc.text for doc in held)


@pytest.mark.parametrize("careful", [False, True])
def test_a_document_that_cannot_be_surveyed_is_rejected_alone(*, careful: bool) -> None:
    guard = Guard(Unwatched(), careful=careful)
    kept, survey, _ = guard.survey(Picky(), docs("甲", "RAISE", "乙"))
    assert [doc.id for doc in kept] == ["d0", "d2"]
    assert survey == Counter({"甲": 1, "乙": 1})
    assert [(each.id, each.stage, each.reason) for each in guard.rejects] == [
        ("d1", "first-lines", "stage-error")
    ]


def test_notes_are_handed_over_and_may_be_missing() -> None:
    guard, stage, given = Guard(Unwatched()), stages.Noted(), docs("甲", "乙", "甲")
    kept, survey, notes = guard.survey(stage, given)
    assert notes == {0: "甲", 1: "乙", 2: "甲"}
    flagged = guard.apply(stage, stage.learn([survey]), kept, notes)
    assert [len(doc.flags) for doc in flagged] == [1, 0, 1]
    assert guard.apply(stage, stage.learn([survey]), kept) == flagged
    # What another stage noted is none of this one's business.
    assert guard.apply(FirstLines(), FirstLines().learn([survey]), kept, notes) == flagged


@pytest.mark.parametrize("workers", [0, 2])
def test_a_run_gives_the_same_with_notes_and_without(tmp_path: Path, workers: int) -> None:
    (tmp_path / "in").mkdir()
    rows = ({"id": f"d{at}", "text": f"第{at % 9}天\n河水涨了,桥还在。"} for at in range(200))
    (tmp_path / "in/a.jsonl").write_bytes(b"".join(map(dumps, rows)))
    out = []
    for name, flow in (("with", [stages.Noted()]), ("without", [stages.FirstLines()])):
        run([tmp_path / "in"], tmp_path / name, flow=flow, workers=workers, shard_bytes=3_000)
        parts = sorted((tmp_path / name / "documents").iterdir())
        out.append([part.read_bytes() for part in parts])
    assert out[0] == out[1]


def test_one_by_one_and_all_together_give_the_same() -> None:
    given = docs("雨,雪", "RAISE", "风,霜")
    together, alone = Guard(Unwatched()), Guard(Unwatched(), careful=True)
    assert together.run(stages.Commas(), given) == alone.run(stages.Commas(), given)
    assert together.rejects == alone.rejects


def test_poison_is_left_out_where_it_kills() -> None:
    guard = Guard(Unwatched(), [Poison(1, "commas", "crash", "it died")])
    assert [doc.id for doc in guard.run(stages.Commas(), docs("甲", "乙"))] == ["d0"]
    assert guard.rejects[0].message == "it died"


def test_a_stage_that_runs_out_of_memory_says_so() -> None:
    class Hungry:
        name = "hungry"

        def __call__(self, given: Iterable[Document]) -> Any:
            for _ in given:
                raise MemoryError
            yield

    guard = Guard(Unwatched())
    guard.run(Hungry(), docs("甲"))
    assert guard.rejects[0].reason == "out-of-memory"


@dataclass(frozen=True)
class Raises:
    error: Exception
    name: str = "raises"

    def __call__(self, given: Iterable[Document]) -> Iterator[Document]:
        for _ in given:
            raise self.error
        yield from ()


def test_what_is_no_documents_fault_ends_the_run() -> None:
    with pytest.raises(MissingExtraError, match="pip install"):
        Guard(Unwatched()).run(Raises(MissingExtraError("x", "y", "z")), docs("甲"))
    with pytest.raises(StageError, match="cannot be loaded"):
        Guard(Unwatched()).run(Raises(ImportError("no module")), docs("甲"))
    many = docs(*map(str, range(SYSTEMATIC)))
    with pytest.raises(StageError, match="the stage is at fault"):
        Guard(Unwatched()).run(Raises(ValueError("always")), many)
    guard = Guard(Unwatched())
    assert guard.run(Raises(ValueError("always")), many[1:]) == []
    assert len(guard.rejects) == SYSTEMATIC - 1


def test_what_changed_between_passes_is_enough(tmp_path: Path) -> None:
    first = docs("甲", "乙", "丙")
    second = [first[0], first[2].with_meta(seen=True)]
    third = [second[0].with_meta(last=True), second[1]]
    trail = [tmp_path / name for name in "abc"]
    save_docs(trail[0], first)
    save_changes(trail[1], first, second)
    save_changes(trail[2], second, third)
    assert load_docs(trail[:1]) == first
    assert load_docs(trail[:2]) == second
    assert load_docs(trail) == third


def test_what_is_held_is_bounded() -> None:
    held = Held(room=3)
    held.put(0, 1, docs("四个字吧"))
    held.put(1, 1, docs("三个字"))
    assert held.take(0, 1) is None
    assert held.take(1, 2) is None
    held.put(1, 2, docs("三个字"))
    assert held.take(1, 2) == docs("三个字")


def test_arrays_are_mapped_from_disk(tmp_path: Path) -> None:
    value: dict[str, Any] = {"a": np.arange(100_000), "b": ["x"], "c": np.zeros((3, 5), np.float32)}
    spill.dump(tmp_path / "x", value)
    back = spill.load(tmp_path / "x")
    assert np.array_equal(back["a"], value["a"])
    assert back["c"].shape == (3, 5)
    assert not back["a"].flags.writeable
    (tmp_path / "y").write_bytes((tmp_path / "x").read_bytes()[:-100_000])
    with pytest.raises(ValueError, match="cut off"):
        spill.load(tmp_path / "y")
    (tmp_path / "z").write_bytes(b"something else that is long enough")
    with pytest.raises(ValueError, match="not a spilled object"):
        spill.load(tmp_path / "z")


def test_a_folder_is_taken_by_one_run_at_a_time(tmp_path: Path) -> None:
    with (
        folder.taken(tmp_path / "out"),
        pytest.raises(OutputError, match="another run is writing"),
        folder.taken(tmp_path / "out"),
    ):
        pass
    assert not (tmp_path / "out/.work").exists()


def test_a_file_is_no_output_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(OutputError, match="is a file"), folder.taken(tmp_path / "out"):
        pass
    with pytest.raises(OutputError, match="cannot write"), folder.taken(tmp_path / "out/below"):
        pass


def test_a_file_that_could_not_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a"
    atomic.write_bytes(path, b"old")

    def write(error: BaseException) -> None:
        with atomic.written(path) as stream:
            stream.write(b"new")
            raise error

    with pytest.raises(OutputError, match="no space left"):
        write(OSError(errno.ENOSPC, "full"))
    with pytest.raises(OutputError, match="cannot write"):
        write(OSError(errno.EIO, "broken"))
    with pytest.raises(KeyboardInterrupt):
        write(KeyboardInterrupt())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_workers_by_default() -> None:
    assert start.workers_for(None, 1_000) == 0
    assert start.workers_for(None, 1 << 30) >= 1
    assert start.workers_for(3, 1_000) == 3


def test_a_worker_says_what_it_has_in_hand() -> None:
    a_pass = plan.Pass(1, stages.FirstLines(), (stages.Commas(),), stages.FirstLines("second"))
    labels = worker.stage_labels(a_pass)
    assert labels == ["", "read", "first-lines: apply", "commas", "second: survey"]
    numbers = multiprocessing.get_context("spawn").RawArray("q", 4)
    cell = worker.Cell(numbers, labels)
    cell.at("commas", 17, 4_000)
    assert list(numbers) == [3, 17, 4_000, 1]
    cell.at("unknown", 1, 1)
    assert numbers[0] == 0


def test_a_script_without_a_guard_is_told_what_to_write(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(dumps({"text": "甲"}))

    class Local:
        """Cannot be found by another process."""

        name = "local"

        def __call__(self, given: Iterable[Document]) -> Iterable[Document]:
            return given

    with pytest.raises((StageError, AttributeError, TypeError)):
        run([tmp_path / "a.jsonl"], tmp_path / "out", flow=[Local()], workers=1)  # type: ignore[list-item]


def test_rejected_records_keep_every_byte() -> None:
    for raw in (b"\xff\x00", "好".encode(), b""):
        assert raw_of(RejectedRecord(0, {}, "r", "", raw).row()) == raw
    half = RejectedRecord(0, {}, "r", "", "\ud800", evidence={"a": 1}, meta={"b": 2}).row()
    assert raw_of(half) == "\ud800".encode("utf-8", "surrogatepass")
    assert "raw_base64" in half
    assert raw_of(RejectedRecord(0, {}, "r", "").row()) is None
    with pytest.raises(ValueError, match="not dropped"):
        dropped_record(docs("甲")[0])


def test_options_that_make_no_sense() -> None:
    with pytest.raises(ConfigError, match="--sample"):
        ReadOptions(sample=0)
    with pytest.raises(ConfigError, match="--limit"):
        ReadOptions(limit=-1)
    with pytest.raises(OutputError, match="the formats are"):
        run([__file__], Path(__file__).parent / "no-such-output", fmt="doc")


def test_undo_needs_edits_and_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(dumps({"text": "甲"}))
    run([tmp_path / "a.jsonl"], tmp_path / "out", flow=[stages.Commas()], edits=False)
    with pytest.raises(InputError, match="holds no edits"):
        write_back(tmp_path / "out", tmp_path / "back")
    with pytest.raises(InputError, match="is not empty"):
        write_back(tmp_path / "out", tmp_path)
    assert written_name("/abs/x.txt") == "_/abs/x.txt"


def test_spark_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pyspark, no Java, an old one: one line that says what to type."""
    monkeypatch.delenv("PYSPARK_GATEWAY_PORT", raising=False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"pip install 'clean-corpus\[spark\]'"):
        session.check()
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name)
    for found, words in ((None, "found none"), (11, "found Java 11")):
        monkeypatch.setattr(session, "java_version", lambda found=found: found)
        with pytest.raises(ConfigError, match=f"{words}.*openjdk-17-jre-headless"):
            session.check()


@pytest.mark.parametrize(
    "words",
    [["--engine", "spark", "--workers", "3"], ["--master", "yarn"], ["--engine", "slurm"], ["--conf", "x"]],
)
def test_an_option_of_the_other_engine_is_refused(words: list[str], tmp_path: Path) -> None:
    """The message names the option and what to type."""
    ended = subprocess.run(
        [sys.executable, "-m", "pipeline", "run", "x", "-o", str(tmp_path / "o"), *words],
        capture_output=True, text=True, cwd=Path(__file__).parent.parent, check=False,
    )  # fmt: skip
    assert ended.returncode == 2
    assert "--" in ended.stderr
