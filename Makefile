# `make clean-corpus` and `make test` set themselves up on a fresh machine with Python >= 3.11, venv and make.
PYTHON ?= python3
VENV   ?= .venv
IN     ?= samples
OUT    ?= build/clean
RUN    := $(VENV)/bin/

.DEFAULT_GOAL := help
.PHONY: help venv clean-corpus samples rules check test laws timed gate bench nightly browser screenshots docs mlm interop interop-heavy spark-ready \
        spark-small spark all

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 16

# The stamps make setting up a no-op until pyproject.toml changes. Cleaning needs less than developing.
$(VENV)/.ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("clean-corpus needs Python 3.11 or newer; type: make PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(RUN)python -m pip install --quiet --disable-pip-version-check -e '.[all]'
	@touch $@

$(VENV)/.everything: $(VENV)/.ready
	$(RUN)python -m pip install --quiet --disable-pip-version-check -e '.[all,dev]'
	@touch $@

venv: $(VENV)/.everything  ## set up .venv with everything the other targets need

clean-corpus: $(VENV)/.ready  ## clean IN (default: samples) into OUT (default: build/clean); pass options with ARGS="--restart"
	$(RUN)clean-corpus run "$(IN)" -o "$(OUT)" $(ARGS)

samples: $(VENV)/.ready  ## regenerate the expected output of the samples (read the diff before you commit it)
	$(RUN)python tests/make_samples.py

rules: venv  ## regenerate docs/rules.md from the cases: every rule, finding and reason
	$(RUN)python tests/make_rules.py

check: venv  ## ruff, format, mypy --strict
	$(RUN)ruff check .
	$(RUN)ruff format --check .
	$(RUN)mypy

test: venv  ## run all tests and doctests
	$(RUN)pytest -q $(PYTEST_ARGS)

laws: venv  ## test the laws of every stage on many random texts
	$(RUN)pytest -q tests/test_laws.py --hypothesis-profile=many

timed: venv  ## run the timing tests: no stage worse than linear, the model opens quickly
	$(RUN)pytest -q -m timed

gate: venv  ## check the quality floors, on ../shared/data
	$(RUN)pytest -q -s benchmarks/test_gate.py

bench: venv  ## run all benchmarks: quality and speed
	$(RUN)python -m benchmarks.run

mlm: venv  ## test the masked language model with transformers and torch (5 GB if torch comes with CUDA; not in CI)
	$(RUN)python -m pip install --quiet --disable-pip-version-check -e '.[mlm]'
	$(RUN)pytest -q tests/test_mlm.py

interop: venv  ## run the examples with the real libraries (large: datasets, datatrove, scrapy …)
	$(RUN)python -m pip install --quiet --disable-pip-version-check -e '.[interop]'
	$(RUN)pytest -q tests/test_examples.py tests/test_interop.py tests/test_typing.py

nightly: venv  ## run what takes hours: 300 kills, 200,000 fuzzed documents, time against length up to 10 MB
	KILLS=300 FUZZ=200000 $(RUN)pytest -q tests/test_resume.py::test_killed_at_thirty_random_moments \
	  tests/test_fuzz.py::test_noise_passes_all_stages_and_can_be_undone
	$(RUN)pytest -q -m timed
	$(RUN)python -m benchmarks.linear

browser: venv  ## test report.html in Chromium: accessibility, speed, appearance (skipped if there is no Chromium)
	-$(RUN)python -m pip install --quiet --disable-pip-version-check -e '.[browser]'
	@mkdir -p build; command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
	  || timeout 300 $(RUN)playwright install --with-deps chromium >build/chromium.log 2>&1 \
	  || { [ "$$(id -u)" = 0 ] && timeout 300 apt-get install -y -q chromium fonts-noto-cjk >>build/chromium.log 2>&1; } \
	  || echo "no Chromium can be had here (build/chromium.log); the tests with it are skipped"
	$(RUN)pytest -q tests/test_report_browser.py

screenshots: venv  ## retake the pictures of report.html (look at them before you commit)
	$(RUN)python tests/make_screenshots.py

interop-heavy:  ## test Ray and data-juicer in their own environment (650 MB); skipped if they cannot be installed
	@rm -rf build/heavy && mkdir -p build && $(PYTHON) -m venv build/heavy
	@timeout 600 build/heavy/bin/pip install --quiet --disable-pip-version-check . 'ray[data]' py-data-juicer aiohttp requests >build/heavy.log 2>&1 \
	  || { echo "Ray and data-juicer cannot be installed here (build/heavy.log); their examples are skipped"; exit 0; }; \
	for name in with_ray with_data_juicer; do \
	  timeout 600 build/heavy/bin/python examples/$$name.py >build/$$name.log 2>&1 && grep -q '今天，天气很好。' build/$$name.log \
	    || { tail -20 build/$$name.log; echo "examples/$$name.py fails with the real library"; exit 1; }; \
	  echo "examples/$$name.py works with the real library"; \
	done

spark-ready: venv
	$(RUN)python -m pip install --quiet --disable-pip-version-check -e '.[spark]'

spark-small: spark-ready  ## compare the Spark engine with the local one on small corpora (needs Java 17)
	$(RUN)pytest -q -m "spark and not slow" tests/test_spark.py
	$(RUN)pytest -q tests/test_examples.py -k with_spark

spark: spark-ready  ## run all Spark tests: 5,000 documents, two workers, killed processes, hot buckets (20 minutes)
	$(RUN)pytest -q -m spark tests/test_spark.py tests/test_spark_cluster.py

docs: venv  ## build the documentation; broken links fail
	$(RUN)mkdocs build --strict

all: check test gate docs  ## check, test, gate, docs; CI runs .ci/run
