"""Surveys: what the near-duplicate search keeps of a part of a corpus, as arrays that can be mapped from disk.

For each document its key, digest, signature, band keys and long-gram samples, and the facts by which one of several
copies is preferred. About 2 bytes a character, 700 bytes a document and 0.7 bytes a character for the samples; the
texts are not kept.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..native import Kernels, compiled
from . import bands
from .key import Codes, Offsets
from .minhash import Signatures, keys_of, sample, sign
from .shingles import Hashes32, Hashes64, ranges

# Characters of text folded and signed at once. From 4 MB on numpy asks for huge pages, which cost more than they save
# where the memory is fresh (on a virtual machine .4 to 2.3 ns a byte; small pages .4).
BATCH = 400_000
UNDATED = 99_999_999

Numbers = npt.NDArray[np.int64]


class Facts(NamedTuple):
    """What is known of a document besides its key."""

    position: int
    id: str
    text: str
    date: int = UNDATED  # yyyymmdd
    damage: int = 0  # findings of damage or unrepaired masks
    dirt: int = 0  # characters that the cleaning had to change


@dataclass(frozen=True, slots=True)
class Survey:
    """One part of a corpus. Row i of every array speaks of the part's i-th document that has a key."""

    codes: Codes
    ends: Offsets
    digests: Hashes64
    signatures: Signatures
    bands: Hashes32  # (bands, documents)
    samples: Hashes64
    sample_ends: Offsets
    positions: npt.NDArray[np.int64]
    dates: npt.NDArray[np.int32]
    damage: npt.NDArray[np.int32]
    dirt: npt.NDArray[np.int64]
    prose: npt.NDArray[np.int64]
    ids: npt.NDArray[np.uint8]
    id_ends: Offsets

    def __len__(self) -> int:
        return len(self.ends)

    def starts(self, rows: Numbers) -> Offsets:
        """Where the keys of some documents begin."""
        return np.where(rows > 0, self.ends[rows - 1], 0)

    def key(self, row: int) -> Codes:
        """The key of a document."""
        return self.codes[int(self.ends[row - 1]) if row else 0 : int(self.ends[row])]

    def id(self, row: int) -> str:
        """The id of a document."""
        part = self.ids[int(self.id_ends[row - 1]) if row else 0 : int(self.id_ends[row])]
        return part.tobytes().decode("utf-8", "surrogatepass")


def survey(facts: Iterable[Facts], rows: Sequence[int], num_perm: int) -> Survey:
    """Survey one part of a corpus; the texts stream through in batches."""
    return _joined(list(surveys(facts, rows, num_perm)) or [_surveyed([], rows, num_perm, 0)])


def surveys(facts: Iterable[Facts], rows: Sequence[int], num_perm: int) -> Iterator[Survey]:
    """The surveys of one part of a corpus, batch by batch; the search takes them as they are."""
    work = 0
    for batch in _batches(facts):
        yield _surveyed(batch, rows, num_perm, work)
        work += sum(len(fact.text) for fact in batch)


def _batches(facts: Iterable[Facts]) -> Iterator[list[Facts]]:
    batch: list[Facts] = []
    size = 0
    for fact in facts:
        batch.append(fact)
        size += len(fact.text)
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _surveyed(facts: list[Facts], rows: Sequence[int], num_perm: int, work: int) -> Survey:
    codes, ends, prose = keys_of([fact.text for fact in facts], work)
    signatures, counts = sign(codes, ends, num_perm, work)
    kept = counts > 0
    if not kept.all():  # a document without a letter is no one's duplicate
        facts = list(itertools.compress(facts, kept.tolist()))
        sizes = np.diff(ends, prepend=0)
        codes, ends = codes[np.repeat(kept, sizes)], np.cumsum(sizes[kept])
        signatures, prose = signatures[kept], prose[kept]
    samples, sample_ends = sample(codes, ends, work)
    ids = [fact.id.encode("utf-8", "surrogatepass") for fact in facts]
    return Survey(
        codes=codes,
        ends=ends,
        digests=_digests(codes, ends),
        signatures=signatures,
        bands=_bands(signatures, rows, work),
        samples=samples,
        sample_ends=sample_ends,
        positions=np.array([fact.position for fact in facts], np.int64),
        dates=np.array([fact.date for fact in facts], np.int32),
        damage=np.array([fact.damage for fact in facts], np.int32),
        dirt=np.array([fact.dirt for fact in facts], np.int64),
        prose=prose,
        ids=np.frombuffer(b"".join(ids), np.uint8),
        id_ends=np.cumsum([len(name) for name in ids], dtype=np.int64),
    )


