"""Which readings are sure enough to be filled in, and in which script."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .masks import Mask, Trust

if TYPE_CHECKING:
    from .reading import Reading

# A form that other things explain better (a line's first star, a digit beside it) needs a filter proved elsewhere.
PROVED = 0.9
# By so much less or more is asked for than `repair.probability`, so that each kind is right in .995 of the cases on documents
# that were set aside: single characters that a list names and other masks prove from .8 on, those that an idiom needs from
# .85, all others from .95, words from .985.
PROVED_LESS, IDIOM_LESS, WORD_MORE = 0.15, 0.1, 0.7
# Traditional texts must agree so far on the form of a character (里, 裡) for it to be filled in.
FORM = 0.8
# What no filter masks, because no text can do without; a star that strayed into clean text fits them best.
FUNCTION = frozenset("的了是在与及而就也都这那之其于以所着过把被给从向到将已还又")
# Emphasis puts all stars in pairs, a filter few of them: of held-out pages with five and more masks none as many as that.
IN_PAIRS = 0.8
# *河蟹* six times on a page is how its author writes; two masks around one word look the same.
REPEATED = 0.985


def sure(masks: Sequence[Mask], readings: Sequence[Reading], least: float) -> list[bool]:
    """For each mask whether it is filled in; `least` is `repair.probability`.

    On a page where most stars stand in pairs, one is not where the other of its pair masks nothing, unless the filter is
    proved by other masks: in `*近平面*与远平面` the first star fits a name, and the second shows that both are emphasis.
    """
    certain = [is_sure(mask, reading, least) for mask, reading in zip(masks, readings, strict=True)]
    if sum(mask.other >= 0 for mask in masks) < IN_PAIRS * len(masks):
        return certain
    at = {mask.start: number for number, mask in enumerate(masks)}
    return [
        one
        and not (
            mask.other in at
            and reading.support < PROVED
            and not certain[at[mask.other]]
            and readings[at[mask.other]].nothing
        )
        for one, mask, reading in zip(certain, masks, readings, strict=True)
    ]


def is_sure(mask: Mask, reading: Reading, least: float) -> bool:
    """Whether a mask is filled in; `least` is `repair.probability`."""
    if not reading.filling or (reading.filling in FUNCTION and not reading.spelled):
        return False
    alone = reading.support < PROVED
    if mask.size > 1:
        least += (1 - least) * WORD_MORE
    elif mask.trust is not Trust.WEAK and reading.listed and not alone:
        least -= PROVED_LESS
    elif mask.trust is not Trust.WEAK and reading.spelled:
        least -= IDIOM_LESS
    if reading.probability < (max(least, REPEATED) if mask.repeated else least):
        return False
    # In a doubtful form only a filter that other masks prove counts.
    return not (alone and (mask.quoted or mask.trust is Trust.WEAK))


def is_traditional(text: str) -> bool:
    """Whether what is filled in has to be put into Traditional script."""
    # Pages where nothing is filled in need neither.
    from ...lm.model import shipped  # noqa: PLC0415
    from .variants import is_traditional as is_so  # noqa: PLC0415

    return is_so(text, shipped().alphabet)


def in_script(reading: Reading, text: str, mask: Mask) -> tuple[str, float]:
    """The filling in Traditional script, and the chance that it is right; empty where the form is not sure."""
    from ...lm.model import shipped  # noqa: PLC0415
    from .variants import original  # noqa: PLC0415

    filling, sure = original(reading.filling, text, mask.start, mask.end, shipped())
    return (filling, reading.probability * sure) if sure >= FORM else ("", 0.0)
