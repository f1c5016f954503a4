"""Every name that the output can hold: rules, kinds of findings, reasons. From what the cases do, and from the source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import test_cases

from pipeline.config import Config
from pipeline.document import Document, Edit, Flag
from pipeline.flow import default_stages

PACKAGE = Path(__file__).parent.parent / "pipeline"
# Where the names stand in the source: a call, and the number of the argument.
PLACES = {
    "Edit": 3, "Flag": 0, "Drop": 1, "dropped": 1, "Damage": 0, "Misreading": 0, "Personal": 0, "Verdict": 0, "Evaded": 0,
    "RejectedRecord": 2, "rejected": 2, "_reject": 2, "_related": 0, "RecordError": 0, "bad": 1, "Fill": 3, "merged": 3, "_trimmed": 2,
    "_joined": 2,
}  # fmt: skip
KEYWORDS = {"rule", "refused"}
CONSTANTS = ("RULE", "KIND", "ESCAPED", "BREAK", "SYLLABLE")
# Where a flag's evidence has a name of the same kind: {"kind": "digits-lost"}.
KEYS = {"kind"}


class Shown(NamedTuple):
    """A name in the output of a case, with what it names: an edit in its text, a flag, or a document that was dropped."""

    what: str  # "rule", "flag", "kind of ‹flag›", "figure" or "drop"
    stage: str
    name: str
    label: str
    text: str
    found: Edit | Flag | None = None


def cases_of(stage: str) -> list[dict[str, Any]]:
    """The cases of a stage, also those that fail."""
    return [case for name, case in (param.values for param in test_cases.cases()) if name == stage]


def done(stage: str, case: dict[str, Any], *, without: str = "") -> list[Document]:
    """What a stage makes of a case, and of what stands beside it; `without`: a switch of the stage that is turned off."""
    settings: dict[str, Any] = {name: dict(values) for name, values in case.get("config", {}).items()}
    if without:
        settings.setdefault(stage, {})[without] = False
    (run,) = (each for each in default_stages(Config.from_mapping(settings)) if each.name == stage)
    *beside, doc = run(test_cases.documents(case))
    return [doc, *beside]


def _names(doc: Document, stage: str, label: str) -> Iterator[Shown]:
    text = doc.raw
    for step in doc.steps:
        for edit in step.edits if step.stage == stage else ():
            yield Shown("rule", stage, edit.rule, label, text, edit)
        text = step.apply(text)
    for flag in doc.flags:
        if flag.stage == stage:
            yield Shown("flag", stage, flag.kind, label, text, flag)
            if "kind" in flag.evidence:
                yield Shown(f"kind of {flag.kind}", stage, str(flag.evidence["kind"]), label, text, flag)
            for figure in flag.evidence.get("crossed", ()):
                yield Shown("figure", stage, figure, label, text, flag)
    if doc.drop is not None:
        yield Shown("drop", doc.drop.stage, doc.drop.reason, label, text)


@cache
def shown() -> tuple[Shown, ...]:
    """The names in what all stages make of their cases, in the order of the flow; then of what stands beside the cases."""
    made = [
        (stage.name, case["label"], done(stage.name, case))
        for stage in default_stages(Config())
        for case in cases_of(stage.name)
    ]
    own = [found for stage, label, (doc, *_) in made for found in _names(doc, stage, label)]
    beside = [
        found for stage, label, (_, *docs) in made for doc in docs for found in _names(doc, stage, label)
    ]
    return (*own, *beside)


def switches(stage: str) -> list[str]:
    """The settings of a stage that are on or off, but for the stage's own."""
    section = getattr(Config(), stage)
    return [
        item.name
        for item in fields(section)
        if item.name != "enabled" and isinstance(getattr(section, item.name), bool)
    ]


@cache
def switched() -> dict[tuple[str, str], str]:
    """For each stage and rule, the switch that turns it off: without it no case of the stage shows the rule any more."""
    found: dict[tuple[str, str], str] = {}
    for stage in default_stages(Config()):
        cases = cases_of(stage.name)
        rules = {name for what, of, name, *_ in shown() if what == "rule" and of == stage.name}
        for switch in switches(stage.name):
            left = {
                each.name
                for case in cases
                for doc in done(stage.name, case, without=switch)
                for each in _names(doc, stage.name, "")
                if each.what == "rule"
            }
            found |= {(stage.name, rule): switch for rule in rules - left}
    return found


def written() -> dict[str, set[str]]:
    """The names that stand in the source, where an edit, a flag or a reason gets its name; each with the files that have it."""
    found: dict[str, set[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = _constants(tree)
        for name in _written(tree, known):
            found.setdefault(name, set()).add(str(path.relative_to(PACKAGE)))
    return found


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """What is assigned to single names and to tuples of names, at the top and inside functions."""
    found: dict[str, ast.expr] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            (target,) = node.targets
            if isinstance(target, ast.Name):
                found[target.id] = node.value
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts, strict=False)
                found |= {name.id: value for name, value in pairs if isinstance(name, ast.Name)}
    return found


def _written(tree: ast.Module, known: dict[str, ast.expr]) -> Iterator[str]:
    for place in (*(known[name] for name in CONSTANTS if name in known), *_places(tree)):
        yield from _strings(place, known)


def _places(tree: ast.Module) -> Iterator[ast.expr]:
    """The expressions that give an edit, a flag or a reason its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            pairs = zip(node.keys, node.values, strict=True)
            yield from (value for key, value in pairs if getattr(key, "value", None) in KEYS)
        elif isinstance(node, ast.Call):
            at = PLACES.get(getattr(node.func, "id", getattr(node.func, "attr", "")))
            yield from node.args[at : at + 1] if at is not None else ()
            yield from (keyword.value for keyword in node.keywords if keyword.arg in KEYWORDS)


def _strings(value: ast.expr, known: dict[str, ast.expr], depth: int = 3) -> Iterator[str]:
    """The strings that an expression may be, as far as the module itself shows it; of a pattern its parts."""
    inner: list[ast.expr] = []
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
        yield value.value
    elif isinstance(value, ast.IfExp):
        inner = [value.body, value.orelse]
    elif isinstance(value, ast.BoolOp | ast.JoinedStr | ast.Dict):
        inner = value.values
    elif isinstance(value, ast.Subscript):
        inner = [value.value]
    elif isinstance(value, ast.Name) and value.id in known:
        inner = [known[value.id]]
    for each in inner if depth else ():
        yield from _strings(each, known, depth - 1)
