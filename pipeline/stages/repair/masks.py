"""Finding the glyphs that may stand for masked characters, and telling them from all other stars.

A star in Chinese text is emphasis, a bullet, a footnote, a product, *ST, a name (王**), a phone number, a rating, a
face. What cannot be told from the form alone is left to the language model: it compares the text without the
star with the text that has a character in its place (`repair.weigh`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from ...lm.han import is_han
from .._lazy import lazy
from . import boxes

GLYPHS = "*＊"
# Each by itself: a pattern that may begin with either is searched for a third as fast.
RUNS = (("*", lazy(r"\*+")), ("＊", lazy("＊+")))
FENCE = lazy(r"^[ \t]*(?:```|~~~)", re.MULTILINE)
# What stands beside masks in running text, besides Han characters; and what shows that this is code, not text.
MARKS = frozenset("，。、：；？！（）“”《》〈〉「」『』【】‘’…—·,.;:?!\"'()")
CODE = frozenset("\\*＊=<>{}$@^")
SPACE = frozenset(" \n\t\r\u3000\u00a0")
# A surname with stars behind it and nothing before it is a person whose name is kept private, not a filter.
SURNAMES = frozenset(
    ["欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "司徒", "皇甫", "东方", "慕容", "令狐"]
) | frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪"
    "田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文阳"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾範譚廖鄒陸顧邵龍錢湯賀賴龔"
)
OPENING = frozenset('“「『‘"')
LONGEST = 6
# Characters that emphasis by one pair of stars is put on, most often.
EMPHASIS = 16
# Swear words whose authors mask them; where a filter is proved on the page, it wins.
SWORN = frozenset(["他的", "你的", "她的", "特的", "的的"])
SWEARS = frozenset("装裝傻煞牛屌尼草操")
# A glyph that is spoken of: the * key, * stands for …
SPOKEN_OF = ("号", "號", "键", "鍵", "代替", "代表", "表示", "替代", "标记", "标注", "開頭", "开头", "结尾")


Run = tuple[int, int]


class Trust(IntEnum):
    """How much a glyph looks like a mask by its form."""

    WEAK = 0  # a digit beside it, a line's first or last glyph, a private name: only a filter proved elsewhere counts
    PAIRED = 1  # may open or close emphasis
    PLAIN = 2


class Mask(NamedTuple):
    """A run of one glyph: where it stands, and how much it looks like a mask."""

    start: int
    end: int
    trust: Trust
    quoted: bool
    # *这样* more than once: a habit of the author's, or two masks around what a filter left; only sure ones count.
    repeated: bool = False
    # Where the other star of the pair begins, if the two may be emphasis: a few characters on, in the same line.
    other: int = -1
    # One of a pair that begins a line or stands behind a blank, and ends a line or stands before a blank or a mark.
    framed: bool = False

    @property
    def size(self) -> int:
        """How many glyphs."""
        return self.end - self.start


def find(text: str) -> list[Mask]:
    """The runs of glyphs that may be masks, in order.

    >>> [text[m.start - 1 : m.end + 1] for text in ["中央*治局开会", "2*3 与 *ST 之外"] for m in find(text)]
    ['央*治']
    """
    runs = sorted(match.span() for glyph, run in RUNS if glyph in text for match in run.finditer(text))
    code = _code(text) if "```" in text or "~~~" in text else []
    kept = [(start, end) for start, end in runs if _beside(text, start, end) and not _inside(code, start)]
    others = _others(text, code) if any(glyph in text for glyph in boxes.GLYPHS) else []
    if not kept:
        return others
    # Nobody writes emphasis with full-width stars.
    pairs = list(_paired(text, [run for run in runs if text[run[0]] == "*"]))
    framed = {run for pair in pairs if _framed(text, *pair) for run in pair}
    paired = {run for pair in pairs for run in pair}
    inner = Counter(text[first[1] : second[0]] for first, second in pairs)
    again = {
        run for first, second in pairs if inner[text[first[1] : second[0]]] > 1 for run in (first, second)
    }
    others_of = {
        one[0]: two[0]
        for first, second in pairs
        if second[0] - first[1] <= EMPHASIS
        for one, two in ((first, second), (second, first))
    }
    stars = [
        Mask(
            *run,
            _trust(text, *run, run in paired),
            _quoted(text, *run),
            run in again,
            others_of.get(run[0], -1),
            run in framed,
        )
        for run in kept
    ]
    # A filter writes one glyph: where stars are masks, boxes and bullets are what they always are.
    return stars if any(mask.trust is Trust.PLAIN for mask in stars) else sorted([*stars, *others])


def may_have(text: str) -> bool:
    """A first look: one of the glyphs is there at all."""
    # A loop over them takes twice the time.
    return "*" in text or "＊" in text or "□" in text or "■" in text or "●" in text or "×" in text


def _others(text: str, code: list[int]) -> list[Mask]:
    """Boxes, bullets and crosses: only a filter that other masks prove counts."""
    runs = (run for run in boxes.find(text) if not _inside(code, run[0]))
    return [Mask(start, end, Trust.WEAK, _quoted(text, start, end)) for start, end in runs]


def _beside(text: str, start: int, end: int) -> bool:
    """A Han character on one side at least (or, for a run, marks of a sentence on both), and no code beside it."""
    left, right = _sides(text, start, end)
    if end - start > LONGEST or left in CODE or right in CODE:
        return False
    if is_han(left) or is_han(right):
        return True
    return end - start > 1 and left in MARKS and right in MARKS


def _trust(text: str, start: int, end: int, paired: bool) -> Trust:
    left, right = _sides(text, start, end)
    plain = all(is_han(side) or side in MARKS for side in (left, right))
    # *号键, and the glob of 所有*.tmp文件
    spoken_of = text.startswith(SPOKEN_OF, end) or (right == "." and text[end + 1 : end + 2].isascii())
    if (
        not plain
        or not (is_han(left) or is_han(right))
        or spoken_of
        or _private(text, start, end)
        or _sworn(text, start, end)
    ):
        return Trust.WEAK
    return Trust.PAIRED if paired else Trust.PLAIN


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands on both sides; a closing tag is the end of what stands before it."""
    return text[start - 1 : start], "。" if text.startswith("</", end) else text[end : end + 1]


