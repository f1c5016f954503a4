"""The model counts Traditional characters as Simplified ones; here an answer goes back to the script of its page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from ...lm.alphabet import TABLE_SIZE, Alphabet
from ...lm.arrays import Bools
from ...lm.model import CharModel

if TYPE_CHECKING:
    from opencc import OpenCC

# So many characters on each side decide between 後 and 后, 裡 and 里.
AROUND = 8
# A form that so many of the texts use needs no second opinion.
USUAL = 0.95


def is_traditional(text: str, alphabet: Alphabet) -> bool:
    """True when a fiftieth of the first characters are Traditional ones (in Simplified text: next to none)."""
    codes = np.frombuffer(text[:4000].encode("utf-32-le", "surrogatepass"), np.uint32)
    return int(np.count_nonzero(_folded(alphabet)[np.minimum(codes, TABLE_SIZE - 1)])) * 50 > len(codes)


@cache
def _folded(alphabet: Alphabet) -> Bools:
    """By code point, which characters are folded into another; the last cell, which all higher ones share, is never set."""
    table = np.zeros(TABLE_SIZE, np.bool_)
    table[[code for code in map(ord, alphabet.folded) if code < TABLE_SIZE - 1]] = True
    return table


def original(filling: str, text: str, start: int, end: int, model: CharModel) -> tuple[str, float]:
    """The filling in Traditional script, and how sure its form is; the form is the one that such texts use.

    Where they use several (台 and 臺), OpenCC's phrases and the counts must agree on one.

    Args:
        filling: what the model says, in Simplified characters.
        text: the page.
        start: where the mask begins.
        end: where it ends.
        model: knows how many Traditional texts use which form.
    """
    shares = [_shares(model.forms.get(char, {char: 1})) for char in filling]
    if all(max(share.values()) >= USUAL for share in shares):
        forms = "".join(max(share, key=share.__getitem__) for share in shares)
    else:
        left, right = text[max(start - AROUND, 0) : start], text[end : end + AROUND]
        plain = _converter("t2s").convert(left) + filling + _converter("t2s").convert(right)
        back = _converter("s2t").convert(plain)
        if len(back) != len(left) + len(filling) + len(right):
            return "", 0.0
        forms = str(back[len(left) : len(left) + len(filling)])
    sure = 1.0
    for form, share in zip(forms, shares, strict=True):
        sure *= share.get(form, 0.0)
    return forms, sure


def _shares(forms: Mapping[str, int]) -> dict[str, float]:
    """Of the texts that use one of the forms, how many use each (a text may use several)."""
    total = sum(forms.values())
    return {form: count / total for form, count in forms.items()}


@cache
def _converter(name: str) -> OpenCC:
    from opencc import OpenCC  # noqa: PLC0415 - only Traditional pages with masks need it

    return OpenCC(name)
