"""Which wrong reading a text suffered, and where: the decision level of the stage `encoding`.

Every kind of misreading leaves characters that ordinary text does not have (`suspects`). Lines with such characters
are tried under each hypothesis, all together first, then each line by itself; inside a line, each run between ASCII.
A hypothesis holds where its reading is ordinary Chinese and the text as it stands is far from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...document import Edit
from ...lm.surprise import bits, bits_per_character, table
from .._lazy import lazy
from .garbled import LOST, as_double, as_utf8, cost, held


class Misreading(NamedTuple):
    """A pair of encodings: how the bytes were read, and what they were."""

    rule: str
    wrong: str
    # The codec whose unreadable bytes explain the holes.
    holes: str
    right: str
    # What a garbled run is made of; ASCII only where it can be half of a character.
    run: re.Pattern[str]
    # Question marks stand for lost bytes.
    queries: bool = False

    def undone(self, run: str) -> str | None:
        """The run in the right reading; None where it cannot be one."""
        items = held(run, self.wrong, queries=self.queries)
        if items is None:
            return None
        if self.right != "utf-8":
            return as_double(items, self.holes, self.right)
        after = as_utf8(items, self.holes)
        # Read wrong twice: what comes out is made of the same characters, and is whole.
        again = held(after, self.wrong) if self.wrong == "western" and LOST not in after else None
        twice = as_utf8(again, self.holes) if again is not None else LOST
        return after if LOST in twice else twice


_HIGH = "\x80-\xff\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\ufffd"
_ANY_RUN = lazy("[^\x00-\x7f]+")
_QUERY_RUN = lazy(r"[^\x00-\x7f]+(?:\?{1,3}[^\x00-\x7f]+)*\??")
_HIGH_RUN = lazy(f"[{_HIGH}]+")
# From @ on, ASCII can be the second half of a double-byte character; digits are the second and the last byte of four.
_DOUBLE_RUN = lazy(f"[{_HIGH}](?:[{_HIGH}@-~]|[0-9](?=[{_HIGH}][0-9])|(?<=[0-9][{_HIGH}])[0-9])*")

# The reading with the fewest bits wins, the earlier one in a tie.
MISREADINGS = (
    Misreading("utf8-as-gbk", "gb18030", "gbk", "utf-8", _ANY_RUN),
    Misreading("utf8-as-gbk", "gb18030", "gbk", "utf-8", _QUERY_RUN, queries=True),
    Misreading("utf8-as-western", "western", "latin-1", "utf-8", _HIGH_RUN),
    Misreading("gbk-as-western", "western", "latin-1", "gb18030", _DOUBLE_RUN),
    Misreading("big5-as-western", "western", "latin-1", "cp950", _DOUBLE_RUN),
    Misreading("big5-as-gbk", "gb18030", "gb18030", "cp950", _ANY_RUN),
    Misreading("gbk-as-big5", "big5", "big5", "gb18030", _ANY_RUN),
    Misreading("gbk-as-big5", "cp950", "cp950", "gb18030", _ANY_RUN),
    Misreading("utf8-as-big5", "cp950", "cp950", "utf-8", _ANY_RUN),
)

# A reader that writes private-use characters knows all of GBK's rows, so few bytes were unreadable to it.
_PRIVATE = lazy("[\ue000-\ue4c5]")
WITH_PRIVATE = (Misreading("utf8-as-gbk", "gb18030", "gb18030", "utf-8", _ANY_RUN), *MISREADINGS[1:])

# What a misread text costs at least, and its right reading at most, in bits for a character beyond ASCII. Ordinary
# documents cost 8 to 11.8 (dirty posts 14.4), misread ones 17 to 25.
GARBLED_BITS = 14.5
PLAIN_BITS = 12.5
# From here on nothing in the document is fine, so that no part of a run needs to be kept.
THROUGHOUT_BITS = 16.5
# The text must become cheaper by this much, so that two or three characters prove nothing; one run of them
# need only do this.
GAIN_BITS = 40.0
GAIN_BITS_RUN = 8.0
# A lost character counts as this many; so many in a row mean that the run was fine; at most so many fine characters
# are taken off the ends of a run.
LOST_BITS = 20.0
GONE = LOST * 3
EDGE = 8
# Of the characters of a right reading, at most this share may be lost (UTF-8 read as GBK with `?` loses a tenth).
LOST_SHARE = 0.35
# The document is judged on this much of its suspicious lines, and endless lines are cut after so many characters.
SAMPLE = 1_000
LONGEST = 20_000

_FOREIGN_LINE = lazy(f"[^\n]{{1,{LONGEST}}}")

# Letters that Western readings of Chinese bytes have in rows; × and ÷ are signs.
_LETTERS = "\u00c2-\u00d6\u00d8-\u00f6\u00f8-\u00ff"


# UTF-8's ，。“ read as GBK, GBK's ，。 read as Big5, Big5's ，。 read as GBK.
_SINGLE = "锛銆鈥ㄛ﹝\ue4c6-\ue4d0"


@cache
def _rare_from_utf8() -> str:
    """What UTF-8 read as GBK is made of, as far as ordinary text can do without it (18 bits: once in 250,000)."""
    costs = table()
    leads = (0xE2, 0xE3, *range(0xE4, 0xEA), 0xEF)
    pairs = [(a, b) for a in leads for b in range(0x80, 0xC0)] + [
        (a, b) for a in range(0x81, 0xC0) for b in leads
    ]
    chars = (bytes(pair).decode("gb18030", errors="ignore") for pair in pairs)
    return "".join(
        sorted({char for char in chars if "\u3400" <= char <= "\u9fff" and costs.get(char, 99.0) >= 18.0})
    )


@cache
def suspects() -> re.Pattern[str]:
    """Two rare characters close together, two Western letters in a row, or one that ordinary text never has."""
    rare = _rare_from_utf8()
    return re.compile(
        f"[{rare}{_LETTERS}{_SINGLE}](?:(?<=[{_SINGLE}])|(?<=[{rare}]).?[{rare}\ue000-\uf8ff{LOST}]|(?<=[{_LETTERS}])[{_HIGH}])"
    )


def find(text: str) -> list[Edit]:
    """The edits that take misreadings back, in order."""
    lines = list(_lines(text))
    choices = WITH_PRIVATE if lines and _PRIVATE.search(text) else MISREADINGS
    known = _of_document([line for _, line in lines], choices)
    throughout = known is not None and bits_per_character(text[:SAMPLE]) >= THROUGHOUT_BITS
    if known is not None:
        # What happened to the suspicious lines happened to the short ones between them, which show less.
        lines = [(match.start(), match[0]) for match in _FOREIGN_LINE.finditer(text)]
    return [edit for start, line in lines for edit in _line_edits(start, line, choices, known, throughout)]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with suspicious characters, with their offsets; parts of a line that has no end."""
    done = 0
    for match in suspects().finditer(text):
        if match.start() < done or not _odd(text[max(0, match.start() - 4) : match.start() + 16]):
            continue
        start = max(
            done,
            text.rfind("\n", max(0, match.start() - LONGEST), match.start()) + 1,
            match.start() - LONGEST,
        )
        end = text.find("\n", match.start(), match.start() + LONGEST)
        done = min(len(text), match.start() + LONGEST) if end < 0 else end
        yield start, text[start:done]


