"""Which charset a page says it is written in. Pages often say the wrong one: a tie-break for the decoder, no more."""

from __future__ import annotations

import re

# The standard makes browsers look at the first 1,024 bytes; Chinese portals put scripts before it.
PRESCAN = 4096
XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']?\s*([\w.:-]{2,40})""")
CHARSET = re.compile(rb"""<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)


def meta_charset(data: bytes) -> str | None:
    """The charset that a page's own `<meta>` or XML declaration names, in lower case; None if there is none.

    >>> meta_charset(b'<html><head><meta http-equiv="Content-Type" content="text/html; charset=GB2312">')
    'gb2312'
    >>> meta_charset(b'<meta charset="utf-8">'), meta_charset(b"<p>charset=big5</p>")
    ('utf-8', None)
    """
    head = data[:PRESCAN]
    match = CHARSET.search(head) or XML.match(head)
    return match[1].decode("ascii").lower() if match else None
