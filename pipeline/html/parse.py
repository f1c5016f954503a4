"""A small HTML parser: from a page to a tree of block nodes, in one linear pass and without a dependency.

It follows the tokenizer of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html) and, of the tree
construction, what matters to text: implied end tags, scopes of table cells, stray end tags. Why not a library: lxml
(libxml2 2.14) stops at 2,048 nested elements and drops the rest of the page, lexbor needs 7 s for 40,000 nested lists,
and both are quadratic in the number of attributes of one tag. This one is bounded by `MAX_DEPTH` instead, touches
neither network nor entities of its own, and costs about 20 ms a megabyte.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from .attributes import attributes_of, is_hidden

# Deeper elements become children of the last one allowed: no page written by people comes near, and every walk up the
# stack stays bounded.
MAX_DEPTH = 256

# A tag is read as browsers do: a quote counts only behind `=`. Possessive, so that nothing is tried twice.
TAG = re.compile(
    r"<(?:(/)?([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)(>)?+|([!?]|/(?=[^a-zA-Z])))"
)
HAN = re.compile(r"[\u4e00-\u9fff]")

# Elements without content. Those that say something about the page are kept aside, those that break a line break it.
VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
ASIDE = frozenset(["meta", "base", "link", "frame"])
BREAKS = frozenset(["br", "hr"])
# Their content is text for a program, not for a reader …
RAW = frozenset("script style xmp noembed noframes textarea title iframe template svg math object".split())
PROGRAMS = frozenset(["script", "style"])
# … except of these.
READ_RAW = frozenset(["xmp"])
END_OF_RAW = {tag: re.compile(rf"</{tag}(?=[\s/>])[^>]*+>?", re.IGNORECASE) for tag in RAW}
# Character formatting: says nothing about the layout, and people nest it wrongly; the tags are passed over. So are those of
# the page itself: pages close them too early, twice or never, and browsers go on in the body.
INLINE = frozenset(
    "a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr o:p q rp rt ruby s samp small"
    " span html head body spacer st1:chsdate st1:personname strike strong sub sup time tt u var".split()
)
# Opening one of these closes an open <p>.
CLOSES_P = frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul dd dt".split()
)
# Opening the key closes an open element of these, as far up as the barrier.
IMPLIED_END: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(["li"]), frozenset(["ul", "ol", "menu", "dir", "table", "td", "th"])),
    "dt": (frozenset(["dt", "dd"]), frozenset(["dl", "table", "td", "th"])),
    "dd": (frozenset(["dt", "dd"]), frozenset(["dl", "table", "td", "th"])),
    "tr": (frozenset(["tr", "td", "th"]), frozenset(["table"])),
    "td": (frozenset(["td", "th"]), frozenset(["table", "tr"])),
    "th": (frozenset(["td", "th"]), frozenset(["table", "tr"])),
    "tbody": (frozenset(["tr", "td", "th", "tbody", "thead", "tfoot"]), frozenset(["table"])),
    "thead": (frozenset(["tr", "td", "th", "tbody", "thead", "tfoot"]), frozenset(["table"])),
    "tfoot": (frozenset(["tr", "td", "th", "tbody", "thead", "tfoot"]), frozenset(["table"])),
    "option": (frozenset(["option"]), frozenset(["select"])),
}
# An end tag does not reach out of a table cell, except those of the table's parts.
CELL = frozenset(["td", "th", "caption", "table"])
ROWS = frozenset(["tr", "td", "th", "tbody", "thead", "tfoot"])
ROW_BARRIER = frozenset(["table"])
CHOICES = frozenset(["option", "optgroup", "select"])
NO_BARRIER: frozenset[str] = frozenset()


class Node:
    """An element: its tag, its attributes as written, its parent, and its children in order.

    A child is an element, a text, None for the end of a line, True where a link begins and False where one ends.
    """

    __slots__ = ("attributes", "children", "first", "hidden", "last", "nested", "number", "parent", "tag")

    def __init__(self, tag: str, attributes: str, parent: Node | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[str | Node | bool | None] = []
        # The element's own attributes hide it.
        self.hidden = bool(attributes) and is_hidden(attributes)
        # Where the element stands in the page: its ordinal, and the range of its lines. Set by `lines_of`.
        self.number = 0
        self.first = 0
        self.last = 0
        # A table in which another table stands: it is there for the layout.
        self.nested = False

    def get(self, name: str) -> str:
        """An attribute's value, or "".

        >>> Node("a", ' href="x?a=1&amp;b=2" ', None).get("href")
        'x?a=1&b=2'
        """
        return attributes_of(self.attributes).get(name, "") if self.attributes else ""


class Aside(NamedTuple):
    """An element that is no part of the text: its tag, its attributes as written, and its content."""

    tag: str
    attributes: str
    content: str


def parse(page: str) -> tuple[Node, list[Aside]]:
    """The page as a tree, and what stood aside of it: meta, title, base, link, frames and scripts, in order."""
    builder = _Builder()
    at, length = 0, len(page)
    search, text, start, end = TAG.search, builder.text, builder.start, builder.end
    while at < length:
        match = search(page, at)
        if match is None:
            text(page[at:])
            break
        before = match.start()
        if before > at:
            text(page[at:before])
        at = match.end()
        closing, name, attributes, complete, mark = match.groups()
        if mark is not None:
            at = _after_markup(page, before)
        elif complete is None:
            # The page ends inside a tag: it was cut off there, unless this is text with a less-than sign.
            if HAN.search(attributes):
                text(match.group())
        elif (tag := name.lower()) in INLINE:
            builder.inline(tag, attributes, closing is None)
        elif closing is not None:
            end(tag)
        elif tag in RAW:
            content, at = builder.content_of(page, at, tag, attributes)
            builder.raw(tag, attributes, content)
        else:
            start(tag, attributes)
    return builder.root, builder.asides


class _Builder:
    """The tree while it grows: the stack of open elements, and how many of each tag are open."""

    def __init__(self) -> None:
        self.root = Node("#root", "", None)
        self.asides: list[Aside] = []
        self.stack = [self.root]
        self.open: dict[str, int] = {}
        # Of the inline elements that became nodes because they are hidden: how many of the same tag are open inside.
        self.inside: dict[str, int] = {}
        # Raw elements of which no end tag follows any more: looked for once.
        self.endless: set[str] = set()

    def text(self, text: str) -> None:
        children = self.stack[-1].children
        # Space between blocks is nothing; between words it is.
        if text.isspace() and (not children or type(children[-1]) is Node):
            return
        children.append(html.unescape(text) if "&" in text else text)

    def content_of(self, page: str, at: int, tag: str, attributes: str) -> tuple[str, int]:
        """The content of a raw element that starts before `at`, and where it ends.

        A program without an end goes on to the end of the page, as in browsers; a title or a frame without one is empty, or the
        page would be lost with it.
        """
        if tag in self.endless or attributes.endswith("/"):
            return "", at
        match = END_OF_RAW[tag].search(page, at)
        if match is not None:
            return page[at : match.start()], match.end()
        self.endless.add(tag)
        return (page[at:], len(page)) if tag in PROGRAMS else ("", at)

    def raw(self, tag: str, attributes: str, content: str) -> None:
        self.asides.append(Aside(tag, attributes, content))
        if tag in READ_RAW:
            self.stack[-1].children.append(content)

    def inline(self, tag: str, attributes: str, starts: bool) -> None:
        """Links are marked, hidden elements become nodes, all else is passed over."""
        if tag == "a" and (not starts or "name" not in attributes or "href" in attributes):
            self.stack[-1].children.append(starts)
        if starts:
            if attributes and is_hidden(attributes) and len(self.stack) < MAX_DEPTH:
                self.push(tag, attributes)
                self.inside.setdefault(tag, 0)
            elif self.open.get(tag):
                self.inside[tag] += 1
        elif self.open.get(tag):
            if self.inside[tag]:
                self.inside[tag] -= 1
            else:
                self.close(tag, CELL)

    def start(self, tag: str, attributes: str) -> None:
        if tag in VOID:
            if tag in ASIDE:
                self.asides.append(Aside(tag, attributes, ""))
            elif tag in BREAKS:
                self.stack[-1].children.append(None)
            return
        if tag in CLOSES_P and self.open.get("p"):
            self.close("p", CELL)
        if self.open.get("select") and tag not in CHOICES:
            # Nothing else may stand in a list of choices: it was not closed.
            self.close("select", NO_BARRIER)
        if tag in IMPLIED_END:
            self.close_implied(tag)
        if len(self.stack) < MAX_DEPTH:
            if tag == "table" and self.open.get("table"):
                next(node for node in reversed(self.stack) if node.tag == "table").nested = True
            self.push(tag, attributes)

    def push(self, tag: str, attributes: str) -> None:
        stack = self.stack
        node = Node(tag, attributes, stack[-1])
        stack[-1].children.append(node)
        stack.append(node)
        self.open[tag] = self.open.get(tag, 0) + 1

    def end(self, tag: str) -> None:
        if self.stack[-1].tag == tag:
            self.stack.pop()
            self.open[tag] -= 1
        elif self.open.get(tag):
            self.close(tag, ROW_BARRIER if tag in ROWS else NO_BARRIER if tag == "table" else CELL)
        elif tag in ("br", "p"):
            self.stack[-1].children.append(None)

    def close(self, tag: str, barrier: frozenset[str]) -> None:
        """Close the innermost open element of a tag and all in it; not out of a barrier, nor a block by an inline tag."""
        stack = self.stack
        inline = tag in INLINE
        for depth in range(len(stack) - 1, 0, -1):
            found = stack[depth].tag
            if found == tag:
                self.cut(depth)
                return
            if found in barrier or (inline and found not in INLINE):
                return

    def close_implied(self, tag: str) -> None:
        """Close what the start of this tag ends: a row its cells, a list item the one before."""
        closed, barrier = IMPLIED_END[tag]
        stack = self.stack
        lowest = 0
        for depth in range(len(stack) - 1, 0, -1):
            found = stack[depth].tag
            if found in barrier:
                break
            if found in closed:
                lowest = depth
                # A row ends its cell and the row before; anything else only the nearest.
                if tag not in ROWS:
                    break
        if lowest:
            self.cut(lowest)

    def cut(self, depth: int) -> None:
        for node in self.stack[depth:]:
            self.open[node.tag] -= 1
        del self.stack[depth:]


def _after_markup(page: str, start: int) -> int:
    """Where a comment, doctype, processing instruction or bogus end tag ends; at the end of the page if it does not."""
    if page.startswith("<!--", start):
        if page.startswith((">", "->"), start + 4):
            return page.index(">", start + 4) + 1
        end = page.find("-->", start + 4)
        return len(page) if end < 0 else end + 3
    end = page.find(">", start)
    return len(page) if end < 0 else end + 1
