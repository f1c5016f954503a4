"""Stage `boilerplate`: what the cases do not say."""

import json
import pickle
import random
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.config import BoilerplateConfig
from pipeline.document import Document
from pipeline.errors import KnowledgeError
from pipeline.stages.boilerplate import Boilerplate
from pipeline.stages.boilerplate.block import article, headline_above, is_page, titles
from pipeline.stages.boilerplate.jammed import jam_edits, may_jam
from pipeline.stages.boilerplate.openings import openings
from pipeline.stages.boilerplate.rules import _for_lines, match, matches, may_be_free, may_hold
from pipeline.stages.boilerplate.table import Rule, rules
from pipeline.stages.boilerplate.tails import tail_edits
from pipeline.stages.boilerplate.templates import SAMPLE, Templates, shape
from pipeline.stages.layout import Layout
from pipeline.testing import check_stage

PLACES = ["东街", "西街", "南巷", "北巷", "桥头", "河边", "山下", "城门", "码头", "集市"]


def articles(count: int, foot: str, site: str = "山城网") -> list[Document]:
    """Different articles of one site with the same line below each."""
    docs = []
    for at in range(count):
        place = PLACES[at % 10] + str(at)
        text = f"{place}昨日修好了路，居民出门方便多了，大家都很高兴，还放了鞭炮。\n施工队说，工期一共{at + 3}天。\n{foot}"
        docs.append(Document(f"{site}/{at}", text, {"site": site}, position=at))
    return docs


def rules_of(doc: Document) -> set[str]:
    """The rules of all edits of a document."""
    return {edit.rule for step in doc.steps for edit in step.edits}


def test_every_rule_has_what_it_needs() -> None:
    for rule in rules():
        assert rule.where in {"alone", "anywhere", "edge", "newspaper", "page"}
        assert rule.pattern is not None or rule.anywhere is not None or rule.words
        assert 0 < rule.max <= 400


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("当前位置：首页 > 新闻 > 正文", "breadcrumb"),
        ("kx12ab - 2021/5/6 7:08:09", "poster-time"),
        ("2021-05-06 07:08", "date-line"),
        ("2021-05-06 07:08 来源：山城日报", "date-source"),
        ("来源：山城日报", "source-line"),
        ("（责任编辑：某某）", "editor"),
        ("分享到：微信 微博", "share"),
        ("【打印】【关闭】", "share"),
        ("扫一扫，关注我们的公众号", "follow-us"),
        ("上一篇：山城公园扩建", "prev-next"),
        ("相关阅读", "related"),
        ("| 最新新闻", "related"),
        ("发表评论", "comments"),
        ("查看完整版本：山城茶馆", "forum"),
        ("Powered by Discuz! X3.4", "forum"),
        ("1203 次阅读", "views"),
        ("免责声明：本站只提供平台。", "legal"),
        ("版权所有，未经授权不得转载", "rights"),
        ("山ICP备12345678号-1", "licence"),
        ("关于我们 | 联系我们 | 网站地图", "contact"),
        ("(上接6版)", "jump-line"),
        ("▲孩子们在河边。", "caption"),
        ("本报记者某某摄", "photo-credit"),
        ("（参与记者：张一、李二）", "reporters"),
        ("原标题：山城的早晨", "original-title"),
        ("茶叶批发 http://tea.example.cn/1", "ad"),
        ("出售新茶 加微信 tea_88888", "spam"),
        ("https://tea.example.cn/1", "link"),
        ("第3页 共8页", "page-number"),
        ("标签：山城", "tags"),
        ("关键词：山城", "keywords"),
        ("评论(0) 举报 赞同 25", "post-frame"),
        ("点赞 128 收藏 33 分享", "post-frame"),
        ("作者：某某", "author-line"),
        ("相关推荐", "recommended"),
        ("国产精品久久,无码中文字幕,一区二区", "spam-title"),
        ("您需要 登录 才可以下载或查看，没有账号？立即注册", "interface"),
        ("• 立即注册", "interface"),
        ("搜索 | 更多", "button"),
        ("查看：2510|回复：1", "views"),
        ("积分 3882", "forum"),
        ("超级版主", "member-card"),
        ("• 发文机关：某某县人民政府", "record"),
        ("路人甲 | 2012-5-5 04:33:46 | 显示全部楼层", "post-frame"),
        ("山城作文网", "site"),
        ("时间：2021-05-06 浏览：120次 作者：某某", "fields"),
        ("录入者：某某", "field"),
        ("位置：山城网 > 新闻中心 > 文章详情", "breadcrumb"),
        ("注意：本站部分内容由网友投稿，如侵权请联系删除", "rights"),
        ("新闻 体育 娱乐 财经 科技 汽车 房产 教育", "menu"),
        ("山中武侠小说 | 河边言情小说 | 都市小说 | 科幻小说 | 网游小说 | 历史小说 | 排行榜", "menu"),
        ("河湾小报 2021-09-05", "byline"),
        ("摄影丨某某", "credits"),
        ("收录于合集 #集市 12个", "collection"),
        ("全文约1200字，读完约需3分钟，建议收藏。", "reading-time"),
        ("觉得不错，请点个“在看”", "invitation"),
        ("（本章未完，请点击下一页继续阅读）", "novel"),
        ("该文档贡献者很忙，什么也没留下。", "document-site"),
        ("[在这里插入图片描述]", "placeholder"),
        ("来自Android客户端 1楼 2021-09-05 10:30", "post-frame"),
        ("休息站 Jay 11799℃ 28评论", "views"),
        ("|".join(f"第{at}种茶怎么泡" for at in range(20)), "menu"),
        ("2021-05-06某某某某", "byline"),
        ("索 引 号：12345/2021-00012 主题分类：河务", "record"),
        ("第05版：新闻三秒区", "software"),
        ("您的邮箱地址不会被公开。 必填项已用 * 标注", "software"),
        ("您的IE浏览器版本太低，请升级至IE8及以上版本。", "software"),
        ("读取中，请稍候", "software"),
        ("欢迎光临 河湾街道之家 (http://bbs.example.net/)", "software"),
        ("主办单位：河湾县人民政府办公室 地址：桥头路33号 邮编：450000", "software"),
        ("本页面最后编辑于2021年9月5日", "software"),
        ("(资料图片仅供参考)", "software"),
        ("您当前所在位置：首页 >> 医院概况 >> 正文", "breadcrumb"),
        ("河湾日报网|南山网|北桥网|河湾在线网|茶园网|桥头网|码头网", "menu"),
        ("1 2 3 4 下一页", "page-number"),
    ],
)
def test_lines_that_rules_name(line: str, name: str) -> None:
    rule = match(line)
    assert rule is not None
    assert rule.name == name


