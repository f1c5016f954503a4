"""The commands that work on what a run wrote: undo, verify, report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from ..errors import InputError
from ..report import counted
from .options import AsJson, Output


def undo(
    out: Output,
    to: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="Folder to write the originals to.")],
) -> None:
    """Undo every edit: give the input back, byte for byte."""
    from ..io.undo import write_back  # noqa: PLC0415

    typer.echo(f"{counted(write_back(out, to), 'record')} written back into {to}", err=True)


def verify(
    out: Output,
    *,
    inputs: Annotated[
        bool, typer.Option(help="Also compare with the input files, if they still exist.")
    ] = True,
    as_json: AsJson = False,
) -> None:
    """Check a result: counts, digests, replay, undo."""
    from ..engines.verify import verify as problems_of  # noqa: PLC0415

    if not out.is_dir():
        raise InputError(f"there is no folder {str(out)!r}; give the one that `clean-corpus run … -o` wrote")
    problems = problems_of(out, inputs=inputs)
    for problem in problems:
        if as_json:
            typer.echo(json.dumps(problem._asdict(), ensure_ascii=False))
        else:
            typer.echo(f"✗ {problem.kind}: {problem.file}: {problem.message}")
    if problems:
        raise typer.Exit(1)
    if not as_json:
        typer.echo(f"✓ {out}: counts, digests, replay and undo hold")


def report(out: Output) -> None:
    """Build report.html again."""
    from ..report.html import write  # noqa: PLC0415

    typer.echo(write(out))
