"""Stage `twins`: restores what a damaged text lost from a near-duplicate that still has it.

    survey  the texts that are damaged or may help: members of clusters and their representatives
    learn   which text may borrow from which: each damaged text and up to four twins
    apply   aligns the text with its twins (`twins.align`, `twins.lend`); makes edits that name the twin; flags places
            where twins disagree; removes the flags of what it repaired

It runs after `near_dup` and reads its flags: only a verified duplicate may lend.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from ...config import TwinsConfig
from ...document import Document, Flag
from ...stage import Surveys, numbered
from .._damage import damages

if TYPE_CHECKING:
    from .plan import Matches, Plan
    from .survey import Survey

NAME = "twins"


@dataclass(frozen=True, slots=True)
class Twins:
    """Restore from the twin that proves it.

    >>> head, tail = "上游的三座水厂都在夏天以前换了新的管子，市", "府提前两周开了会，把要做的事一件一件说清楚"
    >>> mask = Flag("mask", "repair", start=len(head), end=len(head) + 1)
    >>> copy = Flag("duplicate", "near_dup", {"cluster": "c0", "of_position": 0, "kind": "near"})
    >>> docs = [Document("a", head + "政" + tail), Document("b", head + "*" + tail, flags=(mask, copy))]
    >>> [edit] = list(Twins()(docs))[1].steps[0].edits
    >>> edit.after, edit.evidence["twin"], edit.evidence["left"], edit.evidence["right"]
    ('政', 'a', 20, 20)
    """

    config: TwinsConfig = field(default_factory=TwinsConfig)
    name: str = NAME

    def __call__(self, docs: Iterable[Document], /) -> Iterator[Document]:
        """All three verbs on documents in memory; without duplicates it costs one look at the flags."""
        held = list(numbered(docs))
        repeated = {
            flag.evidence["of_position"] for doc in held for flag in doc.flags if flag.kind == "duplicate"
        }
        if not repeated:
            return iter(held)
        from .survey import surveyed  # noqa: PLC0415 (as below)

        return self.apply(held, self.learn([surveyed(held, repeated)]))

    def survey(self, docs: Iterable[Document], /) -> Survey:
        """The texts that may borrow or lend."""
        from .survey import surveyed  # noqa: PLC0415 (numpy is loaded when there is something to align)

        return surveyed(docs)

    def learn(self, surveys: Sequence[Survey], /) -> Matches:
        """Who may borrow from whom."""
        from .plan import matches  # noqa: PLC0415 (as above)

        return matches(surveys, self.config.donors)

    def learn_spread(self, surveys: Surveys, /) -> Mapping[int, Plan]:
        """What to restore, by position: where the texts are spread over many machines, it is worked out beside them."""
        from .spread import learned  # noqa: PLC0415 (as above, and pyarrow)

        return learned(surveys, self.config.donors)

    def apply(
        self, docs: Iterable[Document], knowledge: Matches | Mapping[int, Plan], /
    ) -> Iterator[Document]:
        """The documents, restored; dropped ones pass untouched."""
        for doc in docs:
            plan = knowledge.get(doc.position) if doc.drop is None else None
            yield doc if plan is None else _restored(doc, plan)


def _restored(doc: Document, plan: Plan) -> Document:
    disputes = [
        Flag("damage", NAME, {"kind": "twins-disagree", **dispute.evidence}, dispute.start, dispute.end)
        for dispute in plan.disputes
    ]
    doc = doc.flagged(*disputes)
    if not plan.edits:
        return doc
    starts = [edit.start for edit in plan.edits]

    def filled(flag: Flag) -> bool:
        hole = flag.kind == "mask" or flag.evidence.get("kind") == "replacement-characters"
        at = bisect_right(starts, flag.start) - 1 if hole and flag.start is not None else -1
        return at >= 0 and flag.end is not None and flag.end <= plan.edits[at].end

    # Before the edits: every flag that is left has to be moved through all of them.
    doc = doc.without_flags(filled).edited(NAME, plan.edits)
    return doc.without_flags(_settled(doc.text))


def _settled(text: str) -> Callable[[Flag], bool]:
    """Which findings of damage no longer hold of a restored text."""
    left: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for found in damages(text):
        left[found.kind].append((found.start or 0, found.end or 0))

    def settled(flag: Flag) -> bool:
        # What other stages found, they found by tests of their own.
        if flag.kind != "damage" or flag.stage != "quality":
            return False
        spans = left.get(str(flag.evidence.get("kind")), [])
        if flag.start is None or flag.end is None:
            return not spans
        # In order and apart: the first that ends behind the flag's start is the only one that may meet it.
        at = bisect_right(spans, flag.start, key=itemgetter(1))
        return at == len(spans) or spans[at][0] >= flag.end

    return settled
