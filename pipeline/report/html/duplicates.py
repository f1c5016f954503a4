"""What repeats what: how alike, how many, and the largest clusters with two members side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .charts import Bar, bar_list, histogram, legend
from .charts import Row as Line
from .chinese import KINDS, word
from .data import Cluster, Page
from .elements import Markup, Row, both, clip, el, join, number, two_sides
from .parts import card, flag_of
from .wording import SUB_EN, merit_zh, verdict_zh

MEMBERS = 6  # listed for each cluster
DIFFERING = 24  # paragraphs that differ, shown of each comparison
KIND_ORDER = {
    "exact": 0,
    "near": 1,
    "contained-in": 2,
    "contains": 3,
}  # the most alike first: the darkest colour


def duplicates(page: Page, examples: int) -> Markup:
    """How alike, how many, and the largest clusters with two members side by side."""
    report = page.report
    if not report.totals["duplicates"]:
        return Markup()
    kinds = sorted({key[0] for key in report.similarity}, key=lambda kind: (KIND_ORDER.get(kind, 9), kind))
    bins = [f"{low:02d}" for low in range(0, 100, 5)]
    first = next(
        (at for at, low in enumerate(bins) if any(report.similarity[kind, low] for kind in kinds)), 0
    )
    bars = [Bar(f".{low}", tuple(report.similarity[kind, low] for kind in kinds)) for low in bins[first:]]
    classes = [f"k{at % 6}" for at in range(len(kinds))]
    pictures = el(
        "div",
        card(
            "Similarity to the representative",
            "与代表文档的相似度",
            histogram(bars, classes, "Similarity", "相似度"),
            legend(
                *(
                    (cls, SUB_EN.get(kind, kind or "duplicate"), word(KINDS, kind))
                    for cls, kind in zip(classes, kinds, strict=True)
                )
            ),
        ),
        card("Sizes of clusters", "各组篇数", bar_list(_sizes(page.cluster_sizes))),
        cls="pair",
    )
    return join(
        pictures,
        el("h3", both(f"The {len(page.clusters)} largest clusters", f"最大的 {len(page.clusters)} 组"))
        if page.clusters
        else "",
        el(
            "div", [_cluster(cluster, opened=at == 0) for at, cluster in enumerate(page.clusters)], cls="list"
        ),
        _related(page, examples),
    )


def _related(page: Page, examples: int) -> Markup:
    kinds = sorted(sub for kind, sub, measure in page.report.flags if (kind, measure) == ("related", "flags"))
    if not kinds:
        return Markup()
    title = el("h3", both("Similar, but not the same", "相似，但不相同"))
    note = both(
        "Other editions, days or statutes of one pattern: flagged as related, never as duplicates.",
        "同一模板的不同日期、不同版本或法条：只标为相关，不算重复。",
    )
    return join(
        title,
        el("p", note, cls="quiet"),
        el("div", [flag_of(page.report, "related", sub, examples) for sub in kinds], cls="list"),
    )


def _sizes(sizes: Mapping[int, int]) -> list[Line]:
    steps = ((2, 2), (3, 3), (4, 4), (5, 8), (9, 16), (17, 32), (33, 64), (65, 1 << 40))
    rows = []
    for low, high in steps:
        count = sum(each for size, each in sizes.items() if low <= size <= high)
        name = str(low) if low == high else f"{low}–{high}" if high < 1 << 40 else f"{low}+"
        if count:
            rows.append(Line(both(f"{name} documents", f"{name} 篇"), count, number(count)))
    return rows


def _cluster(cluster: Cluster, *, opened: bool) -> Markup:
    head = cluster.row.get("representative", {})
    rows = [_member(row) for row in cluster.members[:MEMBERS]]
    rest = len(cluster.members) - len(rows)
    name = clip(str(head.get("id", "")), 80)
    summary = el(
        "summary",
        el("span", cluster.opening or name, cls="name", lang="zh-Hans"),
        el("span", both(f"{cluster.size:,} documents", f"{cluster.size:,} 篇"), cls="num"),
        el("span", el("code", name) if cluster.opening else "", cls="note"),
    )
    more = el("li", both(f"and {rest:,} more", f"另有 {rest:,} 篇"), cls="quiet") if rest > 0 else ""
    body = join(summary, _side_by_side(cluster), el("ul", rows, more, cls="members"))
    return el("details", body, cls="cluster", open="" if opened else None)


def _member(row: Mapping[str, Any]) -> Markup:
    kind, reason = str(row.get("kind", "")), str(row.get("reason", ""))
    similarity = row.get("similarity")
    return el(
        "li",
        el("span", el("code", clip(str(row.get("id", "")), 80)), cls="who"),
        el("span", both(SUB_EN.get(kind, kind), word(KINDS, kind)), cls="tag"),
        el("span", f"{similarity:.2f}" if isinstance(similarity, int | float) else "", cls="num"),
        el("span", both(reason, verdict_zh(reason)), cls="note"),
    )


def _side_by_side(cluster: Cluster) -> Markup:
    reason = str(cluster.row.get("reason", ""))
    why = both(f" Kept: {reason}.", f"保留理由：{merit_zh(reason)}。") if reason else Markup()
    if not cluster.pieces:
        return el("p", why, cls="quiet why") if reason else Markup()
    shared = sum(len(piece.before) for piece in cluster.pieces if not piece.stages)
    names = (str(cluster.row["representative"]["id"]), str(cluster.compared_with["id"]))
    copy = (
        both("left out, as it came in", "未收录，保持原样")
        if cluster.left_out
        else both("repeats it", "重复")
    )
    return el(
        "div",
        el("h4", both("kept", "保留"), " ", el("code", clip(names[0], 60))),
        el("h4", copy, " ", el("code", clip(names[1], 60))),
        _rows(list(two_sides(cluster.pieces))),
        el(
            "p",
            both(
                f"{shared:,} characters in common; what differs is marked.",
                f"相同 {shared:,} 字，不同之处已标出。",
            ),
            why,
            cls="quiet",
        ),
        cls="sides",
    )


def _rows(rows: Sequence[Row]) -> list[Markup]:
    """The paragraphs that differ, with one neighbour on each side; how many alike stand between them."""
    differing = [at for at, row in enumerate(rows) if row.differs][:DIFFERING]
    shown = {near for at in differing or [0] for near in range(max(0, at - 1), min(len(rows), at + 2))}
    cells: list[Markup] = []
    at = 0
    while at < len(rows):
        if at in shown:
            same = "" if rows[at].differs else " same"
            cells += [
                el("div", side, cls=f"text {which}{same}", lang="zh-Hans")
                for side, which in zip(rows[at][:2], ("left", "right"), strict=True)
            ]
            at += 1
            continue
        end = next((later for later in range(at, len(rows)) if later in shown), len(rows))
        alike = not any(row.differs for row in rows[at:end])
        count = f"{end - at:,}"
        cells.append(
            el(
                "p",
                both(f"⋯ {count} paragraphs alike ⋯", f"⋯ {count} 段相同 ⋯")
                if alike
                else both(f"⋯ {count} more paragraphs ⋯", f"⋯ 另有 {count} 段 ⋯"),
                cls="gap",
            )
        )
        at = end
    return cells
