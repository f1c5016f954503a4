r"""HTML and SVG built from Python: whatever is not already markup is escaped, so nothing from a document gets through.

>>> el("p", "<script>", cls='a"b')
'<p class="a&quot;b">&lt;script&gt;</p>'
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from ..diff import Piece
from ..examples import visible

Content: TypeAlias = "str | int | Iterable[Content]"

VOID = frozenset({"br", "meta", "rect", "line", "path", "circle"})


class Markup(str):
    """A string that is markup already."""

    __slots__ = ()


def el(tag: str, *content: Content, **attributes: str | float | None) -> Markup:
    """An element. `cls` is the class; an underscore in a name is a hyphen; None leaves an attribute out."""
    pairs = "".join(
        f' {_name(name)}="{html.escape(_lines(str(value)), quote=True)}"'
        for name, value in attributes.items()
        if value is not None
    )
    if tag in VOID and not content:
        return Markup(f"<{tag}{pairs}/>" if tag not in {"br", "meta"} else f"<{tag}{pairs}>")
    return Markup(f"<{tag}{pairs}>{''.join(_escaped(content))}</{tag}>")


def _name(name: str) -> str:
    return "class" if name == "cls" else name.rstrip("_").replace("_", "-")


def _escaped(content: Content) -> Iterable[str]:
    if isinstance(content, Markup):
        yield content
    elif isinstance(content, str):
        yield html.escape(_lines(content), quote=True)
    elif isinstance(content, int):
        yield f"{content:,}"
    else:
        for each in content:
            yield from _escaped(each)


def join(*content: Content) -> Markup:
    """Several pieces as one."""
    return Markup("".join(_escaped(content)))


def both(en: Content, zh: Content, tag: str = "span", **attributes: str | float | None) -> Markup:
    """The same in two languages; the page shows one (`data-lang` of the root decides)."""
    return join(el(tag, en, lang="en", **attributes), el(tag, zh, lang="zh", **attributes))


def changed(before: str, after: str) -> Markup:
    """A change, as del and ins: what a screen reader announces, too."""
    gone = el("del", _seen(before)) if before else ""
    return join(gone, el("ins", _seen(after)) if after else "")


def _seen(text: str) -> str:
    """What is nothing but blanks is drawn, or nobody could count it."""
    return visible(text).replace(" ", "␣") if text.strip(" \n") == "" else visible(text)


class Row(NamedTuple):
    """One paragraph of a comparison, as it stands on either side."""

    left: Markup
    right: Markup
    differs: bool


def two_sides(pieces: Iterable[Piece], *, longest: int = 90) -> Iterator[Row]:
    """A comparison as rows, cut at the line ends that both share, so that like stands beside like.

    What both share is shortened, what differs is marked.
    """
    left: list[Content] = []
    right: list[Content] = []
    differs = False
    for piece in pieces:
        if piece.stages:
            left.append(el("del", clip(piece.before, longest * 3)) if piece.before else "")
            right.append(el("ins", clip(piece.after, longest * 3)) if piece.after else "")
            differs = True
            continue
        *ended, last = piece.before.split("\n")
        for line in ended:
            shown = clip(line, longest)
            yield Row(join(*left, shown), join(*right, shown), differs)
            left, right, differs = [], [], False
        left.append(clip(last, longest))
        right.append(clip(last, longest))
    if any(left) or any(right):
        yield Row(join(*left), join(*right), differs)


def clip(text: str, longest: int) -> Markup:
    """Text with its middle left out if it is long; line ends stay line ends."""
    if len(text) <= longest:
        return join(text)
    half = longest // 2
    cut = el("span", f" ⋯{len(text) - 2 * half:,}⋯ ", cls="cut")
    return join(text[:half], cut, text[-half:])


def _lines(text: str) -> str:
    return "\n".join(visible(line) for line in text.split("\n"))


def percent(part: float, whole: float) -> str:
    """A share, with as many decimals as it needs.

    >>> percent(1, 3), percent(1, 3000), percent(0, 0)
    ('33 %', '0.033 %', '0 %')
    """
    if not whole or not part:
        return "0 %"
    share = 100 * part / whole
    digits = 0 if share >= 10 else 1 if share >= 1 else 3
    return f"{share:.{digits}f} %"


def number(value: float) -> str:
    """A number for people.

    >>> number(1234567), number(12.345)
    ('1,234,567', '12.3')
    """
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


def growth(share: float) -> str:
    """A relative change, with a true minus.

    >>> growth(-0.154), growth(0.02)
    ('−15.4 %', '+2.0 %')
    """
    return f"{100 * share:+.1f} %".replace("-", "−")


def signed(value: int) -> str:
    """A change, with the sign that is as wide as the plus.

    >>> signed(-1234), signed(5)
    ('−1,234', '+5')
    """
    return f"{value:+,}".replace("-", "−")


def short(value: float) -> str:
    """A number for an axis.

    >>> short(950), short(12_000), short(3_400_000)
    ('950', '12k', '3.4M')
    """
    for size, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:.3g}{unit}"
    return f"{value:.3g}"
