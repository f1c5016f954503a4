"""Stage `quality`: findings, thresholds, drops that were asked for, masking that was asked for."""

import pytest

from pipeline.config import QualityConfig
from pipeline.document import Document, Flag
from pipeline.stages._classes import kinds
from pipeline.stages.quality import Quality
from pipeline.stages.quality.pii import identity_number
from pipeline.stages.quality.signals import figures, repetition
from pipeline.testing import check_stage

PROSE = "河水在冬天也不结冰，老人们说是因为上游有温泉；孩子们不信，说是鱼太多，游来游去把水搅热了。"


def judged(text: str, **settings: object) -> Document:
    return next(Quality(QualityConfig(**settings))([Document("a", text)]))  # type: ignore[arg-type]


def test_kinds_agree_with_offsets_beyond_the_basic_plane() -> None:
    assert kinds("a𠀀😀b") == b"aHxa"


def test_prose_has_no_findings() -> None:
    assert judged(PROSE).flags == ()


@pytest.mark.parametrize(
    ("text", "crossed"),
    [
        ("The quick brown fox jumps over the lazy dog, again and again, until the very end of the day.", "language"),
        ("これは日本語の文章です。漢字とかなが混ざっていますが、中国語ではありません。読む人は日本人です。とてもおもしろいですね。", "language"),
        ("이것은 한국어 문장입니다. 중국어가 아닙니다. 한국 사람이 읽습니다. 아주 재미있는 이야기가 여기에 있습니다. 정말입니다.", "language"),
        ("Это предложение написано по-русски, и оно не китайское, хотя и довольно длинное, как видите.", "language"),
        ("".join(f"第{n}\x01\x02行" for n in range(20)), "garbage"),
        (PROSE * 8, "repetition"),
        ("☆" * 30 + "、。！？；" * 60, "punctuation"),
    ],
)  # fmt: skip
def test_figures_beyond_their_threshold_are_flagged(text: str, crossed: str) -> None:
    [flag] = [flag for flag in judged(text).flags if flag.kind == "quality"]
    assert crossed in flag.evidence["crossed"]


def test_figures_of_nothing() -> None:
    assert figures("").language == "none"
    assert repetition(" " * 300) == 0.0


def test_a_page_without_punctuation_is_flagged() -> None:
    page = "".join(chr(0x4E00 + n * 7) for n in range(200))
    assert {flag.evidence["kind"] for flag in judged(page).flags if flag.kind == "damage"} == {
        "punctuation-lost"
    }


def test_a_long_paragraph_with_commas_only_has_lost_the_other_marks() -> None:
    page = "，".join(chr(0x4E00 + n) * 2 + "走来走去" for n in range(400))
    assert "punctuation-lost" in {flag.evidence.get("kind") for flag in judged(page).flags}


def test_misread_utf8_is_flagged() -> None:
    assert judged("浠婂ぉ锛屽ぉ姘斿緢濂姐傛垜浠鍘荤湅鐨勶紝鐨勶紝").flags[0].evidence["kind"] == "mojibake"
    assert judged("ÄãºÃ£¬ÊÀ½çÄãºÃ").flags[0].evidence["kind"] == "mojibake"


def test_nothing_is_dropped_unless_named() -> None:
    lost = "于年月日成立，现有社员近名，第届大会。"
    assert judged(lost).drop is None
    dropped = judged(lost, drop=("digits-lost",))
    assert dropped.drop is not None
    assert dropped.drop.reason == "digits-lost"
    assert dropped.flags
    short = judged("好", drop_shorter_than=5).drop
    assert short is not None
    assert short.reason == "too-short"
    foreign = judged(
        "The quick brown fox jumps over the lazy dog until the end of the day.", drop=("language",)
    ).drop
    assert foreign is not None
    assert judged(PROSE, drop=("language",)).drop is None


def test_personal_data_is_masked_only_when_asked() -> None:
    text = "电话13800138000，信箱lao.zhou@mail.example。"
    assert judged(text).text == text
    masked = judged(text, mask_pii=True)
    assert masked.text == "电话***********，信箱***.****@****.*******。"
    assert masked.raw == text
    assert [flag.evidence["kind"] for flag in masked.flags] == ["mobile", "e-mail"]
    check_stage(Quality(QualityConfig(mask_pii=True)), [text])


@pytest.mark.parametrize("number", ["110105194912310021", "11010519491331002X", "123", "1101051949123100２X"])
def test_what_is_no_identity_number(number: str) -> None:
    assert not identity_number(number)


def test_what_an_earlier_stage_found_is_not_said_twice() -> None:
    known = Flag("damage", "encoding", {"kind": "replacement-characters"}, 2, 3)
    [doc] = Quality()([Document("a", "真正\ufffd造，来自生活。", flags=(known,))])
    assert doc.flags == (known,)
