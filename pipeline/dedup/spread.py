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

from functools import partial

import numpy as np

from ..config import NearDupConfig
from ..stage import Surveys, Table
from . import beside, cluster, conclude, groups, meet, prefer, search
from .candidates import Pairs, unpack
from .compare import Relations, empty
from .corpus import Corpus, Numbers
from .knowledge import Knowledge
from .rows import (
    band_rows,
    fact_rows,
    key_rows,
    numbers_of,
    relations_of,
    sample_rows,
    signature_rows,
    survey_of,
)

# A related pair takes half a kilobyte here, with its spans and its verdict: 1 GB.
HERE = 2_000_000


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


def _light(surveys: Surveys, relations: Table) -> Corpus:
    """The documents that are related to others or have copies: all but their texts."""
    facts = surveys.rows(fact_rows, beside.BESIDE)
    involved = facts.also(relations.map(beside.both_ends, beside.BESIDE)).together(
        ["number"], ["tag", "other"]
    )
    rows = involved.map(beside.involved, beside.BESIDE).gathered()
    numbers, positions = (meet.ints(rows, name) for name in ("number", "other"))
    return Corpus([survey_of(numbers, positions, rows.column("mine").to_pylist())])
