"""A run that is stopped anywhere goes on where it stopped and ends with the same bytes."""

from __future__ import annotations

import errno
import importlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.engines.local import run
from pipeline.engines.verify import verify
from pipeline.errors import OutputError
from pipeline.io.rows import dumps

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
stages = importlib.import_module("runner_stages")
FLOW = [stages.Commas(), stages.Noted(), stages.Commas(name="again")]


class Crash(BaseException):
    """The process is gone: nothing may catch this."""


def corpus(folder: Path, count: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    rows = ({"id": f"d{at}", "text": f"第{at % 9}天\n河水涨了,桥还在,人{at}过去。"} for at in range(count))
    (folder / "a.jsonl").write_bytes(b"".join(map(dumps, rows)) + b'{"text": broken\n')
    (folder / "b.txt").write_text("渡船,停了。", encoding="utf-8")
    return folder


def contents(out: Path) -> dict[str, bytes]:
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in {"manifest.json", "report.html"}
    }


def clean(source: Path, out: Path, **options: Any) -> None:
    run([source], out, flow=FLOW, workers=0, shard_bytes=3_000, **options)


def count_down(
    monkeypatch: pytest.MonkeyPatch,
    left: int,
    error: BaseException,
    names: tuple[str, ...] = ("replace", "rename", "unlink"),
) -> list[int]:
    """Let the n-th change of the disk fail: every rename, every removal."""
    calls = [0]

    def failing(original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            calls[0] += 1
            if calls[0] == left:
                raise error
            return original(*args, **options)

        return call

    for name in names:
        monkeypatch.setattr(Path, name, failing(getattr(Path, name)))
    if "unlink" in names:
        monkeypatch.setattr(shutil, "rmtree", failing(shutil.rmtree))
    return calls


@pytest.mark.parametrize("old", [False, True], ids=["new folder", "over an older output"])
def test_stopped_at_any_change_of_the_disk_it_ends_with_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, old: bool
) -> None:
    source = corpus(tmp_path / "in", 120)
    clean(source, tmp_path / "whole")
    expected = contents(tmp_path / "whole")
    with monkeypatch.context() as patch:
        calls = count_down(patch, 0, Crash())
        clean(source, tmp_path / "counted", restart=old)
    assert calls[0] > 30
    earlier = corpus(tmp_path / "earlier", 5)
    for left in range(1, calls[0] + 12):
        out = tmp_path / "out"
        if old:
            clean(earlier, out)
        with monkeypatch.context() as patch:
            count_down(patch, left, Crash())
            try:
                clean(source, out, restart=old)
            except Crash:
                stopped = True
            else:
                stopped = False
        clean(source, out, restart=old and not begun(out))
        assert contents(out) == expected, f"stopped at change {left}"
        shutil.rmtree(out)
        if not stopped:
            break


def test_what_a_killed_process_was_writing_is_swept_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that is killed cannot remove its temporary files."""
    source = corpus(tmp_path / "in", 120)
    clean(source, tmp_path / "whole")
    out = tmp_path / "out"
    with monkeypatch.context() as patch:
        count_down(patch, 20, Crash())
        with pytest.raises(Crash):
            clean(source, out)
    growing = out / ".work" / "out"
    for name in ("duplicates.jsonl.77.part", "documents/part-00000.jsonl.77.part"):
        (growing / name).parent.mkdir(parents=True, exist_ok=True)
        (growing / name).write_bytes(b"half a li")
    clean(source, out)
    assert verify(out) == []
    assert contents(out) == contents(tmp_path / "whole")


def begun(out: Path) -> bool:
    """Whether the run that was stopped had come to the point of working on the new input, or was through with it."""
    work = out / ".work"
    return (work / "manifest.json").exists() or (work / "committed").exists() or "d9" in documents(out)


def documents(out: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in (out / "documents").glob("*"))


def test_a_full_disk_leaves_the_old_output_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    clean(corpus(tmp_path / "earlier", 5), out)
    before = contents(out)
    source = corpus(tmp_path / "in", 120)
    for left in range(1, 12):
        with monkeypatch.context() as patch:
            full = OSError(errno.ENOSPC, "No space left on device")
            count_down(patch, left, full, names=("replace",))
            with pytest.raises(OutputError, match=r"no space left .* continues where it stopped"):
                clean(source, out, restart=True)
        now = {name: data for name, data in contents(out).items() if not name.startswith(".work")}
        assert now == before
    clean(source, out, restart=True)
    assert verify(out) == []


SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import runner_stages as stages
from pipeline.engines.local import run
FLOW = [stages.Commas(), stages.FirstLines(), stages.Commas(name="again"), stages.FirstLines(name="twice")]
if __name__ == "__main__":
    run([Path(sys.argv[2])], Path(sys.argv[3]), flow=FLOW, workers=int(sys.argv[4]), shard_bytes=20_000)
"""


def killed_and_resumed(tmp_path: Path, times: int, workers: int, seed: int) -> None:
    source = corpus(tmp_path / "in", 3_000)
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent)}

    def start(out: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, str(script), str(HERE), str(source), str(out), str(workers)]
        return subprocess.Popen(command, env=environment, start_new_session=True)

    started = time.monotonic()
    assert start(tmp_path / "whole").wait() == 0
    took = time.monotonic() - started
    expected = contents(tmp_path / "whole")
    rng = random.Random(seed)  # moments, not secrets
    for _ in range(times):
        out = tmp_path / "out"
        for _ in range(3):
            process = start(out)
            time.sleep(rng.uniform(0.1, took))
            # Only the process that hands out work: the others must notice by themselves.
            process.send_signal(signal.SIGKILL)
            process.wait()
        assert start(out).wait() == 0
        assert contents(out) == expected
        assert verify(out) == []
        shutil.rmtree(out)


def test_killed_at_random_moments_it_ends_with_the_same_bytes(tmp_path: Path) -> None:
    killed_and_resumed(tmp_path, times=2, workers=2, seed=20261122)


def test_what_a_killed_run_left_of_its_page_goes(tmp_path: Path) -> None:
    source, out = corpus(tmp_path / "in", 20), tmp_path / "out"
    clean(source, out)
    expected = contents(out)
    (out / "report.html.4711.part").write_bytes(b"<!doctype html>")
    clean(source, out)
    assert contents(out) == expected


@pytest.mark.slow
def test_killed_at_thirty_random_moments(tmp_path: Path) -> None:
    killed_and_resumed(tmp_path, times=int(os.environ.get("KILLS", "30")) // 3, workers=2, seed=7)


def test_a_disk_that_really_is_full(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", str(small)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small file system can only be mounted by root")
    try:
        source = corpus(tmp_path / "in", 2_000)
        with pytest.raises(OutputError, match="no space left"):
            clean(source, small / "out")
        assert not (small / "out/documents").exists()
        subprocess.run([*mount[:4], "remount,size=4m", *mount[5:]], check=True)
        clean(source, small / "out")
        assert verify(small / "out") == []
    finally:
        subprocess.run(["umount", str(small)], check=True)  # noqa: S607
