"""Stage `repair`: characters and words that a site's word filter masked, restored where the corpus proves them.

Three verbs, as every learning stage has:

    survey   which pages have masks, what each page alone says that its filter masks, what is visible there
    learn    per source (site, else folder): what its pages agree on, against the pages where it is visible
    apply    per mask: the posterior over all candidates, given the page, the source and the prior; a sure one is
             filled in, an unsure one is flagged with its ranked candidates

Rules of its edits: `masked character`, `masked word`. A repair that is wrong is worse than a mask: the page must show
the filter (`_infer`), and the form must not be one of the many that a star has in honest text (`_masks`). How far
to trust it, with figures: `docs/glyph-repair.md`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..config import RepairConfig
from ..document import Document, Edit, Flag
from ..stage import in_memory, source_of
from ._masks import Mask, Trust, find, has_masks

if TYPE_CHECKING:
    from ._infer import Page, Reading

T = TypeVar("T")

FILE = "filters.json"
# A page's verdict enters the knowledge from this chance on.
SHOWN = 0.05
# What a source's other pages may add or take, in log odds: a spliced page must still be able to disagree.
MOST = 6.0
# Pages that are asked about together: enough that the calls of numpy cost little, few enough to stream.
BATCH = 64
# Masks of a page that are tried with every character: in the survey, and when it is mended.
SURVEYED = 16
SAMPLED = 400
# Restored characters change what the neighbours of other masks say; more rounds than this were never needed.
PASSES = 4
# A form that other things explain better (a line's first star, a digit beside it) needs a filter proved elsewhere.
PROVED = 0.9


class PageSurvey(NamedTuple):
    """One page with masks: what it alone shows."""

    position: int
    source: str
    masks: int
    filters: Mapping[str, float]
    visible: str


class Evidence(NamedTuple):
    """What the pages of a source say of one character or word."""

    pages: float  # the sum of the chances of the pages that mask it
    visible: int  # pages with masks where it stands unmasked
    masks: int
    fixed: float | None = None  # a chance written by hand decides


@dataclass(frozen=True, slots=True)
class Filters:
    """Per source, what its filter masks. Written to `knowledge/filters.json`; may be edited and given back."""

    sources: Mapping[str, Mapping[str, Evidence]] = field(default_factory=dict)

    def odds(self, source: str, page: Page) -> dict[str, float]:
        """Log odds that the source's *other* pages add for each character, beside what `page` itself shows."""
        own = page.read()[1]
        added = {}
        for item, evidence in self.sources.get(source, {}).items():
            if evidence.fixed is not None:
                added[item] = 3 * log(max(evidence.fixed, 1e-6) / max(1 - evidence.fixed, 1e-6))
                continue
            pages = max(evidence.pages - own.get(item, 0.0), 0.0)
            if pages > SHOWN or evidence.visible:
                added[item] = min(max(2.0 * log((1 + 4 * pages) / (1 + 2 * evidence.visible)), -MOST), MOST)
        return added

    def known(self, source: str) -> list[str]:
        """What the source may mask, likeliest first."""
        items = self.sources.get(source, {})
        return sorted(items, key=lambda item: -(items[item].fixed or items[item].pages))[:16]

    def write(self, folder: Path, /) -> None:
        """Write `filters.json`: a table per source, each entry with its evidence."""
        content = {
            "about": "what each source's word filter masks; set `chance` (0 to 1) to overrule what was learned",
            "sources": {
                source: {
                    item: {
                        "chance": evidence.fixed,
                        "pages": round(evidence.pages, 3),
                        "visible": evidence.visible,
                        "masks": evidence.masks,
                    }
                    for item, evidence in sorted(items.items(), key=lambda pair: (-pair[1].pages, pair[0]))
                }
                for source, items in sorted(self.sources.items())
            },
        }
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (folder / FILE).write_text(text + "\n", encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Filters:
        """The knowledge that `write` wrote, perhaps edited since.

        Raises:
            OSError: there is no such file.
            ValueError: it is not what `write` writes.
        """
        path = folder / FILE
        try:
            sources = json.loads(path.read_text(encoding="utf-8"))["sources"]
            return cls(
                {
                    source: {
                        item: Evidence(
                            float(entry.get("pages", 0)),
                            int(entry.get("visible", 0)),
                            int(entry.get("masks", 0)),
                            None if entry.get("chance") is None else float(entry["chance"]),
                        )
                        for item, entry in items.items()
                    }
                    for source, items in sources.items()
                }
            )
        except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
            raise ValueError(
                f'{path}: expected {{"sources": {{source: {{character: …}}}}}}: {error}'
            ) from error


@dataclass(frozen=True, slots=True)
class Repair:
    """Restore masked characters; flag the masks that stay."""

    config: RepairConfig = field(default_factory=RepairConfig)
    name: str = "repair"
    __call__ = in_memory

    def survey(self, docs: Iterable[Document], /) -> list[PageSurvey]:
        """The pages with masks, each with what it alone shows."""
        found = []
        masked = ((doc, masks) for doc in docs if doc.drop is None and (masks := _masks(doc.text)))
        for batch in batched(masked, BATCH):
            pages = _look([(doc.text, masks, ()) for doc, masks in batch], SURVEYED)
            for (doc, masks), page in zip(batch, pages, strict=True):
                filters = page.read()[1]
                shown = {item: round(chance, 6) for item, chance in filters.items() if chance > SHOWN}
                visible = "".join(sorted(set(doc.text)))
                found.append(PageSurvey(doc.position, source_of(doc), len(masks), shown, visible))
        return found

    def learn(self, surveys: Sequence[list[PageSurvey]], /) -> Filters:
        """Per source, the sum of what its pages show, in the order of the pages."""
        pages = sorted((page for survey in surveys for page in survey), key=lambda page: page.position)
        by_source: dict[str, list[PageSurvey]] = {}
        for page in pages:
            by_source.setdefault(page.source, []).append(page)
        return Filters({source: _agreed(pages) for source, pages in by_source.items()})

    def knowledge_from(self, folder: Path, /) -> Filters | None:
        """What an earlier run learned (`--knowledge`), or None where the folder has none of it."""
        return Filters.read(folder) if (folder / FILE).exists() else None

    def apply(self, docs: Iterable[Document], knowledge: Filters, /) -> Iterator[Document]:
        """The documents with sure masks filled in and the others flagged."""
        for batch in batched(docs, BATCH):
            drafts = [
                _Draft(doc.text, source_of(doc), masks)
                if doc.drop is None and (masks := _masks(doc.text))
                else None
                for doc in batch
            ]
            at_work = [draft for draft in drafts if draft is not None]
            for _ in range(PASSES):
                self._pass(at_work, knowledge)
                # What was filled in is now what its neighbours are judged by.
                at_work = [draft for draft in at_work if draft.changed and draft.masks]
                if not at_work:
                    break
            for doc, draft in zip(batch, drafts, strict=True):
                yield doc if draft is None else doc.edited(self.name, draft.edits).flagged(*draft.flags)

    def _pass(self, drafts: Sequence[_Draft], knowledge: Filters) -> None:
        """Read all masks of the drafts once; fill in and flag."""
        pages = _look([(draft.text, draft.masks, knowledge.known(draft.source)) for draft in drafts])
        for draft, page in zip(drafts, pages, strict=True):
            odds = knowledge.odds(draft.source, page) if draft.source in knowledge.sources else {}
            readings, filters = page.read(odds)
            shown = {
                item: round(p, 3) for item, p in sorted(filters.items(), key=lambda pair: -pair[1]) if p > 0.2
            }
            edits, flags = [], []
            for mask, reading in zip(draft.masks, readings, strict=True):
                evidence = {
                    "candidates": {item: round(p, 4) for item, p in reading.candidates},
                    "filter": shown,
                    "masks": len(draft.masks),
                    "support": round(reading.support, 4),
                }
                if filling := self._sure(mask, reading) and _in_script(reading.filling, draft.text, mask):
                    rule = "masked character" if mask.size == 1 else "masked word"
                    before = draft.text[mask.start : mask.end]
                    edits.append(Edit(mask.start, before, filling, rule, reading.probability, evidence))
                elif self.config.flags and _flagged(mask, reading):
                    flags.append(Flag("mask", self.name, evidence, mask.start, mask.end))
            draft.take(edits, flags)

    def _sure(self, mask: Mask, reading: Reading) -> bool:
        if not reading.filling or reading.probability < self.config.probability:
            return False
        return reading.support >= PROVED or not (mask.quoted or mask.trust is Trust.WEAK)


class _Draft:
    """A document at work: its text with what was filled in, as edits of the text it came with."""

    def __init__(self, text: str, source: str, masks: list[Mask]) -> None:
        self.text, self.source, self.masks = text, source, masks
        self.edits: list[Edit] = []
        self.flags: list[Flag] = []
        self.changed = False

    def take(self, edits: list[Edit], flags: list[Flag]) -> None:
        """One pass's outcome."""
        self.flags, self.changed = flags, bool(edits)
        if edits:
            self.edits = _composed(self.edits, edits)
            self.text = _replaced(self.text, edits)
            self.masks = _masks(self.text)
            # The flags are for the text before the edits; a fill is as long as its mask, so they stay.


def _masks(text: str) -> list[Mask]:
    return find(text) if has_masks(text) else []


def _look(pages: Sequence[tuple[str, Sequence[Mask], Sequence[str]]], sample: int = SAMPLED) -> list[Page]:
    if not pages:
        return []
    # Only pages with masks pay for numpy and the model.
    from ..lm.model import shipped  # noqa: PLC0415
    from ._ask import look  # noqa: PLC0415

    return look(shipped(), pages, sample)


def _in_script(filling: str, text: str, mask: Mask) -> str:
    from ..lm.model import shipped  # noqa: PLC0415
    from ._variants import is_traditional, original  # noqa: PLC0415

    alphabet = shipped().alphabet
    if not is_traditional(text, alphabet):
        return filling
    return original(filling, text, mask.start, mask.end, alphabet)


def _agreed(pages: Sequence[PageSurvey]) -> dict[str, Evidence]:
    shown: dict[str, float] = {}
    for page in pages:
        for item, chance in page.filters.items():
            shown[item] = shown.get(item, 0.0) + chance
    agreed = {}
    for item, chance in shown.items():
        if chance < 0.5:
            continue
        visible = sum(item in page.visible for page in pages) if len(item) == 1 else 0
        masks = sum(page.masks for page in pages if item in page.filters)
        agreed[item] = Evidence(chance, visible, masks)
    return agreed


def _flagged(mask: Mask, reading: Reading) -> bool:
    """A mask worth a reader's look: not one that the text does better without."""
    return mask.trust is not Trust.WEAK and not mask.quoted and reading.null < 0.5


def _replaced(text: str, edits: Sequence[Edit]) -> str:
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.after)
        at = edit.end
    return "".join([*pieces, text[at:]])


def _composed(first: Sequence[Edit], then: Sequence[Edit]) -> list[Edit]:
    """Two lists of edits, of which the second was made on the result of the first, as one (they never touch)."""
    moved = []
    for edit in then:
        start = edit.start
        for earlier in first:
            if earlier.start < start:
                start -= len(earlier.after) - len(earlier.before)
            else:
                break
        moved.append(edit._replace(start=start))
    return sorted([*first, *moved], key=lambda edit: edit.start)


def batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of up to so many items (`itertools.batched` comes with Python 3.12)."""
    source = iter(items)
    while batch := list(islice(source, size)):
        yield batch


def summary(knowledge: Filters) -> dict[str, Any]:
    """How many sources, and what they mask most, for a report."""
    totals: dict[str, float] = {}
    for items in knowledge.sources.values():
        for item, evidence in items.items():
            totals[item] = totals.get(item, 0.0) + evidence.pages
    return {
        "sources": len(knowledge.sources),
        "masked": dict(sorted(totals.items(), key=lambda pair: -pair[1])[:20]),
    }
