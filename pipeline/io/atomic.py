"""Files that are either whole or not there: a temporary name, fsync, rename."""

from __future__ import annotations

import errno
import glob
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from ..errors import OutputError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@contextmanager
def written(path: Path, *, durable: bool = True) -> Iterator[IO[bytes]]:
    """A file to write that appears under its name only when the block ends without an error.

    Args:
        path: The name; its folder exists.
        durable: Wait until the bytes are on the disk (what is only needed to go on after a crash need not).

    Raises:
        OutputError: the disk is full, or the file cannot be written; an older file of this name stays as it was.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as stream:
            yield stream
            stream.flush()
            if durable:
                os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise failed(path, error) from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def forget_unfinished(path: Path) -> None:
    """Remove what killed processes left of a file; for whoever holds its folder, so that nobody is writing it now."""
    for left in path.parent.glob(f"{glob.escape(path.name)}.*.part"):
        left.unlink(missing_ok=True)


def failed(path: Path, error: OSError) -> OutputError:
    """The error to show for a file that cannot be written."""
    if error.errno in FULL:
        return OutputError(
            f"no space left for {path}. What was there before is intact; free some space and type the same command "
            "again: it continues where it stopped"
        )
    return OutputError(f"cannot write {path}: {error.strerror or error}")


def write_bytes(path: Path, data: bytes, *, durable: bool = True) -> None:
    """A whole file at once."""
    with written(path, durable=durable) as stream:
        stream.write(data)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk (no-op where folders cannot be opened, as on Windows)."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)


def digest(path: Path) -> str:
    """BLAKE2b of a file's bytes (1 GB/s here; collision-proof, so that `verify` proves what it says)."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
