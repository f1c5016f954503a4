"""Hugging Face datasets: clean a column, in batches and in as many processes as you like.

pip install datasets clean-corpus
"""

from typing import Any

import pipeline


def cleaned(batch: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """A batch with clean texts; what was found but not changed goes to a column of its own."""
    docs = [pipeline.explain(text) for text in batch["text"]]
    return {
        "text": [doc.text for doc in docs],
        "findings": [[flag.kind for flag in doc.flags] for doc in docs],
    }


def main() -> list[str]:
    from datasets import Dataset

    rows = Dataset.from_dict({"text": ["今天,天气很好。", "这一句，很干净。"]})
    rows = rows.map(cleaned, batched=True)
    print(rows[:])
    return list(rows["text"])


if __name__ == "__main__":
    main()
