"""Which container holds the main text.

Each container is worth the weights of its own lines plus a share of what its inner containers are worth. The share makes
an outer container win only where it adds text that its best part has not: with `SHARE` = .6, two thirds more. (This is
Readability's scoring of ancestors, in characters of Chinese instead of commas and words, and summed exactly.)
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

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


def is_post_mark(line: Line) -> bool:
    """True for a short line that says when a post was written, or its number."""
    return line.size <= LABEL_SIZE and POST_MARK.search(line.text) is not None


def speaks_like_forum(lines: Sequence[Line]) -> bool:
    """True for a page on which several labels speak of threads and answers."""
    return sum(1 for line in lines if line.size <= LABEL_SIZE and FORUM.search(line.text)) >= FORUM_WORDS


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
    if not speaks_like_forum(lines):
        return None
    marks, sums = [0] * (len(lines) + 1), [0.0] * (len(lines) + 1)
    for at, line in enumerate(lines):
        marks[at + 1] = marks[at] + is_post_mark(line)
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


def first_segment(
    lines: Sequence[Line], values: Sequence[float], pruned: Collection[int], kept: Sequence[int]
) -> list[int] | None:
    """The lines of the first post, where posts are not blocks of their own: from one post mark to the next.

    None where the kept lines hold one post only, and it is the first.
    """
    if not speaks_like_forum(lines):
        return None
    marks = [at for at, line in enumerate(lines) if is_post_mark(line) and not EDITED.search(line.text)]
    first, last = kept[0], kept[-1]
    before = [at for at in marks if at < first]
    inside = [at for at in marks if first <= at <= last]
    if len(before) > 1:
        # The lines kept belong to an answer, if there is text between the first two marks.
        kept = [
            at
            for at in range(before[0] + 1, before[1])
            if lines[at].linked * 2 <= lines[at].size and at not in pruned
        ]
        inside = [before[0], before[1]]
        if sum(max(values[at], 0.0) for at in kept) < SEGMENT:
            return None
        return kept
    segments = [
        [at for at in kept if start < at < end] for start, end in pairwise([first - 1, *inside, last + 1])
    ]
    posts = [segment for segment in segments if sum(max(values[at], 0.0) for at in segment) >= SEGMENT]
    return posts[0] if len(posts) > 1 else None


# The worth of the shortest post that is told from a title.
SEGMENT = 12
# Moments that are not those of a post.
EDITED = re.compile(r"编辑|修改|引用|原帖|注册|登录|最后|在线")
VARYING = re.compile(r"\d+|\b(?:first|last|odd|even|alt)\b")


CHAPTER = re.compile(
    r"^\W*(?:第\s*[\d零〇一二两三四五六七八九十百千]{1,9}\s*[章节回卷集部篇]|\d{1,5}[\s.、]|楔子|序章|番外)"
)
CHAPTERS = 30


def list_of_chapters(lines: Sequence[Line], blocks: Sequence[Node], worth: float) -> Node | None:
    """The block that lists the chapters of a book, where that is most of what the page says."""
    marked = [at for at, line in enumerate(lines) if line.linked * 2 > line.size and CHAPTER.match(line.text)]
    if len(marked) < CHAPTERS or sum(lines[at].size for at in marked) < 2 * worth:
        return None
    # The innermost block that has nine of ten; what stands before and behind are newest chapters and the like.
    need = len(marked) * 9 // 10
    counts = [0] * (len(lines) + 1)
    chapters = set(marked)
    for at in range(len(lines)):
        counts[at + 1] = counts[at] + (at in chapters)
    return max(
        (node for node in blocks if counts[node.last] - counts[node.first] >= need),
        key=lambda node: node.number,
    )


def neighbours(
    lines: Sequence[Line],
    blocks: Sequence[Node],
    above: Sequence[int],
    values: Sequence[float],
    around: Sequence[bool],
    chosen: Node,
) -> list[Node]:
    """Blocks beside the chosen one that are text as well: a lead above the body, the tables below, the other parts."""
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
        if above[node.number] != parent or node.number == anchor or around[node.number]:
            continue
        part = lines[node.first : node.last]
        if sum(line.linked for line in part) * 4 >= sum(line.size for line in part) or any(
            map(is_post_mark, part)
        ):
            continue
        rows = sum(line.size for line in part if line.row)
        if rows + sum(values[at] for at in range(node.first, node.last) if not lines[at].row) >= NEIGHBOUR:
            found.append(node)
    return found


# Less beside the container is a caption or a label.
NEIGHBOUR = 30
