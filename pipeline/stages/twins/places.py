"""Spans of a text, and where its sentences begin and end: what `twins.lend` looks around with."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter

# The longest sentence that is looked through, and the longest piece of a twin.
PIECE = 200
CLOSING = "”’」』）》】)\"'"
FULL = tuple("。！？…：；.!?:;")
_ENDS = "\n。！？；!?;"

Spans = tuple[tuple[int, int], ...]


def touches(spans: Spans, start: int, end: int) -> bool:
    """True where one of the spans (in order, apart) meets [start, end]."""
    at = bisect_left(spans, start, key=itemgetter(1))
    return at < len(spans) and spans[at][0] <= end


def within(spans: Spans, start: int, end: int) -> Spans:
    """The spans (in order, apart) inside [start, end)."""
    first = bisect_left(spans, start, key=itemgetter(0))
    return spans[first : bisect_right(spans, end, lo=first, key=itemgetter(1))] if spans else spans


def begin(text: str, at: int) -> int:
    """Where the sentence or line around an offset begins; at most PIECE characters back."""
    least = max(0, at - PIECE)
    return max(text.rfind(mark, least, at) + 1 for mark in _ENDS) or least


def finish(text: str, at: int) -> int:
    """Where it ends, with its end mark and what closes it."""
    found = [end for mark in _ENDS if (end := text.find(mark, at, at + PIECE)) >= 0]
    if not found:
        return min(len(text), at + PIECE)
    end = min(found)
    while end < len(text) and text[end] != "\n" and (text[end] in _ENDS or text[end] in CLOSING):
        end += 1
    return end


def all_han(text: str) -> bool:
    """True where a text has words, and all of them in Han characters."""
    letters = [char for char in text if char.isalnum() or char == "_"]
    return bool(letters) and all("\u3400" <= char <= "\u9fff" for char in letters)


def no_word(text: str, start: int, end: int) -> bool:
    """True where no letters and no Han characters stand."""
    return not any(char.isalpha() for char in text[start:end])
