"""The sections of the page that people read first: what happened, what was changed, what repeats what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from .report import Report
from .report_html_charts import Bar, Row, bar_list, histogram, legend
from .report_html_data import Cluster, Page
from .report_html_elements import (
    Content,
    Markup,
    both,
    changed,
    clip,
    el,
    join,
    number,
    percent,
    short,
    two_sides,
)
from .report_html_words import KINDS, STAGES, word

MEMBERS = 8  # listed for each cluster
SOURCES = 15  # shown in the chart of sources
ENOUGH = 2_000  # characters of a source below which its rate of edits says little


def overview(page: Page) -> Markup:
    """One sentence, six numbers, what deserves a look, and two charts."""
    total = page.report.totals
    came = total["documents"] + total["rejected"]
    out = total["documents"] - total["dropped"]
    return join(
        _sentence(page, came, out),
        el(
            "dl",
            _figure(came, "documents in", "读入文档", "", ""),
            _figure(out, "documents out", "输出文档", *_lost(total)),
            _figure(total["changed"], "changed", "有改动", percent(total["changed"], came), ""),
            _figure(total["edits"], "edits", "处改动", *_rate(total)),
            _figure(
                total["duplicates"],
                "repeat another",
                "与他文重复",
                f"in {page.cluster_count:,} clusters",
                f"共 {page.cluster_count:,} 组",
            ),
            _figure(total["after"], "characters out", "输出字数", *_growth(total)),
            cls="figures",
        ),
        _worth_a_look(page),
        el("div", _lengths(page.report), _sources(page.report), cls="pair"),
    )


def _sentence(page: Page, came: int, out: int) -> Markup:
    total = page.report.totals
    lost = came - out
    gone = f"; {lost:,} left out with the reason on record" if lost else ", none was lost"
    gone_zh = f"，另有 {lost:,} 篇未收录、原因在案" if lost else "，一篇不少"
    return el(
        "p",
        both(
            f"{came:,} documents came in and {out:,} came out{gone}. {percent(total['changed'], came)} were changed, by "
            f"{total['edits']:,} edits that can all be undone; {total['duplicates']:,} repeat another document and say "
            "which.",
            f"读入 {came:,} 篇，输出 {out:,} 篇{gone_zh}。{percent(total['changed'], came)} 有改动，共 {total['edits']:,} 处，"
            f"均可还原；{total['duplicates']:,} 篇与他文重复，并注明所重复者。",
        ),
        cls="lead",
    )


def _figure(value: int, en: str, zh: str, note: str, note_zh: str) -> Markup:
    small = el("dd", both(note, note_zh or note), cls="note") if note else ""
    return el("div", el("dt", both(en, zh)), el("dd", number(value)), small)


def _lost(total: Mapping[str, int]) -> tuple[str, str]:
    dropped, rejected = total["dropped"], total["rejected"]
    return f"{dropped:,} dropped, {rejected:,} unreadable", f"舍弃 {dropped:,}，无法读取 {rejected:,}"


def _rate(total: Mapping[str, int]) -> tuple[str, str]:
    rate = total["edits"] * 10_000 / max(total["before"], 1)
    return f"{rate:,.1f} per 10,000 characters", f"每万字 {rate:,.1f} 处"


def _growth(total: Mapping[str, int]) -> tuple[str, str]:
    share = (total["after"] - total["before"]) / max(total["before"], 1)
    return f"{share:+.1%} of {short(total['before'])}".replace(
        "%", " %"
    ), f"原 {short(total['before'])}，{share:+.1%}"


def _worth_a_look(page: Page) -> Markup:
    """Where a careful reader would begin: the boldest rule, the least certain one, the dirtiest source."""
    rules = _rules(page.report)
    items: list[Markup] = []
    removed = max(rules, key=lambda rule: rule["removed"] - rule["added"], default=None)
    if removed and removed["removed"] > removed["added"]:
        items.append(
            _look(
                removed,
                "took away most characters",
                "删去的字最多",
                f"−{removed['removed'] - removed['added']:,}",
            )
        )
    judged = [rule for rule in rules if rule["judged"]]
    unsure = min(judged, key=lambda rule: rule["confidence‰"] / rule["judged"], default=None)
    if unsure:
        mean = unsure["confidence‰"] / unsure["judged"] / 1000
        items.append(_look(unsure, "is the least certain", "把握最小", f"{mean:.2f}"))
    for kind, en, zh in (
        ("mask", "masks were left as they are", "个掩码未还原"),
        ("damage", "damages were flagged", "处残损已标出"),
    ):
        count = sum(n for key, n in page.report.flags.items() if key[0] == kind and key[2] == "flags")
        if count:
            items.append(el("li", el("a", both(f"{count:,} {en}", f"{count:,} {zh}"), href="#left")))
    if page.clusters:
        largest = page.clusters[0]
        items.append(
            el(
                "li",
                el(
                    "a",
                    both(
                        f"the largest cluster: {largest.size:,} copies", f"最大一组重复：{largest.size:,} 篇"
                    ),
                    href="#duplicates",
                ),
            )
        )
    if not items:
        return Markup()
    return el("div", el("h3", both("Worth a look first", "不妨先看")), el("ul", items), cls="look")


def _look(rule: Mapping[str, Any], en: str, zh: str, shown: str) -> Markup:
    name = el("b", rule["rule"])
    body = both(
        join(name, f" ({rule['stage']}) {en}: {shown}"),
        join(name, f"（{word(STAGES, rule['stage'])}）{zh}：{shown}"),
    )
    return el("li", el("a", body, href=f"#stage-{rule['stage']}"))


def _lengths(report: Report) -> Markup:
    bins = sorted({key[1] for key in report.lengths})
    bars = [
        Bar(short(int(each)), (report.lengths["before", each], report.lengths["after", each]))
        for each in bins
    ]
    picture = histogram(bars, ("before", "after"), "Lengths before and after", "清洗前后的篇幅", beside=True)
    return _card(
        "Length of documents, in characters",
        "篇幅（字）",
        picture,
        legend(("before", "before", "清洗前"), ("after", "after", "清洗后")),
    )


def _sources(report: Report) -> Markup:
    rows = [
        (name, amounts["edits"] * 10_000 / amounts["characters"], amounts["documents"])
        for name, (_, amounts) in report.sources.kept.items()
        if amounts["characters"] >= ENOUGH
    ]
    rows.sort(key=lambda row: (-row[1], row[0]))
    bars = [
        Row(
            clip(name, 60) if name else both("(no source)", "（无来源）"),
            rate,
            f"{rate:,.1f}",
            both(f"{docs:,} documents", f"{docs:,} 篇"),
        )
        for name, rate, docs in rows[:SOURCES]
    ]
    count = report.sources.distinct()
    more = f"{count:,} sources" + (", of which 1,024 were sampled" if report.sources.sampled else "")
    note = el("p", both(more, f"共 {count:,} 个来源"), cls="quiet")
    return _card("Edits per 10,000 characters, by source", "各来源每万字改动数", bar_list(bars), note)


def _card(en: str, zh: str, *body: Content) -> Markup:
    if not any(body[:1]):
        return Markup()
    return el("figure", el("figcaption", both(en, zh)), *body)


def _rules(report: Report) -> list[dict[str, Any]]:
    rules: dict[tuple[str, str], dict[str, Any]] = {}
    for (stage, rule, measure), count in report.rules.items():
        entry = rules.setdefault((stage, rule), Counter())
        entry[measure] = count
    return [
        {**_zero(), **dict(found), "stage": stage, "rule": rule}
        for (stage, rule), found in sorted(rules.items())
    ]


def _zero() -> dict[str, int]:
    return dict.fromkeys(("edits", "documents", "removed", "added", "judged", "confidence‰"), 0)


def stages(page: Page, examples: int) -> Markup:
    """Each stage with its rules by count, each rule with examples."""
    by_stage: dict[str, list[dict[str, Any]]] = {}
    for rule in _rules(page.report):
        by_stage.setdefault(rule["stage"], []).append(rule)
    order = [*page.stages, *(name for name in sorted(by_stage) if name not in page.stages)]
    rows = [
        Row(
            both(name, join(word(STAGES, name), el("small", f" {name}"))),
            page.report.stages[name, "edits"],
            number(page.report.stages[name, "edits"]),
            both(
                f"in {page.report.stages[name, 'documents']:,} documents",
                f"{page.report.stages[name, 'documents']:,} 篇",
            ),
            f"#stage-{name}" if name in by_stage else None,
        )
        for name in order
    ]
    return join(
        el(
            "figure",
            el("figcaption", both("Edits by stage, in the order they ran", "各步改动数（按执行次序）")),
            bar_list(rows),
        ),
        [_stage(page.report, name, by_stage[name], examples) for name in order if name in by_stage],
    )


def _stage(report: Report, name: str, rules: list[dict[str, Any]], examples: int) -> Markup:
    rules.sort(key=lambda rule: (-rule["edits"], rule["rule"]))
    most = rules[0]["edits"]
    return el(
        "article",
        el("h3", both(name, join(word(STAGES, name), el("small", f" {name}")))),
        [_rule(report, rule, most, examples) for rule in rules],
        id=f"stage-{name}",
    )


def _rule(report: Report, rule: Mapping[str, Any], most: int, examples: int) -> Markup:
    facts: list[Content] = [both(f"in {rule['documents']:,} documents", f"{rule['documents']:,} 篇")]
    growth = rule["added"] - rule["removed"]
    if growth:
        facts.append(both(f" · {growth:+,} characters", f" · {growth:+,} 字"))
    if rule["judged"]:
        mean = rule["confidence‰"] / rule["judged"] / 1000
        facts.append(both(f" · mean confidence {mean:.2f}", f" · 平均把握 {mean:.2f}"))
    found = report.examples.get(("edit", rule["stage"], rule["rule"]))
    summary = el(
        "summary",
        el("span", rule["rule"], cls="name"),
        el(
            "span",
            el("i", style=f"width:{max(100 * rule['edits'] / most, 0.4):.2f}%"),
            cls="track",
            aria_hidden="true",
        ),
        el("span", number(rule["edits"]), cls="num"),
        el("span", facts, cls="note"),
    )
    shown = [_example(example) for example in (found.in_order() if found else [])[:examples]]
    return el("details", summary, el("ol", shown, cls="examples"), cls="rule")


def _example(example: Mapping[str, Any]) -> Markup:
    marked = (
        changed(example["before"], example["after"])
        if "after" in example
        else el("mark", clip(example["before"], 240))
    )
    if example.get("start") is None:
        context: Content = ""
    else:
        context = el(
            "p", clip(example["left"], 99), marked, clip(example["right"], 99), cls="text", lang="zh-Hans"
        )
    notes: list[Content] = [el("code", clip(example["id"], 80))]
    if example.get("start") is not None:
        notes.append(f" @{example['start']:,}")
    if example.get("confidence") is not None:
        notes.append(
            both(f" · confidence {example['confidence']:.2f}", f" · 把握 {example['confidence']:.2f}")
        )
    if example.get("evidence"):
        notes.append(join(" · ", evidence(example["evidence"])))
    return el("li", context, el("p", notes, cls="note"))


def evidence(found: Mapping[str, Any]) -> Markup:
    """Evidence as name and value."""
    return join(
        [
            join(" " if at else "", el("span", f"{name}=", cls="key"), clip(_plain(value), 120))
            for at, (name, value) in enumerate(found.items())
        ]
    )


def _plain(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_plain(each)}" for name, each in value.items())
    if isinstance(value, list | tuple):
        return "、".join(_plain(each) for each in value)
    return str(value)


def duplicates(page: Page) -> Markup:
    """How alike, how many, and the largest clusters with two members side by side."""
    report = page.report
    if not report.totals["duplicates"]:
        return Markup()
    kinds = sorted({key[0] for key in report.similarity})
    bins = [f"{low:02d}" for low in range(0, 100, 5)]
    first = next(
        (at for at, low in enumerate(bins) if any(report.similarity[kind, low] for kind in kinds)), 0
    )
    bars = [Bar(f".{low}", tuple(report.similarity[kind, low] for kind in kinds)) for low in bins[first:]]
    classes = [f"k{at % 6}" for at in range(len(kinds))]
    pictures = el(
        "div",
        _card(
            "Similarity to the representative",
            "与代表文档的相似度",
            histogram(bars, classes, "Similarity", "相似度"),
            legend(
                *(
                    (cls, kind or "duplicate", word(KINDS, kind))
                    for cls, kind in zip(classes, kinds, strict=True)
                )
            ),
        ),
        _card("Sizes of clusters", "各组篇数", bar_list(_sizes(page.cluster_sizes))),
        cls="pair",
    )
    return join(
        pictures,
        el("h3", both(f"The {len(page.clusters)} largest clusters", f"最大的 {len(page.clusters)} 组"))
        if page.clusters
        else "",
        [_cluster(cluster, opened=at == 0) for at, cluster in enumerate(page.clusters)],
    )


def _sizes(sizes: Mapping[int, int]) -> list[Row]:
    steps = ((2, 2), (3, 3), (4, 4), (5, 8), (9, 16), (17, 32), (33, 64), (65, 1 << 40))
    rows = []
    for low, high in steps:
        count = sum(each for size, each in sizes.items() if low <= size <= high)
        name = str(low) if low == high else f"{low}–{high}" if high < 1 << 40 else f"{low}+"
        if count:
            rows.append(Row(both(f"{name} documents", f"{name} 篇"), count, number(count)))
    return rows


def _cluster(cluster: Cluster, *, opened: bool) -> Markup:
    head = cluster.row.get("representative", {})
    reason = str(cluster.row.get("reason", ""))
    rows = [_member(row) for row in cluster.members[:MEMBERS]]
    rest = len(cluster.members) - len(rows)
    summary = el(
        "summary",
        el("span", clip(str(head.get("id", "")), 80), cls="name"),
        el("span", both(f"{cluster.size:,} documents", f"{cluster.size:,} 篇"), cls="num"),
        el("span", both(f"kept: {reason}", f"保留理由：{reason}") if reason else "", cls="note"),
    )
    more = el("li", both(f"and {rest:,} more", f"另有 {rest:,} 篇"), cls="quiet") if rest > 0 else ""
    body = join(summary, el("ul", rows, more, cls="members"), _side_by_side(cluster))
    return el("details", body, cls="cluster", open="" if opened else None)


def _member(row: Mapping[str, Any]) -> Markup:
    numbers = [
        join(" · ", both(f"{en} {float(row[key]):.2f}", f"{zh} {float(row[key]):.2f}"))
        for key, en, zh in (("similarity", "similarity", "相似"), ("containment", "contained", "被包含"))
        if isinstance(row.get(key), int | float)
    ]
    kind = str(row.get("kind", ""))
    reason = f" · {row['reason']}" if row.get("reason") else ""
    return el(
        "li",
        el("code", clip(str(row.get("id", "")), 80)),
        " ",
        el("span", both(kind, word(KINDS, kind)), cls="tag"),
        el("span", numbers, reason, cls="note"),
    )


def _side_by_side(cluster: Cluster) -> Markup:
    if not cluster.pieces:
        return Markup()
    left, right = two_sides(cluster.pieces)
    shared = sum(len(piece.before) for piece in cluster.pieces if not piece.stages)
    names = (str(cluster.row["representative"]["id"]), str(cluster.compared_with["id"]))
    return el(
        "div",
        _side(both("kept", "保留"), names[0], left),
        _side(both("repeats it", "重复"), names[1], right),
        el(
            "p",
            both(
                f"{shared:,} characters in common; what differs is marked",
                f"相同 {shared:,} 字；不同之处已标出",
            ),
            cls="quiet",
        ),
        cls="sides",
    )


def _side(label: Markup, name: str, text: Markup) -> Markup:
    return el(
        "div", el("h4", label, " ", el("code", clip(name, 60))), el("p", text, cls="text", lang="zh-Hans")
    )


def flags(page: Page, examples: int) -> Markup:
    """Findings that changed nothing: masks left, damage, quality."""
    kinds = sorted({key[:2] for key in page.report.flags if key[0] != "duplicate"})
    return join([_flag(page.report, kind, sub, examples) for kind, sub in kinds])


def _flag(report: Report, kind: str, sub: str, examples: int) -> Markup:
    count, docs = report.flags[kind, sub, "flags"], report.flags[kind, sub, "documents"]
    found = report.examples.get(("flag", kind, sub))
    names = both(
        f"{kind} {sub}".strip(),
        join(" ".join(filter(None, (word(KINDS, kind), word(KINDS, sub)))), el("small", f" {sub or kind}")),
    )
    summary = el(
        "summary",
        el("span", names, cls="name"),
        el("span", number(count), cls="num"),
        el("span", both(f"in {docs:,} documents", f"{docs:,} 篇"), cls="note"),
    )
    shown: Iterable[Markup] = [
        _example(example) for example in (found.in_order() if found else [])[:examples]
    ]
    return el("details", summary, el("ol", shown, cls="examples"), cls="rule")
