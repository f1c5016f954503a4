"""A pool of worker processes that survives any document.

A worker that dies or hangs is replaced, and the document it was working on is found and left out.

`spawn` is the only start method used: it is the same on all systems, and a fork of a process with threads (numpy,
opencc) is not safe. Results come in any order; whoever asks puts them in order.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from typing import Any, Self, TypeVar

from ..errors import CleanCorpusError, StageError
from .guard import Poison
from .lesson import Lesson, learn
from .shard import Done, Job, Task
from .worker import stage_labels, work

# How often the watching process looks at what the others have in hand.
POLL = 0.5
# Seconds without a new document are counted from a second per this many characters: a 20 MB document may take longer.
CHARACTERS_A_SECOND = 50_000
# Deaths outside of any document (in reading or writing a shard) before the run gives up on it.
TRIES = 3
# Among so many tasks a worker looks for shards that it did before.
LOOK_AHEAD = 256
Told = TypeVar("Told", Done, float)
SPAWN = multiprocessing.get_context("spawn")


@dataclass(slots=True)
class Worker:
    """One process as seen from the one that hands out work."""

    process: Any
    pipe: Connection
    numbers: Any
    task: Task | None = None
    # Shards whose documents it may still have in memory.
    shards: set[int] = field(default_factory=set)
    seen: tuple[int, ...] = ()
    since: float = 0.0


class Waiting:
    """Tasks that nobody has yet; whoever did a shard before gets it again, for it may still hold the documents."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._source = iter(tasks)
        self._ahead: deque[Task] = deque()

    def next_for(self, shards: set[int]) -> Task | None:
        """The next task, one of the given shards if there is one; None when all are given out."""
        while len(self._ahead) < LOOK_AHEAD and (task := next(self._source, None)) is not None:
            self._ahead.append(task)
            if task.pieces:  # read in order: what is held here is held in memory
                break
        for at, task in enumerate(self._ahead):
            if task.shard in shards:
                del self._ahead[at]
                return task
        return self._ahead.popleft() if self._ahead else None