def _odd(piece: str) -> bool:
    """Whether the surroundings of a suspicious character are garbled too; a rare name alone is not."""
    return bits_per_character(piece.replace(LOST, "")) >= GARBLED_BITS


def _of_document(lines: list[str], choices: tuple[Misreading, ...]) -> Misreading | None:
    """What happened to all suspicious lines together, if one misreading explains them."""
    sample = "\n".join(lines)[:SAMPLE]
    return _likeliest(sample, choices) if bits_per_character(sample) >= GARBLED_BITS else None


def _likeliest(text: str, choices: tuple[Misreading, ...]) -> Misreading | None:
    """The misreading whose reversal is ordinary Chinese at the fewest bits."""
    best: tuple[float, Misreading] | None = None
    for misreading in choices:
        readings = _readings(text, misreading)
        if readings and _plausible(*_joined(readings)):
            if not any(LOST in after for _, _, after in readings):
                return misreading
            gain = sum(_gain(before, after) for _, before, after in readings)
            if best is None or gain > best[0]:
                best = gain, misreading
    return best[1] if best else None


Reading = tuple[int, str, str]


def _readings(line: str, misreading: Misreading, *, throughout: bool = False) -> list[Reading]:
    """Offset, run and its right reading, for all runs that become cheaper by it."""
    readings = (
        _reading(match.start(), match[0], misreading, throughout) for match in misreading.run.finditer(line)
    )
    return [reading for reading in readings if reading is not None]


