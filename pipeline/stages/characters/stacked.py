r"""One character a line: what comes of pages that set each character in a box of its own.

Many such lines in a row that read as sentences show it; a list of characters holds no commas. The blanks between Latin
words are lost with the boxes and do not come back.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ...document import Edit
from .._lazy import lazy
from .annotated import HAN

RULE = "stacked-characters"
# So many lines of one character in a row. Lists of characters are as long, but hold no commas.
MIN_LINES = 40
# A sign of a sentence for so many characters at least (prose has one for every 8 to 15), and as many Han in ten.
SIGN_SPACING = 60
MIN_HAN = 4

_RUN = lazy(
    rf"(?:(?<=\n)|\A)(?:[^\S\n]{{0,8}}\S[^\S\n]{{0,8}}\n{{1,3}}){{{MIN_LINES - 1},}}[^\S\n]{{0,8}}\S(?=[^\S\n]{{0,8}}(?:\n|\Z))"
)
_GAP = lazy(r"[^\S\n]*(\n+)[^\S\n]*")
_SIGN = lazy("[，。、；：！？,;:!?]")
_HAN = lazy(f"[{HAN}]")


def may_be_stacked(text: str) -> bool:
    r"""Whether enough of a text are line ends; False is sure where most of it is one character a line.

    >>> may_be_stacked("一则消息。\n又一则。"), may_be_stacked("一\n则\n消\n息\n。")
    (False, True)
    """
    return text.count("\n") * 4 > len(text)


def unstacked(text: str) -> Iterator[Edit]:
    r"""One edit a run of such lines; larger gaps in it stay line ends.

    >>> text = "\n".join("村口的石桥修好了，两岸的人都来看，从早到晚，人山人海。孩子们在桥上跑来跑去，一直玩到天黑。")
    >>> [edit.after[:12] for edit in unstacked(text)], [edit.after for edit in unstacked("一\n乙\n二\n十\n" * 20)]
    (['村口的石桥修好了，两岸的'], [])
    """
    for match in _RUN.finditer(text):
        run = match[0]
        gaps = Counter(len(gap[1]) for gap in _GAP.finditer(run))
        inside = gaps.most_common(1)[0][0]
        larger = re.compile(rf"[^\S\n]*\n{{{inside + 1},}}[^\S\n]*")
        after = "\n".join("".join(paragraph.split()) for paragraph in larger.split(run))
        if len(_SIGN.findall(after)) * SIGN_SPACING >= len(after) and _han(after):
            yield Edit(match.start(), run, after, RULE)


def _han(text: str) -> bool:
    return len(_HAN.findall(text)) * 10 >= len(text) * MIN_HAN
