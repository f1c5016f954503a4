"""Stage `repair` beyond its cases: knowledge, sources, evidence, flags, the real masked page."""

import pickle
from pathlib import Path

import pytest

from pipeline import native
from pipeline.config import RepairConfig
from pipeline.document import Document
from pipeline.stages.repair import Repair
from pipeline.stages.repair.filters import Evidence, Filters

PAGE = "这次论坛讨论了*治互信和经济合作，各国*府代表出席，会议通过了财*预算，并就*策协调达成一致。"
SEED = Path(__file__).parent.parent.parent / "shared" / "seeds" / "002_c42d388d6a7d4817.txt"


def test_an_edit_carries_candidates_and_the_inferred_filter() -> None:
    doc = next(Repair()([Document("a", PAGE)]))
    (step,) = doc.steps
    for edit in step.edits:
        assert edit.rule == "masked-character"
        assert edit.confidence is not None
        assert edit.confidence >= RepairConfig().probability
        assert edit.evidence is not None
        assert edit.evidence["candidates"]["政"] == max(edit.evidence["candidates"].values())
        assert edit.evidence["filter"]["政"] > 0.9


def test_numpy_and_compiled_code_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Edits, flags and knowledge to the last digit: single masks, runs, masks beside masks, words taken apart."""
    if native.kernels() is None:
        pytest.skip("no compiled kernels")
    texts = [PAGE, PAGE.replace("*", "□"), CROWDED]
    docs = [Document(str(at), text, {"source_key": "s"}, position=at) for at, text in enumerate(texts)]
    said = []
    for wish in ("0", "1"):
        monkeypatch.setenv("CLEAN_CORPUS_COMPILED", wish)
        stage = Repair()
        knowledge = stage.learn([stage.survey(docs)])
        said.append((knowledge, [(doc.text, doc.steps, doc.flags) for doc in stage.apply(docs, knowledge)]))
    assert said[0] == said[1]
    assert said[0][1][0][1]


CROWDED = "昨天**局的人来了，*治**，城.管也来了，政fu没有来；各地群众都说：**应该管一管这件事，*策已经定了。"


# More masks in different places than the survey tries with every character.
MANY = PAGE + "".join(f"{char}*{char}的人都说好，" for char in "山水火土天地日月星风雨雪春夏秋冬")


def test_what_the_survey_noted_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Single masks, runs, masks beside masks, filters learned from another page; and a note on another text."""
    texts = [PAGE, PAGE.replace("*", "□"), CROWDED, "他说**不能不管，*法和*策都要看，" * 3 + PAGE, MANY]
    stage = Repair()
    monkeypatch.setattr("pipeline.stages.repair.SURVEYED", 16)
    for sources in (["s"] * len(texts), [str(at) for at in range(len(texts))]):
        docs = [
            Document(str(at), text, {"source_key": source}, position=at)
            for at, (text, source) in enumerate(zip(texts, sources, strict=True))
        ]
        survey, notes = stage.survey_noted(docs)
        assert survey == stage.survey(docs)
        assert [note.whole for note in notes.values()] == [True, True, True, True, False]
        knowledge = stage.learn([survey])
        without = list(stage.apply(docs, knowledge))
        spilled = pickle.loads(pickle.dumps(notes, protocol=5))  # noqa: S301  # our own
        assert list(stage.apply_noted(docs, knowledge, spilled)) == without
        wrong = {at: notes[len(notes) - 1 - at] for at in range(len(notes)) if len(notes) - 1 - at in notes}
        assert list(stage.apply_noted(docs, knowledge, wrong)) == without


def test_a_page_says_the_same_among_others() -> None:
    """Pages are weighed together, those with runs of stars and those without apart."""
    texts = [
        PAGE,
        "他们*治学习，各国**代表和*府的人都来了，财*预算通过了，**说*策不变。",
        "昨天晚上市里的*校长跟我说起了这件事情，我听了很久。",
        "会上**和**各说各的，***没有来，谈的是*治*信和*策。",
    ]
    docs = [Document(str(at), text, {"source_key": str(at)}) for at, text in enumerate(texts * 3)]
    for doc, alone in zip(Repair()(docs), docs, strict=True):
        (own,) = Repair()([alone])
        assert (doc.text, doc.steps, doc.flags) == (own.text, own.steps, own.flags)


def test_only_so_many_answers_are_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    docs = [Document(str(at), PAGE, position=at) for at in range(3)]
    (one, *_) = Repair().survey_noted(docs)[1].values()
    monkeypatch.setattr("pipeline.stages.repair.ROOM", 2 * one.answers)
    assert set(Repair().survey_noted(docs)[1]) == {0, 1}


def test_noise_is_flagged_with_the_reason_and_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """One mask in five characters, thousands of them: nothing is asked of the model, and every mask is told."""

    def asked(_stage: Repair, pages: list[object], **_options: bool) -> list[object]:
        assert not pages, "noise was asked about"
        return []

    monkeypatch.setattr(Repair, "_look", asked)
    noise = Document("noise", "山*水月风" * 40_000)
    doc = next(Repair()([noise]))
    assert doc.text == noise.text
    assert len(doc.flags) == 40_000
    assert doc.flags[0].evidence["reason"]
    monkeypatch.undo()
    few = next(Repair()([Document("few", "山*水月风" * 40)]))
    assert not any("reason" in flag.evidence for flag in few.flags)


