"""Texts that stop in mid-sentence: the last paragraph has no end, and the character model expects none there.

Many pages end without a full stop and lack nothing: a credit (`来源：`, `摄`), a call to follow an account, an author
who leaves the last mark out. What is behind the last full stop tells the first two, the model the third.
"""

from __future__ import annotations

from ._lazy import lazy

_TERMINAL = "。！？…”’）』」】》.!?~～—：:;；)"
_OPEN_END = "，、（“《"
_PROSE = 20
_LAST = lazy(r"[^。！？!?…\n]*$")
# What stands behind the last full stop of an article and is no sentence of it.
_CREDIT = lazy(
    r"来源|來源|综合[：:]|出品|供稿|供图|供圖|摄$|攝$|图$|文[/／]|图[/／]|记者|記者|编辑|編輯|责编|主编|审核|策划|运营|作者|编译|编者|原标题|延伸阅读|余下全文"
    r"|可能感兴趣|上一篇|下一篇|关注|關注|点击|點擊|点赞|转载|轉載|微信|二维码|公众号|客户端|阅读原文|群|[|｜]"
)
_LABEL = lazy(r"(?:来源|编辑|责编|审核|运营|作者|策划)[：:|｜丨]|出品$")
# A signature: 请大家照办。2016年3月2日
_DATED = lazy(
    r"(?:\A|[ \u3000])[0-9０-９〇零一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}[日号號]\Z"
)
# Nor is what blanks or marks set apart: names of authors, headlines of other texts. 很…的 ends a sentence.
_APART = lazy(
    "^[”’）]?[ \u3000]{1,8}[\u4e00-\u9fff]{0,8}$|[\u4e00-\u9fff](?:  |\u3000)[ \u3000]{0,8}[\u4e00-\u9fff]|[■●◆▲▼★◎▶]|很[^，。]{1,8}的$"
)
# log P that a text ends here (a full stop, ！, ？ or a line end is next). Of 578 news texts cut at random inside a
# sentence four in five lie below the first and three in five below the second; of the ends without a mark that
# nothing is missing from, read one by one, a fifth and a twentieth.
ENDS, SURELY = -3.5, -5.5
# Of the paragraphs before, so many end with a mark.
TIDY, UNTIDY = 0.9, 0.5
SHORT = 24  # characters from which the rest behind a full stop is no credit


def stops_in_mid_sentence(text: str) -> str | None:
    r"""The last characters of a text that was cut off, None where it was not.

    >>> paragraph = "清晨的雾还没有散，船工们已经把缆绳解开，准备顺流而下。"
    >>> stops_in_mid_sentence("\n".join([paragraph, paragraph, "中午他们在渡口停下来，把货物一件一件地搬到岸上，又把新收的粮"]))
    '件一件地搬到岸上，又把新收的粮'
    """
    body = text.rstrip()
    if not body or not ("\u4e00" <= body[-1] <= "\u9fff" or body[-1] in _OPEN_END):
        return None
    *before, last = body.rsplit("\n", 12)
    ends = [line.rstrip()[-1:] for line in before[-11:] if len(line) >= _PROSE]
    tidy = sum(end in _TERMINAL for end in ends) / (len(ends) or 1)
    if len(last) < _PROSE or len(ends) < 2 or tidy < UNTIDY:
        return None
    tail = _LAST.search(last)
    if tail is not None and (
        _DATED.search(tail[0])
        or _APART.search(tail[0])
        or (_LABEL if len(tail[0]) >= SHORT else _CREDIT).search(tail[0])
    ):
        return None
    prose = any(mark in last for mark in "，。；？！") and tidy >= TIDY
    if body[-1] in _OPEN_END:
        return last[-15:] if prose else None
    if _log_end(last) > (ENDS if prose else SURELY):
        return None
    return last[-15:]


def _log_end(text: str) -> float:
    """Log P that the character model gives to an end behind a text."""
    import numpy as np  # noqa: PLC0415 - for the few texts that stop without a mark

    from ..lm.alphabet import NEWLINE  # noqa: PLC0415
    from ..lm.model import shipped  # noqa: PLC0415

    model = shipped()
    symbols = model.alphabet.encode(text[-4 * model.reach :]).symbols[-model.reach :]
    left = np.full((1, model.reach), NEWLINE, np.uint16)
    left[0, model.reach - len(symbols) :] = symbols
    ends = np.array([NEWLINE, *(model.alphabet.number(mark) for mark in "。！？")], np.uint16)
    return float(np.logaddexp.reduce(model.follow(left, ends)[0]))
