"""Stages for the tests of the runner; a module of its own, so that other processes can import it."""

from __future__ import annotations

import json
import os
import signal
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.document import Document, Edit, Flag
from pipeline.stage import in_memory


@dataclass(frozen=True)
class Commas:
    """Half-width commas become full-width ones; stumbles over what it is told to stumble over."""

    name: str = "commas"
    fatal: str = "☠"

    def __call__(self, docs: Iterable[Document]) -> Iterator[Document]:
        for doc in docs:
            if doc.drop is not None:
                yield doc
                continue
            if "RAISE" in doc.text:
                raise ValueError("told to raise")
            if "KILL" in doc.text:
                os.kill(os.getpid(), signal.SIGKILL)
            if "EAT" in doc.text:
                eaten = []
                while True:
                    eaten.append(bytearray(os.urandom(1 << 20) * 8))
                    time.sleep(0.005)
            if "HANG" in doc.text:
                while True:
                    time.sleep(0.05)
            if "DROP" in doc.text:
                yield doc.dropped(self.name, "told-to", word="DROP")
                continue
            found = [Edit(at, ",", "，", "comma") for at, char in enumerate(doc.text) if char == ","]
            yield doc.edited(self.name, found)


@dataclass(frozen=True)
class Facts:
    """Finds out who wrote it."""

    name: str = "facts"

    def __call__(self, docs: Iterable[Document]) -> Iterator[Document]:
        for doc in docs:
            yield doc.with_meta(author="某某", date="2024-01-01")


@dataclass(frozen=True)
class Loses:
    """Breaks the first law."""

    name: str = "loses"

    def __call__(self, docs: Iterable[Document]) -> Iterator[Document]:
        yield from list(docs)[::2]


@dataclass
class Known:
    counts: Counter[str]

    def write(self, folder: Path) -> None:
        (folder / "first-lines.json").write_text(
            json.dumps(dict(sorted(self.counts.items())), ensure_ascii=False)
        )


@dataclass(frozen=True)
class FirstLines:
    """Learns how often each first line stands; flags documents that share theirs."""

    name: str = "first-lines"

    __call__ = in_memory

    def survey(self, docs: Iterable[Document]) -> Counter[str]:
        return Counter(doc.text.split("\n")[0] for doc in docs)

    def learn(self, surveys: Sequence[Counter[str]]) -> Known:
        total: Counter[str] = Counter()
        for each in surveys:
            total.update(each)
        return Known(total)

    def apply(self, docs: Iterable[Document], knowledge: Known) -> Iterator[Document]:
        for doc in docs:
            count = knowledge.counts[doc.text.split("\n")[0]]
            yield doc.flagged(Flag("shared", self.name, {"count": count})) if count > 1 else doc


@dataclass(frozen=True)
class LearnsBadly(FirstLines):
    """Comes to grief when it learns."""

    ends: bool = False

    __call__ = in_memory

    def learn(self, surveys: Sequence[Counter[str]]) -> Known:
        if self.ends:
            os.kill(os.getpid(), signal.SIGKILL)
        raise ValueError(f"nothing to be learned from {len(surveys)} surveys")


@dataclass(frozen=True)
class Teachable(FirstLines):
    """First lines that can be taught."""

    __call__ = in_memory

    def knowledge_from(self, folder: Path) -> Known | None:
        path = folder / "first-lines.json"
        return Known(Counter(json.loads(path.read_text()))) if path.exists() else None


@dataclass(frozen=True)
class Noted(FirstLines):
    """First lines, noted when they are surveyed."""

    __call__ = in_memory

    def survey_noted(self, docs: Iterable[Document]) -> tuple[Counter[str], dict[int, str]]:
        notes = {doc.position: doc.text.split("\n")[0] for doc in docs}
        return Counter(notes.values()), notes

    def apply_noted(
        self, docs: Iterable[Document], knowledge: Known, notes: dict[int, str]
    ) -> Iterator[Document]:
        for doc in docs:
            count = knowledge.counts[notes[doc.position]]
            yield doc.flagged(Flag("shared", self.name, {"count": count})) if count > 1 else doc


@dataclass(frozen=True)
class Again(Commas):
    """The commas once more, behind a stage that learns."""

    name: str = "again"
