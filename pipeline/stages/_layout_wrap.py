"""Hard wraps: at which width a text was broken into lines, and which line ends are therefore no paragraph ends.

The test is the one a typesetter would use: a line is *full* when the first unit of the next line (one Han character,
one Latin word, a bracket with what it holds on to) would not have fitted. A text is *wrapped* when nearly no line is
longer than some width and the lines of that width break in the middle of sentences.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ._lazy import lazy

# A line that ends in one of these may end a paragraph.
TERMINAL = frozenset("。！？…”’」』：；!?:;．｡.")
CLOSERS = frozenset("”’」』）〉》】〕］)]}\"'")
# A line never begins with these; in text wrapped without that rule such a line is a continuation for certain.
NO_START = frozenset("，。、；：！？）》〉」』】〕］”’…·,;:!?)]}%％")
OPENERS = frozenset("（《〈「『【〔［“‘([{")

# What begins a paragraph of its own: headings, list items, articles of a statute, Markdown, quotes, table rows.
_MARKER = lazy(
    r"""(?:第\ ?[0-9〇零一二三四五六七八九十百千]{1,9}(?:[-之][0-9一二三四五六七八九十]{1,3})?\ ?[章节節编編条條款篇回][\s　]
      | [一二三四五六七八九十百]{1,4}、
      | [（(][一二三四五六七八九十0-9]{1,3}[)）]
      | [0-9]{1,3}[.、．)）](?![0-9])
      | [①-⑳⑴-⒇㈠-㈩⒈-⒛]
      | [-*+•·●○■□◆◇▲△★☆※▪➤►♦]
      | [>|#$]
      | ——
      | [A-Za-z][.)、]\ )""",
    re.VERBOSE,
)
# The number and blank that open a statute's article are set beside the column, not in it.
_HANGING_HEAD = lazy(
    r"第 ?[0-9〇零一二三四五六七八九十百千]{1,9}(?:[-之][0-9一二三四五六七八九十]{1,3})? ?[条條][ 　]{1,2}"
)
_LATIN_WORD = lazy(r"[!-~]{1,60}")
# A number that Chinese prose goes on from and to.
_NUMBER_BEFORE = lazy(r"(?<=[\u3400-\u9fff（“])(\d{1,12})([.,:]?)\Z")
_NUMBER_BEHIND = lazy(r"(\d{1,12})(?:\.\d+)?[%‰]?(?=[\u3400-\u9fff，。、；）”])")
_INNER = lazy(r"[，。、；](?=.)|[,;](?=[^\d\n])|[a-z] [a-z]")
# A line without one is a page number, a rule, the time of a subtitle: nothing goes on from it, nor with it.
_LETTER = lazy(
    r"[A-Za-z\u00c0-\u024f\u0370-\u052f\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]"
)
# Rules and frames of a drawn table.
_DRAWN = lazy("[\u2500-\u257f]")
# What a line of a drawn table holds; ── may also be a dash, ┅ an ellipsis.
_FRAME = lazy("[\u2502\u2503\u250c-\u257f]")
# Lines to write on, of a form.
_FILL_IN = lazy("ˍ{4}|_{4}")
# Openings of statute paragraphs, and words that only go on with what was said.
_NEW_THOUGHT = lazy(
    r"前[一二三四五六七八九十]{0,3}[项項条條款]|本[条條法]|第[一二三四五六七八九十]{1,3}[项項]"
)
_GOES_ON = lazy(r"但|[並并]|惟|或者|以及")

MIN_LINES = 3  # fewer full lines prove nothing
MAX_INDENT = 20  # columns; further to the right stand a date and a signature
MIN_COLUMNS = 20  # regulated verse has lines of equal width too, but never wider than 9 Han characters


class Lines(NamedTuple):
    """The lines of a text, column by column: texts without outer blanks, columns of indent, does a blank line follow."""

    texts: Sequence[str]
    indents: Sequence[int]
    blank_after: Sequence[bool]


class Wrap(NamedTuple):
    """The width of a wrapped text, in columns or in characters, and how loosely it was kept."""

    width: int
    slack: int
    columns: bool
    indented: bool  # paragraphs are marked by an indent
    spaced: bool  # every line is followed by a blank one, so blank lines prove nothing
    run_on: bool  # a full line that ends with its sentence more often goes on than ends a paragraph


def columns(text: str) -> int:
    """Display columns: ASCII counts one, everything else two.

    >>> columns("第8条 abcd")
    10
    """
    return 2 * len(text) - len(text.encode("ascii", "ignore"))


def is_marker(text: str) -> bool:
    """True when a line opens with what only a paragraph opens with.

    >>> is_marker("（二）其他"), is_marker("第 3 條　本法"), is_marker("第三条规定的"), is_marker("3.5万")
    (True, True, False, False)
    """
    return _MARKER.match(text) is not None


def _extents(lines: Lines, *, in_columns: bool) -> list[int]:
    texts = lines.texts
    found = list(map(columns if in_columns else len, texts))
    if any(lines.indents):
        found = [extent + indent for extent, indent in zip(found, lines.indents, strict=True)]
    for at, text in enumerate(texts):
        if text[0] == "第" and (head := _HANGING_HEAD.match(text)):
            rest = text[head.end() :]
            found[at] = columns(rest) if in_columns else len(rest)
    return found


def _first_unit(line: str, following: str, *, in_columns: bool) -> int:
    """The room that the first unbreakable piece of the following line needs, with the space before a Latin word."""
    if not in_columns:
        return 1
    word = _LATIN_WORD.match(following)
    size = len(word[0]) if word else 2
    # Where Han and Latin meet there was a space as often as not; the wrap has swallowed it.
    size += bool(word) or line[-1:].isascii()
    # Punctuation hangs on to the character before it, an opening bracket to the one behind it.
    at = word.end() if word else 1
    if following[:1] in OPENERS:
        size += columns(following[at : at + 1])
    elif following[at : at + 1] in NO_START:
        size += 2
    return size


def find_wrap(lines: Lines) -> Wrap | None:
    """The wrap of a text, or None when its line ends are its own."""
    text = "".join(lines.texts)
    if "│" in text or "║" in text or "┃" in text:
        return _found(_undrawn(lines)) or _found(lines)
    return _found(lines)


def _found(lines: Lines) -> Wrap | None:
    texts = lines.texts
    if len(texts) < MIN_LINES + 1:
        return None
    open_ends = [at for at, text in enumerate(texts) if text[-1] not in TERMINAL]
    if open_ends and open_ends[-1] == len(texts) - 1:
        open_ends.pop()
    if too_few(len(open_ends), texts) or _beyond(lines, open_ends):
        return None
    found = [
        wrap for in_columns in (True, False) if (wrap := _measured(lines, open_ends, in_columns=in_columns))
    ]
    return min(found, key=lambda wrap: (wrap.slack, not wrap.columns), default=None)


def too_few(open_ends: int, texts: Sequence[str]) -> bool:
    """Whether a text with so many open ends is none that was wrapped; statutes consist of short items for the most part."""
    if open_ends < MIN_LINES or open_ends * 40 < len(texts):
        return True
    if open_ends * 10 >= len(texts):
        return False
    return sum(text[0] == "第" and _HANGING_HEAD.match(text) is not None for text in texts) < MIN_LINES


def _undrawn(lines: Lines) -> Lines:
    """The lines without those of drawn tables, which have a width of their own."""
    kept = [at for at, text in enumerate(lines.texts) if _FRAME.search(text) is None]
    return Lines(
        [lines.texts[at] for at in kept],
        [lines.indents[at] for at in kept],
        [lines.blank_after[at] for at in kept],
    )


def _beyond(lines: Lines, open_ends: Sequence[int]) -> bool:
    """A quick no: more lines go far beyond the longest open end than a wrap would let past its width.

    Most texts are paragraphs between headings. A character is one or two columns wide; a statute's head, which does not
    count, has up to 19 characters.
    """
    texts = lines.texts
    far = 2 * max([len(texts[at]) for at in open_ends]) + max(lines.indents) + 24
    return sum([len(text) > far for text in texts]) * 8 > len(texts)


def _measured(lines: Lines, open_ends: Sequence[int], *, in_columns: bool) -> Wrap | None:
    texts, indents = lines.texts, lines.indents
    widths = _extents(lines, in_columns=in_columns)
    unit = 2 if in_columns else 1
    open_widths = [widths[i] for i in open_ends]
    # The width can be no more than the longest open end.
    most = max(open_widths) + unit
    if most < MIN_COLUMNS * unit // 2 + unit or sum([w > most for w in widths]) * 8 > len(texts):
        return None
    counts = Counter(
        w for i, w in zip(open_ends, open_widths, strict=True) if len(texts[i]) >= MIN_COLUMNS // 2
    )
    # The fullest window of two Han characters; its upper edge is the width.
    count = dict(counts).get  # a Counter is slow where it has nothing
    width = max(counts, key=lambda w: (sum([count(v, 0) for v in range(w - 2 * unit, w + 1)]), w), default=0)
    near = [i for i, w in zip(open_ends, open_widths, strict=True) if width - 6 * unit <= w <= width + unit]
    if width < MIN_COLUMNS * unit // 2 or len(near) < MIN_LINES:
        return None
    longer = sum([w > width + unit for w in widths])
    # A real wrap lets nothing past its width; headings, addresses and one table row may stand out.
    if longer * 8 > len(texts) or len(near) <= 2 * longer:
        return None
    # Open ends far from the width are headings and list items; then the rest must keep the width exactly.
    exact = sum([width - unit < widths[i] <= width + unit for i in near])
    if exact * 5 < len(near) * 4 and (len(near) * 2 < len(open_ends) or len(near) < 8):
        return None
    # Lines of verse and of lists have one width too, but no inner punctuation or an outer one.
    inner = sum([_INNER.search(texts[i]) is not None for i in near])
    if inner * 3 < len(near):
        return None
    gaps = sorted(
        max(0, width - widths[i] - _first_unit(texts[i], texts[i + 1], in_columns=in_columns) + 1)
        for i in near
    )
    slack = min(gaps[int(len(gaps) * 0.9)], 4 * unit)
    after_full = [i for i in near if lines.blank_after[i]]
    # Of the full lines that end with a sentence, some end a paragraph that happened to fill its last line (one in
    # `width`), some go on (as often as a sentence ends anywhere inside a line). Statutes lean to the former, prose
    # to the latter: of 217 such places in statutes 179 were ends.
    stops = sum(texts[i].count("。", 0, -1) for i in near) / max(1, sum(len(texts[i]) for i in near))
    starts = [
        i + 1 for i in range(len(texts) - 1) if widths[i] < width - 8 * unit and texts[i][-1] in TERMINAL
    ]
    continued = sum(indents[i + 1] > indents[i] for i in near)
    indented = sum(indents[i] >= 2 for i in starts)
    return Wrap(
        width,
        slack,
        in_columns,
        bool(starts) and indented * 5 >= len(starts) * 3 and continued * 4 <= len(near),
        len(after_full) * 10 >= len(near) * 9,
        stops * len(near) > sum(not is_marker(texts[i]) for i in starts) * unit / width,
    )


def wrapped(wrap: Wrap, lines: Lines) -> list[bool]:
    """For each line but the last: is its end an artefact of the wrap, so that the next one goes on with it?"""
    extents = _extents(lines, in_columns=wrap.columns)
    return [_is_wrapped(wrap, lines, at, extents[at]) for at in range(len(extents) - 1)]


def _is_wrapped(wrap: Wrap, lines: Lines, at: int, extent: int) -> bool:
    line, following = lines.texts[at], lines.texts[at + 1]
    if (
        (lines.blank_after[at] and not wrap.spaced)
        or (wrap.indented and lines.indents[at + 1] > lines.indents[at])
        or _LETTER.search(line) is None
        or _DRAWN.match(line[-1])
        or lines.indents[at] > MAX_INDENT
    ):
        return False
    room = wrap.width - extent - _first_unit(line, following, in_columns=wrap.columns) + 1
    if following[:1] in NO_START:
        return room <= wrap.slack + 4
    if room > wrap.slack or is_marker(following):
        return False
    if _LETTER.search(following) is None and following[-1] not in TERMINAL and following[0] != line[-1]:
        return False
    last = line[-1:]
    if last in TERMINAL or (last in CLOSERS and line[-2:-1] in TERMINAL):
        return room <= 1 and _goes_on(wrap, last, following)
    return _FRAME.search(following) is None and _FILL_IN.search(line) is None


def _goes_on(wrap: Wrap, last: str, following: str) -> bool:
    """For an exactly full line that ends where its sentence does: does the paragraph go on?"""
    if last in "：:":
        return False
    if last in "；;" or _GOES_ON.match(following):
        return True
    return wrap.run_on and _NEW_THOUGHT.match(following) is None


def in_number(text: str, end: int, begin: int) -> bool:
    """True for a gap inside a number in Chinese prose, as a wrap by characters makes it.

    >>> [in_number(text, text.index("|"), text.index("|") + 1) for text in ("共14.|6亿元", "于20|19年", "在2018,|2019年")]
    [True, True, False]
    """
    before = _NUMBER_BEFORE.search(text, max(0, end - 16), end)
    behind = _NUMBER_BEHIND.match(text, begin)
    if before is None or behind is None:
        return False
    digits, sign, more = before[1], before[2], behind[1]
    if sign == ",":
        return len(digits) <= 3 and len(more) == 3
    return sign != ":" or (len(digits) <= 2 and len(more) == 2)
