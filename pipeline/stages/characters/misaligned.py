r"""Readings that a spam site wrote into the middle of characters, and the characters that this broke.

Such sites convert Simplified pages to Traditional ones and put the reading behind each character that they changed:
對(duì). They do it byte by byte in GBK, so the two halves of neighbours are taken for a character too: in 談論 (D584 D593)
stands 84D5, 務. Its reading falls between the halves of 論, D5 is lost (with the parenthesis), and all that follows is read
one byte off, until a byte below 80 stops it:

    談論親情        D584 D593 D348 C7E9
    談?wù)撚H情     D584 D528 "wù)" 93D3 "H" C7E9

The lost byte is the second half of the character whose reading stands there: known, for its first half is the second of
the character before, and few characters begin with it and are read so.

>>> realign("談?wù)撚H情，因?yàn)樯礁唠U(xiǎn)峻")
'談論親情，因為山高險峻'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from ...document import Edit, Step, disjoint
from ...lm.surprise import bits
from .._lazy import lazy
from .annotated import HAN, READING
from .tables import readings

RULE = "pinyin-annotations"
# By so much must a reading of such a place be likelier than the next: 1,000 times. (64 times: .898 come back instead of .892.)
MARGIN_BITS = 10.0
LONGEST = 400  # characters that are read one byte off, at most; seen are 1 to 30
_FIRST_BYTE = 0x80  # of two: not below this
# Where half a character is lost: at the beginning of a stretch (behind a character, or its own reading), and inside one.
_BROKEN = lazy(f"(?<=[^\\x00-\\x28\\x2a-\\x7f])\\?({READING})[)）]")
_BROKEN_INSIDE = lazy(f"\\?({READING})[)）]")
# A character with the reading that is its own, in its right place, and such a reading alone.
_ANNOTATED = lazy(f"([{HAN}])[(（]{READING}[)）]\\Z")
_READING = lazy(f"[(（]{READING}[)）]")
# What such a place may be read as.
_TEXT = lazy(f"[{HAN}\u3001-\u303f“”‘’…—·！（），．：；？]+\\Z")
# 。” read so, the first byte lost: the last belongs to the quotation mark and swallows what stands behind.
_QUOTED = lazy(f"(?<=[^\\x00-\\x28\\x2a-\\x7f])\\?！(?:([{HAN}])|\\?(?=/?[a-z]{{1,10}}>))")
_CLOSING = b"\xb1"  # second byte of ”
# The regions of GBK without characters: rows, and the columns of a row.
_REGIONS = (
    (range(0xAA, 0xB0), range(0xA1, 0xFF)),
    (range(0xF8, 0xFF), range(0xA1, 0xFF)),
    (range(0xA1, 0xA8), (*range(0x40, 0x7F), *range(0x80, 0xA1))),
)


def misaligned(text: str) -> Iterator[Edit]:
    """One edit for each stretch that is read one byte off."""
    end = 0
    for match in _BROKEN.finditer(text):
        if match.start() >= end and (found := _aligned(text, match.start())) is not None:
            end, after = found
            reading = _READING.match(text, end)  # of the last character, in its right place
            end = end if reading is None else reading.end()
            yield Edit(match.start(), text[match.start() : end], after, RULE)
    for match in _QUOTED.finditer(text):
        code = _bytes(match[1]) if match[1] else _CLOSING + b"<"
        if code[:1] == _CLOSING and code[1] < _FIRST_BYTE:
            yield Edit(match.start(), match[0], f"。”{chr(code[1])}", RULE)


def realign(text: str) -> str:
    """The text with all such stretches read right."""
    return Step("", tuple(disjoint(misaligned(text)))).apply(text)


def _aligned(text: str, at: int) -> tuple[int, str] | None:
    """Where the stretch that begins with the question mark at `at` ends, and what it says."""
    own = _ANNOTATED.search(text, max(0, at - 10), at)  # the character before, if it has its own reading
    before = _bytes(own[1] if own is not None else text[at - 1])
    match = _BROKEN.match(text, at)
    if len(before) != 2 or match is None:
        return None
    # Several characters may begin with this byte and be read so (訊, 訓): the likelier one, which makes the likelier text.
    ranked = sorted(
        (bits(char) + bits(found[1][0]), found)
        for char in _candidates(before[1], match[1])
        if (found := _read(text, match.end(), char.encode("gbk")[1:])) is not None
    )
    if not ranked or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] < MARGIN_BITS):
        return None
    return ranked[0][1]


def _read(text: str, at: int, lost: bytes) -> tuple[int, str] | None:
    """What stands from `at` on, one byte off, behind the lost one; and where that ends."""
    place, bytes_ = at, bytearray(lost)
    while place < len(text) and place - at < LONGEST:
        code = _bytes(text[place])
        if text[place] == "?":
            # The next reading: it stands behind a whole character, of which the second half is lost.
            match = _BROKEN_INSIDE.match(text, place)
            char = _likeliest(text, _candidates(bytes_[-1], match[1])) if match is not None else ""
            return _decoded(match.end(), bytes_[:-1] + char.encode("gbk")) if match and char else None
        place += 1
        if len(code) == 2 and code[1] < _FIRST_BYTE:
            # A byte of its own follows: all is right again behind it.
            found_text = _decoded(place, bytes_ + code[:1])
            return None if found_text is None else (place, found_text[1] + chr(code[1]))
        bytes_ += code
        if len(bytes_) % 2 == 0:
            return _decoded(place, bytes_)
        if not code:
            return None
    return None


def _likeliest(text: str, chars: Sequence[str]) -> str:
    """The character that is far likelier than the others, or the one that the text has elsewhere; else none."""
    ranked = sorted((bits(char), char) for char in chars)
    if len(ranked) == 1 or (ranked and ranked[1][0] - ranked[0][0] >= MARGIN_BITS):
        return ranked[0][1]
    elsewhere = [char for char in chars if char in text]
    return elsewhere[0] if len(elsewhere) == 1 else ""


def _decoded(end: int, code: bytes | bytearray) -> tuple[int, str] | None:
    text = code.decode("gbk", "replace")
    return (end, text) if _TEXT.match(text) else None


def _bytes(char: str) -> bytes:
    if "\ue000" <= char <= "\ue765":
        return unassigned()[ord(char) - 0xE000]
    return b"\x80" if char == "€" else char.encode("gbk", "ignore")


@cache
def unassigned() -> tuple[bytes, ...]:
    """The two bytes of GBK's places without characters, which Windows numbers from U+E000 on."""
    return tuple(bytes((row, column)) for rows, columns in _REGIONS for row in rows for column in columns)


@cache
def _candidates(first: int, reading: str) -> tuple[str, ...]:
    """The characters that begin with this byte and are read so: first of all, or if there is none, also."""
    for chars in readings().get(reading, ()):
        if found := tuple(char for char in chars if char.encode("gbk")[0] == first):
            return found
    return ()
