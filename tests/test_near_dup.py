"""Which documents the stage `near_dup` calls duplicates, and that the answer never depends on the cutting."""

import itertools
import json
import pickle
import random
from pathlib import Path
from typing import Any

import pytest

from pipeline.config import NearDupConfig
from pipeline.document import Document, Flag
from pipeline.engines.local import run
from pipeline.stages.near_dup import NearDup

SUBJECTS = [
    "老渔夫",
    "小学校长",
    "卖花的姑娘",
    "村里的木匠",
    "远道而来的客人",
    "守桥的士兵",
    "茶馆的掌柜",
    "修表的师傅",
]
PLACES = ["河边", "山脚下", "旧城墙外", "集市中央", "祠堂门口", "渡口", "竹林深处", "石桥上"]
ACTIONS = [
    "修补渔网",
    "晾晒稻谷",
    "讲述往事",
    "等候消息",
    "擦拭铜灯",
    "清点货物",
    "教孩子写字",
    "望着远处的帆影",
]
MOODS = [
    "心里十分平静",
    "脸上没有一点倦意",
    "谁也没有开口",
    "风把话吹散了",
    "天色渐渐暗下来",
    "灯火一盏盏亮起",
]


def story(seed: int, sentences: int = 24) -> list[str]:
    """Sentences of an invented text that no other seed gives."""
    pick = random.Random(seed)
    made = []
    for _ in range(sentences):
        rest = "".join(chr(pick.randrange(0x4E00, 0x9000)) for _ in range(pick.randrange(4, 16)))
        made.append(
            f"{pick.choice(SUBJECTS)}在{pick.choice(PLACES)}{pick.choice(ACTIONS)}，{rest}，{pick.choice(MOODS)}。"
        )
    return made


def repeats(doc: Document) -> list[Flag]:
    """The flags about what a document repeats or resembles; not those about who repeats it."""
    return [flag for flag in doc.flags if flag.kind != "represents"]


def flagged(texts: list[str], config: NearDupConfig | None = None) -> list[list[tuple[str, str, str]]]:
    docs = [Document(str(at), text) for at, text in enumerate(texts)]
    return [
        [(flag.kind, flag.evidence["kind"], flag.evidence["of"]) for flag in repeats(doc)]
        for doc in NearDup(config or NearDupConfig())(docs)
    ]


def masked(text: str) -> str:
    return "".join("*" if at % 37 == 5 else char for at, char in enumerate(text))


def halved(text: str) -> str:
    return text.translate(str.maketrans("，。", ",."))


ORIGINAL = "".join(story(1))
BULLETIN = (
    "昨日零时至二十四时，全县报告新发现病例{}例，其中城关镇{}例、河东乡{}例；治愈出院{}例，仍在医学观察{}人。"
    "县卫生部门提醒大家勤洗手、常通风、少聚集，外出时请戴好口罩，如有不适及时就医并主动告知近期行程。"
)


@pytest.mark.parametrize(
    ("copy", "kind"),
    [
        (ORIGINAL, "exact"),
        (halved(ORIGINAL), "exact"),
        (masked(ORIGINAL), "near"),
        ("".join(story(1)[:16]), "contained-in"),
        (
            "首页 > 文学 > 散文\n作者专栏\n"
            + ORIGINAL
            + "\n上一篇 下一篇 返回列表\n版权所有 未经许可不得转载",
            "near",
        ),
        ("".join(sentence for at, sentence in enumerate(story(1)) if at % 8 != 3), "near"),
    ],
    ids=["exact", "half-width", "masked", "cut off", "chrome", "sentence loss"],
)
def test_reposts_point_at_their_original(copy: str, kind: str) -> None:
    found = flagged([ORIGINAL, copy, "".join(story(2))])
    assert found[0] == []
    assert found[1][0][0] == "duplicate"
    assert found[1][0][2] == "0"
    assert found[1][0][1] in ({kind, "contained-in", "contains"} if kind == "near" else {kind})
    assert found[2] == []


def test_an_article_inside_a_digest_is_contained() -> None:
    article = "".join(story(3, 10))
    digest = "".join(story(4, 25)) + "\n" + article + "\n" + "".join(story(5, 25))
    docs = list(NearDup()([Document("digest", digest), Document("article", article)]))
    (flag,) = repeats(docs[1])
    assert (flag.kind, flag.evidence["kind"], flag.evidence["of"]) == ("duplicate", "contained-in", "digest")
    assert flag.evidence["containment"] >= 0.95
    ((start, end),) = flag.evidence["spans"]
    assert docs[1].text[start:end] == article[: len(article) - 1]  # the full stop is not in the key
    assert [flag.kind for flag in repeats(docs[0])] == ["related"]


