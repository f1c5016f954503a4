"""Twins learned where the texts are: a group of texts that may lend to each other at a time, on many machines.

Who may lend to whom is what near_dup said (verified pairs, members of one cluster); the groups are the connected
components of that, and within a group everything is as if all texts were in one place.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa

from ...dedup import beside, groups
from ...dedup.meet import PAIRS, Batches, batch, ints, pairs_batch, whole
from ...stage import Surveys
from .plan import Plan, plans
from .survey import Survey

# Bytes of texts that are aligned at once.
CHUNK = 8 << 20
# Clusters are nodes among the positions, above them all.
_CLUSTER = 1 << 62
PLANNED = pa.schema([("plans", pa.binary())])


def learned(surveys: Surveys, donors: int) -> dict[int, Plan]:
    """What `twins.plan.plans` plans of the same surveys."""
    edges = surveys.rows(edges_of, PAIRS)
    if edges.map(_any, PAIRS).gathered().num_rows == 0:
        return {}
    rows = surveys.rows(texts_of, beside.BESIDE).also(
        groups.components(edges).map(groups.roots, beside.BESIDE)
    )
    members = rows.together(["number"], ["tag", "other"]).map(groups.grouped, groups.GROUPED)
    members = members.together(["root"], ["tag", "number"])
    found: dict[int, Plan] = {}
    for packed in members.map(partial(_planned, donors), PLANNED).gathered().column("plans").to_pylist():
        found.update(pickle.loads(packed))  # noqa: S301  # our own
    return dict(sorted(found.items()))


def edges_of(survey: Survey) -> Iterator[Any]:
    """Whom each text may lend to or borrow from, and the cluster that they are in."""
    first: list[int] = []
    second: list[int] = []
    for note in survey.notes:
        cluster = None if note.cluster is None else _CLUSTER | int(note.cluster, 16) >> 2
        for other in note.links:
            first.append(note.position)
            second.append(other)
            if cluster is not None:
                first += [cluster, cluster]
                second += [note.position, other]
    if first:
        yield pairs_batch(np.array(first, np.int64), np.array(second, np.int64))


def _any(batches: Batches) -> Iterator[Any]:
    for given in batches:
        yield given.slice(0, 1)
        return


def texts_of(survey: Survey) -> Iterator[Any]:
    """A row for each text, with what was noted of it."""
    start = 0
    for note, end in zip(survey.notes, survey.ends.tolist(), strict=True):
        known = pickle.dumps((note, survey.data[start:end].tobytes()), protocol=5)
        yield beside.documents_batch(np.array([note.position]), np.array([note.position]), [known])
        start = end


def _planned(donors: int, batches: Batches) -> Iterator[Any]:
    held: list[Any] = []
    size = 0
    for members in whole(batches, ["root"]):
        held.append(members)
        size += members.nbytes
        if size >= CHUNK:
            yield batch(PLANNED, [_plans(held, donors)])
            held, size = [], 0
    if held:
        yield batch(PLANNED, [_plans(held, donors)])


def _plans(held: list[Any], donors: int) -> bytes:
    rows = pa.concat_tables(held)
    order = np.argsort(ints(rows, "number"), kind="stable")
    packed = rows.column("mine").to_pylist()
    notes, texts = [], []
    for at in order.tolist():
        note, text = pickle.loads(packed[at])  # noqa: S301  # our own
        notes.append(note)
        texts.append(text)
    ends = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)))
    return pickle.dumps(
        plans([Survey(notes, np.frombuffer(b"".join(texts), np.uint8), ends)], donors), protocol=5
    )
