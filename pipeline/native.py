"""The compiled kernels, loaded: `tables/kernels.ll` made into machine code by llvmlite (extra `fast`), once.

The table is LLVM's portable assembly of `pipeline.dedup.kernels`, `pipeline.lm.kernels` and those beside them, and
`pipeline.stages._look_kernel`: no C compiler when installing, no numba when running. Loading takes 0.06 s, and a second in the first process. The machine code for this processor is
kept beside Python's own compiled files, else in the user's cache folder; where neither can be written it is made each
time.

Where llvmlite is not installed, or does not know this processor, `kernels()` is None and numpy does the work.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import importlib.util
import os
import sys
import tempfile
from contextlib import suppress
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np

# What each kernel is given: arrays by the type of their items and their dimensions (`:` in the last: any strides,
# else contiguous), or an int. All return an int. `*`: one version for every unsigned type.
SIGNATURES = {
    "fold_points": "u4[] i8[] u2[] u2[] i8[]",
    "sign_all": "u2[] i8[] u4[] u4[] u4[,] i8[]",
    "shingle_sets": "u2[] i8[] u4[] i8[]",
    "sample_all": "u2[] i8[] u8[] i8[]",
    "count_samples": "u8[] i8[] i8[] u8[]",
    "met_again": "u8[] i8[] i8[] u8[] u8[] u8[]",
    "prose_lengths": "u4[] i8[] i8[]",
    "agreements": "u4[,] i8[] i8[] i4[]",
    "band_keys": "*[,] i8[] u4[,:]",
    "join": "u8[] *[,] int u4[]",
    "common_counts": "u4[] i8[] i8[] i8[] i4[]",
    "align_all": "u2[] i8[] i8[] i8[] u1[] i4[,] i4[,,]",
    "score": "u1[] u2[] u4[] i8[,] i8[] u2[,] f4[] f4[] f4[] u2[,] i8[] u2[,] f4[]",
    "score_pairs": "u1[] u2[] u4[] i8[,] i8[] u2[,] f4[] int u2[] u2[] f4[]",
    "bigram_rows": "u1[] u2[] u4[] i8[,] i8[] u2[,] f4[] f4[] f4[] u2[] int int f4[,]",
    "best_of_each": "i8[] f8[] int i8[] i8[]",
    "taken_apart": "u4[] i8[] u1[] u8[] u1[]",
    "look_all": "u4[] i8[] u1[] u1[] u4[] int i4[,] i4[]",
}
# Below so much work (characters of keys, say) numpy is done before the kernels are loaded (0.06 s).
WORTH_COMPILING = 100_000
UNSIGNED = ("u1", "u2", "u4", "u8")
TABLE = "tables/kernels.ll"
# Of LLVM (llvmlite 0.45): older ones do not read the table. Tried with 20.1 and 22.1.
OLDEST = (20, 0, 0)


def versions(name: str) -> dict[str, str]:
    """The names of a kernel's versions in the table, and what each is given.

    >>> versions("join")["join.u2"], list(versions("sign_all"))
    ('u8[] u2[,] int u4[]', ['sign_all'])
    """
    given = SIGNATURES[name]
    if "*" not in given:
        return {name: given}
    return {f"{name}.{item}": given.replace("*", item) for item in UNSIGNED}


class Kernel:
    """One compiled kernel; checks what it is given, since machine code would not."""

    def __init__(self, name: str, given: str, address: int) -> None:
        self.name = name
        self._given = [(part[:2], part[2:]) if part != "int" else ("", "") for part in given.split()]
        words: list[Any] = []
        for _, shape in self._given:
            words += (
                [ctypes.c_void_p] * 5 + [ctypes.c_ssize_t] * (2 * _dimensions(shape))
                if shape
                else [ctypes.c_ssize_t]
            )
        # The result and a place for an exception come first, as numba lays out its functions.
        self._call = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, *words)(address)

    def __call__(self, *given: Any) -> int:
        """Run it; returns what the kernel returns."""
        words: list[Any] = []
        for value, (item, shape) in zip(given, self._given, strict=True):
            if not shape:
                words.append(int(value))
                continue
            if (
                value.dtype != np.dtype(item)
                or value.ndim != _dimensions(shape)
                or not (":" in shape or value.flags.c_contiguous)
            ):
                raise TypeError(
                    f"{self.name} wants {item}{shape}, got {value.dtype} with strides {value.strides}"
                )
            words += [None, None, value.size, value.itemsize, value.ctypes.data, *value.shape, *value.strides]
        result, failed = ctypes.c_int64(), ctypes.c_void_p()
        if self._call(ctypes.addressof(result), ctypes.addressof(failed), *words):
            raise MemoryError(f"no memory for {self.name}")
        return result.value


class Kernels:
    """All kernels by name; those for every unsigned type choose by the array of signatures."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine  # the machine code lives as long as it does
        self._kernels = {
            version: Kernel(version, given, engine.get_function_address(version))
            for name in SIGNATURES
            for version, given in versions(name).items()
        }

    def __getattr__(self, name: str) -> Kernel:
        try:
            return self._kernels[name]
        except KeyError:
            raise AttributeError(name) from None

    def band_keys(self, signatures: Any, heights: Any, out: Any) -> int:
        """See `pipeline.dedup.signature_kernels.band_keys`."""
        return self._kernels[f"band_keys.{signatures.dtype.str[1:]}"](signatures, heights, out)

    def join(self, ordered: Any, signatures: Any, wanted: int, parent: Any) -> int:
        """See `pipeline.dedup.signature_kernels.join`."""
        return self._kernels[f"join.{signatures.dtype.str[1:]}"](ordered, signatures, wanted, parent)


