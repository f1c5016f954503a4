"""Near-duplicates: recall by kind, precision, negatives, hand-labelled reposts; floors in floors/near_duplicates.json.

Texts of ../shared/data with copies planted by `benchmarks.variants`; labelled pairs of ../shared/data/neardup; and
`zone.json`: 123 pairs of ../shared/data/corpora at similarity .4 to .7, read by hand, 61 reposts (a site's boilerplate, a
retold lead, lost paragraphs) and 62 texts of one pattern (a yearly ceremony, pages of one handbook, tenders, forms).
"""

from __future__ import annotations

import itertools
import json
import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks import floors
from benchmarks.variants import PATTERNS, Item, planted, reposted
from pipeline.config import NearDupConfig
from pipeline.dedup.bands import band_keys
from pipeline.dedup.compare import compare_keys
from pipeline.dedup.judge import Verdict
from pipeline.dedup.key import fold
from pipeline.dedup.knowledge import Knowledge
from pipeline.dedup.minhash import sign_one
from pipeline.dedup.prose import prose_length
from pipeline.dedup.search import limits_of
from pipeline.dedup.shingles import shingles
from pipeline.dedup.verify import overlap
from pipeline.document import Document
from pipeline.stages.near_dup import NearDup

CORPORA = {
    "corpora/cpcnews.jsonl.xz": 900, "corpora/xwlb_news.jsonl.xz": 1200, "corpora/inews.jsonl.xz": 1200,
    "corpora/oped2.jsonl.xz": 300, "corpora/literature.jsonl.xz": 400, "corpora/lawrefbook.jsonl.xz": 200,
    "corpora/lctt.jsonl.xz": 400, "corpora/cmrc2018_wiki.jsonl.xz": 400, "corpora/rmrb199801.jsonl.xz": 600,
}  # fmt: skip
MINED = "neardup/mined_with_text.jsonl.xz"
LABELLED = ("neardup/lctt_translated_vs_published.jsonl.xz", "neardup/trad_simp_twins.jsonl.xz", MINED)
ZONE = Path(__file__).parent / "zone.json"
ZONE_CORPORA = ("corpora/libo_help_tw.jsonl.xz", "corpora/man_tw.jsonl.xz", "corpora/weibo_ced.jsonl.xz")
FILES = (*CORPORA, *LABELLED, *ZONE_CORPORA)
COPIES = 3000
ALL_KINDS = ("exact", "near", "contained-in", "contains", "version", "template", "shared")

Pair = tuple[int, int]


