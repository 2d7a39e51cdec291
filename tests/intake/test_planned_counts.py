"""Criteria that hold a count against a whole, planned and reached side by side: “Kế hoạch 24 | Thực hiện 23 | 95,8 %”."""

import pytest

from tests.intake.conftest import Read, Rows

TASKS, REPORTS, MONEY, STAFF = (
    "direction.tasks_completed",
    "direction.reports_on_time",
    "public_finance.investment_disbursed",
    "apparatus.staff_within_quota",
)


def tracked(*rows: list[object], heads: tuple[str, str, str] = ("Kế hoạch", "Kết quả thực hiện", "Tỷ lệ (%)")) -> Rows:
    return [
        ["BIỂU THEO DÕI THỰC HIỆN KẾ HOẠCH CCHC NĂM 2023 CỦA SỞ TÀI CHÍNH"],
        ["Kỳ báo cáo: 9 tháng năm 2023"],
        ["STT", "Nội dung", "Đơn vị tính", *heads],
        *([number, *row] for number, row in enumerate(rows, start=1)),
    ]  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("row", "indicator"),
    [
        pytest.param(["Số nhiệm vụ của Kế hoạch CCHC đã hoàn thành trên số nhiệm vụ được giao", "nhiệm vụ", 24, 23, 95.8], TASKS, id="on the number of"),
        pytest.param(["Số nhiệm vụ đã hoàn thành/tổng số nhiệm vụ được giao", "nhiệm vụ", 24, 23, 95.8], TASKS, id="a stroke"),
        pytest.param(["Số báo cáo CCHC định kỳ gửi đúng hạn trên số báo cáo phải gửi", "báo cáo", 8, 7, "87,5%"], REPORTS, id="reports due"),
        pytest.param(["Giải ngân vốn đầu tư công so với kế hoạch vốn được giao", "triệu đồng", 5400, 5184, 96], MONEY, id="money against its plan"),
        pytest.param(["Biên chế công chức có mặt so với biên chế được giao", "người", 52, 50, 96.2], STAFF, id="staff against its quota"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "heads", [("Kế hoạch", "Kết quả thực hiện", "Tỷ lệ (%)"), ("KH năm", "Thực hiện", "Đạt tỷ lệ %")]
)
def test_the_plan_of_a_count_held_against_its_whole_is_that_whole(
    read: Read, row: list[object], indicator: str, heads: tuple[str, str, str]
) -> None:
    (seen,) = read(tracked(row, ["Số lớp tập huấn", "lớp", 2, 1, 50], heads=heads)).accepted
    assert (seen.indicator, seen.unit, seen.numerator, seen.denominator) == (indicator, "STC", row[3], row[2])


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(["Số nhiệm vụ hoàn thành trên số nhiệm vụ được giao", "nhiệm vụ", 24, 20, 95.8], id="the share is another"),
        pytest.param(["Hồ sơ TTHC tiếp nhận trực tuyến", "hồ sơ", 3000, 2711, 90.4], id="what was to be reached, no whole"),
    ],
)  # fmt: skip
def test_where_the_share_does_not_prove_it_nothing_is_taken(read: Read, row: list[object]) -> None:
    assert not read(tracked(row, ["Số lớp tập huấn", "lớp", 2, 1, 50])).accepted


def test_a_share_keeps_its_own_plan(read: Read) -> None:
    row = ["Tỷ lệ nhiệm vụ hoàn thành trên tổng số nhiệm vụ được giao", "%", 96, 93.12, 97]
    (seen,) = read(tracked(row)).accepted
    assert (seen.indicator, seen.value, seen.numerator) == (TASKS, 93.12, None)


SHARES: Rows = [
    ["Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 90, 81, 90],
    ["Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 50, 40, 80],
]


@pytest.mark.parametrize("heads", [("Số giao", "Số thực hiện", "Tỷ lệ (%)"), ("Giao", "Thực hiện", "Tỷ lệ")])
def test_what_was_assigned_of_a_share_may_be_its_target(read: Read, heads: tuple[str, str, str]) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["BÁO CÁO THỰC HIỆN CHỈ TIÊU CCHC QUÝ III NĂM 2023"],
        ["STT", "Nội dung", *heads],
        *([number, *row] for number, row in enumerate(SHARES, start=1)),
    ]
    assert not read(rows).accepted


def test_the_share_of_what_had_to_be_reached_is_no_result(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["BÁO CÁO THỰC HIỆN CHỈ TIÊU CCHC QUÝ III NĂM 2023"],
        ["STT", "Nội dung", "Số phải đạt", "Số đạt", "Tỷ lệ (%)"],
        *([number, *row] for number, row in enumerate(SHARES, start=1)),
    ]
    assert {seen.value for seen in read(rows).accepted} <= {81, 40}
