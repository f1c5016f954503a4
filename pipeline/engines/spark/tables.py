"""`Surveys` and `Table` (pipeline.stage) on DataFrames: how a stage learns from more than one machine holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .beside import Beside
from .work import Batches, bound, schema

# Shuffled data of one task, before Spark puts small tasks together.
TASK = 32 << 20
# For a stage with less than so many bytes of surveys, learning in one place is faster: some 1.5 million articles.
SPREAD_FROM = 4 << 30
# The setting of Spark (`--conf`) that says otherwise.
SETTING = "spark.cleancorpus.spreadFrom"


@dataclass(frozen=True, slots=True)
class SparkTable:
    """A DataFrame as a table."""

    frame: Any
    surveys: SparkSurveys

    def map(self, work: Callable[[Iterable[Any]], Iterator[Any]], columns: Any, /) -> SparkTable:
        """See `pipeline.stage.Table`."""
        return SparkTable(self.frame.mapInArrow(bound(work), schema(columns)), self.surveys)

    def together(self, by: Sequence[str], order: Sequence[str], /) -> SparkTable:
        """A shuffle by hash, then a sort in each task, which goes to disk where it does not fit."""
        return SparkTable(self.frame.repartition(*by).sortWithinPartitions(*by, *order), self.surveys)

    def also(self, other: Any, /) -> SparkTable:
        """See `pipeline.stage.Table`."""
        return SparkTable(self.frame.union(other.frame), self.surveys)

    def where(self, column: str, value: int, /) -> SparkTable:
        """See `pipeline.stage.Table`."""
        return SparkTable(self.frame.where(f"{column} = {value:d}"), self.surveys)

    def kept(self, name: str, /) -> SparkTable:
        """Written as Parquet; a run that is resumed finds it there."""
        return SparkTable(self.surveys.keep(name, self.frame), self.surveys)

    def gathered(self) -> Any:
        """All rows, where the command runs."""
        return self.frame.toArrow()


@dataclass(frozen=True, slots=True)
class SparkSurveys:
    """The surveys of a pass in its checkpoint."""

    frame: Any  # shard, survey
    spark: Any
    keep: Callable[[str, Any], Any]
    beside: Beside

    def rows(self, work: Callable[[Any], Iterator[Any]], columns: Any, /) -> SparkTable:
        """See `pipeline.stage.Surveys`."""
        return SparkTable(self.frame.mapInArrow(bound(_of_each, self.beside, work), schema(columns)), self)

    def table(self, batch: Any, /) -> SparkTable:
        """See `pipeline.stage.Surveys`."""
        import pyarrow as pa  # noqa: PLC0415  # optional

        return SparkTable(self.spark.createDataFrame(pa.Table.from_batches([batch])), self)


def _of_each(beside: Beside, work: Callable[[Any], Iterator[Any]], batches: Batches) -> Batches:
    for batch in batches:
        for at in range(batch.num_rows):
            yield from work(beside.survey(batch.column("survey")[at].as_py()))
