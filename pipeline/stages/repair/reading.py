"""What a page says, mask by mask: what the inference gives, and everything after it takes."""

from __future__ import annotations

from typing import NamedTuple


class Reading(NamedTuple):
    """What one mask most likely says."""

    filling: str  # empty: nothing stands here
    probability: float  # that it is right: calibrated
    candidates: tuple[tuple[str, float], ...]  # with their posteriors
    null: float  # posterior of a glyph that masks nothing
    support: float  # the chance that the filter masks this, as the other masks show it
    listed: bool = False  # a list of known filters names it
    spelled: bool = False  # it makes a word of four characters with its neighbours

    @property
    def nothing(self) -> bool:
        """The text without the glyph is likelier than any filling, whatever else is known of such glyphs."""
        return not self.candidates or self.null >= self.candidates[0][1]


class Read(NamedTuple):
    """What each mask of a page says, and how likely each item is masked on it."""

    readings: list[Reading]
    filters: dict[str, float]

    def shown(self) -> dict[str, float]:
        """How likely each item is masked: all masks together, or the surest one."""
        found = dict(self.filters)
        for reading in self.readings:
            if reading.filling:
                found[reading.filling] = max(found.get(reading.filling, 0.0), reading.probability)
        return found
