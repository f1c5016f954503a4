"""Regular expressions that are compiled when they are first used.

A character class with all Han takes Python 2 to 10 ms to compile; the stages have a hundred of them, and `import
pipeline` shall take less than 150 ms.
"""

from __future__ import annotations

import re
from typing import Any, cast

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled at the first use of one of its methods; after that as fast as any.

    >>> lazy("[一-龥]+").findall("ab山水cd")
    ['山水']
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))


class _Lazy:
    """Stands for a pattern; gets its bound methods when the first one is asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update({method: getattr(compiled, method) for method in METHODS})
        return self.__dict__[name]
