"""All stages together on text that nobody wrote: no crash, everything can be undone, no text takes out of proportion."""

from __future__ import annotations

import os
import random
import time

import pytest

from pipeline.document import Document, replay
from pipeline.flow import default_stages
from pipeline.stage import Stage

PIECES = (
    *"今天气很好我们去公园的了是在不和*＊□■，。、；：？！“”‘’（）《》「」…—·,.;:?!\"'()[]{}<>/\\|`~@#$%^&_=+-0123456789",
    *"aZéäＡ１　 \t\n\r\u00a0\u00ad\u200b\u200f\u202e\u2028\u2029\ufeff\ufffd\ue000⽂⾯豈凉😀麵條",
    *(
        "\n\n",
        "　　",
        "\r\n",
        "**",
        "***",
        "……",
        "——",
        "http://a.cn/b?c=d",
        "www.a.cn",
        "a@b.cn",
        "&amp;",
        "&#20320;",
        "<br>",
    ),
    *(
        "ä¸­æ–‡",
        "鏂板崕绀�",
        "锟斤拷",
        "13812345678",
        "2024年5月6日",
        "10:30",
        "3,000",
        "首页 > 新闻 > 正文",
        "责任编辑：某某",
    ),
    *(
        "（下转3版）",
        "查看完整版本",
        "第三条　",
        "一、",
        "```\n",
        "| a | b |\n",
        "中 国 人 民 银 行 总 行 的 楼 ",
        "中央*治局",
        "\\n",
        "年月日",
    ),
)
COUNT = int(os.environ.get("FUZZ", "2000"))
BATCH = 500


def texts(seed: int, count: int) -> list[str]:
    rng = random.Random(seed)  # noise, not secrets
    return ["".join(rng.choices(PIECES, k=rng.randrange(1, 60))) for _ in range(count)]


@pytest.mark.slow
def test_noise_passes_all_stages_and_can_be_undone() -> None:
    flow = default_stages()
    for seed in range(0, COUNT, BATCH):
        raw = texts(seed, BATCH)
        docs = [Document(str(at), text, position=at) for at, text in enumerate(raw)]
        for stage in flow:
            docs = list(stage(docs))
        for doc, text in zip(docs, raw, strict=True):
            assert doc.raw == text
            assert replay(text, doc.steps) == doc.text


# One thing over and over is what breaks patterns and nested loops.
UNITS = {
    "prose": "他说今天天气很好，我们去公园。",
    "lines": "他说今天天气很好，我们去公园散步。\n",
    "wrapped": "这是一行被硬换行的文字它的长度正好是三十个字左右而且没有标点\n",
    "short lines": "好\n",
    "masked": "中央*治局开会",
    "masks": "*治 ",
    "spaced": "中 ",
    "statutes": "第三条　",
    "crumbs": "首页 > 新闻 > 正文\n",
    "editors": "责任编辑：某某\n",
    "misread": "ä¸­æ–‡",
    "numbers": "2024年1月1日 10:30,",
    "addresses": "http://a.cn/a.b@c.",
    "links": "[a](b",
    "tags": "<b",
    "entities": "&#20320",
    "quotes": "“好",
    "straight": '"好',
    **{
        repr(char): char
        for char in '今好的,.*"“”（(　 \n\r\t\0\u200b\u202e\ue000\ufffd⽂麵1aé😀：|「`$_\\Ａ&<[@#>年'
    },
}
SMALL, LARGE = 20_000, 80_000


@pytest.mark.timed
@pytest.mark.slow
@pytest.mark.parametrize("stage", default_stages(), ids=lambda stage: str(stage.name))
def test_four_times_the_text_takes_about_four_times_as_long(stage: Stage) -> None:
    list(stage([Document("warm", "今天*天气很好，他说。")]))

    def seconds(unit: str, size: int) -> float:
        meta = {"media_type": "text/html"} if stage.name == "html" else {}
        doc = Document("x", unit * (size // len(unit)), meta)
        started = time.process_time()
        list(stage([doc, Document("y", "另一篇", position=1)]))
        return time.process_time() - started

    slow = {}
    for name, unit in UNITS.items():
        small = seconds(unit, SMALL)
        # Below a hundredth of a second the clock says little; sixteen times as long is what nested loops take.
        if small > 0.01 and (large := seconds(unit, LARGE)) > 9 * small:
            slow[name] = (small, large)
    assert slow == {}
