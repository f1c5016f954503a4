"""Stage `near_dup`: flags documents that repeat others or are related to them. Changes no text, drops nothing.

    survey  keys, signatures and long grams of every document           (`pipeline.dedup.corpus`)
    learn   candidates, exact verification, judgement, clusters         (`pipeline.dedup.search`)
    apply   flags `duplicate` on members, `related` on texts of one pattern, `represents` on the copy that others
            repeat (stage `twins` asks it)

With the policy `representatives`, all other members are also marked as dropped; they stay in the stream.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..config import DEFAULT, NearDupConfig
from ..document import Document, Flag
from ..stage import Surveys, in_memory, numbered

if TYPE_CHECKING:
    from ..dedup.corpus import Survey
    from ..dedup.knowledge import Finding, Knowledge
    from ..dedup.result import NearDuplicates


@dataclass(frozen=True, slots=True)
class NearDup:
    """Find every repost, accuse no innocent.

    >>> text = "今天早上下了一场大雨，河水涨得很快，岸边的柳树都被风吹弯了腰，行人纷纷躲进茶馆。"
    >>> docs = [Document("a", text), Document("b", text.replace("，", ",")), Document("c", "晴天")]
    >>> [(doc.id, flag.kind, flag.evidence["of"]) for doc in NearDup()(docs) for flag in doc.flags if "of" in flag.evidence]
    [('b', 'duplicate', 'a')]
    """

    config: NearDupConfig = field(default_factory=NearDupConfig)
    name: str = "near_dup"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """Survey, learn and apply on documents in memory; one document alone costs nothing."""
        held = list(numbered(docs))
        if sum(doc.drop is None for doc in held) < 2:
            return iter(held)
        return in_memory(self, held)

    def survey(self, docs: Iterable[Document], /) -> Survey:
        """Keys, signatures and facts of one part of the corpus."""
        from ..dedup import result  # noqa: PLC0415 (numpy is loaded when there is something to compare)

        return result.survey(docs, self.config)

    def learn(self, surveys: Sequence[Survey], /) -> Knowledge:
        """Clusters and relations of the whole corpus, the same however it was cut."""
        from ..dedup import conclude, search  # noqa: PLC0415 (as above)

        return conclude.knowledge_of(search.search(surveys, self.config))

    def learn_spread(self, surveys: Surveys, /) -> Knowledge:
        """The same where the surveys are spread over many machines."""
        from ..dedup import spread  # noqa: PLC0415 (as above, and pyarrow)

        return spread.learn(surveys, self.config)

    def apply(self, docs: Iterable[Document], knowledge: Knowledge, /) -> Iterator[Document]:
        """The documents with their flags."""
        for doc in docs:
            flags = [_flag(self.name, doc, found) for found in knowledge.findings(doc.position)]
            if copies := knowledge.copies(doc.position):
                flags.append(Flag("represents", self.name, {"copies": copies}))
            flagged = doc.flagged(*flags) if flags and doc.drop is None else doc
            if self.config.policy == "representatives" and flagged.drop is None:
                for flag in flags:
                    if flag.kind == "duplicate":
                        flagged = flagged.dropped(self.name, "duplicate", of=flag.evidence["of"])
                        break
            yield flagged


def near_duplicates(
    docs: Iterable[str | Document], config: NearDupConfig = DEFAULT.near_dup
) -> NearDuplicates:
    """Find which documents repeat which, without cleaning or changing them.

    Args:
        docs: documents, or texts, whose ids are then their numbers.
        config: the thresholds; see `NearDupConfig`.

    Raises:
        ConfigError: settings that do not fit each other.

    >>> text = "今天早上下了一场大雨，河水涨得很快，岸边的柳树都被风吹弯了腰，行人纷纷躲进茶馆。"
    >>> [cluster.members[0].kind for cluster in near_duplicates([text, text.replace("，", ",")]).clusters]
    ['exact']
    """
    from ..dedup import result  # noqa: PLC0415 (loads numpy)

    return result.near_duplicates(docs, config)


def _flag(name: str, doc: Document, found: Finding) -> Flag:
    evidence: dict[str, Any] = {
        "cluster": found.cluster,
        "of": found.of,
        "of_position": found.of_position,
        "kind": found.kind,
        "similarity": found.similarity,
        "containment": found.containment,
        "reason": found.reason,
    }
    if found.spans:
        evidence["spans"] = _text_spans(doc.text, found.spans)
    return Flag("duplicate" if found.duplicate else "related", name, evidence)


def _text_spans(text: str, spans: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Key offsets as offsets in the text: [start, end) on character boundaries."""
    from ..dedup.key import fold_with_offsets  # noqa: PLC0415 (loads numpy)

    _, offsets = fold_with_offsets(text)
    return [[int(offsets[start]), int(offsets[end - 1]) + 1] for start, end in spans if end <= len(offsets)]
