"""Tables beside each other: each has its own names, its own title, and nothing of the other."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import ON_TIME, PAYMENT, Rows, auto, codes

FEEDBACK, ONLINE = "procedures.feedback_resolved", "digital_government.online_applications"
TIMELY, PAID = "Tỷ lệ hồ sơ giải quyết đúng hạn (%)", "Tỷ lệ thanh toán trực tuyến (%)"
LEFT_AND_RIGHT = {
    (ON_TIME, "061", "2023-Q3"): 98.5, (ON_TIME, "066", "2023-Q3"): 97.5,
    (PAYMENT, "066", "2023-Q3"): 40.5, (PAYMENT, "064", "2023-Q3"): 50.5,
}  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            [
                ["STT", "Đơn vị", TIMELY, "STT", "Đơn vị", PAID],
                [1, "Ba Bể", 98.5, 1, "Na Rì", 40.5],
                [2, "Na Rì", 97.5, 2, "Chợ Đồn", 50.5],
            ],
            id="row numbers again",
        ),
        pytest.param(
            [
                ["Đơn vị", TIMELY, "Đơn vị", PAID],
                ["Ba Bể", 98.5, "Na Rì", 40.5],
                ["Na Rì", 97.5, "Chợ Đồn", 50.5],
            ],
            id="the names again",
        ),
        pytest.param(
            [
                ["Tên huyện", TIMELY, "Huyện, thành phố", PAID],
                ["Ba Bể", 98.5, "Na Rì", 40.5],
                ["Na Rì", 97.5, "Chợ Đồn", 50.5],
            ],
            id="the names under another word",
        ),
        pytest.param(
            [
                ["TT", "Đơn vị", TIMELY, None, "Địa phương", PAID],
                [1, "Ba Bể", 98.5, None, "Na Rì", 40.5],
                [2, "Na Rì", 97.5, None, "Chợ Đồn", 50.5],
            ],
            id="a blank column between",
        ),
        pytest.param(
            [
                ["Bảng 1. Giải quyết", None, None, None, "Bảng 2. Thu phí"],
                ["TT", "Đơn vị", TIMELY, None, "TT", "Đơn vị", PAID],
                [1, "Ba Bể", 98.5, None, 1, "Na Rì", 40.5],
                [2, "Na Rì", 97.5, None, 2, "Chợ Đồn", 50.5],
            ],
            id="titles side by side",
        ),
        pytest.param(
            [
                ["TT", "Đơn vị", TIMELY],
                [1, "Ba Bể", 98.5, None, "TT", "Đơn vị", PAID],
                [2, "Na Rì", 97.5, None, 1, "Na Rì", 40.5],
                [None, None, None, None, 2, "Chợ Đồn", 50.5],
            ],
            id="the right one starts lower",
        ),
    ],
)
def test_each_table_gives_its_figures_to_its_own_units(read: Read, rows: Rows) -> None:
    reading = read([[TITLE], *rows])
    assert auto(reading) == LEFT_AND_RIGHT
    assert len(reading.tables) == 2


def test_the_words_over_a_table_say_what_its_bare_columns_are(read: Read) -> None:
    heads = ["TT", "Đơn vị", "Tổng số hồ sơ", "Số lượng", "Tỷ lệ (%)"]
    rows: Rows = [
        [TITLE],
        ["1. Hồ sơ tiếp nhận trực tuyến", None, None, None, None, "2. Hồ sơ thanh toán trực tuyến"],
        [],
        [*heads, *heads],
        [1, "Ba Bể", 100, 73, 73, 1, "Na Rì", 80, 20, 25],
        [2, "Na Rì", 200, 120, 60, 2, "Chợ Đồn", 90, 27, 30],
    ]
    reading = read(rows, ["A2:E2", "F2:J2"])
    assert [table.title.partition("Quý III/2023 ")[2] for table in reading.tables] == [
        "1. Hồ sơ tiếp nhận trực tuyến",
        "2. Hồ sơ thanh toán trực tuyến",
    ]
    units = {(seen.indicator, seen.unit) for seen in reading.observations}
    assert units <= {(ONLINE, "061"), (ONLINE, "066"), (PAYMENT, "066"), (PAYMENT, "064")}


def test_a_table_folded_in_two_is_one_list_of_units_whose_total_is_of_both_halves(read: Read) -> None:
    heads = ["TT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Trước và đúng hạn"]
    rows: Rows = [
        [TITLE],
        [*heads, *heads],
        [1, "Ba Bể", 100, 98, 3, "Chợ Đồn", 50, 49],
        [2, "Na Rì", 200, 190, 4, "Chợ Mới", 80, 80],
        [None, None, None, None, None, "Tổng cộng", 430, 417],
    ]
    reading = read(rows)
    assert auto(reading) == {
        (ON_TIME, "061", "2023-Q3"): 98, (ON_TIME, "066", "2023-Q3"): 95,
        (ON_TIME, "064", "2023-Q3"): 98, (ON_TIME, "065", "2023-Q3"): 100,
    }  # fmt: skip
    assert Code.TOTAL_MISMATCH not in codes(reading)


def test_criteria_folded_in_two(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        [TITLE],
        ["TT", "Chỉ tiêu", "Kết quả (%)", "TT", "Chỉ tiêu", "Kết quả (%)"],
        [1, "Tỷ lệ hồ sơ giải quyết đúng hạn", 98.5, 3, "Tỷ lệ thanh toán trực tuyến", 50.2],
        [2, "Tỷ lệ phản ánh, kiến nghị được xử lý", 100, 4, "Tỷ lệ hồ sơ tiếp nhận trực tuyến", 60.1],
    ]
    assert auto(read(rows)) == {
        (ON_TIME, "061", "2023-Q3"): 98.5, (FEEDBACK, "061", "2023-Q3"): 100,
        (PAYMENT, "061", "2023-Q3"): 50.2, (ONLINE, "061", "2023-Q3"): 60.1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("heads", "rows"),
    [
        pytest.param(
            ["TT", "Chỉ tiêu", "Kế hoạch", "Đơn vị", "Kết quả"],
            [[1, "Tỷ lệ hồ sơ giải quyết đúng hạn", 95, "%", 98.5], [2, PAID, 40, "%", 45.5]],
            id="the unit of measure",
        ),
        pytest.param(
            ["TT", "Chỉ tiêu", "Kế hoạch", "Đơn vị chủ trì", "Kết quả"],
            [[1, "Tỷ lệ hồ sơ giải quyết đúng hạn", 95, "Sở Nội vụ", 98.5], [2, PAID, 40, "Sở Tài chính", 45.5]],
            id="who is in charge",
        ),
        pytest.param(
            ["TT", "Đơn vị", TIMELY, "TT", "Ghi chú"],
            [[1, "Ba Bể", 98.5, 2, "tốt"], [2, "Na Rì", 97.5, 1, "khá"]],
            id="numbers that head nothing",
        ),
        pytest.param(
            ["STT", "Đơn vị", None, "Nội dung", TIMELY],
            [[1, "Ba Bể", None, "cấp huyện", 98.5], [2, "Na Rì", None, "cấp huyện", 97.5]],
            id="a narrow blank column among the names",
        ),
    ],
)
def test_other_columns_begin_no_table(read: Read, heads: list[str], rows: Rows) -> None:
    assert len(read([[TITLE], heads, *rows]).tables) == 1


def test_figures_apart_under_no_head_are_of_no_table(read: Read) -> None:
    rows: Rows = [["Tỷ lệ thanh toán trực tuyến Quý III/2023"], ["TT", "Đơn vị", "Tỷ lệ (%)"]]
    rows += [[1, "Ba Bể", 57.3, None, 12.5], [2, "Na Rì", 60, None, 13.5]]
    assert auto(read(rows)) == {(PAYMENT, "061", "2023-Q3"): 57.3, (PAYMENT, "066", "2023-Q3"): 60}
