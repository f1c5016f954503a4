"""Boilerplate run into the text: behind its last sentence, in its title, before its first sentence.

Scrapers that lose line ends glue a page's foot to the last sentence and its headline to the first. Only the ends of a
text are looked at, sentence by sentence from the outside, and the first sentence that no rule knows stops the search.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...document import Edit
from .._lazy import lazy
from .._scripts import has_traditional, same_length

if TYPE_CHECKING:
    from .templates import SourceTemplates

WINDOW = 600  # characters at the end that are looked at
SENTENCE = 160  # a longer sentence is nobody's foot
_SENTENCE_END = lazy(r"[。！？!?…”）)】\]\n]+")
_BLANK = " \t\u3000\xa0\n"

_KEYS_OF_TWO = "责编 编审 编辑 审核 校对 监制 排版 编译 美编 主编 来源 稿源 作者 记者 供稿 撰稿 图文 摄影 初审 复审 终审 校审 编校 审校 监审 签发 统筹 策划 供图 核稿 总监"
_KEYS = (
    r"(?:(?:本文|新闻|图文|素材|稿件|消息|资料|文稿|内容|综合)来源|责任编辑|实习编辑|见习编辑|新媒体编辑|网络编辑|值班编辑|流程编辑|综合编辑|整理编辑|图文编辑|本期编辑|网编审核|文章来源|信息来源"
    r"|原作者|本文作者|通讯员|投稿邮箱|总监制|总编辑|值班主任|中心主任|图|文|"
    # 编    辑：…, to align names.
    + "|".join(r"\s{0,8}".join(key) for key in _KEYS_OF_TWO.split())
    + ")"
)
_MARKS = r":：丨|｜│∣／/\\"
_CREDITS = lazy(
    rf"[（(\[【▌▍▎■●◆•·~\s]{{0,4}}(?:{_KEYS}\s?[{_MARKS}][^，。！？；:：丨|｜│∣\n]{{0,36}}?){{1,8}}[)）\]】]?\s?\Z"
)
# Where an article was taken from, behind its last sentence; a book or a saying is the text's own source.
_SOURCE = lazy(
    r"[（(【\[▌▍■●◆•\s]{0,3}(?:(?:(?:本文|文章|信息|新闻|图文|素材|稿件|消息|资料|文稿|内容|综合|图片)?来源|稿源|转载自|转自)\s?[:：丨|｜]|(?:本文|文章)(?:转载|转)自)"
    r"\s?(?![《“「])[^，。！？；:：丨|｜\n]{2,36}[)）】\]]?\s?\Z"
)
_EDITED = lazy(r"编\s{0,8}辑|责\s{0,8}编|编审|审\s{0,8}核|校\s{0,8}对|监制|主编|编译|投稿|终审|核稿|编校")
_SEP = rf"\s?[{_MARKS}]\s?"
_FACTS = tuple(
    (
        key,
        lazy(
            rf"(?:{names}){_SEP}([^，。！？；:：丨|｜\n\s)）\]】]{{2,16}}?)(?=\s|[)）\]】]|{_KEYS}\s?[{_MARKS}]|\Z)"
        ),
    )
    for key, names in (
        ("editor", "责任编辑|责编|编辑"),
        ("source", "文章来源|信息来源|来源|稿源"),
        ("author", "本文作者|原作者|作者"),
    )
)
_MORE = lazy(
    r"(?:返回搜狐[，,]\s?查看更多|查看更多|查看原文|阅读原文|了解更多|展开全文|阅读全文|返回列表|返回首页|返回顶部|分享到[:：]?|顶一下|评论\s?[（(]\s?\d{0,6}\s?[)）]|我要评论"
    r"|\[详细\]|点击[“\"]?(?:阅读原文|了解更多|下方|查看)[^。]{0,12}|↓{2,6})[”\"]?\s?(?:责任编辑[:：]?\s?\S{0,8})?\s?\Z"
)
# Known word for word: cut wherever it stands before the end, also behind a name that no full stop follows.
_SURE = lazy(
    r"(?:[>》→]{0,4}\s?返回搜狐[，,]\s?查看更多|查看更多精彩内容|\[返回首页\])[”\"]?\s{0,4}(?:责任编辑[:：]?\s?\S{0,8})?\s?\Z"
)
_GLUED = lazy(r"[【\[（(]?(?:特别声明|免责声明|版权声明|郑重声明|稿件声明)\s?(?:[】\])）]|[:：])")
_NOTICE_LABEL = lazy(
    r"[【\[（(]?\s?(?:特别声明|免责声明|版权声明|郑重声明|稿件声明|转载声明|声明)\s?[】\])）]?\s?[:：]?\Z"
)
_NOTICE = lazy(
    r"[【\[（(*※☆\\n]{0,4}\s?(?:特别声明|免责声明|版权声明|郑重声明|稿件声明|转载声明|声明)\s?[】\])）]?\s?[:：]?"
    r"|[【\[（(*※]?(?:内容来源|来源|图源|本文|本稿|此文|该文|本栏目|本站|本网|本平台|以上|文章|文中|图片|部分|内容|如有|如需|若有|如涉|如您发现|未经|转载|作品|作者|原创|网易|新浪|搜狐|腾讯"
    r"|凡|请勿|版权|著作权)"
)
_NOTICE_WORDS = lazy(
    r"仅代表|不代表|不构成|仅提供信息|仅供参考|未经[^，。]{0,16}(?:授权|许可|同意|允许)[^。]{0,20}(?:转载|使用|摘编|复制)|版权(?:归|属|问题|所有|等问题)|侵权|请勿转载|严禁转载|禁止转载|不得转载"
    r"|转载请|注明(?:出处|来源|转载)|自媒体平台|自媒体观点|信息存储|日内与[^，。]{2,12}联系|请与我们联系|联系(?:我们)?删除|来自网络|来源(?:于)?网络|来源[:：]\s?网络|源于网络|网络整理"
    r"|投稿邮箱|稿酬"
)
_INVITE = lazy(
    r"(?:【|\(|（|☞|👇|▼|▲)?\s?(?:长按|扫描|扫一扫|扫码|识别|微信扫|关注|欢迎关注|请关注|搜索|点击|戳|回复|添加|加)[^。！？]{0,40}(?:二维码|公众号|公众平台|微信号|官方微信|官方微博|阅读原文|客户端|APP|app)"
)

_SUBSCRIBE = lazy(
    r"(?:(?:请|↑|▲|☝|👆){0,3}\s?(?:点击|戳)(?:上方|顶部|标题下方?|题目下方?|上面|以上|(?=蓝))(?:的)?[“\"「【]?[^”\"」】。，！？\n]{0,16}?[”\"」】]?\s?(?:蓝色?字体?|蓝字|一键|免费|可以?快速|即?可|直接){0,3}"
    r"(?:关注|订阅)(?:我们|我|哦|吧|本号|公众号|微信公众号|每日好文)?[！!~。]?\s{0,4}"
    r"|人工智能朗读[:：]\s{0,40})"
)
_TITLE_SITE = lazy(
    r"(?:网|搜狐|网易|新浪|腾讯|凤凰|百度|头条|知道|贴吧|在线|论坛|频道|博客|门户|社区|客户端|资讯|财经|新闻|日报|晚报|早报|期刊网|百科)\Z"
)
_NAME = lazy(r"[!-~]{2}")
_HAN = lazy(r"[\u3400-\u9fff]")
TITLE = 100
# What begins a text. Where the first sentence itself begins with the words of the title, it goes on otherwise.
_LEAD = lazy(
    r"[\s【]|(?:19|20)?\d{1,4}[年月日]|(?:19|20)\d\d[-/.]\d|年?月日[，,]|(?:本报|本网|新华|中新|人民网|央视)|[^，。！？：\s]{2,12}(?:\d{1,2}月\d{1,2}日)?[电讯](?:[\s（(：:]|\d)"
)
_TITLE_LABEL = lazy(r"[（(]?(?:原标题|原题)\s?[:：]\s?")
REPEATED = 12  # characters from which a repeated title is no accident


def tail_edits(text: str, known: SourceTemplates | None = None) -> tuple[list[Edit], dict[str, str]]:
    r"""The edits at the two ends of a text, and the facts they save.

    >>> edits, found = tail_edits("夜市昨晚开张_山城网\n夜市人山人海。返回搜狐，查看更多 责任编辑：某某")
    >>> [(edit.before, edit.rule) for edit in edits], found
    ([('_山城网', 'title-suffix'), ('返回搜狐，查看更多 责任编辑：某某', 'more-link')], {'site_name': '山城网', 'editor': '某某'})
    """
    own, text = text, _plain_ends(text)
    head, found = _title(text)
    edits: list[Edit] = []
    head_end = head[-1].end if head else 0
    start = len(text.rstrip(_BLANK))
    floor = max(head_end, text.rfind("\n", 0, start) + 1 if start else 0, start - WINDOW)
    while start > floor:
        cut, rule, confidence = _last_piece(text, own, floor, start, known)
        if rule == "":
            break
        piece = text[cut:start]
        for key, pattern in _FACTS:
            if (hit := pattern.search(piece)) and key not in found:
                found[key] = hit[1]
        edits.append(Edit(cut, piece, "", rule, confidence, {"why": "behind the last sentence"}))
        # A line of its own takes its line end along.
        start = len(text[:cut].rstrip(_BLANK if _at_line_start(text, cut) else " \t\u3000\xa0"))
        if start < cut:
            blank = edits.pop()
            edits.append(blank._replace(start=start, before=text[start : blank.end]))
    every = [*head, *sorted(edits)]
    if own is not text:
        every = [edit._replace(before=own[edit.start : edit.end]) for edit in every]
        found = {key: _in_its_own_script(own, text, value) for key, value in found.items()}
    return _safe(own, every), found


def _plain_ends(text: str) -> str:
    """The text with both ends in Simplified characters, each in its place: the patterns are written in them."""
    if not has_traditional(text, WINDOW):
        return text
    if len(text) <= 2 * WINDOW:
        return same_length(text)
    return same_length(text[:WINDOW]) + text[WINDOW:-WINDOW] + same_length(text[-WINDOW:])


def _in_its_own_script(own: str, plain: str, value: str) -> str:
    """What a text says where its Simplified form says this."""
    at = plain.find(value)
    return own[at : at + len(value)] if at >= 0 else value


def _safe(text: str, edits: list[Edit]) -> list[Edit]:
    """No edits where they would leave nothing."""
    left = len(text) - sum(len(edit.before) for edit in edits)
    return edits if left >= 2 else []


def _last_piece(
    text: str, own: str, floor: int, end: int, known: SourceTemplates | None
) -> tuple[int, str, float]:
    """Where the last sentence begins if it is boilerplate, with the rule; the rule is "" if it is not."""
    # What begins further up is too long, but for blanks before it.
    low = max(floor, end - SENTENCE)
    while low > floor and text[low - 1] in _BLANK:
        low -= 1
    ends = (match.end() for match in _SENTENCE_END.finditer(text, max(floor, low - 1), end))
    starts = [low] if low == floor else []
    starts += [at for at in ends if at < end]
    # What the two patterns hold is looked for first: a tenth of the time.
    if text.find("声明", low, end) >= 0:
        labels = [hit.start() for hit in _GLUED.finditer(text, max(floor, end - SENTENCE), end)]
        if labels and _NOTICE_WORDS.search(text, labels[-1], end):
            return labels[-1], "legal", 0.93
    more = text.find("返回", low, end) >= 0 or text.find("查看更多", low, end) >= 0
    if more and (sure := _SURE.search(text, max(floor, end - 40), end)):
        return sure.start(), "more-link", 0.99
    # A credit or notice may hold brackets and stops of its own: try the shortest tail first, then longer ones.
    for start in reversed(starts[-3:]):
        piece = text[start:end].lstrip(_BLANK)
        # A line of its own is the line rules' business.
        if not piece or len(piece) > SENTENCE or (start == floor and _at_line_start(text, floor)):
            continue
        if rule := _rule_of(piece):
            return end - len(piece), *rule
        if known is not None and known.sentence(own[end - len(piece) : end]):
            return end - len(piece), "template", 0.9
    return floor, "", 0.0


def _at_line_start(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] == "\n"


def _rule_of(piece: str) -> tuple[str, float] | None:
    if _MORE.match(piece):
        return "more-link", 0.97
    if _CREDITS.match(piece) and _EDITED.search(piece):
        return "editor", 0.95
    if _SOURCE.match(piece):
        return "source-line", 0.9
    if _NOTICE_LABEL.match(piece) or (_NOTICE.match(piece) and _NOTICE_WORDS.search(piece)):
        return "legal", 0.93
    if _INVITE.match(piece):
        return "follow-us", 0.9
    return None


def _title(text: str) -> tuple[list[Edit], dict[str, str]]:
    """The site's name behind the title in the first line, and the title repeated before the text."""
    end = text.find("\n")
    if not 4 <= end <= TITLE or "。" in text[:end]:
        return [], {}
    title = text[:end].rstrip()
    core, cut = _core(title)
    edits: list[Edit] = []
    found: dict[str, str] = {}
    if cut < len(title):
        suffix = title[cut:].strip("_|｜-–— ")
        found["site_name" if _TITLE_SITE.search(suffix) else "title_tag"] = suffix
        edits.append(
            Edit(
                cut,
                text[cut : len(title)],
                "",
                "title-suffix",
                0.95,
                {"why": "the site's name behind the title"},
            )
        )
    edits += _repeated(text, end, core) or _invitation(text, end)
    return edits, found


