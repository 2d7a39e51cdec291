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


@pytest.mark.parametrize(
    ("month", "to_date"),
    [
        pytest.param("Phát sinh trong tháng", "Luỹ kế từ đầu năm", id="arisen in the month"),
        pytest.param("Số phát sinh trong kỳ", "Lũy kế", id="numbers of the period"),
        pytest.param("Phát sinh tháng 8", "Lũy kế 8 tháng", id="the month named"),
        pytest.param("PS tháng này", "LK từ đầu năm", id="abbreviated"),
        pytest.param("Phát sinh mới trong tháng", "Cộng dồn từ đầu năm", id="newly arisen"),
    ],
)
def test_what_arose_this_month_beside_the_year_to_date(read: Read, month: str, to_date: str) -> None:
    rows: Rows = [
        ["UBND XÃ BỘC BỐ"],
        ["SỐ LIỆU CCHC THÁNG 8 NĂM 2023"],
        ["TT", "Nội dung", month, to_date],
        [1, "Hồ sơ TTHC đã trả kết quả", 200, 1400],
        [2, "Trả trước và đúng hẹn", 190, 1386],
        [3, "Hồ sơ công việc của xã phát sinh", 40, 300],
        [4, "Trong đó: HSCV giải quyết trên môi trường mạng", 36, 240],
        [5, "Phản ánh, kiến nghị của công dân xã nhận được", 2, 8],
        [6, "Phản ánh, kiến nghị đã xử lý xong dứt điểm", 2, 6],
    ]
    told = {(seen.indicator.split(".")[1], seen.to_date): seen.value for seen in read(rows).accepted}
    assert told == {
        ("on_time", False): 95, ("on_time", True): 99,
        ("work_records_commune", False): 90, ("work_records_commune", True): 80,
        ("feedback_resolved", False): 100, ("feedback_resolved", True): 75,
    }  # fmt: skip


def test_what_arose_beside_what_was_carried_over_is_a_count_of_its_own(read: Read) -> None:
    rows: Rows = [
        ["TIẾP NHẬN HỒ SƠ TTHC THÁNG 8 NĂM 2023"],
        ["TT", "Đơn vị", "Hồ sơ tiếp nhận", None, "Hồ sơ thanh toán trực tuyến"],
        [None, None, "Phát sinh trong kỳ", "Kỳ trước chuyển sang", None],
        [1, "Ba Bể", 100, 9, 95],
        [2, "Na Rì", 200, 8, 190],
    ]
    headers = [column.header for column in read(rows, ["C2:D2", "E2:E3"]).tables[0].columns]
    assert "Hồ sơ tiếp nhận › Phát sinh trong kỳ" in headers
