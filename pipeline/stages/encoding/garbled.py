"""Bytes read in the wrong encoding, taken back: the byte level of the stage `encoding`.

A run of garbled characters is turned into the bytes that the wrong codec had before it (`held`), and these are read in
the right one (`as_utf8`, `as_double`). Where the wrong codec met bytes it could not read, it wrote U+FFFD or `?`, or
nothing: one byte is lost there. But only some bytes cannot be read before the byte that follows, so few characters
come into question; if one of them is far likelier than the others it is taken, else the place becomes U+FFFD.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from ...lm.surprise import bits

# A lost byte, marked by U+FFFD or by a question mark.
HOLE = -1
QUERY = -2
LOST = "\ufffd"

# The likeliest character must be this many bits ahead of the next (2⁶ = 64 to 1). Measured by benchmarks/mojibake.py.
MARGIN_BITS = 6.0
# More where the gap shows no mark, and more characters come into question than this code lists.
UNMARKED_BITS = 8.0
# Two halves that happen to fit make a character that text hardly has.
RARE_BITS = 14.0
# And ordinary by itself: the frequent 1,500 characters cost up to 12 bits.
COMMON_BITS = 12.5


@cache
def cost(char: str) -> float:
    """The cost of one character in bits."""
    return bits(char)


@cache
def _western() -> dict[str, int]:
    """Characters of Windows-1252, with the five bytes it leaves open as C1 controls, as scrapers do."""
    table = {chr(code): code for code in range(256)}
    for code in range(0x80, 0xA0):
        char = bytes([code]).decode("cp1252", errors="ignore")
        if char:
            table[char] = code
    return table


def held(run: str, codec: str, *, queries: bool = False) -> list[int] | None:
    """The bytes that became these characters under a codec, with holes; None if they cannot have.

    `queries`: question marks are holes too.

    >>> bytes(held("浣犲ソ", "gb18030") or []).decode()
    '你好'
    """
    found: list[int] = []
    western = _western() if codec == "western" else None
    for char in run:
        if char == LOST:
            found.append(HOLE)
        elif char == "?" and queries:
            found.append(QUERY)
        elif western is not None:
            if char not in western:
                return None
            found.append(western[char])
        elif char == "€" and codec == "gb18030":
            found.append(0x80)  # as Windows reads this byte
        else:
            try:
                found.extend(char.encode(codec))
            except UnicodeEncodeError:
                return None
    return found


@cache
def unreadable(codec: str, follower: int) -> tuple[int, ...]:
    """The bytes from 80 up that a codec cannot read before this byte: what a hole may have been."""
    bad = []
    for byte in range(0x80, 0x100):
        try:
            bytes([byte, follower]).decode(codec)
        except UnicodeDecodeError:
            bad.append(byte)
    return tuple(bad)


def _best(candidates: Iterable[str], margin: float = MARGIN_BITS) -> str:
    """The character that is far likelier than the others, or U+FFFD."""
    ranked = sorted((cost(char), char) for char in set(candidates))
    if not ranked or ranked[0][0] > COMMON_BITS:
        return LOST
    return ranked[0][1] if len(ranked) == 1 or ranked[1][0] - ranked[0][0] >= margin else LOST


def _decoded(options: Iterable[bytes], codec: str) -> Iterator[str]:
    for option in options:
        try:
            char = option.decode(codec)
        except UnicodeDecodeError:
            continue
        if len(char) == 1:
            yield char


def as_utf8(items: Sequence[int], codec: str) -> str:
    """The text of bytes that are UTF-8 with holes, marked or not.

    >>> as_utf8([0xE4, 0xBD, 0xA0, HOLE, 0x21], "gb18030")
    '你\ufffd!'
    """
    out: list[str] = []
    at = 0
    while at < len(items):
        lead = items[at]
        width = (
            1
            if 0 <= lead < 0x80
            else 2
            if 0xC2 <= lead < 0xE0
            else 3
            if 0xE0 <= lead < 0xF0
            else 4
            if 0xF0 <= lead < 0xF5
            else 0
        )
        if width == 0:
            at += 1
            if lead == QUERY:
                out.append("?")
                continue
            # A stray byte is what is left of a character, and a rare one before it is two halves of others.
            if out and cost(out[-1]) >= RARE_BITS:
                out[-1] = LOST
            else:
                out.append(LOST)
            continue
        tail = list(items[at + 1 : at + width])
        good = next((k for k, item in enumerate(tail) if not 0x80 <= item < 0xC0), len(tail))
        if good == width - 1:
            out.append(bytes([lead, *tail]).decode("utf-8", errors="replace")[:1])
            at += width
            continue
        char, used = _mended(items, at, width, good, codec)
        out.append(char)
        at += used
    return "".join(out)


def _mended(items: Sequence[int], at: int, width: int, good: int, codec: str) -> tuple[str, int]:
    """A character with one byte lost, and how many items it takes; good continuation bytes stand before the gap."""
    marked = at + 1 + good < len(items) and items[at + 1 + good] < 0
    rest_at = at + 1 + good + marked
    missing = width - 1 - good - 1
    rest = items[rest_at : rest_at + missing] if marked else []
    if width != 3 or good + 1 + len(rest) != width - 1 or not all(0x80 <= item < 0xC0 for item in rest):
        used = 1 + good
        while marked and used < width and at + used < len(items) and items[at + used] < 0:
            used += 1
        return LOST, used
    follower = items[rest_at] if rest_at < len(items) else 0x0A
    lost = [byte for byte in unreadable(codec, max(follower, 0)) if byte < 0xC0]
    head = bytes(items[at : at + 1 + good])
    options = [head + bytes([byte, *rest]) for byte in lost]
    if not marked and good == 1:
        # The gap shows no mark: the byte may also have stood before the one that is left.
        options += [head[:1] + bytes([byte, head[1]]) for byte in unreadable(codec, head[1]) if byte < 0xC0]
    return _best(
        _decoded(options, "utf-8"), MARGIN_BITS if marked else UNMARKED_BITS
    ), 1 + good + marked + len(rest)


# What a place costs where nothing is known: more than a rare character, so that reading goes on in step.
_LOST_BITS = 24.0


def as_double(items: Sequence[int], codec: str, right: str) -> str:
    """The text of bytes in a double-byte encoding with holes: the reading with the fewest bits (Viterbi).

    After a lost byte it is open whether the next one begins a character; the whole run decides.

    >>> as_double(held("ÄãºÃ", "western") or [], "latin-1", "gb18030")
    '你好'
    """
    end = len(items)
    best: list[tuple[float, int, str]] = [(0.0, 0, "")] + [(float("inf"), 0, "")] * end
    for at in range(end):
        so_far = best[at][0]
        for taken, char in _readings(items, at, codec, right):
            total = so_far + (_LOST_BITS if char == LOST else cost(char))
            if at + taken <= end and total < best[at + taken][0]:
                best[at + taken] = (total, at, char)
    out: list[str] = []
    while end:
        _, end, char = best[end]
        out.append(char)
    return re.sub(f"{LOST}+", LOST, "".join(reversed(out)))


def _readings(items: Sequence[int], at: int, codec: str, right: str) -> Iterator[tuple[int, str]]:
    """What may begin at an item: how many items it takes, and the character."""
    one = items[at]
    if 0 <= one < 0x80:
        yield 1, chr(one)
        return
    yield 1, LOST
    two = items[at + 1] if at + 1 < len(items) else 0x0A
    if one == HOLE:
        if two >= 0x40:
            yield 2, _best(_decoded((bytes([byte, two]) for byte in unreadable(codec, two)), right))
    elif two == HOLE:
        after = items[at + 2] if at + 2 < len(items) else 0x0A
        yield 2, _best(_decoded((bytes([one, byte]) for byte in unreadable(codec, max(after, 0))), right))
    else:
        for char in _decoded([bytes([one, two])], right):
            yield 2, char
        if two < 0x40 and at + 3 < len(items):
            four = [item for item in items[at : at + 4] if item >= 0]
            for char in _decoded([bytes(four)], right):
                yield len(four), char