def test_a_collage_names_its_sources() -> None:
    sources = [story(seed, 20) for seed in (11, 12, 13)]
    collage = "\n".join("".join(source[5:12]) for source in sources)
    docs = [Document(f"source-{at}", "".join(source)) for at, source in enumerate(sources)]
    *others, found = NearDup()([*docs, Document("other", "".join(story(14))), Document("collage", collage)])
    assert sorted(flag.evidence["of"] for flag in found.flags) == ["source-0", "source-1", "source-2"]
    assert {(flag.kind, flag.evidence["kind"]) for flag in found.flags} == {("related", "shared")}
    for flag in found.flags:
        source = next(doc.text for doc in docs if doc.id == flag.evidence["of"])
        start, end = max(flag.evidence["spans"], key=lambda span: span[1] - span[0])
        assert end - start > 150
        # The invented stories share phrases, so a passage may reach a phrase too far.
        middle = (start + end) // 2
        assert collage[middle - 40 : middle + 40] in source
    assert not any(doc.flags for doc in others)


def test_bulletins_that_differ_in_figures_are_no_duplicates() -> None:
    pick = random.Random(7)
    texts = [BULLETIN.format(*(pick.randrange(1, 400) for _ in range(5))) for _ in range(30)]
    found = flagged(texts)
    assert not [kind for flags in found for kind, *_ in flags if kind == "duplicate"]
    assert any(flags for flags in found)


CERTIFICATE = (
    "兹证明周文远同志系我单位船工，自上船以来为人诚实，工作勤恳，能够团结同事，遵守航行规章，按时完成各项任务，多次受到乘客称赞，"
    "该同志在船期间没有发生过任何事故。特此证明，请有关部门予以办理相关手续为盼。本证明仅供办理靠岸手续使用，他用无效。{}渡口管理处"
)


def test_a_certificate_that_another_office_signs_is_no_copy() -> None:
    assert flagged([CERTIFICATE.format("清溪"), CERTIFICATE.format("石门")])[1][0][:2] == (
        "related",
        "template",
    )
    assert (
        flagged([CERTIFICATE.format("清溪"), CERTIFICATE.format("清溪") + "\n返回列表"])[1][0][0]
        == "duplicate"
    )


def test_a_yearly_ceremony_with_other_paragraphs_is_no_copy() -> None:
    common, first, second = story(30, 12), story(31, 4), story(32, 4)
    years = ["".join(common[:6] + own + common[6:]) for own in (first, second)]
    assert {kind for kind, *_ in flagged(years)[1]} == {"related"}
    # As much added to one side alone is a repost.
    assert flagged(["".join(common), years[0]])[0][0][0] == "duplicate"


def test_a_cut_copy_of_a_retold_copy_joins_the_cluster() -> None:
    whole = story(40, 30)
    retold = story(41, 3) + whole[:26]
    cut = "".join(retold[:17])
    docs = [Document("whole", "".join(whole)), Document("retold", "".join(retold)), Document("cut", cut)]
    found = {doc.id: [flag.evidence for flag in repeats(doc)] for doc in NearDup()(docs)}
    clusters = {name: evidence[0]["cluster"] for name, evidence in found.items() if evidence}
    assert len(set(clusters.values())) == 1
    assert len(clusters) == 2


def test_a_number_in_another_script_is_the_same_number() -> None:
    text = "码头到了一批新茶，每箱18包，合起来三百箱，茶馆掌柜挑了其中最香的一种，泡给老渔夫尝，剩下的1箱留给远道而来的客人，大家都说好。"
    assert flagged([text, text.replace("1箱", "一箱")])[1][0][:2] == ("duplicate", "near")
    assert flagged([text, text.replace("1箱", "七箱").replace("18包", "24包")])[1][0][:2] == (
        "related",
        "template",
    )


def test_short_and_empty_texts() -> None:
    assert flagged(["", "。", "***", "好", "好的", "好！"]) == [
        [],
        [],
        [],
        [],
        [],
        [("duplicate", "exact", "3")],
    ]


def test_the_undamaged_copy_represents() -> None:
    mask = Flag("mask", "repair", start=5, end=6)
    found = NearDup()([Document("a", masked(ORIGINAL), flags=(mask,)), Document("b", ORIGINAL)])
    assert [any(flag.kind == "duplicate" for flag in doc.flags) for doc in found] == [True, False]
    docs = list(
        NearDup()(
            [
                Document("a", ORIGINAL, {"date": "2021-05-06"}),
                Document("b", ORIGINAL, {"date": "2020年3月1日"}),
            ]
        )
    )
    assert [len(repeats(doc)) for doc in docs] == [1, 0]
    assert [flag.evidence["copies"] for flag in docs[1].flags] == [1]


