"""The flow on Apache Spark: the same stages, plan, settings and output as `engines.local`, on many machines.

Glue only: Spark schedules, shuffles, retries and keeps what is between two passes.

    look      every input file: its digest, how it is cut                      a map over files
    pass n    apply, document stages, survey                                   a map over shards; its rows come home
    learn n   surveys gathered where the command runs, or spread over the      `stage.learn`, or `stage.learn_spread`
              cluster by the stages that offer it; knowledge sent to all
    write     documents, edits, rejects, report                                a map over shards, then one manifest

Importing this module loads no pyspark: `run` does.
"""

from __future__ import annotations

from .run import run

__all__ = ["run"]