@pytest.mark.parametrize(
    "line",
    [
        "记者：您为什么把经验分享给别人？",
        "山城的早晨",
        "第一章 总则",
        "他转载了一篇关于版权的文章，作者很高兴。",
        "本报讯（记者 某某）昨日，桥通车了。",
        "编者按：这是一篇旧文。",
        "一、发展生产",
        "溪上青山三百叠，",
        "语文 数学 英语 物理 化学 生物 地理 历史",
        "春 夏 秋 冬 东 西 南 北",
        "03 08 11 20 26",
        "读完这本书大约要三个小时。",
        "|" + "|".join(f"第{at}列" for at in range(20)) + "|",
        "",
    ],
)
def test_lines_that_are_content(line: str) -> None:
    assert match(line) is None


def test_templates_are_learned_and_removed() -> None:
    docs = [*articles(30, "山城好生活，每天都精彩，下载就有礼")]
    cleaned = list(Boilerplate()(docs))
    assert all(doc.text.endswith("天。") for doc in cleaned)
    assert rules_of(cleaned[0]) == {"template"}
    edit = cleaned[0].steps[0].edits[0]
    assert edit.evidence is not None
    assert "of 30 documents" in edit.evidence["why"]


def test_a_reposted_article_is_no_template() -> None:
    """A hundred copies of one article prove nothing about the site."""
    text = "山城的桥修好了，两岸的居民都来看热闹，从早到晚人山人海。\n下载新的地图，就能找到这座桥"
    docs = [Document(str(at), text, {"site": "山城网"}, position=at) for at in range(100)]
    assert Boilerplate().learn([Boilerplate().survey(docs)]).sources == {}


