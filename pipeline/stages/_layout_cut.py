"""Sentences that a page or column break cut in two.

Both halves look like paragraphs. What gives them away: the first has no end, and either the second cannot begin a
sentence, or the first ends in a word that needs an object, in a document whose other paragraphs all end properly.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ._layout_wrap import CLOSERS, TERMINAL, is_marker

# A first half is a paragraph of prose: this long, and with a sentence or clause inside it.
MIN_PROSE = 20

# Particles and suffixes that begin no Chinese sentence, with the few words that do begin with them.
_TAIL_START = re.compile(
    r"的(?![确確士])|了(?![解不结結])|着(?![手眼力重实實急想])|们|們|地(?=[^\u4e00-\u9fff])"
)
# Transitive verbs, prepositions and conjunctions that no sentence of the written language ends in.
_NEEDS_MORE = re.compile(
    r"(?:推进|推動|推动|加强|加強|坚持|坚决|堅決|促进|促進|构建|構建|打造|实施|實施|落实好|开展|開展|举行|舉行|关于|關於|对于|對於|根据|根據"
    r"|按照|通过|通過|为了|為了|以及|并且|並且|或者|特别是|特別是|包括|例如|比如|成为|成為|作为|作為|属于|屬於|位于|位於|来自|來自"
    r"|有关|有關|和|与|與|及|或|把|被|将|將|从|從|由|于|於|并|並|而|但)$"
)
# No line begins with these; a closing quote or bracket is a second half only where one is open.
_NO_START = frozenset("，。、；：！？％")
_SENTENCE = re.compile(r"[。！？；，]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_PAIRS = (("“", "”"), ("（", "）"), ("《", "》"), ("「", "」"), ("『", "』"), ("(", ")"))


def has_end(text: str) -> bool:
    """True when a line ends as sentences and headings with quotes end."""
    return text[-1:] in TERMINAL or text[-1:] in CLOSERS or text[-1:] == "."


def is_prose(text: str, minimum: int = MIN_PROSE) -> bool:
    """True for a line long enough, and with punctuation inside, to be (part of) a paragraph."""
    return len(text) >= minimum and _SENTENCE.search(text, 0, len(text) - 1) is not None


def is_cut(first: str, second: str, *, tidy: bool) -> bool:
    """True when `second` finishes the sentence that `first` broke off.

    `tidy`: the other paragraphs of the document all end properly (see `tidy_ends`).

    >>> is_cut("他们把粮食、药品和书籍一一送到山里，分给每一个有需要", "的孩子手中。大家都很高兴。", tidy=True)
    True
    >>> is_cut("各方同意保持沟通，共同努力。", "的确，这是一个好消息。", tidy=True)
    False
    """
    if not second or is_marker(second) or has_end(first) or not is_prose(first):
        return False
    if second[0] in _NO_START or (_TAIL_START.match(second) and is_prose(second, 8)):
        return True
    if _HAN.match(first[-1]) and any(_closes(first, second, left, right) for left, right in _PAIRS):
        return True
    return tidy and _open_verb(first, second)


def _closes(first: str, second: str, left: str, right: str) -> bool:
    """True when `first` leaves a bracket open that `second` closes before it opens another."""
    if first.rfind(left) <= first.rfind(right):
        return False
    closed, opened = second.find(right, 0, 60), second.find(left, 0, 60)
    return closed >= 0 and (opened < 0 or closed < opened)


def _open_verb(first: str, second: str) -> bool:
    """A long first half that breaks off in a word that needs more, before a second half that is prose itself."""
    if has_end(first) or len(first) < MIN_PROSE * 3 // 2 or not is_prose(first) or not is_prose(second):
        return False
    return _NEEDS_MORE.search(first) is not None and has_end(second)


def tidy_ends(lines: Sequence[str]) -> bool:
    """True when paragraphs of prose end in punctuation here, but for one (or one in ten): so that one stands out."""
    prose = [line for line in lines if len(line) >= MIN_PROSE and "，" in line]
    ended = sum(has_end(line) for line in prose)
    return ended >= 3 and len(prose) - ended <= 1 + len(prose) // 10
