"""How a line of boilerplate is told: by the rules of tables/boilerplate_lines.toml, after quick tests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .._lazy import lazy
from .._scripts import same_length
from .openings import Choice
from .table import Rule, rules

# Inside a line these end a sentence; at its end they do not count.
_STOP = lazy(r"[。！？](?=[^」』”）)】\]])")
# The cheap tests before any rule: what lines of boilerplate begin and end with, and what they hold.
_FIRST = frozenset(
    "大中小超特标赞踩顶扫转接详上下前后首返T A+x×✕X<＜«»›>[【（(〖|｜©Ⓒ·•■●◆◇▲△▼▽↑↓※*".replace(" ", "")
) | frozenset(
    "责编校审监美图文记供撰摘转来稿出原推广赞请用打长点立马快戳看回引支反楼沙板举收积威精注本该此凡以未如若欢禁谢地邮电传联客投热咨广商关标栏分"
)
_LAST = frozenset("网线坛页道户区端吧屋站")
_SIGN = lazy(r"[0-9A-Za-z：:>»›＞|｜丨©]")
# Only plain words in both: then the engine skips to characters that one of them begins with.
_WORD = lazy(
    "主题|没有了|转载|编辑|责编|编审|审核|分享|微信|微博|朋友圈|人人网|豆瓣|贴吧|复制|收藏|打印|关闭|顶部|举报|纠错|转发|打赏|喜欢|朗读|评论|回响|订阅|关注|字号|字体"
    "|二维码|公众|客户端|下载|相关|推荐|延伸|热门|热点|热评|热帖|热搜|热文|热词|热话|热榜|热新|最新|精彩|精选|更多|近期|今日|本周|本月|本站|频道|图片|视频|站内|为您|猜你|大家|往期|其他|其它|随机|头条"
    "|滚动|作者|阅读|排行|友情|合作|可能|为你|留言|跟帖|跟贴|点评|我要|我来|我有话|发表|发布|回复|匿名|登录|登陆|用户|密码|验证|暂|文明|完整|帖|电梯|道具|收听|串个"
    "|加好友|打招呼|注册|浏览|访问|人气|声明|版权|版權|著作权|仅代表|不代表|未经|公网|许可|刊号|邮发|联系|客服|投稿|热线|广告|地址|我们|网站|隐私|诚聘|帮助|设为"
    "|资料|参与|在看|插图|插入|昨天|今天|收录|首发|本章|秒记|粉丝|标题|赞助|咨询|标签|关键|分类|时间|日期|来源|稿源|文章|出处|记者|通讯员|今天|昨天|前天|新华|中新|人民网|视觉中国|请稍|好评|跳转|维基|必填|分隔线|分割线"
)
_SENTENCE_WORD = lazy(
    "原标题|原题|声明|版权|版權|著作权|仅代表|不代表|仅供参考|仅供读者|仅供其|未经|转载|侵权|本文|谢绝|二维码|公众号|公众平台|官方微|扫一扫|关注|客户端|APP|App|评论|文明上网|请自觉|请您|请注意"
    "|投稿|热线|举报|联系|地址：|电话：|微信|点击|戳|参与采|参与报|参与记|执笔|采写|文字记者|©|▲|△|▼|▽|↑|↓|Copyright|reserved|Reserved|投资有风险|登录|匿名|供图|广告|本章|文档|弹窗|秒记|秒钟记|分钟|网址|收藏|m\\.|在看|赞|由会员|由网友|加载中|无响应|浏览器|邮箱地址|不会被公开|Cookie|隐私"
)
_TIMED = lazy(r"[-/.:](?<=\d[-/.:])(?=\d)")
# Both in one search. Each alternative begins with a plain character: with a class among them it takes six times as long.
_IN_SENTENCE = lazy(
    "|".join((_SENTENCE_WORD.pattern, *(rf"{sign}(?<=\d{sign})(?=\d)" for sign in ("-", "/", r"\.", ":"))))
)
# The second test, one class each, because the rules themselves take 8 µs a line: what those patterns hold or end in that
# begin with anything, and what stands in all that match anywhere. tests/test_boilerplate.py says what to add here for a
# new rule. What the others begin with is read from them (`boilerplate.openings`).
_HOLDS = lazy(r"[>»›＞≫:源权權摄戳击整℃痞/年.-](?:(?<![年.-])|(?<=[\d\s][年.-])|(?<=www\.))")
_FREE = lazy("ights|opyright|在看|更新|弹窗|围观|一区|久久|无码")
_ENDS = _LAST | {"载", "前", "S", "s", "天", "园", "吧", "屋"}
_ANYWHERE = lazy("[-/.天P备证许号信Qq询话机](?:(?<![-/.])|(?<=[0-9][-/.]))")
_ONLY_SIGNS = lazy(r"[^\w]{1,12}\Z")

# What decorates a line and says nothing.
_ORNAMENT_CHARS = "|｜·•■●>◆□※*-— \t"
_ORNAMENTS = frozenset(_ORNAMENT_CHARS)
_BARS = frozenset("|｜")  # behind a line that was a row of a table

LONGEST = 400  # no rule looks at longer lines
JOINED = 3  # words without anything between them, from which they are a row of buttons
_WORD_LONGEST = 8
_BESIDE = frozenset({"目录", "你好", "您好"})  # alone they head a text or a letter
_HOUR = lazy(r"\d{1,2}[:：]\d\d\s")  # before what is done then
SPACED = 8  # characters of a word whose letters are set apart
WORDED = 60  # longer lines are no row of buttons
ROW = 200  # nor longer ones a menu
LINKS, LINK = 15, 30  # bars in a line of links to other pages, and characters of a link
_SITE = frozenset("网站")  # with which the name of a site ends
SECTION = 8  # characters of the name of a section
# What begins a sentence or a quotation, not a button.
_NOT_WORDED = frozenset("“”‘’「」『』…—，。！？、；")
_BETWEEN_WORDS = lazy(r"[\s|｜·•,，、/:：;；()（）\[\]【】<>《》«»‹›＞\-—–_=+*#~!！。.?？×&]+")

_TAGS = lazy(r"</?[a-zA-Z][^<>]{0,200}>")  # left in a line by a scraper
_WIDE = lazy(r"[ \t\u3000\xa0]{3,}")  # pages set the pieces of a line apart by any number of blanks
_BETWEEN_SECTIONS = lazy(r"[\s|｜·]+")


def matches(lines: Sequence[str]) -> list[Rule | None]:
    """`match` for each line (none blank). Of prose nine lines in ten are sentences that no pattern can fire on: one search each."""
    says_something = _IN_SENTENCE.search
    return [
        (worded(line) if len(line) <= WORDED else None)
        if line[-1] == "。" and says_something(line) is None
        else match(line)
        for line in lines
    ]


def match(line: str) -> Rule | None:
    """The rule that fires on a line (without outer blanks), or None.

    >>> match("分享到：").name, match("他把经验分享到了每一个人。")
    ('share', None)
    >>> match("首页 > 新闻 > 正文").name, match("责任编辑：某某").name, match("一位记者说：好。")
    ('breadcrumb', 'editor', None)
    """
    if "   " in line:
        line = _WIDE.sub("  ", line)
    if line[:1] == "<" and (said := _TAGS.sub("", line).strip()):
        line = said
    bare = ""
    if line[:1] in _ORNAMENTS or line[-1:] in _BARS:
        bare = line.lstrip(_ORNAMENT_CHARS).rstrip(" |｜")
    return (_match(bare) if bare else None) or _match(line) or worded(line) or _row(line)


def _match(line: str) -> Rule | None:
    if len(line) > LONGEST:
        return None
    inside = _STOP.search(line) is not None
    sentence = inside or line[-1:] == "。"
    choice = _for_sentences() if sentence else _for_lines()
    opened, free, holds = choice.opened_by(line), may_be_free(line), may_hold(line)
    if not (opened or free or holds) or not (_says_so(line) if sentence else _looks_so(line)):
        return None
    every = (free and choice.free.match(line)) or (holds and choice.anywhere.search(line))
    for rule in choice.rules if every else opened:
        if len(line) <= rule.max and (rule.sentence or not inside) and _fires(rule, line):
            return rule
    return None


def _says_so(sentence: str) -> bool:
    """Whether a sentence may be a notice or an invitation; False is sure."""
    return (
        _SENTENCE_WORD.search(sentence) is not None
        or _TIMED.search(sentence, max(1, len(sentence) - 31)) is not None
    )


def _looks_so(line: str) -> bool:
    """Whether a line that is no sentence may be boilerplate; False is sure."""
    return (
        line[:1] in _FIRST
        or line[-1:] in _LAST
        or _SIGN.search(line) is not None
        or _WORD.search(line) is not None
        or _ONLY_SIGNS.match(line) is not None
        or _indecent(line)
    )


def worded(line: str) -> Rule | None:
    """The rule of a line that is made of nothing but the words of such rules and numbers."""
    if not 0 < len(line) <= WORDED or line[0] in _NOT_WORDED:
        return None
    begin, end = _worded_ends()
    if (line[0].isalpha() and line[:2] not in begin and line[0] not in begin) or (
        line[-1].isalpha() and line[-1] not in end
    ):
        return None
    pieces = [piece for piece in _BETWEEN_WORDS.split(line) if piece and not piece.isdecimal()]
    if not pieces:
        return None
    known = [rank for piece in pieces if (rank := _word_ranks().get(piece)) is not None]
    if known and len(known) + sum(piece in _BESIDE for piece in pieces) == len(pieces):
        return None if _HOUR.match(line) else rules()[min(known)]
    if len(pieces) == 1:
        return _joined(pieces[0])
    # A word whose letters are set apart: 搜 索, 首 页.
    spaced = (
        _word_ranks().get("".join(pieces)) if len(line) <= SPACED and max(map(len, pieces)) == 1 else None
    )
    return None if spaced is None else rules()[spaced]


def _joined(line: str) -> Rule | None:
    """The rule of a line of three such words and more without anything between them: `上页目录存书签下页`."""
    words, ranks, at = _word_ranks(), [], 0
    while at < len(line):
        ends = range(min(len(line), at + _WORD_LONGEST), at + 1, -1)
        end = next((end for end in ends if line[at:end] in words or line[at:end] in _BESIDE), 0)
        if not end:
            return None
        if line[at:end] in words:
            ranks.append(words[line[at:end]])
        at = end
    return rules()[min(ranks)] if len(ranks) >= JOINED else None


@cache
def _word_ranks() -> dict[str, int]:
    """Each word, and the place in the table of the first rule that has it."""
    return {
        word: rank for rank, rule in reversed(list(enumerate(rules()))) if not rule.row for word in rule.words
    }


@cache
def _worded_ends() -> tuple[frozenset[str], frozenset[str]]:
    """What a line of such words begins with, if with a letter (the first two of a word, or a word of one), and what it ends with."""
    words = _word_ranks()
    return frozenset(word[:2] for word in words), frozenset(word[-1] for word in words)


def _row(line: str) -> Rule | None:
    """The rule of a line that names one section of a site after the other.

    >>> [rule and rule.name for rule in map(match, ("新闻 体育 文学 财经 科技 汽车 房产", "新闻与体育 财经", "春 夏 秋 冬 东 西 南 北"))]
    ['menu', None, None]
    """
    if line.count("|") >= LINKS and line[0] != "|":
        return _links(line)
    if len(line) > ROW or _row_like().match(line) is None:
        return None
    pieces = [piece for piece in _BETWEEN_SECTIONS.split(line) if piece]
    for rule in _rows():
        if len(pieces) >= rule.row and max(map(len, pieces)) <= SECTION:
            known = sum(
                piece in rule.words or piece[-2:] in rule.words or piece[-1] in _SITE for piece in pieces
            )
            if known * 5 >= len(pieces) * 3:
                return rule
    return None


def _links(line: str) -> Rule | None:
    """The rule of a line of nothing but headlines, as link farms set above a text; a table's row begins with its bar."""
    longest = max(len(piece.strip()) for piece in line.split("|"))
    return _rows()[0] if longest <= LINK else None


