"""Rows that are parts of one office or of its place: only their total is its figure."""

import pytest

from tests.intake.conftest import Read
from tests.intake.test_reports import ON_TIME, Rows, auto, figures

INSPECTED, TASKS = "direction.agencies_inspected", "direction.tasks_completed"


def offices(head: str, *rows: list[object]) -> Rows:
    return [
        ["UBND HUYỆN NGÂN SƠN"],
        ["Kiểm tra cải cách hành chính năm 2023"],
        ["STT", head, "Tổng số cơ quan, đơn vị", "Kế hoạch kiểm tra", "Số cơ quan, đơn vị đã được kiểm tra CCHC"],
        *([number, *row] for number, row in enumerate(rows, start=1)),
    ]  # type: ignore[list-item]


@pytest.mark.parametrize("head", ["Khối", "Loại cơ quan", "Nội dung", "Đơn vị"])
@pytest.mark.parametrize(
    "names",
    [
        pytest.param(["Cơ quan chuyên môn", "UBND xã, thị trấn"], id="a group and offices"),
        pytest.param(["Phòng chuyên môn", "UBND xã, thị trấn"], id="two kinds"),
        pytest.param(["Phòng chuyên môn", "Đơn vị sự nghiệp", "UBND các xã"], id="three kinds"),
    ],
)
def test_kinds_of_offices_are_no_figures_of_their_place(read: Read, head: str, names: list[str]) -> None:
    parts = [[name, 10, 5, 3] for name in names]
    reading = read(offices(head, *parts, ["Toàn huyện", 10 * len(names), 5 * len(names), 3 * len(names)]))
    assert auto(reading) == {(INSPECTED, "062", "2023"): 30}
    assert not read(offices(head, *parts)).accepted


@pytest.mark.parametrize("head", ["Phòng chủ trì", "Cơ quan chủ trì", "Đơn vị đầu mối"])
def test_rows_may_be_named_by_who_is_in_charge(read: Read, head: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN NGÂN SƠN"],
        ["Tiến độ nhiệm vụ Kế hoạch CCHC 9 tháng năm 2023"],
        ["STT", head, "Tổng số nhiệm vụ được giao", "Số nhiệm vụ đã hoàn thành", "Tỷ lệ hoàn thành"],
        [1, "Phòng Nội vụ", 10, 5, "50%"],
        [2, "Phòng Tư pháp", 8, 4, "50%"],
        [None, "Toàn huyện", 18, 9, "50%"],
    ]
    assert figures(read(rows)) == auto(read(rows)) == {(TASKS, "062", "2023-9M"): 50}


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["Số lượng", "Trên tổng số", "Tỷ lệ (%)"], id="out of all"),
        pytest.param(["Số hồ sơ", "Trên tổng", "Tỉ lệ %"], id="out of"),
        pytest.param(["Thực hiện", "So với tổng số", "Tỷ lệ"], id="compared with all"),
    ],
)
@pytest.mark.parametrize(("unit", "shares"), [("Phường Sông Cầu", ("94,50", "87,5"))])
def test_a_criterion_may_be_a_fraction_over_its_columns(
    read: Read, heads: list[str], unit: str, shares: tuple[str, str]
) -> None:
    records = "Hồ sơ công việc cấp xã xử lý trên môi trường mạng/ tổng số HSCV"
    rows: Rows = [
        ["Số liệu CCHC tháng 10 năm 2023"],
        [f"Đơn vị báo cáo: {unit}"],
        ["Stt", "Tiêu chí", *heads],
        [1, "Hồ sơ giải quyết trước và đúng hạn/ tổng số hồ sơ đã giải quyết", 189, 200, shares[0]],
        [None, "- hồ sơ quá hạn", 11, 200, "5,5"],
        [2, records, 35, 40, shares[1]],
    ]
    taken = {(seen.indicator, seen.numerator, seen.denominator) for seen in read(rows).accepted}
    assert taken == {(ON_TIME, 189, 200), ("digital_government.work_records_commune", 35, 40)}
