"""Stage `boilerplate`: removes what a site put around the text, line by line, each with its reason.

What it removes depends on the situation:

    an article with some boilerplate   the runs of known lines at its head and foot (`boilerplate.lines`)
    a whole web page as text           all but the article's block (`boilerplate.block`); only if the page shows what it
                                       is: several kinds of boilerplate, and much that is not prose
    pieces run into the text           the tail of the last sentence, the site's name in the title (`boilerplate.tails`),
                                       a photographer's credit between its sentences (`boilerplate.credits`)

It also removes templates: lines that a source repeats across its documents (`boilerplate.templates`), learned in one
pass and written to knowledge/templates.json, which people may edit.

The switches in `[boilerplate]` (`lines`, `pages`, `tails`, `templates`) turn these ways of finding off. The rule of an edit says what
the line is: `breadcrumb`, `editor`, `share` …

Facts in a line (title, source, author, date, address) are copied to `meta` before the line is removed. If it stood
between two halves of a sentence, the same edit joins them. A document that is nothing but boilerplate is left as it is.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ...config import BoilerplateConfig
from ...document import Document, Edit, Flag
from ...stage import numbered, source_of
from .._layout_cut import has_end, is_cut, tidy_ends
from .._lazy import lazy
from .credits import credit_edits
from .jammed import jam_edits, link_edits, may_jam
from .lines import HEADLINE, Known, verdicts
from .rules import facts, load
from .runs import Verdict
from .tails import tail_edits
from .templates import FILE, Survey, Templates, learned, merged, surveyed

_LINE = lazy(r"[^\n]+")
_BLANK = " \t\u3000\xa0\r"
_PASSES = 5  # each pass removes something; five reach the fixed point on all pages we have
# Lines that prove that the page went on: what is missing then is not the author's doing.
_CONTINUED = lazy(
    r"查看完整版本|完整版本\s?[:：]|余下全文|阅读全文|展开全文|点击(?:查看|阅读)(?:全文|更多)|下一页"
)


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """The stage."""

    config: BoilerplateConfig = field(default_factory=BoilerplateConfig)
    name: str = "boilerplate"

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """All three verbs on documents in memory; too few of them to show a template need not be surveyed."""
        held = list(numbered(docs))
        few = len(held) < self.config.template_documents
        return self.apply(held, Templates() if few else self.learn([self.survey(held)]))

    def survey(self, docs: Iterable[Document], /) -> Survey:
        """The first and last lines of a bounded sample of each source's documents."""
        load()  # 0.2 s that all workers take here at once; in `learn` one takes them, and the others wait
        return surveyed(docs) if self.config.templates else Survey()

    def merged(self, surveys: Sequence[Survey], /) -> Survey:
        """The sample of several parts: no larger than that of one."""
        return merged(surveys)

    def learn(self, surveys: Sequence[Survey], /) -> Templates:
        """The lines that each source repeats."""
        return learned(surveys, documents=self.config.template_documents, share=self.config.template_share)

    def knowledge_from(self, folder: Path, /) -> Templates | None:
        """What an earlier run learned (`--knowledge`), or None where the folder has none of it."""
        return Templates.read(folder) if (folder / FILE).exists() else None

    def apply(self, docs: Iterable[Document], knowledge: Templates, /) -> Iterator[Document]:
        """The documents without boilerplate; dropped ones pass untouched."""
        for doc in docs:
            yield doc if doc.drop is not None else self._stripped(doc, knowledge)

    def _stripped(self, doc: Document, knowledge: Templates) -> Document:
        known = knowledge.of(source_of(doc)) if self.config.templates else None
        # Cut into lines once: that takes longer than most of what is asked of them.
        text, lines = doc.text, _lines(doc.text)
        if self.config.lines and may_jam(text, lines):
            doc = doc.edited(self.name, jam_edits(text))
        if self.config.tails:
            edits, found = credit_edits(doc.text)
            doc = doc.edited(self.name, edits).with_meta(**found)
        for _ in range(_PASSES):
            before = doc
            if self.config.tails:
                edits, found = tail_edits(doc.text, known)
                doc = doc.edited(self.name, edits).with_meta(**found)
            if self.config.lines:
                same = doc.text is text
                doc = self._without_lines(
                    doc, lines if same else _lines(doc.text), known.verdict if known else None
                )
            if doc is before:
                break
        return doc.edited(self.name, link_edits(doc.text)) if self.config.lines else doc

    def _without_lines(self, doc: Document, lines: Sequence[str], known: Known | None) -> Document:
        found = verdicts(lines, pages=self.config.pages, known=known) if lines else []
        if not any(found):
            return doc
        spans = [match.span() for match in _LINE.finditer(doc.text) if match[0].strip(_BLANK)]
        edits = _edits(doc.text, spans, lines, found)
        # The headline itself, before the path of the page gives its end as a title.
        for line, verdict in zip(lines, found, strict=True):
            if verdict is not None and verdict.rule == HEADLINE:
                doc = doc.with_meta(title=line)
        for line, verdict in zip(lines, found, strict=True):
            if verdict is not None and verdict.matched is not None:
                doc = doc.with_meta(**facts(verdict.matched, line))
        return self._flagged(doc.edited(self.name, edits), lines, found)

    def _flagged(self, doc: Document, lines: Sequence[str], found: Sequence[Verdict | None]) -> Document:
        """Flag a text that stops in a sentence where the page says that it goes on elsewhere."""
        kept = [at for at, verdict in enumerate(found) if verdict is None]
        last = kept[-1]
        proof = next((line for line in lines[last + 1 :] if _CONTINUED.match(line)), None)
        if (
            proof is None
            or has_end(lines[last])
            or any(flag.kind == "damage" and flag.stage == self.name for flag in doc.flags)
        ):
            return doc
        end = doc.text.rfind(lines[last]) + len(lines[last])
        evidence = {"kind": "truncated", "proof": proof[:40], "last": lines[last][-12:]}
        # On the last character, as stage `quality` marks what it finds cut off without such a proof.
        return doc.flagged(Flag("damage", self.name, evidence, end - 1, end))


def _lines(text: str) -> list[str]:
    return [line for piece in text.split("\n") if (line := piece.strip(_BLANK))]


def _edits(
    text: str, spans: Sequence[tuple[int, int]], lines: Sequence[str], found: Sequence[Verdict | None]
) -> list[Edit]:
    """One edit a line that goes. It takes the gap behind it along, or, below the last kept line, the gap before it."""
    kept = [at for at, verdict in enumerate(found) if verdict is None]
    tidy = tidy_ends([lines[at] for at in kept])
    edits: list[Edit] = []
    number, counted = 1, 0
    for at, verdict in enumerate(found):
        if verdict is None:
            continue
        number += text.count("\n", counted, spans[at][0])
        counted = spans[at][0]
        if at > kept[-1]:
            start, end = spans[at - 1][1], spans[at][1]
        else:
            start, end = (spans[at][0] if at else 0), spans[at + 1][0]
        evidence: dict[str, object] = {"line": number, "why": verdict.why}
        behind = bisect(kept, at)
        if at and found[at - 1] is None and behind < len(kept):
            before, after = lines[at - 1], lines[kept[behind]]
            if is_cut(before, after, tidy=tidy):
                start = spans[at - 1][1]
                evidence["joined"] = True
        edits.append(Edit(start, text[start:end], "", verdict.rule, verdict.confidence, evidence))
    return edits
