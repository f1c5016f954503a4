"""Raw and clean side by side: every character of both is there, once, in order."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from pipeline.document import Document, Edit
from pipeline.report.diff import compared, pieces_of
from pipeline.report.html.elements import two_sides


@given(st.text(alphabet="春江,，*\n　a", max_size=40), st.lists(st.integers(0, 10**6), max_size=6), st.data())
def test_pieces_join_to_both_texts(text: str, seeds: list[int], data: st.DataObject) -> None:
    """Whatever the steps did, the pieces spell the raw text and the clean one."""
    del data
    doc = Document("a", text)
    for number, seed in enumerate(seeds):
        chance = random.Random(seed)
        edits, at = [], 0
        while at <= len(doc.text):
            end = min(len(doc.text), at + chance.randrange(0, 4))
            after = chance.choice(["", "夏", "秋冬", "12345"])
            if chance.random() < 0.4 and doc.text[at:end] != after:
                edits.append(Edit(at, doc.text[at:end], after))
            at = end + chance.randrange(1, 5)
        doc = doc.edited(f"stage {number}", edits)
    pieces = pieces_of(doc)
    assert "".join(piece.before for piece in pieces) == text
    assert "".join(piece.after for piece in pieces) == doc.text
    at = 0
    for piece in pieces:
        assert piece.start == at
        assert piece.stages or piece.before == piece.after
        at += len(piece.before)


@given(st.text(alphabet="春江潮\n", max_size=60), st.text(alphabet="春江潮\n", max_size=60))
def test_comparing_two_texts_keeps_both(left: str, right: str) -> None:
    """A comparison spells both texts."""
    pieces = compared(left, right)
    assert "".join(piece.before for piece in pieces) == left
    assert "".join(piece.after for piece in pieces) == right


def test_like_stands_beside_like() -> None:
    """Rows end where both sides do: a paragraph that only one has moves nothing below it."""
    left = "河边有一座老桥。\n桥头种着两棵柳树。\n春天来了。"
    right = "河边有一座老桥。\n有人说是三棵。\n桥头种着两棵柳树。\n春天去了。"
    rows = list(two_sides(compared(left, right)))
    assert [row.differs for row in rows] == [False, True, True]
    assert [str(row.left) for row in rows][:2] == ["河边有一座老桥。", "桥头种着两棵柳树。"]
    assert "<ins>有人说是三棵。\n</ins>" in rows[1].right
    assert rows[2].left != rows[2].right
