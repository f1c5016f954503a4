"""Held-out documents masked by random filters: the questions of `benchmarks/glyphs.py`, with their answers."""

from __future__ import annotations

import argparse
import hashlib
import random
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.config import RepairConfig
from pipeline.lm.build import held_out
from pipeline.stages.repair import Repair
from pipeline.stages.repair.listed import priors

from .floors import records

CORPORA = (
    "cmrc2018_wiki", "cpcnews", "drcd_wiki_tw", "inews", "lawrefbook", "lctt", "libo_help_tw", "literature", "man_tw",
    "oped2", "rmrb199801", "twlaw", "weibo_ced", "xwlb_news",
)  # fmt: skip
FILES = tuple(f"corpora/{name}.jsonl.xz" for name in CORPORA)

# What the random filters are drawn from: what the literature of such filters names (it is also in
# pipeline/tables/filters.txt), and characters that no such list names.
LISTED = "政毒奸逼贱淫性裸国民共党军警药枪骚乳妓杀独藏尸台弹刀炸赌黄贩死暴恐反抗法轮血官贪腐色情病疫股习胡李港湾教佛核油抢偷骗烟酒炮射妈奶鸡"
UNLISTED = "学生水电路车山海老心手天明月书金工技农业研网信息体育银钱税房医院食品音乐图春花马牛鱼铁木火星空气雨雪红白青高长小说家庭爱话员场市县村长队校师友女男孩父母亲写读听看走飞"
WORDS = (
    "政府 警察 中央 主席 腐败 民主 自由 人权 革命 共产党 领导 台湾 香港 西藏 新疆 军队 公安 暴力 死亡 疫情 病毒 感染 股票 彩票 毒品 枪支 "
    "爆炸 恐怖 抗议 示威 游行 书记 总理 宗教 上访 拆迁 贪污 受贿 色情 赌博 诈骗 走私 自杀 杀人 逮捕 监狱 记者 媒体 新闻 国家 人民 社会主义 "
    "独裁 欲望 专制 高潮 隐私 天安门 六合 学生 医院 银行 电影 汽车 北京 上海 教师 法院 合同"
).split()
# As filters are known to be: each character of the table as often as its chance says.
KNOWN = [item for item, chance in priors().items() if len(item) == 1 for _ in range(round(200 * chance))]
TRADITIONAL = {"drcd_wiki_tw", "libo_help_tw", "man_tw", "twlaw"}


# What `--mlm FOLDER` says: a masked language model to be asked as well.
SETTINGS = {"mlm": ""}


def stage() -> Repair:
    """The stage that is measured."""
    return Repair(RepairConfig(mlm=SETTINGS["mlm"]))


def without_settings(argv: Sequence[str] | None) -> list[str]:
    """Take `--mlm FOLDER` out of the arguments (those of the process if None) and keep it in SETTINGS."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--mlm", default="")
    chosen, others = parser.parse_known_args(argv)
    SETTINGS["mlm"] = chosen.mlm
    return others


class Masked(NamedTuple):
    """A document with masks, and what stood there: span to text."""

    text: str
    truth: dict[tuple[int, int], str]
    corpus: str


def documents(
    per_corpus: int, seed: int = 0, shortest: int = 300, longest: int = 20_000, *, tuning: bool = False
) -> dict[str, list[str]]:
    """Documents that the language model has not seen, by corpus, in random order.

    Half of them (by hash) are for fitting and tuning, the other half is only ever measured on.
    """
    chooser = random.Random(seed)  # noqa: S311 - not for secrets
    found = {}
    for name, file in zip(CORPORA, FILES, strict=True):
        texts = [record["text"] for record in records(file)]
        texts = [text for text in texts if shortest <= len(text) <= longest and held_out(text)]
        texts = [text for text in texts if for_tuning(text) is tuning]
        chooser.shuffle(texts)
        found[name] = texts[:per_corpus]
    return found


def for_tuning(text: str) -> bool:
    """True for half of the texts."""
    return bool(hashlib.blake2b(text.encode(), digest_size=4, person=b"dev").digest()[0] & 1)


def masked(text: str, items: Sequence[str], corpus: str, glyph: str = "*") -> Masked:
    """The text as a total filter leaves it: each character of each item is one glyph."""
    pattern = re.compile("|".join(sorted(map(re.escape, items), key=len, reverse=True)))
    hidden = pattern.sub(lambda match: glyph * len(match[0]), text)
    truth: dict[tuple[int, int], str] = {}
    for match in pattern.finditer(text):
        start, end = match.span()
        # Side by side, two masked characters are one run.
        before = next(reversed(truth), None) if truth else None
        if before is not None and before[1] == start:
            del truth[before]
            start = before[0]
        truth[start, end] = text[start:end]
    return Masked(hidden, truth, corpus)


def groups(
    kind: str, pages: int, texts: dict[str, list[str]], per_corpus: int, seed: int = 7
) -> Iterator[list[Masked]]:
    """Sources of so many pages, each source with a filter of its own.

    Args:
        kind: `listed 1-2`, `listed 3-8` (how many characters), `unlisted` and `known` likewise, or `words`.
        pages: pages of a source.
        texts: as from `documents`.
        per_corpus: sources of a corpus.
        seed: of the random choices.
    """
    chooser = random.Random(f"{kind} {pages} {seed}")  # noqa: S311
    pool: Sequence[str] = {"listed": LISTED, "unlisted": UNLISTED, "known": KNOWN}.get(
        kind.split(maxsplit=1)[0], WORDS
    )
    few = {"1-2": (1, 2), "3-8": (3, 8)}.get(kind.rsplit(maxsplit=1)[-1], (1, 8))
    for corpus, all_texts in texts.items():
        for at in range(0, min(len(all_texts), per_corpus * pages), pages):
            part = all_texts[at : at + pages]
            joined = "".join(part)
            present = [item for item in (pool if pool is KNOWN else dict.fromkeys(pool)) if item in joined]
            if present:
                items = list(dict.fromkeys(chooser.sample(present, min(chooser.randint(*few), len(present)))))
                yield [masked(text, items, corpus) for text in part]
