"""The rules of tables/boilerplate_lines.toml."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Rule(NamedTuple):
    """One table of the rules file; what the fields mean stands at the file's head."""

    name: str
    max: int
    sentence: bool
    notice: bool
    where: str
    strength: int
    evidence: float
    block: int
    pattern: re.Pattern[str] | None
    patterns: tuple[str, ...]
    anywhere: re.Pattern[str] | None
    words: frozenset[str]
    adds: bool
    row: int
    values: str
    facts: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def rules() -> tuple[Rule, ...]:
    """All rules in the order of the file: the first that fires names the line."""
    table = tomllib.loads(
        (files(__package__.partition(".")[0]) / "tables" / "boilerplate_lines.toml").read_text("utf-8")
    )
    return tuple(_rule(name, entry) for name, entry in table.items())


def _rule(name: str, entry: dict[str, object]) -> Rule:
    facts = entry.get("facts", {})
    if not isinstance(facts, dict):
        raise TypeError(f"rule {name!r}: facts must be a table of patterns, not {facts!r}")
    patterns = _patterns(name, entry.get("patterns", []))
    if entry.get("whole"):
        patterns = [rf"{pattern}\s{{0,9}}\Z" for pattern in patterns]
    body = "|".join(patterns)
    anywhere = "|".join(_patterns(name, entry.get("anywhere", [])))
    return Rule(
        name,
        int(str(entry["max"])),
        bool(entry.get("sentence", False)),
        bool(entry.get("notice", entry.get("sentence", False))),
        str(entry["where"]),
        int(str(entry["strength"])),
        float(str(entry["evidence"])),
        int(str(entry["block"])),
        re.compile(body) if body else None,
        tuple(patterns),
        re.compile(anywhere) if anywhere else None,
        frozenset(str(entry.get("words", "")).split()),
        bool(entry.get("adds", False)),
        int(str(entry.get("row", 0))),
        str(entry.get("values", "")),
        tuple((key, re.compile(pattern)) for key, pattern in facts.items()),
    )


def _patterns(name: str, patterns: object) -> list[str]:
    if not isinstance(patterns, list):
        raise TypeError(f"rule {name!r}: patterns must be a list, not {patterns!r}")
    return [f"(?:{pattern})" for pattern in patterns]
