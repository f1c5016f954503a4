"""What forums set into the lines of a post: letters against copying at their ends, and the link behind the title.

Discuz! writes them in invisible letters behind (and before) each line of a post: `' D' p- s, n( |8 D* B!`. A scraper
takes them for text. They are told by what no formula and no program has: pieces of two characters of which one is a
letter or digit and the other any sign, several in a row, and again and again, always with other signs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...document import Edit
from .._lazy import lazy

RULE = "anti-copy"
LINES = 3  # such places in a document, from which they are believed
SIGNS = 8  # different signs in all of them: formulas and programs have their own few
BLANKS = 9  # in three such places; most texts have fewer
MIXED = 2  # pieces of a sign and a letter or digit in a place

_PIECES = r"(?:[!-~]{1,3}[ \t\xa0]{1,4}){3,30}[!-~]{1,3}"
_BEHIND = lazy(rf"(?:(?<=[^\x00-\x7f])|\A)[ \t\xa0]{{0,4}}({_PIECES})[ \t\xa0\r]{{0,4}}\Z")
_BEFORE = lazy(rf"[ \t\xa0]{{0,4}}({_PIECES})[ \t\xa0]{{0,4}}(?=[^\x00-\x7f])")
_MIXED = lazy(r"(?<![!-~])(?:[0-9A-Za-z][!-/:-@\[-`{-~]|[!-/:-@\[-`{-~][0-9A-Za-z])(?![!-~])")
_SIGN = lazy(r"[!-/:-@\[-`{-~]")
_LINK = lazy(r"(?<=\S)[ \t\u3000\xa0]{0,4}\[(?:复制链接|複製鏈接)\](?=[ \t]*(?:\n|\Z))")
_APART = frozenset(" \t\xa0")
_LAST = 200  # characters at an end of a line that are looked at


class Place(NamedTuple):
    """Where such pieces stand."""

    start: int
    end: int
    pieces: str


def may_jam(text: str, lines: Iterable[str]) -> bool:
    """Whether such pieces may stand in a text with these lines (without outer blanks); False is sure.

    Of Chinese lines few begin or end with such a character, and fewer have a blank next to a piece of three there.
    """
    if text.count(" ") < BLANKS:
        return False
    places = 0
    for line in lines:
        if (line[-1] <= "~" and not _APART.isdisjoint(line[-4:])) or (
            line[0] <= "~" and not _APART.isdisjoint(line[:4])
        ):
            places += 1
    return places >= LINES


def jam_edits(text: str) -> list[Edit]:
    r"""The edits that take such pieces out, none where they are too few to be sure.

    >>> text = "河边的集市开张了。' D' p- s, n( |8 D*\n摊位很多。1 w( Y' ^0 h( e\n% y? ?9 O< m3 W+ N\n人也很多。"
    >>> [edit.before for edit in jam_edits(text)]
    ["' D' p- s, n( |8 D*", "1 w( Y' ^0 h( e", '% y? ?9 O< m3 W+ N\n']
    """
    if text.count(" ") < BLANKS:
        return []
    places = list(_places(text))
    if len(places) < LINES or len(set(_SIGN.findall("".join(place.pieces for place in places)))) < SIGNS:
        return []
    edits: list[Edit] = []
    for start, end, _ in places:
        whole = (start == 0 or text[start - 1] == "\n") and end < len(text) and text[end] == "\n"
        before = text[start : end + whole]
        edits.append(
            Edit(start, before, "", RULE, 0.95, {"why": "letters hidden from readers, in many lines"})
        )
    return edits if sum(len(edit.before) for edit in edits) < len(text) else []


def link_edits(text: str) -> list[Edit]:
    """The link to itself that Discuz! sets behind the title of a thread.

    >>> [edit.before for edit in link_edits("[见闻] 河边的集市 [复制链接]")]
    [' [复制链接]']
    """
    if "接]" not in text:  # 链接 or 鏈接
        return []
    return [
        Edit(hit.start(), hit[0], "", "forum", 0.97, {"why": "the link behind a title"})
        for hit in _LINK.finditer(text)
    ]


def _places(text: str) -> Iterator[Place]:
    start = 0
    for line in text.split("\n"):
        # Of Chinese lines few begin or end with such a character.
        if (
            line
            and line[-1] <= "~"
            and (hit := _BEHIND.search(line, max(0, len(line) - _LAST)))
            and _jams(hit[1])
        ):
            yield Place(start + hit.start(), start + hit.end(), hit[1])
        elif line and line[0] <= "~" and (hit := _BEFORE.match(line)) and _jams(hit[1]):
            yield Place(start, start + hit.end(), hit[1])
        start += len(line) + 1


def _jams(pieces: str) -> bool:
    return len(_MIXED.findall(pieces)) >= MIXED
