"""What the search found, ready to be applied to documents and written down: arrays and a few words, no texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from . import prefer
from .compare import SPANS
from .judge import KINDS, Verdict
from .search import Found

# Related texts named for one document: the most similar. A bulletin has a relative for every day of the year.
RELATED = 3
NONE: npt.NDArray[np.int32] = np.zeros((SPANS, 2), np.int32)


class Finding(NamedTuple):
    """What is said of one document: it repeats, or is related to, another."""

    position: int
    duplicate: bool
    kind: str
    cluster: str
    of: str
    of_position: int
    similarity: float
    containment: float  # the share of this document that the other has
    reason: str
    spans: tuple[tuple[int, int], ...]  # of this document's key, in its own offsets


@dataclass(frozen=True, slots=False)
class Knowledge:
    """Findings by position, clusters and verified pairs, as columns. Pickles small; `findings` and `records` read it."""

    rows: npt.NDArray[Any]  # see ROW; sorted by position
    spans: npt.NDArray[np.int32]
    heads: npt.NDArray[Any]  # see HEAD: representatives
    pairs: npt.NDArray[Any]  # see PAIR: verified pairs of documents
    words: tuple[str, ...]  # ids and reasons, referred to by number

    @cached_property
    def _starts(self) -> dict[int, int]:
        positions = self.rows["position"]
        firsts = np.flatnonzero(np.diff(positions, prepend=-1))
        return dict(zip(positions[firsts].tolist(), firsts.tolist(), strict=True))

    @cached_property
    def _copies(self) -> dict[int, int]:
        positions, counts = np.unique(self.rows["of_position"][self.rows["duplicate"]], return_counts=True)
        return dict(zip(positions.tolist(), counts.tolist(), strict=True))

    def copies(self, position: int) -> int:
        """How many documents repeat the document at a position."""
        return self._copies.get(position, 0)

    def findings(self, position: int) -> Iterator[Finding]:
        """What is said of the document at a position."""
        at = self._starts.get(position, len(self.rows))
        while at < len(self.rows) and self.rows["position"][at] == position:
            yield self._finding(at)
            at += 1

    def _finding(self, at: int) -> Finding:
        row = self.rows[at]
        spans = self.spans[row["spans"]] if row["spans"] >= 0 else NONE
        return Finding(
            position=int(row["position"]),
            duplicate=bool(row["duplicate"]),
            kind=KINDS[row["kind"]],
            cluster=f"{int(row['cluster']):016x}",
            of=self.words[row["of"]],
            of_position=int(row["of_position"]),
            similarity=round(float(row["similarity"]), 4),
            containment=round(float(row["containment"]), 4),
            reason=self.words[row["reason"]],
            spans=_merged(sorted((int(a), int(b)) for a, b in spans if b > a)),
        )

    def records(self) -> Iterator[dict[str, Any]]:
        """The lines of `duplicates.jsonl`: every cluster with its members, then every verified pair."""
        members: dict[int, list[dict[str, Any]]] = {}
        for at in np.flatnonzero(self.rows["member"]).tolist():
            found = self._finding(at)
            members.setdefault(found.of_position, []).append(
                {
                    "id": self.words[self.rows["own"][at]],
                    "position": found.position,
                    "kind": found.kind,
                    "similarity": found.similarity,
                    "containment": found.containment,
                    "reason": found.reason,
                }
            )
        for head in self.heads:
            yield {
                "type": "cluster",
                "cluster": f"{int(head['cluster']):016x}",
                "representative": {"id": self.words[head["id"]], "position": int(head["position"])},
                "reason": self.words[head["reason"]],
                "members": members.get(int(head["position"]), []),
            }
        for pair in self.pairs:
            yield {
                "type": "pair",
                "first": {"id": self.words[pair["first_id"]], "position": int(pair["first"])},
                "second": {"id": self.words[pair["second_id"]], "position": int(pair["second"])},
                "kind": KINDS[pair["kind"]],
                "duplicate": bool(pair["duplicate"]),
                "similarity": round(float(pair["similarity"]), 4),
                "first_in_second": round(float(pair["first_in_second"]), 4),
                "second_in_first": round(float(pair["second_in_first"]), 4),
                "reason": self.words[pair["reason"]],
            }


def _merged(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Sorted spans without overlaps: a phrase that comes twice in the other text is matched twice."""
    out: list[tuple[int, int]] = []
    for start, end in spans:
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


