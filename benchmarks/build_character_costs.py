"""Rebuild `pipeline/tables/character_costs.txt`: how surprising each non-ASCII character is in Chinese text.

    python -m benchmarks.build_character_costs

Only every second document is counted, so that the other half can judge what the table is used for.
"""

from __future__ import annotations

import json
import lzma
import math
import sys
from collections import Counter
from pathlib import Path

CORPORA = Path("../shared/data/corpora")
TABLE = Path("pipeline/tables/character_costs.txt")

# Characters taken from each corpus: every kind of text weighs alike, whatever its size on disk.
SHARE = 400_000
SIMPLIFIED = [
    "cpcnews",
    "xwlb_news",
    "rmrb199801",
    "inews",
    "oped2",
    "literature",
    "weibo_ced",
    "cmrc2018_wiki",
    "lctt",
]
TRADITIONAL = ["twlaw", "drcd_wiki_tw", "classical_poetry", "libo_help_tw"]

HEADER = """\
# How surprising a non-ASCII character is in Chinese text: one line a cost, in bits, then its characters.
# Unigram counts over every second document of nine Simplified and four Traditional corpora, alike in weight
# (news, opinion, essays, posts, encyclopedia, statutes, poetry, manuals; the scripts count half and half).
# Statistics only, no text. Characters seen once or never, and private-use characters, are not listed.
# Rebuild: python -m benchmarks.build_character_costs
"""


def counts(names: list[str]) -> dict[str, float]:
    """Relative frequency of each non-ASCII character over the corpora, each corpus alike."""
    total: dict[str, float] = {}
    for name in names:
        seen: Counter[str] = Counter()
        with lzma.open(CORPORA / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for at, line in enumerate(lines):
                if at % 2 == 0:
                    seen.update(char for char in json.loads(line)["text"] if listed(char))
                if seen.total() > SHARE:
                    break
        everything = seen.total()
        for char, count in seen.items():
            if count > 1:
                total[char] = total.get(char, 0.0) + count / everything / len(names)
    return total


def listed(char: str) -> bool:
    """Whether the table may hold this character."""
    return char > "\x9f" and not "\ue000" <= char <= "\uf8ff" and char not in "\ufffd\ufeff\u200b"


def main() -> int:
    """Write the table."""
    parts = [counts(SIMPLIFIED), counts(TRADITIONAL)]
    lines: dict[int, list[str]] = {}
    for char in sorted(set(parts[0]) | set(parts[1])):
        share = sum(part.get(char, 0.0) for part in parts) / 2
        lines.setdefault(round(-math.log2(share)), []).append(char)
    body = "".join(f"{cost}\t{''.join(chars)}\n" for cost, chars in sorted(lines.items()))
    TABLE.write_text(HEADER + body, encoding="utf-8")
    print({cost: len(chars) for cost, chars in sorted(lines.items())})
    return 0


if __name__ == "__main__":
    sys.exit(main())
