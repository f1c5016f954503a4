"""Quotation marks, one line at a time: a line is changed only if every mark in it has its place.

Straight marks "…" around Chinese become “…”; some sites set them apart by blanks, which go. Curly marks that all point the same way, or the wrong way, are turned.
Traditional text has other marks, so its straight ones stay.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Edit
from .._lazy import lazy
from .protected import code_like, data_like, inside
from .signs import HAN

_HAN = lazy(f"[{HAN}]")
# What may stand before an opening mark and behind a closing one: Chinese, Chinese punctuation, or the line's edge.
_OUTSIDE = lazy(f"[{HAN}，。、；：？！…—（）《》〈〉【】‘’,.;:?!() \u3000\n0-9A-Za-z*_|]")
# An opening mark is not followed by these, a closing one not preceded.
_NOT_FIRST = frozenset("，。、；：？！）》】 \u3000\n,.;:?!)")
_NOT_LAST = frozenset("（《【：、 \u3000\n(:")
# Longer quotations are not told from two marks that belong to nobody.
MAX_QUOTATION = 300

_MARK, _STRAIGHT = lazy("[“”]"), lazy('"')
# “。 and ：”他: no mark points that way there.
_NEVER_BEHIND = frozenset("，。、；：！？）》】,.;:?!)")
_NEVER_BEFORE = frozenset("（《【：(")
_IN_ORDER = lazy("“[^“”\n]*”")
_MARK_OR_END = lazy("[“”\n]")
_WRONG = lazy("““|””|(?:^|\n)”")


def straight(text: str, spans: list[tuple[int, int]]) -> Iterator[Edit]:
    """`"…"` around Chinese → `“…”`."""
    # After an odd number of marks the line may begin inside a quotation that an earlier line opened.
    before = 0
    at = text.find('"')
    while at >= 0:
        start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[start:end]
        marks = [match.start() for match in _STRAIGHT.finditer(line)]
        if (
            before % 2 == 0
            and _curly_fit(line)
            and not (code_like(line) or data_like(line))
            and not any(inside(spans, start + m) for m in marks)
        ):
            if _well_placed(line, marks):
                for number, mark in enumerate(marks):
                    yield Edit(start + mark, '"', "“”"[number % 2], "straight-quotes")
            elif _set_apart(line, marks):
                yield from _without_blanks(line, marks, start)
        before += len(marks)
        at = text.find('"', end)


def _set_apart(line: str, marks: list[int]) -> bool:
    """Whether the marks stand like " 果树王 " 的, with blanks on both sides of at least one quotation, and all in pairs."""
    if not marks or len(marks) % 2:
        return False
    apart = False
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        content = line[opening + 1 : closing]
        bare = content.strip(" ")
        if not bare or len(bare) > MAX_QUOTATION or len(content) > len(bare) + 2:
            return False
        if bare[0] in _NOT_FIRST or bare[-1] in _NOT_LAST:
            return False
        before, after = line[opening - 1 : opening] or "\n", line[closing + 1 : closing + 2] or "\n"
        if not (_OUTSIDE.match(before) or before == '"') or not (_OUTSIDE.match(after) or after == '"'):
            return False
        apart |= content[0] == content[-1] == " " and _HAN.search(bare) is not None
    return apart


def _without_blanks(line: str, marks: list[int], start: int) -> Iterator[Edit]:
    """`的 " 果树王 " 在` → `的“果树王”在`: one edit a mark, with the blanks beside it."""
    done = 0
    for number, mark in enumerate(marks):
        low, high = mark, mark + 1
        if low > done and line[low - 1] == " ":
            low -= 1
        if line[high : high + 1] == " ":
            high += 1
        yield Edit(start + low, line[low:high], "“”"[number % 2], "straight-quotes")
        done = high


def _curly_fit(line: str) -> bool:
    """Whether the curly marks of a line stand in pairs; else a straight one may be the missing half."""
    signs = "".join(_MARK.findall(line))
    mixed = any(pair in line for pair in ('“"', '"“', '”"', '"”'))
    return signs == "“”" * (len(signs) // 2) and not mixed


def turned(text: str) -> Iterator[Edit]:
    """”…“ and “…“ → “…”, where all marks of the line are wrong the same way; “…“ at the end of a line; “…“。 and ：”…”.

    Not where an earlier line opened a quotation that may end here, nor where a later one may end what opens here:
    then `”…“` is the end of one and the beginning of another.
    """
    # Nearly every text has all its marks in pairs: this takes a third of the time of the exact test behind it.
    if len(_IN_ORDER.findall(text)) == text.count("“") == text.count("”"):
        return
    marks_only = "".join(_MARK_OR_END.findall(text))
    if _WRONG.search(marks_only) is None:
        return
    lines, all_signs = text.split("\n"), marks_only.split("\n")
    following = _next_marks(all_signs)
    start, opened = 0, 0
    for line, signs, later in zip(lines, all_signs, following, strict=True):
        if not signs:
            start += len(line) + 1
            continue
        if found := _turned(line, signs, opened, later):
            for mark, right in found:
                yield Edit(start + mark, line[mark], right, "quote-direction")
        else:
            if signs.endswith("““") and later != "”" and line.endswith("“"):
                # Nothing follows that it could open.
                yield Edit(start + len(line) - 1, "“", "”", "quote-direction")
                signs = signs[:-1] + "”"  # noqa: PLW2901 (as it is now)
            opened = max(0, opened + signs.count("“") - signs.count("”"))
        start += len(line) + 1


def _turned(line: str, signs: str, opened: int, later: str) -> list[tuple[int, str]]:
    """Where a line has marks that point the wrong way, and the right ones: by their places, or all the same way."""
    if found := _misplaced(line, signs, begins=opened == 0):
        return found
    pairs = len(signs) // 2
    if signs not in {"”“" * pairs, "““" * pairs, "””" * pairs} or opened or later == "”" or '"' in line:
        return []
    marks = [match.start() for match in _MARK.finditer(line)]
    if not _well_placed(line, marks):
        return []
    return [(mark, "“”"[number % 2]) for number, mark in enumerate(marks) if line[mark] != "“”"[number % 2]]


def _misplaced(line: str, signs: str, *, begins: bool) -> list[tuple[int, str]]:
    """Marks that cannot point the way they do where they stand, and the right ones; if with these all marks are in pairs.

    `begins`: no earlier line opened a quotation.
    """
    if len(signs) % 2 or signs == "“”" * (len(signs) // 2):
        return []
    found: list[tuple[int, str]] = []
    for number, match in enumerate(_MARK.finditer(line)):
        at, right = match.start(), "“”"[number % 2]
        if line[at] == right:
            continue
        if right == "”":
            if line[at + 1 : at + 2] not in _NEVER_BEHIND:
                return []
        elif line[at - 1] not in _NEVER_BEFORE if at else not begins:
            return []
        found.append((at, right))
    return found


def _next_marks(all_signs: list[str]) -> list[str]:
    """For each line, the first mark of the lines behind it."""
    following, later = [""] * len(all_signs), ""
    for at in range(len(all_signs) - 1, -1, -1):
        following[at] = later
        later = all_signs[at][:1] or later
    return following


def _well_placed(line: str, marks: list[int]) -> bool:
    """Whether the marks, taken in turn as opening and closing, all stand where such marks stand."""
    if not marks or len(marks) % 2:
        return False
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        content = line[opening + 1 : closing]
        before = line[opening - 1] if opening else "\n"
        after = line[closing + 1] if closing + 1 < len(line) else "\n"
        if not content or len(content) > MAX_QUOTATION or not _HAN.search(content):
            return False
        if content[0] in _NOT_FIRST or content[-1] in _NOT_LAST:
            return False
        if not _OUTSIDE.match(before) or before.isdigit() or not _OUTSIDE.match(after):
            return False
    return True
