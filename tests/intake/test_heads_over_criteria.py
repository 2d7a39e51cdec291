"""Lines without figures over criteria: “1. Hồ sơ trực tuyến” before 1, 2, 3 says of which cases they are."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import ON_TIME, auto, figures

OFFICE = "Kết quả CCHC quý III/2023 của UBND huyện Ba Bể"
PLAIN = [["Tổng số hồ sơ đã giải quyết", 100], ["Số hồ sơ giải quyết đúng hạn", 90], ["Tỷ lệ giải quyết đúng hạn (%)", 90]]  # fmt: skip


def criteria(head: list[str | None], numbers: list[str | None]) -> Rows:
    rows = [[number, *said] for number, said in zip(numbers, PLAIN, strict=True)]
    return [[OFFICE], ["TT", "Nội dung", "Số liệu"], head, *rows]


@pytest.mark.parametrize("part", ["Hồ sơ trực tuyến", "Hồ sơ của doanh nghiệp", "Hồ sơ trực tiếp", "Doanh nghiệp", "Hồ sơ nộp trực tuyến"])  # fmt: skip
@pytest.mark.parametrize(
    ("number", "beside", "numbers"),
    [
        pytest.param("", "1. {}", ["1", "2", "3"], id="a number of its own, counted anew below"),
        pytest.param("1. {}", "", ["1", "2", "3"], id="number and words where numbers stand"),
        pytest.param("1", "{}", ["1", "2", "3"], id="the same number again"),
        pytest.param("1", "{}", ["1.1", "1.2", "1.3"], id="numbers below its own"),
        pytest.param("1", "{}", [None, None, None], id="no numbers below"),
        pytest.param("", "a) {}", ["1", "2", "3"], id="a letter"),
        pytest.param("", "- {}", ["1", "2", "3"], id="a dash"),
        pytest.param("", "{}", ["1", "2", "3"], id="no number"),
        pytest.param("", "{}", ["4", "5", "6"], id="no number, counted on below"),
        pytest.param("", "{}", [None, None, None], id="no numbers at all"),
        pytest.param("I", "{}", ["1", "2", "3"], id="a Roman number"),
    ],
)
def test_rows_below_a_line_that_picks_some_cases_wait(
    read: Read, part: str, number: str, beside: str, numbers: list[str | None]
) -> None:
    reading = read(criteria([number.format(part) or None, beside.format(part) or None, None], numbers))
    assert not auto(reading)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(["", "1. Giải quyết hồ sơ TTHC"], id="all cases"),
        pytest.param(["", "1. Kết quả giải quyết TTHC của người dân, doanh nghiệp"], id="both sides"),
        pytest.param(["", "1. Cải cách thủ tục hành chính"], id="an area"),
        pytest.param(["1", "Kết quả giải quyết hồ sơ"], id="the same number again"),
    ],
)
def test_rows_below_a_line_about_all_cases_are_read(read: Read, head: list[str]) -> None:
    assert auto(read(criteria([*head, None], ["1", "2", "3"]))) == {(ON_TIME, "061", "2023-Q3"): 90}


@pytest.mark.parametrize(
    "blank",
    [
        pytest.param(["1", "Tỷ lệ hồ sơ trực tuyến (%)"], id="a share that nobody filled in"),
        pytest.param(["1", "Hồ sơ trực tuyến"], id="a row that is counted with the others"),
        pytest.param([None, "Số hồ sơ trực tuyến"], id="a count without a number"),
    ],
)
def test_a_blank_row_among_others_is_no_head(read: Read, blank: list[str | None]) -> None:
    numbers = ["2", "3", "4"] if blank[0] else [None, None, None]
    assert figures(read(criteria([*blank, None], numbers))) == {(ON_TIME, "061", "2023-Q3"): 90}
    assert auto(read(criteria([*blank, None], numbers)))


_MOVED: Rows = [
    ["UBND HUYỆN CHỢ ĐỒN"],
    ["SỐ LIỆU KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023"],
    ["Đơn vị báo cáo: UBND huyện Chợ Đồn"],
]
_HAMLETS: Rows = [
    ["5a", "Số thôn, TDP thuộc diện phải sắp xếp", "số lượng", 12, 11],
    ["5b", "Số thôn, TDP đã được sắp xếp", "số lượng", 8, 8],
]


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([], id="no heads at all"),
        pytest.param(["(1)", "(2)", "(3)", "(4)", "(5)"], id="numbers alone"),
        pytest.param(["STT", "Tiêu chí", "ĐVT"], id="heads that end before the counts"),
        pytest.param(["STT", "Tiêu chí", "ĐVT", "Số liệu", "Số liệu"], id="the same head twice"),
        pytest.param(["(1)", "(2)", "(3)", "(4)", "(5)", "Ghi chú"], id="a head beside the numbers"),
    ],
)
def test_two_columns_that_no_head_tells_apart_are_asked_about(read: Read, head: list[str]) -> None:
    reading = read([*_MOVED, *([head] if head else []), *_HAMLETS])
    assert reading.accepted == ()
    assert reading.questions


def test_a_head_may_stand_on_the_row_of_numbers(read: Read) -> None:
    rows: Rows = [
        ["SỞ TÀI CHÍNH"],
        ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023"],
        ["TT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn"],
        ["(1)", "(2)", "(3)", "(4)", "Ghi chú"],
        [1, "UBND huyện Ba Bể", 120, 118, "Đã đối chiếu"],
        [2, "UBND huyện Na Rì", 80, 80, "Đã ký"],
    ]
    assert sorted((seen.numerator, seen.denominator) for seen in read(rows).accepted) == [(80, 80), (118, 120)]
