"""How often a reading of this kind is right: a logistic regression on what the inference leaves behind.

The posterior of `_infer` ranks well but is not a probability one could bet on: it is too bold on a lone mask and too
shy where thirty masks agree. The weights below were fitted on held-out documents masked by random filters
(`python -m benchmarks.glyph_calibration` fits them again and prints them); on other such documents .998 of the
readings given .99 or more are right.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Features(NamedTuple):
    """What speaks for a reading."""

    posterior: float  # log odds of the posterior
    support: float  # log odds that the filter masks this, as the other masks show it
    listed: float  # 1 if a list of known filters names it
    same: float  # log(1 + other masks of the page, in other phrases, that read the same)
    word: float  # 1 for more than one character
    page: float  # mean posterior of the page's masks
    margin: float  # log-probability by the model over the next best filling, whatever the filter
    masks: float  # log(masks on the page)
    unknown: float  # log-probability over a filling without a name
    ratio: float  # log of the posterior over that of the next best
    rival: float  # by how much, by the model, a character that is visible on the page would fit better


WEIGHTS = Features(
    posterior=0.2389,
    support=0.0128,
    listed=0.8905,
    same=0.6171,
    word=-1.6491,
    page=1.2508,
    margin=0.0920,
    masks=-0.0627,
    unknown=-0.0185,
    ratio=0.2031,
    rival=-0.1646,
)
BIAS = -1.4122


def log_odds(chance: float) -> float:
    """Log odds, kept within 1 in a million."""
    kept = min(max(chance, 1e-6), 1 - 1e-6)
    return float(np.log(kept / (1 - kept)))


def confidence(features: Features) -> float:
    """The chance that a reading with these features is right."""
    score = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, features, strict=True))
    return float(1 / (1 + np.exp(-min(max(score, -30.0), 30.0))))
