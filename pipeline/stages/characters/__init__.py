r"""Stage `characters`: removes characters that nobody typed and normalises characters written the wrong way.

Each kind is a rule with a switch of that name in `[characters]` (`zero-width`: `zero_width`):

- `newlines`: ``\r\n``, ``\r``, form feed, U+0085, U+2028, U+2029 → ``\n``
- `control-characters`: C0, C1, DEL and noncharacters are deleted
- `zero-width`: U+200B–200D, U+2060–2064, U+FEFF inside, U+FFFC, soft hyphens are deleted; joiners stay in emoji and
  in the scripts that need them (Arabic, Indic, Mongolian …)
- `bidi-controls`: deleted where the text has no right-to-left letters
- `spaces`: no-break, thin and other odd spaces → a space; the em space → the ideographic space, which is as wide
- `private-use`: GBK's old code points → the characters that Unicode has now (GB 18030-2022), U+E5E5 → the ideographic
  space; all others are flagged as damage, because only their font knows what they show
- `radicals`: ⼈, ⻢ beside other Han → 人, 马 (PDF extraction writes radicals)
- `compatibility-ideographs`: U+F900–FAFF, U+2F800–2FA1D → the unified ones, as NFC does
- `full-width`: full-width letters and digits → half width, and ．between digits → . ; other full-width signs stay
- `composed`: a Latin letter and a combining mark → one character, as NFC does
- `decoys`: pictographs that a site mixed into words to hinder copying are deleted, if they are many and varied
- `html-entities`: ``&nbsp;``, ``&ldquo;``, ``&#26469;`` … left in text → their characters
- `pinyin-annotations`: 預(yù)防醫(yī)學(xué) → 預防醫學, where many Traditional characters are annotated (spam sites do that);
  談?wù)撚H情 → 談論親情, where the pinyin was written into the middle of a character
- `doubled-punctuation`: ",，", "。，", "，。" → one sign (text spinners do that)
- `lost-blanks`: `。? ? ?`, where question marks stand for blanks that GBK does not have → a line end
- `stacked-characters`: one character per line → lines (pages that put each character in a box do that)
- `escaped-newlines`, `break-tags`: a literal ``\n`` or ``<br>`` that a scraper left in Chinese text → a line end

Clean text costs one search for the suspicious characters. Ideographic spaces and half-width katakana are left alone.

>>> find_edits("Ａ股\u200b报１２．５元")
[Edit(start=0, before='Ａ', after='A', rule='full-width', confidence=None, evidence=None),
 Edit(start=2, before='\u200b', after='', rule='zero-width', confidence=None, evidence=None),
 Edit(start=4, before='１２．５', after='12.5', rule='full-width', confidence=None, evidence=None)]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from ...config import CharactersConfig
from ...document import Document, Edit, Flag, disjoint
from .._lazy import lazy
from . import annotated, line_ends, lost_blanks, misaligned, stacked
from .rules import RULES, SPUN_PAUSE, SPUN_STOP, Fix, Whole

# Deleting characters can bring new patterns together; hostile text needs a few rounds, ordinary text one.
MAX_ROUNDS = 8
# Flags carry their place; a document that is private-use all over gets this many, each with the count.
MAX_FLAGS = 50
# Half the time of the same search with a "+".
_ONE_PRIVATE = lazy("[\ue000-\uf8ff]")
_PRIVATE = lazy("[\ue000-\uf8ff]+")
_ASTRAL = "[\U00010000-\U0010ffff]"


def find_edits(text: str, config: CharactersConfig = CharactersConfig()) -> list[Edit]:  # noqa: B008  (frozen)
    """The edits of one round, in order."""
    return _round(text, _enabled(config))


@cache
def _enabled(config: CharactersConfig) -> tuple[str, ...]:
    """The rules that are on. A rule is called as its switch, with hyphens."""
    named = (*RULES, lost_blanks.RULE, line_ends.ESCAPED, line_ends.BREAK, stacked.RULE)
    return tuple(name for name in named if getattr(config, name.replace("-", "_")))


@cache
def _suspects(enabled: tuple[str, ...]) -> re.Pattern[str]:
    """All suspicious characters, and all beyond the basic plane: naming those one by one makes it six times slower."""
    characters = "".join(RULES[name].suspects for name in enabled if name in RULES)
    basic = re.sub(f"{_ASTRAL}-{_ASTRAL}|{_ASTRAL}", "", characters)
    beyond = "\U00010000-\U0010ffff" if basic != characters else ""
    return re.compile(f"[{basic}{beyond}]" if characters else "(?!)")


@cache
def _compiled(name: str) -> tuple[re.Pattern[str], Fix]:
    return re.compile(RULES[name].pattern), RULES[name].fix


@cache
def _worth_trying(suspect: str, enabled: tuple[str, ...]) -> frozenset[str]:
    """The rules that look for this character."""
    return frozenset(
        name
        for name in enabled
        if name in RULES and RULES[name].suspects and re.match(f"[{RULES[name].suspects}]", suspect)
    )


def _round(text: str, enabled: tuple[str, ...]) -> list[Edit]:
    doubled = _may_be_doubled(text, enabled)
    first = _suspects(enabled).search(text)
    found = set(_suspects(enabled).findall(text, first.start())) if first else set()
    names = {"doubled-punctuation"} if doubled else set()
    names = names.union(*(_worth_trying(char, enabled) for char in found))
    whole = Whole(text)
    edits = [edit for name in enabled if name in names for edit in _edits(text, name, whole)]
    if misaligned.RULE in names and whole.is_(annotated.many_annotations):
        edits += misaligned.misaligned(text)
    # Only once nothing else is left: they judge by what stands beside, and a run holds whatever other rules would mend.
    if not edits and line_ends.may_have(text):
        edits = line_ends.line_ends(text, frozenset(enabled))
    if not edits and lost_blanks.RULE in enabled and lost_blanks.may_hold(text):
        edits = list(lost_blanks.lost_blanks(text))
    if not edits and stacked.RULE in enabled and stacked.may_be_stacked(text):
        edits = list(stacked.unstacked(text))
    return disjoint(edits)


def _edits(text: str, name: str, whole: Whole) -> Iterator[Edit]:
    pattern, fix = _compiled(name)
    for match in pattern.finditer(text):
        if (after := fix(match, whole)) != match[0]:
            yield Edit(match.start(), match[0], after, name)


def _is_suspect(text: str, enabled: tuple[str, ...]) -> bool:
    """The one fast test of clean text: suspicious characters, private-use ones among them, doubled signs, odd line ends."""
    return (
        _suspects(enabled).search(text) is not None
        or _may_be_doubled(text, enabled)
        or line_ends.may_have(text)
        or (lost_blanks.RULE in enabled and lost_blanks.may_hold(text))
        or (stacked.RULE in enabled and stacked.may_be_stacked(text))
    )


def _may_be_doubled(text: str, enabled: tuple[str, ...]) -> bool:
    # Before the pairs, one of their halves: one character is found three times as fast as two.
    return "doubled-punctuation" in enabled and (
        ("," in text and (",，" in text or "，," in text or SPUN_STOP in text or SPUN_PAUSE in text))
        or "。，" in text
        or "，。" in text
    )


@dataclass(frozen=True, slots=True)
class Characters:
    """The stage. Private-use characters that no table explains are flagged as `damage`, kind `private-use`."""

    config: CharactersConfig = field(default_factory=CharactersConfig)
    name: str = "characters"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents without odd characters; dropped ones pass untouched."""
        enabled = _enabled(self.config)
        for doc in docs:
            yield doc if doc.drop is not None else self._cleaned(doc, enabled)

    def _cleaned(self, doc: Document, enabled: tuple[str, ...]) -> Document:
        if not _is_suspect(doc.text, enabled):
            return doc
        for _ in range(MAX_ROUNDS):
            edits = _round(doc.text, enabled)
            if not edits:
                break
            doc = doc.edited(self.name, edits)
            if edits[0].rule == lost_blanks.RULE:
                doc = lost_blanks.without_mended(doc)
        return doc.flagged(*self._private_use(doc.text)) if self.config.private_use else doc

    def _private_use(self, text: str) -> list[Flag]:
        if _ONE_PRIVATE.search(text) is None:
            return []
        runs = list(_PRIVATE.finditer(text))
        evidence = {"kind": "private-use", "in_document": sum(len(run[0]) for run in runs)}
        return [
            Flag("damage", self.name, {**evidence, "characters": run[0]}, run.start(), run.end())
            for run in runs[:MAX_FLAGS]
        ]
