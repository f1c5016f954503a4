r"""Stage `layout`: turns lines back into paragraphs; touches nothing but blanks and line ends.

Its rules, behind the switch in `[layout]` of each family:

    blanks       line-end          \r\n, \r, form feed and the Unicode separators become \n
                 trailing-blanks   blanks before a line end
                 blank-lines       more than one blank line, and any at the start and end of the text
    indents      indent            ideographic or unusual blanks (in prose also plain ones) at the start of a line
    paragraphs   paragraph         double ideographic spaces or wide plain blanks inside a line, where a paragraph ended
                 speaker-turn      where the other one of an interview begins to speak, in a line that lost its line ends
                 numbered          一、 二、 三、 in order, （一） and 第一条 likewise, in a text that is one line
    wraps        hard-wrap         the line ends of text broken at a constant width
                 hyphen            a Latin word divided at a line end; of a cut sentence, under `cuts`
    cuts         sentence-cut      a sentence cut in two by a page or column break

It runs before `repair` and `boilerplate`, which both read lines. Verse, dialogue, lists, tables, the articles of
statutes, code and Markdown keep their lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise

from ...config import LayoutConfig
from ...document import Document, Edit, disjoint
from .._batches import batches
from .._layout_cut import Asking, answered, asking, goes_on, some_go_on, tidy_ends, torn
from .._layout_wrap import TERMINAL, Lines, columns, find_wrap, in_number, too_few, wrapped
from .._lazy import lazy
from .indents import KEPT, Indents
from .marks import WIDE_PLAIN, Gap, gaps_of, paragraphs, plain_paragraphs
from .numbered import numbered
from .turns import LONG, turns

# Two ideographic spaces with at most blanks between them.
_TWO_WIDE = lazy(r"\u3000[^\S\n]*\u3000")
_EDGES = frozenset(" \n\t\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | frozenset(
    chr(code) for code in range(0x2000, 0x200B)
)
_BREAK = lazy(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_WORD = lazy(r"[A-Za-z0-9]")

# Shorter lines that stop in a sentence are headings.
MIN_OPEN = 20
# Documents, and characters of them, that ask the character model together: a shard, mostly.
BATCH, WEIGHT = 4_096, 4_000_000


@dataclass(frozen=True, slots=True)
class Layout:
    """The stage. A second pass follows every change of lines, so that one run reaches the fixed point."""

    config: LayoutConfig = field(default_factory=LayoutConfig)
    name: str = "layout"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents with their paragraphs restored; dropped ones pass untouched."""
        for batch in batches(docs, documents=BATCH, characters=WEIGHT):
            yield from answered([self._laid_out(doc) for doc in batch])

    def _laid_out(self, doc: Document) -> Asking[Document]:
        # Every edit shortens the text, turns a line end into a space, or sets one where none stood, so this ends.
        while doc.drop is None and (edits := (yield from _finding(doc.text, self.config))):
            doc = doc.edited(self.name, edits)
        return doc


def find_edits(text: str, config: LayoutConfig | None = None) -> list[Edit]:
    r"""The edits of one pass.

    >>> [edit.rule for edit in find_edits("　　一则消息。 \n\n\n　　又一则消息。")]
    ['indent', 'trailing-blanks', 'blank-lines', 'indent']
    """
    return answered([_finding(text, config or LayoutConfig())])[0]


def _finding(text: str, config: LayoutConfig) -> Asking[list[Edit]]:
    pieces = text.split("\n")
    if (
        config.paragraphs
        and max(map(len, pieces)) >= LONG
        and (edits := disjoint([*turns(text, pieces), *numbered(text, pieces)]))
    ):
        return edits
    if _is_plain(text, pieces) and not (yield from _may_join(pieces, config)):
        return []
    gaps = gaps_of(text)
    if not gaps:
        return []
    inner = [gap for gap in gaps if not gap.breaks and gap.start > 0 and gap.end < len(text)]
    if config.paragraphs and inner and (edits := paragraphs(text, inner) or plain_paragraphs(text, inner)):
        return edits
    line_gaps = [gap for gap in gaps if gap.breaks or gap.start == 0 or gap.end == len(text)]
    return (yield from _line_edits(text, line_gaps, config)) if line_gaps else []


def _is_plain(text: str, pieces: list[str]) -> bool:
    r"""Whether no rule about blanks has anything to do, so that only wraps and cuts are left to look for.

    One expression that looks for all of this takes four times as long. `splitlines` also splits where other line ends
    stand than \n, so that one comparison finds them and outer blanks.
    """
    return not (
        text[:1] in _EDGES
        or text[-1:] in _EDGES
        or (pieces.count("") > 1 and "\n\n\n" in text)
        or list(map(str.strip, text.splitlines())) != pieces
        or ("\u3000" in text and _TWO_WIDE.search(text) is not None)
        or ("  " in text and WIDE_PLAIN.search(text) is not None)
    )


def _may_join(pieces: Sequence[str], config: LayoutConfig) -> Asking[bool]:
    """Whether some line end may be a wrap or a cut, in text whose line ends are plain and its blank lines single.

    The fast path of clean text: it asks what `_joins` asks, without building gaps (half of the stage's time).
    """
    lines = [piece for piece in pieces if piece]
    if len(lines) < 2:
        return False
    if config.cuts and some_go_on(lines):
        return True
    open_ends = [at for at, line in enumerate(lines) if line[-1] not in TERMINAL]
    if open_ends and open_ends[-1] == len(lines) - 1:
        open_ends.pop()
    if not open_ends:
        return False
    # What `find_wrap` asks first; half of all texts have an open end, a headline's.
    if config.wraps and not too_few(len(open_ends), lines):
        blank = [not behind for piece, behind in pairwise(pieces) if piece]
        if find_wrap(Lines(lines, [0] * len(lines), [*blank, False])) is not None:
            return True
    open_ends = [at for at in open_ends if len(lines[at]) >= MIN_OPEN]
    if not (config.cuts and open_ends):
        return False
    pairs = [(lines[at], lines[at + 1]) for at in open_ends]
    return any((yield from asking(pairs, tidy=partial(tidy_ends, lines))))


