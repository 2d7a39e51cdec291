"""Shares of money under words for cases: what was paid online is no share of the dossiers."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import PAYMENT, Rows, auto

RATE = "Tỷ lệ thanh toán trực tuyến (%)"


def paid(*heads: str) -> Rows:
    return [
        [TITLE],
        ["STT", "Đơn vị", *heads],
        [1, "Ba Bể", 1000, 400, 40],
        [2, "Na Rì", 900, 270, 30],
    ]


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["Tổng số tiền phí, lệ phí", "Thanh toán trực tuyến", RATE], id="under the same words"),
        pytest.param(["Tổng thu phí, lệ phí (nghìn đồng)", "Thu trực tuyến (nghìn đồng)", RATE], id="both of money"),
        pytest.param(["Số tiền phải thu (đồng)", "Trong đó: trực tuyến", "Tỷ lệ hồ sơ thanh toán trực tuyến"], id="though the rate speaks of dossiers"),
    ],
)  # fmt: skip
def test_a_share_of_money_is_no_share_of_dossiers(read: Read, heads: list[str]) -> None:
    assert not read(paid(*heads)).accepted


def test_money_beside_dossiers_says_nothing_of_them(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Số tiền thu trực tuyến (nghìn đồng)", RATE],
        [1, "Ba Bể", 1000, 40],
        [2, "Na Rì", 900, 30],
    ]
    assert auto(read(rows)) == {(PAYMENT, "061", "2023-Q3"): 40, (PAYMENT, "066", "2023-Q3"): 30}


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["Số lượng", "Đơn giá", "Thành tiền (đồng)"], id="what is bought"),
        pytest.param(["Số lượng", "Mức chi", "Kinh phí"], id="what is spent on each"),
        pytest.param(["Đơn giá dự toán", "Khối lượng", "Tổng"], id="what each would cost"),
    ],
)
def test_a_list_with_prices_measures_nothing(read: Read, heads: list[str]) -> None:
    rows: Rows = [
        ["SỞ NỘI VỤ"],
        ["KINH PHÍ PHỤC VỤ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ III/2023"],
        ["TT", "Nội dung", *heads],
        [1, "Tổng số cuộc họp", 12, 100, 1200],
        [2, "Cuộc họp trực tuyến", 5, 200, 1000],
        [3, "Đoàn kiểm tra", 2, 300, 600],
    ]
    reading = read(rows)
    assert not reading.observations
    assert {found.code for found in reading.findings} == {Code.NO_INDICATOR}


@pytest.mark.parametrize("head", ["Vốn đầu tư công", "Giải ngân vốn đầu tư công"])
@pytest.mark.parametrize("planned", ["Kế hoạch giao", "Kế hoạch", "Kế hoạch vốn được giao", "Vốn được giao"])
@pytest.mark.parametrize("spent", ["Đã giải ngân", "Giải ngân", "Số vốn đã giải ngân"])
def test_what_capital_was_planned_is_the_whole_of_what_was_spent(
    read: Read, head: str, planned: str, spent: str
) -> None:
    reading = read(
        [
            ["TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023 (triệu đồng)"],
            ["TT", "Đơn vị", head, None, None],
            [None, None, planned, spent, "Còn lại"],
            [1, "Ba Bể", 18500, 12100, 6400],
            [2, "Na Rì", 17100, 15000, 2100],
        ]
    )
    assert [(seen.unit, seen.numerator, seen.denominator) for seen in reading.accepted] == [
        ("061", 12100, 18500),
        ("066", 15000, 17100),
    ]
