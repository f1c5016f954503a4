"""The attributes of a tag, as browsers read them."""

from __future__ import annotations

import html
import re

ATTRIBUTE = re.compile(r"""([^\s=/>"']++)\s*+(?:=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+""")
# What an element says about being seen.
CONCEALED = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


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


def is_hidden(written: str) -> bool:
    """True for attributes that hide their element.

    >>> is_hidden(' style="DISPLAY: none"'), is_hidden(" style=overflow:hidden"), is_hidden(" hidden")
    (True, False, True)
    """
    if "hidden" not in written and "none" not in written and "NONE" not in written:
        return False
    found = attributes_of(written)
    return "hidden" in found or CONCEALED.search(found.get("style", "")) is not None
