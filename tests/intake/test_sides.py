"""Criteria in rows over a column of wholes, one of what was counted, one of shares: which column is which."""

import pytest

from lib.intake.files.grid import Value
from tests.intake.conftest import TITLE, Read, Rows
from tests.intake.test_reports import auto

ON_TIME, REPORTS, FULL = "procedures.on_time", "direction.reports_on_time", "digital_government.full_online_procedures"


def form(criterion: str, *heads: str, figures: tuple[Value, ...]) -> Rows:
    """One criterion of a department under such heads."""
    return [["Đơn vị báo cáo: Sở Y tế"], [TITLE], ["TT", "Chỉ tiêu", *heads], [1, criterion, *figures]]


@pytest.mark.parametrize(
    "counted",
    ["Đã hoàn thành/đạt", "Số thực hiện (a)", "Đạt", "Thực hiện", "Số đã hoàn thành", "Đã xử lý", "Kết quả thực hiện"],
)
@pytest.mark.parametrize(
    ("criterion", "indicator"),
    [
        pytest.param("Báo cáo CCHC gửi đúng hạn trên tổng số báo cáo phải gửi", REPORTS, id="reports"),
        pytest.param("TTHC của Sở cung cấp DVC trực tuyến toàn trình/tổng số TTHC đủ điều kiện", FULL, id="procedures"),
        pytest.param("Hồ sơ TTHC của Sở giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết", ON_TIME, id="dossiers"),
    ],
)  # fmt: skip
def test_beside_a_whole_and_a_share_the_third_column_is_the_part(
    read: Read, criterion: str, indicator: str, counted: str
) -> None:
    rows = form(criterion, "Tổng số", counted, "Tỷ lệ (%)", figures=(40, 30, 75))
    (seen,) = read(rows).accepted
    assert (seen.indicator, seen.numerator, seen.denominator) == (indicator, 30, 40)


def test_the_same_where_nobody_worked_the_share_out(read: Read) -> None:
    heads = ("Số thực hiện (a)", "Tổng số (b)", "Tỷ lệ (c=a/b)", "Nguồn số liệu")
    criterion = "TTHC của Sở cung cấp DVC trực tuyến toàn trình/tổng số TTHC đủ điều kiện"
    (seen,) = read(form(criterion, *heads, figures=(30, 40, "=C4/D4", "Hệ thống"))).accepted
    assert (seen.numerator, seen.denominator) == (30, 40)


def test_no_case_is_told_of_a_criterion_out_of_a_whole(read: Read) -> None:
    criterion = "Báo cáo CCHC gửi đúng hạn trên tổng số báo cáo phải gửi"
    rows = form(criterion, "Tổng số", "Đã hoàn thành/đạt", "Tỷ lệ (%)", figures=(0, 0, "#DIV/0!"))
    assert "zero_denominator" in {str(found.code) for found in read(rows).findings}


@pytest.mark.parametrize("other", ["Kế hoạch", "Chưa hoàn thành", "Quá hạn", "Số đơn vị"])
def test_a_column_that_says_something_else_is_no_part(read: Read, other: str) -> None:
    rows = form("Hồ sơ TTHC giải quyết trước và đúng hạn", "Tổng số", other, "Tỷ lệ (%)", figures=(40, 30, 90))
    assert all(seen.numerator is None for seen in read(rows).accepted)


def test_a_column_of_another_year_is_no_second_choice(read: Read) -> None:
    rows: Rows = [
        ["Biên chế công chức năm 2023"],
        ["TT", "Đơn vị", "Biên chế công chức", None, None, None],
        [None, None, "UBND tỉnh giao", "Có mặt đến 14/12/2023", "Tỷ lệ sử dụng so với giao", "Có mặt năm 2022"],
        [1, "Ba Bể", 50, 47, 94, 48],
        [2, "Na Rì", 40, 39, 97.5, 41],
    ]
    quota = "apparatus.staff_within_quota"
    assert auto(read(rows, ["C2:F2"])) == {(quota, "061", "2023"): 94, (quota, "066", "2023"): 97.5}


@pytest.mark.parametrize("done", ["Đã xử lý", "Đã xử lý xong"])
def test_what_was_done_of_a_count_is_no_share_of_all(read: Read, done: str) -> None:
    rows = form("Hồ sơ TTHC tiếp nhận trực tuyến", "Tổng số", done, "Tỷ lệ (%)", figures=(40, 30, 75))
    assert not read(rows).accepted
