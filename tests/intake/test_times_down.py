"""Times in rows: across stand units, or the rows lie below what they count."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import ON_TIME, auto, figures

UNITS = ["TP Bắc Kạn", "Bạch Thông", "Na Rì"]
CODES = ["058", "063", "066"]
PAYMENT = "procedures.online_payment"


@pytest.mark.parametrize("corner", [["Tháng"], ["Kỳ báo cáo"], ["Tháng/Đơn vị"], ["TT", "Tháng"], ["Nội dung"]])
def test_months_down_and_units_across(read: Read, corner: list[str]) -> None:
    number = [1] if len(corner) > 1 else []
    reading = read(
        [
            ["THEO DÕI TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN CÁC THÁNG NĂM 2023"],
            [*corner, *UNITS],
            [*number, "Tháng 6", 98.1, 97.5, 99.2],
            [*number, "Tháng 7", 96.3, 95.2, 97.7],
        ]
    )
    expected = {"2023-06": [98.1, 97.5, 99.2], "2023-07": [96.3, 95.2, 97.7]}
    assert auto(reading)
    assert figures(reading) == {
        (ON_TIME, unit, month): value
        for month, values in expected.items()
        for unit, value in zip(CODES, values, strict=True)
    }


@pytest.mark.parametrize(
    ("heads", "units"),
    [pytest.param(UNITS, CODES, id="units across"), pytest.param(["Kết quả (%)"], ["SYT"], id="one unit")],
)
def test_quarters_below_each_criterion(read: Read, heads: list[str], units: list[str]) -> None:
    def row(quarter: str, value: float) -> list[object]:
        return [None, quarter, *(value + place for place in range(len(heads)))]

    rows: Rows = [
        *([["SỞ Y TẾ"]] if len(heads) == 1 else []),
        ["KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2023"],
        ["TT", "Nội dung", *heads],
        [1, "Tỷ lệ hồ sơ giải quyết đúng hạn (%)"],
        row("Quý I", 91.5),
        row("Quý II", 92.5),
        [2, "Tỷ lệ thanh toán trực tuyến (%)"],
        row("Quý I", 41.5),
        row("Quý II", 42.5),
    ]
    reading = read(rows)
    assert auto(reading)
    assert figures(reading) == {
        (indicator, unit, quarter): value + place
        for indicator, values in ((ON_TIME, (91.5, 92.5)), (PAYMENT, (41.5, 42.5)))
        for quarter, value in zip(("2023-Q1", "2023-Q2"), values, strict=True)
        for place, unit in enumerate(units)
    }