class Answer:
    """What was found, by pairs of positions."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.group: dict[int, int] = {}
        self.relation: dict[Pair, tuple[str, bool]] = {}
        self.members: dict[int, set[int]] = defaultdict(set)
        for record in knowledge.records():
            if record["type"] == "cluster":
                head = record["representative"]["position"]
                places = [head, *(member["position"] for member in record["members"])]
                self.members[head] = set(places)
                self.group.update(dict.fromkeys(places, head))
            else:
                pair = (record["first"]["position"], record["second"]["position"])
                self.relation[pair] = (record["kind"], record["duplicate"])

    def clustered(self, a: int, b: int) -> bool:
        """In one cluster."""
        return a in self.group and self.group.get(a) == self.group.get(b)

    def related(self, a: int, b: int) -> str:
        """The closest relation between two documents or the clusters they stand in; empty if there is none."""
        pairs = itertools.product(*(self.members.get(self.group.get(at, -1), {at}) for at in (a, b)))
        kinds = {self.relation.get((min(x, y), max(x, y)), ("", False))[0] for x, y in pairs}
        return next((kind for kind in ALL_KINDS if kind in kinds), "")


def texts() -> list[str]:
    """The base texts: the first of every corpus, each content once."""
    kept: dict[str, None] = {}
    for name, count in CORPORA.items():
        for record in itertools.islice(floors.records(name), count):
            if len(record["text"]) >= 80:
                kept.setdefault(record["text"][:20_000])
    return list(kept)


def answer(items: Sequence[str], config: NearDupConfig) -> Answer:
    """Run the search over texts."""
    stage = NearDup(config)
    return Answer(stage.learn([stage.survey(Document(str(i), t, position=i) for i, t in enumerate(items))]))


def of_planted(items: Sequence[Item], found: Answer) -> dict[str, float]:
    """Recall by kind, false duplicates, negatives."""
    place = {item.id: at for at, item in enumerate(items)}
    hits: dict[str, list[bool]] = defaultdict(list)
    family = list(range(len(items)))
    for at, item in enumerate(items):
        if not item.of:
            continue
        original = place[item.of]
        family[at] = original if item.kind != "embedded" else at
        if item.kind == "embedded":
            hits[item.kind].append(
                found.clustered(original, at) or found.related(original, at) in ("contained-in", "contains")
            )
        else:
            hits[item.kind].append(found.clustered(original, at))
    hits.pop("article")  # the part of a text that was embedded elsewhere
    metrics = {f"recall_{kind}": sum(good) / len(good) for kind, good in sorted(hits.items())}
    planted_pairs = wrong = 0
    for head, group in found.members.items():
        for member in group - {head}:
            both = items[head], items[member]
            if any(item.of or item.group for item in both):
                planted_pairs += 1
                wrong += family[head] != family[member] and not any(item.kind == "embedded" for item in both)
    metrics["precision_planted"] = 1 - wrong / max(1, planted_pairs)
    for pattern in PATTERNS:
        numbers = [at for at, item in enumerate(items) if item.group == pattern]
        pairs = list(itertools.combinations(numbers, 2))
        metrics[f"false_{pattern}_max"] = sum(found.clustered(a, b) for a, b in pairs) / len(pairs)
    return metrics


def at_threshold(items: Sequence[str], found: Answer, threshold: float) -> float:
    """Of all pairs with an exact Jaccard similarity from the threshold on, the share that was found.

    The truth comes from 42 bands of 3 rows (which miss a pair at .7 once in 50 million) and exact comparison of
    every pair that meets; texts with one key count once.
    """
    keys = {fold(text).tobytes(): at for at, text in reversed(list(enumerate(items)))}
    places = np.array(sorted(keys.values()))
    sets = [shingles(fold(items[at])) for at in places.tolist()]
    signatures = np.stack([sign_one(one) if len(one) else np.arange(128, dtype=np.uint32) for one in sets])
    pairs: set[Pair] = set()
    for keys_of_band in band_keys(signatures, (3,) * 42):
        order = np.argsort(keys_of_band, kind="stable")
        runs = np.split(order, np.flatnonzero(np.diff(keys_of_band[order])) + 1)
        for run in runs:
            if 1 < len(run) <= 300:
                pairs.update(itertools.combinations(sorted(run.tolist()), 2))
    true = [(a, b) for a, b in pairs if overlap(sets[a], sets[b]).jaccard >= threshold]
    good = 0
    for a, b in true:
        x, y = int(places[a]), int(places[b])
        good += found.clustered(x, y) or bool(found.related(x, y))
    return good / max(1, len(true))


def of_pairs(name: str, wanted: Sequence[str], config: NearDupConfig) -> dict[str, dict[str, float]]:
    """For every label of a file of pairs, the share that is called a duplicate (one search over all its texts)."""
    rows = [row for row in floors.records(name) if row["label"] in wanted]
    found = answer([text for row in rows for text in (row["a"], row["b"])], config)
    out: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for at, row in enumerate(rows):
        out[row["label"]]["count"] += 1
        a, b = 2 * at, 2 * at + 1
        out[row["label"]]["duplicate"] += found.clustered(a, b) or found.relation.get((a, b), ("", False))[1]
    return out


def of_reposts(base: Sequence[str], config: NearDupConfig, count: int = 600) -> dict[str, float]:
    """Of copies as another site prints them, at similarity .43 to .69, the share that is called a duplicate."""
    pick = random.Random(5)  # noqa: S311 (a benchmark)
    sources = pick.sample([at for at, text in enumerate(base) if 300 <= len(text) <= 5000], count)
    items = [*base, *(reposted(base[at], pick) for at in sources)]
    found = answer(items, config)
    hits = []
    for copy, source in enumerate(sources, len(base)):
        if 0.43 <= overlap(shingles(fold(items[copy])), shingles(fold(items[source]))).jaccard < 0.7:
            duplicate = found.relation.get((source, copy), ("", False))[1]
            hits.append(found.clustered(copy, source) or duplicate)
    return {"reposts_43_to_69": sum(hits) / len(hits)}


def of_zone(config: NearDupConfig) -> dict[str, float]:
    """Of the hand-read pairs between a copy and a pattern: reposts found, and what a finding is worth."""
    pairs = json.loads(ZONE.read_text("utf-8"))
    wanted = {pair[side] for pair in pairs for side in "ab"}
    texts = {
        record["id"]: record["text"]
        for name in (*CORPORA, *ZONE_CORPORA)
        for record in floors.records(name)
        if record["id"] in wanted
    }
    keys = [fold(texts[pair[side]]) for pair in pairs for side in "ab"]
    prose = np.array([prose_length(texts[pair[side]]) for pair in pairs for side in "ab"])
    firsts = np.arange(0, len(keys), 2)
    found = compare_keys(keys, prose, firsts, firsts + 1, limits_of(config))
    called = {int(found.first[row]) // 2 for row in range(len(found.first)) if _duplicate(found.verdict(row))}
    reposts = {at for at, pair in enumerate(pairs) if pair["label"] == "repost"}
    patterns = set(range(len(pairs))) - reposts
    return {
        "zone_reposts": len(called & reposts) / len(reposts),
        "zone_precision": len(called & reposts) / max(1, len(called)),
        "zone_patterns_called_duplicates_max": len(called & patterns) / len(patterns),
    }


def _duplicate(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.duplicate


def measure() -> dict[str, float]:
    """All figures."""
    config = NearDupConfig()
    base = texts()
    items = list(planted(base, COPIES))
    everything = [item.text for item in items]
    found = answer(everything, config)
    metrics = of_planted(items, found)
    metrics["recall_at_threshold"] = at_threshold(everything, found, config.threshold)
    mined = of_pairs(MINED, ("dup", "dup_spun", "template", "related"), config)
    metrics["mined_reposts"] = mined["dup"]["duplicate"] / mined["dup"]["count"]
    metrics["mined_templates_called_duplicates_max"] = (
        mined["template"]["duplicate"] / mined["template"]["count"]
    )
    metrics |= of_zone(config)
    metrics |= of_reposts(base, config)
    revised = of_pairs(LABELLED[0], ("dup",), config)
    metrics["revisions"] = revised["dup"]["duplicate"] / revised["dup"]["count"]
    twins = of_pairs(LABELLED[1], ("dup", "translation"), config)
    metrics["script_twins"] = twins["dup"]["duplicate"] / twins["dup"]["count"]
    metrics["translations_called_duplicates_max"] = (
        twins["translation"]["duplicate"] / twins["translation"]["count"]
    )
    return metrics


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and hold to the floors."""
    return floors.main("near_duplicates", measure, FILES, argv)


if __name__ == "__main__":
    sys.exit(main())
