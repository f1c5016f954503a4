"""No pattern of ours takes more than linear time on a hostile line: each is tried behind all its beginnings.

A pattern that can split the same characters in many ways does not fail here, it hangs; so did `隐私政策` before 180 other
characters, at 2 ** 40 ways. What a pattern begins with is read from its syntax tree, for no random text begins like that.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import re._constants as codes  # type: ignore[import-not-found,unused-ignore]  # undocumented, as long as Python has had it
import re._parser as parser  # type: ignore[import-not-found,unused-ignore]
from collections.abc import Iterable
from itertools import islice, product
from typing import Any

import pytest

import pipeline
from pipeline.stages._lazy import _Lazy
from pipeline.stages.boilerplate.table import rules

MOST = 200  # beginnings of a pattern; the longest has some 150 alternatives
LENGTH = 240
FILLINGS = ("甲", "1", " ", "a", "甲 ", "1 ", "甲    ", "甲|", "-", "：1", "甲：乙 ", "，甲")


def beginnings(tree: Iterable[Any]) -> list[str]:
    """Texts that the alternatives of a pattern may begin with, none twice."""
    found = [""]
    for code, value in tree:
        if code in {codes.AT, codes.ASSERT, codes.ASSERT_NOT}:
            continue
        if (more := _begun(code, value)) is None:
            break
        found = ["".join(both) for both in islice(product(found, more), MOST)]
    return list(dict.fromkeys(found))


def _begun(code: Any, value: Any) -> list[str] | None:
    if code in {codes.LITERAL, codes.ANY, codes.NOT_LITERAL}:
        return [chr(value) if code is codes.LITERAL else "甲"]
    if code is codes.IN:
        kind, what = value[0]
        low = what if kind is codes.LITERAL else what[0] if kind is codes.RANGE else ord("甲")
        return [" " if what is codes.CATEGORY_SPACE else "1" if what is codes.CATEGORY_DIGIT else chr(low)]
    if code is codes.SUBPATTERN:
        return beginnings(value[3])
    if code is codes.BRANCH:
        return [one for branch in value[1] for one in beginnings(branch)]
    if code in {codes.MAX_REPEAT, codes.MIN_REPEAT}:
        least, _, tree = value
        return ([""] if least == 0 else []) + beginnings(tree)
    return None


def hostile(begin: str) -> Iterable[str]:
    """One thing over and over behind a beginning, and the beginning itself, ended by what nothing matches."""
    for unit in (*FILLINGS, begin or "甲", begin + " ", begin + "    "):
        yield begin + unit * (LENGTH // len(unit)) + "\0"


def ours() -> dict[str, re.Pattern[str]]:
    """Every pattern at the top of a module, and those of the boilerplate table."""
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if any(part in module.name for part in ("__main__", "spark", "kernels", "masked")):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, _Lazy):
                found[value.pattern] = re.compile(value.pattern, value.flags)
            elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                found[value.pattern] = value
    for rule in rules():
        for pattern in (rule.pattern, rule.anywhere, *(fact for _, fact in rule.facts)):
            if pattern is not None:
                found[f"{rule.name}: {pattern.pattern}"] = pattern
    return found


PATTERNS = ours()


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=[name[:40] for name in PATTERNS])
def test_no_line_takes_a_pattern_for_ever(pattern: re.Pattern[str]) -> None:
    for begin in beginnings(parser.parse(pattern.pattern, pattern.flags))[:MOST]:
        for line in hostile(begin):
            pattern.match(line)
