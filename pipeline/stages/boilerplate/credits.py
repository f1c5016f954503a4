"""Photographers' credits that ran into the text: `…走过。本报记者张一摄昨日，…`.

A scraper that takes a picture out and loses the line ends leaves its credit between the caption and the next paragraph.
The credit says that a paragraph ended there, so a line end takes its place. The caption stays: nothing says where it began.
"""

from __future__ import annotations

from ...document import Edit
from .._lazy import lazy

RULE = "photo-credit"
_LONGEST = 48  # characters that such a credit may have
_VERBS = "摄攝"
_BLANKS = " \t\u3000\xa0"
# No name has such a character: 记者在现场拍摄…, 记者张一文并摄 (who also wrote the text)
_NAME = r"(?:(?![在的了从從到与與把被拍采採访訪所这這那们們并並])[\u4e00-\u9fff·])"
_CREDIT = lazy(
    r"(?:(?<=[。！？…”」』）)])|(?<=\n))[ \t\u3000\xa0]{0,4}"
    r"(?:[\u4e00-\u9fff]{1,7}[社报報业業网網台刊端])?[ \xa0]?"
    r"(?:特[约約派]|[摄攝]影)?(?:[记記]者|通[讯訊][员員])[ \u3000\xa0:：]{0,2}"
    rf"({_NAME}{{2,6}}(?:[、 \u3000\xa0]{_NAME}{{2,4}}){{0,3}})[ \xa0]?[/／]?[ \xa0]?\Z"
)
# 摄于, 摄影, 摄下 … are words of the text.
_GOES_ON = lazy(r"(?![影像制製取入自于於录錄下得到了的出着著过過氏])[“‘《「『【0-9０-９A-Za-z\u4e00-\u9fff]")


def credit_edits(text: str) -> tuple[list[Edit], dict[str, str]]:
    r"""The edits that put a line end in the place of such credits, and the first photographer.

    >>> edits, found = credit_edits("居民从桥上走过。本报记者张一摄昨日，老桥完工。")
    >>> [(edit.before, edit.after) for edit in edits], found
    ([('本报记者张一摄', '\n')], {'photographer': '张一'})
    """
    edits: list[Edit] = []
    found: dict[str, str] = {}
    for verb in _VERBS:
        at = text.find(verb)
        while at >= 0:
            end = at + 1
            while end < len(text) and text[end] in _BLANKS:
                end += 1
            if _GOES_ON.match(text, end) and (hit := _CREDIT.search(text, max(0, at - _LONGEST), at)):
                start = hit.start()
                after = _line_end(text) if start and text[start - 1] != "\n" else ""
                why = {"why": "between a caption and the next paragraph"}
                edits.append(Edit(start, text[start:end], after, RULE, 0.95, why))
                found.setdefault("photographer", hit[1])
            at = text.find(verb, end)
    return sorted(edits), found


def _line_end(text: str) -> str:
    """What parts the paragraphs of a text: with a blank line between them, if that is how most stand."""
    return "\n\n" if 4 * text.count("\n\n") > text.count("\n") else "\n"
