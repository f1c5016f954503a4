r"""Stage `characters`: characters that nobody typed, and characters written the wrong way.

Each kind is a named rule, on or off in `[characters]`:

- `newlines`: ``\r\n``, ``\r``, form feed, U+0085, U+2028, U+2029 → ``\n``
- `control_characters`: C0, C1, DEL and noncharacters are deleted
- `zero_width`: U+200B–200D, U+2060–2064, U+FEFF inside, U+FFFC, soft hyphens are deleted; joiners stay in emoji and
  in the scripts that need them (Arabic, Indic, Mongolian …)
- `bidi_controls`: deleted where the text has no right-to-left letters
- `spaces`: no-break, thin and other odd spaces → a space; the em space → the ideographic space, which is as wide
- `private_use`: GBK's old code points → the characters Unicode has since (GB 18030-2022), U+E5E5 → the ideographic
  space; all others are flagged as damage, for only their font knows what they show
- `radicals`: ⼈, ⻢ beside other Han → 人, 马 (PDF extraction writes radicals)
- `compatibility_ideographs`: U+F900–FAFF, U+2F800–2FA1D → the unified ones, as NFC does
- `full_width`: full-width letters and digits → half width, and ．between digits → . ; other full-width signs stay
- `composed`: a Latin letter and a combining mark → one character, as NFC does
- `decoys`: pictographs that a site mixed into words against copying are deleted, where they are many and various
- `html_entities`: ``&nbsp;``, ``&ldquo;``, ``&#26469;`` … left in text → their characters
- `pinyin_annotations`: 預(yù)防醫(yī)學(xué) → 預防醫學, where many Traditional characters carry one (spam sites do that)
- `doubled_punctuation`: ",，", "。，", "，。" → one sign (text spinners do that)
- `stacked_characters`: one character a line → lines (pages that set each character in a box do that)

Clean text costs one search for the suspicious characters. Ideographic spaces and half-width katakana are left alone.

>>> find_edits("Ａ股\u200b报１２．５元")
[Edit(start=0, before='Ａ', after='A', rule='full_width', confidence=None, evidence=None),
 Edit(start=2, before='\u200b', after='', rule='zero_width', confidence=None, evidence=None),
 Edit(start=4, before='１２．５', after='12.5', rule='full_width', confidence=None, evidence=None)]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from ...config import CharactersConfig
from ...document import Document, Edit, Flag, disjoint
from .._lazy import lazy
from .._scripts import leaning
from . import annotated, entities, stacked
from .tables import gbk_private_use, radicals

# Deleting characters can bring new patterns together; hostile text needs a few rounds, ordinary text one.
MAX_ROUNDS = 8
# Flags carry their place; a document that is private-use all over gets this many, each with the count.
MAX_FLAGS = 50

HAN = annotated.HAN
# Scripts that need the zero-width joiners: Hebrew to Myanmar, Khmer, Mongolian.
JOINING = "\u0590-\u109f\u1780-\u18af"
EMOJI = "\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff\ufe0f"

# What the spinner of a spam site leaves; two signs of one kind are some people's style.
DOUBLED = {",，": "，", "，,": "，", "。，": "。", "，。": "。"}

_RIGHT_TO_LEFT = lazy("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Half the time of the same search with a "+".
_ONE_PRIVATE = lazy("[\ue000-\uf8ff]")
_PRIVATE = lazy("[\ue000-\uf8ff]+")
_FULL = "０-９Ａ-Ｚａ-ｚ"
_ASTRAL = "[\U00010000-\U0010ffff]"
_NUMBERED = lazy("[ \t\u3000]{0,8}[0-9０-９]{1,2}．(?=[0-9０-９]{3})")
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_RADICAL = "\u2e92-\u2ef3\u2f00-\u2fd5"


@dataclass(slots=True)
class _Whole:
    """What rules may ask about the whole text; answered once, on demand."""

    text: str
    answers: dict[Callable[[str], object], bool] = field(default_factory=dict)

    def is_(self, question: Callable[[str], object]) -> bool:
        if question not in self.answers:
            self.answers[question] = bool(question(self.text))
        return self.answers[question]


Fix = Callable[[re.Match[str], _Whole], str]


class Rule(NamedTuple):
    """A kind of character: where to look, what to match there, what to make of it."""

    # A character class. The pattern is only tried on texts that hold one of these.
    suspects: str
    pattern: str
    fix: Fix


def _newline(match: re.Match[str], _: _Whole) -> str:
    return "\n" * (len(match[0]) - match[0].count("\r\n"))


def _delete(_: re.Match[str], __: _Whole) -> str:
    return ""


def _space(match: re.Match[str], _: _Whole) -> str:
    return "".join("\u3000" if char == "\u2003" else " " for char in match[0])


def _bidi(match: re.Match[str], whole: _Whole) -> str:
    return match[0] if whole.is_(_RIGHT_TO_LEFT.search) else ""


def _private(match: re.Match[str], whole: _Whole) -> str:
    # The same code points mean other characters in the fonts of Hong Kong and Taiwan.
    if not whole.is_(_simplified):
        return match[0].replace("\ue5e5", "\u3000")
    known = gbk_private_use()
    return "".join(known.get(char, char) for char in match[0])


def _simplified(text: str) -> bool:
    return leaning(text) > 0


def _radical(match: re.Match[str], _: _Whole) -> str:
    table = radicals()
    return "".join(table.get(char, char) for char in match[0])


def _composed(match: re.Match[str], _: _Whole) -> str:
    return unicodedata.normalize("NFC", match[0])


def _narrow(match: re.Match[str], _: _Whole) -> str:
    text, start = match.string, match.start()
    narrow = match[0].translate(_NARROW)
    # An item's number begins at most ten characters before; looking further back would be quadratic on long lines.
    line = text.rfind("\n", max(0, start - 10), start) + 1
    if "．" in match[0] and (line or start <= 10) and (number := _NUMBERED.match(text, line)):
        point = number.end() - 1 - start
        if 0 <= point < len(narrow):  # "１．１９９８年…" is an item that begins with a year
            return narrow[:point] + "．" + narrow[point + 1 :]
    return narrow


def _doubled(match: re.Match[str], _: _Whole) -> str:
    return DOUBLED[match[0]]


def _decoy(match: re.Match[str], whole: _Whole) -> str:
    return "" if whole.is_(annotated.many_decoys) else match[0]


def _annotation(match: re.Match[str], whole: _Whole) -> str:
    return "" if whole.is_(annotated.many_annotations) else match[0]


def _entity(match: re.Match[str], whole: _Whole) -> str:
    return entities.unescaped(match, markup=whole.is_(entities.has_tags))


# In the order of the settings; where two rules want the same place, the earlier one has it.
RULES: dict[str, Rule] = {
    "newlines": Rule("\r\x0b\x0c\x85\u2028\u2029", "(?:\r\n?|[\x0b\x0c\x85\u2028\u2029])+", _newline),
    "control_characters": Rule(
        _CONTROL := "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff",
        f"[{_CONTROL}]+",
        _delete,
    ),
    "spaces": Rule(_SPACES := "\xa0\u1680\u2000-\u200a\u202f\u205f", f"[{_SPACES}]+", _space),
    "zero_width": Rule(
        "\xad\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\ufffc",
        "[\xad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufffc]+"
        f"|(?<![{JOINING}])\u180e|(?<![{JOINING}{EMOJI}])[\u200c\u200d]+|(?<=[{EMOJI}])(?:\u200d(?![{EMOJI}])|\u200c)",
        _delete,
    ),
    "bidi_controls": Rule(_BIDI := "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069", f"[{_BIDI}]+", _bidi),
    "private_use": Rule("\ue000-\uf8ff", "[\ue000-\uf8ff]+", _private),
    "radicals": Rule(
        _RADICAL,
        f"(?<![{_RADICAL}])(?:(?<=[{HAN}])[{_RADICAL}]{{1,6}}(?![{_RADICAL}])|[{_RADICAL}]{{1,6}}(?=[{HAN}]))",
        _radical,
    ),
    "compatibility_ideographs": Rule(
        _COMPATIBLE := "\uf900-\ufaff\U0002f800-\U0002fa1d", f"[{_COMPATIBLE}]+", _composed
    ),
    "composed": Rule("\u0300-\u036f", "[A-Za-z\xc0-\u024f][\u0300-\u036f]+", _composed),
    "full_width": Rule(
        f"{_FULL}．",
        f"[{_FULL}]+(?:(?<=[０-９])．(?=[０-９])[{_FULL}]+)*|(?<=[0-9０-９])．(?=[0-9０-９])",
        _narrow,
    ),
    "decoys": Rule(annotated.STRANGE, annotated.DECOY, _decoy),
    "pinyin_annotations": Rule(annotated.TONES, annotated.ANNOTATION, _annotation),
    "html_entities": Rule("&", entities.PATTERN, _entity),
    "doubled_punctuation": Rule(
        "", f"(?<=[{HAN}”》）])(?:{'|'.join(DOUBLED)})(?=[{HAN}“《（\n]|\\Z)", _doubled
    ),
}


def find_edits(text: str, config: CharactersConfig = CharactersConfig()) -> list[Edit]:  # noqa: B008  (frozen)
    """The edits of one round, in order."""
    return _round(text, _enabled(config))


@cache
def _enabled(config: CharactersConfig) -> tuple[str, ...]:
    return tuple(name for name in (*RULES, stacked.RULE) if getattr(config, name))


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
    names = {"doubled_punctuation"} if doubled else set()
    names = names.union(*(_worth_trying(char, enabled) for char in found))
    whole = _Whole(text)
    edits = [edit for name in enabled if name in names for edit in _edits(text, name, whole)]
    # Only once nothing else is left: a run holds whatever the other rules would mend in it.
    if not edits and stacked.RULE in enabled and stacked.may_be_stacked(text):
        edits = list(stacked.unstacked(text))
    return disjoint(edits)


def _edits(text: str, name: str, whole: _Whole) -> Iterator[Edit]:
    pattern, fix = _compiled(name)
    for match in pattern.finditer(text):
        if (after := fix(match, whole)) != match[0]:
            yield Edit(match.start(), match[0], after, name)


def _is_suspect(text: str, enabled: tuple[str, ...]) -> bool:
    """The one fast test of clean text: of suspicious characters, private-use ones among them, and of doubled signs."""
    return (
        _suspects(enabled).search(text) is not None
        or _may_be_doubled(text, enabled)
        or (stacked.RULE in enabled and stacked.may_be_stacked(text))
    )


def _may_be_doubled(text: str, enabled: tuple[str, ...]) -> bool:
    # Before the pairs, one of their halves: one character is found three times as fast as two.
    return "doubled_punctuation" in enabled and (
        ("," in text and (",，" in text or "，," in text)) or "。，" in text or "，。" in text
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
