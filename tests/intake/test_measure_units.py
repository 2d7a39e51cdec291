"""Units of measure in a column that “Đơn vị” heads."""

import pytest

from lib.intake.files.grid import Value
from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

FIGURES = {("procedures.on_time", "061", "2023-12"): 95, ("procedures.satisfaction", "061", "2023-12"): 90}


def form(head: str, *units: Value) -> Rows:
    texts = [
        ("Hồ sơ TTHC đã giải quyết", 100),
        ("Hồ sơ giải quyết trước và đúng hạn", 95),
        ("Tổng số phiếu khảo sát về giải quyết TTHC", 40),
        ("Số phiếu hài lòng về giải quyết TTHC", 36),
    ]
    rows = [[text, value, unit] for (text, value), unit in zip(texts, units, strict=True)]
    return [["UBND huyện Ba Bể - Tháng 12/2023"], ["Nội dung", "Số lượng", head], *rows]


@pytest.mark.parametrize("head", ["Đơn vị", "ĐV", "Đơn vị tính", "Tính theo"])
@pytest.mark.parametrize(
    "units",
    [
        pytest.param(("hồ sơ", "hồ sơ", "phiếu", "phiếu"), id="of each count"),
        pytest.param(("Hồ sơ", "", "Phiếu", ""), id="once for each group"),
    ],
)
def test_units_of_measure_name_nothing(read: Read, head: str, units: tuple[str, ...]) -> None:
    assert auto(read(form(head, *units))) == FIGURES


def test_a_column_of_offices_is_none(read: Read) -> None:
    rows: Rows = [
        ["Giải quyết hồ sơ tháng 12/2023"],
        ["Đơn vị", "Hồ sơ TTHC đã giải quyết", "Hồ sơ giải quyết trước và đúng hạn"],
        ["Ba Bể", 100, 95],
        ["Na Rì", 100, 90],
    ]
    assert auto(read(rows)) == {("procedures.on_time", "061", "2023-12"): 95, ("procedures.on_time", "066", "2023-12"): 90}  # fmt: skip


@pytest.mark.parametrize(
    "head", ["Nội dung khảo sát (đơn vị tính: %)", "Nội dung (ĐVT: %)", "Tiêu chí - Đơn vị tính: %"]
)
def test_a_head_that_measures_all_values_names_the_rows(read: Read, head: str) -> None:
    rows: Rows = [
        ["Kết quả khảo sát mức độ hài lòng Quý III/2023"],
        [head, "Ba Bể", "Na Rì"],
        ["Mức độ hài lòng của người dân, tổ chức về giải quyết TTHC", 91.5, 88.25],
    ]
    assert auto(read(rows)) == {
        ("procedures.satisfaction", "061", "2023-Q3"): 91.5,
        ("procedures.satisfaction", "066", "2023-Q3"): 88.25,
    }
