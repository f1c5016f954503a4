"""The labelled Chinese near-duplicate benchmark: ours and the peers side by side on one generated set.

    python -m benchmarks.variants texts.jsonl > corpus.jsonl       (any freely licensed texts; nothing is downloaded)
    python -m benchmarks.peers corpus.jsonl                        (only the peers that are installed)
    python -m benchmarks.peers corpus.jsonl ours gaoya datatrove --environments build/peers

One table: time, CPU, memory, precision and recall by kind of copy, and signatures alone. Every peer is given character
5-grams of the text as it is, 128 permutations and Jaccard .7, and runs in a process of its own that reads the JSON
Lines itself. `naive` cleans with ftfy and OpenCC first. datatrove, text-dedup and data-juicer have dependencies that exclude
others: FOLDER/NAME/bin/python runs them where it is there (`benchmarks.peer_pipelines` says how to make it).
Of an exact pair of texts that none planted (a real repost) nothing is said: precision counts only pairs with a
planted copy or a pattern page in it.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import itertools
import json
import os
import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import peer_pipelines

Pairs = set[tuple[int, int]]
KINDS = (
    "exact",
    "half_width",
    "traditional",
    "masked",
    "noise",
    "truncated",
    "chrome",
    "sentence_loss",
    "sentence_swap",
    "embedded",
)
NEEDS = {
    "ours": (), "datasketch": ("datasketch",), "rensa": ("rensa",), "rensa rho": ("rensa",), "gaoya": ("gaoya",),
    "naive": ("ftfy", "opencc", "datasketch"), "datatrove": ("datatrove", "tokenizers"),
    "text-dedup": ("text_dedup", "datasets"), "data-juicer": ("data_juicer", "datasets"),
}  # fmt: skip
# numpy's linear algebra, which none of the tools needs, starts threads that wait busily for 20 ms of CPU.
QUIET = {"OPENBLAS_NUM_THREADS": "1"}
SIGNED = ("ours", "datasketch", "rensa", "rensa rho")


def read(path: str) -> list[dict[str, Any]]:
    """The records of a JSON Lines file."""
    import orjson  # noqa: PLC0415 (in the process that is measured)

    with Path(path).open("rb") as lines:
        return [orjson.loads(line) for line in lines]


def grams(text: str) -> set[str]:
    """The character 5-grams; a shorter text whole."""
    return {text[at : at + 5] for at in range(len(text) - 4)} or {text}


def ours(texts: Sequence[str]) -> Pairs:
    """The stage as users run it: verified, judged, containment included."""
    from pipeline.dedup.result import near_duplicates  # noqa: PLC0415 (as above)

    found = near_duplicates(texts)
    clusters = [(one.position, *(member.position for member in one.members)) for one in found.clusters]
    pairs = {(a, b) for places in clusters for a in places for b in places if a < b}
    # A pair of texts in two clusters is named once for all exact copies of both.
    cluster_of = {at: places for places in clusters for at in places}
    apart = [
        (pair.first_position, pair.second_position)
        for pair in found.pairs
        if pair.duplicate and (pair.first_position, pair.second_position) not in pairs
    ]
    asked = {other for pair in apart for at in pair for other in cluster_of.get(at, ())}
    copies = {at: group for group in exact_copies(texts, sorted(asked)) for at in group}
    for one, other in apart:
        pairs.update(
            (min(a, b), max(a, b)) for a in copies.get(one, [one]) for b in copies.get(other, [other])
        )
    return pairs


def exact_copies(texts: Sequence[str], places: Sequence[int]) -> Iterable[list[int]]:
    """Which of the texts at some places have one key."""
    from pipeline.dedup.minhash import keys_of  # noqa: PLC0415 (as above)

    codes, ends, _ = keys_of([texts[at] for at in places], 10**9)
    groups: dict[bytes, list[int]] = defaultdict(list)
    for at, (begin, end) in zip(places, itertools.pairwise([0, *ends.tolist()]), strict=True):
        groups[codes[begin:end].tobytes()].append(at)
    return (group for group in groups.values() if len(group) > 1)


def datasketch(texts: Iterable[str]) -> Pairs:
    """MinHash and MinHashLSH with their defaults."""
    import datasketch as library  # noqa: PLC0415 (as above)

    index = library.MinHashLSH(threshold=0.7, num_perm=128)
    pairs: Pairs = set()
    for at, text in enumerate(texts):
        signature = library.MinHash(num_perm=128)
        signature.update_batch([gram.encode() for gram in grams(text)])
        pairs.update((int(other), at) for other in index.query(signature))
        index.insert(at, signature)
    return pairs


def rensa(texts: Iterable[str]) -> Pairs:
    """RMinHash over full token sets, and its LSH."""
    import rensa as library  # noqa: PLC0415 (as above)

    index = library.RMinHashLSH(threshold=0.7, num_perm=128, num_bands=16)
    pairs: Pairs = set()
    for at, text in enumerate(texts):
        signature = library.RMinHash(num_perm=128, seed=42)
        signature.update(list(grams(text)))
        pairs.update((int(other), at) for other in index.query(signature) if other != at)
        index.insert(at, signature)
    return pairs


def rensa_rho(texts: Sequence[str]) -> Pairs:
    """The Rho digest: sparse sampling of the tokens, faster and coarser."""
    import rensa as library  # noqa: PLC0415 (as above)

    matrix = library.RMinHash.digest_matrix_from_token_sets_rho(
        [list(grams(text)) for text in texts], 128, 42
    )
    buckets: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for at, row in enumerate(matrix.to_rows()):
        for band in range(16):
            buckets[band, *row[band * 8 : band * 8 + 8]].append(at)
    return {(a, b) for group in buckets.values() if len(group) < 500 for a in group for b in group if a < b}


def gaoya(texts: Iterable[str]) -> Pairs:
    """MinHashStringIndex with its character analyser."""
    from gaoya.minhash import MinHashStringIndex  # noqa: PLC0415 (as above)

    index = MinHashStringIndex(
        hash_size=32, jaccard_threshold=0.7, num_bands=25, band_size=5, analyzer="char", ngram_range=(5, 5)
    )
    pairs: Pairs = set()
    for at, text in enumerate(texts):
        pairs.update((int(other), at) for other in index.query(text))
        index.insert_document(at, text)
    return pairs


def naive(texts: Iterable[str]) -> Pairs:
    """The script everybody writes: ftfy, OpenCC, datasketch."""
    import ftfy  # noqa: PLC0415 (as above)
    import opencc  # noqa: PLC0415 (as above)

    convert = opencc.OpenCC("t2s").convert
    return datasketch(str(convert(ftfy.fix_text(text))) for text in texts)


TOOLS: dict[str, Callable[[Sequence[str]], Pairs]] = {
    "ours": ours, "datasketch": datasketch, "rensa": rensa, "rensa rho": rensa_rho, "gaoya": gaoya, "naive": naive,
    "datatrove": peer_pipelines.datatrove, "text-dedup": peer_pipelines.text_dedup,
    "data-juicer": peer_pipelines.data_juicer,
}  # fmt: skip


def signatures(tool: str, texts: Sequence[str]) -> None:
    """Signatures alone, from texts."""
    if tool == "ours":
        from pipeline.dedup.minhash import keys_of, sign  # noqa: PLC0415 (as above)

        for at in range(0, len(texts), 1000):
            sign(*keys_of(texts[at : at + 1000], 10**9)[:2], work=10**9)
    elif tool == "datasketch":
        import datasketch as library  # noqa: PLC0415 (as above)

        for text in texts:
            library.MinHash(num_perm=128).update_batch([gram.encode() for gram in grams(text)])
    else:
        import rensa as library  # noqa: PLC0415 (as above)

        for text in texts:
            if tool == "rensa":
                library.RMinHash(num_perm=128, seed=42).update(list(grams(text)))
            else:
                library.RMinHash.digest_matrix_from_token_sets_rho([list(grams(text))], 128, 42)


def spent() -> tuple[float, float]:
    """CPU seconds and the most memory in MB, of this process and those it started."""
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in both), max(one.ru_maxrss for one in both) / 1000


def run(tool: str, path: str) -> dict[str, Any]:
    """One tool in this process."""
    started, (cpu, _) = time.perf_counter(), spent()
    records = read(path)
    gc.collect()
    gc.freeze()  # what is held here to measure by is no tool's garbage to look through
    reading = spent()[0] - cpu
    texts = [record["text"] for record in records]
    pairs = TOOLS[tool](texts)
    used, memory = spent()
    result = {
        "seconds": time.perf_counter() - started,
        "cpu": used - cpu,
        "step": used - cpu - reading,
        "MB": memory,
        **scores(records, pairs),
    }
    if tool in SIGNED:
        sample = texts[:2000]
        signatures(tool, sample[:50])
        cpu = time.process_time()
        signatures(tool, sample)
        result["signed"] = sum(len(text.encode()) for text in sample) / 1e6 / (time.process_time() - cpu)
    return result


def scores(records: Sequence[dict[str, Any]], pairs: Pairs) -> dict[str, Any]:
    """Recall by kind, and precision among pairs with a planted copy or a pattern page."""
    place = {record["id"]: at for at, record in enumerate(records)}
    hits: dict[str, list[bool]] = defaultdict(list)
    family = list(range(len(records)))
    for at, record in enumerate(records):
        if record["of"]:
            other = place[record["of"]]
            family[at] = family[other]
            hits[record["kind"]].append((min(at, other), max(at, other)) in pairs)
    judged = [
        (a, b) for a, b in pairs if any(records[at].get("of") or records[at].get("group") for at in (a, b))
    ]
    right = sum(
        family[a] == family[b] or "embedded" in (records[a]["kind"], records[b]["kind"]) for a, b in judged
    )
    return {
        "kinds": {kind: sum(good) / len(good) for kind, good in hits.items()},
        "precision": right / max(1, len(judged)),
        "pairs": len(pairs),
    }


def python_for(tool: str, environments: Path | None) -> str | None:
    """The interpreter that runs a tool: of its own environment, or this one; None where it is in neither."""
    if environments is not None:
        own = environments / tool / "bin" / "python"
        if own.exists():
            return str(own.absolute())
    present = all(importlib.util.find_spec(name) is not None for name in NEEDS[tool])
    return sys.executable if present else None


def row_of(tool: str, path: Path, environments: Path | None) -> str:
    """One line of the table."""
    python = python_for(tool, environments)
    if python is None:
        return (
            f"| {tool} | skipped: needs {', '.join(NEEDS[tool])}, or --environments with {tool}/bin/python |"
        )
    command = [python, "-m", "benchmarks.peers", "--run", tool, str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | QUIET)  # noqa: S603 (this very module)
    if ended.returncode:
        return f"| {tool} | failed: {(ended.stderr.strip().splitlines() or ['no message'])[-1]} |"
    row = json.loads(ended.stdout.splitlines()[-1])
    kinds = " / ".join(f"{row['kinds'].get(kind, 0):.3g}" for kind in KINDS)
    signed = f"{row['signed']:.0f}" if "signed" in row else ""
    speed = path.stat().st_size / 1e6 / row["step"]
    return (
        f"| {tool} | {speed:.1f} | {row['seconds']:.1f} | {row['cpu']:.1f} | {row['MB']:.0f} | {signed} "
        f"| {row['precision']:.3f} | {kinds} |"
    )


def main(argv: Sequence[str]) -> int:
    """Print the table."""
    if argv and argv[0] == "--run":
        print(json.dumps(run(argv[1], argv[2])))
        return 0
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path, help="what `benchmarks.variants` wrote")
    parser.add_argument("tools", nargs="*", metavar="tool", help=f"some of: {', '.join(NEEDS)}; all if none")
    parser.add_argument(
        "--environments", type=Path, help="a folder with NAME/bin/python for some of the tools"
    )
    given = parser.parse_args(argv)
    if unknown := [tool for tool in given.tools if tool not in TOOLS]:
        parser.error(f"unknown: {', '.join(unknown)}; known: {', '.join(TOOLS)}")
    print(f"| tool | MB/s of CPU | seconds | CPU s | peak MB | signatures MB/s | P | {' / '.join(KINDS)} |")
    print("|---|--:|--:|--:|--:|--:|--:|---|")
    # The machine code of ours is made once on a machine, as the peers' was when they were packed.
    prepared = "from pipeline import native; native.kernels()"
    subprocess.run([sys.executable, "-c", prepared], check=True)  # noqa: S603 (this very project)
    for tool in given.tools or TOOLS:
        print(row_of(tool, given.corpus, given.environments), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
