"""Which script a text is written in, and the converters between them (opencc, loaded when first asked for)."""

from __future__ import annotations

from functools import cache
from typing import Any

from ._lazy import lazy

# The commonest characters whose two forms differ: over 97 % of texts of 100 characters hold one of them.
SIMPLIFIED = "这国时们来个说对学会发为后过经动现"
TRADITIONAL = "這國時們來個說對學會發為後過經動現"
_TRADITIONAL = lazy(f"[{TRADITIONAL}]")

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


# The key of duplicates holds these for one with other characters (链 for 炼, 著 for 着); Simplified text does not.
_OWN = {"链": "链", "鏈": "链", "鍊": "链", "像": "像", "座": "座", "著": "著"}


@cache
def _character_table() -> Any:
    import numpy as np  # noqa: PLC0415  (importing the package must not load numpy)

    from ..dedup.key import traditional_to_simplified  # noqa: PLC0415  (it loads numpy)

    table = np.arange(0x10000, dtype="<u2")
    for char, other in traditional_to_simplified().items():
        table[ord(char)] = ord(other)
    for char, other in _OWN.items():
        table[ord(char)] = ord(other)
    return table


def has_traditional(text: str, end: int) -> bool:
    """Whether one of the commonest Traditional characters stands before an offset."""
    return _TRADITIONAL.search(text, 0, end) is not None


def same_length(text: str) -> str:
    """Traditional characters written as Simplified ones, one by one: every character stays in its place.

    >>> same_length("發表於 2021-9-5 ｜只看該作者")
    '发表于 2021-9-5 ｜只看该作者'
    >>> same_length("複製鏈接 著作權"), same_length("友情链接")
    ('复制链接 著作权', '友情链接')
    """
    import numpy as np  # noqa: PLC0415

    # `str.translate` raises and catches an error at each character that is not in its table: 30 times as slow.
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), "<u2")
    plain: bytes = _character_table().take(units).tobytes()
    return plain.decode("utf-16-le", "surrogatepass")


def leaning(text: str) -> int:
    """Above zero the text is Simplified, below it is Traditional, at zero it does not show.

    >>> leaning("他们来了") > 0 > leaning("他們來了"), leaning("山水")
    (True, 0)
    """
    sample = text[:SAMPLE]
    return sum(map(sample.count, SIMPLIFIED)) - sum(map(sample.count, TRADITIONAL))
