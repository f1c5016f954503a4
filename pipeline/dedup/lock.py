"""One writer at a time: a lock on a folder that the system releases when its holder ends, however it ends."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from ..errors import KnowledgeError

NAME = ".lock"
# Writing a part of a million documents takes about this long on a slow disk.
WAIT = 120.0
PAUSE = 0.05


@contextmanager
def writing(folder: Path, wait: float = WAIT) -> Iterator[None]:
    """Hold the folder for writing; waits for another writer.

    Args:
        folder: an existing folder; a file `.lock` with the holder's process number stays in it.
        wait: seconds until giving up.

    Raises:
        KnowledgeError: another process holds it for longer.
    """
    path = folder / NAME
    with path.open("a+b") as file:
        until = time.monotonic() + wait
        while not _taken(file):
            if time.monotonic() >= until:
                raise KnowledgeError(
                    f"process {_holder(path)} has been writing to {folder} for {wait:.0f} seconds; "
                    "wait until it has ended and type the command again (reading is possible meanwhile)"
                )
            time.sleep(PAUSE)
        try:
            file.truncate(0)
            file.write(str(os.getpid()).encode())
            file.flush()
            yield
        finally:
            _release(file)


def _holder(path: Path) -> str:
    with suppress(OSError):
        return path.read_text("ascii", "replace").strip() or "unknown"
    return "unknown"


def _taken(file: IO[bytes]) -> bool:
    try:
        import fcntl  # noqa: PLC0415 (not on Windows)
    except ImportError:
        return _taken_on_windows(file)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _release(file: IO[bytes]) -> None:
    try:
        import fcntl  # noqa: PLC0415 (as above)
    except ImportError:
        return  # closing the file releases it
    fcntl.flock(file, fcntl.LOCK_UN)


def _taken_on_windows(file: IO[bytes]) -> bool:
    import importlib  # noqa: PLC0415 (its modules are unknown elsewhere)

    msvcrt = importlib.import_module("msvcrt")
    file.seek(1 << 20)  # behind the number, so that others may read it
    try:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    file.seek(0)
    return True
