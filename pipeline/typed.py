"""Plain data made into frozen settings: names and values are checked against the annotations.

>>> from dataclasses import dataclass
>>> @dataclass
... class Soup:
...     salt: float = 0.1
>>> built(Soup, {"salt": 0})
Soup(salt=0.0)
>>> built(Soup, {"sallt": 1})
Traceback (most recent call last):
...
pipeline.errors.ConfigError: unknown setting 'sallt'; did you mean 'salt'?
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from .errors import ConfigError

T = TypeVar("T")


def built(cls: type[T], settings: object, section: str = "") -> T:
    """A dataclass of settings, and those inside it, from nested tables; what is not named keeps its default.

    Raises:
        ConfigError: an unknown name, with the nearest that there is; or a value that does not fit.
    """
    where = f" in [{section}]" if section else ""
    types = get_type_hints(cls)
    if not isinstance(settings, Mapping):
        hint = f"; name one of them, for example {section}.{next(iter(types))}" if section else ""
        raise ConfigError(f"{section or 'the settings'} must be a table of settings, not {settings!r}{hint}")
    values = {}
    for name, value in settings.items():
        if name not in types:
            raise ConfigError(f"unknown setting {name!r}{where}{_nearest(str(name), list(types))}")
        if is_dataclass(types[name]):
            values[name] = built(types[name], value, f"{section}.{name}" if section else name)
        else:
            values[name] = _checked(types[name], value, f"{name!r}{where}")
    return cls(**values)


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else f"; the settings here are: {', '.join(known)}"


def _checked(kind: Any, value: Any, what: str) -> Any:
    """The value, if it fits the annotation; ints pass as floats, lists as tuples, and nothing else is bent."""
    origin, choices = get_origin(kind), get_args(kind)
    if origin is Literal:
        if value in choices:
            return value
        hint = _nearest(str(value), [str(choice) for choice in choices])
        raise ConfigError(f"{what} cannot be {value!r}{hint}")
    if origin is tuple and isinstance(value, list | tuple):
        return tuple(_checked(choices[0], item, what) for item in value)
    if kind is float and type(value) is int:
        value = float(value)
    if type(value) is not (origin or kind):
        raise ConfigError(
            f"{what} must be of type {getattr(origin or kind, '__name__', kind)}, not {value!r}"
        )
    # Every setting with a decimal point is a share or a probability, every whole number counts something.
    if kind is float and not 0.0 <= value <= 1.0:
        raise ConfigError(f"{what} must be a share from 0 to 1, not {value!r}")
    if kind is int and value < 0:
        raise ConfigError(f"{what} must be 0 or more, not {value!r}")
    return value
