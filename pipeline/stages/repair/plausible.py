"""Whether a word that seems taken apart (`repair.evaded`) was meant: what the language model says of it, and what follows.

The margins below were set on 41 million characters of unmasked corpora, where all places above them were read (200 of
200 were words taken apart), and on held-out documents with signs and pinyin put in (`python -m benchmarks.glyph_kinds`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from ...document import Edit, Flag, disjoint
from ...lm.alphabet import HOLE, LATIN, NEWLINE
from ...lm.arrays import Symbols
from ...lm.model import CharModel
from . import syllables
from .evaded import Evaded, like
from .pinyin import SYLLABLE

# Marks that may stand between two words where a sign parts them.
BORDERS = "，、。；：/"
AROUND = 16
# By how much (natural log) the model must prefer the word: in the corpora the right ones stand at 8 to 25; of
# enumerations that make a listed word by chance (富瀚微/信捷) 1 in 100 stands above 7.
SURE = {"sign": 7.0, "star": 7.0, "blank": 8.0, "pinyin": 2.0}
# Syllables that are words of English (or units) as well must be surer: 同时he谐音 stands at 5, 自you选择 at 11.
ENGLISH = frozenset(
    "ai an ban bang can dang die do fa fan gang hang he long ma man men mi min pan pin ran sang she song sun ta tan you".split()
)
SURE_ENGLISH = 8.0
# By how much one word must beat another that the same letters spell (病毒, 冰毒).
APART = 2.0
# From here on a reader should look. Letters that stand for a whole word are never replaced: ZG may be another name.
# Letters for a whole word are held against all Latin words together, of which zf is one of thousands: hence below zero.
DOUBTFUL = {
    "sign": 4.0, "star": 4.0, "blank": 8.0, "pinyin": 0.0, "whole-pinyin": -4.0, "initials": -6.0, "one-letter": 2.0,
}  # fmt: skip
RULES = {"pinyin": "pinyin-in-word", "star": "star-in-word", "blank": "blank-in-word", "sign": "sign-in-word"}
# Of the places put together on held-out documents all were right (`python -m benchmarks.glyph_kinds`).
CONFIDENCE = 0.99
# A word in a list is no word at all.
LISTED = 0.0
# Once so many words on a page are parted by one sign, it parts other words as well.
HABIT = 2


class Decided(NamedTuple):
    """What to do with the words of a page that seem taken apart."""

    edits: list[Edit]
    flags: list[Flag]


def decided(model: CharModel, pages: Sequence[tuple[str, Sequence[Evaded]]]) -> list[Decided]:
    """For each page edits where the model is sure of the word, flags where it is in doubt."""
    everywhere = [[each for each in found if each.kind == SYLLABLE] for _, found in pages]
    pages = [(text, [each for each in found if each.kind != SYLLABLE]) for text, found in pages]
    judged = _best(model, pages)
    habits = [_habits(text, best) for (text, _), best in zip(pages, judged, strict=True)]
    others: list[tuple[str, Evaded]] = []
    ends = []
    for (text, _), best, signs in zip(pages, judged, habits, strict=True):
        taken = [(each.start, each.end) for each, _ in best]
        others += ((text, each) for sign in sorted(signs) for each in like(text, sign, taken))
        ends.append(len(others))
    # What no table lists is put together where the model is sure, and else left without a word.
    more = [(each, margin) for (_, each), margin in zip(others, margins(model, others), strict=True)]
    decided = [
        _decided(text, best, signs, more[start:end])
        for (text, _), best, signs, start, end in zip(pages, judged, habits, [0, *ends], ends, strict=False)
    ]
    for (text, _), found, done in zip(pages, everywhere, decided, strict=True):
        if found:
            options = [(text, each) for one in found for each in (one, *one.rivals)]
            told = zip((each for _, each in options), margins(model, options), strict=True)
            edits, flags = syllables.settled(model, text, list(told))
            done.edits[:] = disjoint([*done.edits, *edits])
            done.flags.extend(flags)
    return decided


Judged = tuple[Evaded, float]


def _decided(text: str, judged: Sequence[Judged], habits: set[str], more: Sequence[Judged]) -> Decided:
    more = [
        *more,
        *(
            (each._replace(kind="sign"), margin)
            for each, margin in judged
            if each.kind == "dot" and habits & {"."}
        ),
    ]
    judged = [
        (each, min(margin, LISTED) if _goes_on(text, each) and _sign(text, each) not in habits else margin)
        for each, margin in judged
        if each.kind != "dot"
    ]
    judged += [(each, margin) for each, margin in more if margin >= SURE["sign"]]
    edits: list[Edit] = []
    flags: list[Flag] = []
    for each, margin in judged:
        evidence: dict[str, Any] = {"kind": each.kind, "candidates": [each.word], "margin": round(margin, 2)}
        english = each.kind == "pinyin" and text[slice(*each.edits[0][:2])] in ENGLISH
        if margin >= (SURE_ENGLISH if english else SURE.get(each.kind, float("inf"))):
            edits += (
                Edit(start, text[start:end], after, RULES[each.kind], CONFIDENCE, evidence)
                for start, end, after in each.edits
            )
        elif margin >= (SURE_ENGLISH if english else DOUBTFUL[each.kind]):
            flags.append(Flag("mask", "repair", evidence, each.start, each.end))
    return Decided(disjoint(edits), flags)


def _best(model: CharModel, pages: Sequence[tuple[str, Sequence[Evaded]]]) -> list[list[Judged]]:
    """The word that the model prefers where letters may stand for several; in doubt where two are close."""
    options = [(text, each) for text, found in pages for one in found for each in (one, *one.rivals)]
    told = iter(margins(model, options))
    judged: list[list[Judged]] = []
    for _, found in pages:
        judged.append([])
        for one in found:
            ranked = sorted(((next(told), each) for each in (one, *one.rivals)), key=lambda each: -each[0])
            margin, best = ranked[0]
            if len(ranked) > 1 and margin - ranked[1][0] < APART:
                margin = min(margin, SURE["pinyin"] - 0.01)
            judged[-1].append((best, margin))
    return judged


def _habits(text: str, judged: Sequence[tuple[Evaded, float]]) -> set[str]:
    """Signs by which a page parts several words, listed ones or any by a full stop: 举-报 beside 公-安, 欧.盟 and 关.税."""
    parted: defaultdict[str, set[str]] = defaultdict(set)
    alone: set[str] = set()
    for each, margin in judged:
        if each.kind in {"sign", "dot"} and margin >= SURE["sign"]:
            parted[_sign(text, each)].add(each.word)
            if not _goes_on(text, each):
                alone.add(_sign(text, each))
    return {sign for sign in alone if len(parted[sign]) >= HABIT}


def _goes_on(text: str, found: Evaded) -> bool:
    """信/访/电/网, 纳西/藏/傣: signs that go on beside a word part a list."""
    if found.kind not in {"sign", "dot"}:
        return False
    sign = _sign(text, found)
    return sign in text[max(found.start - 2, 0) : found.start] + text[found.end : found.end + 2]


def _sign(text: str, found: Evaded) -> str:
    return text[found.edits[0][0]]


def margins(model: CharModel, found: Sequence[tuple[str, Evaded]]) -> list[float]:
    """For each word by how much the model prefers it to the text as it stands, in natural log.

    A word with signs inside is held against a border at each of the signs (the smallest margin counts); letters
    against any Latin word in their place. All are asked about at once.
    """
    places = [
        (text, each, at, number) for number, (text, each) in enumerate(found) for at in range(len(each.edits))
    ]
    if not places:
        return []
    windows = np.concatenate([_window(model, *_beside(text, each, at)) for text, each, at, _ in places])
    latin = np.array([each.latin for _, each, _, _ in places])
    said = np.empty(len(places))
    signs = np.flatnonzero(~latin)
    borders = np.array([*map(model.alphabet.number, BORDERS)], np.uint16)
    if len(signs):
        border = model.fill(windows, np.repeat(signs, len(borders)), np.tile(borders, len(signs)))
        best = border.reshape(len(signs), -1).max(axis=1).astype(np.float64)
        said[signs] = model.closed(windows[signs]).astype(np.float64) - best
    words = [each.edits[at][2] if each.latin else "" for _, each, at, _ in places]
    for size in sorted(set(map(len, words)) - {0}):
        rows = np.array([row for row, word in enumerate(words) if len(word) == size])
        chars = model.alphabet.symbols("".join(words[row] for row in rows)).reshape(-1, size)
        any_word = model.fill(windows, rows, np.full(len(rows), LATIN, np.uint16)).astype(np.float64)
        said[rows] = model.fill(windows, rows, chars).astype(np.float64) - any_word
    least = [float("inf")] * len(found)
    for (_, _, _, number), margin in zip(places, said.tolist(), strict=True):
        least[number] = min(least[number], margin)
    return least


def _window(model: CharModel, left: str, right: str) -> Symbols:
    """One gap with its neighbours."""
    symbols, _ = model.alphabet.encode(left + "□" + right, [len(left)])
    return model.windows(symbols, [int(np.flatnonzero(symbols == HOLE)[0])])


def gap(model: CharModel, text: str, start: int, end: int) -> float:
    """By how much what stands on both sides of a glyph fits anything in its place better than a border."""
    windows = _window(model, text[max(start - AROUND, 0) : start], text[end : end + AROUND])
    fillings = np.array([HOLE, NEWLINE, *map(model.alphabet.number, "，。、；：")], np.uint16)
    anything, *borders = model.fill(windows, np.zeros(len(fillings), np.int64), fillings).tolist()
    return float(anything - max(borders))


def _beside(text: str, found: Evaded, at: int) -> tuple[str, str]:
    """What stands on both sides of an edit, the other edits of its word done."""
    sides: tuple[list[str], list[str]] = ([text[max(found.start - AROUND, 0) : found.start]], [])
    place = found.start
    for number, (start, end, after) in enumerate(found.edits):
        sides[number > at].append(text[place:start])
        if number != at:
            sides[number > at].append(after)
        place = end
    sides[1].append(text[place : found.end + AROUND])
    return "".join(sides[0]), "".join(sides[1])
