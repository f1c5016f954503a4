"""Related documents in groups, where there are too many for one machine: each group is concluded where it is.

Groups are the connected components of related pairs, found by alternating large and small stars (Kiveris, Lattanzi,
Mirrokni, Rastogi & Vassilvitskii, Connected Components in MapReduce and Beyond, SoCC 2014): every node hands those of its
neighbours that are larger, then those that are smaller, to the smallest it knows. It ends after O(log² n) rounds with a
star around the smallest number of each group; no round holds more than an edge and its predecessor.

A group is then all there is to know of its documents, so that clusters, representatives and what is said of each
document come out as if all groups had been in one place.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa

from ..config import NearDupConfig
from ..stage import Surveys, Table
from . import beside, cluster, conclude, prefer, search
from .candidates import Pairs
from .compare import CHUNK, Relations, compare, empty
from .corpus import Corpus, Numbers
from .knowledge import Knowledge, together
from .meet import LONG, PAIR, PAIRS, Batches, batch, ints, pairs_batch, whole
from .rows import fact_rows, relations_of, survey_of

# Rounds after which something is wrong: a chain of a million nodes takes 9.
ROUNDS = 60
ROOT, RELATED = 0, 2
# tag ROOT: `other` is the smallest number of the group; DOCUMENT: its position, and `mine` its facts and key;
# RELATED: the second of a pair, and what was found.
GROUPED = pa.schema([("root", pa.int64()), *beside.BESIDE])
KNOWN = pa.schema([("knowledge", pa.binary())])


def knowledge(surveys: Surveys, relations: Table, config: NearDupConfig) -> Knowledge:
    """What all groups give, each by itself."""
    known = components(relations).map(roots, beside.BESIDE)
    facts = surveys.rows(partial(fact_rows, keys=True), beside.BESIDE)
    rows = facts.also(relations.map(_pairs, beside.BESIDE)).also(known)
    members = rows.together(["number"], ["tag", "other"]).map(grouped, GROUPED)
    members = members.together(["root"], ["tag", "number", "other"])
    found = members.map(partial(_concluded, config), KNOWN).kept("groups").gathered()
    return together([pickle.loads(each) for each in found.column("knowledge").to_pylist()])  # noqa: S301  # our own


def components(relations: Table) -> Table:
    """Rows of PAIRS: every document that is related to others but the smallest of its group, and that smallest."""
    edges = relations.map(_edges, PAIRS)
    for number in range(ROUNDS):
        large = edges.map(_both_ways, PAIRS).together(["first"], ["second"]).map(_large_star, PAIRS)
        large = large.kept(f"large-{number}")
        edges = large.where("kind", PAIR)
        if large.where("kind", LONG).gathered().num_rows == 0:
            return edges
        edges = edges.together(["first"], ["second"]).map(_small_star, PAIRS).kept(f"small-{number}")
    raise ValueError(f"no connected components after {ROUNDS} rounds")


def _edges(batches: Batches) -> Iterator[Any]:
    for given in batches:
        first, second = ints(given, "first"), ints(given, "second")
        yield pairs_batch(np.maximum(first, second), np.minimum(first, second))


def _both_ways(batches: Batches) -> Iterator[Any]:
    for given in batches:
        first, second = ints(given, "first"), ints(given, "second")
        yield pairs_batch(np.concatenate([first, second]), np.concatenate([second, first]))


def _stars(batches: Batches) -> Iterator[tuple[Numbers, Numbers, Numbers]]:
    """Nodes, neighbours (each once) and the smallest neighbour of the node: a batch at a time, for they are sorted."""
    node, last, smallest = None, None, 0
    for given in batches:
        if given.num_rows == 0:
            continue
        nodes, others = ints(given, "first"), ints(given, "second")
        opens = np.ones(len(nodes), np.bool_)
        opens[1:] = nodes[1:] != nodes[:-1]
        fresh = opens.copy()
        fresh[1:] |= others[1:] != others[:-1]
        least = others[np.maximum.accumulate(np.where(opens, np.arange(len(nodes)), 0))]
        if int(nodes[0]) == node:
            fresh[0] = int(others[0]) != last
            least[: int(np.argmax(nodes != nodes[0])) or len(nodes)] = smallest
        node, last, smallest = int(nodes[-1]), int(others[-1]), int(least[-1])
        yield nodes[fresh], others[fresh], least[fresh]


def _large_star(batches: Batches) -> Iterator[Any]:
    """Every larger neighbour goes to the smallest of the node and its neighbours; a row of kind LONG: this was no star yet.

    In a star a node has larger neighbours alone, or a single one that is smaller.
    """
    for nodes, others, least in _stars(batches):
        larger = others > nodes
        yield pairs_batch(others[larger], np.minimum(nodes, least)[larger])
        amiss = (larger & (least < nodes)) | (~larger & (others != least))
        if amiss.any():
            yield batch(PAIRS, np.array([LONG], np.int8), nodes[amiss][:1], others[amiss][:1])


def _small_star(batches: Batches) -> Iterator[Any]:
    """Every smaller neighbour, and the node itself, goes to the smallest of them."""
    for nodes, others, least in _stars(batches):
        rest = others != least
        yield pairs_batch(np.concatenate([others[rest], nodes]), np.concatenate([least[rest], least]))


def roots(batches: Batches) -> Iterator[Any]:
    """What `components` found, as rows of BESIDE that stand before the documents."""
    for given in batches:
        node, root = ints(given, "first"), ints(given, "second")
        # The smallest belongs to its own group.
        numbers, others = np.concatenate([node, root]), np.concatenate([root, root])
        none = pa.nulls(len(numbers), pa.binary())
        yield batch(beside.BESIDE, numbers, np.full(len(numbers), ROOT, np.int8), others, none, none)


def _pairs(batches: Batches) -> Iterator[Any]:
    for given in batches:
        tags = np.full(given.num_rows, RELATED, np.int8)
        none = pa.nulls(given.num_rows, pa.binary())
        columns = (given.column("first"), tags, given.column("second"), given.column("facts"), none)
        yield batch(beside.BESIDE, *columns)


def grouped(batches: Batches) -> Iterator[Any]:
    """Documents and pairs with the root of their group; documents without relatives or copies stay behind."""
    number = root = alone = None
    for given in batches:
        kept: list[int] = []
        owners: list[int] = []
        for at, (row, tag, other) in enumerate(
            zip(*(given.column(name).to_pylist() for name in ("number", "tag", "other")), strict=True)
        ):
            if row != number:
                number, root, alone = row, None, None
            if tag == ROOT:
                root = other
            elif root is not None:
                kept.append(at)
                owners.append(root)
            elif alone is None:
                alone = given.slice(at, 1)
            else:  # a copy: a group of its own
                root = row
                yield _with_roots(alone, [row])
                kept.append(at)
                owners.append(row)
        if kept:
            yield _with_roots(given.take(pa.array(kept)), owners)


def _with_roots(given: Any, owners: list[int]) -> Any:
    return batch(GROUPED, owners, *given.columns)


def _concluded(config: NearDupConfig, batches: Batches) -> Iterator[Any]:
    """The knowledge of some whole groups at a time."""
    held: list[Any] = []
    size = 0
    for groups in whole(batches, ["root"]):
        held.append(groups)
        size += groups.nbytes // 2
        if size >= CHUNK:
            yield batch(KNOWN, [pickle.dumps(_knowledge(pa.concat_tables(held), config), protocol=5)])
            held, size = [], 0
    if held:
        yield batch(KNOWN, [pickle.dumps(_knowledge(pa.concat_tables(held), config), protocol=5)])


def _knowledge(rows: Any, config: NearDupConfig) -> Knowledge:
    tags = ints(rows, "tag")
    docs, pairs = rows.filter(pa.array(tags == beside.DOCUMENT)), rows.filter(pa.array(tags == RELATED))
    survey = survey_of(ints(docs, "number"), ints(docs, "other"), docs.column("mine").to_pylist())
    corpus = Corpus([survey])
    limits, order = search.limits_of(config), prefer.checked(config.representative)

    def verify(wanted: Pairs) -> Relations:
        return compare(corpus, wanted, limits) if len(wanted) else empty()

    columns = [pairs.column(name) for name in ("number", "other", "mine")]
    known = relations_of(corpus, pa.table(columns, names=["first", "second", "facts"]), config)
    best = search.chooser(corpus, order)
    clusters = cluster.clusters(len(corpus), known, limits, best, verify)
    return conclude.knowledge_of(search.Found(corpus, clusters, order))