@pytest.mark.parametrize(
    "text",
    [
        "*图一：山路上的石阶*\n走了很久才到，他 *慢慢地* 坐下来，我们说 **不要急** 。",
        "今天的节目●天气好的时候去爬山",
        "那辆车牌为甲a7**的小车停在路边。",
    ],
    ids=["emphasis with blanks or line ends outside", "one bullet", "one star beside a digit"],
)
def test_a_page_of_which_nothing_can_come_is_not_read(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(_stage: Repair, pages: list[object], **_options: bool) -> list[object]:
        assert not pages, "it was asked about"
        return []

    monkeypatch.setattr(Repair, "_look", asked)
    doc = next(Repair()([Document("a", text)]))
    assert doc.text == text
    assert not doc.flags


def test_what_the_source_is_known_to_mask_is_tried_on_a_lone_mask_too() -> None:
    known = Filters({"": {"政": Evidence(5.0, 0, 20)}})
    page = [Document("a", "他说今年的财□预算已经通过了。")]
    assert next(Repair().apply(page, known)).text == "他说今年的财政预算已经通过了。"
    assert next(Repair().apply(page, Filters())).text == page[0].text


def test_runs_of_two_that_are_no_masks_with_half_their_stars_stay() -> None:
    """One star between marks is no mask, so that nothing is left to be asked whether the stars stand for bytes."""
    doc = next(Repair()([Document("a", "他说，**，然后走了。**，再也没回来。\n，**。")]))
    assert not doc.steps
    assert len(doc.flags) == 3


def test_a_mask_that_stays_is_flagged_with_candidates() -> None:
    doc = next(Repair()([Document("a", "昨天晚上市里的*校长跟我说起了这件事情，我听了很久。")]))
    assert not doc.steps
    (flag,) = doc.flags
    assert flag.kind == "mask"
    assert flag.evidence["candidates"]


def test_flags_stand_at_their_masks_in_the_shorter_text() -> None:
    text = (
        "昨天城.管来过，公-安-局也来过。晚上市里的*校长跟我说起了这件事情，我听了很久，他说可以去问zf的人。"
    )
    doc = next(Repair()([Document("a", text)]))
    assert "城管来过，公安局也来过" in doc.text
    assert {doc.text[flag.start : flag.end] for flag in doc.flags} == {"*", "zf"}


def test_a_visible_character_is_not_filled_in() -> None:
    docs = Repair()(
        [Document("a", PAGE + "他们在政治上一致，政府也同意，财政上没有问题，政策也对，行政也对，政局很好。")]
    )
    assert not next(docs).steps


def test_knowledge_is_written_edited_and_read(tmp_path: Path) -> None:
    stage = Repair()
    docs = [Document("a", PAGE, {"site": "bbs.example"})]
    knowledge = stage.learn([stage.survey(docs)])
    knowledge.write(tmp_path)
    assert Filters.read(tmp_path).sources.keys() == {"bbs.example"}
    path = tmp_path / "filters.json"
    path.write_text(path.read_text("utf-8").replace('"chance": null', '"chance": 0.0', 1), "utf-8")
    edited = Filters.read(tmp_path)
    assert edited.sources["bbs.example"]["政"].fixed == 0.0
    assert not next(iter(stage.apply(docs, edited))).steps


def test_knowledge_by_hand_may_be_short_and_hold_for_all(tmp_path: Path) -> None:
    (tmp_path / "filters.json").write_text('{"sources": {"*": {"副": 1}, "bbs.example": {"政": 0}}}', "utf-8")
    filters = Filters.read(tmp_path)
    assert filters.of("elsewhere")["副"].fixed == 1.0
    assert set(filters.of("bbs.example")) == {"副", "政"}
    assert filters.known("bbs.example")[0] == "副"
    filters.write(tmp_path)
    assert Filters.read(tmp_path) == filters
    text = "昨天晚上县里的*县长跟我说起了这件事情，*市长和*校长也都在场，*局长没有来。"
    assert "副县长" in next(iter(Repair().apply([Document("a", text)], filters))).text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('{"sources": 3}', "bbs.example"),
        ('{"sources": ', "not JSON"),
        ('{"sources": {"s": {"政": {"chance": "yes"}}}}', "'s', '政': the chance must be a number from 0"),
        ('{"sources": {"s": {"政": {"chance": 1.5}}}}', "number from 0"),
        ('{"sources": {"s": {"政": {"chanse": 1}}}}', "did you mean 'chance'"),
        ('{"sources": {"s": {"政": {"pages": "many"}}}}', "are numbers"),
    ],
)
def test_broken_knowledge_is_refused(tmp_path: Path, written: str, said: str) -> None:
    (tmp_path / "filters.json").write_text(written, "utf-8")
    with pytest.raises(ValueError, match=said) as caught:
        Filters.read(tmp_path)
    assert "filters.json" in str(caught.value)


@pytest.mark.parametrize("cut", [1, 2, 4])
def test_what_is_learned_does_not_depend_on_shards(cut: int) -> None:
    docs = [Document(str(n), PAGE + "好" * n, {"site": f"s{n % 2}"}, position=n) for n in range(4)]
    stage = Repair()
    surveys = [stage.survey(docs[at : at + cut]) for at in range(0, 4, cut)]
    assert stage.learn(surveys) == stage.learn([stage.survey(docs)])


@pytest.mark.shared
@pytest.mark.parametrize("wide", [False, True])
def test_the_masked_repost_is_restored_from_its_page_alone(wide: bool) -> None:
    text = SEED.read_text("utf-8")
    doc = next(Repair()([Document("002", text.replace(",", "，") if wide else text)]))
    (step,) = doc.steps
    assert "".join(edit.after for edit in step.edits) == "政政毒政毒政政毒政毒"