def _reading(at: int, run: str, misreading: Misreading, throughout: bool) -> Reading | None:
    """The right reading of a run without what is fine at its ends; None where it is no better."""
    if run.count(LOST) * 2 > len(run) and run[0] not in _SINGLE:
        return None  # nothing is left to read
    marked = throughout or LOST in run or (misreading.queries and "?" in run)
    after = run
    for _ in range(EDGE):
        after = misreading.undone(run) or ""
        if after in ("", run) or (GONE in after and not marked):
            return None
        if after.startswith(LOST) and run[0] != LOST and cost(run[0]) <= PLAIN_BITS:
            at, run = at + 1, run[1:]
        elif after.endswith(LOST) and run[-1] != LOST and cost(run[-1]) <= PLAIN_BITS:
            run = run[:-1]
        else:
            break
    if after.strip(LOST) == "":
        return (
            (at, run, after) if run and run[0] in _SINGLE else None
        )  # 锛� in such a text is a sign that is lost
    enough = 1.0 if throughout else GAIN_BITS_RUN
    return (at, run, after) if _gain(run, after) >= enough else None


def _gain(before: str, after: str) -> float:
    """The bits that a reading saves; what it loses is as dear as a rare character."""
    lost = max(0, after.count(LOST) - before.count(LOST))
    return bits(before.replace(LOST, "")) - bits(after.replace(LOST, "")) - LOST_BITS * lost


def _joined(readings: list[Reading]) -> tuple[str, str]:
    return "".join(before for _, before, _ in readings), "".join(after for _, _, after in readings)


def _plausible(before: str, after: str) -> bool:
    """Whether a reading is ordinary Chinese, and the text as it stands is far from it."""
    kept = after.replace(LOST, "")
    return (
        len(after) - len(kept) <= LOST_SHARE * len(after)
        and _gain(before, after) >= GAIN_BITS
        and bits_per_character(kept) <= PLAIN_BITS
        and bits_per_character(before.replace(LOST, "")) >= GARBLED_BITS
    )


def _worth_trying(line: str, choices: tuple[Misreading, ...]) -> tuple[Misreading, ...]:
    """In a line that is fine on the whole, the misreadings whose runs stand apart from Han."""
    if bits_per_character(line.replace(LOST, "")) >= PLAIN_BITS:
        return choices
    return tuple(misreading for misreading in choices if misreading.wrong == "western")


def _line_edits(
    start: int, line: str, choices: tuple[Misreading, ...], known: Misreading | None, throughout: bool
) -> Iterator[Edit]:
    """The edits of one line: by what is known of the document, by the line alone, by pieces that fit exactly."""
    if line.isascii():
        return
    if known is not None and (readings := _readings(line, known, throughout=throughout)):
        yield from _edits(start, readings, known.rule)
    elif (misreading := _likeliest(line, _worth_trying(line, choices))) is not None:
        yield from _edits(start, _readings(line, misreading), misreading.rule)
    else:
        yield from _edits(start, _inside(line), "utf8-as-gbk")


def _edits(start: int, readings: list[Reading], rule: str) -> Iterator[Edit]:
    for at, before, after in readings:
        lost = after.count(LOST)
        yield Edit(start + at, before, after, rule, evidence={"lost": lost} if lost else None)


# A letter may follow: with the last byte it was read as one more character (是X became 鏄疿).
_UTF8 = re.compile(rb"(?:[\xe2-\xe9\xef][\x80-\xbf]{2}){2,}[@-~]?")


def _inside(line: str) -> list[Reading]:
    """Runs of UTF-8 read as GBK inside a line that is fine otherwise; every byte must fit."""
    found: list[Reading] = []
    for run in _ANY_RUN.finditer(line):
        chars = [_gbk_bytes(char) for char in run[0]]
        offsets = [0]
        for char in chars:
            offsets.append(offsets[-1] + len(char))
        place = {offset: index for index, offset in enumerate(offsets)}
        for match in _UTF8.finditer(b"".join(chars)):
            whole = [offset for offset in range(match.start(), match.end() + 1, 3) if offset in place]
            if match[0][-1] < 0x80 and match.end() in place:
                whole.append(match.end())
            if len(whole) < 2:
                continue
            first, last = place[whole[0]], place[whole[-1]]
            before = run[0][first:last]
            after = match[0][whole[0] - match.start() : whole[-1] - match.start()].decode(
                "utf-8", errors="replace"
            )
            if LOST not in after and _plausible(before, after):
                found.append((run.start() + first, before, after))
    return found


def _gbk_bytes(char: str) -> bytes:
    """The bytes that Windows read as this character; a stop where there are none."""
    return b"\xff" if char == LOST else b"\x80" if char == "€" else char.encode("gb18030", errors="replace")
