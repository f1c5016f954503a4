"""The labelled Chinese near-duplicate benchmark: plants copies with truth into any collection of texts.

Reads texts, downloads nothing. Copies are exact, with half-width punctuation, in Traditional script, masked, cut off
at 60 to 80 %, between forum chrome, with sentences lost or moved, with noise, embedded in another text; negatives are
dated bulletins, form letters and notices of one pattern, which are related and no duplicates. Write it as JSON Lines:

    python -m benchmarks.variants texts.jsonl > corpus.jsonl     (labels in the fields `of` and `kind`)
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple


class Item(NamedTuple):
    """A text; `of` names the item it was made from, `kind` how; `group` names the pattern of a negative."""

    id: str
    text: str
    of: str = ""
    kind: str = ""
    group: str = ""


HALF = str.maketrans("，。！？：；（）“”‘’、《》", ",.!?:;()\"\"'',<>")
MENUS = [
    "首页",
    "论坛",
    "版块",
    "文学",
    "军事",
    "体育",
    "登录",
    "注册",
    "帮助",
    "搜索",
    "会员中心",
    "手机版",
    "繁體",
    "English",
    "本地",
    "房产",
]
FURNITURE = [
    "您现在的位置：首页 > 综合 > 正文", "发表于 2021-3-4 10:22 | 只看该作者 | 倒序浏览", "楼主 发短消息 加为好友 帖子 382 精华 2 积分 1190",
    "本帖最后由 山间小溪 于 2019-8-7 15:03 编辑", "点击量：4821 回复：17 收藏 举报", "分享到：微博 微信 空间 更多", "上一篇：雨后的集市 下一篇：冬天的早晨",
    "本站所有内容均由网友上传，如有侵权请与管理员联系删除", "热门推荐：春季养花要点 家常菜谱二百例 旧书收购价格表", "版权声明：转载请注明出处 Powered by Board 7.2",
    "广告 专修水管电路 随叫随到 电话见首页", "责任编辑：小禾 校对：阿宁", "相关阅读 更多精彩请关注公众号", "返回列表 查看完整版本", "扫一扫下载客户端 第一时间看新帖",
]  # fmt: skip
SENTENCE = re.compile(r"[^。！？\n]*[。！？\n]+|[^。！？\n]+")
HAN = "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开"


def exact(text: str, pick: random.Random) -> str:
    """The same."""
    del pick
    return text


def half_width(text: str, pick: random.Random) -> str:
    """Half-width punctuation and no indents."""
    del pick
    return text.translate(HALF).replace("\u3000", "")


@cache
def _converter(name: str) -> Any:
    import opencc  # noqa: PLC0415 (only for this kind)

    return opencc.OpenCC(name)


def traditional(text: str, pick: random.Random) -> str:
    """The other script."""
    return str(_converter(pick.choice(["s2t", "s2tw", "s2hk"])).convert(text))


def masked(text: str, pick: random.Random) -> str:
    """As a word filter does it: two frequent characters everywhere; or single characters anywhere."""
    glyph = pick.choice("**＊□")
    if pick.random() < 0.5:
        for char in pick.sample(sorted({c for c in text if "\u4e00" <= c <= "\u9fff"}), 3):
            if text.count(char) <= len(text) // 50:
                text = text.replace(char, glyph)
        return text
    share = pick.uniform(0.003, 0.025)
    return "".join(glyph if "\u4e00" <= c <= "\u9fff" and pick.random() < share else c for c in text)


def truncated(text: str, pick: random.Random) -> str:
    """Cut off at 60 to 80 %."""
    return text[: int(len(text) * pick.uniform(0.6, 0.8))]


def chrome(text: str, pick: random.Random) -> str:
    """Menus and other boilerplate of a forum around the text: a tenth to a half of its length, at most 400 characters."""
    room = min(400, int(len(text) * pick.uniform(0.1, 0.5)))
    lines: list[str] = []
    while sum(map(len, lines)) < room:
        lines.append(pick.choice([" ".join(pick.sample(MENUS, 7)), *pick.sample(FURNITURE, 4)]))
    cut = pick.randrange(len(lines) + 1)
    return "\n".join([*lines[:cut], text, *lines[cut:]])


def sentence_loss(text: str, pick: random.Random) -> str:
    """A twentieth to a sixth of the sentences gone, and at most a quarter of the text (some sentences are chapters)."""
    share = pick.uniform(0.05, 0.16)
    room = len(text) // 4
    kept = []
    for sentence in SENTENCE.findall(text):
        if pick.random() < share and len(sentence) <= room:
            room -= len(sentence)
        else:
            kept.append(sentence)
    return "".join(kept)


def sentence_swap(text: str, pick: random.Random) -> str:
    """A few sentences in another place."""
    sentences = SENTENCE.findall(text)
    for _ in range(max(1, len(sentences) // 15)):
        sentences.insert(pick.randrange(len(sentences)), sentences.pop(pick.randrange(len(sentences))))
    return "".join(sentences)


def noise(text: str, pick: random.Random) -> str:
    """One to two characters of a hundred replaced, lost or added."""
    share = pick.uniform(0.01, 0.02)
    out = []
    for char in text:
        way = pick.random()
        if way < share * 0.6:
            out.append(pick.choice(HAN))
        elif way < share * 0.8:
            continue
        else:
            out.append(char)
            if way > 1 - share * 0.2:
                out.append(pick.choice(HAN))
    return "".join(out)


def reposted(text: str, pick: random.Random) -> str:
    """As another site prints it: sentences lost and reworded, up to a quarter cut off at one end, boilerplate around."""
    share = pick.uniform(0.05, 0.3)
    kept = []
    for sentence in SENTENCE.findall(text):
        way = pick.random()
        if way < share * 0.4:
            continue
        if way < share and len(sentence) > 12:
            at = pick.randrange(3, len(sentence) - 3)
            end = at + pick.randrange(2, min(8, len(sentence) - at))
            kept.append(sentence[:at] + "".join(pick.choices(HAN, k=pick.randrange(6))) + sentence[end:])
        else:
            kept.append(sentence)
    cut = int(len(kept) * pick.uniform(0, 0.25))
    kept = kept[cut:] if pick.random() < 0.5 else kept[: len(kept) - cut]
    return chrome("".join(kept), pick)


VARIANTS: dict[str, Callable[[str, random.Random], str]] = {
    "exact": exact, "half_width": half_width, "traditional": traditional, "masked": masked, "truncated": truncated,
    "chrome": chrome, "sentence_loss": sentence_loss, "sentence_swap": sentence_swap, "noise": noise,
}  # fmt: skip


def embedded(article: str, host: str, pick: random.Random) -> str:
    """An article inside another text, between two of its sentences."""
    sentences = SENTENCE.findall(host)
    at = pick.randrange(len(sentences) + 1)
    return "".join(sentences[:at]) + "\n" + article + "\n" + "".join(sentences[at:])


def planted(texts: Sequence[str], count: int, seed: int = 1) -> Iterator[Item]:
    """The texts as items, then `count` planted copies of those with 300 characters or more, then the negatives.

    The second half of the texts only hosts: an embedded article never stands inside a text that has copies of its own.
    """
    pick = random.Random(seed)  # noqa: S311 (a benchmark)
    for at, text in enumerate(texts):
        yield Item(f"base-{at}", text)
    half = len(texts) // 2
    sources = [at for at in range(half) if len(texts[at]) >= 300]
    hosts = [at for at in range(half, len(texts)) if 600 <= len(texts[at]) <= 6000]
    kinds = [*VARIANTS, "embedded"]
    for number in range(count):
        kind, at = kinds[number % len(kinds)], pick.choice(sources)
        if kind == "embedded":
            article = texts[at][: pick.randrange(300, 1500)]
            yield Item(f"article-{number}", article, f"base-{at}", "article")
            copy = embedded(article, texts[pick.choice(hosts)], pick)
            yield Item(f"copy-{number}", copy, f"article-{number}", kind)
        else:
            yield Item(f"copy-{number}", VARIANTS[kind](texts[at], pick), f"base-{at}", kind)
    yield from negatives(pick)


SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = [
    "伟",
    "芳",
    "秀英",
    "敏",
    "静",
    "丽华",
    "建国",
    "志强",
    "晓东",
    "雨桐",
    "子轩",
    "国栋",
    "玉兰",
    "海燕",
    "文博",
    "思远",
]
TOWNS = [
    "清溪",
    "石门",
    "柳河",
    "白沙",
    "云岭",
    "双桥",
    "青山",
    "大湾",
    "龙泉",
    "凤台",
    "永安",
    "太平",
    "新丰",
    "古渡",
    "长林",
    "东湖",
]
PATTERNS = {
    "bulletin": "{town}县疾控中心{month}月{day}日通报：{month}月{yesterday}日0时至24时，全县新增确诊病例{a}例，其中{town2}镇{b}例、{town3}乡{c}例；新增无症状感染者{d}例，"
    "治愈出院{e}例。截至当日24时，累计报告确诊病例{f}例，在院治疗{g}例，尚有{h}名密切接触者正在接受医学观察。县疾控中心提醒广大群众坚持戴口罩、勤洗手、常通风、"
    "少聚集，保持一米以上社交距离，如出现发热、干咳、乏力等症状，请佩戴口罩及时到就近的发热门诊就诊，并主动告知近十四天旅居史，途中避免乘坐公共交通工具。",
    "market": "{town}农产品批发市场{month}月{day}日行情：今日到货蔬菜{f}吨，成交均价每公斤{a}.{b}元；白菜每公斤{c}.{d}元，萝卜每公斤{e}.{b}元，土豆每公斤{d}.{c}元，"
    "番茄每公斤{b}.{e}元；猪肉每公斤{g}元，鸡蛋每公斤{h}元。市场管理方表示，近期货源充足，交易秩序良好，预计后期价格总体平稳，请广大商户合理安排进货。",
    "letter": "尊敬的{name}{title}：您好！感谢您多年来对{town}图书馆的关心和支持。经馆务会研究，决定邀请您于{month}月{day}日上午九时来馆参加读者座谈会，"
    "会议地点在本馆{c}楼报告厅。届时请您就藏书建设、开放时间、少儿阅读等方面提出宝贵意见。会后将安排参观新落成的古籍书库，并备有简单午餐。"
    "请您收到此信后于{yesterday}日前与办公室{name2}联系，以便我们做好接待工作。再次感谢您的支持，祝您身体健康，阖家幸福！",
    "outage": "停水通知：因{town}路供水管道改造施工，定于{month}月{day}日{c}时至{g}时对{town2}街、{town3}巷及周边区域停止供水，请受影响的居民和单位提前做好储水准备。"
    "施工期间请勿在作业区域停放车辆，途经车辆请绕行。因天气等原因造成工期变化的，将另行通知。给您带来的不便，敬请谅解。恢复供水初期可能出现短时水质浑浊，"
    "请打开水龙头放水片刻后再使用。如有疑问，请拨打供水热线，客服人员将为您解答。",
    "verdict": "{town}区人民法院公告：{name}：本院受理原告{name2}诉你民间借贷纠纷一案，已审理终结。因你下落不明，现依法向你公告送达民事判决书，判决你于判决生效之日起十日内"
    "偿还原告借款本金{f}元及利息，案件受理费{g}元由你负担。自公告之日起三十日内来本院第{c}法庭领取判决书，逾期则视为送达。如不服本判决，可在公告期满后十五日内"
    "向本院递交上诉状及副本，上诉于市中级人民法院。逾期本判决即发生法律效力。",
    "name_only": "兹证明{name}同志系我单位职工，自参加工作以来思想进步，作风正派，工作认真负责，能够团结同事，严格遵守各项规章制度，按时完成领导交办的任务，"
    "多次受到单位表彰，群众反映良好。该同志在职期间没有违法违纪行为。特此证明，请有关部门予以办理相关手续为盼。本证明仅供办理居住手续使用，他用无效。{town}水利工程管理处",
}  # fmt: skip


def negatives(pick: random.Random, each: int = 40) -> Iterator[Item]:
    """Texts of one pattern with other dates, figures, names and places."""
    for group, pattern in PATTERNS.items():
        seen: set[str] = set()
        while len(seen) < each:
            day = pick.randrange(2, 29)
            seen.add(
                pattern.format(
                    **{letter: pick.randrange(1, 10) for letter in "abcde"},
                    f=pick.randrange(200, 90_000), g=pick.randrange(11, 99), h=pick.randrange(100, 999),
                    month=pick.randrange(1, 13), day=day, yesterday=day - 1, title=pick.choice(["先生", "女士", "老师"]),
                    name=pick.choice(SURNAMES) + pick.choice(GIVEN), name2=pick.choice(SURNAMES) + pick.choice(GIVEN),
                    town=pick.choice(TOWNS), town2=pick.choice(TOWNS), town3=pick.choice(TOWNS),
                )
            )  # fmt: skip
        for at, text in enumerate(sorted(seen)):
            yield Item(f"{group}-{at}", text, group=group)


if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8") as lines:  # not splitlines(): texts have U+2028 in them
        given = [str(json.loads(line)["text"]) for line in lines if line.strip()]
    for item in planted(given, int(sys.argv[2]) if len(sys.argv) > 2 else len(given) // 8):
        print(json.dumps(item._asdict(), ensure_ascii=False))
