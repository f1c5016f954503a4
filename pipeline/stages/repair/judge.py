"""Which candidate a mask most likely says, and how likely that is right: a small network over what the inference leaves.

The posterior of `repair.weigh` ranks well but is not a probability one could bet on: it is too bold on a lone mask and too
shy where thirty masks agree. So for the best CONSIDERED candidates of each mask a network with one hidden layer weighs
some twenty figures of theirs. It was trained on documents that the language model has not seen, masked by random
filters, and on documents with stars that mask nothing (`python -m benchmarks.glyph_calibration`).
"""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...lm.arrays import Floats, Ints
from ...native import compiled
from .page import Ends, Page, Weighed, highest_of_each

WEIGHTS = Path(__file__).parents[2] / "tables" / "confidence.json"
# Candidates of each mask that are judged, and that are shown.
CONSIDERED, SHOWN = 3, 5
# Candidates that the network weighs in one go.
TOGETHER = 256
# What sorting one of them costs in numpy, in characters of keys (see `compiled`).
ROW = 3
# What stands for "the character is on no list": about the prior that the inference gives it.
UNLISTED = 6e-4


FEATURES = (
    "posterior",  # log odds of the posterior
    "support",  # log odds that the filter masks this, as the other masks show it
    "filter",  # the same, as all masks show it
    "listed",  # log of the chance that the list of known filters gives it
    "same",  # log(1 + other masks of the page, in other phrases, that read the same)
    "share",  # the share of the page's masks that read the same
    "size",  # characters in the run
    "page",  # mean posterior of the page's masks
    "masks",  # log(masks of the page)
    "readings",  # log(different readings of the page's masks)
    "group",  # log(masks beside the same character)
    "dense",  # log(masks for each thousand symbols)
    "margin",  # log-probability by the model over the next best filling that is not visible, whatever the filter
    "rival",  # by how much, by the model, a character that is visible would fit better
    "model",  # log-probability among all that was asked
    "unknown",  # log-probability over a filling without a name
    "nothing",  # log-probability over nothing standing there
    "ratio",  # log of the posterior over that of the best other
    "null",  # log odds that the glyph masks nothing
    "expected",  # log(1 + how often the character should be visible)
    "other",  # the same for the best other
    "seen",  # how often it is
    "word",  # 1 if it makes a word of four characters with its neighbours
    "looks",  # how much the glyph looks like a mask
)


class Tops(NamedTuple):
    """The best fillings of each mask, as rows of the page's tables: mask by mask, best first."""

    rows: Ints
    rank: Ints


def tops(page: Page, posterior: Floats) -> Tops:
    """The rows of the best fillings of each mask."""
    if fast := compiled(len(posterior) * ROW):
        rows, rank = np.empty(len(posterior), np.int64), np.empty(len(posterior), np.int64)
        found = fast.best_of_each(page.owner, posterior, SHOWN, rows, rank)
        return Tops(rows[:found], rank[:found])
    order = np.lexsort((-posterior, page.owner))
    owner = page.owner[order]
    rank = np.arange(len(order)) - np.searchsorted(owner, owner)
    kept = rank < SHOWN
    return Tops(order[kept], rank[kept])


