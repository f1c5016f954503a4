"""The foot of a scraped text: credits, notices, links, and the headlines of other pages behind them."""

from __future__ import annotations

from collections.abc import Sequence

from .._lazy import lazy
from .block import is_prose, is_sentence
from .own import dated_list, is_count
from .runs import AT_EDGES, RUN, Verdict, may_be_text, says_nothing, stands_apart, strength
from .table import Rule

_DAY = lazy(
    r"(?:(?:19|20)\d\d|[一二〇○零]{1,2}[〇○零一二三四五六七八九]{2,3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日\Z"
)
BUTTONS = 3  # lines
# What tells a page beside prose only, and alone below a finished paragraph is nobody's but the page's.
_SOLE = frozenset({"source-line"})
_OWN = frozenset("《“「")  # a book, a saying
_FIGURES = ("数据", "图表", "表", "數據", "圖表")  # the source of a table is the text's
_BUTTONS = frozenset({"share", "interface", "recommended", "related", "views", "comments"})
_FINISHED = frozenset("。！？”）…")
CUT = 200  # characters of the beginning of another article
_CUT = lazy(r"(?:\.{3,6}|…{1,2})\Z")
_OTHERS = frozenset({"prev-next", "recommended"})
_HEADS = frozenset({"recommended", "related", "comments"})
_COUNTED = frozenset({"button", "comments", "interface", "share"})
_BARS = frozenset({"|", "||"})  # what is left of a table
# Labels that head nothing at the very end. The last line of a form (签名：, 日期：) is none of them.
_LABELS = frozenset({"editor", "keywords", "share", "software", "tags"})
_EMPTY = frozenset({"附件", "相关附件", "附件下载", "原文链接", "相关链接", "快照地址", "阅读下一篇"})
LINKS = 3  # entries of a list of other articles
_INTRODUCES = frozenset({"related", "recommended"})
_LINK = lazy(r"[·•●■▪◆☉]\s{0,3}\S.{5,60}\Z")
TEASER = 40  # characters: longer lines are no headline of another page
# Foot rules behind which only other pages' headlines stand.
_BARRIERS = frozenset(
    {
        "related",
        "recommended",
        "prev-next",
        "comments",
        "share",
        "editor",
        "legal",
        "rights",
        "keywords",
        "tags",
    }
)


def strip_foot(
    lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None], head: int = -1
) -> None:
    """The run of boilerplate below the text, with the teasers behind what introduces them; `head` is the last line of the head."""
    _dated(lines, hits, found)
    run = _foot_run(lines, hits, found, head)
    if not run:
        return
    thread = (
        sum(rule is not None and rule.where == "anywhere" and rule.strength >= RUN for rule in hits) >= RUN
    )
    apart = set() if thread else {at for at in run if stands_apart(lines, hits, found, at)}
    apart |= _numbers(lines, hits, run)
    run = [at for at in run if at not in apart]
    if not run:
        return
    sure = thread or _buttons(lines, hits, run) or _links(lines, hits, run)
    if not sure and (strength(lines, hits, found, run) < RUN or says_nothing(lines, hits, found, run)):
        return
    # Lines that no rule knows go only behind a barrier; a foot of date lines and signatures is the text's own.
    barrier = next((at for at in reversed(run) if _is_barrier(lines[at], hits[at])), len(lines))
    for at in range(run[-1], len(lines)):
        rule = hits[at]
        if found[at] is not None or at in apart:
            continue
        if rule is None:
            if at > barrier:
                found[at] = Verdict("teaser", 0.85, f"behind {lines[barrier][:20]!r} at the foot")
            elif at < run[0] and is_count(lines[at]) and _counts(hits, at):
                found[at] = Verdict("separator", 0.85, "what a button counts")
        elif (at >= barrier and not _dates_text(lines, hits, at)) or (
            rule.where in AT_EDGES and not _own_foot(lines, hits, at)
        ):
            found[at] = Verdict(rule.name, 0.95, "at the foot", rule)


def _dated(lines: Sequence[str], hits: Sequence[Rule | None], found: list[Verdict | None]) -> None:
    if (rule := hits[-1]) is None or rule.name != "date-line":
        return
    for at in range(dated_list(lines, hits), len(lines)):
        found[at] = Verdict("teaser", 0.85, "a list of headlines, each above its day, at the end")


