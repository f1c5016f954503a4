"""Stage `layout`: what the cases do not say."""

from pathlib import Path

import pytest

from pipeline.config import LayoutConfig
from pipeline.document import Document
from pipeline.stages.layout import Layout, find_edits


def laid_out(text: str, config: LayoutConfig | None = None) -> Document:
    """One document through the stage."""
    return next(Layout(config or LayoutConfig())([Document("a", text)]))


STORY = [
    "村口的老井是清朝末年挖的，井圈上有十几道绳子磨出来的沟，最深的一道能放进一根手指。老人说，从前全村的人都喝这口井的水，天不亮就有人排队，排到太阳出来才轮到最后一家。",
    "后来通了自来水，井就没有人用了。有一年夏天停水三天，大家才又想起它来，打上来一尝，还是甜的。",
    "去年村里把井修了修，装了盖子，旁边立了一块石碑，写着挖井人的名字。孩子们放学路过，总要趴在井边往下看一看，喊一声，听井里的回音，然后笑着跑开。",
]


def broken(width: int, indent: str = "", hanging: str = "") -> list[str]:
    """The story broken at a width in characters."""
    lines = []
    for paragraph in STORY:
        rest = indent + paragraph
        while rest:
            lines.append(rest[:width])
            rest = rest[width:] and hanging + rest[width:]
    return lines


@pytest.mark.parametrize("width", [13, 17, 24, 31, 38])
@pytest.mark.parametrize("indent", ["", "　　"])
def test_a_story_broken_at_any_width_is_whole_again(width: int, indent: str) -> None:
    assert laid_out("\n".join(broken(width, indent))).text == "\n".join(STORY)


def test_every_line_followed_by_a_blank_one() -> None:
    assert laid_out("\n\n".join(broken(24, "　　"))).text == "\n\n".join(STORY)


def test_blank_lines_between_paragraphs_stay() -> None:
    text = "\n".join(broken(24))
    for paragraph in STORY[1:]:
        text = text.replace("\n" + paragraph[:24], "\n\n" + paragraph[:24])
    assert laid_out(text).text == "\n\n".join(STORY)


def test_english_broken_at_a_width() -> None:
    words = (
        "The old well was dug long ago, and the rope has worn deep marks into the stone, so they say. " * 6
    ).split()
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > 40:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    text = laid_out("\n".join([*lines, line])).text
    assert text.count("\n") <= 6
    assert "worn deep marks into the stone" in text


def test_line_ends_of_all_kinds_become_one() -> None:
    doc = laid_out("甲。\r\n乙。\r丙。\u2028丁。\f戊。")
    assert doc.text == "甲。\n乙。\n丙。\n丁。\n戊。"
    assert {edit.rule for step in doc.steps for edit in step.edits} == {"line-end"}


def test_each_switch_keeps_its_blanks() -> None:
    text = "　　甲说。　　乙说。 \n\n\n丙说。\\n丁说。\\n"
    off = LayoutConfig(paragraphs=False, indents=False, blanks=False, wraps=False, cuts=False)
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


def test_a_megabyte_of_blanks_is_laid_out() -> None:
    assert laid_out("甲" + " " * 1_000_000 + "乙").text.startswith("甲")
    assert laid_out("　" * 300_000 + "乙").text == "乙"


def test_numbers_in_a_text_that_has_other_lines_are_the_authors() -> None:
    part = "修桥的石料从后山运来，从冬天运到春天，运了整整一个冬天，谁也没有喊过累。" * 8
    counted = "老桥怎么修，村里商量了三次：" + "".join(f"{number}、{part}" for number in "一二三")
    rest = "\n".join(["村口的老井是清朝末年挖的，井圈上有十几道绳子磨出来的沟。" * 6] * 2)
    assert len(counted) > 800
    assert laid_out(counted).text.count("\n") == 3
    assert laid_out(f"{counted}\n{rest}").text == f"{counted}\n{rest}"


@pytest.mark.shared
def test_seeds(shared: Path) -> None:
    """001 has its 48 paragraphs; 000 changes by named rules only; 002 stays; 003 has its 13 questions and answers; two sentences of 004 are mended."""
    docs = {path.name[:3]: laid_out(path.read_text("utf-8")) for path in (shared / "seeds").glob("0*.txt")}
    rules = {name: {edit.rule for step in doc.steps for edit in step.edits} for name, doc in docs.items()}
    assert docs["001"].text.count("\n") == 47
    assert rules["000"] == {"indent"}
    assert rules["002"] == set()
    assert rules["003"] == {"speaker-turn"}
    assert docs["003"].text.count("\n") == 2 + 2 * 13
    assert rules["004"] == {"blank-lines", "sentence-cut"}
    cuts = [edit for step in docs["004"].steps for edit in step.edits if edit.rule == "sentence-cut"]
    assert len(cuts) == 2
