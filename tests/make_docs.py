"""The pages of the documentation that are made from the code: stages, settings, commands, benchmarks.

`mkdocs build` calls it (`docs/hooks.py`), so these pages cannot be older than the code. `python -m tests.make_docs DIR`
writes them somewhere to look at.
"""

from __future__ import annotations

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
from pipeline.cli_settings import as_toml, sections
from pipeline.flow import default_stages
from pipeline.report_examples import visible
from pipeline.report_html_words import STAGES
from pipeline.stage import Stage, summary

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases"
FLOORS = ROOT / "benchmarks" / "floors"
SHOWN = 8  # cases of each kind on the page of the stages; all of them stand in tests/cases

ABOUT_ZH = {
    "html": "从网页取出正文；标题、日期、作者等写入 meta。",
    "encoding": "原字节可证时，还原乱码；不可证则不动。",
    "characters": "去掉零宽、控制等看不见的字符，全角数字字母转半角，部首与兼容字形归位。",
    "punctuation": "汉字之间被论坛软件改成半角的标点恢复为全角；数字、网址、代码、英文不动。",
    "script": "按设置用 opencc 作繁简转换；默认保持原样。",
    "layout": "恢复段落，接回硬换行；诗、表、列表、代码不动。",
    "repair": "还原被词语过滤器打码的字；证据不足则只标记。",
    "boilerplate": "去掉导航、分享栏、广告、责任编辑等站点套话；电头、问答、小标题保留。",
    "quality": "标出丢失的数字与标点、截断、残留乱码；不删任何文档。",
    "near_dup": "找出转载、节选与修订；每一对都经精确核对，只标记，不删除。",
    "twins": "用可作证的重复文本补回残损处；只是不同则不动。",
}


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
        yield "# The stages\n\nIn the order in which they run. This page is made from the code and its cases.\n"
    else:
        yield "# 各步骤\n\n按执行次序。本页由代码与用例生成。\n"
    for stage in default_stages():
        yield f"## `{stage.name}`" + (f" {STAGES.get(stage.name, '')}" if lang == "zh" else "") + "\n"
        if lang == "zh":
            yield ABOUT_ZH.get(stage.name, summary(stage)) + "\n"
        else:
            yield _docstring(stage) + "\n"
        for file, en, zh in (
            ("repaired.json", "What it changes", "会改的"),
            ("flagged.json", "What it flags", "会标记的"),
            ("must_not_change.json", "What it must not change", "不许改的"),
            ("known_failures.json", "What it cannot do yet", "尚未做到的"),
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
        after = case.get("after", case.get("flags", case.get("expect", before)))
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
        yield "# Settings\n\n`clean-corpus settings > my.toml` writes them all as a file; `--config my.toml` reads it, "
        yield "`--set near_dup.threshold=0.8` sets one. A name that does not exist is an error that names the nearest.\n"
        head = "| setting | default | why |"
    else:
        yield "# 设置\n\n`clean-corpus settings > my.toml` 写出全部设置；`--config my.toml` 读取，"
        yield "`--set near_dup.threshold=0.8` 改一项。名称写错会报错，并提示最接近的名称。\n"
        head = "| 设置 | 默认值 | 理由 |"
    for section in sections():
        yield f"## `[{section.name}]`\n\n{section.about}\n\n{head}\n|---|---|---|"
        for setting in section.settings:
            yield f"| `{setting.name}` | `{as_toml(setting.default)}` | {html.escape(setting.reason, quote=False)} |"
        yield ""


def _command_pages(lang: str) -> Iterator[str]:
    yield "# The command line\n" if lang == "en" else "# 命令行\n"
    if lang == "en":
        yield "Exit codes: 0 all is well; 1 findings (`check`, `verify`, `doctor`); 2 an input, a setting or an output "
        yield "folder cannot be used; 130 interrupted. Errors are one line that says what to type. "
        yield "`clean-corpus --install-completion` sets up your shell.\n"
    else:
        yield "退出码：0 正常；1 有所发现（`check`、`verify`、`doctor`）；2 输入、设置或输出目录不可用；130 被中断。"
        yield "出错时只有一行，并写明该输入什么。`clean-corpus --install-completion` 为 shell 设置补全。\n"
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
        yield "# Benchmark results\n\nWhat was measured, on which data (its hash), when; `make gate` fails below a floor.\n"
        head = "| metric | floor | measured | date | data |"
    else:
        yield "# 基准结果\n\n测得的数值、所用数据（散列）与日期；低于下限时 `make gate` 失败。\n"
        head = "| 指标 | 下限 | 实测 | 日期 | 数据 |"
    for path in sorted(FLOORS.glob("*.json")):
        yield f"## {path.stem}\n\n{head}\n|---|---|---|---|---|"
        for metric, entry in json.loads(path.read_text(encoding="utf-8")).items():
            row = (metric, entry.get("floor", ""), entry.get("measured", ""), entry.get("date", ""))
            yield f"| {' | '.join(map(str, row))} | `{str(entry.get('data', ''))[:12]}` |"
        yield ""


def main(folder: Path) -> None:
    """Write all pages."""
    for name, text in pages():
        (folder / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
