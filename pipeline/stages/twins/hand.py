"""How a text writes: which script it is in beside its twin, and how the twin's characters would be written in it.

>>> hand = Hand.from_pairs({("們", "们"): 2, ("說", "说"): 1, ("的", "的"): 9})
>>> hand.written("毒藥")
'毒药'
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from ...dedup.key import traditional_to_simplified
from .align import Bones, Run

# One form for marks that reposting swaps: full and half width, the kinds of quotation marks.
_MARKS = str.maketrans(
    {
        **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
        **dict.fromkeys("“”「」『』＂〝〞", '"'),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("—–－―─", "-"),
        **dict.fromkeys("・•‧", "·"),
    }
)


class Hand(NamedTuple):
    """The twin's characters as the text writes them: seen where both agree, else by the character table."""

    seen: Mapping[str, str]
    direction: str = ""  # "": one script; "t2s": the twin is Traditional; "s2t": the text is

    @classmethod
    def of(cls, text: str, twin: str, a: Bones, b: Bones, runs: Iterable[Run]) -> Hand:
        """The hand of a text beside its twin, from their aligned Han characters."""
        pairs: Counter[tuple[str, str]] = Counter()
        for run in runs:
            ours = map(text.__getitem__, a.offsets[run.a : run.a + run.size].tolist())
            theirs = map(twin.__getitem__, b.offsets[run.b : run.b + run.size].tolist())
            pairs.update(zip(theirs, ours, strict=True))
        return cls.from_pairs(pairs)

    @classmethod
    def from_pairs(cls, pairs: Mapping[tuple[str, str], int]) -> Hand:
        """From counts of (twin's character, text's character) where both agree."""
        forms: defaultdict[str, set[str]] = defaultdict(set)
        to_simplified = to_traditional = 0
        table = traditional_to_simplified()
        for (theirs, ours), count in pairs.items():
            forms[theirs].add(ours)
            if theirs != ours:
                to_simplified += count * (table.get(theirs) == ours)
                to_traditional += count * (table.get(ours) == theirs)
        if not to_simplified + to_traditional:
            return cls({})
        seen = {theirs: next(iter(ours)) for theirs, ours in forms.items() if len(ours) == 1}
        return cls(seen, "t2s" if to_simplified >= to_traditional else "s2t")

    def written(self, piece: str) -> str | None:
        """The twin's piece in the text's script; None where one character could be written in two ways."""
        if not self.direction:
            return piece
        written = [self._written(char) for char in piece]
        return None if None in written else "".join(filter(None, written))

    def _written(self, char: str) -> str | None:
        if char in self.seen:
            return self.seen[char]
        if self.direction == "t2s":
            return traditional_to_simplified().get(char, char)
        forms = _traditional_forms().get(char, ())
        if not forms:
            return char
        return None if len(forms) > 1 or char in _both() else forms[0]


def folded(text: str) -> str:
    """Marks in one form; as long as the text.

    >>> folded("“好”，（三）。")
    '"好",(三)。'
    """
    return text.translate(_MARKS)


@cache
def _traditional_forms() -> dict[str, list[str]]:
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for traditional, simplified in traditional_to_simplified().items():
        if traditional != simplified:
            forms[simplified].append(traditional)
    return dict(forms)


@cache
def _both() -> frozenset[str]:
    """Characters that are a traditional character of their own and the simplified form of one other (后, 云, 谷, 范 …).

    Those that are the form of several (里, 面) need not stand here: more than one form is never chosen from.
    """
    return frozenset(
        "丑云仆克兑党冬几出千卷叶吁合吊同后吓咸回困夸奸姜家尸帘幸广征志念才扎扑折据斗旋朱朴杆杯松板极栗核沾注涂淀游症秋种累胄胜致舍范蔑虫表觉谷辟雇饬"
    )
