"""`Surveys` and `Table` in memory, cut into parts and batches at random: what an engine must offer, and no more."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa


@dataclass(frozen=True)
class MemoryTable:
    """Parts, each an Arrow table."""

    parts: list[Any]
    seed: int
    many: int

    def map(self, work: Callable[[Iterable[Any]], Iterator[Any]], schema: Any, /) -> MemoryTable:
        made = [pa.Table.from_batches(list(work(self._batches(part))), schema) for part in self.parts]
        return type(self)(made, self.seed, self.many)

    def together(self, by: Sequence[str], order: Sequence[str], /) -> MemoryTable:
        whole = pa.concat_tables(self.parts)
        keys = list(zip(*(whole.column(name).to_pylist() for name in by), strict=True))
        owner = [hash((key, self.seed)) % self.many for key in keys]
        parts = []
        for part in range(self.many):
            rows = [at for at, each in enumerate(owner) if each == part]
            random.Random(self.seed).shuffle(rows)
            sorting = [(name, "ascending") for name in (*by, *order)]
            parts.append(whole.take(pa.array(rows, pa.int64())).sort_by(sorting))
        return type(self)(parts, self.seed, self.many)

    def also(self, other: Any, /) -> MemoryTable:
        return type(self)([*self.parts, *other.parts], self.seed, self.many)

    def where(self, column: str, value: int, /) -> MemoryTable:
        kept = [part.filter(pa.compute.equal(part.column(column), value)) for part in self.parts]
        return type(self)(kept, self.seed, self.many)

    def kept(self, name: str, /) -> MemoryTable:
        assert name
        return self

    def gathered(self) -> Any:
        parts = list(self.parts)
        random.Random(self.seed).shuffle(parts)
        return pa.concat_tables(parts)

    def _batches(self, part: Any) -> Iterator[Any]:
        pick = random.Random(self.seed)
        at = 0
        while at < part.num_rows:
            size = pick.choice((1, 2, 7, 40, 1000))
            yield from part.slice(at, size).combine_chunks().to_batches()
            at += size


@dataclass(frozen=True)
class MemorySurveys:
    """Surveys in a list."""

    surveys: Sequence[Any]
    seed: int = 1
    many: int = 3
    kind: type[MemoryTable] = MemoryTable

    def rows(self, work: Callable[[Any], Iterator[Any]], schema: Any, /) -> MemoryTable:
        made = [pa.Table.from_batches(list(work(survey)), schema) for survey in self.surveys]
        return self.kind(made or [schema.empty_table()], self.seed, self.many)

    def table(self, batch: Any, /) -> MemoryTable:
        return self.kind([pa.Table.from_batches([batch])], self.seed, self.many)
