"""Documents between two passes: all of them once, then only what a pass changed.

Most documents go through most passes as they are. The first pass writes all documents; each later one writes those
that it changed. The process that did a shard also keeps its documents, within bounds, and need not read them.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..document import Document
from ..io.atomic import write_bytes

# Characters of text that a process keeps from one pass to the next: about 100 MB with the edits.
KEPT = 20_000_000


def room_for(total: int, workers: int) -> int:
    """Characters that a process keeps, for so many bytes of input: none where most would not fit anyway.

    Of 1 GB, two workers could keep a tenth: reading that again is cheap beside holding it through everything.

    >>> room_for(100_000_000, workers=2), room_for(1_000_000_000, workers=2)
    (20000000, 0)
    """
    bytes_kept = 3 * KEPT * max(workers, 1)
    return KEPT if total <= 2 * bytes_kept else 0


class Held:
    """The documents of some shards, kept in memory after a pass."""

    def __init__(self, room: int = KEPT) -> None:
        self._room = room
        # By shard: the pass, the characters, the documents.
        self._shards: dict[int, tuple[int, int, list[Document]]] = {}

    def put(self, shard: int, number: int, docs: list[Document]) -> None:
        """Keep the documents as pass `number` left them, if there is room."""
        size = sum(len(doc.text) for doc in docs)
        if size <= self._room:
            self._room -= size
            self._shards[shard] = (number, size, docs)

    def take(self, shard: int, number: int) -> list[Document] | None:
        """The documents as pass `number` left them, if they are here; they are not kept any more."""
        then, size, docs = self._shards.pop(shard, (-1, 0, []))
        self._room += size
        return docs if then == number else None


def _row(doc: Document) -> tuple[object, ...]:
    return (doc.id, doc.text, doc.meta, doc.steps, doc.flags, doc.drop, doc.position)


def save_docs(path: Path, docs: Iterable[Document]) -> None:
    """Write all documents."""
    write_bytes(path, packed(docs), durable=False)


def packed(docs: Iterable[Document]) -> bytes:
    """Documents as bytes."""
    return pickle.dumps([_row(doc) for doc in docs], protocol=5)


def unpacked(data: bytes) -> list[Document]:
    """The documents again."""
    return [Document(*row) for row in pickle.loads(data)]  # noqa: S301  # our own bytes


def save_changes(path: Path, before: Sequence[Document], after: Sequence[Document]) -> None:
    """Write what changed."""
    write_bytes(path, changes(before, after), durable=False)


def load_docs(trail: Sequence[Path]) -> list[Document]:
    """The documents of the first file, with the changes of the others."""
    docs = unpacked(trail[0].read_bytes())
    for path in trail[1:]:
        docs = changed(docs, path.read_bytes())
    return docs


def changes(before: Sequence[Document], after: Sequence[Document]) -> bytes:
    """The documents that are not what they were, and the positions of those that are gone, as bytes."""
    was = {doc.position: doc for doc in before}
    new = [_row(doc) for doc in after if was.pop(doc.position, None) is not doc]
    return pickle.dumps((new, list(was)), protocol=5)


def changed(docs: list[Document], data: bytes) -> list[Document]:
    """The documents with what `changes` gave; those that did not change are the same objects."""
    rows, gone = pickle.loads(data)  # noqa: S301  # our own bytes
    if not rows and not gone:
        return docs
    new = {row[-1]: Document(*row) for row in rows}
    left = set(gone)
    return [new.get(doc.position, doc) for doc in docs if doc.position not in left]