def _line_edits(text: str, gaps: Sequence[Gap], config: LayoutConfig) -> Asking[list[Edit]]:
    joins = yield from _joins(text, gaps, config)
    indents = Indents.of(text, gaps) if config.indents else KEPT
    edits: list[Edit] = []
    for at, gap in enumerate(gaps):
        if at in joins:
            edits.append(joins[at])
        elif gap.breaks != "\n" or gap.before or gap.indent or gap.start == 0 or gap.end == len(text):
            edits += _tidied(text, gap, config, indents)
    return edits


def _tidied(text: str, gap: Gap, config: LayoutConfig, indents: Indents) -> Iterator[Edit]:
    """The edits of one gap that stays a line end."""
    first, last = gap.start == 0, gap.end == len(text)
    if not gap.breaks:  # a run of blanks that opens or closes the text
        if last and config.blanks:
            yield Edit(gap.start, gap.before, "", "trailing-blanks")
        elif first and indents.mark_a_paragraph(text, gap.before, gap.end):
            yield Edit(gap.start, gap.before, "", "indent")
        return
    at = gap.start
    if gap.before and config.blanks:
        yield Edit(at, gap.before, "", "blank-lines" if first else "trailing-blanks")
    at += len(gap.before)
    if config.blanks:
        count = len(_BREAK.findall(gap.breaks))
        after = "" if first else "\n" * min(count, 1 if last else 2)
        if after != gap.breaks:
            yield Edit(at, gap.breaks, after, "line-end" if len(after) == count else "blank-lines")
    at += len(gap.breaks)
    if gap.indent and last and config.blanks:
        yield Edit(at, gap.indent, "", "trailing-blanks")
    elif gap.indent and not last and indents.mark_a_paragraph(text, gap.indent, gap.end):
        yield Edit(at, gap.indent, "", "indent")


def _joins(text: str, gaps: Sequence[Gap], config: LayoutConfig) -> Asking[dict[int, Edit]]:
    """For each gap that is no paragraph end, by its index: the edit that closes it."""
    if not (config.wraps or config.cuts) or "```" in text:
        return {}
    between = [at for at, gap in enumerate(gaps) if gap.breaks and gap.start > 0 and gap.end < len(text)]
    if not between:
        return {}
    starts = [0 if gaps[0].start > 0 else gaps[0].end, *(gaps[at].end for at in between)]
    tail = gaps[-1].start if gaps[-1].end == len(text) else len(text)
    ends = [*(gaps[at].start for at in between), tail]
    texts = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    if starts[0] >= tail:
        return {}
    joins: dict[int, Edit] = {}
    if config.wraps and len(texts) > 3:
        joins = _wrap_joins(text, gaps, between, texts)
    if config.cuts:
        # Not while wraps are joined: one of them may be this very line end.
        torn_at = [i for i, pair in enumerate(pairwise(texts)) if torn(*pair)] if not joins else []
        joins |= {between[i]: _joined(text, gaps[between[i]], "sentence-cut") for i in torn_at}
        open_ends = [
            i
            for i, line in enumerate(texts[:-1])
            if between[i] not in joins
            and ((len(line) >= MIN_OPEN and line[-1] not in TERMINAL) or goes_on(line, texts[i + 1]))
        ]
        if open_ends:
            cut = yield from asking(
                [(texts[i], texts[i + 1]) for i in open_ends], tidy=partial(tidy_ends, texts)
            )
            joins |= {
                between[i]: _joined(text, gaps[between[i]], "sentence-cut")
                for i, answer in zip(open_ends, cut, strict=True)
                if answer
            }
    return joins


def _wrap_joins(
    text: str, gaps: Sequence[Gap], between: Sequence[int], texts: Sequence[str]
) -> dict[int, Edit]:
    # The cheap test first: text whose lines nearly all end as sentences do is not wrapped.
    if too_few(sum(line[-1] not in TERMINAL for line in texts), texts):
        return {}
    first_indent = gaps[0].indent or gaps[0].before if gaps[0].start == 0 else ""
    indents = [first_indent, *(gaps[at].indent for at in between)]
    blanks = [*(gaps[at].breaks.count("\n") > 1 for at in between), False]
    lines = Lines(texts, list(map(columns, indents)), blanks)
    wrap = find_wrap(lines)
    if wrap is None:
        return {}
    joined = zip(between, wrapped(wrap, lines), strict=True)
    return {at: _joined(text, gaps[at], "hard-wrap") for at, goes_on in joined if goes_on}


def _joined(text: str, gap: Gap, rule: str) -> Edit:
    """The edit that closes a gap: Han without a space, Latin words with one, divided words without their hyphen."""
    last, first = text[gap.start - 1], text[gap.end]
    if last == "-" and first.islower() and first.isascii() and text[gap.start - 2 : gap.start - 1].isalpha():
        return Edit(gap.start - 1, text[gap.start - 1 : gap.end], "", "hyphen")
    if first.isdecimal() and in_number(text, gap.start, gap.end):
        return Edit(gap.start, text[gap.start : gap.end], "", rule)
    latin = last.isascii() and first.isascii() and (_WORD.match(last) or last in ",.;:!?)\"'%")
    after = " " if latin and (_WORD.match(first) or first in "(\"'") else ""
    return Edit(gap.start, text[gap.start : gap.end], after, rule)