def test_closing_articles_of_statutes_are_no_template() -> None:
    docs = articles(60, "第9条　本规约自公布之日起施行。", site="山城规约")
    assert all(doc.text.endswith("施行。") for doc in Boilerplate()(docs))


def test_another_source_is_not_touched() -> None:
    foot = "山城好生活，每天都精彩，下载就有礼"
    docs = [*articles(30, foot), *articles(2, foot, site="水城网")]
    docs = [Document(doc.id, doc.text, doc.meta, position=at) for at, doc in enumerate(docs)]
    assert [doc.text.endswith(foot) for doc in Boilerplate()(docs)] == [False] * 30 + [True] * 2


@pytest.mark.parametrize("parts", [1, 2, 7])
def test_templates_do_not_depend_on_the_cut_into_parts(parts: int) -> None:
    stage = Boilerplate()
    docs = articles(3 * SAMPLE, "更多精彩请下载客户端") + articles(20, "山城论坛", site="山城论坛")
    random.Random(parts).shuffle(docs)
    surveys = [stage.survey(docs[part::parts]) for part in range(parts)]
    learned = stage.learn(pickle.loads(pickle.dumps(surveys)))  # noqa: S301 - our own pickle
    assert learned == stage.learn(
        [
            stage.survey(
                articles(3 * SAMPLE, "更多精彩请下载客户端") + articles(20, "山城论坛", site="山城论坛")
            )
        ]
    )
    assert learned.sources["山城网"].documents == SAMPLE


def test_knowledge_can_be_read_edited_and_given_back(tmp_path: Path) -> None:
    stage = Boilerplate()
    knowledge = stage.learn([stage.survey(articles(30, "更多精彩请下载客户端"))])
    knowledge.write(tmp_path)
    assert Templates.read(tmp_path) == knowledge == stage.knowledge_from(tmp_path)
    assert stage.knowledge_from(tmp_path / "elsewhere") is None
    assert knowledge.sources["山城网"].head == {}
    data = json.loads((tmp_path / "templates.json").read_text("utf-8"))
    data["山城网"]["foot"] = {}
    data["山城网"]["sentences"] = {}
    (tmp_path / "templates.json").write_text(json.dumps(data), "utf-8")
    edited = next(stage.apply(articles(1, "更多精彩请下载客户端"), Templates.read(tmp_path)))
    assert edited.text.endswith("下载客户端")


@pytest.mark.parametrize("content", ["[]", "{", '{"a": {}}', '{"a": {"head": 1}}'])
def test_knowledge_that_cannot_be_used_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "templates.json").write_text(content, "utf-8")
    with pytest.raises(KnowledgeError, match=r"templates\.json"):
        Templates.read(tmp_path)


def test_shapes_have_slots() -> None:
    assert shape("编辑：某某") == shape("编辑：某甲") == "编辑：＊"
    assert shape("第12期") == shape("第7期")


def page(body: Sequence[str]) -> list[str]:
    """A page around some lines of an article."""
    return [
        *["山城的桥修好了_山城在线", "首页", "新闻", "登录 | 注册", "论坛", "您的位置：首页 > 新闻", "山城的桥修好了", "2022-05-06 10:20 来源：山城日报"],
        *body,
        *["责任编辑：某甲", "相关阅读", "公园免费开放", "图书馆夜间开放", "发表评论", "关于我们 | 联系我们", "山ICP备12345678号"],
    ]  # fmt: skip


def test_the_article_of_a_page() -> None:
    body = [
        "桥修好了，两岸的居民都来看热闹，从早到晚人山人海。",
        "石料都是旧的",
        "工人把石料一块一块编号，再照原样放回去，花了两年。",
    ]
    lines = page(body)
    hits = [match(line) for line in lines]
    assert is_page(lines, hits)
    found = article(lines, hits)
    assert [lines[at] for at in found] == body
    assert titles(lines) == [6]
    assert not is_page(body, [None] * 3)


def test_numbers_inside_an_article_stay() -> None:
    body = [
        "桥修好了，两岸的居民都来看热闹，从早到晚人山人海。",
        "1",
        "工人把石料一块一块编号，再照原样放回去，花了两年。",
    ]
    doc = next(Boilerplate()([Document("a", "\n".join(page(body)))]))
    assert doc.text == "\n".join(body)


