"""Criteria of one office under a head that only says “Số lượng”: counts, and shares that are none."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

ONLINE, ON_TIME, TASKS = "digital_government.online_applications", "procedures.on_time", "direction.tasks_completed"
RECORDS, PAID = "digital_government.work_records_province", "procedures.online_payment"
TOP: Rows = [["Đơn vị báo cáo: Sở Y tế"], ["Biểu số liệu cải cách hành chính quý III năm 2023"]]


@pytest.mark.parametrize("head", ["Số lượng", "Số liệu", "Kết quả"])
@pytest.mark.parametrize("unit", ["%", ""])
def test_a_share_among_numbers_is_a_share(read: Read, head: str, unit: str) -> None:
    """It is no count for standing under “Số lượng”, and no part of the dossiers that stand above it."""
    rows: Rows = [
        *TOP,
        ["TT", "Nội dung", "ĐVT", head, "Ghi chú"],
        [1, "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", 400],
        [None, "Giải quyết trước và đúng hạn", "Hồ sơ", 390],
        [None, "Tỷ lệ giải quyết trước và đúng hạn", unit, 97.5],
        [2, "Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ giải quyết", unit, 26.88],
    ]
    assert auto(read(rows)) == {(ON_TIME, "SYT", "2023-Q3"): 97.5, (ONLINE, "SYT", "2023-Q3"): 26.88}


def test_a_criterion_that_is_called_a_share_has_its_counts_beside_it(read: Read) -> None:
    rows: Rows = [
        *TOP,
        ["STT", "Tiêu chí", "Tổng số", "Số thực hiện/đạt", "Tỷ lệ (%)"],
        [1, "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC (phiếu)", 289, 286, 98.96],
        [2, "Báo cáo CCHC định kỳ gửi đúng hạn", 8, 7, 87.5],
    ]
    counted = {(seen.indicator, seen.numerator, seen.denominator) for seen in read(rows).accepted}
    assert counted == {("procedures.satisfaction", 286, 289), ("direction.reports_on_time", 7, 8)}


def test_beside_a_column_of_shares_numbers_stay_counts(read: Read) -> None:
    rows: Rows = [
        *TOP,
        ["TT", "Nội dung", "Số lượng", "Tỷ lệ (%)"],
        [1, "Tổng số hồ sơ TTHC đã giải quyết", 400, None],
        [2, "Số hồ sơ giải quyết trước và đúng hạn", 390, 97.5],
    ]
    (seen,) = read(rows).accepted
    assert (seen.indicator, seen.numerator, seen.denominator) == (ON_TIME, 390, 400)


@pytest.mark.parametrize(
    ("whole", "part", "indicator"),
    [
        pytest.param(
            "Tổng số hồ sơ công việc cấp tỉnh (hồ sơ)",
            "Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng (hồ sơ)",
            RECORDS,
            id="records",
        ),
        pytest.param(
            "Nhiệm vụ CCHC được giao trong Kế hoạch (nhiệm vụ)", "Số nhiệm vụ đã hoàn thành (nhiệm vụ)", TASKS, id="tasks"
        ),
    ],
)  # fmt: skip
def test_what_brackets_say_again_adds_nothing(read: Read, whole: str, part: str, indicator: str) -> None:
    rows: Rows = [*TOP, ["TT", "Nội dung", "Kết quả"], [1, whole, 500], [2, part, 480]]
    (seen,) = read(rows).accepted
    assert (seen.indicator, seen.numerator, seen.denominator) == (indicator, 480, 500)


def test_a_total_behind_a_part_begins_what_comes_next(read: Read) -> None:
    """Dossiers paid for online are a share of those that arose, not of those settled, which come right behind them."""
    rows: Rows = [
        *TOP,
        ["TT", "Nội dung", "Kết quả"],
        [1, "Tổng số hồ sơ TTHC phát sinh", 380],
        [2, "Số hồ sơ chứng thực điện tử", 90],
        [3, "Số hồ sơ thanh toán trực tuyến", 132],
        [4, "Tổng số hồ sơ đã giải quyết", 392],
        [5, "Trong đó trước và đúng hạn", 390],
    ]
    found = {seen.indicator: (seen.numerator, seen.denominator) for seen in read(rows).accepted}
    assert (found[PAID], found[ON_TIME]) == ((132, 380), (390, 392))


@pytest.mark.parametrize("head", ["Các tháng trong năm", "Thực hiện"])
def test_months_under_one_head_and_their_sum(read: Read, head: str) -> None:
    rows: Rows = [
        ["Đơn vị báo cáo: Sở Y tế"],
        ["Theo dõi giải quyết hồ sơ TTHC năm 2023"],
        ["TT", "Chỉ tiêu", head, None, None, "Cộng 3 tháng"],
        [None, None, "T1", "T2", "T3", None],
        [1, "Tổng số hồ sơ đã giải quyết", 100, 200, 100, 400],
        [2, "Số hồ sơ giải quyết trước và đúng hạn", 99, 198, 98, 395],
    ]
    found = auto(read(rows, ["A3:A4", "B3:B4", "C3:E3", "F3:F4"]))
    assert found[ON_TIME, "SYT", "2023-Q1"] == 98.75
    assert {period for _, _, period in found} == {"2023-01", "2023-02", "2023-03", "2023-Q1"}
