"""Every kind of fault in every shape of report: what is planted must be told, and nothing that is not."""

import os
from collections import Counter

import pytest

from tests.corpus.matrix.planting import FAULTS
from tests.corpus.matrix.scoring import Told, matrix
from tests.corpus.matrix.shapes import SHAPES, drawn

FULL = os.environ.get("CCHC_CORPUS") == "full"
# What a report alone does not show: who stands in whose row is told by the past, and a date below may be left from a template.
UNSEEN_HERE = {"units_a_row_off", "written_before_the_period_ends"}
LEAST = 0.98 if FULL else 0.97
LEAST_OF_A_KIND = 0.85


@pytest.fixture(scope="module")
def told() -> Told:
    seeds = range(3) if FULL else range(1)
    return matrix(seeds, faults=[name for name in FAULTS if name not in UNSEEN_HERE], every=1 if FULL else 4)


def test_planted_faults_are_told(told: Told) -> None:
    planted, found = sum(told.planted.values()), sum(told.told.values())
    assert planted > 150
    assert found >= LEAST * planted, "\n".join(told.silent)


@pytest.mark.skipif(not FULL, reason="the long run: CCHC_CORPUS=full")
def test_no_kind_of_fault_is_passed_over(told: Told) -> None:
    planted, found = Counter[str](), Counter[str]()
    for (name, _), number in told.planted.items():
        planted[name] += number
    for (name, _), number in told.told.items():
        found[name] += number
    assert [name for name, number in planted.items() if found[name] < LEAST_OF_A_KIND * number] == []


def test_clean_sheets_raise_no_alarm(told: Told) -> None:
    assert told.clean_figures > 300
    assert not told.alarms


def test_the_same_seed_gives_the_same_sheet() -> None:
    for name in SHAPES:
        assert drawn(name, 1).page.cells == drawn(name, 1).page.cells
