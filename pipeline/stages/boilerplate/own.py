"""What is a site's own around a text: told by where it stands and by what the page itself says, not by words.

Asked only where a head or a foot was found; on a text without any nothing here is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .._lazy import lazy
from .block import is_prose, is_sentence
from .runs import Verdict
from .table import Rule

NAME = 12  # characters of the name of a site or a section
SHORTEST = 4  # and of a name that stands in a line of the foot
NAMED = 3  # lines at the top in which it stands
LABEL = 10  # characters of a label without its value
SIGNS = 4  # characters of a line of signs
CARD = 4  # lines of a card that are looked at on either side
MENU = 8  # short lines at the very top, from which they are a menu
ENTRY = 8  # characters of an entry of it
BELOW = 100  # characters of prose below it: verse has none
WORDS = 6  # lines at the end that are words of the text, from which they are its tags
WORD = 6  # characters of such a word
MOST = 100  # lines from which names of files, or words, are a list of the text's own
TAGGED = 60  # characters of the prose that they are words of
PAIRS = 3  # headlines with their days at the end, from which they are a list of other articles
TEASER = 60  # characters of such a headline

_ENTRY = lazy(rf"(?:[\u3400-\u9fff·/]{{2,{ENTRY}}}|[A-Za-z0-9_/]{{1,24}})\Z")
_WORD_ALONE = lazy(rf"[\u3400-\u9fffA-Za-z0-9]{{2,{WORD}}}\Z")
FILES = frozenset("gGfFpP")  # with which the name of a picture's file ends
_PICTURE = frozenset({".jpg", "jpeg", ".png", ".gif", "webp", ".bmp"})
_FILE = lazy(r"(?:[•·-]\s{0,3})?[^\s，。：:/\\]{1,60}\.[A-Za-z]{3,4}\Z")
_NAMING = frozenset(
    {"breadcrumb", "date-source", "fields", "forum", "legal", "licence", "rights", "software"}
)
_BETWEEN = lazy(r"\s?(?:[>»›→＞≫|:：]|\s-)+\s?")
_VALUE = lazy(r"[\u3400-\u9fff]{2,6}\s?[:：]\s?[^\n。]{1,60}\Z")
_TASK = lazy(
    r"(?:发布|上传|录入|撰稿|供稿|投稿|审核|审稿|签发|发稿|采编|拍摄|整理|编辑|信息|所属|稿件|文章|新闻)[\u3400-\u9fff]{0,3}\s?[:：]\s?[^\n。]{1,40}\Z"
)
_PLAIN = lazy(r"[^\s，。！？；：、,!?;:“”‘’「」《》（）()]{2,12}\Z")


def in_card(lines: Sequence[str], hits: Sequence[Rule | None], at: int) -> bool:
    """True for a label with its value among labels that no rule knows: the text's own card (of a book, a letter, a meeting).

    >>> lines = ["书名：河湾记", "作者：某某", "出版社：河湾出版社"]
    >>> in_card(lines, [None] * 3, 1), in_card(lines[:2], [None] * 2, 1)
    (True, False)
    """
    if _VALUE.match(lines[at]) is None:
        return False
    unknown = 0
    for step in (-1, 1):
        near = at + step
        while 0 <= near < len(lines) and abs(near - at) <= CARD and _VALUE.match(lines[near]):
            unknown += hits[near] is None
            near += step
    return unknown >= 2


def is_task(lines: Sequence[str], hits: Sequence[Rule | None], at: int) -> bool:
    """True for a label that names a task, a day or a number, with its value, between two labels that rules know."""
    return _TASK.match(lines[at]) is not None and all(
        0 <= near < len(lines) and hits[near] is not None and _VALUE.match(lines[near])
        for near in (at - 1, at + 1)
    )


def menu_above(lines: Sequence[str]) -> int:
    """How many lines at the top are entries of a menu, one below the other: none, or enough of them above prose.

    >>> menu_above([*"体育 实时 社会 明星 影视 韩剧 现代剧 港剧".split(), "河边的集市搬到了桥头的空地上", "摊位比去年多了一倍，" * 12])
    8
    >>> menu_above(["山高月小", "水落石出"] * 8)
    0
    """
    if len(lines) <= MENU or _ENTRY.match(lines[0]) is None:
        return 0
    end = next((at for at, line in enumerate(lines) if _ENTRY.match(line) is None), 0)
    if end < MENU or len(set(lines[:end])) < end:
        return 0
    prose = sum(len(line) for line in lines[end : end + 40] if is_prose(line))
    return end if prose >= BELOW and len(lines[end]) > ENTRY else 0


def unfilled(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None], run: Sequence[int]
) -> Iterator[tuple[int, Verdict]]:
    """What a script should have filled: labels without values, two and more in a row, and signs between the lines of the head."""
    stop = max((at for at in run if not is_label(lines[at])), default=0)
    for at in range(stop):
        if found[at] is not None:
            continue
        if at > run[0] and is_sign(lines[at]):
            yield at, Verdict("separator", 0.9, "no letter, between lines of the head")
        elif at - 1 in run and at + 1 in run and is_task(lines, hits, at):
            yield at, Verdict("field", 0.85, "a label with its value between lines of the head")
        elif is_label(lines[at]) and any(
            0 <= near < stop and is_label(lines[near]) for near in (at - 1, at + 1)
        ):
            yield at, Verdict("empty-label", 0.9, "labels without values above the page's head")


def is_label(line: str) -> bool:
    """True for a short line that ends in a colon: a label whose value stands elsewhere, or nowhere."""
    return len(line) <= LABEL and line[-1] in ":："


def is_sign(line: str) -> bool:
    """True for a line of a few signs."""
    return len(line) <= SIGNS and not any(char.isalnum() for char in line)


def is_count(line: str) -> bool:
    """True for a short line of numbers: it neither is a headline nor ends the head."""
    return len(line) <= LABEL and not any(char.isalpha() for char in line)


def names(
    lines: Sequence[str], hits: Sequence[Rule | None], found: Sequence[Verdict | None]
) -> Iterator[int]:
    """A short line at the top whose words stand again in the path of the page or in its foot: the site's name, a section's.

    It is no headline: one stands below it.
    """
    gone = [
        (line, rule.name)
        for line, rule, verdict in zip(lines, hits, found, strict=True)
        if verdict is not None and rule is not None and rule.name in _NAMING
    ]
    for at, line in enumerate(lines[:NAMED]):
        if found[at] is not None:
            continue
        if not gone or is_prose(line) or is_sentence(line):
            return
        named = _PLAIN.match(line) and any(_is_named(line, other, rule) for other, rule in gone)
        if named and _headline_below(lines, found, at):
            yield at


def _is_named(line: str, other: str, rule: str) -> bool:
    """Whether a line of the page's own names another: in its path (what the path ends in is the headline), or in its foot."""
    if rule == "breadcrumb":
        return line in _BETWEEN.split(other)[:-1]
    return len(line) >= SHORTEST and line in other and f"《{line}" not in other


