"""Objects on disk with their arrays beside them, so that loading maps the arrays instead of copying them.

Pickle protocol 5 hands out large buffers (PEP 574); they are written behind the pickle, each on a 64-byte border.
Many processes that load one file share its pages.
"""

from __future__ import annotations

import io
import mmap
import pickle
import struct
from pathlib import Path
from typing import IO, Any

from ..io.atomic import written

MAGIC = b"ccspill1"
ALIGN = 64
HEAD = struct.Struct("<8sQQ")


def dump(path: Path, value: Any) -> None:
    """Write a value; the file appears only when it is whole."""
    with written(path, durable=False) as stream:
        write(stream, value)


def packed(value: Any) -> bytes:
    """What `dump` would write."""
    stream = io.BytesIO()
    write(stream, value)
    return stream.getvalue()


def write(stream: IO[bytes], value: Any) -> None:
    """Write a value into a stream that stands at its beginning."""
    buffers: list[pickle.PickleBuffer] = []
    body = pickle.dumps(value, protocol=5, buffer_callback=buffers.append)
    views = [buffer.raw() for buffer in buffers]
    index = struct.pack(f"<{len(views)}Q", *(view.nbytes for view in views))
    stream.write(HEAD.pack(MAGIC, len(body), len(views)))
    stream.write(index)
    stream.write(body)
    at = HEAD.size + len(index) + len(body)
    for view in views:
        stream.write(b"\0" * (-at % ALIGN))
        stream.write(view)
        at += -at % ALIGN + view.nbytes


def load(path: Path) -> Any:
    """Read a value back; its arrays are read-only views of the mapped file, which stays mapped as long as they live.

    Raises:
        ValueError: the file is not one of ours or is cut off.
    """
    with path.open("rb") as stream:
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    return unpacked(memoryview(mapped), path)


def unpacked(view: memoryview, path: object = "the value") -> Any:
    """A value from what `packed` gave; its arrays are views of it.

    Raises:
        ValueError: as for `load`.
    """
    magic, size, count = HEAD.unpack_from(view)
    if magic != MAGIC:
        raise ValueError(f"{path} is not a spilled object")
    lengths = struct.unpack_from(f"<{count}Q", view, HEAD.size)
    at = HEAD.size + 8 * count
    body, at = view[at : at + size], at + size
    buffers = []
    for length in lengths:
        at += -at % ALIGN
        if at + length > len(view):
            raise ValueError(f"{path} is cut off")
        buffers.append(view[at : at + length])
        at += length
    return pickle.loads(body, buffers=buffers)  # noqa: S301  # our own file, in our own working folder
