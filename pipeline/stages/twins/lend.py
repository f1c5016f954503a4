"""What a twin lends to a damaged text: for each damaged place, what the twin says stood there.

Only places where something is visibly missing are touched (a mask, U+FFFD, a dropped number, a class of characters
that the whole text lost), and only where both texts agree on both sides. Where the texts merely differ, nothing is
lent.

>>> left, right = "上游的三座水厂都在夏天以前换了新的管子，", "府提前两周开了会，把要做的事一件一件说清楚"
>>> text = Text(0, "a", left + "市*" + right, holes=((len(left) + 1, len(left) + 2),))
>>> [(loan.after, loan.what) for loan in loans(text, Text(1, "b", left + "市政" + right))]
[('政', 'mask')]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from .align import HOLE, Bones, Run, align, bones
from .fill import Fill, filled, merged, missing_number
from .hand import Hand
from .lost import LETTERS, MARKS, lost_classes
from .places import CLOSING, FULL, PIECE, Spans, all_han, begin, finish, no_word, touches, within

# Han characters that must agree: on each side of a place, and on both sides together. The stock phrases of two news
# texts of one day share runs of a dozen characters; other texts are kept out by the near-duplicate stage.
SIDE, BOTH = 4, 12
# A text that agrees with its twin over less than this borrows nothing.
LEAST = 24
# Unmatched Han characters of the twin that one damaged place may stand for.
PLACE = 16
# Foreign passages of this length come back where all letters were lost.
FOREIGN = 3_000
# So many blanks and marks that are left of a foreign passage show where it stood.
LEFT = 8


@dataclass(frozen=True)
class Text:
    """A document as twins see it. Spans are [start, end) in the text.

    `holes`: masks and U+FFFD; `doubtful`: glyphs that may be masks; `guesses`: masks that the language model filled, which
    a twin may correct; `numbers`: places where a number was dropped;
    `bare`: passages without punctuation; `lost`: kinds of damage to the whole text (digits-lost, …).
    """

    position: int
    id: str
    text: str
    holes: Spans = ()
    doubtful: Spans = ()
    guesses: Spans = ()
    numbers: Spans = ()
    bare: Spans = ()
    lost: frozenset[str] = frozenset()

    @cached_property
    def open(self) -> Spans:
        """All holes: sure, doubtful, and filled by a guess, which agrees with nothing and lends nothing."""
        return tuple(sorted({*self.sure, *self.doubtful})) if self.doubtful else self.sure

    @cached_property
    def sure(self) -> Spans:
        """Those that hide something: masks and guesses."""
        return tuple(sorted({*self.holes, *self.guesses})) if self.guesses else self.holes


class Loan(NamedTuple):
    """At [start, end) of the damaged text the twin has `after`; so many Han characters agree left and right.

    `after` is None where the twin's characters cannot be written in this text's script for sure.
    """

    start: int
    end: int
    after: str | None
    what: str
    left: int
    right: int


class _Gap(NamedTuple):
    start: int
    end: int
    piece: str
    theirs: int  # where the piece begins in the twin
    left: int  # agreed Han characters before it
    inside: bool  # between neighbouring characters of one run


class _Block(NamedTuple):
    """Runs with nothing but damage between them, and how many agreed characters stand before each."""

    runs: list[Run]
    before: list[int]

    @property
    def size(self) -> int:
        return self.before[-1] + self.runs[-1].size


def loans(text: Text, twin: Text) -> list[Loan]:
    """What the twin has for the damaged places of the text, in order."""
    a, b = bones(text.text, text.open), bones(twin.text, twin.open, damaged=False)
    runs = align(a.codes, b.codes)
    if sum(run.size for run in runs) < LEAST:
        return []
    pair = _Pair(text, twin, a, b, Hand.of(text.text, twin.text, a, b, runs))
    held = [(block, [*pair.gaps(block)]) for block in pair.blocks(pair.without_chance(runs))]
    lost = pair.lost([gap for _, gaps in held for gap in gaps if gap.inside])
    return sorted(loan for block, gaps in held for loan in pair.of_block(block, gaps, lost))


class _Pair(NamedTuple):
    text: Text
    twin: Text
    a: Bones
    b: Bones
    hand: Hand

    def without_chance(self, runs: list[Run]) -> list[Run]:
        """The runs without those of one or two characters inside a garbled passage."""
        if "\ufffd" not in self.text.text:
            return runs
        kept = []
        ends = (Run(0, 0, 0), *runs, Run(len(self.a.codes), len(self.b.codes), 0))
        for before, run, after in zip(ends, runs, ends[2:], strict=False):
            garbled = self._garbled(before.a + before.size, run.a) or self._garbled(run.a + run.size, after.a)
            if run.size > 2 or not garbled:
                kept.append(run)
        return kept

    def _garbled(self, start: int, end: int) -> bool:
        """True where holes and Han characters stand together between two runs."""
        between = self.a.codes[start:end]
        return bool((between == HOLE).any() and (between != HOLE).any())

    def blocks(self, runs: list[Run]) -> list[_Block]:
        """The runs, gathered where only damage stands between them."""
        blocks: list[_Block] = []
        for run in runs:
            if blocks and self._only_damage(blocks[-1].runs[-1], run):
                blocks[-1].before.append(blocks[-1].size)
                blocks[-1].runs.append(run)
            else:
                blocks.append(_Block([run], [0]))
        return [block for block in blocks if block.size >= BOTH]

    def _only_damage(self, left: Run, right: Run) -> bool:
        ours = self.a.codes[left.a + left.size : right.a]
        theirs = right.b - left.b - left.size
        if theirs > PLACE + len(ours) or len(ours) > 2 * PLACE:
            return False
        if len(ours):
            return bool((ours == HOLE).any())
        start, end = int(self.a.offsets[right.a - 1]), int(self.a.offsets[right.a]) + 1
        return theirs <= 3 and touches(self.text.numbers, start, end)

    def gaps(self, block: _Block) -> Iterator[_Gap]:
        """Where the twin has something between two agreed characters, and the sentence's ends beside the block's."""
        for at, run in enumerate(block.runs):
            ours = self.a.offsets[run.a : run.a + run.size]
            theirs = self.b.offsets[run.b : run.b + run.size]
            for index in ((theirs[1:] - theirs[:-1]) > 1).nonzero()[0].tolist():
                piece = self.twin.text[int(theirs[index]) + 1 : int(theirs[index + 1])]
                left = block.before[at] + index + 1
                at_twin = int(theirs[index]) + 1
                yield _Gap(int(ours[index]) + 1, int(ours[index + 1]), piece, at_twin, left, inside=True)
            if at + 1 < len(block.runs):
                start, their_start = int(ours[-1]) + 1, int(theirs[-1]) + 1
                end = int(self.a.offsets[block.runs[at + 1].a])
                piece = self.twin.text[their_start : int(self.b.offsets[block.runs[at + 1].b])]
                yield _Gap(start, end, piece, their_start, block.before[at] + run.size, inside=False)
        yield from self._edges(block)

    def _edges(self, block: _Block) -> Iterator[_Gap]:
        first, last = block.runs[0], block.runs[-1]
        ours, theirs = int(self.a.offsets[first.a]), int(self.b.offsets[first.b])
        start, their_start = begin(self.text.text, ours), begin(self.twin.text, theirs)
        # What closes the sentence before belongs to that one, which may be another in either text.
        piece = self.twin.text[their_start:theirs].lstrip(CLOSING)
        yield _Gap(start, ours, piece, theirs - len(piece), 0, inside=False)
        ours = int(self.a.offsets[last.a + last.size - 1]) + 1
        theirs = int(self.b.offsets[last.b + last.size - 1]) + 1
        end, their_end = finish(self.text.text, ours), finish(self.twin.text, theirs)
        yield _Gap(ours, end, self.twin.text[theirs:their_end], theirs, block.size, inside=False)

    def _tail(self, block: _Block) -> _Gap | None:
        """The foreign passage behind a block, as many lines as have the blanks that are left of it.

        Nothing agrees behind it; the blanks and marks show that it stood there.
        """
        last = block.runs[-1]
        start, ours = _to_next(self.text.text, self.a, last.a + last.size)
        their_start, theirs = _to_next(self.twin.text, self.b, last.b + last.size)
        if len(ours.replace("\n", "")) < LEFT:
            return None
        piece = ""
        for line in theirs.splitlines(keepends=True):
            piece += line
            if piece.count(" ") >= ours.count(" "):
                break
        if piece.count(" ") != ours.count(" "):
            return None
        return _Gap(start, start + len(ours), piece.rstrip("\n"), their_start, block.size, inside=False)

    def lost(self, gaps: list[_Gap]) -> frozenset[str]:
        """The characters (in folded form) that the text lost as a whole: the twin has them where both agree."""
        if not self.text.lost:
            return frozenset()
        ours = Counter("".join(self.text.text[gap.start : gap.end] for gap in gaps))
        theirs = Counter("".join(gap.piece for gap in gaps))
        ends = inside = 0
        for gap in gaps:
            if "\n" in gap.piece:
                before = gap.piece[: gap.piece.index("\n")].rstrip(CLOSING)
                ends, inside = ends + before.endswith(FULL), inside + (not before)
        # Lines that end within a sentence are those of a page's width, not paragraphs.
        ends = ends if ends >= 2 * inside else 0
        return lost_classes(ours, theirs, self.text.lost, self.text.text, ends)

    def of_block(self, block: _Block, gaps: list[_Gap], lost: frozenset[str]) -> Iterator[Loan]:
        """The loans of one block, whose gaps these are."""
        opens = self._opens(block.runs[0])
        closes = self._closes(block.runs[-1])
        if lost >= LETTERS and (tail := self._tail(block)) and self._fill(tail, lost):
            gaps = [*gaps[:-1], tail]
        for gap in gaps:
            left, right = gap.left, block.size - gap.left
            # At the block's edge (0) the gap begins or ends with a sentence in both texts.
            if (0 < left < SIDE and not opens) or (0 < right < SIDE and not closes):
                continue
            fill = self._fill(gap, lost)
            if fill is not None:
                start, end = gap.start + fill.start, gap.start + fill.end
                yield Loan(start, end, self.hand.written(fill.after), fill.what, left, right)

    def _fill(self, gap: _Gap, lost: frozenset[str]) -> Fill | None:
        """What the twin's piece says about one gap."""
        ours, start, end = self.text.text[gap.start : gap.end], gap.start, gap.end
        their_end = gap.theirs + len(gap.piece)
        if (
            len(gap.piece) > (FOREIGN if lost else PIECE)
            or len(ours) > FOREIGN
            or touches(self.twin.sure, gap.theirs, their_end)
        ):
            return None
        if lost and not touches(self.text.sure, start, end):
            # Glyphs that both texts have mask nothing: emphasis, bullets.
            fill = merged(ours, gap.piece, lost, "characters")
            if fill is not None:
                return fill
        return None if touches(self.twin.doubtful, gap.theirs, their_end) else self._in_place(gap, ours)

    def _in_place(self, gap: _Gap, ours: str) -> Fill | None:
        """What was lost at this place alone: masks, marks of one passage, a number."""
        start, end = gap.start, gap.end
        holes = within(self.text.open, start, end)
        if holes:
            fill = filled(ours, [(first - start, last - start) for first, last in holes], gap.piece)
            # A glyph that may be anything is a mask only if the twin has Han characters there.
            sure = not within(self.text.doubtful, start, end) or (fill is not None and all_han(fill.after))
            return fill if sure else None
        if self.text.bare and gap.inside and touches(self.text.bare, start, end):
            return merged(ours, gap.piece, MARKS, "punctuation")
        if self.text.numbers and "digits-lost" not in self.twin.lost:
            near = touches(self.text.numbers, start, end)
            if near or gap.inside:
                return missing_number(ours, gap.piece, sure=near)
        return None

    def _opens(self, run: Run) -> bool:
        """True where the run begins a sentence or a line in both texts: as good as agreement before it."""
        ours, theirs = int(self.a.offsets[run.a]), int(self.b.offsets[run.b])
        return no_word(self.text.text, begin(self.text.text, ours), ours) and no_word(
            self.twin.text, begin(self.twin.text, theirs), theirs
        )

    def _closes(self, run: Run) -> bool:
        ours = int(self.a.offsets[run.a + run.size - 1]) + 1
        theirs = int(self.b.offsets[run.b + run.size - 1]) + 1
        return no_word(self.text.text, ours, finish(self.text.text, ours)) and no_word(
            self.twin.text, theirs, finish(self.twin.text, theirs)
        )


def _to_next(text: str, bones: Bones, at: int) -> tuple[int, str]:
    """What stands behind a Han character, with its offset, up to the line of the next one."""
    start = int(bones.offsets[at - 1]) + 1
    end = text.rfind("\n", start, int(bones.offsets[at])) + 1 if at < len(bones.offsets) else len(text)
    return start, text[start:end]
