"""Bytes to text, in such a way that the same bytes can be restored.

Recognised: UTF-8, UTF-16 and (by its mark) UTF-32, with or without byte order mark; GB18030, with GBK and GB2312
inside it; Big5 with the Microsoft and Hong Kong additions; and Windows-1252, so that a Western page is not taken for
Chinese. Where several readings are possible, the one wins that costs the fewest bits under a character model of
Chinese (`pipeline.lm.surprise`); a declared encoding is worth only a few bits of that. Measured against
charset-normalizer in docs/decisions/decoding.md.

Nothing is ever guessed into the text: bytes that no reading explains raise `RecordError("undecodable", …)`, and so
do a few broken bytes inside a text that is otherwise clearly one encoding. The caller keeps the bytes.

>>> decode("一二三".encode("gb18030"))
Decoded(text='一二三', encoding='gb18030', bom=False, exact=True)
"""

from __future__ import annotations

import codecs
import re
from typing import Any, NamedTuple, NoReturn

from ..errors import RecordError
from ..lm.surprise import bits, bits_per_character

# UTF-32 first: its little-endian mark begins like that of UTF-16.
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WIDE = ("utf-16-le", "utf-16-be")
# The readings that compete, the first wins a tie. cp950 before big5hkscs: pages from Taiwan outnumber those from Hong
# Kong, and it gives ～ and ‧ where the other gives ∼ and •.
CHINESE = ("utf-8", "gb18030", "cp950", "big5hkscs")
# Tried where no Chinese reading is good, so that Western, Japanese and Korean bytes are called by their name.
FOREIGN = ("cp1252", "shift_jis", "euc_jp", "euc_kr")
# Every byte sequence that decodes in these encodes to itself again (all two-byte sequences were tried).
BIJECTIVE = frozenset({"utf-8", "gb18030", "utf-32-le", "utf-32-be", *WIDE})

# Readings are compared on this much of the text: enough to be sure by thousands of bits, 0.5 ms.
SAMPLE_BYTES = 1 << 13
# What a declared encoding is worth: about one character. It breaks ties and no more, because declarations lie
# (pages say gb2312 and are GBK, say utf-8 and are GB18030).
HINT_BITS = 12.0
# Bits for a non-ASCII character: held-out documents of 15 corpora cost 8 to 11.8 (dirty posts 14.4), misread Chinese
# 17 and more. Below GOOD no other reading is asked for; above IMPLAUSIBLE it is no reading.
GOOD_BITS = 12.5
IMPLAUSIBLE_BITS = 16.5
# A reading this good over this many bytes needs no comparison (a third of the time): wrong readings begin at 17.
SURE = ("gb18030", "cp950")
SURE_BITS = 11.0
SURE_BYTES = 1_000
# Western text has few letters beyond ASCII: 2 % in English, 4 % in French, 10 % in Czech.
WESTERN_SHARE = 0.2

_SURROGATE = re.compile("[\ud800-\udfff]")
_FOREIGN_BYTE = re.compile(rb"[\x00\x80-\xff]")
_SAME_CODEC = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "cp950",
    "utf-16": "utf-16-le",
    "iso8859-1": "cp1252",
}


class Decoded(NamedTuple):
    """A text, and what `encode` needs to give the bytes back."""

    text: str
    encoding: str
    # A byte order mark stood in front of the text; it is not part of the text.
    bom: bool = False
    # False where the encoding has two byte sequences for one character and the bytes use the lesser one (Big5 has
    # a dozen): `encode` then gives equivalent bytes, not the same ones. Keep the bytes if they matter.
    exact: bool = True

    @property
    def meta(self) -> dict[str, Any]:
        """The facts worth keeping with the document."""
        facts: dict[str, Any] = {"encoding": self.encoding}
        if self.bom:
            facts["bom"] = True
        if not self.exact:
            facts["encoding_exact"] = False
        return facts


def encode(text: str, encoding: str, *, bom: bool = False) -> bytes:
    r"""The bytes that `decode` was given.

    >>> encode("一", "utf-16-le", bom=True)
    b'\xff\xfe\x00N'
    """
    mark = next((mark for mark, name in BOMS if name == encoding), b"") if bom else b""
    return mark + text.encode(encoding)


def has_surrogates(text: str) -> bool:
    r"""Whether the text holds lone surrogates, which no file can store. JSON can smuggle them in as `"\ud800"`.

    >>> has_surrogates("\ud800"), has_surrogates("😀")
    (True, False)
    """
    return not text.isascii() and _SURROGATE.search(text) is not None


