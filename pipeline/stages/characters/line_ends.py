r"""Line ends that a scraper wrote as something else: a literal `\n`, a literal `<br>`.

Here and not in `layout`, for whoever comes between judges lines: signs and quotation marks by what stands at a line's
end, code by what else its line holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...document import Edit
from .._layout_wrap import TERMINAL
from .._lazy import lazy

ESCAPED, BREAK = "escaped-newlines", "break-tags"

_ESCAPE = lazy(r"(?:\\r)?\\n(?:\\t|\\u3000|\\xa0)*")
# A string of JSON: there an escape is right.
_STRING = lazy(r'": ?"(?:[^"\\\n]|\\[^n\n]){0,400}\\n')
_BREAK_TAG = lazy(r"(?i:</?br(?: [a-z]{1,9}=[\"'a-z]{1,9})? {0,2}/?>)[ \t\u3000\xa0]{0,8}")
_BREAK_TAGS = ("<br", "<BR", "</br", "</BR")
_TAG = lazy(r"</?(?!br\b|BR\b|Br\b)[A-Za-z][^<>\n]{0,200}>|```|`<")
# Whoever writes about tags means them: 用 <br> 换行.
_MARKUP = lazy(r"(?i:html|markdown|标签|標籤|换行[符标]|網頁|网页)")
_CHINESE = lazy(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef0-9A-Za-z…—”’\n]")
_BESIDE = lazy(r"[ \t\u3000\xa0]{0,40}(?:[0-9（(>#\[]|[\u2010-\uffef]|\Z|\\n)")
# Whoever speaks of programs may mean a backslash and an n.
_PROGRAMS = lazy(
    r"`|[A-Za-z]:\\|(?i:printf|echo|regex|python|java|linux|unix|bash|shell|\bperl\b|\bawk\b|\bsed\b|\bgrep\b|\bjson\b)|字符|字元|换行|換行|转义|轉義|跳脫"
    r"|[写段源下例行的]代码|代码[如：:片段块行]|代碼|程式[碼語设設]|编程|編程|源码|原始碼|函数|函數|函式|变量|變數|命令行|命令列|正则|反斜|斜杠|斜線"
)
_HAN_RUN, _LATIN_RUN = lazy("[\u3400-\u9fff]+"), lazy("[A-Za-z]+")
# What a backslash and an n begin in formulas and in names: \\nabla, \\neq, \\new….
_COMMAND = lazy(
    r"(?:abla|ame|atural|e|eg|eq|exists|ext|geq|i|il|leq|mid|ode|oindent|one|ot|otin|parallel|u|ull|um|earrow|warrow|ew[a-z]*)"
    r"(?![A-Za-z])"
)
# So many literal line ends to each true one, and it is how the text was stored, whatever it speaks of.
MANY = 10


def may_have(text: str) -> bool:
    r"""Whether a text holds either; False is sure.

    >>> may_have("一则消息。\n又一则。"), may_have("一则消息。\\n又一则。")
    (False, True)
    """
    return ("\\" in text and "\\n" in text) or ("<" in text and any(tag in text for tag in _BREAK_TAGS))


def line_ends(text: str, enabled: frozenset[str]) -> list[Edit]:
    """The edits of the rules that are on."""
    if ESCAPED in enabled and "\\n" in text and (edits := escaped(text)):
        return edits
    return break_tags(text) if BREAK in enabled and any(tag in text for tag in _BREAK_TAGS) else []


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
    return [Edit(m.start(), m[0], "\n", ESCAPED) for m in found]


def _is_plain_of(text: str, found: Sequence[re.Match[str]]) -> bool:
    r"""Whether nothing else in a text looks like a program: then a literal `\n` can only be a line end.

    No other backslash, no word of programmers, none that begins a command (`\nabla`, `\new`; a third of five or more).
    """
    if sum(m[0].count("\\") for m in found) != text.count("\\"):
        return False
    latin = sum(_may_be_command(text, m) for m in found)
    if latin * 3 > len(found) or (latin and len(found) < 5):
        return False
    letters, han = (sum(map(len, run.findall(text))) for run in (_LATIN_RUN, _HAN_RUN))
    few = len(found) < MANY or text.count("\n") * MANY > len(found)
    return han > 3 * (letters - sum(len(m[0]) for m in found)) and not (few and _PROGRAMS.search(text))


def _may_be_command(text: str, escape: re.Match[str]) -> bool:
    """Whether a Latin letter follows: behind Chinese, if it goes on as a command does; behind anything else always."""
    end = escape.end()
    if not text[end : end + 1].isalpha() or text[end] >= "\u0250":
        return False
    before = text[escape.start() - 1 : escape.start()]
    return not (before > "\u2e80" or before in "…”’") or _COMMAND.match(text, end) is not None


def break_tags(text: str) -> list[Edit]:
    """Literal `<br>` as line ends: in Chinese text that holds no other tag and does not speak of markup."""
    found = list(_BREAK_TAG.finditer(text))
    if _TAG.search(text) is not None or _MARKUP.search(text) is not None:
        return []
    before = [text[max(0, m.start() - 8) : m.start()].rstrip(" \u3000\xa0")[-1:] or "\n" for m in found]
    beside = sum(char in TERMINAL or _CHINESE.match(char) is not None for char in before)
    if beside * 5 < len(found) * 4:
        return []
    # A line end that stands behind the tag already is enough.
    return [Edit(m.start(), m[0], "" if text[m.end() : m.end() + 1] == "\n" else "\n", BREAK) for m in found]
