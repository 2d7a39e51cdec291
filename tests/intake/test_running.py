"""What grows through the year stands at its “Lũy kế”; what is counted anew has both columns."""

import pytest

from tests.intake.conftest import Read
from tests.intake.test_reports import CAPITAL, ON_TIME, Rows, auto, figures

MERGED = ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"]


def capital(month: str, to_date: str, rate: str) -> Rows:
    return [
        ["TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 8 NĂM 2023"],
        ["TT", "Chủ đầu tư", "Kế hoạch vốn năm 2023", "Giải ngân", None, rate],
        [None, None, None, month, to_date, None],
        [1, "UBND huyện Ba Bể", 1000, 100, 600, 60],
        [2, "UBND huyện Na Rì", 2000, 150, 900, 45],
    ]


@pytest.mark.parametrize(
    ("month", "to_date", "rate"),
    [
        pytest.param("Trong tháng 8", "Lũy kế đến hết tháng 8", "Tỷ lệ giải ngân lũy kế (%)", id="periods named"),
        pytest.param("Trong tháng", "Lũy kế", "Tỷ lệ giải ngân lũy kế (%)", id="the title's month"),
        pytest.param("Tháng 8", "Lũy kế từ đầu năm", "Tỷ lệ giải ngân lũy kế (%)", id="the month and the year so far"),
    ],
)
def test_a_month_s_share_of_what_grows_is_no_figure(read: Read, month: str, to_date: str, rate: str) -> None:
    reading = read(capital(month, to_date, rate), MERGED)
    assert auto(reading) == {(CAPITAL, "061", "2023-08"): 60, (CAPITAL, "066", "2023-08"): 45}
    assert figures(reading) == auto(reading)
    assert {(seen.to_date, seen.denominator) for seen in reading.observations} == {(True, 1000), (True, 2000)}
    assert not reading.findings


def test_what_is_counted_anew_keeps_its_month(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 8 NĂM 2023"],
        ["TT", "Đơn vị", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)", None],
        [None, None, "Trong tháng", "Lũy kế"],
        [1, "Ba Bể", 96.5, 97.5],
        [2, "Na Rì", 98.5, 99.5],
    ]
    told = {(seen.indicator, seen.unit, seen.to_date, seen.value) for seen in read(rows, ["C2:D2"]).accepted}
    assert told == {
        (ON_TIME, "061", False, 96.5), (ON_TIME, "061", True, 97.5),
        (ON_TIME, "066", False, 98.5), (ON_TIME, "066", True, 99.5),
    }  # fmt: skip
