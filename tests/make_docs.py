"""The pages of the documentation that are made from the code: stages, settings, commands, benchmarks.

`mkdocs build` calls it (`docs/hooks.py`), so these pages cannot be older than the code. `python -m tests.make_docs DIR`
writes them somewhere to look at.
"""

from __future__ import annotations

import ast
import html
import inspect
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pipeline.cli import app
from pipeline.cli.settings import as_toml, sections
from pipeline.flow import default_stages
from pipeline.report.examples import visible
from pipeline.report.html.chinese import STAGES
from pipeline.report.html.wording import ABOUT
from pipeline.stage import Stage, summary

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases"
FLOORS = ROOT / "benchmarks" / "floors"
SHOWN = 8  # cases of each kind on the page of the stages; all of them stand in tests/cases


def pages() -> Iterator[tuple[str, str]]:
    """Path inside docs/, and text."""
    yield "stages.md", "\n".join(_stages("en"))
    yield "stages.zh.md", "\n".join(_stages("zh"))
    yield "settings.md", "\n".join(_settings("en"))
    yield "settings.zh.md", "\n".join(_settings("zh"))
    yield "cli.md", "\n".join(_command_pages("en"))
    yield "cli.zh.md", "\n".join(_command_pages("zh"))
    yield "benchmarks.md", "\n".join(_benchmarks("en"))
    yield "benchmarks.zh.md", "\n".join(_benchmarks("zh"))


def _stages(lang: str) -> Iterator[str]:
    if lang == "en":
        yield "# The stages\n\nIn the order they run. This page is generated from the code and its cases.\n"
    else:
        yield "# 各个阶段\n\n按执行顺序排列。本页由代码和用例生成。\n"
    for stage in default_stages():
        yield f"## `{stage.name}`" + (f" {STAGES.get(stage.name, '')}" if lang == "zh" else "") + "\n"
        if lang == "zh":
            yield (ABOUT[stage.name][1] if stage.name in ABOUT else summary(stage)) + "\n"
        else:
            yield _docstring(stage) + "\n"
        for file, en, zh in (
            ("repaired.json", "What it changes", "会改动的"),
            ("flagged.json", "What it flags", "只标记的"),
            ("dropped.json", "What it drops", "会丢弃的"),
            ("must_not_change.json", "What it must not change", "不许改动的"),
            ("known_failures.json", "What it cannot do yet", "目前做不到的"),
        ):
            cases = _cases(CASES / stage.name / file)
            if cases:
                yield f"### {en if lang == 'en' else zh}  {{#{stage.name}-{file.split('.')[0]}}}\n"
                yield from _table(cases, lang)


def _docstring(stage: Stage) -> str:
    """The docstring of the stage's module as Markdown: literal blocks stay blocks, doctests become examples."""
    module = sys.modules[type(stage).__module__]
    text = inspect.cleandoc(module.__doc__ or summary(stage))
    text = text.removeprefix(f"Stage `{stage.name}`: ")
    blocks = re.split(r"\n\s*\n", text)
    done: list[str] = []
    for block in blocks:
        if block.startswith(">>>"):
            done.append(f"```python\n{block}\n```")
        elif all(line.startswith("    ") for line in block.splitlines()):
            done.append(f"```text\n{inspect.cleandoc(block)}\n```")
        else:
            done.append(re.sub(r"(?<!`)<(?=[a-zA-Z/!])", "&lt;", block))
    first = done[0]
    return "\n\n".join([first[:1].upper() + first[1:], *done[1:]])


