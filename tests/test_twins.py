"""Stage `twins`: what comes back, what must not be touched, and who may lend."""

import json
import pickle
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.config import TwinsConfig
from pipeline.document import Document, Edit, Flag
from pipeline.engines.local import run
from pipeline.stages.quality import Quality
from pipeline.stages.twins import Twins, _settled
from pipeline.stages.twins.align import HOLE, align, bones
from pipeline.stages.twins.fill import filled
from pipeline.stages.twins.hand import Hand
from pipeline.stages.twins.lend import Text
from pipeline.stages.twins.plan import Plan
from pipeline.testing import check_stage

WHOLE = (
    "云溪市水务局昨天公布，2019年全市用水1.3亿吨，比2018年少5.2%。\n"
    "局长周砚说：“老管网（1987年铺设）换掉以后，漏水少了一半；今年还要换23公里。”\n"
    "市政府为此拨款4000万元，目前已经有近300名市民报名，愿意在自家门口当监督员。\n"
    "第5届水务开放日定在9月28日，地点是二水厂、三水厂和城东的Wi-Fi体验馆。\n"
    "有人担心消毒会不会留下毒性，周砚答：“煮开就好，没有毒。”\n"
)
COPY = Flag("duplicate", "near_dup", {"cluster": "c", "of_position": 0, "kind": "near"})


def masked(text: str, word: str, mask: str = "*") -> Document:
    """The text with a word masked and flagged, a copy of document 0."""
    pieces = text.split(word)
    flags, at = [COPY], 0
    for piece in pieces[:-1]:
        at += len(piece)
        flags.append(Flag("mask", "repair", start=at, end=at + len(mask)))
        at += len(mask)
    return Document("damaged", mask.join(pieces), flags=tuple(flags))


def judged(text: str) -> Document:
    """The text with what `quality` finds, a copy of document 0."""
    [doc] = Quality()([Document("damaged", text)])
    return doc.flagged(COPY)


def restored(damaged: Document, *twins: str | Document) -> Document:
    """The damaged document after the stage, among twins."""
    others = [
        twin if isinstance(twin, Document) else Document(f"twin {at}", twin) for at, twin in enumerate(twins)
    ]
    return list(Twins()([*others, damaged]))[-1]


@pytest.mark.parametrize(
    ("word", "mask"), [("政", "*"), ("毒", "＊"), ("水务", "**"), ("监督员", "*"), ("周砚", "□□")]
)
def test_masks_come_back(word: str, mask: str) -> None:
    doc = restored(masked(WHOLE, word, mask), WHOLE)
    assert doc.text == WHOLE
    assert not [flag for flag in doc.flags if flag.kind == "mask"]
    assert {edit.evidence["twin"] for edit in doc.steps[0].edits if edit.evidence} == {"twin 0"}


def test_a_page_that_lost_digits_letters_marks_and_paragraphs() -> None:
    lost = (
        "".join(
            char for char in WHOLE if char not in "0123456789、：；“”（）%.\n" and not ("A" <= char <= "z")
        )
        + "\n"
    )
    damaged = judged(lost.replace("-", ""))
    assert {"digits-lost"} <= {flag.evidence["kind"] for flag in damaged.flags if flag.kind == "damage"}
    doc = restored(damaged, WHOLE)
    assert doc.text == WHOLE
    assert [flag.kind for flag in doc.flags] == ["duplicate"]
    assert doc.raw == damaged.text


def test_lost_characters_and_garbled_passages() -> None:
    doc = restored(judged(WHOLE.replace("监督", "\ufffd\ufffd").replace("管网", "\ufffd")), WHOLE)
    assert doc.text == WHOLE
    # One byte of 水 was lost and marked; what follows was read at the wrong border until another was lost.
    tail = "水少了一半".encode("gb18030")[1:-1].decode("gb18030", "ignore")
    wrong = "漏\ufffd" + tail
    assert "水" not in wrong
    doc = restored(judged(WHOLE.replace("漏水少了一半", wrong)), WHOLE)
    assert doc.text == WHOLE


def test_a_dropped_number_comes_back() -> None:
    doc = restored(judged(WHOLE.replace("300名", "名")), WHOLE)
    assert doc.text == WHOLE
    assert [edit.after for edit in doc.steps[0].edits] == ["300"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("300名", "400名"),
        ("愿意在自家门口当监督员", "愿意当监督员"),
        ("“煮开就好，没有毒。”", "煮开就好，没有毒。"),
        ("今年还要换23公里", "明年还要换23公里"),
        ("，", ","),
        ("周砚", "周妍"),
    ],
)
def test_a_text_that_merely_differs_is_left_alone(before: str, after: str) -> None:
    doc = restored(judged(WHOLE.replace(before, after)), WHOLE)
    assert doc.text == WHOLE.replace(before, after)
    assert doc.steps == ()


