"""The reader on the sample reports: plain reports in the plan's words need nobody, and every figure is what was stated."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from lib.intake.report import read_report
from lib.plans.folder import load_plan

ROOT = Path(__file__).parents[2]
Row = dict[str, str]


@pytest.fixture(scope="module")
def stated() -> dict[str, list[Row]]:
    """The figures of each report as read by hand."""
    found: dict[str, list[Row]] = defaultdict(list)
    with (ROOT / "tests" / "golden" / "observations.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["file"]].append(row)
    return found


def test_every_stated_figure_is_accepted_unseen_and_nothing_else(stated: dict[str, list[Row]]) -> None:
    plan = load_plan()
    asked, wrong = [], []
    for name, rows in stated.items():
        path = ROOT / "sample_data" / name
        reading = read_report(path.name, path.read_bytes(), plan)
        seen = {(one.indicator, one.unit, str(one.period)): one for one in reading.accepted}
        for row in rows:
            one = seen.get((row["indicator"], row["unit"], row["period"]))
            if one is None:
                asked.append((name, row["cell"], row["indicator"], row["unit"]))
            elif (one.value is None) != (not row["value"]) or (
                one.value is not None and one.value != pytest.approx(float(row["value"]), abs=0.06)
            ):
                wrong.append((name, row["cell"], row["value"], one.value))
        known = {(row["indicator"], row["unit"], row["period"]) for row in rows}
        wrong.extend((name, str(one.place), "nothing", one.value) for key, one in seen.items() if key not in known)
    assert not wrong, wrong[:10]
    assert not asked, f"{len(asked)} figures were not accepted unseen, such as {asked[:10]}"
