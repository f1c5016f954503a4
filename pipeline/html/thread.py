"""Threads: the posts on a page, and which of them is the first.

A forum page holds a post and its answers; the main text is the post (people who marked such pages agree). Two shapes:
posts that are blocks of their own, siblings of one shape; and posts that are only rows or paragraphs, one after the other
behind or before the line that says who wrote when.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from .choose import MARK_SIZE, PARAGRAPHS, Weighed, is_post_mark
from .lines import Line
from .parse import Node
from .weigh import MOMENT, is_label

FORUM = re.compile(
    r"楼主|沙发|板凳|回帖|发帖|跟帖|帖子|本帖|此帖|主题|版主|回复|引用|只看该作者|论坛|社区|贴吧|留言板|\bBBS\b|\bRe:",
    re.IGNORECASE,
)
FORUM_WORDS = 3


# Moments that are not those of a post.
EDITED = re.compile(r"编辑|修改|引用|原帖|注册|登录|最后|在线")
# Parts of class names that differ from post to post.
VARYING = re.compile(r"\d+|\b(?:first|last|odd|even|alt)\b")
# The worth of the shortest post that is told from a title; of a text above what may be its comments.
SEGMENT = 12
TEXT_ABOVE = 30
# Comments are told from parts of an article by their number where the page has no words of a forum.
COMMENTS = 3
LEVELS = 3
# Linked lines of a comment are names and buttons; longer ones are headlines.
HEADLINE = 8


class Post(NamedTuple):
    """The first post: the block that holds it, and the line at which it ends at the latest."""

    block: Node
    end: int


def speaks_like_forum(lines: Iterable[Line]) -> bool:
    """True for a page on which several labels speak of threads and answers."""
    return sum(1 for line in lines if line.size <= MARK_SIZE and FORUM.search(line.text)) >= FORUM_WORDS


def first_post(page: Weighed, chosen: Node) -> Post | None:
    """The first post, where the chosen block holds several posts or a later one; None where there is nothing to cut.

    Posts are siblings of one shape (tag and class) that each bear a post mark. What stands above them in the same block may be
    the text that they comment on.
    """
    lines, blocks = page.lines, page.blocks
    marks, sums = [0], [0.0]
    for line, value in zip(lines, page.values, strict=True):
        marks.append(marks[-1] + is_post_mark(line))
        sums.append(sums[-1] + max(value, 0.0))
    if marks[-1] < 2:
        return None
    forum = speaks_like_forum(lines)
    # Outermost first: of nested groups (rows of a table, cells of a row) the one whose members are whole posts.
    for posts in _siblings_of_one_shape(page, marks, sums):
        first = posts[0]
        if (
            len(posts) < (2 if forum else COMMENTS)
            or chosen.last <= first.first
            or posts[-1].last <= chosen.first
        ):
            continue
        if first.first <= chosen.first and chosen.last <= first.last and forum:
            return None
        total = sum(sums[node.last] - sums[node.first] for node in posts)
        if chosen.first <= first.first and total * 2 <= sums[chosen.last] - sums[chosen.first]:
            continue
        if _are_digests(page, posts):
            continue
        text = _text_above(page, chosen, first, sums, forum=forum)
        if text is not None:
            return Post(text, first.first)
        if forum:
            inside = [
                node
                for node in blocks[first.number :]
                if node.first >= first.first and node.last <= first.last
            ]
            whole = max(
                (node for node in inside if node.tag not in PARAGRAPHS),
                key=lambda node: (page.worth[node.number], node.number),
                default=first,
            )
            return Post(whole, whole.last)
    return None


def _siblings_of_one_shape(
    page: Weighed, marks: Sequence[int], sums: Sequence[float]
) -> Iterable[list[Node]]:
    """Groups of sibling blocks of the same tag and class that each bear a post mark and text."""
    groups: dict[tuple[int, str, str], list[Node]] = {}
    for node in page.blocks[1:]:
        if marks[node.last] > marks[node.first] and sums[node.last] > sums[node.first]:
            shape = VARYING.sub("", node.get("class")) if node.attributes else ""
            groups.setdefault((page.above[node.number], node.tag, shape), []).append(node)
    return groups.values()


def _are_digests(page: Weighed, posts: Sequence[Node]) -> bool:
    """True for blocks of which most have a linked headline: news in brief, not comments."""
    headed = sum(any(map(_is_headline, page.lines[node.first : node.last])) for node in posts)
    return headed * 2 > len(posts)


def _is_headline(line: Line) -> bool:
    return line.linked * 2 > line.size >= HEADLINE and FORUM.search(line.text) is None and not is_label(line)


def _text_above(
    page: Weighed, chosen: Node, first: Node, sums: Sequence[float], *, forum: bool
) -> Node | None:
    """The block in which a text stands above the first of what are then its comments."""
    outer = chosen
    if not forum:
        for _ in range(LEVELS):
            if (
                sums[first.first] - sums[min(outer.first, first.first)] >= TEXT_ABOVE
                or page.above[outer.number] < 0
            ):
                break
            outer = page.blocks[page.above[outer.number]]
    if outer.first >= first.first:
        return None
    worth = sums[first.first] - sums[outer.first]
    if worth < max(TEXT_ABOVE, (sums[first.last] - sums[first.first]) / 2):
        return None
    # On a forum's page it may be a notice to all; a text would say when it was written.
    part = page.lines[outer.first : first.first]
    dated = any(line.size <= MARK_SIZE and MOMENT.search(line.text) for line in part)
    return outer if dated or not forum else None


def first_segment(page: Weighed, pruned: Collection[int], kept: Sequence[int]) -> list[int] | None:
    """The lines of the first post, where posts are not blocks of their own: from one post mark to the next.

    None where the kept lines hold one post only, and it is the first.
    """
    lines, values = page.lines, page.values
    if not speaks_like_forum(lines):
        return None
    marks = [at for at, line in enumerate(lines) if is_post_mark(line) and not EDITED.search(line.text)]
    first, last = kept[0], kept[-1]
    before = [at for at in marks if at < first]
    if len(before) > 1:
        # The lines kept belong to an answer, if there is text between the first two marks.
        between = range(before[0] + 1, before[1])
        post = [at for at in between if lines[at].linked * 2 <= lines[at].size and at not in pruned]
        return post if sum(max(values[at], 0.0) for at in post) >= SEGMENT else None
    bounds = [first - 1, *(at for at in marks if first <= at <= last), last + 1]
    segments = [[at for at in kept if start < at < end] for start, end in pairwise(bounds)]
    posts = [segment for segment in segments if sum(max(values[at], 0.0) for at in segment) >= SEGMENT]
    headed = sum(any(_is_headline(lines[at]) for at in segment) for segment in segments)
    return posts[0] if len(posts) > 1 and headed * 2 <= len(posts) else None
