"""Pinyin without its tones, and the characters that sites are known to write so."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

TABLE = Path(__file__).parents[2] / "tables" / "syllables.tsv"
# A character that a site writes in pinyin wherever it stands, among the kinds of `evaded.Evaded`.
SYLLABLE = "syllable"


@cache
def syllables() -> Mapping[str, str]:
    """Pinyin without tones, and the characters that it may stand for."""
    lines = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#"))
    return dict(lines)


def bare(letters: str) -> str:
    """Pinyin without tones.

    >>> bare("zhèngfǔ"), bare("nǚ")
    ('zhengfu', 'nv')
    """
    apart = unicodedata.normalize("NFD", letters.lower()).replace("u\u0308", "v")
    return "".join(char for char in apart if not unicodedata.combining(char))
