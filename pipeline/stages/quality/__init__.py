"""Stage `quality`: flags what a text has lost, texts that look unusual, and personal data. Changes nothing.

Flags of kind `damage` (evidence `kind`: dropped-number, digits-lost, punctuation-lost, letters-lost,
replacement-characters, mojibake, truncated), one flag of kind `quality` with all figures if one of them crosses
its threshold, and flags of kind `pii` with spans. Documents are dropped, and personal data is masked (`mask_pii`: the rules
`mask-mobile`, `mask-e-mail`, `mask-identity-number`, `mask-bank-card`), only if the settings ask for it.

>>> from pipeline.document import Document
>>> [doc] = Quality()([Document("a", "迄今已有近名市民报名。")])
>>> [(flag.kind, flag.evidence["kind"], flag.start, flag.end) for flag in doc.flags]
[('damage', 'dropped-number', 4, 6)]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ...config import QualityConfig
from ...document import Document, Edit, Flag
from .._batches import batches
from .._damage import damages
from .._look import Look, looks
from .pii import Personal, personal
from .signals import Figures, figures

NAME = "quality"

# Figures say little about a line or two.
_FIGURES_FROM = 50
# Headlines of 60 characters without a mark are common; pages of 200 are not.
_PUNCTUATION_FROM = 200
# Documents, and characters of them, that are looked at together: 2 MB of code points, which a processor keeps at hand.
BATCH, WEIGHT = 1_024, 500_000


@dataclass(frozen=True, slots=True)
class Quality:
    """Flags damage, figures beyond their thresholds, and personal data."""

    config: QualityConfig = field(default_factory=QualityConfig)
    name: str = NAME

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents, flagged; dropped ones pass untouched."""
        for batch in batches(docs, documents=BATCH, characters=WEIGHT):
            for doc, look in zip(batch, looks([doc.text for doc in batch]), strict=True):
                yield doc if doc.drop is not None else self._judged(doc, look)

    def _judged(self, doc: Document, look: Look) -> Document:
        text, config = doc.text, self.config
        # Boilerplate proves some cuts by the page's boilerplate, encoding knows what it could not read: said once.
        known = {(flag.evidence.get("kind"), flag.start) for flag in doc.flags if flag.kind == "damage"}
        unread = any(kind == "replacement-characters" for kind, _ in known)
        flags = [
            Flag("damage", NAME, {"kind": kind, **evidence}, start, end)
            for kind, evidence, start, end in damages(text, look)
            if (kind, start) not in known and not (unread and kind == "replacement-characters")
        ]
        seen = figures(text, look.tally)
        if crossed := _crossed(seen, config):
            evidence = {"crossed": crossed, **_rounded(seen), "language": seen.language}
            flags.append(Flag("quality", NAME, evidence))
        found = list(personal(text, look))
        flags += [Flag("pii", NAME, {"kind": item.kind}, item.start, item.end) for item in found]
        if reason := _reason(flags, seen, config):
            doc = doc.dropped(NAME, reason, **_rounded(seen))
        doc = doc.flagged(*flags)
        return (
            doc.edited(NAME, _masking(text, found)) if found and config.mask_pii and doc.drop is None else doc
        )


def _rounded(seen: Figures) -> dict[str, float]:
    return {name: round(value, 4) for name, value in seen._asdict().items() if name != "language"}


def _crossed(seen: Figures, config: QualityConfig) -> list[str]:
    """The names of the figures beyond their thresholds."""
    if seen.characters < _FIGURES_FROM:
        return []
    marks = {
        "han": seen.han < config.min_han,
        "punctuation": seen.characters >= _PUNCTUATION_FROM
        and not config.min_punctuation <= seen.punctuation <= config.max_punctuation,
        "garbage": seen.garbage > config.max_garbage,
        "repetition": seen.repetition > config.max_repetition,
        "language": seen.language != "zh",
    }
    return [name for name, crossed in marks.items() if crossed]


def _reason(flags: list[Flag], seen: Figures, config: QualityConfig) -> str:
    """Why the settings drop this document; empty if they do not."""
    if seen.characters < config.drop_shorter_than:
        return "too-short"
    named = set(config.drop)
    for flag in flags if named else ():
        evidence = flag.evidence
        for what in evidence.get("crossed", ()) if flag.kind == "quality" else (evidence["kind"],):
            if what in named:
                return str(what)
    return ""


def _masking(text: str, found: list[Personal]) -> Iterator[Edit]:
    """Every letter and digit of what was found becomes `*`; its shape stays."""
    end = 0
    for item in sorted(found, key=lambda item: item.start):
        if item.start >= end:
            before, end = text[item.start : item.end], item.end
            after = "".join("*" if sign.isalnum() else sign for sign in before)
            yield Edit(item.start, before, after, f"mask-{item.kind}")
