"""Runs stages so that one bad document cannot take the others with it.

A stage gets all documents of the shard at once. If it raises, they are given one by one and those that make it raise
are rejected with the traceback. Where a document kills the process or never ends, the process that watches learns
from the `Watch` which document it was.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from time import process_time
from typing import Any, NamedTuple, Protocol

from ..document import Document
from ..errors import CleanCorpusError, ConfigError, KnowledgeError, MissingExtraError, OutputError, StageError
from ..io.records import RejectedRecord, where_of
from ..stage import CorpusStage, Noting, Stage

# These are about the installation or the settings, not about a document: the run ends.
FATAL = (ConfigError, KnowledgeError, MissingExtraError, OutputError)
# So many documents of one shard, all stumbled over, are no accident.
SYSTEMATIC = 50

Run = Callable[[list[Document]], Iterable[Document]]


class OverdueError(BaseException):
    """Raised by a watch in the midst of a stage that does not end; no `except Exception` in there shall catch it."""


class Poison(NamedTuple):
    """A document that a process died of."""

    position: int
    stage: str
    reason: str
    message: str


class Surveyed(NamedTuple):
    """The documents of a shard behind a survey."""

    docs: list[Document]
    survey: Any
    notes: Any = None  # for `apply` on the same documents; None: the stage takes none


class Watch(Protocol):
    """Where a worker says what it has in hand, so that it is known should it never come back."""

    def at(self, stage: str, position: int, size: int) -> None:
        """Document `position` of `size` characters is given to `stage`."""
        ...


class Unwatched:
    """For work in this very process."""

    def at(self, stage: str, position: int, size: int) -> None:
        """Nothing."""


class Guard:
    """Runs stages over the documents of one shard and collects what had to be rejected."""

    def __init__(
        self,
        watch: Watch,
        poison: Iterable[Poison] = (),
        *,
        careful: bool = False,
        seconds: MutableMapping[str, float] | None = None,
    ) -> None:
        self.rejects: list[RejectedRecord] = []
        self._watch = watch
        self._poison = {(each.stage, each.position): each for each in poison}
        self._careful = careful
        self._seconds: MutableMapping[str, float] = {} if seconds is None else seconds

    def reading(self, records: Iterator[Document | RejectedRecord]) -> Iterator[Document | RejectedRecord]:
        """The records, each noted as in hand."""
        for record in records:
            self._watch.at("read", record.position, 0)
            yield record

    def run(self, stage: Stage, docs: list[Document]) -> list[Document]:
        """The documents after a document stage."""
        return self._timed(stage.name, stage.name, stage, docs)

    def apply(
        self, stage: CorpusStage[Any, Any], knowledge: Any, docs: list[Document], notes: Any = None
    ) -> list[Document]:
        """The documents after a corpus stage, which may have left itself notes."""

        def run(held: list[Document]) -> Iterable[Document]:
            if notes is not None and isinstance(stage, Noting):
                return stage.apply_noted(held, knowledge, notes)
            return stage.apply(held, knowledge)

        return self._timed(stage.name, f"{stage.name}: apply", run, docs)

    def survey(self, stage: CorpusStage[Any, Any], docs: list[Document]) -> Surveyed:
        """What a corpus stage sees in the documents, and the documents without those it cannot look at."""
        started = process_time()
        name = f"{stage.name}: survey"
        docs = self._without_poison(name, docs)
        if self._careful:
            docs = [doc for doc in docs if self._looked_at(stage, name, doc)]
        try:
            seen = _surveyed(stage, self._tracked(name, docs))
        except (Exception, OverdueError):  # noqa: BLE001  # whatever a stage raises is recorded here
            kept = [doc for doc in docs if self._looked_at(stage, name, doc)]
            self._check_some_left(stage.name, docs, kept)
            docs, seen = kept, _surveyed(stage, kept)
        self._note(name, started)
        return Surveyed(docs, *seen)

    def _looked_at(self, stage: CorpusStage[Any, Any], name: str, doc: Document) -> bool:
        try:
            self._watch.at(name, doc.position, len(doc.text))
            stage.survey([doc])
        except (Exception, OverdueError) as error:  # noqa: BLE001  # recorded
            self._reject(doc, name, "stage-error", error)
            return False
        return True

    def _timed(self, stage: str, name: str, run: Run, docs: list[Document]) -> list[Document]:
        started = process_time()
        docs = self._without_poison(name, docs)
        result = self._together(stage, name, run, docs) if not self._careful else None
        if result is None:
            result = [out for doc in docs if (out := self._alone(stage, name, run, doc)) is not None]
            self._check_some_left(stage, docs, result)
        self._note(name, started)
        return result

    def _together(self, stage: str, name: str, run: Run, docs: list[Document]) -> list[Document] | None:
        try:
            result = list(run(self._tracked(name, docs)))  # type: ignore[arg-type]  # a stage takes any iterable
        except (Exception, OverdueError):  # noqa: BLE001  # found out one by one, and recorded there
            return None
        if len(result) != len(docs):
            raise StageError(
                f"stage {stage!r} was given {len(docs)} documents and gave back {len(result)}; a stage gives back "
                "every document (mark it with doc.dropped(…) to leave it out). Check it with "
                "pipeline.testing.check_stage"
            )
        return result

    def _alone(self, stage: str, name: str, run: Run, doc: Document) -> Document | None:
        self._watch.at(name, doc.position, len(doc.text))
        try:
            (result,) = run([doc])
        except (Exception, OverdueError) as error:  # noqa: BLE001  # recorded
            self._reject(doc, stage, "stage-error", error)
            return None
        return result

    def _tracked(self, name: str, docs: list[Document]) -> Iterator[Document]:
        return iter(docs) if isinstance(self._watch, Unwatched) else self._watched(name, docs)

    def _watched(self, name: str, docs: list[Document]) -> Iterator[Document]:
        at = self._watch.at
        for doc in docs:
            at(name, doc.position, len(doc.text))
            yield doc

    def _without_poison(self, name: str, docs: list[Document]) -> list[Document]:
        if not self._poison:
            return docs
        kept = []
        for doc in docs:
            poison = self._poison.get((name, doc.position))
            if poison is None:
                kept.append(doc)
            else:
                self.rejects.append(rejected(doc, name.partition(":")[0], poison.reason, poison.message))
        return kept

    def _check_some_left(self, stage: str, before: list[Document], after: list[Document]) -> None:
        """A stage that stumbles over every document is broken; rejecting the corpus would hide that."""
        if len(before) >= SYSTEMATIC and not after:
            raise StageError(
                f"stage {stage!r} raised on every one of {len(before)} documents, so the stage is at fault. "
                f"The last error:\n{self.rejects[-1].message}"
            )

    def _reject(self, doc: Document, stage: str, reason: str, error: BaseException) -> None:
        if isinstance(error, ImportError):
            raise StageError(
                f"stage {stage!r} cannot be loaded: {error}. Type: clean-corpus doctor"
            ) from error
        if isinstance(error, FATAL):
            raise error
        if isinstance(error, MemoryError):
            reason = "out-of-memory"
        if isinstance(error, OverdueError):
            reason = "timeout"
        short = isinstance(error, CleanCorpusError)
        lines = (
            [str(error)]
            if short
            else traceback.format_exception(type(error), error, _below_guard(error.__traceback__))
        )
        self.rejects.append(rejected(doc, stage.partition(":")[0], reason, "".join(lines).strip()))

    def _note(self, name: str, started: float) -> None:
        self._seconds[name] = self._seconds.get(name, 0.0) + process_time() - started


def _surveyed(stage: CorpusStage[Any, Any], docs: Iterable[Document]) -> tuple[Any, Any]:
    return stage.survey_noted(docs) if isinstance(stage, Noting) else (stage.survey(docs), None)


def _below_guard(trace: Any) -> Any:
    """The traceback without our own frames: they differ between ways of running and help nobody."""
    while trace is not None and trace.tb_frame.f_globals.get("__name__") == __name__:
        trace = trace.tb_next
    return trace


def rejected(doc: Document, stage: str, reason: str, message: str) -> RejectedRecord:
    """The record of a document that a stage could not process: its raw text."""
    return RejectedRecord(doc.position, where_of(doc), reason, message, doc.raw, stage, doc.id, doc.meta)
