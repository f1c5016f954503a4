"""Our character model beside libime's word model (Debian's `libime-data-language-model`): who fills a mask rightly?

    apt-get install libime-data-language-model && pip install kenlm
    python -m benchmarks.models [--masks 300]

Characters of held-out documents are masked one at a time. Each model ranks the same candidates: the 65 characters that
published filter lists name (where one of them is masked), or the 1,500 commonest characters (where any Han is). The
character model scores the text with the candidate in it; for the word model the best segmentation into its words is
scored (Viterbi over words of up to five characters, with the model's own states). No floors: libime is not ours.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from pipeline.lm.han import is_han
from pipeline.lm.model import CharModel, shipped

from .glyph_masking import LISTED, documents

LIBIME = sorted(Path("/usr/lib").glob("*/libime/zh_CN.lm"))
GROUPS = {
    "news": ("cpcnews", "xwlb_news", "rmrb199801", "inews"),
    "other": ("oped2", "literature", "weibo_ced", "cmrc2018_wiki", "lctt"),
}
# Characters on each side that a model sees; the character model uses four of them.
AROUND = 10
LONGEST = 5
BEAM = 4


class Mask(NamedTuple):
    """A masked character with its neighbourhood."""

    left: str
    truth: str
    right: str


class WordModel:
    """libime's model over its best segmentation."""

    def __init__(self, path: Path) -> None:
        import kenlm  # noqa: PLC0415 - optional

        self.kenlm: Any = kenlm
        self.model: Any = kenlm.Model(str(path))
        self.known = lru_cache(maxsize=1 << 20)(self.model.__contains__)

    def best(self, mask: Mask, candidates: Sequence[str]) -> str:
        """The candidate whose best segmentation is the likeliest."""
        start = self.model, self.kenlm.State()
        self.model.NullContextWrite(start[1])
        # Beams behind each of the last places of the left side are the same for all candidates.
        left = self._beams(mask.left, {0: [(0.0, start[1])]}, 0)
        scores = []
        for candidate in candidates:
            text = mask.left + candidate + mask.right
            beams = self._beams(text, dict(left), len(mask.left))
            scores.append(max((score for score, _ in beams.get(len(text), ())), default=-1e9))
        return candidates[int(np.argmax(scores))]

    def _beams(self, text: str, beams: dict[int, list[tuple[float, Any]]], done: int) -> dict[int, list[Any]]:
        """The likeliest segmentations up to each place behind `done`."""
        for end in range(done + 1, len(text) + 1):
            found = []
            for begin in range(max(end - LONGEST, 0), end):
                word = text[begin:end]
                if end - begin > 1 and not self.known(word):
                    continue
                for score, state in beams.get(begin, ()):
                    after = self.kenlm.State()
                    found.append((score + self.model.BaseScore(state, word, after), after))
            found.sort(key=lambda each: -each[0])
            beams[end] = found[:BEAM]
        return beams


def best_by_characters(model: CharModel, mask: Mask, candidates: Sequence[str]) -> str:
    """The candidate that the character model prefers."""
    symbols, offsets = model.alphabet.encode(mask.left + mask.truth + mask.right)
    gap = int(np.searchsorted(offsets, len(mask.left)))
    fillings = np.array([*map(model.alphabet.number, candidates)], np.uint16)
    logs = model.fill(model.windows(symbols, [gap]), np.zeros(len(fillings), np.int64), fillings)
    return candidates[int(logs.argmax())]


def masks_of(
    texts: Sequence[str], allowed: frozenset[str], number: int, chooser: random.Random
) -> list[Mask]:
    """So many masks at random places where a character of `allowed` stands, at most five a document."""
    found = []
    for text in texts:
        line = "".join(text.split())
        places = [at for at in range(AROUND, len(line) - AROUND) if line[at] in allowed]
        found += [
            Mask(line[at - AROUND : at], line[at], line[at + 1 : at + 1 + AROUND])
            for at in chooser.sample(places, min(5, len(places)))
        ]
    chooser.shuffle(found)
    return found[:number]


def commonest(model: CharModel, number: int) -> list[str]:
    """The Han characters that the character model has seen most."""
    order = np.argsort(-model.unigrams)
    return [char for symbol in order.tolist() if (char := model.alphabet.char(symbol)) and is_han(char)][
        :number
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.models")
    parser.add_argument("--masks", type=int, default=100, help="masks a row")
    options = parser.parse_args(argv)
    try:
        words = WordModel(LIBIME[0])
    except (ImportError, IndexError):
        print(
            "skipped: libime's model is not here; type: "
            "apt-get install libime-data-language-model && pip install kenlm",
            file=sys.stderr,
        )
        return 0
    model = shipped()
    texts = documents(40, seed=17)
    print(
        f"{'texts':8}{'candidates':>12}{'masks':>8}{'characters':>12}{'libime':>10}{'both wrong':>12}{'ms, ms':>16}"
    )
    for group, names in GROUPS.items():
        some = [text for name in names for text in texts[name]]
        for candidates in (list(LISTED), commonest(model, 1500)):
            chooser = random.Random(len(candidates))  # noqa: S311 - not for secrets
            chooser.shuffle(some)
            masks = masks_of(some, frozenset(candidates), options.masks, chooser)
            start = time.process_time()
            ours = [best_by_characters(model, mask, candidates) == mask.truth for mask in masks]
            middle = time.process_time()
            theirs = [words.best(mask, candidates) == mask.truth for mask in masks]
            end = time.process_time()
            neither = sum(not one and not other for one, other in zip(ours, theirs, strict=True))
            spent = f"{(middle - start) / len(masks) * 1e3:.1f}, {(end - middle) / len(masks) * 1e3:.0f}"
            print(
                f"{group:8}{len(candidates):12}{len(masks):8}{sum(ours) / len(masks):12.3f}{sum(theirs) / len(masks):10.3f}"
                f"{neither / len(masks):12.3f}{spent:>16}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