def test_switches() -> None:
    text = "\n".join(page(["桥修好了，两岸的居民都来看热闹，从早到晚人山人海。返回搜狐，查看更多"]))
    off = BoilerplateConfig(lines=False, tails=False, templates=False)
    assert next(Boilerplate(off)([Document("a", text)])).text == text
    lines_only = next(Boilerplate(BoilerplateConfig(pages=False))([Document("a", text)]))
    assert lines_only.text == "山城的桥修好了\n桥修好了，两岸的居民都来看热闹，从早到晚人山人海。"
    assert "山ICP" not in lines_only.text


def test_a_page_that_goes_on_elsewhere_is_flagged_as_cut_off() -> None:
    text = "首页 > 茶馆 > 山城\nabc - 2021/4/2 08:15:00\n老板说，水烧得好了，才让我碰茶叶，碰了茶叶才知道，泡茶先要懂\n\n1\n查看完整版本：茶馆"
    doc = next(Boilerplate()([Document("a", text)]))
    assert doc.text.endswith("先要懂")
    assert [(flag.kind, flag.evidence["kind"], flag.start) for flag in doc.flags] == [
        ("damage", "truncated", len(doc.text) - 1)
    ]
    whole = next(Boilerplate()([Document("a", text.replace("先要懂", "先要懂。"))]))
    assert whole.flags == ()


def test_the_two_ends_of_a_text() -> None:
    edits, found = tail_edits(
        "山城夜市昨晚开张_山城网\n点击上方“山城网”关注我们\n夜市人山人海。来源：山城日报编辑：某某审核：某甲"
    )
    assert [(edit.before, edit.rule) for edit in edits] == [
        ("_山城网", "title-suffix"),
        ("点击上方“山城网”关注我们\n", "follow-us"),
        ("来源：山城日报编辑：某某审核：某甲", "editor"),
    ]
    assert found == {"site_name": "山城网", "editor": "某某", "source": "山城日报"}
    assert tail_edits("")[0] == []
    assert tail_edits("返回搜狐，查看更多")[0] == []


@pytest.mark.parametrize(
    ("tail", "rules"),
    [
        ("【版权声明】本文来自自媒体，不代表本平台的观点。", ["legal"]),
        ("长按识别二维码，关注我们", ["follow-us"]),
        ("点击阅读原文", ["more-link"]),
        ("记者某某>>返回搜狐，查看更多 责任编辑：", ["more-link"]),
        ("大家都说好特别声明：本文为自媒体平台“山城号”作者上传", ["legal"]),
        ("（责任编辑：某某）", ["editor"]),
    ],
)
def test_tails(tail: str, rules: list[str]) -> None:
    edits, _ = tail_edits("山城的桥\n桥修好了，大家都来看。" + tail)
    assert [edit.rule for edit in edits] == rules


@pytest.mark.parametrize(
    "tail",
    [
        "大家关注着这座桥的公众号。",
        "记者：您怎么看？",
        "如有疑问，请联系村委会。",
        "作者在书里说，桥是活的。",
        "（本报记者 某某）",
        "编辑部决定明年再来。",
    ],
)
def test_tails_that_are_content(tail: str) -> None:
    assert tail_edits("山城的桥\n桥修好了，大家都来看。" + tail)[0] == []


def test_titles_keep_what_is_no_site() -> None:
    assert tail_edits("本店出售新茶 加微信 tea_88888 多多益善\n新茶上市了，欢迎品尝。")[0] == []
    assert tail_edits("用 get_name 读取名字的办法\n先写一行，再写一行。")[0] == []
    question = "山城的桥什么时候能修好？_山城网\n原标题：山城的桥怎么还不修好？什么时候能修好\n记者问了工程师，他说，年底就能通车。"
    assert next(Boilerplate()([Document("a", question)])).text.split("\n")[1].startswith("记者问了")


def test_a_title_repeated_before_the_text() -> None:
    title = "山城的老桥修好了两岸居民都来看"
    assert [
        e.before for e in tail_edits(f"{title}\n{title} 本报讯 昨日，桥修好了，大家都很高兴，还放了鞭炮。")[0]
    ] == [f"{title} "]
    assert tail_edits(f"{title}\n{title}，从早到晚人山人海，大家都很高兴，还放了鞭炮。")[0] == []
    assert tail_edits(f"{title}\n甲。\n乙。\n丙。\n{title} 本报讯 昨日，桥修好了，大家都很高兴。")[0] == []


