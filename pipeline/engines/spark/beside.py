"""Documents, surveys and whatever else a shard leaves: megabytes, which go past Java where they can.

A row that holds them is copied a dozen times on its way from Python through Java into Parquet, and as often on its way
back. OUT is on a file system that all machines share, so they go into files there, and the row says which. Where the
checkpoints are elsewhere (`--checkpoints`), that is because OUT is slow or small, and they go in the rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zstandard

from ...io.atomic import write_bytes
from .. import spill

# What a value begins with that names a file; one that is packed begins with zstd's magic number.
NAMED = b"file:"
# What is in so few bytes stays in its row: a file costs more.
SMALL = 1 << 10
# Names inside the folder: documents stay to the end of a run, the rest until the next pass is done.
DOCUMENTS = "documents"


def pack(data: bytes) -> bytes:
    """Bytes for the way through sockets, shuffles and files: a third, at 400 MB/s a core."""
    return zstandard.ZstdCompressor(level=1).compress(data)


def unpack(data: bytes) -> bytes:
    """The bytes again."""
    return zstandard.ZstdDecompressor().decompress(data)


def is_named(value: bytes) -> bool:
    """Whether a value names a file."""
    return value.startswith(NAMED)


def folder_of(number: int) -> str:
    """The folder for what a pass leaves for the next."""
    return f"pass-{number}"


def name_of(number: int, shard: int) -> str:
    """What the names of a shard in a pass begin with."""
    return f"{folder_of(number)}/{shard:07}"


@dataclass(frozen=True, slots=True)
class Beside:
    """Where they go: files in `folder`, or (None) the row itself."""

    folder: Path | None

    def put(self, name: str, packed: bytes) -> bytes:
        """The value for the row: what is packed, or the name of the file that holds it now."""
        if self.folder is None or len(packed) <= SMALL:
            return packed
        write_bytes(self._made(name), packed, durable=False)
        return NAMED + name.encode()

    def got(self, value: bytes) -> bytes:
        """What was packed."""
        return self._path(value).read_bytes() if is_named(value) else value

    def put_survey(self, name: str, survey: Any) -> tuple[bytes, int]:
        """The value for the row, and the size of the survey.

        In a file it is not packed: whoever learns maps it, and the largest (of `near_dup`: hashes) hardly become smaller.
        """
        if self.folder is None:
            value = pack(spill.packed(survey))
            return value, len(value)
        path = self._made(name)
        spill.dump(path, survey)
        return NAMED + name.encode(), path.stat().st_size

    def survey(self, value: bytes) -> Any:
        """The survey; its arrays are views of the value or of the mapped file."""
        return spill.load(self._path(value)) if is_named(value) else spill.unpacked(memoryview(unpack(value)))

    def _made(self, name: str) -> Path:
        path = self._path(NAMED + name.encode())
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def _path(self, value: bytes) -> Path:
        if self.folder is None:
            raise ValueError(f"{value!r} names a file, and this run has none beside its rows")
        return self.folder / value.removeprefix(NAMED).decode()
