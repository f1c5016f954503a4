"""What `pipeline.dedup.align` counts between the passages that two keys share."""

from __future__ import annotations

from typing import NamedTuple


class Difference(NamedTuple):
    """What stands between the shared passages of two keys; lengths in key characters."""

    matched: int = 0  # characters in shared passages
    joins: int = 0  # short gaps between neighbouring passages: changed wordings. Of these …
    holes: int = 0  # … have a mask
    lost: int = 0  # … are on one side alone
    numbers: int = 0  # … have other numerals on the two sides
    number_spots: int = 0  # … a number stands for another
    names: int = 0  # … a person's name stands for another
    letters: int = 0  # … one character stands for another
    swaps: int = 0  # … words without a common character stand for each other
    swapped: int = 0  # characters in these
    edits: int = 0  # … other changed wordings
    edited: int = 0  # characters in these
    repeats: int = 0  # swaps and letters that were seen before, character by character
    moves: int = 0  # passages in another order
    first_only: int = 0  # characters of the first key outside all passages
    second_only: int = 0  # the same for the second
    first_length: int = 0
    second_length: int = 0
    first_flank: int = 0  # the shorter of what stands before and behind everything shared, in the first key
    second_flank: int = 0  # the same for the second
    first_prose: int = 0  # characters of the first text in lines of prose; filled in by the caller
    second_prose: int = 0
    first_bare: int = 0  # short gaps in which the first has what the second has but digits and Latin letters
    second_bare: int = 0  # the same the other way round
    articles: int = 0  # numbered articles (第三条) in the key that has fewer
    exchanged: int = (
        0  # characters between passages for which the other text has as many others in the same place
    )


(
    MATCHED, JOINS, HOLES, LOST, NUMBERS, NUMBER_SPOTS, NAMES, LETTERS, SWAPS, SWAPPED, EDITS, EDITED, REPEATS, MOVES,
    FIRST_ONLY, SECOND_ONLY, FIRST_LENGTH, SECOND_LENGTH, FIRST_FLANK, SECOND_FLANK, FIRST_PROSE, SECOND_PROSE,
    FIRST_BARE, SECOND_BARE, ARTICLES, EXCHANGED,
) = range(26)  # fmt: skip
COLUMNS = len(Difference._fields)
