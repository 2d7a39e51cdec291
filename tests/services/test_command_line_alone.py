"""The command line as a person starts it: a process of its own, with real workbooks."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lib.services.settings import ROOT


@pytest.fixture
def report() -> Path:
    """The first sample workbook, as it would be sent by an office."""
    return min((ROOT / "sample_data").rglob("*.xlsx"))


def lib(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "CCHC_PLAN")}
    # A Windows console may have an old code page; the result is UTF-8 all the same.
    environment = kept | {"CCHC_DATA_DIR": str(folder), "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        [sys.executable, "-m", "lib", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_a_real_workbook_is_read_imported_and_exported(report: Path, tmp_path: Path) -> None:
    read = lib(tmp_path / "data", "read", "--json", str(report), str(tmp_path / "không có.xlsx"))
    assert (read.returncode, read.stderr) == (0, "")
    first, second = json.loads(read.stdout)
    assert first["file"] == str(report)
    certain = [seen for seen in first["observations"] if seen["decision"] == "auto" and seen["unit"] and seen["period"]]
    assert certain
    assert set(certain[0]) == {
        "indicator", "unit", "period", "value", "numerator", "denominator", "decision", "confidence", "source",
    }  # fmt: skip
    assert [problem["code"] for problem in second["problems"]] == ["unreadable_file"]

    taken = lib(tmp_path / "data", "import", str(report))
    assert "Đã lưu" in taken.stdout
    again = lib(tmp_path / "data", "import", str(report))
    assert (again.returncode, "đã được lưu trước đây" in again.stdout) == (0, True)

    period = certain[0]["period"]
    assert lib(tmp_path / "data", "export", "--period", period, str(tmp_path / "a.xlsx")).returncode == 0
    assert (tmp_path / "a.xlsx").stat().st_size > 0


def test_a_closed_pipe_is_no_failure_to_shout_about(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "lib", "read", "--json", "none.xlsx"]
    environment = os.environ | {"CCHC_DATA_DIR": str(tmp_path)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
