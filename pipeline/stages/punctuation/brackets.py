"""Half-width brackets, full stops and ellipses; brackets only in documents that write half-width signs throughout.

Alone they prove nothing: many newsrooms write (上接6版) beside full-width commas, and a dot between Han may be a
separator (卡尔.马克思), a mask (城.管) or a number. A pair of which one half is full-width proves that the other is a slip.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Edit
from .._lazy import lazy
from .protected import code_like, inside, line_at, places
from .signs import CLOSING, HAN, MASKS, OPENING

_PAIR = lazy(r"\(([^()\n]{1,120})\)")
_HAN = lazy(f"[{HAN}]")
_BEFORE = lazy(f"[{HAN}{CLOSING}，。、；：？！]")
# (1), (a): numbering and enumeration keep their own style.
_NUMBER = lazy("[0-9]{1,3}$|[A-Za-z]$")

_BRACKET = lazy("[()（）]")
_UNLIKE = lazy(r"（[^()（）\n]{1,120}\)|\([^()（）\n]{1,120}）")
# 含车费 4)餐费: the number of an item, not the end of the bracket; :) is a face, \) code.
_NO_END = lazy(r"(?:[\s，。、；：,;:][0-9A-Za-z]{1,2}|[:;=^_-] ?|\\)$")
_NO_START = frozenset(":;=^-\\")

_STOP = lazy(f"\\.(?=[{HAN}{OPENING}{CLOSING}\n]|\\Z)(?<=[{HAN}{CLOSING}]\\.)")
# A sentence has this many characters since the last sign; 城.管 and 卡尔.马克思 have fewer.
_SENTENCE = lazy(f"(?:[{HAN}{CLOSING}0-9A-Za-z]{{5,}})\\.$")
MIN_STOPS = 3


def brackets(text: str, *, throughout: bool) -> Iterator[Edit]:
    """Pairs of two widths; where a document writes half-width signs throughout, also of one."""
    if throughout:
        yield from _alike(text, places(text))
    if "（" in text or "）" in text:
        yield from _unlike(text)


def _alike(text: str, spans: list[tuple[int, int]]) -> Iterator[Edit]:
    """Pairs with Chinese inside, or with a Latin word inside and Chinese before."""
    for match in _PAIR.finditer(text):
        start, end = match.span()
        before, content = text[start - 1 : start] if start else "\n", match[1]
        chinese = _HAN.search(content) is not None
        if not chinese and (not _BEFORE.match(before) or _NUMBER.match(content) or not content.isalnum()):
            continue
        if before in "])" or (before.isascii() and before.isalnum() and not chinese):
            continue
        if inside(spans, start) or code_like(line_at(text, start, spans)[0]):
            continue
        yield Edit(start, "(", "（", "brackets")
        yield Edit(end - 1, ")", "）", "brackets")


def _unlike(text: str) -> Iterator[Edit]:
    """`（…)` and `(…）` → `（…）`, with Chinese inside or beside."""
    halves = "".join(_BRACKET.findall(text))
    if "（)" not in halves and "(）" not in halves:
        return
    spans = places(text)
    for match in _UNLIKE.finditer(text):
        start, end = match.start(), match.end() - 1
        half = end if text[start] == "（" else start
        before, content, after = text[start - 1 : start], text[start + 1 : end], text[end + 1 : end + 2]
        if not (_HAN.search(content) or _BEFORE.match(before) or _HAN.match(after)) or not content.strip():
            continue
        if (half == end and _NO_END.search(content)) or (half == start and before in _NO_START):
            continue
        if not inside(spans, half) and not code_like(line_at(text, half, spans)[0]):
            yield Edit(half, text[half], "（" if half == start else "）", "brackets")


def may_stop(text: str) -> bool:
    """A cheap test: enough dots, next to no full stops."""
    dots = text.count(".")
    return dots >= MIN_STOPS and text.count("。") * 4 <= dots


def stops(text: str, spans: list[tuple[int, int]]) -> Iterator[Edit]:
    """`.` → `。` behind sentences, where the document has no other full stop."""
    found = [match.start() for match in _STOP.finditer(text)]
    found = [at for at in found if _SENTENCE.search(text, max(0, at - 40), at + 1) and not inside(spans, at)]
    if len(found) >= MIN_STOPS and text.count("。") * 4 <= len(found):
        yield from (Edit(at, ".", "。", "full-stop") for at in found)


_ELLIPSIS = lazy(f"(?<=[{HAN}{CLOSING}{MASKS}，])(?:\\.{{3}}(?:\\.{{3}})?|。{{3}}(?:。{{3}})?)(?![.。])")


def ellipses(text: str, spans: list[tuple[int, int]]) -> Iterator[Edit]:
    """`...` and `。。。` behind Chinese → `……`; off by default, for it is how people write in posts."""
    for match in _ELLIPSIS.finditer(text):
        if not inside(spans, match.start()):
            yield Edit(match.start(), match[0], "……", "ellipsis")
