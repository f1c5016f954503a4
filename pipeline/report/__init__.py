"""What a run did: a fold over documents, bounded for any number of them.

>>> from pipeline.document import Document, Edit
>>> doc = Document("a", "今天,晴").edited("punctuation", [Edit(2, ",", "，", "comma")])
>>> report = Report()
>>> report.add(doc)
>>> print(report.text())
1 document in, 1 out: 1 changed, 0 duplicates flagged, 0 dropped; 0 records rejected
4 characters in, 4 out (+0.0 %), 1 edit
  punctuation     comma                                  1 edit in 1 document

Two reports merge into the report of both: `merge` is associative and may be called in any order, and the examples
are chosen by hash, so the numbers and the examples do not depend on the number of workers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self, TypeAlias

from ..document import Document
from ..errors import InputError
from ..stage import source_of
from .examples import EXAMPLES, ByRule, Group, by_rule, looks_of, offer, printable, texts_given
from .sketch import Examples, Key, Tally, hash64

Counts: TypeAlias = Counter[tuple[str, ...]]

SCHEMA = 1  # of report.json; a reader refuses what it does not know
BINS = 20  # of the similarity histogram: .05 each


@dataclass(slots=True)
class Report:
    """Counts, and examples of them. All counts are integers, so that adding them up in any order is exact."""

    totals: Counter[str] = field(default_factory=Counter)
    stages: Counts = field(default_factory=Counter)  # (stage, measure)
    rules: Counts = field(default_factory=Counter)  # (stage, rule, measure)
    flags: Counts = field(default_factory=Counter)  # (kind, sub-kind, measure)
    drops: Counts = field(default_factory=Counter)  # (stage, reason)
    rejects: Counts = field(default_factory=Counter)  # (reason,)
    lengths: Counts = field(default_factory=Counter)  # ("before" | "after", lower bound of the bin)
    similarity: Counts = field(default_factory=Counter)  # (kind of duplicate, lower bound of the bin in %)
    examples: dict[tuple[str, ...], Examples] = field(default_factory=dict)  # ("edit", stage, rule), …
    sources: Tally = field(default_factory=Tally)
    clusters: Tally = field(default_factory=Tally)

    def add_all(self, docs: Iterable[Document]) -> None:
        """Count finished documents, those first that examples are preferred from: few are then built in vain."""
        chances = [(_chance(doc), at, doc) for at, doc in enumerate(docs)]
        for chance, _, doc in sorted(chances):
            self.add(doc, chance)

    def add(self, doc: Document, chance: int | None = None) -> None:
        """Count a finished document."""
        after = len(doc.text)
        edits = growth = 0
        grouped = by_rule(doc)
        for stage, groups in grouped.items():
            self.stages[stage, "documents"] += 1
            for rule, group in groups.items():
                self._count_rule((stage, rule), group)
                self.stages[stage, "edits"] += group.edits
                edits += group.edits
                growth += group.added - group.removed
        totals = self.totals
        totals["documents"] += 1
        totals["changed"] += bool(edits)
        totals["dropped"] += doc.drop is not None
        totals["edits"] += edits
        totals["before"] += after - growth
        totals["after"] += after
        self.lengths["before", length_bin(after - growth)] += 1
        self.lengths["after", length_bin(after)] += 1
        self.sources.add(source_of(doc), {"documents": 1, "edits": edits, "characters": after - growth})
        if doc.drop is not None:
            self.drops[doc.drop.stage, doc.drop.reason] += 1
        if doc.flags:
            self._count_flags(doc)
        if grouped or doc.flags:
            self._pick_examples(doc, grouped, _chance(doc) if chance is None else chance)

    def reject(self, reason: str, where: str = "", message: str = "") -> None:
        """Count a record that could not be read."""
        self.totals["rejected"] += 1
        self.rejects[(reason,)] += 1
        example = {"where": printable(where), "message": printable(message)}
        self._examples("reject", reason).add(printable(where), Key(0, hash64(where)), example)

    def merge(self, other: Report) -> None:
        """Take over what another worker counted."""
        self.totals.update(other.totals)
        for mine, theirs in zip(self._counts().values(), other._counts().values(), strict=True):
            mine.update(theirs)
        for name, examples in other.examples.items():
            self._examples(*name).merge(examples)
        self.sources.merge(other.sources)
        self.clusters.merge(other.clusters)

    def to_json(self) -> dict[str, Any]:
        """Everything, as plain data: what report.json holds and `from_json` reads."""
        return {
            "schema": SCHEMA,
            "totals": dict(sorted(self.totals.items())),
            **{
                name: [[*key, count] for key, count in sorted(counts.items())]
                for name, counts in self._counts().items()
            },
            "examples": [
                [
                    list(name),
                    [[looks, *key, example] for looks, (key, example) in sorted(examples.kept.items())],
                ]
                for name, examples in sorted(self.examples.items())
            ],
            **{
                name: {
                    "sampled": tally.sampled,
                    "names": {each: dict(sorted(tally.kept[each][1].items())) for each in sorted(tally.kept)},
                }
                for name, tally in (("sources", self.sources), ("clusters", self.clusters))
            },
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """The report that `to_json` wrote.

        Raises:
            InputError: it is not a report, or one of another version.
        """
        if data.get("schema") != SCHEMA:
            raise InputError(
                f"this report has schema {data.get('schema')!r}, expected {SCHEMA}; "
                "it was written by another version of clean-corpus; repeat the run"
            )
        report = cls(totals=Counter(data["totals"]))
        for name, counts in report._counts().items():
            counts.update({tuple(key): count for *key, count in data[name]})
        for names, kept in data["examples"]:
            examples = report._examples(*names)
            examples.kept = {looks: (Key(rank, chance), example) for looks, rank, chance, example in kept}
        for name, tally in (("sources", report.sources), ("clusters", report.clusters)):
            for each, amounts in data[name]["names"].items():
                tally.add(each, amounts)
            tally.sampled = data[name]["sampled"]
        return report

    def text(self, order: Sequence[str] = ()) -> str:
        """A few lines for the terminal; `order` is the names of the stages as they ran."""
        return "\n".join(_lines(self, order))

    def first_reject(self) -> str:
        """Why a record was not read, of the most frequent reason; empty if all were."""
        for (reason,), _ in self.rejects.most_common(1):
            for example in self._examples("reject", reason).in_order():
                return f"{example['where']}: {example['message']}"
        return ""

    def top_rules(self, order: Sequence[str] = ()) -> list[tuple[str, str, int, int]]:
        """Stage, rule, edits and documents: the stages as they ran, the most used rule first."""
        at = {stage: number for number, stage in enumerate(order)}
        rules = {(stage, rule) for stage, rule, _ in self.rules}
        rows = [(*key, self.rules[*key, "edits"], self.rules[*key, "documents"]) for key in rules]
        return sorted(rows, key=lambda row: (at.get(row[0], len(at)), row[0], -row[2], row[1]))

    def _counts(self) -> dict[str, Counts]:
        return {
            "stages": self.stages,
            "rules": self.rules,
            "flags": self.flags,
            "drops": self.drops,
            "rejects": self.rejects,
            "lengths": self.lengths,
            "similarity": self.similarity,
        }

    def _examples(self, *name: str) -> Examples:
        return self.examples.setdefault(name, Examples(EXAMPLES))

    def _count_rule(self, name: tuple[str, str], group: Group) -> None:
        rules = self.rules
        rules[*name, "edits"] += group.edits
        rules[*name, "documents"] += 1
        rules[*name, "removed"] += group.removed
        rules[*name, "added"] += group.added
        if group.judged:
            rules[*name, "judged"] += group.judged
            rules[*name, "confidence‰"] += group.permille

    def _count_flags(self, doc: Document) -> None:
        seen: set[tuple[str, str]] = set()
        for flag in doc.flags:
            name = (flag.kind, str(flag.evidence.get("kind", "")))
            self.flags[*name, "flags"] += 1
            if name not in seen:
                seen.add(name)
                self.flags[*name, "documents"] += 1
            if flag.kind == "duplicate":
                self.totals["duplicates"] += 1
                percent = round(float(flag.evidence.get("similarity") or 0) * 100)
                self.similarity[name[1], f"{min(percent * BINS // 100, BINS - 1) * 100 // BINS:02d}"] += 1
                self.clusters.add(str(flag.evidence.get("cluster", "")), {"duplicates": 1})

    def _pick_examples(self, doc: Document, grouped: ByRule, chance: int) -> None:
        """Offer this document's edits and flags as examples; texts are rebuilt only for what is kept."""
        texts: list[str] = []
        for stage, groups in grouped.items():
            for rule, group in groups.items():
                examples = self._examples("edit", stage, rule)
                for rank, (step, edit) in enumerate(group.first):
                    if examples.full(key := Key(rank, chance)):
                        break
                    looks = looks_of(edit, "", key)
                    if examples.wants(looks, key):
                        texts = texts or texts_given(doc)
                        offer(examples, looks, key, doc.id, texts[step], edit)
        ranks: Counter[tuple[str, str]] = Counter()
        for flag in doc.flags:
            name = (flag.kind, str(flag.evidence.get("kind", "")))
            key = Key(ranks[name], chance)
            ranks[name] += 1
            looks = looks_of(flag, doc.text, key)
            if (examples := self._examples("flag", *name)).wants(looks, key):
                offer(examples, looks, key, doc.id, doc.text, flag)


