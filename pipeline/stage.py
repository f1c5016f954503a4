"""What a stage is, and the adaptors that make one from a plain function.

A stage is a name and a callable from documents to documents: same ids, same order, history only grows. There is no
base class and no registry: anything of this shape is a stage, and `pipeline.testing.check_stage` holds it to the laws.

A corpus stage also learns. It works in three verbs, so that one process, many processes and a cluster can run
the same code: `survey` (over a part of the corpus), `learn` (from all surveys), `apply` (to each part).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar, runtime_checkable

from .document import Document, Edit, diff

Survey = TypeVar("Survey")
Knowledge = TypeVar("Knowledge")


@runtime_checkable
class Stage(Protocol):
    """Documents in, the same documents out."""

    @property
    def name(self) -> str:
        """Signs the stage's steps, flags and drops."""
        ...

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents after this stage, in order."""
        ...


@runtime_checkable
class CorpusStage(Protocol[Survey, Knowledge]):
    """A stage that learns from the corpus before it changes any document.

    `survey` must not keep the documents; surveys and knowledge must pickle (numpy arrays in them are spilled
    to disk and mapped back). `learn` must not depend on how the corpus was cut into parts: it is given one
    survey a part, in order, and documents carry their `position`.
    """

    @property
    def name(self) -> str:
        """Signs the stage's steps, flags and drops."""
        ...

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """All three verbs on documents in memory; assign `pipeline.stage.in_memory` to it."""
        ...

    def survey(self, docs: Iterable[Document], /) -> Survey:
        """What one part of the corpus shows."""
        ...

    def learn(self, surveys: Sequence[Survey], /) -> Knowledge:
        """What all parts show together."""
        ...

    def apply(self, docs: Iterable[Document], knowledge: Knowledge, /) -> Iterator[Document]:
        """One part of the corpus, changed or flagged by what was learned."""
        ...


@runtime_checkable
class Shareable(Protocol):
    """Knowledge that people can read, edit and give back: a corpus stage's knowledge may offer this."""

    def write(self, folder: Path, /) -> None:
        """Write readable files into the knowledge folder."""
        ...


@runtime_checkable
class Teachable(Protocol):
    """A corpus stage that can use knowledge which people give back (`--knowledge`): a corpus stage may offer this."""

    def knowledge_from(self, folder: Path, /) -> Any | None:
        """The knowledge that `write` left in a folder, perhaps edited since; None where there is none of this stage.

        Raises:
            ValueError: a file of it cannot be used; the message says what was expected.
        """
        ...


@runtime_checkable
class Mergeable(Protocol):
    """A corpus stage whose surveys can be put together before they are learned from: a corpus stage may offer this.

    `learn` must say the same of the merged survey as of its parts, in whatever groups and order they were merged.
    """

    def merged(self, surveys: Sequence[Any], /) -> Any:
        """One survey that stands for several, and is smaller than they are together."""
        ...


@runtime_checkable
class Noting(Protocol):
    """A corpus stage that keeps of its survey what `apply` would work out again: a corpus stage may offer this.

    An engine may keep the notes of a part beside it and hand them to `apply_noted` for the same documents; it need not.
    """

    def survey_noted(self, docs: Iterable[Document], /) -> tuple[Any, Any]:
        """The survey of one part, and notes on its documents; both must pickle."""
        ...

    def apply_noted(self, docs: Iterable[Document], knowledge: Any, notes: Any, /) -> Iterator[Document]:
        """What `apply` gives, whatever the notes are about: they save work and change nothing."""
        ...


class Table(Protocol):
    """Rows in typed columns, spread over machines; nothing is done before the rows are gathered or kept.

    Batches are those of Arrow (`pyarrow.RecordBatch`), schemas `pyarrow.Schema`.
    """

    def map(self, work: Callable[[Iterable[Any]], Iterator[Any]], schema: Any, /) -> Table:
        """What `work` makes of the batches of each part of the table; it may be called again for the same part."""
        ...

    def together(self, by: Sequence[str], order: Sequence[str], /) -> Table:
        """The rows so that those equal in the columns `by` are in one part, one behind the other, sorted by `order`."""
        ...

    def also(self, other: Table, /) -> Table:
        """These rows, and those of another table of the same schema."""
        ...

    def where(self, column: str, value: int, /) -> Table:
        """The rows that have this value in a column."""
        ...

    def kept(self, name: str, /) -> Table:
        """The same, written down: whoever asks again does not compute it again."""
        ...

    def gathered(self) -> Any:
        """All rows, here, as a `pyarrow.Table`."""
        ...


class Surveys(Protocol):
    """The surveys of all parts of a corpus, where they are: on many machines."""

    def rows(self, work: Callable[[Any], Iterator[Any]], schema: Any, /) -> Table:
        """The batches that `work` makes of each survey, as one table."""
        ...

    def table(self, batch: Any, /) -> Table:
        """A table from rows that are here."""
        ...


