"""Which classes of characters a text lost as a whole, seen beside its twin.

A reposter changes or drops single marks and numbers; none removes all digits of a text, or all its quotes and colons.
So a class is lost as a whole or not at all.

>>> twin = Counter("“”“”：、、、2019")
>>> set("“”：、29") <= lost_classes(Counter("，。"), twin, {"digits-lost"}, "，。")
True
>>> lost_classes(Counter("，。"), Counter("、，"), {SUSPECTED}, "，。")
frozenset()
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from .hand import folded

# No finding of stage `quality`: the twin has far more digits or marks than the text.
SUSPECTED = "suspected"
DIGITS = frozenset("0123456789０１２３４５６７８９")
LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
# What takes the one may leave the other.
WIDE_LETTERS = frozenset(
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
# The same for line feeds. So many paragraphs that end with a sentence are lost by themselves if none is left: a page whose lines
# were joined. (A twin that is cut into lines of one width ends few of them with a sentence.)
FEW_BREAKS, FEW_BREAKS_LEFT, PARAGRAPHS = 0.1, 0.5, 4


def lost_classes(
    ours: Counter[str], theirs: Counter[str], kinds: Iterable[str], shown: Collection[str], ends: int = 0
) -> frozenset[str]:
    """The characters that the text lost.

    Args:
        ours: counts of what stands between agreed Han characters in the text.
        theirs: the same for the twin.
        kinds: findings about the whole text (`digits-lost`, `punctuation-lost`, …, or SUSPECTED).
        shown: the text, or all characters in it.
        ends: how many of the twin's line feeds (each row of them once) end a sentence.
    """
    kinds = frozenset(kinds)
    lost: set[str] = set()
    if _gone(DIGITS, ours, theirs, 2, FEW_FLAGGED if "digits-lost" in kinds else FEW):
        lost |= DIGITS
    # Nobody takes all foreign words out of a text that has many.
    if _gone(LETTERS, ours, theirs, 30, FEW):
        lost |= LETTERS
    if ends >= PARAGRAPHS and ours["\n"] <= FEW_BREAKS * theirs["\n"]:
        lost.add("\n")
    sure = bool(lost or kinds - {SUSPECTED})
    absent = _absent(shown)
    marks = _lost_marks(ours, theirs, sure=sure, bare=absent >= MARKS - _PAUSES)
    if len(marks) > 1:
        # Marks go together: those that the text has nowhere, in no form, went with them.
        marks |= absent
        if not lost >= DIGITS and _gone(DIGITS, ours, theirs, 1, 0):
            lost |= DIGITS
    lost |= marks
    if lost >= DIGITS:
        lost |= {char for char in IN_NUMBERS if ours[char] <= FEW * theirs[char]}
    for letters in (LETTERS, WIDE_LETTERS):
        if (sure or lost) and _gone(letters, ours, theirs, 1 if lost >= DIGITS else 3, FEW):
            lost |= letters
    if lost and _breaks_went(ours["\n"], theirs["\n"], with_marks=len(marks) > 1):
        lost.add("\n")
    return frozenset(lost)


def _breaks_went(ours: int, theirs: int, *, with_marks: bool) -> bool:
    """True where a text that lost other things lost its line feeds: all but one, behind the title.

    Where marks went, half may be left: tables, code and lists keep theirs.
    """
    if theirs <= 2:
        return ours < theirs and (theirs == 2 or with_marks)
    return ours <= max(1, (FEW_BREAKS_LEFT if with_marks else FEW_BREAKS) * theirs)


def _gone(group: frozenset[str], ours: Counter[str], theirs: Counter[str], least: int, few: float) -> bool:
    whole = sum(theirs[char] for char in group)
    return whole >= least and sum(ours[char] for char in group) <= few * whole


def _absent(shown: Collection[str]) -> set[str]:
    """The marks that a text has in no form."""
    forms = set(folded("".join(shown)))
    return {char for char in (MARKS - _PAUSES) | {"."} if folded(char) not in forms}


def _lost_marks(ours: Counter[str], theirs: Counter[str], *, sure: bool, bare: bool) -> set[str]:
    """The marks that went as a class.

    Where nothing else says that the text is damaged: two kinds in eight places, quotation marks (which drafts leave out)
    not counted unless the text has no mark of the class between what both agree on; or one in a dozen. If `sure`, two kinds
    in two places, one kind in three, or any where the text is `bare` of all of them.
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
    if sure and bare:
        return missing
    none = not sum(ours[char] for char in MARKS - _PAUSES)
    telling = missing if sure or none else missing - _QUOTES
    places = sum(theirs[char] for char in telling)
    if len({_PAIRS.get(char, char) for char in telling}) > 1 and places >= (2 if sure else 4 if none else 8):
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
