"""Characters that a site writes in pinyin wherever they stand (cao控, 皮厚rou糙, 顏sè), in words that no table lists.

Letters between Han characters may be anything; what tells is the page: a filter replaces a character everywhere, so one
character must fit at *every* place of a page that has these letters. Held-out documents in which one to four characters of
the table were written so: 75 % come back, one of 2,500 wrongly; where the letters stand for characters that are not in the
table, 7 of 2,732 places are filled in with one that is. In 41 million characters that nobody filtered nothing is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...document import Edit, Flag
from .evaded import Evaded
from .pinyin import SYLLABLE, bare

if TYPE_CHECKING:
    from ...lm.model import CharModel

# By how much (natural log) the model must prefer a character to any Latin word: on the average of the places, at each of
# them, and more than the next best character.
MEAN, LEAST, APART = 4.0, 0.0, 2.0
CONFIDENCE = 0.99
# Traditional texts must agree so far on the form of a character.
FORM = 0.8


Judged = tuple[Evaded, float]


def settled(model: CharModel, text: str, judged: Sequence[Judged]) -> tuple[list[Edit], list[Flag]]:
    """Edits where one character fits at all places of a page that have the same letters; else flags where one may.

    Args:
        model: for the script of the page.
        text: the page.
        judged: each place with each of its characters, and by how much the model prefers it to a Latin word.
    """
    margins: defaultdict[str, defaultdict[str, dict[tuple[int, int], float]]] = defaultdict(
        lambda: defaultdict(dict)
    )
    for each, margin in judged:
        margins[bare(text[each.start : each.end])][each.word][each.start, each.end] = margin
    edits: list[Edit] = []
    flags: list[Flag] = []
    for chars in margins.values():
        means = {char: sum(at.values()) / len(at) for char, at in chars.items()}
        best, *others = sorted(means, key=means.__getitem__, reverse=True)
        apart = means[best] - max((means[char] for char in others), default=-APART)
        sure = means[best] >= MEAN and min(chars[best].values()) >= LEAST and apart >= APART
        for (start, end), margin in chars[best].items():
            evidence = {"kind": SYLLABLE, "candidates": [best], "margin": round(margin, 2)}
            char = _written(model, text, best, start, end) if sure else ""
            if char:
                edits.append(Edit(start, text[start:end], char, "pinyin-in-word", CONFIDENCE, evidence))
            elif margin >= LEAST:
                flags.append(Flag("mask", "repair", evidence, start, end))
    return edits, flags


def _written(model: CharModel, text: str, char: str, start: int, end: int) -> str:
    """The character in the script of the page; empty where its form is not sure."""
    from .variants import is_traditional, original  # noqa: PLC0415 (needs OpenCC on Traditional pages)

    if not is_traditional(text, model.alphabet):
        return char
    form, sure = original(char, text, start, end, model)
    return form if sure >= FORM else ""
