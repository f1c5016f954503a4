"""Which block holds the main text.

Each block is worth the weights of its own lines plus a share of what its inner blocks are worth. The share makes an outer
block win only where it adds text that its best part has not: with `SHARE` = .6, two thirds more. (This is Readability's
scoring of ancestors, in characters of Chinese instead of commas and words, and summed exactly.)
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from .lines import Line
from .parse import Node
from .weigh import LABEL_COST, is_label, parents, surroundings, weight, weights

SHARE = 0.6
# Junk in an inner block counts less against the outer one, since it will be pruned.
JUNK_SHARE = 0.2
# Blocks that hold single paragraphs or rows: their lines belong to the block around them.
PARAGRAPHS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li pre blockquote dd dt figcaption figure ul ol dl tr tbody thead center".split()
)
# Two thirds of a page's sentences in what its own attributes hide: a script shows it later (WeChat's js_content).
HIDDEN_SHARE = 0.67


class Weighed(NamedTuple):
    """A page of lines and blocks with what they are worth."""

    lines: Sequence[Line]
    blocks: Sequence[Node]
    # For each block the number of the block around it.
    above: Sequence[int]
    # For each block whether it surrounds the text.
    around: Sequence[bool]
    # For each line its weight where it stands.
    values: Sequence[float]
    # For each block what it is worth.
    worth: Sequence[float]
    # The text is in what the page hides.
    hidden: bool


def weighed(lines: Sequence[Line], blocks: Sequence[Node]) -> Weighed:
    """The page with all its weights."""
    raw = [weight(line) for line in lines]
    unseen = sum(value for line, value in zip(lines, raw, strict=True) if line.hidden and value > 0)
    hidden = unseen > HIDDEN_SHARE * sum(value for value in raw if value > 0)
    if not hidden:
        raw = [0.0 if line.hidden else value for line, value in zip(lines, raw, strict=True)]
    above = parents(blocks)
    around = surroundings(blocks, above, raw)
    values = weights(lines, around, raw)
    worth = worths(blocks, above, lines, values)
    return Weighed(lines, blocks, above, around, values, worth, hidden)


def worths(
    blocks: Sequence[Node], above: Sequence[int], lines: Sequence[Line], values: Sequence[float]
) -> list[float]:
    """What each block is worth, from the weights of the lines."""
    worth = [0.0] * len(blocks)
    for line, value in zip(lines, values, strict=True):
        worth[line.node.number] += value
    for number in range(len(blocks) - 1, 0, -1):
        value = worth[number]
        share = 1.0 if blocks[number].tag in PARAGRAPHS else SHARE if value > 0 else JUNK_SHARE
        worth[above[number]] += value * share
    return worth


def best(page: Weighed) -> Node:
    """The block that is worth most; of equals the innermost."""
    return max(
        (node for node in page.blocks if node.tag not in PARAGRAPHS),
        key=lambda node: (page.worth[node.number], node.number),
    )


# The sentences of the best block come to less than one: verse, a list of names, or nothing.
LEAST_WORTH = 20
SHORT_LINES = 6


def best_of_short_lines(page: Weighed) -> Node | None:
    """The block of the most short lines that are neither links nor labels, on a page without sentences."""
    values = [
        -LABEL_COST if line.linked * 2 > line.size or line.hidden or page.around[line.node.number] or is_label(line)
        else min(line.size, LABEL_COST)
        for line in page.lines
    ]  # fmt: skip
    short = page._replace(values=values, worth=worths(page.blocks, page.above, page.lines, values))
    chosen = best(short)
    part = range(chosen.first, chosen.last)
    return (
        chosen
        if sum(values[at] > 0 for at in part) >= SHORT_LINES and short.worth[chosen.number] > 0
        else None
    )


# Titles of chapters; so many of them, or so many links in one list, are a list that people come for. Chapters need be worth
# twice as much as the best text beside them, other lists four times.
CHAPTER = re.compile(
    r"^\W*(?:第\s*[\d零〇一二两三四五六七八九十百千]{1,9}\s*[章节回卷集部篇]|\d{1,5}[\s.、]|楔子|序章|番外)"
)
CHAPTERS, ITEMS = 30, 200
CHAPTER_RATIO, ITEM_RATIO = 2, 4
LISTS = frozenset(["ul", "ol", "dl", "table", "div", "#root"])


def list_of_links(page: Weighed, chosen: Node) -> Node | None:
    """The block of a list that is most of what the page says: the chapters of a book, the articles of a year."""
    lines = page.lines
    links = [at for at, line in enumerate(lines) if line.linked * 2 > line.size and not line.hidden]
    if len(links) < CHAPTERS:
        return None
    worth = page.worth[chosen.number]
    listed = [at for at in links if CHAPTER.match(lines[at].text)]
    if len(listed) < CHAPTERS or sum(lines[at].size for at in listed) < CHAPTER_RATIO * worth:
        homes = [_home(lines[at].node) for at in links]
        sizes = Counter(map(id, homes))
        listed = [at for at, home in zip(links, homes, strict=True) if sizes[id(home)] >= ITEMS]
        size = sum(lines[at].size for at in listed)
        if not listed or size < ITEM_RATIO * worth or size * 2 < sum(line.size for line in lines):
            return None
    # The innermost block that has nine of ten; what stands before and behind are newest chapters and the like.
    need = len(listed) * 9 // 10
    counts = [0] * (len(lines) + 1)
    marked = set(listed)
    for at in range(len(lines)):
        counts[at + 1] = counts[at] + (at in marked)
    return max(
        (node for node in page.blocks if counts[node.last] - counts[node.first] >= need),
        key=lambda node: node.number,
    )


def _home(node: Node) -> Node:
    """The list that a line's block is an item of."""
    here = node.parent or node
    while here.tag not in LISTS and here.parent is not None:
        here = here.parent
    return here


