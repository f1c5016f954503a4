"""What the page says about stages, rules, flags and verdicts to people who do not know the project."""

from __future__ import annotations

import re

from .elements import Markup, both, join
from .words import KINDS, RULES, STAGES

# Stage → what it did, in a sentence: English, Chinese.
ABOUT = {
    "html": (
        "A page became its main text; title, date and author went to meta.",
        "从网页取出正文；标题、日期、作者等写入 meta。",
    ),
    "encoding": (
        "Garbled text was read again where its bytes prove what it was.",
        "原字节可证时，还原乱码；不可证则不动。",
    ),
    "characters": (
        "Characters that nobody typed went; those written the wrong way were written the right way.",
        "去掉零宽、控制等看不见的字符，全角数字字母转半角，部首与兼容字形归位。",
    ),
    "punctuation": (
        "Half-width marks between Chinese characters became Chinese ones; numbers, addresses and code kept theirs.",
        "汉字之间被论坛软件改成半角的标点恢复为全角；数字、网址、代码、英文不动。",
    ),
    "script": (
        "Traditional and Simplified, converted where the settings ask for it.",
        "按设置用 opencc 作繁简转换；默认保持原样。",
    ),
    "layout": (
        "Lines became paragraphs again; verse, tables, lists and code kept theirs.",
        "恢复段落，接回硬换行；诗、表、列表、代码不动。",
    ),
    "repair": (
        "Characters hidden by a word filter came back where the corpus proves which they were.",
        "还原被词语过滤器打码的字；证据不足则只标记。",
    ),
    "boilerplate": (
        "What a site put around its texts went, line by line.",
        "去掉导航、分享栏、广告、责任编辑等站点套话；电头、问答、小标题保留。",
    ),
    "quality": (
        "Flags what a text has lost and personal data; changes nothing.",
        "标出丢失的数字与标点、截断、残留乱码；不删任何文档。",
    ),
    "near_dup": (
        "Flags documents that repeat others; every pair was verified, nothing was changed.",
        "找出转载、节选与修订；每一对都经精确核对，只标记，不删除。",
    ),
    "twins": (
        "What a damaged copy lost came back from the copy that still has it.",
        "用可作证的重复文本补回残损处；只是不同则不动。",
    ),
}

# Rules whose own name says little; the others are read as they are written.
RULES_EN = {
    "above-breadcrumb": "above the breadcrumb",
    "ad": "advertisement",
    "anti-copy": "hidden letters against copying",
    "blanks_beside_signs": "blanks beside Chinese marks",
    "composed": "letters and accents composed",
    "container": "everything around the main text",
    "decoys": "decoy signs inside words",
    "editor": "editor's credit",
    "escaped_newlines": "line ends written as \\n",
    "first-post": "everything around the first post",
    "forum": "forum furniture",
    "full_width": "full-width letters and digits",
    "hidden-container": "everything around a hidden main text",
    "hard-wrap": "line breaks inside a paragraph",
    "hyphen": "hyphen at a line's end",
    "indent": "blanks before a paragraph",
    "jump": "“continued on page …”",
    "legal": "disclaimer",
    "paragraph": "paragraphs from double blanks",
    "piece": "markup of a piece of HTML",
    "prev-next": "previous and next article",
    "qr": "“follow us”, QR codes",
    "radicals": "radicals instead of characters",
    "related": "related articles",
    "rights": "copyright line",
    "segmented_words": "blanks between words",
    "sentence-cut": "sentence cut by a page break",
    "share": "share bar",
    "short-lines": "everything around short lines",
    "spaced_characters": "blanks between characters",
    "spaces": "odd spaces",
    "spam": "spam",
    "teaser": "teaser behind the end",
    "template": "this site's repeated lines",
    "utf8_as_gbk": "UTF-8 read as GBK",
    "utf8_as_western": "UTF-8 read as Western",
    "utf8_as_big5": "UTF-8 read as Big5",
    "gbk_as_western": "GBK read as Western",
    "gbk_as_big5": "GBK read as Big5",
    "big5_as_western": "Big5 read as Western",
    "big5_as_gbk": "Big5 read as GBK",
    "views": "view counts",
    "western": "garbled Western letters",
}

