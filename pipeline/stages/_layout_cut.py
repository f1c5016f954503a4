"""Sentences that a page or column break cut in two.

Both halves look like paragraphs. What gives them away: the first has no end, and either the second cannot begin a
sentence, or it closes a bracket that the first opened, or the character model finds the two far likelier together.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from ._layout_wrap import CLOSERS, TERMINAL, is_marker
from ._lazy import lazy

if TYPE_CHECKING:
    from ..lm.arrays import Symbols
    from ..lm.model import CharModel

Pair = tuple[str, str]
T = TypeVar("T")
# Work that stops where it must ask the model about some pairs, and goes on with the nats that joining is likelier.
Asking = Generator[list[Pair], list[float], T]

# A first half is a paragraph of prose: this long, and with a sentence or clause inside it.
MIN_PROSE = 20
# Nats by which joining must be likelier than parting, where the other paragraphs end properly.
RUNS_ON = 6.0
RUNS_ON_OBJECT = 2.5  # ... behind a verb that needs an object
SEVERAL = 4
PARAGRAPH = 30  # characters from which a line without a full stop is no headline
CONTEXT = 12  # characters on each side; the model looks at four symbols

# Particles and suffixes that begin no Chinese sentence, with the few words that do begin with them.
_TAIL_START = lazy(r"的(?![确確士])|了(?![解不结結])|着(?![手眼力重实實急想])|们|們|地(?=[^\u4e00-\u9fff])")
# Transitive verbs and prepositions that hardly a sentence of the written language ends in.
_NEEDS_MORE = lazy(
    r"(?:推进|推動|推动|加强|加強|坚持|促进|促進|构建|構建|打造|实施|實施|落实|开展|開展|举行|舉行|关于|關於|对于|對於|根据|根據|按照|通过|通過|为了|為了|以及|包括"
    r"|成为|成為|作为|作為|属于|屬於|位于|位於|来自|來自|有关|有關|和|与|與|及|把|被|将|將|从|從|由|于|於)$"
)
# No line begins with these; a closing quote or bracket is a second half only where one is open.
_NO_START = frozenset("，。、；：！？％")
# Of these the signs that go on with whatever stands above, however short (the words of a link, on a line of their own).
_GOES_ON = frozenset("，。、；：！？")
_BEFORE_SIGN = lazy("[\u3400-\u9fff”’」』）》〉)0-9A-Za-z]")
# Nor does a line begin with the closing mark of a pair, or end with the opening one: the words of a link between them.
_CLOSED_BY = {pair[0]: pair[1] for pair in ("“”", "（）", "《》", "「」", "『』", "【】")}
_OPENED_BY = {right: left for left, right in _CLOSED_BY.items()}
_OPENS_BEHIND = lazy("[\u3400-\u9fff，、：；”）》」』】0-9A-Za-z]")
_STARTS = _GOES_ON | frozenset(_OPENED_BY)
# The longest words of a link, and the longest way from an opening mark to its closing one.
MAX_LINK, MAX_WITHIN = 40, 80
# What a question without its mark ends in.
_ASKED = lazy(r"(?:怎样|怎樣|怎么样|怎麼樣|什么|什麼|如何|多少|是谁|是誰|哪里|哪裡)的?$|[吗嗎呢]$")
_STOP = lazy(r"[。！？；]")
_SENTENCE = lazy(r"[。！？；，]")
_HAN = lazy(r"[\u3400-\u9fff]")
_PAIRS = (("“", "”"), ("（", "）"), ("《", "》"), ("「", "」"), ("『", "』"), ("(", ")"))


def has_end(text: str) -> bool:
    """True when a line ends as sentences and headings with quotes end."""
    return text[-1:] in TERMINAL or text[-1:] in CLOSERS or text[-1:] == "."


def is_prose(text: str, minimum: int = MIN_PROSE) -> bool:
    """True for a line long enough, and with punctuation inside, to be (part of) a paragraph."""
    return len(text) >= minimum and _SENTENCE.search(text, 0, len(text) - 1) is not None


def goes_on(first: str, second: str) -> bool:
    """True when a line begins with a sign that belongs to the end of the line above.

    >>> goes_on("据分析，这批书遭查禁的原因", "，还没有人说得清。"), goes_on("他来了。", "，再看一遍"), goes_on("老桥", "又修好了")
    (True, False, False)
    """
    return bool(second) and second[0] in _GOES_ON and _BEFORE_SIGN.match(first[-1:]) is not None


def torn(first: str, second: str) -> bool:
    """True when a line end tears a pair of marks apart, as it does around the words of a link.

    >>> torn("他们成立了“", "果树之家"), torn("他们成立了“果树之家", "”。"), torn("他说，柿子红了。“", "大家都笑了。")
    (True, True, False)
    """
    if not first or not second:
        return False
    if (right := second[0]) in _OPENED_BY:
        left = first.rfind(_OPENED_BY[right])
        return (
            left > first.rfind(right)
            and len(first) - left <= MAX_WITHIN
            and not _ends_first(second[1:], right)
        )
    left_mark = first[-1]
    if left_mark not in _CLOSED_BY or first.count(left_mark) != first.count(_CLOSED_BY[left_mark]) + 1:
        return False
    if len(first) > 1 and _OPENS_BEHIND.match(first[-2]) is None:
        return False
    short = len(second) <= MAX_LINK and second[-1] not in TERMINAL and _STOP.search(second) is None
    return short or _ends_first(second, _CLOSED_BY[left_mark])


def _ends_first(text: str, right: str) -> bool:
    """Whether a pair is closed near the beginning of a text before one is opened."""
    closed, opened = text.find(right, 0, MAX_WITHIN), text.find(_OPENED_BY[right], 0, MAX_WITHIN)
    return closed >= 0 and (opened < 0 or closed < opened)


def some_go_on(lines: Sequence[str]) -> bool:
    """Whether `goes_on` or `torn` holds of any two neighbours (none of them blank)."""
    return any(line[0] in _STARTS or line[-1] in _CLOSED_BY for line in lines) and any(
        goes_on(*pair) or torn(*pair) for pair in pairwise(lines)
    )


def is_cut(first: str, second: str, *, tidy: bool) -> bool:
    """True when `second` finishes the sentence that `first` broke off.

    `tidy`: the other paragraphs of the document all end properly (see `tidy_ends`).

    >>> is_cut("他们把粮食、药品和书籍一一送到山里，分给每一个有需要", "的孩子手中。大家都很高兴。", tidy=True)
    True
    >>> is_cut("各方同意保持沟通，共同努力。", "的确，这是一个好消息。", tidy=True)
    False
    """
    return are_cut([(first, second)], tidy=tidy)[0]


def are_cut(pairs: Sequence[Pair], *, tidy: bool) -> list[bool]:
    """`is_cut` for many pairs; the model is asked once for all of them."""
    return answered([asking(pairs, tidy=lambda: tidy)])[0]


def asking(pairs: Sequence[Pair], *, tidy: Callable[[], bool]) -> Asking[list[bool]]:
    """`are_cut` as work that stops where it asks the model, so that many texts ask together (`answered`).

    Half of all texts have a line without an end, a headline mostly; one in thirty needs to know whether it is tidy.
    """
    found = [_shows(first, second) for first, second in pairs]
    open_questions = [
        at for at, (first, second) in enumerate(pairs) if found[at] is None and _may_run_on(first, second)
    ]
    # In an untidy document one open end says little; several, most of which run on, say how it was broken.
    if open_questions and ((is_tidy := tidy()) or len(open_questions) >= SEVERAL):
        nats = yield [pairs[at] for at in open_questions]
        if is_tidy or 2 * sum(value > RUNS_ON for value in nats) > len(nats):
            for at, value in zip(open_questions, nats, strict=True):
                found[at] = value > (RUNS_ON_OBJECT if _NEEDS_MORE.search(pairs[at][0]) else RUNS_ON)
    return [answer is True for answer in found]


def answered(works: Sequence[Asking[T]]) -> list[T]:
    """The results of works that ask; all questions that are open at a time are put to the model in one go.

    A call of the model costs 1.5 ms for one pair and 2 ms for twenty; of 3,700 documents 220 have a question.
    """
    results: dict[int, T] = {}
    known: dict[Pair, float] = {}
    replies: dict[int, list[float] | None] = dict.fromkeys(range(len(works)))
    while replies:
        asked: dict[int, list[Pair]] = {}
        for at, nats in replies.items():
            try:
                pairs = works[at].send(nats) if nats is not None else next(works[at])
            except StopIteration as end:
                results[at] = end.value
            else:
                # All that the model looks at. The next pass over a text asks about most line ends again.
                asked[at] = [(first[-CONTEXT:], second[:CONTEXT]) for first, second in pairs]
        new = list(dict.fromkeys(pair for pairs in asked.values() for pair in pairs if pair not in known))
        known.update(zip(new, _runs_on(new), strict=True))
        replies = {at: [known[pair] for pair in pairs] for at, pairs in asked.items()}
    return [results[at] for at in range(len(works))]


def _may_run_on(first: str, second: str) -> bool:
    """True for a paragraph (no headline: it holds a finished sentence, or is long) that stops at a Han character."""
    paragraph = len(first) >= PARAGRAPH or _STOP.search(first) is not None
    return (
        paragraph
        and _HAN.match(first[-1]) is not None
        and is_prose(second, 8)
        and has_end(second)
        and _ASKED.search(first, len(first) - 5) is None
    )


def _shows(first: str, second: str) -> bool | None:
    """What the two halves show by themselves; None where they leave it open."""
    if goes_on(first, second):
        return True
    if not second or is_marker(second) or has_end(first) or not is_prose(first):
        return False
    if second[0] in _NO_START or (_TAIL_START.match(second) and is_prose(second, 8)):
        return True
    if _HAN.match(first[-1]) and any(_closes(first, second, left, right) for left, right in _PAIRS):
        return True
    return None


def _runs_on(pairs: Sequence[Pair]) -> list[float]:
    """How much likelier the character model finds two halves joined than parted by a full stop or a line end.

    In nats. Of 4,487 paragraphs of news cut at random inside, 79 % exceed 6; of 436 real line ends without punctuation
    between two lines of prose 8 % do, and read, nearly all of these are sentences cut in two.
    """
    if not pairs:
        return []
    import numpy as np  # noqa: PLC0415 - loaded only where a line stops in a sentence

    from ..lm.alphabet import NEWLINE  # noqa: PLC0415
    from ..lm.model import shipped  # noqa: PLC0415

    model = shipped()
    windows = np.vstack([_window(model, first, second) for first, second in pairs])
    fillings = np.array([NEWLINE, model.alphabet.number("。")] * len(pairs), np.uint16)
    parted = model.fill(windows, np.repeat(np.arange(len(pairs)), 2), fillings).reshape(-1, 2)
    nats: list[float] = (model.closed(windows) - np.logaddexp(parted[:, 0], parted[:, 1])).tolist()
    return nats


def _window(model: CharModel, first: str, second: str) -> Symbols:
    import numpy as np  # noqa: PLC0415

    left = model.alphabet.encode(first[-CONTEXT:]).symbols
    right = model.alphabet.encode(second[:CONTEXT]).symbols
    return model.windows(np.concatenate([left, np.zeros(1, np.uint16), right]), [len(left)])


def _closes(first: str, second: str, left: str, right: str) -> bool:
    """True when `first` leaves a bracket open that `second` closes before it opens another."""
    if first.rfind(left) <= first.rfind(right):
        return False
    closed, opened = second.find(right, 0, 60), second.find(left, 0, 60)
    return closed >= 0 and (opened < 0 or closed < opened)


def tidy_ends(lines: Sequence[str]) -> bool:
    """True when paragraphs of prose end in punctuation here, but for one (or one in ten): so that one stands out."""
    prose = [line for line in lines if len(line) >= MIN_PROSE and "，" in line]
    ended = sum(has_end(line) for line in prose)
    return ended >= 3 and len(prose) - ended <= 1 + len(prose) // 10
