"""The words that come up on a page, numbered behind the model's symbols in the order in which they do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np

from ...lm.alphabet import Alphabet
from ...lm.arrays import Bools, Floats, Ints, Symbols
from .listed import priors

# Longest run of glyphs that is filled in.
LONGEST = 4


class Words:
    """A page's words: by number their characters, the chance that a list gives them, how often the page has them."""

    def __init__(self, alphabet: Alphabet, text: str, visible: Ints) -> None:
        self.text, self.visible, self.size = text, visible, alphabet.size
        self.alphabet = alphabet
        self.numbers: dict[str, int] = {}
        self._names: list[str] = []
        self._letters: Ints = np.empty((0, LONGEST), np.int64)
        self._chances: list[float] = []
        self._counts: list[int] = []

    def number(self, words: Sequence[str], rows: Symbols) -> Ints:
        """The numbers of some words, of which `rows` are the symbols."""
        found = list(map(self.numbers.get, words))
        if None in found:
            self._add(words, rows)
            found = list(map(self.numbers.__getitem__, words))
        return np.array(found, np.int64)

    def _add(self, words: Sequence[str], rows: Symbols) -> None:
        numbers, first = self.numbers, []
        for at, word in enumerate(words):
            if word not in numbers:
                numbers[word] = self.size + len(numbers)
                first.append(at)
        new, listed = [words[at] for at in first], priors()
        letters = np.full((len(first), LONGEST), -1, np.int64)
        letters[:, : rows.shape[1]] = rows[first]
        self._letters = np.concatenate([self._letters, letters])
        self._names += new
        self._chances += [listed.get(word, 0.0) for word in new]
        there = self.may_be_visible(rows[first]).tolist()
        self._counts += [shown and self.text.count(word) for word, shown in zip(new, there, strict=True)]

    def restore(self, names: Sequence[str]) -> None:
        """Number some words as they were numbered before."""
        for size, some in groupby(names, len):
            words = list(some)
            self._add(words, self.rows(words, size))

    def may_be_visible(self, rows: Symbols) -> Bools:
        """Which words (a row of symbols each) have no character that is not visible."""
        there: Bools = self.visible[rows].min(axis=1, initial=1) > 0
        return there

    def rows(self, items: Sequence[str], size: int) -> Symbols:
        """The symbols of characters or words of one length, a row each."""
        return self.alphabet.symbols("".join(items)).reshape(-1, size)

    def letters(self, chosen: Ints) -> Ints:
        """The symbols of some words, given by number, a row each; -1 fills up."""
        return self._letters[chosen - self.size]

    def names(self, chosen: Ints) -> list[str]:
        """The words themselves."""
        return [self._names[at] for at in (chosen - self.size).tolist()]

    def chances(self, chosen: Ints) -> Floats:
        """The chance that a list of what filters mask gives each; 0: not listed."""
        return np.array(self._chances)[chosen - self.size]

    def counts(self, chosen: Ints) -> Ints:
        """How often each is visible."""
        return np.array(self._counts, np.int64)[chosen - self.size]
