"""The character language model: its alphabet, its counting, its file, and the shipped table's accuracy."""

import json
import lzma
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from pipeline import native
from pipeline.lm.alphabet import HOLE, Alphabet
from pipeline.lm.build import build, held_out
from pipeline.lm.han import is_han
from pipeline.lm.model import load, shipped
from pipeline.lm.table import LOWEST

NEWS = Path(__file__).parent.parent.parent / "shared" / "data" / "corpora" / "cpcnews.jsonl.xz"


def test_both_scripts_and_widths_are_one_symbol() -> None:
    alphabet = shipped().alphabet
    assert alphabet.encode("國家，發展").symbols.tolist() == alphabet.encode("国家,发展").symbols.tolist()


def test_offsets_point_at_the_characters() -> None:
    text = "今 天2026年ABC\n\n好"
    symbols, offsets = shipped().alphabet.encode(text)
    assert [text[at] for at in offsets] == list("今天2年A\n好")
    assert len(symbols) == len(offsets)


def test_the_true_character_wins_between_both_sides() -> None:
    model = shipped()
    text = "各级人民政府要依法履行职责"
    symbols = model.alphabet.encode(text).symbols
    candidates = [model.alphabet.number(char) for char in "政法工公军"]
    logs = model.fill(model.windows(symbols, [4]), np.zeros(5, np.int64), np.array(candidates, np.uint16))
    assert logs.argmax() == 0


@pytest.mark.parametrize("size", [0, 1, 2, 4])
def test_numpy_and_compiled_code_score_alike(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the last bit, beside masks, line ends and characters that never meet; the left sides in any order."""
    if native.kernels() is None:
        pytest.skip("no compiled kernels")
    model, random = shipped(), np.random.default_rng(size)
    symbols = model.alphabet.encode(
        "会议听取了各级政府的工作报告，并就财政预算进行了讨论。\n大家一致同意。"
    ).symbols
    symbols[random.integers(0, len(symbols), 4)] = HOLE
    windows = model.windows(symbols, np.arange(len(symbols)))
    windows = np.vstack([windows, random.integers(0, model.alphabet.size, (20, windows.shape[1]), np.uint16)])
    owner = random.integers(0, len(windows), 3_000)
    fillings = random.integers(0, model.alphabet.size, (3_000, max(size, 1)), np.uint16)
    fillings[::2] = symbols[random.integers(0, len(symbols), fillings[::2].shape)]
    said = []
    for wish in ("0", "1"):
        monkeypatch.setenv("CLEAN_CORPUS_COMPILED", wish)
        said.append(model.fill(windows, owner, fillings) if size else model.closed(windows))
    np.testing.assert_array_equal(said[0], said[1])


def test_numpy_and_compiled_code_give_the_same_bigrams(monkeypatch: pytest.MonkeyPatch) -> None:
    if native.kernels() is None:
        pytest.skip("no compiled kernels")
    model, random = shipped(), np.random.default_rng(1)
    first, second = random.integers(0, model.alphabet.size, (2, 3_000), np.uint16)
    there = random.integers(0, len(model.after.symbols), 1_500)
    first[::2] = np.searchsorted(model.after.starts, there, side="right") - 1
    second[::2] = model.after.symbols[there]
    said = []
    for wish in ("0", "1"):
        monkeypatch.setenv("CLEAN_CORPUS_COMPILED", wish)
        said.append(model.pairs(first, second))
    np.testing.assert_array_equal(said[0], said[1])
    assert (said[0][::2] > LOWEST).mean() > 0.9


@pytest.mark.timed
def test_opening_the_model_is_quick() -> None:
    load.cache_clear()
    start = time.perf_counter()
    shipped()
    assert time.perf_counter() - start < 0.5  # 30 ms on an idle machine


@pytest.mark.timed
def test_scoring_is_quick() -> None:
    model = shipped()
    symbols = model.alphabet.encode("各级人民政府要依法履行职责，努力提高服务水平。" * 10).symbols
    gaps = np.arange(5, 55)
    candidates = np.arange(40, 1040, dtype=np.uint16)
    windows = model.windows(symbols, gaps)
    start = time.perf_counter()
    model.fill(windows, np.repeat(np.arange(50), 1000), np.tile(candidates, 50))
    assert 50_000 / (time.perf_counter() - start) > 100_000  # 1,200,000 a second on an idle core


def test_an_own_model_holds_nothing_that_two_documents_alone_share(tmp_path: Path) -> None:
    lines = ["山里的花开了。"] * 3 + ["海上的船来了。"] * 3 + ["花船。"] * 2 + ["湖。"] * 2
    source = tmp_path / "texts.jsonl"
    source.write_text(
        "".join(json.dumps({"text": f"{line}{n}"}) + "\n" for n, line in enumerate(lines)), "utf-8"
    )
    about = build([source], tmp_path / "own.lm", share=0.0)
    model = load(tmp_path / "own.lm")
    assert about["documents"] == 10
    assert "花" in model.alphabet.characters
    assert "湖" not in model.alphabet.characters
    assert model.order == 5

    def known(word: str) -> bool:
        first, second = map(model.alphabet.number, word)
        key = np.array([first * model.alphabet.size + second], np.uint64)
        return bool(model.tables[2].find(key)[0] >= 0)

    assert known("山里")
    assert not known("花船")


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.lm").write_bytes(b"not a model, but long enough to be mapped")
    with pytest.raises(ValueError, match="not a character model"):
        load(tmp_path / "x.lm")


def test_unknown_characters_have_a_symbol() -> None:
    alphabet = Alphabet("国", {})
    assert alphabet.encode("龘国😀").symbols.tolist()[1] == alphabet.number("国")


@pytest.mark.shared
def test_held_out_accuracy(record_property: Callable[[str, object], None]) -> None:
    model = shipped()
    candidates = np.array(
        [at for at in range(8, model.alphabet.size) if is_han(model.alphabet.char(at))][:4000], np.uint16
    )
    right = asked = 0
    with lzma.open(NEWS, "rt", encoding="utf-8") as lines:
        texts = (json.loads(line)["text"] for line in lines)
        for text in islice((text for text in texts if held_out(text) and len(text) > 200), 20):
            symbols = model.alphabet.encode(text).symbols
            gaps = np.flatnonzero(symbols >= 40)[10:-10:20][:5]
            windows = model.windows(symbols, gaps)
            owner = np.repeat(np.arange(len(gaps)), len(candidates))
            logs = model.fill(windows, owner, np.tile(candidates, len(gaps))).reshape(len(gaps), -1)
            right += int((candidates[logs.argmax(axis=1)] == symbols[gaps]).sum())
            asked += len(gaps)
    record_property("held-out accuracy among 4,000 characters, news", right / asked)
    assert right / asked > 0.7  # .83 on 300 masks of these pages
