"""Texts that are damaged by script, with what each place lost: what the benchmarks of repair and twins are asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Loss(NamedTuple):
    """At [start, end) of the damaged text `truth` was lost."""

    start: int
    end: int
    truth: str
    covered: bool  # something else still says it
    framed: bool = True  # and has the text on both sides of it


@dataclass
class Damaged:
    """A damaged text under construction: pieces, and what each lost."""

    pieces: list[str] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    masks: list[tuple[int, int]] = field(default_factory=list)
    size: int = 0

    def add(self, piece: str) -> None:
        """Text that stays."""
        self.pieces.append(piece)
        self.size += len(piece)

    @property
    def text(self) -> str:
        """What is left."""
        return "".join(self.pieces)

    def lose(
        self, truth: str, shown: str, covered: bool = True, *, mask: bool = False, framed: bool = True
    ) -> None:
        """Text that is lost, and what is shown instead."""
        self.losses.append(Loss(self.size, self.size + len(shown), truth, covered, framed))
        if mask:
            self.masks.append((self.size, self.size + len(shown)))
        self.add(shown)
