"""What each stage changed, and what it flagged, with examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from .. import Report, counted
from ..examples import visible
from .charts import Row, bar_list, filled
from .chinese import KINDS, STAGES, word
from .data import Page
from .elements import Content, Markup, both, changed, el, join, number, signed
from .parts import anchor_of, boldest, example_of, flag_of, in_documents, least_sure, rules_of
from .wording import ABOUT, KIND_NAMES, MEANS, rule_name, stage_name

ORDER = {"mask": 0, "damage": 1, "quality": 2, "pii": 3}  # of flags: what a reader can mend comes first

PEEK = 18  # characters of the first example shown beside a rule's name


def stages(page: Page, examples: int) -> Markup:
    """Each stage with its rules by count, each rule with examples."""
    by_stage: dict[str, list[dict[str, Any]]] = {}
    rules = rules_of(page.report)
    bold, unsure = boldest(rules), least_sure(rules)
    # What the overview says is worth a look stands open.
    opened = [anchor_of(rule) for rule in (bold, unsure and unsure[0]) if rule]
    for rule in rules:
        by_stage.setdefault(rule["stage"], []).append(rule)
    order = [*page.stages, *(name for name in sorted(by_stage) if name not in page.stages)]
    idle = [name for name in order if name not in by_stage]
    rows = [
        Row(
            stage_name(name),
            page.report.stages[name, "edits"],
            number(page.report.stages[name, "edits"]),
            both(
                f"in {counted(page.report.stages[name, 'documents'], 'document')}",
                f"{page.report.stages[name, 'documents']:,} 篇",
            ),
            f"#stage-{name}",
        )
        for name in order
        if name in by_stage
    ]
    rest = both(
        f"Nothing to change, or flags only: {', '.join(idle)}.",
        f"没有改动或只做标记：{'、'.join(word(STAGES, name) for name in idle)}。",
    )
    return join(
        el(
            "figure",
            el("figcaption", both("Edits by stage, in the order they ran", "各阶段改动数（按执行顺序）")),
            bar_list(rows),
            el("p", rest, cls="quiet") if idle else "",
        ),
        [_stage(page.report, name, by_stage[name], examples, opened) for name in order if name in by_stage],
    )


def _stage(
    report: Report, name: str, rules: list[dict[str, Any]], examples: int, opened: Sequence[str]
) -> Markup:
    rules.sort(key=lambda rule: (-rule["edits"], rule["rule"]))
    most = rules[0]["edits"]
    about = el("p", both(*ABOUT[name]), cls="quiet") if name in ABOUT else ""
    return el(
        "article",
        el("h3", stage_name(name)),
        about,
        el(
            "div",
            [_rule(report, rule, most, examples, opened=anchor_of(rule) in opened) for rule in rules],
            cls="list",
        ),
        id=f"stage-{name}",
    )


def _rule(report: Report, rule: Mapping[str, Any], most: int, examples: int, *, opened: bool) -> Markup:
    facts: list[Content] = [in_documents(rule["documents"])]
    growth = rule["added"] - rule["removed"]
    if growth:
        facts.append(both(f" · {signed(growth)} chars", f" · {signed(growth)} 字"))
    if rule["judged"]:
        mean = rule["confidence‰"] / rule["judged"] / 1000
        facts.append(both(f" · confidence {mean:.2f}", f" · 平均置信度 {mean:.2f}"))
    found = report.examples.get(("edit", rule["stage"], rule["rule"]))
    listed = found.in_order() if found else []
    peek = [_peek(each) for each in listed[:1]]
    summary = el(
        "summary",
        el("span", rule_name(rule["rule"]), cls="name", title=rule["rule"]),
        el("span", peek, cls="peek", lang="zh-Hans"),
        el("span", filled(rule["edits"], most), cls="track", aria_hidden="true"),
        el("span", number(rule["edits"]), cls="num"),
        el("span", facts, cls="note"),
    )
    shown = [example_of(example) for example in listed[:examples]]
    body = el("ol", shown, cls="examples")
    return el("details", summary, body, cls="rule", id=anchor_of(rule), open="" if opened else None)


def _peek(example: Mapping[str, Any]) -> Markup:
    """The first example on a rule's own line: a short change says nothing without what stands around it."""
    before, after = example["before"], example["after"]
    around = max(0, (PEEK - len(before) - len(after)) // 2)
    left, right = example["left"][len(example["left"]) - around :], example["right"][:around]
    return join(visible(left), changed(shortened(before), shortened(after)), visible(right))


def shortened(text: str) -> str:
    """A few characters of a change, for a rule's own line."""
    return text if len(text) <= PEEK else f"{text[: PEEK - 3]}…{text[-2:]}"


def flags(page: Page, examples: int) -> Markup:
    """Findings that changed nothing: masks left, damage, quality."""
    found = {key[:2] for key in page.report.flags if key[0] not in {"duplicate", "related", "represents"}}
    kinds = sorted(found, key=lambda kind: (ORDER.get(kind[0], len(ORDER)), kind))
    return join(
        [
            el(
                "article",
                el("h3", both(*KIND_NAMES.get(kind, (kind, word(KINDS, kind))))),
                el("p", both(*MEANS[kind]), cls="quiet") if kind in MEANS else "",
                el("div", [flag_of(page.report, kind, sub, examples) for _, sub in group], cls="list"),
            )
            for kind, group in groupby(kinds, key=lambda each: each[0])
        ]
    )
