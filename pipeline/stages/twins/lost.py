"""Which classes of characters a text lost as a whole, seen beside its twin.

A reposter changes or drops single marks and numbers; none removes all digits of a text, or all its quotes and colons.
So a class is lost as a whole or not at all.

>>> twin = Counter("“”“”：、、、2019")
>>> set("“”：、29") <= lost_classes(Counter("，。"), twin, {"digits-lost"})
True
>>> lost_classes(Counter("，。"), Counter("、，"), {SUSPECTED})
frozenset()
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from .hand import folded

# No finding of stage `quality`: the twin has far more digits or marks than the text.
SUSPECTED = "suspected"
DIGITS = frozenset("0123456789０１２３４５６７８９")
LETTERS = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"
)
# What goes together where a page loses its punctuation. Commas, full stops and question marks stayed in the pages that
# were seen; where they are gone too, they count.
MARKS = frozenset("、：；！“”‘’「」『』（）《》〈〉【】…—·，。？")
_PAUSES = frozenset("，。？")
_QUOTES = frozenset("“”‘’「」『』")
# Marks inside numbers and behind them; they go with the digits.
IN_NUMBERS = frozenset(".．,%％‰°℃:/~～-－+")
_PAIRS = dict(zip("”’」』）》〉】", "“‘「『（《〈【", strict=True))
# A class is lost where the text has at most this share of what the twin has; more where its loss was flagged,
# because the date of a page's head survives (as `2021/01/02 10:19` does above a text without digits).
FEW, FEW_FLAGGED = 0.03, 0.1


def lost_classes(ours: Counter[str], theirs: Counter[str], kinds: Iterable[str]) -> frozenset[str]:
    """The characters that the text lost.

    Args:
        ours: counts of what stands between agreed Han characters in the text.
        theirs: the same for the twin.
        kinds: findings about the whole text (`digits-lost`, `punctuation-lost`, …, or SUSPECTED).
    """
    kinds = frozenset(kinds)
    lost: set[str] = set()
    if _gone(DIGITS, ours, theirs, 2, FEW_FLAGGED if "digits-lost" in kinds else FEW):
        lost |= DIGITS
    # Nobody takes all foreign words out of a text that has many.
    if _gone(LETTERS, ours, theirs, 30, FEW):
        lost |= LETTERS
    sure = bool(lost or kinds - {SUSPECTED})
    lost |= _lost_marks(ours, theirs, sure=sure)
    if lost >= DIGITS:
        lost |= {char for char in IN_NUMBERS if ours[char] <= FEW * theirs[char]}
    if (sure or lost) and _gone(LETTERS, ours, theirs, 1 if lost >= DIGITS else 3, FEW):
        lost |= LETTERS
    # One may be left: the line feed behind the title.
    breaks = theirs["\n"]
    if lost and (ours["\n"] <= max(1, 0.1 * breaks) if breaks > 2 else ours["\n"] < breaks == 2):
        lost.add("\n")
    return frozenset(lost)


def _gone(group: frozenset[str], ours: Counter[str], theirs: Counter[str], least: int, few: float) -> bool:
    whole = sum(theirs[char] for char in group)
    return whole >= least and sum(ours[char] for char in group) <= few * whole


def _lost_marks(ours: Counter[str], theirs: Counter[str], *, sure: bool) -> set[str]:
    """The marks that went as a class.

    Where nothing else says that the text is damaged: two kinds in eight places, quotation marks (which drafts leave out)
    not counted unless the text has no mark of the class at all; or one in a dozen. If `sure`, two kinds in two places, or
    one kind in three.
    A mark that stands there in another form (half-width, other quotes) is missing as written, but not in its form.
    """
    our_forms, their_forms = _forms(ours), _forms(theirs)
    gone = {char: theirs[char] for char in MARKS & theirs.keys() if ours[char] <= FEW * theirs[char]}
    written = _forms(Counter(gone))
    missing = {
        char
        for char in gone
        if their_forms[folded(char)] - our_forms[folded(char)] >= 0.9 * written[folded(char)]
    }
    bare = not sum(ours[char] for char in MARKS - _PAUSES)
    telling = missing if sure or bare else missing - _QUOTES
    places = sum(theirs[char] for char in telling)
    if len({_PAIRS.get(char, char) for char in telling}) > 1 and places >= (2 if sure else 4 if bare else 8):
        return missing
    if any(theirs[char] >= (3 if sure else 12) for char in telling):
        return missing if sure else telling
    return set()


def _forms(counts: Counter[str]) -> Counter[str]:
    """The counts by folded form."""
    forms: Counter[str] = Counter()
    for char, count in counts.items():
        forms[folded(char)] += count
    return forms
