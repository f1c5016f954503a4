"""An index of an earlier corpus: a folder that grows, against which new documents are checked.

    INDEX/
      index.json             format, scheme, settings, the parts in order, the removed ids
      part-000001/*.npy      the survey of one `add`: keys, signatures, samples, ids …, mapped, never rewritten

A part is written beside the others, flushed, renamed, and counts only when `index.json`, replaced in one move, names
it: a crash leaves the index as it was. Scheme, key version and settings are recorded; another version does not open.
Several processes may add at the same time: they write one after the other (`pipeline.dedup.lock`).
Queries are verified on the keys like everything else, so every match names the old document with its evidence.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ..config import DEFAULT, NearDupConfig
from ..document import Document
from ..errors import KnowledgeError
from ..stage import numbered
from . import candidates, search
from .compare import compare_keys
from .corpus import Survey
from .judge import Verdict
from .key import KEY_VERSION
from .lock import NAME, writing
from .minhash import SCHEME
from .result import survey
from .shingles import Hashes64
from .verify import Overlap

FORMAT = 1
# How many old documents of one band key, or of one long gram, are looked at: more share a template, not a text.
MOST = 48
_32 = np.uint64(32)


class Match(NamedTuple):
    """A new document, the old one it repeats or is related to, and what it is to the old one."""

    new: str
    old: str
    kind: str
    duplicate: bool
    similarity: float
    containment: float  # the share of the new document that the old one has
    reason: str

    @classmethod
    def of(cls, new: str, old: str, verdict: Verdict, overlap: Overlap) -> Match:
        """What a verified pair says, the new document first."""
        kind = "exact" if overlap.jaccard == 1.0 and verdict.kind == "near" else verdict.kind
        shares = round(overlap.jaccard, 4), round(overlap.first_in_second, 4)
        return cls(new, old, kind, verdict.duplicate, *shares, verdict.reason)


class Index:
    """An index folder, open for reading and growing.

    >>> import tempfile
    >>> text = "今天早上下了一场大雨，河水涨得很快，岸边的柳树都被风吹弯了腰，行人纷纷躲进茶馆。"
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     index = Index.build(Path(folder) / "index", [Document("old", text)])
    ...     [(match.new, match.old, match.kind) for match in index.query([Document("new", text + "真冷。")])]
    [('new', 'old', 'near')]
    """

    def __init__(self, folder: Path) -> None:
        """Open an index.

        Raises:
            KnowledgeError: there is none, or it was made by another version.
        """
        self.folder = folder
        self._state: dict[str, Any] = {}
        self._read()
        settings = {**self._state["settings"]}
        settings["bands"], settings["representative"] = (
            tuple(settings["bands"]),
            tuple(settings["representative"]),
        )
        self.config = NearDupConfig(**settings)

    def _read(self) -> None:
        """The index as it is on disk now: another process may have written since."""
        folder = self.folder
        try:
            self._state = json.loads((folder / "index.json").read_text("utf-8"))
        except FileNotFoundError as error:
            raise KnowledgeError(
                f"there is no index in {folder}; type: clean-corpus index build {folder} IN"
            ) from error
        except (OSError, ValueError) as error:
            raise KnowledgeError(
                f"there is no readable index in {folder} ({error}); type: clean-corpus index build {folder} IN"
            ) from error
        made = {key: self._state.get(key) for key in ("format", "scheme", "key_version")}
        if made != _versions():
            raise KnowledgeError(
                f"the index in {folder} was made with {made}, this version uses {_versions()}; build it again"
            )

    @classmethod
    def build(
        cls, folder: Path, docs: Iterable[Document] = (), config: NearDupConfig = DEFAULT.near_dup
    ) -> Index:
        """Make a new index and add documents.

        Raises:
            KnowledgeError: the folder holds something already.
        """
        folder.mkdir(parents=True, exist_ok=True)
        with writing(folder):
            if any(path.name != NAME for path in folder.iterdir()):
                raise KnowledgeError(
                    f"{folder} is not empty; choose another folder, or add to the index in it"
                )
            _replace(folder, {**_versions(), "settings": asdict(config), "parts": [], "removed": {}})
        index = cls(folder)
        index.add(docs)
        return index

    def __len__(self) -> int:
        """How many documents were added; removed ones are counted until the index is built anew."""
        return sum(part["documents"] for part in self._state["parts"])

    def add(self, docs: Iterable[Document]) -> int:
        """Add documents as one part; returns how many had anything to compare.

        Raises:
            KnowledgeError: another process has been writing for two minutes.
        """
        found = survey(numbered(docs), self.config)
        if len(found):
            with writing(self.folder):
                self._read()
                self._write(found)
        return len(found)

    def _write(self, found: Survey) -> None:
        """Write a part and name it."""
        number = 1 + max((int(part["name"].split("-")[1]) for part in self._state["parts"]), default=0)
        name = f"part-{number:06}"
        work = self.folder / f".{name}"
        for leftover in (work, self.folder / name):  # of an interrupted add
            shutil.rmtree(leftover, ignore_errors=True)
        work.mkdir()
        for key in Survey.__slots__:
            _save(work / f"{key}.npy", getattr(found, key))
        _save(work / "lookup.npy", np.stack([candidates.in_order(band) for band in found.bands]))
        owners = np.repeat(np.arange(len(found)), np.diff(found.sample_ends, prepend=0))
        order = np.argsort(found.samples, kind="stable")
        _save(work / "grams.npy", found.samples[order])
        _save(work / "gram_owners.npy", owners[order])
        work.rename(self.folder / name)
        parts = [*self._state["parts"], {"name": name, "documents": len(found)}]
        # An id that was removed and comes again is there again: older parts must not answer for it.
        ids = {found.id(row) for row in range(len(found))}
        removals = self._removals()
        again = sorted(one for one in ids if removals.get(one) == _ALL)
        removed = {**removals, **dict.fromkeys(again, name)}
        self._commit(parts, removed)

    def remove(self, ids: Iterable[str]) -> int:
        """Forget documents; returns how many ids were not removed before. Their bytes stay until the index is rebuilt."""
        with writing(self.folder):
            self._read()
            removals = self._removals()
            new = [one for one in dict.fromkeys(ids) if removals.get(one, "") != _ALL]
            self._commit(self._state["parts"], {**removals, **dict.fromkeys(new, _ALL)})
        return len(new)

    def query(self, docs: Iterable[Document]) -> Iterator[Match]:
        """The old documents that new ones repeat or are related to, in order of the new, closest first."""
        new = survey(numbered(docs), self.config)
        found: list[tuple[int, float, Match]] = []
        for part in self._state["parts"]:
            found += self._in_part(part["name"], new)
        for _, _, match in sorted(found, key=lambda one: (one[0], -one[1], one[2].old)):
            yield match

    def _in_part(self, name: str, new: Survey) -> Iterator[tuple[int, float, Match]]:
        old = _Part(self.folder / name)
        pairs = old.candidates(new)
        if len(pairs) == 0:
            return
        rows, numbers = pairs[:, 0], pairs[:, 1]
        mine, a = np.unique(rows, return_inverse=True)
        theirs, b = np.unique(numbers, return_inverse=True)
        keys = [new.key(row) for row in mine.tolist()] + [old.survey.key(row) for row in theirs.tolist()]
        prose = np.concatenate([new.prose[mine], old.survey.prose[theirs]])
        relations = compare_keys(keys, prose, a, b + len(mine), search.limits_of(self.config))
        removals = self._removals()
        for at in range(len(relations.first)):
            verdict, overlap = relations.verdict(at), relations.overlap(at)
            row = int(mine[relations.first[at]])
            old_id = old.survey.id(int(theirs[relations.second[at] - len(mine)]))
            # Removed, or present again since a later part.
            if verdict is None or removals.get(old_id, "") > name:
                continue
            match = Match.of(new.id(row), old_id, verdict, overlap)
            yield row, overlap.jaccard + overlap.first_in_second, match

    def _removals(self) -> dict[str, str]:
        """Removed ids, and the name of the part that brought each back (parts before it do not answer for it)."""
        return dict(self._state["removed"])

    def _commit(self, parts: Sequence[dict[str, Any]], removed: dict[str, str]) -> None:
        self._state = {**self._state, "parts": list(parts), "removed": removed}
        _replace(self.folder, self._state)


# Sorts behind every part's name.
_ALL = "~"


class _Part:
    """One part of an index, mapped from disk."""

    def __init__(self, folder: Path) -> None:
        def mapped(name: str) -> npt.NDArray[Any]:
            return np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r"))

        self.survey = Survey(**{name: mapped(name) for name in Survey.__slots__})
        self._lookup: Hashes64 = mapped("lookup")
        self._grams: Hashes64 = mapped("grams")
        self._owners: npt.NDArray[np.int64] = mapped("gram_owners")

    def candidates(self, new: Survey) -> npt.NDArray[np.int64]:
        """Pairs (row in new, row here) worth comparing, each once."""
        found = [np.empty((0, 2), np.int64)]
        for band, ordered in zip(new.bands, self._lookup, strict=True):
            wanted = band.astype(np.uint64) << _32
            begin = np.searchsorted(ordered, wanted)
            end = np.searchsorted(ordered, wanted | np.uint64(0xFFFFFFFF), "right")
            pairs, places = _spread(np.arange(len(new)), begin, end)
            found.append(
                np.stack([pairs, (ordered[places] & np.uint64(0xFFFFFFFF)).astype(np.int64)], axis=1)
            )
        pairs = np.unique(np.concatenate(found), axis=0)
        agree = np.count_nonzero(new.signatures[pairs[:, 0]] == self.survey.signatures[pairs[:, 1]], axis=1)
        alike = pairs[agree >= search.LEAST_AGREEMENT * new.signatures.shape[1]]
        return np.unique(np.concatenate([alike, self._sharing(new)]), axis=0)

    def _sharing(self, new: Survey) -> npt.NDArray[np.int64]:
        """Pairs that share long grams: at least two, and the usual share of the shorter document's."""
        sizes = np.diff(new.sample_ends, prepend=0)
        owners = np.repeat(np.arange(len(new)), sizes)
        begin, end = (np.searchsorted(self._grams, new.samples, side) for side in ("left", "right"))
        rows, places = _spread(owners, begin, end)
        if len(rows) == 0:
            return np.empty((0, 2), np.int64)
        pairs, counts = np.unique(np.stack([rows, self._owners[places]], axis=1), axis=0, return_counts=True)
        here = np.diff(self.survey.sample_ends, prepend=0)
        smaller = np.minimum(sizes[pairs[:, 0]], here[pairs[:, 1]])
        return np.asarray(
            pairs[(counts >= np.minimum(2, smaller)) & (counts >= search.LEAST_SAMPLES * smaller)]
        )


def _spread(
    owners: npt.NDArray[Any], begin: npt.NDArray[Any], end: npt.NDArray[Any]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Every place from begin to end of every owner; at most `MOST` each."""
    counts = np.minimum(end - begin, MOST)
    first = np.repeat(begin, counts)
    within = np.arange(len(first)) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.repeat(owners, counts).astype(np.int64), (first + within).astype(np.int64)


def _versions() -> dict[str, Any]:
    return {"format": FORMAT, "scheme": SCHEME, "key_version": KEY_VERSION}


def _save(path: Path, array: npt.NDArray[Any]) -> None:
    with path.open("wb") as file:
        np.save(file, np.ascontiguousarray(array))
        file.flush()
        os.fsync(file.fileno())


def _replace(folder: Path, state: dict[str, Any]) -> None:
    """Write `index.json` in one move: before it the old index holds, after it the new one."""
    work = folder / ".index.json"
    with work.open("w", encoding="utf-8") as file:
        json.dump(state, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    work.replace(folder / "index.json")
