"""The page that lists every rule, finding and reason with an example: docs/rules.md and its Chinese twin, made from the cases.

`make rules` writes both; tests/test_names.py holds them to what it would write.
"""

from __future__ import annotations

import html
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT)] * (__name__ == "__main__")

from names import Shown, shown, switched  # noqa: E402  # after the path to the package is known

from pipeline.document import Edit, Flag  # noqa: E402
from pipeline.flow import default_stages  # noqa: E402
from pipeline.report.examples import visible  # noqa: E402
from pipeline.report.html.chinese import KINDS, REASONS, RULES, STAGES  # noqa: E402
from pipeline.report.html.wording import ABOUT, RULES_EN, SUB_EN, verdict_zh  # noqa: E402

# Characters shown around a place, and of what was there.
AROUND, LONGEST = 8, 48
FLAGS = {
    "damage": ("What a text has lost, or what nobody can read", "文本丢失或无法辨认的内容"),
    "mask": ("Masks that stay, and words written otherwise", "未补回的屏蔽，以及写法被改动的词"),
    "pii": ("Personal data", "个人信息"),
    "duplicate": ("Copies", "副本"),
    "related": ("Texts with something in common that are no copies", "有关联但不是副本的文本"),
}


def pages() -> Iterator[tuple[str, str]]:
    """Path inside docs/, and text."""
    yield "rules.md", "\n".join(_page("en")) + "\n"
    yield "rules.zh.md", "\n".join(_page("zh")) + "\n"


def _page(lang: str) -> Iterator[str]:
    english = lang == "en"
    yield OPENING[lang]
    for stage in default_stages():
        rules = best("rule", stage.name)
        if not rules:
            continue
        title = "" if english else f" {STAGES[stage.name]}"
        about = ABOUT[stage.name][0 if english else 1]
        yield f"## `{stage.name}`{title}\n\n{about}\n"
        yield from _table(
            ("rule", "in words", "switch", "example") if english else ("规则", "含义", "开关", "例子"),
            (
                (f"`{name}`", words_of_rule(name, lang), _switch(stage.name, name), _example(found, lang))
                for name, found in rules.items()
            ),
        )
    yield FINDINGS[lang]
    for flag, titles in FLAGS.items():
        yield f"### `{flag}`: {titles[0]}\n" if english else f"### `{flag}`：{titles[1]}\n"
        yield from _table(
            ("kind", "in words", "set by", "example") if english else ("类别", "含义", "阶段", "例子"),
            (
                (
                    f"`{name}`",
                    words_of_kind(name, lang),
                    _stages(f"kind of {flag}", name),
                    _example(found, lang),
                )
                for name, found in best(f"kind of {flag}").items()
            ),
        )
    yield FIGURES[lang]
    yield from _table(
        ("figure", "in words", "example") if english else ("特征", "含义", "例子"),
        (
            (f"`{name}`", words_of_kind(name, lang), _example(found, lang))
            for name, found in best("figure").items()
        ),
    )
    yield REASONS_GIVEN[lang]
    yield from _table(
        ("stage", "reason", "in words", "example") if english else ("阶段", "理由", "含义", "例子"),
        (
            (f"`{stage.name}`", f"`{name}`", words_of_reason(name, lang), _example(found, lang))
            for stage in default_stages()
            for name, found in best("drop", stage.name).items()
        ),
    )


def best(what: str, stage: str = "") -> dict[str, Shown]:
    """The names of one sort, each with the shortest place in the first case that shows it: that is mostly the plainest."""
    found: dict[str, Shown] = {}
    for each in shown():
        if each.what == what and stage in ("", each.stage):
            held = found.setdefault(each.name, each)
            if each.label == held.label and _length(each) < _length(held):
                found[each.name] = each
    return dict(sorted(found.items()))


def _length(each: Shown) -> int:
    """How much room an example takes; one that can be marked in its text goes before one that cannot."""
    if isinstance(each.found, Edit):
        return len(each.found.before) + len(each.found.after)
    if isinstance(each.found, Flag) and each.found.start is not None and each.found.end is not None:
        return each.found.end - each.found.start
    return sys.maxsize


def words_of_rule(name: str, lang: str) -> str:
    """What a rule is called in the report."""
    return RULES_EN.get(name, name.replace("-", " ")) if lang == "en" else RULES.get(name, "")


def words_of_kind(name: str, lang: str) -> str:
    """What a kind of finding is called in the report."""
    return SUB_EN.get(name, name.replace("-", " ")) if lang == "en" else KINDS.get(name, "")


def words_of_reason(name: str, lang: str) -> str:
    """What a reason is called in the report."""
    return name.replace("-", " ") if lang == "en" else REASONS.get(name) or KINDS.get(name, "")


def _switch(stage: str, rule: str) -> str:
    found = switched().get((stage, rule))
    return f"`[{stage}] {found}`" if found else ""


