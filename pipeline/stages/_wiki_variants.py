"""Words that Chinese Wikipedia shows in one form of several: `-{zh-cn:米; zh-tw:公尺}-`, `入-{伙}-`.

MediaWiki's markup for language variants (its manual: Writing systems/Syntax), left in text taken from its sources. A
reader sees the form of his variant; `-{伙}-` only keeps a word from being converted, `-{T|…}-` and `-{H|…}-` show nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Edit
from ._lazy import lazy

RULE = "wiki-variants"
_MARKUP = lazy(r"-\{([^{}\n]{0,600})\}-")
_FLAG = lazy(r"\s*([A-Z+;-]{1,5})\|")
_VARIANT = lazy(r"\s*(zh(?:-[a-z]{2,4})?)\s*[:：]\s*")
_HAN = lazy("[\u3400-\u9fff]")
# What a word holds in no language, but code does.
_CODE = lazy(r"[\\$=<>|]")
# The forms in the order in which a reader of Simplified and of Traditional gets them.
_SIMPLIFIED = ("zh-cn", "zh-hans", "zh-sg", "zh-my", "zh")
_TRADITIONAL = ("zh-tw", "zh-hant", "zh-hk", "zh-mo", "zh")


def shown(text: str, *, traditional: bool) -> Iterator[Edit]:
    """One edit for each piece of markup: the form that a reader of this script sees."""
    found = [(match, _form(match[1], traditional=traditional)) for match in _MARKUP.finditer(text)]
    if not any(form is not None and _is_sure(match) for match, form in found):
        return
    for match, form in found:
        if form is not None:
            yield Edit(match.start(), match[0], form, RULE)


def _is_sure(match: re.Match[str]) -> bool:
    """Whether markup shows by itself what it is; Latin words in braces prove nothing."""
    if _FLAG.match(match[1]) or _HAN.search(match[1]):
        return True
    text = match.string
    return not match[1] and bool(
        _HAN.match(text[match.start() - 1 : match.start()]) and _HAN.match(text, match.end())
    )


def _form(content: str, *, traditional: bool) -> str | None:
    """What is shown; None where this is no such markup."""
    if flag := _FLAG.match(content):
        if set(flag[1]) & set("THD-"):
            return ""
        content = content[flag.end() :]
    if _CODE.search(content):
        return None
    if _VARIANT.match(content) is None:
        return content
    forms: dict[str, str] = {}
    for entry in content.split(";"):
        if name := _VARIANT.match(entry):
            forms[name[1]] = entry[name.end() :].rstrip()
        elif entry.strip():
            return None
    order = _TRADITIONAL + _SIMPLIFIED if traditional else _SIMPLIFIED + _TRADITIONAL
    return next((forms[name] for name in order if name in forms), None)
