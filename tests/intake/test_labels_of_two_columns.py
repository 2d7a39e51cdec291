"""What is counted stands in one column, once for several rows, and what of it in the next."""

import pytest

from lib.intake.reading import Reading
from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import ON_TIME, auto

FEEDBACK = "procedures.feedback_resolved"
TITLE: Rows = [["UBND HUYỆN PÁC NẶM"], ["Kết quả giải quyết hồ sơ TTHC tháng 9/2023"]]
SETTLED = "Hồ sơ TTHC đã giải quyết trong kỳ"


def counts(reading: Reading) -> list[tuple[str, str | None, float | None, float | None]]:
    return sorted((seen.indicator, seen.unit, seen.numerator, seen.denominator) for seen in reading.accepted)


@pytest.mark.parametrize("corner", ["Nội dung", "Chỉ tiêu", "Xã"])
@pytest.mark.parametrize("whole", ["Tổng", "Tổng số", "Cộng"])
@pytest.mark.parametrize("dash", ["", "- "])
@pytest.mark.parametrize("numbered", [False, True])
def test_units_stand_across(read: Read, corner: str, whole: str, dash: str, numbered: bool) -> None:
    rows: Rows = [
        ["1", "Hồ sơ tiếp nhận", None, 195, 183],
        ["2", SETTLED, whole, 185, 171],
        [None, None, dash + "Trước hạn", 131, 104],
        [None, None, dash + "Đúng hạn", 50, 67],
        [None, None, dash + "Quá hạn", 4, 0],
        ["3", "Phản ánh, kiến nghị", "Tiếp nhận", 6, 5],
        [None, None, "Đã xử lý dứt điểm", 6, 4],
    ]
    head = ["TT", corner, None, "Bộc Bố", "Bằng Thành"]
    reading = read([*TITLE, *([head, *rows] if numbered else [row[1:] for row in (head, *rows)])])
    assert auto(reading)
    assert counts(reading) == [
        (FEEDBACK, "01858", 4, 5),
        (FEEDBACK, "01864", 6, 6),
        (ON_TIME, "01858", 171, 171),
        (ON_TIME, "01864", 181, 185),
    ]


def test_one_unit_reports(read: Read) -> None:
    reading = read(
        [
            *TITLE,
            ["TT", "Nội dung", None, "Số liệu"],
            [1, SETTLED, "Tổng", 185],
            [None, None, "Trước và đúng hạn", 181],
            [None, None, "Quá hạn", 4],
            [2, "Phản ánh, kiến nghị", "Tiếp nhận", 6],
            [None, None, "Đã xử lý dứt điểm", 6],
        ]
    )
    assert counts(reading) == [(FEEDBACK, "060", 6, 6), (ON_TIME, "060", 181, 185)]


@pytest.mark.parametrize("heads", [["Huyện Ba Bể", "Huyện Na Rì"], ["Số liệu"]])
def test_a_criterion_that_fills_both_columns_is_one_of_them(read: Read, heads: list[str]) -> None:
    def row(*said: object) -> list[object]:
        return list(said[: 2 + len(heads)])

    reading = read(
        [
            ["SỞ Y TẾ" if len(heads) == 1 else "UBND TỈNH BẮC KẠN"],
            ["KẾT QUẢ THANH TOÁN TRỰC TUYẾN 9 THÁNG NĂM 2023"],
            ["Nội dung", None, *heads],
            row("Tổng số hồ sơ TTHC phát sinh", None, 1000, 800),
            row("Thanh toán trực tuyến", "Số hồ sơ thanh toán trực tuyến", 300, 200),
            row(None, "Tỷ lệ hồ sơ thanh toán trực tuyến/tổng số hồ sơ phát sinh", 30, 25),
            row(None, "Số tiền (nghìn đồng)", 5000, 4000),
        ]
    )
    assert {(seen.numerator, seen.denominator) for seen in reading.accepted} == {(300, 1000), (200, 800)} - (
        {(200, 800)} if len(heads) == 1 else set()
    )
