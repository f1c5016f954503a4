"""What a pass has left: Parquet, a row a shard. Read by tasks, and where the command runs.

A job of Spark takes a tenth of a second to a second, whatever it does, and nothing else happens meanwhile. Checkpoints on a file
system that this machine sees (those inside OUT, which all machines share) are read without one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from .work import schema

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


class Checkpoints:
    """The files between two passes, in one session."""

    def __init__(self, spark: Any) -> None:
        self._spark = spark

    def write(self, frame: Any, address: str) -> None:
        """Write rows of megabytes."""
        frame.write.mode("overwrite").options(**WRITING).parquet(address)

    def frame(self, address: str, columns: Any) -> Any:
        """The rows as a DataFrame. The columns are told, for finding them out is a job."""
        return self._spark.read.schema(schema(columns)).parquet(address)

    def rows(self, address: str, columns: Any, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        """The shard and some columns of each row in which the last of them says something, in order of the shards.

        Few rows are in memory at a time.
        """
        here = _path(address)
        if here is not None:
            yield from _rows(here, ["shard", *names])
            return
        frame = self.frame(address, columns).where(f"{names[-1]} is not null").orderBy("shard")
        for row in frame.select("shard", *names).toLocalIterator(prefetchPartitions=True):
            yield tuple(row)

    def whole(self, address: str) -> bool:
        """Whether all of it was written."""
        target, system = self._hadoop(f"{address}/_SUCCESS")
        return bool(system.exists(target))

    def forget(self, address: str) -> None:
        """Remove it."""
        target, system = self._hadoop(address)
        system.delete(target, True)  # noqa: FBT003  # Java: recursive

    def _hadoop(self, address: str) -> tuple[Any, Any]:
        """A path and its file system, as Hadoop knows them: any that Spark can write to."""
        context = self._spark.sparkContext
        target = context._jvm.org.apache.hadoop.fs.Path(address)  # noqa: SLF001  # pyspark offers no other door
        return target, target.getFileSystem(context._jsc.hadoopConfiguration())  # noqa: SLF001


def _path(address: str) -> Path | None:
    """Where files are that this machine sees. Hadoop takes the characters of an address as they are: no `%20`."""
    if not address.startswith("file:"):
        return None
    return Path(address.removeprefix("file:").replace("///", "/", 1))


def _rows(folder: Path, names: list[str]) -> Iterator[tuple[Any, ...]]:
    from pyarrow import parquet  # noqa: PLC0415  # optional

    found: list[tuple[int, Path, int]] = []  # shard, file, row group
    for path in sorted(folder.glob("part-*.parquet")):
        with parquet.ParquetFile(path) as file:
            for group in range(file.num_row_groups):
                shards = file.read_row_group(group, ["shard"], use_threads=False).column(0).to_pylist()
                found += [(shard, path, group) for shard in shards]
    # Shards that are neighbours are in one file, so that a row group is read once or little more often.
    for (path, group), these in groupby(sorted(found), key=lambda each: each[1:]):
        wanted = {each[0] for each in these}
        with parquet.ParquetFile(path) as file:
            table = file.read_row_group(group, names, use_threads=False)
        order = sorted(range(table.num_rows), key=table.column(0).to_pylist().__getitem__)
        for at in order:
            row = tuple(table.column(name)[at].as_py() for name in names)
            if row[0] in wanted and row[-1] is not None:
                yield row
