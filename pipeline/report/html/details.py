"""The sections with details: what was learned, what was left out, how the run went."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .charts import Row, bar_list
from .chinese import STAGES, word
from .data import Page
from .elements import Content, Markup, both, clip, el, join, number, percent, short
from .wording import reason_name

LEARNED = 30  # sources shown, and entries of each
INPUTS = 30  # input files listed


def learned(page: Page) -> Markup:
    """Word filters and template lines by source."""
    filters = page.filters.get("sources", {})
    return join(
        _knowledge(filters, _masked, "Word filters found, by source", "各来源的屏蔽字词", "filters.json"),
        _knowledge(
            page.templates, _lines, "Template lines found, by source", "各来源的模板行", "templates.json"
        ),
    )


def _knowledge(
    sources: Any, shown: Callable[[Mapping[str, Any]], list[Markup]], en: str, zh: str, file: str
) -> Markup:
    """A list by source; a file that was edited into another shape is shown as far as it makes sense."""
    found = sources.items() if isinstance(sources, Mapping) else ()
    listed = [(str(name), shown(value)) for name, value in found if isinstance(value, Mapping)]
    listed = sorted(
        ((name, lines) for name, lines in listed if lines), key=lambda entry: (-len(entry[1]), entry[0])
    )
    if not listed:
        return Markup()
    note = both(
        join("Editable: change ", el("code", f"knowledge/{file}"), " and pass it to --knowledge."),
        join("可修改 ", el("code", f"knowledge/{file}"), "，再用 --knowledge 传回。"),
    )
    rest = len(listed) - LEARNED
    more = (
        el("p", both(f"and {rest:,} more sources", f"另有 {rest:,} 个来源"), cls="quiet") if rest > 0 else ""
    )
    folded = [_source(name, lines, opened=at == 0) for at, (name, lines) in enumerate(listed[:LEARNED])]
    return join(el("h3", both(en, zh)), el("p", note, cls="quiet"), folded, more)


def _source(name: str, lines: list[Markup], *, opened: bool) -> Markup:
    summary = el(
        "summary",
        el("span", clip(name, 80) if name else both("(no source)", "（无来源）"), cls="name"),
        el("span", number(len(lines)), cls="num"),
        el("span", both("entries", "条"), cls="note"),
    )
    return el(
        "details",
        summary,
        el("ul", lines[:LEARNED], cls="entries"),
        cls="rule flat",
        open="" if opened else None,
    )


def _masked(items: Mapping[str, Any]) -> list[Markup]:
    """What a word filter masks: the item, and on how many pages that was seen."""
    return [
        el(
            "li",
            el("ins", clip(str(item), 40)),
            " ",
            el(
                "span",
                both(
                    f"masked on about {_amount(found, 'pages')} pages, {_amount(found, 'masks')} times; visible on "
                    f"{_amount(found, 'visible')}",
                    f"约 {_amount(found, 'pages')} 页屏蔽，共 {_amount(found, 'masks')} 处；{_amount(found, 'visible')} 页未屏蔽",
                ),
                cls="note",
            ),
        )
        for item, found in items.items()
        if isinstance(found, Mapping)
    ]


def _amount(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name, 0)
    return (
        number(round(value, 1) if value < 10 else round(value))
        if isinstance(value, int | float)
        else str(value)
    )


def _lines(templates: Mapping[str, Any]) -> list[Markup]:
    """Template lines of a source: where they stand, and in how many documents."""
    documents = templates.get("documents", 0)
    places = (("head", "head", "开头"), ("foot", "foot", "结尾"), ("sentences", "last sentence", "末句"))
    return [
        el(
            "li",
            el("span", clip(str(line), 160), cls="text"),
            " ",
            el(
                "span",
                both(f"{en}, {count} of {documents} documents", f"{zh}，{documents} 篇中 {count} 篇"),
                cls="note",
            ),
        )
        for key, en, zh in places
        if isinstance(templates.get(key), Mapping)
        for line, count in templates[key].items()
    ]


def rejected(page: Page, examples: int) -> Markup:
    """What was not taken into the result, with reasons and examples."""
    report = page.report
    rows = [
        Row(join(both(stage, word(STAGES, stage)), ": ", reason_name(reason)), count, number(count))
        for (stage, reason), count in sorted(report.drops.items(), key=lambda item: -item[1])
    ]
    parts: list[Content] = []
    if rows:
        parts.append(
            el("figure", el("figcaption", both("Dropped by a stage", "被各阶段丢弃")), bar_list(rows))
        )
    for (reason,), count in sorted(report.rejects.items(), key=lambda item: -item[1]):
        found = report.examples.get(("reject", reason))
        shown = [
            el(
                "li",
                el("code", clip(example["where"], 120)),
                el("p", clip(example["message"], 300), cls="note"),
            )
            for example in (found.in_order() if found else [])[:examples]
        ]
        summary = el(
            "summary",
            el("span", reason_name(reason), cls="name", title=reason),
            el("span", number(count), cls="num"),
        )
        parts.append(el("details", summary, el("ol", shown, cls="examples"), cls="rule"))
    if not parts:
        return Markup()
    note = both(
        join("Kept, with their bytes, in ", el("code", "rejected.jsonl"), "."),
        join("与原始字节一起保存在 ", el("code", "rejected.jsonl"), "。"),
    )
    return join(el("p", note, cls="quiet"), parts)


def run(page: Page) -> Markup:
    """Throughput, time by stage, versions, settings, inputs."""
    identity = page.manifest.get("identity", {})
    return join(
        _throughput(page),
        _folded("Versions", "版本", _table(identity.get("versions", {}))),
        _folded(
            "Settings",
            "设置",
            el("pre", json.dumps(identity.get("config", {}), ensure_ascii=False, indent=2)),
        ),
        _folded("Inputs", "输入", _inputs(identity.get("inputs", []), page.manifest.get("records", {}))),
    )


def _throughput(page: Page) -> Markup:
    timing = page.manifest.get("timing", {})
    seconds = timing.get("total", 0)
    if not seconds:
        return Markup()
    # Characters, not bytes: what a packed input weighs says nothing of the work.
    size = page.report.totals["before"]
    docs = page.report.totals["documents"]
    workers = timing.get("workers", 0)
    line = both(
        f"{docs:,} documents in {seconds:,.1f} s: {docs / seconds:,.0f} a second, {short(size / seconds)} characters a second, "
        f"{workers or 1} process{'es' if workers > 1 else ''}.",
        f"{docs:,} 篇，用时 {seconds:,.1f} 秒：每秒 {docs / seconds:,.0f} 篇、{short(size / seconds)} 字，{workers or 1} 个进程。",
    )
    spent: dict[str, float] = {
        **timing.get("seconds", {}),
        **{f"{name}: learn": value for name, value in timing.get("learn", {}).items()},
    }
    total = sum(spent.values())
    rows = [
        Row(both(name, _stage_zh(name)), value, f"{value:,.1f} s", percent(value, total))
        for name, value in sorted(spent.items(), key=lambda item: -item[1])
        if value >= total / 1000
    ]
    picture = (
        el("figure", el("figcaption", both("Processor time by stage", "各阶段的处理器时间")), bar_list(rows))
        if rows
        else ""
    )
    return join(el("p", line), picture)


def _stage_zh(name: str) -> str:
    stage, _, verb = name.partition(":")
    verbs = {"survey": "普查", "apply": "应用", "learn": "学习"}
    return word(STAGES, stage) + (f"：{verbs.get(verb.strip(), verb.strip())}" if verb else "")


def _folded(en: str, zh: str, body: Markup) -> Markup:
    return el("details", el("summary", el("span", both(en, zh), cls="name")), body, cls="rule")


def _table(facts: Mapping[str, Any]) -> Markup:
    rows = [el("tr", el("th", name, scope="row"), el("td", str(value))) for name, value in facts.items()]
    return el("table", el("tbody", rows))


def _inputs(entries: Sequence[Mapping[str, Any]], records: Mapping[str, int]) -> Markup:
    rows = [
        el(
            "tr",
            el("th", clip(str(entry.get("name", "")), 100), scope="row"),
            el("td", number(int(entry.get("bytes", 0))), " B"),
            el(
                "td",
                both(
                    f"{records.get(str(entry.get('name')), 0):,} documents",
                    f"{records.get(str(entry.get('name')), 0):,} 篇",
                ),
            ),
        )
        for entry in entries[:INPUTS]
    ]
    rest = len(entries) - INPUTS
    more = el("p", both(f"and {rest:,} more files", f"另有 {rest:,} 个文件"), cls="quiet") if rest > 0 else ""
    return el("div", el("table", el("tbody", rows)), more)
