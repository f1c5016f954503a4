"""What stands for a paragraph end and is none, double ideographic spaces, wide plain blanks; and the gaps between lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ...document import Edit
from .._lazy import lazy

# All blanks that are no line ends.
_SPACES = (
    " \t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_SENTENCE_END = frozenset("。！？!?…”’」』）)；;】》")
# A maximal run of blanks that says more than one space between words. Each run is looked at once: linear. One class first,
# then what it stands for: with two alternatives in front it takes more than twice as long.
_BLANKS = lazy(r"\s(?:(?<! )\s*|\s+)")

_STANZA = lazy(r"(?:[\u3400-\u9fff]{2,9}[，、。！？；]){2,15}")

# Characters that the part behind a restored paragraph mark must have when nothing else speaks for it.
MIN_PIECE = 30
# A headline or subhead between wide blanks is no shorter; set-apart names are.
MIN_HEAD = 5
# Blanks that nobody types between two sentences.
TYPED = 4
# A finished sentence, wide plain blanks, and what may begin a paragraph.
WIDE_PLAIN = lazy(
    r"[。！？!?…”](?<=[\u3400-\u9fff”’）》】\d…][。！？!?…”])[ \xa0]{2,40}[\u3400-\u9fff“‘《（【0-9]"
)
_UNFINISHED = frozenset("，、；：（《“‘【,;:(")
_RUN_ON = lazy(r"[。！？](?=[\u3400-\u9fff“])")


class Gap(NamedTuple):
    """The blanks between two lines (or inside one): where, and their three parts."""

    start: int
    end: int
    before: str  # blanks before the first line break
    breaks: str  # from the first to the last line break; "" inside a line
    indent: str  # blanks behind the last line break


def gaps_of(text: str) -> list[Gap]:
    """All blanks of a text that are more than one space between words."""
    return [
        Gap(*match.span(), "", "\n", "")
        if match[0] == "\n"
        else _gap(match)  # nearly all are plain line ends
        for match in _BLANKS.finditer(text)
    ]


def _gap(match: re.Match[str]) -> Gap:
    blanks = match[0]
    behind = blanks.lstrip(_SPACES)
    breaks = behind.rstrip(_SPACES)
    before = blanks[: len(blanks) - len(behind)]
    return Gap(match.start(), match.end(), before, breaks, behind[len(breaks) :])


def paragraphs(text: str, inner: Sequence[Gap]) -> list[Edit]:
    """Double ideographic spaces inside a line, where they stand for paragraph ends."""
    edits: list[Edit] = []
    at = 0
    marks = [gap for gap in inner if gap.before.count("　") >= 2]
    while at < len(marks):
        line_end = _line_end(text, marks[at].end)
        line = [gap for gap in marks[at:] if gap.start < line_end]
        at += len(line)
        sure = [
            gap
            for gap in line
            if (text[gap.start - 1] in _SENTENCE_END and not _between_stanzas(text, gap))
            or _colon_paragraph(text, gap, line_end)
        ]
        # A line in which most marks stand behind finished sentences has lost its paragraphs: then the others
        # (behind a headline, a subhead) are marks as well. Tables and set-apart names have no sentences.
        whole = len(sure) >= 2 and len(sure) * 2 >= len(line)
        edits += [Edit(gap.start, gap.before, "\n", "paragraph") for gap in (line if whole else sure)]
    return edits


def plain_paragraphs(text: str, inner: Sequence[Gap]) -> list[Edit]:
    """Wide plain blanks inside a line, where they stand for paragraph ends: behind finished sentences, with prose on both sides.

    Not where every sentence has them (some people type so), nor between short pieces (verse, tables).
    """
    edits: list[Edit] = []
    at = 0
    marks = [gap for gap in inner if len(gap.before) > 1 and not gap.before.strip(" \t\xa0")]
    while at < len(marks):
        line_start, line_end = text.rfind("\n", 0, marks[at].start) + 1, _line_end(text, marks[at].end)
        line = [gap for gap in marks[at:] if gap.start < line_end]
        at += len(line)
        sure = [gap for gap in line if WIDE_PLAIN.match(text, gap.start - 1) is not None]
        if len(sure) * 2 < len(line) or line_end - line_start < MIN_PIECE * (len(line) + 1):
            continue
        width = Counter(len(gap.before) for gap in sure).most_common(1)[0][0]
        run_on = len(_RUN_ON.findall(text, line_start, line_end))
        if (len(sure) == 1 or run_on * 2 < len(sure)) and width < TYPED:
            continue
        # Those behind a headline or a subhead, which ends with no sign, have the width of the others.
        ends = [line_start, *(gap.end for gap in line)]
        starts = [*(gap.start for gap in line), line_end]
        long = [start - end >= MIN_HEAD for start, end in zip(starts, ends, strict=True)]
        edits += [
            Edit(gap.start, gap.before, "\n", "paragraph")
            for gap, *beside in zip(line, long, long[1:], strict=False)
            if gap in sure
            or (len(gap.before) == width and all(beside) and text[gap.start - 1] not in _UNFINISHED)
        ]
    return edits


def _colon_paragraph(text: str, gap: Gap, line_end: int) -> bool:
    return text[gap.start - 1] in "：:" and "。" in text[gap.end : min(line_end, gap.end + 10 * MIN_PIECE)]


def _between_stanzas(text: str, gap: Gap) -> bool:
    """Whether the blanks part the two stanzas of a ci: verses of nine characters at most, a stanza of sixty."""
    left = text[max(text.rfind("\n", max(0, gap.start - 61), gap.start) + 1, gap.start - 61) : gap.start]
    right = text[gap.end : min(_line_end(text, gap.end), gap.end + 61)]
    return _STANZA.fullmatch(left) is not None and _STANZA.fullmatch(right) is not None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
