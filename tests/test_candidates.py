"""Candidates, overlaps and groups against the plainest way to find them."""

import itertools
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import native
from pipeline.dedup import candidates, compare, search
from pipeline.dedup.corpus import Corpus, Facts, survey
from pipeline.dedup.key import fold_all
from pipeline.dedup.shingles import ranges
from pipeline.dedup.union import unite

TEXTS = st.lists(st.text("山水之间有人家*，ab1 \n", max_size=60), min_size=2, max_size=8)


@given(texts=TEXTS)
def test_overlaps_are_the_same_hashed_and_sorted(texts: list[str]) -> None:
    pytest.importorskip("llvmlite")
    kernels = native.kernels()
    assert kernels is not None
    codes, ends = fold_all(texts)
    keys = [codes[start:end] for start, end in ranges(ends)]
    a, b = (np.array(side) for side in zip(*itertools.product(range(len(keys)), repeat=2), strict=True))
    ours = compare._overlaps(kernels, codes, ends, a, b)
    np.testing.assert_array_equal(ours, compare._overlaps_numpy(keys, a, b))


@given(st.lists(st.sets(st.integers(1, 40), max_size=12), min_size=1, max_size=60))
def test_pairs_that_share_samples_are_all_pairs_that_do(documents: list[set[int]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(candidates, "COMMON", 4)  # so that some values are everywhere
        samples = np.array([value << 40 for each in documents for value in sorted(each)], np.uint64)
        sizes = np.array([len(each) for each in documents])
        owners = np.repeat(np.arange(len(documents), dtype=np.uint64), sizes)
        phrases = {
            value
            for value, n in Counter(v for each in documents for v in each).items()
            if n > candidates.COMMON
        }
        expected = [
            (a, b)
            for a, b in itertools.combinations(range(len(documents)), 2)
            if len((documents[a] & documents[b]) - phrases)
            >= max(1, min(2, *sizes[[a, b]]), 0.5 * min(sizes[[a, b]]))
        ]
        found = candidates.unpack(candidates.by_samples(samples, owners, sizes, 0.5))
        assert list(zip(*(side.tolist() for side in found), strict=True)) == expected


def test_what_nobody_shares_is_left_out_and_the_pairs_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("llvmlite")
    pick = np.random.default_rng(3)
    texts = ["".join(map(chr, pick.integers(0x4E00, 0x9000, 400))) for _ in range(60)]
    texts += [texts[at] for at in range(5)] + [texts[at][100:] + texts[at + 1] for at in range(10, 20)]
    corpus = Corpus([survey([Facts(at, str(at), text) for at, text in enumerate(texts)], (4,) * 32, 128)])
    told, pairs = [], []
    for wish in ("0", "1"):
        monkeypatch.setenv("CLEAN_CORPUS_COMPILED", wish)
        told.append(corpus.samples())
        pairs.append(candidates.by_samples(*told[-1], search.LEAST_SAMPLES).tolist())
    assert len(told[1][0]) < 0.6 * len(told[0][0])
    assert pairs[0] == pairs[1]
    assert len(pairs[0]) >= 20


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=40))
def test_what_is_joined_points_at_the_smallest_of_its_group(pairs: list[tuple[int, int]]) -> None:
    groups = np.arange(31)
    unite(groups, *np.array(pairs, np.int64).reshape(-1, 2).T)
    plain = [{at} for at in range(31)]
    for a, b in pairs:
        if plain[a] is not plain[b]:
            plain[a] |= plain[b]
            for at in plain[b]:
                plain[at] = plain[a]
    assert groups.tolist() == [min(plain[at]) for at in range(31)]


def test_documents_are_asked_of_the_surveys_that_speak_of_them() -> None:
    texts = [f"第{at}篇文章说的是另一件事情，与别的没有关系。" for at in range(9)]
    facts = [Facts(at, f"id{at}", text) for at, text in enumerate(texts)]
    corpus = Corpus([survey(facts[at : at + 3], (4,) * 32, 128) for at in (0, 3, 6)])
    asked = np.array([8, 1, 4, 0, 7])
    told = [
        (part.id(row), document)
        for part, documents, rows in corpus.parts(asked)
        for document, row in zip(documents.tolist(), rows.tolist(), strict=True)
    ]
    assert sorted(told) == [(f"id{at}", at) for at in sorted(asked.tolist())]
    assert list(corpus.parts(asked[:0])) == []
