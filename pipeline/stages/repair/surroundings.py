"""What stands around the masks of a page, in the model's symbols, and which masks stand in the same place."""

from __future__ import annotations

import numpy as np

from ...lm.alphabet import HOLE
from ...lm.arrays import Floats, Ints, Symbols
from ...lm.model import CharModel

# n masks beside one character have n ** (1 - SHARED) votes: forty 军品 prove no more than two.
SHARED = 0.8


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
        most = np.maximum(most, np.bincount(windows[:, column])[windows[:, column]])
    return most
