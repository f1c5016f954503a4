"""Stage `punctuation`: makes half-width punctuation in Chinese text full-width again, and removes stray blanks.

Its rules, each with a switch of that name in `[punctuation]` (`question-mark`: `question_mark`):

- `comma`, `colon`, `semicolon`, `question-mark`, `exclamation-mark`: `,` → `，` and so on between Han (masks count as
  Han), at the end of Chinese lines, and, in documents that write half-width signs throughout, beside numbers and Latin
  words. Never in 3,000, 10:30, addresses, code, data records or English, nor in documents that write `, ` with a blank.
- `brackets`: (…) → （…） in pairs, only in documents that write half-width signs throughout; （…) and (…） → （…） in all
- `middle-dot`: 比尔?盖茨 → 比尔·盖茨, between runs of characters that foreign names are written with
- `full-stop`: `.` → `。` after sentences, only if the document has hardly any `。`
- `straight-quotes`: "…" around Chinese → “…”, line by line, if every mark of the line can be placed, also where blanks
  set them apart; not in Traditional text, which uses 「…」
- `quote-direction`: ”…“ → “…”, where all marks of a line point the wrong way
- `ellipsis`: `...`, `。。。` → `……`; off by default, because that is how people write in posts
- `spaced-characters`: 中 国 人 民 … → without blanks, in runs of twelve or more; all of them if the whole text is like that
- `segmented-words`: 合同 的 变更 和 解除 ， → without blanks, if the marks are set apart too
- `blanks-beside-signs`: 好 ，我们 → 好，我们; （ Fruitshop ） → （Fruitshop）

Question marks that stand for lost characters are left alone. Clean text costs one search for half-width signs.

>>> [(edit.start, edit.after) for edit in find_edits("他说:好,我们10:30见,别迟到!")]
[(2, '：'), (4, '，'), (13, '，'), (17, '！')]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from functools import cache

from ...config import PunctuationConfig
from ...document import Document, Edit, disjoint
from .._scripts import leaning
from . import brackets, names, quotes, signs, spacing
from .protected import places


def find_edits(text: str, config: PunctuationConfig | None = None) -> list[Edit]:
    """The edits of one run, in order."""
    return _edits(text, _enabled(config or PunctuationConfig()))


@cache
def _enabled(config: PunctuationConfig) -> frozenset[str]:
    """The rules that are on. A rule is called as its switch, with hyphens."""
    return frozenset(
        item.name.replace("_", "-")
        for item in fields(config)
        if item.name != "enabled" and getattr(config, item.name)
    )


def _edits(text: str, enabled: frozenset[str]) -> list[Edit]:
    edits, forum = _signs(text, enabled)
    others: list[Iterable[Edit]] = []
    if "brackets" in enabled and ("(" in text or ")" in text):
        others.append(brackets.brackets(text, throughout=forum))
    if "full-stop" in enabled and brackets.may_stop(text):
        others.append(brackets.stops(text, places(text)))
    if "straight-quotes" in enabled and '"' in text and leaning(text) >= 0:
        others.append(quotes.straight(text, places(text)))
    if "quote-direction" in enabled and ("“" in text or "”" in text):
        others.append(quotes.turned(text))
    if "ellipsis" in enabled and ("..." in text or "。。。" in text):
        others.append(brackets.ellipses(text, places(text)))
    if " " in text:
        if enabled & {"spaced-characters", "segmented-words"}:
            others.append(edit for edit in spacing.spaced_out(text) if edit.rule in enabled)
        if "blanks-beside-signs" in enabled:
            others.append(spacing.beside_signs(text))
    for more in others:
        edits += more
    return disjoint(edits) if edits else edits


def _signs(text: str, enabled: frozenset[str]) -> tuple[list[Edit], bool]:
    """What `signs.find` finds, but for question marks that stand for the dot of a name."""
    edits, forum = signs.find(text, enabled)
    if names.RULE in enabled and "?" in text and (dots := list(names.dots(text, places(text)))):
        taken = {edit.start for edit in dots}
        edits = [*dots, *(edit for edit in edits if edit.start not in taken)]
    return edits, forum


# What one run writes can show the next one more; ordinary text needs one run and a look.
MAX_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Punctuation:
    """The stage."""

    config: PunctuationConfig = field(default_factory=PunctuationConfig)
    name: str = "punctuation"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents with Chinese punctuation; dropped ones pass untouched."""
        enabled = _enabled(self.config)
        for doc in docs:
            yield doc if doc.drop is not None else self._punctuated(doc, enabled)

    def _punctuated(self, doc: Document, enabled: frozenset[str]) -> Document:
        for _ in range(MAX_ROUNDS):
            edits = _edits(doc.text, enabled)
            if not edits:
                break
            doc = doc.edited(self.name, edits)
        return doc
