#!/bin/sh
# A pipe: JSON Lines in, the same lines with clean texts out; what cannot be read is kept beside them.
set -eu
clean-corpus filter --rejected rejected.jsonl
