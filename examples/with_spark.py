"""Spark: `mapInArrow`, batch by batch on the executors. For the whole flow with learning see docs/at-scale.md.

pip install pyspark pyarrow clean-corpus
"""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import pipeline


def cleaned(batches: Iterable[Any]) -> Iterator[Any]:
    """Arrow batches with clean texts; all other columns pass."""
    import pyarrow as pa

    for batch in batches:
        at = batch.schema.get_field_index("text")
        texts = pa.array([pipeline.clean(text) for text in batch.column(at).to_pylist()], pa.string())
        columns = [texts if number == at else column for number, column in enumerate(batch.columns)]
        yield pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


def main() -> list[str]:
    from pyspark.sql import SparkSession

    # Else the workers start whatever `python3` is first on the path, which may lack pyarrow and this package.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    rows = spark.createDataFrame([(0, "今天,天气很好。"), (1, "这一句，很干净。")], "id long, text string")
    texts = [str(row["text"]) for row in rows.mapInArrow(cleaned, rows.schema).orderBy("id").collect()]
    spark.stop()
    print(texts)
    return texts


if __name__ == "__main__":
    main()
