"""Workbooks from the wild: a folder of them is named by CCHC_ODD_WORKBOOKS, since they are not ours to keep here."""

import os
from pathlib import Path

import pytest

from lib.core.finding import Severity
from lib.intake.report import read_report
from lib.plans.folder import load_plan

FOLDER = os.environ.get("CCHC_ODD_WORKBOOKS", "")
ODD = sorted(path for path in Path(FOLDER).rglob("*") if path.is_file()) if FOLDER else []


@pytest.mark.skipif(not ODD, reason="CCHC_ODD_WORKBOOKS names no folder with workbooks")
@pytest.mark.parametrize("path", ODD, ids=lambda path: path.name)
def test_an_odd_workbook_is_read_or_refused_in_words(path: Path) -> None:
    reading = read_report(path.name, path.read_bytes(), load_plan())
    if not reading.observations and not reading.questions:
        assert any(found.severity is Severity.ERROR and found.message and found.hint for found in reading.findings)
