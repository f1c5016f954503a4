"""polars: a column, as an expression.

pip install polars clean-corpus
"""

import pipeline


def main() -> list[str]:
    import polars as pl

    rows = pl.DataFrame({"text": ["今天,天气很好。", "这一句，很干净。"]})
    rows = rows.with_columns(
        pl.col("text").map_elements(pipeline.clean, return_dtype=pl.String).alias("clean")
    )
    print(rows)
    return rows["clean"].to_list()


if __name__ == "__main__":
    main()
