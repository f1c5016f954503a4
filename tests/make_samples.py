"""Writes the expected output of the samples: `make samples`. Read the diff before you commit it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from pipeline.engines import local

ROOT = Path(__file__).parent.parent
EXPECTED = Path(__file__).parent / "expected"


def cleaned() -> dict[str, list[dict[str, Any]]]:
    """What a run over the samples writes, by kind: documents, edits (rule by rule) and rejects."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        local.run([ROOT / "samples"], out, fmt="jsonl")
        documents = _lines(out / "documents")
        edits = [
            {"id": row["id"], "stage": step["stage"], **edit}
            for row in _lines(out / "edits")
            for step in row["steps"]
            for edit in step["edits"]
        ]
        rejected = _lines(out)
    for edit in edits:
        edit.pop("evidence", None)  # figures of the model: they move in the last digit
        edit.pop("confidence", None)
    return {"documents": [_stable(row) for row in documents], "edits": edits, "rejected": rejected}


def _lines(folder: Path) -> list[dict[str, Any]]:
    pattern = "part-*.jsonl" if folder.name in {"documents", "edits"} else "rejected.jsonl"
    return [
        json.loads(line)
        for path in sorted(folder.glob(pattern))
        for line in path.read_text(encoding="utf-8").split("\n")
        if line
    ]


def _stable(row: dict[str, Any]) -> dict[str, Any]:
    """The record without the ranked candidates of masks, whose figures move in the last digit."""
    for mask in row.get("flags", {}).get("masks", []):
        mask.pop("candidates", None)
        mask.pop("support", None)
    return row


def main() -> None:
    """Write the files."""
    EXPECTED.mkdir(exist_ok=True)
    for name, rows in cleaned().items():
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (EXPECTED / f"{name}.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
