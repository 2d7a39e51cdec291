"""Whose figure a total is: the province's only where nobody is missing from it."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import DISTRICTS, ON_TIME, PAYMENT, RATE, Rows, auto, codes, figures, table

PROVINCE = (PAYMENT, "06", "2023-Q3")
COUNTS = ("Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ TTHC phát sinh")
LAWFUL = "institutions.documents_lawful"


def counted(*names: str) -> list[list[object]]:
    return [[name, 10, 20] for name in names]


@pytest.mark.parametrize(
    ("units", "label", "safe"),
    [
        pytest.param(DISTRICTS, "Tổng cộng", False, id="districts, departments missing"),
        pytest.param(DISTRICTS, "TỔNG SỐ TOÀN TỈNH", True, id="districts, said to be the province"),
        pytest.param(DISTRICTS[1:], "Toàn tỉnh", False, id="a district missing"),
        pytest.param((*DISTRICTS, "Sở Y tế", "Sở Tư pháp"), "Cộng", True, id="districts and departments"),
        pytest.param(("Sở Y tế", "Sở Tư pháp", "Sở Nội vụ"), "Tổng cộng", False, id="some departments"),
        pytest.param(("Sở Y tế", "Sở Tư pháp", "Sở Nội vụ"), "Toàn tỉnh", False, id="no districts"),
    ],
)
def test_a_total_is_the_province_s_where_nobody_is_missing(
    read: Read, units: tuple[str, ...], label: str, safe: bool
) -> None:
    size = len(units)
    reading = read(table(COUNTS, *counted(*units), [label, 10 * size, 20 * size]))
    assert figures(reading)[PROVINCE] == 50
    assert (PROVINCE in auto(reading)) is safe
    assert len(auto(reading)) == size + safe


def test_districts_are_the_province_where_departments_do_not_report(read: Read) -> None:
    rows = [[name, 95] for name in DISTRICTS]
    reading = read(table(["Tỷ lệ văn bản QPPL ban hành đúng quy định (%)"], *rows, ["Tổng cộng", 95]))
    assert auto(reading)[LAWFUL, "06", "2023-Q3"] == 95


def across(last: str, *values: object) -> Rows:
    """Indicators in rows, all districts in columns, and one more column."""
    on_time: list[object] = ["Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)", *[90] * 8]
    return [
        [TITLE],
        ["STT", "Tên chỉ tiêu", *DISTRICTS, last],
        [1, *on_time, *values[:1]],
        [2, RATE, *[40] * 8, *values[1:]],
    ]  # type: ignore[list-item]


@pytest.mark.parametrize(
    "last",
    [
        pytest.param("Bình quân 8 huyện, TP", id="a mean of districts"),
        pytest.param("Trung bình", id="a mean"),
        pytest.param("BQ chung", id="an abbreviated mean"),
    ],
)
def test_a_mean_beside_the_units_is_nobody_s_figure(read: Read, last: str) -> None:
    reading = read(across(last, 91, 41))
    assert len(auto(reading)) == 16
    assert {unit for _, unit, _ in figures(reading)} == {"058", "060", "061", "062", "063", "064", "065", "066"}


def test_a_total_beside_the_units_waits_while_departments_are_missing(read: Read) -> None:
    reading = read(across("Cộng", 91, 41))
    assert len(auto(reading)) == 16
    assert figures(reading)[ON_TIME, "06", "2023-Q3"] == 91


@pytest.mark.parametrize("last", ["Cả nước", "Vùng trung du", "Sở Du lịch"])
def test_somebody_nobody_knows_beside_the_units_is_asked_about(read: Read, last: str) -> None:
    reading = read(across(last, 91, 41))
    assert len(auto(reading)) == 16
    assert Code.UNKNOWN_UNIT in codes(reading)
    assert [question.kind for question in reading.questions] == ["unit"]
    assert figures(reading)[ON_TIME, None, "2023-Q3"] == 91


def test_the_plan_beside_the_units_is_no_figure(read: Read) -> None:
    reading = read(across("Mục tiêu năm 2023", 95, 50))
    assert figures(reading) == auto(reading)
    assert len(auto(reading)) == 16


@pytest.mark.parametrize(
    ("received", "online", "told"),
    [
        pytest.param(300, 120, 0, id="both add up"),
        pytest.param(310, 120, 1, id="one does not"),
        pytest.param(310, 125, 0, id="none does: the rows are not all that it counts"),
    ],
)
def test_a_total_of_fields_that_does_not_add_up_waits(read: Read, received: int, online: int, told: int) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["TIẾP NHẬN HỒ SƠ TTHC THEO LĨNH VỰC QUÝ III/2023"],
        ["TT", "Lĩnh vực", "Tổng số hồ sơ tiếp nhận", "Số hồ sơ tiếp nhận trực tuyến", "Tỷ lệ hồ sơ trực tuyến (%)"],
        [1, "Tư pháp", 100, 50, 50],
        [2, "Văn hóa", 150, 60, 40],
        [3, "Nội vụ", 50, 10, 20],
        [None, "Tổng cộng", received, online, round(100 * online / received, 1)],
    ]
    reading = read(rows)
    assert sum(found.code is Code.TOTAL_MISMATCH for found in reading.findings) == told
    assert len(reading.observations) == 1
    assert len(reading.accepted) == (0 if told else 1)
