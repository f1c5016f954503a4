"""How fast a whole run is: MB/s for each stage and end to end, beside two floors measured in the same minutes.

    python -m benchmarks.throughput [--megabytes 20] [--workers 0] [--profile] [--scaling] [--update]

The mix takes the same share of every corpus in ../shared/data/corpora; up to 120 MB it is all real text. Floors: reading and writing the same JSON Lines
with orjson (nothing can be faster), and the script that one writes first (ftfy, opencc, datasketch; one process; timed
on a share of the mix, for it is slow). Bytes are those of the JSON Lines that go in.
"""

from __future__ import annotations

import argparse
import cProfile
import datetime as dt
import json
import multiprocessing
import os
import pstats
import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import orjson

from benchmarks.floors import FLOORS, SHARED, BelowFloorError, check, data_hash, records
from pipeline.engines.local import run

MB = 1_000_000
METRIC = "times_as_fast_as_naive"
# The naive script is timed on this much.
NAIVE_BYTES = 2 * MB


def mix(path: Path, megabytes: float, *, in_equal_numbers: bool = False) -> int:
    """Write about so many megabytes of all corpora; how many bytes it came to.

    Of each corpus the same share, its documents spread evenly; `in_equal_numbers`: as many documents of each as there are, in
    turn. What the corpora do not fill (they hold 120 MB) is filled with the same documents under other ids, in which
    one Han character in four is another: near enough to real text, and nobody's duplicate.
    """
    size = number = 0
    whole = 0 if in_equal_numbers else sum(len(orjson.dumps(row)) + 9 for row in in_turn())
    with path.open("wb") as stream:
        for again in range(1_000):
            noise = noisy(again)
            share = 1.0 if in_equal_numbers else min(1.0, (megabytes * MB - size) / whole)
            for row in in_turn(share):
                number += 1
                text = row["text"].translate(noise) if again else row["text"]
                line = orjson.dumps({**row, "text": text, "id": f"{number}/{row['id']}"}) + b"\n"
                stream.write(line)
                size += len(line)
                if in_equal_numbers and size >= megabytes * MB:
                    return size
            if share < 1:
                return size
    return size


def in_turn(share: float = 1.0) -> Iterator[dict[str, Any]]:
    """The documents of all corpora, one of each in turn; of each corpus an evenly spread share."""
    names = sorted(f"corpora/{each.name}" for each in (SHARED / "data/corpora").glob("*.jsonl.xz"))
    sources = [spread(records(name), share) for name in names]
    while sources:
        for source in list(sources):
            row = next(source, None)
            if row is None:
                sources.remove(source)
            else:
                yield row


def spread(rows: Iterator[dict[str, Any]], share: float) -> Iterator[dict[str, Any]]:
    """A share of some rows, from their beginning to their end."""
    return (row for number, row in enumerate(rows) if int((number + 1) * share) > int(number * share))


def noisy(seed: int) -> dict[int, int]:
    """5,000 of 20,900 Han characters, one in four, each to be replaced by another of them."""
    rng = random.Random(seed)  # noqa: S311  # noise, not secrets
    chosen = rng.sample(range(0x4E00, 0x9FA5), 5_000)
    return dict(zip(chosen, rng.sample(chosen, len(chosen)), strict=True))


def read_write(path: Path, out: Path) -> None:
    """The least that any run does."""
    with path.open("rb") as source, out.open("wb") as target:
        for line in source:
            target.write(orjson.dumps(orjson.loads(line)))
            target.write(b"\n")


def naive(path: Path, out: Path, limit: int) -> int:
    """The script that one writes first; the bytes that it read."""
    import ftfy  # noqa: PLC0415
    import opencc  # noqa: PLC0415
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415

    convert = opencc.OpenCC("t2s").convert
    index = MinHashLSH(threshold=0.7, num_perm=128)
    size = 0
    with path.open("rb") as source, out.open("wb") as target:
        for number, line in enumerate(source):
            size += len(line)
            if size > limit:
                break
            row = orjson.loads(line)
            row["text"] = convert(ftfy.fix_text(row["text"], fix_character_width=False, uncurl_quotes=False))
            signature = MinHash(num_perm=128)
            # As in datasketch's own first example.
            for gram in {row["text"][at : at + 5] for at in range(max(1, len(row["text"]) - 4))}:
                signature.update(gram.encode())
            row["duplicates"] = list(index.query(signature))
            index.insert(str(number), signature)
            target.write(orjson.dumps(row) + b"\n")
    return size


def timed(work: Callable[[], Any]) -> tuple[float, float, Any]:
    """Seconds on the clock, seconds of the processor (this process and its children), result."""
    started, used = time.perf_counter(), processor()
    result = work()
    return time.perf_counter() - started, processor() - used, result


def processor() -> float:
    """Seconds of the processor so far: the fairer figure on a machine that others use too."""
    return sum(os.times()[:4])


