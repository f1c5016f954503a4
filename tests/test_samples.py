"""The samples come out as a reader of Chinese approved them: tests/expected, written anew by `make samples`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from make_samples import EXPECTED, cleaned

from pipeline import Document, clean_corpus

# Untouched: nothing is wrong with these.
CLEAN = [
    "annual-report.txt",
    "letter-big5.txt",
    "poem.txt",
    "readme-markdown.md.txt",
    "stars.txt",
    "statute.txt",
]


@pytest.fixture(scope="module")
def result() -> dict[str, list[dict[str, Any]]]:
    """One run over the samples."""
    return cleaned()


@pytest.mark.parametrize("kind", ["documents", "edits", "rejected"])
def test_the_samples_come_out_as_approved(kind: str, result: dict[str, list[dict[str, Any]]]) -> None:
    """Every document, edit and reject."""
    lines = (EXPECTED / f"{kind}.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    assert result[kind] == [json.loads(line) for line in lines]


@pytest.mark.parametrize("name", CLEAN)
def test_clean_text_passes(name: str, samples: Path, result: dict[str, list[dict[str, Any]]]) -> None:
    """Character for character, and without a flag of damage."""
    (row,) = [row for row in result["documents"] if row["id"] == name]
    encoding = "big5" if "big5" in name else "utf-8"
    assert row["text"] == (samples / name).read_bytes().decode(encoding)
    assert not {"damage", "masks"} & set(row.get("flags", {}))


def test_the_repost_comes_back(samples: Path, result: dict[str, list[dict[str, Any]]]) -> None:
    """Masks, punctuation and the dropped number as in the original; the chrome gone; cut off where it was cut off."""
    texts = {row["id"]: row["text"] for row in result["documents"]}
    original = "".join((samples / "interview.txt").read_text(encoding="utf-8").split()).replace("　", "")
    repost = "".join(texts["interview-repost.txt"].split())
    assert "近300名市民" in repost
    assert original.startswith(repost)


def test_the_digits_come_back_from_the_undamaged_copy(result: dict[str, list[dict[str, Any]]]) -> None:
    """Everything that the twin proves is restored, the heading and date line of the damaged copy stay."""
    texts = {row["id"]: row["text"] for row in result["documents"]}
    restored = texts["annual-report-digits-lost.txt"]
    for fact in (
        "186.4万人次",
        "12.3%",
        "28650张",
        "9月28日",
        "“一小时借阅圈”",
        "APP、微信",
        "Wi-Fi 6",
        "2316篇",
    ):
        assert fact in restored


def test_what_is_clean_stays_clean(result: dict[str, list[dict[str, Any]]]) -> None:
    """The output given again comes out unchanged: nothing is left that another run would change."""
    docs = [Document(row["id"], row["text"]) for row in result["documents"]]
    assert [doc.text for doc in clean_corpus(docs)] == [doc.text for doc in docs]
