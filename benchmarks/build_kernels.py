"""Compiles the kernels of pipeline/dedup, pipeline/lm and pipeline/stages into pipeline/tables/kernels.ll, with numba; needed after a change there.

    python -m benchmarks.build_kernels

The result is LLVM assembly for no processor in particular: 64 bits, little-endian. `pipeline.native` makes
machine code of it with llvmlite alone. Its first lines name the source it was made from; a test compares them.
"""

from __future__ import annotations

import ast
import hashlib
import importlib
import os
import re
import types
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parent.parent / "pipeline"
# The kernels and what they take constants from.
SOURCES = (
    "kernels", "text_kernels", "signature_kernels", "passages", "align", "difference", "key", "prose", "shingles",
)  # fmt: skip
# Those of the language model.
MODEL = ("table_kernels", "kernels", "text_kernels", "alphabet")
# Those of the stages.
STAGES = ("_look_kernel",)
# numba's arrays count references; ours are allocated and freed within one call. 64 bytes in front of the data hold
# the count and the place of the data, at the offsets numba knows.
MEMORY = """
declare ptr @malloc(i64)
declare void @free(ptr)
define ptr @NRT_MemInfo_alloc_aligned(i64 %size, i32 %align) {
  %all = add i64 %size, 128
  %base = call ptr @malloc(i64 %all)
  %none = icmp eq ptr %base, null
  br i1 %none, label %end, label %fill
fill:
  store i64 1, ptr %base
  %from = ptrtoint ptr %base to i64
  %behind = add i64 %from, 127
  %at = and i64 %behind, -64
  %data = inttoptr i64 %at to ptr
  %slot = getelementptr i8, ptr %base, i64 24
  store ptr %data, ptr %slot
  br label %end
end:
  ret ptr %base
}
define void @NRT_MemInfo_call_dtor(ptr %base) {
  call void @free(ptr %base)
  ret void
}
"""

# Attributes that only help the optimiser, which finds them again.
NEWER = re.compile(
    r" (?:captures|range|initializes|memory)\([^()]*(?:\([^()]*\))?[^()]*\)| (?:noundef|local_unnamed_addr|unnamed_addr|"
    r"allocptr|samesign|disjoint|nneg|writeonly|readonly|readnone|nonnull|fastcc)\b|(?<=getelementptr inbounds) nuw|"
    r"(?<=getelementptr) nuw|(?<= trunc)(?: nuw| nsw)+| #\d+(?= \{|$)|, ![\w.]+ !\d+",
    re.MULTILINE,
)

# What numba would raise, pickled: the only exception left is an allocation that failed.
EXCEPTIONS = re.compile(r"^ *store ptr @\.const\.pickle.*\n", re.MULTILINE)


def digest() -> str:
    """Of the code that the table was made from, without comments."""
    paths = [PACKAGE / "dedup" / f"{name}.py" for name in SOURCES]
    paths += [PACKAGE / "lm" / f"{name}.py" for name in MODEL]
    paths += [PACKAGE / "stages" / f"{name}.py" for name in STAGES]
    code = [ast.unparse(ast.parse(path.read_text("utf-8"))) for path in paths]
    return hashlib.sha256("\n".join(code).encode()).hexdigest()


def build() -> str:
    """The table."""
    os.environ["NUMBA_OPT"] = "0"
    os.environ["NUMBA_CPU_NAME"] = "generic"
    os.environ["NUMBA_CPU_FEATURES"] = ""
    import llvmlite.binding as llvm  # noqa: PLC0415 (behind the settings)

    from pipeline import native  # noqa: PLC0415

    whole = llvm.parse_assembly(MEMORY)
    functions = _dispatchers()
    names = []
    for name in native.SIGNATURES:
        for version, given in native.versions(name).items():
            compiled, symbol = _compiled(functions[name].py_func, given)
            module = llvm.parse_assembly(compiled)
            module.get_function(symbol).name = version
            whole.link_in(module)
            names.append(version)
    for value in [*whole.functions, *whole.global_variables]:
        if value.name not in names and not value.is_declaration:
            value.linkage = "internal"
    machine = llvm.Target.from_triple("x86_64-unknown-linux-gnu").create_target_machine(cpu="generic", opt=2)
    options = llvm.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = options.slp_vectorization = options.loop_unrolling = False
    builder = llvm.create_pass_builder(machine, options)
    for _ in range(2):
        passes = builder.getModulePassManager()
        # A function that was inlined need not count the references to what it is given: ten times slower in a loop.
        passes.add_refprune_pass()
        passes.run(whole, builder)
    return _portable(str(whole))


