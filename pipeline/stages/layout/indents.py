"""What the indents of a text mean: a paragraph in print, or code, a level of a list, the shape of a poem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple, Self

from .._layout_wrap import is_marker
from .._lazy import lazy
from .marks import Gap

_PLAIN = frozenset(" \t")
# (责编：甲) and [责任编辑：甲] stand at the foot of many a page; (一) may be a level of a list, [链接](…) is Markdown.
_PROSE_START = lazy(
    r"[\u3400-\u9fff“‘「『《（【]|[0-9]{1,4}[年月日]|\((?![一二三四五六七八九十甲乙丙丁]+\))[\u3400-\u9fff]"
    r"|\[[\u3400-\u9fff][^\]\n]{0,40}\](?!\()"
)
# Three cells of a table, set apart by two blanks or more; a table drawn; an entry of a table of contents.
_COLUMNS = lazy(
    r"(?![^\n]{0,400}[，。；])(?:[^\n ]{1,30}(?: [^\n ]{1,30})?  +){2}[^\n ]|[^\n]{0,80}[\u2500-\u257f]"
    r"|[^\n]{1,60}(?:\.{4}|…{2}|·{4})[.…· ]{0,200}\d{1,4}(?:\n|\Z)|[^\n]{1,40} \.{4,60} [^\n]{1,8}(?:\n|\Z)"
)
# Fewer paragraphs with one indent do not show what it means.
MIN_PARAGRAPHS = 3


class Indents(NamedTuple):
    """What a text shows of its indents."""

    plain: bool  # blanks and tabs that open a line of prose only mark a paragraph
    odd: bool  # so do ideographic spaces and other odd blanks
    page: str  # the indent of most paragraphs: that of numbered ones is no level of a list then

    @classmethod
    def of(cls, text: str, gaps: Sequence[Gap]) -> Self:
        """Look at all lines."""
        plain = _is_prose_page(text, gaps)
        return cls(plain, not _is_shaped(text, gaps), _page_indent(text, gaps) if plain else "")

    def mark_a_paragraph(self, text: str, indent: str, start: int) -> bool:
        """True when the indent of the line that begins at `start` only marks a paragraph."""
        if "\u3000" in indent:
            return self.odd
        # Plain and no-break spaces also set off code, table rows and the levels of a list.
        if indent[0] in _PLAIN and _COLUMNS.match(text, start) is not None:
            return False
        if _PROSE_START.match(text, start) is None or is_marker(text[start : start + 20]):
            return self.plain and indent == self.page
        return self.plain if indent.strip(" \t") == "" else self.odd


# All indents stay.
KEPT = Indents(plain=False, odd=False, page="")


def _is_prose_page(text: str, gaps: Sequence[Gap]) -> bool:
    """True when plain spaces that open lines mean nothing: nearly all lines are Chinese prose, no code, no list levels."""
    if text[:1] not in _PLAIN and not any(gap.indent and gap.indent[0] in _PLAIN for gap in gaps):
        return False
    starts = [gap.end for gap in gaps if gap.end < len(text)]
    prose = sum(_PROSE_START.match(text, start) is not None or text[start].isdecimal() for start in starts)
    return prose * 10 >= len(starts) * 9 and "```" not in text and "\n|" not in text


def _page_indent(text: str, gaps: Sequence[Gap]) -> str:
    """The indent of most paragraphs, if more of them have it than numbered lines."""
    starts = [(gap.indent or (gap.before if gap.start == 0 else ""), gap.end) for gap in gaps]
    marked = [(indent, is_marker(text[start : start + 20])) for indent, start in starts if indent]
    counts = Counter(marked).most_common()
    indent, count = next(((indent, count) for (indent, marker), count in counts if not marker), ("", 0))
    return indent if count >= MIN_PARAGRAPHS and count > Counter(marked)[indent, True] else ""


def _is_shaped(text: str, gaps: Sequence[Gap]) -> bool:
    """True when ideographic indents draw a shape (stepped verse): several depths, short lines without full stops.

    Or every other line is set in, in the middle of its sentence: 山那边有一口井，⏎　　井里有半个月亮。
    """
    indents = [gap.indent for gap in gaps if "\u3000" in gap.indent]
    if len(set(indents)) < 3:
        inside = sum("\u3000" in gap.indent and text[gap.start - 1] in "，、" for gap in gaps)
        return (
            inside >= 2
            and len(indents) <= 2 * min(inside, len(gaps) - len(indents))
            and len(text) < 24 * len(gaps)
        )
    return text.count("。") * 8 < len(gaps) and len(text) < 24 * len(gaps)
