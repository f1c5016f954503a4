"""Checking new documents against earlier ones: the folder index and the online index."""

import gc
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline import cli
from pipeline.dedup import lock
from pipeline.dedup.index import Index
from pipeline.dedup.online import OnlineIndex, RedisKeys
from pipeline.document import Document
from pipeline.errors import KnowledgeError


def story(seed: int, sentences: int = 12) -> str:
    pick = random.Random(seed)
    return "".join(
        "".join(chr(pick.randrange(0x4E00, 0x9000)) for _ in range(18)) + "，看了很久。"
        for _ in range(sentences)
    )


OLD = [Document(f"old-{seed}", story(seed)) for seed in range(20)]


def found(index: Index, *texts: str) -> list[tuple[str, str, bool]]:
    docs = [Document(f"new-{at}", text) for at, text in enumerate(texts)]
    return [(match.old, match.kind, match.duplicate) for match in index.query(docs)]


def test_every_match_names_the_old_document(tmp_path: Path) -> None:
    index = Index.build(tmp_path / "index", OLD)
    assert found(index, story(3), story(99)) == [("old-3", "exact", True)]
    assert found(index, story(4)[:150]) == [("old-4", "contained-in", True)]
    assert found(index, story(50, 30) + story(5) + story(51, 30)) == [("old-5", "contains", True)]


def test_it_grows_and_opens_again(tmp_path: Path) -> None:
    Index.build(tmp_path / "index", OLD[:10])
    assert Index(tmp_path / "index").add(OLD[10:]) == 10
    index = Index(tmp_path / "index")
    assert len(index) == 20
    assert found(index, story(3), story(15)) == [("old-3", "exact", True), ("old-15", "exact", True)]


def test_removed_documents_match_no_more_until_added_again(tmp_path: Path) -> None:
    index = Index.build(tmp_path / "index", OLD[:5])
    assert index.remove(["old-3", "old-3"]) == 1
    assert found(Index(tmp_path / "index"), story(3)) == []
    index.add([Document("old-3", story(30))])
    again = Index(tmp_path / "index")
    assert found(again, story(30)) == [("old-3", "exact", True)]
    assert found(again, story(3)) == []
    again.remove(["old-3"])
    assert found(again, story(30)) == []


def test_a_document_that_came_back_answers_beside_later_ones_of_its_name(tmp_path: Path) -> None:
    index = Index.build(tmp_path / "index", OLD[:5])
    index.remove(["old-3"])
    for seed in (30, 31, 32):
        index.add([Document("old-3", story(seed))])
    assert found(index, *(story(seed) for seed in (3, 30, 31, 32))) == [("old-3", "exact", True)] * 3
    assert found(Index(tmp_path / "index"), story(31)) == [("old-3", "exact", True)]
    assert index.remove(["old-3"]) == 1
    assert found(index, *(story(seed) for seed in (3, 30, 31, 32))) == []


def test_what_is_removed_is_counted_by_id_and_stays_in_the_length(tmp_path: Path) -> None:
    index = Index.build(tmp_path / "index", OLD[:5])
    assert index.remove(["old-3", "never there"]) == 2
    assert index.remove(["old-3", "never there"]) == 0
    assert len(index) == 5
    index.add([Document("never there", story(30)), Document("old-3", story(3))])
    assert len(index) == 7
    assert found(index, story(3), story(30)) == [("old-3", "exact", True), ("never there", "exact", True)]


ADDER = """
import sys
from pathlib import Path
from pipeline.dedup import lock
from pipeline.dedup.index import Index
from pipeline.document import Document
from test_index import story
folder, first = Path(sys.argv[1]), int(sys.argv[2])
index = Index(folder)
print("open", flush=True)
sys.stdin.readline()
for seed in range(first, first + 4):
    index.add([Document(f"old-{seed}", story(seed))])
"""


