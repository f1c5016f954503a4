"""What is known of the word filters of sources: learned, written, edited by hand, read back."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log
from pathlib import Path
from typing import Any, NamedTuple

FILE = "filters.json"
# What is written under this name holds for every source.
EVERY = "*"
NAMES = ("chance", "pages", "visible", "masks")
ABOUT = (
    "What each source's word filter masks. pages: on how many of its pages with masks, visible: on how many of them it "
    "stands unmasked. To overrule it, set chance to 1 (masked), 0 (not masked) or between; to add one, write "
    '"政": 1 under the source, or under "*" for all sources. Give the folder back with --knowledge.'
)
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


def visible(text: str) -> str:
    """The characters of a text, each once, in order.

    >>> visible("马上来马")
    '上来马'
    """
    import numpy as np  # noqa: PLC0415 (a run without masks does without)

    points = np.unique(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32))
    return points.tobytes().decode("utf-32-le", "surrogatepass")


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

    def odds(self, source: str, own: Callable[[], Mapping[str, float]]) -> dict[str, float]:
        """Log odds that the source's *other* pages add for each character, beside what the page itself shows (`own`)."""
        known = self.of(source)
        if not known:
            return {}
        shown = own()
        added = {}
        for item, evidence in known.items():
            if evidence.fixed is not None:
                added[item] = 3 * log(max(evidence.fixed, 1e-6) / max(1 - evidence.fixed, 1e-6))
                continue
            pages = max(evidence.pages - shown.get(item, 0.0), 0.0)
            if pages > SHOWN or evidence.visible:
                added[item] = min(max(2.0 * log((1 + 4 * pages) / (1 + 2 * evidence.visible)), -MOST), MOST)
        return added

    def of(self, source: str) -> Mapping[str, Evidence]:
        """What is known of a source, and of all (written by hand under `*`)."""
        own, every = self.sources.get(source, {}), self.sources.get(EVERY, {})
        return {**every, **own} if every else own

    def known(self, source: str) -> list[str]:
        """What the source may mask, likeliest first; what was written by hand before what was learned."""
        items = self.of(source)

        def rank(item: str) -> tuple[float, float]:
            return -(items[item].fixed or 0.0), -items[item].pages

        return sorted(items, key=rank)[:16]

    def evidence(self, source: str, item: str) -> dict[str, float]:
        """What to tell a reader of an item: on how many pages of the source it is masked, or what was written by hand."""
        found = self.of(source).get(item)
        if found is None:
            return {}
        return {"pages": round(found.pages, 2)} if found.fixed is None else {"by_hand": found.fixed}

    def by_hand(self) -> Filters:
        """Only what was written by hand."""
        return Filters(
            {
                source: {item: evidence for item, evidence in items.items() if evidence.fixed is not None}
                for source, items in self.sources.items()
            }
        )

    def write(self, folder: Path, /) -> None:
        """Write `filters.json`: a table per source, each entry with its evidence."""
        content = {
            "about": ABOUT,
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
                    source: {item: _evidence(entry, f"{source!r}, {item!r}") for item, entry in items.items()}
                    for source, items in sources.items()
                }
            )
        except json.JSONDecodeError as error:
            raise ValueError(f"{path} is not JSON: {error}") from error
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(
                f'{path}: expected {{"sources": {{"bbs.example": {{"政": {{"chance": 1}}}}}}}}, as a run writes it; {error}'
            ) from error
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error


def _evidence(entry: Any, where: str) -> Evidence:
    """One entry as it stands in the file: a table of its evidence, or a bare chance."""
    given = entry if isinstance(entry, dict) else {"chance": entry}
    for name in given:
        if name not in NAMES:
            near = difflib.get_close_matches(name, NAMES, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"{where}: unknown {name!r}{hint}")
    chance = given.get("chance")
    if chance is not None and not (isinstance(chance, int | float) and 0 <= chance <= 1):
        raise ValueError(
            f"{where}: the chance must be a number from 0 (never masked) to 1, or null, not {chance!r}"
        )
    numbers = [given.get(name, 0) for name in NAMES[1:]]
    if not all(isinstance(number, int | float) for number in numbers):
        raise ValueError(f"{where}: pages, visible and masks are numbers")
    pages, visible, masks = numbers
    return Evidence(float(pages), int(visible), int(masks), None if chance is None else float(chance))


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
