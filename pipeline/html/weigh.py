"""How much each line looks like main text: characters in sentences count for it, links and short lines against it.

The weights are in characters, so that sums over a container compare texts: "the container holds 400 characters of
sentences more than it holds menu".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line
from .parse import INLINE, Node

HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# What a sentence has and a menu item, headline or label has not. Half-width marks count: reposts convert them.
SENTENCE = re.compile(r"[。！？；，、：…?!;,]|\.(?=\s|$)")
FULL_STOPS = frozenset("。！？")
SENTENCE_ENDS = frozenset("。！？!?…”")
COLON = re.compile("[:：]")
SENTENCE_END = re.compile(r"[。！？…”：；?!;:.）)」』]$")
MOMENT = re.compile(r"\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?")
# Between the items of a menu, the steps of a path, the figures of a forum.
DIVIDER = re.compile(r"[|｜>»›]|(?<=\s)[-–·•](?=\s)")
# Disclaimers, notices and imprints are written in sentences, and they are never the text. Told by what they grant, forbid and
# decline, not by their subject: articles are about copyright, too.
NOTICE = re.compile(
    r"版权(?:所有|归|为|均|属|声明|信息|合作|投诉|问题)|著作权(?:声明|归|均|属)|侵权(?:必究|公告|投诉|线索|请|行为的?，本)|如有侵|(?:涉及|涉嫌|存在|构成)?侵权.{0,12}(?:联系|删除|告知)"
    r"|(?:未经|擅自|不得|禁止|请勿|谢绝|严禁|违者|如需|欢迎|若|凡).{0,14}转载|转载.{0,8}(?:注明|请|联系|出处|来源|授权)|免责|(?:不|并非|仅|只)代表.{0,10}(?:观点|立场|看法|意见|本[站网报刊台])"
    r"|[（(：:]?声明[：:]|特此声明|(?:特别|郑重)声明|ICP\s?[备证]|网安备|备案号|许可证(?:号|编号|[：:（(])|举报电话|不良信息|(?:本[站网]|网站|平台).{0,16}(?:不承担|概不|无关|责任)"
    r"|(?i:all rights reserved|copyright\s*[©(\d])|©"
)
# Only at the ends of the text, and only on lines short enough to be labels: in the middle the same words are content.
LABEL_SIZE = 40
LABEL = re.compile(
    r"^[\s\W]*(?:(?:本文|文章|信息|稿件|新闻|资料|图片|内容)?(?:来源|来自|稿源|出处)\s*[:：]|(?:本文)?(?:作者|责编|责任编辑|编辑|编校|校对|审核|审校|初审|终审|监制|主编|值班|撰稿|文字|供稿|录入|上传|发布者?|发布人|编审|实习生|见习编辑|网络编辑|本期编辑|版主)\s*[:：/]"
    r"|(?:更新|发布|发表|创建|发稿|上传|出版)?(?:时间|日期|于)\s*[:：]|\d*\s?[条个篇次]?(?:评论|回复|留言|跟帖)|字号|字体|大小\s*[:：]|浏览|点击(?:数|量|次数|率)|阅读(?:数|量|次数|全文|原文)?\s*[:：\d（(]|访问(?:量|次数|统计)|人气|评论|查看|我要|我来说|发表评论|网友评论|热门评论|最新评论|全部评论|参与"
    r"|您?(?:现在|当前|所在)的?位置|第\d+页|【?(?:打印|关闭|收藏|复制|推荐|分享|举报|纠错|投稿|返回|加入|转发|微博|微信|顶部|大 中 小|大中小)|上一[篇页条章]|下一[篇页条章]|前一篇|后一篇|相关|更多|热门|热点|精彩|推荐|延伸|猜你|大家都在|往期|专题|标签|关键[词字]|[Tt]ags?\s*[:：]|扫一扫|扫描|扫码|长按|关注我们|关注公众号|下载|客户端"
    r"|特别声明|免责声明|版权声明|声明\s*[:：]|反侵权公告|凡本|本文来自|原文链接|本文链接|[□■◎]?\s*(?:本报|本刊|本网|见习|实习|特约|特派)*(?:记者|通讯员|实习生)(?:[\s:：/]+[\w·\s]{2,20})?$)"
)
# Names that people give to what surrounds the text, and to the text (after Readability; the Chinese names added).
AROUND = re.compile(
    r"comment|cmt|pinglun|repl(?:y|ies)|foot|copyright|share|relat|recommend|tuijian|sidebar|side-|aside|\bnav|menu|crumb"
    r"|\brank|\bhot|\bads?\b|\bads?[_-]|advert|guanggao|banner|login|toolbar|\btags?\b|keyword|disclaim|statement|declare"
    r"|shengming|notice|\btie|popup|modal|dialog|subscribe|qrcode|ewm|weixin|\bapp\b|download|pag(?:er|ination)|prev|next"
    r"|\bvote|survey|author-|copy|link|legal|header|\btop\b|\bhead\b",
    re.IGNORECASE,
)
BODY = re.compile(
    r"article|content|post|body|main|text|entry|detail|story|news|zoom|zhengwen|neirong|trs_editor|artibody",
    re.IGNORECASE,
)
COMMENTS = re.compile(r"comment|cmt|pinglun|repl(?:y|ies)|\btie", re.IGNORECASE)
# … whatever they are of ("article-comments", "news_related").
NEVER_BODY = re.compile(
    r"comment|pinglun|footer|copyright|sidebar|recommend|tuijian|relat|share", re.IGNORECASE
)
AROUND_TAGS = frozenset(["nav", "footer", "aside", "form", "dialog", "menu"])

# A line shorter than this carries no sentence that could be told from a label.
SENTENCE_SIZE = 15
# What one line of menu, label or headline costs: it takes as many as a short sentence has characters to undo one.
LABEL_COST = 12
SHORT = 80
# Longer paragraphs that speak of rights and copies are about them.
NOTICE_SIZE = 400
# Text in a container named "comment", "footer" … still counts a little: names lie.
AROUND_SHARE = 0.2


def weight(line: Line) -> float:
    """The weight of one line by itself, in characters."""
    text, size = line.text, line.size
    label = -float(min(LABEL_COST, size))
    # Encyclopaedias link half of their words; but a headline does not end as a sentence does, and is all link.
    woven = text[-1] in FULL_STOPS and size - line.linked >= LABEL_COST
    if (line.linked * 2 > size and not woven) or (size < SHORT and len(DIVIDER.findall(text)) > 1):
        return label
    if len(text) >= SENTENCE_SIZE and SENTENCE.search(text):
        # In short lines the date is most of what looks like a sentence, or all that is beside a link.
        plain = MOMENT.sub("", text) if len(text) < SHORT else text
        if line.linked and not woven and line.linked * 2 > size - (len(text) - len(plain)):
            return label
        han = len(HAN.findall(plain))
        worth = max((han or len(plain) / 8) - line.linked, LABEL_COST if woven else 0)
        if worth >= LABEL_COST:
            return -min(worth, 60) / 2 if is_notice(text) else float(worth)
    return 2.0 if size > 5 and SENTENCE_END.search(text) else label


def is_notice(text: str) -> bool:
    """True for a disclaimer, a notice of rights or an imprint."""
    return len(text) < NOTICE_SIZE and NOTICE.search(text) is not None


def is_label(line: Line) -> bool:
    """True for a short line that names a source, an editor, or a button."""
    if line.size > LABEL_SIZE or LABEL.match(line.text) is None:
        return False
    # A sentence that begins with such a word is a sentence ("更多的人没有说话。"), unless a colon follows.
    return line.text[-1] not in SENTENCE_ENDS or COLON.search(line.text, 0, 10) is not None


def parents(blocks: Sequence[Node]) -> list[int]:
    """For each block the number of the block around it (-1 for the first)."""
    numbers: list[int] = []
    for node in blocks:
        above = node.parent
        while above is not None and above.tag in INLINE:
            above = above.parent
        numbers.append(-1 if above is None else above.number)
    return numbers


def surroundings(blocks: Sequence[Node], above: Sequence[int], raw: Sequence[float]) -> list[bool]:
    """For each block whether its own or an outer block's name or tag says that it surrounds the text.

    A name that would take away half of the page's sentences is not believed (`<div id="app">`, `<body class="hot">`).
    """
    sums = [0.0]
    for value in raw:
        sums.append(sums[-1] + max(value, 0.0))
    half = sums[-1] / 2
    around = [False] * len(blocks)
    for node in blocks:
        number = node.number
        if number and around[above[number]]:
            around[number] = True
        elif sums[node.last] - sums[node.first] <= half:
            if node.tag in AROUND_TAGS:
                around[number] = True
            elif node.attributes:
                name = f"{node.get('class')} {node.get('id')}"
                around[number] = AROUND.search(name) is not None and (
                    BODY.search(name) is None or NEVER_BODY.search(name) is not None
                )
    return around


def weights(lines: Sequence[Line], around: Sequence[bool], raw: Sequence[float]) -> list[float]:
    """The weights of all lines where they stand."""
    return [
        value if not around[line.node.number] else value * AROUND_SHARE if value >= 30 else min(value, -6.0)
        for line, value in zip(lines, raw, strict=True)
    ]
