"""HTML entities that were left in a text.

A page that was unescaped once too little shows `&nbsp;` and `&ldquo;` to its readers; a page about HTML means them.
The second kind mentions entities beside markup, in backquotes or alone between quotation marks.
"""

from __future__ import annotations

import html
import re
from functools import cache

from .._lazy import lazy

# One entity, perhaps escaped more than once, or several in a row, so that a text that is all entities becomes few edits.
# Also one that lost its semicolon, or that a hard wrap broke, beside Chinese.
PATTERN = (
    "(?:&(?:amp;){0,3}(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});)+"
    "|&(?:quot|nbsp|[lr][ds]quo|mdash|hellip|middot)(?=[\u3000-\u9fff\uff00-\uffef])"
    "|&#?[A-Za-z0-9]{0,6}\n[A-Za-z0-9]{0,6};"
)

# What one meets in Chinese pages. Letters with accents and mathematics are left out: nobody escapes those there.
NAMED = frozenset(
    "nbsp ensp emsp thinsp ldquo rdquo lsquo rsquo sbquo bdquo laquo raquo mdash ndash hellip middot bull quot amp lt gt "
    "apos deg times divide copy reg trade yen pound euro cent sect para plusmn permil prime Prime larr rarr uarr darr "
    "shy zwnj zwj lrm rlm radic infin le ge ne asymp hearts oline".split()
)
# These four write markup, so text about markup mentions them; in a text that has tags they are left alone.
MARKUP = lazy("&(?:amp;)*(?:lt|gt|amp|quot|apos|#0*(?:34|38|39|60|62)|#[xX]0*(?:22|26|27|3[cCeE]));")
TAG = lazy("</?[A-Za-z][^<>\n]{0,200}>")

_HAN = lazy("[\u3400-\u9fff]")
# A mention stands alone between these.
_QUOTES = frozenset("\"'“”‘’「」『』()（）[]【】<>《》,，、:：;；|\n")


def has_tags(text: str) -> bool:
    """Whether the text holds markup."""
    return TAG.search(text) is not None


def unescaped(match: re.Match[str], *, markup: bool) -> str:
    """What the entities stand for, or the same string where they may be meant.

    Args:
        match: of `PATTERN`.
        markup: the text holds tags.
    """
    text, start, end = match.string, match.start(), match.end()
    before, after = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
    if "\n" in match[0]:
        return _joined(match[0]) if max(before, after) > "\u2e80" else match[0]
    whole = match[0] if match[0].endswith(";") else f"{match[0]};"
    meant = re.sub("&[^;]+;", lambda entity: _character(entity[0]), whole)
    if _HAN.search(meant):
        return meant  # nobody mentions these
    if (before in _QUOTES and after in _QUOTES) or "`" in _line(text, start, end):
        return match[0]
    return match[0] if markup and MARKUP.search(match[0]) else meant


def _joined(broken: str) -> str:
    """What an entity that a line end broke stands for, and the line end; the same string if it is none."""
    entity = broken.replace("\n", "")
    return broken if (char := _character(entity)) == entity else f"{char}\n"


def _line(text: str, start: int, end: int) -> str:
    """The surroundings on the same line, at most 200 characters a side."""
    left, right = text[max(0, start - 200) : start], text[end : end + 200]
    return left[left.rfind("\n") + 1 :] + right.partition("\n")[0]


@cache
def _character(entity: str) -> str:
    """The character of one entity; the entity itself if it is unknown or stands for nothing printable."""
    name = entity[1:-1]
    if not name.startswith("#") and name not in NAMED:
        return entity
    char = html.unescape(entity)
    if len(char) != 1 or "\ud800" <= char <= "\udfff" or (char < " " and char not in "\t\n"):
        return entity
    return " " if char == "\xa0" else char
