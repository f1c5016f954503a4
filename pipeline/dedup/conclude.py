"""From relations and clusters to the findings of each document."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import numpy.typing as npt

from . import prefer
from .collage import collages
from .compare import SPANS
from .corpus import Numbers
from .judge import INVERSE, KINDS
from .knowledge import HEAD, PAIR, ROW, Knowledge
from .search import Found

# Related texts named for one document: the most similar. A bulletin has a relative for every day of the year.
RELATED = 3

EXACT, CONTAINED, CONTAINS, SHARED = (
    KINDS.index(kind) for kind in ("exact", "contained-in", "contains", "shared")
)
INVERTED = np.array([KINDS.index(INVERSE.get(kind, kind)) for kind in KINDS])
EXACT_REASON = "the same letters, digits and characters throughout"


def knowledge_of(found: Found) -> Knowledge:
    """Everything there is to say about the documents."""
    return Writer(found).knowledge()


class Writer:
    """Collects what is said of documents as columns, for there may be millions, and numbers the words in them."""

    def __init__(self, found: Found) -> None:
        self.corpus, self.order = found.corpus, found.order
        self.relations = found.clusters.relations
        self.representative = found.clusters.representative
        self.ends = np.stack([self.relations.first, self.relations.second])
        self.words: dict[str, int] = {}
        self.ids = np.full(len(self.corpus.positions), -1, np.int32)  # of documents, among the words
        self.spans: list[npt.NDArray[np.int32]] = []
        self.counts = np.diff(self.corpus.firsts, append=len(self.corpus.order))
        self.best = self.corpus.first_documents.copy()
        several = np.flatnonzero(self.counts > 1)
        heads = prefer.heads(self.corpus, several.tolist(), self.order)
        self.best[several] = [head.document for head in heads]
        counts = self.relations.overlaps.astype(np.float64)
        self.similarity = counts[:, 2] / np.maximum(1, counts[:, 0] + counts[:, 1] - counts[:, 2])
        self.shares = (counts[:, 2:] / np.maximum(1, counts[:, :2])).T
        verdicts = self.relations.verdicts.tolist()
        self.said = np.array([verdict is not None for verdict in verdicts], np.bool_)
        self.duplicate = np.array(
            [verdict is not None and verdict.duplicate for verdict in verdicts], np.bool_
        )
        self.same = np.array([verdict is not None and verdict.same for verdict in verdicts], np.bool_)
        number = {kind: at for at, kind in enumerate(KINDS)}
        self.kinds = np.array([number[verdict.kind] if verdict else SHARED for verdict in verdicts], np.int64)
        self.reasons = np.array(
            [self._word(verdict.reason) if verdict else -1 for verdict in verdicts], np.int64
        )

    def knowledge(self) -> Knowledge:
        """All of it."""
        rows = np.concatenate([self._exact(), self._members(), self._relatives(), *self._collages()])
        return Knowledge(
            rows=rows[np.lexsort((-rows["similarity"], ~rows["duplicate"], rows["position"]))],
            spans=np.concatenate([np.empty((0, SPANS, 2), np.int32), *self.spans]),
            heads=self._heads(),
            pairs=self._pairs(),
            words=tuple(self.words),
        )

    def _word(self, text: str) -> int:
        return self.words.setdefault(text, len(self.words))

    def _names(self, documents: Numbers) -> npt.NDArray[np.int32]:
        """The ids of documents, as numbers among the words."""
        new = np.unique(documents[self.ids[documents] < 0])
        for part, asked, rows in self.corpus.parts(new):
            self.ids[asked] = [self._word(part.id(row)) for row in rows.tolist()]
        return self.ids[documents]

    def _documents(self, numbers: Numbers) -> tuple[Numbers, Numbers]:
        """The documents that have the keys of some numbers, and of which of these each has it."""
        counts = self.counts[numbers]
        which = np.repeat(np.arange(len(numbers)), counts)
        within = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
        return self.corpus.order[self.corpus.firsts[numbers][which] + within], which

    def _rows(self, documents: Numbers, of: Numbers, heads: Numbers) -> npt.NDArray[Any]:
        """Rows that name documents, the documents they repeat or are like, and the heads of the clusters of these."""
        rows = np.zeros(len(documents), ROW)
        rows["position"], rows["of_position"] = self.corpus.positions[documents], self.corpus.positions[of]
        rows["own"], rows["of"] = self._names(documents), self._names(of)
        rows["cluster"] = self.corpus.digests[heads]
        return rows

    def _exact(self) -> npt.NDArray[Any]:
        """The documents with the very same key as their representative."""
        documents, which = self._documents(heads := self._all_heads())
        copies = np.flatnonzero(documents != self.best[heads][which])
        heads = heads[which[copies]]
        rows = self._rows(documents[copies], self.best[heads], heads)
        rows["duplicate"] = rows["member"] = True
        rows["kind"], rows["reason"], rows["spans"] = EXACT, self._word(EXACT_REASON), -1
        rows["similarity"] = rows["containment"] = 1
        return rows

    def _all_heads(self) -> Numbers:
        """The numbers that represent others, or have several documents."""
        alone = self.representative == np.arange(len(self.representative))
        heads = alone & (self.counts > 1)
        heads[self.representative[~alone]] = True
        return np.flatnonzero(heads)

    def _seen(self, rows: Numbers, sides: Numbers) -> npt.NDArray[Any]:
        """What pairs (rows of the relations) say of one of their ends (0: the first, 1: the second) and its copies."""
        numbers, others = self.ends[sides, rows], self.ends[1 - sides, rows]
        documents, which = self._documents(numbers)
        told = self._rows(documents, self.best[others][which], self.representative[others][which])
        first = sum(map(len, self.spans))
        self.spans.append(self.relations.spans.reshape(-1, SPANS, 2, 2)[rows, :, sides])
        told["spans"] = first + which
        rows, sides = rows[which], sides[which]
        told["kind"] = np.where(sides == 0, self.kinds[rows], INVERTED[self.kinds[rows]])
        told["duplicate"], told["reason"] = self.duplicate[rows], self.reasons[rows]
        told["similarity"], told["containment"] = self.similarity[rows], self.shares[sides, rows]
        return told

    def _members(self) -> npt.NDArray[Any]:
        """The members of clusters, each by what it is to its representative."""
        first, second = self.ends
        to_second = self.representative[first] == second
        rows = np.flatnonzero((to_second | (self.representative[second] == first)) & self.same)
        told = self._seen(rows, np.where(to_second[rows], 0, 1))
        told["member"] = True
        return told

    def _relatives(self) -> npt.NDArray[Any]:
        """Of each document, the closest that are related and not in its cluster."""
        apart = self.representative[self.ends[0]] != self.representative[self.ends[1]]
        rows = np.flatnonzero(self.said & apart)
        ends, others = self.ends[:, rows].reshape(-1), self.ends[::-1, rows].reshape(-1)
        # A text that holds all of this one comes before one that is merely like it.
        kinds = np.stack([self.kinds[rows], INVERTED[self.kinds[rows]]])
        weight = self.similarity[rows] + (self.duplicate[rows] & (kinds == CONTAINED))
        order = np.lexsort((others, -weight.reshape(-1), ends))
        starts = np.flatnonzero(np.diff(ends[order], prepend=-1))
        rank = np.arange(len(order)) - np.repeat(starts, np.diff(starts, append=len(order)))
        closest = order[rank < RELATED]
        told = self._seen(np.concatenate([rows, rows])[closest], closest // max(1, len(rows)))
        # The longer text of the two repeats nothing: it is told of the shorter, not accused.
        told["duplicate"] &= told["kind"] == CONTAINED
        return told

    def _collages(self) -> list[npt.NDArray[Any]]:
        """Texts that several others hold together, with their sources."""
        alone = self.representative == np.arange(len(self.representative))
        alone[self.representative[~alone]] = False
        found = []
        for number, share, sources in collages(self.relations, self.corpus.lengths, alone):
            rows = np.array([row for row in sources if not self.said[row]], np.int64)
            told = self._seen(rows, np.where(self.ends[0, rows] == number, 0, 1))
            what = f"a collage: {len(sources)} texts together hold {int(100 * share)} % of this one"
            told["reason"] = self._word(what)
            found.append(told)
        return found

    def _heads(self) -> npt.NDArray[Any]:
        """All clusters: their representatives, and why these represent."""
        numbers = self._all_heads()
        members = np.flatnonzero(self.representative != np.arange(len(self.representative)))
        everyone: dict[int, list[int]] = {head: [] for head in numbers.tolist()}
        for head, best in zip(
            self.representative[members].tolist(), self.best[members].tolist(), strict=True
        ):
            everyone[head].append(best)
        for head, others in everyone.items():
            others.extend([int(self.best[head])] if others else self.corpus.copies(head))
        known = iter(prefer.candidates(self.corpus, list(itertools.chain.from_iterable(everyone.values()))))
        heads = np.empty(len(numbers), HEAD)
        heads["cluster"] = self.corpus.digests[numbers]
        heads["position"] = self.corpus.positions[self.best[numbers]]
        heads["id"] = self._names(self.best[numbers])
        heads["reason"] = [
            self._word(prefer.chosen(list(itertools.islice(known, len(documents))), self.order)[1])
            for documents in everyone.values()
        ]
        return heads[np.argsort(heads["position"])]

    def _pairs(self) -> npt.NDArray[Any]:
        """All verified pairs."""
        rows = np.flatnonzero(self.said)
        documents = self.best[self.ends[:, rows]]
        positions, ids = self.corpus.positions[documents], self._names(documents)
        swapped = positions[0] > positions[1]
        pairs = np.empty(len(rows), PAIR)
        pairs["first"], pairs["second"] = np.where(swapped, positions[::-1], positions)
        pairs["first_id"], pairs["second_id"] = np.where(swapped, ids[::-1], ids)
        pairs["kind"] = np.where(swapped, INVERTED[self.kinds[rows]], self.kinds[rows])
        pairs["duplicate"], pairs["reason"] = self.duplicate[rows], self.reasons[rows]
        pairs["similarity"] = self.similarity[rows]
        shares = self.shares[:, rows]
        pairs["first_in_second"], pairs["second_in_first"] = np.where(swapped, shares[::-1], shares)
        return pairs[np.lexsort((pairs["second"], pairs["first"]))]
