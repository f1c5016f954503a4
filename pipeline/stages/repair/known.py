"""What filters are known to mask, as symbols of a model; and small tools of `repair.ask`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...lm.alphabet import HOLE, Symbols, is_han
from ...lm.model import CharModel

PRIORS = Path(__file__).parents[2] / "tables" / "filters.txt"

# n masks beside one character have n ** (1 - SHARED) votes: forty 军品 prove no more than two.
SHARED = 0.8

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Listed(NamedTuple):
    """The table of known masked items, as symbols of a model."""

    prior: Floats  # by symbol
    words: tuple[str, ...]
    han: NDArray[np.bool_]


@cache
def priors(path: Path = PRIORS) -> Mapping[str, float]:
    """What filters are known to mask, with its chance, from the table."""
    lines = (line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {item: float(chance) for item, chance, *_ in lines}


@cache
def listed(model: CharModel) -> Listed:
    """The shipped list of what filters mask, as symbols of a model."""
    table = np.zeros(model.alphabet.size)
    words = []
    for item, chance in priors().items():
        if len(item) > 1:
            words.append(item)
        elif item in model.alphabet.numbers:
            table[model.alphabet.numbers[item]] = chance
    han = [bool(char) and is_han(char) for char in map(model.alphabet.char, range(model.alphabet.size))]
    return Listed(table, tuple(words), np.array(han))


def windows(model: CharModel, symbols: Symbols, first: Ints, sizes: Ints) -> Symbols:
    """The surroundings of each run, with one column for the run itself."""
    reach = model.reach
    left = model.windows(symbols, first)[:, :reach]
    right = model.windows(symbols, first + sizes - 1)[:, reach + 1 :]
    return np.hstack([left, np.full((len(first), 1), HOLE, np.uint16), right])


def group_sizes(windows: Symbols) -> Floats:
    """For each mask how many there are beside the same character, on the side where these are more."""
    middle = windows.shape[1] // 2
    most = np.ones(len(windows))
    for column in (middle - 1, middle + 1):
        _, which, counts = np.unique(windows[:, column], return_inverse=True, return_counts=True)
        most = np.maximum(most, counts[which.reshape(-1)])
    return most
