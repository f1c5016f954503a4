"""Which script a text is written in, and the converters between them (opencc, loaded when first asked for)."""

from __future__ import annotations

from functools import cache
from typing import Any

# The commonest characters whose two forms differ: over 97 % of texts of 100 characters hold one of them.
SIMPLIFIED = "这国时们来个说对学会发为后过经动现"
TRADITIONAL = "這國時們來個說對學會發為後過經動現"


# A text shows its script early; so many characters are looked at.
SAMPLE = 10_000


@cache
def converter(name: str) -> Any:
    """The opencc converter of this name; building one takes 10 to 40 ms."""
    import opencc  # noqa: PLC0415  (two megabytes of dictionaries that most runs do not need)

    return opencc.OpenCC(name)


def converted(text: str, name: str) -> str:
    """The text in another script, phrase by phrase.

    >>> converted("乾安縣的麵條", "t2s")
    '乾安县的面条'
    """
    result = converter(name).convert(text)
    assert isinstance(result, str)  # noqa: S101  (opencc ships no types)
    return result


@cache
def _character_table() -> dict[int, str]:
    from ..dedup.key import traditional_to_simplified  # noqa: PLC0415  (it loads numpy)

    return {ord(char): other for char, other in traditional_to_simplified().items()}


def same_length(text: str) -> str:
    """Traditional characters written as Simplified ones, one by one: every character stays in its place.

    >>> same_length("發表於 2021-9-5 ｜只看該作者")
    '发表于 2021-9-5 ｜只看该作者'
    """
    return text.translate(_character_table())


def leaning(text: str) -> int:
    """Above zero the text is Simplified, below it is Traditional, at zero it does not show.

    >>> leaning("他们来了") > 0 > leaning("他們來了"), leaning("山水")
    (True, 0)
    """
    sample = text[:SAMPLE]
    return sum(map(sample.count, SIMPLIFIED)) - sum(map(sample.count, TRADITIONAL))