# Kind of flag → what it means: English, Chinese.
MEANS = {
    "mask": (
        "Characters hidden by a word filter that could not be proved; candidates stand beside each.",
        "疑被打码而证据不足的字，保持原样；候选字列在各例之下。",
    ),
    "damage": (
        "Something is missing, and nothing in the corpus says what it was.",
        "原文有缺损，语料中无可补的依据。",
    ),
    "quality": (
        "Texts whose figures lie outside what prose has: lists, repetition, foreign or garbled text.",
        "统计特征异于一般文章：重复、列表、外文或乱码较多。",
    ),
    "pii": (
        "Personal data, by pattern and check digit; shortened on this page.",
        "个人信息（按格式与校验位判定）；本页只显示首尾。",
    ),
}
KIND_NAMES = {
    "mask": ("Hidden characters", "掩码"),
    "damage": ("Damage", "残损"),
    "quality": ("Unusual texts", "质量"),
    "pii": ("Personal data", "个人信息"),
}
SUB_EN = {"contained-in": "contained in another", "contains": "contains another", "exact": "identical"}

# A verdict as the judge words it → in Chinese. Numbers pass.
VERDICTS = [
    (re.compile(pattern), chinese)
    for pattern, chinese in (
        (r"^similarity ([\d.]+), no number or name changed$", r"相似度 \1，数字与人名均无改动"),
        (
            r"^(\d+) % of the shorter text is in the other, and little is replaced$",
            r"较短一篇的 \1% 见于另一篇，替换甚少",
        ),
        (r"^(\d+) % of the shorter text is in the other$", r"较短一篇的 \1% 见于另一篇"),
        (
            r"^a shortened copy: (\d+) % of the shorter text is in the longer$",
            r"缩短的副本：较短一篇的 \1% 见于较长一篇",
        ),
        (
            r"^a passage of a longer text: (\d+) % of the shorter text is in the longer$",
            r"长文的一段：其中 \1% 见于较长一篇",
        ),
        (
            r"^([\d.]+) numbers or dates and (\d+) names differ in place$",
            r"对应处有 \1 个数字或日期、\2 个名称不同",
        ),
        (r"^the same words are swapped (\d+) times$", r"同样的词替换了 \1 次"),
        (r"^numbered articles are reworded or renumbered in (\d+) places$", r"条文有 \1 处改写或重新编号"),
        (r"^a collage: (\d+) texts together hold (\d+) % of this one$", r"拼接：另有 \1 篇合占本文 \2%"),
        (
            r"^the same order, length and numbers throughout, in other words: another region's vocabulary$",
            "次序、篇幅、数字全同而用词不同：另一地区的用语",
        ),
        (r"^the same letters, digits and characters throughout$", "字母、数字、汉字全同"),
        (
            r"^one copy has lost its digits and Latin letters; nothing else differs$",
            "一篇丢失数字与拉丁字母，余者相同",
        ),
    )
]
MERITS = {
    "the most complete": "最完整",
    "the cleanest: least changed and least around the text": "最干净（改动与套话最少）",
    "the only one without damage or masks": "唯一无残损、无掩码",
    "without damage or masks": "无残损、无掩码",
    "the first by name among equals": "同等者中名称居先",
    "equal in every respect: the first by name": "各方面相同，取名称居先者",
    "the only copy": "仅此一篇",
}


def rule_name(rule: str) -> Markup:
    """A rule for people, in both languages.

    >>> rule_name("question_mark")
    '<span lang="en">question mark</span><span lang="zh">问号</span>'
    """
    return both(RULES_EN.get(rule, re.sub(r"[_-]", " ", rule)), RULES.get(rule, rule))


def stage_name(stage: str) -> Markup:
    """A stage for people: its own name, which is what settings and edits call it, in Chinese behind its meaning."""
    return both(stage, join(STAGES[stage], Markup(f" <small>{stage}</small>")) if stage in STAGES else stage)


def sub_name(kind: str, sub: str) -> Markup:
    """A flag's sub-kind, or its kind where it has none."""
    plain = SUB_EN.get(sub, re.sub(r"[_-]", " ", sub or kind))
    return both(plain, KINDS.get(sub or kind, sub or kind))


def verdict_zh(reason: str) -> str:
    """A verdict in Chinese; what is not known stays as it is.

    >>> verdict_zh("similarity 0.93, no number or name changed")
    '相似度 0.93，数字与人名均无改动'
    """
    for pattern, chinese in VERDICTS:
        if pattern.search(reason):
            return pattern.sub(chinese, reason)
    return reason


def merit_zh(reason: str) -> str:
    """Why a representative was chosen, in Chinese.

    >>> merit_zh("the most complete, the first by name among equals")
    '最完整、同等者中名称居先'
    """
    return "、".join(MERITS.get(part, part) for part in reason.split(", "))
