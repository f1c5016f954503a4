"""What a page says twice: summaries that are the text's first words, and headlines that stand again where pictures were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .._layout_wrap import is_marker
from .._lazy import lazy
from .block import is_prose, is_sentence

HEAD = 8  # lines in which such a summary stands
TAIL = 16  # characters in which a summary shows that it was cut off
BELOW = 20  # lines below it in which its words stand again
HEADLINE = 80  # characters
SHORTEST = 20  # characters: a shorter one may be a subhead
TITLES, TITLE = 4, 8  # lines that may be a headline, and its characters
NEAR = 2  # lines below it, where it may stand once more
PICTURES = 2  # times that it stands between prose; once is enough where it also stands above the text again
CAPTION = 5  # characters of a caption that stands twice: a shorter line is a call
ROW = 3  # times that it stands one below the other, behind prose
DOUBLE = 24  # characters of a line that stands twice: shorter ones are calls, prayers, refrains
NUMBERS = frozenset("0123456789张")  # ends of the headline as a picture's name
_NUMBERED = lazy(r"[\s,，_-]{0,3}(?:配?图\s?\d{1,2}|第\d{1,2}张)\Z")
_NO_TITLE = frozenset("。，；：:、（([*)）]")
# What the first test reads, before any pattern.
_BEGINS = frozenset("[【（(核内导導提摘简簡描")
_ENDS = frozenset(".…]】")
_LABEL = lazy(
    r"[\[【（(]?(?:核心提示|内容(?:提要|摘要|简介|速读|导读)|[导導][读讀語语]|提要|摘要|[简簡]介|描述)[\]】）)]?\s?[:：]?\s?"
)
_CUT = lazy(r"\s?(?:\.{2,6}|…{1,2})\s?(?:[\[【](?:详细|更多|全文|查看全文|阅读全文)[\]】])?\Z")


def summaries(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines of such summaries, each with the line that says the same.

    >>> list(summaries(["简介：河边的集市今年秋天搬到了桥头的空地上，摊位 ...", "河边的集市今年秋天搬到了桥头的空地上，摊位多了。"]))
    [(0, 1)]
    """
    few = [at for at, line in enumerate(lines[:HEAD]) if line[0] in _BEGINS or line[-1] in _ENDS]
    for at in few:
        line = lines[at]
        if len(line) < SHORTEST:
            continue
        label = _LABEL.match(line)
        cut = _CUT.search(line, max(0, len(line) - TAIL))
        if label is None and cut is None:
            continue
        words = line[label.end() if label else 0 : cut.start() if cut else len(line)]
        if len(words) >= SHORTEST:
            for below in range(at + 1, min(len(lines), at + 1 + BELOW)):
                # What calls itself a summary may also stand behind a dateline.
                if lines[below].startswith(words) or (label is not None and words in lines[below]):
                    # The first line is the headline: it goes where it stands below in full, not where the text begins with it.
                    if (
                        at
                        or label is not None
                        or (len(lines[below]) <= HEADLINE and "。" not in lines[below])
                    ):
                        yield at, below
                    break


