"""Numbered parts of a text that lost its line ends: `…如下：一、修桥。…二、修路。…`, （一）, 第一条.

Number after number in order, each behind the end of a sentence, are paragraphs: in the corpora with all line ends taken out
99.7 to 99.9 % of such places began a line (`python -m benchmarks.lost_line_ends`). Only where nearly the whole text is one line:
among paragraphs an author may number sentences. 一是, 二是 and 1., 2. are often such (27 and 94 % began a line).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...document import Edit
from .._lazy import lazy

RULE = "numbered"
LONG = 800  # characters of the line: a paragraph may number its sentences, but few are so long
WHOLE = 0.8  # of the text is in it
ITEMS = 3  # numbers in order
_NUMBER = "([一二三四五六七八九十百零]{1,7})"
# With the text that a line must hold to be searched, and whether the first number may be any.
_KINDS = (
    (("二、",), lazy(rf"(?<=[。！？…”）：:])[ \u3000\xa0]{{0,4}}(?={_NUMBER}、)"), False),
    (("二）", "二)"), lazy(rf"(?<=[。！？…”；：:])[ \u3000\xa0]{{0,4}}(?=[（(]{_NUMBER}[）)])"), False),
    (("条", "條", "章"), lazy(rf"(?<=[。！？…”）；])[ \u3000\xa0]{{0,4}}(?=第{_NUMBER}[条條章])"), True),
)
_COLON = frozenset("：:")
_DIGITS = {han: value for value, han in enumerate("零一二三四五六七八九")}
_UNITS = {"十": 10, "百": 100}


def numbered(text: str, lines: Sequence[str]) -> list[Edit]:
    r"""The line ends to put before such numbers, none unless nearly the whole text is one line.

    >>> line = "老桥怎么修，村里商量了三次：" + "".join(number + "修桥的石料从后山运来，从冬天运到春天。" * 15 for number in ("一、", "二、", "三、"))
    >>> [(edit.start, edit.after) for edit in numbered(line, [line])]
    [(14, '\n'), (301, '\n'), (588, '\n')]
    """
    longest = max(lines, key=len)
    # Wide blanks are what is left of paragraphs: they come first.
    if len(longest) < max(LONG, WHOLE * len(text)) or "\u3000\u3000" in longest:
        return []
    at = text.find(longest)
    return sorted(
        Edit(at + hit.start(), hit[0], "\n", RULE, 0.95)
        for needles, pattern, anywhere in _KINDS
        if any(needle in longest for needle in needles)
        for hit in _in_order(longest, pattern, anywhere=anywhere)
    )


def _in_order(line: str, pattern: re.Pattern[str], *, anywhere: bool) -> Iterator[re.Match[str]]:
    """The places of a kind that count on from each other, in runs of ITEMS at least."""
    run: list[re.Match[str]] = []
    last = 0
    for hit in pattern.finditer(line):
        number = value_of(hit[1])
        # Behind a colon only the first stands, of a list that the sentence announces.
        if number > 1 and line[hit.start() - 1] in _COLON:
            continue
        if not run or number != last + 1:
            yield from run if len(run) >= ITEMS else ()
            run = []
        if run or anywhere or number <= 2:
            run.append(hit)
            last = number
    yield from run if len(run) >= ITEMS else ()


def value_of(number: str) -> int:
    """The value of a Han number below a thousand.

    >>> value_of("三"), value_of("十二"), value_of("四十"), value_of("一百零五"), value_of("二百一十")
    (3, 12, 40, 105, 210)
    """
    value = digit = 0
    for char in number:
        if char in _UNITS:
            value += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return value + digit
