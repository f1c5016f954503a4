"""What texts show at a glance: how many characters of each kind they hold, and what is surely not in them.

One compiled pass over many texts where compiled kernels can be had, else text by text with numpy: 4 ns a character for all
that stage `quality` asks first, instead of 20. Only what may be there is then looked for closely.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from . import _classes as classes
from ._dropped import may_be_dropped, pairs

# Marks that any longer prose uses; what garbled text holds; what stands in addresses.
MARKS, RUBBISH, AT = "、：；“”（）《》！「」", "锟烫屯锛銆鐨", "@"
_SIGNS = {MARKS: 1, RUBBISH: 2, AT: 4}
# Characters in a row from which somebody asks for the run.
HAN_RUN, DIGIT_RUN, LATIN1_RUN = 120, 11, 4
# Groups of digits as card numbers have them; a card has four, the last of which need not end here.
DIGIT_GROUP = classes.DIGIT * 4 + classes.SPACE
# Of the kernel's table: one a kind, then runs, signs, pairs and groups.
_KINDS, _COLUMNS = 128, 134


class Look(NamedTuple):
    """How many characters of each kind, by the kind's byte, and what may be there (False is sure)."""

    tally: Sequence[int]
    han_run: bool
    digit_run: bool
    latin1_run: bool
    digit_groups: bool
    signs: int
    # Where something may be missing.
    dropped: Sequence[int]

    def holds(self, signs: str) -> bool:
        """Whether one of MARKS, of RUBBISH or of AT is there."""
        return self.signs & _SIGNS[signs] != 0


def look(text: str) -> Look:
    """What one text shows.

    >>> seen = look("李雷：13800000000")
    >>> seen.tally[ord("H")], seen.digit_run, seen.holds(MARKS), seen.holds(AT)
    (2, True, True, False)
    """
    codes, kinds = given = classes.encoded(text)
    return Look(
        given.tally(),
        classes.HAN * HAN_RUN in kinds,
        classes.DIGIT * DIGIT_RUN in kinds,
        classes.LATIN1 * LATIN1_RUN in kinds,
        DIGIT_GROUP * 3 in kinds,
        _signs_in(text),
        may_be_dropped(codes),
    )


def looks(texts: Sequence[str]) -> list[Look]:
    """What each of many texts shows."""
    from ..native import compiled  # noqa: PLC0415 (importing the package must not load numpy)

    kernels = compiled(sum(map(len, texts)))
    if kernels is None:
        return [look(text) for text in texts]
    import numpy as np  # noqa: PLC0415

    points = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), "<u4")
    ends = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)))
    table, places = np.empty((len(texts), _COLUMNS), np.int32), np.empty(len(points) + 1, np.int32)
    factor, keys, _ = pairs()
    kernels.look_all(points, ends, classes.table(), _signs(), keys, factor, table, places)
    return list(_rows(table.reshape(-1).data, places.data))


def _rows(table: Any, places: Any) -> Iterator[Look]:
    at = 0
    for start in range(0, len(table), _COLUMNS):
        row = table[start : start + _COLUMNS]
        han, digits, latin1, signs, count, groups = row[_KINDS:]
        found = places[at : at + count] if count else ()
        at += count
        yield Look(row, han >= HAN_RUN, digits >= DIGIT_RUN, latin1 >= LATIN1_RUN, groups >= 3, signs, found)


def _signs_in(text: str) -> int:
    held = 0
    for signs, bit in _SIGNS.items():
        for sign in signs:
            if sign in text:
                held |= bit
                break
    return held


@cache
def _signs() -> Any:
    import numpy as np  # noqa: PLC0415

    table = np.zeros(0x10000, np.uint8)
    for signs, bit in _SIGNS.items():
        table[[ord(sign) for sign in signs]] |= bit
    return table
