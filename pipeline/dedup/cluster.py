"""Clusters: documents judged to be one text, around a representative to which every member is similar.

Verified edges only, and no chaining: of each connected group the best document becomes the representative and takes
those that were verified, or are verified now, to be the same text as itself. The rest forms groups of its own.
(A 743,779-document cluster came about elsewhere from the transitive closure of template pages.)
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .candidates import Pairs, pack
from .compare import Relations, joined
from .judge import Limits, Verdict
from .shingles import ranges
from .union import unite

# How often pairs (representative, member) that no band had brought together are verified; later rounds use what is
# known, so that a hot group of texts that are all similar and never the same costs no more than this.
ROUNDS = 3

# Gives the representative of each of some groups.
Chooser = Callable[[Sequence[Sequence[int]]], list[int]]


@dataclass(frozen=True, slots=True)
class Clusters:
    """For every number its representative (itself if it has none) and all relations that were verified."""

    representative: npt.NDArray[np.int64]
    relations: Relations


def same_edges(relations: Relations) -> npt.NDArray[np.int64]:
    """The rows of pairs that are versions of one document."""
    rows = [row for row in range(len(relations.first)) if _same(relations.verdict(row))]
    return np.array(rows, np.int64)


def _same(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.same


def clusters(
    count: int,
    relations: Relations,
    limits: Limits,
    best: Chooser,
    verify: Callable[[Pairs], Relations],
) -> Clusters:
    """Group `count` documents. `best` chooses representatives; `verify` compares pairs that were not yet."""
    representative = np.arange(count)
    known = pack(relations.first, relations.second)
    edges = same_edges(relations)
    first, second = relations.first[edges], relations.second[edges]
    open_documents = np.zeros(count, np.bool_)
    open_documents[first] = True
    open_documents[second] = True
    done = 0
    while len(first):
        groups = _components(first, second)
        chosen = np.array(best(groups), np.int64)
        if done < ROUNDS:
            ends = np.repeat(chosen, [len(group) for group in groups]), np.concatenate(groups)
            wanted = np.setdiff1d(pack(*ends)[ends[0] != ends[1]], known)
            known = np.concatenate([known, wanted])
            new = verify(wanted)
            relations = joined([relations, new])
            found = same_edges(new)
            first = np.concatenate([first, new.first[found]])
            second = np.concatenate([second, new.second[found]])
        done += 1
        heads = np.zeros(count, np.bool_)
        heads[chosen] = True
        for head, member in ((first, second), (second, first)):
            taken = heads[head] & ~heads[member]
            representative[member[taken]] = head[taken]
            open_documents[member[taken]] = False
        open_documents[heads] = False
        left = open_documents[first] & open_documents[second]
        first, second = first[left], second[left]
    _take_in(representative, relations)
    _part_rivals(representative, relations, limits)
    return Clusters(representative, relations)


def _take_in(representative: npt.NDArray[np.int64], relations: Relations) -> None:
    """Let documents join a cluster that are the same text as a member and share half with the representative.

    A cut copy of a copy with boilerplate, or one more change away: the pair with the representative was verified, and
    nothing in it says that they are texts of one pattern. One step from a member, no further: no chains.
    """
    alone = representative == np.arange(len(representative))
    alone[representative[~alone]] = False
    shared = {}
    for row in np.flatnonzero(alone[relations.first] | alone[relations.second]).tolist():
        verdict = relations.verdict(row)
        if verdict is not None and not verdict.same and verdict.kind not in ("template", "version"):
            shared[int(relations.first[row]), int(relations.second[row])] = row
    options: dict[int, tuple[float, int, int]] = {}
    for row in same_edges(relations).tolist():
        for one, member in itertools.permutations((int(relations.first[row]), int(relations.second[row]))):
            head = int(representative[member])
            at = shared.get((min(one, head), max(one, head)))
            if alone[one] and at is not None:
                option = (-relations.overlap(row).jaccard, head, at)
                options[one] = min(option, options.get(one, option))
    for one, (_, head, at) in options.items():
        verdict = relations.verdicts[at]
        reason = f"{verdict.reason}; the same text as another copy of it"
        relations.verdicts[at] = verdict._replace(duplicate=True, same=True, reason=reason)
        representative[one] = head


def _part_rivals(representative: npt.NDArray[np.int64], relations: Relations, limits: Limits) -> None:
    """Take members out of a cluster that are texts of one pattern: their representative can be at most one of them.

    The more similar one stays if it reaches the threshold; both go if neither does.
    """
    group = representative[relations.first] == representative[relations.second]
    similarity: dict[int, float] = {}
    rivals: list[tuple[int, int]] = []
    for row in np.flatnonzero(group).tolist():
        first, second = int(relations.first[row]), int(relations.second[row])
        verdict = relations.verdict(row)
        if first == representative[second] or second == representative[first]:
            similarity[second if first == representative[second] else first] = relations.overlap(row).jaccard
        elif verdict is not None and verdict.kind in ("template", "version"):
            rivals.append((first, second))
    for first, second in sorted(rivals):
        if representative[first] != representative[second]:
            continue
        weaker, stronger = sorted((first, second), key=lambda at: (similarity.get(at, 0.0), -at))
        representative[weaker] = weaker
        if similarity.get(stronger, 0.0) < limits.threshold:
            representative[stronger] = stronger


def _components(first: npt.NDArray[np.int64], second: npt.NDArray[np.int64]) -> list[list[int]]:
    """The connected groups, each in ascending order."""
    numbers, places = np.unique(np.concatenate([first, second]), return_inverse=True)
    groups = np.arange(len(numbers))
    unite(groups, places[: len(first)], places[len(first) :])
    order = np.argsort(groups, kind="stable")
    members = numbers[order].tolist()
    ends = np.append(np.flatnonzero(np.diff(groups[order])) + 1, len(order))
    return [members[start:end] for start, end in ranges(ends)]
