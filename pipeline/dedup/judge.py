"""Judgement: are two similar documents one text, one inside the other, or two texts of one pattern?

Similarity alone does not tell: a recurring notice of another date reaches Jaccard .97, a repost with its site's
furniture sits at .43 to .69. What differs does. A repost loses or gains passages (a cut end, a menu, an
advertisement) and has masks and small corrections; numbers, dates and names stay. A bulletin, a form letter or
a statute's next version swaps exactly these, in place, between passages that are the same word for word.

The figures beside the rules were measured on hand-labelled pairs and on planted ones (`benchmarks/near_duplicates.py`).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from .align import Difference
from .verify import Overlap

Kind = Literal["exact", "near", "contained-in", "contains", "version", "template", "shared"]
KINDS: tuple[Kind, ...] = ("exact", "near", "contained-in", "contains", "version", "template", "shared")
INVERSE: dict[Kind, Kind] = {"contained-in": "contains", "contains": "contained-in"}

# Below this share of the smaller document nothing is said about a pair.
LEAST_CONTAINMENT = 0.5
# From this many numbered articles a text is a statute.
ARTICLES = 3
# A copy of at least this share of the whole is the same document, cut short; a smaller one is a passage of it.
SAME_RATIO = 0.5
# A contained text of fewer characters is a quotation, not a copied document.
QUOTE = 100


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
    """
    if overlap.containment < LEAST_CONTAINMENT and overlap.jaccard < limits.threshold:
        return None
    pattern = _pattern(difference)
    if pattern:
        return _related("version" if difference.articles >= ARTICLES else "template", pattern)
    lengths = difference.first_length, difference.second_length
    ratio = min(lengths) / max(1, *lengths)
    share = f"{overlap.containment:.0%} of the shorter text"
    if overlap.containment >= limits.containment and ratio < 0.9:
        kind: Kind = "contained-in" if lengths[0] < lengths[1] else "contains"
        return _contained(kind, ratio, min(lengths), share)
    if overlap.jaccard >= limits.threshold:
        return _same(f"similarity {overlap.jaccard:.2f}, no number or name changed")
    if overlap.containment >= 0.6 and ratio >= 0.4 and _copied(difference):
        return _same(f"{share} word for word in long passages, no number changed")
    return _related("shared", f"{share} is in the other")


def _same(reason: str) -> Verdict:
    return Verdict("near", duplicate=True, same=True, reason=reason)


def _related(kind: Kind, reason: str) -> Verdict:
    return Verdict(kind, duplicate=False, same=False, reason=reason)


def _contained(kind: Kind, ratio: float, shorter: int, share: str) -> Verdict:
    same = ratio >= SAME_RATIO
    what = "a shortened copy" if same else "a passage of a much longer text"
    return Verdict(kind, same or shorter >= QUOTE, same, f"{what}: {share} is in the longer")


def _pattern(found: Difference) -> str:
    """Why two texts are of one pattern rather than one text; empty if nothing says so."""
    per_thousand = 1000 / max(1, found.matched)
    if found.number_spots and found.number_spots * per_thousand >= 3:
        return f"{found.number_spots} numbers or dates differ in place"
    if found.repeats >= 2 and found.repeats * per_thousand >= 5:
        return f"the same words are swapped {found.repeats + 1} times"
    return ""


def _copied(found: Difference) -> bool:
    """Whether a text was copied in long passages rather than written after the same pattern."""
    return found.matched >= 25 * (found.joins + found.moves + 1)
