"""Build a character model from JSON Lines: `python -m pipeline.lm.build IN.jsonl.xz … -o zh.lm`.

Documents whose text hashes into the held-out share are not looked at; `held_out` tells which, so that a
benchmark can use just those. Needs about 40 bytes of memory a character.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from .alphabet import END, FIRST, NEWLINE, PUNCTUATION, Alphabet
from .arrays import Symbols
from .count import count
from .han import HAN_RANGES, is_han
from .smooth import MIN_DOCUMENTS, smooth
from .table import write

ORDER = 5
# base ** ORDER must fit in 64 bits: 7,131 symbols at order 5.
MAX_SYMBOLS = 7_100
# How many n-grams of each order to keep at most: 4.5 bytes each (3.5 for the highest) make 15 MB with the header.
KEEP = {2: 510_000, 3: 1_060_000, 4: 905_000, 5: 560_000}
HELD_OUT = 0.1


def held_out(text: str, share: float = HELD_OUT) -> bool:
    """True for the texts that the shipped model has never seen: a tenth of all, by hash.

    >>> 800 < sum(held_out(str(n)) for n in range(10_000)) < 1200
    True
    """
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return int.from_bytes(digest, "big") < share * 2**32


def texts(paths: Iterable[Path]) -> Iterator[str]:
    """The `text` of every line of the files (plain or .xz)."""
    for path in paths:
        with _opened(path) as lines:
            for line in lines:
                yield json.loads(line)["text"]


def alphabet_of(documents: Iterable[str]) -> Alphabet:
    """The marks of `PUNCTUATION` and the Han characters that enough documents share, most shared first."""
    folded = _folded()
    spread: Counter[str] = Counter()
    for text in documents:
        spread.update({folded.get(char, char) for char in set(text)})
    shared = [
        char for char, n in spread.most_common() if n >= MIN_DOCUMENTS and is_han(char) and char != "〇"
    ]
    characters = PUNCTUATION + "".join(shared[: MAX_SYMBOLS - FIRST - len(PUNCTUATION)])
    known = set(characters)
    return Alphabet(characters, {char: plain for char, plain in folded.items() if plain in known})


def stream_of(documents: Iterable[str], alphabet: Alphabet) -> Symbols:
    """All documents as symbols, each opened by a NEWLINE and closed by NEWLINE, END."""
    opened, closed = np.array([NEWLINE], np.uint16), np.array([NEWLINE, END], np.uint16)
    parts: list[Symbols] = [np.empty(0, np.uint16)]
    for text in documents:
        parts += (opened, alphabet.encode(text).symbols, closed)
    return np.concatenate(parts)


def forms_of(documents: Iterable[str], alphabet: Alphabet) -> dict[str, dict[str, int]]:
    """For each character that Traditional texts write in several forms: how many of these texts have each.

    A text is Traditional if a tenth of its different characters are folded away.
    """
    spread: Counter[str] = Counter()
    for text in documents:
        chars = set(text)
        if len(chars & alphabet.folded.keys()) * 10 > len(chars):
            spread.update(chars)
    forms: dict[str, dict[str, int]] = {}
    for char, plain in alphabet.folded.items():
        if spread[char] >= MIN_DOCUMENTS:
            forms.setdefault(plain, {})[char] = spread[char]
    for plain, found in forms.items():
        if spread[plain] >= MIN_DOCUMENTS:
            found[plain] = spread[plain]
    return forms


def build(paths: list[Path], output: Path, share: float = HELD_OUT) -> dict[str, Any]:
    """Build the model file; returns what its header says of itself."""
    documents = [text for text in texts(paths) if not held_out(text, share)]
    alphabet = alphabet_of(documents)
    stream = stream_of(documents, alphabet)
    about = {
        "trained_on": sorted({path.name for path in paths}),
        "documents": len(documents),
        "symbols": len(stream),
        "held_out": share,
        "min_documents": MIN_DOCUMENTS,
        "smoothing": "interpolated modified Kneser-Ney, pruned by weighted loss",
        "built": datetime.now(UTC).date().isoformat(),
        "recipe": "python -m pipeline.lm.build IN... -o FILE",
    }
    forms = forms_of(documents, alphabet)
    del documents
    orders = [count(stream, n, alphabet.size) for n in range(1, ORDER + 1)]
    levels = smooth(orders, alphabet.size, KEEP)
    about["ngrams"] = [len(level.keys) for level in levels]
    folded = ["".join(alphabet.folded), "".join(alphabet.folded.values())]
    header = {"about": about, "characters": alphabet.characters, "folded": folded, "forms": forms}
    write(output, levels, header)
    return about


def main(argv: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m pipeline.lm.build", description=__doc__)
    parser.add_argument("inputs", nargs="+", type=Path, help="JSON Lines with a `text` field, plain or .xz")
    parser.add_argument("-o", "--output", required=True, type=Path, help="the model file to write")
    parser.add_argument(
        "--held-out", type=float, default=HELD_OUT, help="share of documents to leave out (by hash)"
    )
    given = parser.parse_args(argv)
    about = build(given.inputs, given.output, given.held_out)
    sys.stdout.write(json.dumps(about, ensure_ascii=False, indent=1) + "\n")
    return 0


def _opened(path: Path) -> TextIO:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _folded() -> dict[str, str]:
    """OpenCC's Traditional-to-Simplified, character by character, plus the marks that differ in width."""
    from opencc import OpenCC  # noqa: PLC0415 - only the builder needs it

    convert = OpenCC("t2s").convert
    folded = {char: convert(char) for low, high in HAN_RANGES for char in map(chr, range(low, high))}
    return {char: plain for char, plain in folded.items() if char != plain and len(plain) == 1}


if __name__ == "__main__":
    raise SystemExit(main())
