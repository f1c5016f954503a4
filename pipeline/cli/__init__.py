"""The command `clean-corpus`: arguments become settings, the flow does the work, the report says what it did.

Exit codes: 0 all is well · 1 there are findings (`check` would change a file, `verify` or `doctor` found a fault)
· 2 the command, an input, a setting or an output folder cannot be used · 130 interrupted.
"""

from __future__ import annotations

import sys
from typing import Annotated, NoReturn

import typer

from ..errors import CleanCorpusError
from . import index, look, result, run

FOUND, UNUSABLE, INTERRUPTED = 1, 2, 130
# What is printed below a usage error: a whole command says more than the name of what is missing.
EXAMPLES = {
    "run": "clean-corpus run corpus/ -o result/",
    "undo": "clean-corpus undo result/ -o original/",
    "explain": "clean-corpus explain page.txt",
    "stats": "clean-corpus stats result/",
    "dups": "clean-corpus dups result/",
    "diff": "clean-corpus diff result/ page.txt",
    "report": "clean-corpus report result/",
    "check": "clean-corpus check docs/ notes.txt",
    "verify": "clean-corpus verify result/",
    "filter": "clean-corpus filter < in.jsonl > out.jsonl",
    "index": "clean-corpus index build index/ result/documents/",
}

app = typer.Typer(
    name="clean-corpus",
    help="Clean scraped Chinese text: every change is recorded and reversible, every repost points to its original.",
    epilog="Exit codes: 0 success; 1 findings (check, verify, doctor); 2 unusable input, setting or output.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command("run")(run.run)
app.command("filter")(run.filter_lines)
app.command("undo")(result.undo)
app.command("explain")(look.explain)
app.command("stages")(look.stages)
app.command("settings")(look.settings_)
app.command("stats")(look.stats)
app.command("dups")(look.dups)
app.command("diff")(look.diff)
app.command("report")(result.report)
app.command("check")(look.check)
app.command("verify")(result.verify)
app.command("doctor")(look.doctor)
app.add_typer(index.app, name="index")


def _version(wanted: bool) -> None:  # typer calls it so
    if wanted:
        # The door is above this floor: its version is read, not imported.
        typer.echo(f"clean-corpus {getattr(sys.modules[__name__.partition('.')[0]], '__version__', '')}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Clean scraped Chinese text: every change is recorded and reversible, every repost points to its original."""
    del version


def main() -> NoReturn:
    """Run the command; our own errors become one line that says what to type."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A POSIX locale or a Windows code page cannot say Chinese; a lone surrogate must not stop a listing.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except CleanCorpusError as error:
        typer.secho(f"error: {error}", fg="red", err=True)
        sys.exit(UNUSABLE)
    except (KeyboardInterrupt, SystemExit) as stop:
        if (
            isinstance(stop, SystemExit)
            and stop.code == UNUSABLE
            and (shown := EXAMPLES.get("".join(sys.argv[1:2])))
        ):
            typer.echo(f"For example: {shown}", err=True)
        # Typer turns Ctrl-C into an exit of its own, without a word.
        if isinstance(stop, SystemExit) and stop.code != INTERRUPTED:
            raise
        typer.secho(
            "interrupted; type the same command again to continue where it stopped", fg="yellow", err=True
        )
        sys.exit(INTERRUPTED)
    sys.exit(0)
