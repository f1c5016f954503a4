r"""The numeral 〇 that GB2312 does not have: 二\ufffd\ufffd三五年 → 二〇三五年.

Its two bytes (GBK A9 96), read as GB2312, become two U+FFFD. All other numerals are in GB2312, so between numerals nothing else can
have been lost: in the four digits of a year, and in the three of an institute (七〇六所).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Edit
from .._lazy import lazy

RULE = "lost-zero"
LOST = "\ufffd\ufffd"
_DIGIT = "[一二三四五六七八九〇]"
_NUMBER = lazy(
    f"(?<![一二三四五六七八九〇十百千零\ufffd])(?:[一二](?:{_DIGIT}|{LOST}){{3}}(?=年)|{_DIGIT}{LOST}{_DIGIT}(?=[所厂院社研团]))"
)
_PAIR = lazy(LOST)


def restored(text: str) -> Iterator[Edit]:
    """One edit for each numeral that came back."""
    for number in _NUMBER.finditer(text):
        for pair in _PAIR.finditer(text, *number.span()):
            yield Edit(pair.start(), LOST, "〇", RULE)
