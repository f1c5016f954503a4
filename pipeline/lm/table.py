"""The file of the model: sorted hashes in buckets, two bytes of each n-gram and two of its numbers, mapped not read.

Layout: the magic line, the length of a JSON header (8 bytes, little endian), the header (alphabet, sizes,
provenance), then arrays, each at a multiple of 64 bytes. For every order: `coarse` and `fine` give where a
bucket starts, `rest` 16 more bits of the hash, `p` and `back` log-probabilities in 255 steps. An n-gram is thus
known by about 36 bits: one question in 16,000 about an absent n-gram is answered wrongly, and the model asks about
an n-gram only after its prefix and suffix were found, which makes a wrong answer harmless and rare.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .arrays import Bytes, Floats, Ints, Keys
from .smooth import Level

MAGIC = b"clean-corpus character model 1\n"
ALIGN = 64
# Natural logarithms from 0 down to -16 in 255 steps of .063: half a step is 3 % of a probability.
LOWEST = -16.0
LEVELS = np.linspace(LOWEST, 0.0, 256).astype(np.float32)
# Four n-grams a bucket on average: a question touches few cells, the starts cost half a byte an n-gram.
BUCKET = 4
COARSE = 4096

# Below so many keys, calls cost more than cells.
FEW = 400
_EIGHT = np.arange(8)


class Table(NamedTuple):
    """The n-grams of one order."""

    bits: int
    coarse: NDArray[np.uint32]
    fine: NDArray[np.uint16]
    rest: NDArray[np.uint16]
    p: Bytes
    back: Bytes

    def find(self, keys: Keys) -> Ints:
        """For each key its row, or -1."""
        hashed = mix(keys)
        bucket = (hashed >> np.uint64(64 - self.bits)).astype(np.int64)
        rest = (hashed & np.uint64(0xFFFF)).astype(np.uint16)
        row = self.coarse[bucket >> 12].astype(np.int64) + self.fine[bucket]
        bucket += 1
        last = self.coarse[bucket >> 12].astype(np.int64) + self.fine[bucket]
        found = np.full(len(keys), -1, np.int64)
        asked = np.arange(len(keys))
        while len(asked):
            if len(asked) < FEW:  # eight cells at once, to save calls
                cells = row[:, None] + _EIGHT
                same = (self.rest.take(cells, mode="clip") == rest[:, None]) & (cells < last[:, None])
                hit = same.any(axis=1)
                found[asked[hit]] = row[hit] + same[hit].argmax(axis=1)
                row += 8
            else:  # cell by cell: most end after a few
                hit = (self.rest.take(row, mode="clip") == rest) & (row < last)
                found[asked[hit]] = row[hit]
                row += 1
            on = np.flatnonzero(~hit & (row < last))
            asked, row, last, rest = asked[on], row[on], last[on], rest[on]
        return found


class Neighbours(NamedTuple):
    """For each symbol the ones that bigrams put behind it (or before it)."""

    starts: NDArray[np.uint32]
    symbols: NDArray[np.uint16]

    def of(self, symbol: int) -> NDArray[np.uint16]:
        """The neighbours of one symbol, sorted."""
        return self.symbols[self.starts[symbol] : self.starts[symbol + 1]]


def mix(keys: Keys) -> Keys:
    """The finaliser of SplitMix64 (Steele, Lea & Flood 2014): every bit of the key reaches every bit."""
    z = keys + np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed: Keys = z ^ (z >> np.uint64(31))
    return mixed


def write(path: Path, levels: Sequence[Level], header: Mapping[str, Any]) -> None:
    """Write the levels (single symbols first) with a header of the caller's."""
    arrays: dict[str, NDArray[Any]] = {
        "unigrams": levels[0].log_p.astype(np.float32),
        "unigram_back": levels[0].log_back.astype(np.float32),
    }
    base = np.uint64(len(levels[0].keys))
    first, second = np.divmod(levels[1].keys, base)
    arrays |= _neighbours("after", first, second, int(base)) | _neighbours("before", second, first, int(base))
    bits = {}
    for order, level in enumerate(levels[1:], start=2):
        bits[str(order)], parts = _table(level, highest=order == len(levels))
        arrays |= {f"{name}{order}": array for name, array in parts.items()}
    places: dict[str, list[Any]] = {}
    at = 0
    for name, array in arrays.items():
        places[name] = [at, str(array.dtype), len(array)]
        at += -(-array.nbytes // ALIGN) * ALIGN
    text = json.dumps({**header, "bits": bits, "arrays": places}, ensure_ascii=False).encode()
    start = len(MAGIC) + 8 + len(text)
    text += b" " * (-start % ALIGN)
    with path.open("wb") as file:
        file.write(MAGIC + len(text).to_bytes(8, "little") + text)
        for array in arrays.values():
            file.write(array.tobytes() + b"\0" * (-array.nbytes % ALIGN))


class Block(NamedTuple):
    """The whole file as numbers of one, two and four bytes, and where in it each order's table lies: see `kernels`."""

    octets: Bytes
    halves: NDArray[np.uint16]
    words: NDArray[np.uint32]
    # A row for each order from bigrams up: bits, then where its coarse, fine, rest, p and back begin.
    places: Ints
    # Where the lists of neighbours begin: starts and symbols of what follows, then of what goes before.
    lists: Ints
    # For each neighbour (a row for each direction) p and back of the bigram, once it was looked up; 0: not yet.
    cells: NDArray[np.uint16]


def read(path: Path) -> tuple[dict[str, Any], dict[str, NDArray[Any]], dict[int, Table], Block]:
    """The header, the arrays by name, the table of each order from bigrams up, the file; all mapped, nothing copied.

    Raises:
        ValueError: this is not such a file.
    """
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    if mapped[: len(MAGIC)] != MAGIC:
        raise ValueError(
            f"{path} is not a character model; build one with: python -m pipeline.lm.build IN -o {path}"
        )
    begin = len(MAGIC) + 8
    size = int.from_bytes(mapped[len(MAGIC) : begin], "little")
    header = json.loads(mapped[begin : begin + size])
    arrays = {
        name: np.frombuffer(mapped, dtype, length, begin + size + at)
        for name, (at, dtype, length) in header["arrays"].items()
    }
    tables = {
        int(order): Table(
            bits, *(arrays[f"{part}{order}"] for part in ("coarse", "fine", "rest", "p", "back"))
        )
        for order, bits in header["bits"].items()
    }
    return header, arrays, tables, _block(mapped, header, begin + size)


def _block(mapped: mmap.mmap, header: Mapping[str, Any], start: int) -> Block:
    widths = {"coarse": 4, "fine": 2, "rest": 2, "p": 1, "back": 1}
    places = [
        [bits, *((start + header["arrays"][f"{part}{order}"][0]) // width for part, width in widths.items())]
        for order, bits in sorted(header["bits"].items())
    ]
    lists = [
        (start + header["arrays"][name][0]) // width
        for name, width in (("after_start", 4), ("after", 2), ("before_start", 4), ("before", 2))
    ]
    return Block(
        np.frombuffer(mapped, np.uint8),
        np.frombuffer(mapped, np.uint16),
        np.frombuffer(mapped, np.uint32),
        np.array(places, np.int64),
        np.array(lists, np.int64),
        np.zeros((2, header["arrays"]["after"][2]), np.uint16),
    )


def _table(level: Level, *, highest: bool) -> tuple[int, dict[str, NDArray[Any]]]:
    hashed = mix(level.keys)
    order = np.argsort(hashed)
    hashed = hashed[order]
    bits = max(int(np.log2(max(len(hashed), 1) / BUCKET)), 1)
    buckets = np.arange((1 << bits) + 1, dtype=np.uint64)
    starts = np.searchsorted(hashed >> np.uint64(64 - bits), buckets)
    coarse = starts[::COARSE].astype(np.uint32)
    fine = (starts - np.repeat(coarse, COARSE)[: len(starts)]).astype(np.uint16)
    back = np.empty(0, np.uint8) if highest else _quantised(level.log_back[order])
    rest = (hashed & np.uint64(0xFFFF)).astype(np.uint16)
    return bits, {
        "coarse": coarse,
        "fine": fine,
        "rest": rest,
        "p": _quantised(level.log_p[order]),
        "back": back,
    }


def _neighbours(name: str, of: Keys, to: Keys, base: int) -> dict[str, NDArray[Any]]:
    order = np.lexsort((to, of))
    starts = np.searchsorted(of[order], np.arange(base + 1, dtype=np.uint64)).astype(np.uint32)
    return {f"{name}_start": starts, name: to[order].astype(np.uint16)}


def _quantised(logs: Floats) -> Bytes:
    return np.clip(np.rint((logs - LOWEST) / -LOWEST * 255), 0, 255).astype(np.uint8)
