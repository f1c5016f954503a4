"""Damage that stage `quality` sees, and what it sees where there is none.

Damaged by script: all digits deleted; digits, letters, marks and paragraphs deleted; cut in mid-sentence. Clean: corpora
that were edited by hand (`inews`, `cpcnews` and `weibo_ced` carry real damage and are left out there).

    python -m benchmarks.quality [--update] [--show] [--pairs]

`--pairs` prints what the lines of `pipeline/tables/dropped.tsv` were chosen from: neighbours that numbers leave behind
when they are deleted, how often they do, and how often the same neighbours stand there by themselves.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from pipeline.stages._damage import damages

from . import floors

CLEAN = [
    f"corpora/{name}.jsonl.xz"
    for name in (
        "xwlb_news", "rmrb199801", "lawrefbook", "literature", "classical_poetry", "cmrc2018_wiki", "drcd_wiki_tw", "twlaw",
        "lctt", "oped2",
    )
]  # fmt: skip
NEWS = [f"corpora/{name}.jsonl.xz" for name in ("xwlb_news", "rmrb199801", "cpcnews", "inews")]
PER_CORPUS = 300
# Texts with fewer numbers than this need not show that they are gone.
NUMBERS = 15
_NUMBER = re.compile(r"[0-9０-９]+(?:[.,．，][0-9０-９]+)*")
_PAGE = re.compile(r"[0-9０-９A-Za-z、：；“”‘’（）《》！%％\n]+")


def kinds(text: str) -> set[str]:
    """The kinds of damage found."""
    return {found.kind for found in damages(text)}


def texts(name: str, rng: random.Random) -> Iterator[str]:
    """News texts of 800 characters and more, a sample."""
    found = [record["text"] for record in floors.records(name)]
    found = [text for text in found if len(text) >= 800 and "digits-lost" not in kinds(text)]
    yield from rng.sample(found, min(PER_CORPUS, len(found)))


def measure(*, show: bool = False) -> dict[str, float]:
    """All figures."""
    rng = random.Random(11)  # noqa: S311 (no secret)
    seen: Counter[str] = Counter()
    for name in NEWS:
        for text in texts(name, rng):
            if len(_NUMBER.findall(text)) >= NUMBERS:
                found = kinds(_NUMBER.sub("", text))
                seen["digits"] += 1
                seen["digits flagged"] += "digits-lost" in found
                seen["digits seen"] += bool(found & {"digits-lost", "dropped-number"})
                found = kinds(_PAGE.sub("", text))
                seen["pages flagged"] += "punctuation-lost" in found and "digits-lost" in found
                seen["pages seen"] += bool(found & {"digits-lost", "punctuation-lost", "dropped-number"})
            at = rng.randint(len(text) // 3, len(text) * 9 // 10)
            begin = text.rfind("\n", 0, at) + 1
            if text.count("\n", 0, begin) > 3 and at - begin >= 25 and "\u4e00" <= text[at - 1] <= "\u9fff":
                seen["cuts"] += 1
                seen["cuts seen"] += "truncated" in kinds(text[:at])
    false: Counter[str] = Counter()
    characters = 0
    for name in CLEAN:
        for record in floors.records(name):
            characters += len(record["text"])
            for damage in damages(record["text"]):
                false[damage.kind] += 1
                if show:
                    start = max(0, (damage.start or 0) - 15)
                    print(
                        name,
                        damage.kind,
                        repr(record["text"][start : (damage.end or 0) + 15]),
                        damage.evidence,
                    )
    print(dict(seen), dict(false), f"{characters} clean characters")
    per_million = {kind: 1e6 * count / characters for kind, count in false.items()}
    return {
        "digits lost: seen": seen["digits seen"] / seen["digits"],
        "digits lost: flagged as a whole": seen["digits flagged"] / seen["digits"],
        "page lost: seen": seen["pages seen"] / seen["digits"],
        "page lost: both flagged": seen["pages flagged"] / seen["digits"],
        "cut in mid-sentence: seen": seen["cuts seen"] / seen["cuts"],
        **{
            f"{kind} in clean text, per million_max": per_million.get(kind, 0.0)
            for kind in (
                "dropped-number",
                "digits-lost",
                "punctuation-lost",
                "letters-lost",
                "truncated",
                "mojibake",
            )
        },
    }


def pairs() -> None:
    """The counts behind the table."""
    dropped: Counter[str] = Counter()
    natural: Counter[str] = Counter()
    for name in CLEAN + NEWS[2:]:
        for record in floors.records(name):
            text = record["text"]
            dropped.update(
                text[start - 1] + text[end]
                for start, end in (match.span() for match in _NUMBER.finditer(text))
                if start and end < len(text)
            )
            natural.update(map("".join, pairwise(text)))
    for pair, count in dropped.most_common(3_000):
        if pair.isprintable():
            print(f"{pair}\t{count}\t{natural[pair]}")


def main(argv: list[str] | None = None) -> int:
    """Measure and compare with the floors."""
    arguments = sys.argv[1:] if argv is None else argv
    if "--pairs" in arguments:
        pairs()
        return 0
    if "--show" in arguments:
        print(measure(show=True))
        return 0
    return floors.main("quality", measure, sorted({*CLEAN, *NEWS}), arguments)


if __name__ == "__main__":
    sys.exit(main())
