"""How surprising a text is as Chinese, in bits: a unigram model of characters.

Used where the same bytes allow several readings (`pipeline.io.decode`, `pipeline.stages.encoding`): the reading
with the fewest bits is the most likely one (maximum likelihood; Shannon 1948). One table serves both scripts.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache
from importlib.resources import files

# A printable ASCII character in mixed text. All readings of the same bytes share their ASCII, so this hardly matters.
ASCII_BITS = 6.0
# What the table does not list, by kind. Measured order: a rare Han character is likelier than a letter of another
# script in the middle of Chinese, which is likelier than a private-use or control character.
HAN_BITS = 23.0
LATIN_BITS = 16.0
OTHER_BITS = 22.0
PRIVATE_BITS = 26.0
CONTROL_BITS = 28.0
UNASSIGNED_BITS = 30.0
REPLACEMENT_BITS = 40.0

_UNLISTED = {
    "Lo": HAN_BITS,
    "Co": PRIVATE_BITS,
    "Cc": CONTROL_BITS,
    "Cn": UNASSIGNED_BITS,
    "Cs": UNASSIGNED_BITS,
    "Cf": CONTROL_BITS,
}


@cache
def table() -> dict[str, float]:
    """The cost of each character that the table lists, in bits."""
    costs: dict[str, float] = {}
    text = (
        files(__package__.rpartition(".")[0])
        .joinpath("tables/character_costs.txt")
        .read_text(encoding="utf-8")
    )
    for line in text.splitlines():
        if not line.startswith("#"):
            bits, _, chars = line.partition("\t")
            costs.update(dict.fromkeys(chars, float(bits)))
    costs.update({chr(code): ASCII_BITS for code in range(0x20, 0x7F)})
    costs.update(dict.fromkeys("\t\n\r\f\u3000", ASCII_BITS))
    costs["\ufffd"] = REPLACEMENT_BITS
    return costs


@cache
def unlisted(char: str) -> float:
    """The cost of a character that the table does not list."""
    if "\u00c0" <= char <= "\u024f":
        return LATIN_BITS
    return _UNLISTED.get(unicodedata.category(char), OTHER_BITS)


def bits(text: str) -> float:
    """How many bits the text costs; lower is likelier.

    >>> bits("今天天气很好") < bits("浠婂ぉ澶╂皵寰堝ソ")
    True
    """
    costs = table()
    return sum(
        count * (cost if (cost := costs.get(char)) is not None else unlisted(char))
        for char, count in Counter(text).items()
    )


def bits_per_character(text: str) -> float:
    """The average cost of the characters beyond ASCII; 0.0 where there are none.

    Ordinary Chinese text costs 9 to 11 bits a character; misread text 14 and more.
    """
    foreign = [char for char in text if char > "\x7f"]
    return bits("".join(foreign)) / len(foreign) if foreign else 0.0
