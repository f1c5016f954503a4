"""The sections of the page that people read when they want to know: what was learned, what was left out, how it ran."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from .report_html_charts import Row, bar_list
from .report_html_data import Page
from .report_html_elements import Content, Markup, both, clip, el, join, number, percent
from .report_html_sections import evidence
from .report_html_words import STAGES, word

LEARNED = 30  # sources shown, and entries of each
INPUTS = 30  # input files listed


def learned(page: Page) -> Markup:
    """Word filters and template lines by source."""
    parts = [
        _knowledge(page.filters, "Word filters found, by source", "各来源的屏蔽词表", "filters.json"),
        _knowledge(page.templates, "Template lines found, by source", "各来源的模板行", "templates.json"),
    ]
    return join(parts)


def _knowledge(found: Mapping[str, Any], en: str, zh: str, file: str) -> Markup:
    sources = found.get("sources", found)
    entries = list(sources.items()) if isinstance(sources, Mapping) else []
    entries = [(name, value) for name, value in entries if value and isinstance(value, list | Mapping)]
    if not entries:
        return Markup()
    note = both(
        join("Editable: change ", el("code", f"knowledge/{file}"), " and give it back with --knowledge."),
        join("可修改 ", el("code", f"knowledge/{file}"), "，再以 --knowledge 交回使用。"),
    )
    return join(
        el("h3", both(en, zh)),
        el("p", note, cls="quiet"),
        [_source(str(name), value) for name, value in entries[:LEARNED]],
        el(
            "p",
            both(f"and {len(entries) - LEARNED:,} more sources", f"另有 {len(entries) - LEARNED:,} 个来源"),
            cls="quiet",
        )
        if len(entries) > LEARNED
        else "",
    )


def _source(name: str, value: Any) -> Markup:
    entries: Sequence[Any] = list(value.items()) if isinstance(value, Mapping) else value
    shown = [el("li", _entry(entry), cls="text") for entry in entries[:LEARNED]]
    summary = el(
        "summary",
        el("span", clip(name, 80) if name else both("(no source)", "（无来源）"), cls="name"),
        el("span", number(len(entries)), cls="num"),
    )
    return el("details", summary, el("ul", shown, cls="entries"), cls="rule")


def _entry(entry: Any) -> Content:
    if isinstance(entry, Mapping):
        return evidence(entry)
    if isinstance(entry, tuple) and len(entry) == 2:
        name, value = entry
        shown = evidence(value) if isinstance(value, Mapping) else clip(_brief(value), 400)
        return join(el("b", clip(str(name), 120)), " ", shown)
    return clip(_brief(entry), 400)


def _brief(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def rejected(page: Page, examples: int) -> Markup:
    """What was not taken into the result, with reasons and examples."""
    report = page.report
    rows = [
        Row(f"{word(STAGES, stage)}: {reason}", count, number(count))
        for (stage, reason), count in sorted(report.drops.items(), key=lambda item: -item[1])
    ]
    parts: list[Content] = []
    if rows:
        parts.append(el("figure", el("figcaption", both("Dropped by a stage", "由各步舍弃")), bar_list(rows)))
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
        summary = el("summary", el("span", reason, cls="name"), el("span", number(count), cls="num"))
        parts.append(el("details", summary, el("ol", shown, cls="examples"), cls="rule"))
    if not parts:
        return Markup()
    note = both(
        join("Kept, with their bytes, in ", el("code", "rejected.jsonl"), "."),
        join("连同原始字节保存在 ", el("code", "rejected.jsonl"), "。"),
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
    size = timing.get("input_bytes", 0)
    docs = page.report.totals["documents"]
    workers = timing.get("workers", 0)
    line = both(
        f"{docs:,} documents in {seconds:,.1f} s: {docs / seconds:,.0f} a second, {size / 1e6 / seconds:,.1f} MB a second, "
        f"{workers or 1} process{'es' if workers > 1 else ''}.",
        f"{docs:,} 篇，用时 {seconds:,.1f} 秒：每秒 {docs / seconds:,.0f} 篇、{size / 1e6 / seconds:,.1f} MB，{workers or 1} 个进程。",
    )
    spent: dict[str, float] = timing.get("seconds", {})
    total = sum(spent.values())
    rows = [
        Row(both(name, _stage_zh(name)), value, f"{value:,.1f} s", percent(value, total))
        for name, value in sorted(spent.items(), key=lambda item: -item[1])
    ]
    picture = (
        el("figure", el("figcaption", both("Processor time by step", "各步用时")), bar_list(rows))
        if rows
        else ""
    )
    return join(el("p", line), picture)


def _stage_zh(name: str) -> str:
    stage, _, verb = name.partition(":")
    verbs = {"survey": "勘查", "apply": "应用", "learn": "学习"}
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
    return el("div", el("table", el("tbody", rows)), more, cls="wide")
