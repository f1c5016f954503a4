"""Which container holds the main text.

Each container is worth the weights of its own lines plus a share of what its inner containers are worth. The share makes
an outer container win only where it adds text that its best part has not: with `SHARE` = .6, two thirds more. (This is
Readability's scoring of ancestors, in characters of Chinese instead of commas and words, and summed exactly.)
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line
from .parse import Node

SHARE = 0.6
# Junk in an inner container counts less against the outer one, since it will be pruned.
JUNK_SHARE = 0.2
# Blocks that hold single paragraphs or rows: their lines belong to the container around them.
PARAGRAPHS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li pre blockquote dd dt figcaption figure ul ol dl tr tbody thead center".split()
)


def worths(
    blocks: Sequence[Node], above: Sequence[int], values: Sequence[float], owners: Sequence[int]
) -> list[float]:
    """What each block is worth; `owners` is the block of each line."""
    worth = [0.0] * len(blocks)
    for owner, value in zip(owners, values, strict=True):
        worth[owner] += value
    for number in range(len(blocks) - 1, 0, -1):
        value = worth[number]
        if blocks[number].tag in PARAGRAPHS:
            worth[above[number]] += value
        else:
            worth[above[number]] += value * (SHARE if value > 0 else JUNK_SHARE)
    return worth


def best(blocks: Sequence[Node], worth: Sequence[float]) -> Node:
    """The container that is worth most; of equals the innermost."""
    return max(
        (node for node in blocks if node.tag not in PARAGRAPHS),
        key=lambda node: (worth[node.number], node.number),
    )


# A post of a thread carries when it was written, or where in the thread it stands.
POST_MARK = re.compile(
    r"\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?,?\s*(?:[上下]午)?\s*\d{1,2}[:：]\d{2}|第?\d+\s*[楼#]|发表于\s*\d|楼主\s*$|只看该作者"
)
FORUM = re.compile(
    r"楼主|沙发|板凳|回帖|发帖|跟帖|帖子|本帖|此帖|主题|版主|回复|引用|只看该作者|论坛|社区|贴吧|留言板|\bBBS\b|\bRe:",
    re.IGNORECASE,
)
FORUM_WORDS = 3
LABEL_SIZE = 60


def first_post(
    lines: Sequence[Line],
    blocks: Sequence[Node],
    above: Sequence[int],
    values: Sequence[float],
    worth: Sequence[float],
    chosen: Node,
) -> Node | None:
    """The container of the first post, where the chosen one holds several posts of a thread or a later one.

    Posts are siblings of one shape (tag and class) that each bear a post mark, on a page that speaks like a forum.
    """
    short = [at for at, line in enumerate(lines) if line.size <= LABEL_SIZE]
    if sum(1 for at in short if FORUM.search(lines[at].text)) < FORUM_WORDS:
        return None
    marks, sums = [0] * (len(lines) + 1), [0.0] * (len(lines) + 1)
    for at, line in enumerate(lines):
        marks[at + 1] = marks[at] + (line.size <= LABEL_SIZE and POST_MARK.search(line.text) is not None)
        sums[at + 1] = sums[at] + max(values[at], 0.0)
    groups: dict[tuple[int, str, str], list[Node]] = {}
    for node in blocks[1:]:
        if marks[node.last] > marks[node.first] and sums[node.last] > sums[node.first]:
            shape = VARYING.sub("", node.get("class")) if node.attributes else ""
            groups.setdefault((above[node.number], node.tag, shape), []).append(node)
    # Outermost first: of nested groups (rows of a table, cells of a row) the one whose members are whole posts.
    for posts in groups.values():
        first = posts[0]
        if len(posts) < 2 or chosen.last <= first.first or posts[-1].last <= chosen.first:
            continue
        if first.first <= chosen.first and chosen.last <= first.last:
            return None
        if (
            chosen.first > first.first
            or sum(sums[p.last] - sums[p.first] for p in posts) * 2 > sums[chosen.last] - sums[chosen.first]
        ):
            inside = [
                node
                for node in blocks[first.number :]
                if node.first >= first.first and node.last <= first.last and node.tag not in PARAGRAPHS
            ]
            return max(inside or [first], key=lambda node: (worth[node.number], node.number))
    return None


VARYING = re.compile(r"\d+|\b(?:first|last|odd|even|alt)\b")


def neighbours(
    lines: Sequence[Line],
    blocks: Sequence[Node],
    above: Sequence[int],
    values: Sequence[float],
    around: Sequence[bool],
    chosen: Node,
) -> list[Node]:
    """Blocks beside the chosen one that are text as well: a lead above the body, the other parts of a split text."""
    found = []
    parent = above[chosen.number]
    for node in blocks[max(parent, 0) + 1 :]:
        if node.first >= blocks[parent].last:
            break
        if above[node.number] != parent or node is chosen or around[node.number]:
            continue
        value = sum(values[node.first : node.last])
        part = lines[node.first : node.last]
        if value >= NEIGHBOUR and sum(line.linked for line in part) * 4 < sum(line.size for line in part):
            found.append(node)
    return found


NEIGHBOUR = 30
