"""The tables of the stage `characters`: what some code points are another way of writing."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def radicals() -> dict[str, str]:
    """Radical → the character that it is."""
    pairs = "".join(_lines("radicals.txt"))
    return dict(zip(pairs[::2], pairs[1::2], strict=True))


@cache
def gbk_private_use() -> dict[str, str]:
    """Private-use character → the character that GB 18030-2022 says it is."""
    rows = (line.split("\t") for line in _lines("gbk_private_use.txt"))
    return {chr(int(code, 16)): char for code, char in rows} | {"\ue5e5": "\u3000"}


@cache
def readings() -> dict[str, tuple[str, str]]:
    """Reading with its tone → the Traditional characters that have it first, and those that have it too."""
    rows = ([*line.split("\t"), ""] for line in _lines("readings.txt"))
    return {row[0]: (row[1], row[2]) for row in rows}


def _lines(table: str) -> list[str]:
    text = files(__package__.partition(".")[0]).joinpath("tables", table).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]