def test_a_record_above_a_long_text() -> None:
    """The values of its labels go also where nobody looks at the middle of the text."""
    articles = [f"第{at}条　本办法第{at}项内容由主管部门负责解释。" for at in range(1, 100)]
    card = [
        "索引号：",
        "330000/2021-00017",
        "发文机关：",
        "河湾县人民政府",
        "成文日期：",
        "2021年03月06日",
        "有效性：",
        "有效",
    ]
    doc = next(Boilerplate()([Document("a", "\n".join(["河湾县公路养护办法", *card, *articles]))]))
    assert doc.text == "\n".join(["河湾县公路养护办法", *articles])


def test_subheads_inside_the_article_of_a_page_stay() -> None:
    """下载 may be a button; between two paragraphs of the article it is a heading."""
    body = [
        "桥修好了，两岸的居民都来看热闹，从早到晚人山人海。",
        "下载",
        "工人把图纸一张一张画好，再放到网上，人人都能拿去看。",
    ]
    doc = next(Boilerplate()([Document("a", "\n".join(page(body)))]))
    assert doc.text == "\n".join(body)


def test_hostile_lines_keep_the_laws() -> None:
    for text in (
        "首页 > " * 30_000,
        "2021-" * 40_000,
        "责任编辑：" * 30_000,
        "（" * 100_000,
        "。" * 100_000,
        "a" * 100_000,
        "1\n" * 30_000,
    ):
        check_stage(Boilerplate(), [text])


@pytest.mark.shared
def test_seeds(shared: Path) -> None:
    """Every line of 002 and 004 as `gold.json` says; 000 and 001 lose nothing."""
    gold = json.loads((shared / "seeds" / "gold.json").read_text("utf-8"))
    for path in sorted((shared / "seeds").glob("0*.txt")):
        raw = path.read_text("utf-8")
        doc = next(Boilerplate()(Layout()([Document(path.name, raw)])))
        if path.name not in gold:
            assert path.name.startswith("003") or "boilerplate" not in {step.stage for step in doc.steps}
            continue
        lines = doc.text.split("\n")
        flat = doc.text.replace("\n", "")
        for item in gold[path.name]["lines"]:
            if item["action"] == "drop":
                assert item["text"] not in lines, item
            else:
                assert item["text"] in flat, item
        assert lines[0].strip()


def test_the_headings_of_a_genre_are_no_template() -> None:
    """Every page of a manual begins with NAME; it is the page's own."""
    docs = [Document(f"{n}", f"NAME\n命令{n} - 第{n}号工具\n它做第{n}件事，从不多做。") for n in range(40)]
    assert all(doc.text.startswith("NAME") for doc in Boilerplate()(docs))


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_quick_tests_let_through_all_that_a_rule_can_fire_on(rule: Rule, data: st.DataObject) -> None:
    """A new rule may need another character in _HOLDS or _ANYWHERE of `boilerplate.rules`."""
    free = [pattern for pattern in rule.patterns if "" in openings(pattern)]
    tied = [pattern for pattern in rule.patterns if pattern not in free]
    for source, test in (("|".join(tied), _opens), ("|".join(free), may_be_free), (inside(rule), may_hold)):
        if source:
            pattern = re.compile(source)
            line = data.draw(st.from_regex(pattern)).strip(" \t\u3000\xa0\r")
            if "\n" not in line and (pattern.search(line) if test is may_hold else pattern.match(line)):
                assert test(line), (line, source)


def _opens(line: str) -> bool:
    return bool(_for_lines().opened_by(line))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("第?[0-9]{1,3}页", {"第0", "0页", "00"}),
        (r"\s{0,2}转载(?!请)", {"  ", " 转", "转载"}),
        ("共|全文", {"共", "全文"}),
        ("[^。]{2,9}网", {""}),
        ("[一-龥]报", {""}),
        ("(?:A.|B)C", {"A", "BC"}),
        ("(?i:app)下载", {""}),
        (r"声明\Z", {"声明"}),
    ],
)
def test_openings_are_read_from_the_pattern(pattern: str, expected: set[str]) -> None:
    assert openings(pattern) == expected


