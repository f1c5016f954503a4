"""HTML pages to main text: hostile input, refusals, facts, charsets."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import HtmlConfig
from pipeline.document import Document
from pipeline.html.charset import meta_charset
from pipeline.html.facts import moment
from pipeline.html.page import main_text
from pipeline.html.parse import MAX_DEPTH, Node, parse
from pipeline.stages.html import Html, looks_like_page
from pipeline.testing import check_stage

STORY = "雨后的田埂上全是蛙声，孩子们提着灯笼慢慢地走回家去。"
TAGS = "div p table tr td th ul li ol a span b h1 h2 form pre br hr nav section article script style textarea title select font center dl dt dd iframe svg".split()
PIECES = st.one_of(
    st.builds("<{}>".format, st.sampled_from(TAGS)),
    st.builds("</{}>".format, st.sampled_from(TAGS)),
    st.builds(
        '<{} class="{}" style=display:none>'.format,
        st.sampled_from(TAGS),
        st.sampled_from(["nav", "post", "x"]),
    ),
    st.sampled_from(
        [
            STORY,
            "首页",
            "\n",
            "&nbsp;",
            "&lt;p&gt;",
            "<!--",
            "-->",
            "<",
            ">",
            '"',
            "<a href='",
            "\0",
            "2020-01-02 10:11",
            "回复",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
)
PAGES = st.lists(PIECES, max_size=60).map("".join)


@given(pages=st.lists(PAGES, min_size=1, max_size=3), comments=st.booleans())
def test_laws_on_pages(pages: list[str], comments: bool) -> None:
    docs = [
        Document(str(at), page, {"media_type": "text/html"}, position=at) for at, page in enumerate(pages)
    ]
    check_stage(Html(HtmlConfig(comments=comments)), docs)


@given(page=PAGES)
def test_the_parser_loses_no_visible_letter(page: str) -> None:
    plain = page.replace("<", "").replace("&", "")
    root, _ = parse(plain)
    found = "".join(child for child in root.children if isinstance(child, str))
    assert "".join(found.split()) == "".join(plain.split())


HOSTILE: dict[str, Callable[[int], str]] = {
    "nested blocks": lambda n: "<div>" * n + STORY,
    "nested inline": lambda n: "<p><a>" * n + STORY,
    "nested tables": lambda n: "<table><tr><td>" * n + STORY,
    "nested lists": lambda n: "<ul><li>" * n + STORY,
    "stray end tags": lambda n: "</div></td>" * n + STORY,
    "end tags behind a cell": lambda n: "<div><td>" + "<span>" * 200 + "</div>" * n + STORY,
    "attributes": lambda n: "<div " + " ".join(f"a{at}=1" for at in range(n)) + ">" + STORY,
    "one long attribute": lambda n: '<div class="' + "a " * n + '">' + STORY,
    "unclosed tags": lambda n: STORY + "<a " * n,
    "unclosed quotes": lambda n: STORY + '<a href="' * n,
    "comments": lambda n: STORY + "<!--" * n,
    "titles": lambda n: STORY + "<title>" * n,
    "selects": lambda n: STORY + "<select><div>" * n,
    "scripts": lambda n: STORY + "<script>" * n,
    "entities": lambda n: STORY + "&amp;" * n + "&#x110000;&#0;" * n,
    "less-than signs": lambda n: "<" * n + STORY,
    "nulls": lambda n: "<p>\0\0</p>" * n + STORY,
    "rows": lambda n: "<table>" + "<tr><td>一<td>二" * n + "</table>" + STORY,
    "posts": lambda n: ("<div class=p><p>楼主 2020-01-02 10:11</p><p>" + STORY + "</p></div>") * n,
    "spaces": lambda n: "<p>" + " \n" * n + STORY,
    "quotes in text": lambda n: ("<p title=\"" + "'" * 50 + "\">“" + STORY) * n,
    "digits": lambda n: "<title>" + "1" * n + "</title><p>2020年" + "1" * n + "</p>" + STORY,
}  # fmt: skip


@pytest.mark.timed
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages_cost_linear_time(kind: str) -> None:
    """Four times the input may cost eight times the time (noise), not sixteen; and nothing is raised."""
    times = []
    for size in (5_000, 20_000):
        page = HOSTILE[kind](size)
        best = float("inf")
        for _ in range(2):
            start = time.process_time()
            main_text(page)
            best = min(best, time.process_time() - start)
        times.append(best)
    assert times[1] < 8 * times[0] + 0.1
    assert times[1] < 8


def test_depth_is_bounded() -> None:
    root, _ = parse("<div>" * 100_000 + STORY)
    depth, node = 0, root
    while node.children and isinstance(node.children[0], Node):
        node, depth = node.children[0], depth + 1
    assert depth == MAX_DEPTH - 1


def test_no_entity_is_expanded_twice_and_no_file_is_read() -> None:
    """XML's external entities mean nothing in HTML."""
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><p>&b;&a;' + STORY
    assert "root:" not in main_text(bomb).text
    assert STORY in main_text(bomb).text


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<html><frameset cols=1,2><frame src=a><frame src=b></frameset></html>", "frameset"),
        ("<html><head><title>空</title></head><body></body></html>", "empty-body"),
        ("<html><body><script>document.write('x')</script></body></html>", "script-only"),
        ("<html><body><p>404</p></body></html>", "no-main-text"),
    ],
)
def test_pages_without_text_are_refused_with_the_reason(page: str, reason: str) -> None:
    doc = next(Html()([Document("a", page, {"media_type": "text/html"})]))
    assert doc.drop is not None
    assert (doc.drop.stage, doc.drop.reason) == ("html", reason)
    assert doc.text == page


@pytest.mark.parametrize(
    "opened",
    [
        "<title>",
        "<select><option>甲",
        "<iframe src=a>",
        "<textarea>",
        "<p><a href=b>",
        "<td>",
        "<b>",
        "<span>",
    ],
)
def test_what_is_not_closed_does_not_swallow_the_page(opened: str) -> None:
    assert (
        STORY in main_text(f"<html><body>{opened}<div><p>{STORY}</p><p>{STORY}</p></div></body></html>").text
    )


def test_comments_are_kept_on_demand() -> None:
    answer = "写得真好，我小时候也住在这样的村子里，晚上能听见蛙声。"
    page = f"<html><body><div id=a><p>{STORY}</p><p>{STORY}</p></div><div class=comments><p>{answer}</p></div></body></html>"
    docs = [Document("a", page, {"media_type": "text/html"})]
    assert answer not in next(Html()(docs)).text
    assert next(Html(HtmlConfig(comments=True))(docs)).text.endswith(answer)


def test_text_in_a_html_file_is_left_alone() -> None:
    docs = [Document("a", STORY + "a < b", {"media_type": "text/html"})]
    assert list(Html()(docs)) == docs


def test_moments() -> None:
    assert moment("2005年08月30日, 星期二 13:22") == "2005-08-30T13:22"
    assert moment("2022-02-13T23:37:09+08:00") == "2022-02-13T23:37:09"
    assert moment("电话 0571-8888-1234") == ""


def test_meta_charset() -> None:
    assert meta_charset(b"<?xml version='1.0' encoding='GBK'?><html>") == "gbk"
    assert meta_charset(b"<meta name=a content=b><META CHARSET=Big5>") == "big5"
    assert meta_charset(b"<meta " + b"x" * 5000) is None


def test_a_page_is_recognised_by_its_frame() -> None:
    assert looks_like_page(
        f"\ufeff\n<!-- a --><html><head><meta charset=utf-8><title>页</title></head><body><p>{STORY}</p>"
    )
    assert not looks_like_page(STORY)
