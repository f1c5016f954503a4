"""Texts that lost their line ends: do interviews and numbered parts get their paragraphs back?

    python -m benchmarks.lost_line_ends [--update]

All line ends are taken out of texts of the corpora, and stage `layout` is to set them again: `recall` of those before who
speaks (rule `speaker-turn`) and before numbers (`numbered`), and `wrong` line ends, where none stood. Interviews also without
digits, Latin letters and all marks but commas, stops and question marks, as some scrapers leave them. Corpora whose
texts are mostly one line already (inews) have no line ends to compare with.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.document import Document
from pipeline.stages.layout import Layout

from . import floors

NAME = "lost_line_ends"
CORPORA = (
    "cpcnews",
    "cmrc2018_wiki",
    "drcd_wiki_tw",
    "lawrefbook",
    "oped2",
    "rmrb199801",
    "twlaw",
    "xwlb_news",
)
DATA = tuple(f"corpora/{name}.jsonl.xz" for name in CORPORA)
SAMPLE = 2_500  # texts of a corpus
LONGEST = 40_000
LEAST = 4  # lines of a text
ASKS = ("记者", "問", "问", "Q", "主持人", "周刊", "新闻", "日报")
TURNS = 3
_LOST = re.compile(r"[0-9A-Za-z、：:；;“”\"‘’（）()《》〈〉「」『』！!—…·-]")
_LABEL = re.compile(r"[ \u3000]*([\u4e00-\u9fff·A-Za-z]{1,10})[：:]")
_NUMBERED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百零]{1,7}[条條章])"
)


class Flat(NamedTuple):
    """A text in one line: where its lines began, and which of these are to be found again."""

    text: str
    starts: frozenset[int]
    wanted: frozenset[int]


def texts() -> Iterator[list[str]]:
    """The lines of texts."""
    for file in DATA:
        for _, row in zip(range(SAMPLE), floors.records(file), strict=False):
            lines = [line.strip() for line in row["text"].split("\n") if line.strip()]
            if len(lines) >= LEAST and len(row["text"]) <= LONGEST:
                yield lines


def speakers(lines: Sequence[str]) -> list[str]:
    """The two who speak most in an interview; none if it is not one."""
    labels = Counter(hit[1] for line in lines if (hit := _LABEL.match(line)))
    often = [label for label, count in labels.most_common() if count >= TURNS]
    return often[:2] if len(often) >= 2 and any(label.endswith(ASKS) for label in often) else []


def flattened(lines: Sequence[str], wanted: Sequence[bool], *, whole: bool = True) -> Flat:
    """The lines as one; `whole`: with all marks."""
    text = ""
    starts, places = set(), set()
    for line, is_wanted in zip(lines, wanted, strict=True):
        starts.add(len(text))
        if is_wanted:
            places.add(len(text))
        text += line if whole else _LOST.sub("", line)
    return Flat(text, frozenset(starts), frozenset(places))


def counted(rule: str, flat: Flat) -> Counter[str]:
    """What the stage sets again of one text."""
    doc = next(Layout()([Document("text", flat.text)]))
    found = {edit.end for step in doc.steps[:1] for edit in step.edits if edit.rule == rule}
    return Counter(
        wanted=len(flat.wanted),
        found=len(flat.wanted & found),
        right=len(flat.starts & found),
        wrong=len(found - flat.starts),
    )


def measure() -> dict[str, float]:
    """All figures."""
    count = {name: Counter[str]() for name in ("interviews", "interviews without marks", "numbers")}
    for lines in texts():
        if two := speakers(lines):
            spoken = [(hit := _LABEL.match(line)) is not None and hit[1] in two for line in lines]
            count["interviews"] += counted("speaker-turn", flattened(lines, spoken))
            count["interviews without marks"] += counted(
                "speaker-turn", flattened(lines, spoken, whole=False)
            )
        numbers = [_NUMBERED.match(line) is not None for line in lines]
        count["numbers"] += counted("numbered", flattened(lines, numbers))
    figures: dict[str, float] = {}
    for name, of in count.items():
        print(f"     {name}: {dict(of)}")
        figures[f"{name}: recall"] = of["found"] / of["wanted"]
        figures[f"{name}: wrong_max"] = of["wrong"] / (of["right"] + of["wrong"])
    return figures


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and compare with the floors."""
    return floors.main(NAME, measure, DATA, argv)


if __name__ == "__main__":
    sys.exit(main())
