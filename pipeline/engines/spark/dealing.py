"""Shards dealt out to tasks, so that all cores end together."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from ...io.pieces import Piece
from .sequential import Again

# What the tasks of each core hold, as shares: few, for each costs 12 ms of processor time in each pass, and the last ones
# small, for a core that is done waits for the others (trapezoid self-scheduling: Tzen & Ni, IEEE TPDS 4(1), 1993).
SHARES = (6, 5, 4, 3, 2, 1)
# … and none of more input than this: three minutes or so of work, which is what a lost machine costs for each core.
LONGEST = 1 << 30
# A file that can only be read in sequence is begun by at most so many tasks.
BEGUN = 16

# Number of a shard, position of its first record, pieces.
Cut = tuple[int, int, tuple[Piece, ...]]


def in_tasks(cut: Sequence[Cut], cores: int) -> list[list[Cut]]:
    """Shards of the input together in tasks."""
    weights = [sum(piece.weight for piece in pieces) for _, _, pieces in cut]
    sequential = Counter[str]()
    for _, _, pieces in cut:
        for piece in pieces:
            if isinstance(piece, Again):
                sequential[piece.entry.path] += piece.weight
    last = [pieces[-1] for _, _, pieces in cut]
    least = [sequential[each.entry.path] // BEGUN if isinstance(each, Again) else 0 for each in last]
    return [[cut[at] for at in task] for task in dealt(weights, cores, least)]


def dealt(weights: Sequence[int], cores: int, least: Sequence[int] = ()) -> list[list[int]]:
    """The places of shards together in tasks: neighbours, by `SHARES` but for half a shard.

    Where a task ends is reckoned from the first shard on: each a little more than its share, the last would be left little.

    Args:
        weights: of the shards, in bytes of input.
        cores: how many there are.
        least: what a task that ends behind a shard has to weigh.

    >>> [len(task) for task in dealt([1] * 42, cores=2)]
    [6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1]
    """
    tasks: list[list[int]] = [[]]
    done = held = needed = 0
    ends = _ends(sum(weights), cores)
    end = next(ends)
    for at, weight in enumerate(weights):
        if tasks[-1] and done + weight / 2 >= end and held >= needed:
            tasks.append([])
            end = next(later for later in ends if later > max(end, done))
            held = 0
        tasks[-1].append(at)
        done, held = done + weight, held + weight
        needed = least[at] if least else 0
    return [task for task in tasks if task]


def _ends(total: int, cores: int) -> Iterator[float]:
    """Where tasks end in an input of `total` bytes."""
    end = 0.0
    for share in SHARES:
        size = total * share / sum(SHARES) / cores
        parts = max(1, math.ceil(size / LONGEST))
        for _ in range(parts * cores):
            end += size / parts
            yield end
    while True:
        yield math.inf
