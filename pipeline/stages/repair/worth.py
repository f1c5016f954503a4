"""Which of the masks that stay are worth a reader's look: those that something else than a filter does not explain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...document import Flag
from ...lm.han import is_han
from .._foreign import MAY_NAME
from . import boxes
from .masks import Mask, Trust

if TYPE_CHECKING:
    from .reading import Reading

# Behind so many characters of foreign names a star is a footnote's (肯塔基*绿色草原), unless a character fits in its
# place (奥密克戎*株).
NAME = 3
STOPS = frozenset("，。！？；“”…")
# The filling of a quoted mask is this sure on real masked pages (.98 and more); where masks are spoken of it is below .88.
QUOTED = 0.9
# The characters of modern prose. Without them the text is old, and a box is a lacuna that editors left on purpose.
MODERN = ("的", "了")
MODERN_SHARE = 0.01
# A page with more masks than this, one in so many characters, is noise: of 984 held-out documents masked by filters of
# 3 to 8 characters none had more than 561, and of those with over 100 the densest one in 15.
NOISE, NOISE_DENSITY = 2_000, 16
# By how much (natural log) the text on both sides of a box must fit anything better than the border of two pieces:
# of what the corpora have, lacunae stand at 2 to 10, bullets below 4. A black box is more often a bullet.
LACUNA = {"□": 1.5, "■": 4.0}


def unreadable(text: str, masks: Sequence[Mask]) -> bool:
    """True for noise: several times as many masks as any page of a filter had, and dense (see NOISE)."""
    return len(masks) > NOISE and len(masks) * NOISE_DENSITY > len(text)


def unread(masks: Sequence[Mask]) -> list[Flag]:
    """The flags of a page that is not read: those masks that look like some."""
    evidence = {"candidates": {}, "masks": len(masks), "reason": "too many masks for the text between them"}
    return [
        Flag("mask", "repair", evidence, mask.start, mask.end)
        for mask in masks
        if mask.trust is not Trust.WEAK and not mask.quoted
    ]


def worth_a_look(text: str, mask: Mask, reading: Reading) -> bool:
    """A mask that stays and should be flagged: no emphasis that the text does better without, no footnote, no form."""
    if mask.trust is Trust.WEAK:
        return _doubtful(text, mask)
    if mask.quoted:
        # Spoken of (“*治”), or quoted from a page whose filter is known.
        return reading.probability >= QUOTED
    if reading.nothing and _foreign(text, mask.start):
        return False
    return mask.trust is Trust.PLAIN or mask.size > 2 or reading.null < 0.5


def hopeless(text: str, masks: Sequence[Mask], *, known: bool = False) -> bool:
    """A page of which nothing can come: all of its stars are emphasis, or its one mask is a box or a star beside a letter or digit.

    Of 5,000 pages masked by random filters none had all stars framed, of those with stars that mask nothing one in three has. A lone mask of
    a doubtful form could only be filled in by what is `known` of its source. (A line's first or last star counts: filters leave such.)
    """
    if all(mask.framed for mask in masks):
        return True
    if known or len(masks) > 1 or masks[0].trust is not Trust.WEAK:
        return False
    start, end = masks[0].start, masks[0].end
    sides = text[start - 1 : start] + text[end : end + 1]
    form = text[start] in boxes.GLYPHS or any(side.isalnum() and not is_han(side) for side in sides)
    return form and not _doubtful(text, masks[0])


def _doubtful(text: str, mask: Mask) -> bool:
    """Whether a mask of a doubtful form should be flagged, whatever the model says of it."""
    if text[mask.start] in boxes.GLYPHS:
        return not mask.quoted and _lacuna(text, mask)
    return _interjected(text, mask)


def _interjected(text: str, mask: Mask) -> bool:
    """，***，: a word between marks; in the corpora two of two are what somebody masked."""
    return (
        mask.size > 1
        and text[max(mask.start - 1, 0) : mask.start] in STOPS
        and text[mask.end : mask.end + 1] in STOPS
    )


def _foreign(text: str, start: int) -> bool:
    name = text[max(start - NAME, 0) : start]
    return len(name) == NAME and MAY_NAME.issuperset(name)


def _lacuna(text: str, mask: Mask) -> bool:
    """One box in modern prose where a character is missing, not the border of two pieces of text."""
    glyph = text[mask.start]
    if glyph not in LACUNA or mask.size > 1 or text[mask.start - 1 : mask.start] in "。！？；":
        return False
    if sum(map(text.count, MODERN)) < MODERN_SHARE * len(text):
        return False
    from ...lm.model import shipped  # noqa: PLC0415 - the model has been asked about this page already
    from .plausible import gap  # noqa: PLC0415

    return gap(shipped(), text, mask.start, mask.end) >= LACUNA[glyph]
