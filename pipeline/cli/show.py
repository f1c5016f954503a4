"""How documents look in a terminal: colours, columns that fit Han characters, no control codes from the text."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..document import Document, Edit, Flag
from ..report import counted
from ..report.diff import Piece, pieces_of
from ..report.examples import texts_given, visible

CONTEXT = 12  # characters on either side of an edit in a list: half a line of Han in 80 columns
ELLIPSIS_FROM = 64  # an unchanged stretch longer than this is shortened in the middle
LONGEST_FACT = 60  # characters of one piece of evidence
# Where a rule that needs no evidence made more edits in a step than the first, the second are shown.
MANY, FEW = 8, 3
OF_A_CLUSTER = 10  # copies that are listed
PIPED_WIDTH = 120  # columns where the output is no terminal

GONE, NEW, QUIET, HEAD = "red strike", "bold green", "dim", "bold cyan"


def console(*, stderr: bool = False) -> Console:
    """A console that interprets no markup and colours nothing by itself."""
    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else PIPED_WIDTH
    return Console(
        file=stream,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=False,
        width=width,
        legacy_windows=False,
    )


def explained(doc: Document, *, side_by_side: bool, every: bool = False) -> RenderableType:
    """Everything that was done to a document and found in it; unless `every`, many edits by one rule are a few and a count."""
    edits = sum(len(step.edits) for step in doc.steps)
    stages = len({step.stage for step in doc.steps})
    head = Text.assemble((visible(doc.id), "bold"), "  ")
    if edits:
        head.append(
            f"{len(doc.raw):,} → {len(doc.text):,} characters, {counted(edits, 'edit')} by {counted(stages, 'stage')}"
        )
    else:
        head.append(f"{len(doc.text):,} characters, nothing to change", style="green")
    if doc.flags:
        head.append(f", {counted(len(doc.flags), 'flag')}", style="yellow")
    parts: list[RenderableType] = [head]
    for step, text in zip(doc.steps, texts_given(doc), strict=True):
        parts += [Text(step.stage, style=HEAD), _edits(step.edits, text, every=every)]
    if doc.flags:
        parts += [Text("flags", style="bold yellow"), _flags(doc.flags, doc.text)]
    if doc.drop is not None:
        why = f"left out by {doc.drop.stage}: {doc.drop.reason} {facts(doc.drop.evidence)}"
        parts.append(Text(why, style="bold red"))
    if side_by_side and edits:
        parts.append(columns(pieces_of(doc), "before", "after"))
    return Group(*parts, Text())


def _edits(edits: Sequence[Edit], text: str, *, every: bool) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style=QUIET, no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(style="magenta", no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    alike = Counter(edit.rule for edit in edits if not edit.evidence)
    shown: Counter[str] = Counter()
    for edit in edits:
        shown[edit.rule] += 1
        if not every and alike[edit.rule] > MANY and shown[edit.rule] > FEW:
            continue
        sure = "" if edit.confidence is None else f"{edit.confidence:.2f}"
        table.add_row(f"@{edit.start}", _in_context(text, edit.start, edit.end, edit.after), edit.rule, sure)
        if edit.evidence:
            table.add_row("", Text(reason(edit.evidence), style=QUIET), "", "")
    folded = [f"{count - FEW:,} × {rule}" for rule, count in alike.items() if count > MANY and not every]
    if folded:
        table.add_row("…", Text(f"and {', '.join(folded)} (--all shows them)", style=QUIET), "", "")
    return Padding(table, (0, 0, 0, 2))


def reason(evidence: Mapping[str, Any]) -> str:
    """Evidence in one line, that in words first.

    >>> reason({"line": 3, "why": "a breadcrumb"})
    'a breadcrumb  line=3'
    """
    rest = {name: value for name, value in evidence.items() if name != "why"}
    words = visible(str(evidence.get("why", "")))
    return "  ".join(filter(None, (words, facts(rest))))


def _flags(flags: Iterable[Flag], text: str) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    for flag in flags:
        where = "" if flag.start is None else f"@{flag.start}"
        shown = Text()
        if flag.start is not None and flag.end is not None:
            shown = _in_context(text, flag.start, flag.end, None)
        kind = f"{flag.kind} ({flag.stage})"
        table.add_row(Text(where, style=QUIET), Text(kind, style="yellow"), shown, facts(flag.evidence))
    return Padding(table, (0, 0, 0, 2))


def _in_context(text: str, start: int, end: int, after: str | None) -> Text:
    line = Text(visible(text[max(0, start - CONTEXT) : start]), style=QUIET)
    before = shortened(visible(text[start:end]), ELLIPSIS_FROM)
    if after is None:
        line.append(before, style="reverse")
    else:
        mark(line, before, shortened(visible(after), ELLIPSIS_FROM))
    return line.append(visible(text[end : end + CONTEXT]), style=QUIET)


def mark(line: Text, before: str, after: str) -> None:
    """Append a change: `[-before-]{+after+}`, so that it reads without colours as well."""
    if before:
        line.append(f"[-{before}-]", style=GONE)
    if after:
        line.append(f"{{+{after}+}}", style=NEW)


def columns(pieces: Sequence[Piece], left: str, right: str, *, everything: bool = False) -> Table:
    """The two texts side by side, line by line; only the lines that differ, unless `everything` is wanted."""
    table = Table(expand=True, show_lines=False, border_style=QUIET)
    table.add_column(left, ratio=1, overflow="fold")
    table.add_column(right, ratio=1, overflow="fold")
    skipped: list[list[Piece]] = []
    for row in [*rows_of(pieces), None]:
        if row is not None and not everything and not any(piece.stages for piece in row):
            skipped.append(row)
            continue
        # One unchanged line is shown: saying that it is left out would take as much room.
        if len(skipped) == 1 and row is not None:
            table.add_row(*_two_cells(skipped[0], shorten=True))
        elif skipped:
            table.add_row(*[Text(f"⋮ {counted(len(skipped), 'unchanged line')}", style=QUIET)] * 2)
        skipped = []
        if row is not None:
            table.add_row(*_two_cells(row, shorten=not everything))
    return table


def rows_of(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces cut where both texts have a line end, or one of them lost or gained one."""
    rows: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.stages:
            rows[-1].append(piece)
            rows += [[]] if "\n" in piece.before + piece.after else []
            continue
        first, *others = piece.before.split("\n")
        rows[-1] += [Piece(0, first, first)] if first else []
        rows += [[Piece(0, line, line)] if line else [] for line in others]
    return rows


