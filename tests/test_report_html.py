"""The page people open first: complete, bounded, harmless, and readable by everybody."""

from __future__ import annotations

import json
import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import test_cases

from pipeline.config import Config
from pipeline.document import Document, Edit, Flag
from pipeline.engines import local
from pipeline.errors import InputError
from pipeline.flow import default_stages
from pipeline.report import Report
from pipeline.report import html as report_html
from pipeline.report.html.chinese import RULES
from pipeline.stages.encoding.misread import MISREADINGS

EVIL = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>\x1b[31m\u202e<!--"
TABLES = Path(report_html.__file__).parents[2] / "tables"
CSS = TABLES / "report" / "report.css"


class Tags(HTMLParser):
    """All elements and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def a_result(folder: Path, docs: list[Document], clusters: list[dict[str, Any]] = []) -> Path:  # noqa: B006  # read only
    """An output folder as a run leaves it, made of given documents."""
    report = Report()
    for doc in docs:
        report.add(doc)
    report.reject(EVIL, EVIL, EVIL)
    (folder / "documents").mkdir(parents=True)
    (folder / "edits").mkdir()
    (folder / "knowledge").mkdir()
    rows = [
        {"id": doc.id, "text": doc.text, "meta": {}, "flags": {}, "position": doc.position} for doc in docs
    ]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / "documents" / "part-00000.jsonl").write_text(lines, encoding="utf-8")
    (folder / "report.json").write_text(json.dumps(report.to_json()), encoding="utf-8")
    written = "".join(json.dumps(row) + "\n" for row in clusters)
    (folder / "duplicates.jsonl").write_text(written, encoding="utf-8")
    identity = {
        "stages": ["s", EVIL],
        "versions": {EVIL: EVIL},
        "config": {EVIL: EVIL},
        "inputs": [{"name": EVIL}],
    }
    timing = {
        "total": 2.0,
        "input_bytes": 5000,
        "workers": 2,
        "seconds": {f"{EVIL}: apply": 1.0, "read": 0.5},
    }
    (folder / "manifest.json").write_text(
        json.dumps({"identity": identity, "timing": timing}), encoding="utf-8"
    )
    filters = {"sources": {EVIL: {EVIL: {"chance": None, "pages": 2.5, "visible": 0, "masks": 7}}, "bad": 3}}
    (folder / "knowledge" / "filters.json").write_text(json.dumps(filters), encoding="utf-8")
    templates = {EVIL: {"documents": 9, "head": {EVIL: 8}, "foot": {"责任编辑：＊": 7}, "sentences": {}}}
    (folder / "knowledge" / "templates.json").write_text(json.dumps(templates), encoding="utf-8")
    return folder


def evil_documents() -> list[Document]:
    """Every place that a text can get to, filled with an attack."""
    doc = Document(EVIL, f"{EVIL},{EVIL}", {"site": EVIL}).edited(
        EVIL, [Edit(len(EVIL), ",", EVIL, EVIL, 0.5, {EVIL: [EVIL, 0.123], "deep": {EVIL: EVIL}})]
    )
    doc = doc.flagged(
        Flag("mask", "s", {"kind": EVIL, "best": EVIL}, 0, 3), Flag("damage", "s", {"kind": "digits-lost"})
    )
    doc = doc.flagged(Flag("related", "s", {"kind": EVIL}))
    copy = Document(f"copy {EVIL}", f"{EVIL}，{EVIL}", position=1)
    copy = copy.flagged(Flag("duplicate", "s", {"kind": EVIL, "cluster": 0, "similarity": 0.91}))
    gone = Document("gone", "x", position=2).dropped(EVIL, EVIL)
    return [doc, copy, gone]


def evil_cluster() -> dict[str, Any]:
    """A cluster whose every word is an attack."""
    member = {"id": EVIL, "position": 1, "kind": EVIL, "similarity": 0.91, "containment": 1.0, "reason": EVIL}
    representative = {"id": EVIL, "position": 0}
    return {
        "type": "cluster",
        "cluster": "0",
        "representative": representative,
        "reason": EVIL,
        "members": [member],
    }


@pytest.fixture
def evil(tmp_path: Path) -> str:
    out = a_result(tmp_path / "out", evil_documents(), [evil_cluster()])
    return report_html.write(out).read_text(encoding="utf-8")


def test_nothing_from_a_document_becomes_markup(evil: str) -> None:
    """Texts, ids, rules, reasons, evidence, sources, settings: all are escaped, in elements and in attributes."""
    tags = Tags(evil)
    assert tags.open == []
    assert sum(tag == "script" for tag, _ in tags.found) == 1
    assert not [tag for tag, _ in tags.found if tag in {"img", "iframe", "object", "link", "base", "form"}]
    assert not [name for _, attributes in tags.found for name in attributes if name.startswith("on")]
    assert "alert(1)" in evil
    assert not set(evil) & set("\x1b\u202e")


def test_only_our_script_may_run(evil: str) -> None:
    """The policy names the hash of the one script; nothing is loaded from anywhere."""
    assert "default-src &#x27;none&#x27;" in evil
    assert "script-src &#x27;sha256-" in evil
    assert not re.search(r'(?:src|href)="(?!#)', evil)
    assert "@import" not in evil
    assert "url(" not in evil


def test_every_section_is_there(evil: str) -> None:
    """In both languages, each with a heading that the table of contents links to."""
    for anchor in ("overview", "stages", "duplicates", "left", "learned", "rejected", "run"):
        assert f'<section id="{anchor}"' in evil
        assert f'href="#{anchor}"' in evil
    for words in ("Similarity", "各来源的屏蔽字词", "责任编辑：＊", "每秒"):
        assert words in evil


def test_a_page_is_bounded(tmp_path: Path) -> None:
    """Hundreds of rules with long examples stay below five megabytes."""
    docs = []
    for number in range(400):
        text = f"{number}" + "长" * 3_000
        edits = [Edit(0, text, "短" * 200 + str(number), f"rule {number % 390}", 0.9, {"why": "因" * 900})]
        docs.append(Document(str(number), text, {"site": str(number)}, position=number).edited("s", edits))
    written = report_html.write(a_result(tmp_path / "out", docs))
    assert written.stat().st_size < 5_000_000


def test_a_run_with_nothing_to_tell(tmp_path: Path) -> None:
    """A clean corpus gives a page without empty sections."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("这一篇很干净。\n", encoding="utf-8")
    local.run([tmp_path / "in"], tmp_path / "out", workers=0)
    page = report_html.write(tmp_path / "out").read_text(encoding="utf-8")
    assert 'id="duplicates"' not in page
    assert "none was lost" in page
    assert Tags(page).open == []


def test_a_run_writes_the_page_itself(tmp_path: Path) -> None:
    """The library's run leaves what the command's run leaves; a page that was deleted comes back."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("今天,天气很好。\n", encoding="utf-8")
    for _ in range(2):
        local.run([tmp_path / "in"], tmp_path / "out", workers=0)
        assert Tags((tmp_path / "out" / "report.html").read_text(encoding="utf-8")).open == []
        (tmp_path / "out" / "report.html").unlink()


def test_copies_that_were_left_out_are_shown_as_they_came_in(samples: Path, tmp_path: Path) -> None:
    """With the policy `representatives` the copies are in rejected.jsonl; the comparison takes them from there."""
    config = Config.from_mapping({"near_dup": {"policy": "representatives"}})
    result = local.run([samples], tmp_path, config, workers=0)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert result.report.totals["dropped"]
    assert page.count('class="sides"') == page.count("left out, as it came in") > 0


def test_no_result_no_page(tmp_path: Path) -> None:
    """What is missing is said."""
    with pytest.raises(InputError, match="clean-corpus run"):
        report_html.write(tmp_path)
    out = a_result(tmp_path / "out", [])
    (out / "knowledge" / "filters.json").write_text("not json", encoding="utf-8")
    report_html.write(out)
    (out / "report.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        report_html.write(out)


def themes() -> list[dict[str, str]]:
    """The colours of the light and of the dark page."""
    text = CSS.read_text(encoding="utf-8")
    blocks = re.findall(r":root[^{]*\{([^}]*--paper[^}]*)\}", text)
    return [dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", block)) for block in blocks]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", themes(), ids=["light", "dark", "dark by the system"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("ink", "paper"),
        ("ink", "card"),
        ("quiet", "paper"),
        ("quiet", "card"),
        ("gone", "gone-paper"),
        ("new", "new-paper"),
        ("ink", "mark"),
    ],
)
def test_contrast_is_aa(theme: dict[str, str], ink: str, paper: str) -> None:
    """WCAG 2.2: at least 4.5 to 1 for text."""
    dark, light = sorted((luminance(theme[ink]), luminance(theme[paper])))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def rules_of_the_cases() -> set[str]:
    """The rules of all edits that the cases lead to."""
    found: set[str] = set()
    for stage, case in (each.values for each in test_cases.cases()):
        flow = default_stages(Config.from_mapping(case.get("config", {})))
        run = next(each for each in flow if each.name == stage)
        found |= {
            edit.rule for doc in run(test_cases.documents(case)) for step in doc.steps for edit in step.edits
        }
    return found


def test_every_rule_has_a_chinese_name() -> None:
    """Of the rules that the cases show, that a table lists, or that go by the pair of encodings."""
    lines = tomllib.loads((TABLES / "boilerplate_lines.toml").read_text(encoding="utf-8"))
    known = rules_of_the_cases() | set(lines) | {each.rule for each in MISREADINGS}
    assert len(known) > 80
    assert sorted(known - set(RULES)) == []
