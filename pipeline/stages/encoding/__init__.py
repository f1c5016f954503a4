r"""Stage `encoding`: repairs text that was read in the wrong encoding.

Its rules, each with a switch in `[encoding]`:

- `misread`, a family whose edits name the pair: `utf8-as-gbk`, `utf8-as-big5`, `utf8-as-western`, `gbk-as-western`,
  `big5-as-western`, `big5-as-gbk`, `gbk-as-big5`, `gbk-as-gb2312`. UTF-8 read as GBK (鏂板崕绀), as Big5, as Latin-1 or Windows-1252; GBK or Big5 read as Latin-1 or
  Windows-1252; Big5 read as GBK and GBK read as Big5. It is undone run by run, in whole pages and single lines, where the
  bytes are there and read correctly they are ordinary Chinese. Text misread twice is repaired twice. A character that lost a
  byte becomes what it must have been, or U+FFFD, and is flagged. GBK read as GB2312 lost its step between two U+FFFD
  (匡\ufffdァ⑼趵杳鞒鱿\ufffd座谈会): what stood there comes back.
- `lost-zero`: the numeral 〇, lost to GB2312 inside a number, comes back
- `western`: Western mojibake (Ã©, â€™) outside Chinese text, by ftfy with settings that leave Chinese alone

What else is lost is flagged as `damage` of kind `replacement-characters` and never repaired here: U+FFFD, 锟斤拷 (U+FFFD
read as GBK), 烫烫烫 and 屯屯屯 (uninitialised memory), long rows of question marks.

Clean text costs one search for characters that ordinary text does not contain.

>>> [(edit.after, edit.rule) for edit in find_edits("浠婂ぉ澶╂皵寰堝ソ")]
[('今天天气很好', 'utf8-as-gbk')]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ...config import EncodingConfig
from ...document import Document, Edit, Flag
from .._lazy import lazy
from . import misread, shifted, zero

# Read wrong twice is met; three times has not been.
MAX_ROUNDS = 4
MAX_FLAGS = 50

# What damage looks like. Question marks: rows of eight and more, for people write four to six.
_DAMAGE = lazy("\ufffd+|(?:锟斤拷|锟斤|斤拷){2,}[锟斤拷\ufffd]*|锟斤拷|[烫屯]{3,}|\\?{8,}")

# Two characters that begin Western mojibake, and what ends a Western piece: Han and line ends.
_HINT = lazy("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")
_END = lazy("[\u2e80-\uffef\U00020000-\U0003ffff\n]")
# ftfy looks at a whole piece, and slowly: it is given this much on either side.
REACH = 1_000


def find_edits(text: str, config: EncodingConfig | None = None) -> list[Edit]:
    """The edits of one round, in order."""
    config = config or EncodingConfig()
    if misread.suspects().search(text) is None:
        return []
    edits = misread.find(text) if config.misread else []
    return edits or (list(_western(text)) if config.western else [])


def _western(text: str) -> Iterator[Edit]:
    """Western mojibake by ftfy (Speer 2019)."""
    import ftfy  # noqa: PLC0415  (40 ms that clean text does not need)

    # Everything off but the mending of encodings: the defaults turn ，：？“” into ASCII.
    settings = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        restore_byte_a0=True,
        replace_lossy_sequences=False,
        decode_inconsistent_utf8=True,
        fix_c1_controls=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    done = 0
    for match in _HINT.finditer(text):
        if match.start() < done:
            continue
        low = max(done, match.start() - REACH)
        start = max((end.end() for end in _END.finditer(text, low, match.start())), default=low)
        stop = _END.search(text, match.end(), match.end() + REACH)
        done = stop.start() if stop else min(len(text), match.end() + REACH)
        before = text[start:done]
        after = ftfy.fix_text(before, settings)
        if len(after) < len(before):
            yield Edit(start, before, after, "western")


@dataclass(frozen=True, slots=True)
class Encoding:
    """The stage."""

    config: EncodingConfig = field(default_factory=EncodingConfig)
    name: str = "encoding"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """The documents as they were written, and flags where that is lost; dropped ones pass untouched."""
        for doc in docs:
            yield doc if doc.drop is not None else self._mended(doc)

    def _mended(self, doc: Document) -> Document:
        for _ in range(MAX_ROUNDS):
            edits = find_edits(doc.text, self.config)
            if not edits:
                break
            doc = doc.edited(self.name, edits)
        while self.config.misread and (edits := shifted.find(doc.text)):
            doc = doc.edited(self.name, edits)
        if self.config.lost_zero and "\ufffd" in doc.text and (edits := list(zero.restored(doc.text))):
            doc = doc.edited(self.name, edits)
        return doc.flagged(*self._damage(doc.text))

    def _damage(self, text: str) -> list[Flag]:
        # One character is found four times as fast as several.
        if not (
            "\ufffd" in text
            or ("锟" in text and "锟斤拷" in text)
            or ("?" in text and "????????" in text)
            or ("烫" in text and "烫烫烫" in text)
            or ("屯" in text and "屯屯屯" in text)
        ):
            return []
        found = list(_DAMAGE.finditer(text))
        evidence = {"kind": "replacement-characters", "in_document": sum(len(run[0]) for run in found)}
        return [
            Flag("damage", self.name, {**evidence, "sign": run[0][:3]}, run.start(), run.end())
            for run in found[:MAX_FLAGS]
        ]
