"""The model counts Traditional characters as Simplified ones; here an answer goes back to the script of its page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from ..lm.alphabet import Alphabet

if TYPE_CHECKING:
    from opencc import OpenCC

# So many characters on each side decide between 後 and 后, 裡 and 里.
AROUND = 8


def is_traditional(text: str, alphabet: Alphabet) -> bool:
    """True when a fiftieth of the first characters are Traditional ones (in Simplified text: next to none)."""
    sample = text[:4000]
    folded = alphabet.folded
    return sum(char in folded for char in sample) * 50 > len(sample)


def original(filling: str, text: str, start: int, end: int, alphabet: Alphabet) -> str:
    """The filling in Traditional script, as OpenCC's phrases choose it in its place; empty when they cannot.

    Args:
        filling: what the model says, in Simplified characters.
        text: the page.
        start: where the mask begins.
        end: where it ends.
        alphabet: which Traditional characters the model counts as which Simplified ones.
    """
    variants = _variants(alphabet)
    if not any(char in variants for char in filling):
        return filling
    left, right = text[max(start - AROUND, 0) : start], text[end : end + AROUND]
    plain = _converter("t2s").convert(left) + filling + _converter("t2s").convert(right)
    back = _converter("s2t").convert(plain)
    if len(back) != len(left) + len(filling) + len(right):
        return ""
    return str(back[len(left) : len(left) + len(filling)])


@cache
def _variants(alphabet: Alphabet) -> Mapping[str, str]:
    variants: dict[str, str] = {}
    for char, plain in alphabet.folded.items():
        variants[plain] = variants.get(plain, "") + char
    return variants


@cache
def _converter(name: str) -> OpenCC:
    from opencc import OpenCC  # noqa: PLC0415 - only Traditional pages with masks need it

    return OpenCC(name)
