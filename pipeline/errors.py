"""All errors of the package.

    CleanCorpusError
    ├── ConfigError          a setting is unknown or has a value it cannot have
    ├── InputError           something named on the command line cannot be read
    ├── RecordError          one record of the input cannot be read (it goes to rejected.jsonl; the run goes on)
    ├── OutputError          the output folder cannot be written, or holds something else
    ├── ReplayError          steps do not belong to the text they were applied to
    ├── KnowledgeError       a file of learned knowledge cannot be used
    ├── StageError           a stage broke a law it must obey
    └── MissingExtraError    an optional dependency is needed and not installed

Every message says what happened, what was expected, and what to type.
"""

from __future__ import annotations


class CleanCorpusError(Exception):
    """The base of all errors that this package raises on purpose."""


class ConfigError(CleanCorpusError):
    """A setting is unknown or has a value it cannot have."""


class InputError(CleanCorpusError):
    """Something named on the command line cannot be read."""


class RecordError(CleanCorpusError):
    """One record of the input cannot be read; `reason` is a short key to count by."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason

    def __reduce__(self) -> tuple[type[RecordError], tuple[str, str]]:
        return type(self), (self.reason, str(self))


class OutputError(CleanCorpusError):
    """The output folder cannot be written, or holds something else."""


class ReplayError(CleanCorpusError):
    """Steps do not belong to the text they were applied to."""

    def __init__(self, stage: str, offset: int, expected: str, found: str) -> None:
        super().__init__(
            f"the step of stage {stage!r} expects {expected!r} at offset {offset} but finds {found!r}; "
            "was it recorded on another text?"
        )
        self.details: tuple[str, int, str, str] = (stage, offset, expected, found)

    def __reduce__(self) -> tuple[type[ReplayError], tuple[str, int, str, str]]:
        return type(self), self.details


class KnowledgeError(CleanCorpusError):
    """A file of learned knowledge cannot be used."""


class StageError(CleanCorpusError):
    """A stage broke a law it must obey (see `pipeline.testing.check_stage`)."""


class MissingExtraError(CleanCorpusError):
    """An optional dependency is needed and not installed."""

    def __init__(self, package: str, extra: str, purpose: str) -> None:
        super().__init__(
            f"{purpose} needs the package {package!r}, which is not installed. Type: pip install 'clean-corpus[{extra}]'"
        )
        self.details: tuple[str, str, str] = (package, extra, purpose)

    def __reduce__(self) -> tuple[type[MissingExtraError], tuple[str, str, str]]:
        return type(self), self.details
