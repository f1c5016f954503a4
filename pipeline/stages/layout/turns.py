"""Interviews whose line ends are lost: a paragraph begins where the other speaks.

`…桥修好了吗？老桥：修好了。记者：花了多久？老桥：半年。` The labels tell, and only labels that take turns: one that asks, one that
answers, again and again. Where the colons are lost too (`。记者花了多久？老桥半年。`), the same name must follow the questions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ...document import Edit
from .._lazy import lazy

RULE = "speaker-turn"
LONG = 200  # characters of a line that may have lost its line ends
TURNS = 3  # of each of two speakers, with colons
BARE_TURNS = 4  # questions, without
QUESTION = 500  # characters of a question: from the one who asks to the one who answers
NAME = 4  # characters of a name, at most

_END = r"(?:(?<=[。！？!?…”）)】])|(?<=如下)|(?<=如下[：:]))"
_ASKING = lazy(r"[：:](?<=[者人报報网網台社刊闻聞经經问問Qq].)")  # the last character of one who asks
_LABELLED = lazy(_END + r"[ \u3000\xa0]{0,4}(?=([A-Za-z\u4e00-\u9fff·]{1,10})[：:])")
_ASKS = lazy(
    r"(?:[A-Za-z\u4e00-\u9fff·]{0,8}(?:[记記]者|主持人|[采採][访訪][者人]|[报報网網台社刊]|新[闻聞]|[财財][经經])|[问問]|[Qq])"
)
_TELLS = lazy(r".*[说說道称稱出示调調为為是](?<!报道)(?<!報道)")
# Who asks, where no colon tells where the name ends.
_BARE = lazy(
    _END
    + r"[ \u3000\xa0]{0,4}(?=([\u4e00-\u9fff]{0,6}?(?:[记記]者|主持人|提[问問]|周刊|[日晚时時][报報]|新[闻聞])"
    r"|[问問](?![题題候世津及过過]))(?![：:]))"
)
_ASK = frozenset("问問")
_ANSWER = lazy(_END + r"[ \u3000\xa0]{0,4}(?=(答)(?![案复復应應谢謝卷辩辯题題]))")
_BEHIND_MARK = lazy(r"(?<=[？?])[ \u3000\xa0]{0,4}(?=([A-Za-z\u4e00-\u9fff·]{2,4}))")


class Place(NamedTuple):
    """Where somebody begins to speak: the blanks before, and who."""

    start: int
    end: int
    who: str


def turns(text: str, lines: Sequence[str]) -> list[Edit]:
    r"""The line ends to put before those who speak, none unless they take turns.

    >>> line = "桥修好了。" * 40 + "问：花了多久？答：半年。问：谁修的？答：村里人。问：贵吗？答：不贵。"
    >>> [(edit.start, edit.after) for edit in turns(line, [line])]
    [(200, '\n'), (207, '\n'), (212, '\n'), (218, '\n'), (224, '\n'), (229, '\n')]
    """
    starts: list[Place] = []
    at = 0
    for line in lines:
        # Nobody is interviewed without questions. Wide blanks are what is left of paragraphs: they come first.
        if len(line) >= LONG and _questions(line) >= 2 and "\u3000\u3000" not in line:
            starts += (Place(at + start, at + end, who) for start, end, who in _labelled(line) or _bare(line))
        at += len(line) + 1
    return [Edit(start, text[start:end], "\n", RULE, 0.95, {"who": who}) for start, end, who in starts]


def _questions(line: str) -> int:
    return line.count("？") + line.count("?")


def _colons(line: str) -> int:
    return line.count("：") + line.count(":")


def _labelled(line: str) -> list[Place]:
    """The turns of the two who speak most, if one of them asks and they take turns."""
    if _colons(line) < 2 * TURNS or len(_ASKING.findall(line)) < TURNS:
        return []
    found = [Place(*hit.span(), hit[1]) for hit in _LABELLED.finditer(line)]
    counts = Counter(place.who for place in found)
    often = [who for who, count in counts.most_common() if count >= TURNS and not _TELLS.fullmatch(who)]
    asking = next((who for who in often if _ASKS.fullmatch(who)), None)
    answering = next((who for who in often if who != asking), None)
    if asking is None or answering is None:
        return []
    spoken = [place for place in found if place.who in (asking, answering)]
    changes = sum(one.who != other.who for one, other in pairwise(spoken))
    # Some turns are missed: behind a sentence without an end, with a name in brackets.
    return spoken if changes * 3 >= 2 * (len(spoken) - 1) else []


def _bare(line: str) -> list[Place]:
    """The turns of one who asks and one who answers, where no colon stands behind either."""
    if _questions(line) < BARE_TURNS or _colons(line) >= BARE_TURNS:
        return []
    every = [Place(*hit.span(), hit[1]) for hit in _BARE.finditer(line)]
    who, count = Counter(place.who for place in every).most_common(1)[0] if every else ("", 0)
    if count < BARE_TURNS:
        return []
    asked = [place for place in every if place.who == who]
    limits = [*(place.start for place in asked[1:]), len(line)]
    answer = _ANSWER if who in _ASK else _BEHIND_MARK
    answers = [
        [
            Place(*hit.span(), hit[1])
            for hit in answer.finditer(line, place.end, min(limit, place.end + QUESTION))
        ]
        for place, limit in zip(asked, limits, strict=True)
    ]
    name = "答" if who in _ASK else _name(answers)
    found: list[Place] = []
    for place, hits in zip(asked, answers, strict=True):
        first = next((hit for hit in hits if name and hit.who.startswith(name)), None)
        if first is not None:
            found += [place, first._replace(who=name)]
    # Most questions have an answer, or it is a report in which a reporter does things.
    return found if len(found) >= 2 * max(BARE_TURNS, 0.7 * len(asked)) else []


def _name(answers: Sequence[Sequence[Place]]) -> str:
    """What follows most questions: the longest such name."""
    counts = Counter(
        name for hits in answers for name in {hit.who[:size] for hit in hits for size in range(2, NAME + 1)}
    )
    if not counts:
        return ""
    most = max(counts.values())
    return max((name for name, count in counts.items() if count == most), key=len)