ROW = np.dtype(
    [
        ("position", "i8"), ("duplicate", "?"), ("member", "?"), ("kind", "u1"), ("cluster", "u8"), ("own", "i4"),
        ("of", "i4"), ("of_position", "i8"), ("similarity", "f4"), ("containment", "f4"), ("reason", "i4"),
        ("spans", "i4"),
    ]
)  # fmt: skip
HEAD = np.dtype([("cluster", "u8"), ("position", "i8"), ("id", "i4"), ("reason", "i4")])
PAIR = np.dtype(
    [
        ("first", "i8"), ("second", "i8"), ("first_id", "i4"), ("second_id", "i4"), ("kind", "u1"), ("duplicate", "?"),
        ("similarity", "f4"), ("first_in_second", "f4"), ("second_in_first", "f4"), ("reason", "i4"),
    ]
)  # fmt: skip


class _Writer:
    """Collects rows and numbers the words in them."""

    def __init__(self, found: Found) -> None:
        self.found = found
        self.words: dict[str, int] = {}
        self.rows: list[tuple[Any, ...]] = []
        self.heads: list[tuple[Any, ...]] = []
        self.pairs: list[tuple[Any, ...]] = []
        self.spans: list[npt.NDArray[np.int32]] = []
        self._best: dict[int, tuple[prefer.Candidate, str]] = {}

    def word(self, text: str) -> int:
        return self.words.setdefault(text, len(self.words))

    def best(self, number: int) -> tuple[prefer.Candidate, str]:
        """The document that stands for a number, and why."""
        if number not in self._best:
            corpus = self.found.corpus
            candidates = [prefer.candidate(corpus, document) for document in corpus.copies(number)]
            self._best[number] = prefer.chosen(candidates, self.found.order)
        return self._best[number]

    def position(self, document: int) -> int:
        part, row = self.found.corpus.place(document)
        return int(part.positions[row])

    def row(
        self, document: int, of: int, verdict: Verdict, cluster: int, shares: tuple[float, float],
        spans: npt.NDArray[np.int32] | None = None, *, member: bool = False,
    ) -> None:  # fmt: skip
        part, place = self.found.corpus.place(document)
        other, other_place = self.found.corpus.place(of)
        if spans is not None:
            self.spans.append(spans)
        self.rows.append(
            (
                int(part.positions[place]), verdict.duplicate, member, KINDS.index(verdict.kind), cluster,
                self.word(part.id(place)), self.word(other.id(other_place)), int(other.positions[other_place]),
                *shares, self.word(verdict.reason), -1 if spans is None else len(self.spans) - 1,
            )
        )  # fmt: skip

    def knowledge(self) -> Knowledge:
        rows = np.array(self.rows, ROW)
        order = np.lexsort((-rows["similarity"], ~rows["duplicate"], rows["position"]))
        return Knowledge(
            rows=rows[order],
            spans=np.array(self.spans, np.int32).reshape(-1, SPANS, 2),
            heads=np.sort(np.array(self.heads, HEAD), order="position"),
            pairs=np.sort(np.array(self.pairs, PAIR), order=["first", "second"]),
            words=tuple(self.words),
        )


EXACT = Verdict(
    "exact", duplicate=True, same=True, reason="the same letters, digits and characters throughout"
)


def knowledge_of(found: Found) -> Knowledge:
    """Everything there is to say about the documents."""
    writer = _Writer(found)
    representative = found.clusters.representative
    members: dict[int, list[int]] = {}
    for number in np.flatnonzero(representative != np.arange(len(representative))).tolist():
        members.setdefault(int(representative[number]), []).append(number)
    several = np.flatnonzero(np.diff(found.corpus.firsts, append=len(found.corpus.order)) > 1)
    for head in sorted({*members, *several[representative[several] == several].tolist()}):
        _write_head(writer, head, members.get(head, []))
    _write_relations(writer)
    return writer.knowledge()


