"""From the tree to lines: what a reader sees as one line or paragraph, with where it stands and what it is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .parse import INLINE, Node

SPACE = re.compile(r"[ \t\r\n\f\x0b]+")
# A line break of the source between two Chinese characters is no space (CSS Text 3, segment break transformation).
WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff“”‘’…—"
BROKEN = re.compile(rf"(?<=[{WIDE}])[ \t]*+[\r\n][ \t\r\n]*+(?=[{WIDE}])")
# Paragraphs are set in by two ideographic spaces, or by no-break spaces where the author had none. Stage `layout` needs to see
# it, at its width: in text wrapped by hand it is what tells a new paragraph from the next line.
INDENT = re.compile(r"^ ?\xa0[ \xa0]*\xa0 ?(?=[^ \xa0])")
# Controls and media, not text.
SKIPPED = frozenset(["select", "button", "option", "noscript", "audio", "video", "canvas"])
# The parts of a table of data that stay blocks: the rest of it is cells on a line.
DATA_PARTS = frozenset(["tr", "table", "caption"])
# An item that bears its own number.
ENUMERATED = re.compile(
    r"\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.、．:：]|[①-⑳⑴-⒇⒈-⒛]|第[\d一二三四五六七八九十百]{1,4}[条章节步])"
)
# Between the cells of a row until the spaces are collapsed; a control character that pages do not contain.
CELL_MARK = "\x1f"

# A table of data and not of layout: so many rows with two cells or more, no cell longer than a sentence or two, and few
# cells with sentences.
DATA_ROWS = 2
DATA_CELL = 120
SENTENCE_CELL = 15
SENTENCE_CELLS = 0.2


@dataclass(slots=True)
class Line:
    """One line: its text, the block it stands in, its visible characters and how many of them are links."""

    text: str
    node: Node
    size: int
    linked: int
    hidden: bool
    row: bool


def lines_of(root: Node) -> tuple[list[Line], list[Node]]:
    """All lines of a tree and its blocks, in document order; sets the blocks' numbers and line ranges."""
    walk = _Walk()
    walk.through(root)
    return walk.lines, walk.blocks


class _Walk:
    """One walk over the tree; a class because it carries more state than a function should."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.blocks: list[Node] = []
        self.pieces: list[str] = []
        # How many characters of the present line are links, and whether we are in one.
        self.linked = 0
        self.link = False
        # How many open elements are hidden or preformatted; the open table of data.
        self.hidden = self.pre = 0
        self.table: Node | None = None
        # What a browser writes before an item of a numbered list, and how many items each open list has had.
        self.marker = ""
        self.items: dict[Node, int] = {}

    def through(self, root: Node) -> None:
        """Visit the whole tree without recursion."""
        frames = [(iter(root.children), root, self.enter(root, root), False)]
        while frames:
            children, node, block, link = frames[-1]
            for child in children:
                if type(child) is str:
                    self.pieces.append(child)
                    if self.link:
                        self.linked += len("".join(child.split()))
                elif child is None:
                    if self.table is None:
                        self.flush(block)
                    else:
                        self.pieces.append(" ")
                elif type(child) is bool:
                    self.link = child
                elif isinstance(child, Node) and child.tag not in SKIPPED:
                    frames.append((iter(child.children), child, self.enter(child, block), self.link))
                    break
            else:
                frames.pop()
                self.leave(node)
                # A link that was not closed ends with its block.
                self.link = self.link and link

    def enter(self, node: Node, block: Node) -> Node:
        """Open an element; returns the block that its text belongs to."""
        tag = node.tag
        self.hidden += node.hidden
        if tag in INLINE or (self.table is not None and tag not in DATA_PARTS):
            if tag in ("td", "th") and self.pieces:
                self.pieces.append(CELL_MARK)
            return block
        if self.pieces:
            self.flush(block)
        node.number, node.first = len(self.blocks), len(self.lines)
        self.blocks.append(node)
        if tag == "pre":
            self.pre += 1
        elif tag == "li":
            self.marker = self.numbered(node)
        elif tag == "table" and not node.nested and is_data(node):
            self.table = node
        return node

    def numbered(self, item: Node) -> str:
        """The number of an item of a numbered list; "" for other items."""
        home = item.parent
        if home is None or home.tag != "ol":
            return ""
        start = home.get("start")
        count = (
            self.items.get(
                home, int(start) - 1 if start.isascii() and start.isdigit() and len(start) < 6 else 0
            )
            + 1
        )
        self.items[home] = count
        return f"{count}. "

    def leave(self, node: Node) -> None:
        """Close an element."""
        tag = node.tag
        if not (tag in INLINE or (self.table is not None and tag not in DATA_PARTS)):
            if self.pieces:
                self.flush(node)
            node.last = len(self.lines)
            if tag == "pre":
                self.pre -= 1
            elif tag == "li":
                self.marker = ""
            elif node is self.table:
                self.table = None
        self.hidden -= node.hidden

    def flush(self, block: Node) -> None:
        """End the line."""
        if not self.pieces:
            return
        text = "".join(self.pieces)
        self.pieces.clear()
        linked, self.linked = self.linked, 0
        if text.isspace():
            return
        if self.pre and "\n" in text:
            for part in text.splitlines():
                self.put(part.rstrip(), block, 0)
            return
        if "\n" in text:
            text = BROKEN.sub("", text)
        text = SPACE.sub(" ", text)
        if "\xa0" in text:
            text = INDENT.sub(_ideographic, text).replace("\xa0", " ")
        if CELL_MARK in text:
            text = "\t".join(cell.strip() for cell in text.split(CELL_MARK))
        self.put(text.strip(" \t"), block, linked)

    def put(self, text: str, block: Node, linked: int) -> None:
        """Add a line, unless it is blank."""
        size = len("".join(text.split()))
        if size:
            if self.marker:
                text = text if ENUMERATED.match(text) else self.marker + text.lstrip()
                self.marker = ""
            self.lines.append(
                Line(text, block, size, min(linked, size), self.hidden > 0, self.table is not None)
            )


def _ideographic(indent: re.Match[str]) -> str:
    """An indent of as many columns in ideographic spaces."""
    return "\u3000" * (indent[0].count("\xa0") // 2)


def is_data(table: Node) -> bool:
    """True for a table whose rows are to be read across. It has no table inside."""
    rows: list[list[str]] = []
    todo: list[Node | str | bool | None] = [table]
    while todo:
        node = todo.pop()
        if isinstance(node, str) and rows and rows[-1]:
            rows[-1][-1] += node.strip()
        if not isinstance(node, Node):
            continue
        if node.tag == "tr":
            rows.append([])
        elif node.tag in ("td", "th") and rows:
            rows[-1].append("")
        todo += reversed(node.children)
    wide = [row for row in rows if sum(map(bool, row)) > 1]
    if len(wide) < DATA_ROWS or len(wide) * 2 <= len(rows):
        return False
    cells = [cell for row in wide for cell in row]
    sentences = sum("。" in cell and len(cell) > SENTENCE_CELL for cell in cells)
    return max(map(len, cells)) <= DATA_CELL and sentences <= SENTENCE_CELLS * len(cells)
