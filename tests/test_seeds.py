"""The acceptance test on the five real documents of ../shared/seeds: what a user looks at first."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import Any

import pytest

from pipeline import Document, clean_corpus, replay
from pipeline.io.decode import decode

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def seeds(shared: Path) -> dict[str, Document]:
    """The five cleaned documents, by the first three digits of their names."""
    paths = sorted((shared / "seeds").glob("0*.txt"))
    assert len(paths) == 5
    docs = []
    for path in paths:
        decoded = decode(path.read_bytes())
        docs.append(Document(path.name, decoded.text, {"source": path.name, "encoding": decoded.encoding}))
    return {doc.id[:3]: doc for doc in clean_corpus(docs)}


@pytest.fixture(scope="module")
def alone(shared: Path) -> Document:
    """The forum repost cleaned without any other document."""
    (path,) = (shared / "seeds").glob("002*.txt")
    (doc,) = clean_corpus([Document(path.name, path.read_text(encoding="utf-8"))])
    return doc


@pytest.fixture(scope="module")
def gold(shared: Path) -> dict[str, Any]:
    """Line by line: what to drop, join or keep."""
    data = json.loads((shared / "seeds" / "gold.json").read_text(encoding="utf-8"))
    return {name[:3]: value for name, value in data.items()}


def folded(text: str) -> str:
    """The text without white space and indents, for comparing lines whose width or punctuation was mended."""
    return "".join(character for character in text if character.isalnum())


def kinds(doc: Document, kind: str) -> list[Any]:
    """The evidence of all flags of one kind."""
    return [flag.evidence for flag in doc.flags if flag.kind == kind]


def test_undo_gives_back_the_input(seeds: dict[str, Document], shared: Path) -> None:
    """Byte for byte, from the stored encoding and edits."""
    for doc in seeds.values():
        raw = (shared / "seeds" / doc.id).read_bytes()
        assert doc.raw.encode(doc.meta["encoding"]) == raw


def test_all_masks_come_back_from_the_page_alone(alone: Document, shared: Path) -> None:
    """Six 政 and four 毒, none invented, none left."""
    repairs = [edit for step in alone.steps if step.stage == "repair" for edit in step.edits]
    assert sorted(edit.after for edit in repairs) == ["政"] * 6 + ["毒"] * 4
    assert {edit.before for edit in repairs} == {"*"}
    # Each stands where the original has it: five characters on either side agree.
    (path,) = (shared / "seeds").glob("000*.txt")
    original = folded(path.read_text(encoding="utf-8"))
    (step,) = [step for step in alone.steps if step.stage == "repair"]
    shown = replay(alone.raw, alone.steps[: alone.steps.index(step) + 1])
    for edit in step.edits:  # every mask of this page is one character wide: offsets stay
        around = folded(shown[max(0, edit.start - 5) : edit.start + 6])
        assert around in original, around
    assert "*" not in alone.text


@pytest.mark.parametrize("name", ["002", "004"])
def test_every_line_as_in_the_gold(name: str, seeds: dict[str, Document], gold: dict[str, Any]) -> None:
    """Chrome goes, content stays."""
    lines = {folded(line) for line in seeds[name].text.split("\n")}
    joined = folded(seeds[name].text)
    for line in gold[name]["lines"]:
        text = folded(line["text"])
        if "*" in line["text"] or "近名" in line["text"]:
            continue  # compared with the original below
        if line["action"] == "drop":
            assert text not in lines, f"line {line['line']} should go: {line['text']}"
        else:
            assert text in joined, f"line {line['line']} should stay: {line['text']}"


def test_the_repost_reads_as_its_original(seeds: dict[str, Document]) -> None:
    """Punctuation Chinese again, masks restored, the dropped number back from the twin: no difference is left."""
    paragraphs = [paragraph.strip("　 ") for paragraph in seeds["000"].text.split("\n")]
    repost = [paragraph for paragraph in seeds["002"].text.split("\n") if paragraph]
    original = [paragraph for paragraph in paragraphs if paragraph]
    differences = []
    for ours, theirs in zip(repost, original, strict=False):
        matcher = difflib.SequenceMatcher(None, ours, theirs, autojunk=False)
        differences += [
            (tag, ours[i:j], theirs[k:n]) for tag, i, j, k, n in matcher.get_opcodes() if tag != "equal"
        ]
    # The space behind the dateline was lost in the repost; the last paragraph is cut off.
    assert [(tag, before, after.strip()) for tag, before, after in differences if after.strip()] == [
        ("insert", "", differences[-1][2])
    ]
    assert "近2000名" in seeds["002"].text


def test_the_dropped_number_is_flagged_when_no_twin_proves_it(alone: Document) -> None:
    """`近名` cannot be: a number stood there. It is never invented."""
    spans = [
        alone.text[flag.start : flag.end]
        for flag in alone.flags
        if flag.kind == "damage" and flag.start is not None
    ]
    assert any("近" in span or "名" in span for span in spans)
    assert "近名" in alone.text


def test_only_the_repost_is_a_duplicate(seeds: dict[str, Document]) -> None:
    """002 is a cut-off repost of 000; no other pair is even related."""
    (evidence,) = kinds(seeds["002"], "duplicate")
    assert evidence["of"] == seeds["000"].id
    assert evidence["kind"] == "contained-in"
    assert evidence["containment"] >= 0.99
    assert 0.70 <= evidence["similarity"] <= 0.80
    assert evidence["reason"]
    others = [doc.id for name, doc in seeds.items() if name != "002" and kinds(doc, "duplicate")]
    assert others == []


def test_the_original_is_left_alone(seeds: dict[str, Document]) -> None:
    """000 comes through unchanged but for its white space: indents, and one no-break space behind the dateline."""
    edits = [(step.stage, edit.rule) for step in seeds["000"].steps for edit in step.edits]
    assert set(edits) <= {("layout", "indent"), ("characters", "spaces")}
    assert edits.count(("characters", "spaces")) == 1
    assert folded(seeds["000"].text) == folded(seeds["000"].raw)


def test_paragraphs_come_back(seeds: dict[str, Document]) -> None:
    """001 is one line with double ideographic spaces."""
    paragraphs = [line for line in seeds["001"].text.split("\n") if line.strip()]
    assert len(paragraphs) == 48
    assert folded(seeds["001"].text) == folded(seeds["001"].raw)


def test_lost_digits_and_punctuation_are_flagged(seeds: dict[str, Document]) -> None:
    """003 has no digits in its dates and none of 、：“”（）."""
    found = {evidence["kind"] for evidence in kinds(seeds["003"], "damage")}
    assert {"digits-lost", "punctuation-lost"} <= found
    undamaged = {name for name in ("000", "001") if kinds(seeds[name], "damage")}
    assert undamaged == set()


def test_the_newspaper_page_reads_as_paragraphs(seeds: dict[str, Document]) -> None:
    """No sentence broken at a column, none glued."""
    text = seeds["004"].text
    for cut in ("推进“健康", "需要的学子"):
        assert cut in text
    body = [line for line in text.split("\n") if len(line) > 40]
    assert [line for line in body if line[-1] not in "。？！：”）"] == []
    assert "\n\n\n" not in text


def test_the_cut_off_repost_is_flagged_as_truncated(alone: Document) -> None:
    """The page ends in the middle of a sentence."""
    assert "truncated" in {evidence["kind"] for evidence in kinds(alone, "damage")}
