"""Stages, rules, flags and verdicts in words, for readers who do not know the project."""

from __future__ import annotations

import re

from .chinese import KINDS, REASONS, RULES, STAGES
from .elements import Markup, both, join

# Stage → what it did, in a sentence: English, Chinese.
ABOUT = {
    "html": (
        "Extracted the main text of pages; title, date and author went to meta.",
        "从网页中提取正文；标题、日期、作者等写入 meta。",
    ),
    "encoding": (
        "Repaired garbled text where its bytes prove what it was.",
        "原始字节足以证明时还原乱码，否则不动。",
    ),
    "characters": (
        "Removed characters that nobody typed, and normalised those written the wrong way.",
        "去掉零宽字符、控制字符等看不见的字符，全角数字字母改为半角，部首和兼容字形改为标准汉字。",
    ),
    "punctuation": (
        "Made half-width marks between Chinese characters full-width again; numbers, addresses and code kept theirs.",
        "把汉字之间被改成半角的标点恢复为全角；数字、网址、代码、英文不动。",
    ),
    "script": (
        "Converted between Traditional and Simplified, as the settings ask.",
        "按设置用 OpenCC 做繁简转换；默认保持原样。",
    ),
    "layout": (
        "Turned lines back into paragraphs; verse, tables, lists and code kept their lines.",
        "恢复段落，接回硬换行；诗行、表格、列表、代码不动。",
    ),
    "repair": (
        "Restored characters hidden by a word filter, where the corpus proves which they were.",
        "补回被敏感词过滤屏蔽的字；证据不足时只做标记。",
    ),
    "boilerplate": (
        "Removed what a site put around its texts, line by line.",
        "去掉导航、分享栏、广告、责任编辑等网页噪声；电头、问答、小标题保留。",
    ),
    "quality": (
        "Flagged what texts have lost, unusual texts and personal data; changed nothing.",
        "标记丢失的数字和标点、被截断的文本、残留的乱码；不丢弃文档。",
    ),
    "near_dup": (
        "Flagged documents that repeat others; every pair was verified, nothing was changed.",
        "找出转载、节选和不同版本；每一对都精确核对，只做标记，不删除。",
    ),
    "twins": (
        "Restored what a damaged copy lost from a copy that still has it.",
        "对照重复文本的另一份副本补回残损之处；仅仅写法不同的不动。",
    ),
}

# Rules whose own name says little; the others are read as they are written.
RULES_EN = {
    "above-breadcrumb": "lines above the breadcrumb",
    "ad": "advertisement",
    "anti-copy": "hidden letters that hinder copying",
    "blanks-beside-signs": "blanks beside Chinese marks",
    "composed": "letters joined with their accents",
    "characters-from-twin": "lost characters, from a copy",
    "container": "everything around the main text",
    "decoys": "decoys inside words",
    "editor": "editor's credit",
    "escaped-newlines": "line ends written as \\n",
    "first-post": "everything around the first post",
    "forum": "forum navigation",
    "follow-us": "“follow us”, QR codes",
    "full-width": "full-width letters and digits",
    "garbled-from-twin": "garbled places, from a copy",
    "hidden-container": "everything around a hidden main text",
    "hard-wrap": "line breaks inside a paragraph",
    "hyphen": "hyphen at a line's end",
    "indent": "blanks before a paragraph",
    "inserted": "note where an advertisement stood",
    "jump-line": "“continued on page …”",
    "legal": "disclaimer",
    "lost-blanks": "blanks that became question marks",
    "lost-zero": "the numeral 〇 that GB2312 lacks",
    "mask-bank-card": "bank card numbers masked",
    "mask-e-mail": "e-mail addresses masked",
    "mask-from-twin": "masked characters, from a copy",
    "mask-identity-number": "identity numbers masked",
    "mask-mobile": "mobile numbers masked",
    "middle-dot": "dots of foreign names",
    "number-from-twin": "dropped numbers, from a copy",
    "paragraph": "paragraphs restored from double blanks",
    "fragment": "markup of an HTML fragment",
    "picture-name": "name of a picture's file",
    "prev-next": "previous and next article",
    "punctuation-from-twin": "lost punctuation, from a copy",
    "radicals": "radicals in place of characters",
    "read-on": "“read on”",
    "related": "related articles",
    "repair-corrected-by-twin": "wrong repairs, corrected by a copy",
    "rights": "copyright line",
    "segmented-words": "blanks between words",
    "speaker-turn": "turns in an interview",
    "numbered": "numbered parts of a text in one line",
    "sentence-cut": "sentence cut by a page break",
    "share": "share bar",
    "short-lines": "everything around short lines",
    "spaced-characters": "blanks between characters",
    "spaces": "odd spaces",
    "software": "words of the site's software",
    "spam": "spam",
    "teaser": "teaser after the end",
    "template": "this site's repeated lines",
    "utf8-as-gbk": "UTF-8 read as GBK",
    "utf8-as-western": "UTF-8 read as Western",
    "utf8-as-big5": "UTF-8 read as Big5",
    "gbk-as-western": "GBK read as Western",
    "gbk-as-big5": "GBK read as Big5",
    "gbk-as-gb2312": "GBK read as GB2312",
    "big5-as-western": "Big5 read as Western",
    "big5-as-gbk": "Big5 read as GBK",
    "views": "view counts",
    "wiki-variants": "Wikipedia's markup for regional words",
    "zero-width": "invisible characters",
    "western": "garbled Western letters",
}

