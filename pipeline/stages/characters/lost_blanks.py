r"""Question marks that stand for blanks: `工作。? ? ?会议要求`, `印象。?第一次见到`.

Written as GBK, a no-break space (and a picture, and a bullet) becomes `?`. Pages indent their paragraphs with such
spaces, so these stand behind a finished sentence, where nobody writes a question mark, and a paragraph begins there.
Inside a line they are blanks only in texts that show them behind sentences too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...document import Document, Edit
from .._lazy import lazy
from .annotated import HAN

RULE = "lost-blanks"
# Single ones behind so many sentences are no slip of the pen; `? ?`, and four in a row, need no company.
MIN_PLACES = 3
MIN_ROW = 4

_RUN = lazy(r"\?(?:[? \u3000]{0,400}\?)?[ \u3000]{0,40}")
_BLANKS = " \u3000"
_CLOSERS = "”）】』」》)"
_STOPS, _ENDS = "。；", "。；！？…"
_BESIDE = lazy(f"[{HAN}0-9A-Za-z“‘《（【，、：▲●■◆★（(\\\\\n]")
_CHINESE = lazy(f"[{HAN}“”《》（）【】，。、：；！？…]")
# A clause that asks may end in `? ? ?`.
_ASKS = lazy("[吗嗎呢么麼谁誰哪何几幾怎啥吧]|什么|什麼|多少|是否")


class _Run(NamedTuple):
    """Question marks and blanks; behind what kind of place, and whether blanks stand between them."""

    start: int
    end: int
    marks: int
    spaced: bool
    behind: str  # "stop" (of a sentence), "end" (sentence or bracket), "line" (its start), "" (other Chinese), "no"


def may_hold(text: str) -> bool:
    """A cheap test: clean Chinese has no half-width question mark at all."""
    return "?" in text and ("。?" in text or "? ?" in text or "????" in text)


def lost_blanks(text: str) -> Iterator[Edit]:
    """The runs that are proved: a line end behind a sentence, nothing at a line's start, blanks elsewhere."""
    runs = [_run(text, match.start(), match.end()) for match in _RUN.finditer(text)]
    sure = [run for run in runs if run.behind == "stop" and _is_sure(run)]
    alone = sum(run.behind == "stop" for run in runs) >= MIN_PLACES
    for run in runs:
        ends = {"stop": alone or _is_sure(run), "end": alone or bool(sure and run.spaced)}.get(run.behind)
        if ends or (sure and run.spaced and _is_blank(text, run)):
            whole = text[run.start : run.end]
            after = (
                _line_end(text, run.end) if ends else "" if run.behind == "line" else whole.replace("?", " ")
            )
            yield Edit(run.start, whole, after, RULE)


def _is_blank(text: str, run: _Run) -> bool:
    """Whether a run behind no sentence can be no question."""
    return run.behind == "line" or (run.behind == "" and _ASKS.search(text, run.start - 8, run.start) is None)


def without_mended(doc: Document) -> Document:
    """The document without the findings of question marks where none stand any more."""
    return doc.without_flags(
        lambda flag: (
            flag.kind == "damage"
            and flag.evidence.get("sign") == "???"
            and flag.start is not None
            and "?" not in doc.text[flag.start : flag.end]
        )
    )


def _is_sure(run: _Run) -> bool:
    return run.spaced or run.marks >= MIN_ROW


def _run(text: str, start: int, end: int) -> _Run:
    low = max(0, start - 40)
    while start > low and text[start - 1] in _BLANKS:
        start -= 1
    marks = text.count("?", start, end)
    spaced = marks > 1 and ("? ?" in text[start:end] or "?\u3000?" in text[start:end])
    return _Run(start, end, marks, spaced, _place(text, start, end))


def _place(text: str, start: int, end: int) -> str:
    if end < len(text) and _BESIDE.match(text, end) is None:
        return "no"
    if start == 0 or text[start - 1] == "\n":
        return "line"
    last = text[start - 1]
    if last in _STOPS or (last in _CLOSERS and text[start - 2 : start - 1] in tuple("。；")):
        return "stop"
    if last in _ENDS or last in _CLOSERS:
        return "end"
    return "" if _CHINESE.match(last) and end < len(text) else "no"


def _line_end(text: str, end: int) -> str:
    return "" if end == len(text) or text[end] == "\n" or text.startswith("\\n", end) else "\n"
