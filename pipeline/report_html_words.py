"""Chinese names for what the page shows; a name that is not here is shown as it is."""

from __future__ import annotations

from collections.abc import Mapping

STAGES = {
    "html": "网页正文",
    "encoding": "编码",
    "characters": "字符",
    "punctuation": "标点",
    "script": "繁简",
    "layout": "版式",
    "repair": "还原掩码",
    "boilerplate": "去模板",
    "quality": "质量",
    "near_dup": "近似重复",
    "twins": "互校",
    "read": "读取",
    "write": "写出",
    "load": "装载",
    "policy": "取舍",
}

KINDS = {
    "": "重复",
    "duplicate": "重复",
    "related": "相关",
    "mask": "掩码",
    "damage": "残损",
    "quality": "质量",
    "pii": "个人信息",
    "exact": "完全相同",
    "identical": "完全相同",
    "near": "近似",
    "near-duplicate": "近似",
    "revision": "修订",
    "version": "版本",
    "excerpt": "节选",
    "contained": "被包含",
    "containment": "包含",
    "repost": "转载",
    "cut-off": "截断转载",
    "truncated": "截断",
    "translation": "译文",
    "digits-lost": "数字缺失",
    "punctuation-lost": "标点缺失",
    "dropped-number": "脱漏数字",
    "replacement-characters": "乱码替代符",
    "mojibake": "乱码",
}


def word(words: Mapping[str, str], name: str) -> str:
    """The Chinese name, or the name itself."""
    return words.get(name, name)
