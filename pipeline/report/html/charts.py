"""Charts as inline SVG: no library to load, colours from the page's own style, every bar with its number as title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .elements import Content, Markup, both, el, join, short

WIDTH, HEIGHT = 560, 260
LEFT, BOTTOM, TOP = 46, 30, 12


class Bar(NamedTuple):
    """One column of a histogram: its label, and a value for each series."""

    label: str
    values: tuple[int, ...]


def histogram(
    bars: Sequence[Bar], classes: Sequence[str], en: str, zh: str, *, beside: bool = False
) -> Markup:
    """Columns, stacked (or beside each other); the description says in words what is shown."""
    highest = max((max(bar.values, default=0) if beside else sum(bar.values) for bar in bars), default=0)
    if not highest:
        return Markup()
    marks = ticks(highest)
    step = (WIDTH - LEFT) / len(bars)
    parts: list[Content] = [_grid(marks, highest)]
    every = -(-len(bars) // 7)  # labels must not touch on a phone
    for at, bar in enumerate(bars):
        left = LEFT + at * step
        parts.append(
            el("g", _columns(bar, classes, left, step, highest, beside=beside), _title(bar, classes))
        )
        if at % every == 0:
            middle = left + step / 2
            parts.append(el("text", bar.label, x=f"{middle:.1f}", y=HEIGHT - 10, text_anchor="middle"))
    return _picture(parts, HEIGHT, en, zh)


def _columns(
    bar: Bar, classes: Sequence[str], left: float, step: float, highest: int, *, beside: bool
) -> list[Markup]:
    room = HEIGHT - BOTTOM - TOP
    done: list[Markup] = []
    base = float(HEIGHT - BOTTOM)
    wide = step * 0.84 / (len(bar.values) if beside else 1)
    for each, (value, cls) in enumerate(zip(bar.values, classes, strict=True)):
        if not value:
            continue
        high = max(room * value / highest, 1.5)  # one document among millions is still to be seen
        x = left + step * 0.08 + (wide * each if beside else 0)
        y = HEIGHT - BOTTOM - high if beside else base - high
        done.append(
            el("rect", x=f"{x:.1f}", y=f"{y:.1f}", width=f"{wide:.1f}", height=f"{high:.1f}", rx=2, cls=cls)
        )
        base -= high
    return done


def _title(bar: Bar, classes: Sequence[str]) -> Markup:
    values = " · ".join(
        f"{cls} {value:,}" if len(classes) > 1 else f"{value:,}"
        for value, cls in zip(bar.values, classes, strict=True)
    )
    return el("title", f"{bar.label}: {values}")


def ticks(highest: int) -> list[int]:
    """Round numbers for an axis, from nothing to about the highest value.

    >>> ticks(5038), ticks(146), ticks(1)
    ([0, 2000, 4000], [0, 50, 100], [0, 1])
    """
    step = next(
        unit * 10**power for power in range(20) for unit in (1, 2, 5) if highest / (unit * 10**power) < 4
    )
    return list(range(0, highest + 1, step))


def _grid(marks: Sequence[int], highest: int) -> list[Markup]:
    lines: list[Markup] = []
    for mark in marks:
        y = HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * mark / highest
        lines.append(el("line", x1=LEFT, x2=WIDTH, y1=f"{y:.1f}", y2=f"{y:.1f}", cls="grid"))
        lines.append(el("text", short(mark), x=LEFT - 6, y=f"{y + 4:.1f}", text_anchor="end"))
    return lines


def _picture(parts: Content, height: int, en: str, zh: str) -> Markup:
    # One description in both languages.
    return join(
        el("svg", parts, viewBox=f"0 0 {WIDTH} {height}", role="img", aria_label=f"{en} / {zh}", cls="chart"),
    )


class Row(NamedTuple):
    """One line of a bar list."""

    name: Content
    value: float
    shown: str
    note: Content = ""
    href: str | None = None


def bar_list(rows: Sequence[Row]) -> Markup:
    """Horizontal bars with names of any length: an HTML list, so that it wraps, selects and reads aloud."""
    highest = max((row.value for row in rows), default=0) or 1
    return el(
        "ol",
        [
            el(
                "li",
                el("a", row.name, href=row.href, cls="name")
                if row.href
                else el("span", row.name, cls="name"),
                el("span", filled(row.value, highest), cls="track"),
                el("span", row.shown, cls="num"),
                el("span", row.note, cls="note"),
            )
            for row in rows
        ],
        cls="bars",
    )


def filled(value: float, highest: float) -> Markup:
    """The filled part of a bar: nothing for nothing, and for one among millions still a trace."""
    return el("i", style=f"width:{max(100 * value / highest, 0.4):.2f}%") if value else Markup()


def legend(*entries: tuple[str, str, str]) -> Markup:
    """What the colours mean: class, English, Chinese."""
    return el("p", [el("span", el("b", cls=cls), both(en, zh)) for cls, en, zh in entries], cls="legend")
