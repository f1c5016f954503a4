"""From text to the model's symbols: one script, one width, runs of digits and of Latin letters as one symbol.

The model should spend its small table on Han characters. So Traditional characters are counted as their
Simplified ones, `,` as `，`, every number as one symbol and every Latin word as another; blanks, zero-width
characters and the `*` of Markdown are not there at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .arrays import Symbols
from .han import HAN_RANGES

# The first symbols mean no single character. DROP leaves the text; HOLE is a mask: no n-gram holds it. Runs of
# the symbols up to LATIN become one.
DROP, HOLE, NEWLINE, NUMBER, LATIN, OTHER, UNKNOWN, END = range(8)
FIRST = 8

# One symbol for the marks that differ only in width or script.
WIDTHS: Mapping[str, str] = {
    ",": "，", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）", "「": "“", "」": "”", "『": "“",
    "』": "”", "〈": "《", "〉": "》", "．": ".", "％": "%", "－": "-", "／": "/", "—": "-", "–": "-", "―": "-",
    "…": ".", "[": "（", "]": "）", "【": "（", "】": "）", "•": "·", "‧": "·", "・": "·",
}  # fmt: skip
PUNCTUATION = "，。、：；？！（）“”《》\"'‘’·-.%/~"
DROPPED = " \t\r\u00a0\u00ad\u200b\u200c\u200d\u2060\u3000\ufeff*＊"
# Below U+30000 stands every Han character the tables can hold; all above share the last cell.
TABLE_SIZE = 0x30000


class Encoded(NamedTuple):
    """The symbols of a text, and for each the offset of the (first) character it stands for."""

    symbols: Symbols
    offsets: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Alphabet:
    """The characters that have a symbol of their own, in order, and the Traditional ones folded into them.

    >>> alphabet = Alphabet("国家大", {"國": "国"})
    >>> alphabet.encode("國 家2026大！").symbols.tolist() == [8, 9, NUMBER, 10, OTHER]
    True
    """

    characters: str
    folded: Mapping[str, str]
    numbers: Mapping[str, int] = field(init=False, repr=False, compare=False)
    table: Symbols = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        numbers = {char: FIRST + at for at, char in enumerate(self.characters)}
        object.__setattr__(self, "numbers", numbers)
        object.__setattr__(self, "table", _table(numbers, self.folded))

    @property
    def size(self) -> int:
        """How many symbols there are: the base of the n-gram keys."""
        return FIRST + len(self.characters)

    def encode(self, text: str, holes: Sequence[int] | NDArray[np.int64] = ()) -> Encoded:
        """The symbols of a text; the characters at the offsets in `holes` become HOLE."""
        symbols = self.symbols(text)
        if len(holes):
            symbols[np.asarray(holes, np.int64)] = HOLE
        offsets = np.flatnonzero(symbols != DROP)
        symbols = symbols[offsets]
        kept = np.ones(len(symbols), np.bool_)
        run = (symbols[1:] == symbols[:-1]) & (symbols[1:] >= NEWLINE) & (symbols[1:] <= LATIN)
        np.logical_not(run, out=kept[1:])
        return Encoded(symbols[kept], offsets[kept])

    def symbols(self, text: str) -> Symbols:
        """A symbol for every character, as `number`."""
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        return self.table[np.minimum(codes, TABLE_SIZE - 1)]

    def number(self, char: str) -> int:
        """The symbol of one character, UNKNOWN or OTHER when it has none of its own."""
        return int(self.table[min(ord(char), TABLE_SIZE - 1)])

    def char(self, symbol: int) -> str:
        """The character of a symbol, empty for those that stand for none."""
        return self.characters[symbol - FIRST] if symbol >= FIRST else ""


def _table(numbers: Mapping[str, int], folded: Mapping[str, str]) -> Symbols:
    table = np.full(TABLE_SIZE, OTHER, np.uint16)
    for low, high in HAN_RANGES:
        table[low:high] = UNKNOWN
    for char, number in numbers.items():
        table[ord(char)] = number
    for aliases in (WIDTHS, folded):
        for char, plain in aliases.items():
            if ord(char) < TABLE_SIZE and plain in numbers:
                table[ord(char)] = numbers[plain]
    _set(table, DROPPED, DROP)
    _set(table, "\n", NEWLINE)
    _set(table, "0123456789０１２３４５６７８９", NUMBER)
    for first in "AaＡａ":
        table[ord(first) : ord(first) + 26] = LATIN
    return table


def _set(table: Symbols, chars: Iterable[str], symbol: int) -> None:
    table[[ord(char) for char in chars]] = symbol
