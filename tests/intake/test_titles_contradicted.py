"""A title left from the month before: the columns name another period than the lines above."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import Read
from tests.intake.test_reports import Rows


def report(title: str, head: str) -> Rows:
    return [
        ["UBND HUYỆN BẠCH THÔNG"],
        [title],
        ["TT", "Chỉ tiêu", "ĐVT", head],
        [1, "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", 93.8],
        [2, "Tỷ lệ thanh toán trực tuyến", "%", 77.3],
    ]


@pytest.mark.parametrize(
    ("title", "head", "taken"),
    [
        pytest.param("BÁO CÁO CCHC THÁNG 5 NĂM 2023", "Kết quả tháng 6/2023", 0, id="the month before"),
        pytest.param("BÁO CÁO CCHC QUÝ II NĂM 2023", "Kết quả quý III/2023", 0, id="the quarter before"),
        pytest.param("BÁO CÁO CCHC QUÝ II NĂM 2023", "Kết quả tháng 6/2023", 2, id="a month of the quarter"),
        pytest.param("BÁO CÁO CCHC THÁNG 6 NĂM 2023", "Kết quả 6 tháng đầu năm 2023", 2, id="the stretch to it"),
        pytest.param("BÁO CÁO CCHC NĂM 2023", "Kết quả tháng 6/2023", 2, id="the year alone"),
        pytest.param("BÁO CÁO CCHC THÁNG 6 NĂM 2023", "Kết quả", 2, id="the column names none"),
    ],
)
def test_a_title_of_another_period_leaves_the_figures_to_a_person(
    read: Read, title: str, head: str, taken: int
) -> None:
    reading = read(report(title, head))
    assert len(reading.accepted) == taken
    assert len(reading.observations) == 2
    assert any(found.code is Code.UNKNOWN_PERIOD for found in reading.findings) is (taken == 0)


@pytest.mark.parametrize(
    ("title", "days", "period"),
    [
        pytest.param("SỐ LIỆU CCHC THÁNG 10 NĂM 2023", "(từ ngày 15/8/2023 đến ngày 14/9/2023)", None, id="other days"),
        pytest.param("SỐ LIỆU CCHC QUÝ III NĂM 2023", "(từ ngày 15/8/2023 đến ngày 14/9/2023)", None, id="a month's"),
        pytest.param("SỐ LIỆU CCHC 9 THÁNG NĂM 2023", "(từ ngày 15/6/2023 đến ngày 14/9/2023)", None, id="a quarter's"),
        pytest.param("SỐ LIỆU CCHC THÁNG 10 NĂM 2023", "Kỳ báo cáo: Tháng 9/2023", None, id="another month said"),
        pytest.param(
            "SỐ LIỆU CCHC THÁNG 9 NĂM 2023", "(từ ngày 15/8/2023 đến ngày 14/9/2023)", "2023-09", id="its own"
        ),
        pytest.param("SỐ LIỆU CCHC", "(từ ngày 15/8/2023 đến ngày 14/9/2023)", "2023-09", id="days alone"),
        pytest.param("SỐ LIỆU CCHC NĂM 2023", "(từ ngày 15/8/2023 đến ngày 14/9/2023)", "2023-09", id="the year alone"),
        pytest.param(
            "SỐ LIỆU CCHC QUÝ III NĂM 2023", "(theo Kế hoạch giai đoạn 2021 - 2025)", "2023-Q3", id="a plan's"
        ),
        pytest.param("SỐ LIỆU CCHC QUÝ III NĂM 2023", "Kế hoạch từ năm 2021 đến năm 2025", "2023-Q3", id="in words"),
    ],
)
@pytest.mark.parametrize("sheet", ["Sheet1", "T9.2023"])
def test_days_that_are_not_what_the_title_names_are_asked_about(
    read: Read, title: str, days: str, period: str | None, sheet: str
) -> None:
    rows = report(title, "Kết quả")
    reading = read([*rows[:2], [days], *rows[2:]], name=sheet)
    assert {str(seen.period) for seen in reading.accepted} == ({period} if period else set())
    assert len(reading.observations) == 2
    assert any(found.code is Code.UNKNOWN_PERIOD for found in reading.findings) is (period is None)


@pytest.mark.parametrize(
    ("file", "taken"),
    [
        pytest.param("CCHC T9-T11.xlsx", 2, id="from a month to a month"),
        pytest.param("CCHC thang 9, 10, 11.xlsx", 2, id="the months"),
        pytest.param("CCHC T7-T8.xlsx", 0, id="months before"),
        pytest.param("CCHC T11-T12.xlsx", 0, id="months after"),
    ],
)
def test_a_file_named_after_several_months_contradicts_none_between(read: Read, file: str, taken: int) -> None:
    assert len(read(report("BÁO CÁO CCHC THÁNG 10 NĂM 2023", "Kết quả"), file=file).accepted) == taken


def test_a_cell_of_running_figures_says_nothing_of_the_month_beside_it(read: Read) -> None:
    """A second table without a title goes by what stands in the first one's."""
    rows: Rows = [
        ["CÔNG TÁC KIỂM SOÁT THỦ TỤC HÀNH CHÍNH THÁNG 5/2023"],
        ["TT", "Đơn vị", "Phản ánh, kiến nghị", None, None, None],
        [None, None, "Trong tháng 5/2023", None, "Lũy kế từ đầu năm", None],
        [None, None, "Tiếp nhận", "Đã xử lý dứt điểm", "Tiếp nhận", "Đã xử lý dứt điểm"],
        [1, "Ba Bể", 6, 6, 22, 21],
        [2, "Na Rì", 4, 3, 19, 18],
        [None],
        [None],
        ["TT", "Đơn vị", "Tổng số TTHC được rà soát (lũy kế)", "Số TTHC có phương án đơn giản hóa (lũy kế)"],
        [1, "Ba Bể", 26, 4],
        [2, "Na Rì", 28, 7],
    ]
    reviewed = [seen for seen in read(rows).accepted if seen.indicator == "procedures.reviewed"]
    assert [(str(seen.period), seen.to_date, seen.numerator) for seen in reviewed] == [
        ("2023-05", True, 4),
        ("2023-05", True, 7),
    ]
