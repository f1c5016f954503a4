r"""What a line must begin with so that a pattern matches there: read from the pattern's syntax tree, so that no table of it is kept.

>>> sorted(openings(r"(?:来源|出处)\s?[:：]")), sorted(openings(r"[（(]?\d{2,4}年"))
(['出处', '来源'], ['(0', '00', '（0'])
>>> sorted(openings(r"(?:[^。]{1,9}网)?首页"))
['', '首页']
"""

from __future__ import annotations

import re
import re._constants as codes  # type: ignore[import-not-found,unused-ignore]  # undocumented, as long as Python has had it
import re._parser as parser  # type: ignore[import-not-found,unused-ignore]
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .table import Rule

DEPTH = 2  # characters; with one, nearly twice as many lines pass
_ANY = "\0"
# A class with a longer range (all Han, all of ASCII) counts as any character.
_WIDEST = 80


def folded(opening: str) -> str:
    """An opening as `openings` writes it: one digit stands for all, one blank too.

    >>> folded("８　"), folded("第3")
    ('0 ', '第0')
    """
    return "".join(["0" if char.isdecimal() else " " if char.isspace() else char for char in opening])


@cache
def openings(pattern: str) -> frozenset[str]:
    """The folded openings of all that a pattern can match: `DEPTH` characters, or fewer where anything may follow."""
    return frozenset(found.partition(_ANY)[0] for found in _of_all(parser.parse(pattern)))


def _of_all(tree: Iterable[Any]) -> set[str]:
    found = {""}
    for code, value in tree:
        if all(len(each) == DEPTH for each in found):
            break
        found = _followed(found, _of(code, value))
    return found


def _followed(found: set[str], more: set[str]) -> set[str]:
    short = {each for each in found if len(each) < DEPTH}
    return found - short | {(each + one)[:DEPTH] for each in short for one in more}


def _of(code: Any, value: Any) -> set[str]:
    if code in {codes.AT, codes.ASSERT, codes.ASSERT_NOT}:
        return {""}
    if code is codes.LITERAL:
        return {folded(chr(value))}
    if code is codes.IN:
        return _of_class(value)
    if code is codes.BRANCH or (code is codes.SUBPATTERN and not value[1] & re.IGNORECASE):
        branches = value[1] if code is codes.BRANCH else value[3:]
        return set().union(*map(_of_all, branches))
    if code in {codes.MAX_REPEAT, codes.MIN_REPEAT}:
        return _of_repeated(*value)
    return {_ANY * DEPTH}


def _of_class(members: Iterable[Any]) -> set[str]:
    found: set[str] = set()
    for code, value in members:
        if code is codes.LITERAL:
            found.add(folded(chr(value)))
        elif code is codes.RANGE and value[1] - value[0] < _WIDEST:
            found |= {folded(chr(each)) for each in range(value[0], value[1] + 1)}
        elif code is codes.CATEGORY and value in {codes.CATEGORY_DIGIT, codes.CATEGORY_SPACE}:
            found.add("0" if value is codes.CATEGORY_DIGIT else " ")
        else:
            return {_ANY}
    return found


def _of_repeated(least: int, most: int, tree: Iterable[Any]) -> set[str]:
    once, found, times = _of_all(tree), {""}, {""}
    for count in range(1, min(most, DEPTH) + 1):
        times = _followed(times, once)
        found = times if count <= least else found | times
    return found


class Choice:
    """Some of the rules: which of them a line may open, and two patterns that say whether any other can fire."""

    def __init__(self, chosen: Sequence[Rule]) -> None:
        self.rules = tuple(chosen)
        free: list[str] = []
        index: dict[str, set[int]] = {}
        for rank, rule in enumerate(chosen):
            for pattern in rule.patterns:
                begins = openings(pattern)
                if "" in begins:
                    free.append(pattern)
                else:
                    for opening in begins:
                        index.setdefault(opening, set()).add(rank)
        self.free = _any_of(free)
        self.anywhere = _any_of(rule.anywhere.pattern for rule in chosen if rule.anywhere is not None)
        self._opened = {
            opening: tuple(chosen[rank] for rank in sorted(ranks | index.get(opening[:1], set())))
            for opening, ranks in index.items()
        }

    def opened_by(self, line: str) -> tuple[Rule, ...]:
        """The rules that may fire by what a line begins with, in the order of the table; mostly none."""
        opening, get = line[:DEPTH], self._opened.get
        if not opening.isalpha():
            opening = folded(opening)
        return get(opening) or get(opening[:1], ())


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")
