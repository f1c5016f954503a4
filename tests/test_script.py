"""Conversions between the scripts obey the laws too (the flow keeps the script by default)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import Config
from pipeline.flow import default_stages
from pipeline.stage import Stage
from pipeline.testing import check_stage

TEXTS = st.text(
    st.one_of(
        st.sampled_from("這國裡麵乾著后发干这里面，。 \n“”ab"), st.characters(exclude_categories=["Cs"])
    ),
    max_size=40,
)


def script(conversion: str) -> Stage:
    stages = default_stages(Config.from_mapping({"script": {"convert": conversion}}))
    return next(stage for stage in stages if stage.name == "script")


@pytest.mark.parametrize(
    "conversion", ["t2s", "tw2s", "tw2sp", "hk2s", "s2t", "s2tw", "s2twp", "s2hk", "t2tw", "t2hk"]
)
@given(texts=st.lists(TEXTS, max_size=3))
def test_laws(conversion: str, texts: list[str]) -> None:
    # A second run may find words that the first one made (乾 in s2t), so a conversion answers for one run.
    check_stage(script(conversion), texts, idempotent=False)


@given(texts=st.lists(TEXTS, max_size=3))
def test_to_simplified_is_done_in_one_run(texts: list[str]) -> None:
    check_stage(script("t2s"), texts)