def _dispatchers() -> dict[str, Any]:
    """Every function of the kernels' modules, compiled when called, calling each other's compiled selves."""
    import numba  # noqa: PLC0415

    from pipeline.dedup import align, kernels, passages, signature_kernels, text_kernels  # noqa: PLC0415
    from pipeline.lm import kernels as scoring  # noqa: PLC0415
    from pipeline.lm import table_kernels as tables  # noqa: PLC0415
    from pipeline.lm import text_kernels as scanning  # noqa: PLC0415
    from pipeline.stages import _look_kernel  # noqa: PLC0415

    found: dict[str, Any] = {}
    for module in (
        passages,
        align,
        signature_kernels,
        kernels,
        text_kernels,
        tables,
        scoring,
        scanning,
        _look_kernel,
    ):
        names = module.__dict__ | {name: found[name] for name in module.__dict__ if name in found}
        own = {
            name: value
            for name, value in names.items()
            if isinstance(value, types.FunctionType) and value.__module__ == module.__name__
        }
        for name, function in own.items():
            names[name] = numba.njit(types.FunctionType(function.__code__, names, name))
        found.update({name: names[name] for name in own})
    return found


def _compiled(function: Any, given: str) -> tuple[str, str]:
    """The assembly of one function for the types it is given, and its name in there."""
    compiler, registry, kinds = (
        importlib.import_module(f"numba.{name}") for name in ("core.compiler", "core.registry", "types")
    )
    target = registry.cpu_target
    target.typing_context.refresh()
    target.target_context.refresh()
    flags = compiler.Flags()
    flags.no_cpython_wrapper = flags.no_cfunc_wrapper = flags.nrt = True
    flags.error_model = "numpy"
    arguments: list[Any] = []
    for part in given.split():
        if part == "int":
            arguments.append(kinds.int64)
            continue
        item = {"u": "uint", "i": "int", "f": "float"}[part[0]] + str(8 * int(part[1]))
        arguments.append(kinds.Array(getattr(kinds, item), part.count(",") + 1, "A" if ":" in part else "C"))
    made = compiler.compile_extra(
        target.typing_context, target.target_context, function, tuple(arguments), None, flags, {}
    )
    return EXCEPTIONS.sub("", made.library.get_llvm_str()), made.fndesc.llvm_func_name


def _portable(assembly: str) -> str:
    """Without the names of a processor and of a file, numba's mangling, and what LLVM 20 could not read."""
    left_out = ("source_filename", "target ", "!", "attributes ")
    lines = [line.split(" ;")[0].rstrip() for line in assembly.splitlines()]
    # The hints on how long a variable lives have other parameters in LLVM 21, which ends the process over them.
    text = "\n".join(
        line
        for line in lines
        if line and not line.startswith((";", *left_out)) and "llvm.lifetime" not in line
    )
    text = NEWER.sub("", text)
    for at, name in enumerate(sorted(set(re.findall(r"_ZN[\w$]+", text)), key=len, reverse=True)):
        text = text.replace(name, f"f{at}")
    foreign = set(re.findall(r"^declare .*@([\w.]+)\(", text, re.MULTILINE)) - {"malloc", "free"}
    if unknown := sorted(name for name in foreign if not name.startswith("llvm.")):
        raise SystemExit(f"the kernels call what is not there without numba: {', '.join(unknown)}")
    return text


def main() -> None:
    """Write the table."""
    header = [
        "; The kernels of pipeline/dedup, pipeline/lm and pipeline/stages in LLVM assembly, for any 64-bit little-endian processor.",
        "; Made by `python -m benchmarks.build_kernels` (numba); do not edit. Licence: as the project.",
        f"; source {digest()}",
    ]
    (PACKAGE / "tables" / "kernels.ll").write_text("\n".join([*header, build(), ""]), "ascii")


if __name__ == "__main__":
    main()
