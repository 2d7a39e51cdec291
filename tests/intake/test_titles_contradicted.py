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
