"""The rules of stage `characters`: for each kind where to look, what to match, what to make of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from .._lazy import lazy
from .._scripts import leaning
from . import annotated, entities
from .tables import gbk_private_use, radicals

HAN = annotated.HAN
# Scripts that need the zero-width joiners: Hebrew to Myanmar, Khmer, Mongolian.
JOINING = "\u0590-\u109f\u1780-\u18af"
EMOJI = "\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff\ufe0f"

# What the spinner of a spam site leaves; two signs of one kind are some people's style.
DOUBLED = {",，": "，", "，,": "，", "。，": "。", "，。": "。"}
# It writes a comma before every sign; two commas are taken for one only where it also wrote one before a full stop.
SPUN_STOP, SPUN_PAUSE = ",。", ",、"

_RIGHT_TO_LEFT = lazy("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FULL = "０-９Ａ-Ｚａ-ｚ"
_NUMBERED = lazy("[ \t\u3000]{0,8}[0-9０-９]{1,2}．(?=[0-9０-９]{3})")
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_RADICAL = "\u2e92-\u2ef3\u2f00-\u2fd5"


@dataclass(slots=True)
class Whole:
    """What rules may ask about the whole text; answered once, on demand."""

    text: str
    answers: dict[Callable[[str], object], bool] = field(default_factory=dict)

    def is_(self, question: Callable[[str], object]) -> bool:
        """The answer, truthy or not."""
        if question not in self.answers:
            self.answers[question] = bool(question(self.text))
        return self.answers[question]


Fix = Callable[[re.Match[str], Whole], str]


class Rule(NamedTuple):
    """A kind of character: where to look, what to match there, what to make of it."""

    # A character class. The pattern is only tried on texts that hold one of these.
    suspects: str
    pattern: str
    fix: Fix


def _newline(match: re.Match[str], _: Whole) -> str:
    return "\n" * (len(match[0]) - match[0].count("\r\n"))


def _delete(_: re.Match[str], __: Whole) -> str:
    return ""


def _space(match: re.Match[str], _: Whole) -> str:
    return "".join("\u3000" if char == "\u2003" else " " for char in match[0])


def _bidi(match: re.Match[str], whole: Whole) -> str:
    return match[0] if whole.is_(_RIGHT_TO_LEFT.search) else ""


def _private(match: re.Match[str], whole: Whole) -> str:
    # The same code points mean other characters in the fonts of Hong Kong and Taiwan.
    if not whole.is_(_simplified):
        return match[0].replace("\ue5e5", "\u3000")
    known = gbk_private_use()
    return "".join(known.get(char, char) for char in match[0])


def _simplified(text: str) -> bool:
    return leaning(text) > 0


def _radical(match: re.Match[str], _: Whole) -> str:
    table = radicals()
    return "".join(table.get(char, char) for char in match[0])


def _composed(match: re.Match[str], _: Whole) -> str:
    return unicodedata.normalize("NFC", match[0])


def _narrow(match: re.Match[str], _: Whole) -> str:
    text, start = match.string, match.start()
    narrow = match[0].translate(_NARROW)
    # An item's number begins at most ten characters before; looking further back would be quadratic on long lines.
    line = text.rfind("\n", max(0, start - 10), start) + 1
    if "．" in match[0] and (line or start <= 10) and (number := _NUMBERED.match(text, line)):
        point = number.end() - 1 - start
        if 0 <= point < len(narrow):  # "１．１９９８年…" is an item that begins with a year
            return narrow[:point] + "．" + narrow[point + 1 :]
    return narrow


def _doubled(match: re.Match[str], whole: Whole) -> str:
    if match[0] == ",,":
        return "，" if whole.is_(_spun) else match[0]
    return match[0][1] if match[0] in {SPUN_STOP, SPUN_PAUSE} else DOUBLED[match[0]]


def _spun(text: str) -> bool:
    return SPUN_STOP in text


def _decoy(match: re.Match[str], whole: Whole) -> str:
    if match[0][0] == "(":
        return "" if whole.is_(annotated.many_bracketed) else match[0]
    sign = annotated.many_letters if "\u0e00" <= match[0] < "\u0f00" else annotated.many_decoys
    return "" if whole.is_(sign) else match[0]


def _annotation(match: re.Match[str], whole: Whole) -> str:
    site = annotated.many_spaced if " " in match[0] else annotated.many_annotations
    return "" if whole.is_(site) else match[0]


def _entity(match: re.Match[str], whole: Whole) -> str:
    return entities.unescaped(match, markup=whole.is_(entities.has_tags))


# In the order of the settings; where two rules want the same place, the earlier one has it.
RULES: dict[str, Rule] = {
    "newlines": Rule("\r\x0b\x0c\x85\u2028\u2029", "(?:\r\n?|[\x0b\x0c\x85\u2028\u2029])+", _newline),
    "control-characters": Rule(
        _CONTROL := "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff",
        f"[{_CONTROL}]+",
        _delete,
    ),
    "spaces": Rule(_SPACES := "\xa0\u1680\u2000-\u200a\u202f\u205f", f"[{_SPACES}]+", _space),
    "zero-width": Rule(
        "\xad\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\ufffc",
        "[\xad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufffc]+"
        f"|(?<![{JOINING}])\u180e|(?<![{JOINING}{EMOJI}])[\u200c\u200d]+|(?<=[{EMOJI}])(?:\u200d(?![{EMOJI}])|\u200c)",
        _delete,
    ),
    "bidi-controls": Rule(_BIDI := "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069", f"[{_BIDI}]+", _bidi),
    "private-use": Rule("\ue000-\uf8ff", "[\ue000-\uf8ff]+", _private),
    "radicals": Rule(
        _RADICAL,
        f"(?<![{_RADICAL}])(?:(?<=[{HAN}])[{_RADICAL}]{{1,6}}(?![{_RADICAL}])|[{_RADICAL}]{{1,6}}(?=[{HAN}]))",
        _radical,
    ),
    "compatibility-ideographs": Rule(
        _COMPATIBLE := "\uf900-\ufaff\U0002f800-\U0002fa1d", f"[{_COMPATIBLE}]+", _composed
    ),
    "composed": Rule("\u0300-\u036f", "[A-Za-z\xc0-\u024f][\u0300-\u036f]+", _composed),
    "full-width": Rule(
        f"{_FULL}．",
        # Addresses with their signs; numbers with theirs.
        f"ｗｗｗ(?:．[{_FULL}－]{{1,60}}){{2,6}}|Ｅ－[Ｍｍ]ａｉｌ"
        f"|[{_FULL}]+(?:(?<=[０-９])．(?=[０-９])[{_FULL}]+)*(?:＠[{_FULL}－]{{1,60}}(?:．[{_FULL}－]{{1,60}}){{1,4}})?"
        "|(?<=[0-9０-９])．(?=[0-9０-９])",
        _narrow,
    ),
    "decoys": Rule(
        annotated.STRANGE + annotated.LETTERS + annotated.PICTURES,
        f"{annotated.DECOY}|{annotated.LONE}|{annotated.BRACKETED}",
        _decoy,
    ),
    "pinyin-annotations": Rule(annotated.TONES, f"{annotated.ANNOTATION}|{annotated.SPACED}", _annotation),
    "html-entities": Rule("&", entities.PATTERN, _entity),
    "doubled-punctuation": Rule(
        "",
        f"(?<=[{HAN}”》）])(?:(?:{'|'.join(DOUBLED)}|,,)(?=[{HAN}“《（\n]|\\Z)|{SPUN_STOP}|{SPUN_PAUSE})",
        _doubled,
    ),
}
