"""A Spark session configured for rows of several megabytes."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ...errors import ConfigError, MissingExtraError

JAVA = 17
_LOCAL = re.compile(r"local(?:\[(\d+|\*)\])?")
# A task is tried so often. `local[N]` alone never tries again: one dead Python process ends the job.
TRIES = 4
# Settings that may be changed in a session that somebody else opened (Databricks, spark-submit, a notebook).
ALWAYS = {
    # A row holds a shard or a document, megabytes: batches are bounded by bytes, and one row may fill one.
    "spark.sql.execution.arrow.maxBytesPerBatch": str(8 << 20),
    # The vectorised reader takes 4,096 rows at once: of a megabyte each they are 4 GB.
    "spark.sql.parquet.enableVectorizedReader": "false",
    # A file that a pass left is a task of the next. By its own reckoning Spark gives each core a single task where the
    # input is small, and a core that is done waits for the other.
    "spark.sql.files.openCostInBytes": str(128 << 20),
    "spark.sql.adaptive.enabled": "true",
    # Small shuffles are put together into tasks of this size, large ones stay as many as there are.
    "spark.sql.adaptive.advisoryPartitionSizeInBytes": str(16 << 20),
    "spark.sql.adaptive.coalescePartitions.parallelismFirst": "false",
}
# Of a session that is ours.
OURS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # What a reader of a shuffle asks for at a time; the default of 48 MB a task is much of a small executor.
    "spark.reducer.maxSizeInFlight": "16m",
    "spark.python.worker.reuse": "true",
    # Java and Python talk through a file: through a port of this machine a task that does nothing takes 50 ms, nearly all of
    # them waiting (short packets are held back until the one before is acknowledged), and so 10. Spark 4.0 ignores it.
    "spark.python.unix.domain.socket.enabled": str(os.name == "posix").lower(),
    # Not where Java has its temporary files: in a container of YARN that name is longer than the 107 bytes of a socket's.
    "spark.python.unix.domain.socket.dir": "/tmp",  # noqa: S108  # names are random, and only their owner may connect
}

# Of a short one. Half of what a Java machine spends in its first minutes goes into compiling itself for the hours to come
# (20 s of processor time before the first document on two cores, 12 with this); Java only carries here what Python does.
SHORT = 10 << 30
BRIEF = {
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",
    "spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1",
}


def check() -> None:
    """Raise what to type where pyspark, what it needs, or Java is not there.

    Raises:
        MissingExtraError: a package is missing.
        ConfigError: there is no Java, or one that is too old.
    """
    for package in ("pyspark", "pyarrow", "pandas"):
        if importlib.util.find_spec(package) is None:
            raise MissingExtraError(package, "spark", "--engine spark")
    if "PYSPARK_GATEWAY_PORT" in os.environ:  # spark-submit: a Java machine is running already
        return
    found = java_version()
    if found is None or found < JAVA:
        has = "found none" if found is None else f"found Java {found}"
        raise ConfigError(
            f"Spark needs Java {JAVA} or newer and {has}. Type: apt-get install openjdk-{JAVA}-jre-headless, "
            "or name the folder of a newer one: export JAVA_HOME=…"
        )


def java_version() -> int | None:
    """The major version of the Java that Spark would start; None where there is none."""
    home = os.environ.get("JAVA_HOME")
    program = str(Path(home) / "bin/java") if home else shutil.which("java")
    if program is None:
        return None
    try:
        said = subprocess.run([program, "-version"], capture_output=True, text=True, check=True).stderr  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return None
    found = re.search(r'version "(\d+)', said)
    return int(found[1]) if found else None


def persistent(master: str) -> str:
    """The master with retries.

    >>> persistent("local[2]"), persistent("local"), persistent("local[2,1]"), persistent("spark://a:7077")
    ('local[2,4]', 'local[1,4]', 'local[2,1]', 'spark://a:7077')
    """
    found = _LOCAL.fullmatch(master)
    return f"local[{found[1] or 1},{TRIES}]" if found else master


@contextmanager
def session(master: str | None, conf: Mapping[str, str], size: int = SHORT) -> Iterator[Any]:
    """A session: the one that is there already, else a new one that ends with the block.

    Args:
        master: where Spark runs; None: as spark-submit says, else all cores of this machine.
        conf: settings of Spark, over ours.
        size: bytes of input that it is for.

    Raises:
        MissingExtraError, ConfigError: see `check`.
    """
    check()
    from pyspark.sql import SparkSession  # noqa: PLC0415  # optional, and 2 s to load

    there = SparkSession.getActiveSession()
    if there is not None:
        for key, value in {**ALWAYS, **conf}.items():
            there.conf.set(key, value)
        yield there
        return
    builder = SparkSession.builder.appName("clean-corpus")
    submitted = "PYSPARK_GATEWAY_PORT" in os.environ
    if master is None and not submitted and "spark.master" not in conf:
        master = "local[*]"
    if master is not None:
        builder = builder.master(persistent(master))
    if not submitted and (master or conf.get("spark.master", "")).startswith("local"):
        # Else the workers take whatever `python3` is first in the PATH.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    ours = {} if submitted else OURS if size >= SHORT else {**OURS, **BRIEF}
    settings = {**ours, **ALWAYS, **conf}
    for key, value in settings.items():
        builder = builder.config(key, value)
    opened = builder.getOrCreate()
    try:
        yield opened
    finally:
        opened.stop()
