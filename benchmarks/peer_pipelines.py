"""The peers that are pipelines: datatrove, text-dedup and data-juicer. See `benchmarks.peers`.

Each runs in an environment of its own, since their dependencies exclude each other:

    python -m venv build/peers/datatrove   && build/peers/datatrove/bin/pip install datatrove orjson regex tokenizers 'xxhash<4'
    python -m venv build/peers/text-dedup  && build/peers/text-dedup/bin/pip install text-dedup orjson
    python -m venv build/peers/data-juicer && build/peers/data-juicer/bin/pip install py-data-juicer aiohttp orjson

(pip may look for versions for hours that go together for data-juicer; `uv pip install` takes a minute.)

All are given characters, not words: 5-grams, as the others. What they give are clusters, so their pairs are all pairs
in a cluster. Nothing of ours but this file is imported there.
"""

from __future__ import annotations

import itertools
import json
import pickle
import struct
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import Any

Pairs = set[tuple[int, int]]
# Clusters of more documents are template pages; all their pairs would not fit into memory.
LARGEST = 2_000


def of_clusters(cluster: Mapping[int, Hashable]) -> Pairs:
    """All pairs in a cluster, from each document's cluster."""
    members: dict[Hashable, list[int]] = defaultdict(list)
    for document in sorted(cluster):
        members[cluster[document]].append(document)
    return {pair for group in members.values() for pair in itertools.combinations(group[:LARGEST], 2)}


def datatrove(texts: Sequence[str]) -> Pairs:
    """Its four-step MinHash with the defaults (14 buckets of 8), on characters."""
    from datatrove.data import Document  # noqa: PLC0415 (in the environment that has it)
    from datatrove.pipeline.dedup import minhash  # noqa: PLC0415
    from datatrove.utils.word_tokenizers import WordTokenizer  # noqa: PLC0415

    class Characters(WordTokenizer):  # type: ignore[misc]
        def word_tokenize(self, text: str) -> list[str]:
            return [char for char in text if not char.isspace()]

        def sent_tokenize(self, text: str) -> list[str]:
            return [text]

        def span_tokenize(self, text: str) -> list[tuple[int, int]]:
            return [(0, len(text))]

    config = minhash.MinhashConfig(n_grams=5)
    with tempfile.TemporaryDirectory() as folder:
        docs = (Document(text, str(at)) for at, text in enumerate(texts))
        minhash.MinhashDedupSignature(f"{folder}/sigs", config, Characters()).run(docs)
        for bucket in range(config.num_buckets):
            step = minhash.MinhashDedupBuckets(f"{folder}/sigs", f"{folder}/buckets", config=config)
            step.run(None, bucket, config.num_buckets)
        step = minhash.MinhashDedupCluster(f"{folder}/buckets", f"{folder}/out", config, save_cluster_id=True)
        step.run()
        rows = Path(f"{folder}/out/000000.clusters").read_bytes()
    return of_clusters(dict(struct.iter_unpack("<II", rows)))


def text_dedup(texts: Sequence[str]) -> Pairs:
    """Its command `minhash`, with spaces between the characters: it cuts words at whatever is no letter."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.jsonl"
        with source.open("w", encoding="utf-8") as file:
            for text in texts:
                file.write(json.dumps({"text": " ".join(text)}, ensure_ascii=False) + "\n")
        given = {
            "path": "json", "data_files": source, "split": "train", "cache_dir": f"{folder}/cache", "column": "text",
            "output": f"{folder}/out", "ngram": 5, "min_length": 1, "num_perm": 128, "threshold": 0.7, "num_proc": 1,
        }  # fmt: skip
        options = [word for name, value in given.items() for word in (f"--{name}", str(value))]
        command = [sys.executable, "-m", "text_dedup.minhash", *options, "--debug"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)  # noqa: S603
        with Path(f"{folder}/out/uf.pkl").open("rb") as stored:
            union = pickle.load(stored)  # noqa: S301 (written by the command above)
    # Documents that met nobody are not in it; what is in it points at its cluster, perhaps by a few steps.
    parents = union["parent"] if isinstance(union, dict) else union.parent

    def root(at: Any) -> Any:
        while parents.get(at, at) != at:
            at = parents[at]
        return at

    return of_clusters({int(at): root(at) for at in parents})


def data_juicer(texts: Sequence[str]) -> Pairs:
    """Its operator `document_minhash_deduplicator` on characters, the rest as it comes."""
    from data_juicer.ops.deduplicator import document_minhash_deduplicator as module  # noqa: PLC0415
    from datasets import Dataset, disable_caching  # noqa: PLC0415

    made: list[Any] = []

    class Kept(module.UnionFind):  # type: ignore[misc]
        """Its clusters, which it otherwise keeps to itself."""

        def __init__(self) -> None:
            super().__init__()
            made.append(self)

    module.UnionFind = Kept
    disable_caching()
    operator = module.DocumentMinhashDeduplicator(
        tokenization="character", window_size=5, num_permutations=128, jaccard_threshold=0.7
    )
    hashed = Dataset.from_dict({"text": list(texts)}).map(operator.compute_hash)
    operator.process(hashed)
    return of_clusters({at: made[0].find(at) for at in made[0].parent})
