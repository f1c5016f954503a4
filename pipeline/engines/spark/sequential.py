"""Files that can only be read in sequence: their pieces are too long to be handed out, so each task reads on to its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...io.cut import cut
from ...io.pieces import Bad, Blob, Lines, Piece, Rows, Texts
from ...io.records import ReadOptions

# A piece that can be said in so many bytes is handed out as it is; what is longer is read again where it is needed.
SAID = 64 << 10


@dataclass(frozen=True, slots=True)
class Again(Piece):
    """The piece number `at` of a file that can only be read in sequence."""

    at: int = 0


def is_long(piece: Piece) -> bool:
    """Whether it cannot be said in a few bytes where it stands in the input."""
    if isinstance(piece, Lines):
        return piece.data is not None
    if isinstance(piece, Bad):
        return len(piece.raw or b"") > SAID
    return isinstance(piece, Blob | Rows | Texts)


class Sequential:
    """Files that can only be read in sequence, read on where the last shard of this task ended."""

    def __init__(self, options: ReadOptions, size: int) -> None:
        self._options, self._size = options, size
        self._path = ""
        self._next = 0
        self._pieces: Iterator[Piece] = iter(())

    def resolved(self, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
        """The pieces with what they say."""
        return tuple(self._piece(piece) if isinstance(piece, Again) else piece for piece in pieces)

    def _piece(self, wanted: Again) -> Piece:
        if wanted.entry.path != self._path or wanted.at < self._next:
            self._path, self._next = wanted.entry.path, 0
            self._pieces = cut(wanted.entry, self._options, self._size)
        while True:
            piece = next(self._pieces)
            self._next += 1
            if self._next > wanted.at:
                return piece