class Pool:
    """A number of workers for one run. They load the package (0.3 s) while whoever made them finds out what the run is."""

    def __init__(self, workers: int, *, timeout: float, memory: int = 0) -> None:
        self._job: Job | None = None
        self._timeout, self._memory = timeout, memory
        self._workers = [self._spawn() for _ in range(workers)]
        self._unexplained: dict[tuple[int, int], int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End all workers, whatever they are doing: a shard without its marker will be done again."""
        for worker in self._workers:
            with contextlib.suppress(OSError):
                worker.pipe.close()
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
        self._workers = []

    def begin(self, job: Job) -> None:
        """Say what the run is; before anything else."""
        self._job = job
        for worker in self._workers:
            _send(worker, job)

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Do the tasks; at most one more than there are workers is held at a time."""
        waiting, again = Waiting(tasks), deque[Task]()
        while True:
            for worker in self._workers:
                while worker.task is None:
                    task = again.popleft() if again else waiting.next_for(worker.shards)
                    if task is None:
                        break
                    self._give(worker, task)
            busy = [worker for worker in self._workers if worker.task is not None]
            if not busy:
                return
            ready = wait([worker.pipe for worker in busy], timeout=POLL)
            for worker in busy:
                if worker.pipe in ready:
                    done = self._answer(worker, again)
                    if done is not None:
                        yield done
                elif reason := self._overdue(worker):
                    worker.process.kill()
                    worker.process.join()
                    self._died(worker, again, reason)

    def learn(self, lesson: Lesson) -> float:
        """What `lesson.learn` does, by a worker: it has loaded already what that takes, half of the time otherwise."""
        if self._memory:  # which is for documents: what learning took shall not end a worker
            return learn(self._known(), lesson)
        worker = self._workers[0]
        try:
            worker.pipe.send(lesson)
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join()
            raise StageError(
                f"the process that learned after pass {lesson.number} died (exit code {worker.process.exitcode}); is "
                "there enough memory? Type the same command again: it continues where it stopped"
            ) from None
        return _told(answer, float)

    def _spawn(self) -> Worker:
        here, there = SPAWN.Pipe()
        numbers = SPAWN.RawArray(ctypes.c_longlong, 4)
        process = SPAWN.Process(target=work, args=(there, numbers, os.getpid()), daemon=True)
        process.start()
        there.close()
        worker = Worker(process, here, numbers)
        if self._job is not None:  # in the place of one that died
            _send(worker, self._job)
        return worker

    def _known(self) -> Job:
        if self._job is None:
            raise RuntimeError("no run has begun")
        return self._job

    def _give(self, worker: Worker, task: Task) -> None:
        worker.task, worker.since, worker.seen = task, time.monotonic(), ()
        worker.shards.add(task.shard)
        _send(worker, task)

    def _answer(self, worker: Worker, again: deque[Task]) -> Done | None:
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join()
            self._died(worker, again, "crash")
            return None
        worker.task = None
        return _told(answer, Done)

    def _overdue(self, worker: Worker) -> str:
        """Why a worker must be stopped; empty if it need not be."""
        numbers = tuple(worker.numbers)
        if numbers != worker.seen:
            worker.seen, worker.since = numbers, time.monotonic()
        if self._memory and _resident(worker.process.pid) > self._memory:
            return "out-of-memory"
        # Nothing is timed outside of stages: a disk may be slow.
        if numbers[0] <= 1:
            return ""
        late = time.monotonic() - worker.since > self._timeout + numbers[2] / CHARACTERS_A_SECOND
        return "timeout" if late else ""

    def _died(self, worker: Worker, again: deque[Task], reason: str) -> None:
        task, numbers, code = worker.task, tuple(worker.numbers), worker.process.exitcode
        with contextlib.suppress(OSError):
            worker.pipe.close()
        self._workers[self._workers.index(worker)] = self._spawn()
        if task is None:
            return
        label = stage_labels(self._known().plan[task.number])[numbers[0]]
        if not task.careful:
            again.append(replace(task, careful=True))
        elif label and label != "read":
            message = {
                "timeout": f"no end after {self._timeout:.0f} s",
                "crash": f"the process died (exit code {code})",
                "out-of-memory": "the process took more memory than --memory allows",
            }[reason]
            poison = Poison(numbers[1], label, reason, message)
            again.append(replace(task, poison=(*task.poison, poison)))
        else:
            tries = self._unexplained.get((task.number, task.shard), 0) + 1
            self._unexplained[task.number, task.shard] = tries
            if tries >= TRIES:
                raise StageError(
                    f"workers died {tries} times on shard {task.shard} outside of any document (exit code {code}); "
                    "is there enough memory? Type the same command with fewer --workers: it continues where it "
                    "stopped. In a script of your own, call it under: if __name__ == '__main__'"
                )
            again.append(task)


def _send(worker: Worker, what: Job | Task) -> None:
    # If it died while idle, `_answer` finds the pipe at its end and the task is done again.
    with contextlib.suppress(OSError):
        worker.pipe.send(what)


def _told(answer: object, kind: type[Told]) -> Told:
    """What a worker answered, if that is no failure of its own."""
    if isinstance(answer, CleanCorpusError):
        raise answer
    if isinstance(answer, str):
        raise StageError(f"a worker failed outside of any document:\n{answer}")
    if not isinstance(answer, kind):
        raise TypeError(f"a worker answered {answer!r}")
    return answer


def _resident(pid: int | None) -> int:
    """Bytes of memory that a process holds by itself; 0 where the system does not say (no /proc)."""
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as stream:  # noqa: PTH123  # read twice a second
            _, resident, shared, *_ = stream.read().split()
    except OSError:
        return 0
    return (int(resident) - int(shared)) * os.sysconf("SC_PAGE_SIZE")
