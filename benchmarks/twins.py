"""What twins give back: documents damaged by script, each with a twin, both edited as reposts are.

Damage: word filters (1 to 8 characters or words, masks of one length or another), a page that lost its digits,
letters, marks and paragraphs, single numbers dropped, characters lost to U+FFFD. Repost edits on either side:
boilerplate, half-width marks, a cut end, lost sentences, another script. Texts come from stages `characters` and `layout`, as they do
in a run.
A place counts as covered when the twin still has the sentence. Precision: share of the restored places that are right.
Recall: share of the covered places restored. Two sorts of covered places no method can be sure of, and both count as
missed there: those where the sentence before or behind is missing in one of the texts, so that nothing shows on which
side of the gap the words stood, and those of documents that lost fewer than TELLING places, which a reposter's taste
(no quotation marks, no 、) explains as well. `recall of what shows` is the recall of all others.

    python -m benchmarks.twins [--update] [--show]
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

import opencc

from pipeline.document import Document, Edit, Flag
from pipeline.stages.characters import Characters
from pipeline.stages.layout import Layout
from pipeline.stages.quality import Quality
from pipeline.stages.twins import Twins
from pipeline.stages.twins.hand import folded

from . import floors
from .damage import Damaged, Loss

NAMES = [
    f"corpora/{name}.jsonl.xz"
    for name in (
        "cpcnews",
        "inews",
        "xwlb_news",
        "rmrb199801",
        "oped2",
        "literature",
        "cmrc2018_wiki",
        "lctt",
        "twlaw",
    )
]
# Pairs that differ as drafts, collections, scripts and versions do; nothing of them is damaged.
PAIRS = [
    f"neardup/{name}.jsonl.xz"
    for name in ("lctt_translated_vs_published", "trad_simp_twins", "prc_law_cross_source", "twlaw_versions")
]
# Running text, as opposed to Markdown, code, tables and verse-like essays: what pages that lose their digits are made of.
NEWS = frozenset(
    f"corpora/{name}.jsonl.xz" for name in ("cpcnews", "inews", "xwlb_news", "rmrb199801", "cmrc2018_wiki")
)
PER_CORPUS = 60
TELLING = 8
# Characters of a document, from and to.
SIZES, LONG = (300, 6_000), (1_500, 9_000)
FILTERS = (
    "政 毒 党 军 警 药 枪 国 民 性 死 血 杀 乳 裸 奸 逼 台 独 赌 权 会 法 民主 自由 政府 领导 经济 社会 革命 中央 "
    "学生 警察 欲望 国家 人民 政治 安全 美国 台湾 香港 日本 宗教 教育 组织 运动 中国 历史 问题 群众 干部 企业 医院 "
    "法院 银行 公司 市场 女人 孩子 身体 死亡 战争 武器 上访 拆迁 选举 媒体 新闻 网络 记者"
).split()
MARKS = "、：；“”（）《》！%％.—…‘’"
FURNITURE = (
    "首页 > 新闻 > 正文\n来源：本站 2020-01-02 10:20:30\n",
    "当前位置：首页 » 论坛\nuser88 - 2021/3/4 20:17:00\n",
    "",
)
ENDINGS = ("\n\n1\n查看完整版本: 转帖", "\n上一篇：没有了\n下一篇：天气预报\n责任编辑：小王", "")


def sentences(text: str) -> list[str]:
    """Sentences with their marks and line feeds; together they are the text."""
    found: list[str] = []
    for sentence in re.findall(r"[^。！？\n]*(?:[。！？]+[”’」』）]?\n*|\n+|$)", text):
        if found and not re.search(r"[\u4e00-\u9fff]", sentence):
            found[-1] += sentence
        else:
            found.append(sentence)
    return found


def reposted(text: str, rng: random.Random, *, whole: bool) -> tuple[list[tuple[int, str]], str, str]:
    """The sentences that a repost keeps (with their numbers), and its boilerplate."""
    kept = list(enumerate(sentences(text)))
    if not whole:
        if rng.random() < 0.5:
            kept = kept[: max(3, int(len(kept) * rng.uniform(0.5, 1)))]
        lost = {at for at, _ in kept if rng.random() < 0.03}
        kept = [(at, sentence) for at, sentence in kept if at not in lost]
    return kept, rng.choice(FURNITURE), rng.choice(ENDINGS)


HALF = str.maketrans("，：；？！（）", ",:;?!()")


def masked(sentence: str, words: list[str], glyph: str, mode: str, out: Damaged, covered: bool) -> None:
    pattern = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    at = 0
    for match in re.finditer(pattern, sentence):
        out.add(sentence[at : match.start()])
        shown = glyph * {"length": len(match[0]), "two": 2, "one": 1}[mode]
        out.lose(match[0], shown, covered, mask=True)
        at = match.end()
    out.add(sentence[at:])


def stripped(sentence: str, pattern: str, out: Damaged, covered: bool, beside: Sequence[bool]) -> None:
    """`beside`: whether both texts have the sentence before, and the one behind."""
    han = [at for at, char in enumerate(sentence) if "\u4e00" <= char <= "\u9fff"] or [len(sentence)]
    at = 0
    for match in re.finditer(pattern, sentence):
        out.add(sentence[at : match.start()])
        framed = (han[0] < match.start() or beside[0]) and (match.end() <= han[-1] or beside[1])
        out.lose(match[0], "", covered, framed=framed)
        at = match.end()
    out.add(sentence[at:])


def garbled(sentence: str, rng: random.Random, out: Damaged, covered: bool) -> None:
    for char in sentence:
        if "\u4e00" <= char <= "\u9fff" and rng.random() < 0.01:
            out.lose(char, "\ufffd" * rng.choice((1, 2, 3)), covered)
        else:
            out.add(char)


def numbers_dropped(sentence: str, rng: random.Random, out: Damaged, covered: bool) -> None:
    at = 0
    for match in re.finditer(r"(?<=[近约达第])[0-9.]+(?=[名个届次万亿%公])", sentence):
        if rng.random() < 0.5:
            out.add(sentence[at : match.start()])
            out.lose(match[0], "", covered)
            at = match.end()
    out.add(sentence[at:])


def damaged(text: str, kind: str, rng: random.Random) -> tuple[Damaged, str]:
    """A damaged repost of a text, and its twin."""
    kept, top, bottom = reposted(text, rng, whole=rng.random() < 0.3)
    theirs, their_top, their_bottom = reposted(text, rng, whole=rng.random() < 0.5)
    have, mine = {at for at, _ in theirs}, {at for at, _ in kept}
    last = max(have | mine)
    half = rng.random() < 0.3
    out = Damaged()
    words = rng.sample(FILTERS, rng.randint(1, 8))
    glyph, mode = rng.choice("*＊□"), rng.choice(("length", "length", "length", "one", "two"))
    if kind == "masks":
        out.add(top)
    marks = "" if kind == "digits" else re.escape(MARKS)
    pattern = f"[0-9０-９A-Za-z{marks}]+" if kind != "digits" else r"[0-9０-９]+(?:\.[0-9]+)?[%％]?"
    for at, whole in kept:
        sentence = whole.translate(HALF) if half and kind != "page" else whole
        covered = at in have
        if kind == "masks":
            masked(sentence, words, glyph, mode, out, covered)
        elif kind in {"page", "digits"}:
            body = sentence.rstrip("\n") if kind == "page" else sentence
            beside = tuple(
                next((near for near in path if near in mine), None)
                == next((near for near in path if near in have), None)
                for path in (range(at - 1, -1, -1), range(at + 1, last + 1))
            )
            stripped(body, pattern, out, covered, beside)
            if len(body) < len(sentence):
                # A line feed stands between two sentences: both texts must have both.
                out.lose(sentence[len(body) :], "", covered and at + 1 in have and at + 1 in mine)
        elif kind == "garbled":
            garbled(sentence, rng, out, covered)
        else:
            numbers_dropped(sentence, rng, out, covered)
    if kind == "masks":
        out.add(bottom)
    return out, their_top + "".join(sentence for _, sentence in theirs) + their_bottom


def score(out: Damaged, edits: tuple[Edit, ...]) -> tuple[Counter[str], list[str]]:
    """Right, wrong, missed and covered places; edits and losses that touch are looked at together."""
    text = out.text
    marks = [(loss.start, loss.end, 0, at) for at, loss in enumerate(out.losses)]
    marks += [(edit.start, edit.end, 1, at) for at, edit in enumerate(edits)]
    counts: Counter[str] = Counter()
    wrong = []
    for group in _touching(sorted(marks)):
        start, end = min(m[0] for m in group), max(m[1] for m in group)
        lost = [out.losses[at] for _, _, which, at in group if not which]
        lent = [edits[at] for _, _, which, at in group if which]
        truth = _applied(text, start, end, [(x.start, x.end, x.truth) for x in lost])
        made = _applied(text, start, end, [(x.start, x.end, x.after) for x in lent])
        covered = all(loss.covered for loss in lost) and bool(lost)
        framed = covered and all(loss.framed for loss in lost)
        counts["covered"] += covered
        counts["framed"] += framed
        if not lent:
            counts["missed"] += covered
            if covered and lost:
                wrong.append(
                    f"MISSED {text[max(0, start - 12) : start]}[{text[start:end]}→{truth}]{text[end : end + 12]}"
                )
        elif folded(made).split() == folded(truth).split():
            counts["right"] += 1
            counts["right covered"] += covered
            counts["right framed"] += framed
        elif _part(made, truth) and lost:
            counts["part"] += 1
            wrong.append(
                f"PART {text[max(0, start - 12) : start]}[{made!r} of {truth!r}]{text[end : end + 12]}"
            )
        else:
            counts["wrong"] += 1
            wrong.append(
                f"WRONG {text[max(0, start - 12) : start]}[{made!r} for {truth!r}]{text[end : end + 12]}"
            )
    return counts, wrong


def _part(made: str, truth: str) -> bool:
    rest = iter(folded(truth))
    return all(char in rest for char in folded(made))


def _touching(marks: list[tuple[int, int, int, int]]) -> Iterator[list[tuple[int, int, int, int]]]:
    group: list[tuple[int, int, int, int]] = []
    end = -1
    for mark in marks:
        if group and mark[0] > end:
            yield group
            group = []
        group.append(mark)
        end = max(end, mark[1]) if len(group) > 1 else mark[1]
    if group:
        yield group


def _applied(text: str, start: int, end: int, changes: list[tuple[int, int, str]]) -> str:
    pieces, at = [], start
    for first, last, after in changes:
        pieces += [text[at:first], after]
        at = last
    return "".join(pieces) + text[at:end]


def restored(out: Damaged, twin: str, kind: str) -> tuple[Edit, ...]:
    """The edits of the stage on a damaged text beside its twin. For `numbers`, places that show no loss are uncovered."""
    [doc] = Quality()([Document("damaged", out.text, position=1)])
    if kind == "numbers":
        out.losses = [loss._replace(covered=loss.covered and _visible(loss, doc)) for loss in out.losses]
    copy = Flag("duplicate", "near_dup", {"cluster": "c0", "of_position": 0, "kind": "near"})
    masks = (Flag("mask", "repair", start=start, end=end) for start, end in out.masks)
    _, doc = Twins()([Document("twin", twin), doc.flagged(*masks, copy)])
    return doc.steps[0].edits if doc.steps else ()


def run(
    kind: str, *, show: bool = False, sizes: tuple[int, int] = SIZES, script: str = ""
) -> dict[str, float]:
    """Precision and recall of one kind of damage over all corpora; `script`: an opencc conversion of the twin."""
    rng = random.Random(f"{kind}-7")  # noqa: S311 (no secret)
    convert = opencc.OpenCC(script).convert if script else str
    totals: Counter[str] = Counter()
    for name in NAMES if sizes == SIZES else sorted(NEWS):
        texts = [record["text"] for record in floors.records(name)]
        texts = [text for text in texts if sizes[0] <= len(text) <= sizes[1] and "\ufffd" not in text]
        sample = rng.sample(texts, min(PER_CORPUS, len(texts)))
        for doc in Layout()(Characters()([Document(str(at), text) for at, text in enumerate(sample)])):
            # Of its own, so that a stage that changes one text leaves the figures of all others as they were.
            own = random.Random(f"{kind}-{name}-{doc.id}")  # noqa: S311 (no secret)
            out, twin = damaged(doc.text, kind, own)
            if out.losses:
                counts, wrong = score(out, restored(out, convert(twin), kind))
                if counts["covered"] >= TELLING:
                    totals["shown"] += counts["framed"]
                    totals["right shown"] += counts["right framed"]
                totals += counts
                if name in NEWS:
                    totals["news covered"] += counts["covered"]
                    totals["news right covered"] += counts["right covered"]
                totals["documents"] += 1
                if show and wrong:
                    print(f"-- {kind} {name}", *(line.replace("\n", "⏎") for line in wrong[:6]), sep="\n   ")
    lent = totals["right"] + totals["wrong"] + totals["part"]
    print(kind, script, sizes, dict(totals))
    figures = {
        f"{kind} precision": totals["right"] / max(1, lent),
        f"{kind} recall": totals["right covered"] / max(1, totals["covered"]),
        f"{kind} recall in news": totals["news right covered"] / max(1, totals["news covered"]),
    }
    if kind == "page":
        figures["page recall of what shows"] = totals["right shown"] / max(1, totals["shown"])
    return figures


def _visible(loss: Loss, doc: Document) -> bool:
    """True where the text itself shows that a number is missing: without that nothing may be changed."""
    return any(flag.start is not None and flag.start <= loss.start <= (flag.end or 0) for flag in doc.flags)


def undamaged(*, show: bool = False) -> float:
    """Edits per million characters where two texts merely differ; either is offered to the other as a twin."""
    edits = characters = 0
    copy = Flag("duplicate", "near_dup", {"cluster": "c0", "of_position": 0, "kind": "near"})
    for record in floors.records(*PAIRS):
        for twin, text in ((record["a"], record["b"]), (record["b"], record["a"])):
            (doc,) = Quality()([Document("b", text, position=1)])
            _, doc = Twins()([Document("a", twin), doc.flagged(copy)])
            characters += len(text)
            for edit in doc.steps[0].edits if doc.steps else ():
                edits += 1
                if show:
                    print(
                        f"-- undamaged: {edit.before!r} → {edit.after!r}",
                        text[max(0, edit.start - 12) : edit.start],
                    )
    print("undamaged", {"edits": edits, "characters": characters})
    return edits / characters * 1e6


def measure(*, show: bool = False) -> dict[str, float]:
    """All figures."""
    figures: dict[str, float] = {}
    for kind in ("masks", "page", "digits", "garbled", "numbers"):
        figures |= run(kind, show=show)
    # Like the pages that were seen: a long news text that lost digits, letters, marks and paragraphs.
    long = run("page", show=show, sizes=LONG)
    figures |= {"long page precision": long["page precision"], "long page recall": long["page recall"]}
    other = run("masks", show=show, script="s2t")
    figures |= {
        "Traditional twin precision": other["masks precision"],
        "Traditional twin recall": other["masks recall"],
    }
    figures["undamaged edits per million_max"] = undamaged(show=show)
    return figures


def main(argv: list[str] | None = None) -> int:
    """Measure and compare with the floors."""
    arguments = sys.argv[1:] if argv is None else argv
    if "--show" in arguments:
        print(measure(show=True))
        return 0
    return floors.main("twins", measure, NAMES + PAIRS, arguments)


if __name__ == "__main__":
    sys.exit(main())
