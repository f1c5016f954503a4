"""All cases in tests/cases: data that any reader of Chinese can add to.

tests/cases/<stage>/repaired.json           `before` becomes `after`
tests/cases/<stage>/must_not_change.json    `before` stays as it is
tests/cases/<stage>/known_failures.json     cases that fail today; the day one passes, the build says: move it

Optional keys of a case: `config` (settings that differ from the defaults, as in the TOML file), `rules` (the set of
rules whose edits lead there), `meta` (facts that must be in `meta`) and `flags` (findings, each as "kind evidence-kind
marked text"; of several alike one is enough; [] says that there are none). For the stage `twins`: `twins` (the texts
that `before` is a copy of), `mask` (a glyph that stands for masked characters) and `guess` (what stage `repair` put in its place).
`beside`: other texts of the same site. `drop`: the reason for which the document is dropped.

tests/cases/<stage>/flagged.json, dropped.json: cases that show a flag or a reason
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pipeline.config import DEFAULT, Config
from pipeline.document import Document, Edit, Flag
from pipeline.flow import default_stages
from pipeline.stage import Stage

FOLDER = Path(__file__).parent / "cases"
STAGES: dict[str, Stage] = {stage.name: stage for stage in default_stages(DEFAULT)}


def cases() -> list[Any]:
    """Every case as a pytest parameter, named by stage, file and label."""
    found = []
    for path in sorted(FOLDER.glob("*/*.json")):
        failing = [pytest.mark.xfail(strict=True)] if path.stem == "known_failures" else []
        for case in json.loads(path.read_text("utf-8")):
            name = f"{path.parent.name}/{path.stem}: {case['label']}"
            found.append(pytest.param(path.parent.name, case, id=name, marks=failing))
    return found


def documents(case: dict[str, Any]) -> list[Document]:
    """The document of a case; behind its twins, with what earlier stages did and found, where the case has twins."""
    doc = Document(case["label"], case["before"])
    if "beside" in case:
        texts = [*case["beside"], case["before"]]
        return [Document(str(at), text, {"site": "cases"}) for at, text in enumerate(texts)]
    if "twins" not in case:
        return [doc]
    twins = [Document(f"twin {at}", text) for at, text in enumerate(case["twins"])]
    (doc,) = STAGES["quality"]([doc])
    masks = [match.span() for match in re.finditer(re.escape(case.get("mask", "\0")), doc.text)]
    copies = ({"cluster": "c", "of_position": at, "kind": "near"} for at in range(len(twins)))
    if "guess" in case:
        guesses = [
            Edit(start, doc.text[start:end], case["guess"], "masked-character") for start, end in masks
        ]
        doc, masks = doc.edited("repair", guesses), []
    flags = [Flag("mask", "repair", {}, start, end) for start, end in masks]
    return [*twins, doc.flagged(*flags, *(Flag("duplicate", "near_dup", copy) for copy in copies))]


@pytest.mark.parametrize(("stage", "case"), cases())
def test_case(stage: str, case: dict[str, Any]) -> None:
    if stage not in STAGES:
        pytest.skip(f"stage {stage!r} is not in the flow")
    stages = default_stages(Config.from_mapping(case["config"])) if "config" in case else STAGES.values()
    run = next(candidate for candidate in stages if candidate.name == stage)
    *_, doc = run(documents(case))
    assert doc.text == case.get("after", case["before"])
    assert (doc.drop and doc.drop.reason) == case.get("drop")
    if "rules" in case:
        made = [edit.rule for step in doc.steps if step.stage == stage for edit in step.edits]
        assert set(made) == set(case["rules"])
    assert {key: doc.meta.get(key) for key in case.get("meta", {})} == case.get("meta", {})
    if "flags" in case:
        found = {
            " ".join(
                filter(
                    None, (flag.kind, flag.evidence.get("kind"), doc.text[flag.start or 0 : flag.end or 0])
                )
            )
            for flag in doc.flags
        }
        assert found >= set(case["flags"])
        assert bool(found) == bool(case["flags"])