def _cases(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    found = json.loads(path.read_text(encoding="utf-8"))
    return [case for case in found if len(str(case.get("before", case.get("text", "")))) <= 160][:SHOWN]


def _table(cases: list[dict[str, Any]], lang: str) -> Iterator[str]:
    yield f"| | {'before | after' if lang == 'en' else '原文 | 结果'} |\n|---|---|---|"
    for case in cases:
        before = str(case.get("before", case.get("text", "")))
        after = case.get("after", case.get("flags", case.get("drop", before)))
        after = after if isinstance(after, str) else json.dumps(after, ensure_ascii=False)
        shown = "=" if after == before else _cell(after)
        yield f"| {_escaped(str(case.get('label', '')))} | {_cell(before)} | {shown} |"
    yield ""


def _cell(text: str) -> str:
    return f"<code>{_escaped(visible(text))}</code>" if text else ""


def _escaped(text: str) -> str:
    for sign in "|*_`[]<>\\":
        text = text.replace(sign, f"&#{ord(sign)};")
    return text


def _settings(lang: str) -> Iterator[str]:
    if lang == "en":
        yield "# Settings\n\n`clean-corpus settings > my.toml` writes all settings to a file, `--config my.toml` reads it, and "
        yield "`--set near_dup.threshold=0.8` changes one. A misspelt name is an error that suggests the nearest one.\n"
        head = "| setting | default | meaning and reason |"
    else:
        yield "# 设置\n\n`clean-corpus settings > my.toml` 把全部设置写入文件，`--config my.toml` 读取它，"
        yield "`--set near_dup.threshold=0.8` 只改一项。名称写错会报错，并提示最接近的名称。说明取自代码，为英文。\n"
        head = "| 设置 | 默认值 | 说明 |"
    for section in sections():
        yield f"## `[{section.name}]`\n\n{section.about}\n\n{head}\n|---|---|---|"
        for setting in section.settings:
            yield f"| `{setting.name}` | `{as_toml(setting.default)}` | {html.escape(setting.reason, quote=False)} |"
        yield ""


def _command_pages(lang: str) -> Iterator[str]:
    yield "# The command line\n" if lang == "en" else "# 命令行\n"
    if lang == "en":
        yield "Exit codes: 0 success; 1 findings (`check`, `verify`, `doctor`); 2 an input, a setting or an output folder "
        yield "cannot be used; 130 interrupted. An error is a single line that says what to type. "
        yield "`clean-corpus --install-completion` sets up completion in your shell.\n"
    else:
        yield "退出码：0 成功；1 发现问题（`check`、`verify`、`doctor`）；2 输入、设置或输出目录不可用；130 被中断。"
        yield "错误信息只有一行，并说明该怎么写。`clean-corpus --install-completion` 为 shell 设置自动补全。\n"
    for words in commands():
        yield f"## clean-corpus {' '.join(words)}\n\n```text\n{helped(*words)}\n```\n"


def commands() -> Iterator[tuple[str, ...]]:
    """All commands, and those below a command of their own."""
    for command in app.registered_commands:
        yield (str(command.name),)
    for group in app.registered_groups:
        inner = group.typer_instance
        for command in inner.registered_commands if inner else ():
            name = command.name or (command.callback.__name__ if command.callback else "")
            yield (str(group.name), name)


@cache
def helped(*words: str) -> str:
    """What `--help` prints, at a fixed width."""
    program = "import sys; sys.argv[0] = 'clean-corpus'; from pipeline.cli import main; main()"
    ended = subprocess.run(
        [sys.executable, "-c", program, *words, "--help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "96", "TERMINAL_WIDTH": "96", "NO_COLOR": "1"},
    )
    return ended.stdout.rstrip()


def _benchmarks(lang: str) -> Iterator[str]:
    if lang == "en":
        yield "# Benchmark results\n\nWhat was measured, when, on which data (by its hash), and the bound it must keep: `make gate` "
        yield "fails beyond it, and a bound is loosened only on purpose. The data is not part of the project.\n"
        head, when = (
            "| metric | measured | must be |",
            "Measured {date} on data `{data}`: `python -m benchmarks.{name}`",
        )
    else:
        yield "# 基准结果\n\n测得的数值、日期、所用数据（散列值）和界限。越过界限时 `make gate` 报错；界限只会有意放宽。数据不随项目发布。\n"
        head, when = "| 指标 | 实测 | 界限 |", "{date} 测得，数据 `{data}`：`python -m benchmarks.{name}`"
    for path in sorted(FLOORS.glob("*.json")):
        metrics = json.loads(path.read_text(encoding="utf-8"))
        yield f"## {_words(path.stem)}\n\n{_about(path.stem)}\n"
        # One table for each day and data: usually one.
        measured = sorted(
            {(entry.get("date", ""), str(entry.get("data", ""))[:12]) for entry in metrics.values()}
        )
        for date, data in measured:
            yield f"{when.format(date=date, data=data, name=path.stem)}\n\n{head}\n|---|---|---|"
            for metric, entry in metrics.items():
                if (entry.get("date", ""), str(entry.get("data", ""))[:12]) == (date, data):
                    sign = "≤" if metric.endswith("_max") else "≥"
                    name = _words(metric.removesuffix("_max"))
                    yield f"| {name} | {entry.get('measured', '')} | {sign} {entry.get('floor', '')} |"
            yield ""


def _words(name: str) -> str:
    """An identifier as words."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def _about(benchmark: str) -> str:
    """What a benchmark measures, in its own words."""
    path = ROOT / "benchmarks" / f"{benchmark}.py"
    found = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) if path.exists() else ""
    return (found or "").partition("\n\n")[0]


def main(folder: Path) -> None:
    """Write all pages."""
    for name, text in pages():
        (folder / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
