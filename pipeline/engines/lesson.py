"""What happens between two passes: a corpus stage learns from what all shards showed."""

from __future__ import annotations

from dataclasses import dataclass
from time import process_time

from . import start
from .shard import Job, no_collector
from .spill import load


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned behind pass `number`, from so many shards."""

    number: int
    shards: int


def learn(job: Job, lesson: Lesson) -> float:
    """Learn, and leave the knowledge where the next pass finds it; the seconds of the processor that it took."""
    stage = job.plan[lesson.number].survey
    if stage is None:
        raise ValueError(f"nothing is learned behind pass {lesson.number}")
    started = process_time()
    where = job.folder(lesson.number)
    with no_collector():
        known = stage.learn([load(where / f"{shard:05}.survey") for shard in range(lesson.shards)])
    start.keep(job, lesson.number, known)
    return process_time() - started