def _bands(signatures: Signatures, rows: Sequence[int], work: int) -> Hashes32:
    if kernels := compiled(work + signatures.size):
        keys = np.empty((len(rows), len(signatures)), np.uint32)
        kernels.band_keys(signatures, np.array(rows), keys)
        return keys
    return bands.band_keys(signatures, rows)


def _digests(codes: Codes, ends: Offsets) -> Hashes64:
    """Of every key 64 bits of its BLAKE2b: what names it, and what tells that two are the same."""
    keys = codes.view(np.uint8).data
    parts = (keys[2 * start : 2 * end] for start, end in ranges(ends))
    return np.frombuffer(b"".join([hashlib.blake2b(part, digest_size=8).digest() for part in parts]), "<u8")


def _joined(parts: list[Survey]) -> Survey:
    if len(parts) == 1:
        return parts[0]

    def joined(name: str) -> npt.NDArray[np.generic]:
        return np.concatenate([getattr(part, name) for part in parts], axis=1 if name == "bands" else 0)

    def shifted(name: str) -> Offsets:
        done, shifts = 0, []
        for part in parts:
            ends = getattr(part, name)
            shifts.append(ends + done)
            done += int(ends[-1]) if len(ends) else 0
        return np.concatenate(shifts)

    ends = ("ends", "sample_ends", "id_ends")
    fields = {name: shifted(name) if name in ends else joined(name) for name in Survey.__slots__}
    return Survey(**fields)  # type: ignore[arg-type]  # named by its slots, each of the right type


