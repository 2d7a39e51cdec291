"""Reports whose period stands only as days: columns “Từ ngày” and “Đến ngày”, cells above the table, a stretch beside a name."""

from datetime import date

import pytest

from lib.intake.files.grid import Value
from tests.intake.conftest import Read
from tests.intake.test_reports import ON_TIME, Rows, auto, figures

HEADS = ("Tổng số hồ sơ đã giải quyết", "Giải quyết trước và đúng hạn", "Tỷ lệ (%)")
COUNTS = ((100, 95, 95), (200, 150, 75))


def by_row(*days: Value, heads: tuple[str, ...] = ("Từ ngày", "Đến ngày")) -> Rows:
    """Two districts with these days before their counts."""
    return [
        ["Kết quả giải quyết TTHC"],
        ["STT", "Đơn vị", *heads, *HEADS],
        [1, "Ba Bể", *days, *COUNTS[0]],
        [2, "Na Rì", *days, *COUNTS[1]],
    ]


def of_table(*lines: list[Value]) -> Rows:
    return [*lines, ["STT", "Đơn vị", *HEADS], [1, "Ba Bể", *COUNTS[0]], [2, "Na Rì", *COUNTS[1]]]


def read_as(period: str) -> dict[object, float]:
    return {(ON_TIME, "061", period): 95, (ON_TIME, "066", period): 75}


@pytest.mark.parametrize(
    ("rows", "period"),
    [
        pytest.param(by_row("15/6/2023", "14/9/2023"), "2023-Q3", id="the plan's quarter"),
        pytest.param(by_row(date(2023, 7, 1), date(2023, 9, 30)), "2023-Q3", id="dates of a calendar quarter"),
        pytest.param(by_row("15/8/2023", "14/9/2023"), "2023-09", id="the plan's month"),
        pytest.param(by_row("15/12/2022", "14/12/2023"), "2023", id="the plan's year"),
        pytest.param(
            by_row("2023-06-15", "2023-09-14", heads=("from_date", "to_date")), "2023-Q3", id="a program's days"
        ),
        pytest.param(
            by_row("15/06/2023 00:00:00", "14/09/2023 23:59:59", heads=("Ngày bắt đầu", "Ngày kết thúc")),
            "2023-Q3",
            id="with hours",
        ),
        pytest.param(by_row("T7/2023", "T9/2023", heads=("Từ tháng", "Đến tháng")), "2023-Q3", id="months"),
        pytest.param(
            by_row("Quý III", "15/6/2023", "14/9/2023", heads=("Kỳ", "Từ ngày", "Đến ngày")), "2023-Q3", id="named too"
        ),
        pytest.param(
            of_table(["Kết quả giải quyết TTHC"], ["Từ ngày:", "15/6/2023", None, "Đến ngày:", "14/9/2023"]),
            "2023-Q3",
            id="cells above",
        ),
        pytest.param(
            of_table(["Kết quả giải quyết TTHC"], ["Từ ngày:", date(2023, 6, 15)], ["Đến ngày:", date(2023, 9, 14)]),
            "2023-Q3",
            id="lines above",
        ),
        pytest.param(
            of_table(["Kết quả giải quyết TTHC quý III/2023 (từ 15/6 đến 15/9/2023)"]), "2023-Q3", id="a day's slip"
        ),
    ],
)
def test_days_tell_the_period(read: Read, rows: Rows, period: str) -> None:
    reading = read(rows)
    assert auto(reading) == figures(reading) == read_as(period)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(by_row("01/7/2023", "25/9/2023"), id="no period ends there"),
        pytest.param(by_row("15/6/2023", None), id="open"),
        pytest.param(by_row("14/9/2023", "15/6/2023"), id="turned round"),
        pytest.param(by_row("06/15/2023", "09/14/2023"), id="months before days"),
        pytest.param(
            by_row("Quý II", "15/6/2023", "14/9/2023", heads=("Kỳ", "Từ ngày", "Đến ngày")), id="contradicts its name"
        ),
        pytest.param(
            of_table(["Kết quả giải quyết TTHC quý III/2023 (từ 15/6/2023 đến 14/8/2023)"]), id="a month short"
        ),
        pytest.param(of_table(["Kết quả giải quyết TTHC từ ngày 05/7/2023 đến ngày 20/9/2023"]), id="odd days alone"),
    ],
)
def test_days_of_no_period_are_asked_about(read: Read, rows: Rows) -> None:
    reading = read(rows)
    assert len(reading.observations) == 2
    assert not reading.accepted


def test_rows_may_have_days_of_their_own(read: Read) -> None:
    rows = by_row("15/6/2023", "14/9/2023")
    rows[-1][2:4] = ["15/8/2023", "14/9/2023"]
    assert auto(read(rows)) == {(ON_TIME, "061", "2023-Q3"): 95, (ON_TIME, "066", "2023-09"): 75}


def test_a_line_of_entries_is_no_head(read: Read) -> None:
    rows: Rows = of_table(["Kỳ báo cáo: Tháng 02/2023", None, None, "exported_at: 2023-02-15 23:10"])
    assert auto(read(rows)) == read_as("2023-02")
