"""Between two passes: a corpus stage learns from the surveys of all shards."""

from __future__ import annotations

from dataclasses import dataclass
from time import process_time
from typing import Any

from ..io.atomic import write_bytes
from ..io.rows import dumps
from ..stage import Shareable
from .shard import Job, no_collector
from .spill import dump, load


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned behind pass `number`, from so many shards."""

    number: int
    shards: int


def learn(job: Job, lesson: Lesson) -> float:
    """Learn, and leave the knowledge where the next pass finds it; the seconds of the processor that it took."""
    stage = job.plan[lesson.number].survey
    if stage is None:
        raise ValueError(f"nothing is learned after pass {lesson.number}")
    started = process_time()
    where = job.folder(lesson.number)
    with no_collector():
        known = stage.learn([load(where / f"{shard:05}.survey") for shard in range(lesson.shards)])
    keep(job, lesson.number, known)
    return process_time() - started


def keep(job: Job, number: int, known: Any) -> None:
    """Write what was learned behind a pass: for people, for the records of pairs, and last for the passes to come."""
    if isinstance(known, Shareable):
        known.write(job.result / "knowledge")
    if hasattr(known, "records"):  # a contract of `near_dup`
        write_bytes(job.records(number), b"".join(map(dumps, known.records())), durable=False)
    dump(job.knowledge(number), known)
