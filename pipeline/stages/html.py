"""Stage `html`: extracts the main text of a page; title, date, author and the like go to `meta`.

It acts on documents whose `meta` says `media_type` "text/html", and on those whose text is a page beyond doubt. The page
is kept in the step's only edit, so `undo` gives it back. A page without text is dropped, with the reason
("frameset", "empty-body", "script-only", "no-main-text").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..config import DEFAULT, HtmlConfig
from ..document import Document, Edit
from ._lazy import lazy

if TYPE_CHECKING:
    from ..html.page import Page

# What a page may begin with: the one test that all other texts pay for.
OPENERS = frozenset("<\ufeff \t\r\n\f\u3000")
BEGINS = lazy(r"[\ufeff\s]*+<[a-zA-Z!?]")
# In a text about pages, words follow the first tag; in a page, whitespace and the next tag.
EXPLAINED = lazy(r"[\ufeff\s]*+<(?:!doctype|html|head|body)\b[^<>]*+>\s*+[^<\s]", re.IGNORECASE)
# The frame of a page. Without it, so many tags that they make a good part of the beginning.
FRAME = lazy(r"<(?:html|body|head|frameset|meta)\b", re.IGNORECASE)
# XML has tags as well; those of HTML are these.
COMMON = lazy(
    r"</?(?:a|abbr|article|b|body|br|center|dd|div|dl|dt|em|font|form|h[1-6]|hr|i|img|input|label|li|link|map|meta|nav|ol|option|p"
    r"|param|pre|script|section|select|small|span|strong|style|table|tbody|td|th|thead|tr|u|ul)\b",
    re.IGNORECASE,
)
COMMON_SHARE = 0.8
END = lazy(r"</html\s*>", re.IGNORECASE)
TAG = lazy(r"<[/!]?[a-zA-Z][^<>]*+>")
HEAD = 5_000
FRAMED_TAGS, FRAMELESS_TAGS, FRAMELESS_SHARE = 5, 20, 0.2
# So much text behind </html>, with hardly a tag in it, and the page was an example in an article about pages.
AFTER_END = 100
PROGRAM = lazy(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL)
# In `meta`: this text was taken from a page, do not look for a page in it again.
MARK = "extracted_from"


@dataclass(frozen=True, slots=True)
class Html:
    """Extracts the main text of pages.

    >>> page = "<html><head><title>晨</title><body><div><p>天刚亮，院子里就有人扫地，沙沙地响。</p></div></body></html>"
    >>> doc = next(Html()([Document("a", page)]))
    >>> doc.text, doc.meta["title"], doc.raw == page
    ('天刚亮，院子里就有人扫地，沙沙地响。', '晨', True)
    """

    config: HtmlConfig = DEFAULT.html
    name: str = "html"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents; those that were pages now hold their text."""
        for doc in docs:
            yield self.extracted(doc) if doc.drop is None and is_page(doc) else doc

    def extracted(self, doc: Document) -> Document:
        """One page."""
        page = self.page_of(doc.text)
        if page.refused:
            return doc.dropped(self.name, page.refused)
        doc = doc.with_meta(**page.facts, **{MARK: "html"})
        if page.text == doc.text:
            return doc
        return doc.edited(self.name, [Edit(0, doc.text, page.text, page.rule, None, page.evidence)])

    def page_of(self, text: str) -> Page:
        """The main text of a page, or the whole text of a piece of one."""
        # Its tables of patterns cost 10 ms to compile, and most corpora have no pages.
        from ..html.page import main_text, whole_text  # noqa: PLC0415 - lazily, see above

        if looks_like_piece(text):
            return whole_text(text)
        if begin := piece_behind(text):
            page = whole_text(text[begin:])
            return page if page.refused else replace(page, text=f"{text[:begin].rstrip()}\n{page.text}")
        return main_text(text, comments=self.config.comments)


def is_page(doc: Document) -> bool:
    """True for a document that is an HTML page and not yet its text."""
    if MARK in doc.meta:
        return False
    text = doc.text
    if doc.meta.get("media_type") == "text/html":
        return TAG.search(text) is not None
    if text[-1:] in CLOSERS and piece_behind(text):
        return True
    return text[:1] in OPENERS and (looks_like_page(text) or looks_like_piece(text))


