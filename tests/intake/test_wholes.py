"""What a count is a share of, where a table offers several wholes and states no rate."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import ON_TIME, ONLINE, PAYMENT, Rows, auto, codes, figures

FORM = ["A2:A3", "B2:B3", "C2:E2", "F2:I2"]


def form(received: list[str], resolved: list[str], *rows: list[object]) -> Rows:
    """A form with a group for what came in and one for what was done, as offices know it from above."""
    return [
        [TITLE],
        ["STT", "Đơn vị", "Số hồ sơ tiếp nhận", None, None, "Số hồ sơ đã giải quyết", None, None, None],
        [None, None, *received, *resolved],
        *([number, *row] for number, row in enumerate(rows, start=1)),
    ]  # type: ignore[list-item]


def test_a_share_of_what_came_in_waits_where_the_plan_counts_what_was_done(read: Read) -> None:
    rows = form(
        ["Tổng số", "Trực tuyến", "Từ kỳ trước"],
        ["Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"],
        ["Ba Bể", 200, 90, 20, 150, 100, 45, 5],
        ["Na Rì", 100, 30, 5, 80, 50, 28, 2],
    )
    reading = read(rows, FORM)
    assert auto(reading) == {(ON_TIME, "061", "2023-Q3"): 96.667, (ON_TIME, "066", "2023-Q3"): 97.5}
    assert {indicator for indicator, _, _ in figures(reading)} == {ON_TIME, ONLINE}
    assert Code.AMBIGUOUS_COLUMN in codes(reading)


def test_a_stated_rate_says_which_whole_was_meant(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Tổng số hồ sơ tiếp nhận", "Số hồ sơ tiếp nhận trực tuyến",
         "Tỷ lệ hồ sơ trực tuyến (%)"],
        [1, "Ba Bể", 150, 200, 90, 45],
        [2, "Na Rì", 80, 100, 30, 30],
    ]  # fmt: skip
    assert auto(read(rows)) == {(ONLINE, "061", "2023-Q3"): 45, (ONLINE, "066", "2023-Q3"): 30}


@pytest.mark.parametrize(
    ("wholes", "safe"),
    [
        pytest.param({"Tổng số hồ sơ TTHC phát sinh": 100}, True, id="the plan's alone"),
        pytest.param({"Tổng số hồ sơ đã giải quyết": 90}, True, id="a known other one alone"),
        pytest.param({"Số hồ sơ công chức xử lý": 80}, False, id="one nobody knows"),
    ],
)
def test_a_whole_alone_is_taken_where_it_is_known(read: Read, wholes: dict[str, int], safe: bool) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Số hồ sơ thanh toán trực tuyến", *wholes],
        [1, "Ba Bể", 45, *wholes.values()],
        [2, "Na Rì", 36, *wholes.values()],
    ]
    assert bool(auto(read(rows))) is safe
    assert {indicator for indicator, _, _ in figures(read(rows))} <= {PAYMENT}


def paid(*rows: tuple[str, int, int, int, float]) -> Rows:
    """The whole and the rate are named, the count only by how it was paid."""
    return [
        [TITLE],
        ["STT", "Tên đơn vị", "Số hồ sơ thu phí", "Hình thức nộp", None, "Tỷ lệ hồ sơ thanh toán trực tuyến (%)"],
        [None, None, None, "Tiền mặt tại quầy", "Qua thẻ, mã QR", None],
        *([number, *row] for number, row in enumerate(rows, start=1)),
    ]


PAID = (
    ("Ba Bể", 367, 85, 282, 76.84), ("Na Rì", 129, 27, 102, 79.07), ("Chợ Mới", 124, 95, 29, 23.39), ("Chợ Đồn", 60, 35, 25, 41.67),
)  # fmt: skip
MERGED = ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"]


def test_arithmetic_finds_the_count_that_no_word_names(read: Read) -> None:
    reading = read(paid(*PAID), MERGED)
    assert {(seen.unit, seen.numerator, seen.denominator) for seen in reading.accepted} == {
        ("061", 282, 367), ("066", 102, 129), ("065", 29, 124), ("064", 25, 60),
    }  # fmt: skip
    assert codes(reading) == {Code.OTHER_DEFINITION}


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(PAID[:2], id="two rows could be an accident"),
        pytest.param((*PAID[:3], ("Chợ Đồn", 60, 35, 25, 58.33)), id="one row says otherwise"),
        pytest.param([(name, 100, 50, 50, 50.0) for name, *_ in PAID], id="all rows are alike"),
        pytest.param([(name, total, total // 2, total // 2, 50.0) for name, total in (("Ba Bể", 20), ("Na Rì", 40))], id="halves"),
    ],
)  # fmt: skip
def test_what_may_be_an_accident_is_no_proof(read: Read, rows: list[tuple[str, int, int, int, float]]) -> None:
    assert {seen.numerator for seen in read(paid(*rows), MERGED).observations} == {None}
