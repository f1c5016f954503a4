"""Blanks inside Chinese: spaced-out text, word-segmented text, blanks beside full-width signs.

Single blanks between Han are mostly meant (headlines, names, verse, tables), so they go only where the line shows
that somebody put one behind every character or word: a long run of single characters, or words and signs all set
apart. Everything else stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from ...document import Edit
from .._lazy import lazy
from .protected import code_like, line_at
from .signs import HAN

# 中 国 人 民 …: this many single characters in a row, each with the same blank behind it. Spaced titles have two to
# eight characters (目 录, 中 华 人 民 共 和 国 is 7), lines of verse have five or seven.
RUN = 12
_RUN = lazy(
    f"(?<![{HAN}])[{HAN}](?:( )[{HAN}，。、；：？！“”（）《》])(?:\\1[{HAN}，。、；：？！“”（）《》]){{{RUN - 2},}}(?![{HAN}])"
)

# 合同 的 变更 和 解除 ，: signs with blanks on both sides show a segmenter at work.
_SET_APART = lazy(f"(?<=[{HAN}”》）] )[，。、；：？！](?= [{HAN}“《（]|$)", re.MULTILINE)
_JOINT = lazy(f"(?<=[{HAN}，。、；：？！“”（）《》]) (?=[{HAN}，。、；：？！“”（）《》])")
MIN_SIGNS = 2
# Of the places between Chinese characters of such a line, this share has a blank (words have two characters or less).
SEGMENTED_SHARE = 0.3

# What the two rules above need somewhere, found fast because it begins with the blank.
_HINT = lazy(f" (?:[，。、；：？！] |[{HAN}] [{HAN}] )")
# And where in a line: a run may hold quotation marks and brackets.
_PLACE = lazy(f" (?:[，。、；：？！“”（）《》] |[{HAN}] [{HAN}] )")
# The commonest words of one character: spaced-out text has them, lists of names do not.
_FUNCTION = lazy("[的是在了不和有这這为為中一个個以于於上也人大]")

_GRAMMAR = lazy("[的是在了不和有这這为為以于於，。；：]")

# No blank stands before these signs, nor behind these; nor between a mark of a pair and a Latin word or number that it
# holds: （ 3 ）. A bulletin board writes 【 在 somebody 的大作中提到: 】.
_BEFORE = lazy(
    f" (?:(?=[，。、；：？！）》”」』】])(?<=[{HAN}”》）] )|(?=[）》”」』】])(?<=[。？！…] )|(?=[）》」』”])(?<=[0-9A-Za-z%] ))"
)
_BEHIND = lazy(
    f" (?:(?=[{HAN}])(?:(?<=[（《“「『，、；] )|(?<=【 )(?!在 ))|(?<=[（《「『“] )(?=[0-9A-Za-z]))"
)
_PAIRS = dict(zip("（《「『“", "）》」』”", strict=True))
MAX_INSIDE = 120
_ADDRESS = lazy(r"(?:[./]\w[^\s/]*/|//|www\.)\S*$")
_CLAUSE_END = lazy("[，。、；：？！\n ]")


# A text taken from a PDF may have a blank behind each character from end to end: of its neighbouring Han at most one pair
# in five touches. So many such blanks say it for sure; shorter texts may be a table of names.
THROUGHOUT = 40
_APART = lazy(f"(?<=[{HAN}]) (?=[{HAN}])")
_TOUCHING = lazy(f"[{HAN}](?=[{HAN}])")
_DIGITS_APART, _DIGITS_TOUCHING = lazy("(?<=[0-9]) (?=[0-9])"), lazy("[0-9](?=[0-9])")
_SIGNED = f"[{HAN}，。、；：？！“”（）《》0-9.%-]"
_ANY_JOINT = lazy(f"(?<={_SIGNED}) (?={_SIGNED})")


def spaced_out(text: str) -> Iterator[Edit]:
    """One edit a blank, in runs of single characters and in segmented lines."""
    if _HINT.search(text) is None:
        return
    if _throughout(text):
        digits = 4 * len(_DIGITS_TOUCHING.findall(text)) <= len(_DIGITS_APART.findall(text))
        for match in _ANY_JOINT.finditer(text):
            at = match.start()
            if digits or not (text[at - 1].isdecimal() and text[at + 1].isdecimal()):
                yield Edit(at, " ", "", "spaced-characters")
        return
    end = -1
    for match in _PLACE.finditer(text):
        if match.start() > end:
            start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.start())
            end = len(text) if end < 0 else end
            line = text[start:end]
            rule, blanks = _segmented(line) or _single(line)
            yield from (Edit(start + at, " ", "", rule) for at in blanks)


def _throughout(text: str) -> bool:
    """Whether a blank stands behind nearly every character of a text that is prose."""
    apart = len(_APART.findall(text))
    return (
        apart >= THROUGHOUT
        # Prose has hundreds: no more are looked for than tell.
        and next(islice(_TOUCHING.finditer(text), apart // 4, None), None) is None
        and 2 * RUN * len(_FUNCTION.findall(text)) >= apart
        and text.count("\n") * 8 <= apart
    )


def _segmented(line: str) -> tuple[str, list[int]] | None:
    """The blanks of a line that a segmenter wrote."""
    if len(_SET_APART.findall(line)) < MIN_SIGNS:
        return None
    blanks = [joint.start() for joint in _JOINT.finditer(line)]
    return ("segmented-words", blanks) if len(blanks) >= SEGMENTED_SHARE * (len(line) - len(blanks)) else None


def _single(line: str) -> tuple[str, list[int]]:
    """The blanks in runs of single characters that are sentences."""
    runs = (run for run in _RUN.finditer(line) if _is_sentence(run[0]))
    return "spaced-characters", [
        at for run in runs for at in range(run.start(), run.end()) if line[at] == " "
    ]


def _is_sentence(run: str) -> bool:
    """Whether single characters are prose: radicals and lists of common characters hold few such words, or hardly others."""
    words = len(_FUNCTION.findall(run))
    return len(run) <= 2 * RUN * words and 5 * words <= len(run) and _GRAMMAR.search(run) is not None


def beside_signs(text: str) -> Iterator[Edit]:
    """One edit for a blank before or behind a full-width sign; not in tables, verse and behind names with @."""
    yield from _outside_code(text, _BEFORE, _meant_before)
    yield from _outside_code(text, _BEHIND, _meant_behind)


def _outside_code(text: str, pattern: re.Pattern[str], meant: Callable[[str, int], bool]) -> Iterator[Edit]:
    line_end, prose = -1, True
    for match in pattern.finditer(text):
        at = match.start()
        if at > line_end:
            line, line_end = line_at(text, at, [])
            prose = not code_like(line)
        if prose and not meant(text, at):
            yield Edit(at, " ", "", "blanks-beside-signs")


def _meant_before(text: str, at: int) -> bool:
    """Whether the blank before a sign ends a name with @ (@某某 ，), or follows Latin that no pair holds, or an address."""
    if text[at - 1].isascii():
        closing = text[at + 1]
        opening = next(opening for opening, end in _PAIRS.items() if end == closing)
        inside = text[max(0, at - MAX_INSIDE) : at].rpartition("\n")[2]
        start = inside.rfind(opening)
        return start < 0 or closing in inside[start:] or _ADDRESS.search(inside) is not None
    return "@" in text[max(0, at - 20) : at].rpartition(" ")[2]


def _meant_behind(text: str, at: int) -> bool:
    """Whether the blank behind a sign follows the number of an item (一、 …), parts verses alike in length, or precedes Latin that no pair holds."""
    if text[at + 1].isascii():
        opening = text[at - 1]
        inside = text[at : at + MAX_INSIDE].partition("\n")[0]
        end = inside.find(_PAIRS[opening])
        return end < 0 or opening in inside[:end]
    left = _CLAUSE_END.split(text[max(0, at - 12) : at - 1])[-1]
    right = _CLAUSE_END.split(text[at + 1 : at + 13])[0]
    return text[at - 1] in "，；、" and (len(left) <= 2 or (len(left) == len(right) and len(left) <= 9))
