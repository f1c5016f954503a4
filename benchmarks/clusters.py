"""Clusters at scale: synthetic signatures with planted groups, written to a file and mapped.

    python -m benchmarks.clusters 0.1 1 10            (millions of documents; 50 needs 6.4 GB of disk at 8 bits)
    python -m benchmarks.clusters templates           (one bucket of 100,000 template pages, through the whole stage)

A fifth of the documents copy an earlier one (slots alike with a probability of .6 to 1), two of a hundred copies one of
50 hot documents. Time and memory are those of a process of its own; memory is the peak of what is not a mapped file.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

SLOTS = 128
NEAR = 3_000_000  # a copy stands within so many documents of its original
STEP = 500_000
# From so many millions on only the lowest 8 bits of each slot are written.
NARROW = 20


def write(path: Path, count: int, seed: int = 1) -> npt.NDArray[np.int64]:
    """Write `count` signatures; returns for each the document it copies, or -1."""
    narrow = count >= NARROW * 1_000_000
    kind: Any = np.uint8 if narrow else np.uint32
    table = np.memmap(path, kind, "w+", shape=(count, SLOTS))
    source = np.full(count, -1, np.int64)
    for begin in range(0, count, STEP):
        random_source = np.random.default_rng([seed, begin])
        size = min(STEP, count - begin)
        block = random_source.integers(0, 256 if narrow else 1 << 32, (size, SLOTS), kind)
        table[begin : begin + size] = block
        copies = begin + np.flatnonzero(random_source.random(size) < 0.2)
        copies = copies[copies > 100]
        origin = random_source.integers(np.maximum(0, copies - NEAR), copies)
        hot = random_source.random(len(copies)) < 0.02
        origin[hot] = random_source.integers(0, 50, hot.sum())
        for at in range(0, len(copies), 20_000):
            mine, theirs = copies[at : at + 20_000], origin[at : at + 20_000]
            alike = random_source.random((len(mine), SLOTS)) < random_source.uniform(0.6, 1, (len(mine), 1))
            table[mine] = np.where(alike, table[theirs], table[mine])
        source[copies] = origin
    table.flush()
    return source


def run(path: Path, count: int) -> dict[str, float]:
    """Group the signatures of a file in this process."""
    started = time.perf_counter()
    from pipeline.dedup.signatures import group  # noqa: PLC0415 (its loading is part of the time)

    narrow = count >= NARROW * 1_000_000
    table = np.memmap(path, np.uint8 if narrow else np.uint32, "r", shape=(count, SLOTS))
    groups = group(table, scratch=path.parent)
    taken = time.perf_counter() - started
    return {"seconds": taken, "cpu": time.process_time(), "groups": int((groups == np.arange(count)).sum())}


def peak(process: subprocess.Popen[str]) -> list[float]:
    """Watch a process; the list receives its greatest anonymous memory in MB."""
    found = [0.0]

    def watch() -> None:
        status = Path(f"/proc/{process.pid}/status")
        while process.poll() is None:
            try:
                lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
                found[0] = max(found[0], int(lines["RssAnon"].split()[0]) / 1000)
            except (OSError, KeyError, ValueError):
                return
            time.sleep(0.05)

    threading.Thread(target=watch, daemon=True).start()
    return found


def measured(millions: float, folder: Path) -> dict[str, float]:
    """Write, group in a process of its own, and look at what was found."""
    count, path = int(millions * 1_000_000), folder / "signatures"
    source = write(path, count)
    command = [sys.executable, "-m", "benchmarks.clusters", "--run", str(path), str(count)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 (this very module)
    memory = peak(process)
    out, _ = process.communicate()
    path.unlink()
    copies = int((source >= 0).sum())
    return {**json.loads(out), "MB": memory[0], "documents": count, "copies": copies}


def template_pages(count: int = 100_000) -> list[str]:
    """Pages of one shop's pattern that differ in a product, a price and a number."""
    pick = random.Random(5)  # noqa: S311 (a benchmark)
    frame = (
        "本店所售商品均为正品，支持七天无理由退换，下单后二十四小时内发货，偏远地区可能延迟一至两日。商品图片由实物拍摄，因光线和显示器不同，"
        "颜色可能略有差异，请以实物为准。如有任何问题请先联系在线客服，我们会尽快为您处理。商品名称：{a}，货号：{b}，价格：{c}元，库存：{d}件，"
        "产地：{e}。收到货后请当面检查包装是否完好，如有破损请拒收并拍照留存。祝您购物愉快，生活顺心！"
    )
    han = [chr(code) for code in range(0x4E00, 0x5E00)]
    return [
        frame.format(
            a="".join(pick.choices(han, k=8)), b=pick.randrange(10**9), c=pick.randrange(10**4), d=pick.randrange(10**4),
            e="".join(pick.choices(han, k=3)),
        )
        for _ in range(count)
    ]  # fmt: skip


def templates() -> dict[str, float]:
    """One bucket of 100,000 template pages through survey and learn, in this process."""
    from pipeline.document import Document  # noqa: PLC0415 (as above)
    from pipeline.stages.near_dup import NearDup  # noqa: PLC0415 (as above)

    texts = template_pages()
    started = time.perf_counter()
    stage = NearDup()
    knowledge = stage.learn([stage.survey(Document(str(i), t, position=i) for i, t in enumerate(texts))])
    taken = time.perf_counter() - started
    members = int(knowledge.rows["member"].sum())
    return {"seconds": taken, "pairs": len(knowledge.pairs), "called duplicates": members}


def main(argv: Sequence[str]) -> int:
    """Print the table."""
    if argv and argv[0] == "--run":
        print(json.dumps(run(Path(argv[1]), int(argv[2]))))
        return 0
    if argv and argv[0] == "templates":
        print(templates())
        return 0
    print("| documents | seconds | CPU seconds | MB beyond mapped files | groups |\n|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        for millions in map(float, argv or ["0.1", "1", "10"]):
            row = measured(millions, Path(folder))
            print(
                f"| {row['documents']:,} | {row['seconds']:.1f} | {row['cpu']:.1f} | {row['MB']:.0f} "
                f"| {row['groups']:,} |",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
