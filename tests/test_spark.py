"""The Spark engine against the local one: the same input, settings and stages give the same files, whatever happens.

Everything runs in processes of its own, on this machine. `make spark-small` leaves the slow ones out.
"""

from __future__ import annotations

import gzip
import importlib
import json
import os
import random
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
import zstandard

from pipeline.engines import local
from pipeline.engines.verify import verify
from pipeline.io.parts import parts
from pipeline.io.records import ReadOptions

from spark_helpers import NEEDED, ROOT, Running, below, fields, same_bytes, same_fields, told  # isort: skip

pytestmark = NEEDED


TOPICS = ["河堤", "集市", "渡口", "果园", "校舍", "山路", "茶馆", "水库", "戏台", "邮局"]
DID = ["修好了", "搬走了", "重新开张", "停了半天", "换了主人", "迎来客人", "请人看过", "漆成绿色"]
WHEN = ["清早", "傍晚", "雨后", "入冬以前", "春分那天", "赶集的日子", "月底", "昨天夜里"]


def story(pick: random.Random, sentences: int) -> str:
    """An invented text."""
    said = [
        f"{pick.choice(WHEN)}，{pick.choice(TOPICS)}{pick.choice(DID)}，{pick.choice('老少男女')}{pick.choice('张王李赵周吴')}家"
        f"{pick.randint(2, 9)}口人都去看了{pick.randint(3, 99)}回，说{pick.choice(TOPICS)}也该{pick.choice(DID)}。"
        for _ in range(sentences)
    ]
    return "".join(said)