@runtime_checkable
class Spreadable(Protocol):
    """A corpus stage that can learn without one machine that holds all surveys: a corpus stage may offer this."""

    def learn_spread(self, surveys: Surveys, /) -> Any:
        """What `learn` learns from the same surveys."""
        ...


def in_memory(self: CorpusStage[Any, Any], docs: Iterable[Document], /) -> Iterator[Document]:
    """The `__call__` of every corpus stage: survey, learn and apply on documents held in memory."""
    held = list(numbered(docs))
    if isinstance(self, Noting):
        survey, notes = self.survey_noted(held)
        yield from self.apply_noted(held, self.learn([survey]), notes)
    else:
        yield from self.apply(held, self.learn([self.survey(held)]))


def as_documents(texts: Iterable[str | Document]) -> Iterator[Document]:
    """Texts as documents, named by their number; documents pass as they are.

    Raises:
        TypeError: `texts` is a single text, whose characters would count as documents, or holds something else.

    >>> [doc.id for doc in as_documents(["春", Document("a", "秋")])]
    ['0', 'a']
    """
    if isinstance(texts, str | bytes):
        raise TypeError("expected many texts, not one; put it into a list: [text]")
    given: Iterable[object] = texts
    for at, each in enumerate(given):
        if not isinstance(each, str | Document):
            hint = (
                "; decode it first: pipeline.io.decode.decode(data).text" if isinstance(each, bytes) else ""
            )
            raise TypeError(f"a text must be a str or a Document, not {type(each).__name__}{hint}")
        yield each if isinstance(each, Document) else Document(str(at), each)


def numbered(docs: Iterable[Document]) -> Iterator[Document]:
    """The documents with `position` counting from 0."""
    for position, doc in enumerate(docs):
        yield doc if doc.position == position else replace(doc, position=position)


def source_of(doc: Document) -> str:
    """Where a document comes from, as a key to learn and to count by: its site, else its folder, else "".

    >>> source_of(Document("a", "", {"url": "https://News.Example.cn:8080/a/1.html"}))
    'news.example.cn'
    >>> source_of(Document("a", "", {"source": "crawl/forum/17.txt"}))
    'crawl/forum'
    """
    meta = doc.meta
    if key := meta.get("site") or meta.get("source_key"):
        return str(key)
    if url := meta.get("url"):
        host = str(url).partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0]
        if host:
            return host.lower()
    return str(meta.get("source", "")).replace("\\", "/").rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A stage from any function `str -> str`. The edits are found by comparing.

    >>> [doc.text for doc in Rewrite("trim", str.strip)([Document("a", " 好 ")])]
    ['好']
    """

    name: str
    rewrite: Callable[[str], str]

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents, rewritten; dropped ones pass untouched."""
        for doc in docs:
            if doc.drop is None and (after := self.rewrite(doc.text)) != doc.text:
                yield doc.edited(self.name, diff(doc.text, after, rule=self.name))
            else:
                yield doc


@dataclass(frozen=True, slots=True)
class Editor:
    """A stage from a function `str -> edits`, for authors who know where and why they change.

    >>> import re
    >>> stars = Editor("stars", lambda text: [Edit(m.start(), m[0], "★", "star") for m in re.finditer("☆", text)])
    >>> [doc.text for doc in stars([Document("a", "三☆")])]
    ['三★']
    """

    name: str
    find: Callable[[str], Iterable[Edit]]

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents, edited; dropped ones pass untouched."""
        for doc in docs:
            yield doc if doc.drop is not None else doc.edited(self.name, self.find(doc.text))


@dataclass(frozen=True, slots=True)
class Filter:
    """A stage from a function `str -> reason to drop, or None`. Dropped documents stay in the stream, marked.

    >>> short = Filter("length", lambda text: "too-short" if len(text) < 2 else None)
    >>> [doc.drop.reason if doc.drop else "kept" for doc in short([Document("a", "好"), Document("b", "好的")])]
    ['too-short', 'kept']
    """

    name: str
    reason: Callable[[str], str | None]

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents, some of them marked as dropped."""
        for doc in docs:
            reason = self.reason(doc.text) if doc.drop is None else None
            yield doc if reason is None else doc.dropped(self.name, reason)


def summary(stage: Stage) -> str:
    """What a stage does, in one line: from the docstring of its function, of its module, or of its class.

    >>> summary(Rewrite("trim", str.strip))
    'Return a copy of the string with leading and trailing whitespace removed.'
    """
    for adaptor, attribute in ((Editor, "find"), (Rewrite, "rewrite"), (Filter, "reason")):
        if isinstance(stage, adaptor):
            return _first_line(getattr(stage, attribute))
    # Our own modules hold one stage each and say so: "Stage `layout`: turns lines back into paragraphs; …".
    opening = f"Stage `{stage.name}`: "
    line = _first_line(sys.modules.get(type(stage).__module__))
    return line.removeprefix(opening) if line.startswith(opening) else _first_line(type(stage))


def _first_line(author: object) -> str:
    return (getattr(author, "__doc__", None) or "").strip().partition("\n")[0]
