"""Other glyphs that a filter may leave: □ ■ ● ×.

Mostly they are something else: boxes to tick, bullets, blanks of a form, the names of a court record, multiplication, a
character that a font did not have.

So their form alone never makes a mask (`Trust.WEAK`): only where the other masks of the page prove a filter are they
filled in. Boxes that are no part of a form or list are flagged.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...lm.han import is_han
from .._lazy import lazy

GLYPHS = "□■●×"
# A character is missing here, whatever took it; the others are too often bullets, names and numbers.
BOXES = "□■"
LONGEST = 4
RUN = lazy("□+|■+|●+|×+")
# □是 □否, √适用□不适用: where one box is ticked, or opens a choice, the others of the page are boxes too.
TICKS = "√☑✓✔☒"
OPENS = frozenset(" \t\n\u3000:：(（/、;；")
# 196□年□月, 每股□元, 第□條: a number is to be written here.
UNITS = frozenset(
    "元角分人名年月日時时期倍股次條条章款項项省市縣县區区鄉乡鎮镇村路號号字第至个個位份張张件%％"
)
COUNTED = frozenset("第年月共計计為为任以字至分")


def find(text: str) -> Iterator[tuple[int, int]]:
    """Runs of one of the glyphs between Han characters, or one Han character and a mark, that no form explains.

    >>> [text[start - 1 : end + 1] for text in ["把疫情□治化的人", "□是 □否 请打勾", "定金□元"] for start, end in find(text)]
    ['情□治']
    """
    runs = [match.span() for match in RUN.finditer(text)]
    boxes = [run for run in runs if text[run[0]] in BOXES]
    form = 2 * sum(_opens(text, *run) for run in boxes) >= max(len(boxes), 1) or any(
        tick in text for tick in TICKS
    )
    for start, end in runs:
        left, right = text[start - 1 : start], text[end : end + 1]
        box = text[start] in BOXES
        inside = is_han(left) and (is_han(right) or right in MARKS)
        if end - start > LONGEST or not (inside or (box and left in MARKS and is_han(right))):
            continue
        if box and (form or right in UNITS or left in COUNTED):
            continue
        if text[start] == "×" and end - start > 1:
            # ××路, 林××, 犯××罪: the record leaves it out.
            continue
        yield start, end


MARKS = frozenset("，。、；：？！“”‘’（）《》")


def _opens(text: str, start: int, end: int) -> bool:
    """A box at the head of a line or choice."""
    return (start == 0 or text[start - 1] in OPENS) and end < len(text)