@cache
def _row_like() -> re.Pattern[str]:
    """As many short pieces as the shortest row has: most lines have none, the others few."""
    gaps = min(rule.row for rule in _rows()) - 1
    return re.compile(rf"(?:[^\s|｜·]{{0,{SECTION}}}+[\s|｜·]++){{{gaps}}}")


@cache
def _rows() -> tuple[Rule, ...]:
    return tuple(rule for rule in rules() if rule.row)


@cache
def author_rule() -> Rule:
    """The rule of an author's name alone on a line, for names that other lines prove to be such."""
    return next(rule for rule in rules() if rule.name == "author-line")


def may_be_free(line: str) -> bool:
    """Whether a pattern that begins with anything may match at the start of a line; False is sure."""
    last = line[-1:]
    return (
        last in _ENDS or last.isspace() or _HOLDS.search(line) is not None or _FREE.search(line) is not None
    )


def _indecent(line: str) -> bool:
    """Whether a line may be a row of indecent search words; False is sure for all such rows that were seen."""
    return "一区" in line or "久久" in line or "无码" in line


def may_hold(line: str) -> bool:
    """Whether a pattern that matches anywhere may match; False is sure."""
    return _ANYWHERE.search(line) is not None


def _fires(rule: Rule, line: str) -> bool:
    return (rule.pattern is not None and rule.pattern.match(line) is not None) or (
        rule.anywhere is not None and rule.anywhere.search(line) is not None
    )


def load() -> None:
    """Compile all rules now, not when the first line is judged."""
    _for_lines()
    _for_sentences()


@cache
def _for_lines() -> Choice:
    return Choice(rules())


@cache
def _for_sentences() -> Choice:
    """The rules that may fire on a whole sentence: notices and invitations."""
    return Choice([rule for rule in rules() if rule.notice])


def facts(rule: Rule, line: str) -> dict[str, str]:
    """What a line of boilerplate says about the document.

    >>> facts(match("来源：山城日报"), "来源：山城日报")
    {'source': '山城日报'}
    >>> facts(match("责任编辑：某某"), "責任編輯：陳某")
    {'editor': '陳某'}
    """
    found: dict[str, str] = {}
    plain = same_length(line) if rule.facts else line
    for key, pattern in rule.facts:
        if (hit := pattern.match(plain)) and (value := line[slice(*hit.span(1))].strip(" \u3000-—|")):
            found[key] = value
    return found
