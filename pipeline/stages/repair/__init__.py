"""Stage `repair`: restores characters and words that a site's word filter masked, where the corpus proves them.

It learns, so it has three verbs:

    survey   which pages have masks, what each page alone says about its filter, which characters are visible there
    learn    for each source (its site, or else its folder): what its pages agree on, against those where it is visible
    apply    for each mask: the posterior over all candidates, given the page, the source and the prior; a sure one is
             filled in, an unsure one is flagged with its ranked candidates

Rules of its edits: `masked-character`, `masked-word`; and, switched by `[repair] taken_apart`, for words taken apart to get past a
filter (城.管, 政fu) `sign-in-word`, `star-in-word`, `blank-in-word`, `pinyin-in-word` (`repair.evaded`, `repair.plausible`).

A wrong repair is worse than a mask: the page must show the filter (`repair.weigh`), and the form must not be one of the
many that a star has in honest text (`repair.masks`). `docs/glyph-repair.md` says how far to trust it, with figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ...config import RepairConfig
from ...document import Document, Flag, disjoint
from ...stage import in_memory, source_of
from .byte_masks import better, halved, may_be_bytes
from .draft import Draft
from .evaded import find as taken_apart
from .filters import FILE, SHOWN, Filters, PageSurvey, agreed, visible
from .masks import Mask, find, may_have
from .scan import scanned
from .worth import hopeless, unread, unreadable

if TYPE_CHECKING:
    from ...lm.model import CharModel
    from .asked import Asked
    from .notes import Note, Notes

T = TypeVar("T")

# Pages that are asked about together: enough that the calls of numpy cost little, few enough to stream.
BATCH = 64
# Documents held back for them at most, so that order is kept.
WAITING = 512
# Masks of a page that are tried with every character: by the survey, so that `apply` hardly has to ask again, and to see whether its
# stars stand for bytes.
SURVEYED, AS_BYTES = 400, 16
# Answers of the model (12 bytes each) that are noted of one part of the corpus: 60 MB. They are three times as large as their
# text; a shard of 8 MB in which every page is masked has 2 million.
ROOM = 5_000_000


@dataclass(frozen=True, slots=True)
class Repair:
    """Restore masked characters; flag the masks that stay."""

    config: RepairConfig = field(default_factory=RepairConfig)
    name: str = "repair"
    __call__ = in_memory

    def __post_init__(self) -> None:
        if self.config.mlm:
            from ...lm.masked import check  # noqa: PLC0415

            check(self.config.mlm)

    def survey(self, docs: Iterable[Document], /) -> list[PageSurvey]:
        """The pages with masks, each with what it alone shows."""
        return self.survey_noted(docs)[0]

    def survey_noted(self, docs: Iterable[Document], /) -> tuple[list[PageSurvey], dict[int, Note]]:
        """The same, and by position what the model said of each page."""
        found: list[PageSurvey] = []
        notes: dict[int, Note] = {}
        room = ROOM
        for batch in batched(_masked(docs, found), BATCH):
            looked = self._look([(doc.text, masks) for doc, masks in batch], first=SURVEYED)
            for (doc, masks), note in zip(batch, _noted(looked), strict=True):
                likely = {item: round(chance, 6) for item, chance in note.shown.items() if chance > SHOWN}
                found.append(_surveyed(doc, len(masks), likely))
                if note.answers <= room and not self.config.mlm:
                    notes[doc.position], room = note, room - note.answers
        return found, notes

    def learn(self, surveys: Sequence[list[PageSurvey]], /) -> Filters:
        """Per source, the sum of what its pages show, in the order of the pages."""
        pages = sorted((page for survey in surveys for page in survey), key=lambda page: page.position)
        by_source: dict[str, list[PageSurvey]] = {}
        for page in pages:
            by_source.setdefault(page.source, []).append(page)
        return Filters({source: agreed(pages) for source, pages in by_source.items()})

    def knowledge_from(self, folder: Path, /) -> Filters | None:
        """What an earlier run learned (`--knowledge`), or None where the folder has none of it."""
        return Filters.read(folder) if (folder / FILE).exists() else None

    def apply(self, docs: Iterable[Document], knowledge: Filters, /) -> Iterator[Document]:
        """The documents with sure masks filled in and the others flagged."""
        return self.apply_noted(docs, knowledge, {})

    def apply_noted(
        self, docs: Iterable[Document], knowledge: Filters, notes: Notes, /
    ) -> Iterator[Document]:
        """The same, with what the survey was told already."""
        waiting: list[tuple[Document, Draft | None]] = []
        at_work = 0
        for doc, suspicious in scanned(docs, look=self.config.taken_apart):
            text = doc.text
            draft = None
            note = notes.get(doc.position) if doc.drop is None else None
            note = note if note is not None and note.is_of(text) else None
            if note is not None:
                masks = list(note.masks)
            else:
                masks = find(text) if doc.drop is None and may_have(text) else []
                if masks and hopeless(text, masks, known=bool(knowledge.of(source_of(doc)))):
                    masks = []
            apart = taken_apart(text) if suspicious and doc.drop is None else []
            if masks or apart:
                flags: list[Flag] = []
                if unreadable(text, masks):
                    masks, flags = [], unread(masks) if self.config.flags else []
                draft = Draft(text, source_of(doc), masks, apart, [], flags, note)
                at_work += 1
            elif not waiting:
                yield doc
                continue
            waiting.append((doc, draft))
            if at_work == BATCH or len(waiting) == WAITING:
                yield from self._mended(waiting, knowledge)
                waiting, at_work = [], 0
        yield from self._mended(waiting, knowledge)

    def _mended(
        self, waiting: Sequence[tuple[Document, Draft | None]], knowledge: Filters
    ) -> Iterator[Document]:
        drafts = [draft for _, draft in waiting if draft is not None]
        self._pass([draft for draft in drafts if draft.masks], knowledge)
        self._as_bytes(drafts, knowledge)
        self._put_together([draft for draft in drafts if draft.apart])
        for doc, draft in waiting:
            # Flagged first: edits that make a text shorter move the flags.
            yield doc if draft is None else doc.flagged(*draft.flags).edited(self.name, draft.edits)

    def _pass(self, drafts: Sequence[Draft], knowledge: Filters) -> None:
        """Read all masks of the drafts once; fill in and flag."""
        left: list[Draft] = []
        for draft in self._with_notes(drafts):
            read = draft.noted(knowledge)
            if read is None:
                left.append(draft)
            else:
                draft.fill(read, knowledge, self.config)
        looked = self._look(
            [(draft.text, draft.masks, knowledge.known(draft.source), draft.note) for draft in left]
        )
        if not left:
            return
        from .infer import read_all  # noqa: PLC0415 (as in `_look`)

        said = [asked.inference() for asked in looked]
        sources = [draft.odds(knowledge, each) for draft, each in zip(left, said, strict=True)]
        for draft, read in zip(left, read_all(said, sources), strict=True):
            draft.fill(read, knowledge, self.config)

    def _with_notes(self, drafts: Sequence[Draft]) -> list[Draft]:
        """The drafts, each with the note that the survey made of it or would have made (Spark does not carry notes)."""
        bare = [] if self.config.mlm else [draft for draft in drafts if draft.note is None]
        notes = iter(_noted(self._look([(draft.text, draft.masks) for draft in bare], first=SURVEYED)))
        missing = {id(draft) for draft in bare}
        return [draft._replace(note=next(notes)) if id(draft) in missing else draft for draft in drafts]

    def _look(self, pages: Sequence[tuple[Any, ...]], *, first: int = 0) -> list[Asked]:
        """Ask about pages (text, masks, what is known to be masked there, a note of the survey: see `look.Question`).

        `first`: a first look, at so many masks of each.
        """
        if not pages:
            return []
        # Only pages with masks pay for numpy and the model.
        from .look import Question, look  # noqa: PLC0415

        questions = [Question(*page) for page in pages]
        # A first look only needs what most masks agree on, which the character model knows.
        if first:
            return look(_model(), questions, first, again=0)
        return look(_model(self.config.mlm), questions)

    def _as_bytes(self, drafts: Sequence[Draft], knowledge: Filters) -> None:
        """Pages whose stars stand for bytes: read again with half as many."""
        shorter = [
            (draft, half)
            for draft in drafts
            # Where most masks are words, nothing is left to explain.
            if 2 * len(draft.edits) <= len(draft.masks) and (half := halved(draft.text, draft.masks))
        ]
        halves = [(half.text, find(half.text)) for _, half in shorter]
        # One star between marks (，**， with half as many) is no mask.
        found = [bool(masks) for _, masks in halves]
        shorter, halves = list(compress(shorter, found)), list(compress(halves, found))
        first = self._look(halves, first=AS_BYTES)
        worth = [
            may_be_bytes(asked.inference().leading().chances, len(masks))
            for asked, (_, masks) in zip(first, halves, strict=True)
        ]
        shorter, halves = list(compress(shorter, worth)), list(compress(halves, worth))
        notes = _noted(list(compress(first, worth)))
        again = [
            Draft(text, draft.source, masks, [], [], [], None if self.config.mlm else note)
            for (draft, _), (text, masks), note in zip(shorter, halves, notes, strict=True)
        ]
        # What was learned from such pages was learned with too many stars.
        self._pass(again, knowledge.by_hand())
        for (draft, half), read in zip(shorter, again, strict=True):
            if better(len(read.edits), len(read.masks), len(draft.edits)):
                draft.edits[:] = [
                    edit._replace(start=span[0], before=draft.text[slice(*span)], evidence=evidence)
                    for edit in read.edits
                    if (span := half.real(edit.start, edit.end))
                    and (evidence := {**(edit.evidence or {}), "stars": "two a character"})
                ]
                filled = [(edit.start, edit.end) for edit in draft.edits]
                draft.flags[:] = [
                    flag for flag in draft.flags if not _overlap(flag.start or 0, flag.end or 0, filled)
                ]

    def _put_together(self, drafts: Sequence[Draft]) -> None:
        """Words with a sign inside, or in pinyin; where a mask was filled in, that is what the place says."""
        if not drafts:
            return
        # Only pages with such words pay for numpy and the model.
        from .plausible import decided  # noqa: PLC0415

        pages = []
        for draft in drafts:
            filled = [(edit.start, edit.end) for edit in draft.edits]
            open_ = [each for each in draft.apart if not _overlap(each.start, each.end, filled)]
            pages.append((draft.text, open_))
        for draft, (edits, flags) in zip(drafts, decided(_model(), pages), strict=True):
            said = [(edit.start, edit.end) for edit in edits]
            said += [(flag.start or 0, flag.end or 0) for flag in flags]
            draft.edits[:] = disjoint([*draft.edits, *edits])
            draft.flags[:] = [
                flag for flag in draft.flags if not _overlap(flag.start or 0, flag.end or 0, said)
            ]
            draft.flags.extend(flags if self.config.flags else ())


def _masked(docs: Iterable[Document], found: list[PageSurvey]) -> Iterator[tuple[Document, list[Mask]]]:
    """The documents that have masks, with them; in `found` those of which only what is visible counts."""
    for doc in docs:
        text = doc.text
        # Documents without masks pay for a scan for each glyph.
        if doc.drop is None and may_have(text) and (masks := find(text)) and not unreadable(text, masks):
            if hopeless(text, masks):
                found.append(_surveyed(doc, len(masks), {}))
            else:
                yield doc, masks


def _surveyed(doc: Document, masks: int, likely: dict[str, float]) -> PageSurvey:
    return PageSurvey(doc.position, source_of(doc), masks, likely, visible(doc.text))


def _noted(asked: Sequence[Asked]) -> list[Note]:
    if not asked:
        return []
    from .notes import noted  # noqa: PLC0415 (as above)

    return noted(asked)


def _model(mlm: str = "") -> CharModel:
    """The character model; with a masked one beside it where the settings name one."""
    if mlm:
        from ...lm.masked import masked  # noqa: PLC0415

        return masked(mlm)
    from ...lm.model import shipped  # noqa: PLC0415

    return shipped()


def _overlap(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first < end and start < last for first, last in spans)


def batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of up to so many items (`itertools.batched` comes with Python 3.12)."""
    source = iter(items)
    while batch := list(islice(source, size)):
        yield batch
