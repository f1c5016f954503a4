"""One telling example per stage, on the first screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from ..examples import visible
from .data import Page
from .elements import Markup, both, changed, el, join
from .parts import anchor_of, rules_of
from .wording import rule_name, stage_name

LONGEST = 48  # characters of a change that still fit on a line beside what stands around it
AROUND = 16  # characters on either side of it


def shown_changes(page: Page) -> Markup:
    """For each stage the most used rule that has an example short enough to be read in passing."""
    rows = [
        el(
            "li",
            el("a", stage_name(rule["stage"]), href=f"#{anchor_of(rule)}", cls="name"),
            el("span", _line(example), cls="text", lang="zh-Hans"),
            el("span", rule_name(rule["rule"]), cls="note"),
        )
        for rule, example in _chosen(page)
    ]
    if not rows:
        return Markup()
    return el(
        "figure",
        el("figcaption", both("What the changes look like", "改动示例")),
        el("ul", rows, cls="shown"),
        el(
            "p",
            el("span", el("del", both("removed", "删去"))),
            el("span", el("ins", both("added", "补上"))),
            el("span", both("one example per stage", "每个阶段取一例"), cls="quiet"),
            cls="legend",
        ),
    )


def _chosen(page: Page) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    rules = sorted(rules_of(page.report), key=lambda rule: (-rule["edits"], rule["rule"]))
    for stage in page.stages:
        found = (
            (rule, example)
            for rule in rules
            if rule["stage"] == stage
            for example in _examples(page, rule)
            if _telling(example)
        )
        yield from islice(found, 1)


def _examples(page: Page, rule: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    kept = page.report.examples.get(("edit", rule["stage"], rule["rule"]))
    return kept.in_order() if kept else []


def _telling(example: Mapping[str, Any]) -> bool:
    """Something to be seen, short, inside a text."""
    before, after = example["before"], example["after"]
    seen = (before + after).strip()
    return (
        bool(seen or "\n" in before) and len(before) + len(after) <= LONGEST and bool(example["left"].strip())
    )


def _line(example: Mapping[str, Any]) -> Markup:
    """The change with what stands around it on its own line."""
    left = example["left"].rpartition("\n")[2][-AROUND:]
    right = example["right"].partition("\n")[0][:AROUND]
    return join(visible(left), changed(example["before"], example["after"]), visible(right))
