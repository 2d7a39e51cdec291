"""Columns that only say that something was reached, under a head that says what: “Số cơ quan phù hợp”, “theo kế hoạch”."""

import pytest

from tests.intake.conftest import TITLE, Read, Rows
from tests.intake.test_reports import auto

OFFICIALS, EMPLOYEES = "civil_service.officials_by_position", "civil_service.employees_by_position"
ASSETS, TASKS = "public_finance.assets_by_norm", "direction.tasks_completed"
UNITS = ["Ba Bể", "Na Rì", "Chợ Mới"]


def counted(head: str, whole: str, part: str, *, formulas: bool) -> Rows:
    rows: Rows = [[TITLE], ["TT", "Đơn vị", head, None, None], [None, None, whole, part, "Tỷ lệ (%)"]]
    for at, name in enumerate(UNITS, start=1):
        share = f"=ROUND(D{at + 3}/C{at + 3}*100,1)" if formulas else (20 - at) / 20 * 100
        rows.append([at, name, 20, 20 - at, share])
    return rows


@pytest.mark.parametrize("formulas", [False, True], ids=["worked out", "nobody worked out"])
@pytest.mark.parametrize(
    ("head", "whole", "part", "indicator"),
    [
        pytest.param("Cơ cấu công chức phù hợp VTVL", "Tổng số cơ quan hành chính", "Số cơ quan phù hợp", OFFICIALS, id="officials"),
        pytest.param("Cơ cấu viên chức phù hợp VTVL", "Tổng số đơn vị có viên chức", "Số đơn vị phù hợp", EMPLOYEES, id="employees"),
        pytest.param("Cơ quan có cơ cấu công chức theo vị trí việc làm", "Tổng số cơ quan", "Đạt yêu cầu", OFFICIALS, id="what is asked for"),
        pytest.param("Đơn vị có cơ cấu viên chức đúng vị trí việc làm", "Tổng số đơn vị", "Số đơn vị đáp ứng", EMPLOYEES, id="what suits"),
        pytest.param("Quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "Tổng số cơ quan, đơn vị", "Số đơn vị đáp ứng yêu cầu", ASSETS, id="assets"),
    ],
)  # fmt: skip
def test_a_part_may_only_say_that_it_was_reached(
    read: Read, head: str, whole: str, part: str, indicator: str, formulas: bool
) -> None:
    seen = read(counted(head, whole, part, formulas=formulas), ["C2:E2"]).accepted
    assert {(one.indicator, one.unit, one.numerator, one.denominator) for one in seen} == {
        (indicator, "061", 19, 20), (indicator, "066", 18, 20), (indicator, "065", 17, 20),
    }  # fmt: skip


@pytest.mark.parametrize("part", ["Số cơ quan phù hợp", "Số đơn vị đáp ứng yêu cầu"])
def test_what_was_reached_is_nothing_where_no_head_says_what(read: Read, part: str) -> None:
    assert not auto(read(counted("Cơ quan hành chính", "Tổng số cơ quan", part, formulas=False), ["C2:E2"]))


@pytest.mark.parametrize("heads", [("Số", "Tổng số", "Tỷ lệ (%)"), ("Tổng số", "Kết quả", "Tỷ lệ (%)")])
@pytest.mark.parametrize(
    ("criterion", "indicator"),
    [
        pytest.param("Nhiệm vụ CCHC hoàn thành theo kế hoạch", TASKS, id="by the plan"),
        pytest.param("Nhiệm vụ CCHC hoàn thành đúng tiến độ", TASKS, id="in time"),
        pytest.param("Nhiệm vụ Kế hoạch CCHC đã hoàn thành theo tiến độ đề ra", TASKS, id="by its schedule"),
        pytest.param("Nhiệm vụ CCHC hoàn thành so với kế hoạch giao", TASKS, id="held against the plan"),
        pytest.param("Báo cáo CCHC định kỳ gửi đúng hạn", "direction.reports_on_time", id="as the share is called"),
        pytest.param("Văn bản QPPL đã xử lý sau rà soát / số phải xử lý", "institutions.documents_reviewed", id="out of a number"),
        pytest.param("Thôn, tổ dân phố đã sắp xếp/số phải sắp xếp", "apparatus.hamlets_rearranged", id="the same of hamlets"),
    ],
)  # fmt: skip
def test_criteria_keep_their_counts(read: Read, criterion: str, indicator: str, heads: tuple[str, ...]) -> None:
    figures = (30, 40, 75) if heads[0] == "Số" else (40, 30, 75)
    rows: Rows = [["UBND HUYỆN BA BỂ"], ["SỐ LIỆU CCHC QUÝ III NĂM 2023"], ["TT", "Chỉ tiêu", *heads], [1, criterion, *figures]]  # fmt: skip
    (seen,) = read(rows).accepted
    assert (seen.indicator, seen.numerator, seen.denominator) == (indicator, 30, 40)


@pytest.mark.parametrize("head", ["Tỷ lệ % hoàn thành", "Tỷ lệ hoàn thành (%)", "% đạt yêu cầu"])
def test_how_much_of_the_plan_was_reached_is_no_second_share(read: Read, head: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["SỐ LIỆU CCHC QUÝ III NĂM 2023"],
        ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", head],
        [1, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)", 95, 91.2, 96],
        [2, "Tỷ lệ hồ sơ thanh toán trực tuyến (%)", 50, 41.3, 82.6],
    ]
    assert sorted(filter(None, auto(read(rows)).values())) == [41.3, 91.2]