def _write_head(writer: _Writer, head: int, members: Sequence[int]) -> None:
    """A cluster: its representative, and the other documents with the very same key."""
    corpus = writer.found.corpus
    cluster = int(corpus.digests[head])
    best, reason = writer.best(head)
    if members:
        everyone = [writer.best(number)[0] for number in (head, *members)]
        reason = prefer.chosen(everyone, writer.found.order)[1]
    writer.heads.append((cluster, writer.position(best.document), writer.word(best.id), writer.word(reason)))
    for document in corpus.copies(head):
        if document != best.document:
            writer.row(document, best.document, EXACT, cluster, (1.0, 1.0), member=True)


def _write_relations(writer: _Writer) -> None:
    """Members of clusters, relatives, and the list of verified pairs."""
    corpus, clusters = writer.found.corpus, writer.found.clusters
    relations, representative = clusters.relations, clusters.representative
    relatives: dict[int, list[tuple[float, int, int, Verdict]]] = {}
    for row in range(len(relations)):
        verdict = relations.verdict(row)
        if verdict is None:
            continue
        first, second = int(relations.first[row]), int(relations.second[row])
        _write_pair(writer, row, first, second, verdict)
        for one, other, said in ((first, second, verdict), (second, first, verdict.inverted())):
            if representative[one] == other and said.same:
                _write_member(writer, row, one, other, said)
            elif representative[one] != representative[other]:
                overlap = relations.overlap(row)
                weight = overlap.jaccard + (1.0 if said.duplicate and said.kind == "contained-in" else 0.0)
                relatives.setdefault(one, []).append((-weight, other, row, said))
    for one, found in relatives.items():
        for _, other, row, said in sorted(found, key=lambda item: item[:3])[:RELATED]:
            # The longer text of the two repeats nothing: it is told of the shorter, not accused.
            points = said._replace(duplicate=said.duplicate and said.kind == "contained-in")
            for document in corpus.copies(one):
                head = int(representative[other])
                writer.row(
                    document, writer.best(other)[0].document, points, int(corpus.digests[head]),
                    *_shares(writer, row, one),
                )  # fmt: skip


def _write_member(writer: _Writer, row: int, one: int, head: int, verdict: Verdict) -> None:
    corpus = writer.found.corpus
    best = writer.best(head)[0].document
    for document in corpus.copies(one):
        writer.row(
            document, best, verdict, int(corpus.digests[head]), *_shares(writer, row, one), member=True
        )


def _shares(writer: _Writer, row: int, one: int) -> tuple[tuple[float, float], npt.NDArray[np.int32]]:
    """Similarity, the share of `one` in the other, and the passages of `one` that the other has."""
    relations = writer.found.clusters.relations
    overlap = relations.overlap(row)
    if int(relations.first[row]) == one:
        return (overlap.jaccard, overlap.first_in_second), relations.spans[row][:, :2]
    return (overlap.jaccard, overlap.second_in_first), relations.spans[row][:, 2:]


def _write_pair(writer: _Writer, row: int, first: int, second: int, verdict: Verdict) -> None:
    overlap = writer.found.clusters.relations.overlap(row)
    a, b = writer.best(first)[0], writer.best(second)[0]
    places = writer.position(a.document), writer.position(b.document)
    shares = overlap.first_in_second, overlap.second_in_first
    if places[0] > places[1]:
        a, b, places, shares, verdict = b, a, places[::-1], shares[::-1], verdict.inverted()
    writer.pairs.append(
        (
            *places, writer.word(a.id), writer.word(b.id), KINDS.index(verdict.kind), verdict.duplicate,
            overlap.jaccard, *shares, writer.word(verdict.reason),
        )
    )  # fmt: skip