def _chance(doc: Document) -> int:
    return hash64(f"{doc.id}\0{doc.position}")


def length_bin(length: int) -> str:
    """The lower bound of a length's bin: half octaves, zero-padded so that they sort.

    >>> length_bin(0), length_bin(100), length_bin(150), length_bin(200)
    ('00000000', '00000096', '00000128', '00000192')
    """
    if length < 2:
        return f"{length:08d}"
    octave = 1 << (length.bit_length() - 1)
    return f"{octave + (octave >> 1 if length & (octave >> 1) else 0):08d}"


def _lines(report: Report, order: Sequence[str]) -> Iterator[str]:
    total = report.totals
    yield (
        f"{counted(total['documents'] + total['rejected'], 'document')} in, {total['documents'] - total['dropped']:,} out: "
        f"{total['changed']:,} changed, {counted(total['duplicates'], 'duplicate')} flagged, {total['dropped']:,} dropped; "
        f"{counted(total['rejected'], 'record')} rejected"
    )
    growth = (total["after"] - total["before"]) / max(total["before"], 1)
    yield (
        f"{total['before']:,} characters in, {total['after']:,} out ({growth:+.1%}), ".replace("%", " %")
        + counted(total["edits"], "edit")
    )
    for stage, rule, edits, documents in report.top_rules(order):
        yield f"  {stage:15} {rule:32} {edits:>7,} edit{'s'[: edits != 1]} in {counted(documents, 'document')}"
    for kind, sub in sorted({key[:2] for key in report.flags}):
        yield from _row("flag", f"{kind} {sub}".strip(), report.flags[kind, sub, "flags"])
    for (stage, reason), count in sorted(report.drops.items()):
        yield from _row("dropped", f"{stage}: {reason}", count)
    for (reason,), count in sorted(report.rejects.items()):
        yield from _row("rejected", reason, count)


def _row(what: str, name: str, count: int) -> Iterable[str]:
    yield f"  {what:15} {name:32} {count:>7,}"


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "edit"), counted(2000, "edit")
    ('1 edit', '2,000 edits')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
