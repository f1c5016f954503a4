"""All benchmarks one after the other, quality and speed: `make bench`. Those without floors print their tables."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import time

import benchmarks


def main() -> int:
    """Run every module of this folder that has a `main(argv)`; the exit code says whether a figure fell."""
    failed = []
    for info in pkgutil.iter_modules(benchmarks.__path__):
        # at_scale needs Java and pyspark, which the others do not.
        if info.name in {"run", "floors", "at_scale"} or info.name.startswith(("test_", "build_", "train_")):
            continue
        module = importlib.import_module(f"benchmarks.{info.name}")
        if not hasattr(module, "main"):
            continue
        print(f"\n=== {info.name}", flush=True)
        started = time.perf_counter()
        if module.main([]):
            failed.append(info.name)
        print(f"({time.perf_counter() - started:.0f} s)", flush=True)
    print(f"\nbelow a floor: {', '.join(failed) or 'nothing'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
