"""What filters are known to mask: the table `filters.txt`, and the same as symbols of a model."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...lm.arrays import Bools, Floats, Logs, Symbols
from ...lm.han import is_han
from ...lm.model import CharModel

PRIORS = Path(__file__).parents[2] / "tables" / "filters.txt"


class Listed(NamedTuple):
    """The table of known masked items, as symbols of a model."""

    prior: Floats  # by symbol
    boost: Floats  # what that is worth in a first look
    shares: Logs  # of each symbol in any text
    han: Bools
    # By symbol its character, empty where it has none; and the same as strings.
    chars: NDArray[np.str_]
    names: tuple[str, ...]
    # The words by length, with their symbols.
    by_length: Mapping[int, tuple[tuple[str, ...], Symbols]]


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
    chars = [model.alphabet.char(symbol) for symbol in range(model.alphabet.size)]
    han = [bool(char) and is_han(char) for char in chars]
    by_length = {
        length: (
            same := tuple(word for word in words if len(word) == length),
            model.alphabet.symbols("".join(same)).reshape(-1, length),
        )
        for length in sorted(set(map(len, words)))
    }
    boost, shares = np.log(table + 1e-3), np.exp(model.unigrams)
    return Listed(table, boost, shares, np.array(han), np.array(chars, "U1"), tuple(chars), by_length)
