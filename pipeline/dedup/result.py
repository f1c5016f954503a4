"""The search as the library offers it: documents in, readable clusters and pairs out.

>>> text = "今天早上下了一场大雨，河水涨得很快，岸边的柳树都被风吹弯了腰，行人纷纷躲进茶馆。"
>>> found = near_duplicates([text, text.replace("，", ","), "晴天"])
>>> print(found)
1 cluster, 1 document that repeats another
0  kept: equal in every respect: the first by name
  1  exact  similarity 1.00  the same letters, digits and characters throughout
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..config import DEFAULT, NearDupConfig
from ..document import Document
from ..stage import as_documents
from . import conclude, corpus, search
from .knowledge import Cluster, Pair
from .prefer import date_of


class NearDuplicates(NamedTuple):
    """What `near_duplicates` found. Print it to read it."""

    clusters: tuple[Cluster, ...]
    pairs: tuple[Pair, ...]

    def __str__(self) -> str:
        """The clusters, one line a document."""
        members = sum(len(cluster.members) for cluster in self.clusters)
        first = f"{len(self.clusters)} cluster{'s' * (len(self.clusters) != 1)}, {members} document"
        lines = [first + (" that repeats another" if members == 1 else "s that repeat another")]
        for cluster in self.clusters:
            lines.append(f"{cluster.id}  kept: {cluster.reason}")
            lines += [
                f"  {one.id}  {one.kind}  similarity {one.similarity:.2f}  {one.reason}"
                for one in cluster.members
            ]
        return "\n".join(lines)


def near_duplicates(
    docs: Iterable[str | Document], config: NearDupConfig = DEFAULT.near_dup
) -> NearDuplicates:
    """What `pipeline.near_duplicates` does, in a module that loads numpy."""
    surveys = list(corpus.surveys(_facts(docs), search.rows_of(config), config.num_perm))
    knowledge = conclude.knowledge_of(search.search(surveys, config))
    return NearDuplicates(tuple(knowledge.clusters()), tuple(knowledge.verified()))


def _facts(docs: Iterable[str | Document]) -> Iterator[corpus.Facts]:
    """What is known of documents that count from 0; a text's id is its number."""
    for position, doc in enumerate(as_documents(docs)):
        if doc.drop is None:
            yield facts(doc)._replace(position=position)


def survey(docs: Iterable[Document], config: NearDupConfig) -> corpus.Survey:
    """Survey documents; dropped ones are left out."""
    kept = (facts(doc) for doc in docs if doc.drop is None)
    return corpus.survey(kept, search.rows_of(config), config.num_perm)


def facts(doc: Document) -> corpus.Facts:
    """What the search needs of a document."""
    dirt = 0
    for step in doc.steps:
        dirt += sum(max(len(edit.before), len(edit.after)) for edit in step.edits)
    return corpus.Facts(
        position=doc.position,
        id=doc.id,
        text=doc.text,
        date=date_of(doc.meta.get("date")),
        damage=sum(flag.kind in ("damage", "mask") for flag in doc.flags) if doc.flags else 0,
        dirt=dirt,
    )
