"""Words that were taken apart to get past a filter: 城.管, 公-安-局, 政fu, zf, 腾X. Found by a table, judged by `repair.plausible`.

Nothing is invented when a sign goes from the middle of a word, or pinyin becomes the characters that it spells; what is
in doubt is whether the word was meant at all (村民/主任 is not 民/主). So the language model compares the word with
what the text says at face value: a border between two words, a Latin word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from ...lm.han import is_han
from .._lazy import lazy
from .pinyin import SYLLABLE, bare, syllables

TABLE = Path(__file__).parents[2] / "tables" / "evaded.tsv"

# Signs that stand inside words only to part them. The dot of names and dates (·), the dash, and Chinese marks are not
# here: they part what is two words. `*` is, where no character fits in its place.
SIGNS = "._^~+|/-@&#★☆※◆●■\\!*＊"
BLANKS = " \u3000"
STARS = "*＊"
OPENING = frozenset("“‘「『\"'`（(【[")
CLOSING = frozenset("”’」』\"'`）)】]")
# So far behind it the word itself stands where somebody says what is meant by the other spelling.
SAID = 8
EXPLAINS = frozenset("→⇒>＞=＝即指")
# What may stand beside a syllable, but Han characters; and the end of the text.
BESIDE = ("", *"，。！？、；：”“\n")
HAN = "\u3400-\u9fff"
LATIN = "A-Za-zÀ-ÖØ-öø-ǜ"
ASCII = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'’")
LONGEST = 4
XS = ("x", "X")
# zhuangwuyuan'…: no listed word is longer.
DOT = lazy(rf"\.(?=[{HAN}])(?<=[{HAN}].)")
LETTERS = lazy(rf"[{LATIN}'’]{{1,24}}")


class Evaded(NamedTuple):
    """A word that may have been taken apart, and how it would be put together."""

    kind: (
        str  # "sign", "star", "blank", "pinyin", "whole-pinyin", "initials", "one-letter", "dot", "syllable"
    )
    start: int
    end: int
    edits: tuple[tuple[int, int, str], ...]
    word: str
    # Other words that the same letters may stand for: 病毒 and 冰毒 for bing毒.
    rivals: tuple[Evaded, ...] = ()

    @property
    def latin(self) -> bool:
        """Written in letters, in part or whole."""
        return self.kind in {"pinyin", "whole-pinyin", "initials", "one-letter", SYLLABLE}


class _Table(NamedTuple):
    words: frozenset[str]
    pairs: frozenset[str]
    # Letters, and what has to stand on their left and right for which characters.
    spelled: Mapping[str, tuple[tuple[str, str, str], ...]]
    # One pass over the text finds where something may be: a sign between the characters of a word, letters at Han.
    # With ASCII alone it is twice as fast, and enough for all but a few texts.
    places: re.Pattern[str]
    ascii_places: re.Pattern[str]


@cache
def table() -> _Table:
    """The words, their pairs of neighbours, and what stands for parts of them in letters."""
    words: set[str] = set()
    pairs: set[str] = set()
    spelled: dict[str, list[tuple[str, str, str]]] = {}
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        word, pinyin, *initials = line.split("\t")
        spoken = pinyin.split()
        words.add(word)
        pairs.update(left + right for left, right in pairwise(word))
        for start in range(len(word)):
            # 腾X, 钓x岛; but X家, X法 are variables.
            if start:
                spelled.setdefault("x", []).append((word[:start], word[start], word[start + 1 :]))
            for end in range(start + 1, len(word) + 1):
                letters = "".join(spoken[start:end])
                spelled.setdefault(letters, []).append((word[:start], word[start:end], word[end:]))
        for short in initials:
            spelled.setdefault(short, []).append(("", word, ""))
    lefts, rights = ("".join({pair[side] for pair in pairs}) for side in (0, 1))
    places, ascii_places = (
        re.compile(
            # What most signs and letters fail stands first: Han behind them.
            rf"[{signs}A-Za-z](?:(?=[{HAN}])(?:(?<=[A-Za-z])|(?<=[{lefts}].)(?=[{rights}]))"
            rf"|(?<=[{HAN}][A-Za-z]))"
        )
        for signs in (re.escape(SIGNS + BLANKS), re.escape("".join(filter(str.isascii, SIGNS + BLANKS))))
    )
    return _Table(
        frozenset(words),
        frozenset(pairs),
        {key: tuple(found) for key, found in spelled.items()},
        places,
        ascii_places,
    )


def find(text: str) -> list[Evaded]:
    """Places where a listed word may have been taken apart, in order, none inside another.

    >>> [(found.kind, found.word) for found in find("城.管来了，公-安-局也来了，他们找了zf，政fu说知道了。")]
    [('sign', '城管'), ('sign', '公安局'), ('initials', '政府'), ('pinyin', '政府')]
    >>> find("第一批/第二批，人均GDP，ok的")
    []
    """
    known = table()
    found: list[Evaded] = []
    tried = 0
    places = known.places if _rare(text) else known.ascii_places
    for match in places.finditer(text):
        at = match.start()
        if found and at < found[-1].end:
            continue
        sign = match[0]
        best: Evaded | None = None
        if sign.isalpha():
            # Both ends of a run of letters are such places.
            if at < tried:
                continue
            best, tried = _in_letters(text, at)
        elif text[at - 1] + text[at + 1] in known.pairs:
            best = max(_words(text, at, sign), key=lambda each: len(each.word), default=None)
            if best is not None and sign in BLANKS and _spaced(text, best):
                continue
        if best is not None and (not found or best.start >= found[-1].end) and not _quoted(text, best):
            found.append(best)
    return found + dotted(text, found) if "." in text else found


def dotted(text: str, found: Sequence[Evaded]) -> list[Evaded]:
    """Full stops between Han characters, where there are several: they part words whether a table names them or not.

    >>> [(each.kind, each.word) for each in dotted("对欧.盟征收的关.税", [])]
    [('dot', '欧盟'), ('dot', '关税')]
    """
    if sum(1 for _ in DOT.finditer(text)) < 2:
        return []
    taken = [(each.start, each.end) for each in found]
    return [each._replace(kind="dot") for each in like(text, ".", taken)]


def _rare(text: str) -> bool:
    """One of the signs beyond ASCII. (A loop over them takes twice the time.)."""
    return (
        "\u3000" in text or "★" in text or "☆" in text or "※" in text
        or "◆" in text or "●" in text or "■" in text or "＊" in text
    )  # fmt: skip


def _quoted(text: str, found: Evaded) -> bool:
    """“政*府”, 「ZF」, （政*府）, `政*府`, 政fu → 政府: spoken of."""
    at = text.find(found.word, found.end, found.end + SAID)
    if at >= 0 and not EXPLAINS.isdisjoint(text[found.end : at]):
        return True
    return text[found.start - 1 : found.start] in OPENING and text[found.end : found.end + 1] in CLOSING


def like(text: str, sign: str, taken: Sequence[tuple[int, int]]) -> list[Evaded]:
    """Every other place where the sign stands between Han characters, once it is known to part words.

    >>> [each.word for each in like("他举-报了保-护-伞", "-", [])]
    ['举报', '保护伞']
    """
    inside = {at for start, end in taken for at in range(start, end)}
    sign = re.escape(sign)
    return [
        Evaded("sign", match.start(), match.end(), signs, match[0].replace(text[signs[0][0]], ""))
        for match in re.finditer(rf"[{HAN}](?:{sign}[{HAN}])+", text)
        if match.start() + 1 not in inside
        and (signs := tuple((at, at + 1, "") for at in range(match.start() + 1, match.end(), 2)))
    ]


def _words(text: str, at: int, sign: str) -> Iterator[Evaded]:
    """Listed words around a sign, with the same sign at one place of theirs (国务.院) or more."""
    known = table()
    left = _side(text, at - 1, -1, sign)
    right = _side(text, at + 1, 1, sign)
    kind = "star" if sign in STARS else "blank" if sign in BLANKS else "sign"
    for before in range(1, len(left) + 1):
        for behind in range(1, min(len(right), LONGEST - before) + 1):
            places = [*reversed(left[:before]), *right[:behind]]
            word = "".join(text[place] for place in places)
            if word in known.words:
                signs = tuple((one + 1, two, "") for one, two in pairwise(places) if two == one + 2)
                yield Evaded(kind, places[0], places[-1] + 1, signs, word)


def _side(text: str, at: int, step: int, sign: str) -> list[int]:
    """Places of the Han characters on one side, nearest first; one sign may stand between two of them."""
    places: list[int] = []
    while len(places) < LONGEST - 1 and 0 <= at < len(text):
        if text[at] == sign:
            at += step
        if not (0 <= at < len(text) and is_han(text[at])):
            break
        places.append(at)
        at += step
    return places


def _spaced(text: str, found: Evaded) -> bool:
    """Other blanks nearby (a line that is set with blanks, names in a row), or nothing else beside the word."""
    around = text[max(found.start - 4, 0) : found.start] + text[found.end : found.end + 4]
    alone = not (is_han(text[found.start - 1 : found.start]) or is_han(text[found.end : found.end + 1]))
    return alone or any(blank in around for blank in " \u3000\t")


def _in_letters(text: str, at: int) -> tuple[Evaded | None, int]:
    """The word that the letters around a place stand for, in whole or part, the longest one that the text allows.

    And where these letters end.
    """
    start = at
    while start and at - start < 24 and ((char := text[start - 1]) in ASCII or ("À" <= char <= "ǜ")):
        start -= 1
    match = LETTERS.match(text, start)
    if match is None:
        return None, at
    end = match.end()
    if start and text[start - 1].isdigit():
        # 45min主讲
        return None, end
    spelled = table().spelled
    plain = match[0].lower() if match[0].isascii() else bare(match[0])
    found: list[Evaded] = []
    for left, chars, right in spelled.get(plain.replace("'", "").replace("’", ""), ()):
        if not text.endswith(left, 0, start) or not text.startswith(right, end):
            continue
        if plain == "x":
            if text[start - 2 : start - 1] in XS or text[end + 1 : end + 2] in XS:
                # 专x业x查x询: no mask, a sign behind every character.
                continue
            kind = "one-letter"
        else:
            kind = "pinyin" if left or right else "initials" if len(plain) <= len(chars) else "whole-pinyin"
        if not match[0].islower() and (kind == "pinyin" or not match[0].isupper()):
            # 生成性AI is not 性爱.
            continue
        edits = ((start, end, chars),)
        found.append(Evaded(kind, start - len(left), end + len(right), edits, left + chars + right))
    if not found:
        spelled_so = syllables().get(plain)
        return None if spelled_so is None else _syllable(text, start, end, spelled_so), end
    found.sort(key=lambda each: -len(each.word))
    best = found[0]
    # Of two words with the same character in this place the longer one says more.
    return best._replace(rivals=tuple(each for each in found[1:] if each.edits != best.edits)), end


def _syllable(text: str, start: int, end: int, chars: str) -> Evaded | None:
    """One of the characters that sites write in pinyin, in a word that is not listed; the others are its rivals."""
    around = (text[start - 1 : start], text[end : end + 1])
    # Si, but not RU.
    if not text[start + 1 : end].islower() or not all(is_han(side) or side in BESIDE for side in around):
        return None
    first, *others = (Evaded(SYLLABLE, start, end, ((start, end, char),), char) for char in chars)
    return first._replace(rivals=tuple(others))
