"""Documents, steps and settings: the promise that everything can be replayed and undone."""

import copy
import pickle
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import (
    Config,
    Document,
    Edit,
    Editor,
    Filter,
    Flag,
    Rewrite,
    Step,
    clean_corpus,
    near_duplicates,
    replay,
    undo,
)
from pipeline.document import diff
from pipeline.errors import ConfigError, MissingExtraError, RecordError, ReplayError, StageError
from pipeline.testing import check_stage

TEXT = st.text(alphabet="云溪桥水，。,.*　 \nab12", max_size=60)


@given(TEXT, TEXT)
def test_diff_leads_there_and_back(before: str, after: str) -> None:
    """For any two texts, the found edits replay and undo, and none is empty."""
    edits = diff(before, after)
    steps = (Step("any", edits),) if edits else ()
    assert replay(before, steps) == after
    assert undo(after, steps) == before
    assert all(edit.before != edit.after for edit in edits)


def test_diff_of_long_texts_is_one_edit_for_the_middle() -> None:
    """Beyond the window a whole replacement is recorded, still exactly."""
    before, after = "头" + "甲乙" * 3000 + "尾", "头" + "丙" * 4001 + "尾"
    assert [(edit.start, len(edit.before), len(edit.after)) for edit in diff(before, after)] == [
        (1, 6000, 4001)
    ]


def test_a_step_refuses_a_text_it_was_not_recorded_on() -> None:
    """The message names the stage, the place, what was expected and what was found."""
    step = Step("punctuation", (Edit(1, ",", "，"),))
    with pytest.raises(ReplayError, match=r"'punctuation'.*expects ',' at offset 1 but finds '好'"):
        step.apply("你好")
    with pytest.raises(ReplayError, match="expects '，'"):
        step.invert("你好")
    with pytest.raises(ReplayError):
        Step("twice", (Edit(1, "好", ""), Edit(0, "你", ""))).apply("你好")


@pytest.mark.parametrize(
    ("edit", "span"),
    [
        (Edit(0, "一", ""), (2, 4)),
        (Edit(0, "", "零"), (4, 6)),
        (Edit(3, "四", "肆肆"), (3, 6)),
        (Edit(5, "六", ""), (3, 5)),
        (Edit(2, "三四", "叁"), (2, 4)),
    ],
)
def test_flags_move_with_the_text(edit: Edit, span: tuple[int, int]) -> None:
    """A flag keeps pointing at what it was raised for."""
    doc = Document("a", "一二三四五六").flagged(Flag("mask", "repair", start=3, end=5))
    (flag,) = doc.edited("layout", [edit]).flags
    assert (flag.start, flag.end) == span


def test_a_flag_goes_with_the_text_it_was_about() -> None:
    """The record of the deletion stays; the finding has no place any more."""
    doc = Document("a", "正文\n广告*").flagged(
        Flag("mask", "repair", start=5, end=6), Flag("damage", "quality")
    )
    assert [flag.kind for flag in doc.edited("boilerplate", [Edit(2, "\n广告*", "")]).flags] == ["damage"]
    assert doc.without_flags(lambda flag: flag.kind == "mask").flags == doc.flags[1:]


def test_meta_that_is_there_wins() -> None:
    """A fact found in chrome never overwrites what the input said."""
    doc = Document("a", "", {"title": "渡口"}).with_meta(title="别的", author="柳叶")
    assert doc.meta == {"title": "渡口", "author": "柳叶"}


def test_dropped_documents_stay_in_the_stream() -> None:
    """A filter marks; it does not remove."""
    docs = [Document("a", "短"), Document("b", "足够长的文本")]
    (short, long) = Filter("length", lambda text: "too-short" if len(text) < 3 else None)(docs)
    assert short.drop is not None
    assert short.drop.reason == "too-short"
    assert long.drop is None
    assert list(Rewrite("empty", lambda _: "")([short])) == [short]


def test_the_laws_catch_a_stage_that_breaks_them() -> None:
    """check_stage names the law."""
    check_stage(
        Editor("ok", lambda text: [Edit(0, text[:1], "好")] if text[:1] not in {"", "好"} else []), ["坏", ""]
    )
    with pytest.raises(StageError, match="a second run changes nothing"):
        check_stage(Rewrite("grow", lambda text: text + "。"), ["好"])
    with pytest.raises(StageError, match="same documents"):
        check_stage(_Losing(), ["好"])
    with pytest.raises(StageError, match="only for a change"):
        check_stage(Editor("idle", lambda text: [Edit(0, text, text)]), ["好"])


class _Losing:
    name = "losing"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """Lose the first."""
        return iter(list(docs)[1:])


@pytest.mark.parametrize("work", [clean_corpus, near_duplicates])
@pytest.mark.parametrize(
    ("texts", "told"),
    [("一篇文章", r"put it into a list"), ([b"\xe6"], r"pipeline\.io\.decode"), ([None], "not NoneType")],
)
def test_what_is_no_text_is_refused_by_name(work: Callable[[Any], Any], texts: Any, told: str) -> None:
    """A string would be taken for many texts of one character; bytes have a function of their own."""
    with pytest.raises(TypeError, match=told):
        list(work(texts))


def test_settings_from_toml(tmp_path: Path) -> None:
    """Known names are taken, ints pass as floats, the rest keeps its default."""
    path = tmp_path / "settings.toml"
    path.write_text("[near_dup]\nthreshold = 1\n", encoding="utf-8")
    assert Config.from_toml(path).near_dup.threshold == 1.0


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[near_dup]\ntreshold = 0.8", "unknown setting 'treshold' in .near_dup.; did you mean 'threshold'"),
        ("[near_dup]\nthreshold = 'high'", "'threshold' in .near_dup. must be of type float, not 'high'"),
        ("near_dup = 3", "near_dup must be a table of settings, not 3"),
        ("[zzz]\na = 1", "unknown setting 'zzz'; the settings here are"),
        ("[near_dup", "cannot read the settings"),
    ],
)
def test_wrong_settings_say_what_would_be_right(tmp_path: Path, toml: str, message: str) -> None:
    """An unknown key is an error with the nearest name, not a silent default."""
    path = tmp_path / "settings.toml"
    path.write_text(toml, encoding="utf-8")
    with pytest.raises(ConfigError, match=message):
        Config.from_toml(path)


@pytest.mark.parametrize(
    "error",
    [
        RecordError("bad-json", "line 7"),
        ReplayError("s", 1, "a", "b"),
        MissingExtraError("lxml", "html", "HTML input"),
    ],
)
def test_errors_cross_process_borders(error: Exception) -> None:
    """Workers raise them, the parent prints them."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own bytes)
    assert (type(again), str(again)) == (type(error), str(error))


def test_steps_come_back_from_a_pickle_and_a_copy_as_they_were() -> None:
    steps = (Step("甲", (Edit(0, "a", "b", "rule", 0.5, {"why": ["x"]}), Edit(3, "", "c"))), Step("乙", ()))
    for again in (pickle.loads(pickle.dumps(steps)), copy.deepcopy(steps)):  # noqa: S301  # our own
        assert again == steps
        assert [type(edit) for step in again for edit in step.edits] == [Edit, Edit]
