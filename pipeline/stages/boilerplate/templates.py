"""Templates: what a source repeats around its texts, learned from its documents.

Of each source a sample of at most 120 documents is kept, the ones with the smallest hashes (a bottom-k sample: it does
not depend on order or on how the corpus was cut, and two samples merge into the sample of both). The hash is that of
the document's longest line: copies of one reposted article are one document, so that its own lines cannot pass for
a template. Of each sampled document only the lines at its two ends are kept, as shapes: digits become one 0, the value
behind a short label becomes ＊.

A shape is a template of its source when enough documents have it, and

    it says what boilerplate says (the words below, or a rule of the table)     4 documents and 3 % of the sample
    it says nothing of the kind, but is no sentence and no heading              half of a sample of 20 or more

so that the closing article of every statute, an author's name over his poems and 「本报讯」 stay.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Self

from ...document import Document
from ...errors import KnowledgeError
from ...stage import source_of
from .._layout_wrap import is_marker
from .._lazy import lazy
from .block import is_sentence
from .lines import FOOT_ZONE, HEAD_ZONE
from .rules import match
from .runs import Verdict

SAMPLE = 120  # documents a source; a line in 3 % of them is in four
LONGEST_LINE = 160  # characters; longer lines are text
HEADING = 8  # letters or Han without a sign among them: a section's heading, wherever it stands
FILE = "templates.json"
_BLANK = " \t\u3000\xa0\r"
_SENTENCE = lazy(r"[^。！？!?…\n]{2,160}[。！？!?…]{0,3}[”）)】\]]?")
_DIGITS = lazy(r"\d+")
_LABEL = lazy(r"([\u4e00-\u9fff]{2,6}[:：]\s?)[^，。！？:：]{1,16}\Z")
_WORDS = lazy(
    r"转载|版权|声明|关注|公众号|扫|二维码|平台|客户端|APP|app|https?:|www\.|邮箱|联系|编辑|来源|更多|点击|下载|订阅|立场|侵权|删除|分享|评论|登[录陆]|注册|热线|广告|首页|返回|相关|推荐"
    r"|上一篇|下一篇|收藏|打印|客服|备案|投稿|爆料|报料|精彩|会员|签到|金币|论坛"
)


class Sampled(NamedTuple):
    """What is kept of one document: its two ends as shapes, and its last sentences."""

    head: tuple[str, ...]
    foot: tuple[str, ...]
    sentences: tuple[str, ...]


# Per source: the sampled documents by hash.
Survey = dict[str, dict[int, Sampled]]


@dataclass(frozen=True, slots=True)
class SourceTemplates:
    """The templates of one source: the shapes and how many of the sampled documents have them."""

    head: Mapping[str, int] = field(default_factory=dict)
    foot: Mapping[str, int] = field(default_factory=dict)
    sentences: Mapping[str, int] = field(default_factory=dict)
    documents: int = 0
    # What the shapes begin with: most lines of text begin otherwise and need no shape.
    openings: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Gather the openings."""
        object.__setattr__(self, "openings", frozenset(each[:1] for each in (*self.head, *self.foot)))

    def verdict(self, line: str, head: bool) -> Verdict | None:
        """Why a line at one end of a document goes, if it is a template."""
        if len(line) > LONGEST_LINE or not (line[:1] in self.openings or line[:1].isdecimal()):
            return None
        count = (self.head if head else self.foot).get(shape(line))
        if count is None:
            return None
        why = f"at the {'head' if head else 'foot'} of {count} of {self.documents} documents of this source"
        return Verdict("template", min(0.99, 0.8 + count / max(1, self.documents)), why, match(line))

    def sentence(self, piece: str) -> bool:
        """True when a last sentence is a template."""
        return shape(piece) in self.sentences


