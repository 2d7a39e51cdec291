# Everything a person does with this project; `make help` lists it.
# Targets set up what is missing first: the virtual environment from the pinned lists, system programs by apt-get.

PYTHON ?= python3
PORT ?= 8501
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.DEFAULT_GOAL := help
.PHONY: help setup run test test-long check audit format unit browser sample bench screens icons lock clean

help: ## List what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.runtime ## Make the virtual environment the dashboard runs in

run: setup ## Serve the dashboard at http://localhost:8501
	$(BIN)/streamlit run app.py --server.port $(PORT)

test: check unit browser ## Check everything: format, lint, types, layers, unit, page and browser tests

check: $(VENV)/.tools ## Check format, lint, types, layers and, where the internet is, known vulnerabilities; run no tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --cache-dir .import_linter_cache
	$(BIN)/python -m scripts.audit --where-reachable

audit: $(VENV)/.tools ## Hold the pinned libraries against the list of known vulnerabilities; needs the internet
	$(BIN)/python -m scripts.audit

unit: $(VENV)/.tools ## Run the unit and page tests
	@sh scripts/system.sh postgresql
	$(BIN)/pytest -n 2 --dist loadgroup --ignore=tests/browser

browser: $(VENV)/.tools ## Run the browser tests
	@sh scripts/system.sh chromium
	@sh scripts/system.sh postgresql
	@sh scripts/system.sh nginx
	$(BIN)/pytest tests/browser -n 2 --dist loadfile

test-long: export CCHC_FUZZ := 20000
test-long: export CCHC_KILLS := 200
test-long: export CCHC_LAWS := 200
test-long: export CCHC_CORPUS := full
test-long: export CCHC_OFFICE := full
test-long: $(VENV)/.tools ## Run the unit tests with the fuzz, kill, corpus and office tests in full; takes long
	@sh scripts/system.sh office
	$(BIN)/pytest -n 2 --dist loadgroup --ignore=tests/browser --timeout 7200

format: $(VENV)/.tools ## Format the code and mend what ruff can mend by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Without lxml openpyxl writes the same bytes on every machine.
sample: export OPENPYXL_LXML := False
sample: $(VENV)/.tools ## Make the sample reports and their expected figures anew
	$(BIN)/python -m sample_data.make
	$(BIN)/python -m tests.golden.recompute > tests/golden/expected.csv

PART ?=
PEERS ?=
bench: $(VENV)/.tools ## Measure and write docs/benchmarks.md; PART=pages for one part, PEERS=PYTHON to hold pages against others
	@sh scripts/system.sh chromium
	@sh scripts/system.sh postgresql
	$(BIN)/python -m benchmarks $(PART) $(if $(PEERS),--peers $(PEERS))

screens: $(VENV)/.tools ## Take the screenshots in docs/screens anew
	@sh scripts/system.sh chromium
	$(BIN)/python -m scripts.screenshots

icons: $(VENV)/.tools ## Cut Streamlit's icons anew to those that static/fonts/MaterialSymbols.txt names; needs the internet
	$(BIN)/uv run --no-project scripts/icons.py $(VENV)/lib/python3*/site-packages/streamlit

LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --custom-compile-command "make lock"

lock: $(VENV)/.tools ## Pin the newest versions the ranges allow
	$(LOCK) --upgrade requirements.txt -o requirements.lock
	$(LOCK) --upgrade requirements.txt requirements-dev.txt -c requirements.lock -o requirements-dev.lock

clean: ## Remove the virtual environment and the tools' caches; data stay
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis tests/browser/artifacts

# Another lock makes the environment anew, so that nothing of the former one stays behind.
$(VENV)/.runtime: requirements.lock
	@sh scripts/system.sh python "$(PYTHON)"
	$(PYTHON) -m venv --clear $(VENV)
	$(PIP) -r requirements.lock
	@touch $@

$(VENV)/.tools: requirements-dev.lock $(VENV)/.runtime
	$(PIP) -r requirements-dev.lock
	@touch $@
