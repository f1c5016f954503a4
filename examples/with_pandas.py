"""pandas: one column, row by row; or all rows together, so that they teach each other.

pip install pandas clean-corpus
"""

from typing import Any

import pipeline


def together(texts: Any) -> tuple[list[str], list[str | None]]:
    """Clean texts, and for each the number of the row that it repeats."""
    docs = list(pipeline.clean_corpus(texts))
    of = [next((flag.evidence["of"] for flag in doc.flags if flag.kind == "duplicate"), None) for doc in docs]
    return [doc.text for doc in docs], of


def main() -> list[str]:
    import pandas as pd

    rows = pd.DataFrame({"text": ["今天,天气很好。", "这一句，很干净。"]})
    rows["clean"] = rows["text"].map(pipeline.clean)
    rows["text"], rows["repeats"] = together(rows["text"])
    print(rows)
    return list(rows["clean"])


if __name__ == "__main__":
    main()
