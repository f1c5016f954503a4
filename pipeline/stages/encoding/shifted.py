r"""GBK read as GB2312, which lost its step: 匡\ufffdァ⑼趵杳鞒鱿\ufffd座谈会 → 匡\ufffd、王黎明出席座谈会.

Names have characters that GB2312 does not have (湧, GBK 9C AC). A reader of GB2312 wrote U+FFFD for the first byte, took the
second together with the first of the next character, and so on, until a byte fitted nothing and became U+FFFD again.
All bytes in between are there; of the first character its second byte is, of the last one its first.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Edit
from ...lm.surprise import bits_per_character
from .._lazy import lazy
from .garbled import LOST, unreadable

RULE = "gbk-as-gb2312"
# What stands between the two; whoever reads on is in step again soon, for half of all pairs of bytes fit nothing.
_RUN = lazy(f"{LOST}([^\x00-\x7f{LOST}]{{2,40}}){LOST}")
_HAN = lazy("[\u4e00-\u9fff]")
# Nats by which the text must be likelier, in all and for each character, and bits a character by which the run is odder: all 56
# places in news are right, one of them has less; of 57,000 clean passages set between two U+FFFD one has as much.
GAIN, GAIN_EACH = 10.0, 3.0
ODDER = 3.0
# And the last character likelier than the next best; of 56 the three wrong ones have 2.5 and less.
MARGIN = 3.0
# The first character is a rare one, mostly a name's, and stays lost. One is a word's, and common in news.
FIRST = {"力": "勠"}
# Beyond this nothing is read: the model takes 1.5 ms for each run.
MAX_LOST = 1_000
# Neighbours that the character model looks at.
REACH = 8


def find(text: str) -> list[Edit]:
    r"""One edit for each run that was out of step; the character model is asked, so a text of nothing but U+FFFD is not read.

    >>> [edit.after for edit in find("全村上下\ufffd哿ν\ufffd心，把桥修好了")]
    ['勠力同']
    """
    return list(_found(text)) if 2 <= text.count(LOST) <= MAX_LOST else []


def _found(text: str) -> Iterator[Edit]:
    for match in _RUN.finditer(text):
        if (inner := _in_step(match[1])) is None:
            continue
        lead, body = inner
        start, end = match.span()
        last = _last(text, start, end, match[1], body, lead)
        if last is not None:
            yield Edit(start, match[0], f"{_first(match[1], body)}{body}{last}", RULE)


def _in_step(run: str) -> tuple[int, str] | None:
    """The first byte of the last character, and the characters between; None if there are none such."""
    try:
        held = run.encode("gb18030")
        body = held[1:-1].decode("gbk")
    except UnicodeError:
        return None
    fits = len(held) == 2 * len(run) and min(held) > 0xA0 and _HAN.search(body) and _HAN.search(run)
    odder = bits_per_character(run) - bits_per_character(body)
    return (held[-1], body) if fits and odder >= ODDER and "\u3000" not in run else None


def _first(run: str, body: str) -> str:
    """The character whose second byte is the run's first, if it makes a word; else U+FFFD."""
    char = FIRST.get(body[0], LOST)
    return char if char != LOST and char.encode("gbk")[1] == run.encode("gb18030")[0] else LOST


def _last(text: str, start: int, end: int, run: str, body: str, lead: int) -> str | None:
    """The last character, U+FFFD where several may be meant; None where the run is likelier as it stands."""
    import numpy as np  # noqa: PLC0415 - loaded only for text with such damage

    from ...lm.alphabet import HOLE  # noqa: PLC0415
    from ...lm.model import shipped  # noqa: PLC0415

    follower = text[end : end + 1].encode("gb18030", "replace")[:1] or b"\n"
    candidates = _characters(lead, unreadable("gb2312", follower[0]))
    if not candidates:
        return None
    model = shipped()
    left, right = (
        model.alphabet.encode(side).symbols
        for side in (text[max(0, start - REACH) : start], text[end : end + REACH])
    )
    windows = model.windows(np.concatenate([left, np.zeros(1, np.uint16), right]), [len(left)])
    hole = np.array([HOLE], np.uint16)
    as_it_stands = np.concatenate([hole, model.alphabet.symbols(run), hole])
    whole = np.concatenate([hole, model.alphabet.symbols(body)])
    fillings = np.array([np.append(whole, model.alphabet.number(char)) for char in candidates], np.uint16)
    before = float(model.fill(windows, np.zeros(1, np.int64), as_it_stands[None, :])[0])
    scores = model.fill(windows, np.zeros(len(candidates), np.int64), fillings)
    best, *others = np.argsort(-scores).tolist()
    gain = float(scores[best]) - before
    if gain < max(GAIN, GAIN_EACH * len(run)):
        return None
    return candidates[best] if not others or scores[best] - scores[others[0]] >= MARGIN else LOST


def _characters(lead: int, trails: tuple[int, ...]) -> list[str]:
    """The characters of GBK that begin with one byte and end with one of others."""
    found = []
    for trail in trails:
        try:
            found.append(bytes([lead, trail]).decode("gbk"))
        except UnicodeDecodeError:
            continue
    return [char for char in found if len(char) == 1]
