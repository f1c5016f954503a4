"""Judgement: are two similar documents one text, one inside the other, or two texts of one pattern?

Similarity alone does not tell: a recurring notice of another date reaches Jaccard .97, a repost with its site's
boilerplate sits at .43 to .69. What differs does. A repost loses or gains passages (a cut end, a menu, an
advertisement) and has masks and small corrections; numbers, dates and names stay. A bulletin, a form letter or
a statute's next version swaps exactly these, in place, between passages that are the same word for word.

The figures beside the rules were measured on hand-labelled pairs and on planted ones (`benchmarks/near_duplicates.py`).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from .difference import Difference
from .verify import Overlap

Kind = Literal["exact", "near", "contained-in", "contains", "version", "template", "shared"]
KINDS: tuple[Kind, ...] = ("exact", "near", "contained-in", "contains", "version", "template", "shared")
INVERSE: dict[Kind, Kind] = {"contained-in": "contains", "contains": "contained-in"}

# Below this share of the smaller document nothing is said about a pair.
LEAST_CONTAINMENT = 0.5
# A smaller part is kept in mind for collages, from this share and this many shingles on.
LEAST_PART = 0.12
PART_SHINGLES = 60
# From this many numbered articles a text is a statute.
ARTICLES = 5
# A copy of at least this share of the whole is the same document, cut short; a smaller one is a passage of it.
SAME_RATIO = 0.5
# A text with so much before and so much behind what it shares, a quarter of its prose or more, holds another text; a cut
# copy has it on one side, and a forum's boilerplate is not prose.
FLANK = 50
FLANKING_PROSE = 0.25
# A contained text of fewer characters is a quotation, not a copied document.
QUOTE = 100
# Changed fields (numbers, dates, names) in a thousand matched characters that make a pattern. Hand-labelled templates
# have 4 to 35, reposts 0 to 2: a document number, a date of posting.
FIELDS = 3.0
# … and their share among the changed wordings. In a noisy copy a number is one change of many.
FIELD_SHARE = 0.3
# Below the threshold: what a repost with boilerplate may look like.
REPOST_JACCARD = 0.42
REPOST_CONTAINMENT = 0.6
# Two-sided changes in a thousand characters: a repost loses and gains, a text after a pattern replaces.
REPLACED = 15.0
REPLACED_LONG = 26.0
LONG = 450
# So many places in which one side lacks nothing but digits and Latin letters, and nearly all that differ: a converter
# dropped them. A recurring notice has other numbers there, not none.
BARE = 5
BARE_SHARE = 0.9
# A text with other words throughout is judged from this many matched characters on.
LEAST_REWORDED = 150
# Characters that neither side shares, as a share of the matched; and the passages that stand for others between what is
# shared, of which a closer copy may have more: as a share, what the containment has above `REPOST_CONTAINMENT`. And one
# of the two is prose: the pages of a handbook or a forum share their boilerplate. Of 61 hand-read reposts at .40 to .69
# (`benchmarks/zone.json`) these keep 56, of 62 texts of one pattern 13; with .45 and nothing else it was 54 and 34.
BOTH_SIDES = 0.3
# A copy that was cut and stands between boilerplate has as much more on both sides, if next to nothing in it was exchanged.
CUT_BOTH_SIDES = 0.45
CUT_CONTAINMENT = 0.7
KEY_OF_PROSE = 0.9  # letters of the key in a character of prose
EXCHANGED = 0.1
PROSE_SHARE = 0.65
# A text inside another's prose that lost sentences: so much of it is there, and so little in it was exchanged.
INSIDE_CONTAINMENT = 0.8
INSIDE_EXCHANGED = 0.05


class Verdict(NamedTuple):
    """What a pair is. `kind` is said of the first document: the first is `contained-in` the second.

    `duplicate`: one of the two can be left out without losing text. `same`: they are versions of one document
    that belong in one cluster (an article inside a digest is a duplicate, but not the same document).
    """

    kind: Kind
    duplicate: bool
    same: bool
    reason: str

    def inverted(self) -> Verdict:
        """The same verdict, said of the second document."""
        return self._replace(kind=INVERSE.get(self.kind, self.kind))


class Limits(NamedTuple):
    """The settings that judgement needs; see `NearDupConfig`."""

    threshold: float = 0.7
    containment: float = 0.9


def judge(overlap: Overlap, difference: Difference, limits: Limits) -> Verdict | None:
    """The verdict on a pair, or None if the two have too little in common to mention.

    >>> judge(Overlap(100, 98, 97), Difference(matched=101, first_length=104, second_length=102), Limits()).kind
    'near'
    >>> judge(Overlap(900, 100, 97), Difference(matched=101, first_length=904, second_length=104), Limits()).kind
    'contains'
    >>> judge(Overlap(100, 100, 90), Difference(matched=94, joins=3, number_spots=3), Limits()).kind
    'template'
    >>> bare = Difference(matched=800, joins=60, second_bare=58, first_length=1100, second_length=900)
    >>> judge(Overlap(1000, 880, 590), bare, Limits()).kind
    'near'
    """
    if overlap.containment < LEAST_CONTAINMENT and overlap.jaccard < limits.threshold:
        return None
    if _stripped(difference):
        return _same("one copy has lost its digits and Latin letters; nothing else differs")
    pattern = _pattern(difference)
    if pattern:
        return _related(*pattern)
    lengths = difference.first_length, difference.second_length
    ratio = min(lengths) / max(1, *lengths)
    share = f"{int(100 * overlap.containment)} % of the shorter text"
    inside = _inside(difference)
    least = (
        min(INSIDE_CONTAINMENT, limits.containment) if _kept(difference) and inside else limits.containment
    )
    if overlap.containment >= least and ratio < 0.9:
        kind: Kind = "contained-in" if lengths[0] < lengths[1] else "contains"
        same = ratio >= SAME_RATIO and not inside
        what = "a shortened copy" if same else "a passage of a longer text"
        duplicate = same or min(lengths) >= QUOTE
        return Verdict(kind, duplicate, same, f"{what}: {share} is in the longer")
    return _whole(overlap, difference, limits, inside=inside) or _related(
        "shared", f"{share} is in the other"
    )


def _whole(overlap: Overlap, difference: Difference, limits: Limits, *, inside: bool) -> Verdict | None:
    """That two texts are one as wholes, if they are."""
    if overlap.jaccard >= limits.threshold:
        return _same(f"similarity {overlap.jaccard:.2f}, no number or name changed")
    if inside:
        return None
    if _reposted(overlap, difference):
        return _same(
            f"{int(100 * overlap.containment)} % of the shorter text is in the other, and little is replaced"
        )
    if _reworded(overlap, difference):
        return _same(
            "the same order, length and numbers throughout, in other words: another region's vocabulary"
        )
    return None


def _inside(found: Difference) -> bool:
    """Whether the longer text has prose of its own before and behind what it shares."""
    sides = (
        (found.first_length, found.first_flank, found.first_prose),
        (found.second_length, found.second_flank, found.second_prose),
    )
    (_, _, less), (_, flank, prose) = sorted(sides)
    return flank >= FLANK and prose - less >= FLANKING_PROSE * prose


def _kept(found: Difference) -> bool:
    """Whether what two texts share was hardly touched."""
    return found.exchanged <= INSIDE_EXCHANGED * found.matched


def _bare_side(found: Difference) -> bool:
    """Whether one of two texts has little prose but what they share: a quarter was cut off and a menu put around the rest."""
    own = min(found.first_prose, found.second_prose) * KEY_OF_PROSE - found.matched
    return own <= BOTH_SIDES / 2 * found.matched


def _same(reason: str) -> Verdict:
    return Verdict("near", duplicate=True, same=True, reason=reason)


def _related(kind: Kind, reason: str) -> Verdict:
    return Verdict(kind, duplicate=False, same=False, reason=reason)


def _pattern(found: Difference) -> tuple[Kind, str] | None:
    """Why two texts are of one pattern rather than one text; None if nothing says so."""
    per_thousand = 1000 / max(1, found.matched)
    words = found.joins - found.holes
    statute = found.articles >= ARTICLES
    fields = found.number_spots + found.names
    if fields * per_thousand >= FIELDS and fields >= FIELD_SHARE * words:
        what = f"{found.number_spots} numbers or dates and {found.names} names differ in place"
        return ("version" if statute else "template"), what
    distinct = found.swaps + found.letters - found.repeats
    if found.repeats >= 2 and distinct <= 2 and found.repeats * per_thousand >= 4:
        return ("version" if statute else "template"), f"the same words are swapped {found.repeats + 1} times"
    rewritten = found.number_spots + found.edits + found.swaps
    if statute and rewritten >= 2 and rewritten >= 0.25 * words:
        return "version", f"numbered articles are reworded or renumbered in {rewritten} places"
    return None


def _stripped(found: Difference) -> bool:
    """Whether one text is the other without its digits and Latin letters."""
    bare = max(found.first_bare, found.second_bare)
    shorter = min(found.first_length, found.second_length)
    return bare >= BARE and bare >= BARE_SHARE * (found.joins - found.holes) and found.matched >= shorter / 2


def _reposted(overlap: Overlap, found: Difference) -> bool:
    """Whether a text below the threshold was copied with things added and lost, not written after the same pattern."""
    if overlap.jaccard < REPOST_JACCARD or overlap.containment < REPOST_CONTAINMENT:
        return False
    apart = min(found.first_only, found.second_only)
    if apart > BOTH_SIDES * found.matched and not (
        apart <= CUT_BOTH_SIDES * found.matched
        and overlap.containment >= CUT_CONTAINMENT
        and _kept(found)
        and _bare_side(found)
    ):
        return False
    if found.exchanged > max(EXCHANGED, overlap.containment - REPOST_CONTAINMENT) * found.matched:
        return False
    prose = max(
        found.first_prose / max(1, found.first_length), found.second_prose / max(1, found.second_length)
    )
    if prose < PROSE_SHARE:
        return False
    per_thousand = 1000 / max(1, found.matched)
    replaced = (found.joins - found.lost - found.holes) * per_thousand
    numbers = found.numbers * per_thousand
    if replaced + numbers <= REPLACED:
        return True
    spots = found.number_spots * per_thousand
    return found.matched >= LONG and replaced <= REPLACED_LONG and numbers <= 6 and spots <= 2


def _reworded(overlap: Overlap, found: Difference) -> bool:
    """Whether words were exchanged throughout, as a conversion to another region's vocabulary does (软件, 軟體)."""
    lengths = found.first_length, found.second_length
    return (
        overlap.jaccard >= REPOST_JACCARD
        and found.matched >= LEAST_REWORDED
        and max(lengths) - min(lengths) <= max(2, 0.02 * max(lengths))
        and found.numbers == found.names == 0
        and found.moves <= 0.1 * found.joins
        and found.lost <= 0.2 * found.joins
        and min(found.first_only, found.second_only) <= 0.3 * found.matched
    )
