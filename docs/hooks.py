"""What mkdocs asks while it builds: the pages made from the code, and which pages there are."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parent
sys.path[:0] = [str(DOCS.parent), str(DOCS.parent / "tests")]

import make_docs  # noqa: E402  # after the path to it is known

# In the order of the menu; a page that is not there yet is left out.
ORDER = (
    ("Start", "开始", ["index", "report", "why"]),
    (
        "What it does",
        "它做什么",
        ["stages", "rules", "html", "glyph-repair", "boilerplate", "quality", "near-duplicates", "twins"],
    ),
    ("Use", "使用", ["cli", "settings", "library", "pre-step", "runner", "at-scale"]),
    ("Contribute", "参与", ["adding", "decisions", "benchmarks"]),
)


def on_config(config: Any) -> Any:
    """Write the pages made from the code (git ignores them), and the menu, of the pages that exist."""
    # On disk, for the plugin that pairs the languages knows nothing of files that are only in memory.
    for name, text in [*make_docs.pages(), *decisions()]:
        path = DOCS / name
        if not path.exists() or path.read_text(encoding="utf-8") != text + "\n":
            path.write_text(text + "\n", encoding="utf-8")
    there = {path.name.split(".")[0] for path in DOCS.glob("*.md")}
    config.nav = [{title: [f"{page}.md" for page in pages if page in there]} for title, _, pages in ORDER]
    for language in config.plugins["i18n"].config.languages:
        if language.locale == "zh":
            language.nav_translations = {en: zh for en, zh, _ in ORDER}
    return config


def decisions() -> list[tuple[str, str]]:
    """The page that lists the decisions."""
    rows = []
    for path in sorted((DOCS / "decisions").glob("*.md")):
        if not path.name.endswith(".zh.md"):
            title = path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")
            rows.append(f"- [{title}](decisions/{path.name})")
    listed = "\n".join(rows)
    english = f"# Decisions\n\nOne page each: the choice, what was measured, what would change our mind.\n\n{listed}\n"
    chinese = f"# 决定\n\n每项一页：选择、测得的数据、什么会让我们改变主意（英文）。\n\n{listed}\n"
    return [("decisions.md", english), ("decisions.zh.md", chinese)]
