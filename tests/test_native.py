"""The table of compiled kernels: made from the source as it is, loaded anywhere, careful with what it is given."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from benchmarks import build_kernels
from pipeline import native

TABLE = Path(native.__file__).parent / native.TABLE

needs_llvmlite = pytest.mark.skipif(
    importlib.util.find_spec("llvmlite") is None, reason="pip install 'clean-corpus[fast]'"
)


def test_the_table_is_made_from_the_present_source() -> None:
    assert f"; source {build_kernels.digest()}\n" in TABLE.read_text("ascii"), (
        "type: python -m benchmarks.build_kernels"
    )


def test_the_table_needs_nothing_but_memory() -> None:
    lines = TABLE.read_text("ascii").splitlines()
    declared = {line.split("@")[1].split("(")[0] for line in lines if line.startswith("declare")}
    assert {name for name in declared if not name.startswith("llvm.")} <= {"malloc", "free"}
    assert not [line for line in lines if line.startswith("target")]


@needs_llvmlite
def test_kernels_are_there_and_look_at_what_they_are_given() -> None:
    kernels = native.kernels()
    assert kernels is not None
    codes, ends = np.array([20320, 22909, 0], np.uint16), np.array([2], np.int64)
    with pytest.raises(TypeError, match=r"fold_points wants u4\[\]"):
        kernels.fold_points(codes, ends, codes, codes, ends)
    with pytest.raises(TypeError, match="sample_all"):
        kernels.sample_all(np.empty(6, np.uint16)[::2], ends, np.empty(4, np.uint64), ends)
    with pytest.raises(ValueError, match="zip"):
        kernels.sample_all(codes)
    with pytest.raises(AttributeError):
        _ = kernels.no_such_kernel


@needs_llvmlite
def test_machine_code_is_kept_and_an_unreadable_copy_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(native, "__file__", str(tmp_path / "native.py"))
    made = []
    for _ in range(2):
        assert native.loaded() is not None
        (kept,) = (tmp_path / "__pycache__").iterdir()
        made.append(kept.stat().st_mtime_ns)
    assert made[0] == made[1]
    kept.write_bytes(kept.read_bytes()[:100])
    assert native.loaded() is not None
    assert kept.stat().st_size > 100


@needs_llvmlite
def test_where_the_package_cannot_be_written_the_user_keeps_it_and_else_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")  # nothing can be made below a file, not even by root
    monkeypatch.setattr(native, "__file__", str(tmp_path / "file" / "native.py"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert native.loaded() is not None
    assert len(list((tmp_path / "cache" / "clean-corpus").iterdir())) == 1
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert native.loaded() is not None


def test_without_llvmlite_numpy_does_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert native.loaded() is None
    monkeypatch.setenv("CLEAN_CORPUS_COMPILED", "0")
    assert native.compiled(10**9) is None
