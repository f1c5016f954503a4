"""report.html: one file that opens from disk and shows what a run did. Nothing in it is loaded from anywhere.

Everything that came from a document is escaped by construction (`report.html.elements.el`), and a content security
policy with the hash of the page's own script lets no other script run.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from ...io.atomic import write_bytes
from . import details
from .data import Page, gather
from .duplicates import duplicates
from .elements import Content, Markup, both, el
from .overview import overview
from .stages import flags, stages

NAME = "report.html"
# The page stays below this many characters at three bytes each, by showing fewer examples of each rule.
LARGEST = 1_500_000
TABLES = Path(__file__).parents[2] / "tables" / "report"


def write(folder: Path, to: Path | None = None) -> Path:
    """Build the page for a run's output; returns where it is.

    Raises:
        InputError: the folder holds no result.
    """
    path = (to or folder) / NAME
    page = gather(folder)
    for examples in (10, 5, 3, 1, 0):
        written = rendered(page, folder.resolve().name, examples)
        if len(written) <= LARGEST:
            break
    write_bytes(path, written.encode("utf-8"))
    return path


def rendered(page: Page, name: str, examples: int = 10) -> str:
    """The page as text."""
    parts = [
        ("overview", "Overview", "概览", overview(page)),
        ("stages", "What was changed", "改动", stages(page, examples)),
        ("duplicates", "What repeats what", "重复", duplicates(page, examples)),
        ("left", "Flagged, not changed", "仅标记", flags(page, examples)),
        ("learned", "What was learned", "从语料学到的", details.learned(page)),
        ("rejected", "Left out", "未收录", details.rejected(page, examples)),
        ("run", "The run", "运行", details.run(page)),
    ]
    shown = [(anchor, en, zh, body) for anchor, en, zh, body in parts if body]
    script = _table("report.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{digest}'"
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=policy),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="generator", content="clean-corpus"),
        el("title", f"{name} · clean-corpus"),
        el("style", Markup(_table("report.css"))),
        el("script", Markup(script)),
    )
    body = el(
        "body",
        _skip(),
        _header(page, name, shown),
        el("main", map(_section, shown), id="main"),
        _footer(),
    )
    return f"<!doctype html>\n{el('html', head, body, lang='en', data_lang='en')}\n"


@cache
def _table(name: str) -> str:
    return (TABLES / name).read_text(encoding="utf-8")


def _skip() -> Markup:
    return el("a", both("Skip to the content", "跳到正文"), href="#main", cls="skip")


def _header(page: Page, name: str, shown: list[tuple[str, str, str, Markup]]) -> Markup:
    buttons = el(
        "div",
        el("button", both("中文", "English"), type="button", id="language", aria_label="中文 / English"),
        el("button", both("Light / dark", "明 / 暗"), type="button", id="theme"),
        cls="buttons",
    )
    version = page.manifest.get("identity", {}).get("versions", {}).get("clean-corpus", "")
    title = el(
        "div",
        el("span", "净", cls="seal", aria_hidden="true"),
        el(
            "div",
            el("h1", name),
            el(
                "p",
                both(f"Report of clean-corpus {version}", f"clean-corpus {version} 清洗报告"),
                cls="quiet",
            ),
        ),
        cls="title",
    )
    links: list[Content] = [el("a", both(en, zh), href=f"#{anchor}") for anchor, en, zh, _ in shown]
    bar = el("nav", el("div", links), aria_label="Sections / 目录")
    return Markup(el("header", el("div", title, buttons, cls="top")) + bar)


def _section(part: tuple[str, str, str, Markup]) -> Markup:
    anchor, en, zh, body = part
    return el(
        "section",
        # The first screen needs no heading to be seen; a screen reader's list of headings does.
        el("h2", both(en, zh), id=f"{anchor}-head", cls="unseen" if anchor == "overview" else None),
        body,
        id=anchor,
        aria_labelledby=f"{anchor}-head",
    )


def _footer() -> Markup:
    return el(
        "footer",
        both(
            "Every change is in edits/ and can be undone: clean-corpus undo. This page holds samples; the whole is in "
            "documents/, edits/ and duplicates.jsonl.",
            "每处改动都记录在 edits/ 里，可以用 clean-corpus undo 全部撤销。本页只展示样例，完整数据见 documents/、edits/ 和 duplicates.jsonl。",
        ),
    )
