"""The laws that every stage obeys, for our stages and for yours.

>>> from pipeline.stage import Rewrite
>>> check_stage(Rewrite("trim", str.strip), ["  好  ", "好"])
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .document import Document, replay, undo
from .errors import StageError
from .stage import Stage


def check_stage(stage: Stage, texts: Iterable[str | Document], *, idempotent: bool = True) -> None:
    """Hold a stage to the laws on the given texts.

    Same ids in the same order · the same input gives the same output · history only grows and is signed by the
    stage · a step for every change and only then · no empty edits · `replay(raw, steps) == clean` ·
    `undo(clean, steps) == raw` · flags point inside the text · a dropped document passes untouched · and, for
    stages that are `idempotent`, a second run changes nothing.

    Raises:
        StageError: names the law, the document and what was found.
    """
    docs = [
        text if isinstance(text, Document) else Document(str(at), text, position=at)
        for at, text in enumerate(texts)
    ]
    results = list(stage(docs))
    _check(len(results) == len(docs), stage, "same documents", "", f"{len(docs)} in, {len(results)} out")
    for doc, result in zip(docs, results, strict=True):
        _check_one(stage, doc, result)
    again = list(stage(docs))
    _check(again == results, stage, "same input, same output", "", "two runs differ")
    dropped = [doc.dropped("test", "test") for doc in docs]
    _check(
        list(stage(dropped)) == dropped, stage, "a dropped document passes untouched", "", "one was changed"
    )
    if idempotent:
        _check_idempotent(stage, results)


def _check_one(stage: Stage, doc: Document, result: Document) -> None:
    _check(result.id == doc.id, stage, "same ids, same order", doc.id, f"became {result.id!r}")
    _check(result.position == doc.position, stage, "same positions", doc.id, f"became {result.position}")
    new = result.steps[len(doc.steps) :]
    _check(
        result.steps[: len(doc.steps)] == doc.steps,
        stage,
        "history only grows",
        doc.id,
        "earlier steps changed",
    )
    _check(all(step.stage == stage.name for step in new), stage, "signed by the stage", doc.id, f"{new!r}")
    _check(
        bool(new) or result.text == doc.text,
        stage,
        "a step for every change",
        doc.id,
        "changed without a step",
    )
    empty = [edit for step in new for edit in step.edits if edit.before == edit.after]
    _check(
        not empty and all(step.edits for step in new), stage, "a step only for a change", doc.id, f"{empty!r}"
    )
    _check(replay(doc.text, new) == result.text, stage, "replay gives the clean text", doc.id, "it does not")
    _check(undo(result.text, new) == doc.text, stage, "undo gives the raw text", doc.id, "it does not")
    for flag in result.flags:
        inside = flag.start is None or flag.end is None or 0 <= flag.start <= flag.end <= len(result.text)
        _check(
            inside, stage, "flags point inside the text", doc.id, f"{flag!r} in {len(result.text)} characters"
        )


def _check_idempotent(stage: Stage, results: Sequence[Document]) -> None:
    fresh = [
        Document(doc.id, doc.text, doc.meta, position=doc.position) for doc in results if doc.drop is None
    ]
    for doc, again in zip(fresh, stage(fresh), strict=True):
        _check(again.text == doc.text, stage, "a second run changes nothing", doc.id, f"{again.steps!r}")


def _check(holds: bool, stage: Stage, law: str, doc_id: str, found: str) -> None:
    if not holds:
        raise StageError(f"stage {stage.name!r} breaks the law «{law}» on document {doc_id!r}: {found}")
