"""The first screen of the page: what happened, in a sentence, six numbers and two charts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import Report, counted
from .charts import Bar, Row, bar_list, histogram, legend
from .chinese import STAGES, word
from .data import Page
from .elements import Markup, both, clip, el, growth, join, number, percent, short, signed
from .parts import anchor_of, boldest, card, least_sure, rules_of
from .showcase import shown_changes
from .wording import rule_name

ROOM = 10_000_000  # from here on a number is shortened, to fit its box on a phone
SOURCES = 8  # shown in the chart of sources
ENOUGH = 2_000  # characters of a source below which its rate of edits says little


def overview(page: Page) -> Markup:
    """One sentence, six numbers, what changes look like, what deserves a look, and two charts."""
    total = page.report.totals
    came = total["documents"] + total["rejected"]
    out = total["documents"] - total["dropped"]
    sources = _sources(page.report)
    return join(
        _sentence(page, came, out),
        el(
            "dl",
            _figure(came, "documents in", "输入文档", "", ""),
            _figure(out, "documents out", "输出文档", *_lost(total)),
            _figure(total["changed"], "changed", "有改动", percent(total["changed"], came), ""),
            _figure(total["edits"], "edits", "处改动", *_rate(total)),
            _figure(
                total["duplicates"],
                "repeat another",
                "重复其他文档",
                f"in {counted(page.cluster_count, 'cluster')}",
                f"共 {page.cluster_count:,} 组",
            ),
            _figure(total["after"], "characters out", "输出字数", *_growth(total)),
            cls="figures",
        ),
        shown_changes(page),
        _worth_a_look(page),
        el("div", _lengths(page.report), sources, cls="pair") if sources else _lengths(page.report),
    )


def _sentence(page: Page, came: int, out: int) -> Markup:
    total = page.report.totals
    lost = came - out
    was = "was" if lost == 1 else "were"
    gone = f"; {lost:,} {was} left out, with the reason recorded" if lost else ", none was lost"
    gone_zh = f"，另有 {lost:,} 篇未收录，均记录了原因" if lost else "，一篇不少"
    return el(
        "p",
        both(
            f"{counted(came, 'document')} came in and {out:,} came out{gone}. {percent(total['changed'], came)} were changed, by "
            f"{counted(total['edits'], 'edit')} that can all be undone; {total['duplicates']:,} "
            + (
                "repeats another document and says which."
                if total["duplicates"] == 1
                else "repeat another document and say which."
            ),
            f"输入 {came:,} 篇，输出 {out:,} 篇{gone_zh}。{percent(total['changed'], came)} 有改动，共 {total['edits']:,} 处，"
            f"都可以撤销；{total['duplicates']:,} 篇重复其他文档，并注明重复了哪一篇。",
        ),
        cls="lead",
    )


def _figure(value: int, en: str, zh: str, note: str, note_zh: str) -> Markup:
    small = el("dd", both(note, note_zh or note), cls="note") if note else ""
    return el(
        "div",
        el("dt", both(en, zh)),
        el("dd", number(value) if value < ROOM else short(value), title=number(value)),
        small,
    )


def _lost(total: Mapping[str, int]) -> tuple[str, str]:
    dropped, rejected = total["dropped"], total["rejected"]
    if not dropped + rejected:
        return "none was lost", "一篇不少"
    return f"{dropped:,} dropped, {rejected:,} unreadable", f"丢弃 {dropped:,}，无法读取 {rejected:,}"


def _rate(total: Mapping[str, int]) -> tuple[str, str]:
    rate = total["edits"] * 10_000 / max(total["before"], 1)
    return (
        f"{number(rate if rate < 100 else round(rate))} per 10,000 characters",
        f"每万字 {number(rate if rate < 100 else round(rate))} 处",
    )


def _growth(total: Mapping[str, int]) -> tuple[str, str]:
    share = (total["after"] - total["before"]) / max(total["before"], 1)
    return f"{growth(share)} of {short(total['before'])}", f"原 {short(total['before'])}，{growth(share)}"


def _worth_a_look(page: Page) -> Markup:
    """The places to look at first: the boldest rule, the least certain one, what stayed hidden, the largest cluster."""
    rules = rules_of(page.report)
    items: list[Markup] = []
    if bold := boldest(rules):
        taken = signed(bold["added"] - bold["removed"])
        items.append(
            _look(
                bold, taken, ("characters by ", ", more than by any other rule"), ("字：", "，在各规则中最多")
            )
        )
    if unsure := least_sure(rules):
        shown = f"{unsure[1]:.2f}"
        items.append(
            _look(
                unsure[0],
                shown,
                ("mean confidence of ", ", the lowest"),
                ("平均置信度：", "，在各规则中最低"),
            )
        )
    for kind, noun, en, zh in (
        ("mask", "hidden character", "left in place: not proved", "处屏蔽字没有补回：证据不足"),
        ("damage", "place", "with damage, flagged but not repaired", "处残损，只做标记，没有补回"),
    ):
        count = sum(n for key, n in page.report.flags.items() if key[0] == kind and key[2] == "flags")
        if count:
            nouns = counted(count, noun).partition(" ")[2]
            items.append(_point("#left", number(count), both(f"{nouns} {en}", zh)))
    if page.clusters:
        largest = page.clusters[0]
        items.append(
            _point(
                "#duplicates",
                number(largest.size),
                both("copies in the largest cluster", "篇，最大的一组重复"),
            )
        )
    if not items:
        return Markup()
    return el("div", el("h3", both("Worth a look first", "不妨先看")), el("ul", items), cls="look")


def _look(rule: Mapping[str, Any], shown: str, en: tuple[str, str], zh: tuple[str, str]) -> Markup:
    stage = both(f" ({rule['stage']}){en[1]}", f"（{word(STAGES, rule['stage'])}）{zh[1]}")
    return _point(
        f"#{anchor_of(rule)}", shown, join(both(en[0], zh[0]), el("b", rule_name(rule["rule"])), stage)
    )


def _point(href: str, shown: str, words: Markup) -> Markup:
    return el("li", el("a", el("span", shown, cls="num"), el("span", words), href=href))


def _lengths(report: Report) -> Markup:
    bars = [
        Bar(
            f"{low / 1000:,.0f}k" if low >= 1000 else str(low),
            (report.lengths["before", f"{low:08d}"], report.lengths["after", f"{low:08d}"]),
        )
        for low in _half_octaves({int(key[1]) for key in report.lengths})
    ]
    picture = histogram(bars, ("before", "after"), "Lengths before and after", "清洗前后的篇幅", beside=True)
    return card(
        "Length of documents, in characters",
        "篇幅（字）",
        picture,
        legend(("before", "before", "清洗前"), ("after", "after", "清洗后")),
    )


def _half_octaves(found: set[int]) -> list[int]:
    """All bins from the shortest text to the longest, so that gaps are seen as gaps; the empty text beside them."""
    lengths = found - {0}
    bins = {low for octave in range(1, 40) for low in (1 << octave, 3 << (octave - 1))} | {1}
    between = {low for low in bins if min(lengths, default=1) <= low <= max(lengths, default=0)}
    return sorted(between | found)


def _sources(report: Report) -> Markup:
    rows = [
        (name, amounts["edits"] * 10_000 / amounts["characters"], amounts["documents"])
        for name, (_, amounts) in report.sources.kept.items()
        if amounts["characters"] >= ENOUGH
    ]
    if len(rows) < 2:  # one bar compares nothing
        return Markup()
    rows.sort(key=lambda row: (-row[1], row[0]))
    bars = [
        Row(
            clip(name, 60) if name else both("(no source)", "（无来源）"),
            rate,
            f"{rate:,.1f}",
            both(f"{docs:,} docs", f"{docs:,} 篇"),
        )
        for name, rate, docs in rows[:SOURCES]
    ]
    count = report.sources.distinct()
    more = f"{count:,} sources" + (", of which 1,024 were sampled" if report.sources.sampled else "")
    note = el("p", both(more, f"共 {count:,} 个来源"), cls="quiet")
    return card("Edits per 10,000 characters, by source", "各来源每万字改动数", bar_list(bars), note)
