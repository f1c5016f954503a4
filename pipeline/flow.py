"""The flow: which stages, in which order, and why. Read this file first.

    read ─ decode ─ html ─ encoding ─ characters ─ punctuation ─ script ─ layout ─ repair ─ boilerplate
         ─ quality ─ near_dup ─ twins ─ write ─ report

`repair`, `boilerplate`, `near_dup` and `twins` learn from the whole corpus before they change any document
(`pipeline.stage.CorpusStage`); a corpus of one document works as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from .config import DEFAULT, Config
from .document import Document
from .stage import Stage, as_documents, numbered
from .stages.boilerplate import Boilerplate
from .stages.characters import Characters
from .stages.encoding import Encoding
from .stages.html import Html
from .stages.layout import Layout
from .stages.near_dup import NearDup
from .stages.punctuation import Punctuation
from .stages.quality import Quality
from .stages.repair import Repair
from .stages.script import Script
from .stages.twins import Twins


def default_stages(config: Config = DEFAULT) -> list[Stage]:
    """The stages in order: those that the settings enable."""
    flow: list[_Configured] = [
        # First: all other stages read text, not tags.
        Html(config.html),
        # Before anything looks at characters: garbled text has the wrong ones.
        Encoding(config.encoding),
        # So that every later stage may trust newlines, spaces and widths.
        Characters(config.characters),
        # After the characters are clean; before layout and repair, which look for the ends of sentences.
        Punctuation(config.punctuation),
        # Before anything compares words or learns them.
        Script(config.script),
        # Before all that depends on lines: repair reads sentences, boilerplate reads lines.
        Layout(config.layout),
        # On whole sentences; before anything compares texts, because a masked word looks like many different ones.
        Repair(config.repair),
        # After repair, which needs whole sentences; before hashing, because shared boilerplate makes texts look alike.
        Boilerplate(config.boilerplate),
        # On text without boilerplate; twins needs to know the damage.
        Quality(config.quality),
        # Late: copies look alike only once boilerplate, script and masks are dealt with.
        NearDup(config.near_dup),
        # Last: only a verified copy can prove what a damaged place said.
        Twins(config.twins),
    ]
    return [stage for stage in flow if stage.config.enabled]


def clean_corpus(
    texts: Iterable[str | Document], config: Config = DEFAULT, flow: Sequence[Stage] | None = None
) -> Iterator[Document]:
    """Clean documents in memory, all together, so that they learn from each other.

    Yields the same documents in the same order; `drop` says why one was left out. The ids of plain texts are their
    numbers. Pass `flow` to run your own stages.
    """
    docs: Iterable[Document] = numbered(as_documents(texts))
    for stage in default_stages(config) if flow is None else flow:
        docs = stage(docs)
    yield from docs


def explain(text: str, config: Config = DEFAULT) -> Document:
    """The cleaned document, with its edits and flags."""
    return next(clean_corpus([text], config))


def clean(text: str, config: Config = DEFAULT) -> str:
    """The cleaned text.

    >>> clean("今天,天气很好。")
    '今天，天气很好。'
    """
    return explain(text, config).text


class _Switch(Protocol):
    @property
    def enabled(self) -> bool: ...


class _Configured(Stage, Protocol):
    @property
    def config(self) -> _Switch: ...
