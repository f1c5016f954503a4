"""datatrove: a step that cleans, to stand before its filters and its deduplication.

pip install datatrove clean-corpus
"""

from collections.abc import Iterable, Iterator
from typing import Any

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep

import pipeline


class CleanCorpus(PipelineStep):  # type: ignore[misc]  # datatrove has no types
    """Clean every document; the edits go to its metadata, so that they can be undone."""

    type = "🧹 - CLEAN"
    name = "clean-corpus"

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """The documents, clean."""
        del rank, world_size
        for doc in data:
            with self.track_time():
                result = pipeline.explain(doc.text)
            self.stat_update("changed" if result.steps else "clean")
            doc.text = result.text
            doc.metadata["edits"] = [
                (step.stage, [tuple(edit) for edit in step.edits]) for step in result.steps
            ]
            yield doc


def main() -> list[str]:
    docs: Any = [Document("今天,天气很好。", "0"), Document("这一句，很干净。", "1")]
    texts = [doc.text for doc in CleanCorpus().run(docs)]
    print(texts)
    return texts


if __name__ == "__main__":
    main()
