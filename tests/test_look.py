"""What texts show at a glance: the compiled look and the plain one see the same, and nothing is missed."""

from __future__ import annotations

import importlib.util
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import native
from pipeline.stages import _classes as classes
from pipeline.stages._dropped import dropped, pairs
from pipeline.stages._look import AT, MARKS, RUBBISH, look, looks
from pipeline.stages.quality import pii

TEXTS = st.lists(
    st.text(
        st.one_of(
            st.sampled_from("甲乙丙第届近名年月，、（）“”锟锛@ 0123456789\n\u3000ãä¸\ufffd\ue000０"),
            st.characters(exclude_categories=["Cs"]),
        ),
        max_size=60,
    ).map(lambda text: text.replace("甲", "甲" * 121).replace("0", "0" * 11).replace("1", "1234 ")),
    max_size=8,
)


@pytest.mark.skipif(importlib.util.find_spec("llvmlite") is None, reason="pip install 'clean-corpus[fast]'")
@given(texts=TEXTS)
def test_the_compiled_look_sees_what_the_plain_one_sees(texts: list[str]) -> None:
    kernels = native.kernels()
    assert kernels is not None  # and from now on it is used, however short the texts
    for text, seen in zip(texts, looks(texts), strict=True):
        plain = look(text)
        assert list(seen.tally)[:128] == plain.tally
        assert seen[1:4] == plain[1:4]
        assert (seen.digit_groups or not plain.digit_groups, seen.signs) == (True, plain.signs)
        assert dropped(text, seen.dropped) == dropped(text, plain.dropped) == dropped(text)


@given(texts=TEXTS)
def test_a_look_misses_nothing(texts: list[str]) -> None:
    for text in texts:
        seen = look(text)
        for signs in (MARKS, RUBBISH, AT):
            assert seen.holds(signs) == any(sign in text for sign in signs)
        assert seen.tally[classes.HAN[0]] == classes.kinds(text).count(classes.HAN)


def test_no_two_pairs_share_a_bucket() -> None:
    factor, keys, filled = pairs()
    assert filled.sum() == len({key for key in keys.tolist() if key})
    assert 0 < factor < 0x10000


@given(
    text=st.text(st.sampled_from("1186+- xXa.@_中０"), max_size=60).map(
        lambda text: text.replace("8", "86").replace("11", "1" * 13)
    )
)
def test_numbers_and_addresses_are_found_where_a_search_finds_them(text: str) -> None:
    def spans(found: object) -> list[tuple[int, int]]:
        return [match.span() for match in found]  # type: ignore[attr-defined]

    for pattern, found in ((pii._DIGITS, pii._numbers(text)), (pii._EMAIL, pii._addresses(text))):
        assert spans(found) == spans(re.compile(pattern.pattern, pattern.flags).finditer(text))
