"""Grouping of signatures alone, and buckets too large for all pairs."""

import numpy as np
import pytest

from pipeline import native
from pipeline.dedup import bands, candidates, signatures
from pipeline.document import Document
from pipeline.stages.near_dup import NearDup


def planted(count: int = 6_000, copies: int = 1_500) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Signatures, and pairs (copy, original) that agree in more than .9 of the slots."""
    pick = np.random.default_rng(4)
    table = pick.integers(0, 1 << 32, (count, 128), np.uint32)
    new, old = np.arange(count - copies, count), pick.integers(0, count - copies, copies)
    alike = pick.random((copies, 128)) < pick.uniform(0.93, 1, (copies, 1))
    table[new] = np.where(alike, table[old], table[new])
    return table, new, old


def test_copies_are_grouped_the_same_way_by_numpy_and_compiled_code(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("llvmlite")
    table, new, old = planted()
    results = []
    for wish in ("0", "1"):
        monkeypatch.setenv("CLEAN_CORPUS_COMPILED", wish)
        results.append(signatures.group(table))
    np.testing.assert_array_equal(results[0], results[1])
    assert (results[0][new] == results[0][old]).mean() > 0.999
    assert len(np.unique(results[0])) == len(table) - len(new)


def test_eight_bits_a_slot_group_alike() -> None:
    table, new, old = planted()
    groups = signatures.group((table & 0xFF).astype(np.uint8))
    assert (groups[new] == groups[old]).mean() > 0.999


def test_band_keys_on_disk_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    table, *_ = planted(2_000, 300)
    expected = signatures.group(table)
    monkeypatch.setattr(signatures, "IN_MEMORY", 10)
    monkeypatch.setattr(signatures, "ROWS", 700)
    np.testing.assert_array_equal(signatures.group(table), expected)


def test_numpy_and_compiled_code_give_the_same_band_keys() -> None:
    kernels = native.kernels()
    if kernels is None:
        pytest.skip("no compiled kernels")
    table, *_ = planted(500, 50)
    rows = bands.choose(128, 0.7, 0.995)
    out = np.empty((len(rows), len(table)), np.uint32)
    kernels.band_keys(table, np.array(rows), out)
    np.testing.assert_array_equal(out, bands.band_keys(table, rows))


def test_a_large_bucket_gives_pairs_in_proportion_to_its_size() -> None:
    """2,000 signatures that agree in .8 of the slots: 2 million pairs, of which a few for each are kept."""
    pick = np.random.default_rng(5)
    count = 2_000
    table = np.tile(pick.integers(0, 1 << 32, 128, np.uint32), (count, 1))
    other = pick.random((count, 128)) < 0.2
    table[other] = pick.integers(0, 1 << 32, int(other.sum()), np.uint32)
    table[count - 1] = table[7]
    keys = bands.band_keys(table, bands.choose(128, 0.7, 0.995))
    pairs = candidates.by_signature(list(keys), table, 0.3)
    assert len(pairs) < 12 * count
    a, b = candidates.unpack(pairs)
    assert ((a == 7) & (b == count - 1)).any()


def test_a_copy_among_template_pages_is_found() -> None:
    pages = [
        f"本店出售的第{at * 37 % 1009}号茶壶采用当地红泥手工制作，容量{at * 53 % 907}毫升，售价{at * 71 % 811}元，库存{at * 13 % 701}件。"
        "下单后二十四小时内发货，偏远地区可能延迟一至两日，收货时请当面检查包装，如有破损请拒收并拍照留存，祝您生活愉快。"
        for at in range(1, 400)
    ]
    docs = [
        Document(str(at), text) for at, text in enumerate([*pages, pages[200].replace("，祝您生活愉快", "")])
    ]
    found = [flag for doc in NearDup()(docs) for flag in doc.flags if flag.kind == "duplicate"]
    assert {flag.evidence["of"] for flag in found} == {"200"}
