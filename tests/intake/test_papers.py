"""Whose the later tables of a sheet are: of whoever the paper is, unless a line heads one table alone."""

import pytest

from tests.intake.conftest import Read
from tests.intake.test_reports import ON_TIME, Rows, auto

MEETINGS = "digital_government.online_meetings"
FIRST: Rows = [
    ["TT", "Chỉ tiêu", "Kết quả"],
    [1, "Tổng số hồ sơ TTHC đã giải quyết", 100],
    [2, "Số hồ sơ giải quyết trước và đúng hạn", 98],
]
SECOND: Rows = [["TT", "Nội dung", "ĐVT", "Số liệu"], [1, "Tổng số cuộc họp", "cuộc", 10], [2, "Số cuộc họp trực tuyến", "cuộc", 4]]  # fmt: skip


def two(above: list[str], between: list[str]) -> Rows:
    """Two lists, one below the other, with these lines above and between them."""
    return [*([line] for line in above), *FIRST, [], *([line] for line in between), *SECOND]


@pytest.mark.parametrize(
    ("above", "between", "unit"),
    [
        pytest.param(["UBND HUYỆN BA BỂ", "Kết quả CCHC quý III/2023"], [], "061", id="letterhead"),
        pytest.param(["Kết quả CCHC huyện Ba Bể quý III/2023"], [], "061", id="title"),
        pytest.param(["Kết quả CCHC trên địa bàn tỉnh quý III/2023"], [], "06", id="the whole province"),
        pytest.param(["UBND XÃ ĐỊA LINH", "Kết quả CCHC quý III/2023"], ["II. Tổ chức họp"], "01915", id="a title without a place"),
        pytest.param(["Kết quả CCHC quý III/2023", "Xã Địa Linh"], [], "01915", id="right above, nothing between"),
    ],
)  # fmt: skip
def test_a_later_table_is_of_whoever_the_paper_is(read: Read, above: list[str], between: list[str], unit: str) -> None:
    assert auto(read(two(above, between))) == {(ON_TIME, unit, "2023-Q3"): 98, (MEETINGS, unit, "2023-Q3"): 40}


@pytest.mark.parametrize(
    ("above", "between"),
    [
        pytest.param(["Kết quả CCHC quý III/2023", "Xã Địa Linh"], ["Tổng hợp"], id="the line of one table"),
        pytest.param(["Kết quả CCHC quý III/2023", "I. Xã Địa Linh"], ["II. Họp"], id="a numbered line"),
        pytest.param(["Kết quả CCHC xã Địa Linh quý III/2023"], ["Xã Khang Nin cũ"], id="a place nobody knows"),
        pytest.param(["Kết quả CCHC xã Địa Linh quý III/2023"], ["Số liệu chung toàn huyện"], id="all of them"),
    ],
)
def test_a_line_over_one_table_is_not_of_the_next(read: Read, above: list[str], between: list[str]) -> None:
    assert {indicator for indicator, unit, _ in auto(read(two(above, between))) if unit == "01915"} <= {ON_TIME}


def test_each_table_goes_with_the_lines_next_above_it(read: Read) -> None:
    rows = [*two(["Xã Địa Linh", "Quý III/2023"], []), [], *two(["Xã Khang Ninh", "Quý III/2023"], [])]
    units = {unit for indicator, unit, _ in auto(read(rows)) if indicator == MEETINGS}
    assert len(units) == 2