def corpus(folder: Path, count: int, seed: int = 7) -> Path:
    """Invented documents, a third of them copies with changes; in several files of several formats, some broken."""
    pick = random.Random(seed)
    folder.mkdir()
    rows: list[dict[str, Any]] = []
    for at in range(count):
        if rows and at % 3 == 0:
            text = pick.choice(rows)["text"]
            changed = [
                text,
                text.replace("，", ","),
                text[: len(text) * 4 // 5],
                "首页 > 论坛 > 正文\n" + text,
            ]
            text = pick.choice(changed)
            if pick.random() < 0.3:
                place = pick.randrange(len(text))
                text = f"{text[:place]}*{text[place + 1 :]}"
        else:
            text = story(pick, pick.randint(3, 25))
        rows.append({"id": f"d{at}", "text": text, "url": f"http://site{at % 5}.example/{at}.html", "n": at})
    lines = [(json.dumps(row, ensure_ascii=False) + "\n").encode() for row in rows]
    a, b, c = count // 3, count // 2, count * 3 // 4
    (folder / "a.jsonl").write_bytes(
        b"".join(lines[:a]) + b'{"id": "broken", "text": \n\n{"id": "no text"}\n'
    )
    (folder / "b.jsonl.zst").write_bytes(zstandard.compress(b"".join(lines[a:b])))
    (folder / "c.jsonl.gz").write_bytes(gzip.compress(b"".join(lines[b:c]), mtime=0))
    with zipfile.ZipFile(folder / "d.zip", "w") as packed:
        for row in rows[c:]:
            packed.writestr(f"{row['id']}.txt", row["text"])
    (folder / "e.txt").write_bytes("第一行,不长。\r\n\r\n\r\n\r\n第二行。".encode("gb18030"))
    (folder / "f.html").write_text(f"<html><title>旧闻</title><body><p>{rows[1]['text']}</p></body></html>")
    (folder / "g.txt").write_bytes(b"")
    (folder / "h.jsonl.gz").write_bytes(gzip.compress(b"".join(lines[:9]), mtime=0)[:-20])
    return folder


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A small corpus, and what the local engine makes of it."""
    base = tmp_path_factory.mktemp("small")
    found = corpus(base / "in", 360)
    local.run([found], base / "local", workers=0, fmt="parquet", shard_bytes=60_000)
    return found, base / "local"


def test_the_same_files_as_the_local_engine(small: tuple[Path, Path], tmp_path: Path) -> None:
    """Cut alike, the outputs are alike byte by byte, and what reads a local output reads this one."""
    given, expected = small
    out = tmp_path / "洗 100%20"  # addresses are not escaped
    Running(out, [given], shard_bytes=60_000).ended()
    same_bytes(expected, out)
    assert verify(out) == []
    assert not (out / ".work").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        out.name,
        f"{out.name}.log",
        f"{out.name}.said",
    ]
    again = Running(out, [given], shard_bytes=60_000).ended()
    assert again["counts"]["out"] > 300  # was done before: nothing is done, the same is said


def test_learned_over_shuffles_the_files_are_the_same(small: tuple[Path, Path], tmp_path: Path) -> None:
    """Surveys merged in tasks, duplicates and twins found table by table: byte by byte what one place learns."""
    given, expected = small
    conf = {"spark.cleancorpus.spreadFrom": "0"}
    running = Running(tmp_path / "out", [given], shard_bytes=60_000, conf=conf)
    left: set[str] = set()
    while running.process.poll() is None:
        left |= {path.name for path in (tmp_path / "out/.work/spark").glob("pass-*-*")}
        time.sleep(0.05)
    running.ended()
    assert {"pass-1-merged", "pass-2-met", "pass-2-candidates", "pass-2-relations"} <= left
    same_bytes(expected, tmp_path / "out")


def test_the_same_fields_in_another_cut(small: tuple[Path, Path], tmp_path: Path) -> None:
    """Parts of another size, one task or many: the same documents, edits, flags, clusters and counts."""
    given, expected = small
    # … in a session in which another run was before, and with all that is between two passes at an address.
    warm = [str(given / "f.html")]
    there = f"file://{tmp_path}/between"
    # Java's temporary files have a long name, as in a container of YARN.
    long = tmp_path / ("a" * 100)
    long.mkdir()
    conf = {"spark.driver.extraJavaOptions": f"-Djava.io.tmpdir={long}"}
    Running(
        tmp_path / "out",
        [given],
        shard_bytes=11_000,
        master="local[1]",
        warm=warm,
        checkpoints=there,
        conf=conf,
    ).ended()
    assert not list((tmp_path / "between").iterdir())
    assert len(parts(tmp_path / "out/documents")) > 2 * len(parts(expected / "documents"))
    same_fields(expected, tmp_path / "out")


def test_dropped_and_rejected_documents_come_out_alike(tmp_path: Path) -> None:
    """A stage that raises and one that drops, in passes before and after one that learns; a limit; lines in and out."""
    rows = [{"id": str(at), "text": f"第{at % 7}日\n小城下了雨,街上没有人{at}。"} for at in range(200)]
    for at, word in ((3, "RAISE"), (50, "DROP"), (51, "DROP"), (120, "RAISE")):
        rows[at]["text"] += word
    given = tmp_path / "in.jsonl"
    given.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    stages = importlib.import_module("runner_stages")
    flow = [stages.Commas(), stages.FirstLines(), stages.Commas(name="again")]
    reading: dict[str, Any] = {"limit": 180, "sample": 0.9}
    local.run(
        [given], tmp_path / "local", flow=flow, workers=0, fmt="jsonl.zst", shard_bytes=3_000,
        reading=ReadOptions(**reading),
    )  # fmt: skip
    Running(
        tmp_path / "out", [given], flow=["Commas", "FirstLines", "Again"], fmt="jsonl.zst", shard_bytes=3_000,
        reading=reading,
    ).ended()  # fmt: skip
    same_bytes(tmp_path / "local", tmp_path / "out")
    assert told(tmp_path / "out")["counts"]["rejected"] >= 3


def test_documents_that_hang_or_kill_are_rejected_alone(tmp_path: Path) -> None:
    """As a local run does, in passes before and after one that learns."""
    rows = [{"id": str(at), "text": f"第{at % 7}日\n小城下了雨,街上没有人{at}。"} for at in range(90)]
    for at, word in ((10, "HANG"), (40, "KILL")):
        rows[at]["text"] += word
    given = tmp_path / "in.jsonl"
    given.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    stages = importlib.import_module("runner_stages")
    flow = [stages.FirstLines(), stages.Commas()]
    local.run([given], tmp_path / "local", flow=flow, workers=1, fmt="parquet", shard_bytes=1_000, timeout=1)
    Running(
        tmp_path / "out", [given], flow=["FirstLines", "Commas"], shard_bytes=1_000, timeout=1, master="local[1]"
    ).ended()  # fmt: skip
    assert verify(tmp_path / "out") == []
    here, there = fields(tmp_path / "local"), fields(tmp_path / "out")
    for name in ("documents", "edits", "counts", "records"):
        assert here[name] == there[name], name
    for rejects in (here["rejected"], there["rejected"]):
        found = [(row["id"], row["stage"], row["reason"]) for row in rejects]
        assert found == [("10", "commas", "timeout"), ("40", "commas", "crash")]
    assert "time.sleep" in there["rejected"][0]["message"]


def test_a_python_process_killed_in_every_pass(small: tuple[Path, Path], tmp_path: Path) -> None:
    """Each is started anew, its task done again, and the files are the same."""
    given, expected = small
    running = Running(tmp_path / "out", [given], shard_bytes=60_000)
    killed: list[int] = []
    last = -1
    while running.process.poll() is None:
        done = running.passes()
        if done != last and (workers := below(running.process.pid, "pyspark.daemon")[1:]):
            os.kill(workers[-1], signal.SIGKILL)
            killed.append(done)
            last = done
        time.sleep(0.05)
    running.ended()
    assert len(killed) >= 4, killed
    same_bytes(expected, tmp_path / "out")


def test_a_run_that_was_stopped_goes_on(small: tuple[Path, Path], tmp_path: Path) -> None:
    """The process that hands out work killed after its second pass: the same command ends with the same files."""
    given, expected = small
    running = Running(tmp_path / "out", [given], shard_bytes=60_000)
    while running.passes() < 2:
        assert running.process.poll() is None, running.log()[-3000:]
        time.sleep(0.05)
    javas = below(running.process.pid, "java")
    running.process.kill()
    running.process.wait()
    for pid in javas:  # the Java machine ends by itself soon
        while Path(f"/proc/{pid}").exists():
            time.sleep(0.1)
    assert (tmp_path / "out/.work/spark/pass-1").exists()
    before = (tmp_path / "out/.work/spark/pass-1").stat().st_mtime_ns
    running = Running(tmp_path / "out", [given], shard_bytes=60_000)
    while running.passes() < 2 and running.process.poll() is None:
        time.sleep(0.05)
    assert (tmp_path / "out/.work/spark/pass-1").stat().st_mtime_ns == before
    running.ended()
    same_bytes(expected, tmp_path / "out")


@pytest.mark.slow
def test_under_spark_submit(tmp_path: Path) -> None:
    """The script of the examples: Spark is started first, and the command finds it there."""
    import pyspark  # noqa: PLC0415  # optional

    given = tmp_path / "in.jsonl"
    given.write_text('{"id": "a", "text": "今天,天气很好。"}\n', encoding="utf-8")
    submit = Path(pyspark.__file__).parent / "bin"
    environment = {
        **os.environ, "PATH": f"{submit}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT),
        "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1",
    }  # fmt: skip
    words = [
        "--master",
        "local[1,4]",
        "--driver-memory",
        "1g",
        "run",
        str(given),
        "-o",
        str(tmp_path / "out"),
    ]
    script = ROOT / "examples" / "spark-submit.sh"
    ended = subprocess.run([script, *words], env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-3000:]
    assert verify(tmp_path / "out") == []
    assert [row["text"] for row in fields(tmp_path / "out")["documents"]] == ["今天，天气很好。"]
