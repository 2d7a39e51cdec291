"""A whole that stands once beside counts of several times: it is of the table's own time, a stock of all the year."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import Read
from tests.intake.test_reports import CAPITAL, PAYMENT, Rows, codes

ISSUED, PAID = "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thanh toán trực tuyến"
PLANNED, SPENT = "Kế hoạch vốn được giao", "Vốn đã giải ngân"


def once(title: str, whole: str, counted: str, *times: str) -> tuple[Rows, list[str]]:
    """Two districts; the whole has no time, the counts have these."""
    last = chr(ord("C") + len(times))
    rows: Rows = [
        [title],
        ["STT", "Đơn vị", whole, counted, *[None] * (len(times) - 1)],
        [None, None, None, *times],
        [1, "Ba Bể", 400, *range(50, 50 + len(times))],
        [2, "Na Rì", 300, *range(30, 30 + len(times))],
    ]
    return rows, ["A2:A3", "B2:B3", "C2:C3", f"D2:{last}2"]


@pytest.mark.parametrize(
    ("title", "counts", "times", "taken"),
    [
        pytest.param("Quý III/2023", (ISSUED, PAID), ["Tháng 7", "Tháng 8", "Tháng 9"], set(), id="months of a quarter"),
        pytest.param("Quý III/2023", (ISSUED, PAID), ["Quý III/2022", "Quý III/2023"], {"2023-Q3"}, id="last year's beside this one's"),
        pytest.param("9 tháng năm 2023", (ISSUED, PAID), ["Quý III", "9 tháng"], {"2023-9M"}, id="a quarter of the nine months"),
        pytest.param("9 tháng năm 2023", (ISSUED, PAID), ["Tháng 9", "Lũy kế"], {"2023-9M"}, id="the last of the nine months"),
        pytest.param("Tháng 9 năm 2023", (ISSUED, PAID), ["Trong kỳ", "Lũy kế"], set(), id="the month or the year so far"),
        pytest.param("Quý III/2023", (PLANNED, SPENT), ["Tháng 7", "Tháng 8"], {"2023-07", "2023-08"}, id="a stock is of all the year"),
        pytest.param("Quý III/2023", (PLANNED, SPENT), ["Quý III/2022", "Quý III/2023"], {"2023-Q3"}, id="a stock is not last year's"),
    ],
)  # fmt: skip
def test_a_whole_serves_its_own_time(
    read: Read, title: str, counts: tuple[str, str], times: list[str], taken: set[str]
) -> None:
    rows, merges = once(f"Kết quả thực hiện {title}", *counts, *times)
    reading = read(rows, merges)
    assert {seen.indicator for seen in reading.observations} <= {PAYMENT, CAPITAL}
    assert {str(seen.period) for seen in reading.accepted} == taken


def test_all_that_was_spent_is_no_plan_of_a_month(read: Read) -> None:
    rows: Rows = [
        ["TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023"],
        [
            "STT",
            "Đơn vị",
            "Kế hoạch vốn năm 2023",
            "Giải ngân đến 14/9/2023",
            None,
            "Tỷ lệ giải ngân so với KH vốn (%)",
        ],
        [None, None, None, "Tổng số", "Riêng tháng 9", None],
        [1, "Ba Bể", 400, 200, 24, 50],
        [2, "Na Rì", 300, 120, 15, 40],
    ]
    reading = read(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"])
    assert {str(seen.period) for seen in reading.accepted} <= {"2023-9M"}
    assert [seen.value for seen in reading.accepted] == [50, 40]


def test_counts_without_their_whole_are_told(read: Read) -> None:
    assert Code.MISSING_COUNT in codes(read(*once("Kết quả quý III/2023", ISSUED, PAID, "Tháng 7", "Tháng 8")))


def test_a_count_that_stands_once_beside_two_wholes_waits(read: Read) -> None:
    rows: Rows = [
        ["Kết quả tháng 9 năm 2023"],
        ["STT", "Đơn vị", PAID, ISSUED, None],
        [None, None, None, "Trong kỳ", "Lũy kế"],
        [1, "Ba Bể", 50, 300, 600],
        [2, "Na Rì", 80, 400, 900],
    ]
    reading = read(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:E2"])
    assert reading.observations
    assert not reading.accepted
