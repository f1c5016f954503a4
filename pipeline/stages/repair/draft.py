"""A page at work: what it has to say, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...config import RepairConfig
from ...document import Edit, Flag
from .decide import in_script, is_traditional, sure
from .evaded import Evaded
from .filters import Filters
from .masks import Mask
from .worth import worth_a_look

if TYPE_CHECKING:
    from .infer import Inference
    from .notes import Note
    from .reading import Read


class Draft(NamedTuple):
    """A page, its masks, the words that seem taken apart, and the edits and flags so far."""

    text: str
    source: str
    masks: list[Mask]
    apart: list[Evaded]
    edits: list[Edit]
    flags: list[Flag]
    note: Note | None  # what the survey was told about it

    def noted(self, knowledge: Filters) -> Read | None:
        """What the page says, if its survey has read it and nothing has become known since."""
        note = self.note
        if note is None or note.read is None or not note.settles(knowledge.known(self.source)):
            return None
        return None if knowledge.odds(self.source, lambda: note.shown) else note.read

    def odds(self, knowledge: Filters, said: Inference) -> dict[str, float]:
        """Log odds of what the other pages of its source have shown; `said` knows what this one shows where no note does."""
        note = self.note
        return knowledge.odds(self.source, said.shown if note is None else lambda: note.shown)

    def fill(self, read: Read, knowledge: Filters, config: RepairConfig) -> None:
        """Fill in what is sure, flag what is worth a look."""
        traditional: bool | None = None
        found = sorted(read.filters.items(), key=lambda pair: -pair[1])
        shown = {item: round(p, 3) for item, p in found if p > 0.2}
        certain = sure(self.masks, read.readings, config.probability)
        for mask, reading, filled in zip(self.masks, read.readings, certain, strict=True):
            evidence = {
                "candidates": {item: round(p, 4) for item, p in reading.candidates},
                "filter": shown,
                "masks": len(self.masks),
                "support": round(reading.support, 4),
                **knowledge.evidence(self.source, reading.filling),
            }
            filling, chance = "", 0.0
            if filled:
                traditional = is_traditional(self.text) if traditional is None else traditional
                filling, chance = (
                    in_script(reading, self.text, mask)
                    if traditional
                    else (reading.filling, reading.probability)
                )
            if filling:
                rule = "masked-character" if mask.size == 1 else "masked-word"
                before = self.text[mask.start : mask.end]
                self.edits.append(Edit(mask.start, before, filling, rule, chance, evidence))
            elif config.flags and worth_a_look(self.text, mask, reading):
                self.flags.append(Flag("mask", "repair", evidence, mask.start, mask.end))
