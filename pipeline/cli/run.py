"""The commands that clean: run and filter."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..config import Config
from ..errors import ConfigError
from ..report import counted
from .options import ConfigFile, IdField, Knowledge, Settings, TextField, settings

if TYPE_CHECKING:
    from ..io.records import ReadOptions

Format = Annotated[
    str | None,
    typer.Option(
        "--format", "-f", help="jsonl, jsonl.zst, parquet or txt; by default chosen by the size of the input."
    ),
]


def run(  # noqa: PLR0913  # one parameter an option
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="IN…",
            help="Files, folders, quoted patterns ('*.txt'), addresses, or - for standard input.",
        ),
    ],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="OUT", help="Folder to write to.")],
    *,
    config: ConfigFile = None,
    set_: Settings = None,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            "-w",
            min=0,
            help="Worker processes; 0: none. Default: one per core, none below 12 MB of input.",
        ),
    ] = None,
    format_: Format = None,
    edits: Annotated[
        bool, typer.Option("--edits/--no-edits", help="Write the edits, which undo needs.")
    ] = True,
    dry_run: Annotated[
        int,
        typer.Option(
            "--dry-run", metavar="N", min=0, help="Explain the first N documents and write nothing."
        ),
    ] = 0,
    limit: Annotated[
        int, typer.Option("--limit", min=0, help="Read only the first N records.", metavar="N")
    ] = 0,
    sample: Annotated[
        float, typer.Option("--sample", help="Read only this share of the records.", metavar="SHARE")
    ] = 1.0,
    restart: Annotated[
        bool, typer.Option("--restart", help="Start over, even if OUT holds another run.")
    ] = False,
    knowledge: Knowledge = None,
    text_field: TextField = "text",
    id_field: IdField = "id",
    split: Annotated[
        str,
        typer.Option("--split", help="Split text files into documents at this pattern.", metavar="REGEX"),
    ] = "",
    input_format: Annotated[
        str,
        typer.Option(
            "--input-format",
            metavar="FORMAT",
            help="Format of standard input and of files without a known ending: "
            "text, jsonl, json, csv, tsv, parquet, html, warc, zip or tar.",
        ),
    ] = "",
    encoding: Annotated[
        str,
        typer.Option("--encoding", help="Encoding to prefer where the bytes allow several.", metavar="NAME"),
    ] = "",
    memory: Annotated[
        int,
        typer.Option(
            "--memory",
            min=0,
            help="Memory limit per process in MiB (needs --workers 1 or more); 0: no limit.",
            metavar="MIB",
        ),
    ] = 0,
    policy: Annotated[
        str | None,
        typer.Option("--policy", help="Duplicates: flag (default), or representatives (keep one of each)."),
    ] = None,
    json_log: Annotated[
        Path | None,
        typer.Option("--json-log", metavar="FILE", help="Append progress to a file, as JSON Lines."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print no progress and no summary.")] = False,
    engine: Annotated[
        str, typer.Option("--engine", help="local: this machine; spark: a cluster (docs/at-scale.md).")
    ] = "local",
    master: Annotated[
        str | None,
        typer.Option("--master", help="Where Spark runs: local[4], spark://HOST:7077, yarn, k8s://…"),
    ] = None,
    conf: Annotated[
        list[str] | None,
        typer.Option("--conf", help="Spark setting; may be repeated.", metavar="KEY=VALUE"),
    ] = None,
    checkpoints: Annotated[
        str | None,
        typer.Option("--checkpoints", help="Where Spark keeps data between passes.", metavar="ADDRESS"),
    ] = None,
) -> None:
    """Clean documents into a folder.

    OUT receives the texts, all edits, duplicates, rejects, and a report to open first. If the run is stopped, the same command continues it.
    """
    from ..io.records import ReadOptions  # noqa: PLC0415  # a command loads what it needs

    pairs = [*(set_ or []), *([f"near_dup.policy={policy}"] if policy else [])]
    chosen = settings(config, pairs)
    reading = ReadOptions(
        text_field=text_field,
        id_field=id_field,
        split=split,
        format=input_format,
        encoding=encoding,
        limit=limit,
        sample=sample,
    )
    if dry_run:
        _preview(inputs, dry_run, chosen, reading, knowledge)
        return
    from .progress import watching  # noqa: PLC0415

    on_spark = {"master": master, "conf": _pairs(conf or []), "checkpoints": checkpoints}
    here = {"workers": workers, "memory": memory << 20}
    work, more = _engine(engine, here, on_spark)
    with watching(quiet=quiet, log=json_log) as on_progress:
        result = work(
            inputs,
            out,
            chosen,
            fmt=format_,
            edits=edits,
            restart=restart,
            knowledge=knowledge,
            on_progress=on_progress,
            reading=reading,
            **more,
        )
    if not quiet:
        names = [str(name) for name in result.manifest["identity"]["stages"]]
        typer.echo(result.report.text(names), err=True)
        if not result.counts["out"] and (why := result.report.first_reject()):
            typer.secho(f"nothing came out: {why}. Then run again with --restart", fg="yellow", err=True)
        done = (
            "was done before; nothing to do" if result.already else counted(result.counts["out"], "document")
        )
        typer.echo(f"{out}: {done}. Open {out / 'report.html'} first", err=True)


def _engine(
    name: str, here: dict[str, Any], on_spark: dict[str, Any]
) -> tuple[Callable[..., Any], dict[str, Any]]:
    """The function that does the work, and the options that only it has.

    Raises:
        ConfigError: an option of the other engine was given, or there is no such engine.
    """
    if name not in {"local", "spark"}:
        raise ConfigError(f"there is no engine {name!r}; type --engine local or --engine spark")
    others = here if name == "spark" else on_spark
    if wrong := [f"--{option}" for option, value in others.items() if value]:
        hint = "give --master 'local[2]' or --conf KEY=VALUE" if name == "spark" else "add --engine spark"
        raise ConfigError(f"{', '.join(wrong)} does not apply to the engine {name!r}; {hint}")
    if name == "spark":
        from ..engines import spark  # noqa: PLC0415  # a command loads what it needs

        return spark.run, on_spark
    from ..engines import local  # noqa: PLC0415

    return local.run, here


def _pairs(given: list[str]) -> dict[str, str]:
    """`KEY=VALUE` as a mapping.

    Raises:
        ConfigError: there is no `=`.
    """
    for each in given:
        if "=" not in each:
            raise ConfigError(f"--conf {each!r} is not a setting; type --conf spark.executor.memory=2g")
    return {key: value for key, _, value in (each.partition("=") for each in given)}


def _preview(
    inputs: list[str], number: int, chosen: Config, reading: ReadOptions, knowledge: Path | None
) -> None:
    from itertools import islice  # noqa: PLC0415

    from ..engines.known import informed  # noqa: PLC0415
    from ..flow import clean_corpus, default_stages  # noqa: PLC0415
    from .read import documents_in  # noqa: PLC0415
    from .show import console, explained  # noqa: PLC0415

    docs = islice(documents_in(inputs, reading), number)
    out = console()
    for doc in clean_corpus(docs, flow=informed(default_stages(chosen), knowledge)):
        out.print(explained(doc, side_by_side=False))


def filter_lines(  # one parameter an option
    *,
    config: ConfigFile = None,
    set_: Settings = None,
    text_field: TextField = "text",
    id_field: IdField = "id",
    edits: Annotated[
        bool, typer.Option("--edits", help="Add the edits of each record, as field `steps`.")
    ] = False,
    batch: Annotated[
        int,
        typer.Option(
            "--batch", min=1, help="Clean this many records together, so that they learn from each other."
        ),
    ] = 1,
    knowledge: Knowledge = None,
    rejected: Annotated[
        Path | None,
        typer.Option(
            "--rejected", metavar="FILE", help="File for lines that cannot be read; default: standard error."
        ),
    ] = None,
) -> None:
    """Clean JSON Lines in a pipe, record by record.

    Reads standard input, writes standard output. Fields other than the text pass through unchanged.
    """
    from contextlib import nullcontext  # noqa: PLC0415  # a command loads what it needs

    from ..engines import stream  # noqa: PLC0415
    from ..io.records import ReadOptions  # noqa: PLC0415

    reading = ReadOptions(text_field=text_field, id_field=id_field)
    with rejected.open("wb") if rejected else nullcontext(sys.stderr.buffer) as rejects:
        counts = stream.filter_lines(
            sys.stdin.buffer,
            sys.stdout.buffer,
            settings(config, set_),
            rejects=rejects,
            reading=reading,
            batch=batch,
            edits=edits,
            knowledge=knowledge,
        )
    if counts.rejected:
        typer.echo(f"{counted(counts.read, 'line')} read, {counts.rejected:,} rejected", err=True)
    if counts.read and counts.rejected == counts.read:
        typer.echo(
            f'filter reads one JSON object a line: {{"{text_field}": "…"}}; '
            "for plain text type: clean-corpus run - --input-format text -o OUT",
            err=True,
        )