def compiled(work: int) -> Kernels | None:
    """The compiled kernels, if they are there and worth loading for so much work.

    `CLEAN_CORPUS_COMPILED=0` never uses them, `=1` always does where they can be had.
    """
    wish = os.environ.get("CLEAN_CORPUS_COMPILED", "")
    if wish == "0" or (wish != "1" and work < WORTH_COMPILING and not kernels.cache_info().currsize):
        return None
    return kernels()


@functools.cache
def kernels() -> Kernels | None:
    """The compiled kernels, or None where they cannot be had."""
    return loaded()


def loaded() -> Kernels | None:
    """As `kernels`, loaded anew."""
    if sys.maxsize < 2**63 - 1 or sys.byteorder != "little" or not importlib.util.find_spec("llvmlite"):
        return None
    import llvmlite.binding as llvm  # noqa: PLC0415 (0.05 s to load)

    if llvm.llvm_version_info < OLDEST:
        return None
    try:
        return Kernels(_engine(llvm))
    except RuntimeError:  # no code for this processor
        return None


def _engine(llvm: Any) -> Any:
    """An execution engine that holds the machine code of the kernels."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    text = resources.files(__package__).joinpath(TABLE).read_text("ascii")
    triple, cpu = llvm.get_process_triple(), llvm.get_host_cpu_name()
    features = llvm.get_host_cpu_features().flatten()

    def machine() -> Any:
        target = llvm.Target.from_triple(triple)
        return target.create_target_machine(cpu=cpu, features=features, opt=3, jit=True)

    def module(text: str) -> Any:
        parsed = llvm.parse_assembly(text)
        parsed.triple, parsed.data_layout = triple, str(machine().target_data)
        return parsed

    made_of = "\n".join([text, str(llvm.llvm_version_info), triple, cpu, features])
    name = hashlib.sha256(made_of.encode()).hexdigest()[:16]
    places = [folder / f"kernels-{name}.o" for folder in _folders()]
    code = next(filter(None, map(_kept, places)), b"")
    if not code:
        code = _optimised(llvm, module(text), machine())
        any(_keep(place, code) for place in places)
    engine = llvm.create_mcjit_compiler(module(""), machine())
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return engine


def _optimised(llvm: Any, module: Any, machine: Any) -> bytes:
    options = llvm.create_pipeline_tuning_options(speed_level=2)  # 3 takes longer and gives nothing
    options.loop_vectorization = options.loop_unrolling = True
    options.slp_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))


def _folders() -> list[Path]:
    """Where machine code may be kept: only where nobody else writes programs for this user."""
    own = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_CACHE_HOME") or Path("~/.cache")
    with suppress(RuntimeError):  # a user without a home
        return [Path(__file__).parent / "__pycache__", Path(own).expanduser() / "clean-corpus"]
    return [Path(__file__).parent / "__pycache__"]


def _kept(path: Path) -> bytes:
    """The machine code in a file, which ends with its digest; nothing if it is not there or not whole."""
    try:
        content = path.read_bytes()
    except OSError:
        return b""
    code, digest = content[:-32], content[-32:]
    return code if hashlib.sha256(code).digest() == digest else b""


def _keep(path: Path, code: bytes) -> bool:
    """Keep machine code for the next process, in one move; whether that was allowed."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(code + hashlib.sha256(code).digest())
        os.replace(file.name, path)  # noqa: PTH105 (a name, not a path)
    except OSError:
        return False
    return True


def _dimensions(shape: str) -> int:
    return shape.count(",") + 1
