"""What the page shows beside the counts: the duplicate clusters, what was learned, how the run went."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappush, heappushpop
from pathlib import Path
from typing import Any

from ...errors import InputError
from ...io.result import Result
from .. import Report
from ..diff import Piece, compared
from ..examples import opening

CLUSTERS = 20  # shown, largest first
COMPARED = 12_000  # characters of each text that are compared: difflib takes 0.1 s for that


@dataclass(slots=True)
class Cluster:
    """A duplicate cluster as the page shows it."""

    row: Mapping[str, Any]  # as it stands in duplicates.jsonl
    compared_with: Mapping[str, Any] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    opening: str = ""  # of the representative: ids of scraped documents say little
    left_out: bool = False  # the other one was dropped (policy `representatives`) and is shown as it came in

    @property
    def members(self) -> Sequence[Mapping[str, Any]]:
        """Who repeats the representative."""
        members: Sequence[Mapping[str, Any]] = self.row.get("members", ())
        return members

    @property
    def size(self) -> int:
        """How many documents there are, the representative among them."""
        return len(self.members) + 1


@dataclass(slots=True)
class Page:
    """Everything the page is made of."""

    report: Report
    manifest: Mapping[str, Any]
    clusters: list[Cluster]
    cluster_sizes: Counter[int]
    filters: Mapping[str, Any]
    templates: Mapping[str, Any]

    @property
    def cluster_count(self) -> int:
        """How many clusters there are."""
        return self.cluster_sizes.total()

    @property
    def stages(self) -> list[str]:
        """The stages in the order in which they ran."""
        return [str(name) for name in self.manifest.get("identity", {}).get("stages", [])]


def gather(folder: Path) -> Page:
    """Read what a run wrote.

    Raises:
        InputError: the folder holds no result, or one of another version.
    """
    result = Result.open(folder)
    try:
        report = Report.from_json(json.loads((folder / "report.json").read_bytes()))
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{folder / 'report.json'} cannot be read: {error}") from error
    sizes, clusters = _clusters(result)
    return Page(
        report,
        result.manifest,
        clusters,
        sizes,
        _knowledge(folder / "knowledge" / "filters.json"),
        _knowledge(folder / "knowledge" / "templates.json"),
    )


def _knowledge(path: Path) -> Mapping[str, Any]:
    """A file that people may have edited: what is no JSON object is shown as nothing rather than stopping the page."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, Mapping) else {}


def _clusters(result: Result) -> tuple[Counter[int], list[Cluster]]:
    """The sizes of all clusters, and the largest; one pass that holds no more than those."""
    sizes: Counter[int] = Counter()
    largest: list[tuple[int, str, Cluster]] = []
    for row in result.rows("duplicates.jsonl"):
        if row.get("type") != "cluster":
            continue
        cluster = Cluster(row)
        sizes[cluster.size] += 1
        # The name, not the order of the file, decides between clusters of one size.
        entry = (cluster.size, str(row.get("cluster", "")), cluster)
        if len(largest) < CLUSTERS:
            heappush(largest, entry)
        else:
            heappushpop(largest, entry)
    chosen = [cluster for _, _, cluster in sorted(largest, key=lambda entry: (-entry[0], entry[1]))]
    _compare(result, chosen)
    return sizes, chosen


def _compare(result: Result, clusters: Iterable[Cluster]) -> None:
    """Lay each cluster's representative beside the member that differs most: it shows why they still are one text."""
    pairs: list[tuple[Cluster, int, int]] = []
    for cluster in clusters:
        if not cluster.members:
            continue
        member = min(cluster.members, key=lambda row: (float(row.get("similarity") or 0), row["position"]))
        cluster.compared_with = member
        pairs.append((cluster, cluster.row["representative"]["position"], member["position"]))
    texts = {at: doc.text for at, doc in result.at([at for _, *both in pairs for at in both]).items()}
    dropped = result.dropped({at for _, *both in pairs for at in both} - texts.keys())
    for cluster, of, at in pairs:
        if of in texts:
            cluster.opening = opening(texts[of])
        cluster.left_out = at in dropped
        if of in texts and (at in texts or at in dropped):
            other = dropped[at] if at in dropped else texts[at]
            cluster.pieces = compared(_squeezed(texts[of])[:COMPARED], _squeezed(other)[:COMPARED])


def _squeezed(text: str) -> str:
    """A text without blank lines: copies differ in them as a rule, and nobody wants to read that."""
    return re.sub(r"\n[ \t\u3000]*(?=\n)", "", text.strip("\n"))
