"""Every code a report or a plan can come back with is explained to maintainers, once."""

import re
from pathlib import Path

from lib.core.finding import Code, Severity

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "intake.md"
ROWS = re.findall(r"^\| `(\w+)` \| ([\w, ]+) \| .+ \| .+ \|$", DOCUMENT.read_text(encoding="utf-8"), flags=re.MULTILINE)


def test_every_code_has_its_row() -> None:
    assert sorted(code for code, _ in ROWS) == sorted(Code)


def test_every_severity_is_one() -> None:
    assert {severity for _, said in ROWS for severity in said.split(", ")} <= set(Severity)
