# Everything a developer does, by one word each. `make` alone lists them.
# Needs make and Python 3.11 or newer; everything else is installed into .venv from requirements.lock.

.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
EXAMPLE := build/example.db

.PHONY: help setup packages run test check fuzz format docs score measure train bench bench-register bench-web lock clean

help:  ## list these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

setup: .venv/.ready  ## install everything into .venv; leaves .venv/bin/dragoman

# uv installs in seconds; where it cannot, pip installs the same lock.
.venv/.ready: requirements.lock requirements-setup.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "make: Python 3.11 or newer is needed; name it with PYTHON=…" >&2; exit 1; }
	@test -x $(BIN)/python || { echo "Making .venv with $(PYTHON) …"; $(PYTHON) -m venv .venv; }
	@echo "Installing what requirements.lock lists …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-setup.lock
	@VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/uv pip install --quiet --require-hashes -r requirements.lock \
		|| { echo "uv could not; installing with pip …"; \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

packages:  ## install the Debian packages that the tests of PostgreSQL and of the pages need (as root)
	@test -x /usr/bin/chromium -a -d /usr/lib/postgresql || { apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql chromium >/dev/null; }

run: setup  ## file examples/, print a brief, serve until Ctrl-C; SERVE=0 does not serve, OPEN=1 opens the browser
	@mkdir -p build && rm -rf $(EXAMPLE) $(EXAMPLE)-wal $(EXAMPLE)-shm $(EXAMPLE).web
	@$(BIN)/dragoman --register $(EXAMPLE) file examples
	@echo
	@$(BIN)/dragoman --register $(EXAMPLE) brief VN NZ --on 2024-06-01
	@test "$(SERVE)" = 0 || { echo; $(BIN)/dragoman --register $(EXAMPLE) serve $(if $(filter 1,$(OPEN)),--open); }

test: setup  ## run the tests; make test k=WORD runs those whose name holds WORD
	@$(BIN)/python -m pytest $(if $(k),-k "$(k)")

check: setup  ## everything but the tests: format, lint, types, import contracts, docs, generated files
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/cog --check --diff -I scripts README.md docs/reference/*.md
	$(BIN)/python scripts/accuracy.py --check

fuzz: setup  ## look for texts and pages that reading fails on, for SECONDS=60, from SEED=1
	@$(BIN)/python scripts/fuzz.py --seconds $(or $(SECONDS),60) --seed $(or $(SEED),1)

format: setup  ## put the code into its one form
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .

docs: setup  ## write the generated pages and the output in README and guide again
	@$(BIN)/cog -r -I scripts README.md docs/reference/*.md
	@$(BIN)/python scripts/guide.py
	@$(BIN)/python scripts/accuracy.py

score: setup  ## read the hand-made gold and print precision, recall and F1 per kind of record
	@$(BIN)/python scripts/score.py

train: setup  ## learn anew which words tell of an engagement, from training/passages (ten minutes)
	@$(BIN)/python scripts/train_sentences.py

MEASURES := golden phenomena dates visits travels names confidence parts

measure: setup  ## print all figures of docs/accuracy.md
	@for name in $(MEASURES); do $(BIN)/python scripts/measure_$$name.py; echo; done

bench: setup  ## measure speed, memory and start-up, beside plain spaCy
	@$(BIN)/python scripts/bench_reading.py

bench-web: setup  ## measure the pages on a made-up register of 100,000 documents (makes it once, in half an hour)
	@$(BIN)/python scripts/bench_web.py

bench-register: setup  ## file a made-up archive, print how well it is resolved and how fast; DOCUMENTS=100000 MINUTES=8
	@$(BIN)/python scripts/bench_register.py --documents $(or $(DOCUMENTS),10000) \
		$(if $(MINUTES),--minutes $(MINUTES)) $(if $(REGISTER),--register $(REGISTER))

lock: setup  ## resolve pyproject.toml again into requirements.lock
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra dev --extra postgresql pyproject.toml --output-file requirements.lock

clean:  ## remove what the commands above made
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
