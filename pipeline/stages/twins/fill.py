"""What a twin's piece says about one gap of a damaged text.

A gap is what stands between two agreed characters: marks, digits, letters, holes. The twin's piece stands between the
same two characters. Everything visible in the gap must be in the piece; only what is missing is lent.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from .hand import folded

# What a mask may stand for: a word, a name, a number; no mark of punctuation, no line feed.
_WORD = re.compile(r"[^\W_](?:[\w·.%-]*[^\W_]|[\w·.%-]*%)?")
_WORDS = re.compile(r"[^\W_]+")
_DIGITS = frozenset("0123456789")
_IN_NUMBERS = _DIGITS | frozenset(".,%")
# Han characters that belong to a number in digits: 2000多, 3万, 12亿.
_WITH_NUMBERS = frozenset("余多万亿千百几萬億餘")
_HOLE = "\x00"
_LOST = "\ufffd"


class Fill(NamedTuple):
    """At [start, end) of the gap the twin has `after`."""

    start: int
    end: int
    after: str
    what: str


def filled(gap: str, holes: Sequence[tuple[int, int]], piece: str) -> Fill | None:
    """What stood in the holes of a gap.

    >>> filled("“*", [(1, 2)], "“政")
    Fill(start=1, end=2, after='政', what='mask')
    >>> filled("*、*", [(0, 1), (2, 3)], "毒、传").after
    '毒、传'
    >>> filled("*", [(0, 1)], "。后来")  # a mask stands for a word, not for a sentence
    """
    pieces = _captured(gap, holes, piece) or _only_word(gap, holes, piece)
    lost = _LOST in gap
    if pieces is None:
        return _undone(gap, piece) if lost else None
    size = sum(end - start for start, end in holes)
    if any(not _WORD.fullmatch(word) or len(word) > max(8, 4 * size) for word in pieces):
        return _undone(gap, piece) if lost else None
    after, at = "", holes[0][0]
    for (start, end), word in zip(holes, pieces, strict=True):
        after += gap[at:start] + word
        at = end
    return Fill(holes[0][0], holes[-1][1], after, "garbled" if lost else "mask")


def _captured(gap: str, holes: Sequence[tuple[int, int]], piece: str) -> list[str] | None:
    """What the holes catch when everything else of the gap is found in the piece, in one way only."""
    literals, at = [], 0
    for start, end in (*holes, (len(gap), len(gap))):
        literals.append(folded("".join(gap[at:start].split())))
        at = end
    kept = [at for at, char in enumerate(piece) if not char.isspace()]
    target = folded("".join(piece[at] for at in kept))
    first, *between, last = literals
    begin, stop = len(first), len(target) - len(last)
    if not (target.startswith(first) and target.endswith(last) and begin < stop) or not all(between):
        return None
    # From the left every literal as early as it can be, from the right as late: one way only if they agree.
    early = [begin]
    for literal in between:
        found = target.find(literal, early[-1] + 1, stop)
        if found < 0:
            return None
        early += (found, found + len(literal))
    late = [stop]
    for literal in reversed(between):
        found = target.rfind(literal, begin, late[-1] - 1)
        late += (found + len(literal), found)
    borders = [*early, stop]
    if borders != [begin, *late[::-1]]:
        return None
    spans = zip(borders[::2], borders[1::2], strict=True)
    return [piece[kept[start] : kept[end - 1] + 1] if start < end else "" for start, end in spans]


def _only_word(gap: str, holes: Sequence[tuple[int, int]], piece: str) -> list[str] | None:
    """The only word of the piece, where the gap has one hole and no word: marks around it may differ."""
    if len(holes) != 1 or _WORDS.search(gap[: holes[0][0]] + gap[holes[0][1] :]):
        return None
    words: list[str] = _WORDS.findall(piece)
    return words if len(words) == 1 and "\n" not in piece else None


def _undone(gap: str, piece: str) -> Fill | None:
    """A garbled gap: bytes of GB18030 were lost and the rest was read at the wrong border; the bytes prove the piece."""
    left = gap.replace(_LOST, "").encode("gb18030", "ignore")
    whole = piece.encode("gb18030", "ignore")
    lost = len(whole) - len(left)
    if not 0 < lost <= 4 * gap.count(_LOST) or not _subsequence(left, whole):
        return None
    return _trimmed(gap, piece, "garbled")


def _subsequence(part: bytes, whole: bytes) -> bool:
    rest = iter(whole)
    return all(byte in rest for byte in part)


def merged(gap: str, piece: str, allowed: Collection[str], what: str) -> Fill | None:
    """The gap with what it lost, where the piece is the gap and characters of `allowed` (as written or folded) besides.

    >>> merged("，", "（23%），", set("0123456789%()"), "punctuation")
    Fill(start=0, end=0, after='（23%）', what='punctuation')
    >>> merged("  ", " 3 ", set("3"), "characters")
    Fill(start=1, end=1, after='3', what='characters')
    >>> merged("；", "，", {","}, "punctuation")  # a different mark is no loss
    """
    return _merged(gap, piece, allowed, what, exact=True) or _merged(gap, piece, allowed, what, exact=False)


def _merged(gap: str, piece: str, allowed: Collection[str], what: str, *, exact: bool) -> Fill | None:
    """`exact`: a mark that may be lent is not met by another form of it (the colon of a heading by the one of a link)."""
    forms, ours = folded(piece), folded(gap)
    out: list[str] = []
    at = solid = 0
    lent, space = False, ""
    for index, (char, form) in enumerate(zip(piece, forms, strict=True)):
        blank = form.isspace() and form != "\n"
        # What the text has next: spaces before it may be skipped, each is looked at once.
        while solid < len(gap) and ours[solid].isspace():
            solid += 1
        feed = ours.find("\n", at, solid) if form == "\n" else -1
        here = at if blank else feed if feed >= 0 else solid
        if here < len(gap) and (
            (ours[here] == form and not (exact and char in allowed and gap[here] != char))
            or (blank and ours[here].isspace() and ours[here] != "\n")
        ):
            out.append(gap[at : here + 1])
            at, lent = here + 1, False
            solid = max(solid, at)
        elif not blank and (char in allowed or form in allowed or (lent and _goes_on(forms, index))):
            out += (space, char) if "\n" in space or (char.isascii() and char.isalnum()) else (char,)
            lent = True
        elif blank or form == "\n":
            # Spaces and line feeds that the text does not have come along only inside what is lent: Wi-Fi 6.
            space += char if lent else ""
            continue
        else:
            return None
        space = ""
    if gap[at:].strip():
        return None
    return _trimmed(gap, "".join(out) + gap[at:], what)


def _goes_on(forms: str, index: int) -> bool:
    """True where a character belongs to the number or word before it: the point of 3.5 or a.b, the sign of 16%."""
    if forms[index] == "." and forms[index - 1].isascii() and forms[index - 1].isalnum():
        return forms[index + 1 : index + 2].isascii() and forms[index + 1 : index + 2].isalnum()
    number = forms[index - 1] in _DIGITS and not forms[index].isalnum()
    return number and (
        forms[index] in "%‰" or (forms[index] == "," and forms[index + 1 : index + 2] in _DIGITS)
    )


def missing_number(gap: str, piece: str, *, sure: bool) -> Fill | None:
    """The number that a gap lost. `sure`: its loss was flagged at this place, so that 2000多 and 3万 count as numbers.

    >>> missing_number("", "2000", sure=True)
    Fill(start=0, end=0, after='2000', what='number')
    >>> missing_number("5", "2005", sure=True)  # another number is no loss
    """
    if not _DIGITS & set(folded(piece)) or _DIGITS & set(folded(gap)):
        return None
    return merged(gap, piece, _IN_NUMBERS | _WITH_NUMBERS if sure else _IN_NUMBERS, "number")


def _trimmed(gap: str, after: str, what: str) -> Fill | None:
    """The smallest replacement that turns the gap into `after`."""
    if gap == after:
        return None
    start = 0
    while start < min(len(gap), len(after)) and gap[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(gap), len(after)) - start and gap[-1 - end] == after[-1 - end]:
        end += 1
    return Fill(start, len(gap) - end, after[start : len(after) - end], what)
