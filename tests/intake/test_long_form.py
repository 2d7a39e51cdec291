"""Entries as a program lists them: a row each for unit, time, indicator and figure, and what it keeps besides."""

import pytest

from tests.intake.conftest import Read
from tests.intake.test_reports import PAYMENT, SATISFACTION, Rows, auto, figures

PAID, PLEASED = "Tỷ lệ HS TTHC thanh toán trực tuyến", "Mức độ hài lòng về giải quyết TTHC"
ENTRIES = (
    ("T7/2023", "UBND H. Ba Bể", PAID, "66,51%"),
    ("T7/2023", "UBND H. Ba Bể", PLEASED, "62,44%"),
    ("Quý III/2023", "TP. Bắc Kạn", PAID, "59,43%"),
)
FIGURES = {
    (PAYMENT, "061", "2023-07"): 66.51,
    (SATISFACTION, "061", "2023-07"): 62.44,
    (PAYMENT, "058", "2023-Q3"): 59.43,
}


def listed(before: dict[str, object], heads: tuple[str, ...], behind: dict[str, object]) -> Rows:
    rows = [[*before, *heads, *behind]]
    rows += [[*before.values(), *entry, *behind.values()] for entry in ENTRIES]
    return rows  # type: ignore[return-value]


HEADS = ("Thời gian", "Tên cơ quan", "Tên chỉ tiêu", "Kết quả")


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        pytest.param({}, {}, id="nothing else"),
        pytest.param({"ID": 1000}, {"Người nhập": "admin"}, id="number and author"),
        pytest.param({"STT": 1, "ID": 77}, {"Ngày cập nhật": "1/8/2023"}, id="two numbers and a day"),
        pytest.param({"Mã giao dịch": 1007}, {"Phiên": 2, "Tài khoản": "ubnd.bb"}, id="words nobody knows"),
        pytest.param({"Mã bản ghi": "BG-12"}, {"Người duyệt": "Trần A", "Ngày duyệt": "2/8/2023"}, id="approval"),
    ],
)
def test_what_a_program_keeps_of_an_entry_is_no_figure(
    read: Read, before: dict[str, object], behind: dict[str, object]
) -> None:
    reading = read(listed(before, HEADS, behind))
    assert auto(reading) == figures(reading) == FIGURES


def test_counts_stand_beside_their_share(read: Read) -> None:
    rows: Rows = [
        ["ID", "Kỳ", "Cơ quan", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ", "Người tạo"],
        [1000, "T7/2023", "UBND H. Ba Bể", PAID, 50, 100, "50%", "a"],
        [1001, "T8/2023", "UBND H. Ba Bể", PAID, 10, 40, "25%", "a"],
    ]
    assert auto(read(rows)) == {(PAYMENT, "061", "2023-07"): 50, (PAYMENT, "061", "2023-08"): 25}


@pytest.mark.parametrize("head", ["STT", "TT", "Số TT"])
def test_a_second_head_of_numbers_hides_no_words(read: Read, head: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III/2023"],
        [head, head, "Kết quả"],
        [1, PAID, "66,51%"],
        [2, PLEASED, "62,44%"],
    ]
    assert figures(read(rows)) == {(PAYMENT, "061", "2023-Q3"): 66.51, (SATISFACTION, "061", "2023-Q3"): 62.44}


@pytest.mark.parametrize("rows_between", [0, 3])
def test_a_row_typed_twice_with_its_counts_is_taken_once(read: Read, rows_between: int) -> None:
    head = ["MaDonVi", "Quý", "Năm", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)"]
    codes = ("058", "060", "061", "062", "063", "064", "065", "066")
    text = "Phản ánh, kiến nghị được xử lý dứt điểm"
    rows = [[code, "II", 2023, text, number, 20, number * 5] for number, code in enumerate(codes, 11)]
    rows.append(list(rows[-1 - rows_between]))
    found = auto(read([head, *rows]))
    assert found == {
        ("procedures.feedback_resolved", code, "2023-Q2"): number * 5 for number, code in enumerate(codes, 11)
    }


@pytest.mark.parametrize(
    ("shorter", "whole", "periods"),
    [
        pytest.param("6 tháng đầu năm 2023", "Năm 2023", ("2023-6M", "2023"), id="half a year and all of it"),
        pytest.param("Quý I/2023", "2023", ("2023-Q1", "2023"), id="a number"),
        pytest.param("9 tháng năm 2023", "Cả năm 2023", ("2023-9M", "2023"), id="in words"),
        pytest.param("Tháng 11/2023", "năm 2023", ("2023-11", "2023"), id="a month"),
    ],
)
def test_a_year_in_the_column_of_periods_is_all_of_it(
    read: Read, shorter: str, whole: str, periods: tuple[str, str]
) -> None:
    rows: Rows = [["Kỳ", "Đơn vị", "Chỉ tiêu", "Giá trị"]]
    rows = [
        *rows,
        *(
            [time, unit, PLEASED, 80.5 + place]
            for place, (time, unit) in enumerate(
                [(time, unit) for time in (shorter, whole) for unit in ("TP. Bắc Kạn", "Na Rì")]
            )
        ),
    ]
    first, last = periods
    assert figures(read(rows)) == {
        (SATISFACTION, "058", first): 80.5,
        (SATISFACTION, "066", first): 81.5,
        (SATISFACTION, "058", last): 82.5,
        (SATISFACTION, "066", last): 83.5,
    }
