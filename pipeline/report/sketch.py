"""Bounded memories of a run that do not depend on how it was cut into parts.

Both classes keep the entries whose hash is smallest (a "bottom-k sketch": Cohen & Kaplan 2007, "Summarizing data
using bottom-k sketches"). Which entries these are depends on the entries alone, so two workers that each saw half
of the documents and one that saw them all agree, and `merge` may be called in any order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, NamedTuple


def hash64(text: str) -> int:
    """A hash that is the same in every process (Python's own `hash` is not).

    >>> hash64("好") == hash64("好"), hash64("好") < 2**64
    (True, True)
    """
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


class Key(NamedTuple):
    """The order in which examples are preferred: a document's first of its kind, then by hash of the document."""

    rank: int
    chance: int


@dataclass(slots=True)
class Examples:
    """At most `size` examples, no two of which look alike.

    >>> examples = Examples(size=1)
    >>> examples.add("b", Key(0, 7), {"id": "b"})
    >>> examples.add("a", Key(0, 5), {"id": "a"})
    >>> list(examples.kept)
    ['a']
    """

    size: int = 10
    kept: dict[str, tuple[Key, Mapping[str, Any]]] = field(default_factory=dict)
    highest: Key | None = field(default=None, repr=False, compare=False)

    def full(self, key: Key) -> bool:
        """True when no example with this key, or a higher one, would be kept: ask first."""
        if len(self.kept) < self.size:
            return False
        if self.highest is None:
            self.highest = max([old for old, _ in self.kept.values()])
        return key >= self.highest

    def wants(self, looks: str, key: Key) -> bool:
        """True when this example would be kept: ask before building one."""
        return key < self.kept[looks][0] if looks in self.kept else not self.full(key)

    def add(self, looks: str, key: Key, example: Mapping[str, Any]) -> None:
        """Offer an example; `looks` is what a reader would see, so that ten examples show ten things."""
        self.highest = None
        if looks not in self.kept or key < self.kept[looks][0]:
            self.kept[looks] = (key, example)
        if len(self.kept) > self.size:
            del self.kept[max(self.kept, key=lambda name: (self.kept[name][0], name))]

    def merge(self, other: Examples) -> None:
        """Take over what another worker kept."""
        for looks, (key, example) in other.kept.items():
            self.add(looks, key, example)

    def in_order(self) -> list[Mapping[str, Any]]:
        """The examples, in an order that does not depend on who came first."""
        return [
            example for _, (_, example) in sorted(self.kept.items(), key=lambda item: (item[1][0], item[0]))
        ]


@dataclass(slots=True)
class Tally:
    """Exact counts for at most `size` names; beyond that, for an even sample of them.

    >>> tally = Tally(size=2)
    >>> for name in ("a", "b", "c", "a"):
    ...     tally.add(name, {"documents": 1})
    >>> len(tally.kept), tally.sampled
    (2, True)
    """

    size: int = 1024
    kept: dict[str, tuple[int, Counter[str]]] = field(default_factory=dict)
    sampled: bool = False
    highest: int = field(default=-1, repr=False, compare=False)

    def add(self, name: str, amounts: Mapping[str, int]) -> None:
        """Count something for a name."""
        entry = self.kept.get(name)
        if entry is None:
            entry = (hash64(name), Counter())
            if len(self.kept) >= self.size:
                self.sampled = True
                if entry[0] > self._highest():
                    return
                del self.kept[max(self.kept, key=lambda each: self.kept[each][0])]
                self.highest = -1
            self.kept[name] = entry
        counts = entry[1]
        for what, amount in amounts.items():  # `Counter.update` takes three times as long
            counts[what] += amount

    def _highest(self) -> int:
        """The highest hash kept, remembered: once full, nearly every new name is turned away by it."""
        if self.highest < 0:
            self.highest = max(number for number, _ in self.kept.values())
        return self.highest

    def merge(self, other: Tally) -> None:
        """Take over what another worker counted."""
        self.sampled = self.sampled or other.sampled
        for name, (_, amounts) in other.kept.items():
            self.add(name, amounts)

    def distinct(self) -> int:
        """How many names there were: exact while all were kept, else estimated (within some 3 % for 1,024)."""
        if not self.sampled:
            return len(self.kept)
        return round((self.size - 1) * 2**64 / self._highest())
