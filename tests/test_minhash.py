"""Signatures: the same bits from numpy, compiled code and datasketch."""

import datasketch
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dedup import bands, minhash
from pipeline.dedup.key import fold, fold_all, fold_with_offsets
from pipeline.dedup.shingles import shingles

TEXTS = st.lists(
    st.text(st.sampled_from("春夏秋冬山水人家天地*□，。 abＣ①1２麵\ue000𠀀é\n.,！?"), max_size=90),
    min_size=1,
    max_size=8,
)


@pytest.fixture(params=["0", "1"], ids=["numpy", "compiled"])
def kernel(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "1":
        pytest.importorskip("llvmlite")
    monkeypatch.setenv("CLEAN_CORPUS_COMPILED", request.param)
    return str(request.param)


def theirs(hashes: list[int], num_perm: int = 128) -> datasketch.MinHash:
    signature = datasketch.MinHash(num_perm, hashfunc=int, scheme="affine32")
    signature.update_batch(hashes)
    return signature


@given(texts=TEXTS)
def test_numpy_and_compiled_code_give_the_same_bits(texts: list[str]) -> None:
    pytest.importorskip("llvmlite")
    results = []
    for wish in ("0", "1"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CLEAN_CORPUS_COMPILED", wish)
            codes, ends, prose = minhash.keys_of(texts)
            results.append((prose, ends, *minhash.sign(codes, ends), *minhash.sample(codes, ends)))
    for one, other in zip(*results, strict=True):
        np.testing.assert_array_equal(one, other)


@given(texts=TEXTS)
def test_our_signatures_are_those_of_datasketch(texts: list[str]) -> None:
    signed = minhash.sign(*fold_all(texts))
    for text, row, count in zip(texts, signed.signatures, signed.counts, strict=True):
        hashes = shingles(fold(text))
        assert (len(hashes) > 0) == (count > 0)
        np.testing.assert_array_equal(theirs(hashes.tolist()).hashvalues, row)


def test_our_signatures_open_in_datasketch(kernel: str) -> None:
    del kernel
    ours, near = minhash.sign(
        *fold_all(["山水之间有人家" * 9 + "甲乙丙丁戊", "山水之间有人家" * 9 + "己庚辛壬癸"])
    ).signatures
    opened = datasketch.MinHash(hashvalues=ours, scheme="affine32", hashfunc=int)
    other = datasketch.MinHash(hashvalues=near, scheme="affine32", hashfunc=int)
    assert 0 < opened.jaccard(other) < 1
    opened.update(7)
    assert (opened.hashvalues <= ours).all()


def test_permutations_are_those_of_datasketch() -> None:
    np.testing.assert_array_equal(theirs([]).permutations, np.array(minhash.permutations(128)))


@pytest.mark.parametrize("length", [4, 5, 8_191, 8_192, 8_193, 20_000])
def test_documents_across_blocks(length: int, kernel: str) -> None:
    """The numpy kernel works in blocks of 8,192 hashes; no document may notice."""
    del kernel
    text = "".join(chr(0x4E00 + at * 7919 % 20_000) for at in range(length))
    signed = minhash.sign(*fold_all(["甲乙丙丁戊己", text, "甲乙丙丁戊己"]))
    np.testing.assert_array_equal(signed.signatures[0], signed.signatures[2])
    np.testing.assert_array_equal(signed.signatures[1], theirs(shingles(fold(text)).tolist()).hashvalues)


@given(text=st.text(st.characters()))
def test_key_and_offsets_fit(text: str) -> None:
    key, offsets = fold_with_offsets(text)
    np.testing.assert_array_equal(key, fold(text))
    assert len(key) == len(offsets)
    assert ((offsets >= 0) & (offsets < max(1, len(text)))).all()
    again, ends = fold_all([text, text])
    np.testing.assert_array_equal(again, np.concatenate([key, key]))
    assert ends.tolist() == [len(key), 2 * len(key)]


def test_script_width_case_and_punctuation_fold() -> None:
    np.testing.assert_array_equal(fold("「臺灣」的後面，ＡＢＣ１２"), fold("台湾的后面 abc 12"))


def test_a_masked_copy_has_a_subset_of_the_shingles() -> None:
    whole = shingles(fold("春风吹过山岗，河水流向远方，孩子们在田野里放风筝"))
    masked = shingles(fold("春风吹过山*，河水流向远方，孩子们在□野里放风筝"))
    assert set(masked.tolist()) < set(whole.tolist())


def test_short_texts_are_hashed_whole() -> None:
    assert not set(shingles(fold("好的")).tolist()) & set(shingles(fold("好吧")).tolist())
    assert len(shingles(fold("***"))) == len(shingles(fold("，"))) == 0


@pytest.mark.parametrize("threshold", [0.5, 0.7, 0.8, 0.9])
def test_bands_reach_the_wanted_recall(threshold: float) -> None:
    rows = bands.choose(128, threshold, 0.995)
    assert sum(rows) <= 128
    assert bands.recall(rows, threshold) >= 0.995
