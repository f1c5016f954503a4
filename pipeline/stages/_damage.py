"""What was lost from a text as a whole: its digits, its punctuation, its end, characters that became rubbish.

>>> [kind for kind, *_ in damages("锟斤拷锟斤拷，今天开会。")]
['mojibake']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from . import _classes as classes
from ._cut_off import stops_in_mid_sentence
from ._dropped import dropped
from ._lazy import lazy
from ._look import HAN_RUN, MARKS, RUBBISH, Look, look

# A page that lost its digits leaves several such places; a slip of the pen leaves one. Of 37 million characters of
# corpora, three in one document were found in scraped news only, and there rightly.
LOST_NUMBERS = 3
# Empty brackets stand in templates one by one; three in a text have lost foreign letters.
EMPTY_BRACKETS = 3
# Places that look like a lost number and may be none: they count beside a surer place, and in a text with hardly a
# digit one of each kind is enough.
_BARE_DATE = lazy("年月日|[。；，\n]年[，月初底]")
_BARE = lazy(
    "年月|[。；，、\n]年[，月初底的]|[达過过近破]万|[从至在到]年|时分|\n月|个百分点|积平方|等个|区个|市个"
)
_HARDLY = 0.005
# Marks that any longer prose uses. Of 5,000 clean documents of 600 Han characters and more in long paragraphs, none
# above 1,150 Han does without them all; with numbers dropped as well, 300 are enough.
_ALL_MARKS, _MARKS_WITH_LOSS = 1_500, 300
_PARAGRAPH = 200
# Han characters in a row without any mark or space: the longest in clean prose is 80; lists of names go further.
_RUN = re.compile(rb"H{%d,}" % HAN_RUN)
_REPLACED = lazy("\ufffd+")
_RUBBISH = ("锟斤拷", "烫烫烫", "屯屯屯屯")
# UTF-8 read as GBK shows these in place of ，。、 and 的; none is a word of running text.
_MISREAD = "锛銆鐨"


class Damage(NamedTuple):
    """One finding: its kind, figures that let a reader check it, and the span where it has one."""

    kind: str
    evidence: dict[str, Any]
    start: int | None = None
    end: int | None = None


def damages(text: str, seen: Look | None = None) -> Iterator[Damage]:
    """What was lost from a text. `seen`: what it shows at a glance, if the caller has looked."""
    seen = look(text) if seen is None else seen
    han = seen.tally[classes.HAN[0]]
    places = dropped(text, seen.dropped)
    empty = [place for place in places if place.what == "letters"]
    if len(empty) >= EMPTY_BRACKETS:
        yield Damage("letters-lost", {"empty_brackets": len(empty)})
    spans = [(place.start, place.end) for place in places if place.what == "number"]
    for start, end in spans:
        yield Damage("dropped-number", {"text": text[start:end]}, start, end)
    if spans:
        count = len(spans) + len(_BARE_DATE.findall(text))
        digits = seen.tally[classes.DIGIT[0]]
        bare = digits <= _HARDLY * han and _BARE.search(text) is not None
        if len(spans) >= LOST_NUMBERS or (count >= LOST_NUMBERS and digits <= 0.05 * han) or bare:
            yield Damage("digits-lost", {"places": count, "digits": digits, "han": han})
    yield from _punctuation(text, seen, bool(spans))
    yield from _rubbish(text, seen)
    if (last := stops_in_mid_sentence(text)) is not None:
        end = len(text.rstrip())
        yield Damage("truncated", {"last": last}, end - 1, end)


def _punctuation(text: str, seen: Look, numbers_lost: bool) -> Iterator[Damage]:
    han = seen.tally[classes.HAN[0]]
    if han >= (_MARKS_WITH_LOSS if numbers_lost else _ALL_MARKS) and not seen.holds(MARKS):
        longest = max(map(len, text.split("\n")))
        if longest >= _PARAGRAPH:
            yield Damage("punctuation-lost", {"missing": MARKS, "han": han, "longest_paragraph": longest})
            return
    if seen.han_run:
        for run in _RUN.finditer(classes.kinds(text)):
            yield Damage("punctuation-lost", {"han_in_a_row": len(run[0])}, run.start(), run.end())


def _rubbish(text: str, seen: Look) -> Iterator[Damage]:
    if seen.tally[classes.LOST[0]]:
        for lost in _REPLACED.finditer(text):
            yield Damage("replacement-characters", {"characters": len(lost[0])}, lost.start(), lost.end())
    found = []
    if seen.holds(RUBBISH):
        found = [sign for sign in _RUBBISH if sign in text]
        misread = [sign for sign in _MISREAD if sign in text]
        if len(misread) > 1 and sum(map(text.count, misread)) >= 3:
            found += misread
    if seen.latin1_run:
        found.append("Latin-1 letters in a row")
    if found:
        yield Damage("mojibake", {"signs": found})
