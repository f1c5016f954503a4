"""The output of a run, read back: its manifest, its documents with their history, its duplicates."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..document import Document, Flag, Step
from ..errors import InputError
from .parts import parts, parts_with_edits, read_lines, read_part, rows_at
from .rows import steps_of


@dataclass(frozen=True, slots=True)
class Result:
    """The output folder of a run, for reading."""

    folder: Path
    manifest: Mapping[str, Any]

    @classmethod
    def open(cls, folder: Path) -> Result:
        """The result in a folder.

        Raises:
            InputError: there is none.
        """
        path = folder / "manifest.json"
        try:
            return cls(folder, json.loads(path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            raise InputError(
                f"{folder} holds no result (no manifest.json); give the folder that `clean-corpus run … -o` wrote"
            ) from None
        except (OSError, ValueError) as error:
            raise InputError(f"{path} cannot be read: {error}") from error

    def documents(self) -> Iterator[Document]:
        """All documents, each with its steps."""
        for path, history in parts_with_edits(self.folder):
            rows = read_lines(history) if history else ()
            steps = {row["position"]: steps_of(row) for row in rows}
            for row in read_part(path):
                yield document_of(row, steps.get(row["position"], ()))

    def find(self, ids: Iterable[str]) -> list[Document]:
        """The documents with these ids (or positions, written as #17), in the order asked for.

        Raises:
            InputError: one is not there.
        """
        wanted = list(ids)
        found: dict[str, Document] = {}
        for doc in self.documents():
            for name in (doc.id, f"#{doc.position}"):
                if name in wanted:
                    found.setdefault(name, doc)
            if len(found) == len(set(wanted)):
                break
        for name in wanted:
            if name not in found:
                raise InputError(
                    f"{self.folder} has no document {name!r}; the ids are in documents/, or type #17 for the 17th"
                )
        return [found[name] for name in wanted]

    def at(self, positions: Iterable[int]) -> dict[int, Document]:
        """The documents at these positions, without their steps; only the parts that hold them are read."""
        chosen = set(positions)
        wanted = sorted(chosen)
        found: dict[int, Document] = {}
        files = parts(self.folder / "documents")
        firsts = (
            [next(iter(read_part(path)), {"position": 0})["position"] for path in files] if wanted else []
        )
        for number in {max(bisect_right(firsts, position) - 1, 0) for position in wanted}:
            for row in rows_at(files[number], chosen):
                found[row["position"]] = document_of(row)
        return found

    def dropped(self, positions: Iterable[int]) -> dict[int, str]:
        """The texts, as they came in, of documents at these positions that a stage left out of the result."""
        wanted = set(positions)
        if not wanted:
            return {}
        return {
            row["position"]: str(row["raw"])
            for row in self.rows("rejected.jsonl")
            if row.get("position") in wanted and row.get("id") is not None and "raw" in row
        }

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """The rows of a JSON Lines file of the result, if it is there."""
        for path in (self.folder / name, self.folder / f"{name}.zst"):
            if path.exists():
                yield from read_lines(path)


def document_of(row: Mapping[str, Any], steps: tuple[Step, ...] = ()) -> Document:
    """The document in a line of documents/."""
    flags = tuple(flags_of(row["flags"]))
    return Document(row["id"], row["text"], row["meta"], steps, flags, position=row["position"])


def flags_of(row: Mapping[str, Any]) -> Iterator[Flag]:
    """The flags in a line of documents/.

    >>> list(flags_of({"masks": [{"stage": "repair", "start": 3, "end": 4, "best": "心"}]}))
    [Flag(kind='mask', stage='repair', evidence={'best': '心'}, start=3, end=4)]
    """
    for name, found in row.items():
        kind = "mask" if name == "masks" else name
        for each in found if isinstance(found, list) else [found]:
            evidence = {key: value for key, value in each.items() if key not in {"stage", "start", "end"}}
            yield Flag(kind, each.get("stage", ""), evidence, each.get("start"), each.get("end"))
