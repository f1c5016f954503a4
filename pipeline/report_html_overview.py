"""The first screen of the page: what happened, in a sentence, six numbers and two charts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .report import Report, counted
from .report_html_charts import Bar, Row, bar_list, histogram, legend
from .report_html_data import Page
from .report_html_elements import (
    Markup,
    both,
    clip,
    el,
    join,
    number,
    percent,
    short,
    signed,
)
from .report_html_parts import anchor_of, boldest, card, least_sure, rules_of
from .report_html_words import STAGES, rule_zh, word

ROOM = 10_000_000  # from here on a number is shortened, to fit its box on a phone
SOURCES = 10  # shown in the chart of sources
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
                f"in {counted(page.cluster_count, 'cluster')}",
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
    return el(
        "div",
        el("dt", both(en, zh)),
        el("dd", number(value) if value < ROOM else short(value), title=number(value)),
        small,
    )


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
    rules = rules_of(page.report)
    items: list[Markup] = []
    if bold := boldest(rules):
        items.append(
            _look(bold, "took away most characters", "删去的字最多", signed(bold["added"] - bold["removed"]))
        )
    if unsure := least_sure(rules):
        items.append(_look(unsure[0], "is the least certain", "把握最小", f"{unsure[1]:.2f}"))
    for kind, en, zh in (
        ("mask", "masks left as they are", "未还原的掩码"),
        ("damage", "damage flagged, not mended", "已标出而未补的残损"),
    ):
        count = sum(n for key, n in page.report.flags.items() if key[0] == kind and key[2] == "flags")
        if count:
            items.append(el("li", el("a", both(f"{en}: {count:,}", f"{zh}：{count:,}"), href="#left")))
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
    name, name_zh = el("b", rule["rule"]), el("b", rule_zh(rule["rule"]))
    body = both(
        join(name, f" ({rule['stage']}) {en}: {shown}"),
        join(name_zh, f"（{word(STAGES, rule['stage'])}）{zh}：{shown}"),
    )
    return el("li", el("a", body, href=f"#{anchor_of(rule)}"))


def _lengths(report: Report) -> Markup:
    bars = [
        Bar(short(low), (report.lengths["before", f"{low:08d}"], report.lengths["after", f"{low:08d}"]))
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
