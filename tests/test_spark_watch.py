"""What a Spark task has in hand when it hangs or dies, found without Spark."""

from __future__ import annotations

import importlib
import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.document import Document
from pipeline.engines.guard import Guard

InHand = importlib.import_module("pipeline.engines.spark.watch").InHand
pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no such clocks")


@dataclass(frozen=True)
class Sleeps:
    """Never ends where it is told so, whatever is raised that is an `Exception`."""

    name: str = "sleeps"

    def __call__(self, docs: Iterable[Document]) -> Iterator[Document]:
        for doc in docs:
            if "HANG" in doc.text:
                while True:
                    try:
                        time.sleep(0.01)
                    except Exception:  # noqa: BLE001, S112  # stages do such things
                        continue
            yield doc


def some(*texts: str) -> list[Document]:
    return [Document(str(at), text, position=at) for at, text in enumerate(texts)]


def test_a_document_that_never_ends_is_rejected_with_the_place(tmp_path: Path) -> None:
    docs = some("好", "HANG", "好的", "HANG")
    watch = InHand(tmp_path, "0-1", 0.2, again=False)
    guard = Guard(watch)
    with watch.over(docs):
        left = guard.run(Sleeps(), docs)
    assert [doc.id for doc in left] == ["0", "2"]
    for rejected in guard.rejects:
        assert (rejected.reason, rejected.stage) == ("timeout", "sleeps")
        assert "time.sleep(0.01)" in rejected.message
        assert "no end after 0 s" in rejected.message
    assert signal.getitimer(signal.ITIMER_REAL) == signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL
    assert list(tmp_path.iterdir()) == []


def test_slow_but_going_on_is_not_late(tmp_path: Path) -> None:
    def slow(docs: Iterable[Document]) -> Iterator[Document]:
        for doc in docs:
            time.sleep(0.1)
            yield doc

    docs = some(*"一二三四五六七")
    watch = InHand(tmp_path, "0-1", 0.3, again=False)
    guard = Guard(watch)
    with watch.over(docs):
        left = guard.run(type("Slow", (), {"name": "slow", "__call__": lambda _, docs: slow(docs)})(), docs)
    assert len(left) == len(docs)


def attempt(
    folder: Path, name: str, held: list[tuple[str, int]], *, again: bool
) -> tuple[bool, list[tuple[str, int]]]:
    """A task that dies with the last of these in hand: whether it was careful, and whom it left out."""
    watch = InHand(folder, name, 60.0, again=again)
    watch.over([]).__enter__()
    for stage, position in held:
        watch.at(stage, position, 10)
    for clock in (signal.ITIMER_REAL, signal.ITIMER_PROF):  # as with the process
        signal.setitimer(clock, 0)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    return watch.careful, [(each.stage, each.position) for each in watch.poison()]


def test_what_two_processes_died_of_is_left_out(tmp_path: Path) -> None:
    """The first death says nothing, the next two name the document, the fourth attempt leaves it out, and so does a later run."""
    hand = tmp_path / "hand"
    assert attempt(hand, "1-7", [("repair: apply", 3)], again=False) == (False, [])
    assert attempt(hand, "1-7", [("repair: apply", 3), ("a stage of a long name" * 8, 4)], again=True) == (
        True,
        [],
    )
    assert attempt(hand, "1-7", [("a stage of a long name" * 8, 4)], again=True) == (True, [])
    assert attempt(hand, "1-7", [], again=True) == (True, [("a stage of a long name" * 8, 4)])
    (hand / "1-7.now").unlink()
    assert attempt(hand, "1-7", [], again=False) == (True, [("a stage of a long name" * 8, 4)])
    assert attempt(hand, "1-8", [], again=False) == (False, [])


def test_killed_with_different_documents_in_hand_none_is_left_out(tmp_path: Path) -> None:
    for at in range(4):
        assert attempt(tmp_path, "1-7", [("layout", at)], again=at > 0)[1] == []


def test_what_python_cannot_interrupt_is_ended_by_the_system(tmp_path: Path) -> None:
    script = f"""
import importlib
from pathlib import Path
watch = importlib.import_module("pipeline.engines.spark.watch").InHand(Path({json.dumps(str(tmp_path))}), "0-1", 0.2, again=True)
with watch.over([]):
    watch.at("layout", 5, 10)
    sum(range(10**12))
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], check=False, timeout=120, cwd=Path(__file__).parent.parent
    )
    assert ended.returncode == -signal.SIGPROF
    again = InHand(tmp_path, "0-1", 0.2, again=True)
    assert (tmp_path / "0-1.died").read_text().split("\n")[0] == '["layout", 5]'
    assert again.careful


def test_a_note_is_cheap(tmp_path: Path) -> None:
    """A tenth of a second for a hundred thousand documents, by processor time, where nothing has failed."""
    watch = InHand(tmp_path, "0-1", 60.0, again=False)
    at: Callable[[str, int, int], None] = watch.at
    started = time.process_time()
    for position in range(100_000):
        at("layout", position, 1000)
    assert time.process_time() - started < 0.5
