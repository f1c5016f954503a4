"""Dask: a bag of texts, cleaned in parallel.

pip install dask clean-corpus
"""

import pipeline


def main() -> list[str]:
    import dask.bag

    texts: list[str] = (
        dask.bag.from_sequence(["今天,天气很好。", "这一句，很干净。"])
        .map(pipeline.clean)
        .compute(scheduler="threads")
    )
    print(texts)
    return texts


if __name__ == "__main__":
    main()
