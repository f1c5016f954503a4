"""Figures about a text as a whole, each a share between 0 and 1, and the language its script shows.

>>> figures("今天天气很好，我们去公园散步。").han
0.866...
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .. import _classes as classes

_HAN, _DIGIT, _LETTER, _FOREIGN, _KANA, _HANGUL, _MARK, _ASCII_MARK, _SPACE, _LINE, _CONTROL, _PRIVATE, _LOST = (
    kind[0]
    for kind in (
        classes.HAN, classes.DIGIT, classes.LETTER, classes.FOREIGN, classes.KANA, classes.HANGUL, classes.MARK,
        classes.ASCII_MARK, classes.SPACE, classes.LINE, classes.CONTROL, classes.PRIVATE, classes.LOST,
    )
)  # fmt: skip
# Grams for repetition: eight characters are longer than the set phrases that good prose repeats.
_GRAM = 8
# Longer texts are sampled by their beginning: repetition that matters shows there.
_REPETITION_WINDOW = 20_000
_REPETITION_FROM = 200
# In longer texts a second place is tried, where three more of it are needed.
_LONG = 2_000
_OFTEN = 3


class Figures(NamedTuple):
    """Shares of the visible characters (spaces and line feeds are left out), and of repeated 8-grams."""

    characters: int
    han: float
    punctuation: float
    letters: float
    digits: float
    garbage: float
    repetition: float
    language: str


def figures(text: str, tally: Sequence[int] | None = None) -> Figures:
    """The figures of a text. `tally`: its kinds counted, if the caller has them."""
    counts = classes.encoded(text).tally() if tally is None else tally
    visible = max(len(text) - counts[_SPACE] - counts[_LINE], 0)
    whole = max(visible, 1)
    han, letters = counts[_HAN], counts[_LETTER]
    return Figures(
        visible,
        han / whole,
        (counts[_MARK] + counts[_ASCII_MARK]) / whole,
        letters / whole,
        counts[_DIGIT] / whole,
        (counts[_CONTROL] + counts[_PRIVATE] + counts[_LOST]) / whole,
        repetition(text),
        _language(han, counts[_KANA], counts[_HANGUL], letters, counts[_FOREIGN]),
    )


def _language(han: int, kana: int, hangul: int, letters: int, foreign: int) -> str:
    """The language as far as the script shows it: zh, ja, ko, latin, other or none.

    Japanese prose is one third kana and more; Chinese pages about Japan stay below a tenth. A Latin letter counts a
    quarter: a Chinese word has two characters, an English one five letters and a space.
    """
    if not han + kana + hangul + letters + foreign:
        return "none"
    if kana > 0.15 * (han + kana) and kana >= 10:
        return "ja"
    if hangul > 0.3 * (han + hangul):
        return "ko"
    if foreign > max(han, letters):
        return "other"
    return "zh" if han >= letters / 4 else "latin"


def repetition(text: str) -> float:
    """The share of 8-grams that stood in the text before.

    A probe decides whether it is worth counting: what repeats most of itself shows it in its middle, and a news text
    that says a set phrase twice does not.
    """
    if len(text) < _REPETITION_FROM:
        return 0.0
    if not _again(text, len(text) // 2, 1) and (
        len(text) < _LONG or _again(text, len(text) // 4, _OFTEN) < _OFTEN
    ):
        return 0.0
    window = "".join(text[:_REPETITION_WINDOW].split())
    grams = len(window) - _GRAM + 1
    return 1 - _distinct(window) / grams if grams > 0 else 0.0


def _again(text: str, at: int, most: int) -> int:
    """How many other places begin like this one; counted up to `most`."""
    probe = text[at : at + _GRAM]
    found, place = -1, -1
    while found < most and (place := text.find(probe, place + 1)) >= 0:
        found += 1
    return found


def _distinct(window: str) -> int:
    """How many different grams a text has: eight code units are two numbers of 64 bits, mixed into one.

    That two grams of a window become one number has a chance of 10^-11; sets of strings take eight times as long.
    """
    data = window.encode("utf-16-le", "surrogatepass")
    if len(data) != 2 * len(window):  # characters of two code units
        return len({window[at : at + _GRAM] for at in range(len(window) - _GRAM + 1)})
    import numpy as np  # noqa: PLC0415

    codes = np.frombuffer(data, "<u2").astype(np.uint64)
    pairs = codes[:-1] << np.uint64(16) | codes[1:]
    fours = pairs[:-2] << np.uint64(32) | pairs[2:]
    mixed = fours * np.uint64(0x9E3779B97F4A7C15)
    mixed ^= mixed >> np.uint64(29)
    grams = np.sort(mixed[:-4] * np.uint64(0xBF58476D1CE4E5B9) + fours[4:])
    return 1 + int(np.count_nonzero(grams[1:] != grams[:-1]))
