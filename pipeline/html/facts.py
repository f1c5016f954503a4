"""The facts a page states about its text: title, site, date, author, publisher, URL.

Only what is stated: metadata of the page first (Open Graph, schema.org's and Dublin Core's names, and the names Chinese
content systems use), then labels near the text (`来源：`, `作者：`, a moment).
"""

from __future__ import annotations

import datetime as dt
import html
import json
import re
from collections.abc import Iterable, Sequence

from .attributes import attributes_of
from .lines import Line
from .parse import Aside

SPACE = re.compile(r"\s+")
PLAIN = re.compile(r"[\W_]+")
# Between a title and the name of the column or site behind it.
SEPARATOR = re.compile(
    r"\s*(?:[_|｜»›]|--+|—{1,2}|::)\s*|\s+[-–]\s+|(?<=[\u4e00-\u9fff）)”\"!！?？])[-–](?=[\u4e00-\u9fff])"
)
META = {
    "title": ("og:title", "articletitle", "twitter:title", "dc.title"),
    "site": ("og:site_name", "sitename", "application-name"),
    "date": (
        "article:published_time", "og:release_date", "pubdate", "publishdate", "firstpublishedtime", "datepublished",
        "weibo: article:create_at", "publish_time", "og:pubdate", "dc.date", "date",
    ),
    "author": ("author", "article:author", "og:article:author", "weibo: article:author", "dc.creator"),
    "publisher": ("contentsource", "source", "mediaid", "og:source", "article:source"),
    "url": ("og:url",),
}  # fmt: skip
MOMENT = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d{2})\s?[-/.年]\s?(?P<m>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})(?!\d)日?,?"
    r"(?:(?:\s|T|&nbsp;|星期.|周.|[(（)）])*(?P<H>\d{1,2})\s?[:：时点]\s?(?P<M>\d{2})(?:\s?[:：分]\s?(?P<S>\d{2}))?)?"
)
COMPACT = re.compile(
    r"^(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})(?:(?P<H>\d{2})(?P<M>\d{2})(?P<S>\d{2})?)?$"
)
NAME_END = r"(?=$|[\s|,，;；。（()）【\]]|作者|来源|编辑|责编|责任|发布|时间|日期|点击|浏览|阅读|字号|字体|评论|分享|举报|原创|纠错|责任|微博|我要|20\d\d|19\d\d)"
PUBLISHER = re.compile(
    rf"(?:来源|来自|稿源|出处|转自)\s*[:：]\s*(?:来源\s*[:：]\s*)?《?([^\s:：|,，;；。（()）《》【】\[\]]{{2,20}}?)》?{NAME_END}"
)
AUTHOR = re.compile(
    rf"(?:(?:作者|撰文|撰稿)\s*[:：/／]|文\s?[/／])\s*([\w·.\-]{{2,16}}?(?:[\s、][\u4e00-\u9fff·]{{2,4}}?){{0,2}}){NAME_END}"
)
# What stands in the place of a name and is none: placeholders, the makers of the software, addresses.
NO_NAME = re.compile(
    r"^(?:http|www\.|admin|name\b|null|undefined|管理员|未知|佚名|不详|本站|本网|网络|互联网|转载|转自|编辑|网友|点击|发布|投稿|文章)"
    r"|[=<>@\"{}]|\bTeam\b|^\w?_?\d+$|^powered by",
    re.IGNORECASE,
)
TAG = re.compile(r"<[^<>]*>")
# When a WeChat article was published, in seconds since 1970, stands in its script only.
WECHAT_SECONDS = re.compile(r"""\bct\s*=\s*["'](\d{10})["']""")
CHINA = dt.timezone(dt.timedelta(hours=8))
# How many lines above the text, and below its start, may state facts about it.
ABOVE, BELOW = 25, 4
LABEL_SIZE = 120


def facts_of(asides: Sequence[Aside], lines: Sequence[Line], start: int, end: int) -> dict[str, str]:
    """The facts of a page whose text stands on the lines from `start` to `end`.

    Args:
        asides: what the parser found beside the text: meta, title, link, script.
        lines: all lines of the page.
        start: the first line of the text.
        end: the line behind its last.
    """
    stated = _metadata(asides)
    above = [line.text for line in lines[max(0, start - ABOVE) : start] if line.size <= LABEL_SIZE]
    inside = [line.text for line in lines[start : start + 3] if line.size <= LABEL_SIZE]
    below = [line.text for line in lines[max(end - 2, start) : end + BELOW] if line.size <= LABEL_SIZE]
    title, site = title_and_site(stated.get("title", ""), stated.get("page", ""), _headings(lines, start))
    near = [*reversed(above), *inside, *below]
    site = _clean_name(stated.get("site", "")) or _clean_name(site)
    author = _clean_name(stated.get("author", ""))
    facts = {
        "title": title,
        "site_name": site,
        "date": moment(stated.get("date", "")) or _first_moment(near),
        # A page that names its own site as the author says nothing about who wrote it.
        "author": _named(AUTHOR, near) or ("" if author in site else author),
        "publisher": _named(PUBLISHER, near) or _clean_name(stated.get("publisher", "")),
        "url": stated.get("url", "") if stated.get("url", "").startswith("http") else "",
    }
    # The name that stage `boilerplate` uses for it; a document read from a file has its path there already.
    facts["source"] = facts["publisher"]
    return {name: value for name, value in facts.items() if value}


