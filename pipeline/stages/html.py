"""Stage `html`: a page becomes its main text; what the page states about it (title, date, …) goes to `meta`.

It acts on documents whose `meta` says `media_type` "text/html", and on those whose text is a page beyond doubt. The page
is in the one edit of the step, so it can be had back. A page without a text is dropped with the reason
("frameset", "empty-body", "script-only", "no-main-text").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..config import DEFAULT, HtmlConfig
from ..document import Document, Edit
from ..html.page import main_text

BEGINS = re.compile(r"[\ufeff\s]*+<[a-zA-Z!?]")
# In a text about pages, words follow the first tag; in a page, whitespace and the next tag.
EXPLAINED = re.compile(r"[\ufeff\s]*+<(?:!doctype|html|head|body)\b[^<>]*+>\s*+[^<\s]", re.IGNORECASE)
# The frame of a page. Without it, so many tags that they make a good part of the beginning.
FRAME = re.compile(r"<(?:html|body|head|frameset|meta)\b", re.IGNORECASE)
END = re.compile(r"</html\s*>", re.IGNORECASE)
TAG = re.compile(r"<[/!]?[a-zA-Z][^<>]*+>")
HEAD = 5_000
FRAMED_TAGS, FRAMELESS_TAGS, FRAMELESS_SHARE = 5, 20, 0.2
# So much text behind </html>, with hardly a tag in it, and the page was an example in an article about pages.
AFTER_END = 100
PROGRAM = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL)
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
        page = main_text(doc.text, comments=self.config.comments)
        if page.refused:
            return doc.dropped(self.name, page.refused)
        doc = doc.with_meta(**page.facts, **{MARK: "html"})
        if page.text == doc.text:
            return doc
        return doc.edited(self.name, [Edit(0, doc.text, page.text, page.rule, None, page.evidence)])


def is_page(doc: Document) -> bool:
    """True for a document that is an HTML page and not yet its text."""
    if MARK in doc.meta:
        return False
    text = doc.text
    if doc.meta.get("media_type") == "text/html":
        return TAG.search(text) is not None
    return looks_like_page(text)


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
    elif len(tags) < FRAMELESS_TAGS or sum(map(len, tags)) < FRAMELESS_SHARE * min(len(text), HEAD):
        return False
    ends = [match.end() for match in END.finditer(text)]
    if ends:
        words, count = TAG.subn("", PROGRAM.sub("", text[ends[-1] :]))
        return count >= FRAMELESS_TAGS or len(words.strip()) <= AFTER_END
    return TAG.search(text, len(text) * 3 // 4) is not None