def test_policy_representatives_marks_members_as_dropped() -> None:
    docs = [Document("a", ORIGINAL), Document("b", ORIGINAL)]
    kept = list(NearDup(NearDupConfig(policy="representatives"))(docs))
    assert [doc.drop.reason if doc.drop else None for doc in kept] == [None, "duplicate"]


def corpus() -> list[Document]:
    texts = []
    for seed in range(12):
        whole = story(seed, 15)
        texts += [
            "".join(whole),
            masked("".join(whole)),
            "".join(whole[:11]),
            "".join(whole[3:] + whole[:2]),
        ][: 1 + seed % 4]
    texts += [BULLETIN.format(at, at + 1, 2 * at, 7, 3 * at + 5) for at in range(6)]
    return [Document(f"{at}.txt", text, position=at) for at, text in enumerate(texts)]


def outcome(docs: list[Document], cuts: list[int]) -> dict[str, list[tuple[str, str, str, float, str]]]:
    stage = NearDup()
    docs = [Document(doc.id, doc.text, position=at) for at, doc in enumerate(docs)]
    parts = [docs[a:b] for a, b in itertools.pairwise([0, *cuts, len(docs)])]
    surveys = [pickle.loads(pickle.dumps(stage.survey(part), protocol=5)) for part in parts]  # noqa: S301
    knowledge = pickle.loads(pickle.dumps(stage.learn(surveys), protocol=5))  # noqa: S301
    return {
        doc.id: sorted(
            (f.kind, f.evidence["of"], f.evidence["kind"], f.evidence["similarity"], f.evidence["cluster"])
            for f in repeats(doc)
        )
        for part in parts
        for doc in stage.apply(part, knowledge)
    }


def test_the_cutting_and_the_order_change_nothing() -> None:
    docs = corpus()
    expected = outcome(docs, [])
    assert any(flags for flags in expected.values())
    assert outcome(docs, [1, 2, 9, 9]) == expected
    assert outcome(docs, list(range(1, len(docs)))) == expected
    shuffled = docs[:]
    random.Random(3).shuffle(shuffled)
    assert outcome(shuffled, [5, 20]) == expected


def run_outcome(inputs: list[Path], out: Path, workers: int, shard_bytes: int) -> dict[str, Any]:
    """What a run says of every document, and its clusters and pairs, by ids: positions follow the order of the files."""
    run(inputs, out, flow=[NearDup()], workers=workers, shard_bytes=shard_bytes)
    said = {}
    for part in sorted((out / "documents").iterdir()):
        for line in part.read_text("utf-8").splitlines():
            record = json.loads(line)
            said[record["id"]] = without_positions(record["flags"])
    found = [json.loads(line) for line in (out / "duplicates.jsonl").read_text("utf-8").splitlines()]
    clusters = {one["cluster"]: without_positions(one) for one in found if one["type"] == "cluster"}
    pairs = {frozenset((one["first"]["id"], one["second"]["id"])) for one in found if one["type"] == "pair"}
    return {"said": said, "clusters": clusters, "pairs": pairs}


def without_positions(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_positions(item) for key, item in value.items() if "position" not in key}
    if isinstance(value, list):
        return sorted((without_positions(item) for item in value), key=str)
    return value


def test_workers_order_of_files_and_size_of_shards_change_nothing(tmp_path: Path) -> None:
    docs, names = corpus(), []
    for at in range(0, len(docs), 5):
        name = tmp_path / f"{at:02}.jsonl"
        lines = (
            json.dumps({"id": doc.id, "text": doc.text}, ensure_ascii=False) for doc in docs[at : at + 5]
        )
        name.write_text("\n".join(lines), "utf-8")
        names.append(name)
    expected = run_outcome(names, tmp_path / "expected", 0, 1 << 20)
    assert len(expected["clusters"]) > 3
    assert run_outcome(names, tmp_path / "shards", 0, 2_000) == expected
    assert run_outcome(names[::-1], tmp_path / "order", 0, 5_000) == expected
    assert run_outcome([names[3], *names[:3], *names[4:]], tmp_path / "workers", 2, 3_000) == expected


def test_compiled_and_plain_code_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("llvmlite")
    results = []
    for wish in ("0", "1"):
        monkeypatch.setenv("CLEAN_CORPUS_COMPILED", wish)
        results.append(outcome(corpus(), [7]))
    assert results[0] == results[1]


def test_records_name_clusters_and_pairs() -> None:
    stage = NearDup()
    records = list(stage.learn([stage.survey(corpus())]).records())
    (first, *_) = [record for record in records if record["type"] == "cluster"]
    assert first["members"]
    assert first["reason"]
    assert {record["type"] for record in records} == {"cluster", "pair"}
