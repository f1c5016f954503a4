"""From relations and clusters to what is said of each document."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import numpy.typing as npt

from . import prefer
from .collage import collages
from .compare import SPANS
from .judge import KINDS, Verdict
from .knowledge import HEAD, PAIR, ROW, Knowledge
from .search import Found

# Related texts named for one document: the most similar. A bulletin has a relative for every day of the year.
RELATED = 3

EXACT = Verdict(
    "exact", duplicate=True, same=True, reason="the same letters, digits and characters throughout"
)


def knowledge_of(found: Found) -> Knowledge:
    """Everything there is to say about the documents."""
    return Writer(found).knowledge()


class Writer:
    """Collects rows and numbers the words in them."""

    def __init__(self, found: Found) -> None:
        self.corpus, self.order = found.corpus, found.order
        self.relations = found.clusters.relations
        self.representative = found.clusters.representative
        self.words: dict[str, int] = {}
        self.ids: dict[int, int] = {}  # document → the number of its id among the words
        self.rows: list[tuple[Any, ...]] = []
        self.heads: list[tuple[Any, ...]] = []
        self.spans: list[tuple[int, int]] = []  # rows of relations, and the side: 0 or 1
        self.best = self.corpus.first_documents.copy()
        several = np.flatnonzero(np.diff(self.corpus.firsts, append=len(self.corpus.order)) > 1).tolist()
        for number, head in zip(several, prefer.heads(self.corpus, several, self.order), strict=True):
            self.best[number] = head.document
        self.several = set(several)
        counts = self.relations.overlaps.astype(np.float64)
        self.similarity = counts[:, 2] / np.maximum(1, counts[:, 0] + counts[:, 1] - counts[:, 2])
        self.shares = counts[:, 2:] / np.maximum(1, counts[:, :2])

    def knowledge(self) -> Knowledge:
        """All of it."""
        members: dict[int, list[int]] = {}
        for number in np.flatnonzero(self.representative != np.arange(len(self.representative))).tolist():
            members.setdefault(int(self.representative[number]), []).append(number)
        heads = {*members, *(number for number in self.several if self.representative[number] == number)}
        self._heads({head: members.get(head, []) for head in sorted(heads)})
        self._members()
        self._relatives()
        self._collages()
        pairs = self._pairs()
        rows = np.array(self.rows, ROW)
        order = np.lexsort((-rows["similarity"], ~rows["duplicate"], rows["position"]))
        told = np.array(self.spans, np.int64).reshape(-1, 2)
        return Knowledge(
            rows=rows[order],
            spans=self.relations.spans.reshape(-1, SPANS, 2, 2)[told[:, 0], :, told[:, 1]],
            heads=np.sort(np.array(self.heads, HEAD), order="position"),
            pairs=pairs,
            words=tuple(self.words),
        )

    def _word(self, text: str) -> int:
        return self.words.setdefault(text, len(self.words))

    def _id(self, document: int) -> int:
        known = self.ids.get(document)
        if known is None:
            part, row = self.corpus.place(document)
            known = self.ids[document] = self._word(part.id(row))
        return known

    def _row(
        self, document: int, of: int, verdict: Verdict, cluster: int, shares: tuple[float, float],
        spans: tuple[int, int] | None = None, *, member: bool = False,
    ) -> None:  # fmt: skip
        if spans is not None:
            self.spans.append(spans)
        positions = self.corpus.positions
        self.rows.append(
            (
                positions[document], verdict.duplicate, member, KINDS.index(verdict.kind), cluster,
                self._id(document), self._id(of), positions[of], *shares, self._word(verdict.reason),
                -1 if spans is None else len(self.spans) - 1,
            )
        )  # fmt: skip

    def _heads(self, clusters: dict[int, list[int]]) -> None:
        """All clusters: their representatives, and the other documents with the very same key."""
        everyone = []
        for head, members in clusters.items():
            copies = [int(self.best[head])] if members else self.corpus.copies(head)
            everyone.append([*(int(self.best[number]) for number in members), *copies])
        known = iter(prefer.candidates(self.corpus, list(itertools.chain.from_iterable(everyone))))
        for head, documents in zip(clusters, everyone, strict=True):
            reason = prefer.chosen(list(itertools.islice(known, len(documents))), self.order)[1]
            self._head(head, reason)

    def _head(self, head: int, reason: str) -> None:
        cluster = int(self.corpus.digests[head])
        best = int(self.best[head])
        self.heads.append((cluster, int(self.corpus.positions[best]), self._id(best), self._word(reason)))
        for document in self.corpus.copies(head):
            if document != best:
                self._row(document, best, EXACT, cluster, (1.0, 1.0), member=True)

    def _members(self) -> None:
        """The members of clusters, each by what it is to its representative."""
        first, second = self.relations.first, self.relations.second
        representative = self.representative
        to_second = representative[first] == second
        to_first = representative[second] == first
        for row in np.flatnonzero(to_second | to_first).tolist():
            verdict = self.relations.verdict(row)
            one, head = (first[row], second[row]) if to_second[row] else (second[row], first[row])
            if verdict is None or not verdict.same:
                continue
            said = verdict if to_second[row] else verdict.inverted()
            cluster, best = int(self.corpus.digests[head]), int(self.best[head])
            for document in self.corpus.copies(int(one)):
                self._row(document, best, said, cluster, *self._shares(row, int(one)), member=True)

    def _relatives(self) -> None:
        """Of each document, the closest that are related and not in its cluster."""
        first, second = self.relations.first, self.relations.second
        said = [row for row in range(len(first)) if self.relations.verdict(row) is not None]
        apart = self.representative[first] != self.representative[second]
        rows = np.array(said, np.int64)
        rows = rows[apart[rows]]
        weight = self.similarity[rows]
        verdicts = [self.relations.verdicts[row] for row in rows.tolist()]
        contained = {1.0: "contained-in", -1.0: "contains"}
        ends = np.concatenate([first[rows], second[rows]])
        others = np.concatenate([second[rows], first[rows]])
        # A text that holds all of this one comes before one that is merely like it.
        bonus = [
            np.array([v.duplicate and v.kind == kind for v in verdicts], float) for kind in contained.values()
        ]
        order = np.lexsort((others, -np.concatenate([weight + bonus[0], weight + bonus[1]]), ends))
        starts = np.flatnonzero(np.diff(ends[order], prepend=-1))
        rank = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
        for at in order[rank < RELATED].tolist():
            row = int(rows[at % len(rows)])
            verdict = verdicts[at % len(rows)]
            self._relative(
                row, int(ends[at]), int(others[at]), verdict if at < len(rows) else verdict.inverted()
            )

    def _relative(self, row: int, one: int, other: int, verdict: Verdict) -> None:
        # The longer text of the two repeats nothing: it is told of the shorter, not accused.
        points = verdict._replace(duplicate=verdict.duplicate and verdict.kind == "contained-in")
        cluster = int(self.corpus.digests[self.representative[other]])
        for document in self.corpus.copies(one):
            self._row(document, int(self.best[other]), points, cluster, *self._shares(row, one))

    def _collages(self) -> None:
        """Texts that several others hold together, with their sources."""
        alone = self.representative == np.arange(len(self.representative))
        alone[self.representative[~alone]] = False
        for number, share, rows in collages(self.relations, self.corpus.lengths, alone):
            reason = f"a collage: {len(rows)} texts together hold {int(100 * share)} % of this one"
            for row in rows:
                if self.relations.verdict(row) is None:
                    first, second = int(self.relations.first[row]), int(self.relations.second[row])
                    other = second if first == number else first
                    self._relative(
                        row, number, other, Verdict("shared", duplicate=False, same=False, reason=reason)
                    )

    def _shares(self, row: int, one: int) -> tuple[tuple[float, float], tuple[int, int]]:
        """Similarity, the share of `one` in the other, and where the passages of `one` that the other has are."""
        side = int(self.relations.first[row] != one)
        return (float(self.similarity[row]), float(self.shares[row, side])), (row, side)

    def _pairs(self) -> npt.NDArray[Any]:
        """All verified pairs, by columns: there may be millions."""
        said = [row for row in range(len(self.relations.first)) if self.relations.verdict(row) is not None]
        rows = np.array(said, np.int64)
        documents = np.stack([self.best[self.relations.first[rows]], self.best[self.relations.second[rows]]])
        positions = self.corpus.positions[documents]
        ids = np.zeros(len(self.corpus.positions), np.int32)
        for document in np.unique(documents).tolist():
            ids[document] = self._id(document)
        swapped = positions[0] > positions[1]
        verdicts = [self.relations.verdicts[row] for row in rows.tolist()]
        turned = [v.inverted() if turn else v for v, turn in zip(verdicts, swapped.tolist(), strict=True)]
        pairs = np.empty(len(rows), PAIR)
        pairs["first"], pairs["second"] = np.where(swapped, positions[::-1], positions)
        pairs["first_id"], pairs["second_id"] = np.where(swapped, ids[documents][::-1], ids[documents])
        pairs["kind"] = [KINDS.index(v.kind) for v in turned]
        pairs["duplicate"] = [v.duplicate for v in turned]
        pairs["similarity"] = self.similarity[rows]
        shares = self.shares[rows].T
        pairs["first_in_second"], pairs["second_in_first"] = np.where(swapped, shares[::-1], shares)
        pairs["reason"] = [self._word(v.reason) for v in turned]
        return np.sort(pairs, order=["first", "second"])