def _two_cells(row: Iterable[Piece], *, shorten: bool) -> tuple[Text, Text]:
    old, new = Text(), Text()
    for piece in row:
        if piece.stages:
            old.append(
                visible(piece.before.rstrip("\n"), newline="⏎\n") + "⏎" * piece.before.endswith("\n"),
                style=GONE,
            )
            new.append(
                visible(piece.after.rstrip("\n"), newline="⏎\n") + "⏎" * piece.after.endswith("\n"), style=NEW
            )
        else:
            shown = visible(piece.before)
            shown = shortened(shown, ELLIPSIS_FROM) if shorten else shown
            old.append(shown)
            new.append(shown)
    return old, new


def shortened(text: str, longest: int) -> str:
    """The text, or its two ends around an ellipsis.

    >>> shortened("一二三四五六七八", 5)
    '一二…七八'
    """
    half = max(longest // 2, 1)
    return text if len(text) <= longest else f"{text[:half]}…{text[-half:]}"


def facts(evidence: Mapping[str, Any]) -> str:
    """Evidence in one line; of ranked candidates the first few, without those that have no chance.

    >>> facts({"of": "a.txt", "similarity": 0.91234, "candidates": {"政": 0.98, "党": 0.012, "水": 0.0}})
    'of=a.txt similarity=0.912 candidates=政 0.98, 党 0.012'
    """
    return " ".join(
        f"{name}={shortened(visible(_fact(value)), LONGEST_FACT)}" for name, value in evidence.items()
    )


def _fact(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping) and value and all(isinstance(each, float) for each in value.values()):
        ranked = [(name, each) for name, each in value.items() if each >= 0.001] or list(value.items())[:1]
        return ", ".join(f"{name} {each:.2g}" for name, each in ranked)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return "、".join(value)
    return json.dumps(value, ensure_ascii=False, default=str)


def cluster(row: Mapping[str, Any], opening: str = "") -> RenderableType:
    """A duplicate cluster: its representative with the reason, and its members, the most similar first."""
    members = row["members"]
    head = Text.assemble(
        (visible(str(row["representative"]["id"])), "bold"), f"  {len(members) + 1:,} documents"
    )
    parts: list[RenderableType] = [head]
    if opening:
        parts.append(Text(f"  {visible(opening)}"))
    if row.get("reason"):
        parts.append(Text(f"  kept: {visible(str(row['reason']))}", style=QUIET))
    table = Table.grid(padding=(0, 2))
    table.add_column(overflow="fold")
    for _ in range(3):
        table.add_column(no_wrap=True)
    table.add_column(style=QUIET)
    table.add_row(*(Text(name, style=QUIET) for name in ("", "", "alike", "contained", "")))
    ordered = sorted(members, key=lambda each: (-float(each.get("similarity") or 0), each["position"]))
    for each in ordered[:OF_A_CLUSTER]:
        table.add_row(
            Text(visible(str(each["id"]))),
            Text(str(each.get("kind", "")), style="magenta"),
            _share(each.get("similarity")),
            _share(each.get("containment")),
            Text(visible(str(each.get("reason", "")))),
        )
    parts.append(Padding(table, (0, 0, 0, 2)))
    if len(members) > OF_A_CLUSTER:
        parts.append(Text(f"  … and {len(members) - OF_A_CLUSTER:,} more; --json has them all", style=QUIET))
    return Group(*parts, Text())


def _share(value: Any) -> str:
    return f"{value:.2f}" if isinstance(value, int | float) else ""
