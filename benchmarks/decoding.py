"""Bytes to text: how often the right text comes back, and how often broken bytes are refused.

    python -m benchmarks.decoding

Excerpts of 10 to 5,000 characters from documents that the character table was not counted on (every second one), in
the encodings that Chinese pages use; and the same excerpts with one byte made unreadable. The originals of the garbled
excerpts (`mojibake`) are decoded as well, whole and their first 40 characters.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence

from benchmarks import floors
from pipeline.errors import RecordError
from pipeline.io.decode import decode

SIMPLIFIED = ["cpcnews", "xwlb_news", "rmrb199801", "inews", "oped2", "literature", "weibo_ced", "lctt"]
TRADITIONAL = ["twlaw", "drcd_wiki_tw", "classical_poetry", "libo_help_tw"]
ENCODINGS = {
    "simplified": (SIMPLIFIED, ("utf-8", "gb18030", "utf-16-le", "utf-16-be")),
    "traditional": (TRADITIONAL, ("utf-8", "gb18030", "cp950", "big5hkscs", "utf-16-le")),
}
LENGTHS = (10, 20, 50, 100, 300, 1_000, 5_000)
DOCUMENTS = 60
PAIRS = "mojibake/synthetic_pairs.jsonl.xz"


def read(data: bytes) -> str | None:
    """The text, or None if the bytes are refused."""
    try:
        return decode(data).text
    except RecordError:
        return None


def excerpts(names: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Lengths and excerpts, mostly of Han."""
    chance = random.Random(1)  # noqa: S311  (a sample, no secret)
    for name in names:
        texts = [row["text"] for at, row in enumerate(floors.records(f"corpora/{name}.jsonl.xz")) if at % 2]
        for text in chance.sample(texts, min(DOCUMENTS, len(texts))):
            for length in LENGTHS:
                start = chance.randrange(max(1, len(text) - length))
                excerpt = text[start : start + length]
                if sum("\u4e00" <= char <= "\u9fff" for char in excerpt) * 3 >= len(excerpt):
                    yield length, excerpt


def measure() -> dict[str, float]:
    """All figures: shares of excerpts."""
    found: dict[str, list[bool]] = defaultdict(list)
    for script, (names, encodings) in ENCODINGS.items():
        for length, excerpt in excerpts(names):
            for encoding in encodings:
                data = excerpt.encode(encoding, errors="ignore")
                text = data.decode(encoding)
                size = "title" if length == 10 else "text"
                found[f"{script}.{encoding}.{size}"].append(read(data) == text)
                if not encoding.startswith("utf-16") and length >= 50:
                    broken = data[: len(data) // 2] + b"\xff" + data[len(data) // 2 :]
                    found["broken.refused"].append(read(broken) is None)
    for row in floors.records(PAIRS):
        for encoding in ("utf-8", "gb18030", "cp950", "utf-16-le", "utf-16-be"):
            for text in (row["original"], row["original"][:40]):
                try:
                    data = text.encode(encoding)
                except UnicodeEncodeError:
                    continue
                found["mojibake_originals"].append(read(data) == text)
    return {name: sum(values) / len(values) for name, values in sorted(found.items())}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and hold to the floors."""
    files = [f"corpora/{name}.jsonl.xz" for name in (*SIMPLIFIED, *TRADITIONAL)]
    return floors.main("decoding", measure, [*files, PAIRS], argv)


if __name__ == "__main__":
    sys.exit(main())
