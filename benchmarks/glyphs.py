"""Masked characters: are repairs right, are honest stars left alone, does the confidence hold?

    python -m benchmarks.glyphs             measure, hold to benchmarks/floors/glyphs.json
    python -m benchmarks.glyphs --update    pin the floors anew
    python -m benchmarks.glyphs --mlm DIR   measure with a masked language model beside the character model

(a) masks of real pages, each snippet alone and the snippets of a source together; (b) honest stars; (c) held-out
documents that nothing was tuned on, masked by random filters, one page and five pages of a source; (e) every unmasked
document of the corpora; (f) how many of the edits given .99 or more are right. (d), with a twin, stands in `benchmarks/twins.py`.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.document import Document, Edit
from pipeline.stages.repair.masks import may_have

from .floors import main as floors_main
from .floors import records
from .glyph_masking import FILES, SETTINGS, Masked, documents, groups, stage, without_settings

EXAMPLES = ("glyphs/real_examples.jsonl.xz", "glyphs/legit_examples.jsonl.xz")
ALL_FILES = (*FILES, "corpora/classical_poetry.jsonl.xz", *EXAMPLES)
KINDS = ("listed 1-2", "listed 3-8", "unlisted 1-2", "unlisted 3-8", "words")
# Sources of each corpus, by pages of a source.
SOURCES = {1: 12, 5: 3}
# Masks in the "unmasked" corpora that are real, and repaired rightly (read by hand): 依*学习, 对**、企业, and 欺**消费 by bytes.
REAL_MASKS = {
    ("inews", "依*学习", "靠"),
    ("inews", "欺**消费", "骗"),
    ("inews", "是**消费", "骗"),
    ("inews", "对**、企", "政府"),
    ("inews", "是**消费", "骗"),
}
# Words that writers took apart themselves, also in these corpora: `benchmarks/glyph_kinds.py` judges those.
ELSEWHERE = {"sign-in-word", "blank-in-word", "pinyin-in-word"}


def edits_of(doc: Document) -> dict[tuple[int, int], Edit]:
    """A document's repairs of masks by their span."""
    edits = (edit for step in doc.steps for edit in step.edits if edit.rule not in ELSEWHERE)
    return {(edit.start, edit.end): edit for edit in edits}


def real(*, together: bool) -> dict[str, float]:
    """(a): sure one-character masks and word masks of real pages."""
    rows = [row for row in records(EXAMPLES[0]) if any(glyph in str(row["mask"]) for glyph in "*＊")]
    docs = [
        Document(str(at), row["snippet"], {"source_key": row["source"] if together else str(at)}, position=at)
        for at, row in enumerate(rows)
    ]
    count: Counter[str] = Counter()
    for row, doc in zip(rows, stage()(docs), strict=True):
        _count_real(row, doc, count)
    name = "real, by source" if together else "real, alone"
    return {
        f"{name}: recall of sure one-character masks": count["right"] / count["sure"],
        f"{name}: wrong one-character repairs_max": float(count["wrong"]),
        f"{name}: wrong word repairs_max": float(count["wrong word"]),
        f"{name}: repaired or flagged": count["noticed"] / count["stars"],
    }


def _count_real(row: dict[str, Any], doc: Document, count: Counter[str]) -> None:
    edits = edits_of(doc)
    spans = [(start, end) for start, end in row["positions"]]
    truth = str(row["restored"]).split("|") if row["action"] == "substitute" else []
    truth += [""] * (len(spans) - len(truth))
    sure = row["certainty"] in {"twin", "knowledge-certain"}
    for (start, end), restored in zip(spans, truth, strict=True):
        if not set(row["snippet"][start:end]) <= set("*＊"):
            continue
        edit = edits.get((start, end))
        # A star inside a word that was taken apart (十*八*大) is a finding about the word.
        found = [(flag.start or 0, flag.end or 0) for flag in doc.flags]
        found += [(each.start, each.end) for step in doc.steps for each in step.edits]
        count["stars"] += 1
        count["noticed"] += any(first <= start and end <= last for first, last in found)
        one = end - start == 1
        if one and len(restored) == 1 and sure:
            count["sure"] += 1
            count["right"] += edit is not None and edit.after == restored
        if edit is not None and edit.after != restored:
            count["wrong" if one else "wrong word"] += 1


