"""The online case: one document comes, is checked, and is added. Over datasketch's `MinHashLSH` and its storage.

In memory, or in Redis for a service with several processes. Keys are kept beside the buckets, so that every match is
verified and judged like in a whole corpus. For a large earlier corpus on disk see `pipeline.dedup.index`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import numpy as np

from ..config import DEFAULT, NearDupConfig
from ..document import Document
from ..errors import KnowledgeError
from . import search
from .compare import compare_keys
from .index import Match
from .key import KEY_VERSION, Codes, fold_all
from .minhash import SCHEME, sign
from .prose import prose_length

# One size for all bands, as datasketch wants it: 25 bands of 5 rows find .990 of the pairs at .7.
BANDS, ROWS = 25, 5


class Keys(Protocol):
    """Where the online index keeps keys: a `dict`, or anything with these methods."""

    def get(self, name: str, /) -> bytes | None:
        """The bytes under a name."""
        ...

    def __setitem__(self, name: str, value: bytes, /) -> None: ...

    def pop(self, name: str, default: None, /) -> bytes | None:
        """Take the bytes under a name away."""
        ...


class OnlineIndex:
    """Add and query one document at a time; a match names the old document.

    Args:
        storage: datasketch's `storage_config`, for example `{"type": "redis", "basename": b"news", "redis":
            {"host": "localhost", "port": 6379}}`; None keeps the buckets in memory.
        keys: where the documents' keys are kept; a `dict` in memory if None. With Redis pass `RedisKeys(...)`.
        config: the thresholds; see `NearDupConfig`.

    >>> text = "今天早上下了一场大雨，河水涨得很快，岸边的柳树都被风吹弯了腰，行人纷纷躲进茶馆。"
    >>> index = OnlineIndex()
    >>> index.add(Document("old", text))
    >>> [(match.old, match.kind) for match in index.query(Document("new", text.replace("，", ",")))]
    [('old', 'exact')]
    """

    def __init__(
        self,
        storage: Mapping[str, Any] | None = None,
        keys: Keys | None = None,
        config: NearDupConfig = DEFAULT.near_dup,
    ) -> None:
        import datasketch  # noqa: PLC0415 (a second to load)

        self.config = config
        self._minhash = datasketch.MinHash
        self._lsh = datasketch.MinHashLSH(
            num_perm=config.num_perm, params=(BANDS, ROWS), storage_config=dict(storage) if storage else None
        )
        memory: dict[str, bytes] = {}
        self._keys: Keys = memory if keys is None else keys

    def add(self, doc: Document) -> None:
        """Add a document.

        Raises:
            KnowledgeError: a document with this id is there; remove it first.
        """
        key, signature = self._signed(doc)
        if signature is None:
            return
        if self._keys.get(doc.id) is not None:
            raise KnowledgeError(f"a document with the id {doc.id!r} is in the index; remove it first")
        self._keys[doc.id] = _packed(key, doc.text)
        self._lsh.insert(doc.id, signature)

    def remove(self, name: str) -> bool:
        """Forget a document; whether it was there."""
        if self._keys.pop(name, None) is None:
            return False
        self._lsh.remove(name)
        return True

    def query(self, doc: Document) -> list[Match]:
        """The old documents that this one repeats or is related to, closest first."""
        key, signature = self._signed(doc)
        if signature is None:
            return []
        names = sorted(str(name) for name in self._lsh.query(signature))
        stored = [(name, value) for name in names if (value := self._keys.get(name)) is not None]
        if not stored:
            return []
        old = [_unpacked(value) for _, value in stored]
        keys = [key, *(codes for codes, _ in old)]
        prose = np.array([prose_length(doc.text), *(size for _, size in old)])
        others = np.arange(1, len(keys))
        found = compare_keys(
            keys, prose, np.zeros(len(others), np.int64), others, search.limits_of(self.config)
        )
        matches = []
        for row in range(len(found.first)):
            verdict, overlap = found.verdict(row), found.overlap(row)
            if verdict is None:
                continue
            name = stored[int(found.second[row]) - 1][0]
            matches.append(Match.of(doc.id, name, verdict, overlap))
        return sorted(matches, key=lambda match: (-match.similarity - match.containment, match.old))

    def _signed(self, doc: Document) -> tuple[Codes, Any]:
        codes, ends = fold_all([doc.text])
        signed = sign(codes, ends, self.config.num_perm)
        if not signed.counts[0]:
            return codes, None
        return codes, self._minhash(hashvalues=signed.signatures[0], scheme="affine32", hashfunc=int)


class RedisKeys:
    """Keys in a Redis hash, named with scheme and key version so that other versions never meet.

    Args:
        client: a `redis.Redis`.
        name: the hash's name, usually the basename of the buckets.
    """

    def __init__(self, client: Any, name: str) -> None:
        self._client = client
        self._name = f"{name}:keys:{SCHEME}:{KEY_VERSION}"

    def get(self, name: str, /) -> bytes | None:
        """The bytes under a name."""
        value: bytes | None = self._client.hget(self._name, name)
        return value

    def __setitem__(self, name: str, value: bytes, /) -> None:
        self._client.hset(self._name, name, value)

    def pop(self, name: str, default: None, /) -> bytes | None:
        """Take the bytes under a name away."""
        value = self.get(name)
        self._client.hdel(self._name, name)
        return default if value is None else value


def _packed(key: Codes, text: str) -> bytes:
    return prose_length(text).to_bytes(8, "little") + key.astype("<u2").tobytes()


def _unpacked(value: bytes) -> tuple[Codes, int]:
    return np.frombuffer(value[8:], "<u2").astype(np.uint16), int.from_bytes(value[:8], "little")
