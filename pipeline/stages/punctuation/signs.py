"""Half-width signs between Han → full width, decided per document and per place.

Forum software, old editors and hasty authors write `,` where Chinese has `，`. A sign is sure where Han, Chinese
quotation marks or masks stand on both sides or the line ends behind it; it is likely where a number or a Latin word
stands on one side, and then the document must have shown that it writes half-width signs throughout. A document that
puts a blank behind its commas follows another style and is left alone.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...document import Edit
from .._lazy import lazy
from .protected import code_like, data_like, inside, line_at, places

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005\u3007\U00020000-\U0003ffff"
# Masks stand for Han: 别国内*,对中俄.
MASKS = "*＊□■×"
OPENING = "“‘《〈「『【（〔"
CLOSING = "”’》〉」』】）〕"

FULL = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！"}
RULES = {",": "comma", ":": "colon", ";": "semicolon", "?": "question-mark", "!": "exclamation-mark"}

# Sign first, so that the search runs over text without signs at full speed; then what stands before it, or behind.
_LEFT = f"{HAN}{CLOSING}％…—"
_SIGN = lazy(
    f"[,:;?!](?:(?<=[{_LEFT}{MASKS}][,:;?!])|(?=[{HAN}{OPENING}])|(?<=[{_LEFT}]\n[,:;?!])(?=[\n{CLOSING}]))"
)
_IS_HAN = lazy(f"[{HAN}]")
_LEFT_SURE = lazy(f"[{_LEFT}]")
_RIGHT_SURE = lazy(f"[{HAN}{OPENING}]")
_LIKELY = lazy('[0-9A-Za-z%‰℃°)\\]"]')
_LIKELY_RIGHT = lazy('[0-9A-Za-z"]')
# The line ends: also where `layout` will end it, and where a title ends and a site's name begins.
_MAY_END = " \t\u3000\xa0\n_-|"
_LINE_END = lazy(rf"[ \t\u3000\xa0]{{0,40}}(?:\n|\Z)|[ \xa0]{{0,4}}\u3000[\u3000 ]|_[{HAN}]")

# 老桥修好了! - 山城网: where a title ends and a site's name begins; for other signs a dash is a minus.
_TITLE_END = lazy(rf" ?(?:--?|\|) ?[{HAN}]")

# 修好了吗? 石匠:修好了: where another one begins to speak.
_TURN_END = lazy(rf"[ \u3000\xa0]{{1,4}}(?:[{HAN}]{{1,10}}|[AaQq])[:：]")

# A clause that asks. Needed where a document writes few half-width signs: `?` is also what lost characters become.
_ASKS = lazy(
    "[吗嗎呢么麼谁誰哪何几幾怎啥吧孰岂豈]|什么|多少|是否|能否|可否|难道|莫非|抑或|安知|有没有|([^\\W时時动動])[不没沒]\\1"
    "|(?:否|乎|可好)$|^还是|^還是"
)
# A line that is no shorter may have been broken inside its last clause.
BROKEN = 15
# Question marks that stand for emoji and other lost characters: long runs, or set apart by blanks.
_LOST = lazy(r"\?(?:\?{3}|[ \u3000]{1,4}\?|(?<=[\u4e00-\u9fff] \?)[ \u4e00-\u9fff])")

# 容器名:单元名 between quotation marks is a notation, not a sentence.
_NOTATION = lazy(r'["“][^"“”\n，。]{1,40}["”]')

# A document writes half-width signs throughout when it has this many sure ones and they are most of all its commas.
FORUM_SIGNS = 3
FORUM_SHARE = 0.5


class Found(NamedTuple):
    """A run of signs, and how sure its place is."""

    start: int
    end: int
    sure: bool


def find(text: str, enabled: frozenset[str]) -> tuple[list[Edit], bool]:
    """The edits of signs, and whether the document writes half-width signs throughout."""
    if _SIGN.search(text) is None:
        return [], False
    spans = places(text)
    found, spaced = _candidates(text, spans)
    sure = sum(one.sure for one in found)
    if spaced > sure:
        return [], False
    full = sum(map(text.count, FULL.values()))
    forum = sure >= FORUM_SIGNS and sure >= FORUM_SHARE * (sure + full)
    lost = "?" in text and _LOST.search(text) is not None
    asking = forum and not lost and _asks_throughout(text, found)
    edits = []
    for one in found:
        sign = text[one.start]
        if not (one.sure or forum) or RULES[sign] not in enabled:
            continue
        if sign == "?" and (lost or not (asking or _asks(text, one) or (forum and _ends(text, one)))):
            continue
        if sign == ":" and not forum and _notation(text, one.start):
            continue
        before = text[one.start : one.end]
        after = "".join(FULL[char] for char in before)
        edits.append(Edit(one.start, before, after, RULES[sign]))
    return edits, forum


def _candidates(text: str, spans: list[tuple[int, int]]) -> tuple[list[Found], int]:
    """All places where a sign may be Chinese, and how many signs stand between Han and a blank."""
    found: list[Found] = []
    spaced = 0
    line_end, prose = -1, True
    for match in _SIGN.finditer(text):
        start = match.start()
        if found and start < found[-1].end:
            continue
        if start > line_end:
            line, line_end = line_at(text, start, spans)
            prose = not (code_like(line) or data_like(line))
        end = _run_end(text, start)
        if text[end : end + 1] == " " and not _closes(text, end):
            spaced += _IS_HAN.match(text, start - 1) is not None and start > 0
        elif prose and not inside(spans, start) and (sure := _sure(text, start, end)) is not None:
            found.append(Found(start, end, sure))
    return found, spaced


def _closes(text: str, end: int) -> bool:
    """Whether the line ends behind a sign, or a title does, or a question."""
    return _LINE_END.match(text, end) is not None or (
        text[end - 1] in "?!"
        and (_TITLE_END.match(text, end) is not None or _TURN_END.match(text, end) is not None)
    )


def _run_end(text: str, start: int) -> int:
    end = start + 1
    while end < len(text) and text[start] in "?!" and text[end] in "?!" and end - start < 8:
        end += 1
    return end


def _sure(text: str, start: int, end: int) -> bool | None:
    """Whether the place is sure, likely (False), or neither (None)."""
    left, right = _left(text, start), _right(text, end, text[start])
    if left is None or right is None:
        return None
    return left and right


def _left(text: str, start: int) -> bool | None:
    char = text[start - 1 : start]
    if char in MASKS and char:
        before = start - 1
        while before > 0 and text[before] in MASKS and start - before < 8:
            before -= 1
        return True if _LEFT_SURE.match(text, before) or text[before] in OPENING else None
    if start > 0 and _LEFT_SURE.match(text, start - 1):
        return True
    if char == "\n" and start > 1 and _LEFT_SURE.match(text, start - 2):
        # The line was broken before the sign; one that stands alone may be an entry of a list: 问号⏎?⏎
        alone = text[start + 1 : start + 2] == "\n" and start - 2 - text.rfind("\n", 0, start - 1) < BROKEN
        return None if alone else True
    return False if start > 0 and _LIKELY.match(text, start - 1) else None


def _right(text: str, end: int, sign: str) -> bool | None:
    char = text[end : end + 1]
    if char in _MAY_END and _closes(text, end):
        return True
    if char in MASKS:
        return True if _RIGHT_SURE.match(text, end + 1) else None
    if _RIGHT_SURE.match(text, end):
        return True
    if char in CLOSING:
        return True if sign in "?!," else None
    return False if _LIKELY_RIGHT.match(text, end) else None


def _ends(text: str, one: Found) -> bool:
    """Whether nothing but a line end or a closing mark follows."""
    return _closes(text, one.end) or text[one.end] in CLOSING


def _asks(text: str, one: Found) -> bool:
    """Whether the clause before a question mark asks something."""
    # A line broken before its sign, or inside the clause.
    *above, last = text[max(0, one.start - 80) : one.start].removesuffix("\n").split("\n")
    clause = re.split("[，。！？；,!;?]", last)[-1]
    if clause == last and above and len(above[-1]) >= BROKEN:
        clause = re.split("[，。！？；,!;?]", above[-1])[-1] + last
    return _ASKS.search(clause) is not None


def _asks_throughout(text: str, found: list[Found]) -> bool:
    """Whether most question marks stand behind clauses that ask: then those behind others are no lost characters."""
    marks = [one for one in found if text[one.start] == "?" and one.sure]
    return sum(_asks(text, one) for one in marks) * 2 > max(len(marks), 2)


def _notation(text: str, at: int) -> bool:
    """Whether a colon stands inside a short piece between quotation marks."""
    before = max(text.rfind(mark, max(0, at - 40), at) for mark in '"“')
    return before >= 0 and (match := _NOTATION.match(text, before)) is not None and match.end() > at
