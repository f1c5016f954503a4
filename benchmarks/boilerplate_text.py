"""Scraped plain text: how much of the article stays, how much else; hard wraps; clean corpora.

    python -m benchmarks.boilerplate_text [--update]

- `lines_*`: the pages of boilerplate/lines as the stage gets them (one text, a line each), scored by multisets of Han
  4-grams against the raw golds, mean over pages: all, hand-made golds, golds by site XPaths, NetEase's own marks. The
  settings have been chosen by leaving sites out: benchmarks/boilerplate_cv.py.
- `joins`, `ends`: boilerplate/linewrap: line ends of the wrap that are joined, true paragraph ends that are kept.
- `removed_*_max`: characters that stage `boilerplate` removes per million from corpora without boilerplate.
- `joined_*_max`: line ends that stage `layout` takes out of them, per million characters. The essays of `literature`
  are themselves wrapped at 60 characters in the middle of words, so for them it counts only documents without that wrap.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import fmean
from typing import Any

from pipeline.document import Document
from pipeline.stages.boilerplate import Boilerplate
from pipeline.stages.layout import Layout

from . import floors

NAME = "boilerplate_text"
CLEAN = ("rmrb199801", "xwlb_news", "lawrefbook", "literature", "classical_poetry")
UNWRAPPED = ("classical_poetry", "rmrb199801", "xwlb_news", "cpcnews")
DATA = (
    "boilerplate/lines.jsonl.xz",
    "boilerplate/linewrap.jsonl.xz",
    *(f"corpora/{name}.jsonl.xz" for name in sorted({*CLEAN, *UNWRAPPED})),
)
SAMPLE = 1_500  # documents of each clean corpus; all of them give the same picture and take ten times as long
_BRACKETS = {ord("（"): "(", ord("）"): ")"}


def grams(text: str) -> Counter[str]:
    """The multiset of Han 4-grams, over everything else."""
    han = [char for char in text if "\u3400" <= char <= "\u9fff"]
    return Counter("".join(han[at : at + 4]) for at in range(len(han) - 3))


def f1(found: Counter[str], gold: Counter[str]) -> float:
    """The harmonic mean of precision and recall of two multisets."""
    both, size = (found & gold).total(), found.total() + gold.total()
    return 2 * both / size if size else 1.0


def page_scores() -> Iterator[tuple[str, float, bool]]:
    """For each page the kind of its gold, its score, and whether a marked line inside the article was lost."""
    for row in floors.records("boilerplate/lines.jsonl.xz"):
        text = "\n".join(row["lines"])
        doc = next(Boilerplate()([Document(row["id"], text)]))
        lost = _lost_inside(row, {line.strip() for line in doc.text.split("\n")})
        yield row["group"], f1(grams(doc.text), grams(row["gold"])), lost


def _lost_inside(row: dict[str, Any], kept: set[str]) -> bool:
    """True when a dateline, an interview turn or an enumerated line between kept lines of the article is gone."""
    lines, labels = row["lines"], row["lab"]
    inside = [at for at, label in enumerate(labels) if label and lines[at].strip() in kept]
    if not inside:
        return False
    for at in range(inside[0], inside[-1] + 1):
        line = lines[at].strip()
        marked = line[:2] in {"一、", "二、", "三、", "四、", "五、"} or line.startswith(
            ("记者：", "问：", "答：", "本报讯", "新华社")
        )
        if labels[at] and marked and line not in kept:
            return True
    return False


def line_ends(text: str) -> tuple[set[int], int]:
    """Where lines end, as numbers of characters other than blanks before them; and all such characters."""
    ends: set[int] = set()
    count = 0
    for char in text.translate(_BRACKETS):
        if char in "\r\n":
            ends.add(count)
        elif not char.isspace():
            count += 1
    return ends, count


def linewrap() -> tuple[float, float]:
    """The share of wrapped line ends that are joined, and of true ones that are kept."""
    right = joins = kept = ends = 0
    for row in floors.records("boilerplate/linewrap.jsonl.xz"):
        (true, size), (wrapped, other) = line_ends(row["unwrapped"]), line_ends(row["wrapped"])
        if size != other:
            continue
        found, _ = line_ends(next(Layout()([Document(row["id"], row["wrapped"])])).text)
        inner = {end for end in wrapped if 0 < end < size}
        joins += len(inner - true)
        right += len(inner - true - found)
        ends += len(inner & true)
        kept += len(inner & true & found)
    return right / joins, kept / ends


def documents(name: str) -> list[Document]:
    """A sample of a clean corpus, as one source."""
    rows = floors.records(f"corpora/{name}.jsonl.xz")
    return [
        Document(row["id"], row["text"], {"source": f"{name}/x"}, position=at)
        for at, row in zip(range(SAMPLE), rows, strict=False)
    ]


def removed(name: str) -> float:
    """Characters that stage `boilerplate` removes from a clean corpus, per million."""
    docs = list(Layout()(documents(name)))
    cleaned = Boilerplate()(docs)
    gone = sum(len(before.text) - len(after.text) for before, after in zip(docs, cleaned, strict=True))
    return gone / sum(len(doc.text) for doc in docs) * 1e6


def joined(name: str) -> float:
    """Line ends that stage `layout` takes out of a corpus that is not wrapped, per million characters."""
    docs = documents(name)
    count = sum(
        edit.rule in {"hard-wrap", "sentence-cut", "hyphen"}
        for doc in Layout()(docs)
        for step in doc.steps
        for edit in step.edits
    )
    return count / sum(len(doc.text) for doc in docs) * 1e6


def essays() -> float:
    """Essays of `literature` that are not wrapped at 60 characters and are changed all the same, of all, in per mille."""
    docs = documents("literature")
    changed = 0
    for doc, after in zip(docs, Layout()(docs), strict=True):
        lines = doc.text.split("\n")
        wrapped = sum(59 <= len(line) <= 62 for line in lines) >= 2
        changed += not wrapped and after.text != doc.text
    return changed / len(docs) * 1e3


def measure() -> dict[str, float]:
    """All figures."""
    scores = list(page_scores())

    def mean(*groups: str) -> float:
        return fmean(score for group, score, _ in scores if not groups or group in groups)

    right, kept = linewrap()
    return {
        "lines_all": mean(),
        "lines_hand": mean("hand"),
        "lines_xpath": mean("xpath-gne"),
        "lines_endtext": mean("endtext", "endtext-bad"),
        "lines_lost_inside_max": sum(lost for _, _, lost in scores),
        "joins": right,
        "ends": kept,
        "joined_essays_max": essays(),
        **{f"joined_{name}_max": joined(name) for name in UNWRAPPED},
        **{f"removed_{name}_max": removed(name) for name in CLEAN},
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and compare with the floors."""
    return floors.main(NAME, measure, DATA, argv)


if __name__ == "__main__":
    sys.exit(main())
