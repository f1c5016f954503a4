"""Filters that mask bytes: two stars for each character of GBK text (伦理 becomes ****).

A page tells by itself: all its runs are even, and read with half as many stars its masks fall into place, while as
words of that length they do not. On held-out pages masked so, half the masks or more become sure; on pages whose
words of two characters were masked star by star, none do (`python -m benchmarks.glyph_kinds`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .masks import GLYPHS, Mask

if TYPE_CHECKING:
    from ...lm.arrays import Floats

# Runs that a page must have: one even one is a coincidence. Those that stand in pairs, all of them, are emphasis.
RUNS = 2
# A posterior that counts as an answer at first sight.
LIKELY = 0.5


@dataclass(frozen=True, slots=True)
class Halved:
    """A text with half as many stars, and where its spans stood."""

    text: str
    # Of each run: where it begins and ends in the text with fewer stars, and where in the real one.
    runs: tuple[tuple[int, int, int, int], ...]

    def real(self, start: int, end: int) -> tuple[int, int] | None:
        """The span that a run had in the real text."""
        return next(
            ((first, last) for low, high, first, last in self.runs if (low, high) == (start, end)), None
        )


def halved(text: str, masks: Sequence[Mask]) -> Halved | None:
    """The text with every run of stars half as long, or None where a run is odd or there are too few.

    >>> from .masks import find
    >>> text = "《尼各马可****学》与**理"
    >>> halved(text, find(text)).text
    '《尼各马可**学》与*理'
    """
    stars = [mask for mask in masks if text[mask.start] in GLYPHS]
    if not RUNS <= len(stars) == len(masks) or any(mask.size % 2 for mask in stars):
        return None
    if all(mask.other >= 0 for mask in stars):
        # 这是**好人**和**坏人**: emphasis.
        return None
    pieces: list[str] = []
    runs: list[tuple[int, int, int, int]] = []
    at = shorter = 0
    for mask in stars:
        half = mask.size // 2
        pieces += (text[at : mask.start], text[mask.start] * half)
        shorter += mask.start - at
        runs.append((shorter, shorter + half, mask.start, mask.end))
        shorter, at = shorter + half, mask.end
    pieces.append(text[at:])
    return Halved("".join(pieces), tuple(runs))


def better(sure: int, masks: int, sure_as_words: int) -> bool:
    """True where a page reads so much better with half its stars that they must have been bytes."""
    return sure >= RUNS and 2 * sure >= masks and sure > sure_as_words


def may_be_bytes(chances: Floats, masks: int) -> bool:
    """True where a first look at a page with half its stars finds an answer for every fifth mask."""
    return bool(5 * (chances > LIKELY).sum() >= masks)
