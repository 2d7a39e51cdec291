"""What is loaded before the first page can be served: a module too many costs every start."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_LOADED = "import json, sys, app; from lib.ui import cached, opening, overview_view; cached.warm(); print(json.dumps(sorted(sys.modules)))"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The modules of a process that has warmed what the first page needs, on a database that is up to date."""
    environment = {**os.environ, "CCHC_DATA_DIR": str(tmp_path_factory.mktemp("data")), "DATABASE_URL": ""}
    start = [sys.executable, "-c", _LOADED]
    subprocess.run(start, cwd=ROOT, env=environment, check=True, capture_output=True)
    told = subprocess.run(start, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout
    return frozenset(json.loads(told.splitlines()[-1]))


@pytest.mark.parametrize(
    "module",
    [
        pytest.param("pandas", id="tables for workbooks"),
        pytest.param("numpy", id="and what they are made of"),
        pytest.param("docx", id="writer of Word files"),
        pytest.param("pptx", id="writer of slides"),
        pytest.param("reportlab", id="writer of PDF files"),
        pytest.param("xlsxwriter", id="writer of workbooks"),
        pytest.param("openpyxl", id="writer of workbooks with styles"),
        pytest.param("resvg_py", id="painter of pictures"),
        pytest.param("python_calamine", id="reader of workbooks: only in its own process"),
        pytest.param("alembic", id="migrations: the schema is up to date"),
        pytest.param("altair", id="charts that are not ours"),
        pytest.param("lib.intake.report", id="reading of reports"),
        pytest.param("lib.services.importing", id="saving of reports"),
    ],
)
def test_what_the_first_page_does_without_is_not_loaded(loaded: frozenset[str], module: str) -> None:
    assert module not in loaded


def test_what_is_loaded_is_what_was_meant(loaded: frozenset[str]) -> None:
    assert {"streamlit", "sqlalchemy", "lib.ui.cached"} <= loaded
