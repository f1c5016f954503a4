"""Documents by the batch, for stages that look at many texts at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..document import Document


def batches(docs: Iterable[Document], *, documents: int, characters: int) -> Iterator[list[Document]]:
    """The documents in lists; each ends with the document that makes it full.

    >>> docs = [Document("", text) for text in ("甲乙丙", "丁", "戊", "己")]
    >>> [len(batch) for batch in batches(docs, documents=2, characters=3)]
    [1, 2, 1]
    """
    held: list[Document] = []
    weight = 0
    for doc in docs:
        held.append(doc)
        weight += len(doc.text)
        if len(held) == documents or weight >= characters:
            yield held
            held, weight = [], 0
    if held:
        yield held
