"""All settings with their defaults and reasons, read from the comments in `config.py`: one source for people and docs."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator
from typing import Any, NamedTuple, get_type_hints

from .. import config as settings_module
from ..config import Config


class Setting(NamedTuple):
    """One setting: what it is called, its type and default as written, and why the default is what it is."""

    name: str
    type: str
    default: Any
    reason: str


class Section(NamedTuple):
    """One section of the settings: that of a stage."""

    name: str
    about: str
    settings: tuple[Setting, ...]


def sections() -> Iterator[Section]:
    """All sections in order.

    >>> next(section.settings[0].name for section in sections() if section.name == "near_dup")
    'enabled'
    """
    source = inspect.getsource(settings_module)
    classes = {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}
    lines = source.splitlines()
    for name, kind in get_type_hints(Config).items():
        node = classes[kind.__name__]
        defaults = kind()
        fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
        found: list[Setting] = []
        for each in fields:
            if isinstance(each.target, ast.Name):
                reason = _reason(lines, each.lineno - 1)
                if not reason:
                    # One comment may stand above several settings of one kind.
                    reason = found[-1].reason if found else "Whether the stage runs."
                default = getattr(defaults, each.target.id)
                found.append(Setting(each.target.id, ast.unparse(each.annotation), default, reason))
        yield Section(name, ast.get_docstring(node) or "", tuple(found))


def _reason(lines: list[str], at: int) -> str:
    """The comment above a line, as one sentence."""
    found: list[str] = []
    while lines[at - 1].lstrip().startswith("#"):
        at -= 1
        found.insert(0, lines[at].strip().lstrip("# "))
    return " ".join(found)


def toml() -> str:
    """The defaults as a file that `--config` reads, each with its reason."""
    parts: list[str] = []
    for section in sections():
        parts += [f"# {section.about}", f"[{section.name}]"]
        said = ""
        for setting in section.settings:
            parts += [f"# {setting.reason}"] if setting.reason != said else []
            said = setting.reason
            parts.append(f"{setting.name} = {as_toml(setting.default)}")
        parts.append("")
    return "\n".join(parts)


def as_toml(value: Any) -> str:
    """A default as TOML writes it.

    >>> as_toml(True), as_toml(("a", "b")), as_toml(0.7)
    ('true', '["a", "b"]', '0.7')
    """
    if isinstance(value, tuple):
        return f"[{', '.join(map(as_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)
