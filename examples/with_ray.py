"""Ray Data: `map_batches`.

pip install "ray[data]" clean-corpus
"""

from typing import Any

import pipeline


def cleaned(batch: Any) -> Any:
    """A batch (a dict of arrays, unless another format is asked for) with clean texts."""
    batch["text"] = [pipeline.clean(str(text)) for text in batch["text"]]
    return batch


def main() -> list[str]:
    import ray

    rows = ray.data.from_items([{"text": "今天,天气很好。"}, {"text": "这一句，很干净。"}])
    texts = sorted(str(row["text"]) for row in rows.map_batches(cleaned).take_all())
    print(texts)
    return texts


if __name__ == "__main__":
    main()
