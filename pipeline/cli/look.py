"""The commands that only look: at a text, the stages, the result of a run, the installation."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from heapq import nsmallest
from typing import Annotated, Any

import typer

from ..errors import InputError
from ..report import counted
from .options import AsJson, ConfigFile, IdField, Output, Settings, TextField, settings

Pager = Annotated[bool, typer.Option("--pager/--no-pager", help="Use a pager for long output.")]


def explain(  # noqa: PLR0913  # one parameter an option
    text: Annotated[
        str, typer.Argument(metavar="FILE|TEXT", help="A file, the text itself, or - for standard input.")
    ],
    *,
    config: ConfigFile = None,
    set_: Settings = None,
    side_by_side: Annotated[
        bool,
        typer.Option(
            "--side-by-side/--no-side-by-side", help="Also show the text before and after in columns."
        ),
    ] = True,
    every: Annotated[
        bool, typer.Option("--all", help="Show every edit, even if one rule made a hundred.")
    ] = False,
    as_json: AsJson = False,
    pager: Pager = True,
    text_field: TextField = "text",
    id_field: IdField = "id",
) -> None:
    """Show the edits of a text with rule, reason and confidence.

    Nothing is changed. The documents of one file are cleaned together, as in a run.
    """
    from ..flow import clean_corpus  # noqa: PLC0415
    from ..io.records import ReadOptions  # noqa: PLC0415
    from .read import typed  # noqa: PLC0415  # a command loads what it needs

    reading = ReadOptions(text_field=text_field, id_field=id_field)
    docs = clean_corpus(typed(text, reading), settings(config, set_))
    if as_json:
        from ..io.rows import flags_row, step_row  # noqa: PLC0415

        _print_json(
            {
                "id": doc.id,
                "raw": doc.raw,
                "text": doc.text,
                "steps": [step_row(step) for step in doc.steps],
                "flags": flags_row(doc.flags),
            }
            for doc in docs
        )
        return
    from . import show  # noqa: PLC0415

    _page((show.explained(doc, side_by_side=side_by_side, every=every) for doc in docs), pager=pager)


def stages(config: ConfigFile = None, set_: Settings = None, *, as_json: AsJson = False) -> None:
    """List the stages in order, one line each."""
    from ..flow import default_stages  # noqa: PLC0415
    from ..stage import summary  # noqa: PLC0415

    rows = [(stage.name, summary(stage)) for stage in default_stages(settings(config, set_))]
    if as_json:
        _print_json({"stage": name, "does": does} for name, does in rows)
        return
    for name, does in rows:
        typer.echo(f"{name:12} {does}")


def settings_(*, as_json: AsJson = False) -> None:
    """Print all settings with defaults and reasons.

    The output is a file for --config: clean-corpus settings > my.toml
    """
    from .settings import sections, toml  # noqa: PLC0415

    if as_json:
        _print_json(
            {"section": section.name, **setting._asdict()}
            for section in sections()
            for setting in section.settings
        )
    else:
        typer.echo(toml())


def stats(out: Output, *, as_json: AsJson = False) -> None:
    """Print what a run did: counts by rule, flags, rejects."""
    from ..io.result import Result  # noqa: PLC0415
    from ..report import Report  # noqa: PLC0415

    result = Result.open(out)
    data = json.loads((out / "report.json").read_text(encoding="utf-8"))
    if as_json:
        _print_json([data])
    else:
        order = [str(name) for name in result.manifest.get("identity", {}).get("stages", [])]
        typer.echo(Report.from_json(data).text(order))


def dups(
    out: Output,
    *,
    limit: Annotated[int, typer.Option("--limit", "-n", help="Number of clusters to list.")] = 20,
    as_json: AsJson = False,
    pager: Pager = True,
) -> None:
    """List duplicate clusters, largest first.

    For each cluster: the representative, why it was chosen, and its copies.
    """
    from ..io.result import Result  # noqa: PLC0415

    result = Result.open(out)
    rows = (row for row in result.rows("duplicates.jsonl") if row.get("type") == "cluster")
    largest = nsmallest(limit, rows, key=lambda row: (-len(row["members"]), row["cluster"]))
    if as_json:
        _print_json(largest)
        return
    from ..report.examples import opening  # noqa: PLC0415
    from .show import cluster  # noqa: PLC0415

    if not largest:
        typer.echo("no duplicates")
    # Ids of scraped documents say little; the first line of a text says what it is.
    heads = result.at([row["representative"]["position"] for row in largest])
    openings = {at: opening(doc.text) for at, doc in heads.items()}
    _page((cluster(row, openings.get(row["representative"]["position"], "")) for row in largest), pager=pager)


def diff(
    out: Output,
    ids: Annotated[list[str], typer.Argument(metavar="ID [ID]", help="One document, or two to compare.")],
    *,
    everything: Annotated[bool, typer.Option("--all", help="Also show lines that do not differ.")] = False,
    as_json: AsJson = False,
    pager: Pager = True,
) -> None:
    """Show a document before and after, side by side.

    With two ids: the clean texts of both.
    """
    from ..io.result import Result  # noqa: PLC0415
    from ..report.diff import compared, pieces_of  # noqa: PLC0415

    if len(ids) > 2:
        raise InputError("diff compares a document with its raw text, or two documents: give one or two ids")
    left, *others = Result.open(out).find(ids)
    pieces = compared(left.text, others[0].text) if others else pieces_of(left)
    names = [left.id, others[0].id] if others else [f"{left.id} before", "after"]
    if as_json:
        changed = (piece for piece in pieces if piece.stages)
        _print_json(
            {"start": piece.start, "before": piece.before, "after": piece.after, "stages": piece.stages}
            for piece in changed
        )
        return
    from ..report.examples import visible  # noqa: PLC0415
    from .show import columns  # noqa: PLC0415

    _page([columns(pieces, *map(visible, names), everything=everything)], pager=pager)


def check(
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="Files and folders to check.")],
    *,
    config: ConfigFile = None,
    set_: Settings = None,
    as_json: AsJson = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Print nothing, only set the exit code.")
    ] = False,
) -> None:
    """Exit with 1 if cleaning would change a file.

    Each document is checked on its own. Made for pre-commit.
    """
    from ..flow import clean_corpus, default_stages  # noqa: PLC0415
    from .read import documents_in  # noqa: PLC0415

    flow = default_stages(settings(config, set_))
    changed = 0
    for doc in documents_in(files):
        (clean,) = clean_corpus([doc], flow=flow)
        if not clean.steps:
            continue
        changed += 1
        counts = Counter(edit.rule or step.stage for step in clean.steps for edit in step.edits)
        if as_json:
            _print_json([{"id": clean.id, "rules": dict(counts)}])
        elif not quiet:
            rules = ", ".join(f"{rule} {count}" for rule, count in counts.most_common())
            typer.echo(f"{clean.id}: would change: {rules}")
    if changed:
        if not (quiet or as_json):
            typer.echo(
                f"{counted(changed, 'document')} would change; to see how: clean-corpus explain FILE",
                err=True,
            )
        raise typer.Exit(1)


def doctor(*, as_json: AsJson = False) -> None:
    """Check the installation.

    Shows versions and extras, cleans one sentence, and checks the space for temporary files.
    """
    from .doctor import FAULT, findings  # noqa: PLC0415

    faults = 0
    for finding in findings():
        faults += finding.found == FAULT
        if as_json:
            _print_json([finding._asdict()])
        else:
            sign, colour = {"well": ("✓", "green"), "fault": ("✗", "red")}.get(finding.found, ("–", "yellow"))
            typer.echo(f"{typer.style(sign, fg=colour)} {finding.what:16} {finding.details}")
    if faults:
        raise typer.Exit(1)


def _print_json(rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        typer.echo(json.dumps(row, ensure_ascii=False, default=str))


def _page(parts: Iterable[Any], *, pager: bool) -> None:
    """Print, through a pager where a person sits and the output is longer than the screen."""
    from .show import console  # noqa: PLC0415

    out = console()
    if not (pager and out.is_terminal):
        for part in parts:
            out.print(part)
        return
    # -R: colours pass; -F: what fits on the screen is just printed; -X: and stays there.
    os.environ.setdefault("LESS", "-RFX")
    with out.pager(styles=True):
        for part in parts:
            out.print(part)
