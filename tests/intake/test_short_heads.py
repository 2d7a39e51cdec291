"""Heads that are no words: months as “01/2023” and the codes of units over columns."""

import pytest

from tests.intake.conftest import Read
from tests.intake.test_reports import auto, figures

RECORDS = "digital_government.work_records_district"
PAYMENT = "procedures.online_payment"
INVESTMENT = "public_finance.investment_disbursed"


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["01/2023", "02/2023", "03/2023"], id="two digits"),
        pytest.param(["1/2023", "2/2023", "3/2023"], id="one digit"),
        pytest.param(["01-2023", "02-2023", "03-2023"], id="with a dash"),
        pytest.param(["2023-01", "2023-02", "2023-03"], id="the year first"),
    ],
)
def test_months_that_look_like_fractions_head_columns(read: Read, heads: list[str]) -> None:
    reading = read(
        [
            ["Hồ sơ công việc cấp huyện được xử lý trên môi trường mạng, tỷ lệ (%) theo tháng"],
            ["STT", "Tên huyện", *heads],
            [1, "H. Ngân Sơn", 81.9, 78.5, 80.6],
            [2, "H. Bạch Thông", 83.3, 82.8, 97.6],
        ]
    )
    assert auto(reading) == {
        (RECORDS, "062", "2023-01"): 81.9, (RECORDS, "062", "2023-02"): 78.5, (RECORDS, "062", "2023-03"): 80.6,
        (RECORDS, "063", "2023-01"): 83.3, (RECORDS, "063", "2023-02"): 82.8, (RECORDS, "063", "2023-03"): 97.6,
    }  # fmt: skip


def test_fractions_in_the_body_stay_figures(read: Read) -> None:
    """5 of 2023 dossiers under a month's name is no second head."""
    reading = read(
        [
            ["Hồ sơ thanh toán trực tuyến trên tổng số hồ sơ, năm 2023"],
            ["STT", "Đơn vị", "Tháng 1", "Tháng 2"],
            [1, "Huyện Ngân Sơn", "5/2023 (0,2%)", "12/2023 (0,6%)"],
            [2, "Huyện Bạch Thông", "7/2024 (0,3%)", "10/2025 (0,5%)"],
        ]
    )
    assert {key[1:] for key in figures(reading)} == {
        (unit, f"2023-{month}") for unit in ("062", "063") for month in ("01", "02")
    }


def test_codes_of_districts_head_columns(read: Read) -> None:
    reading = read(
        [
            ["Thanh toán trực tuyến Quý II/2023"],
            ["Chỉ tiêu", "058", "060", "061"],
            ["Tổng số hồ sơ TTHC phát sinh", 70, 51, 59],
            ["Số hồ sơ thanh toán trực tuyến", 35, 17, 20],
        ]
    )
    assert auto(reading) == {
        (PAYMENT, "058", "2023-Q2"): 50.0, (PAYMENT, "060", "2023-Q2"): 33.333, (PAYMENT, "061", "2023-Q2"): 33.898,
    }  # fmt: skip


def test_parts_below_a_criterion_are_not_the_units_under_codes(read: Read) -> None:
    reading = read(
        [
            ["Giải ngân ĐTC - lũy kế từ đầu năm đến hết tháng 3/2023"],
            ["Nội dung", None, "058", "060", "061"],
            ["Kế hoạch vốn năm 2023 được giao", None, 70, 51, 59],
            ["- Ngân sách TW", None, 40, 20, 45],
            ["- Ngân sách ĐP", None, 30, 31, 14],
            ["Giải ngân lũy kế", None, 20, 18, 20],
            ["- Ngân sách TW", None, 11, 7, 17],
            ["- Ngân sách ĐP", None, 9, 11, 3],
            ["Giải ngân lũy kế so với KH vốn (%)", None, 28.6, 35.3, 33.9],
        ]
    )
    assert {key[:2] for key in auto(reading)} == {(INVESTMENT, "058"), (INVESTMENT, "060"), (INVESTMENT, "061")}
    assert {(one.numerator, one.denominator) for one in reading.observations} == {(20, 70), (18, 51), (20, 59)}
