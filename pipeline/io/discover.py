"""From what was typed to a list of files: folders, globs, addresses, standard input."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import InputError
from .formats import FORMATS, Entry, filesystem, format_of

KNOWN = " ".join(FORMATS)


@dataclass(slots=True)
class Found:
    """The files to read, in order, and those that were left alone with the reason."""

    entries: list[Entry] = field(default_factory=list)
    # (name, reason): files in folders that are no documents, such as pictures.
    skipped: list[tuple[str, str]] = field(default_factory=list)
    # (entry, reason, message): documents that cannot be read, known before any is opened.
    refused: list[tuple[Entry, str, str]] = field(default_factory=list)


def discover(inputs: Iterable[str | Path], fmt: str = "", *, leave_out: Path | None = None) -> Found:
    """All files that the inputs name, sorted within each input.

    Args:
        inputs: Files, folders, globs, addresses with `://`.
        fmt: The format of files whose name does not tell.
        leave_out: A folder that is no input, though it may lie inside one: the output of this very run.

    Raises:
        InputError: an input does not exist, or holds no document.
    """
    found = Found()
    for given in inputs:
        before = len(found.entries) + len(found.refused)
        typed = os.fspath(given)
        if "://" in typed:
            _remote(typed, fmt, found)
        elif Path(typed).is_dir():
            _folder(Path(typed), found, leave_out.resolve() if leave_out else None)
        elif Path(typed).exists():
            _add(found, typed, Path(typed).name, fmt or "text")
        elif glob.has_magic(typed):
            _glob(typed, fmt, found)
        else:
            raise InputError(
                f"there is no file or folder {typed!r}; "
                "give files, folders, patterns in quotes ('pages/**/*.html') or - for standard input"
            )
        if len(found.entries) + len(found.refused) == before:
            raise InputError(_nothing_in(typed, found))
    if not found.entries and not found.refused:
        raise InputError("no input; type: clean-corpus run FILE_OR_FOLDER -o OUT")
    return found


def printable(name: str) -> str:
    r"""A file name as text: bytes in it that are no UTF-8 are shown as escapes, for ids are text.

    >>> printable(os.fsdecode(b"\xd6.txt"))
    '\\xd6.txt'
    """
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _nothing_in(typed: str, found: Found) -> str:
    others = [name for name, _ in found.skipped[:3]]
    seen = f" (it holds {', '.join(others)} …)" if others else ""
    return f"no documents in {typed!r}{seen}; files are read if they are named *{KNOWN.replace(' ', ' *')}, also with .gz .zst .xz .bz2"


def _add(found: Found, path: str, name: str, fallback: str = "") -> None:
    name = printable(name)
    kind, codec = format_of(name)
    kind = kind or fallback
    if not kind:
        found.skipped.append((name, "unknown format"))
        return
    try:
        size = Path(path).stat().st_size
    except OSError as error:
        found.refused.append((Entry(path, name, 0, kind, codec), "unreadable", str(error)))
        return
    found.entries.append(Entry(path, name, size, kind, codec))


def _folder(root: Path, found: Found, leave_out: Path | None) -> None:
    resolved = root.resolve()
    files: list[tuple[str, str]] = []
    for folder, folders, names in os.walk(root):
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".")
            and (leave_out is None or (Path(folder) / name).resolve() != leave_out)
        ]
        for name in names:
            path = str(Path(folder) / name)
            files.append((Path(path).relative_to(root).as_posix(), path))
        # os.walk lists links to folders among the folders but does not enter them.
        found.skipped += [
            ((Path(folder) / name).relative_to(root).as_posix(), "link to a folder")
            for name in folders
            if (Path(folder) / name).is_symlink()
        ]
    for name, path in sorted(files):
        if Path(name).name.startswith("."):
            found.skipped.append((name, "hidden"))
        elif Path(path).is_symlink() and not Path(path).resolve().is_relative_to(resolved):
            kind, codec = format_of(name)
            message = f"{name} is a link to a file outside of {root}; give that file itself if it is meant"
            found.refused.append((Entry(path, name, 0, kind, codec), "link-outside", message))
        elif not Path(path).is_file() and not Path(path).is_symlink():
            found.skipped.append((name, "not a regular file"))
        else:
            _add(found, path, name)


def _glob(pattern: str, fmt: str, found: Found) -> None:
    fixed = _parts_before_magic(Path(pattern).parts)
    root = Path(*fixed) if fixed else Path()
    for path in sorted(glob.glob(pattern, recursive=True)):  # noqa: PTH207  # absolute patterns too
        if Path(path).is_file():
            _add(found, path, Path(path).relative_to(root).as_posix(), fmt)


def _parts_before_magic(parts: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for part in parts:
        if glob.has_magic(part):
            break
        kept.append(part)
    return kept


def _remote(url: str, fmt: str, found: Found) -> None:
    fsspec = filesystem()
    try:
        system, path = fsspec.core.url_to_fs(url)
        magic = glob.has_magic(path)
        if magic:
            paths = sorted(system.glob(path))
        elif system.isdir(path):
            paths = sorted(system.find(path))
        else:
            paths = [path]
        base = path.split("*")[0].rsplit("/", 1)[0] if magic or paths == [path] else path
        if paths == [path] and not magic:
            base = path.rsplit("/", 1)[0]
        for each in paths:
            name = each.removeprefix(base).lstrip("/") or each
            kind, codec = format_of(name)
            kind = kind or fmt
            if kind:
                size = int(system.size(each) or 0)
                found.entries.append(Entry(system.unstrip_protocol(each), name, size, kind, codec))
            else:
                found.skipped.append((name, "unknown format"))
    except ImportError as error:  # fsspec names the package that is missing, not what to type
        package = "'clean-corpus[s3]'" if url.startswith("s3://") else "the package that the message names"
        raise InputError(f"cannot read {url!r}: {error}. Type: pip install {package}") from error
    except Exception as error:  # fsspec backends raise whatever their client raises
        raise InputError(f"cannot list {url!r}: {type(error).__name__}: {error}") from error
