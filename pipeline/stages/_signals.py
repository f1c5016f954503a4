"""Figures about a text as a whole, each a share between 0 and 1, and the language its script shows.

>>> figures("今天天气很好，我们去公园散步。").han
0.866...
"""

from __future__ import annotations

from typing import NamedTuple

from . import _classes as classes

# Grams for repetition: eight characters are longer than the set phrases that good prose repeats.
_GRAM = 8
# Longer texts are sampled by their beginning: repetition that matters shows there.
_REPETITION_WINDOW = 20_000
_REPETITION_FROM = 200


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


def figures(text: str, kinds: bytes | None = None) -> Figures:
    """The figures of a text. `kinds`: its character kinds, if the caller has them."""
    kinds = classes.kinds(text) if kinds is None else kinds
    count = kinds.count
    visible = len(text) - count(classes.SPACE) - count(classes.LINE)
    whole = max(visible, 1)
    han, letters = count(classes.HAN), count(classes.LETTER)
    return Figures(
        visible,
        han / whole,
        (count(classes.MARK) + count(classes.ASCII_MARK)) / whole,
        letters / whole,
        count(classes.DIGIT) / whole,
        (count(classes.CONTROL) + count(classes.PRIVATE) + count(classes.LOST)) / whole,
        repetition(text),
        _language(han, count(classes.KANA), count(classes.HANGUL), letters, count(classes.FOREIGN)),
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

    Two probes decide whether it is worth counting: a text that repeats a third of itself shows it at one of two
    places with a chance of more than one half, and a text that repeats most of itself always does.
    """
    if len(text) < _REPETITION_FROM:
        return 0.0
    for at in (len(text) // 3, 2 * len(text) // 3):
        probe = text[at : at + _GRAM]
        if text.find(probe) != at or text.find(probe, at + 1) >= 0:
            break
    else:
        return 0.0
    window = "".join(text[:_REPETITION_WINDOW].split())
    grams = [window[at : at + _GRAM] for at in range(len(window) - _GRAM + 1)]
    return 1 - len(set(grams)) / len(grams) if grams else 0.0