def looks_like_page(text: str) -> bool:
    """True for a text that begins, is framed and ends as a page does; not for a text about pages.

    >>> looks_like_page("<!DOCTYPE html><html><body><p>早上好。</p></body></html>")
    True
    >>> looks_like_page("<html> 标签是网页的开头，<body> 标签里写正文。")
    False
    """
    if BEGINS.match(text) is None or EXPLAINED.match(text):
        return False
    tags = [match.group() for match in TAG.finditer(text, 0, HEAD)]
    if FRAME.search(text, 0, HEAD):
        if len(tags) < FRAMED_TAGS:
            return False
    elif (
        len(tags) < FRAMELESS_TAGS
        or sum(map(len, tags)) < FRAMELESS_SHARE * min(len(text), HEAD)
        or not text.rstrip().endswith(">")
        or sum(COMMON.match(tag) is not None for tag in tags) < COMMON_SHARE * len(tags)
    ):
        return False
    ends = [match.end() for match in END.finditer(text)]
    if ends:
        words, count = TAG.subn("", PROGRAM.sub("", text[ends[-1] :]))
        return count >= FRAMELESS_TAGS or len(words.strip()) <= AFTER_END
    return TAG.search(text, len(text) * 3 // 4) is not None


# A content system stores the text of an article as a piece of HTML: paragraphs and their formatting, no frame, no layout.
PIECE_BEGINS = lazy(
    r"\s*+<(p|br|h[1-6]|section|blockquote|figure|center|ul|ol|span|strong|b|font|img|div)\b[^<>]*+>",
    re.IGNORECASE,
)
PIECE_TAGS = frozenset(
    "p br b strong em i u s del sub sup span font a img h1 h2 h3 h4 h5 h6 section blockquote figure figcaption center ul ol li hr"
    " code pre small big mark o:p video audio source iframe embed wbr".split()
)
TAG_NAME = lazy(r"</?([a-zA-Z][^\s/<>]*+)[^<>]*+>")
# What a document ends with that ends in a tag.
CLOSERS = frozenset("> \t\r\n")
# A headline and a name may stand before it; what speaks of markup shows an example.
PLAIN_BEFORE, PLAIN_LINES, PLAIN_TAGS = 200, 4, 8
MARKUP = lazy(
    r"html|css|xml|web|div|标签|標籤|代码|代碼|源码|原始碼|样式|樣式|示例|例子|例如|网页|網頁|元素|属性|[:：]\s*\Z",
    re.IGNORECASE,
)
# Fewer Chinese characters, and it may be an example of a tag.
PIECE_HAN = 30
HAN = lazy(r"[\u4e00-\u9fff]")


def looks_like_piece(text: str) -> bool:
    """True for the inside of an article as content systems store it: all of it is text.

    >>> looks_like_piece("<p>" + "河水慢慢地退了，岸边的柳树又露出来。" * 2 + "</p><p>桥还在。</p>")
    True
    >>> looks_like_piece("<p>这是一个段落。</p>")
    False
    """
    if PIECE_BEGINS.match(text) is None or not text.rstrip().endswith(">"):
        return False
    names = {match[1].lower() for match in TAG_NAME.finditer(text)}
    if not names <= PIECE_TAGS and not (names - PIECE_TAGS <= {"div"} and text.lower().count("<div") <= 1):
        return False
    words = TAG.sub("", text)
    return len(HAN.findall(words[: PIECE_HAN * 100])) >= PIECE_HAN


def piece_behind(text: str) -> int:
    r"""Where such a piece begins behind a plain headline, 0 where there is none.

    >>> piece = '<p class="c">' + "河水慢慢地退了，岸边的柳树又露出来。</p><p>" * 4 + "桥还在。</p>"
    >>> piece_behind("河边\n\n" + piece), piece_behind("网页里的段落：\n" + piece), piece_behind(piece)
    (4, 0, 0)
    """
    begin = text.find("<", 0, PLAIN_BEFORE)
    if begin <= 0 or not text[-20:].rstrip().endswith(">"):
        return 0
    before = text[:begin]
    plain = before.strip() and before[-1] in "\n \u3000" and before.strip().count("\n") < PLAIN_LINES
    if not plain or MARKUP.search(before) or len(TAG.findall(text)) < PLAIN_TAGS:
        return 0
    return begin if looks_like_piece(text[begin:]) else 0