def test_twins_that_disagree_are_flagged() -> None:
    damaged = masked(WHOLE, "监督员")
    other = Document("other", WHOLE.replace("监督员", "志愿者"), flags=(COPY,))
    doc = restored(damaged, WHOLE, other)
    assert doc.text == damaged.text
    assert [flag.kind for flag in doc.flags if flag.kind == "mask"] == ["mask"]
    [dispute] = [flag for flag in doc.flags if flag.evidence.get("kind") == "twins-disagree"]
    assert dispute.evidence["readings"] == {"twin 0": "监督员", "other": "志愿者"}


def test_a_twin_that_is_damaged_in_the_same_place_lends_nothing() -> None:
    doc = restored(masked(WHOLE, "监督员"), masked(WHOLE, "监督员", "□"))
    assert doc.steps == ()


def test_two_damaged_copies_mend_each_other() -> None:
    first, second = masked(WHOLE, "监督员"), masked(WHOLE, "周砚")
    docs = list(Twins()([replace(first, flags=first.flags[1:]), second]))
    assert [doc.text for doc in docs] == [WHOLE, WHOLE]


def test_a_mask_stands_for_a_word_not_for_a_clause() -> None:
    damaged = masked(WHOLE, "愿意在自家门口当监督员")
    assert restored(damaged, WHOLE).steps == ()


def test_emphasis_is_no_mask() -> None:
    text = WHOLE.replace("市政府为此拨款", "市政府*为此*拨款")
    assert restored(judged(text), WHOLE).text == text


def test_an_unflagged_mask_is_seen_beside_its_twin() -> None:
    text = WHOLE.replace("政府", "*府").replace("没有毒。", "没有*。")
    assert restored(judged(text), WHOLE).text == WHOLE


TRADITIONAL = str.maketrans(
    "务铺设换管网说场愿当监员体验馆还漏东为款报点厂满门厅",
    "務鋪設換管網說場願當監員體驗館還漏東為款報點廠滿門廳",
)


def test_a_traditional_twin_lends_in_simplified_characters() -> None:
    doc = restored(masked(WHOLE, "监督员"), WHOLE.translate(TRADITIONAL))
    assert doc.text == WHOLE


def test_a_simplified_twin_lends_only_what_can_be_written_in_one_way() -> None:
    text = WHOLE.translate(TRADITIONAL)
    assert restored(masked(text, "監督員"), WHOLE).text == text
    # 发 is 發 or 髮: which one, the twin cannot say.
    line = "理发店的老师傅在河边的老街上开了三十年的店，人人都認識他，也都願意等。"
    doc = restored(masked(line, "发"), line.replace("認識", "认识").replace("願", "愿"))
    assert "*" in doc.text
    assert [flag.evidence["why"] for flag in doc.flags if flag.evidence.get("kind") == "twins-disagree"]


def test_texts_of_one_pattern_do_not_lend() -> None:
    damaged = masked(WHOLE, "监督员")
    related = Flag("related", "near_dup", {"cluster": "c", "of_position": 0, "kind": "template"})
    assert restored(replace(damaged, flags=(*damaged.flags[1:], related)), WHOLE).steps == ()


def test_stage_obeys_the_laws_and_does_not_depend_on_the_cut() -> None:
    docs: Sequence[Document] = [
        Document("twin", WHOLE, position=0, flags=(Flag("represents", "near_dup", {"copies": 2}),)),
        replace(masked(WHOLE, "政"), position=1),
        replace(judged(WHOLE.replace("300名", "名")), position=2),
    ]
    check_stage(Twins(), docs)
    stage = Twins(TwinsConfig(donors=2))
    whole = list(stage(docs))
    surveys = [pickle.loads(pickle.dumps(stage.survey([doc]), protocol=5)) for doc in docs]  # noqa: S301
    knowledge = stage.learn(surveys)
    assert [doc for held in docs for doc in stage.apply([held], knowledge)] == whole
    assert whole[1].text == whole[2].text == WHOLE


def test_alignment_of_long_texts_with_moved_passages() -> None:
    sentences = [
        f"{chr(0x4E00 + n)}{chr(0x5000 + 3 * n)}走在第{chr(0x6000 + 7 * n)}条路上" for n in range(400)
    ]
    a = bones("，".join(sentences), [(10, 12)])
    b = bones("，".join(sentences[200:] + sentences[:200]), damaged=False)
    runs = align(a.codes, b.codes)
    assert sum(run.size for run in runs) >= 200 * 8
    assert all(
        left.a + left.size <= right.a and left.b + left.size <= right.b for left, right in pairwise(runs)
    )
    assert not any((a.codes[run.a : run.a + run.size] == HOLE).any() for run in runs)


