"""The output of a run is read as it is, by what people read data with: no converter, no options to look up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline.engines import local

FORMATS = {"jsonl": "jsonl", "jsonl.zst": "jsonl.zst", "parquet": "parquet"}
pytestmark = pytest.mark.filterwarnings("default")  # other people's warnings


@pytest.fixture(scope="module", params=FORMATS)
def result(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, local.RunResult]:
    """The samples, cleaned into one of the formats, in several shards."""
    if request.param == "parquet":
        pytest.importorskip("pyarrow", reason="type: pip install 'clean-corpus[parquet]'")
    samples = Path(__file__).parent.parent / "samples"
    out = tmp_path_factory.mktemp("run") / "out"
    return request.param, local.run([samples], out, workers=0, fmt=request.param, shard_bytes=4_000)


def files(result: tuple[str, local.RunResult], folder: str) -> str:
    """The parts of the output, as a pattern."""
    return str(result[1].out / folder / f"*.{FORMATS[result[0]]}")


def test_datasets_loads_it(
    result: tuple[str, local.RunResult], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`load_dataset` with the format's own loader: all documents, ids and texts, in order."""
    datasets: Any = pytest.importorskip("datasets", reason="type: pip install datasets")
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    loader = "parquet" if result[0] == "parquet" else "json"
    loaded = datasets.load_dataset(
        loader, data_files=files(result, "documents"), split="train", cache_dir=str(tmp_path)
    )
    assert loaded.num_rows == result[1].counts["out"]
    assert {"id", "text", "meta", "flags"} <= set(loaded.column_names)
    assert all(isinstance(text, str) for text in loaded["text"])
    assert loaded["position"] == sorted(loaded["position"])


def test_duckdb_reads_it(result: tuple[str, local.RunResult]) -> None:
    """Documents, and what repeats them, in plain SQL."""
    duckdb: Any = pytest.importorskip("duckdb", reason="type: pip install duckdb")
    reader = "read_parquet" if result[0] == "parquet" else "read_json"
    documents = f"{reader}('{files(result, 'documents')}')"
    counted = duckdb.sql(f"select count(*), max(length(text)) from {documents}").fetchall()  # noqa: S608  # our own
    assert counted[0][0] == result[1].counts["out"]
    assert counted[0][1] > 100
    copies = duckdb.sql(f"""
        select doc.id, cluster.of, cluster.member.similarity
        from (
            select representative.id as of, unnest(members) as member
            from read_json('{result[1].out / "duplicates.jsonl"}') where type = 'cluster'
        ) as cluster
        join {documents} as doc on doc.id = cluster.member.id
    """).fetchall()  # noqa: S608  # our own
    assert len(copies) == result[1].report.totals["duplicates"] > 0
    assert all(0 < similarity <= 1 for _, _, similarity in copies)


def test_polars_and_pandas_read_it(result: tuple[str, local.RunResult]) -> None:
    """The plain ones, without a schema."""
    polars: Any = pytest.importorskip("polars", reason="type: pip install polars")
    pandas: Any = pytest.importorskip("pandas", reason="type: pip install pandas")
    pattern = files(result, "documents")
    frame = polars.read_parquet(pattern) if result[0] == "parquet" else polars.scan_ndjson(pattern).collect()
    assert len(frame) == result[1].counts["out"]
    paths = sorted(Path(pattern).parent.glob(f"*.{FORMATS[result[0]]}"))
    read = pandas.read_parquet if result[0] == "parquet" else lambda path: pandas.read_json(path, lines=True)
    assert sum(len(read(path)) for path in paths) == result[1].counts["out"]
