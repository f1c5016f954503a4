"""The arrays that the language model and stage `repair` hand each other, by the names that both use."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Bytes = NDArray[np.uint8]
# Symbols of the model's alphabet: one for each character, see `alphabet`.
Symbols = NDArray[np.uint16]
Ints = NDArray[np.int64]
# n-grams as numbers.
Keys = NDArray[np.uint64]
# Log-probabilities as the model keeps them, and everything that is computed from them.
Logs = NDArray[np.float32]
Floats = NDArray[np.float64]