def _counts(hits: Sequence[Rule | None], at: int) -> bool:
    """True where a button stands within the two lines above."""
    return any(rule is not None and rule.name in _COUNTED for rule in hits[max(0, at - 2) : at])


def _is_barrier(line: str, rule: Rule | None) -> bool:
    return rule is not None and rule.name in _BARRIERS and not may_be_text(line, rule)


def _numbers(lines: Sequence[str], hits: Sequence[Rule | None], run: Sequence[int]) -> set[int]:
    """Numbers alone on their lines, two and more, where nothing speaks of pages: the text's own (what a program prints)."""
    numbers = {
        at
        for at in run
        if (rule := hits[at]) is not None and rule.name == "page-number" and lines[at].isdecimal()
    }
    return numbers if len(numbers) > 1 and not any("页" in lines[at] for at in run) else set()


def _buttons(lines: Sequence[str], hits: Sequence[Rule | None], run: Sequence[int]) -> bool:
    """True for a button or two as the last lines, directly below a paragraph that has its end: nothing stands below that they could head.

    So is a label as the very last line, or what announces other articles, wherever the text above ends.
    """
    last = run[-1] - 1
    end = hits[-1]
    if run == [len(lines) - 1] and end is not None and last >= 0:
        if lines[-1] in _BARS:
            return True
        label = lines[-1].rstrip(":： ")
        heads = end.name in _HEADS or (label != lines[-1] and (end.name in _LABELS or label in _EMPTY))
        if heads and any(is_prose(line) for line in lines[max(0, last - 3) : last + 1]):
            return True
        if end.name in _SOLE and _OWN.isdisjoint(lines[-1]) and not lines[-1].startswith(_FIGURES):
            return is_prose(lines[last]) and lines[last][-1] in _FINISHED
    return (
        len(run) <= BUTTONS
        and run[0] - run[-1] + 1 == len(run)
        and run[0] + 1 == len(lines)
        and last >= 0
        and is_prose(lines[last])
        and lines[last][-1] in _FINISHED
        and all((rule := hits[at]) is not None and rule.name in _BUTTONS for at in run)
    )


def _links(lines: Sequence[str], hits: Sequence[Rule | None], run: Sequence[int]) -> bool:
    """True where what introduces other articles has only a list of them below it, down to the end."""
    first = next(
        (at for at in reversed(run) if (rule := hits[at]) is not None and rule.name in _INTRODUCES), -1
    )
    return first >= 0 and sum(_LINK.match(line) is not None for line in lines[first + 1 :]) >= LINKS


def _foot_run(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None], head: int
) -> list[int]:
    """The lines of the run, from the last one up. Teasers may stand between; a sentence ends it.

    At the very end may stand the beginnings of other articles, cut off by dots, if what links to others stands above them.
    """
    run: list[int] = []
    teasers = cut = 0
    for at in range(len(lines) - 1, head, -1):
        rule, line = hits[at], lines[at]
        if found[at] is not None or (rule is not None and rule.where != "newspaper"):
            run.append(at)
        elif (
            len(line) <= TEASER
            and "。" not in line
            and (not is_sentence(line) or line[-1] in "：:" or _LINK.match(line) is not None)
            and teasers < 20
        ):
            teasers += 1
        elif _CUT.search(line) is not None and len(line) <= CUT and not run:
            cut += 1
        else:
            break
    return (
        run if not cut or any((rule := hits[at]) is not None and rule.name in _OTHERS for at in run) else []
    )


def _own_foot(lines: Sequence[str], hits: Sequence[Rule | None], at: int) -> bool:
    """True for a date or a name below the text that its author may have set there."""
    rule = hits[at]
    if rule is not None and rule.name == "separator" and not lines[at].strip("….。·"):
        return True  # dots with which a text ends
    last = rule is not None and rule.name in {"date-line", "byline", "separator"} and at + 1 == len(lines)
    return _dates_text(lines, hits, at) or (
        last and at > 0 and not is_prose(lines[at - 1]) and hits[at - 1] is not rule
    )


def _dates_text(lines: Sequence[str], hits: Sequence[Rule | None], at: int) -> bool:
    """True for the day in words below a signature, as letters and notices end; buttons may stand below them."""
    return (
        _DAY.match(lines[at]) is not None and at > 0 and hits[at - 1] is None and not is_prose(lines[at - 1])
    )
