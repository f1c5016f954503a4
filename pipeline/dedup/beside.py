"""Work on pairs whose two documents are at hand: count signatures, compare keys, gather facts.

What is known of the first document travels to the second, and only there are both looked at: no machine needs more than
the rows of the documents that it was given, and a chunk of keys.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from ..stage import Table
from .compare import CHUNK, SPANS, compare_keys
from .corpus import Numbers
from .judge import Limits
from .key import Codes
from .meet import BATCH, ENDS, Batches, batch, ints

DOCUMENT, ASKING = 1, 2
_PROSE = struct.Struct("<q")

# tag DOCUMENT: `other` is its position and `mine` what is known of it; ASKING: `other` asks to be set beside it, and
# `theirs` is what is known of that one.
BESIDE = pa.schema(
    [("number", pa.int64()), ("tag", pa.int8()), ("other", pa.int64()), ("mine", pa.binary()), ("theirs", pa.binary())]
)  # fmt: skip
# facts: overlap, difference and spans, as in `compare.Relations`.
RELATED = pa.schema([("first", pa.int64()), ("second", pa.int64()), ("facts", pa.binary())])


def documents_batch(numbers: Numbers, positions: Numbers, known: Sequence[bytes]) -> Any:
    """A batch of documents and what is known of them."""
    tags = np.full(len(numbers), DOCUMENT, np.int8)
    return batch(BESIDE, numbers, tags, positions, known, pa.nulls(len(numbers), pa.binary()))


def packed_key(prose: int, key: Codes) -> bytes:
    """A key and the characters of its text in lines of prose."""
    return _PROSE.pack(prose) + key.tobytes()


def beside(known: Table, pairs: Table) -> Table:
    """Both documents of each pair in one row of BESIDE (tag ASKING): first what is known of the first travels to the second."""
    asked = known.also(pairs.map(asking, BESIDE)).together(["number"], ["tag", "other"]).map(lent, BESIDE)
    return known.also(asked).together(["number"], ["tag", "other"])


def asking(batches: Batches) -> Iterator[Any]:
    """Pairs as rows of BESIDE: the second asks to be set beside the first."""
    for given in batches:
        none = pa.nulls(given.num_rows, pa.binary())
        tags = np.full(given.num_rows, ASKING, np.int8)
        yield batch(BESIDE, ints(given, "first"), tags, ints(given, "second"), none, none)


def _beside(batches: Batches) -> Iterator[tuple[int, int, bytes, bytes | None]]:
    """Each asking row once, with what is known of its document: number, other, mine, theirs."""
    number = other = position = None
    mine = b""
    for given in batches:
        columns = (given.column(name).to_pylist() for name in ("number", "tag", "other"))
        for at, (row, tag, asks) in enumerate(zip(*columns, strict=True)):
            if row != number:
                number, other, position = row, None, None
            if tag == DOCUMENT:
                if position is None:  # of copies the first speaks for all
                    position, mine = asks, given.column("mine")[at].as_py()
            elif asks != other:
                if position is None:
                    raise ValueError(f"a pair names document {row}, which is not there")
                other = asks
                yield row, asks, mine, given.column("theirs")[at].as_py()


def lent(batches: Batches) -> Iterator[Any]:
    """What is known of the first, sent to the second of each pair."""
    rows: list[tuple[int, int, bytes]] = []
    size = 0
    for number, other, mine, _ in _beside(batches):
        rows.append((other, number, mine))
        size += len(mine) + 24
        if size >= BATCH:
            yield _lent(rows)
            rows, size = [], 0
    if rows:
        yield _lent(rows)


def _lent(rows: list[tuple[int, int, bytes]]) -> Any:
    numbers, others, theirs = zip(*rows, strict=True)
    tags = np.full(len(rows), ASKING, np.int8)
    return batch(BESIDE, numbers, tags, others, pa.nulls(len(rows), pa.binary()), theirs)


def agreeing(least: int, batches: Batches) -> Iterator[Any]:
    """The pairs whose signatures agree in at least so many slots, seen from both ends."""
    rows: list[tuple[int, int, bytes, bytes]] = []
    for second, first, mine, theirs in _beside(batches):
        rows.append((first, second, theirs or b"", mine))
        if len(rows) * len(mine) >= BATCH:
            yield from _agreeing(least, rows)
            rows = []
    if rows:
        yield from _agreeing(least, rows)


def _agreeing(least: int, rows: list[tuple[int, int, bytes, bytes]]) -> Iterator[Any]:
    sides = (b"".join(row[2] for row in rows), b"".join(row[3] for row in rows))
    a, b = (np.frombuffer(side, np.uint32).reshape(len(rows), -1) for side in sides)
    counts = np.count_nonzero(a == b, axis=1)
    kept = np.flatnonzero(counts >= least)
    first = np.array([rows[at][0] for at in kept.tolist()], np.int64)
    second = np.array([rows[at][1] for at in kept.tolist()], np.int64)
    far = (a.shape[1] - counts[kept]).astype(np.int32)
    yield batch(
        ENDS, np.concatenate([first, second]), np.concatenate([far, far]), np.concatenate([second, first])
    )


def compared(limits: Limits, batches: Batches) -> Iterator[Any]:
    """Pairs of keys compared, a chunk at a time: rows of RELATED for those that overlap enough."""
    rows: list[tuple[int, int, bytes, bytes]] = []
    size = 0
    for second, first, mine, theirs in _beside(batches):
        rows.append((first, second, theirs or b"", mine))
        size += (len(rows[-1][2]) + len(mine)) // 2
        if size >= CHUNK:
            yield _compared(rows, limits)
            rows, size = [], 0
    if rows:
        yield _compared(rows, limits)


def _compared(rows: list[tuple[int, int, bytes, bytes]], limits: Limits) -> Any:
    known = {
        number: key for first, second, one, other in rows for number, key in ((first, one), (second, other))
    }
    place = {number: at for at, number in enumerate(known)}
    keys = [np.frombuffer(key, np.uint16, offset=_PROSE.size) for key in known.values()]
    prose = np.array([_PROSE.unpack_from(key)[0] for key in known.values()], np.int64)
    numbers = np.fromiter(known, np.int64, len(known))
    a = np.array([place[row[0]] for row in rows], np.int64)
    b = np.array([place[row[1]] for row in rows], np.int64)
    found = compare_keys(keys, prose, a, b, limits)
    facts = np.concatenate(
        [found.overlaps, found.differences, found.spans.reshape(-1, 4 * SPANS)], axis=1
    ).astype(np.int32)
    return batch(RELATED, numbers[found.first], numbers[found.second], [row.tobytes() for row in facts])


def both_ends(batches: Batches) -> Iterator[Any]:
    """The documents of related pairs, as rows of BESIDE that stand before the documents themselves."""
    for given in batches:
        numbers = np.unique(np.concatenate([ints(given, "first"), ints(given, "second")]))
        none = pa.nulls(len(numbers), pa.binary())
        yield batch(
            BESIDE, numbers, np.zeros(len(numbers), np.int8), np.zeros(len(numbers), np.int64), none, none
        )


def involved(batches: Batches) -> Iterator[Any]:
    """The documents that are related to others, or have copies."""
    number = None
    related = False
    alone: Any = None  # the first document of a run, as long as it may be the only one
    for given in batches:
        kept: list[int] = []
        told: list[Any] = []
        for at, (row, tag) in enumerate(
            zip(given.column("number").to_pylist(), given.column("tag").to_pylist(), strict=True)
        ):
            if row != number:
                number, related, alone = row, False, None
                seen = 0
            if tag != DOCUMENT:
                related = True
                continue
            seen += 1
            if related or seen > 1:
                if alone is not None:
                    told.append(alone)
                    alone = None
                kept.append(at)
            else:
                alone = given.slice(at, 1)
        yield from told
        if kept:
            yield given.take(pa.array(kept))
