"""The search from end to end: surveys in; relations, clusters and representatives out."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..config import NearDupConfig
from . import bands, candidates, cluster, prefer
from .compare import Relations, compare, empty
from .corpus import Corpus, Survey
from .judge import Limits
from .shingles import Hashes32

# Pairs whose signatures agree in fewer slots are not compared: reposts with much around them reach .43 exactly, and
# an estimate from 128 slots is off by .09 in one case of twenty.
LEAST_AGREEMENT = 0.3
# Of the smaller document's long grams, the share that the other must have. Masks and noise break grams, and a collage
# has a seventh from each source, so this lies well below the containment looked for.
LEAST_SAMPLES = 0.12


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome: numbers are those of the corpus."""

    corpus: Corpus
    clusters: cluster.Clusters
    order: tuple[str, ...]


def limits_of(config: NearDupConfig) -> Limits:
    """The settings that judgement needs."""
    return Limits(config.threshold, config.containment)


def rows_of(config: NearDupConfig) -> tuple[int, ...]:
    """The bands."""
    return config.bands or bands.choose(config.num_perm, config.threshold, config.recall)


def search(surveys: Sequence[Survey], config: NearDupConfig) -> Found:
    """Find, verify, judge and group."""
    corpus = Corpus(surveys)
    limits, order = limits_of(config), prefer.checked(config.representative)

    best = chooser(corpus, order)

    def verify(pairs: candidates.Pairs) -> Relations:
        return compare(corpus, pairs, limits) if len(pairs) else empty()

    relations = verify(_candidates(corpus, config)) if len(corpus) > 1 else empty()
    return Found(corpus, cluster.clusters(len(corpus), relations, limits, best, verify), order)


def chooser(corpus: Corpus, order: Sequence[str]) -> cluster.Chooser:
    """A function that chooses the number that represents each of some groups of numbers."""

    def best(groups: Sequence[Sequence[int]]) -> list[int]:
        heads = iter(prefer.heads(corpus, list(itertools.chain.from_iterable(groups)), order))
        found = []
        for group in groups:
            own = {head.document: head for head in itertools.islice(heads, len(group))}
            number_of = dict(zip(own, group, strict=True))
            found.append(number_of[prefer.chosen(list(own.values()), order)[0].document])
        return found

    return best


class Bands(Sequence[Hashes32]):
    """The keys of all bands, one band in memory at a time."""

    def __init__(self, corpus: Corpus, count: int) -> None:
        self._corpus = corpus
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, band: Any) -> Any:
        return self._corpus.band(range(self._count)[band])


def _candidates(corpus: Corpus, config: NearDupConfig) -> candidates.Pairs:
    keys = Bands(corpus, len(rows_of(config)))
    alike = candidates.by_signature(keys, corpus.signatures(), LEAST_AGREEMENT)
    return np.union1d(alike, candidates.by_samples(*corpus.samples(), LEAST_SAMPLES))
