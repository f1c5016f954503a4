"""Train `pipeline/tables/confidence.json` anew: `python -m benchmarks.glyph_calibration` (five minutes).

Documents that neither the language model nor any benchmark sees are masked by random filters of every kind, one page
and five pages of a source, or given stars that mask nothing; a network with one hidden layer learns which candidates
are right (`pipeline/stages/repair/judge.py`). A fifth of the documents is kept to show how well its chances hold.
`--mlm FOLDER` fits the chances to a masked language model beside the character model ([repair] mlm).
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.document import Document
from pipeline.lm.masked import masked as with_masks
from pipeline.lm.model import shipped
from pipeline.stages.repair import batched
from pipeline.stages.repair.filters import Filters
from pipeline.stages.repair.idioms import TABLE
from pipeline.stages.repair.infer import Inference
from pipeline.stages.repair.judge import FEATURES, WEIGHTS, Network, features, tops
from pipeline.stages.repair.look import Question, look
from pipeline.stages.repair.masks import Mask, find
from pipeline.stages.repair.page import Ends

from .glyph_masking import SETTINGS, Masked, documents, groups, masked, stage, without_settings

KINDS = ("known 1-2", "known 3-8", "listed 1-2", "listed 3-8", "unlisted 1-2", "unlisted 3-8", "words")
BINS = (0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.01)
ROUNDS, PER_CORPUS = 2, 40
# The unlisted kinds are harder than any filter that was ever seen; they count, but less.
SHARE = {"unlisted 1-2": 0.5, "unlisted 3-8": 0.5}
HIDDEN = 24
EPOCHS, BATCH, PACE, DECAY = 16, 512, 3e-3, 1e-5
# A page whose text has such a hash is not trained on.
KEPT = 5

Floats = NDArray[np.float64]


class Told(NamedTuple):
    """The candidates of some pages: their features, which are right, how much each counts, and of which fold."""

    features: Floats
    right: Floats
    weight: Floats
    fold: NDArray[np.int64]


def questions() -> Iterator[Told]:
    """Candidates of masked pages, of snippets and of pages cleaned before, of sources, and of pages with honest stars."""
    texts = documents(10**6, tuning=True)
    for seed in range(200, 200 + ROUNDS):
        chooser = random.Random(seed)  # noqa: S311 - not for secrets
        some = {name: chooser.sample(all_, min(PER_CORPUS, len(all_))) for name, all_ in texts.items()}
        for kind in KINDS:
            share = SHARE.get(kind, 1.0)
            pages = [page for (page,) in groups(kind, 1, some, PER_CORPUS, seed)]
            yield from _asked(pages, share)
            yield from _asked([_snippet(page, chooser) for page in pages if page.truth], share / 2)
            if seed == 200:
                # As a page comes that was cleaned before: what is masked is visible there too.
                yield from _asked([_mostly_filled(page, chooser) for page in pages], share / 4)
            else:
                for source in groups(kind, 5, some, 8, seed):
                    yield from _asked(source, share, together=True)
        stars = [_starred(text, name, chooser) for name, all_ in some.items() for text in all_]
        yield from _asked(stars, 0.5)
        yield from _asked(
            [_around(page, page.text.find("*"), chooser) for page in stars if "*" in page.text], 0.5
        )
    yield from _asked(list(_with_idioms(texts)), 0.5)
    found = [Masked(text, {}, name) for name, all_ in texts.items() for text in all_ if "*" in text]
    yield from _asked(found, 1.0)


def _asked(pages: Sequence[Masked], weight: float, *, together: bool = False) -> Iterator[Told]:
    knowledge = Filters()
    if together:
        docs = [
            Document(str(at), page.text, {"source_key": "s"}, position=at) for at, page in enumerate(pages)
        ]
        knowledge = stage().learn([stage().survey(docs)])
    found = [(page, masks) for page in pages if (masks := find(page.text))]
    model = with_masks(SETTINGS["mlm"]) if SETTINGS["mlm"] else shipped()
    for batch in batched(found, 64):
        looked = look(model, [Question(page.text, masks, knowledge.known("s")) for page, masks in batch])
        for (page, masks), said in zip(batch, (each.inference() for each in looked), strict=True):
            yield _told(
                page, masks, said, knowledge.odds("s", said.shown) if knowledge.sources else None, weight
            )


def _told(
    page: Masked, masks: Sequence[Mask], said: Inference, odds: dict[str, float] | None, weight: float
) -> Told:
    seen, weighed = said.page, said.weigh(odds)
    rows, numbers = features(seen, weighed, tops(seen, weighed.posterior), Ends.of([seen]))
    truth = [page.truth.get((mask.start, mask.end)) for mask in masks]
    right = [
        truth[owner] == seen.items[item]
        for owner, item in zip(seen.owner[rows].tolist(), seen.item[rows].tolist(), strict=True)
    ]
    # A page with a hundred masks tells ten times as much as one with one.
    share = np.full(len(rows), weight * len(masks) ** -0.5)
    return Told(numbers, np.array(right, np.float64), share, np.full(len(rows), _fold(page)))


def _with_idioms(texts: dict[str, list[str]]) -> Iterator[Masked]:
    """Pages and snippets where the filter's one character stands in an idiom."""
    lines = (line for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#"))
    words = {line[at : at + 4] for line in lines for at in range(0, len(line), 4)}
    chooser = random.Random(5)  # noqa: S311
    for name, all_ in texts.items():
        for text in all_:
            places = [at for at in range(len(text) - 3) if text[at : at + 4] in words]
            for at in chooser.sample(places, min(2, len(places))):
                page = masked(text, [text[at + chooser.randrange(4)]], name)
                starts = [start for start, _ in page.truth if at <= start < at + 4]
                yield page
                if starts:
                    yield _around(page, starts[0], chooser)


def _snippet(page: Masked, chooser: random.Random) -> Masked:
    """Some forty characters around one of the masks."""
    return _around(page, chooser.choice(list(page.truth))[0], chooser)


def _around(page: Masked, at: int, chooser: random.Random) -> Masked:
    start = max(at - chooser.randint(4, 50), 0)
    end = at + chooser.randint(5, 50)
    truth = {
        (first - start, last - start): told
        for (first, last), told in page.truth.items()
        if start <= first and last <= end
    }
    return Masked(page.text[start:end], truth, page.corpus)


def _fold(page: Masked) -> int:
    return hashlib.blake2b(unmasked(page).replace("*", "").encode(), digest_size=2).digest()[0] % KEPT


def unmasked(page: Masked) -> str:
    """The page as it was."""
    text = list(page.text)
    for (start, end), truth in page.truth.items():
        text[start:end] = truth
    return "".join(text)


def _mostly_filled(page: Masked, chooser: random.Random) -> Masked:
    text = list(page.text)
    left = {}
    for (start, end), truth in page.truth.items():
        if chooser.random() < 0.8:
            text[start:end] = truth
        else:
            left[start, end] = truth
    return Masked("".join(text), left, page.corpus)


def _starred(text: str, corpus: str, chooser: random.Random) -> Masked:
    """The text with stars that mask nothing: footnotes, dirt, emphasis around a few characters."""
    text = text.replace("*", "")
    places = [
        at
        for at in range(2, len(text) - 2)
        if "一" <= text[at - 1] <= "\u9fff" and "一" <= text[at] <= "\u9fff"
    ]
    kind = chooser.choice(("*", "*", "* *", "** **"))
    stars: list[tuple[int, str]] = []
    for at in chooser.choices(places, k=chooser.choice((1, 1, 2, 3, 6))) if places else []:
        end = at + chooser.randint(2, 9)
        first, *second = kind.split(" ")
        if "\n" not in text[at:end] and end < len(text):
            stars += [(at, first), *((end, glyphs) for glyphs in second)]
    for at, glyphs in sorted(stars, reverse=True):
        text = text[:at] + glyphs + text[at:]
    return Masked(text, {}, corpus)


def trained(told: Told) -> Network:
    """A network that minimises the weighted log loss, by Adam (Kingma & Ba 2015)."""
    rng = np.random.default_rng(1)
    low, high = np.quantile(told.features, (0.0005, 0.9995), axis=0)
    inside = np.clip(told.features, low, high)
    mean, spread = inside.mean(axis=0), inside.std(axis=0) + 1e-6
    rows, weight = (inside - mean) / spread, told.weight / told.weight.mean()
    width = rows.shape[1]
    values = [
        rng.normal(0, width**-0.5, (width, HIDDEN)),
        np.zeros(HIDDEN),
        rng.normal(0, HIDDEN**-0.5, HIDDEN),
        np.zeros(1),
    ]
    first, second = [np.zeros_like(value) for value in values], [np.zeros_like(value) for value in values]
    step, steps = 0, EPOCHS * (len(rows) // BATCH)
    for _ in range(EPOCHS):
        order = rng.permutation(len(rows))
        for at in range(0, len(rows) - BATCH + 1, BATCH):
            batch = order[at : at + BATCH]
            slopes = _slopes(values, rows[batch], told.right[batch], weight[batch])
            step += 1
            pace = PACE * (1 - step / (steps + 1)) * np.sqrt(1 - 0.999**step) / (1 - 0.9**step)
            for which, slope in enumerate(slopes):
                first[which] += 0.1 * (slope - first[which])
                second[which] += 0.001 * (slope**2 - second[which])
                change = first[which] / (np.sqrt(second[which]) + 1e-8)
                values[which] -= pace * (change + DECAY * values[which])
    return Network(low, high, mean, spread, values[0], values[1], values[2], float(values[3][0]))


def _slopes(values: Sequence[Floats], rows: Floats, right: Floats, weight: Floats) -> list[Floats]:
    hidden = np.tanh(rows @ values[0] + values[1])
    chance = 1 / (1 + np.exp(-np.clip(hidden @ values[2] + values[3], -30, 30)))
    error = weight * (chance - right) / len(rows)
    back = np.outer(error, values[2]) * (1 - hidden**2)
    return [rows.T @ back, back.sum(axis=0), hidden.T @ error, np.array([error.sum()])]


def write(network: Network) -> None:
    """Write the table that ships."""
    content: dict[str, object] = {
        "about": "the network of pipeline/stages/repair/judge.py; made by: python -m benchmarks.glyph_calibration",
        "features": FEATURES,
        "constant": round(network.constant, 5),
    }
    for name in Network._fields[:-1]:
        content[name] = np.round(getattr(network, name), 5).tolist()
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in content.items()]
    WEIGHTS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def main(argv: Sequence[str] | None = None) -> int:
    """Train, show how the chances hold on documents that were kept, write."""
    without_settings(argv)
    told = Told(*(np.concatenate(each) for each in zip(*questions(), strict=True)))
    kept = told.fold == 0
    chance = trained(Told(*(part[~kept] for part in told))).chances(told.features[kept])
    for low, high in pairwise(BINS):
        inside = (chance >= low) & (chance < high)
        if inside.any():
            print(
                f"given {low:.3f} to {min(high, 1):.3f}: {inside.sum():6d} candidates, {told.right[kept][inside].mean():.4f} right"
            )
    write(trained(told))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
