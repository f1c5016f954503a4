"""What the search found, ready to be applied to documents and written down: arrays and a few words, no texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .compare import SPANS
from .judge import KINDS

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


class Member(NamedTuple):
    """A document that repeats the representative of its cluster."""

    id: str
    position: int
    kind: str
    similarity: float  # Jaccard similarity of key 5-grams
    containment: float  # the share of this document that the representative has
    reason: str


class Cluster(NamedTuple):
    """Documents judged to be one text; `name` depends on the representative's text alone."""

    name: str
    id: str  # of the representative
    position: int
    reason: str  # why it represents
    members: tuple[Member, ...]


class Pair(NamedTuple):
    """A verified pair, whether duplicate or only related; `kind` is said of the first."""

    first: str
    second: str
    first_position: int
    second_position: int
    kind: str
    duplicate: bool
    similarity: float
    first_in_second: float
    second_in_first: float
    reason: str


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

    def clusters(self) -> Iterator[Cluster]:
        """Every cluster with its members."""
        members: dict[int, list[Member]] = {}
        rows = self.rows[self.rows["member"]]
        names = ("of_position", "own", "position", "kind", "similarity", "containment", "reason")
        for of, own, position, kind, similarity, containment, reason in zip(
            *(rows[name].tolist() for name in names), strict=True
        ):
            shares = round(similarity, 4), round(containment, 4)
            member = Member(self.words[own], position, KINDS[kind], *shares, self.words[reason])
            members.setdefault(of, []).append(member)
        for cluster, position, own, reason in self.heads.tolist():
            everyone = tuple(members.get(position, ()))
            yield Cluster(f"{cluster:016x}", self.words[own], position, self.words[reason], everyone)

    def verified(self) -> Iterator[Pair]:
        """Every verified pair."""
        plain = {name: self.pairs[name].tolist() for name in ("first", "second", "kind", "duplicate")}

        def words(name: str) -> list[str]:
            return [self.words[at] for at in self.pairs[name].tolist()]

        def rounded(name: str) -> list[float]:
            return [round(share, 4) for share in self.pairs[name].tolist()]

        return map(
            Pair, words("first_id"), words("second_id"), plain["first"], plain["second"],
            [KINDS[kind] for kind in plain["kind"]], plain["duplicate"], rounded("similarity"),
            rounded("first_in_second"), rounded("second_in_first"), words("reason"),
        )  # fmt: skip

    def records(self) -> Iterator[dict[str, Any]]:
        """The lines of `duplicates.jsonl`: every cluster with its members, then every verified pair."""
        for cluster in self.clusters():
            yield {
                "type": "cluster",
                "cluster": cluster.name,
                "representative": {"id": cluster.id, "position": cluster.position},
                "reason": cluster.reason,
                "members": [member._asdict() for member in cluster.members],
            }
        for pair in self.verified():
            yield {
                "type": "pair",
                "first": {"id": pair.first, "position": pair.first_position},
                "second": {"id": pair.second, "position": pair.second_position},
                "kind": pair.kind,
                "duplicate": pair.duplicate,
                "similarity": pair.similarity,
                "first_in_second": pair.first_in_second,
                "second_in_first": pair.second_in_first,
                "reason": pair.reason,
            }


def together(parts: Sequence[Knowledge]) -> Knowledge:
    """What was found in groups of documents that have nothing to do with each other, as one."""
    words: list[str] = []
    rows, heads, pairs, spans = [], [], [], []
    passages = 0
    for part in parts:
        shift = len(words)
        words += part.words
        rows.append(_shifted(part.rows, shift, "own", "of", "reason"))
        rows[-1]["spans"] += np.where(rows[-1]["spans"] >= 0, passages, 0).astype(np.int32)
        heads.append(_shifted(part.heads, shift, "id", "reason"))
        pairs.append(_shifted(part.pairs, shift, "first_id", "second_id", "reason"))
        spans.append(part.spans)
        passages += len(part.spans)
    if not parts:
        return Knowledge(
            np.empty(0, ROW), NONE[:0].reshape(-1, SPANS, 2), np.empty(0, HEAD), np.empty(0, PAIR), ()
        )
    every, all_heads, all_pairs = np.concatenate(rows), np.concatenate(heads), np.concatenate(pairs)
    return Knowledge(
        rows=every[np.lexsort((-every["similarity"], ~every["duplicate"], every["position"]))],
        spans=np.concatenate(spans),
        heads=all_heads[np.argsort(all_heads["position"])],
        pairs=all_pairs[np.lexsort((all_pairs["second"], all_pairs["first"]))],
        words=tuple(words),
    )


def _shifted(columns: npt.NDArray[Any], shift: int, *names: str) -> npt.NDArray[Any]:
    columns = columns.copy()
    for name in names:
        columns[name] += shift
    return columns


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
