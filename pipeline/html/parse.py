"""A small HTML parser: from a page to a tree of block nodes, in one linear pass and without a dependency.

It follows the tokenizer of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html) and, of the tree
construction, what matters to text: implied end tags, scopes of table cells, stray end tags. Why not a library: lxml
(libxml2 2.14) stops at 2,048 nested elements and drops the rest of the page, lexbor needs 7 s for 40,000 nested lists,
and both are quadratic in the number of attributes of one tag. This one is bounded by `MAX_DEPTH` instead, touches
neither network nor entities of its own, and costs about 25 ms a megabyte.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

# Deeper elements become children of the last one allowed: no page written by people comes near, and every walk up the
# stack stays bounded.
MAX_DEPTH = 256

# A tag is read as browsers do: a quote counts only behind `=`. Possessive, so that nothing is tried twice.
TAG = re.compile(
    r"<(?:(/)?([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)(>)?+|([!?]|/(?=[^a-zA-Z])))"
)
HAN = re.compile(r"[\u4e00-\u9fff]")
ATTRIBUTE = re.compile(r"""([^\s=/>"']++)\s*+(?:=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+""")

VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
# Their content is text for a program, not for a reader.
RAW = frozenset("script style xmp noembed noframes textarea title iframe template svg math object".split())
# … except of these.
READ_RAW = frozenset(["xmp"])
END_OF_RAW = {tag: re.compile(rf"</{tag}(?=[\s/>])[^>]*+>?", re.IGNORECASE) for tag in RAW}
# Elements without content that say something about the page.
ASIDE = frozenset(["meta", "base", "link", "frame"])
# Character formatting: says nothing about the layout, and people nest it wrongly; the tags are passed over. So are those of
# the page itself: pages close them too early, twice or never, and browsers go on in the body.
FORMATTING = frozenset(
    "abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd mark nobr o:p q rp s samp small"
    " html head body spacer st1:chsdate st1:personname strike strong sub sup tt u var wbr".split()
)
INLINE = frozenset(["a", "span", "label", "time", "button", "ruby", "rt", "select", "option", "input", "img"])
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
    "a": (frozenset(["a"]), frozenset(["td", "th", "table", "li", "div"])),
}
# An end tag does not reach out of a table cell, except those of the table's parts.
CELL = frozenset(["td", "th", "caption", "table"])
ROWS = frozenset(["tr", "td", "th", "tbody", "thead", "tfoot"])
ROW_BARRIER = frozenset(["table"])
NO_BARRIER: frozenset[str] = frozenset()


class Node:
    """An element: its tag, its attributes as written, its parent, and its children (text or elements, in order)."""

    __slots__ = ("attributes", "children", "first", "last", "nested", "number", "parent", "tag")

    def __init__(self, tag: str, attributes: str, parent: Node | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[str | Node] = []
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


def attributes_of(written: str) -> dict[str, str]:
    """The attributes of a tag; the first of a name wins, as in browsers.

    >>> attributes_of(' class=a id="b" hidden')
    {'class': 'a', 'id': 'b', 'hidden': ''}
    """
    found: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(written):
        value = double or single or bare
        found.setdefault(name.lower(), html.unescape(value) if "&" in value else value)
    return found


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
        elif closing is not None:
            end(name.lower())
        elif (tag := name.lower()) in RAW:
            content, at = ("", at) if attributes.endswith("/") else _raw_content(page, at, tag)
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

    def text(self, text: str) -> None:
        self.stack[-1].children.append(html.unescape(text) if "&" in text else text)

    def raw(self, tag: str, attributes: str, content: str) -> None:
        self.asides.append(Aside(tag, attributes, content))
        if tag in READ_RAW:
            self.stack[-1].children.append(content)

    def start(self, tag: str, attributes: str) -> None:
        if tag in FORMATTING:
            return
        stack = self.stack
        here = stack[-1]
        if tag in VOID:
            if tag in ASIDE:
                self.asides.append(Aside(tag, attributes, ""))
            else:
                here.children.append(Node(tag, attributes, here))
            return
        if tag in CLOSES_P and self.open.get("p"):
            self.close("p", CELL)
            here = stack[-1]
        if tag in IMPLIED_END:
            self.close_implied(tag)
            here = stack[-1]
        if len(stack) < MAX_DEPTH:
            if tag == "table" and self.open.get("table"):
                next(node for node in reversed(stack) if node.tag == "table").nested = True
            node = Node(tag, attributes, here)
            here.children.append(node)
            stack.append(node)
            self.open[tag] = self.open.get(tag, 0) + 1

    def end(self, tag: str) -> None:
        if self.open.get(tag):
            self.close(tag, ROW_BARRIER if tag in ROWS else NO_BARRIER if tag == "table" else CELL)
        elif tag in ("br", "p"):
            self.stack[-1].children.append(Node("br", "", self.stack[-1]))

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


def _raw_content(page: str, at: int, tag: str) -> tuple[str, int]:
    """The text up to the end tag of a raw element, and the offset behind it."""
    match = END_OF_RAW[tag].search(page, at)
    return (page[at:], len(page)) if match is None else (page[at : match.start()], match.end())


def walk(node: Node) -> Iterator[Node]:
    """All elements below a node, in document order."""
    todo = [node]
    while todo:
        here = todo.pop()
        yield here
        todo += [child for child in reversed(here.children) if not isinstance(child, str)]
