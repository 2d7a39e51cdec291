"""Counts that need no rate: their whole as offices call it, formulas nobody computed, rows somebody hid."""

import io

import openpyxl
import pytest

from lib.core.finding import Code
from lib.core.observation import Measure
from lib.intake.terms.catalogue import Catalogue
from tests.intake.conftest import TITLE, Read, xlsx
from tests.intake.test_reports import ON_TIME, Rows, auto, codes, figures

COUNTS = ["Tổng số hồ sơ TTHC đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn"]
ROWS: Rows = [["Ba Bể", 200, 90, 100, 10], ["Na Rì", 100, 50, 48, 2]]
FIGURES = {(ON_TIME, "061", "2023-Q3"): 95, (ON_TIME, "066", "2023-Q3"): 98}


def counted(*, computed: bool) -> Rows:
    rows = [[*row, *([] if computed else [f"=(C{at}+D{at})/B{at}"])] for at, row in enumerate(ROWS, start=3)]
    return [[TITLE], ["Đơn vị", *COUNTS, *([] if computed else ["Tỷ lệ trước và đúng hạn"])], *rows]


@pytest.mark.parametrize(
    ("header", "clear"),
    [
        pytest.param("Tổng số hồ sơ TTHC đã giải quyết", True, id="of procedures"),
        pytest.param("Số hồ sơ đã giải quyết", True, id="as the plan says"),
        pytest.param("Tổng số TTHC", False, id="procedures are no dossiers"),
        pytest.param("Tổng số TTHC được rà soát", False, id="procedures reviewed"),
        pytest.param("Tổng số hồ sơ quá hạn đã giải quyết", False, id="those too late"),
    ],
)
def test_a_whole_may_say_what_the_name_of_the_indicator_says(catalogue: Catalogue, header: str, *, clear: bool) -> None:
    target = catalogue.by_key[ON_TIME, Measure.DENOMINATOR]
    assert (catalogue.fit(catalogue.heading((header,)), target) >= 0.8) is clear


def test_counts_alone_are_taken(read: Read) -> None:
    assert auto(read(counted(computed=True))) == FIGURES


def test_counts_stand_for_a_formula_that_nobody_computed(read: Read) -> None:
    reading = read(counted(computed=False))
    assert auto(reading) == FIGURES
    assert {seen.place.cell for seen in reading.observations} == {"F3", "F4"}
    assert Code.AMBIGUOUS_COLUMN not in codes(reading)


def test_a_rate_that_the_counts_contradict_is_shown(read: Read) -> None:
    rows = counted(computed=True)
    rows[1].append("Tỷ lệ trước và đúng hạn (%)")
    for row, rate in zip(rows[2:], (55.5, 66.6), strict=True):
        row.append(rate)
    reading = read(rows)
    assert auto(reading) == {}
    assert Code.RATE_MISMATCH in codes(reading)


def test_a_hidden_row_waits_for_a_person(read: Read) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx(counted(computed=True))))
    book.worksheets[0].row_dimensions[4].hidden = True
    stream = io.BytesIO()
    book.save(stream)
    reading = read(stream.getvalue())
    assert figures(reading) == FIGURES
    assert {unit for _, unit, _ in auto(reading)} == {"061"}
    assert Code.HIDDEN in codes(reading)
