"""What stands for a line end and is none: a literal backslash-n, double ideographic spaces; and the gaps between lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...document import Edit
from .._layout_wrap import TERMINAL
from .._lazy import lazy

# All blanks that are no line ends.
_SPACES = (
    " \t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_ESCAPE = lazy(r"(?:\\r)?\\n(?:\\t|\\u3000|\\xa0)*")
# A string of JSON: there an escape is right.
_STRING = lazy(r'": ?"(?:[^"\\\n]|\\[^n\n]){0,400}\\n')
# Whoever speaks of programs may mean a backslash and an n.
_PROGRAMS = lazy(
    r"`|[A-Za-z]:\\|(?i:printf|echo|regex|python|java|linux|unix|bash|shell|\bperl\b|\bawk\b|\bsed\b|\bgrep\b|\bjson\b)|字符|字元|换行|換行|转义|轉義|跳脫"
    r"|[写段源下例行的]代码|代码[如：:片段块行]|代碼|程式[碼語设設]|编程|編程|源码|原始碼|函数|函數|函式|变量|變數|命令行|命令列|正则|反斜|斜杠|斜線"
)
_HAN_RUN, _LATIN_RUN = lazy("[\u3400-\u9fff]+"), lazy("[A-Za-z]+")
_BREAK_TAG = lazy(r"(?i:<br {0,2}/?>)[ \t\u3000\xa0]{0,8}")
_TAG = lazy(r"</?(?!br\b|BR\b|Br\b)[A-Za-z][^<>\n]{0,200}>|```|`<")
# Whoever writes about tags means them: 用 <br> 换行.
_MARKUP = lazy(r"(?i:html|markdown|标签|標籤|换行[符标]|網頁|网页)")
_CHINESE = lazy(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef0-9A-Za-z…—”’\n]")
_BESIDE = lazy(r"[ \t\u3000\xa0]{0,40}(?:[0-9（(>#\[]|[\u2010-\uffef]|\Z|\\n)")
_SENTENCE_END = frozenset("。！？!?…”’」』）)；;】》")
# A maximal run of blanks that says more than one space between words. Each run is looked at once: linear. One class first,
# then what it stands for: with two alternatives in front it takes more than twice as long.
_BLANKS = lazy(r"\s(?:(?<! )\s*|\s+)")

_STANZA = lazy(r"(?:[\u3400-\u9fff]{2,9}[，、。！？；]){2,15}")

# Characters that the part behind a restored paragraph mark must have when nothing else speaks for it.
MIN_PIECE = 30
# So many literal line ends to each true one, and it is how the text was stored, whatever it speaks of.
MANY = 10


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


def escaped(text: str) -> list[Edit]:
    r"""Literal `\n` as line ends: in Chinese text that has several, mostly behind finished sentences, and not in code."""
    found = list(_ESCAPE.finditer(text))
    before = [text[m.start() - 1] if m.start() else "\n" for m in found]
    ended = sum(char in TERMINAL or char in "）)】" for char in before)
    beside = sum(
        _BESIDE.match(text, m.end()) is not None
        and (char in TERMINAL or char in "，、\n \t\xa0" or char > "\u2e80")
        for m, char in zip(found, before, strict=True)
    )
    # One or two must stand between sentences, of more a fifth; of five nobody asks, they divide a menu or a table.
    needed = len(found) if len(found) < 3 else len(found) / 5 if len(found) < 5 else 0
    strict = text.count("\n") > len(found) + 2 or ended < needed or beside * 5 < len(found) * 3
    if strict and not _is_plain_of(text, found):
        return []
    if '":' in text and _STRING.search(text) is not None:
        return []
    return [Edit(m.start(), m[0], "\n", "escaped-newline") for m in found]


def _is_plain_of(text: str, found: Sequence[re.Match[str]]) -> bool:
    r"""Whether nothing else in a text looks like a program: then a literal `\n` can only be a line end.

    No other backslash, no word of programmers, no Latin letter behind it (`\nabla`, `\new`; a third of five or more).
    """
    if sum(m[0].count("\\") for m in found) != text.count("\\"):
        return False
    latin = sum(text[m.end() : m.end() + 1].isalpha() and text[m.end()] < "\u0250" for m in found)
    if latin * 3 > len(found) or (latin and len(found) < 5):
        return False
    letters, han = (sum(map(len, run.findall(text))) for run in (_LATIN_RUN, _HAN_RUN))
    few = len(found) < MANY or text.count("\n") * MANY > len(found)
    return han > 3 * (letters - sum(len(m[0]) for m in found)) and not (few and _PROGRAMS.search(text))


def break_tags(text: str) -> list[Edit]:
    """Literal `<br>` as line ends: in Chinese text that holds no other tag and does not speak of markup."""
    found = list(_BREAK_TAG.finditer(text))
    if _TAG.search(text) is not None or _MARKUP.search(text) is not None:
        return []
    beside = sum(
        text[m.start() - 1 : m.start()] in TERMINAL
        or _CHINESE.match(text[m.start() - 1 : m.start()]) is not None
        for m in found
    )
    if beside * 5 < len(found) * 4:
        return []
    # A line end that stands behind the tag already is enough.
    return [
        Edit(m.start(), m[0], "" if text[m.end() : m.end() + 1] == "\n" else "\n", "break-tag") for m in found
    ]


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
