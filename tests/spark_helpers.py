"""What the tests of the Spark engine share: runs in processes of their own, a small cluster, and comparing outputs."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.io.parts import parts, read_lines, read_part

HERE = Path(__file__).parent
ROOT = HERE.parent
missing = [name for name in ("pyspark", "pyarrow", "pandas") if importlib.util.find_spec(name) is None]
java = False
if not missing:
    from pipeline.engines.spark.session import JAVA, java_version

    java = (java_version() or 0) >= JAVA

NEEDED = [
    pytest.mark.spark,
    pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}; type: make spark-ready"),
    pytest.mark.skipif(
        not missing and not java, reason="needs Java 17: apt-get install openjdk-17-jre-headless"
    ),
]

# Beside what the tests measure, nothing may take much of a shared machine.
MODEST = {
    "spark.driver.memory": "1g",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
}
LIMIT = 900.0


class Running:
    """A run in a process of its own, and the processes that came of it."""

    def __init__(self, out: Path, inputs: list[Path], **options: Any) -> None:
        options.setdefault("master", "local[2]")
        options["conf"] = {**MODEST, **options.get("conf", {})}
        self._warm = "warm" in options
        told = {"inputs": [str(each) for each in inputs], "out": str(out), **options}
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(HERE)]),
            "PYSPARK_PYTHON": sys.executable,
            "SPARK_LOCAL_IP": "127.0.0.1",
        }
        self._log = out.with_name(f"{out.name}.log")
        self._said = out.with_name(f"{out.name}.said")
        with self._log.open("ab") as log, self._said.open("wb") as said:
            self.process = subprocess.Popen(
                [sys.executable, str(HERE / "spark_run.py")],
                stdin=subprocess.PIPE, stdout=said, stderr=log, env=environment, cwd=out.parent,
            )  # fmt: skip
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(told).encode())
        self.process.stdin.close()

    def passes(self) -> int:
        """How many passes it has finished; -1: it is not warm yet, where that was asked for."""
        before, warm, after = self._said.read_text().partition("warm\n")
        return (after if warm else before).count("pass ") if warm or not self._warm else -1

    def ended(self, *, well: bool = True) -> dict[str, Any]:
        """What it said at the end."""
        code = self.process.wait(LIMIT)
        assert (code == 0) == well, self._log.read_text()[-4000:]
        return dict(json.loads(self._said.read_text().splitlines()[-1])) if well else {}

    def log(self) -> str:
        return self._log.read_text()


def processes(words: str) -> dict[int, int]:
    """All processes whose command line holds some words, with their parents."""
    found = {}
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and words in (entry / "cmdline").read_bytes().decode().replace("\0", " "):
                found[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    return found


def below(pid: int, words: str) -> list[int]:
    """The processes that a process started, at any remove, whose command line holds some words; youngest last."""
    parents = processes("")
    return sorted(each for each in processes(words) if pid in _line(each, parents))


def _line(pid: int, parents: dict[int, int]) -> Iterator[int]:
    while pid in parents:
        pid = parents[pid]
        yield pid


def contents(out: Path) -> dict[str, bytes]:
    """All files of an output that are the same on every run."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in {"manifest.json", "report.html"}  # they tell the time
    }


def told(out: Path) -> dict[str, Any]:
    """The manifest but for the time."""
    manifest = dict(json.loads((out / "manifest.json").read_bytes()))
    manifest.pop("timing")
    return manifest


def fields(out: Path) -> dict[str, Any]:
    """Everything that an output says, however it was cut."""
    return {
        "documents": [row for part in parts(out / "documents") for row in read_part(part)],
        "edits": [row for part in parts(out / "edits") for row in read_lines(part)],
        "duplicates": list(read_lines(out / "duplicates.jsonl")),
        "rejected": list(read_lines(out / "rejected.jsonl")),
        "knowledge": {path.name: path.read_bytes() for path in (out / "knowledge").iterdir()},
        "report": json.loads((out / "report.json").read_bytes()),
        "counts": told(out)["counts"],
        "records": told(out)["records"],
    }


def same_bytes(one: Path, other: Path) -> None:
    """The two outputs are the same, file by file."""
    first, second = contents(one), contents(other)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
    assert told(one) == told(other)


def same_fields(one: Path, other: Path) -> None:
    """The two outputs say the same, field by field."""
    first, second = fields(one), fields(other)
    for name, rows in first.items():
        if isinstance(rows, list):
            assert len(rows) == len(second[name]), name
            for here, there in zip(rows, second[name], strict=True):
                assert here == there, name
        assert rows == second[name], name


class Cluster:
    """A master and two workers of a core each on this machine, as `start-master.sh` would start them.

    With `pinned` the system gives each worker, with all that it starts, a core of its own, as a container would have it;
    else a worker of one core is as quick as the cores that nobody else needs.
    """

    def __init__(self, folder: Path, *, memory: str = "1g", workers: int = 2, pinned: bool = False) -> None:
        import pyspark  # noqa: PLC0415  # optional

        folder.mkdir()
        self._folder = folder
        program = Path(pyspark.__file__).parent / "bin/spark-class"
        environment = {
            **os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_DAEMON_MEMORY": "256m", "SPARK_NO_DAEMONIZE": "1",
            "PYSPARK_PYTHON": sys.executable, "SPARK_WORKER_DIR": str(folder / "work"),
        }  # fmt: skip
        self.processes: list[subprocess.Popen[bytes]] = []

        def started(*words: str, core: int | None = None) -> Path:
            log = folder / f"{len(self.processes)}.log"
            pinning = [] if core is None else ["taskset", "-c", str(core)]
            with log.open("wb") as stream:
                command = [*pinning, str(program), *words]
                made = subprocess.Popen(command, stdout=stream, stderr=stream, env=environment)
            self.processes.append(made)
            return log

        place = "org.apache.spark.deploy"
        log = started(f"{place}.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        self.master = _said(log, "Starting Spark master at ")
        cores = sorted(os.sched_getaffinity(0))
        for number in range(workers):
            words = (
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                memory,
                "--webui-port",
                "0",
                self.master,
            )
            log = started(f"{place}.worker.Worker", *words, core=cores[number] if pinned else None)
            _said(log, "Successfully registered with master ")
        self.conf = {
            "spark.executor.memory": memory,
            "spark.executor.cores": "1",
            "spark.pyspark.python": sys.executable,
            "spark.executorEnv.PYTHONPATH": os.pathsep.join([str(ROOT), str(HERE)]),
        }

    def executors(self) -> list[int]:
        """The processes that do the work."""
        return sorted(processes("CoarseGrainedExecutorBackend"))

    def close(self) -> None:
        """End all."""
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait()


def _said(log: Path, words: str) -> str:
    """What follows some words in a log, as soon as they are there."""
    for _ in range(1200):
        for line in log.read_text(errors="replace").splitlines():
            if words in line:
                return line.partition(words)[2].strip()
        time.sleep(0.1)
    raise AssertionError(log.read_text()[-2000:])


def killed_in_each(
    running: Running, victims: dict[str, Callable[[], list[int]]], wait: float = 0.0
) -> list[str]:
    """While a run goes on, kill in each phase one of the processes that its function names, once it names some; the phases."""
    done: list[str] = []
    while running.process.poll() is None:
        for phase, whom in victims.items():
            if phase not in done and whom():
                time.sleep(wait)
                if found := whom():
                    os.kill(found[-1], signal.SIGKILL)
                    done.append(phase)
        time.sleep(0.05)
    return done
