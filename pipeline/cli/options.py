"""Options that several commands share, and the settings they make."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any

import typer

from ..config import Config
from ..errors import ConfigError

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config", "-c", help="Settings file in TOML; clean-corpus settings prints one.", metavar="FILE"
    ),
]
Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--set", "-s", help="Change one setting, for example near_dup.threshold=0.8.", metavar="NAME=VALUE"
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
TextField = Annotated[
    str, typer.Option("--text-field", help="Record field that holds the text.", metavar="NAME")
]
IdField = Annotated[str, typer.Option("--id-field", help="Record field that holds the id.", metavar="NAME")]
Knowledge = Annotated[
    Path | None,
    typer.Option("--knowledge", help="Use what an earlier run learned: its OUT/knowledge.", metavar="FOLDER"),
]
Output = Annotated[Path, typer.Argument(metavar="OUT", help="The folder that `clean-corpus run` wrote.")]


def settings(file: Path | None, pairs: list[str] | None) -> Config:
    """The settings of a file, overridden by those typed one by one.

    >>> settings(None, ["near_dup.threshold=0.8"]).near_dup.threshold
    0.8
    """
    mapping: dict[str, Any] = Config.from_toml(file).to_mapping() if file else {}
    for pair in pairs or []:
        name, equals, value = pair.partition("=")
        if not equals:
            raise ConfigError(f"{pair!r} is not a setting; type: --set near_dup.threshold=0.8")
        section = mapping
        *sections, last = name.strip().split(".")
        for each in sections:
            section = section.setdefault(each, {})
        section[last] = _value(value.strip())
    return Config.from_mapping(mapping)


def _value(text: str) -> Any:
    """A value as TOML writes it; a bare word is a string."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text
