"""The laws of every stage on random text that looks like what scrapers bring."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import DEFAULT
from pipeline.document import Document
from pipeline.flow import default_stages
from pipeline.stage import Stage
from pipeline.testing import check_stage

STAGES = default_stages(DEFAULT)
NAMES = [stage.name for stage in STAGES]

# Pieces that rules look for, beside any character at all.
PIECES = st.sampled_from(
    [
        "山", "水", "的", "了", "一", "他说", "记者", "新华社", "第三条", "第 3 條　", "一、", "（二）", "，", "。", "？", "：", "；", "“", "”",
        "（", "）", "\n", "\n\n", "\r\n", "　　", " ", "\t", "\\n", "*", "＊", "□", "×", "a", "Word", "7", "2024年1月2日", "10:30",
        "　", "\xa0", "\u2003", "\u200b", "\u200d", "\ufeff", "\u202e", "\x00", "\x85", "\u2028", "\xad", "\u0301", "\ue5e5", "\ue001",
        "⼈", "⻢", "\uf900", "１２", "．", "Ａ", "５％", "ａ", "預", "(yù)", "😀", "👨", "♠", "🈡⛝", "&nbsp;", "&ldquo;", "&amp;amp;", "&#26469;",
        ",", ".", ":", ";", "?", "!", "(", ")", '"', "'", "…", "‘", "’", "、", "《", "》", "—", "。，", ",，", "锟斤拷", "�", "鏂板崕绀�", "æ–°å",
        "3,000", "http://a.cn/b", "首页 > 新闻", "责任编辑：", "上一篇：", "1", "|", "- ", "```",
    ]
)  # fmt: skip
SENTENCES = st.sampled_from(
    [
        "今天的天气很好，大家都到河边去了",
        "他把书放在桌上，看了看窗外。",
        "孩子们在院子里唱歌，老人们在树下下棋",
        "山风吹过来，带着花香！",
    ]
)
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=3)
TEXTS = st.lists(st.one_of(PIECES, PIECES, SENTENCES, ANY), max_size=40).map("".join)


@pytest.mark.parametrize("stage", STAGES, ids=NAMES)
@given(texts=st.lists(TEXTS, min_size=1, max_size=3))
def test_laws(stage: Stage, texts: list[str]) -> None:
    check_stage(stage, [Document(str(at), text, position=at) for at, text in enumerate(texts)])


def test_names_differ() -> None:
    assert len(set(NAMES)) == len(NAMES)