def _private(text: str, start: int, end: int) -> bool:
    """王**，李*，陈*霞: a surname that begins a word, and at most one character behind the stars."""
    if end - start > 2 or (is_han(text[end : end + 1]) and is_han(text[end + 1 : end + 2])):
        return False
    if text[max(start - 2, 0) : start] in SURNAMES:
        return True
    return text[start - 1 : start] in SURNAMES and not is_han(
        text[start - 2 : start - 1] if start > 1 else ""
    )


def _sworn(text: str, start: int, end: int) -> bool:
    """他*的, 装*: the author's own mask, which is the author's to keep."""
    left, right = text[start - 1 : start], text[end : end + 1]
    return end - start == 1 and (left + right in SWORN or left in SWEARS)


def _quoted(text: str, start: int, end: int) -> bool:
    """“*治”: what is quoted in so few characters may be about masks, not masked."""
    before, behind = text[max(start - 4, 0) : start], text[end : end + 4]
    if OPENING.isdisjoint(before):
        return False
    opened = max(map(before.rfind, OPENING))
    closed = min((at for mark in '”」』’"' if (at := behind.find(mark)) >= 0), default=9)
    return closed < 9 and len(before) - opened - 1 + closed <= 4


def _paired(text: str, runs: list[Run]) -> Iterator[tuple[Run, Run]]:
    """The runs that emphasis could explain: two of one length in a line, with text between that touches both."""
    opener: Run | None = None
    for start, end in runs:
        if opener is not None and text.find("\n", opener[1], start) >= 0:
            opener = None
        opens = text[end : end + 1] not in SPACE and end < len(text)
        closes = start > 0 and text[start - 1] not in SPACE
        if opener is not None and closes and end - start == opener[1] - opener[0]:
            yield opener, (start, end)
            opener = None
        elif opens:
            opener = (start, end)


def _framed(text: str, first: Run, second: Run) -> bool:
    """Whether a pair looks like emphasis from outside, too (see `Mask.framed`)."""
    left, right = text[first[0] - 1 : first[0]], text[second[1] : second[1] + 1]
    return (not left or left in SPACE) and (not right or right in SPACE or right in MARKS)


def _code(text: str) -> list[int]:
    """The borders of fenced code: text between an odd and an even one is code."""
    return [match.start() for match in FENCE.finditer(text)]


def _inside(borders: list[int], at: int) -> bool:
    return bisect_right(borders, at) % 2 == 1
