"""Pieces of the page that several sections use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .. import Report, counted
from ..examples import CONTEXT, visible
from ..sketch import hash64
from .elements import Content, Markup, both, changed, clip, el, join, number
from .wording import sub_name

SURE = 0.97  # mean confidence from which a rule needs no second look


def card(en: str, zh: str, *body: Content) -> Markup:
    """A figure with a caption in both languages; nothing if there is nothing in it."""
    if not any(body[:1]):
        return Markup()
    return el("figure", el("figcaption", both(en, zh)), *body)


def rules_of(report: Report) -> list[dict[str, Any]]:
    """Every rule with its counts, `stage` and `rule`."""
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


def boldest(rules: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The rule that took away most characters, if any did."""
    rule = max(rules, key=lambda rule: rule["removed"] - rule["added"], default=None)
    return rule if rule and rule["removed"] > rule["added"] else None


def least_sure(rules: Sequence[Mapping[str, Any]]) -> tuple[Mapping[str, Any], float] | None:
    """The rule with the lowest mean confidence, if that is low enough to speak of."""
    means = [
        (rule["confidence‰"] / rule["judged"] / 1000, at) for at, rule in enumerate(rules) if rule["judged"]
    ]
    mean, at = min(means, default=(1.0, 0))
    return (rules[at], mean) if mean < SURE else None


def anchor_of(rule: Mapping[str, Any]) -> str:
    """What a link to a rule points at."""
    return f"rule-{hash64(rule['stage'] + '/' + rule['rule']):x}"


def in_documents(documents: int) -> Markup:
    """In how many documents."""
    return both(f"in {counted(documents, 'doc')}", f"{documents:,} 篇")


def example_of(example: Mapping[str, Any]) -> Markup:
    """An edit or a flag in its context, and what is known of it."""
    marked = (
        changed(example["before"], example["after"])
        if "after" in example
        else el("mark", clip(example["before"], 240))
    )
    context: Content = "" if example.get("start") is None else in_context(example, marked)
    notes: list[Content] = [el("code", clip(example["id"], 80))]
    if example.get("start") is not None:
        notes.append(f" @{example['start']:,}")
    if example.get("confidence") is not None:
        notes.append(
            both(f" · confidence {example['confidence']:.2f}", f" · 置信度 {example['confidence']:.2f}")
        )
    if example.get("evidence"):
        notes.append(join(" · ", evidence(example["evidence"])))
    return el("li", context, el("p", notes, cls="note"))


def in_context(example: Mapping[str, Any], marked: Content) -> Markup:
    """A change between what stands around it, with dots where the text goes on."""
    left, right = example["left"], example["right"]
    return el(
        "p",
        el("span", "…", cls="cut") if example["start"] > len(left) else "",
        visible(left),
        marked,
        visible(right),
        el("span", "…", cls="cut") if len(right) >= CONTEXT else "",
        cls="text",
        lang="zh-Hans",
    )


def evidence(found: Mapping[str, Any]) -> Markup:
    """Evidence as name and value; a reason in words needs no name."""
    return join(
        [
            join(
                " · " if at else "",
                "" if name == "why" else el("span", f"{name.replace('_', ' ')} ", cls="key"),
                clip(_plain(value), 120),
            )
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


def flag_of(report: Report, kind: str, sub: str, examples: int) -> Markup:
    """A kind of flag with its count, to be opened for examples."""
    count, docs = report.flags[kind, sub, "flags"], report.flags[kind, sub, "documents"]
    found = report.examples.get(("flag", kind, sub))
    summary = el(
        "summary",
        el("span", sub_name(kind, sub), cls="name", title=f"{kind} {sub}".strip()),
        el("span", number(count), cls="num"),
        el("span", in_documents(docs), cls="note"),
    )
    shown: Iterable[Markup] = [
        example_of(example) for example in (found.in_order() if found else [])[:examples]
    ]
    return el("details", summary, el("ol", shown, cls="examples"), cls="rule flat")