def _metadata(asides: Iterable[Aside]) -> dict[str, str]:
    """The facts that elements of the head and scripts of known forms state; "page" is the page's own title."""
    names: dict[str, str] = {}
    found: dict[str, str] = {}
    for tag, written, content in asides:
        if tag == "meta":
            given = attributes_of(written)
            name = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower().strip()
            value = SPACE.sub(" ", TAG.sub("", given.get("content", ""))).strip()
            if name and value:
                names.setdefault(name, value)
        elif tag == "title":
            found.setdefault("page", SPACE.sub(" ", html.unescape(content)).strip())
        elif tag == "link" and attributes_of(written).get("rel", "").lower() == "canonical":
            names.setdefault("og:url", attributes_of(written).get("href", ""))
        elif tag == "script":
            for fact, value in _scripted(written, content).items():
                found.setdefault(fact, value)
    for fact, keys in META.items():
        value = next((names[key] for key in keys if key in names), "")
        if value:
            found[fact] = value
    return found


def _scripted(written: str, script: str) -> dict[str, str]:
    """What a script states: schema.org's JSON-LD, or WeChat's moment of publication."""
    if "ld+json" in written:
        return _linked_data(script)
    if "msg_title" in script and (match := WECHAT_SECONDS.search(script)):
        return {"date": dt.datetime.fromtimestamp(int(match[1]), CHINA).replace(tzinfo=None).isoformat()}
    return {}


def _linked_data(script: str) -> dict[str, str]:
    """What schema.org's JSON-LD states; nothing if it is not JSON."""
    if len(script) > 100_000:
        return {}
    try:
        data = json.loads(script)
    except (ValueError, RecursionError):
        return {}
    if isinstance(data, list):
        data = next((item for item in data if isinstance(item, dict)), {})
    if not isinstance(data, dict):
        return {}
    date, author = data.get("datePublished") or data.get("pubDate"), data.get("author")
    name = author.get("name") if isinstance(author, dict) else author
    pairs = {"date": date, "author": name}
    return {key: value for key, value in pairs.items() if isinstance(value, str) and value}


def _headings(lines: Sequence[Line], start: int) -> list[str]:
    """Headings above the text, nearest first."""
    near = [line for line in lines[max(0, start - ABOVE) : start + 2] if 1 < line.size <= LABEL_SIZE]
    return [line.text.strip() for line in reversed(near) if line.node.tag in ("h1", "h2", "h3")]


def title_and_site(stated: str, page: str, headings: Sequence[str]) -> tuple[str, str]:
    """The title of the text, and the name of the site if the page's title ends in it.

    >>> title_and_site("", "雨季来得早_晨报网", [])
    ('雨季来得早', '晨报网')
    >>> title_and_site("", "晨报网", ["雨季来得早"])
    ('雨季来得早', '晨报网')
    """
    parts = [part.strip() for part in SEPARATOR.split(page) if part and PLAIN.sub("", part)]
    whole = PLAIN.sub("", page)
    for heading in headings:
        plain = PLAIN.sub("", heading)
        if len(plain) > 1 and (plain in whole if len(plain) > 3 else whole.startswith(plain)):
            rest = [part.removeprefix(heading).strip() for part in parts if PLAIN.sub("", part) not in plain]
            return heading, rest[-1] if rest and whole.startswith(plain) else ""
    if stated:
        rest = [part for part in parts if part not in stated]
        pieces = [part.strip() for part in SEPARATOR.split(stated) if part and part.strip()]
        return max(pieces or [stated], key=len) if stated == page else stated, rest[-1] if rest else ""
    if headings and (not parts or len(max(parts, key=len)) < 8):
        return headings[0], parts[-1] if parts else ""
    if not parts:
        return "", ""
    return parts[0], parts[-1] if len(parts) > 1 and parts[-1] != parts[0] else ""


def moment(text: str) -> str:
    """The first date in a text, in ISO 8601; "" if there is none that can be.

    >>> moment("发布于 2021年3月5日 8:05"), moment("2021-13-40"), moment("20210305")
    ('2021-03-05T08:05', '', '2021-03-05')
    """
    match = MOMENT.search(text) or COMPACT.match(text.strip())
    if match is None:
        return ""
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ""
    date = f"{year:04}-{month:02}-{day:02}"
    if match["H"] is None or int(match["H"]) > 23 or int(match["M"]) > 59:
        return date
    seconds = f":{match['S']}" if match["S"] else ""
    if match["H"] + match["M"] + (match["S"] or "") in ("0000", "000000"):
        return date
    return f"{date}T{int(match['H']):02}:{match['M']}{seconds}"


def _first_moment(texts: Iterable[str]) -> str:
    """The first date; the next one with the time of day if that is the same day."""
    found = [value for value in map(moment, texts) if value]
    return (
        next((value for value in found if value.startswith(found[0]) and "T" in value), found[0])
        if found
        else ""
    )


def _named(pattern: re.Pattern[str], texts: Iterable[str]) -> str:
    for text in texts:
        match = pattern.search(text)
        if match and (name := _clean_name(match[1])):
            return name
    return ""


def _clean_name(name: str) -> str:
    name = SPACE.sub(" ", name).strip(" :：/|-—·《》[]【】")
    return "" if NO_NAME.search(name) or not 1 < len(name) <= 40 else name