def test_the_hand_learns_from_what_both_texts_have() -> None:
    assert Hand.from_pairs({("着", "著"): 3, ("说", "說"): 2}).written("说着") == "說著"
    assert Hand.from_pairs({("好", "好"): 3}).written("說") == "說"


def test_a_wrong_repair_is_corrected_and_never_lent() -> None:
    masked_text = WHOLE.replace("政府", "*府").replace("没有毒。", "没有*。")
    doc = Document("damaged", "首页\n" + masked_text, flags=(COPY,))
    at, other = doc.text.index("*"), doc.text.rindex("*")
    doc = doc.edited(
        "repair",
        [Edit(at, "*", "军", "masked-character", 0.99), Edit(other, "*", "毒", "masked-character", 0.99)],
    )
    doc = doc.edited("boilerplate", [Edit(0, "首页\n", "", "breadcrumb")])
    fixed = restored(doc, WHOLE)
    assert fixed.text == WHOLE
    assert [(edit.before, edit.after, edit.rule) for edit in fixed.steps[-1].edits] == [
        ("军", "政", "repair-corrected-by-twin")
    ]
    # Another copy, masked in the same place, does not learn from the guess.
    assert restored(masked(WHOLE, "政府"), doc).text == masked(WHOLE, "政府").text


@pytest.mark.parametrize(
    ("gap", "holes", "piece", "after"),
    [
        ("*、*，*", [(0, 1), (2, 3), (4, 5)], "毒、政，药", "毒、政，药"),
        ("*、*", [(0, 1), (2, 3)], "毒、政、药", None),  # two ways to share three words
        ("*，*", [(0, 1), (2, 3)], "毒。政", None),
        ("“*", [(1, 2)], "政", "政"),  # marks around the only word may differ
        ("*", [(0, 1)], "", None),
        ("\ufffd乱", [(0, 1)], "完全不同的话", None),  # the bytes do not prove it
    ],
)
def test_holes_are_filled_in_one_way_or_not_at_all(
    gap: str, holes: list[tuple[int, int]], piece: str, after: str | None
) -> None:
    fill = filled(gap, holes, piece)
    assert (fill and fill.after) == after


def test_foreign_passages_come_back_with_their_spaces() -> None:
    text = "".join(
        f"第{chr(0x7532 + n)}章介绍 Quick Start {n} 和 Wi-Fi 的用法，作者是老周。" for n in range(12)
    )
    lost = "".join(char for char in text if not (char.isascii() and char.isalnum()))
    doc = restored(judged(lost), text)
    assert doc.text == text


def test_what_other_stages_found_is_not_taken_back() -> None:
    """Only `quality` finds again what it found; a row of question marks was found by `encoding`."""
    text = "第一季度营业收入增长。\n????????\n全年的数字见附表，"
    flags = (
        Flag("damage", "encoding", {"kind": "replacement-characters", "sign": "???"}, 12, 20),
        Flag(
            "damage", "boilerplate", {"kind": "truncated", "proof": "查看完整版本"}, len(text) - 1, len(text)
        ),
        Flag("damage", "quality", {"kind": "digits-lost", "places": 4}),
    )
    settled = _settled(text)
    assert [settled(flag) for flag in flags] == [False, False, True]


def test_a_text_that_cannot_be_aligned_is_rejected_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run goes on, and all other documents are there."""

    def planned(text: Text, _: Sequence[Text]) -> Plan:
        raise ValueError(f"{text.id} has no bones")

    monkeypatch.setattr("pipeline.stages.twins.plan.planned", planned)
    whole = "".join(f"第{at}段说的是上游的水厂换了新的管子，河边的人都来看，看了都说好。" for at in range(30))
    texts = {"whole": whole, "masked": whole.replace("水厂换", "水*换", 3), "other": "今天山城下了一场小雨。"}
    rows = [json.dumps({"id": each, "text": text}, ensure_ascii=False) for each, text in texts.items()]
    (tmp_path / "in.jsonl").write_text("\n".join(rows), encoding="utf-8")
    result = run([tmp_path / "in.jsonl"], tmp_path / "out", workers=0)
    assert result.counts == {"in": 3, "out": 2, "rejected": 1}
    [row] = (tmp_path / "out/rejected.jsonl").read_text(encoding="utf-8").splitlines()
    rejected = json.loads(row)
    assert (rejected["id"], rejected["stage"], rejected["reason"]) == ("masked", "twins", "stage-error")
    assert "masked has no bones" in rejected["message"]
