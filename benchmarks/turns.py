"""Interviews in one line: do those who speak get their paragraphs back (rule `speaker-turn` of stage `layout`)?

    python -m benchmarks.turns [--update]

The interviews of the corpora with all line ends taken out: as written, and without digits, Latin letters and all marks but
commas, stops and question marks, as some scrapers leave them. `right` counts the line ends set where one stood; `found` those
before the two who speak most.
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

NAME = "turns"
DATA = tuple(
    f"corpora/{name}.jsonl.xz" for name in ("cpcnews", "inews", "lctt", "oped2", "rmrb199801", "xwlb_news")
)
ASKS = ("记者", "問", "问", "Q", "主持人", "周刊", "新闻", "日报")
TURNS = 3
_LOST = re.compile(r"[0-9A-Za-z、：:；;“”\"‘’（）()《》〈〉「」『』！!—…·-]")
_LABEL = re.compile(r"[ \u3000]*([\u4e00-\u9fff·A-Za-z]{1,10})[：:]")


class Interview(NamedTuple):
    """An interview in one line: where its lines began, and which of these began with one of the two speakers."""

    text: str
    starts: frozenset[int]
    turns: frozenset[int]


def interviews(*, whole: bool) -> Iterator[Interview]:
    """The texts in which one who asks and one who answers begin three lines each."""
    for row in floors.records(*DATA):
        lines = [line.strip() for line in row["text"].split("\n") if line.strip()]
        labels = Counter(hit[1] for line in lines if (hit := _LABEL.match(line)))
        often = [label for label, count in labels.most_common() if count >= TURNS]
        if len(often) >= 2 and any(label.endswith(ASKS) for label in often):
            yield flattened(lines, often[:2], whole=whole)


def flattened(lines: Sequence[str], speakers: Sequence[str], *, whole: bool) -> Interview:
    """The lines as one, and what it has lost."""
    text = ""
    starts, turns = set(), set()
    for line in lines:
        hit = _LABEL.match(line)
        starts.add(len(text))
        if hit and hit[1] in speakers:
            turns.add(len(text))
        text += line if whole else _LOST.sub("", line)
    return Interview(text, frozenset(starts), frozenset(turns))


def measure() -> dict[str, float]:
    """All figures."""
    figures: dict[str, float] = {}
    for whole in (True, False):
        count: Counter[str] = Counter()
        for text, starts, turns in interviews(whole=whole):
            doc = next(Layout()([Document("interview", text)]))
            set_ = [edit.end for step in doc.steps for edit in step.edits if edit.rule == "speaker-turn"]
            count.update(
                interviews=1,
                right=len(starts.intersection(set_)),
                wrong=len(set(set_) - starts),
                turns=len(turns),
                found=len(turns.intersection(set_)),
            )
        print(f"     {'as written' if whole else 'without marks'}: {dict(count)}")
        name = "as written" if whole else "without marks"
        figures[f"{name}: recall"] = count["found"] / count["turns"]
        figures[f"{name}: wrong line ends_max"] = float(count["wrong"])
    return figures


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and compare with the floors."""
    return floors.main(NAME, measure, DATA, argv)


if __name__ == "__main__":
    sys.exit(main())
