"""Text read in the wrong encoding: what comes back, and what is changed that was right.

    python -m benchmarks.mojibake

Recall on 500 garbled excerpts of 14 kinds (stages `encoding` and `characters`, in the order of the flow), and false
repairs on clean documents of 15 corpora. `recovered` is the share of the original's characters that stand in the
result in order; `exact` the share of excerpts that come back whole; for kinds that nothing can bring back, `left` is
the share that stays untouched and `flagged` the share whose damage is reported.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from benchmarks import floors
from pipeline.document import Document, Edit
from pipeline.stages.characters import Characters
from pipeline.stages.encoding import Encoding

PAIRS = "mojibake/synthetic_pairs.jsonl.xz"
CORPORA = [
    f"corpora/{name}.jsonl.xz"
    for name in (
        "classical_poetry cmrc2018_wiki cpcnews drcd_wiki_tw inews lawrefbook lctt libo_help_tw literature man_tw "
        "oped2 rmrb199801 twlaw weibo_ced xwlb_news"
    ).split()
]
# Characters taken from each corpus.
SHARE = 1_000_000


def measure() -> dict[str, float]:
    """All figures."""
    return {**recall(), "false_repairs_per_million_max": false_repairs()}


def cleaned(text: str) -> Document:
    """The text after both stages."""
    (doc,) = Characters()(Encoding()([Document("", text)]))
    return doc


def recall() -> dict[str, float]:
    """The figures of the garbled excerpts, by kind."""
    totals: dict[str, list[float]] = defaultdict(list)
    for row in floors.records(PAIRS):
        doc, kind, original = cleaned(row["garbled"]), row["kind"], row["original"]
        if not row["recoverable"]:
            totals[f"{kind}.flagged"].append(any(flag.kind == "damage" for flag in doc.flags))
            totals[f"{kind}.left"].append(all(edit.rule not in RULES for edit in edits(doc)))
            continue
        blocks = SequenceMatcher(None, original, doc.text, autojunk=False).get_matching_blocks()
        totals[f"{kind}.recovered"].append(sum(block.size for block in blocks) / len(original))
        if row["recoverable"] == 1:
            # The stage `characters` also changes what the original has: compare with its result.
            totals[f"{kind}.exact"].append(doc.text == cleaned(original).text)
    return {name: sum(values) / len(values) for name, values in sorted(totals.items())}


# The rules of the stage `encoding`.
RULES = frozenset(
    "utf8-as-gbk utf8-as-western gbk-as-western big5-as-western big5-as-gbk gbk-as-big5 utf8-as-big5 western".split()
)


def edits(doc: Document) -> Iterator[Edit]:
    """All edits of a document."""
    return (edit for step in doc.steps for edit in step.edits)


def false_repairs() -> float:
    """Edits of the stage `encoding` in clean corpora, for a million characters.

    Every edit counts, although the corpora hold real garbled lines too: those are what the floor allows for. Not those
    in place of U+FFFD, which no clean text holds: 〇 in the years of `cpcnews` (175 in the whole of it, all read).
    """
    found = size = 0
    for name in CORPORA:
        seen = 0
        for row in floors.records(name):
            (doc,) = Encoding()([Document("", row["text"])])
            for edit in edits(doc):
                if "\ufffd" in edit.before:
                    continue
                found += 1
                print(f"  {name} {edit.rule} {edit.before[:30]!r} → {edit.after[:30]!r}", file=sys.stderr)
            seen += len(row["text"])
            if seen >= SHARE:
                break
        size += seen
    return found / size * 1e6


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and hold to the floors."""
    return floors.main("mojibake", measure, [PAIRS, *CORPORA], argv)


if __name__ == "__main__":
    sys.exit(main())
