"""The near-duplicate search spread over tables says what the search in one place says, however the rows are cut."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from pipeline.config import NearDupConfig
from pipeline.dedup import groups, meet, spread
from pipeline.dedup.candidates import LONG_RUN, of_band, pack, refined
from pipeline.document import Document, Flag
from pipeline.stage import Spreadable, numbered
from pipeline.stages.near_dup import NearDup
from pipeline.stages.twins import Twins
from pipeline.stages.twins.plan import plans

from memory_tables import MemorySurveys, MemoryTable  # isort: skip
import pyarrow as pa  # isort: skip


def texts(count: int, seed: int) -> list[str]:
    """Invented texts: stories, copies with changes, a page of one template again and again, fragments, nothing."""
    pick = random.Random(seed)
    words = "河堤 集市 渡口 果园 校舍 山路 茶馆 水库 戏台 邮局 修好 搬走 开张 停业 换人 客人 油漆 雨后 清早 月底".split()
    stories = [
        "，".join(pick.choice(words) + pick.choice(words) for _ in range(pick.randint(5, 90)))
        for _ in range(count // 3)
    ]
    made = list(stories)
    while len(made) < count:
        text = pick.choice(stories)
        cut = pick.randrange(len(text))
        made.append(
            pick.choice(
                [
                    text, text + "。", text[: cut + 1], text.replace("，", " "), text + "\n" + pick.choice(stories),
                    text[:cut] + "*" * 2 + text[cut + 2 :],
                    f"本站通知：{pick.randint(1, 999)}号服务器将于{pick.randint(1, 28)}日检修，请各位用户提前保存资料，谢谢大家的支持与理解。",
                    "，".join(pick.sample(text.split("，"), text.count("，") + 1)), "", "！？", "好",
                ]
            )
        )  # fmt: skip
    pick.shuffle(made)
    return made


def surveyed(made: list[str], stage: NearDup, parts: int) -> list[Any]:
    docs = list(
        numbered(
            Document(f"d{at % 97}", text, {"date": f"20{at % 20:02}-01-02"}) for at, text in enumerate(made)
        )
    )
    size = len(docs) // parts + 1
    return [stage.survey(docs[at : at + size]) for at in range(0, len(docs), size)]


def same(one: Any, other: Any) -> None:
    """The two say the same of every document, pair and cluster."""
    assert list(one.records()) == list(other.records())
    assert len(one.rows) == len(other.rows)
    for position in {int(at) for at in one.rows["position"]}:
        assert list(one.findings(position)) == list(other.findings(position))


@pytest.mark.parametrize(
    ("count", "seed", "parts", "many"), [(60, 1, 1, 1), (400, 2, 3, 4), (400, 3, 7, 1), (900, 4, 2, 5)]
)
def test_spread_over_tables_the_search_says_the_same(count: int, seed: int, parts: int, many: int) -> None:
    """Clusters, pairs, similarities, reasons, spans."""
    stage = NearDup()
    assert isinstance(stage, Spreadable)
    made = texts(count, seed)
    surveys = surveyed(made, stage, parts)
    expected = stage.learn(surveys)
    assert len(expected.pairs) > count // 10
    again = MemorySurveys(surveyed(made, stage, parts + 2), seed, many)
    same(expected, stage.learn_spread(again))
    # Too many pairs for one place: each group by itself.
    same(expected, spread.learn(again, stage.config, here=0))


def test_a_hot_bucket_makes_two_pairs_a_page() -> None:
    """Of 3,000 pages of one template the same candidates are compared, far fewer than all with all."""
    made = [
        f"欢迎访问本站。您是第{at}位访客。请先登录后再浏览本栏目的全部内容，谢谢。" for at in range(3_000)
    ]
    stage = NearDup()
    surveys = surveyed(made, stage, 3)
    pairs = spread.candidates(MemorySurveys(surveys), stage.config).gathered()
    assert pairs.num_rows < 40 * len(made)
    same(stage.learn(surveys), stage.learn_spread(MemorySurveys(surveys, 5, 3)))


@pytest.mark.parametrize("seed", range(8))
def test_the_pairs_of_one_band_are_those_of_the_sort(seed: int) -> None:
    """Stars, chains and parted long runs, with runs that go on from batch to batch."""
    pick = np.random.default_rng(seed)
    count = 500
    keys = pick.integers(0, 20 if seed % 2 else 200, count).astype(np.uint32)
    further = pick.integers(0, 6, count).astype(np.uint32)
    expected = of_band(keys, further)
    assert np.bincount(keys).max() > LONG_RUN or seed % 2 == 0
    both = refined(keys.astype(np.uint64), further).view(np.int64)
    numbers = np.arange(count)
    rows = pa.RecordBatch.from_arrays(
        [pa.array(keys.astype(np.int64)), pa.array(numbers), pa.array(both)], schema=meet.BANDS
    )
    met = (
        MemoryTable([pa.Table.from_batches([rows])], seed, 3)
        .together(["key"], ["number"])
        .map(meet.stars, meet.PAIRS)
    )
    parted = met.where("kind", meet.LONG).together(["first"], ["second"]).map(meet.parted, meet.PAIRS)
    found = met.where("kind", meet.PAIR).also(parted).gathered()
    packed = pack(found.column("first").to_numpy(), found.column("second").to_numpy())
    assert np.array_equal(np.unique(packed), expected)


def test_nothing_to_compare() -> None:
    """No documents, or none that resembles another."""
    stage = NearDup()
    for made in ([], ["只有一篇。"], ["，", ""]):
        surveys = surveyed(made, stage, 1) or [stage.survey([])]
        for here in (0, -1):
            same(stage.learn(surveys), spread.learn(MemorySurveys(surveys), NearDupConfig(), here))


@pytest.mark.parametrize("seed", range(6))
def test_groups_are_the_connected_components(seed: int) -> None:
    """Stars large and small against union-find: chains, stars and random edges."""
    pick = np.random.default_rng(seed)
    count = 400
    chain = np.arange(100)
    first = np.concatenate([chain, np.full(80, 150), pick.integers(200, count, 150)])
    second = np.concatenate([chain + 1, 150 + np.arange(1, 81), pick.integers(200, count, 150)])
    names = pick.permutation(count) - count // 2
    apart = first != second
    first, second = names[first[apart]], names[second[apart]]
    nothing = pa.array([b""] * len(first), pa.binary())
    rows = pa.table([pa.array(first), pa.array(second), nothing], names=["first", "second", "facts"])
    found = groups.components(MemoryTable([rows], seed, 3)).gathered()
    roots = dict(zip(found.column("first").to_pylist(), found.column("second").to_pylist(), strict=True))
    smallest = {int(node): int(node) for node in np.concatenate([first, second])}
    for _ in range(count):
        for a, b in zip(first.tolist(), second.tolist(), strict=True):
            smallest[a] = smallest[b] = min(smallest[a], smallest[b])
    assert roots == {node: root for node, root in smallest.items() if node != root}


@pytest.mark.parametrize(("seed", "many"), [(1, 1), (2, 4)])
def test_twins_spread_over_tables_plan_the_same(seed: int, many: int) -> None:
    """Damaged copies of invented texts: edits and disputes, by position."""
    pick = random.Random(seed)
    stage, docs = Twins(), []
    for at, whole in enumerate(texts(300, seed)):
        text, holes = whole, list[Flag]()
        while len(text) > 60 and len(holes) < 3 and pick.random() < 0.7:
            place = pick.randrange(len(text) - 1)
            text = f"{text[:place]}*{text[place + 1 :]}"
            holes.append(Flag("mask", "repair", start=place, end=place + 1))
        docs.append(Document(f"d{at}", text, flags=tuple(holes), position=at))
    found = list(NearDup()(docs))
    parts = [stage.survey(part) for part in (found[at : at + 70] for at in range(0, len(found), 70))]
    expected = plans(parts, stage.config.donors)
    assert len(expected) > 10
    assert isinstance(stage, Spreadable)
    assert stage.learn_spread(MemorySurveys(parts, seed, many)) == expected
    assert stage.learn_spread(MemorySurveys([stage.survey([])], seed, many)) == {}
