"""What the language model says of every mask of some pages: which fillings are possible, and how likely each is.

Many pages are asked about at once: the model works on arrays, and a page with three masks would pay more for the
calls than for the work. Each page asks in two rounds: a sample of its masks about all characters that bigrams
allow, then every mask about what the first round has shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..lm.alphabet import HOLE, Symbols, is_han
from ..lm.model import CharModel
from ._infer import Page, proved
from ._masks import Mask

PRIORS = Path(__file__).parent.parent / "tables" / "filters.txt"
# Masks of different surroundings that are tried with every character; the rest with what these have shown.
SAMPLE = 400
# Characters tried in one gap: of those that bigrams allow, the likeliest; fewer where a page has many gaps.
MOST, LEAST = 64, 12
# A character that stands on the page this often is not masked there; it need not be tried.
VISIBLE = 2
# Listed characters with at least this chance are tried in every gap.
OFTEN = 0.05
# Longest run that is filled in, and how many proved characters are combined in a run of each length.
LONGEST = 4
COMBINED = {2: 8, 3: 4, 4: 2}
# In runs of two, so many proved characters are tried with any other beside them: the likeliest BESIDE.
PARTNERS = 4
RUNS = 48
BESIDE = 12

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Request(NamedTuple):
    """Fillings to be scored: the mask, the item (see `_Asked.number`), the symbols (-1: none)."""

    owner: Ints
    item: Ints
    symbols: Symbols


class Listed(NamedTuple):
    """The table of known masked items, as symbols of a model."""

    prior: Floats  # by symbol
    words: tuple[str, ...]
    word_prior: Floats
    han: NDArray[np.bool_]


@cache
def priors(path: Path = PRIORS) -> Mapping[str, float]:
    """What filters are known to mask, with its chance, from the table."""
    lines = (line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {item: float(chance) for item, chance, *_ in lines}


def look(
    model: CharModel, pages: Sequence[tuple[str, Sequence[Mask], Iterable[str]]], sample: int = SAMPLE
) -> list[Page]:
    """Ask the model about all masks of some pages.

    Args:
        model: the language model.
        pages: for each its text, its masks as `find` found them, and what its source is known to mask.
        sample: masks of a page that are tried with every character.
    """
    asked = [_Asked(model, text, masks) for text, masks, _ in pages]
    nulls = model.closed(np.concatenate([each.windows for each in asked])).astype(np.float64)
    for each, null in zip(
        asked, np.split(nulls, np.cumsum([len(each.masks) for each in asked])[:-1]), strict=True
    ):
        each.null = null
    _answer(model, asked, [each.sample(sample) for each in asked])
    first = [each.page() for each in asked]
    _answer(
        model,
        asked,
        [
            each.everywhere([*proved(page), *known])
            for each, page, (_, _, known) in zip(asked, first, pages, strict=True)
        ],
    )
    return [each.page() for each in asked]


def _answer(model: CharModel, asked: Sequence[_Asked], requests: Sequence[list[Request]]) -> None:
    """Score all requests of all pages, those of one length in one go."""
    windows = np.concatenate([each.windows for each in asked])
    starts = np.cumsum([0, *(len(each.windows) for each in asked)])
    for size in range(1, LONGEST + 1):
        chosen = [
            (page, request)
            for page, wanted in enumerate(requests)
            for request in wanted
            if request.symbols.shape[1] == size and len(request.owner)
        ]
        if not chosen:
            continue
        owner = np.concatenate([starts[page] + request.owner for page, request in chosen])
        logs = model.fill(windows, owner, np.concatenate([request.symbols for _, request in chosen]))
        at = 0
        for page, request in chosen:
            asked[page].told(request, logs[at : at + len(request.owner)].astype(np.float64))
            at += len(request.owner)


class _Asked:
    """The masks of one page, what was asked about them, and what the model said.

    Items are numbered: single characters by their symbol, the listed words behind them, then what comes up.
    """

    def __init__(self, model: CharModel, text: str, masks: Sequence[Mask]) -> None:
        holes = np.concatenate([np.arange(mask.start, mask.end) for mask in masks])
        symbols, offsets = model.alphabet.encode(text, holes)
        self.model, self.text, self.masks, self.listed = model, text, masks, _listed(model)
        self.sizes = np.array([mask.size for mask in masks], np.int64)
        first = np.searchsorted(offsets, [mask.start for mask in masks])
        self.windows = _windows(model, symbols, first, self.sizes)
        self.visible = np.bincount(symbols, minlength=model.alphabet.size)
        self.open = self.listed.han & (self.visible <= VISIBLE)
        self.length = len(symbols)
        self.words: dict[str, int] = {}
        self.answers: list[tuple[Ints, Ints, Floats]] = []
        self.null = np.zeros(len(masks))
        self.unknown = np.zeros(len(masks))

    def sample(self, most: int) -> list[Request]:
        """Masks of different surroundings: single ones with every character, runs with the listed words."""
        everyone = np.arange(len(self.masks))
        holes = Request(everyone, np.full(len(everyone), -1), np.full((len(everyone), 1), HOLE, np.uint16))
        asked = [holes, self._every_character(self._distinct(np.flatnonzero(self.sizes == 1), most))]
        for size in np.unique(self.sizes[self.sizes > 1]).tolist():
            if size <= LONGEST:
                words = [word for word in self.listed.words if len(word) == size and word not in self.text]
                asked.append(self._all(np.flatnonzero(self.sizes == size), words))
        return asked

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
                asked += self._partners(runs, chars[:PARTNERS]) if size == 2 else []
        return asked

    def told(self, request: Request, logs: Floats) -> None:
        """Keep an answer."""
        if len(request.item) and request.item[0] < 0:
            self.unknown[request.owner] = logs
        else:
            self.answers.append((request.owner, request.item, logs))

    def page(self) -> Page:
        """All that was asked, as arrays."""
        size = self.model.alphabet.size
        owner, number, log_p = (np.concatenate(each) for each in zip(*self.answers, _NOTHING, strict=True))
        # Sorted by mask, and what was asked in both rounds once.
        _, order = np.unique(owner << 32 | number, return_index=True)
        owner, number, log_p = owner[order], number[order], log_p[order]
        words = list(self.words)
        longer = np.unique(number[number >= size])
        spelled = np.array(
            [self._symbols(words[at - size], LONGEST) for at in longer.tolist()], np.int64
        ).reshape(-1, LONGEST)
        used = np.unique(np.concatenate([number, spelled[spelled >= 0]]))
        singles = used[used < size]
        parts = np.full((len(used), LONGEST if len(longer) else 1), -1, np.int64)
        if len(longer):
            parts[len(singles) :] = np.where(spelled >= 0, np.searchsorted(used, spelled), -2)
        char = self.model.alphabet.char
        names = [words[at - size] for at in longer.tolist()]
        listed = priors()
        return Page(
            (*(char(at) for at in singles.tolist()), *names),
            owner,
            np.searchsorted(used, number),
            log_p,
            self.null,
            self.unknown,
            self.sizes,
            np.array([mask.trust for mask in self.masks]),
            _weights(self.windows),
            np.concatenate([self.listed.prior[singles], [listed.get(name, 0.0) for name in names]]),
            np.concatenate(
                [self.visible[singles], np.array([self.text.count(name) for name in names], np.int64)]
            ),
            np.concatenate([self.length * np.exp(self.model.unigrams[singles]), np.zeros(len(names))]),
            parts,
        )

    def _every_character(self, masks: Ints) -> Request:
        """Characters that bigrams allow between the neighbours, likeliest first, and the listed ones."""
        near = [self._near(mask) for mask in masks.tolist()]
        chars = [self._possible(left, right) for left, right in near]
        owner = np.repeat(masks, [len(each) for each in chars])
        found = np.concatenate([*chars, np.empty(0, np.uint16)])
        reach = self.model.reach
        rank = self._rank(self.windows[owner, reach - 1], found, self.windows[owner, reach + 1])
        most = int(np.clip(MOST * 48 // max(len(masks), 1), LEAST, MOST))
        kept = _best(owner, rank, most) | (self.listed.prior[found] > 0)
        return Request(owner[kept], found[kept].astype(np.int64), found[kept, None])

    def _partners(self, runs: Ints, shown: Sequence[str]) -> list[Request]:
        """Runs of two with one shown character and any other beside it."""
        asked = []
        for char in shown:
            symbol = self.model.alphabet.number(char)
            for mask in self._distinct(runs, RUNS).tolist():
                left, right = self._near(mask)
                for at, near, far in ((1, left, symbol), (0, symbol, right)):
                    others = self._possible(near, far)
                    if len(others):
                        rank = self._rank(np.full_like(others, near), others, np.full_like(others, far))
                        others = others[np.argsort(-rank, kind="stable")[:BESIDE]]
                        rows = np.full((len(others), 2), symbol, np.uint16)
                        rows[:, 1 - at] = others
                        name = self.model.alphabet.char
                        items = [self._number(name(one) + name(two)) for one, two in rows.tolist()]
                        asked.append(Request(np.full(len(others), mask), np.array(items), rows))
        return asked

    def _near(self, mask: int) -> tuple[int, int]:
        reach = self.model.reach
        return int(self.windows[mask, reach - 1]), int(self.windows[mask, reach + 1])

    def _possible(self, left: int, right: int) -> Symbols:
        """Han characters, not visible, that bigrams put between two symbols (or beside the one that has bigrams)."""
        behind, ahead = self.model.after.of(left), self.model.before.of(right)
        sides = np.zeros(self.model.alphabet.size, np.int8)
        sides[behind] += 1
        sides[ahead] += 1
        fits = sides == 2 if len(behind) and len(ahead) else sides == 1
        # What filters are known for is tried on the word of one side, the commonest of it anywhere.
        fits |= (self.listed.prior > 0) & (sides > 0) | (self.listed.prior >= OFTEN)
        return np.flatnonzero(fits & self.open).astype(np.uint16)

    def _rank(self, left: Symbols, between: Symbols, right: Symbols) -> Floats:
        model = self.model
        ahead = model.pairs(between, right) - model.unigrams[right]
        return np.asarray(model.pairs(left, between) + ahead, np.float64)

    def _all(self, masks: Ints, items: Sequence[str]) -> Request:
        """Each of the masks with each of the items (of one length)."""
        size = len(items[0]) if items else 1
        rows = np.array([self._symbols(item, size) for item in items], np.uint16).reshape(-1, size)
        numbers = np.array([self._number(item) for item in items], np.int64)
        return Request(
            np.repeat(masks, len(items)), np.tile(numbers, len(masks)), np.tile(rows, (len(masks), 1))
        )

    def _number(self, item: str) -> int:
        if len(item) == 1:
            return self.model.alphabet.number(item)
        return self.model.alphabet.size + self.words.setdefault(item, len(self.words))

    def _symbols(self, item: str, width: int) -> list[int]:
        return [*map(self.model.alphabet.number, item), *[-1] * (width - len(item))]

    def _distinct(self, masks: Ints, most: int) -> Ints:
        _, first = np.unique(self.windows[masks], axis=0, return_index=True)
        distinct = masks[np.sort(first)]
        if len(distinct) > most:
            distinct = distinct[np.linspace(0, len(distinct) - 1, most).astype(np.int64)]
        return distinct


_NOTHING = (np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))


@cache
def _listed(model: CharModel) -> Listed:
    table = np.zeros(model.alphabet.size)
    words = []
    for item, chance in priors().items():
        if len(item) > 1:
            words.append(item)
        elif item in model.alphabet.numbers:
            table[model.alphabet.numbers[item]] = chance
    han = [bool(char) and is_han(char) for char in map(model.alphabet.char, range(model.alphabet.size))]
    return Listed(table, tuple(words), np.array([priors()[word] for word in words]), np.array(han))


def _best(owner: Ints, rank: Floats, most: int) -> NDArray[np.bool_]:
    """True for the `most` highest ranks of each owner (owners stand together)."""
    order = np.lexsort((-rank, owner))
    starts = np.searchsorted(owner, owner)
    best = np.zeros(len(owner), np.bool_)
    best[order] = np.arange(len(owner)) - starts < most
    return best


def _windows(model: CharModel, symbols: Symbols, first: Ints, sizes: Ints) -> Symbols:
    """The surroundings of each run, with one column for the run itself."""
    reach = model.reach
    left = model.windows(symbols, first)[:, :reach]
    right = model.windows(symbols, first + sizes - 1)[:, reach + 1 :]
    return np.hstack([left, np.full((len(first), 1), HOLE, np.uint16), right])


def _weights(windows: Symbols) -> Floats:
    """The same phrase twice is not two witnesses: its masks share one vote (and a little)."""
    reach = windows.shape[1] // 2
    near = windows[:, reach - 2 : reach + 3]
    _, which, counts = np.unique(near, axis=0, return_inverse=True, return_counts=True)
    return np.asarray(1.0 / counts[which.reshape(-1)] ** 0.8, np.float64)
