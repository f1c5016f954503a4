"""Trims the container: removes what is not text, whole blocks in the middle and single lines at both ends."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from .choose import Weighed
from .lines import Line
from .parse import Node
from .weigh import LABEL_SIZE, is_label, is_notice

# A moment is written by a machine; a plain date in Chinese is how letters and notices are signed.
DATED = re.compile(r"发表[在于]|\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|\d{1,2}[:：]\d{2}")
# Where one of these heads what is left, what is left is not the text.
STOP = re.compile(
    r"^[\s\W]*(?:相关(?:阅读|新闻|报道|文章|链接|推荐|专题|内容)|延伸阅读|推荐阅读|更多(?:阅读|精彩|新闻)|热门(?:推荐|评论|文章)|网友评论|最新评论|精彩推荐|猜你喜欢|大家都在看|往期(?:回顾|精彩)|特别声明|免责声明|版权声明|反侵权公告)"
)
# Items of a menu or steps of a path.
MENU = re.compile(r"^\W*\w{1,12}(?:\s*[|｜>»›·•]+\s*\w{1,12})+\W*$")
# Two or three characters may equal a part of the title by chance, unless they are set as a heading.
SHORT_TITLE = 3
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
PLAIN = re.compile(r"[\W_]+")


def trimmed(page: Weighed, spans: Sequence[Node], end: int, titles: Collection[str]) -> list[int]:
    """The lines of the text, as indices: those of the spans before line `end`, pruned inside, trimmed at both ends."""
    gone = pruned(page, spans)
    inside = sorted({at for span in spans for at in range(span.first, min(span.last, end))})
    kept = [at for at in inside if at not in gone and (page.hidden or not page.lines[at].hidden)]
    return trimmed_ends(page, kept, titles)


def trimmed_ends(page: Weighed, kept: Sequence[int], titles: Collection[str]) -> list[int]:
    """The lines between the last junk before the first sentence and the first junk behind the last."""
    lines = page.lines
    content = [at for at in kept if page.values[at] > 0 and not is_label(lines[at])]
    while content and is_title(lines[content[0]], titles):
        del content[0]
    if not content:
        # A poem: no sentence to start from, so only what stands at the very ends goes.
        content = [at for at in kept if not is_junk(lines[at], titles)]
        return [at for at in kept if content and content[0] <= at <= content[-1]]
    head = [at for at in kept if at < content[0]]
    tail = [at for at in kept if at > content[-1]]
    start = next((place for place in range(len(head), 0, -1) if ends_head(lines[head[place - 1]], titles)), 0)
    end = next((place for place, at in enumerate(tail) if is_junk(lines[at], ())), len(tail))
    body = [at for at in kept if content[0] <= at <= content[-1]]
    return [*head[start:], *body, *tail[:end]]


def pruned(page: Weighed, spans: Sequence[Node]) -> set[int]:
    """The lines of blocks inside the spans that are links, or are named as surroundings, and hold no text."""
    gone: set[int] = set()
    for span in spans:
        until = 0
        for node in page.blocks[span.number + 1 :]:
            if node.first >= span.last:
                break
            # A block behind the last line of the span may start where it ends; what was pruned is not looked into.
            if node.last > span.last or node.first == node.last or node.first < until:
                continue
            if sum(page.values[node.first : node.last]) >= 0 or _is_subhead(page, node, span):
                continue
            part = page.lines[node.first : node.last]
            linked = sum(line.linked for line in part) * 3 > sum(line.size for line in part)
            if page.around[node.number] or linked:
                gone.update(range(node.first, node.last))
                until = node.last
    return gone


# Subheads have up to so many characters; a teaser set between paragraphs mostly more.
SUBHEAD = 16


def _is_subhead(page: Weighed, node: Node, span: Node) -> bool:
    """True for one short line between two sentences, and for a heading above one, even if it is a link."""
    if node.last - node.first != 1 or node.last >= span.last:
        return False
    line = page.lines[node.first]
    if line.hidden or is_label(line) or page.values[node.last] <= 0:
        return False
    if node.tag in HEADINGS:
        return True
    return line.size <= SUBHEAD and node.first > span.first and page.values[node.first - 1] > 0


def is_title(line: Line, titles: Collection[str]) -> bool:
    """True for a line that says what the page's title says, or nothing."""
    plain = PLAIN.sub("", line.text)
    return not plain or (plain in titles and (len(plain) > SHORT_TITLE or line.node.tag in HEADINGS))


def ends_head(line: Line, titles: Collection[str]) -> bool:
    """True for junk above the first sentence; a linked heading right above it is its headline."""
    if line.node.tag in HEADINGS and not is_title(line, titles) and not is_label(line):
        return False
    return is_junk(line, titles)


def is_junk(line: Line, titles: Collection[str]) -> bool:
    """True for what ends the text when it stands before or behind all of its sentences."""
    if line.row:
        return False
    if line.linked * 2 > line.size or is_label(line) or STOP.match(line.text):
        return True
    if line.size <= LABEL_SIZE and MENU.match(line.text):
        return True
    if is_title(line, titles) or is_notice(line.text):
        return True
    return line.size <= LABEL_SIZE and DATED.search(line.text) is not None
