"""What a process of the pool does: it is told the run, then takes task after task, and says what it has in hand."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Any

from ..errors import CleanCorpusError
from .between import Held
from .lesson import Lesson, learn
from .plan import Pass
from .shard import run_task

# Seconds between two looks at whether the process that hands out work is still there.
POLL = 0.5


def stage_labels(a_pass: Pass) -> list[str]:
    """What a worker may have in hand during a pass; the index travels through shared memory."""
    labels = ["", "read"]
    if a_pass.apply is not None:
        labels.append(f"{a_pass.apply.name}: apply")
    labels += [stage.name for stage in a_pass.stages]
    if a_pass.survey is not None:
        labels.append(f"{a_pass.survey.name}: survey")
    return labels


class Cell:
    """Three numbers in shared memory: what is in hand, which document, how long it is; and a count of changes."""

    def __init__(self, numbers: Any, labels: Sequence[str]) -> None:
        self._numbers, self._index = numbers, {label: at for at, label in enumerate(labels)}

    def at(self, stage: str, position: int, size: int) -> None:
        """Say what is in hand."""
        numbers = self._numbers
        numbers[0] = self._index.get(stage, 0)
        numbers[1] = position
        numbers[2] = size
        numbers[3] += 1


def work(pipe: Connection, numbers: Any, parent: int) -> None:
    """The life of a worker: it is told the run, then task after task."""
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    try:
        job = pipe.recv()
    except (EOFError, OSError, KeyboardInterrupt):
        return
    held = Held(job.room)
    cells = [Cell(numbers, stage_labels(a_pass)) for a_pass in job.plan]
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        try:
            answer: Any = (
                learn(job, task)
                if isinstance(task, Lesson)
                else run_task(job, task, cells[task.number], held)
            )
        except CleanCorpusError as error:
            answer = error
        except KeyboardInterrupt:
            return
        except BaseException:  # noqa: BLE001  # told to the parent, which decides
            import traceback  # noqa: PLC0415

            answer = traceback.format_exc()
        numbers[0] = 0
        try:
            pipe.send(answer)
        except OSError:
            return


def _end_with(parent: int) -> None:
    """End when the process that hands out work is gone, so that nobody writes into a run that is resumed."""
    while os.getppid() == parent:
        time.sleep(POLL)
    os._exit(1)
