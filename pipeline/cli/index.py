"""The commands `clean-corpus index …`: an index of an earlier corpus, against which new documents are checked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from ..document import Document
from ..report import counted
from .options import AsJson, ConfigFile, IdField, Settings, TextField, settings

app = typer.Typer(
    no_args_is_help=True, help="Check new documents against an earlier corpus: build, add, query, remove."
)

Folder = Annotated[Path, typer.Argument(metavar="INDEX", help="The folder of the index.")]
Inputs = Annotated[
    list[str], typer.Argument(metavar="IN...", help="Files or folders as for run, or OUT/documents of a run.")
]


@app.command()
def build(
    index: Folder,
    inputs: Inputs,
    *,
    config: ConfigFile = None,
    set_: Settings = None,
    text_field: TextField = "text",
    id_field: IdField = "id",
) -> None:
    """Make a new index from documents.

    Clean them first: boilerplate and masks make copies look less alike.
    """
    from ..dedup.index import Index  # noqa: PLC0415  # a command loads what it needs

    docs = _documents(inputs, text_field, id_field)
    built = Index.build(index, docs, settings(config, set_).near_dup)
    typer.echo(f"{index}: {len(built):,} documents", err=True)


@app.command()
def add(index: Folder, inputs: Inputs, *, text_field: TextField = "text", id_field: IdField = "id") -> None:
    """Add documents to an index.

    If it crashes half-way, the index stays as it was.
    """
    from ..dedup.index import Index  # noqa: PLC0415

    grown = Index(index)
    number = grown.add(_documents(inputs, text_field, id_field))
    typer.echo(f"{index}: {number:,} documents added, {len(grown):,} in all", err=True)


@app.command()
def query(
    index: Folder,
    inputs: Inputs,
    *,
    text_field: TextField = "text",
    id_field: IdField = "id",
    as_json: AsJson = False,
) -> None:
    """Name the old documents that new ones repeat or are related to.

    One line a match, closest first.
    """
    import json  # noqa: PLC0415  # as above

    from ..dedup.index import Index  # noqa: PLC0415

    for match in Index(index).query(_documents(inputs, text_field, id_field)):
        if as_json:
            typer.echo(json.dumps(match._asdict(), ensure_ascii=False))
        else:
            what = "repeats" if match.duplicate else "is related to"
            typer.echo(
                f"{match.new}  {what}  {match.old}  ({match.kind}, similarity {match.similarity:.2f}: {match.reason})"
            )


@app.command()
def remove(
    index: Folder,
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="ID...", help="Ids; without any, one per line from standard input."),
    ] = None,
) -> None:
    """Forget documents by id.

    They no longer match; adding an id again brings it back.
    """
    from ..dedup.index import Index  # noqa: PLC0415  # as above

    wanted = ids or [line.rstrip("\n") for line in sys.stdin if line.strip()]
    removed = Index(index).remove(wanted)
    typer.echo(f"{index}: {counted(removed, 'id')} marked as removed", err=True)


def _documents(inputs: list[str], text_field: str, id_field: str) -> Iterator[Document]:
    from ..io.records import ReadOptions  # noqa: PLC0415  # as above
    from .read import documents_in  # noqa: PLC0415

    return documents_in(inputs, ReadOptions(text_field=text_field, id_field=id_field))