@dataclass(frozen=True, slots=True)
class Templates:
    """What was learned: the templates of each source. Written as JSON, to be read, edited and given back."""

    sources: Mapping[str, SourceTemplates] = field(default_factory=dict)

    def of(self, source: str) -> SourceTemplates | None:
        """The templates of a source, or None where it has none."""
        return self.sources.get(source)

    def write(self, folder: Path, /) -> None:
        """Write templates.json: per source the shapes with their counts, most frequent first."""
        data = {
            source: {
                "documents": t.documents,
                "head": dict(t.head),
                "foot": dict(t.foot),
                "sentences": dict(t.sentences),
            }
            for source, t in sorted(self.sources.items())
        }
        (folder / FILE).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")

    @classmethod
    def read(cls, folder: Path, /) -> Self:
        """Read templates.json back.

        Raises:
            KnowledgeError: the file is missing or is not what `write` writes.
        """
        path = folder / FILE
        try:
            data = json.loads(path.read_text("utf-8"))
            return cls(
                {
                    str(source): SourceTemplates(
                        {str(k): int(v) for k, v in entry["head"].items()},
                        {str(k): int(v) for k, v in entry["foot"].items()},
                        {str(k): int(v) for k, v in entry["sentences"].items()},
                        int(entry["documents"]),
                    )
                    for source, entry in data.items()
                }
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise KnowledgeError(
                f"cannot use the templates in {path}: {error!r}; expected per source the tables head, foot and "
                'sentences ({"shape": count}) and the number documents, as a run writes them'
            ) from error


def shape(line: str) -> str:
    """A line with its slots emptied.

    >>> shape("责任编辑：某某"), shape("2024年3月5日 10:30")
    ('责任编辑：＊', '0年0月0日 0:0')
    """
    if "：" in line or ":" in line:
        line = _LABEL.sub(r"\1＊", line)
    return _DIGITS.sub("0", line)


def surveyed(docs: Iterable[Document]) -> Survey:
    """The sample of one part of the corpus."""
    from hashlib import blake2b  # noqa: PLC0415  # 7 ms of `import pipeline`

    texts: dict[str, dict[int, str]] = {}
    highest: dict[str, int] = {}  # of the keys in a full sample
    for doc in docs:
        if doc.drop is not None or not (longest := _longest(doc.text.split("\n"))):
            continue
        source = source_of(doc)
        sample = texts.setdefault(source, {})
        key = int.from_bytes(blake2b(longest.encode("utf-8", "replace"), digest_size=8).digest(), "big")
        if key in sample:
            # Of copies the smallest is kept, so that the order of reading does not matter.
            sample[key] = min(sample[key], doc.text, key=_sampled)
        elif key < highest.get(source, 1 << 64):
            sample[key] = doc.text
            if len(sample) > SAMPLE:
                del sample[highest[source]]
            if len(sample) == SAMPLE:
                highest[source] = max(sample)
    return {source: {key: _sampled(text) for key, text in sample.items()} for source, sample in texts.items()}


def _longest(pieces: Sequence[str]) -> str:
    """The longest line without its outer blanks, which most have none of."""
    longest = max(pieces, key=len)
    if longest != longest.strip(_BLANK):
        longest = max((piece.strip(_BLANK) for piece in pieces), key=len)
    return longest


def _sampled(text: str) -> Sampled:
    lines = [line for piece in text.split("\n") if (line := piece.strip(_BLANK))]
    # In a short document the head ends where the foot begins: in the middle.
    middle = (len(lines) + 1) // 2
    head = tuple(shape(line) for line in lines[: min(HEAD_ZONE, middle)] if len(line) <= LONGEST_LINE)
    foot = tuple(
        shape(line) for line in lines[max(middle, len(lines) - FOOT_ZONE) :] if len(line) <= LONGEST_LINE
    )
    last = lines[-1][-600:]
    # The last line as a whole is in the foot; its sentences matter where other text stands before them.
    pieces = [match[0].strip() for match in _SENTENCE.finditer(last)]
    return Sampled(head, foot, tuple(shape(piece) for piece in pieces[1:][-4:]))


def merged(surveys: Iterable[Survey]) -> Survey:
    """The sample of several parts of the corpus: two bottom-k samples merge into the sample of both."""
    whole: Survey = {}
    for survey in surveys:
        for source, sample in survey.items():
            kept = whole.setdefault(source, {})
            for key, sampled in sample.items():
                kept[key] = min(kept[key], sampled) if key in kept else sampled
            if len(kept) > SAMPLE:
                whole[source] = {key: kept[key] for key in sorted(kept)[:SAMPLE]}
    return whole


def learned(surveys: Sequence[Survey], *, documents: int, share: float) -> Templates:
    """The templates in the merged samples."""
    found = {
        source: _source([sample[key] for key in sorted(sample)], documents, share)
        for source, sample in merged(surveys).items()
    }
    return Templates({source: t for source, t in sorted(found.items()) if t.head or t.foot or t.sentences})


def _source(sample: Sequence[Sampled], documents: int, share: float) -> SourceTemplates:
    size = len(sample)
    least = max(documents, round(share * size))
    tables: list[dict[str, int]] = []
    for zone in range(3):
        counts: Counter[str] = Counter()
        for sampled in sample:
            counts.update(set(sampled[zone]))
        kept = {
            s: n for s, n in counts.items() if n >= least and _is_template(s, n, size, sentence=zone == 2)
        }
        tables.append(dict(sorted(kept.items(), key=lambda item: (-item[1], item[0]))))
    return SourceTemplates(tables[0], tables[1], tables[2], size)


def _is_template(text: str, count: int, size: int, *, sentence: bool) -> bool:
    rule = match(text.replace("＊", "某某"))
    if _WORDS.search(text) or (
        rule is not None and rule.where in {"edge", "page"} and rule.name not in _WEAK
    ):
        return not is_marker(text)
    # What every document of a kind begins with may be its form: NAME on a manual's page, 摘要, 案情.
    heading = len(text) <= HEADING and text.isalpha()
    often = not sentence and size >= 20 and count * 2 >= size
    return often and not heading and not is_sentence(text) and not is_marker(text)


_WEAK = frozenset({"separator", "page-number", "date-line", "site-name"})
