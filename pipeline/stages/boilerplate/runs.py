"""Runs of boilerplate lines at the ends of a text: what they prove together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from .._lazy import lazy
from .rules import Rule

RUN = 2  # strength from which a run of boilerplate lines is believed
AT_EDGES = frozenset({"edge", "anywhere"})
COUNT = lazy(r"(?:\d[\d.,]{0,11}\s?[万千kKwW]?|(?:19|20)\d\d-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d\d)?)\Z")
_CLOCK = lazy(r"\d{1,2}[:：]\d\d")


class Verdict(NamedTuple):
    """Why a line goes."""

    rule: str
    confidence: float
    why: str
    matched: Rule | None = None


def strength(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None], run: Sequence[int]
) -> int:
    """What a run's rules prove together; one rule proves itself once, however many lines it fires on."""
    strengths: dict[str, int] = {}
    labels = {
        (rule, lines[at]) for at in run if (rule := hits[at]) is not None and not COUNT.match(lines[at])
    }
    worded = Counter(rule.name for rule, _ in labels)
    for at in run:
        rule = hits[at]
        if found[at] is not None:
            strengths["template"] = RUN
        elif rule is not None and (rule.words or rule.name == "record"):
            # One button or label may be a heading of the text: 下载, 推荐, 积分. Three are none.
            strengths[rule.name] = min(RUN, worded[rule.name] - (rule.name != "interface"))
        elif rule is not None:
            # A time of day beside the date is a page's, not a diary's.
            dated = rule.name == "date-line" and _CLOCK.search(lines[at]) is not None
            strengths[rule.name] = max(strengths.get(rule.name, 0), RUN if dated else rule.strength)
    return sum(strengths.values())
