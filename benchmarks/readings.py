"""Readings that a site wrote behind characters byte by byte, and into the middle of some: what comes back.

    python -m benchmarks.readings

Real texts are put into Traditional characters and GBK, and the reading of a random share of the converted characters
is written behind their bytes wherever these stand, as the sites do; a reader that finds half a character before a
parenthesis shows a question mark for both. `restored` is the share of the broken places that are gone, `wrong_max` the
characters for each place that are others than the text had (ambiguous conversions such as 並 and 併 among them).
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Sequence
from difflib import SequenceMatcher

from benchmarks import floors
from pipeline.document import Document
from pipeline.stages._scripts import converted
from pipeline.stages.characters import Characters
from pipeline.stages.characters.misaligned import unassigned
from pipeline.stages.characters.tables import readings

CORPORA = ["corpora/cpcnews.jsonl.xz", "corpora/inews.jsonl.xz", "corpora/oped2.jsonl.xz"]
TEXTS = 80
SHARE = 0.7  # of the converted characters
_BROKEN = re.compile(r"\?[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜń][a-zü]{0,5}\)|\?men\)")


def damaged(text: str, readings_of: dict[str, str]) -> str:
    """A Traditional text as such a site shows it."""
    data = text.encode("gbk", "ignore")
    for char, reading in readings_of.items():
        data = data.replace(char.encode("gbk"), char.encode("gbk") + f"({reading})".encode("gbk", "ignore"))
    shown, at = [], 0
    private = {code: chr(0xE000 + number) for number, code in enumerate(unassigned())}
    while at < len(data):
        size = 1 if data[at] < 0x81 else 2
        pair = data[at : at + size]
        try:
            shown.append(pair.decode("gbk"))
        except UnicodeDecodeError:
            shown.append("€" if pair == b"\x80" else private.get(pair, "?"))
        at += size
    return "".join(shown)


def measure() -> dict[str, float]:
    """The two figures, over texts of three corpora."""
    first = {char: reading for reading, (chars, _) in readings().items() for char in chars}
    broken = left = wrong = 0
    for name in CORPORA:
        dice = random.Random(1)  # noqa: S311  # the same damage on every run
        texts = [row["text"] for row in floors.records(name) if 400 < len(row["text"]) < 3_000]
        for text in dice.sample(texts, TEXTS):
            traditional = converted(text, "s2t")
            chosen = {char: reading for char, reading in first.items() if dice.random() < SHARE}
            shown = damaged(traditional, chosen)
            found, true = cleaned(shown), cleaned(traditional.encode("gbk", "ignore").decode("gbk"))
            broken += len(_BROKEN.findall(shown))
            left += len(_BROKEN.findall(found))
            wrong += _others(found, true)
    return {"restored": 1 - left / broken, "wrong_max": wrong / broken}


def cleaned(text: str) -> str:
    """The text after stage `characters`."""
    (doc,) = Characters()([Document("", text)])
    return doc.text


def _others(found: str, true: str) -> int:
    """Characters that stand where others should; what is still broken does not count."""
    opcodes = SequenceMatcher(None, found, true, autojunk=False).get_opcodes()
    places = (found[start:end] for kind, start, end, _, _ in opcodes if kind == "replace")
    return sum(not any(sign in place for sign in "?()") for place in places)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and hold to the floors."""
    return floors.main("readings", measure, CORPORA, argv)


if __name__ == "__main__":
    sys.exit(main())
