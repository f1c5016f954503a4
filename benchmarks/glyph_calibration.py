"""Fit the weights of `pipeline/stages/_confidence.py` anew: `python -m benchmarks.glyph_calibration`.

Held-out documents, masked by random filters of every kind, are read; a logistic regression learns which readings
are right. Half of the questions are kept to show how well the chances hold.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.lm.model import shipped
from pipeline.stages._ask import look
from pipeline.stages._confidence import Features
from pipeline.stages._masks import find

from .glyph_masking import Masked, documents, groups

KINDS = ("listed 1-2", "listed 3-8", "unlisted 1-2", "unlisted 3-8", "words")
BINS = (0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.01)
# The unlisted kinds are harder than any filter that was ever seen; they count, but less.
SHARE = {"unlisted 1-2": 0.5, "unlisted 3-8": 0.5}

Floats = NDArray[np.float64]


def questions(seed: int, per_corpus: int) -> Iterator[tuple[list[float], bool, float]]:
    """The features of each reading, whether it is right, and its weight.

    Each page is read twice: as it is, and with most of its masks filled in rightly, as a page comes that was
    cleaned before. What is masked on such a page is visible there too, and a reading should know that it may be.
    """
    texts = documents(30, seed)
    chooser = random.Random(seed)  # noqa: S311 - not for secrets
    for kind in KINDS:
        pages = [page for group in groups(kind, 1, texts, per_corpus, seed) for page in group]
        yield from _read(pages, SHARE.get(kind, 1.0))
        yield from _read([_mostly_filled(page, chooser) for page in pages], 0.5 * SHARE.get(kind, 1.0))


def _read(pages: Sequence[Masked], weight: float) -> Iterator[tuple[list[float], bool, float]]:
    found = [(page, masks) for page in pages if (masks := find(page.text))]
    for at in range(0, len(found), 64):
        batch = found[at : at + 64]
        looked = look(shipped(), [(page.text, masks, ()) for page, masks in batch])
        for (page, masks), seen in zip(batch, looked, strict=True):
            for mask, reading in zip(masks, seen.read()[0], strict=True):
                if reading.features is not None:
                    right = page.truth.get((mask.start, mask.end)) == reading.filling
                    yield list(reading.features), right, weight


def _mostly_filled(page: Masked, chooser: random.Random) -> Masked:
    text = list(page.text)
    left = {}
    for (start, end), truth in page.truth.items():
        if chooser.random() < 0.8:
            text[start:end] = truth
        else:
            left[start, end] = truth
    return Masked("".join(text), left, page.corpus)


def fitted(features: Floats, right: Floats, weight: Floats, ridge: float = 1e-3) -> Floats:
    """Bias and weights, by Newton's method on standardised features."""
    mean, spread = features.mean(axis=0), features.std(axis=0) + 1e-9
    rows = np.column_stack([np.ones(len(features)), (features - mean) / spread])
    penalty = ridge * np.eye(rows.shape[1])
    penalty[0, 0] = 0
    weights = np.zeros(rows.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (weight * (chance - right)) / len(rows) + penalty @ weights
        curve = (rows * (weight * chance * (1 - chance))[:, None]).T @ rows / len(rows) + penalty
        weights -= np.linalg.solve(curve, slope)
    scaled = weights[1:] / spread
    return np.concatenate([[weights[0] - scaled @ mean], scaled])


def main() -> int:
    """Print the weights, and how the chances hold on questions they were not fitted on."""
    told = list(questions(11, 16))
    features, right, weight = (np.array([row[part] for row in told], np.float64) for part in range(3))
    weights = fitted(features, right, weight)
    print(f"BIAS = {weights[0]:.4f}")
    for name, value in zip(Features._fields, weights[1:], strict=True):
        print(f"    {name}={value:.4f},")
    told = list(questions(12, 16))
    features, right, weight = (np.array([row[part] for row in told], np.float64) for part in range(3))
    chance = 1 / (1 + np.exp(-(weights[0] + features @ weights[1:])))
    for low, high in pairwise(BINS):
        inside = (chance >= low) & (chance < high)
        if inside.any():
            print(
                f"given {low:.3f} to {min(high, 1):.3f}: {inside.sum():6d} readings, {right[inside].mean():.4f} right"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
