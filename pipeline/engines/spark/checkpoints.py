"""What a pass has left, a row a shard: small rows that come home, or large ones in Parquet.

A job of Spark that reads and writes Parquet takes .3 to .5 s of processor time more than one that brings its rows home (eight
tasks: planning, Java in the tasks, committing), and while it is planned and committed nothing else happens. So where rows
only name what lies beside them, they come home, and a file here is the restart point. Where they hold everything
(`--checkpoints`), they stay in Parquet wherever Spark can write.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from ...io.atomic import write_bytes
from .dealing import SHARES, dealt
from .work import Row, Rows, bound, in_batches, in_turn, schema

# Parquet as Spark writes it expects rows of bytes, not of megabytes.
WRITING = {
    "compression": "uncompressed",  # packed already
    "parquet.block.size": str(16 << 20),
    "parquet.page.size.row.check.min": "1",
    "parquet.page.size.row.check.max": "1",
    "parquet.block.size.row.check.min": "1",
    "parquet.block.size.row.check.max": "1",
    "parquet.enable.dictionary": "false",
    "parquet.column.statistics.enabled": "false",
}


def pass_address(where: str, number: int) -> str:
    """Where a pass leaves its shards."""
    return f"{where}/pass-{number}"


class Checkpoints(Protocol):
    """The rows between two passes, in one session.

    What is said of their columns is an Arrow schema. A source is what `handed` and `of` give, for `write` alone.
    """

    def handed(self, rows: Sequence[Row], columns: Any) -> Any:
        """Rows as a source, each a task."""

    def of(self, address: str, columns: Any, few: int = 0) -> Any:
        """A checkpoint as a source, in few tasks where that is said."""

    def write(self, source: Any, function: Callable[[Rows], Rows], columns: Any, address: str) -> None:
        """Leave what a function of rows makes of a source."""

    def rows(self, address: str, columns: Any, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        """The shard and some columns of each row in which the last of them says something, in order of the shards."""

    def frame(self, address: str, columns: Any) -> Any:
        """A checkpoint as a DataFrame."""

    def whole(self, address: str) -> bool:
        """Whether all of it was written."""

    def forget(self, address: str) -> None:
        """Remove it."""


class AtHome:
    """Rows that come home: some hundred bytes a shard, of which ten terabytes have 300,000."""

    def __init__(self, spark: Any, cores: int) -> None:
        self._spark, self._cores = spark, cores
        self._held: dict[str, list[Row]] = {}

    def handed(self, rows: Sequence[Row], columns: Any) -> list[list[Row]]:
        """See `Checkpoints`."""
        del columns
        return [[row] for row in rows]

    def of(self, address: str, columns: Any, few: int = 0) -> list[list[Row]]:
        """Neighbours together; the largest task is the first to be taken."""
        rows = [{name: row[name] for name in columns.names if name in row} for row in self._rows(address)]
        cores = few // len(SHARES) if few else self._cores
        tasks = dealt([row.get("weight", 1) for row in rows], max(cores, 1))
        tasks.sort(key=lambda task: -sum(rows[at].get("weight", 1) for at in task))
        return [[rows[at] for at in task] for task in tasks]

    def write(
        self, source: list[list[Row]], function: Callable[[Rows], Rows], columns: Any, address: str
    ) -> None:
        """See `Checkpoints`."""
        del columns
        context = self._spark.sparkContext
        found = []
        if source:
            handed = context.parallelize(source, len(source))
            found = handed.mapPartitions(bound(in_turn, function)).collect()
        found.sort(key=lambda row: row["shard"])
        path = _path(address)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, pickle.dumps(found, protocol=5), durable=False)
        self._held = {address: found}

    def rows(self, address: str, columns: Any, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        """See `Checkpoints`."""
        del columns
        for row in self._rows(address):
            if row.get(names[-1]) is not None:
                yield (row["shard"], *(row[name] for name in names))

    def frame(self, address: str, columns: Any) -> Any:
        """Made by Java from Arrow: from the rows of an RDD it were another Python process beside that of each task."""
        import pyarrow as pa  # noqa: PLC0415  # optional

        tasks = self.of(address, columns)
        table = pa.Table.from_pylist([row for task in tasks for row in task], schema=columns)
        return self._spark.createDataFrame(table).repartition(max(len(tasks), 1))

    def whole(self, address: str) -> bool:
        """See `Checkpoints`."""
        return _path(address).is_file()

    def forget(self, address: str) -> None:
        """See `Checkpoints`."""
        self._held.pop(address, None)
        _path(address).unlink(missing_ok=True)

    def _rows(self, address: str) -> list[Row]:
        if address not in self._held:
            self._held = {address: pickle.loads(_path(address).read_bytes())}  # noqa: S301  # our own
        return self._held[address]


def _path(address: str) -> Path:
    """A file that this machine sees. Hadoop takes the characters of an address as they are: no `%20`."""
    return Path(address.removeprefix("file://"))


class InParquet:
    """Rows that stay where Spark writes them."""

    def __init__(self, spark: Any) -> None:
        self._spark = spark

    def handed(self, rows: Sequence[Row], columns: Any) -> Any:
        """See `Checkpoints`."""
        told = [tuple(row[name] for name in columns.names) for row in rows]
        handed = self._spark.sparkContext.parallelize(told, max(len(told), 1))
        return self._spark.createDataFrame(handed, schema(columns))

    def of(self, address: str, columns: Any, few: int = 0) -> Any:
        """A file that a pass left is a task, the largest first: Spark sorts them by size."""
        frame = self.frame(address, columns)
        return frame.coalesce(few) if few else frame

    def write(self, source: Any, function: Callable[[Rows], Rows], columns: Any, address: str) -> None:
        """See `Checkpoints`."""
        done = source.mapInArrow(bound(in_batches, columns, function), schema(columns))
        done.write.mode("overwrite").options(**WRITING).parquet(address)

    def rows(self, address: str, columns: Any, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        """Few of them are in memory at a time."""
        frame = self.frame(address, columns).where(f"{names[-1]} is not null").orderBy("shard")
        for row in frame.select("shard", *names).toLocalIterator(prefetchPartitions=True):
            yield tuple(row)

    def frame(self, address: str, columns: Any) -> Any:
        """The columns are told, for finding them out is a job."""
        return self._spark.read.schema(schema(columns)).parquet(address)

    def whole(self, address: str) -> bool:
        """See `Checkpoints`."""
        return whole(self._spark, address)

    def forget(self, address: str) -> None:
        """See `Checkpoints`."""
        forget(self._spark, address)


def whole(spark: Any, address: str) -> bool:
    """Whether a job has written all of a table."""
    target, system = _hadoop(spark, f"{address}/_SUCCESS")
    return bool(system.exists(target))


def forget(spark: Any, address: str) -> None:
    """Remove a table, or whatever is there."""
    target, system = _hadoop(spark, address)
    system.delete(target, True)  # noqa: FBT003  # Java: recursive


def _hadoop(spark: Any, address: str) -> tuple[Any, Any]:
    """A path and its file system, as Hadoop knows them: any that Spark can write to."""
    context = spark.sparkContext
    target = context._jvm.org.apache.hadoop.fs.Path(address)  # noqa: SLF001  # pyspark offers no other door
    return target, target.getFileSystem(context._jsc.hadoopConfiguration())  # noqa: SLF001