def features(page: Page, weighed: Weighed, best: Tops, ends: Ends) -> tuple[Ints, Floats]:
    """The rows that are judged (CONSIDERED of each mask), and their FEATURES; of pages that are laid together, see `ends`."""
    posterior, log_p, seen = weighed.posterior, page.log_p, page.seen[page.item] > 0
    rows = best.rows[best.rank < CONSIDERED]
    rank = best.rank[best.rank < CONSIDERED]
    owner, item = page.owner[rows], page.item[rows]
    masks = len(page.null)
    first = _by_mask(masks, page.owner[best.rows[best.rank == 0]], best.rows[best.rank == 0])
    second = _by_mask(masks, page.owner[best.rows[best.rank == 1]], best.rows[best.rank == 1])
    other = np.where(rank == 0, second[owner], first[owner])
    there = other >= 0
    # What the model alone says of the others: those that may be masked, and those that are visible.
    hidden, following = _two_best(page.owner, np.where(seen, -np.inf, log_p), masks)
    rivals = highest_of_each(page.owner, np.where(seen, log_p, -np.inf), masks)
    against = np.where(log_p[rows] >= hidden[owner], following[owner], hidden[owner])
    everything = _log_sum(page.owner, log_p, masks)
    # How the page reads: each mask's best filling is a vote, the same phrase again hardly another.
    top_item, top_owner = page.item[first[first >= 0]], page.owner[first[first >= 0]]
    votes = page.weight[top_owner] * (posterior[first[top_owner]] > 0.5)
    same = np.bincount(top_item, votes, len(page.items))
    own = np.zeros(masks)
    own[top_owner] = votes
    own = np.where(rank == 0, own[owner] * page.group[owner], 0.0)
    reads = np.bincount(top_item, minlength=len(page.items))
    # What holds for a whole page, and of which page each row is.
    sizes = np.diff(ends.masks)
    of = np.repeat(np.arange(len(sizes)), sizes)[owner]
    tops_of = np.searchsorted(top_owner, ends.masks)
    leading = posterior[first[top_owner]]
    certain = [leading[low:high].sum() for low, high in pairwise(tops_of.tolist())]
    different = [np.count_nonzero(reads[low:high]) for low, high in pairwise(ends.items)]
    columns = {
        "posterior": _log_odds(posterior[rows]),
        "support": np.clip(weighed.support[rows], -12, 12),
        "filter": np.clip(weighed.total[item], -12, 12),
        "listed": np.log(np.maximum(page.prior[item], UNLISTED)),
        "same": np.log1p(np.maximum(same[item] - own, 0.0)),
        "share": reads[item] / sizes[of],
        "size": page.sizes[owner],
        "page": (np.array(certain) / sizes)[of],
        "masks": np.log(sizes)[of],
        "readings": np.log1p(different)[of],
        "group": np.log(page.group[owner]),
        "dense": np.log(1000 * sizes / np.maximum(ends.lengths, 100))[of],
        "margin": np.clip(log_p[rows] - against, -8, 8),
        "rival": np.clip(rivals[owner] - log_p[rows], -8, 8),
        "model": np.clip(log_p[rows] - everything[owner], -16, 0),
        "unknown": np.clip(log_p[rows] - page.unknown[owner], -12, 12),
        "nothing": np.clip(log_p[rows] - page.null[owner], -16, 12),
        "ratio": np.log((1e-5 + posterior[rows]) / (1e-5 + np.where(there, posterior[other], 0.0))),
        "null": _log_odds(weighed.nothing[owner]),
        "expected": np.log1p(page.expected[item]),
        "other": np.log1p(np.where(there, page.expected[page.item[other]], 0.0)),
        "seen": np.minimum(page.seen[item], 3),
        "word": page.spelled[rows],
        "looks": page.trust[owner],
    }
    return rows, np.column_stack([columns[name] for name in FEATURES]).astype(np.float64)


class Network(NamedTuple):
    """One hidden layer, and the range in which it was trained."""

    low: Floats
    high: Floats
    mean: Floats
    spread: Floats
    hidden: Floats
    bias: Floats
    out: Floats
    constant: float

    def chances(self, features: Floats) -> Floats:
        """The chance that a candidate with these features is right."""
        # In small parts: a large product is spread over threads, which wait for each other by spinning (8 times the
        # processor's time where other processes have the cores), and its last digit depends on how many there are.
        parts = [features[at : at + TOGETHER] for at in range(0, len(features), TOGETHER)]
        return np.concatenate([self._chances(part) for part in parts] or [np.empty(0)])

    def _chances(self, features: Floats) -> Floats:
        inside = (np.clip(features, self.low, self.high) - self.mean) / self.spread
        score = np.tanh(inside @ self.hidden + self.bias) @ self.out + self.constant
        return np.asarray(1 / (1 + np.exp(-np.clip(score, -30, 30))), np.float64)


@cache
def network(path: Path = WEIGHTS) -> Network:
    """The trained network.

    Raises:
        ValueError: the file is for other features.
    """
    content = json.loads(path.read_text("utf-8"))
    if tuple(content["features"]) != FEATURES:
        raise ValueError(f"{path} is for other features; type: python -m benchmarks.glyph_calibration")
    low, high, mean, spread, hidden, bias, out = (np.array(content[name]) for name in Network._fields[:-1])
    return Network(low, high, mean, spread, hidden, bias, out, float(content["constant"]))


def _by_mask(masks: int, owner: Ints, rows: Ints) -> Ints:
    found = np.full(masks, -1, np.int64)
    found[owner] = rows
    return found


def _two_best(owner: Ints, values: Floats, masks: int) -> tuple[Floats, Floats]:
    best = highest_of_each(owner, values, masks)
    top = values == best[owner]
    second = highest_of_each(owner, np.where(top, -np.inf, values), masks)
    return best, np.where(np.bincount(owner, top, masks) > 1, best, second)


def _log_sum(owner: Ints, values: Floats, masks: int) -> Floats:
    top = highest_of_each(owner, values, masks)
    return np.asarray(
        top + np.log(np.bincount(owner, np.exp(values - top[owner]), masks) + 1e-300), np.float64
    )


def _log_odds(chance: Floats) -> Floats:
    kept = np.clip(chance, 1e-6, 1 - 1e-6)
    return np.asarray(np.log(kept / (1 - kept)), np.float64)
