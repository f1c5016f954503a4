"""The Spark engine beside the local one, over files to which the mixture is dealt in turn: overhead, bytes shuffled, scaling.

    python -m benchmarks.at_scale --megabytes 20              # overhead on local[2], and the shuffles
    python -m benchmarks.at_scale --megabytes 200 --workers   # a cluster here with one worker and with two, by turns
    python -m benchmarks.at_scale --megabytes 5 --tables      # rows and bytes of each shuffle, counted without Spark

Needs pyspark and Java 17 (`make spark-ready`), but for the last. Nothing here has a floor: the figures of docs/at-scale.md come from it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.processes import ProcessorTime
from benchmarks.throughput import mix
from pipeline.document import Document
from pipeline.engines import local

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
FILES = 8  # of the same weight and the same mixture
# Megabytes that a session cleans before it is measured.
WARM = 8
# Seconds between two looks at a run on a cluster: whoever looks ten times a second takes 4 % of a core, which two workers
# have no more and one has.
LOOK = 0.5
SPREAD = "spark.cleancorpus.spreadFrom"


def phases(log: Path) -> Iterator[tuple[str, Counter[str]]]:
    """What each stage of Spark did, in order: bytes read, shuffled and written, processor time; from an event log."""
    found: dict[int, Counter[str]] = {}
    names: dict[int, str] = {}
    for line in log.open(encoding="utf-8"):
        event = json.loads(line)
        if event["Event"] == "SparkListenerStageCompleted":
            info = event["Stage Info"]
            names[info["Stage ID"]] = str(info["Stage Name"]).partition(" at ")[0]
        metrics = event.get("Task Metrics")
        if event["Event"] == "SparkListenerTaskEnd" and metrics:
            stage = found.setdefault(event["Stage ID"], Counter())
            stage["tasks"] += 1
            stage["shuffled"] += metrics["Shuffle Write Metrics"]["Shuffle Bytes Written"]
            stage["rows"] += metrics["Shuffle Write Metrics"]["Shuffle Records Written"]
            stage["written"] += metrics["Output Metrics"]["Bytes Written"]
            stage["read"] += metrics["Input Metrics"]["Bytes Read"]
            stage["spilled"] += metrics["Disk Bytes Spilled"]
            stage["milliseconds"] += metrics["Executor Run Time"]
    for number, stage in sorted(found.items()):
        yield f"{number} {names.get(number, '')}", stage


def on_spark(given: Path, out: Path, log: Path, master: str, conf: dict[str, str]) -> dict[str, Any]:
    """A run on Spark in a process of its own, with an event log."""
    from spark_helpers import Running  # noqa: PLC0415  # needs Java

    log.mkdir()
    more = {
        "spark.eventLog.enabled": "true",
        "spark.eventLog.dir": log.as_uri(),
        "spark.eventLog.compress": "false",
    }
    started = time.perf_counter()
    told = Running(out, [given], master=master, conf={**conf, **more}).ended()
    return {**told, "wall": time.perf_counter() - started}


def show(log: Path, documents: int) -> None:
    events = [path for path in sorted(log.rglob("*")) if path.is_file() and not path.name.endswith(".crc")]
    total: Counter[str] = Counter()
    print(
        f"{'stage of Spark':34}{'tasks':>6}{'read/doc':>10}{'shuffled/doc':>14}{'rows/doc':>10}{'written/doc':>13}{'s':>8}"
    )
    for path in events:
        for name, stage in phases(path):
            total.update(stage)
            if stage["shuffled"] + stage["written"] + stage["milliseconds"] > 2_000:
                print(
                    f"{name[:33]:34}{stage['tasks']:6}{stage['read'] / documents:10.0f}{stage['shuffled'] / documents:14.0f}"
                    f"{stage['rows'] / documents:10.1f}{stage['written'] / documents:13.0f}{stage['milliseconds'] / 1000:8.1f}"
                )
    print(
        f"all: shuffled {total['shuffled'] / documents:,.0f} bytes a document, written {total['written'] / documents:,.0f}, "
        f"spilled {total['spilled'] / documents:,.0f}"
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument(
        "--workers", action="store_true", help="a cluster with one worker and with two, by turns"
    )
    parser.add_argument("--rounds", type=int, default=2, help="how often each of the two is measured")
    parser.add_argument(
        "--tables", action="store_true", help="count the shuffles of the duplicate search in memory"
    )
    chosen = parser.parse_args(argv if argv is not None else [])
    folder = Path(tempfile.mkdtemp(prefix="at-scale-"))
    try:
        given = folder / "in"
        size, documents = in_files(given, chosen.megabytes)
        print(f"{documents:,} documents, {size / 1e6:.0f} MB")
        if chosen.tables:
            tables(given, documents)
        elif chosen.workers:
            scaling(folder, given, chosen.rounds)
        else:
            overhead(folder, given, documents)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def in_files(folder: Path, megabytes: float) -> tuple[int, int]:
    """The mixture dealt to eight files, so that no file holds one corpus alone, as a crawl comes; its bytes and documents."""
    folder.mkdir()
    whole = folder / "whole"
    size = mix(whole, megabytes, in_equal_numbers=True)
    with whole.open("rb") as lines, ExitStack() as stack:
        files = [stack.enter_context((folder / f"{number}.jsonl").open("wb")) for number in range(FILES)]
        documents = -1
        for documents, line in enumerate(lines):
            files[documents % FILES].write(line)
    whole.unlink()
    return size, documents + 1


def tables(given: Path, documents: int) -> None:
    """Rows and bytes of each shuffle of the duplicate search, as Arrow has them and packed by lz4."""
    import memory_tables as memory  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415
    import pyarrow as pa  # noqa: PLC0415  # optional

    from pipeline.stages.near_dup import NearDup  # noqa: PLC0415

    class Counted(memory.MemoryTable):  # type: ignore[misc,unused-ignore]
        """Says what it moves."""

        def together(self, by: Sequence[str], order: Sequence[str], /) -> Any:
            sink = pa.BufferOutputStream()
            options = pa.ipc.IpcWriteOptions(compression="lz4")
            with pa.ipc.new_stream(sink, self.parts[0].schema, options=options) as stream:
                for part in self.parts:
                    stream.write_table(part)
            rows, size = sum(part.num_rows for part in self.parts), sum(part.nbytes for part in self.parts)
            packed = len(sink.getvalue()) / documents
            print(
                f"by {'+'.join(by):14} {rows / documents:8.1f} rows {size / documents:8.0f} bytes {packed:8.0f} packed"
            )
            return super().together(by, order)

    lines = [line for path in sorted(given.iterdir()) for line in path.read_bytes().splitlines()]
    docs = [Document(str(at), json.loads(line)["text"], position=at) for at, line in enumerate(lines)]
    stage = NearDup()
    print("a document:")
    stage.learn_spread(memory.MemorySurveys([stage.survey(docs)], 1, 2, Counted))


def overhead(folder: Path, given: Path, documents: int) -> None:
    """Local with two processes beside local[2], with learning in one place and over shuffles."""
    started = time.perf_counter()
    with ProcessorTime({os.getpid(): "all"}) as spent:
        before = spent.once()["all"]
        here = local.run([given], folder / "local", fmt="parquet", workers=2)
        used = spent.once()["all"] - before
    wall = time.perf_counter() - started
    stages = sum(here.manifest["timing"]["seconds"].values()) + sum(here.manifest["timing"]["learn"].values())
    print(
        f"local, 2 processes: {wall:.1f} s; {used:.1f} s of processor time, {stages:.1f} s in stages and learning"
    )
    for name, spread in (("gathered", str(1 << 40)), ("over shuffles", "0")):
        with ProcessorTime({os.getpid(): "all"}) as spent:
            before = spent.once()["all"]
            told = on_spark(
                given, folder / f"out-{spread}", folder / f"log-{spread}", "local[2]", {SPREAD: spread}
            )
            used = spent.once()["all"] - before
        timing = told["timing"]
        stages = sum(timing["seconds"].values()) + sum(timing["learn"].values())
        print(
            f"\nspark local[2], learned {name}: {told['wall']:.1f} s with start-up, {timing['total']:.1f} s after; "
            f"{used:.1f} s of processor time, {stages:.1f} s in stages and learning"
        )
        print("wall seconds: " + ", ".join(f"{key} {value:.1f}" for key, value in timing["wall"].items()))
        show(folder / f"log-{spread}", documents)


def scaling(folder: Path, given: Path, rounds: int) -> None:
    """The same input on a cluster of one worker and of two, by turns. Each worker has a core of its own; the driver has all.

    After start-up: Java, Python and what they load are there, for the same session has cleaned some megabytes before.
    """
    warm = folder / "warm.jsonl"
    mix(warm, WARM, in_equal_numbers=True)
    walls: dict[int, list[float]] = {1: [], 2: []}
    work: dict[int, list[float]] = {1: [], 2: []}
    for turn in range(2 * rounds):
        workers = 1 + turn % 2
        name = f"{workers}-{turn}"
        wall, spent = on_cluster(folder / name, given, warm, workers)
        walls[workers].append(wall)
        # The driver works between the passes, when the workers wait, and little beside them.
        path = sum(max(each[f"worker {at}"] for at in range(workers)) + each["driver"] for each in spent)
        work[workers].append(path)
        total = sum(spent, Counter())
        print(
            f"{workers} worker(s): {wall:.1f} s after start-up; load {os.getloadavg()[0]:.1f}; processor time: ",
            end="",
        )
        print(
            ", ".join(f"{key} {value:.1f}" for key, value in sorted(total.items()))
            + f"; longest way {path:.1f}"
        )
    for what, found in (("wall clock", walls), ("longest way by processor time", work)):
        print(f"scaling from 1 to 2, {what}: {sum(found[1]) / sum(found[2]):.2f}")


def on_cluster(folder: Path, given: Path, warm: Path, workers: int) -> tuple[float, list[Counter[str]]]:
    """Seconds of a run after start-up, and the processor time of each process in each pass with what was learned before it."""
    from spark_helpers import Cluster, Running  # noqa: PLC0415  # needs Java

    folder.mkdir()
    cluster = Cluster(folder / "cluster", workers=workers, pinned=True)
    try:
        # The first job waits for all workers: else one of them starts while the clock runs.
        whole = {"spark.cores.max": str(workers), "spark.scheduler.minRegisteredResourcesRatio": "1.0"}
        conf = {**cluster.conf, **whole}
        running = Running(folder / "out", [given], master=cluster.master, conf=conf, warm=[str(warm)])
        roots = {each.pid: f"worker {at - 1}" for at, each in enumerate(cluster.processes) if at}
        roots |= {cluster.processes[0].pid: "master", running.process.pid: "driver"}
        seen: list[tuple[int, Counter[str]]] = []
        with ProcessorTime(roots, every=LOOK) as spent:
            while running.process.poll() is None:
                if (at := running.passes()) >= 0 and (not seen or at != seen[-1][0]):
                    seen.append((at, spent.once()))
                time.sleep(LOOK)
            marks = [*(each for _, each in seen), spent.once()]
        told = running.ended()
    finally:
        cluster.close()
    wall = told["timing"]["wall"]
    print(", ".join(f"{key} {value:.1f}" for key, value in wall.items()))
    shutil.rmtree(folder)
    between = [Counter({key: now[key] - then[key] for key in now}) for then, now in pairwise(marks)]
    return float(told["timing"]["total"]), between


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
