"""The masks of one page, what is asked about them, and what the model has said.

Each page asks in two rounds: a sample of its masks about all characters that bigrams allow, then every mask about what
the first round has shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np

from ...lm.alphabet import HOLE
from ...lm.arrays import Floats, Ints, Symbols
from .gaps import Gaps
from .idioms import WORTH
from .infer import Inference
from .page import Page
from .propose import beside, characters, fitting, pairs
from .requests import NOTHING, Request, among, unanswered
from .surroundings import SHARED
from .words import LONGEST, Words

# How many proved characters are combined in a run of each length.
COMBINED = {2: 8, 3: 4, 4: 2}
# In runs of two, so many proved characters are tried with any other beside them: the likeliest BESIDE.
PARTNERS = 4
RUNS = 48
# Neighbours whose filling is LIKELY the best stand in their place when a mask is asked about again.
LIKELY = 0.7
BESIDE = 8


class Asked:
    """The masks of one page, what was asked about them, and what the model said.

    Items are numbered: single characters by their symbol, words behind them as they come up (`Words`).
    """

    def __init__(self, gaps: Gaps) -> None:
        self.gaps = gaps
        self.words = Words(gaps.model.alphabet, gaps.text, gaps.visible)
        self.answers: list[tuple[Ints, Ints, Floats]] = []
        self.null, self.unknown = np.zeros(len(gaps)), np.zeros(len(gaps))
        self.requests: list[Request] = []
        self.closing = False
        # What the first round proved, how many answers and words it left, and whether it tried all surroundings.
        self.proved: list[str] = []
        self.early = self.early_words = 0
        self.whole = True
        # Whether what is proved and known has been asked everywhere; answers of an earlier look, by mask and item.
        self.everywhere_asked = False
        self.heard: tuple[Ints, Floats] | None = None
        # What stands in the masks' places when those beside them are asked about again, if an earlier look has said so.
        self.noted_likely: dict[int, str] | None = None
        self._inference: Inference | None = None  # until something new is known

    def sample(self, most: int) -> list[Request]:
        """Masks of different surroundings: single ones with every character, runs with the listed words."""
        singles = self.gaps.distinct(np.flatnonzero(self.gaps.sizes == 1))
        self.whole = len(singles) <= most
        asked = [self.holes(), *self._every_character(_spread(singles, most))]
        asked += (
            self._listed(np.flatnonzero(self.gaps.sizes == size), size)
            for size in np.unique(self.gaps.sizes[self.gaps.sizes > 1]).tolist()
            if size <= LONGEST
        )
        runs = _spread(self.gaps.distinct(np.flatnonzero(self.gaps.sizes == 2)), RUNS)
        return [*asked, self._spelled(*pairs(self.gaps, runs))]

    def holes(self) -> Request:
        """Every mask with something that has no name."""
        everyone = np.arange(len(self.gaps))
        return Request(everyone, np.full(len(everyone), -1), np.full((len(everyone), 1), HOLE, np.uint16))

    def everywhere(self, items: Sequence[str]) -> list[Request]:
        """Every mask with what is shown or known, and runs with the shown characters side by side."""
        items = list(dict.fromkeys(items))
        chars = [item for item in items if len(item) == 1 and item in self.gaps.model.alphabet.numbers]
        asked = [self._all(np.flatnonzero(self.gaps.sizes == 1), chars)]
        for size in np.unique(self.gaps.sizes[self.gaps.sizes > 1]).tolist():
            if size <= LONGEST:
                runs = np.flatnonzero(self.gaps.sizes == size)
                combined = ["".join(each) for each in product(chars[: COMBINED[size]], repeat=size)]
                asked.append(self._all(runs, [*combined, *(item for item in items if len(item) == size)]))
                asked += [self._partners(runs, chars[:PARTNERS])] if size == 2 else []
        return unanswered(asked, self.answers)

    def again(self) -> list[Request]:
        """Masks that have others beside them, with the likeliest filling of those in their place."""
        if not self.gaps.crowded:
            return []
        self.closing = True
        likely = self.likely() if self.noted_likely is None else self.noted_likely
        self.noted_likely = None
        changed = self.gaps.filled(likely)
        if not changed.any():
            return []
        self._inference = None
        self.null[changed] = self.gaps.model.closed(self.gaps.windows[changed]).astype(np.float64)
        return [
            Request(request.owner[rows], request.item[rows], request.symbols[rows])
            for request in self.requests
            if (rows := changed[request.owner]).any()
        ]

    def likely(self) -> dict[int, str]:
        """The masks (by number) that have a filling LIKELY the best, with it."""
        inference = self.inference()
        lead = inference.leading()
        likely = (lead.chances > LIKELY * (lead.chances + lead.others)) & (lead.chances > lead.nothing)
        items = inference.page.items
        return {
            mask: items[item]
            for mask, item in zip(lead.masks[likely].tolist(), lead.items[likely].tolist(), strict=True)
        }

    def unheard(self, request: Request) -> Request:
        """What is not answered by the note of an earlier look; what is, is told."""
        if self.heard is None or self.closing or request.symbols.shape[1] > 1:
            return request
        keys, logs = self.heard
        owner, item, symbols = request
        wanted = owner << 32 | item
        there = among(wanted, keys)
        self.told(
            Request(owner[there], item[there], symbols[there]), logs[np.searchsorted(keys, wanted[there])]
        )
        return Request(owner[~there], item[~there], symbols[~there])

    def told(self, request: Request, logs: Floats) -> None:
        """Keep an answer, and the question for `again`."""
        self._inference = None
        if not self.closing:
            self.requests.append(request)
        if len(request.item) and request.item[0] < 0:
            self.unknown[request.owner] = logs
        else:
            # Later answers stand first: `page` takes the first of each mask and item.
            self.answers.insert(0, (request.owner, request.item, logs))

    def inference(self) -> Inference:
        """What follows from all that was asked."""
        if self._inference is None:
            self._inference = Inference(self._page())
        return self._inference

    def _page(self) -> Page:
        gaps = self.gaps
        size = gaps.model.alphabet.size
        owner, number, log_p = (np.concatenate(each) for each in zip(*self.answers, NOTHING, strict=True))
        # Sorted by mask, and what was asked in both rounds once.
        _, order = np.unique(owner << 32 | number, return_index=True)
        owner, number, log_p = owner[order], number[order], log_p[order]
        gap, missing = gaps.idioms
        spelled = among(owner << 32 | number, np.sort(gap << 32 | missing))
        asked = np.zeros(size + len(self.words.numbers), np.bool_)
        asked[number] = True
        longer = size + np.flatnonzero(asked[size:])
        letters = self.words.letters(longer)
        asked[letters[letters >= 0]] = True
        used = np.flatnonzero(asked)
        # The place of each in what is left.
        place = np.cumsum(asked) - 1
        singles = used[used < size]
        parts = np.full((len(used), LONGEST if len(longer) else 1), -1, np.int64)
        if len(longer):
            parts[len(singles) :] = np.where(letters >= 0, place[letters], -2)
        return Page(
            (*map(gaps.listed.names.__getitem__, singles.tolist()), *self.words.names(longer)),
            owner,
            place[number],
            log_p + WORTH * spelled,
            spelled,
            self.null,
            self.unknown,
            gaps.sizes,
            gaps.trust,
            gaps.group**-SHARED,
            gaps.group,
            np.concatenate([gaps.listed.prior[singles], self.words.chances(longer)]),
            np.concatenate([gaps.visible[singles], self.words.counts(longer)]),
            np.concatenate([gaps.length * np.exp(gaps.model.unigrams[singles]), np.zeros(len(longer))]),
            parts,
            gaps.length,
        )

    def _listed(self, runs: Ints, size: int) -> Request:
        """Runs of a length with the listed words that do not stand on the page: of two characters, those that fit best."""
        words = self._unseen(size)
        if size != 2 or not words:
            return self._all(runs, words)
        rows = self.words.rows(words, size)
        owner, word = fitting(self.gaps, runs, rows)
        return Request(owner, self.words.number(words, rows)[word], rows[word])

    def _unseen(self, size: int) -> list[str]:
        """The listed words of a length that do not stand on the page."""
        words, rows = self.gaps.listed.by_length.get(size, ((), np.empty((0, size), np.uint16)))
        there = self.words.may_be_visible(rows).tolist()
        return [
            word for word, shown in zip(words, there, strict=True) if not (shown and word in self.gaps.text)
        ]

    def _every_character(self, masks: Ints) -> list[Request]:
        """Characters that bigrams find likely in each gap, those that the page as a whole suggests, and listed ones."""
        among_them = np.zeros(len(self.gaps), np.bool_)
        among_them[masks] = True
        gap, missing = self.gaps.idioms
        here = among_them[gap]
        asked = [*characters(self.gaps, masks), (gap[here], missing[here].astype(np.int64))]
        return [Request(owner, items, items.astype(np.uint16)[:, None]) for owner, items in asked]

    def _spelled(self, masks: Ints, rows: Symbols) -> Request:
        names = self.gaps.listed.chars[rows].view(f"U{rows.shape[1]}").ravel().tolist()
        return Request(masks, self.words.number(names, rows), rows)

    def _partners(self, runs: Ints, shown: Sequence[str]) -> Request:
        """Runs of two with one shown character and any other beside it."""
        runs = _spread(self.gaps.distinct(runs), RUNS)
        return self._spelled(*beside(self.gaps, runs, [*map(self.gaps.model.alphabet.number, shown)], BESIDE))

    def _all(self, masks: Ints, items: Sequence[str]) -> Request:
        """Each of the masks with each of the items (of one length)."""
        size = len(items[0]) if items else 1
        rows = self.words.rows(items, size)
        numbers = rows[:, 0].astype(np.int64) if size == 1 else self.words.number(items, rows)
        return Request(
            np.repeat(masks, len(items)), np.tile(numbers, len(masks)), np.tile(rows, (len(masks), 1))
        )


def _spread(masks: Ints, most: int) -> Ints:
    """Not more than so many, from all over the page."""
    return masks[np.linspace(0, len(masks) - 1, most).astype(np.int64)] if len(masks) > most else masks
