"""How much memory a whole run takes at its peak: all its processes together, pass by pass.

    python -m benchmarks.memory [--megabytes 100] [--workers 2] [--data FILE]

The mix is that of `benchmarks.throughput` (1,000 MB: the corpora some some eight times over, with other ids and noise), written
to a temporary folder. A thread adds up what the processes hold twice a second: their proportional share where pages
are shared (mapped surveys, the model), so that nothing counts twice. Fails above the limit: 1.5 GB up to 100 MB of input,
2 GB beyond.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.throughput import MB, mix, processor
from pipeline.engines.local import Progress, run

# Megabytes: the limit for inputs of up to so many.
LIMITS = {100: 1_500, sys.maxsize: 2_000}
EVERY = 0.5


class Watch:
    """Samples the memory of this process and its children until it is told to stop."""

    def __init__(self) -> None:
        self.doing = "start"
        self.peaks: dict[str, float] = {}
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """No more samples."""
        self._done.set()
        self._thread.join()

    def tell(self, progress: Progress) -> None:
        """What the run does now; until the next report, what follows counts with it (learning too)."""
        self.doing = f"{progress.number + 1}/{progress.passes} {progress.doing}"

    def _sample(self) -> None:
        while not self._done.wait(EVERY):
            held = sum(map(megabytes_of, family(os.getpid())))
            self.peaks[self.doing] = max(self.peaks.get(self.doing, 0.0), held)


def family(root: int) -> list[int]:
    """A process and all that come from it."""
    parents: dict[int, int] = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                fields = Path(entry.path, "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
    found = [root]
    for process in found:
        found += [child for child, parent in parents.items() if parent == process]
    return found


def megabytes_of(process: int) -> float:
    """What a process holds, its share of what it shares with others; 0 if it is gone."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024 / MB


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--data", type=Path, help="use this file of JSON Lines instead of the mix")
    chosen = parser.parse_args(argv)
    folder = Path(tempfile.mkdtemp(prefix="memory-"))
    try:
        source = chosen.data or folder / "mix.jsonl"
        size = source.stat().st_size if chosen.data else mix(source, chosen.megabytes)
        print(f"{size / MB:.1f} MB of JSON Lines, {chosen.workers or 'no'} workers", flush=True)
        watch = Watch()
        started, used = time.perf_counter(), processor()
        result = run([source], folder / "out", workers=chosen.workers, on_progress=watch.tell)
        seconds, used = time.perf_counter() - started, processor() - used
        watch.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for doing, peak in watch.peaks.items():
        print(f"{peak:8.0f} MB  {doing}")
    peak = max(watch.peaks.values())
    limit = next(limit for least, limit in LIMITS.items() if size <= least * MB * 1.01)
    print(
        f"{result.counts['in']:,} documents; {seconds:.0f} s on the clock, {used:.0f} s of the processor;"
        f" peak {peak:.0f} MB, the limit is {limit:,} MB"
    )
    return int(peak > limit)


if __name__ == "__main__":
    sys.exit(main())