def _headline_below(lines: Sequence[str], found: Sequence[Verdict | None], at: int) -> bool:
    for below in range(at + 1, min(len(lines), at + 12)):
        line = lines[below]
        if found[below] is None:
            if is_prose(line) and (line[-1] == "。" or len(line) > TEASER):
                return False
            if len(line) > len(lines[at]) + 2:
                return True
    return False


def dated_list(lines: Sequence[str], hits: Sequence[Rule | None]) -> int:
    """The first line of a list of other articles at the end, each headline above its day; the number of lines if there is none.

    A chronicle has the day first, and ends in an event.
    """
    start = len(lines)
    while (
        start >= 2 and _is_day(hits[start - 1]) and hits[start - 2] is None and _is_teaser(lines[start - 2])
    ):
        start -= 2
    return start if len(lines) - start >= 2 * PAIRS and start > 0 else len(lines)


def _is_day(rule: Rule | None) -> bool:
    return rule is not None and rule.name == "date-line"


def _is_teaser(line: str) -> bool:
    return LABEL <= len(line) <= TEASER and "。" not in line


def pictures(lines: Sequence[str]) -> Iterator[int]:
    """The names of pictures' files, each alone on its line beside prose, if the text says nothing of them.

    >>> prose = "河边的集市今年秋天搬到了桥头的空地上，摊位多了。"
    >>> list(pictures([prose, "• 集市开张.JPG", prose])), list(pictures([prose, "把 a.png 存好：", "a.png"]))
    ([1], [])
    """
    named = [at for at, line in enumerate(lines) if line[-1] in FILES and _is_file(line)]
    if len(named) > MOST:
        return
    for at in named:
        name = lines[at].lstrip("•·- \u3000")
        beside = (
            next((line for line in reversed(lines[:at]) if not _is_file(line)), ""),
            next((line for line in lines[at + 1 :] if not _is_file(line)), ""),
        )
        if (
            any(is_prose(line) for line in beside)
            and beside[0][-1:] not in "：:"
            and sum(name in line for line in lines) == 1
        ):
            yield at


def _is_file(line: str) -> bool:
    return line[-4:].lower() in _PICTURE and _FILE.match(line) is not None


def tags_below(lines: Sequence[str]) -> range:
    """The words of the text itself, each alone on its line, directly below its last sentence: its tags; an empty range if there are none.

    >>> prose = "消防员昨天走进河湾小区，给居民讲解用火和用电的常识，又在桥头的空地上演示怎样灭火。" * 2
    >>> tags_below([prose, *"消防员 小区 居民 用火 用电 灭火".split()]), tags_below([prose, *"春 夏 秋 冬 东 西".split()])
    (range(1, 7), range(0, 0))
    """
    if len(lines) <= WORDS or len(lines[-1]) > WORD or len(lines[-2]) > WORD:
        return range(0)
    start = len(lines)
    while start and _WORD_ALONE.match(lines[start - 1]):
        start -= 1
    words = lines[start:]
    if (
        not start
        or not WORDS <= len(words) <= MOST
        or len(set(words)) < len(words)
        or lines[start - 1][-1] not in "。！？”…"
        or not is_prose(lines[start - 1])  # a short sentence may announce them
    ):
        return range(0)
    text = "".join(line for line in lines[:start] if is_prose(line))
    if len(text) < TAGGED or words[0] not in text:  # what is not said heads a list of the text's own
        return range(0)
    return range(start, len(lines)) if sum(word in text for word in words) * 5 >= len(words) * 4 else range(0)
