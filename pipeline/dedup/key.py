r"""The key text: what is left of a text when everything that reposting changes is folded away.

Letters, digits and Han characters stay; one script (Traditional to Simplified, character by character), one width,
lower case. Punctuation, spaces and symbols are dropped. A mask (`*`, `□` …) is a hole: no shingle may contain it,
so that a masked copy has a subset of its original's shingles. Numbers stay: of 49 daily bulletins that differ only
in figures, no two reach Jaccard .7 with numbers kept; on letters alone they make 1,176 pairs.

A key is an array of `uint16`: 0 never occurs, `HOLE` is 1, everything else is the folded code point. Characters
beyond the Basic Multilingual Plane (rare Han) are folded into the private use area, 6,400 values: two of them can
be taken for one another, which at their frequency changes no judgement.

>>> key = fold("「麵條」,ＡＢ*c")
>>> [chr(code) for code in key.tolist()]
['面', '条', 'a', 'b', '\x01', 'c']
"""

from __future__ import annotations

import functools
import sys
import unicodedata
from collections.abc import Sequence
from importlib import resources

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.uint16]
Offsets = npt.NDArray[np.int64]

# Named in every saved index: keys of different versions must not be compared.
KEY_VERSION = 1
HOLE = 1
# Glyphs that stand for censored or lost characters. A bullet among them costs at most four shingles, in both
# copies alike; a mask that is not known here costs four false ones.
MASKS = "*＊※□■▢▣◻◼○●◯◌╳✕✖❌█▇▆▓▒░�﹡∗⁎✱〇〓☐◇◆△▲"
_PRIVATE = 0xE000
_PRIVATE_SIZE = 6_400


def fold(text: str) -> Codes:
    """The key of one text."""
    codes: Codes = table()[_code_points(text)]
    return np.asarray(codes[codes != 0])


def fold_with_offsets(text: str) -> tuple[Codes, Offsets]:
    """The key of one text, and where in the text each of its characters stands.

    >>> fold_with_offsets("好，好")[1].tolist()
    [0, 2]
    """
    codes = table()[_code_points(text)]
    offsets = np.flatnonzero(codes)
    return codes[offsets], offsets


def fold_all(texts: Sequence[str]) -> tuple[Codes, Offsets]:
    """The keys of many texts, one behind the other, and where each ends; one table lookup for all of them.

    >>> codes, ends = fold_all(["好，", "", "ok!"])
    >>> ends.tolist()
    [1, 1, 3]
    """
    points, ends = code_points(texts)
    codes = table()[points]
    kept = np.flatnonzero(codes)
    return codes[kept], np.searchsorted(kept, ends).astype(np.int64)


def code_points(texts: Sequence[str]) -> tuple[npt.NDArray[np.uint32], Offsets]:
    """The code points of many texts, one behind the other, and where each ends."""
    ends = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)))
    return _code_points("".join(texts)), ends


def readable(key: Codes) -> str:
    """A key, or a part of one, as text: holes as `□`. For evidence and for people."""
    return key.astype("<u2").tobytes().decode("utf-16-le", "replace").replace(chr(HOLE), "□")


def _code_points(text: str) -> npt.NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


@functools.cache
def table() -> Codes:
    """Code point → key code, 0 where it is dropped: 2.2 MB, built in 30 ms on first use."""
    table = np.zeros(sys.maxunicode + 1, dtype=np.uint16)
    for first, end in ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xAC00, 0xD7A4)):
        table[first:end] = np.arange(first, end)  # Han and Hangul: nothing to fold, and most of the table
    for first, end in ((0, 0x3400), (0x4DC0, 0x4E00), (0xA000, 0xAC00), (0xD7A4, 0x20000)):
        letters = [char for char in map(chr, range(first, end)) if char.isalnum()]
        table[[ord(char) for char in letters]] = [_folded(char) for char in letters]
    # Planes 2 and 3 hold rare Han characters and nothing else.
    rare = np.arange(0x20000, 0x40000)
    table[rare] = _PRIVATE + rare % _PRIVATE_SIZE
    for source, target in traditional_to_simplified().items():
        table[ord(source)] = ord(target)
    for mask in MASKS:
        table[ord(mask)] = HOLE
    # Unassigned glyphs of some page's own font: a character stood there, nobody knows which.
    table[_PRIVATE : _PRIVATE + _PRIVATE_SIZE] = HOLE
    table.flags.writeable = False
    return table


def _folded(char: str) -> int:
    """The code of the folded form of a letter or digit."""
    form = unicodedata.normalize("NFKC", char)
    low = ord(form[0].lower()[0]) if form and form[0].isalnum() else ord(char)
    return low if low < 0x10000 else _PRIVATE + low % _PRIVATE_SIZE


@functools.cache
def traditional_to_simplified() -> dict[str, str]:
    """The character table `tables/key_t2s.txt`."""
    text = resources.files(__package__.rpartition(".")[0]).joinpath("tables/key_t2s.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return {pair[0]: pair[1] for line in lines for pair in line.split()}
