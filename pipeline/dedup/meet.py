"""The steps of `pipeline.dedup.spread`: functions over rows that were joined by key.

Every function takes batches of rows that the engine has brought together and sorted, a run of equal keys after the
other, and gives batches. What it must remember from one batch to the next is a few numbers, a run of numbers or a chunk
of keys, whatever stands in the table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from .candidates import CLOSEST, COMMON, LONG_RUN, MANY
from .corpus import Numbers

Batches = Iterable[Any]

# Bytes of a batch that is given on.
BATCH = 4 << 20
PAIR, LONG = 0, 1

BANDS = pa.schema([("key", pa.int64()), ("number", pa.int64()), ("refined", pa.int64())])
# kind PAIR: two documents; LONG: a refined band key and a document of a long run.
PAIRS = pa.schema([("kind", pa.int8()), ("first", pa.int64()), ("second", pa.int64())])
# A pair seen from one end; `far`: slots in which the signatures do not agree.
ENDS = pa.schema([("end", pa.int64()), ("far", pa.int32()), ("other", pa.int64())])
SAMPLES = pa.schema([("sample", pa.int64()), ("number", pa.int64()), ("size", pa.int32())])
SHARED = pa.schema([("first", pa.int64()), ("second", pa.int64()), ("smaller", pa.int32())])


COUNT = pa.schema([("rows", pa.int64())])


def batch(schema: Any, *columns: Any) -> Any:
    """A batch of columns."""
    arrays = [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def pairs_batch(first: Numbers, second: Numbers) -> Any:
    """A batch of pairs."""
    return batch(PAIRS, np.full(len(first), PAIR, np.int8), first, second)


def ints(given: Any, name: str) -> Numbers:
    """A column of whole numbers."""
    return np.asarray(given.column(name).to_numpy(zero_copy_only=False), np.int64)


class _Run(NamedTuple):
    """Where the last batch ended."""

    key: int
    first: int
    last: int
    size: int


class _Walked(NamedTuple):
    """A batch of (key, value) rows, each value once; what stands before each row in its run."""

    rows: Numbers  # of the batch that are left
    values: Numbers
    again: npt.NDArray[np.bool_]  # not the first of its run
    run: Numbers  # counted from the run that goes on from the batch before
    first: Numbers  # value of the run
    before: Numbers  # value in the run
    rank: Numbers  # in the run


def _walked(keys: Numbers, values: Numbers, held: _Run | None) -> tuple[_Walked, _Run | None]:
    fresh = np.ones(len(keys), np.bool_)
    fresh[1:] = (keys[1:] != keys[:-1]) | (values[1:] != values[:-1])
    if held is not None and len(keys):
        fresh[0] = (int(keys[0]), int(values[0])) != (held.key, held.last)
    rows = np.flatnonzero(fresh)
    keys, values = keys[rows], values[rows]
    if len(rows) == 0:
        nothing = np.empty(0, np.int64)
        return _Walked(nothing, nothing, np.empty(0, np.bool_), nothing, nothing, nothing, nothing), held
    again: npt.NDArray[np.bool_] = np.zeros(len(rows), np.bool_)
    again[1:] = keys[1:] == keys[:-1]
    goes_on = held is not None and int(keys[0]) == held.key
    again[0] = goes_on
    at = np.arange(len(rows))
    opens = np.maximum.accumulate(np.where(again, -1, at))
    first = values[np.maximum(opens, 0)]
    rank = at - opens
    before = np.concatenate([values[:1], values[:-1]])
    if goes_on and held is not None:
        first = np.where(opens < 0, held.first, first)
        rank = np.where(opens < 0, at + held.size, rank)
        before[0] = held.last
    run = np.cumsum(~again, dtype=np.int64)
    ended = _Run(int(keys[-1]), int(first[-1]), int(values[-1]), int(rank[-1]) + 1)
    return _Walked(rows, values, again, run, first, before, rank), ended


def stars(batches: Batches) -> Iterator[Any]:
    """Star and chain of every run of a band key, and the members of long runs with their refined key."""
    held: _Run | None = None
    waiting: list[Numbers] = []  # refined keys and numbers of the last run, while it is not long
    for given in batches:
        keys, refined = ints(given, "key"), ints(given, "refined")
        found, held = _walked(keys, ints(given, "number"), held)
        if len(found.rows) == 0:
            continue
        yield from _star_and_chain(found)
        members = np.stack([refined[found.rows], found.values])
        last = np.flatnonzero(np.diff(found.run, append=found.run[-1] + 1))
        most = np.zeros(int(found.run[-1]) + 1, np.int64)
        most[found.run[last]] = found.rank[last]
        long = most[found.run] >= LONG_RUN
        told = [members[:, long]]
        if waiting and found.run[0] == 0 and most[0] >= LONG_RUN:
            told = [*waiting, *told]
            waiting = []
        if found.run[-1] != 0:
            waiting = []
        if most[-1] < LONG_RUN:
            waiting.append(members[:, found.run == found.run[-1]])
        both = np.concatenate(told, axis=1)
        if both.shape[1]:
            yield batch(PAIRS, np.full(both.shape[1], LONG, np.int8), both[0], both[1])


def parted(batches: Batches) -> Iterator[Any]:
    """Star and chain of every run of a refined band key (rows of PAIRS: key, number)."""
    held: _Run | None = None
    for given in batches:
        found, held = _walked(ints(given, "first"), ints(given, "second"), held)
        yield from _star_and_chain(found)


def _star_and_chain(found: _Walked) -> Iterator[Any]:
    if found.again.any():
        second = found.values[found.again]
        yield pairs_batch(
            np.concatenate([found.first[found.again], found.before[found.again]]),
            np.concatenate([second, second]),
        )


def whole(batches: Batches, by: Sequence[str], most: int = 0) -> Iterator[Any]:
    """Tables of whole runs; of a run of more than `most` rows (0: no bound) only most + 1 are kept."""
    held: list[Any] = []
    for given in batches:
        if given.num_rows == 0:
            continue
        table = pa.Table.from_batches([*held, given]).combine_chunks()
        changes = np.zeros(table.num_rows, np.bool_)
        for name in by:
            values = ints(table, name)
            changes[1:] |= values[1:] != values[:-1]
        last = int(np.flatnonzero(changes)[-1]) if changes.any() else 0
        if last:
            yield table.slice(0, last)
        rest = table.slice(last)
        held = (rest.slice(0, most + 1) if most else rest).to_batches()
    if held:
        yield pa.Table.from_batches(held)


def _once(batches: Batches, *names: str) -> Iterator[Any]:
    """The rows without those that are in some columns as the row before: copies say the same."""
    before: list[int] = []
    for given in batches:
        if given.num_rows == 0:
            continue
        values = np.stack([ints(given, name) for name in names])
        fresh = np.ones(given.num_rows, np.bool_)
        fresh[1:] = (values[:, 1:] != values[:, :-1]).any(axis=0)
        fresh[0] = values[:, 0].tolist() != before
        before = values[:, -1].tolist()
        yield given if fresh.all() else given.filter(pa.array(fresh))


def closest(batches: Batches) -> Iterator[Any]:
    """The pairs that one of their ends keeps: all of a document with few, else its closest and its first.

    As `candidates.by_signature`: a pair is left out only if both ends have very many and neither is close.
    """
    for table in whole(batches, ["end"]):
        end, other = ints(table, "end"), ints(table, "other")
        starts = np.flatnonzero(np.concatenate([[True], end[1:] != end[:-1]]))
        counts = np.diff(starts, append=len(end))
        rank = np.arange(len(end)) - np.repeat(starts, counts)
        smallest = np.repeat(np.minimum.reduceat(other, starts), counts)
        kept = (np.repeat(counts, counts) <= MANY) | (rank < CLOSEST) | (other == smallest)
        yield pairs_batch(np.minimum(end, other)[kept], np.maximum(end, other)[kept])


def sharing(batches: Batches) -> Iterator[Any]:
    """All pairs of documents that have a sample which few others have; a row a pair and sample."""
    for table in whole(_once(batches, "sample", "number"), ["sample"], COMMON):
        sample, number, size = (ints(table, name) for name in ("sample", "number", "size"))
        starts = np.flatnonzero(np.concatenate([[True], sample[1:] != sample[:-1]]))
        counts = np.diff(starts, append=len(sample))
        rare = np.repeat((counts <= COMMON) & (counts > 1), counts)
        sample, number, size = sample[rare], number[rare], size[rare]
        for distance in range(1, min(COMMON, len(sample))):
            at = np.flatnonzero(sample[distance:] == sample[:-distance])
            if len(at) == 0:
                break
            smaller = np.minimum(size[at], size[at + distance]).astype(np.int32)
            yield batch(SHARED, number[at], number[at + distance], smaller)


def enough(share: float, batches: Batches) -> Iterator[Any]:
    """The pairs that share at least two samples, and this share of the smaller document's."""
    for table in whole(batches, ["first", "second"]):
        first, second, smaller = (ints(table, name) for name in ("first", "second", "smaller"))
        new = np.concatenate([[True], (first[1:] != first[:-1]) | (second[1:] != second[:-1])])
        starts = np.flatnonzero(new)
        shared, smaller = np.diff(starts, append=len(first)), smaller[starts]
        kept = starts[(shared >= np.minimum(2, smaller)) & (shared >= share * smaller)]
        yield pairs_batch(first[kept], second[kept])


def counted(batches: Batches) -> Iterator[Any]:
    """How many rows a part has."""
    yield batch(COUNT, [sum(given.num_rows for given in batches)])
