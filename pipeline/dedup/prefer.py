"""Which of several copies is kept, and the reason in words."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..errors import ConfigError
from .corpus import UNDATED, Corpus

# A copy with this share of the longest copy's prose is as complete: the rest may be a by-line.
COMPLETE = 0.97


class Candidate(NamedTuple):
    """A document that could represent a cluster."""

    document: int
    prose: int
    date: int
    damage: int
    dirt: int
    length: int
    id: str


def _undamaged(one: Candidate, most: int) -> Any:  # noqa: ARG001 (one signature for all criteria)
    return one.damage > 0


def _complete(one: Candidate, most: int) -> Any:
    return one.prose < COMPLETE * most


def _dated(one: Candidate, most: int) -> Any:  # noqa: ARG001
    return one.date


def _clean(one: Candidate, most: int) -> Any:
    return one.dirt + max(0, one.length - one.prose) + max(0, one.prose - most)


CRITERIA: dict[str, tuple[Callable[[Candidate, int], Any], str]] = {
    "undamaged": (_undamaged, "the only one without damage or masks"),
    "complete": (_complete, "the most complete"),
    "dated": (_dated, "the earliest dated"),
    "clean": (_clean, "the cleanest: least changed and least around the text"),
}


def checked(order: Sequence[str]) -> tuple[str, ...]:
    """The order, if all its criteria are known.

    Raises:
        ConfigError: one is not.
    """
    for name in order:
        if name not in CRITERIA:
            raise ConfigError(
                f"unknown criterion {name!r} in near_dup.representative; known: {', '.join(CRITERIA)}"
            )
    return tuple(order)


def chosen(candidates: Sequence[Candidate], order: Sequence[str]) -> tuple[Candidate, str]:
    """The best copy, and why. Ties fall to the id (shorter first, then in order), never to chance.

    >>> masked = Candidate(0, 900, 99999999, 3, 0, 1000, "a")
    >>> whole = Candidate(1, 900, 99999999, 0, 0, 1000, "b")
    >>> best, why = chosen([masked, whole], ["undamaged", "complete"])
    >>> best.id, why
    ('b', 'the only one without damage or masks')
    """
    left = list(candidates)
    if len(left) == 1:
        return left[0], "the only copy"
    reasons = []
    if 2 * max(one.prose for one in left) < min(one.length for one in left):
        left = [one._replace(prose=one.length) for one in left]  # verse, tables, text without punctuation
    most = _supported([one.prose for one in left])
    for name in order:
        if len(left) == 1:
            break
        rank, reason = CRITERIA[name]
        ranks = [rank(one, most) for one in left]
        best = min(ranks)
        if ranks.count(best) == len(left):
            continue
        left = [one for one, value in zip(left, ranks, strict=True) if value == best]
        reasons.append(reason if len(left) == 1 or name != "undamaged" else "without damage or masks")
    if len(left) > 1:
        reasons.append(
            "the first by name among equals" if reasons else "equal in every respect: the first by name"
        )
        left = [min(left, key=lambda one: (len(one.id), one.id, one.document))]
    return left[0], ", ".join(reasons)


def _supported(lengths: Sequence[int]) -> int:
    """The greatest length that two copies have; the greatest of all if no two agree.

    What only one of several copies has is more likely another text beside it than a loss in all the others.
    """
    ordered = sorted(lengths, reverse=True)
    for most, less in itertools.pairwise(ordered):
        if less >= COMPLETE * most:
            return less
    return ordered[0]


def candidates(corpus: Corpus, documents: Sequence[int]) -> list[Candidate]:
    """What is known of some documents that bears on the choice."""
    found: dict[int, Candidate] = {}
    for part, asked, rows in corpus.parts(np.array(documents, np.int64)):
        lengths = part.ends[rows] - part.starts(rows)
        columns = (asked, part.prose[rows], part.dates[rows], part.damage[rows], part.dirt[rows], lengths)
        ids = map(part.id, rows.tolist())
        for row in zip(*(column.tolist() for column in columns), ids, strict=True):
            found[row[0]] = Candidate(*row)
    return [found[document] for document in documents]


def heads(corpus: Corpus, numbers: Sequence[int], order: Sequence[str]) -> list[Candidate]:
    """Of each number the best of the documents that have its key."""
    copies = [corpus.copies(number) for number in numbers]
    known = iter(candidates(corpus, list(itertools.chain.from_iterable(copies))))
    return [chosen(list(itertools.islice(known, len(each))), order)[0] for each in copies]


def date_of(value: object) -> int:
    """A date from metadata as yyyymmdd; `UNDATED` if there is none.

    >>> date_of("2020-09-16 12:00"), date_of("2020年9月"), date_of(None) == UNDATED
    (20200916, 20200900, True)
    """
    if value is None:
        return UNDATED
    numbers: list[str] = []
    for char in str(value):
        if char.isdigit() and char.isascii():
            if numbers and numbers[-1] and len(numbers[-1]) < (4 if len(numbers) == 1 else 2):
                numbers[-1] += char
            else:
                numbers.append(char)
        elif numbers and numbers[-1]:
            numbers.append("")
    parts = [part for part in numbers if part][:3]
    if not parts or len(parts[0]) != 4:
        return UNDATED
    month, day = (int(part) if part else 0 for part in (*parts[1:], "0", "0")[:2])
    return int(parts[0]) * 10_000 + month * 100 + day if month <= 12 and day <= 31 else UNDATED
