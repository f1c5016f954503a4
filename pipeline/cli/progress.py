"""Progress of a run: a bar on a terminal, a line every half minute in a log."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any, TextIO

EVERY = 30.0  # seconds between two lines of a log


@contextmanager
def watching(*, quiet: bool = False, log: Path | None = None) -> Iterator[Callable[[Any], None] | None]:
    """A function that is told of every `engines.local.Progress`; None where nobody wants to know."""
    if log is not None:
        with log.open("a", encoding="utf-8") as stream:
            yield partial(_written, stream)
    elif quiet:
        yield None
    elif sys.stderr.isatty():
        with _bar() as tell:
            yield tell
    else:
        yield _Log()


def _written(stream: TextIO, progress: Any) -> None:
    """One JSON object a step, for programs that watch."""
    stream.write(json.dumps({"time": round(time.time(), 3), **asdict(progress)}, ensure_ascii=False) + "\n")
    stream.flush()


class _Log:
    """One plain line every half minute."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def __call__(self, progress: Any) -> None:
        now = time.monotonic()
        if now - self._last < EVERY:
            return
        self._last = now
        sys.stderr.write(line(progress) + "\n")
        sys.stderr.flush()


def line(progress: Any) -> str:
    """Progress in words."""
    parts = [f"pass {progress.number + 1} of {progress.passes} ({progress.doing})"]
    parts.append(f"{progress.documents:,} documents")
    if progress.total_bytes and not progress.number:
        parts.append(f"{progress.bytes / progress.total_bytes:.0%} of the input")
    parts.append(f"{progress.seconds:.0f} s")
    return ", ".join(parts)


@contextmanager
def _bar() -> Iterator[Callable[[Any], None]]:
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    from .show import console  # noqa: PLC0415

    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        TextColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[documents]:,} documents"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console(stderr=True), transient=True) as shown:
        task = shown.add_task("reading", total=None, documents=0)
        read = 0  # documents in the whole input, known after the first pass

        def tell(progress: Any) -> None:
            nonlocal read
            if not progress.number:
                read = max(read, progress.documents)
                done, total = progress.bytes, progress.total_bytes
            else:
                done, total = progress.documents, read
            name = f"pass {progress.number + 1}/{progress.passes}"
            shown.update(
                task, description=name, completed=done, total=total or None, documents=progress.documents
            )

        yield tell
