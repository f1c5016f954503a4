"""Stage `layout`: what the cases do not say."""

from pathlib import Path

import pytest

from pipeline.config import LayoutConfig
from pipeline.document import Document
from pipeline.stages.layout import Layout, find_edits


def laid_out(text: str, config: LayoutConfig | None = None) -> Document:
    """One document through the stage."""
    return next(Layout(config or LayoutConfig())([Document("a", text)]))


def test_line_ends_of_all_kinds_become_one() -> None:
    doc = laid_out("甲。\r\n乙。\r丙。\u2028丁。\f戊。")
    assert doc.text == "甲。\n乙。\n丙。\n丁。\n戊。"
    assert {edit.rule for step in doc.steps for edit in step.edits} == {"line-end"}


def test_each_switch_keeps_its_blanks() -> None:
    text = "　　甲说。　　乙说。 \n\n\n丙说。\\n丁说。\\n"
    off = LayoutConfig(escapes=False, paragraphs=False, indents=False, blanks=False, wraps=False, cuts=False)
    assert laid_out(text, off).text == text
    assert laid_out("　　甲。", LayoutConfig(indents=False)).text == "　　甲。"


def test_stepped_verse_keeps_its_shape() -> None:
    text = "风\n　　吹过\n　　　　山岗\n　吹过\n　　村庄\n　　　　吹过我"
    assert laid_out(text).text == text


def test_a_word_divided_at_a_line_end_is_whole_again() -> None:
    lines = [
        "这家公司把自己的系统叫做，inter-",
        "national，意思是各国都能用，不过",
        "客户大多在本地，用的人也不多，所",
        "以后来他们改了名字，叫做乡村系统",
        "，专门给合作社记账，一年下来，用",
        "的人反而多了起来，经理说，没有想",
        "到。",
    ]
    assert "international" in laid_out("\n".join(lines)).text


def test_blank_text_and_text_of_blanks() -> None:
    assert find_edits("") == []
    assert laid_out(" \n　\n").text in {"", "\n"}


def test_a_megabyte_of_blanks_takes_no_time() -> None:
    assert laid_out("甲" + " " * 1_000_000 + "乙").text.startswith("甲")
    assert laid_out("　" * 300_000 + "乙").text == "乙"


@pytest.mark.shared
def test_seeds(shared: Path) -> None:
    """001 has its 48 paragraphs; 000 changes by named rules only; 002 and 003 stay; two sentences of 004 are mended."""
    docs = {path.name[:3]: laid_out(path.read_text("utf-8")) for path in (shared / "seeds").glob("0*.txt")}
    rules = {name: {edit.rule for step in doc.steps for edit in step.edits} for name, doc in docs.items()}
    assert docs["001"].text.count("\n") == 47
    assert rules["000"] == {"indent"}
    assert rules["002"] == rules["003"] == set()
    assert rules["004"] == {"blank-lines", "sentence-cut"}
    cuts = [edit for step in docs["004"].steps for edit in step.edits if edit.rule == "sentence-cut"]
    assert len(cuts) == 2