class Corpus:
    """All surveys as one, with the documents numbered by their keys' digests.

    The numbering depends on the texts alone, so that nothing that follows depends on how the corpus was cut or in
    which order its files came. Documents with one key are one number; `copies(number)` names them.
    """

    def __init__(self, surveys: Sequence[Survey]) -> None:
        self.surveys = [part for part in surveys if len(part)]
        digests = np.concatenate([part.digests for part in self.surveys] or [np.empty(0, np.uint64)])
        self._parts = np.repeat(np.arange(len(self.surveys)), [len(part) for part in self.surveys])
        starts = np.cumsum([0, *(len(part) for part in self.surveys)])[:-1]
        self._rows = np.arange(len(digests)) - np.repeat(starts, [len(part) for part in self.surveys])
        self.order = np.argsort(digests, kind="stable")
        new = np.ones(len(digests), np.bool_)
        new[1:] = digests[self.order][1:] != digests[self.order][:-1]
        self.firsts = np.flatnonzero(new)
        self.digests = digests[self.order][self.firsts]

    def __len__(self) -> int:
        return len(self.firsts)

    def copies(self, number: int) -> list[int]:
        """The documents (counted through all surveys) that have this key."""
        stop = self.firsts[number + 1] if number + 1 < len(self) else len(self.order)
        copies: list[int] = self.order[self.firsts[number] : stop].tolist()
        return copies

    def place(self, document: int) -> tuple[Survey, int]:
        """The survey that speaks of a document, and its row there."""
        return self.surveys[self._parts[document]], int(self._rows[document])

    def parts(self, documents: Numbers) -> Iterator[tuple[Survey, Numbers, Numbers]]:
        """The surveys that speak of some documents, with those each speaks of and their rows there."""
        order = np.argsort(self._parts[documents], kind="stable")
        documents = documents[order]
        parts = self._parts[documents]
        for start, end in ranges(np.flatnonzero(np.diff(parts, append=-1)) + 1):
            asked = documents[start:end]
            yield self.surveys[parts[start]], asked, self._rows[asked]

    @functools.cached_property
    def lengths(self) -> npt.NDArray[np.int64]:
        """The length of every number's key."""
        sizes = [np.diff(part.ends, prepend=0) for part in self.surveys] or [np.empty(0, np.int64)]
        return np.asarray(np.concatenate(sizes)[self.first_documents])

    @functools.cached_property
    def prose(self) -> npt.NDArray[np.int64]:
        """The characters in lines of prose of every number's text."""
        return np.asarray(np.concatenate([part.prose for part in self.surveys])[self.first_documents])

    @functools.cached_property
    def positions(self) -> npt.NDArray[np.int64]:
        """The position of every document."""
        parts = [part.positions for part in self.surveys] or [np.empty(0, np.int64)]
        return np.asarray(np.concatenate(parts), np.int64)

    def keys(self, numbers: Numbers) -> list[Codes]:
        """The keys of some numbers."""
        documents = self.first_documents[numbers]
        found: dict[int, Codes] = {}
        for part, asked, rows in self.parts(documents):
            bounds = zip(asked.tolist(), part.starts(rows).tolist(), part.ends[rows].tolist(), strict=True)
            found.update((document, part.codes[start:end]) for document, start, end in bounds)
        return [found[document] for document in documents.tolist()]

    @functools.cached_property
    def first_documents(self) -> npt.NDArray[np.int64]:
        """One document for every number."""
        return np.asarray(self.order[self.firsts], np.int64)

    def signatures(self) -> Signatures:
        """The signature of every number."""
        rows = np.concatenate([part.signatures for part in self.surveys])
        return np.asarray(rows[self.first_documents], np.uint32)

    def band(self, band: int) -> Hashes32:
        """The keys of one band for every number."""
        keys = np.concatenate([part.bands[band] for part in self.surveys])
        return np.asarray(keys[self.first_documents], np.uint32)

    def samples(self) -> tuple[Hashes64, Hashes64, Numbers]:
        """The samples that more than one number may have, the number each belongs to, and how many each number has.

        Three of four samples are nobody else's: a table of two bits a place tells nearly all of them before anything
        is sorted.
        """
        numbers = np.full(len(self._rows), -1, np.int64)
        numbers[self.first_documents] = np.arange(len(self))
        by_part = np.split(numbers, np.cumsum([len(part) for part in self.surveys])[:-1])
        sizes = [np.diff(part.sample_ends, prepend=0) for part in self.surveys]
        found = list(zip(self.surveys, by_part, sizes, strict=True))
        total = sum(len(part.samples) for part in self.surveys)
        if kernels := compiled(total):
            seen = np.zeros(1 << (total // 8).bit_length(), np.uint64)  # four to eight places a sample
            for part, mine, _ in found:
                kernels.count_samples(part.samples, part.sample_ends, mine, seen)
            shared = [_met_again(kernels, part, mine, seen) for part, mine, _ in found]
        else:
            owned = [(part, np.repeat(mine, size)) for part, mine, size in found]
            shared = [(part.samples[own >= 0], own[own >= 0].astype(np.uint64)) for part, own in owned]
        samples, owners = (np.concatenate(column) for column in zip(*shared, strict=True))
        return samples, owners, np.concatenate(sizes)[self.first_documents]


def _met_again(kernels: Kernels, part: Survey, numbers: Numbers, seen: Hashes64) -> tuple[Hashes64, Hashes64]:
    samples, owners = np.empty(len(part.samples), np.uint64), np.empty(len(part.samples), np.uint64)
    count = kernels.met_again(part.samples, part.sample_ends, numbers, seen, samples, owners)
    return samples[:count].copy(), owners[:count].copy()
