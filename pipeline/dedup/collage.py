"""Collages: texts put together from paragraphs of others. No pair shows one, the union of what several hold does.

A collage is related to its sources, not a duplicate: a digest and the articles in it look the same from here, and of
two texts that accuse each other both could be dropped.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from .compare import Relations

# The share of a text that its sources must hold together. The seams cost four 5-grams each.
UNION = 0.9
# A single source that holds so much is a source of its own kind: the text is a cut or embedded copy.
SINGLE = 0.85
# Sources named for one collage.
MOST = 8


class Collage(NamedTuple):
    """A text, the share that others hold together, and the rows of the pairs that show it, largest part first."""

    number: int
    share: float
    rows: tuple[int, ...]


def collages(
    relations: Relations, lengths: npt.NDArray[np.int64], alone: npt.NDArray[np.bool_]
) -> list[Collage]:
    """The collages among the documents that are `alone` (in no cluster)."""
    sides = (
        relations.spans[:, :, 1] - relations.spans[:, :, 0],
        relations.spans[:, :, 3] - relations.spans[:, :, 2],
    )
    numbers = np.concatenate([relations.first, relations.second])
    parts = np.concatenate([side.sum(axis=1) for side in sides])
    total = np.bincount(numbers, parts, len(lengths))
    largest = np.zeros(len(lengths))
    np.maximum.at(largest, numbers, parts)
    likely = alone & (total >= UNION * lengths) & (largest < SINGLE * lengths) & (lengths > 0)
    rows: dict[int, list[int]] = {}
    for at in np.flatnonzero(likely[numbers]).tolist():
        rows.setdefault(int(numbers[at]), []).append(at)
    found = [
        _collage(relations, number, places, int(lengths[number])) for number, places in sorted(rows.items())
    ]
    return [one for one in found if one is not None]


def _collage(relations: Relations, number: int, places: list[int], length: int) -> Collage | None:
    held = np.zeros(length, np.bool_)
    count = len(relations.first)
    taken: list[int] = []
    spans = {}
    for at in places:
        row, column = at % count, 0 if at < count else 2
        spans[row] = relations.spans[row][:, column : column + 2]
    by_size = sorted(spans, key=lambda row: (-int((spans[row][:, 1] - spans[row][:, 0]).sum()), row))
    for row in by_size:
        before = int(held.sum())
        for start, end in spans[row].tolist():
            held[start:end] = True
        # A source adds something of its own.
        if int(held.sum()) - before >= 0.05 * length and len(taken) < MOST:
            taken.append(row)
    share = float(held.mean())
    return Collage(number, share, tuple(taken)) if share >= UNION and len(taken) > 1 else None
