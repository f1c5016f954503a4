"""data-juicer: an operator. In a recipe: `process: [{clean_corpus_mapper: {}}]`.

pip install py-data-juicer clean-corpus
"""

from typing import Any

from data_juicer.ops.base_op import OPERATORS, Mapper

import pipeline


@OPERATORS.register_module("clean_corpus_mapper")
class CleanCorpusMapper(Mapper):  # type: ignore[misc]  # data-juicer has no types
    """Clean texts, batch by batch."""

    _batched_op = True

    def process_batched(self, samples: dict[str, list[Any]]) -> dict[str, list[Any]]:
        """The samples with clean texts."""
        samples[self.text_key] = [pipeline.clean(text) for text in samples[self.text_key]]
        return samples


def main() -> list[str]:
    samples = {"text": ["今天,天气很好。", "这一句，很干净。"]}
    texts: list[str] = CleanCorpusMapper().process_batched(samples)["text"]
    print(texts)
    return texts


if __name__ == "__main__":
    main()
