"""Places where punctuation is not prose: code, addresses, markup, data."""

from __future__ import annotations

import re
from bisect import bisect_right

from .._lazy import lazy

# Fenced and inline code, mathematics, addresses, link targets, tags (an address ends with
# no sign: that belongs to the sentence): what must stand in the text for a
# pattern to be worth a search (a fraction of the cost), and the pattern. Each is bounded or linear.
_PLACES = [
    ("```", re.compile(r"```[\s\S]*?(?:```|\Z)")),
    ("\\begin{document}", re.compile(r"\\begin\{document\}[\s\S]*")),  # a source in LaTeX
    # What somebody typed at Python's prompt, and what it answered.
    (">>> ", re.compile(r"^>>> [a-zA-Z_(\[][^\n]*(?:\n[^\n]+)*", re.MULTILINE)),
    ("`", re.compile(r"`[^`\n]{1,400}`")),
    ("$", re.compile(r"\$[^$\n]{1,200}\$")),
    (
        ":",
        re.compile(
            r":(?:(?<=http:)|(?<=https:)|(?<=ftp:)|(?<=file:)|(?<=ed2k:)|(?<=magnet:)|(?<=thunder:))[!-~]{0,2000}[0-9A-Za-z/=&_#%~+-]"
        ),
    ),
    ("www.", re.compile(r"www\.[!-~]{0,2000}[0-9A-Za-z/=&_#%~+-]")),
    ("@", re.compile(r"@(?<=[A-Za-z0-9]@)[A-Za-z0-9.-]{1,200}")),
    ("](", re.compile(r"\]\([^()\n]{0,2000}\)")),
    ("<", re.compile(r"<[/!A-Za-z][^<>\n]{0,2000}>")),
    ("[", re.compile(r"\[[a-zA-Z/][^\[\]\n]{0,200}\]")),
]
# What prose has no use for: a line with one of these is code, a formula, a table or a menu.
_CODE = lazy("[{}=$\\\\|`_\u2502-\u257f]")
_CODE_PAIRS = ("->", "::", "//", "*/", "/*", ");", "</", "<!", '","', '": ', '("')
# Nine lines in ten hold none: one search instead of eleven counts.
_ANY_PAIR = lazy("|".join(map(re.escape, _CODE_PAIRS)))
# And how a line of code, of a comment that describes parameters, or of a log begins.
_CODE_LINE = lazy(
    r"\s*(?:#include|def |import |from |return |public |var |let |-- |(?:[$#] )?(?:echo|sudo|git|pip|npm) "
    r"|(?:SELECT|FROM|WHERE|INSERT INTO|UPDATE|DELETE FROM|(?:ORDER|GROUP) BY|CREATE|ALTER|DROP|VALUES|HAVING) "
    r"|(?:\* ?)?@(?:param|returns?|throws|exception|see|since|author|brief|note|property|type)\b"
    r"|:(?:param|type|returns?|rtype|raises)\b|\[?\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d:\d\d.{0,60}\b[A-Z]{4,5}\b)"
)


# The kind of a publication, as GB/T 7714 marks it: its entry has half-width signs.
_PUBLICATION = lazy(r"\[(?:[JMDCNPSRZ]|EB|DB)(?:/OL)?\][.,]")


def places(text: str) -> list[tuple[int, int]]:
    """The protected spans, in order, not overlapping."""
    spans = sorted(
        match.span() for needle, place in _PLACES if needle in text for match in place.finditer(text)
    )
    if "]." in text or "]," in text:
        entries = (match.start() for match in _PUBLICATION.finditer(text))
        spans = sorted([*spans, *(_around(text, at) for at in entries)])
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def inside(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether an offset lies in one of the spans.

    >>> inside(places("见 http://a.cn/b,c 和"), 15)
    True
    """
    index = bisect_right(spans, at, key=_start) - 1
    return index >= 0 and at < spans[index][1]


def _start(span: tuple[int, int]) -> int:
    return span[0]


# Beyond this a line is looked at in part, so that one endless line stays linear.
_LINE = 2_000


def _around(text: str, at: int) -> tuple[int, int]:
    """The line around an offset; of an endless one a part."""
    end = text.find("\n", at, at + _LINE)
    low = max(0, at - _LINE)
    return text.rfind("\n", low, at) + 1 or low, min(len(text), at + _LINE) if end < 0 else end


def line_at(text: str, at: int, spans: list[tuple[int, int]]) -> tuple[str, int]:
    """The line around an offset without its protected places, and where it ends; of an endless line a part."""
    low = max(0, at - _LINE)
    start = text.rfind("\n", low, at) + 1 or low
    end = text.find("\n", at, at + _LINE)
    end = min(len(text), at + _LINE) if end < 0 else end
    pieces = []
    # By number: a copy of the rest of the list for each line took half the time of 10 MB of noise.
    for number in range(max(0, bisect_right(spans, start, key=_start) - 1), len(spans)):
        span = spans[number]
        if span[0] >= end:
            break
        if span[1] > start:
            pieces.append(text[start : span[0]])
            start = span[1]
    pieces.append(text[start:end])
    return "".join(pieces), end


# A prose line may hold a price in $ or a name with _; so many Han to each such sign, and it is prose all the same.
PROSE = 25
_HAN_RUN = lazy("[\u3400-\u9fff]+")
# 老桥修好了!_山城网: a title and the name of its site, which the tidying of another tool may have left on either side.
_NAMED = lazy('(?:(?<=[\u3400-\u9fff。！？!?”")）》】…])|^)_(?=[\u3400-\u9fff【“]|$)')
# 提醒 | 老桥明天封路!: a column and its headline. Menus have more bars, or no piece that is long enough to say something.
_BAR = lazy(
    "(?:(?<=[\u3400-\u9fff。！？!?”》】])|(?<=[\u3400-\u9fff。！？!?”》】] ))\\|(?= ?[\u3400-\u9fff“《【])"
)
MAX_BARS, HEADLINE = 2, 10


def code_like(line: str) -> bool:
    """Whether a line is code, a formula, a table or a menu rather than prose.

    >>> code_like("x = f(甲,乙)"), code_like("他说,好的")
    (True, False)
    """
    signs = len(_CODE.findall(line)) + (_CODE_LINE.match(line) is not None)
    if "_" in line:
        signs -= len(_NAMED.findall(line))
    if "|" in line and _is_headline(line):
        signs -= len(_BAR.findall(line))
    if _ANY_PAIR.search(line) is not None:
        signs += sum(map(line.count, _CODE_PAIRS))
    return signs > 0 and signs * PROSE > sum(map(len, _HAN_RUN.findall(line)))


def _is_headline(line: str) -> bool:
    """Whether the bars of a line part a column's name from a headline."""
    return (
        line.count("|") <= MAX_BARS
        and ">" not in line
        and max(sum(map(len, _HAN_RUN.findall(piece))) for piece in line.split("|")) >= HEADLINE
    )


_SENTENCE_END = lazy("[。！？!?]")


def data_like(line: str) -> bool:
    """Whether a line is a record of short fields rather than prose: 张三,男,25.

    >>> data_like("张三,男,1998-12-25"), data_like("今天天气很好,我们去公园,你去吗?")
    (True, False)
    """
    if line.count(",") < 2 or _SENTENCE_END.search(line):
        return False
    # Dates and numbers are longer, and no prose.
    return max((len(field) for field in line.split(",") if _HAN_RUN.search(field)), default=0) <= 8
