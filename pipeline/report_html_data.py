"""What the page shows beside the counts: the duplicate clusters, what was learned, how the run went."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import InputError
from .io.result import Result
from .report import Report
from .report_diff import Piece, compared

CLUSTERS = 20  # shown, largest first
MEMBERS = 12  # listed for each
COMPARED = 12_000  # characters of each text that are compared: difflib takes 0.1 s for that


@dataclass(slots=True)
class Cluster:
    """A duplicate cluster as the page shows it."""

    name: Any
    size: int = 1  # with the representative
    members: list[Mapping[str, Any]] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    compared_with: Mapping[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Page:
    """Everything the page is made of."""

    report: Report
    manifest: Mapping[str, Any]
    clusters: list[Cluster]
    cluster_count: int
    cluster_sizes: Counter[int]
    filters: Mapping[str, Any]
    templates: Mapping[str, Any]

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
        len(sizes),
        Counter(count + 1 for count in sizes.values()),
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


def _clusters(result: Result) -> tuple[Counter[Any], list[Cluster]]:
    """Sizes of all clusters, and the largest ones with some members; two passes, so that memory stays small."""
    sizes: Counter[Any] = Counter(row["cluster"] for row in _members(result))
    chosen = {
        name: Cluster(name, size + 1)
        for name, size in sorted(sizes.items(), key=lambda item: (-item[1], str(item[0])))[:CLUSTERS]
    }
    for row in _members(result) if chosen else ():
        cluster = chosen.get(row["cluster"])
        if cluster is not None and len(cluster.members) < MEMBERS:
            cluster.members.append(row)
    _compare(result, list(chosen.values()))
    return sizes, list(chosen.values())


def _members(result: Result) -> Iterable[Mapping[str, Any]]:
    for row in result.rows("duplicates.jsonl"):
        # A cluster names its members; the representative itself, if it is listed, is no duplicate of anything.
        if "cluster" in row and row.get("of") != row["id"]:
            yield row


def _compare(result: Result, clusters: Iterable[Cluster]) -> None:
    """Lay each cluster's representative beside the member that differs most: it shows why they still are one text."""
    pairs: list[tuple[Cluster, int, int]] = []
    for cluster in clusters:
        member = min(cluster.members, key=lambda row: (float(row.get("similarity") or 0), row["position"]))
        of = member.get("of_position")
        if isinstance(of, int):
            cluster.compared_with = member
            pairs.append((cluster, of, member["position"]))
    docs = result.at([at for _, *both in pairs for at in both])
    for cluster, of, at in pairs:
        if of in docs and at in docs:
            cluster.pieces = compared(docs[of].text[:COMPARED], docs[at].text[:COMPARED])