def _invitation(text: str, start: int) -> list[Edit]:
    """What asks to subscribe before the text begins, glued to its first sentence."""
    while start < len(text) and text[start] in _BLANK:
        start += 1
    hit = _SUBSCRIBE.match(text, start)
    if hit is None or hit.end() >= len(text.rstrip(_BLANK)):
        return []
    return [Edit(start, hit[0], "", "follow-us", 0.95, {"why": "before the first sentence"})]


def _core(title: str) -> tuple[str, int]:
    """A title without the names of site and column behind it, and where it ends."""
    cut = len(title)
    for _ in range(4):
        at = max(title.rfind(sign, 0, cut) for sign in ("_", "|", "｜", "-", "–", "—"))
        suffix = title[at + 1 : cut].strip()
        if at < 6 or not 1 <= len(suffix) <= 16 or not _HAN.search(title[:at]):
            break
        if title[at] != "_" and not _TITLE_SITE.search(suffix):
            break
        if _NAME.match(title[at - 1] + suffix[0]):  # inside an account's name, a file's, a variable's
            break
        cut = at
    return title[:cut].rstrip(), len(title[:cut].rstrip())


def _repeated(text: str, end: int, title: str) -> list[Edit]:
    """The title once more where the text begins, run into the first sentence."""
    if len(title) < REPEATED:
        return []
    at = end
    for _ in range(3):
        while at < len(text) and text[at] in _BLANK:
            at += 1
        label = _TITLE_LABEL.match(text, at)
        begin = label.end() if label else at
        line_end = text.find("\n", begin)
        line_end = len(text) if line_end < 0 else line_end
        behind = begin + len(title)
        if text.startswith(title, begin) and line_end - behind >= 20 and (label or _LEAD.match(text, behind)):
            while text[behind] in " \u3000\xa0\t":
                behind += 1
            return [Edit(at, text[at:behind], "", "repeated-title", 0.9, {"why": "the title once more"})]
        at = line_end
    return []
