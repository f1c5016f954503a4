"""The input cut into shards: what goes through a pass together, and becomes one part of the output."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..io.pieces import Piece

# A shard is this share of the input, within bounds: enough of them to keep workers evenly busy to the end, few
# enough that the files between passes stay few. What is asked of the character model and gathered for the report costs
# something each shard: 100 MB in shards of 3 MB take 4 % less time than in shards of 1.5 MB.
SHARES = 64
SMALLEST, LARGEST = 3 << 20, 32 << 20


def shard_size(total: int) -> int:
    """How many bytes of input make a shard, by the size of the input."""
    return min(max(total // SHARES, SMALLEST), LARGEST)


def shards(
    pieces: Iterable[Piece], size: int, limit: int = 0
) -> Iterator[tuple[int, int, tuple[Piece, ...]]]:
    """Pieces put together until they weigh enough: number of the shard, position of its first record, pieces.

    Args:
        pieces: all of the input, in order.
        size: the weight of a shard in bytes.
        limit: the number of records after which nothing is wanted; 0: none.
    """
    held: list[Piece] = []
    number = first = position = weight = 0
    for piece in pieces:
        held.append(piece)
        weight += piece.weight
        position += piece.count
        if weight >= size or (limit and position >= limit):
            yield number, first, tuple(held)
            number, first, held, weight = number + 1, position, [], 0
            if limit and position >= limit:
                return
    if held:
        yield number, first, tuple(held)
