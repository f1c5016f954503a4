"""The Spark engine on 5,000 real documents, on a cluster of two workers, with lost processes, and under skew. Slow."""

from __future__ import annotations

import json
import random
import threading
from pathlib import Path

import pytest

from benchmarks import variants
from benchmarks.floors import records
from pipeline.engines import local
from pipeline.engines.verify import verify
from pipeline.io.parts import parts, read_part

from spark_helpers import (  # isort: skip
    NEEDED, Cluster, Running, below, fields, killed_in_each, same_bytes, same_fields,
)  # fmt: skip

pytestmark = [*NEEDED, pytest.mark.slow]
SIZE = 700_000
CORPORA = (
    "classical_poetry cmrc2018_wiki cpcnews drcd_wiki_tw inews lawrefbook lctt libo_help_tw literature man_tw oped2 "
    "rmrb199801 twlaw weibo_ced xwlb_news"
).split()


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """More than 5,000 documents of fifteen corpora with planted copies, and what the local engine makes of them."""
    base = tmp_path_factory.mktemp("real")
    texts = []
    for name in CORPORA:
        taken = 0
        for row in records(f"corpora/{name}.jsonl.xz"):
            if len(row["text"]) < 6_000:
                texts.append(row["text"])
                taken += 1
            if taken >= 260:
                break
    random.Random(5).shuffle(texts)
    items = list(variants.planted(texts, 1_400))
    random.Random(6).shuffle(items)
    assert len(items) > 5_000
    folder = base / "in"
    folder.mkdir()
    size = len(items) // 5 + 1
    for number in range(5):
        rows = [
            {"id": item.id, "text": item.text, "url": f"http://s{at % 9}.example/{at}"}
            for at, item in enumerate(items[number * size : (number + 1) * size])
        ]
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"{number}.jsonl").write_text(text)
    local.run([folder], base / "local", fmt="parquet", workers=0, shard_bytes=SIZE)
    assert sum(1 for row in fields(base / "local")["duplicates"] if row["type"] == "cluster") > 300
    return folder, base / "local"


@pytest.mark.shared
def test_five_thousand_documents_with_shuffled_duplicates(real: tuple[Path, Path], tmp_path: Path) -> None:
    """local[2]: the search spread over shuffles gives the same files."""
    given, expected = real
    Running(tmp_path / "out", [given], shard_bytes=SIZE, conf={"spark.cleancorpus.spreadFrom": "0"}).ended()
    same_bytes(expected, tmp_path / "out")
    assert verify(tmp_path / "out") == []


@pytest.mark.shared
def test_a_cluster_loses_an_executor_and_python_processes(real: tuple[Path, Path], tmp_path: Path) -> None:
    """Two workers, another cut; Python processes killed in every pass, executors amid the shuffles of duplicates and of twins."""
    given, expected = real
    cluster = Cluster(tmp_path / "cluster")
    try:
        conf = {**cluster.conf, "spark.cleancorpus.spreadFrom": "0"}
        running = Running(tmp_path / "out", [given], master=cluster.master, shard_bytes=250_000, conf=conf)

        work = tmp_path / "out/.work"

        def python(passes: int) -> list[int]:
            if running.passes() != passes:
                return []
            return [pid for executor in cluster.executors() for pid in below(executor, "pyspark.daemon")[1:]]

        def executor(table: str) -> list[int]:
            return cluster.executors()[:1] if list((work / "spark").glob(table)) else []

        victims = {
            "clean": lambda: python(0),
            "apply": lambda: python(1),
            "survey": lambda: python(2),
            "duplicates": lambda: executor("pass-2-met"),
            "twins": lambda: executor("pass-3-large-0"),
            "write": lambda: python(4) if (work / "knowledge-3.spill").exists() else [],
        }
        assert killed_in_each(running, victims, wait=0.2) == list(victims)
        running.ended()
        assert "ExecutorLostFailure" in running.log() or "Lost executor" in running.log()
    finally:
        cluster.close()
    same_fields(expected, tmp_path / "out")


def test_a_hot_bucket_and_a_huge_document(tmp_path: Path) -> None:
    """50,000 pages of one template and a document of 20 MB, with 1 GB for Java; pairs by the page, not by the square."""
    given = tmp_path / "in.jsonl"
    pick = random.Random(3)
    with given.open("w") as stream:
        for at in range(50_000):
            text = f"欢迎访问本站。您是第{at}位访客，编号{pick.randint(1, 10**9)}。请先登录后再浏览本栏目的全部内容，谢谢合作。"
            stream.write(json.dumps({"id": f"p{at}", "text": text}, ensure_ascii=False) + "\n")
            if at == 25_000:
                word = [chr(pick.randrange(0x4E00, 0x9FA5)) for _ in range(3_000)]
                huge = "".join(
                    pick.choice(word) + ("。\n" if at % 40 == 39 else "") for at in range(6_500_000)
                )
                stream.write(json.dumps({"id": "huge", "text": huge}, ensure_ascii=False) + "\n")
    peak: dict[str, int] = {"python": 0, "java": 0}
    conf = {"spark.driver.memory": "1g", "spark.cleancorpus.spreadFrom": "0"}
    running = Running(tmp_path / "out", [given], master="local[2]", conf=conf)
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.3):
            for kind, words in (("python", "pyspark.daemon"), ("java", "SparkSubmit")):
                for pid in below(running.process.pid, words):
                    peak[kind] = max(peak[kind], _held(pid))

    watching = threading.Thread(target=watch)
    watching.start()
    told = running.ended()
    ended.set()
    watching.join()
    assert told["counts"] == {"in": 50_001, "out": 50_001, "rejected": 0}
    (tmp_path / "peak.json").write_text(json.dumps({**peak, **told["timing"]}))
    assert peak["java"] < 1_700 << 20
    assert peak["python"] < 1_500 << 20, peak
    assert sum(1 for part in parts(tmp_path / "out/documents") for _ in read_part(part)) == 50_001


def _held(pid: int) -> int:
    """Bytes of memory of a process."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError, ValueError):
        return 0
    return pages * 4096
