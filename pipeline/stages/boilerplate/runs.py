"""Runs of boilerplate lines at the ends of a text: what they prove together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from .._lazy import lazy
from .block import is_prose, is_sentence
from .rules import worded
from .table import Rule

RUN = 2  # strength from which a run of boilerplate lines is believed
DATES = 4  # days in one run from which they are those of other pages
AT_EDGES = frozenset({"edge", "anywhere", "alone"})
COUNT = lazy(
    r"(?:[-•·]\s)?(?:\d[\d.,]{0,11}\s?[万千kKwW]?|(?:19|20)\d\d-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d\d)?)\Z"
)
_PUBLISHED = (
    "发布时间",
    "发布日期",
    "发表时间",
    "发表日期",
    "发稿时间",
    "更新时间",
    "更新日期",
    "公告日期",
    "公告时间",
)
_BUTTON = lazy(r"[【\[]\s?[^】\]]{2,8}\s?[】\]]")
ROW = 3  # buttons in brackets, in one line, that need no others
_CLOCK = lazy(r"\d{1,2}[:：]\d\d")


# Rules that tell a page only beside prose: a log, a receipt, a list of credits has such lines of its own.
_WEAK = frozenset(
    {
        "author-line",
        "byline",
        "credits",
        "date-line",
        "date-source",
        "field",
        "page-number",
        "source-line",
        "views",
    }
)
# And words of buttons: a text may be made of them.
_WORDS = frozenset({"button", "comments", "related", "share"})


# Short lines that may as well be the text's own: a word that heads a part of it, a number, a day.
_EITHER = frozenset({"button", "member-card", "page-number", "share"})
_EITHER_AT_FOOT = _EITHER | {"ad", "byline", "date-line", "field"}
SHORT, SHORTER = 4, 2  # characters of such a word; of one that a comment box has (楼主, 沙发)


class Verdict(NamedTuple):
    """Why a line goes."""

    rule: str
    confidence: float
    why: str
    matched: Rule | None = None


def strength(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None], run: Sequence[int]
) -> int:
    """What a run's rules prove together.

    A rule proves itself once, however many lines it fires on; one that `adds`, once more for each further label.
    """
    strengths: dict[str, int] = {}
    labels = {
        (rule.name, lines[at])
        for at in run
        if (rule := hits[at]) is not None and rule.adds and not COUNT.match(lines[at])
    }
    different = Counter(name for name, _ in labels)
    dates = sum((rule := hits[at]) is not None and rule.name == "date-line" for at in run)
    for at in run:
        rule = hits[at]
        if found[at] is not None:
            strengths["template"] = RUN
        elif rule is not None and rule.adds:
            row = rule.strength > 0 and (len(_BUTTON.findall(lines[at])) >= ROW or _is_row(lines[at]))
            proof = RUN if row else min(RUN, rule.strength + different[rule.name] - 1)
            strengths[rule.name] = max(proof, strengths.get(rule.name, 0))
        elif rule is not None:
            # A time of day beside the date is a page's, not a diary's; so are many dates in one run.
            # And so is one that says that it is the day of publication.
            dated = rule.name == "date-line" and (
                dates >= DATES or _CLOCK.search(lines[at]) is not None or lines[at].startswith(_PUBLISHED)
            )
            strengths[rule.name] = max(strengths.get(rule.name, 0), RUN if dated else rule.strength)
    return sum(strengths.values())


def _is_row(line: str) -> bool:
    """True for three words of an interface side by side: they prove as much as three lines of them."""
    return line.count(" ") >= ROW - 1 and len(set(line.split())) >= ROW and worded(line) is not None


def may_be_text(line: str, rule: Rule) -> bool:
    """True for a word or a number alone on its line that may head a part of the text as well."""
    short = SHORT if rule.name in _EITHER else SHORTER if rule.name == "comments" else 0
    return len(line) <= short and line[-1] not in ":："


def stands_apart(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None], at: int
) -> bool:
    """True for such a line, a day or a label above the foot, where a line that no rule knows follows: it belongs to that one."""
    rule = hits[at]
    if rule is None or found[at] is not None or at + 1 >= len(lines):
        return False
    if rule.name == "field" and lines[at].startswith(("日期", "时间")) and lines[at][-1] in ":：":
        return True  # the last line of a form
    if hits[at + 1] is not None or found[at + 1] is not None:
        return False
    return may_be_text(lines[at], rule) or rule.name in _EITHER_AT_FOOT - _EITHER


def says_nothing(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None], run: Sequence[int]
) -> bool:
    """True for a run of such rules alone in a text without a sentence: then nothing tells the page from the text."""
    rules = [hits[at] for at in run if found[at] is None]
    names = {rule.name for rule in rules if rule is not None}
    if not rules or len(rules) < len(run) or not (names <= _WEAK or names <= _WORDS):
        return False
    return not any(
        rule is None and (is_prose(line) or is_sentence(line)) for line, rule in zip(lines, hits, strict=True)
    )
