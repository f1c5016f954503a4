"""The main text of an HTML page, with the rule and the container that gave it.

1. `parse`: the page as a tree, in one linear pass;
2. `lines`: what a reader sees as lines, each with its block;
3. `weigh`: sentences speak for a line; links, labels and surroundings against it;
4. `choose`: the container that is worth most; of the posts of a thread the first;
5. `trim`: what is in the container and not text goes; neighbours that are text come;
6. `facts`: title, date, author, publisher.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .choose import LEAST_WORTH, Weighed, best, best_of_short_lines, list_of_links, neighbours, weighed
from .facts import facts_of
from .lines import lines_of
from .parse import Aside, Node, parse
from .thread import first_post, first_segment
from .trim import PLAIN, pruned, trimmed, trimmed_ends
from .weigh import COMMENTS, weight

# Less text than this is no article: an error page, a login form, a redirect.
FEWEST = 12
# How deep the path to the container is told.
STEPS = 6


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says: its text, how it was found, and its facts. Or, in `refused`, why it has no text."""

    text: str = ""
    rule: str = ""
    evidence: Mapping[str, Any] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    # "frameset", "empty-body", "script-only" or "no-main-text"
    refused: str = ""


def main_text(page: str, *, comments: bool = False) -> Page:
    """The main text of a page; with `comments`, also what readers wrote below it.

    >>> main_text("<title>雨</title><div>首页 | 新闻</div><p>昨夜一直下雨，今天早上才停，路上积了不少水。</p>").text
    '昨夜一直下雨，今天早上才停，路上积了不少水。'
    >>> main_text("<frameset><frame src=a.htm></frameset>").refused
    'frameset'
    """
    root, asides = parse(page)
    lines, blocks = lines_of(root)
    if not lines:
        return Page(refused=_why_empty(asides))
    rule, chosen, kept = _choice(weighed(lines, blocks), _titles(asides), comments=comments)
    if sum(lines[at].size for at in kept) < FEWEST:
        return Page(
            refused=_why_empty(asides) if any(tag == "frame" for tag, _, _ in asides) else "no-main-text"
        )
    evidence = {"container": path_of(chosen), "lines": len(kept), "of": len(lines)}
    text = "\n".join(lines[at].text for at in kept)
    return Page(text, rule, evidence, facts_of(asides, lines, kept[0], kept[-1] + 1))


def whole_text(page: str) -> Page:
    r"""All that a piece of HTML says, for pieces that are nothing but text.

    >>> whole_text("<p>河水退了。<br>桥还在。</p>").text
    '河水退了。\n桥还在。'
    """
    lines = [line.text for line in lines_of(parse(page)[0])[0] if not line.hidden]
    return Page("\n".join(lines), "fragment", {"lines": len(lines)}) if lines else Page(refused="empty-body")


def _choice(page: Weighed, titles: frozenset[str], *, comments: bool) -> tuple[str, Node, list[int]]:
    """The rule that decided, the container, and the indices of the lines that are the text."""
    rule, chosen = ("hidden-container" if page.hidden else "container"), best(page)
    listed = list_of_links(page, chosen)
    if listed is not None:
        return (
            "link-list",
            listed,
            [at for at in range(listed.first, listed.last) if not page.lines[at].hidden],
        )
    said = sum(max(value, 0.0) for value in page.values[chosen.first : chosen.last])
    if said < LEAST_WORTH and (verse := best_of_short_lines(page)) is not None:
        return "short-lines", verse, trimmed(page, [verse], len(page.lines), titles)
    if comments:
        kept = trimmed(page, [chosen, *neighbours(page, chosen)], len(page.lines), titles)
        return rule, chosen, sorted({*kept, *_comments(page)})
    post = first_post(page, chosen)
    if post is not None:
        return "first-post", post.block, trimmed(page, [post.block], post.end, titles)
    spans = [chosen, *neighbours(page, chosen)]
    kept = trimmed(page, spans, len(page.lines), titles)
    segment = first_segment(page, pruned(page, spans), kept) if kept else None
    return (
        (rule, chosen, kept)
        if segment is None
        else ("first-post", chosen, trimmed_ends(page, segment, titles))
    )


def _comments(page: Weighed) -> Iterator[int]:
    """The lines of what readers wrote: those in blocks called so that are not links and labels."""
    inside = [False] * len(page.blocks)
    for node in page.blocks[1:]:
        named = bool(node.attributes) and COMMENTS.search(f"{node.get('class')} {node.get('id')}") is not None
        inside[node.number] = inside[page.above[node.number]] or named
    for at, line in enumerate(page.lines):
        if inside[line.node.number] and not line.hidden and weight(line) > 0:
            yield at


def _titles(asides: Sequence[Aside]) -> frozenset[str]:
    """The page's title and its parts, letters only: a line that equals one is a headline."""
    title = next((content for tag, _, content in asides if tag == "title"), "")
    return frozenset(
        plain for part in (title, *re.split(r"[_|-]|\s-|—", title)) if len(plain := PLAIN.sub("", part)) > 1
    )


def _why_empty(asides: Sequence[Aside]) -> str:
    tags = {tag for tag, _, _ in asides}
    return "frameset" if tags & {"frame", "iframe"} else "script-only" if "script" in tags else "empty-body"


def path_of(node: Node) -> str:
    """Where an element stands, as a CSS-like path of its last steps.

    >>> path_of(Node("p", ' class="lead big" id=a', Node("div", "", None)))
    'div > p#a.lead'
    """
    steps: list[str] = []
    here: Node | None = node
    while here is not None and here.tag != "#root" and len(steps) < STEPS:
        name = here.get("class").split()
        steps.append(
            here.tag + (f"#{here.get('id')}" if here.get("id") else "") + (f".{name[0]}" if name else "")
        )
        here = here.parent
    return " > ".join(reversed(steps)) or "page"
