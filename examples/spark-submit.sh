#!/bin/sh
# clean-corpus under spark-submit, on YARN, Kubernetes, EMR or Databricks. Options of Spark come first, ours after `run`:
#
#   examples/spark-submit.sh --master yarn --deploy-mode client --num-executors 100 --executor-memory 2g \
#       run /shared/crawl -o /shared/clean
#
# The package, pyarrow and pandas < 3 must be in the Python of every machine (see docs/at-scale.md).
set -eu
job=$(mktemp -d)/clean_corpus_job.py
printf 'from pipeline.cli import main\nmain()\n' >"$job"
options=
while [ $# -gt 0 ] && [ "$1" != run ]; do
  options="$options $1"
  shift
done
# shellcheck disable=SC2086  # options of Spark hold no blanks
exec spark-submit $options "$job" "$@" --engine spark