# Kind of flag → what it means: English, Chinese.
MEANS = {
    "mask": (
        "Characters hidden by a word filter that could not be proved; each example lists the candidates.",
        "疑似被屏蔽而证据不足的字，保持原样；每例下方列出候选字。",
    ),
    "damage": (
        "Something is missing, and nothing in the corpus shows what it was.",
        "原文有残损，语料里没有可以补回的依据。",
    ),
    "quality": (
        "Texts whose figures are unusual for prose: lists, repetition, foreign or garbled text.",
        "统计特征与一般文章不同：重复、列表、外文或乱码较多。",
    ),
    "pii": (
        "Personal data, by pattern and check digit; shortened on this page.",
        "个人信息（按格式和校验位判断）；本页只显示首尾。",
    ),
}
KIND_NAMES = {
    "mask": ("Hidden characters", "屏蔽字"),
    "damage": ("Damage", "残损"),
    "quality": ("Unusual texts", "异常文本"),
    "pii": ("Personal data", "个人信息"),
}
SUB_EN = {
    "contained-in": "contained in another",
    "contains": "contains another",
    "e-mail": "e-mail address",
    "exact": "identical",
    "garbage": "share of control, private-use and replacement characters",
    "han": "share of Han characters",
    "initials": "initials of a word",
    "language": "not Chinese",
    "mobile": "mobile number",
    "one-letter": "one letter for a character",
    "punctuation": "share of punctuation",
    "repetition": "share that was said before",
    "shared": "partly the same",
    "template": "same pattern",
    "whole-pinyin": "whole word in pinyin",
}

# A verdict as the judge words it → in Chinese. Numbers pass.
VERDICTS = [
    (re.compile(pattern), chinese)
    for pattern, chinese in (
        (r"^similarity ([\d.]+), no number or name changed$", r"相似度 \1，数字和人名都没有改动"),
        (
            r"^(\d+) % of the shorter text is in the other, and little is replaced$",
            r"较短一篇的 \1% 也在另一篇里，很少替换",
        ),
        (r"^(\d+) % of the shorter text is in the other$", r"较短一篇的 \1% 也在另一篇里"),
        (
            r"^a shortened copy: (\d+) % of the shorter text is in the longer$",
            r"缩短的副本：较短一篇的 \1% 也在较长一篇里",
        ),
        (
            r"^a passage of a longer text: (\d+) % of the shorter text is in the longer$",
            r"长文的一段：较短一篇的 \1% 也在较长一篇里",
        ),
        (
            r"^([\d.]+) numbers or dates and (\d+) names differ in place$",
            r"相同位置上有 \1 个数字或日期、\2 个名称不同",
        ),
        (r"^the same words are swapped (\d+) times$", r"同样的词互换了 \1 次"),
        (r"^numbered articles are reworded or renumbered in (\d+) places$", r"法条有 \1 处改写或重新编号"),
        (
            r"^a collage: (\d+) texts together hold (\d+) % of this one$",
            r"拼接：另外 \1 篇合起来含有本文的 \2%",
        ),
        (
            r"^the same order, length and numbers throughout, in other words: another region's vocabulary$",
            "顺序、篇幅、数字完全相同，用词不同：另一地区的用语",
        ),
        (r"^the same letters, digits and characters throughout$", "字母、数字、汉字完全相同"),
        (
            r"^one copy has lost its digits and Latin letters; nothing else differs$",
            "一篇丢失了数字和拉丁字母，其余相同",
        ),
    )
]
MERITS = {
    "the most complete": "最完整",
    "the cleanest: least changed and least around the text": "最干净（改动最少，正文周围的内容最少）",
    "the only one without damage or masks": "只有它没有残损和屏蔽",
    "without damage or masks": "没有残损和屏蔽",
    "the first by name among equals": "条件相同，名称靠前",
    "equal in every respect: the first by name": "各方面都相同，取名称靠前的",
    "the only copy": "只有这一篇",
}


def rule_name(rule: str) -> Markup:
    """A rule for people, in both languages.

    >>> rule_name("question-mark")
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


def reason_name(reason: str) -> Markup:
    """Why a document was left out; the settings may name a kind of finding."""
    return both(reason.replace("-", " "), REASONS.get(reason, KINDS.get(reason, reason)))


def verdict_zh(reason: str) -> str:
    """A verdict in Chinese; what is not known stays as it is.

    >>> verdict_zh("similarity 0.93, no number or name changed")
    '相似度 0.93，数字和人名都没有改动'
    """
    for pattern, chinese in VERDICTS:
        if pattern.search(reason):
            return pattern.sub(chinese, reason)
    return reason


def merit_zh(reason: str) -> str:
    """Why a representative was chosen, in Chinese.

    >>> merit_zh("the most complete, the first by name among equals")
    '最完整、条件相同，名称靠前'
    """
    return "、".join(MERITS.get(part, part) for part in reason.split(", "))
