"""Stage `script`: converts between Traditional and Simplified with opencc, if the settings ask for it.

`keep`, the default, changes nothing (near-duplicates are compared in one script either way). The conversions are
opencc's own, phrase by phrase, and name the edits (`[script] convert`): `t2s` turns 乾安縣 into 乾安县 and 乾燥 into 干燥. A conversion to Traditional leaves
alone a text that is Traditional already, because opencc expects Simplified input: 皇后 would become 皇後, and worse.

Wikipedia's markup for words that differ between the mainland, Taiwan and Hong Kong (`-{zh-cn:米; zh-tw:公尺}-`) becomes the form
that a reader of the text's script sees (rule `wiki-variants`).

Edits are found clause by clause, since opencc never joins words across punctuation; so the cost is linear.

>>> find_edits("麵條很好，山水也很好", "t2s")
[Edit(start=0, before='麵條', after='面条', rule='t2s', confidence=None, evidence=None)]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..config import ScriptConfig
from ..document import Document, Edit, diff
from ._lazy import lazy
from ._scripts import converted, leaning
from ._wiki_variants import shown

# opencc leaves these as they are; so they divide a text and its conversion into the same clauses.
_CLAUSE = lazy("[^，。、；：？！…—“”‘’「」『』（）《》〈〉【】\u3000\\s!-/:-@\\[-`{-~]+")
FROM_SIMPLIFIED = ("s2t", "s2tw", "s2twp", "s2hk")


def find_edits(text: str, conversion: str) -> list[Edit]:
    """The edits of one conversion, in order."""
    if conversion == "keep" or text.isascii() or (conversion in FROM_SIMPLIFIED and leaning(text) < 0):
        return []
    after = converted(text, conversion)
    if after == text:
        return []
    old, new = list(_CLAUSE.finditer(text)), list(_CLAUSE.finditer(after))
    if len(old) != len(new):
        return list(diff(text, after, rule=conversion))
    return [
        edit._replace(start=before.start() + edit.start)
        for before, now in zip(old, new, strict=True)
        if before[0] != now[0]
        for edit in diff(before[0], now[0], rule=conversion)
    ]


@dataclass(frozen=True, slots=True)
class Script:
    """The stage."""

    config: ScriptConfig = field(default_factory=ScriptConfig)
    name: str = "script"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents in the script asked for; dropped ones pass untouched."""
        for doc in docs:
            yield doc if doc.drop is not None else self._converted(doc)

    def _converted(self, doc: Document) -> Document:
        conversion = self.config.convert
        # Every edit shortens the text, so this ends. One character is found ten times as fast as two.
        while self.config.wiki_variants and "{" in doc.text and "-{" in doc.text:
            traditional = leaning(doc.text) < 0 if conversion == "keep" else conversion in FROM_SIMPLIFIED
            edits = list(shown(doc.text, traditional=traditional))
            if not edits:
                break
            doc = doc.edited(self.name, edits)
        return doc if conversion == "keep" else doc.edited(self.name, find_edits(doc.text, conversion))
