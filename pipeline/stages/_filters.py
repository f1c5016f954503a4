"""What is known of the word filters of sources: learned, written, edited by hand, read back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ._infer import Page

FILE = "filters.json"
# A page's verdict enters the knowledge from this chance on.
SHOWN = 0.05
# What a source's other pages may add or take, in log odds: a spliced page must still be able to disagree.
MOST = 6.0


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
        known = self.sources.get(source)
        if not known:
            return {}
        own = page.read(judge=False)[1]
        added = {}
        for item, evidence in known.items():
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


def agreed(pages: Sequence[PageSurvey]) -> dict[str, Evidence]:
    """What the pages of one source say together."""
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
