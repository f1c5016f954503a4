"""Bytes to text and back."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import RecordError
from pipeline.io.decode import Decoded, decode, encode, has_surrogates

SIMPLIFIED = (
    "春天来了，河边的柳树发了芽，孩子们在草地上放风筝。\r\n老人坐在长椅上看报，说今年的雨水比去年多２成。\n"
    * 3
)
TRADITIONAL = (
    "春天來了，河邊的柳樹發了芽，孩子們在草地上放風箏。\n老人坐在長椅上看報，說今年的雨水比去年多２成。\r\n"
    * 3
)
TEXTS = {
    "utf-8": SIMPLIFIED,
    "gb18030": SIMPLIFIED,
    "utf-16-le": TRADITIONAL,
    "utf-16-be": SIMPLIFIED,
    "cp950": TRADITIONAL,
}


def again(decoded: Decoded) -> bytes:
    return encode(decoded.text, decoded.encoding, bom=decoded.bom)


@pytest.mark.parametrize("encoding", TEXTS)
@pytest.mark.parametrize("length", [8, 20, 60, 150])
def test_an_encoding_is_recognised_and_gives_the_bytes_back(encoding: str, length: int) -> None:
    text = TEXTS[encoding][:length]
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.exact) == (text, encoding, True)
    assert again(decoded) == text.encode(encoding)


@pytest.mark.parametrize("before", ["", TRADITIONAL * 30])
def test_hong_kong_characters_are_read_wherever_they_come(before: str) -> None:
    text = before + "佢哋喺度食嘢，唔知幾時先至返嚟。" * 3
    assert decode(text.encode("big5hkscs")).text == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_comes_back(mark: bytes, encoding: str) -> None:
    data = mark + SIMPLIFIED.encode(encoding)
    decoded = decode(data)
    assert decoded == Decoded(SIMPLIFIED, encoding, bom=True)
    assert decoded.meta == {"encoding": encoding, "bom": True}
    assert again(decoded) == data


def test_newlines_are_untouched() -> None:
    assert decode("一\r\n二\r三\n".encode("gb18030") * 9).text == "一\r\n二\r三\n" * 9


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "cp950"])
@pytest.mark.parametrize("at", [0, 31, 60, -1])
def test_one_broken_byte_refuses_the_text_and_names_the_encoding(encoding: str, at: int) -> None:
    data = bytearray(TEXTS[encoding].encode(encoding))
    data[at] = 0xFF
    with pytest.raises(RecordError, match=encoding) as caught:
        decode(bytes(data))
    assert caught.value.reason == "undecodable"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
        "これは日本語の文章です。今日はいい天気ですね。".encode("shift_jis"),
        "안녕하세요 오늘은 날씨가 좋네요".encode("euc_kr"),
        "\ud800好的".encode("utf-8", "surrogatepass"),
        codecs.BOM_UTF16_BE + b"\x4e",
        SIMPLIFIED.encode("gb18030")[:-3] + b"\xa1",
        b"\x81",
    ],
    ids=["image", "japanese", "korean", "surrogate", "odd", "cut off", "half a character"],
)
def test_what_is_no_chinese_text_is_refused(data: bytes) -> None:
    with pytest.raises(RecordError) as caught:
        decode(data)
    assert caught.value.reason == "undecodable"
    assert "expected" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("It’s the “best” thing — really.", "cp1252"),
        ("Un café très agréable, déjà là.", "cp1252"),
        ("café très", "utf-8"),
        ("Привет, как дела?", "utf-8"),
        ("plain ASCII", "utf-8"),
        ("with a \0 inside", "utf-8"),
        ("今天\0很好", "utf-8"),
        ("", "utf-8"),
        ("\0\0\0\0", "utf-8"),
        ("Windows notepad wrote this.\r\n", "utf-16-le"),
        ("联通", "gb18030"),
        ("他说一些", "gb18030"),
        ("一", "gb18030"),
    ],
)
def test_other_text_is_read_as_what_it_is(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, encoding)


def test_a_declared_encoding_breaks_a_tie_and_no_more() -> None:
    assert decode(SIMPLIFIED.encode("gb18030"), hint="big5").encoding == "gb18030"
    assert decode(SIMPLIFIED.encode("gb18030"), hint="GB2312").encoding == "gb18030"
    assert decode(SIMPLIFIED.encode("gb18030"), hint="no such thing").encoding == "gb18030"
    # One character alone: 種 in Big5 is 贺 in GBK, and both are ordinary.
    alone = "種".encode("cp950")
    assert {decode(alone, hint="big5").encoding, decode(alone, hint="gbk").encoding} == {"cp950", "gb18030"}


def test_long_markup_before_the_first_chinese_character_does_not_hide_it() -> None:
    data = b"<div class='x'>" * 5_000 + SIMPLIFIED.encode("gb18030")
    assert decode(data).encoding == "gb18030"


def test_a_codec_that_is_no_bijection_says_so() -> None:
    # Big5 has 十 twice: A2CC and A451.
    data = ("十" + TRADITIONAL).encode("cp950").replace(b"\xa4\x51", b"\xa2\xcc", 1)
    decoded = decode(data)
    assert not decoded.exact
    assert decoded.meta == {"encoding": "cp950", "encoding_exact": False}
    assert again(decoded) != data


def test_lone_surrogates_are_found() -> None:
    assert has_surrogates("好\udfff")
    assert not has_surrogates("好😀")
    assert not has_surrogates("ascii")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_come_back(data: bytes) -> None:
    try:
        decoded = decode(data)
    except RecordError:
        return
    assert not decoded.exact or again(decoded) == data
    assert not has_surrogates(decoded.text)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_utf8_is_never_refused(text: str) -> None:
    assert again(decode(text.encode())) == text.encode()
