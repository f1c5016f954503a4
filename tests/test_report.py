"""The report: a fold that does not depend on how the documents were cut into parts."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.document import Document, Edit, Flag
from pipeline.errors import InputError
from pipeline.report import Report
from pipeline.report.sketch import Examples, Key, Tally


def a_document(number: int) -> Document:
    """A document whose history depends on its number alone."""
    chance = random.Random(number)
    text = "".join(chance.choice("春江潮水连海平,*海上明月共潮生") for _ in range(chance.randrange(0, 80)))
    doc = Document(f"{number % 7}.txt", text, {"url": f"https://s{number % 5}.example/"}, position=number)
    commas = [Edit(at, ",", "，", "comma", 0.5) for at, char in enumerate(text) if char == ","]
    doc = doc.edited("punctuation", commas)
    stars = [Edit(at, "*", "春", "", None, {"by": number}) for at, char in enumerate(doc.text) if char == "*"]
    doc = doc.edited("repair", stars[:1])
    doc = doc.flagged(*(Flag("mask", "repair", {}, edit.start, edit.end) for edit in stars[1:]))
    if number % 3 == 0:
        evidence = {"kind": "revision", "similarity": number % 100 / 100, "cluster": number % 11}
        doc = doc.flagged(Flag("duplicate", "near_dup", evidence))
    return doc.dropped("policy", "duplicate") if number % 9 == 0 else doc


def folded(docs: list[Document]) -> Report:
    report = Report()
    for doc in docs:
        report.add(doc)
    return report


@given(st.lists(st.integers(0, 3), min_size=60, max_size=60), st.randoms(use_true_random=False))
def test_a_report_does_not_depend_on_sharding(parts: list[int], chance: random.Random) -> None:
    """Any cut into shards, in any order, merged in any order, gives the same report."""
    docs = [a_document(number) for number in range(60)]
    whole = folded(docs).to_json()
    shards = [
        folded([doc for doc, part in zip(docs, parts, strict=True) if part == each]) for each in range(4)
    ]
    chance.shuffle(shards)
    merged = Report()
    for shard in shards:
        merged.merge(shard)
    assert merged.to_json() == whole


def test_a_report_survives_json() -> None:
    """What was written is read back, and can be merged on."""
    report = folded([a_document(number) for number in range(30)])
    report.reject("broken-json", "a.jsonl:7", "line 7 is not JSON \udc80")
    again = Report.from_json(json.loads(json.dumps(report.to_json())))
    assert again.to_json() == report.to_json()
    again.merge(report)
    assert again.totals["documents"] == 60


def test_another_schema_is_refused() -> None:
    """A report of another version is an error that says so."""
    with pytest.raises(InputError, match="another version"):
        Report.from_json({"schema": 99})


def test_a_report_is_bounded() -> None:
    """Many rules' worth of documents and sources keep a report small."""
    report = Report()
    for number in range(3_000):
        doc = Document(str(number), "春" * 500, {"site": f"site-{number}"}, position=number)
        report.add(doc.edited("s", [Edit(0, "春" * 500, "夏", "r")]))
    written = json.dumps(report.to_json(), ensure_ascii=False)
    assert len(written) < 100_000
    assert report.sources.sampled
    assert report.sources.distinct() == pytest.approx(3_000, rel=0.15)
    assert len(report.examples["edit", "s", "r"].kept) == 1  # they all look alike


def test_the_text_names_everything() -> None:
    """Stages in the order they ran, flags, drops and rejects."""
    report = folded([a_document(number) for number in range(30)])
    report.reject("broken-json")
    text = report.text(["repair", "punctuation"])
    assert text.index("repair ") < text.index("punctuation ")
    for part in ("31 documents in, 26 out", "mask", "duplicate revision", "policy: duplicate", "broken-json"):
        assert part in text


def test_examples_show_different_documents_first() -> None:
    """Ten first edits of ten documents before a second edit of one of them, where each has twelve to show."""
    docs = []
    for number in range(60):
        commas = [Edit(at, ",", "，", "comma") for at in range(1, 24, 2)]
        docs.append(Document(str(number), "春," * 12, position=number).edited("punctuation", commas))
    shown = folded(docs).examples["edit", "punctuation", "comma"].in_order()
    assert len({each["id"] for each in shown}) == 10
    assert all(example["before"] == "," and example["after"] == "，" for example in shown)


def test_sketches_keep_the_smallest() -> None:
    """The same example from two workers is one; the smaller key wins."""
    examples = Examples(2)
    for rank in (3, 1, 2, 0):
        examples.add(f"look {rank % 2}", Key(rank, 0), {"rank": rank})
    assert [example["rank"] for example in examples.in_order()] == [0, 1]
    tally = Tally(4)
    for name in "abcdefgh" * 2:
        tally.add(name, {"n": 1})
    assert all(amounts["n"] == 2 for _, amounts in tally.kept.values())
