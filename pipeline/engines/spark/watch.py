"""What a task has in hand: a document that never ends, or of which processes die, is found and left out.

    it never ends, in Python     a clock in the task raises where it is, as if the stage had raised
    it never ends, in C          Python never hears that clock; another ends the process
    its process dies             done again, the task goes document by document and notes each; one that it died of twice
                                 is left out the next time, which is the last that Spark tries

Once is no proof: a process may be killed with any document in hand, by a machine that is taken away.
"""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from types import FrameType
from typing import Self

from ...document import Document
from ..guard import OverdueError, Poison
from ..pool import CHARACTERS_A_SECOND

# How often the clock looks whether there was progress.
TICK = 1.0
# A note is a line of this many bytes, written over the one before.
NOTE = 256
DEATHS = 2


class InHand:
    """The watch of one shard in one pass (`pipeline.engines.guard.Watch`).

    Args:
        folder: where notes are left, for whoever tries after this process.
        name: of the shard and the pass.
        seconds: what a stage may take for a document, and a second more per 50,000 characters.
        again: whether a task with this shard has failed before.
    """

    def __init__(self, folder: Path, name: str, seconds: float, *, again: bool) -> None:
        self._note, self._died = folder / f"{name}.now", folder / f"{name}.died"
        self._seconds, self._again = seconds, again
        self._stage, self._position, self._size = "", -1, 0
        self._count, self._seen, self._since = 0, -1, 0.0
        self._file = -1
        self._clocks = False
        self._before: object = None
        self._end = 0.0
        if again and self._note.exists():
            with self._died.open("a", encoding="utf-8") as stream:
                stream.write(self._note.read_text("utf-8").strip() + "\n")
            self._note.unlink()

    @property
    def careful(self) -> bool:
        """Whether to go document by document."""
        return self._again or self._died.exists()

    def poison(self) -> list[Poison]:
        """The documents that processes died of."""
        if not self._died.exists():
            return []
        deaths = Counter(self._died.read_text("utf-8").splitlines())
        found = [json.loads(each) for each, times in deaths.items() if times >= DEATHS]
        message = f"{DEATHS} processes died of it"
        return [Poison(position, stage, "crash", message) for stage, position in found]

    def at(self, stage: str, position: int, size: int) -> None:
        """Say what is in hand."""
        self._stage, self._position, self._size = stage, position, size
        self._count += 1
        if self._file >= 0:
            said = json.dumps([stage, position]).encode()
            os.pwrite(self._file, said.ljust(NOTE)[:NOTE], 0)

    def over(self, docs: Iterable[Document]) -> Self:
        """What follows as a block is done with these documents."""
        largest = max((len(doc.text) for doc in docs), default=0)
        self._end = 2 * self._seconds + largest / CHARACTERS_A_SECOND
        return self

    def __enter__(self) -> Self:
        if self.careful:
            self._note.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(self._note, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        # Signals are the main thread's, where pyspark runs tasks; Windows has none of these.
        self._clocks = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
        if self._clocks:
            tick = min(TICK, self._seconds / 4)
            self._before = signal.signal(signal.SIGALRM, self._tick)
            signal.setitimer(signal.ITIMER_REAL, tick, tick)
            signal.setitimer(
                signal.ITIMER_PROF, self._end
            )  # its signal ends a process that does not handle it
        return self

    def __exit__(self, *_: object) -> None:
        if self._clocks:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGALRM, self._before)  # type: ignore[arg-type]  # what `signal` gave
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
            self._note.unlink()

    def _tick(self, _number: int, _frame: FrameType | None) -> None:
        signal.setitimer(signal.ITIMER_PROF, self._end)
        now = time.monotonic()
        if self._count != self._seen:
            self._seen, self._since = self._count, now
        elif now - self._since > self._seconds + self._size / CHARACTERS_A_SECOND:
            self._since = now  # should it go unheard, again as much later
            raise OverdueError(f"no end after {self._seconds:.0f} s")
