"""The house has floors: a module imports only from its own floor or from below, and always relatively."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pipeline"

# From the ground up. The longest matching prefix decides.
FLOORS = {
    "errors": 0,
    "document": 0,
    "config": 1,
    "typed": 1,
    "stage": 1,
    "native": 1,
    "report": 1,
    "lm": 2,
    "dedup": 2,
    "tables": 2,
    "html": 2,
    "stages": 3,
    "flow": 4,
    "io": 5,
    "engines": 5,
    "testing": 5,
    "report.html": 5,
    "cli": 6,
    "__main__": 7,
    "__init__": 7,
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def floor_of(module: str) -> int:
    """The floor of a dotted module name inside the package."""
    dotted = module or "__init__"
    candidates = [name for name in FLOORS if dotted == name or dotted.startswith(name + ".")]
    assert candidates, f"pipeline.{module} stands on no floor; give it one in FLOORS"
    return FLOORS[max(candidates, key=len)]


def imports_of(path: Path) -> list[str]:
    """The modules of ours that a file imports, at its top or inside a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    package = path.relative_to(PACKAGE).parent.parts
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - (node.level - 1)]
            names = [node.module] if node.module else [alias.name for alias in node.names]
            found += [".".join((*base, *str(name).split("."))) for name in names]
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_from_its_floor_or_below(path: Path) -> None:
    """Errors and documents at the ground, the command line under the roof."""
    module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    own = floor_of(module.removesuffix(".__init__"))
    above = [name for name in imports_of(path) if floor_of(name) > own]
    assert not above, f"pipeline.{module} reaches up to {above}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_of_our_own_are_relative(path: Path) -> None:
    """The package can be vendored under another name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    absolute = [
        node.lineno
        for node in ast.walk(tree)
        if (
            isinstance(node, ast.ImportFrom)
            and not node.level
            and (node.module or "").split(".")[0] == "pipeline"
        )
        or (
            isinstance(node, ast.Import)
            and any(alias.name.split(".")[0] == "pipeline" for alias in node.names)
        )
    ]
    assert not absolute, f"absolute imports of pipeline in lines {absolute}"


@pytest.mark.parametrize("path", sorted((PACKAGE / "stages").rglob("*.py")), ids=lambda path: path.stem)
def test_a_stage_never_imports_another_stage_nor_the_flow(path: Path) -> None:
    """A stage is a module or a package; what several share stands beside them with an underscore."""
    parts = path.relative_to(PACKAGE / "stages").with_suffix("").parts
    reached = [name.split(".") for name in imports_of(path) if name.split(".")[0] in {"flow", "stages"}]
    others = [name for name in reached if len(name) == 1 or not name[1].startswith("_")]
    if not parts[0].startswith("_"):
        others = [name for name in others if name[:2] != ["stages", parts[0]]]
    assert not others, others


def test_import_loads_nothing_heavy() -> None:
    """`import pipeline` is for programs that may clean one sentence."""
    heavy = "numpy scipy numba llvmlite pyarrow typer rich datasketch opencc lxml orjson zstandard multiprocessing".split()
    code = f"import sys, pipeline; print([m for m in {heavy!r} if m in sys.modules])"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    assert result.stdout.strip() == "[]"