def test_two_processes_add_one_after_the_other_and_nothing_is_lost(tmp_path: Path) -> None:
    Index.build(tmp_path / "index", OLD[:2])
    here = Path(__file__).parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(here.parent), str(here)])}
    adders = [
        subprocess.Popen(
            [sys.executable, "-c", ADDER, str(tmp_path / "index"), str(first)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True,
        )
        for first in (2, 6)
    ]  # fmt: skip
    for adder in adders:  # both have opened the same index before either writes
        assert adder.stdout is not None
        assert adder.stdout.readline() == "open\n"
    for adder in adders:
        assert adder.stdin is not None
        adder.stdin.write("go\n")
        adder.stdin.flush()
    for adder in adders:
        adder.communicate(timeout=120)
        assert adder.returncode == 0
    index = Index(tmp_path / "index")
    assert len(index) == 10
    assert found(index, *(story(seed) for seed in range(10))) == [
        (f"old-{seed}", "exact", True) for seed in range(10)
    ]


def test_a_writer_that_takes_too_long_is_named(tmp_path: Path) -> None:
    with lock.writing(tmp_path):
        message = f"process {os.getpid()} has been writing to"
        with pytest.raises(KnowledgeError, match=message), lock.writing(tmp_path, wait=0.1):
            pass
    with lock.writing(tmp_path, wait=0):
        pass


def test_an_index_that_was_opened_before_another_wrote_adds_to_what_is_there(tmp_path: Path) -> None:
    first = Index.build(tmp_path / "index", OLD[:2])
    second = Index(tmp_path / "index")
    second.add(OLD[2:4])
    second.remove(["old-0"])
    first.add(OLD[4:5])
    again = Index(tmp_path / "index")
    assert len(again) == 5
    assert found(again, story(0), story(3), story(4)) == [("old-3", "exact", True), ("old-4", "exact", True)]


def test_a_crash_while_adding_leaves_the_index_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = Index.build(tmp_path / "index", OLD[:5])

    def crash(*_: object) -> None:
        raise OSError("no space left on device")

    for name in ("_replace", "_save"):
        with monkeypatch.context() as patch:
            patch.setattr(f"pipeline.dedup.index.{name}", crash)
            with pytest.raises(OSError, match="no space"):
                index.add(OLD[5:])
        again = Index(tmp_path / "index")
        assert len(again) == 5
        assert found(again, story(3), story(7)) == [("old-3", "exact", True)]
    assert Index(tmp_path / "index").add(OLD[5:]) == 15
    assert found(Index(tmp_path / "index"), story(7)) == [("old-7", "exact", True)]


def test_another_version_does_not_open(tmp_path: Path) -> None:
    Index.build(tmp_path / "index", OLD[:2])
    path = tmp_path / "index" / "index.json"
    state = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**state, "scheme": "legacy"}), encoding="utf-8")
    with pytest.raises(KnowledgeError, match="build it again"):
        Index(tmp_path / "index")
    with pytest.raises(KnowledgeError, match="index build"):
        Index(tmp_path / "nothing")
    with pytest.raises(KnowledgeError, match="not empty"):
        Index.build(tmp_path / "index")


def test_the_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [json.dumps({"id": doc.id, "text": doc.text}, ensure_ascii=False) for doc in OLD]
    (tmp_path / "old.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "new.jsonl").write_text(
        json.dumps({"id": "new", "text": story(3)[:-30]}, ensure_ascii=False), encoding="utf-8"
    )
    folder = str(tmp_path / "index")

    def typed(*words: str) -> str:
        monkeypatch.setattr("sys.argv", ["clean-corpus", *words])
        with pytest.raises(SystemExit) as end:
            cli.main()
        assert not end.value.code
        return capsys.readouterr().out

    typed("index", "build", folder, str(tmp_path / "old.jsonl"))
    (row,) = typed("index", "query", folder, str(tmp_path / "new.jsonl"), "--json").splitlines()
    assert json.loads(row)["old"] == "old-3"
    assert "repeats  old-3" in typed("index", "query", folder, str(tmp_path / "new.jsonl"))
    typed("index", "remove", folder, "old-3")
    assert typed("index", "query", folder, str(tmp_path / "new.jsonl")) == ""


def check_online(index: OnlineIndex) -> None:
    for doc in OLD[:5]:
        index.add(doc)
    with pytest.raises(KnowledgeError, match="remove it first"):
        index.add(OLD[3])
    assert [(match.old, match.kind) for match in index.query(Document("new", story(3)))] == [
        ("old-3", "exact")
    ]
    assert [match.old for match in index.query(Document("new", story(4)[:-20]))] == ["old-4"]
    assert index.query(Document("new", story(99))) == []
    assert index.query(Document("new", "。")) == []
    assert index.remove("old-3")
    assert not index.remove("old-3")
    assert index.query(Document("new", story(3))) == []


def test_online_in_memory() -> None:
    check_online(OnlineIndex())


@pytest.fixture
def redis_port(tmp_path: Path) -> Iterator[int]:
    server = shutil.which("redis-server")
    if server is None:
        pytest.skip("redis-server is not installed: apt install redis-server")
    pytest.importorskip("redis", reason="the redis package is not installed: pip install redis")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    process = subprocess.Popen([server, "--port", str(port), "--save", "", "--dir", str(tmp_path)])
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def test_online_in_redis(redis_port: int) -> None:
    import redis  # noqa: PLC0415

    storage = {"type": "redis", "basename": b"test", "redis": {"host": "127.0.0.1", "port": redis_port}}
    # datasketch leaves its connections to the garbage collector, which warns of them.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        with redis.Redis(port=redis_port) as client, redis.Redis(port=redis_port) as second:
            check_online(OnlineIndex(storage, RedisKeys(client, "test")))
            # Another process sees what is left.
            other = OnlineIndex(storage, RedisKeys(second, "test"))
            assert [match.old for match in other.query(Document("new", story(4)))] == ["old-4"]
            del other
        gc.collect()