# Less beside the block is a caption or a label.
NEIGHBOUR = 30
# Of the pairs of characters in leads, abstracts, references and tables .11 to 1.0 stood in the text too, of
# advertisements and forms .00 to .02.
SHARED = 0.07
HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")


def neighbours(page: Weighed, chosen: Node) -> list[Node]:
    """Blocks beside the chosen one that are text as well: a lead above the body, the tables below, the other parts.

    They speak of the same things: some of their pairs of characters are in the chosen text.
    """
    blocks, above, lines = page.blocks, page.above, page.lines
    anchor = chosen.number
    while above[anchor] > 0 and (blocks[above[anchor]].first, blocks[above[anchor]].last) == (
        chosen.first,
        chosen.last,
    ):
        anchor = above[anchor]
    parent = above[anchor]
    if parent < 0:
        return []
    found = []
    for node in blocks[parent + 1 :]:
        if node.first >= blocks[parent].last:
            break
        if above[node.number] != parent or node.number == anchor or page.around[node.number]:
            continue
        part = lines[node.first : node.last]
        if sum(line.linked for line in part) * 4 >= sum(line.size for line in part) or any(
            map(is_post_mark, part)
        ):
            continue
        rows = sum(line.size for line in part if line.row)
        if (
            rows + sum(page.values[at] for at in range(node.first, node.last) if not lines[at].row)
            >= NEIGHBOUR
        ):
            found.append(node)
    if found:
        said = _pairs(lines[chosen.first : chosen.last])
        found = [node for node in found if _shared(_pairs(lines[node.first : node.last]), said) >= SHARED]
    return found


def _pairs(lines: Sequence[Line]) -> Counter[str]:
    han = "".join(HAN_RUN.findall("\n".join(line.text for line in lines)))
    return Counter(map("".join, pairwise(han)))


def _shared(pairs: Counter[str], said: Counter[str]) -> float:
    """How much of one text's pairs another text has."""
    return sum(count for pair, count in pairs.items() if pair in said) / max(pairs.total(), 1)


# A post of a thread carries when it was written, or where in the thread it stands.
POST_MARK = re.compile(
    r"\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?,?\s*(?:[上下]午)?\s*\d{1,2}[:：]\d{2}|第?\d+\s*[楼#]|发表于\s*\d|楼主\s*$|只看该作者"
)
MARK_SIZE = 60


def is_post_mark(line: Line) -> bool:
    """True for a short line that says when a post was written, or its number."""
    return line.size <= MARK_SIZE and POST_MARK.search(line.text) is not None
