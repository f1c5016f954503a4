"""The search spread over many machines: the pairs, verdicts and clusters of `search`, found table by table.

What `search` does with arrays of all documents is done here with rows that meet by key: the engine brings rows with one
key together, sorted (`pipeline.stage.Table`), and the functions of `pipeline.dedup.meet` read them in one go. No
function holds more than a run of numbers, or a chunk of keys; no text leaves the machine where it is compared but to
be compared once.

    band keys  → star and chain of every bucket; long buckets parted by another band's key as well
    signatures → of each pair, first beside second: how many slots agree; of a document with very many, the closest
    long grams → pairs that share enough of them
    keys       → exact overlap, alignment, verdict                             (`compare.compare_keys`)
    facts      → of documents that are related or copies, gathered: clusters   (`cluster.clusters`)

A document's number is its key's digest, so that it is the same on every machine; `search` numbers documents by the
order of their digests, so every choice by number falls alike.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from ..config import NearDupConfig
from ..stage import Surveys, Table
from . import beside, cluster, conclude, meet, prefer, search
from .candidates import Pairs, refined, unpack
from .compare import Relations, empty, verdicts_of
from .corpus import Corpus, Numbers, Survey
from .difference import COLUMNS
from .knowledge import Knowledge

_SIGN = np.uint64(1 << 63)
FACTS = struct.Struct("<iiqqqi")
# A related pair takes half a kilobyte here, with its spans and its verdict: 1 GB.
HERE = 2_000_000


def numbers_of(digests: npt.NDArray[np.uint64]) -> Numbers:
    """Digests as signed integers of the same order: tables have no unsigned ones."""
    return (digests ^ _SIGN).view(np.int64)


def digests_of(numbers: Numbers) -> npt.NDArray[np.uint64]:
    """The digests again."""
    return numbers.view(np.uint64) ^ _SIGN


def learn(surveys: Surveys, config: NearDupConfig, here: int = HERE) -> Knowledge:
    """What `conclude.knowledge_of(search.search(…))` says, of surveys on many machines.

    Args:
        surveys: of all parts of the corpus.
        config: the settings.
        here: up to so many related pairs are gathered; of more, each group is concluded where it is.
    """
    relations = compared(surveys, candidates(surveys, config), config).kept("relations")
    count = relations.map(meet.counted, meet.COUNT).gathered().column("rows").to_numpy().sum()
    if count > here:
        from . import groups  # noqa: PLC0415  # seldom needed

        return groups.knowledge(surveys, relations, config)
    return conclude.knowledge_of(found(surveys, relations, config))


def found(surveys: Surveys, relations: Table, config: NearDupConfig) -> search.Found:
    """What `search.search` finds in the surveys."""
    limits, order = search.limits_of(config), prefer.checked(config.representative)
    corpus = _light(surveys, relations)

    def verify(pairs: Pairs) -> Relations:
        if len(pairs) == 0:
            return empty()
        first, second = (numbers_of(corpus.digests[each]) for each in unpack(pairs))
        wanted = surveys.table(meet.pairs_batch(first, second))
        only = np.unique(np.concatenate([first, second]))
        return relations_of(corpus, compared(surveys, wanted, config, only).gathered(), config)

    known = relations_of(corpus, relations.gathered(), config)
    best = search.chooser(corpus, order)
    return search.Found(corpus, cluster.clusters(len(corpus), known, limits, best, verify), order)


def candidates(surveys: Surveys, config: NearDupConfig) -> Table:
    """The pairs worth an exact comparison; a pair may come more than once."""
    met = surveys.rows(band_rows, meet.BANDS).together(["key"], ["number"]).map(meet.stars, meet.PAIRS)
    met = met.kept("met")
    parted = met.where("kind", meet.LONG).together(["first"], ["second"]).map(meet.parted, meet.PAIRS)
    pairs = met.where("kind", meet.PAIR).also(parted)
    signatures = surveys.rows(signature_rows, beside.BESIDE)
    least = int(np.ceil(search.LEAST_AGREEMENT * config.num_perm))
    alike = beside.beside(signatures, pairs).map(partial(beside.agreeing, least), meet.ENDS)
    closest = alike.together(["end"], ["far", "other"]).map(meet.closest, meet.PAIRS)
    shared = surveys.rows(sample_rows, meet.SAMPLES).together(["sample"], ["number"])
    shared = shared.map(meet.sharing, meet.SHARED).together(["first", "second"], [])
    return closest.also(shared.map(partial(meet.enough, search.LEAST_SAMPLES), meet.PAIRS)).kept("candidates")


def compared(surveys: Surveys, pairs: Table, config: NearDupConfig, only: Numbers | None = None) -> Table:
    """The pairs that overlap enough, with their differences; `only`: the documents that are in these pairs."""
    keys = surveys.rows(partial(key_rows, only), beside.BESIDE)
    return beside.beside(keys, pairs).map(partial(beside.compared, search.limits_of(config)), beside.RELATED)


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


def _light(surveys: Surveys, relations: Table) -> Corpus:
    """The documents that are related to others or have copies: all but their texts."""
    facts = surveys.rows(fact_rows, beside.BESIDE)
    involved = facts.also(relations.map(beside.both_ends, beside.BESIDE)).together(
        ["number"], ["tag", "other"]
    )
    rows = involved.map(beside.involved, beside.BESIDE).gathered()
    numbers, positions = (meet.ints(rows, name) for name in ("number", "other"))
    return Corpus([survey_of(numbers, positions, rows.column("mine").to_pylist())])


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
