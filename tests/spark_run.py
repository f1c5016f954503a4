"""A run on Spark in a process of its own (Java, its warnings and its session end with it): options as JSON on stdin."""

from __future__ import annotations

import importlib
import json
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from pipeline.config import DEFAULT, Config
from pipeline.engines import spark
from pipeline.engines.spark.session import session
from pipeline.io.records import ReadOptions


def main() -> None:
    options: dict[str, Any] = json.load(sys.stdin)
    inputs, out = options.pop("inputs"), options.pop("out")
    reading = ReadOptions(**options.pop("reading", {}))
    config = Config.from_mapping(options.pop("config")) if "config" in options else DEFAULT
    names = options.pop("flow", None)
    if names is not None:
        sys.path.insert(0, str(Path(__file__).parent))
        stages = importlib.import_module("runner_stages")
        options["flow"] = [getattr(stages, name)() for name in names]
    warm = options.pop("warm", None)
    with session(options.pop("master"), options.pop("conf"), 0) if warm else nullcontext():
        if warm:  # Java, Python and what they load are up and in use before the clock of the run starts
            spark.run(warm, Path(out).with_name("warm"), config)
            sys.stdout.write("warm\n")
            sys.stdout.flush()
        told = spark.run(inputs, out, config, reading=reading, on_progress=_tell, **options)
    sys.stdout.write(json.dumps({"counts": dict(told.counts), "timing": told.manifest["timing"]}) + "\n")


def _tell(progress: Any) -> None:
    sys.stdout.write(f"pass {progress.number} {progress.doing}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
