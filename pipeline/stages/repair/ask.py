"""What the language model says of every mask of some pages: which fillings are possible, and how likely each is.

Many pages are asked about at once: the model works on arrays, and a page with three masks would pay more for the
calls than for the work. Each page asks in two rounds: a sample of its masks about all characters that bigrams
allow, then every mask about what the first round has shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np

from ...lm.alphabet import HOLE
from ...lm.arrays import Floats, Ints, Symbols
from ...lm.model import CharModel
from .idioms import WORTH, idioms
from .infer import Page, proved
from .listed import listed
from .masks import Mask
from .notes import Note, noted
from .propose import beside, characters, pairs
from .requests import NOTHING, Question, Request, among, answer, unanswered
from .surroundings import SHARED, group_sizes, windows
from .words import LONGEST, Words

# Masks of different surroundings that are tried with every character; the rest with what these have shown.
SAMPLE = 400
# A character that stands on the page this often is not masked there; it need not be tried.
VISIBLE = 2
# How many proved characters are combined in a run of each length.
COMBINED = {2: 8, 3: 4, 4: 2}
# In runs of two, so many proved characters are tried with any other beside them: the likeliest BESIDE.
PARTNERS = 4
RUNS = 48
# Then masks beside masks are asked about again, so often, with neighbours that have a filling LIKELY the best.
AGAIN = 2
LIKELY = 0.7
BESIDE = 12


def look(
    model: CharModel, pages: Sequence[Question], sample: int = SAMPLE, again: int = AGAIN
) -> list[Asked]:
    """Ask the model about all masks of some pages.

    Args:
        model: the language model.
        pages: what to look at.
        sample: masks of a page that are tried with every character.
        again: how often masks beside masks are asked about again.
    """
    asked = [Asked(model, page.text, page.masks) for page in pages]
    for each, page in zip(asked, pages, strict=True):
        if page.note is not None:
            page.note.tell(each, page.known)
    new = [each for each in asked if not each.answers]
    if new:
        nulls = model.closed(np.concatenate([each.windows for each in new])).astype(np.float64)
        for each, end in zip(new, np.cumsum([len(each.masks) for each in new]).tolist(), strict=True):
            each.null = nulls[end - len(each.masks) : end].copy()
        answer(model, new, [each.sample(sample) for each in new])
        for each in new:
            each.proved, each.early = proved(each.page()), len(each.answers)
            each.early_words = len(each.words.numbers)
    # All that is known of the others has been asked everywhere.
    left = [(each, page) for each, page in zip(asked, pages, strict=True) if not each.everywhere_asked]
    wanted = [each.everywhere([*each.proved, *page.known]) for each, page in left]
    answer(model, [each for each, _ in left], wanted)
    for _ in range(again):
        answer(model, asked, [each.again() for each in asked])
    return asked


class Asked:
    """The masks of one page, what was asked about them, and what the model said.

    Items are numbered: single characters by their symbol, words behind them as they come up (`Words`).
    """

    def __init__(self, model: CharModel, text: str, masks: Sequence[Mask]) -> None:
        holes = np.concatenate([np.arange(mask.start, mask.end) for mask in masks])
        symbols, offsets = model.alphabet.encode(text, holes)
        self.model, self.text, self.masks, self.listed = model, text, masks, listed(model)
        self.sizes = np.array([mask.size for mask in masks], np.int64)
        first = np.searchsorted(offsets, [mask.start for mask in masks])
        self.windows = windows(model, symbols, first, self.sizes)
        self.visible = np.bincount(symbols, minlength=model.alphabet.size)
        self.open = self.listed.han & (self.visible <= VISIBLE)
        # To be added to logarithms.
        self.closed = np.where(self.open, np.float32(0), np.float32(-np.inf))
        self.length = len(symbols)
        self.words = Words(model.alphabet, text, self.visible)
        self.answers: list[tuple[Ints, Ints, Floats]] = []
        self.null, self.unknown = np.zeros(len(masks)), np.zeros(len(masks))
        self.symbols, self.first = symbols, first
        self.requests: list[Request] = []
        self.closing = False
        # What the first round proved, how many answers and words it left, and whether it tried all surroundings.
        self.proved: list[str] = []
        self.early = self.early_words = 0
        self.whole = True
        # Whether what is proved and known has been asked everywhere; answers of an earlier look, by mask and item.
        self.everywhere_asked = False
        self.heard: tuple[Ints, Floats] | None = None
        self.result: Page | None = None  # what `page` gave, until something new is known
        self._look_around()

    def _look_around(self) -> None:
        """What follows from the surroundings alone."""
        self.group = group_sizes(self.windows)
        self.idioms = idioms(self.model).fits(self.windows)

    def sample(self, most: int) -> list[Request]:
        """Masks of different surroundings: single ones with every character, runs with the listed words."""
        singles = self._distinct(np.flatnonzero(self.sizes == 1))
        self.whole = len(singles) <= most
        asked = [self.holes(), *self._every_character(_spread(singles, most))]
        asked += (
            self._all(np.flatnonzero(self.sizes == size), self._unseen(size))
            for size in np.unique(self.sizes[self.sizes > 1]).tolist()
            if size <= LONGEST
        )
        runs = _spread(self._distinct(np.flatnonzero(self.sizes == 2)), RUNS)
        return [*asked, self._spelled(*pairs(self, runs))]

    def holes(self) -> Request:
        """Every mask with something that has no name."""
        everyone = np.arange(len(self.masks))
        return Request(everyone, np.full(len(everyone), -1), np.full((len(everyone), 1), HOLE, np.uint16))

    def everywhere(self, items: Sequence[str]) -> list[Request]:
        """Every mask with what is shown or known, and runs with the shown characters side by side."""
        items = list(dict.fromkeys(items))
        chars = [item for item in items if len(item) == 1 and item in self.model.alphabet.numbers]
        asked = [self._all(np.flatnonzero(self.sizes == 1), chars)]
        for size in np.unique(self.sizes[self.sizes > 1]).tolist():
            if size <= LONGEST:
                runs = np.flatnonzero(self.sizes == size)
                combined = ["".join(each) for each in product(chars[: COMBINED[size]], repeat=size)]
                asked.append(self._all(runs, [*combined, *(item for item in items if len(item) == size)]))
                asked += [self._partners(runs, chars[:PARTNERS])] if size == 2 else []
        return unanswered(asked, self.answers)

    @property
    def crowded(self) -> bool:
        """Masks have others beside them."""
        return bool((np.delete(self.windows, self.model.reach, axis=1) == HOLE).any())

    def again(self) -> list[Request]:
        """Masks that have others beside them, with the likeliest filling of those in their place."""
        if not self.crowded:
            return []
        self.closing = True
        symbols = self.symbols.copy()
        for mask, reading in enumerate(self.page().read(judge=False)[0]):
            best, other, *_ = *reading.candidates, ("", 0.0), ("", 0.0)
            if best[1] > LIKELY * (best[1] + other[1]) and best[1] > reading.null:
                at = self.first[mask]
                symbols[at : at + len(best[0])] = self.model.alphabet.symbols(best[0])
        filled = windows(self.model, symbols, self.first, self.sizes)
        changed = (filled != self.windows).any(axis=1)
        if not changed.any():
            return []
        self.windows, self.result = filled, None
        self._look_around()
        self.null[changed] = self.model.closed(filled[changed]).astype(np.float64)
        return [
            Request(*(part[rows] for part in request))
            for request in self.requests
            if (rows := changed[request.owner]).any()
        ]

    def noted(self) -> Note:
        """What was told, for whoever looks again."""
        return noted(self)

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
        self.result = None
        if not self.closing:
            self.requests.append(request)
        if len(request.item) and request.item[0] < 0:
            self.unknown[request.owner] = logs
        else:
            # Later answers stand first: `page` takes the first of each mask and item.
            self.answers.insert(0, (request.owner, request.item, logs))

    def page(self) -> Page:
        """All that was asked, as arrays."""
        if self.result is None:
            self.result = self._page()
        return self.result

    def _page(self) -> Page:
        size = self.model.alphabet.size
        owner, number, log_p = (np.concatenate(each) for each in zip(*self.answers, NOTHING, strict=True))
        # Sorted by mask, and what was asked in both rounds once.
        _, order = np.unique(owner << 32 | number, return_index=True)
        owner, number, log_p = owner[order], number[order], log_p[order]
        gap, missing = self.idioms
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
            (*self.listed.chars[singles].tolist(), *self.words.names(longer)),
            owner,
            place[number],
            log_p + WORTH * spelled,
            spelled,
            self.null,
            self.unknown,
            self.sizes,
            np.array([mask.trust for mask in self.masks]),
            self.group**-SHARED,
            self.group,
            np.concatenate([self.listed.prior[singles], self.words.chances(longer)]),
            np.concatenate([self.visible[singles], self.words.counts(longer)]),
            np.concatenate([self.length * np.exp(self.model.unigrams[singles]), np.zeros(len(longer))]),
            parts,
            self.length,
        )

    def _unseen(self, size: int) -> list[str]:
        """The listed words of a length that do not stand on the page."""
        words, rows = self.listed.by_length.get(size, ((), np.empty((0, size), np.uint16)))
        there = self.words.may_be_visible(rows).tolist()
        return [word for word, shown in zip(words, there, strict=True) if not (shown and word in self.text)]

    def _every_character(self, masks: Ints) -> list[Request]:
        """Characters that bigrams find likely in each gap, those that the page as a whole suggests, and listed ones."""
        among_them = np.zeros(len(self.masks), np.bool_)
        among_them[masks] = True
        gap, missing = self.idioms
        here = among_them[gap]
        asked = [*characters(self, masks), (gap[here], missing[here].astype(np.int64))]
        return [Request(owner, items, items.astype(np.uint16)[:, None]) for owner, items in asked]

    def _spelled(self, masks: Ints, rows: Symbols) -> Request:
        names = self.listed.chars[rows].view(f"U{rows.shape[1]}").ravel().tolist()
        return Request(masks, self.words.number(names, rows), rows)

    def _partners(self, runs: Ints, shown: Sequence[str]) -> Request:
        """Runs of two with one shown character and any other beside it."""
        runs = _spread(self._distinct(runs), RUNS)
        return self._spelled(*beside(self, runs, [*map(self.model.alphabet.number, shown)], BESIDE))

    def _all(self, masks: Ints, items: Sequence[str]) -> Request:
        """Each of the masks with each of the items (of one length)."""
        size = len(items[0]) if items else 1
        rows = self.words.rows(items, size)
        numbers = rows[:, 0].astype(np.int64) if size == 1 else self.words.number(items, rows)
        return Request(
            np.repeat(masks, len(items)), np.tile(numbers, len(masks)), np.tile(rows, (len(masks), 1))
        )

    def _distinct(self, masks: Ints) -> Ints:
        """The first of all masks with the same surroundings."""
        if len(masks) < 2:
            return masks
        first: dict[bytes, int] = {}
        for mask, window in zip(masks.tolist(), self.windows[masks], strict=True):
            first.setdefault(window.tobytes(), mask)
        return np.array([*first.values()], np.int64)


def _spread(masks: Ints, most: int) -> Ints:
    """Not more than so many, from all over the page."""
    return masks[np.linspace(0, len(masks) - 1, most).astype(np.int64)] if len(masks) > most else masks