def headlines(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines that say a headline once more, each with the first: right below it, or again and again between prose (names of pictures).

    >>> prose = "河边的集市今年秋天搬到了桥头的空地上，摊位多了。"
    >>> list(headlines(["河边的集市搬家了吗", "河湾县", "河边的集市搬家了吗", prose]))
    [(2, 0)]
    >>> list(headlines(["河边的集市搬家了吗", prose, "河边的集市搬家了吗", prose]))
    []
    """
    for first, line in enumerate(lines[:TITLES]):
        if not TITLE <= len(line) <= HEADLINE or line[-1] in _NO_TITLE or line[0] in _NO_TITLE:
            continue
        if lines.count(line) == 1 or (first and is_prose(line)) or is_marker(line):
            continue
        every = [at for at in range(first + 1, len(lines)) if lines[at] == line]
        again = [at for at in every if _prose_at(lines, at + 1)]
        # Behind prose it is the subhead of the second of some items, or, again and again, who speaks: only a headline
        # (the first line) is the name of pictures.
        pictures = [at for at in again if first == 0 and _prose_at(lines, at - 1)]
        # What stands under a headline before it stands again is a standfirst, most often without a full stop.
        near = [at for at in again if at == first + 1 or (at - first <= NEAR and lines[at - 1][-1] != "。")]
        shown = len({*pictures, *(near if pictures else [])}) >= PICTURES or (
            first == 0 and _in_a_row(lines, every)
        )
        yield from ((at, first) for at in sorted({*near, *(every if shown else [])}))


def _in_a_row(lines: Sequence[str], every: Sequence[int]) -> bool:
    """True where a line stands several times one below the other behind prose: the names of pictures at the end."""
    return any(
        lines[at] == lines[at + 1] == lines[at + ROW - 1] and _prose_at(lines, at - 1)
        for at in every
        if at + ROW <= len(lines)
    )


def captions(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Short lines between prose that stand twice one below the other, the second for a picture; and the headline as the last line.

    >>> prose = "河边的集市今年秋天搬到了桥头的空地上，摊位多了。"
    >>> list(captions(["集市的新址", prose, "卖菜的老人们", "卖菜的老人们", prose])), list(captions(["快跑", "快跑"]))
    ([(3, 2)], [])
    """
    for at in [at for at, (above, line) in enumerate(pairwise(lines), 1) if above == line]:
        if (
            2 <= at < len(lines) - 1
            and CAPTION <= len(lines[at]) <= HEADLINE
            and _names(lines[at])
            and _prose_at(lines, at - 2)
            and _prose_at(lines, at + 1)
        ):
            yield at, at - 1
    first, last = lines[0], len(lines) - 1
    if (
        lines[last] == first
        and last > 2
        and TITLE <= len(first) <= HEADLINE
        and _names(first)
        and _prose_at(lines, last - 1)
    ):
        yield last, 0


def numbered(lines: Sequence[str]) -> Iterator[int]:
    """The headline with the number of a picture behind it.

    >>> list(numbered(["河边的集市搬家了吗", "集市昨天开张。", "河边的集市搬家了吗 图1", "人很多。"]))
    [2]
    """
    first = lines[0]
    if TITLE <= len(first) <= HEADLINE:
        for at, line in enumerate(lines):
            if line[-1] in NUMBERS and line.startswith(first) and _NUMBERED.match(line, len(first)):
                yield at


def _names(line: str) -> bool:
    """True for a line that may be a caption or a headline: it is no sentence, nor an entry of a list."""
    return line[0] == "【" or not (is_prose(line) or is_sentence(line) or is_marker(line))


def doubles(lines: Sequence[str]) -> Iterator[int]:
    """Lines of prose near the top that the line below says again: a caption, a summary cut off anywhere, of one paragraph or two.

    Further down the page itself may say a paragraph twice, and then it is the text's.

    >>> line = "河边的集市今年秋天搬到了桥头的空地上，摊位比去年多了一倍。"
    >>> list(doubles(["河边的集市", line, line, "人也很多。", "人也很多。"]))
    [2]
    >>> list(doubles([line + "来的人", line, "来的人也多了。"])), list(doubles([line[:26], line]))
    ([0], [])
    """
    for at in range(1, min(len(lines), HEAD)):
        above, line = lines[at - 1], lines[at]
        if above[0] != line[0] or above[:DOUBLE] != line[:DOUBLE] or min(len(above), len(line)) < DOUBLE:
            continue
        if not is_prose(line):
            continue
        if above == line:
            if line[-1] not in "！!" or line[0] == "【":
                yield at
        elif _sums_up(above, line, lines[at + 1] if at + 1 < len(lines) else ""):
            yield at - 1


def _sums_up(above: str, line: str, below: str) -> bool:
    """True for the beginning of a paragraph cut off, or for a whole one with the beginning of the next."""
    if "。" not in above:  # a headline, with whose words the text begins
        return False
    rest = above[len(line) :].strip()
    return (line.startswith(above) and not is_sentence(above)) or (
        above.startswith(line) and len(rest) > 1 and below.startswith(rest)
    )


def _prose_at(lines: Sequence[str], at: int) -> bool:
    return at < len(lines) and is_prose(lines[at])
