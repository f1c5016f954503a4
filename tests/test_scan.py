"""Words taken apart: the compiled scan sends on every text in which something can be found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import native
from pipeline.document import Document
from pipeline.stages.repair import Repair, scan
from pipeline.stages.repair.evaded import find, table
from pipeline.stages.repair.pinyin import syllables

# Everything that the tables say stands for characters, and what stands around it.
LETTERS = st.sampled_from(sorted({*table().spelled, *syllables()}))
OTHERS = st.sampled_from(
    [
        *"城管政府公安警察局国家天气山水",
        *"._-/|*★　 ＊'’é×3，\n",
        "zf",
        "ZF",
        "fu",
        "Fu",
        "zhèngfǔ",
        "cheng",
        "x",
        "GDP",
        "𠀀",
    ]
)
PIECES = st.one_of(OTHERS, LETTERS, LETTERS.map(str.capitalize))
TEXTS = st.lists(st.lists(PIECES, max_size=12).map("".join), min_size=2, max_size=6)


@pytest.fixture(autouse=True)
def compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    if native.kernels() is None:
        pytest.skip("no compiled kernels")
    monkeypatch.setenv("CLEAN_CORPUS_COMPILED", "1")


@settings(max_examples=600, deadline=None)
@given(TEXTS)
def test_no_text_is_overlooked(texts: list[str]) -> None:
    said = scan.suspicious(texts, sum(map(len, texts)))
    assert [text for text, sent in zip(texts, said, strict=True) if not sent and find(text)] == []


def test_honest_text_is_not_sent_on() -> None:
    texts = [
        "今天GDP涨了，iPhone也涨了 3.5%。",
        "山/水, ok的",
        "",
        "第一批/第二批",
        "对欧.盟说",
        "政治、府上",
    ]
    assert scan.suspicious(texts, 60) == [False] * len(texts)
    found = [
        "这cao控了人",
        "社Si人",
        "城.管来了",
        "公 安局",
        "城★管",
        "他找了zf。",
        "政Fu说",
        "对欧.盟征收的关.税",
        "在zhèngfǔ里",
        "腾x",
    ]
    assert scan.suspicious(found, 60) == [True] * len(found)


@pytest.mark.parametrize("wish", ["0", "1"])
def test_order_and_result_do_not_depend_on_it(wish: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEAN_CORPUS_COMPILED", wish)
    monkeypatch.setattr(scan, "TOGETHER", 40)
    texts = ["昨天城.管来过，公-安-局也来过。" if at % 5 == 0 else f"第{at}天山青水绿。" for at in range(40)]
    docs = [Document(str(at), text, position=at) for at, text in enumerate(texts)]
    done = list(Repair()(docs))
    assert [doc.id for doc in done] == [doc.id for doc in docs]
    assert [at for at, doc in enumerate(done) if doc.steps] == [*range(0, 40, 5)]
