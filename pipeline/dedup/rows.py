"""A survey as rows of tables, and back: what `spread` and `groups` hand from machine to machine.

A document's number is its key's digest, as a signed integer of the same order.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from ..config import NearDupConfig
from . import beside, meet, search
from .candidates import refined
from .compare import Relations, empty, verdicts_of
from .corpus import Corpus, Numbers, Survey
from .difference import COLUMNS

_SIGN = np.uint64(1 << 63)
# Of a document: its date, damage, dirt, characters in lines of prose and in its key, and the bytes of its id.
FACTS = struct.Struct("<iiqqqi")


def numbers_of(digests: npt.NDArray[np.uint64]) -> Numbers:
    """Digests as signed integers of the same order: tables have no unsigned ones."""
    return (digests ^ _SIGN).view(np.int64)


def digests_of(numbers: Numbers) -> npt.NDArray[np.uint64]:
    """The digests again."""
    return numbers.view(np.uint64) ^ _SIGN


def band_rows(survey: Survey) -> Iterator[Any]:
    """A row for each document and band: the key, and the key joined with that of the band before."""
    numbers = numbers_of(survey.digests)
    further = survey.bands[-1]
    for band, keys in enumerate(survey.bands):
        upper = np.uint64(band << 32)
        both = refined(keys.astype(np.uint64), further)
        columns = ((keys | upper).view(np.int64), numbers, (both | upper).view(np.int64))
        yield pa.RecordBatch.from_arrays([pa.array(each) for each in columns], schema=meet.BANDS)
        further = keys


def signature_rows(survey: Survey) -> Iterator[Any]:
    """A row for each document: its signature."""
    rows = np.ascontiguousarray(survey.signatures, np.uint32)
    yield beside.documents_batch(
        numbers_of(survey.digests), survey.positions, [row.tobytes() for row in rows]
    )


def sample_rows(survey: Survey) -> Iterator[Any]:
    """A row for each document and sampled long gram."""
    sizes = np.diff(survey.sample_ends, prepend=0)
    columns = (
        survey.samples.view(np.int64),
        np.repeat(numbers_of(survey.digests), sizes),
        np.repeat(sizes, sizes).astype(np.int32),
    )
    yield pa.RecordBatch.from_arrays([pa.array(each) for each in columns], schema=meet.SAMPLES)


def key_rows(only: Numbers | None, survey: Survey) -> Iterator[Any]:
    """A row for each document: the characters in lines of prose, and its key; in batches of some megabytes."""
    numbers = numbers_of(survey.digests)
    rows = np.arange(len(survey)) if only is None else np.flatnonzero(np.isin(numbers, only))
    for part in np.split(rows, _parts(np.diff(survey.ends, prepend=0)[rows])):
        held = [beside.packed_key(int(survey.prose[row]), survey.key(row)) for row in part.tolist()]
        if held:
            yield beside.documents_batch(numbers[part], survey.positions[part], held)


def _parts(sizes: Numbers) -> Numbers:
    """Where keys of so many characters (two bytes each) are cut into batches."""
    return np.flatnonzero(np.diff(np.cumsum(2 * sizes) // meet.BATCH, prepend=0))


def fact_rows(survey: Survey, *, keys: bool = False) -> Iterator[Any]:
    """A row for each document: by what one of several copies is preferred, its id, and its key if that is wanted."""
    sizes = np.diff(survey.ends, prepend=0)
    numbers = numbers_of(survey.digests)
    for part in np.split(np.arange(len(survey)), _parts(sizes) if keys else []):
        held = []
        for row in part.tolist():
            name = survey.id(row).encode("utf-8", "surrogatepass")
            facts = FACTS.pack(
                int(survey.dates[row]), int(survey.damage[row]), int(survey.dirt[row]), int(survey.prose[row]),
                int(sizes[row]), len(name),
            )  # fmt: skip
            held.append(facts + name + (survey.key(row).tobytes() if keys else b""))
        yield beside.documents_batch(numbers[part], survey.positions[part], held)


def survey_of(numbers: Numbers, positions: Numbers, held: list[bytes]) -> Survey:
    """A survey from rows of facts, in the order of the positions; with the keys, if the facts have them."""
    order = np.argsort(positions, kind="stable")
    held = [held[at] for at in order.tolist()]
    facts = np.array([FACTS.unpack_from(each) for each in held], np.int64).reshape(-1, 6)
    ids = [
        each[FACTS.size : FACTS.size + size] for each, size in zip(held, facts[:, 5].tolist(), strict=True)
    ]
    keys = [each[FACTS.size + size :] for each, size in zip(held, facts[:, 5].tolist(), strict=True)]
    count = len(order)
    return Survey(
        codes=np.frombuffer(b"".join(keys), np.uint16),
        ends=np.cumsum(facts[:, 4], dtype=np.int64),
        digests=digests_of(numbers[order]),
        signatures=np.empty((count, 0), np.uint32),
        bands=np.empty((0, count), np.uint32),
        samples=np.empty(0, np.uint64),
        sample_ends=np.zeros(count, np.int64),
        positions=positions[order],
        dates=facts[:, 0].astype(np.int32),
        damage=facts[:, 1].astype(np.int32),
        dirt=facts[:, 2],
        prose=facts[:, 3],
        ids=np.frombuffer(b"".join(ids), np.uint8),
        id_ends=np.cumsum([len(name) for name in ids], dtype=np.int64),
    )


def relations_of(corpus: Corpus, rows: Any, config: NearDupConfig) -> Relations:
    """Rows of compared pairs as relations between the numbers of a corpus, in order."""
    if rows.num_rows == 0:
        return empty()
    ends = [
        np.searchsorted(corpus.digests, digests_of(rows.column(name).to_numpy().astype(np.int64)))
        for name in ("first", "second")
    ]
    order = np.lexsort((ends[1], ends[0]))
    packed = b"".join(rows.column("facts").to_pylist())
    facts = np.frombuffer(packed, np.int32).reshape(rows.num_rows, -1)[order]
    overlaps, differences = facts[:, :3], facts[:, 3 : 3 + COLUMNS]
    verdicts = verdicts_of(overlaps, differences, search.limits_of(config))
    spans = facts[:, 3 + COLUMNS :].reshape(len(order), -1, 4)
    return Relations(ends[0][order], ends[1][order], overlaps, differences, spans, verdicts)