def decode(data: bytes, *, hint: str | None = None) -> Decoded:
    """The text in the bytes.

    Args:
        data: All bytes of one document.
        hint: An encoding that someone declared (a page's `<meta charset>`, a response header). Only a tie-break.

    Raises:
        RecordError: with reason `undecodable`; the message names the nearest encoding and the first bad byte.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, bom=True)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _strict(data, _wider(data, _likeliest(data, hint)))
    if _doubtful(text):
        other = _likeliest(data, hint)
        if other != "utf-8" and (reading := _beyond_doubt(data, other)) is not None:
            return reading
    return Decoded(text, "utf-8")


def _doubtful(text: str) -> bool:
    """Whether valid UTF-8 may be something else after all: UTF-16 (has NULs), or a few words of GBK.

    GBK characters with a lead byte of C2–DF and a trail byte of 80–BF are valid two-byte UTF-8, so that a very short
    text may consist of nothing else; it then holds no character above U+07FF.
    """
    return "\0" in text[:SAMPLE_BYTES] or (len(text) < 200 and not text.isascii() and max(text) < "\u0800")


def _beyond_doubt(data: bytes, encoding: str) -> Decoded | None:
    """Another reading of valid UTF-8, if it is Chinese or English through and through."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    sample = text[:SAMPLE_BYTES]
    fine = "\0" not in sample and bits_per_character(sample) <= GOOD_BITS
    return Decoded(text, encoding, exact=_round_trips(text, encoding, data)) if fine else None


def _likeliest(data: bytes, hint: str | None) -> str:
    """The encoding that explains the bytes best, whether or not it explains all of them."""
    sample = _sample(data)
    start = sample[:SURE_BYTES]
    for name in SURE:
        if (
            len(start) == SURE_BYTES
            and 0 < bits_per_character(start.decode(name, errors="replace")) <= SURE_BITS
        ):
            return name
    declared = _codec(hint)
    wide = WIDE if len(data) % 2 == 0 else ()
    best, cost = _cheapest(sample, (*CHINESE, *wide), declared)
    if bits_per_character(sample.decode(best, errors="replace")) > GOOD_BITS:
        other, other_cost = _cheapest(sample, FOREIGN, declared)
        best = other if other_cost < cost else best
    return best


def _wider(data: bytes, encoding: str) -> str:
    """Hong Kong's Big5 where Microsoft's does not hold all of the text: its characters may come late."""
    if encoding == "cp950":
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            try:
                data.decode("big5hkscs")
            except UnicodeDecodeError:
                return encoding
            return "big5hkscs"
    return encoding


def _cheapest(sample: bytes, encodings: tuple[str, ...], declared: str | None) -> tuple[str, float]:
    """The reading with the fewest bits. Broken bytes are dear, not forbidden, so that damage is called by its name."""
    costs = {
        name: bits(sample.decode(name, errors="replace")) - (HINT_BITS if name == declared else 0.0)
        for name in encodings
    }
    best = min(costs, key=lambda name: costs[name])
    return best, costs[best]


def _sample(data: bytes) -> bytes:
    """A part of the bytes that holds the first ones beyond ASCII; pages may begin with long English markup."""
    if len(data) <= SAMPLE_BYTES:
        return data
    first = _FOREIGN_BYTE.search(data)
    start = max(0, first.start() - SAMPLE_BYTES // 8) if first else 0
    start -= start % 4
    return data[start : start + SAMPLE_BYTES]


def _codec(hint: str | None) -> str | None:
    """The candidate that a declared encoding names."""
    if not hint:
        return None
    try:
        name = codecs.lookup(hint.strip().strip("'\"")).name
    except (LookupError, ValueError):
        return None
    return _SAME_CODEC.get(name, name)


def _strict(data: bytes, encoding: str, *, bom: bool = False) -> Decoded:
    """The reading in one encoding, or the error that says why not."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if (
            not bom
            and bits_per_character(_sample(data).decode(encoding, errors="replace")) > IMPLAUSIBLE_BITS
        ):
            _refuse(f"no encoding makes text of these {len(data):,} bytes")
        _refuse(
            f"the bytes look like {encoding}, but at offset {error.start:,} stands {data[error.start]:#04x}, "
            f"which does not belong there ({error.reason})"
        )
    sample = text[:SAMPLE_BYTES]
    if encoding in FOREIGN:
        foreign = sum(char > "\x7f" for char in sample) / max(1, len(sample))
        if encoding != "cp1252" or foreign > WESTERN_SHARE:
            _refuse(f"the bytes look like {encoding}, which is not an encoding of Chinese")
    elif not bom and bits_per_character(sample) > IMPLAUSIBLE_BITS:
        _refuse(f"no encoding makes Chinese of these {len(data):,} bytes; the nearest is {encoding}")
    return Decoded(text, encoding, bom, _round_trips(text, encoding, data))


def _refuse(what: str) -> NoReturn:
    raise RecordError(
        "undecodable",
        f"{what}; expected UTF-8, UTF-16, GB18030 or Big5 without broken bytes. Convert or repair the file, then run again",
    )


def _round_trips(text: str, encoding: str, data: bytes) -> bool:
    """Whether encoding gives the bytes back; not checked where the codec is a bijection."""
    if encoding in BIJECTIVE:
        return True
    try:
        return text.encode(encoding) == data
    except UnicodeEncodeError:
        return False
