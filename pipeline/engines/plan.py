"""A flow cut at its barriers: what runs in which pass over the corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..stage import CorpusStage, Stage


@dataclass(frozen=True, slots=True)
class Pass:
    """One pass over all documents: apply what was learned, run document stages, survey for what is learned next."""

    number: int
    apply: CorpusStage[Any, Any] | None
    stages: tuple[Stage, ...]
    survey: CorpusStage[Any, Any] | None

    @property
    def names(self) -> list[str]:
        """What happens, in order, for people."""
        applied = [f"apply {self.apply.name}"] if self.apply else []
        surveyed = [f"survey {self.survey.name}"] if self.survey else []
        return [*applied, *(stage.name for stage in self.stages), *surveyed]


def passes(flow: Sequence[Stage]) -> tuple[Pass, ...]:
    """The passes of a flow; each corpus stage is a barrier between two.

    >>> from pipeline.stage import Rewrite
    >>> [a_pass.names for a_pass in passes([Rewrite("trim", str.strip)])]
    [['trim']]
    """
    plan: list[Pass] = []
    applied: CorpusStage[Any, Any] | None = None
    stages: list[Stage] = []
    for stage in flow:
        if isinstance(stage, CorpusStage):
            plan.append(Pass(len(plan), applied, tuple(stages), stage))
            applied, stages = stage, []
        else:
            stages.append(stage)
    return (*plan, Pass(len(plan), applied, tuple(stages), None))
