"""Knowledge given back to a run: what was learned before, and perhaps edited by hand, is used instead of learning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..document import Document
from ..errors import KnowledgeError
from ..stage import CorpusStage, Shareable, Stage, Teachable


@dataclass(frozen=True, slots=True)
class Known:
    """A corpus stage that need not learn: a document stage."""

    stage: CorpusStage[Any, Any]
    folder: Path

    @property
    def name(self) -> str:
        """The stage's own name."""
        return self.stage.name

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents, changed by what was known before."""
        stage: Any = self.stage
        return iter(stage.apply(docs, _knowledge(stage, self.folder)))


@lru_cache(maxsize=8)
def _knowledge(stage: Any, folder: Path) -> Any:
    return _read(stage, folder)


def _read(stage: Any, folder: Path) -> Any:
    try:
        return stage.knowledge_from(folder)
    except (OSError, ValueError) as error:
        raise KnowledgeError(
            f"the knowledge for {stage.name!r} in {folder} cannot be used: {error}"
        ) from error


def informed(flow: Sequence[Stage], folder: str | Path | None, copy_to: Path | None = None) -> list[Stage]:
    """The flow, in which those corpus stages that find their knowledge in the folder learn nothing.

    Args:
        flow: The stages.
        folder: `OUT/knowledge` of an earlier run; None: all stages learn.
        copy_to: Where to write what was found, so that the output says what it was made with.

    Raises:
        KnowledgeError: there is no such folder, nothing in it is knowledge of these stages, or a file cannot be used.
    """
    if folder is None:
        return list(flow)
    root = Path(folder)
    if not root.is_dir():
        raise KnowledgeError(f"there is no folder {str(root)!r}; give OUT/knowledge of an earlier run")
    stages = [_informed(stage, root, copy_to) for stage in flow]
    if not any(isinstance(stage, Known) for stage in stages):
        inner = root / "knowledge"
        hint = f"did you mean {str(inner)!r}?" if inner.is_dir() else "give OUT/knowledge of an earlier run"
        raise KnowledgeError(f"there is nothing in {str(root)!r} that these stages can use; {hint}")
    return stages


def _informed(stage: Stage, folder: Path, copy_to: Path | None) -> Stage:
    if not isinstance(stage, CorpusStage) or not isinstance(stage, Teachable):
        return stage
    knowledge = _read(stage, folder)
    if knowledge is None:
        return stage
    if copy_to is not None and isinstance(knowledge, Shareable):
        knowledge.write(copy_to)
    return Known(stage, folder)