def legitimate() -> dict[str, float]:
    """(b): honest stars that were altered, or flagged as masks."""
    altered = flagged = 0
    for row in records(EXAMPLES[1]):
        doc = next(stage()([Document("legit", row["snippet"])]))
        altered += bool(doc.steps)
        flagged += bool(doc.flags)
    return {"legitimate: altered_max": float(altered), "legitimate: flagged_max": float(flagged)}


def questions(
    pages: int, kind: str, texts: dict[str, list[str]], sure: list[bool]
) -> tuple[dict[str, float], float]:
    """(c): precision and recall on masked documents, in characters; and megabytes of masked text a second of the processor.

    All sources are handed over at once, as a run hands over a shard: the stage asks about 64 pages together.
    """
    count: Counter[str] = Counter()
    asked = [
        (page, str(source))
        for source, group in enumerate(groups(kind, pages, texts, SOURCES[pages], seed=21))
        for page in group
    ]
    docs = [Document(str(at), page.text, {"source_key": source}) for at, (page, source) in enumerate(asked)]
    start = time.process_time()
    cleaned = list(stage()(docs))
    speed = sum(len(page.text.encode()) for page, _ in asked) / 1e6 / (time.process_time() - start)
    for (page, _), doc in zip(asked, cleaned, strict=True):
        _count_masked(page, edits_of(doc), count, sure)
    name = f"{kind}, {pages} page{'s' if pages > 1 else ''}"
    precision = count["right"] / max(count["right"] + count["wrong"], 1)
    return {f"{name}: precision": precision, f"{name}: recall": count["right"] / count["masks"]}, speed


def _count_masked(
    page: Masked, edits: dict[tuple[int, int], Edit], count: Counter[str], sure: list[bool]
) -> None:
    count["masks"] += sum(map(len, page.truth.values()))
    for span, edit in edits.items():
        right = page.truth.get(span) == edit.after
        count["right" if right else "wrong"] += len(edit.after)
        if (edit.confidence or 0) >= 0.99:
            sure.append(right)


def false_repairs(
    files: Iterable[str] = (*FILES, "corpora/classical_poetry.jsonl.xz"),
) -> tuple[float, float, float]:
    """(e): on documents that nobody masked.

    Returns:
        false repairs a million characters, flags a million, nanoseconds a character where there is no star at all.
    """
    repairs = flags = characters = 0
    for file in files:
        name = file.split("/")[1].split(".")[0]
        docs = [Document(row["id"], row["text"], {"source_key": name}) for row in records(file)]
        characters += sum(len(doc.text) for doc in docs)
        for doc in stage()(docs):
            flags += len(doc.flags)
            repairs += sum(not _is_real(name, doc, edit) for edit in edits_of(doc).values())
    plain = [doc for doc in docs if not may_have(doc.text)] * 4
    start = time.process_time()
    for _ in stage()(plain):
        pass
    spent = (time.process_time() - start) / sum(len(doc.text) for doc in plain) * 1e9
    return repairs / characters * 1e6, flags / characters * 1e6, spent


def _is_real(name: str, doc: Document, edit: Edit) -> bool:
    raw = doc.raw
    around = raw[edit.start - 1 : edit.end + 2]
    return (name, around, edit.after) in REAL_MASKS


def measure() -> dict[str, float]:
    """All figures."""
    figures = {**real(together=False), **real(together=True), **legitimate()}
    texts = documents(60, seed=21)
    sure: list[bool] = []
    for pages in SOURCES:
        for kind in KINDS:
            found, speed = questions(pages, kind, texts, sure)
            figures |= found
            print(f"     {kind}, {pages} pages: {speed:.2f} MB/s")
    figures["edits given .99 or more: right"] = sum(sure) / len(sure)
    false, flags, spent = false_repairs()
    figures["false repairs a million characters_max"] = false
    print(f"     {len(sure)} edits given .99 or more; {flags:.1f} flags a million unmasked characters")
    print(f"     text without masks: {spent:.2f} ns a character")
    return figures


def main(argv: Sequence[str] | None = None) -> int:
    """The command line."""
    others = without_settings(argv)
    if SETTINGS["mlm"]:
        if others:
            raise SystemExit(f"--mlm only measures; unknown: {' '.join(others)}")
        # The floors are those of the stage as it ships.
        for name, value in measure().items():
            print(f"{value:9.4f}  {name}")
        return 0
    return floors_main("glyphs", measure, ALL_FILES, others)


if __name__ == "__main__":
    raise SystemExit(main())
