"""The masked language model beside the character model, with a model of one layer and random weights made here."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from pipeline.config import Config, RepairConfig
from pipeline.document import Document
from pipeline.errors import ConfigError, MissingExtraError
from pipeline.lm.alphabet import FIRST
from pipeline.lm.model import shipped
from pipeline.stages.repair import Repair
from pipeline.testing import check_stage

PAGE = "这次论坛讨论了*治互信和经济合作，各国*府代表出席，会议通过了财*预算，并就*策协调达成一致。"
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fill-mask model that always says 政, loudly: what it says must be seen in the scores."""
    torch = pytest.importorskip("torch", reason="needs the extra [mlm]: pip install 'clean-corpus[mlm]'")
    transformers = pytest.importorskip("transformers", reason="needs the extra [mlm]")
    where = tmp_path_factory.mktemp("model")
    chars = [shipped().alphabet.char(at) for at in range(FIRST, shipped().alphabet.size)]
    words = [*SPECIAL, *chars, "1", "a"]
    (where / "vocab.txt").write_text("\n".join(words) + "\n", "utf-8")
    torch.manual_seed(5)
    settings = transformers.BertConfig(
        vocab_size=len(words),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=64,
    )
    model = transformers.BertForMaskedLM(settings)
    with torch.no_grad():
        model.get_output_embeddings().bias[words.index("政")] += 8.0
    model.save_pretrained(where)
    vocabulary: Mapping[str, int] = {word: at for at, word in enumerate(words)}
    try:
        tokenizer = transformers.BertTokenizer(vocab=vocabulary)
    except TypeError:  # transformers 4 reads a file
        tokenizer = transformers.BertTokenizer(str(where / "vocab.txt"))
    tokenizer.save_pretrained(where)
    return where


def test_it_has_its_say_on_every_filling(folder: Path) -> None:
    from pipeline.lm.masked import masked  # noqa: PLC0415

    model, base = masked(str(folder)), shipped()
    assert masked(str(folder)) is model
    symbols = base.alphabet.encode("会议讨论了和平问题").symbols
    fillings = np.array([base.alphabet.number(char) for char in "政水"], np.uint16)
    owner = np.zeros(2, np.int64)
    mixed = model.fill(model.windows(symbols, [4]), owner, fillings)
    plain = base.fill(base.windows(symbols, [4]), owner, fillings)
    assert mixed.shape == plain.shape
    # By half of what the model says: its bias of 8, more or less what the random weights say.
    assert (mixed[0] - mixed[1]) - (plain[0] - plain[1]) / 2 == pytest.approx(4, abs=1)
    assert (model.fill(model.windows(symbols, [4]), owner, fillings) == mixed).all()
    assert model.closed(model.windows(symbols, [4])) == base.closed(base.windows(symbols, [4]))


def test_words_are_scored_place_by_place(folder: Path) -> None:
    from pipeline.lm.masked import masked  # noqa: PLC0415

    model = masked(str(folder))
    symbols = model.alphabet.encode("会议讨论了问题").symbols
    words = np.array([[model.alphabet.number(char) for char in word] for word in ("政治", "政政")], np.uint16)
    first, second = model.fill(model.windows(symbols, [4]), np.zeros(2, np.int64), words)
    base = shipped()
    plain = base.fill(base.windows(symbols, [4]), np.zeros(2, np.int64), words)
    # The second place counts as well: 政政 has the bias once more.
    assert (second - first) - (plain[1] - plain[0]) / 2 == pytest.approx(4, abs=1)


def test_the_stage_asks_it_and_keeps_the_laws(folder: Path) -> None:
    stage = Repair(RepairConfig(mlm=str(folder)))
    docs = [Document("a", PAGE), Document("b", "没有遮盖的一页。", position=1)]
    check_stage(stage, docs)
    (doc, plain) = stage(docs)
    assert "政治互信" in doc.text
    assert plain.text == docs[1].text


def test_a_folder_without_a_model_is_refused_before_the_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("pipeline.lm.masked.find_spec", lambda _: True)
    with pytest.raises(ConfigError, match=r"config\.json"):
        Repair(RepairConfig(mlm=str(tmp_path)))


def test_without_the_extra_the_message_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.lm.masked.find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"clean-corpus\[mlm\]"):
        Repair(RepairConfig(mlm="/models/some-bert"))


def test_the_setting_is_read_from_toml_names() -> None:
    assert Config.from_mapping({"repair": {"mlm": "m"}}).repair.mlm == "m"
