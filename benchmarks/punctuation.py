"""Punctuation: how much of it comes back after forum software took it, and what is changed that was right.

    python -m benchmarks.punctuation

Recall: documents with good punctuation, with their full-width signs made half-width as forum software does (`forum`:
，：；？！; `all`: （） too), are given to the stage `punctuation` and compared sign by sign. Precision counts the
signs that were made full-width and should have stayed. Only documents with at least ten such signs are used.
Changed: edits for a million characters in text as it is, by rule, in corpora whose punctuation is good. A sample of 230
of them was read: 227 were slips of the page, 3 debatable (statutes typed with `,` and `;` between Han, `：` missing before lists in
manuals); the ceilings see to it that a rule does not grow beyond them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks import floors
from pipeline.document import Document
from pipeline.stages.characters import Characters
from pipeline.stages.punctuation import Punctuation

GOOD = ["xwlb_news", "rmrb199801", "cpcnews", "literature", "cmrc2018_wiki", "drcd_wiki_tw", "oped2"]
# Clean by themselves: what is changed here is harm, or one of the few real slips.
CLEAN = ["classical_poetry", "lawrefbook", "lctt", "rmrb199801", "twlaw", "xwlb_news"]
SHARE = 400_000
FORUM = str.maketrans("，：；？！", ",:;?!")
ALL = str.maketrans("，：；？！（）", ",:;?!()")
SIGNS = re.compile("[，：；？！（）,:;?!()]")


def texts(name: str, share: int = SHARE) -> Iterator[str]:
    """Documents of a corpus, up to so many characters."""
    seen = 0
    for row in floors.records(f"corpora/{name}.jsonl.xz"):
        yield row["text"]
        seen += len(row["text"])
        if seen >= share:
            return


def punctuated(text: str) -> str:
    """The text after the stage."""
    (doc,) = Punctuation()([Document("", text)])
    return doc.text


def narrow(text: str) -> str:
    """The text as the stage is given it: with half-width digits and letters."""
    (doc,) = Characters()([Document("", text)])
    return doc.text


def restored(name: str, table: dict[int, int]) -> Counter[str]:
    """Signs right, missed and wrong, over the documents of a corpus."""
    count: Counter[str] = Counter()
    for text in map(narrow, texts(name)):
        half = text.translate(table)
        # A document in which the stage finds slips has half-width signs that are no standard to measure by.
        if sum(a != b for a, b in zip(text, half, strict=True)) < 10 or punctuated(text) != text:
            continue
        # Blanks and marks are not what is measured here: signs are compared in order.
        before, after = SIGNS.findall(text), SIGNS.findall(punctuated(half))
        damaged = SIGNS.findall(half)
        if len(before) != len(after):
            count["unaligned"] += 1
            continue
        for original, given, now in zip(before, damaged, after, strict=True):
            if original != given:
                count["right" if now == original else "missed"] += 1
            elif (
                now != given and given not in "()"
            ):  # brackets that were half-width before belong to the page, too
                count["wrong"] += 1
    return count


def changed() -> dict[str, float]:
    """Edits for a million characters of clean text, by rule."""
    count: Counter[str] = Counter()
    size = 0
    for name in CLEAN:
        for text in texts(name, 1_000_000):
            (doc,) = Punctuation()([Document("", text)])
            count.update(edit.rule for step in doc.steps for edit in step.edits)
            size += len(text)
    return {f"changed.{rule}_per_million_max": found / size * 1e6 for rule, found in sorted(count.items())}


def measure() -> dict[str, float]:
    """All figures."""
    metrics: dict[str, float] = {}
    for label, table in (("forum", FORUM), ("all", ALL)):
        total: Counter[str] = Counter()
        for name in GOOD:
            total += restored(name, table)
        right = total["right"]
        metrics[f"{label}.recall"] = right / (right + total["missed"])
        metrics[f"{label}.precision"] = right / (right + total["wrong"])
    return {**metrics, **changed()}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and hold to the floors."""
    return floors.main("punctuation", measure, [f"corpora/{name}.jsonl.xz" for name in {*GOOD, *CLEAN}], argv)


if __name__ == "__main__":
    sys.exit(main())
