"""The output folder: taken by one run at a time, changed only when the new output is whole.

OUT/.work/             everything that is not finished; a run that was stopped goes on from here
OUT/.work/out/         the new output as it grows
OUT/.work/committed    the new output is whole and is being moved into place
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from ..errors import OutputError
from ..io.atomic import failed, sync_folder, write_bytes
from .manifest import NAME, load_manifest

WORK = ".work"
# What a run writes, in the order in which it is moved into place: the manifest last, for it vouches for the rest.
CONTENTS = (
    "documents",
    "edits",
    "duplicates.jsonl",
    "rejected.jsonl",
    "knowledge",
    "report.json",
    "report.html",
    NAME,
)


@contextmanager
def taken(out: Path) -> Iterator[Path]:
    """The working folder inside the output folder, for this process alone.

    Raises:
        OutputError: the folder holds something else, cannot be written, or another run is writing to it.
    """
    work = out / WORK
    if out.exists() and not out.is_dir():
        raise OutputError(f"{out} is a file; -o names the folder to write to")
    if out.is_dir() and not work.is_dir() and load_manifest(out / NAME) is None:
        others = sorted(path.name for path in out.iterdir())
        if others:
            shown = ", ".join(others[:5]) + (" …" if len(others) > 5 else "")
            raise OutputError(
                f"{out} holds something else ({shown}); name a folder that is empty or does not exist yet"
            )
    try:
        work.mkdir(parents=True, exist_ok=True)
        lock = (work / "lock").open("wb")
    except OSError as error:
        raise failed(work, error) from error
    try:
        _lock(lock, out)
        if (work / "committed").exists():
            move_into_place(out)
            work.mkdir(exist_ok=True)
        yield work
    finally:
        lock.close()
        # An empty working folder is of no use to anyone.
        if work.is_dir() and not [path for path in work.iterdir() if path.name != "lock"]:
            shutil.rmtree(work, ignore_errors=True)
            with suppress(OSError):  # not empty: that is an output
                out.rmdir()


def _lock(lock: IO[bytes], out: Path) -> None:
    try:
        import fcntl  # noqa: PLC0415  # not on Windows
    except ImportError:
        return
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise OutputError(f"another run is writing to {out}; wait for it, or name another folder") from error
    except OSError:
        return  # some network file systems cannot lock


def commit(out: Path) -> None:
    """Make the new output the output. From the marker on, every later start finishes this."""
    work = out / WORK
    result = work / "out"
    for path in result.rglob("*"):
        if path.is_dir() or path.parent.name == "knowledge":  # stages write it as they like
            sync_folder(path)
    sync_folder(result)
    write_bytes(work / "committed", b"")
    sync_folder(work)
    move_into_place(out)


def move_into_place(out: Path) -> None:
    """Replace the old output by the new, name by name; may be stopped and begun again at any point.

    The old manifest goes first: until the new one is there, nobody takes the mixture for a whole output.
    """
    work = out / WORK
    result, old = work / "out", work / "old"
    try:
        old.mkdir(exist_ok=True)
        if (result / NAME).exists():
            _away(out / NAME, old)
            for name in CONTENTS:
                new = result / name
                # Once moved, a name is no more in the result; what is not in the new output at all goes away too.
                if new.exists() or not (work / f"moved-{name}").exists():
                    _away(out / name, old)
                    (work / f"moved-{name}").touch()
                    if new.exists():
                        new.rename(out / name)
        sync_folder(out)
        _remove(work)
    except OSError as error:
        raise failed(out, error) from error


def _away(path: Path, old: Path) -> None:
    if path.exists():
        target = old / path.name
        if target.is_dir():
            shutil.rmtree(target)
        path.rename(target) if not target.exists() else path.replace(target)


def _remove(work: Path) -> None:
    """Remove the working folder; the marker last, so that a stop in between is noticed."""
    for path in work.iterdir():
        if path.name in {"committed", "lock"}:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    (work / "committed").unlink(missing_ok=True)
    (work / "lock").unlink(missing_ok=True)
    if os.name == "posix":
        work.rmdir()


def clear(work: Path) -> None:
    """Begin anew: forget what an unfinished run left."""
    for path in work.iterdir():
        if path.name == "lock":
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