def peak_megabytes() -> float:
    used = (resource.getrusage(each).ru_maxrss for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return max(used) / 1000


def show(result: Any, size: int, seconds: float, used: float) -> None:
    timing = result.manifest["timing"]
    busy = timing["seconds"] | {f"{name}: learn": spent for name, spent in timing["learn"].items()}
    print(f"{'stage':<24}{'seconds':>9}{'MB/s':>9}{'share':>8}")
    whole = sum(busy.values())
    for name, spent in busy.items():
        print(f"{name:<24}{spent:9.2f}{size / MB / max(spent, 1e-9):9.1f}{spent / whole:8.1%}")
    print(f"{'end to end, processor':<24}{used:9.2f}{size / MB / used:9.2f} a core")
    print(f"{'end to end, clock':<24}{seconds:9.2f}{size / MB / seconds:9.2f}")
    print(f"counts {result.counts}; peak {peak_megabytes():.0f} MB in the largest process")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--no-edits", action="store_true")
    parser.add_argument("--no-floors", action="store_true")
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--scaling", action="store_true", help="one worker against two, on the clock")
    parser.add_argument("--update", action="store_true", help="note what is measured; the floor stays")
    parser.add_argument("--data", type=Path, help="use this file of JSON Lines instead of the mix")
    chosen = parser.parse_args(argv)
    if chosen.update and (chosen.data or chosen.megabytes != parser.get_default("megabytes")):
        parser.error("--update notes what the gate measures: leave out --megabytes and --data")
    folder = Path(tempfile.mkdtemp(prefix="throughput-"))
    failed = False
    try:
        source = chosen.data or folder / "mix.jsonl"
        size = source.stat().st_size if chosen.data else mix(source, chosen.megabytes)
        if chosen.scaling:
            scaling(source, folder, size)
            return 0
        print(f"{size / MB:.1f} MB of JSON Lines, {chosen.workers or 'no'} workers")
        profile = cProfile.Profile()
        if chosen.profile:
            profile.enable()
        seconds, used, result = timed(
            lambda: run([source], folder / "out", workers=chosen.workers, edits=not chosen.no_edits)
        )
        profile.disable()
        show(result, size, seconds, used)
        if chosen.profile:
            pstats.Stats(profile, stream=sys.stdout).sort_stats("tottime").print_stats(45)
        if not chosen.no_floors:
            _, floor, _ = timed(lambda: read_write(source, folder / "copy.jsonl"))
            _, slow, read = timed(lambda: naive(source, folder / "naive.jsonl", NAIVE_BYTES))
            rate = read / slow
            print(
                f"orjson read and write: {size / MB / floor:.0f} MB/s; this run takes {used / floor:.1f} times as long"
            )
            failed = chosen.data is None and held_to_floor(size / used / rate, update=chosen.update)
            print(
                f"the naive script: {rate / MB:.2f} MB/s; this run is {size / used / rate:.1f} times as fast"
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return int(failed)


def scaling(source: Path, folder: Path, size: int) -> None:
    """One worker against two, and against what the machine allows: two runs of one worker each, side by side, on half each.

    Those two share nothing but the machine, so no program gains more from the second core than they do. Where the
    cores are shared with others, the same work takes more of the processor's time with two: then the cores that the run
    kept busy say how much of it went side by side.
    """
    clock: dict[int, float] = {}
    used = 0.0
    for workers in (1, 2):
        own = time.process_time()
        clock[workers], used, _ = timed(partial(run, [source], folder / f"{workers}", workers=workers))
        own = time.process_time() - own
        print(
            f"{workers} worker{'s'[: workers > 1]}: {clock[workers]:.1f} s, {size / MB / clock[workers]:.1f} MB/s;"
            f" of {used:.1f} s of the processor {own:.1f} in the process that hands out work"
        )
    halves = in_halves(source, folder)
    apart, used_apart, _ = timed(partial(side_by_side, halves, folder))
    print(f"two runs of half each, side by side: {apart:.1f} s; {used_apart:.1f} s of the processor")
    print(
        f"two workers are {clock[1] / clock[2]:.2f} times as fast as one, and kept {used / clock[2]:.2f} cores busy;"
        f" the two runs {clock[1] / apart:.2f} times: two workers reach {apart / clock[2]:.0%} of what the machine allows"
    )


def in_halves(source: Path, folder: Path) -> list[Path]:
    """Every other line of a file, and the rest."""
    halves = [folder / f"half-{number}.jsonl" for number in (0, 1)]
    with source.open("rb") as lines, halves[0].open("wb") as even, halves[1].open("wb") as odd:
        for number, line in enumerate(lines):
            (odd if number % 2 else even).write(line)
    return halves


def side_by_side(sources: Sequence[Path], folder: Path) -> None:
    """Clean each file by a process of its own, all at once."""
    context = multiprocessing.get_context("spawn")
    runs = [
        context.Process(target=run, args=([each], folder / f"{each.stem}-out"), kwargs={"workers": 1})
        for each in sources
    ]
    for each in runs:
        each.start()
    for each in runs:
        each.join()
    failed = [each.exitcode for each in runs if each.exitcode]
    if failed:
        message = f"a run of half the mix ended with exit code {failed[0]}"
        raise RuntimeError(message)


def held_to_floor(times: float, *, update: bool = False) -> bool:
    """Whether a run fell below its floor beside the naive script.

    The floor leaves room: on a machine that others use too, this ratio of two processor times moves by a third. So it
    is set by hand, and `update` writes only what was measured, when, and on which data.
    """
    data = data_hash([f"corpora/{each.name}" for each in (SHARED / "data/corpora").glob("*.jsonl.xz")])
    if update:
        note(FLOORS / "throughput.json", times, data)
    try:
        print("\n".join(check("throughput", {METRIC: times}, data)))
    except BelowFloorError as error:
        print(error)
        return True
    return False


def note(path: Path, times: float, data: str) -> None:
    """Write down what was measured, beside the floor that was set by hand."""
    pinned = json.loads(path.read_text(encoding="utf-8"))
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    pinned[METRIC] |= {"measured": round(times, 1), "data": data, "date": today}
    path.write_text(json.dumps(pinned, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
