"""A table that goes on over the page has its head again, with its numbers of columns and with its title."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import ON_TIME, auto, figures

TITLE: Rows = [["KẾT QUẢ GIẢI QUYẾT HỒ SƠ QUÝ III NĂM 2023 CỦA CÁC HUYỆN"]]
HEAD: Rows = [
    ["TT", "Đơn vị", "Hồ sơ đã giải quyết", None, None],
    [None, None, "Tổng số", "Đúng hạn", "Quá hạn"],
]
NUMBERS: Rows = [["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)"]]
PLAIN_NUMBERS: Rows = [[1, 2, 3, 4, 5]]


@pytest.mark.parametrize(
    ("numbers", "again"),
    [
        pytest.param([], HEAD, id="the head"),
        pytest.param(NUMBERS, [*HEAD, *NUMBERS], id="the head with its numbers in brackets"),
        pytest.param(PLAIN_NUMBERS, [*HEAD, *PLAIN_NUMBERS], id="the head with its numbers"),
        pytest.param(NUMBERS, NUMBERS, id="the numbers alone"),
        pytest.param(NUMBERS, [*TITLE, *HEAD, *NUMBERS], id="the title and the head"),
        pytest.param([], [[], *TITLE, *HEAD], id="a blank row, the title and the head"),
    ],
)
def test_the_rows_of_the_next_page_are_the_same_tables(read: Read, numbers: Rows, again: Rows) -> None:
    reading = read(
        [
            *TITLE,
            *HEAD,
            *numbers,
            [1, "Huyện Ba Bể", 120, 118, 2],
            [2, "Huyện Na Rì", 80, 80, 0],
            *again,
            [3, "Huyện Pác Nặm", 60, 57, 3],
            [4, "Huyện Chợ Mới", 90, 88, 2],
        ]
    )
    assert auto(reading)
    assert [(seen.unit, seen.numerator, seen.denominator) for seen in reading.accepted] == [
        ("061", 118, 120),
        ("066", 80, 80),
        ("060", 57, 60),
        ("065", 88, 90),
    ]


def test_what_is_told_in_words_on_the_next_page_is_no_head_of_the_rows_below(read: Read) -> None:
    head = ["TT", "Mục tiêu", "Mục tiêu năm 2023", "Kết quả", "Cơ quan chủ trì"]
    reading = read(
        [
            ["KẾT QUẢ THỰC HIỆN MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA TỈNH 9 THÁNG NĂM 2023"],
            head,
            [1, "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "100%", "97,5%", "VP UBND tỉnh"],
            [2, "Tỷ lệ cuộc họp trực tuyến", "40%", "48,1%", "VP UBND tỉnh"],
            head,
            [None, "Chất lượng đội ngũ công chức được nâng lên", None, "Đang triển khai", "Sở Nội vụ"],
            [3, "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "100%", "52,4%", "VP UBND tỉnh"],
        ]
    )
    assert sorted(figures(reading).values()) == [48.1, 52.4, 97.5]
    assert figures(reading)[ON_TIME, "06", "2023-9M"] == 97.5


@pytest.mark.parametrize("head", ["Đơn vị", "Đơn vị chủ trì"])
@pytest.mark.parametrize("remark", [None, "Đã đối chiếu", "x"])
def test_words_behind_the_figures_under_no_head_name_no_rows(read: Read, head: str, remark: str | None) -> None:
    reading = read(
        [
            ["KẾT QUẢ RÀ SOÁT THỦ TỤC HÀNH CHÍNH 9 THÁNG NĂM 2023"],
            ["Stt", head, "Số TTHC thuộc thẩm quyền", "Số TTHC có phương án đơn giản hóa", "Tỷ lệ (%)"],
            [1, "VP UBND tỉnh", 58, 5, 8.6, remark],
            [2, "Sở Nội vụ", 69, 3, 4.3],
            [3, "Sở Công Thương", 72, 8, 11.1, remark],
        ]
    )
    assert [(seen.unit, seen.numerator) for seen in reading.accepted] == [("VPUB", 5), ("SNV", 3), ("SCT", 8)]
