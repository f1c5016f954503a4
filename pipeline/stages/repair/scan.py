"""Which texts of many may hold a word that was taken apart, in one pass of compiled code.

`repair.evaded` looks at each text by a regular expression, at 5 to 25 ns a character. The kernel takes 2, and sends it to the few
texts where it can find something: one in thirty of the corpora.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ...document import Document
from .evaded import BLANKS, SIGNS, table
from .pinyin import syllables

if TYPE_CHECKING:
    from ...lm.arrays import Bytes, Keys
    from ...native import Kernels

# What a character is: the bits that `lm.text_kernels.taken_apart` knows.
HAN, LETTER, LATIN, SIGN, LEFT, RIGHT, DOT = 1, 2, 4, 8, 16, 32, 64
# Characters and documents that are scanned together.
TOGETHER, DOCUMENTS = 100_000, 512


def scanned(docs: Iterable[Document], *, look: bool) -> Iterator[tuple[Document, bool]]:
    """The documents, each with whether a word in it may have been taken apart; with `look` off, none is looked at."""
    if not look:
        yield from ((doc, False) for doc in docs)
        return
    held: list[Document] = []
    size = 0
    for doc in docs:
        held.append(doc)
        size += len(doc.text)
        if size >= TOGETHER or len(held) >= DOCUMENTS:
            yield from zip(held, suspicious([each.text for each in held], size), strict=True)
            held, size = [], 0
    yield from zip(held, suspicious([each.text for each in held], size), strict=True)


def suspicious(texts: Sequence[str], size: int) -> list[bool]:
    """Whether each text may hold such a word; `size`: how many characters they have together."""
    # A text by itself is looked at without numpy.
    fast = _kernels(size) if len(texts) > 1 else None
    if fast is None:
        return [True] * len(texts)
    import numpy as np  # noqa: PLC0415

    points = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    ends = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)))
    found = np.empty(len(texts), np.uint8)
    fast.taken_apart(points, ends, *_kinds(), found)
    return found.astype(np.bool_).tolist()


def _kernels(size: int) -> Kernels | None:
    from ...native import compiled  # noqa: PLC0415 - loads numpy

    return compiled(size)


@cache
def _kinds() -> tuple[Bytes, Keys]:
    """What each character is, and the hashes (FNV-1a) of what stands for characters."""
    import numpy as np  # noqa: PLC0415

    known = table()
    kinds = np.zeros(0x10000, np.uint8)
    kinds[0x3400:0xA000] |= HAN
    # With × and ÷, over which `evaded` goes back to where letters begin.
    kinds[0xC0:0x1DD] |= LATIN
    for bit, chars in (
        (LETTER, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        (LATIN, "'’"),
        (SIGN, SIGNS + BLANKS),
        (DOT, "."),
        (LEFT, {pair[0] for pair in known.pairs}),
        (RIGHT, {pair[1] for pair in known.pairs}),
    ):
        kinds[[ord(char) for char in chars]] |= bit
    spelled = {*known.spelled, *syllables()}
    return kinds, np.array(sorted(map(_hash, spelled)), np.uint64)


def _hash(letters: str) -> int:
    value = 0xCBF29CE484222325
    for char in letters:
        value = (value ^ ord(char)) * 0x100000001B3 % (1 << 64)
    return value