def inside(rule: Rule) -> str:
    return rule.anywhere.pattern if rule.anywhere is not None else ""


@given(rule=st.sampled_from(rules()), data=st.data())
@settings(max_examples=200, deadline=None)
def test_many_lines_match_as_one_does(rule: Rule, data: st.DataObject) -> None:
    pattern = rule.pattern or rule.anywhere
    words = st.from_regex(pattern) if pattern is not None else st.sampled_from(sorted(rule.words))
    line = data.draw(words).strip(" \t\u3000\xa0\r").replace("\n", "")
    lines = [each for each in (line, f"{line}。", f"昨天{line}。") if each]
    assert matches(lines) == [match(each) for each in lines]


def test_merged_surveys_teach_the_same() -> None:
    """However the parts of a corpus are put together before they are learned from."""
    docs = [
        Document(
            str(at),
            f"第{at % 3}版 要闻\n这一篇说的是第{at}件事，写得不长。\n本报编辑部 电话：{at}\n更多精彩请关注公众号",
            {"site": f"s{at % 2}"},
        )
        for at in range(600)
    ]
    stage = Boilerplate()
    parts = [stage.survey(docs[at : at + 70]) for at in range(0, 600, 70)]
    expected = stage.learn(parts)
    assert any(found.foot for found in expected.sources.values())
    for cut in (1, 4):
        merged = [stage.merged(parts[:cut]), stage.merged(parts[cut:][::-1])]
        assert stage.learn(merged) == stage.learn([stage.merged(merged)]) == expected


def test_what_the_page_gives_as_the_title_of_the_original_proves_its_headline() -> None:
    """The first line goes to `meta` with the rest of the head, not as a line outside the article."""
    lines = ["渡口的新桥修了三年", "原标题：渡口的新桥修了三年", "桥的", "来历"]
    assert headline_above(lines, matches(lines), start=2) == 0


# What is set around the honest texts of must_not_change.json: these lines go, and no other.
FRAMES = {
    "an editor at the foot": ([], ["责任编辑：某某"]),
    "the neighbouring pages at the foot": ([], ["上一篇：集市搬家", "下一篇：桥通车"]),
    "time and source below the headline": (["2021-09-05 10:30 来源：河湾网"], []),
    "the path of the page": (["首页 > 生活 > 正文"], []),
}
# Texts that lose a line of their own in such a frame: 关键词 above an editor's name, 性别 below a date, a manual made of buttons.
LOSE = {
    "an editor at the foot": 3,
    "the neighbouring pages at the foot": 3,
    "time and source below the headline": 8,
    "the path of the page": 3,
}


@pytest.mark.parametrize("frame", FRAMES)
def test_honest_texts_between_chrome(frame: str) -> None:
    above, below = FRAMES[frame]
    cases = json.loads(Path("tests/cases/boilerplate/must_not_change.json").read_text("utf-8"))
    honest = [case["before"] for case in cases if case["comment"].startswith("own: an honest text")]
    assert len(honest) >= 120
    lost = 0
    for text in honest:
        lines = text.split("\n")
        at = 1 if "headline" in frame else 0
        doc = next(Boilerplate()([Document("x", "\n".join([*lines[:at], *above, *lines[at:], *below]))]))
        lost += not {line.strip() for line in lines} <= {line.strip() for line in doc.text.split("\n")}
    assert lost <= LOSE[frame]


_PIECES = st.lists(
    st.text(alphabet="'()|*;^%aD1n8 \t\xa0", min_size=1, max_size=3), min_size=3, max_size=9
).map(" ".join)
_JAMMED = st.lists(
    st.tuples(st.sampled_from(["河边的集市。", ""]), _PIECES, st.sampled_from(["", "  ", "摊位"])),
    min_size=3,
    max_size=8,
)


@settings(max_examples=200, deadline=None)
@given(_JAMMED)
def test_the_quick_test_lets_through_all_hidden_letters(parts: list[tuple[str, str, str]]) -> None:
    text = "\n".join("".join(part) for part in parts)
    lines = [line for piece in text.split("\n") if (line := piece.strip(" \t\u3000\xa0\r"))]
    assert may_jam(text, lines) or not jam_edits(text)