def _stages(what: str, name: str) -> str:
    found = {each.stage: None for each in shown() if (each.what, each.name) == (what, name)}
    return ", ".join(f"`{stage}`" for stage in found)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |\n|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def _example(each: Shown, lang: str) -> str:
    """An edit or a finding where it stands; what the judge said of two texts; else the text."""
    found = each.found
    if isinstance(found, Edit):
        start, end = found.start, found.end
        marked = f"<del>{_escaped(found.before)}</del>" if found.before else ""
        marked += f"<ins>{_escaped(found.after)}</ins>" if found.after else ""
    elif isinstance(found, Flag) and found.start is not None and found.end is not None:
        start, end = found.start, found.end
        marked = f"<mark>{_escaped(each.text[start:end])}</mark>"
    else:
        reason = str(found.evidence.get("reason", "")) if found else ""
        verdict = reason if lang == "en" else verdict_zh(reason)
        return _escaped(verdict, 200) if verdict else f"<code>{_escaped(each.text)}</code>"
    left, right = each.text[max(0, start - AROUND) : start], each.text[end : end + AROUND]
    return f"<code>{_escaped(left)}{marked}{_escaped(right)}</code>"


def _escaped(text: str, longest: int = LONGEST) -> str:
    if len(text) > longest:
        text = f"{text[: longest * 2 // 3]}…{text[-longest // 3 :]}"
    text = html.escape(visible(text), quote=False)
    for sign in "|*_`[]\\~:":
        text = text.replace(sign, f"&#{ord(sign)};")
    return text


OPENING = {
    "en": """# Rules, findings and reasons

Every name that the output can hold, with an example: <del>deleted</del>, <ins>inserted</ins>, <mark>flagged</mark>.
This page is made from `tests/cases` by `make rules`; a test fails when it is out of date.

- A **rule** (`rule` of an edit in `edits/`) says what was done, or, for boilerplate, what the line was. All names are words joined by
  hyphens; settings, stages and fields of JSON have underscores.
- A **switch** turns the rule off: with it set to `false`, no case shows the rule any more. A switch of one rule is called as the rule
  (`zero-width`: `[characters] zero_width`); one with another name covers all rules that stand beside it. Rules without a switch
  go with their stage (`enabled`). In `[boilerplate]` the switches name ways of finding, so that a rule may have two.
- `[script] convert` names the conversion, and so do its edits.
""",
    "zh": """# 规则、标记和理由

输出中可能出现的全部名称，各附一个例子：<del>删去</del>、<ins>补上</ins>、<mark>标记</mark>。本页由 `make rules`
从 `tests/cases` 生成；一旦过期，测试就会失败。

- **规则**（`edits/` 里每处改动的 `rule`）说明做了什么；去噪规则说明那一行是什么。所有名称都是小写单词，用连字符连接；设置、阶段和 JSON
  字段用下划线。
- **开关**用来关掉规则：设为 `false` 以后，没有一个用例再出现这条规则。只管一条规则的开关与规则同名（`zero-width`：`[characters]
  zero_width`）；名称不同的开关管着同一列里的所有规则。没有开关的规则随整个阶段（`enabled`）开关。`[boilerplate]` 的开关指的是查找方式，
  所以一条规则可能归两个开关管。
- `[script] convert` 写的是转换方式，它的改动也用这个名称。
""",
}
FINDINGS = {
    "en": """## Findings

Flags in `documents/`: they change nothing. `kind` stands in the evidence; a mask without a kind is a run of glyphs. A text that others
repeat gets a flag `represents`. Limits and figures: [quality](quality.md), [glyph repair](glyph-repair.md),
[near-duplicates](near-duplicates.md).
""",
    "zh": """## 标记

写在 `documents/` 里，不改动文字。类别写在证据的 `kind` 里；没有类别的 `mask` 是一串屏蔽符号。有副本的文本得到标记 `represents`。
界限和数据见[质量](quality.md)、[补回屏蔽字](glyph-repair.md)、[近似重复](near-duplicates.md)。
""",
}
FIGURES = {
    "en": "### `quality`: figures beyond their thresholds (`crossed`)\n",
    "zh": "### `quality`：超出界限的特征（`crossed`）\n",
}
REASONS_GIVEN = {
    "en": """## Reasons for dropping a document

`reason` in `rejected.jsonl`. Stage `quality` drops nothing unless the settings ask for it; its reason is the kind or the figure that the
settings name. [Runs](runner.md) lists the reasons for which something could not be read.
""",
    "zh": """## 丢弃文档的理由

写在 `rejected.jsonl` 的 `reason` 里。`quality` 只在设置里写明时才丢弃文档，理由就是设置里写的类别或特征。
无法读取的理由见[运行](runner.md)。
""",
}


def main() -> None:
    """Write both pages."""
    for name, text in pages():
        (ROOT / "docs" / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
