"""Main text of HTML pages: Han 4-gram F1 against the golds, by kind of gold; decoding; speed.

The measure: of each page the multiset of 4-grams of its Han characters (all others left out, so that layout and markup
of tables do not count), precision, recall and F1, and the mean over pages. Golds known to be wrong (`vetted` false) are
left out, except of the group `silver`, which is made by another extractor and pinned only against surprises.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

from pipeline.html.charset import meta_charset
from pipeline.html.page import main_text
from pipeline.io.decode import decode

from .floors import main as held_to_floors
from .floors import records

FILES = ["boilerplate/pairs.jsonl.xz"]
HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
# CleanEval's pages come wrapped in an element that is not part of them.
WRAPPER = re.compile(r"^<text [^>]*>(?=\s)")
# The yardstick for speed, since machines differ: how long a regular expression takes to find all tags. Ours takes
# about 30 times that (21 MB/s where the scan does 640); a bound with room for noise.
TAGS = re.compile(r"<[^>]*>")
SLOWEST = 1 / 64


def grams(text: str) -> Counter[str]:
    """The 4-grams of a text's Han characters."""
    han = "".join(HAN.findall(text))
    return Counter(han[at : at + 4] for at in range(max(len(han) - 3, 0)))


def scores(found: str, gold: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of one page."""
    ours, theirs = grams(found), grams(gold)
    both = (ours & theirs).total()
    precision, recall = both / max(ours.total(), 1), both / max(theirs.total(), 1)
    return precision, recall, 2 * precision * recall / (precision + recall) if both else 0.0


def pages() -> list[dict[str, Any]]:
    """The pages, without CleanEval's wrapper."""
    return [{**page, "html": WRAPPER.sub("", page["html"])} for page in records(*FILES)]


def measure() -> dict[str, float]:
    """All figures."""
    found = pages()
    start = time.process_time()
    texts = [main_text(page["html"]).text for page in found]
    ours = time.process_time() - start
    start = time.process_time()
    for page in found:
        TAGS.findall(page["html"])
    scan = time.process_time() - start
    size = sum(len(page["html"].encode()) for page in found) / 1e6
    rows = [(page, scores(text, page["gold"])) for page, text in zip(found, texts, strict=True)]
    print(f"{size / ours:.1f} MB/s on one core; scanning for tags alone {size / scan:.0f} MB/s")
    metrics: dict[str, float] = {}
    groups = {
        "vetted": [row for page, row in rows if page["vetted"]],
        **{
            group: [row for page, row in rows if page["group"] == group and page["vetted"]]
            for group in ("hand", "xpath-gne", "endtext")
        },
        "silver": [row for page, row in rows if page["group"] == "silver"],
    }
    for group, each in groups.items():
        print(
            f"{group:10} n={len(each):3}  P {_mean(each, 0):.4f}  R {_mean(each, 1):.4f}  F1 {_mean(each, 2):.4f}  "
            f"median {statistics.median(row[2] for row in each):.3f}  below .5: {sum(row[2] < 0.5 for row in each)}"
        )
        metrics[f"f1 {group}"] = _mean(each, 2)
    metrics["vetted pages below .5_max"] = float(sum(row[2] < 0.5 for row in groups["vetted"]))
    metrics["pages without text_max"] = float(sum(not text for text in texts))
    metrics["decoded wrongly_max"] = float(sum(map(decoded_wrongly, found)))
    metrics["slower than 1/64 of scanning for tags_max"] = float(scan / ours < SLOWEST)
    return metrics


def decoded_wrongly(page: dict[str, Any]) -> int:
    """In how many encodings the page does not come back from its bytes."""
    wrong = 0
    text = page["html"].lstrip("\ufeff")
    for encoding in ("gb18030", "utf-8", "cp950", "big5hkscs"):
        try:
            data = text.encode(encoding)
        except UnicodeEncodeError:
            continue
        wrong += decode(data, hint=meta_charset(data)).text != text
    return wrong


def _mean(rows: Sequence[tuple[float, float, float]], at: int) -> float:
    return statistics.fmean(row[at] for row in rows)


def main(argv: Sequence[str] | None = None) -> int:
    """The command line."""
    return held_to_floors("boilerplate_html", measure, FILES, argv)


if __name__ == "__main__":
    sys.exit(main())
