"""A masked language model (any fill-mask model in Hugging Face's format) beside the character model, behind its interface.

    [repair]
    mlm = "/models/chinese-bert"        # a folder with config.json, the weights and the tokenizer

The character model still finds the candidates and knows how likely no character at all is; for the candidates the
two are mixed. A masked model sees `REACH` symbols on each side where the other sees four, and gives the chance of a
character between its neighbours, log P(c | left, right); the stage compares log P(c, right | left). The missing factor,
how likely the right side is whatever stands in the gap, comes from the character model.

Runs on the processor, in batches; needs the extra: pip install 'clean-corpus[mlm]'. Slow beside the character model:
every masked place costs a pass of a network.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ConfigError, MissingExtraError
from .alphabet import FIRST, HOLE, LATIN, NEWLINE, NUMBER
from .arrays import Ints, Logs, Symbols
from .model import CharModel, shipped

# Symbols on each side of a gap that the network sees; with its marks they fit in the shortest models (64 positions).
REACH = 28
# The share of the masked model in a score; the character model keeps the rest. Not fitted: no model to fit it on.
SHARE = 0.5
# Places a pass: enough to keep the processor busy, few enough for a laptop.
BATCH = 32
# What a character is worth that is no token of the model: less than anything it says.
UNKNOWN_TOKEN = -20.0
# A model for which not even half of our characters are tokens splits words in another way and cannot be asked.
LEAST_TOKENS = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class MaskedModel(CharModel):
    """The character model with a masked language model's word on every filling."""

    base: CharModel
    network: Any
    # For each symbol of the alphabet its token, -1 for none; and the tokens that are no text.
    tokens: Ints
    mask: int
    first: int
    last: int
    blank: int

    @property
    def reach(self) -> int:
        """How many symbols on each side of a gap take part in its score."""
        return REACH

    def fill(self, windows: Symbols, owner: Ints, fillings: Symbols) -> Logs:
        """As `CharModel.fill`, mixed."""
        if fillings.ndim == 1:
            fillings = fillings[:, None]
        near, size = self._near(windows), fillings.shape[1]
        logs = self.base.fill(near, owner, fillings)
        # What stands for no character (nothing known, a line end, a Latin word) is the character model's business.
        named = (fillings >= FIRST).all(axis=1)
        if not named.any():
            return logs
        rows, place = np.unique(owner[named], return_inverse=True)
        whole = np.full((len(rows), size), HOLE, np.uint16)
        side = self.base.fill(near, rows, whole)
        said = self._said(windows[rows], size)
        chosen = self.tokens[fillings[named]]
        words = np.where(
            chosen >= 0, said[place[:, None], np.arange(size), np.maximum(chosen, 0)], UNKNOWN_TOKEN
        )
        own = words.sum(axis=1) + side[place]
        logs[named] = (1 - SHARE) * logs[named] + SHARE * own.astype(np.float32)
        return logs

    def closed(self, windows: Symbols) -> Logs:
        """As `CharModel.closed`: a masked model has no word on a gap with nothing in it."""
        return self.base.closed(self._near(windows))

    def _near(self, windows: Symbols) -> Symbols:
        reach = self.base.reach
        middle = windows.shape[1] // 2
        return windows[:, middle - reach : middle + reach + 1]

    def _said(self, windows: Symbols, size: int) -> Logs:
        """Log P of every token at each of the gap's places: by window, place, token."""
        import torch  # noqa: PLC0415 - only those who set a masked model pay for it

        middle = windows.shape[1] // 2
        sides = np.where(self.tokens[windows] >= 0, self.tokens[windows], self.blank)
        sides[windows == HOLE] = self.mask
        ends = np.ones((len(windows), 1), np.int64)
        gap = np.full((len(windows), size), self.mask)
        rows = np.hstack(
            [ends * self.first, sides[:, :middle], gap, sides[:, middle + 1 :], ends * self.last]
        )
        # Beyond the text stand line ends: nothing to look at.
        empty = windows == NEWLINE
        left = ~np.logical_and.accumulate(empty[:, :middle], axis=1)
        right = ~np.logical_and.accumulate(empty[:, :middle:-1], axis=1)[:, ::-1]
        seen = np.hstack([ends, left, np.ones_like(gap), right, ends]).astype(np.int64)
        logs = []
        with torch.no_grad():
            for at in range(0, len(rows), BATCH):
                part = slice(at, at + BATCH)
                out = self.network(
                    input_ids=torch.from_numpy(rows[part]), attention_mask=torch.from_numpy(seen[part])
                ).logits
                places = out[:, middle + 1 : middle + 1 + size]
                logs.append(torch.log_softmax(places.float(), dim=-1).numpy())
        return np.concatenate(logs)


def check(path: str) -> None:
    """Refuse a setting that cannot work, before a run begins and without loading anything.

    Raises:
        MissingExtraError: transformers or torch is not installed.
        ConfigError: there is no model in the folder.
    """
    for package in ("torch", "transformers"):
        if find_spec(package) is None:
            raise MissingExtraError(package, "mlm", f"[repair] mlm = {path!r}")
    if not (Path(path) / "config.json").is_file():
        raise ConfigError(
            f"[repair] mlm = {path!r}: there is no config.json; give the folder of a fill-mask model, as "
            "`huggingface-cli download MODEL --local-dir FOLDER` leaves it"
        )


@cache
def masked(path: str) -> MaskedModel:
    """The shipped character model together with the masked model in a folder; asked again, the same one.

    Raises:
        MissingExtraError: transformers or torch is not installed.
        ConfigError: there is no such model in the folder, or it does not know Chinese characters.
    """
    check(path)
    from transformers import AutoModelForMaskedLM, AutoTokenizer  # noqa: PLC0415

    tokenizer = AutoTokenizer.from_pretrained(path, local_files_only=True)
    network = AutoModelForMaskedLM.from_pretrained(path, local_files_only=True).eval()
    base = shipped()
    known = tokenizer.get_vocab()
    chars = map(base.alphabet.char, range(base.alphabet.size))
    tokens = np.array([known.get(char, -1) if char else -1 for char in chars], np.int64)
    if (tokens[FIRST:] >= 0).mean() < LEAST_TOKENS or tokenizer.mask_token_id is None:
        raise ConfigError(
            f"[repair] mlm = {path!r}: {(tokens[FIRST:] >= 0).mean():.0%} of the Chinese characters are tokens of this "
            "model; it needs a fill-mask model that reads Chinese character by character, such as BERT"
        )
    for symbol, text in ((NUMBER, "1"), (LATIN, "a"), (NEWLINE, "。")):
        tokens[symbol] = known.get(text, -1)
    first = _token(tokenizer.cls_token_id, tokenizer.bos_token_id)
    last = _token(tokenizer.sep_token_id, tokenizer.eos_token_id)
    blank = _token(tokenizer.unk_token_id, tokenizer.mask_token_id)
    parts = {each.name: getattr(base, each.name) for each in fields(base)}
    return MaskedModel(**parts, base=base, network=network, tokens=tokens, mask=tokenizer.mask_token_id,
                       first=first, last=last, blank=blank)  # fmt: skip


def _token(*candidates: int | None) -> int:
    return next((token for token in candidates if token is not None), 0)
