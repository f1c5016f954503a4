"""Names in the output have one style, explain themselves, and can all be looked up."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

import make_rules
import pytest
from names import cases_of, shown, switched, switches, written

import pipeline
from pipeline.cli.settings import sections
from pipeline.config import Script
from pipeline.dedup.judge import KINDS as DUPLICATES
from pipeline.document import Edit, Flag
from pipeline.flow import default_stages
from pipeline.report.html import chinese, wording
from pipeline.stages.boilerplate.table import rules as lines
from pipeline.stages.characters.rules import RULES as CHARACTERS
from pipeline.stages.encoding.misread import MISREADINGS

ROOT = Path(__file__).parent.parent
EXPECTED = ROOT / "tests" / "expected"
STAGES = (
    "html",
    "encoding",
    "characters",
    "punctuation",
    "script",
    "layout",
    "repair",
    "boilerplate",
    "quality",
)
STYLE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# Keys of evidence are fields of JSON.
KEY = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")
# What the source puts together: f"mask-{kind of personal data}", f"{what was lost}-from-twin".
JOINED = {"mask-", "-from-twin"}
# Parts of such names, flags that never leave their stage, and what `pipeline.testing` drops documents for.
INSIDE = {"characters", "garbled", "number", "punctuation", "guess", "test"}
# One switch for several rules; all other switches of these stages are the names of rules.
FAMILIES = {("encoding", "misread")}

RULES = {each.name for each in shown() if each.what == "rule"}
TABLES = {
    *CHARACTERS, *(rule.name for rule in lines()), *(each.rule for each in MISREADINGS),
    *(name for name in get_args(Script) if name != "keep"),
}  # fmt: skip


def test_every_name_is_words_joined_by_hyphens() -> None:
    """In what the cases show, in the tables, and where the source gives an edit, a flag or a reason its name."""
    names = {each.name for each in shown()} | set(written()) | TABLES | set(DUPLICATES)
    assert {name for name in names - JOINED if not STYLE.fullmatch(name)} == set()
    assert len(names) > 150


def test_the_samples_have_no_other_names() -> None:
    """What a run over the samples writes."""
    edits, rejected = (
        # Not `splitlines`: a garbled text holds line ends of its own.
        [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
        for path in (EXPECTED / "edits.jsonl", EXPECTED / "rejected.jsonl")
    )
    assert {edit["rule"] for edit in edits} <= RULES
    assert {row["reason"] for row in rejected} <= {*chinese.REASONS, *chinese.KINDS}


def test_the_flow_over_all_cases_has_no_other_names() -> None:
    """All stages, one after the other, over the texts of all cases together."""
    cases = (case for stage in default_stages() for case in cases_of(stage.name))
    docs = list(pipeline.clean_corpus([case["before"] for case in cases]))
    edits = [edit for doc in docs for step in doc.steps for edit in step.edits]
    flags = [flag for doc in docs for flag in doc.flags]
    assert {edit.rule for edit in edits} <= set(chinese.RULES)
    assert {flag.kind for flag in flags} <= set(chinese.KINDS)
    assert {flag.evidence.get("kind", "") for flag in flags} <= set(chinese.KINDS)
    assert {doc.drop.reason for doc in docs if doc.drop} <= {*chinese.REASONS, *chinese.KINDS}


def test_keys_of_evidence_are_written_as_fields() -> None:
    """`of_position`, not `of position`: a program reads them."""
    found = [each.found.evidence or {} for each in shown() if isinstance(each.found, Edit | Flag)]
    keys = {key for evidence in found for key in evidence}
    assert {key for key in keys if not KEY.fullmatch(key)} == set()


@pytest.mark.parametrize("stage", ["encoding", "characters", "punctuation"])
def test_a_switch_is_called_as_its_rule(stage: str) -> None:
    """Whoever reads a rule's name knows what to type to turn it off."""
    rules = {each.name for each in shown() if (each.what, each.stage) == ("rule", stage)}
    for switch in switches(stage):
        if (stage, switch) not in FAMILIES:
            assert switch.replace("_", "-") in rules
            assert switched()[stage, switch.replace("_", "-")] == switch
    # And every rule has a switch.
    assert rules == {rule for of, rule in switched() if of == stage}


def test_every_switch_of_every_stage_turns_something_off() -> None:
    """But those that say what is looked at, not what is changed."""
    of_no_rule = {("html", "comments"), ("repair", "flags")}
    used = {(stage, switch) for (stage, _), switch in switched().items()}
    assert {(stage, each) for stage in STAGES for each in switches(stage)} == used | of_no_rule


def test_every_rule_has_a_case_and_words_in_both_languages() -> None:
    """A new rule needs a case, and a name in `pipeline/report/html/chinese.py`."""
    assert set() == TABLES - RULES, "these rules have no case"
    assert RULES - set(chinese.RULES) == set(), "these rules have no Chinese name"
    assert set(chinese.RULES) - RULES == set(), "these names are no rule's"
    assert set(wording.RULES_EN) <= RULES


def test_every_finding_and_every_reason_has_words() -> None:
    """A new one needs a case, where a case can show it, and a name in the report."""
    found = {each.name for each in shown() if each.what.startswith(("kind of", "flag", "figure"))}
    # What an edit says of a word taken apart, the flag says where the word is less sure.
    edits = (each.found for each in shown() if isinstance(each.found, Edit))
    found |= {edit.evidence["kind"] for edit in edits if edit.evidence and "kind" in edit.evidence}
    assert found - set(chinese.KINDS) == set(), "these have no Chinese name"
    assert set(chinese.KINDS) - found == {""}, "these have no case"
    assert set(wording.SUB_EN) <= found
    assert {each.name for each in shown() if each.what == "drop"} <= {*chinese.REASONS, *chinese.KINDS}


def test_the_source_names_nothing_that_cannot_be_looked_up() -> None:
    """No rule, finding or reason without words; what is read or times out stands in no case."""
    known = {*chinese.RULES, *chinese.KINDS, *chinese.REASONS}
    assert {name: files for name, files in written().items() if name not in known | JOINED | INSIDE} == {}


@pytest.mark.parametrize(("name", "text"), list(make_rules.pages()), ids=["en", "zh"])
def test_the_page_of_rules_is_up_to_date(name: str, text: str) -> None:
    """If not, type: make rules"""
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == text


def test_settings_share_a_reason_only_where_they_are_of_one_kind() -> None:
    """`clean-corpus settings` prints a shared reason once, above all that share it."""
    shared = {
        (section.name, tuple(each.name for each in section.settings if each.reason == setting.reason))
        for section in sections()
        for setting in section.settings
    }
    assert {names for names in shared if len(names[1]) > 1} == {
        ("punctuation", ("comma", "colon", "semicolon", "question_mark", "exclamation_mark")),
        ("quality", ("min_punctuation", "max_punctuation")),
    }
