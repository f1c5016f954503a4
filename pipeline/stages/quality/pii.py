"""Personal data by pattern and checksum: resident identity numbers, mobile numbers, e-mail addresses, bank cards.

>>> [(item.kind, item.start) for item in personal("电话13812345678，邮箱li.lei@mail.example")]
[('mobile', 2), ('e-mail', 16)]
>>> identity_number("11010519491231002X")
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from string import ascii_letters, digits
from typing import NamedTuple

from .._lazy import lazy
from .._look import AT, Look, look

_DIGITS = lazy(r"(?<![\dA-Za-z.])(?:\+?86[- ]?)?(\d{11,19}[Xx]?)(?![\dA-Za-z])", re.ASCII)
_LONG = lazy(r"\d{11,}", re.ASCII)
_GROUPED = lazy(r"(?<!\d)\d{4}(?: \d{4}){3}(?: \d{1,3})?(?! ?\d)", re.ASCII)
# Every repetition is bounded: an address costs at most what RFC 5321 lets it be long.
_EMAIL = lazy(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}"
)
_NAME = frozenset("._%+-" + ascii_letters + digits)
_MOBILE = lazy(r"1[3-9]\d{9}", re.ASCII)
# GB 11643-1999: weights of the first 17 digits, and the check character for each remainder modulo 11.
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_BORN = lazy(r"\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]", re.ASCII)


class Personal(NamedTuple):
    """One finding: identity-number, mobile, e-mail or bank-card, and its span."""

    kind: str
    start: int
    end: int


def personal(text: str, seen: Look | None = None) -> Iterator[Personal]:
    """Personal data in a text. `seen`: what it shows at a glance, if the caller has looked."""
    seen = look(text) if seen is None else seen
    if seen.digit_run:
        for match in _numbers(text):
            if kind := _number_kind(match[1]):
                yield Personal(kind, *match.span(1))
    if seen.digit_groups:
        for match in _GROUPED.finditer(text):
            if bank_card(match[0].replace(" ", "")):
                yield Personal("bank-card", *match.span())
    if seen.holds(AT):
        for match in _addresses(text):
            yield Personal("e-mail", *match.span())


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Long numbers that stand alone. `_DIGITS` is tried where digits are: searched for, it takes ten times as long."""
    for run in _LONG.finditer(text):
        start = run.start()
        # +86 and a sign may stand before them.
        found = (_DIGITS.match(text, at) for at in range(max(0, start - 4), start + 1))
        yield from islice(filter(None, found), 1)


def _addresses(text: str) -> Iterator[re.Match[str]]:
    """E-mail addresses: `_EMAIL` is tried once before each @, where the name before it begins."""
    done, at = 0, text.find("@")
    while at >= 0:
        start = at
        while start > max(done, at - 65) and text[start - 1] in _NAME:
            start -= 1
        if (match := _EMAIL.match(text, start)) is not None:
            done = match.end()
            yield match
        at = text.find("@", max(done, at + 1))


def _number_kind(number: str) -> str:
    if _MOBILE.fullmatch(number):
        return "mobile"
    if identity_number(number):
        return "identity-number"
    return "bank-card" if bank_card(number) else ""


def identity_number(number: str) -> bool:
    """True for a resident identity number: 18 places, a date of birth, and the check character of GB 11643-1999."""
    if not _BORN.fullmatch(number):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=False))
    return _CHECKS[total % 11] == number[-1].upper()


def bank_card(number: str) -> bool:
    """True for a card number: 16 to 19 digits that begin like UnionPay, Visa or Mastercard, and pass Luhn (ISO/IEC 7812-1).

    >>> bank_card("6222020000000000000"), bank_card("6222020000000000005")
    (True, False)
    """
    if not (16 <= len(number) <= 19 and number.isdigit() and (number[0] in "45" or number.startswith("62"))):
        return False
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(number)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
