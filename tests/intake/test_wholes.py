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
