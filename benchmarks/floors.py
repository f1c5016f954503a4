"""Quality never falls silently: floors with the hash of the data they were measured on.

A floor file is `benchmarks/floors/<name>.json`:

    {"<metric>": {"floor": 0.95, "measured": 0.962, "data": "<sha256>", "date": "2026-11-22"}}

A benchmark module offers `measure() -> dict[str, float]` and calls `main` below. Larger is better for every
metric but those whose name ends in `_max`, for which the floor is a ceiling.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import lzma
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

SHARED = Path(__file__).parent.parent.parent / "shared"
FLOORS = Path(__file__).parent / "floors"

# How far a figure may fall below what was measured before it counts as a loss: one flipped case of a few hundred.
SLACK = 0.002


class BelowFloorError(AssertionError):
    """A figure fell below its floor."""


def records(*names: str) -> Iterator[dict[str, Any]]:
    """The records of files below ../shared/data, for example `records("corpora/inews.jsonl.xz")`."""
    for name in names:
        with lzma.open(SHARED / "data" / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def data_hash(names: Sequence[str]) -> str:
    """One SHA-256 over the named files below ../shared/data."""
    digest = hashlib.sha256()
    for name in sorted(names):
        digest.update((SHARED / "data" / name).read_bytes())
    return digest.hexdigest()


def check(name: str, metrics: dict[str, float], data: str) -> list[str]:
    """The lines of a table, one a metric.

    Raises:
        BelowFloorError: a metric is below its floor, has no floor, or was pinned on other data.
    """
    floors = _read(name)
    lines, problems = [], []
    for metric, value in metrics.items():
        pinned = floors.get(metric)
        if pinned is None:
            problems.append(f"{metric} has no floor; type: python -m benchmarks.{name} --update")
            continue
        ceiling = metric.endswith("_max")
        good = value <= pinned["floor"] if ceiling else value >= pinned["floor"]
        sign = "<=" if ceiling else ">="
        lines.append(f"{'ok  ' if good else 'LOST'} {metric:<48} {value:10.4f}  {sign} {pinned['floor']:.4f}")
        if not good:
            problems.append(f"{metric} is {value:.4f}, the floor is {pinned['floor']:.4f}")
        if pinned["data"] != data:
            problems.append(f"{metric} was pinned on other data; look at the change, then --update")
    missing = sorted(set(floors) - set(metrics))
    problems += [f"{metric} has a floor but was not measured" for metric in missing]
    if problems:
        raise BelowFloorError("\n".join([*lines, f"{name}:", *(f"  {problem}" for problem in problems)]))
    return lines


def update(name: str, metrics: dict[str, float], data: str, *, allow_regression: bool) -> None:
    """Pin the floors at what was measured, less the slack; refuse to lower one unless told to.

    Raises:
        BelowFloorError: a floor would be lowered without `allow_regression`.
    """
    old = _read(name)
    pinned = {}
    for metric, value in metrics.items():
        ceiling = metric.endswith("_max")
        floor = round(value + SLACK if ceiling else value - SLACK, 4)
        before = old.get(metric, {}).get("floor")
        if before is not None:
            lower = floor > before if ceiling else floor < before
            worse = value > before if ceiling else value < before
            if worse and not allow_regression:
                raise BelowFloorError(
                    f"{metric} would fall from {before} to {floor}; use --allow-regression and say why"
                )
            floor = before if lower and not worse else floor
        today = dt.datetime.now(tz=dt.UTC).date().isoformat()
        pinned[metric] = {"floor": floor, "measured": round(value, 4), "data": data, "date": today}
    FLOORS.mkdir(exist_ok=True)
    text = json.dumps(pinned, ensure_ascii=False, indent=1) + "\n"
    (FLOORS / f"{name}.json").write_text(text, encoding="utf-8")


def main(
    name: str,
    measure: Callable[[], dict[str, float]],
    files: Sequence[str],
    argv: Sequence[str] | None = None,
) -> int:
    """The command line of a benchmark: measure, print, hold to the floors or pin them.

    Args:
        name: of the floor file.
        measure: gives the figures.
        files: the data files below ../shared/data that the figures depend on.
        argv: the arguments; those of the process if None.
    """
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}")
    parser.add_argument("--update", action="store_true", help="pin the floors at what is measured now")
    parser.add_argument("--allow-regression", action="store_true", help="with --update: also lower floors")
    options = parser.parse_args(argv)
    metrics, data = measure(), data_hash(files)
    if options.update:
        update(name, metrics, data, allow_regression=options.allow_regression)
    try:
        print("\n".join(check(name, metrics, data)))
    except BelowFloorError as error:
        print(error)
        return 1
    return 0


def _read(name: str) -> dict[str, dict[str, Any]]:
    path = FLOORS / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
