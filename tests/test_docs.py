"""The documentation is true: its commands run, its examples hold, and nothing that exists is missing from it."""

from __future__ import annotations

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import make_docs
import pytest
import typer
import zstandard

from pipeline.cli import app
from pipeline.cli.settings import sections, toml
from pipeline.config import Config, setting_names
from pipeline.flow import default_stages

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("README*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/decisions/*.md")])
MADE = {"stages", "settings", "cli", "benchmarks", "decisions"}
WRITTEN = [page for page in PAGES if page.name.split(".")[0] not in MADE]
# The figures in the tables of both READMEs, row by row: benchmark, metric.
FIGURES = (
    ("glyphs", "listed 1-2, 1 page: precision"), ("glyphs", "listed 1-2, 1 page: recall"),
    ("glyphs", "listed 1-2, 5 pages: precision"), ("glyphs", "listed 1-2, 5 pages: recall"),
    ("glyphs", "real, alone: wrong one-character repairs_max"),
    ("glyphs", "real, alone: recall of sure one-character masks"),
    ("glyphs", "false repairs a million characters_max"),
    ("twins", "page precision"), ("twins", "page recall"),
    ("punctuation", "forum.precision"), ("punctuation", "forum.recall"),
    ("boilerplate_html", "f1 vetted"), ("boilerplate_text", "lines_all"),
    ("near_duplicates", "precision_planted"), ("near_duplicates", "recall_half_width"),
)  # fmt: skip
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
SHELL = Path(shutil.which("bash") or "/bin/sh")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder as the examples take it to be: the samples, and the command."""
    (tmp_path / "build").mkdir()
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    command = tmp_path / "bin" / "clean-corpus"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pipeline "$@"\n')
    command.chmod(0o755)
    return tmp_path


def provide(desk: Path, name: str) -> None:
    """What an example takes to be there: a file of that kind, else a folder of documents."""
    fixed = name.partition("*")[0]
    path = desk / fixed
    samples = ROOT / "samples"
    path.parent.mkdir(parents=True, exist_ok=True)
    if name.endswith(".zst"):
        path.write_bytes(zstandard.ZstdCompressor().compress((samples / "notes.jsonl").read_bytes()))
    elif name.endswith(".jsonl"):
        path.write_text('{"id": "1", "text": "今天,天气很好。"}\n', encoding="utf-8")
    elif path.suffix:
        path.write_text("第一段,很短。\n　　第二段。\n", encoding="utf-8")
    else:
        shutil.copytree(samples, path / "1" if "*" in name else path)


def commands(page: Path) -> list[tuple[str, str]]:
    """The commands of a page, each with the output that is printed below it."""
    found = []
    for block in CONSOLE.findall(page.read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command.split("   #")[0].strip(), output))
    return found


@pytest.mark.parametrize("page", [page for page in WRITTEN if commands(page)], ids=lambda page: page.name)
def test_every_command_works_as_printed(page: Path, desk: Path) -> None:
    """In the order of the page; `make` is left to the CI script, which runs it on a fresh machine."""
    path = f"{desk / 'bin'}{os.pathsep}{os.environ['PATH']}"
    env = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "120"}
    for command, output in commands(page):
        if not re.search(r"\b(clean-corpus|python -m pipeline)\b", command) or command.startswith("make "):
            continue
        for name in re.findall(r"< (\S+)", command):
            if not (desk / name).exists():
                provide(desk, name)
        for _ in range(4):
            ended = subprocess.run(
                [SHELL, "-c", command],
                cwd=desk,
                env=env,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            missing = re.search(
                r"(?:there is no file(?: or folder)?|no documents in) '([^']+)'", ended.stderr
            )
            if missing is None:
                break
            provide(desk, missing[1])
        assert ended.returncode == 0, f"{page.name}: {command}\n{ended.stderr}"
        if output.strip():
            said = ended.stdout if ended.stdout.strip() else ended.stderr
            assert doctest.OutputChecker().check_output(output, said, FLAGS), f"{command}\n{output}\n{said}"


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
def test_every_example_holds(page: Path, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is printed below `>>>` is what Python prints."""
    text = page.read_text(encoding="utf-8")
    # A fence ends an example; doctest would take it for output.
    text = re.sub(r"^```.*$", "", text, flags=re.MULTILINE)
    monkeypatch.chdir(desk)
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    said: list[str] = []
    runner.run(test, out=said.append)
    assert not runner.failures, "".join(said)


def test_pages_come_in_two_languages() -> None:
    """Every page of the site has its Chinese twin; decisions are in English."""
    english = {page.name for page in (ROOT / "docs").glob("*.md") if not page.name.endswith(".zh.md")}
    chinese = {page.name.replace(".zh.md", ".md") for page in (ROOT / "docs").glob("*.zh.md")}
    assert english == chinese


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md"])
def test_the_figures_are_those_of_the_floors(page: str) -> None:
    """What the READMEs say was measured is what the benchmarks have measured."""
    table = (ROOT / page).read_text("utf-8").partition("--:|--:|---|\n")[2].partition("\n\n")[0]
    shown = [
        figure
        for row in table.splitlines()
        for cell in row.split("|")[2:4]
        for figure in re.findall(r"[\d.]+(?: %)?", cell)
    ]
    assert shown == [_as_shown(*figure) for figure in FIGURES]


def _as_shown(benchmark: str, metric: str) -> str:
    measured = json.loads((ROOT / "benchmarks" / "floors" / f"{benchmark}.json").read_text("utf-8"))[metric]
    if metric.endswith("_max"):
        return f"{measured['measured']:g}"
    percent = 100 * measured["measured"]
    # Rounded to 100.0 %, an error would be hidden.
    return "100 %" if percent == 100 else f"{percent:.1f} %" if percent < 99.95 else f"{percent:.2f} %"


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_somewhere_in_the_repository(page: str) -> None:
    """Pages that are made while the site is built are not there for somebody who reads the files."""
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / page).read_text("utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
    assert [link for link in links if Path(link).name.split(".")[0] in MADE] == []


def test_everything_is_documented() -> None:
    """Each stage, setting and command has its place in the pages made from the code."""
    made = dict(make_docs.pages())
    for lang in ("", ".zh"):
        for stage in default_stages(Config.from_mapping({})):
            assert f"## `{stage.name}`" in made[f"stages{lang}.md"]
        for words in make_docs.commands():
            assert f"## clean-corpus {' '.join(words)}\n" in made[f"cli{lang}.md"]
        for name in setting_names():
            section, _, setting = name.partition(".")
            assert f"## `[{section}]`" in made[f"settings{lang}.md"]
            assert f"| `{setting}` |" in made[f"settings{lang}.md"]
    assert not [
        f"{section.name}.{each.name}"
        for section in sections()
        for each in section.settings
        if not each.reason
    ]


def test_the_settings_that_are_printed_are_the_defaults(tmp_path: Path) -> None:
    """`clean-corpus settings > my.toml` changes nothing."""
    path = tmp_path / "my.toml"
    path.write_text(toml(), encoding="utf-8")
    assert Config.from_toml(path) == Config()


def test_every_option_has_help() -> None:
    """No option without a word on what it does."""
    root = typer.main.get_command(app)
    for words in make_docs.commands():
        command: Any = root
        for word in words:
            command = command.commands[word]
        assert command.params
        assert [each.name for each in command.params if not getattr(each, "help", None)] == []
