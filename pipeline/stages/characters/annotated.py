"""What sites mix into their words against copying, or for search engines: judged over the whole text.

One odd sign proves nothing: textbooks annotate characters, and people write signs. Many of them, of the kind that
nobody types, do.
"""

from __future__ import annotations

from .._lazy import lazy
from .._scripts import converted

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"

# A Han character, then its reading: 預(yù), and 們(men), which has no tone. At most six letters (zhuàng) beside the tone, so
# this stays linear.
READING = f"(?:[a-zü]{{0,5}}[{TONES}][a-zü]{{0,5}}|men|me|ma|le|bei)"
ANNOTATION = f"(?<=[{HAN}])[(（]{READING}[)）]"


# Signs that nobody types into Chinese: tiles, cards, enclosed ideographs, alchemy, unassigned pictographs.
STRANGE = (
    "\u2613-\u2617\u2672-\u267a\u2680-\u2692\u269d-\u269f\u26a2-\u26a9\u26ad-\u26bc\u26bf-\u26c3\u26c9-\u26cd\u26d0-\u26d3"
    "\u26d5-\u26e9\u26eb-\u26f1\u26f6\u26fb\u26fc\u26fe\u26ff\u27d0-\u27e5\U0001f000-\U0001f003\U0001f005-\U0001f0ce"
    "\U0001f0d0-\U0001f0ff\U0001f10d-\U0001f12f\U0001f14a-\U0001f16f\U0001f1ad-\U0001f1e5\U0001f203-\U0001f2ff"
    "\U0001f650-\U0001f67f\U0001f700-\U0001f7df\U0001f7f0-\U0001f8ff\U0001fa00-\U0001fa6f"
)
# Signs that people do type (card suits, dingbats), deleted only together with strange ones.
FAMILIAR = "\u2654-\u2667\u2729-\u2733\u273d-\u2749"
DECOY = f"(?<=[{HAN}])[{STRANGE}{FAMILIAR}]{{1,3}}(?=[{HAN}])"

# Pictures in parentheses, which such sites set between the characters of words: 媒体提(📶)问.
PICTURES = "\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001f9ff\U0001fa70-\U0001faff"
_BRACKETED = f"\\([{PICTURES}\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff]\ufe0f?\\)"
BRACKETED = f"(?<![a-zü{TONES} ]){_BRACKETED}"
# The same sites set readings with a blank behind them, 中(zhōng )国, and such pictures into these: 世卫(wè(🤒)i )组织.
SPACED = f"(?<=[{HAN}])\\([a-zü]{{0,5}}[{TONES}](?:{_BRACKETED})?[a-zü]{{0,5}}(?:{_BRACKETED})? (?:{_BRACKETED})?\\)"

# Letters of Thai and Lao that stand singly in Chinese words (中ณ国, 已๐经): some novel sites put them there.
LETTERS = "\u0e01-\u0eff"
LONE = f"(?<=[{HAN}0-9])[{LETTERS}](?=[{HAN}0-9，。！？、；：”])"
# So many of them, of so many kinds, and no word of Thai; who writes about Thai letters says so.
MIN_LONE, LONE_KINDS = 6, 3

MIN_ANNOTATIONS = 5
# An annotation for every 60 characters at least; the spam pages have one for every 4 to 12.
ANNOTATION_SPACING = 60
# Spam annotates the characters that its conversion from Simplified to Traditional changed: all of them. A textbook
# annotates what is hard to read, of which that is true by chance only.
CONVERTED_SHARE = 0.8
MIN_DECOYS = 3
# People set a picture behind a clause; in a word stand less than a third of theirs.
MIN_BRACKETED, BRACKETED_KINDS = 5, 4

_ANNOTATED = lazy(f"[{HAN}]{ANNOTATION}")
_DECOYS = lazy(DECOY)
_STRANGE = lazy(f"[{STRANGE}]")
_LONE = lazy(LONE)
_SPACED = lazy(SPACED)
_PICTURES = lazy(_BRACKETED)
_IN_WORD = lazy(f"(?<=[{HAN}a-zü{TONES}]){_BRACKETED}(?=[{HAN}a-zü{TONES} ])")
_THAI = lazy(f"[{LETTERS}]{{2}}|[泰寮傣]|字母|老[挝撾]|高棉")


def many_annotations(text: str) -> bool:
    """Whether the readings in parentheses are a spam site's.

    >>> many_annotations("預(yù)防醫(yī)學(xué)會(huì)常務(wù)"), many_annotations("垂涎(xián)欲滴")
    (True, False)
    """
    annotated = [match[0][0] for match in _ANNOTATED.finditer(text)]
    if len(annotated) < MIN_ANNOTATIONS or len(annotated) * ANNOTATION_SPACING < len(text):
        return False
    simplified = converted(" ".join(annotated), "t2s").split(" ")
    changed = sum(before != after for before, after in zip(annotated, simplified, strict=True))
    return changed >= CONVERTED_SHARE * len(annotated)


def many_decoys(text: str) -> bool:
    """Whether the signs between Han are decoys: several, of several kinds, and most of them strange.

    >>> many_decoys("好多🈡⛝人来🀢了我🜛们都很高兴"), many_decoys("♠黑桃♥红心♣梅花♦方块")
    (True, False)
    """
    runs = _DECOYS.findall(text)
    strange = sum(_STRANGE.search(run) is not None for run in runs)
    return len(runs) >= MIN_DECOYS and len(set("".join(runs))) >= MIN_DECOYS and strange * 2 > len(runs)


def many_letters(text: str) -> bool:
    """Whether single letters of Thai between Han characters are decoys.

    >>> many_letters("河ณ边的人๐都说ฐ今年ภ的水ๆ太大แ了"), many_letters("字母ก是中音，ข是高音，ค是低音")
    (True, False)
    """
    lone = _LONE.findall(text)
    return len(lone) >= MIN_LONE and len(set(lone)) >= LONE_KINDS and _THAI.search(text) is None


def many_spaced(text: str) -> bool:
    """Whether the readings with a blank behind them are a spam site's.

    >>> many_spaced("中(zhōng )国(guó )人民在(zài )这里(lǐ )开了一(yī )个会"), many_spaced("中(zhōng )国")
    (True, False)
    """
    return len(_SPACED.findall(text)) >= MIN_ANNOTATIONS


def many_bracketed(text: str) -> bool:
    """Whether the pictures in parentheses are decoys: several, of several kinds, most of them inside words.

    >>> many_bracketed("媒体提(📶)问，湖北(📞)省举行(🛤)新闻(📠)发布(📚)会"), many_bracketed("真好吃(😋)，太好笑(😂)！")
    (True, False)
    """
    found = _PICTURES.findall(text)
    inside = len(_IN_WORD.findall(text))
    return len(found) >= MIN_BRACKETED and len(set(found)) >= BRACKETED_KINDS and inside * 2 > len(found)
