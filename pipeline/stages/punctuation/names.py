"""The dot of foreign names where it was lost: 比尔?盖茨 → 比尔·盖茨.

GBK has one middle dot and pages use several; what cannot be written becomes a question mark. Between two runs of the
characters that transliterations are made of, it is no question.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Edit
from .._foreign import NAMING
from .._lazy import lazy
from .protected import inside

RULE = "middle-dot"
_USED = "".join(sorted(NAMING))
_DOT = lazy(rf"\?(?<=[{_USED}]{{2}}\?)(?=[{_USED}]{{2}})")
_NAME = lazy(rf"[{_USED}]{{2,8}}")
_BEFORE = lazy(rf"[{_USED}]{{1,8}}\Z")
# Both parts together: 西安?西安 may be a question, 梅西?卡瓦尼 hardly.
MIN_LENGTH = 5
# 27 of the corpora's 27 are names; of their 16,873 full-width question marks three stand so.
CONFIDENCE = 0.97


def dots(text: str, spans: list[tuple[int, int]]) -> Iterator[Edit]:
    """The edits, outside of protected places.

    >>> [edit.start for edit in dots("他读过托马斯?伍德罗?威尔逊的书，你读过吗?没有。", [])]
    [6, 10]
    """
    for match in _DOT.finditer(text):
        at = match.start()
        left, right = _BEFORE.search(text, max(0, at - 8), at), _NAME.match(text, at + 1)
        if left and right and len(left[0]) + len(right[0]) >= MIN_LENGTH and not inside(spans, at):
            yield Edit(at, "?", "·", RULE, CONFIDENCE)
