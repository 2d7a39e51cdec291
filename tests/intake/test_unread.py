"""Cells on lines that measure nothing: words, counts left out, a row of words that looks like a head."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import Read
from tests.intake.test_reports import ON_TIME, Rows, auto, codes, figures, found

BELOW, ABOVE = "Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ TTHC giải quyết trước và đúng hạn"
TIMELY, PAID = "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "Tỷ lệ hồ sơ thanh toán trực tuyến"
COPIES = "Tỷ lệ hồ sơ TTHC được chứng thực bản sao điện tử"


def form(below: object, above: object, rate: object, measured: bool = True) -> Rows:
    """One unit's own form, a criterion in each row."""
    rows = [
        [BELOW, "Hồ sơ", below],
        [ABOVE, "Hồ sơ", above],
        [TIMELY, "%", rate],
        [PAID, "%", 45.5],
        [COPIES, "%", 12.5],
    ]
    heads = ["Chỉ tiêu", "ĐVT", "Kết quả"]
    kept = [heads, *rows] if measured else [[row[0], row[2]] for row in (heads, *rows)]
    return [["UBND HUYỆN BA BỂ"], ["KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III/2023"], *kept]  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("cells", "code", "row"),
    [
        pytest.param((200, 190, "đang tổng hợp"), Code.NOT_A_NUMBER, 6, id="words for the rate"),
        pytest.param((200, "12.5.3", 95), Code.NOT_A_NUMBER, 5, id="no number for the numerator"),
        pytest.param(("2O0", 190, 95), Code.NOT_A_NUMBER, 4, id="a letter in the denominator"),
        pytest.param((200, None, 95), Code.MISSING_COUNT, 5, id="no numerator"),
        pytest.param((None, 190, 95), Code.MISSING_COUNT, 4, id="no denominator"),
        pytest.param((200, None, None), Code.MISSING_COUNT, 5, id="neither numerator nor rate"),
        pytest.param((0, 0, 95), Code.RATE_MISMATCH, 6, id="a rate of nothing"),
        pytest.param(("-", 190, 95), Code.NO_CASES, 4, id="so many of no cases"),
    ],
)
def test_what_stands_in_a_form_is_told(read: Read, cells: tuple[object, ...], code: Code, row: int) -> None:
    reading = read(form(*cells))
    assert found(reading, code) == [f"C{row}"]
    assert ON_TIME not in {indicator for indicator, _, _ in auto(reading)}
    assert len(auto(reading)) == 2


@pytest.mark.parametrize(
    ("cells", "row"),
    [
        pytest.param((200, 190, "đang tổng hợp"), 6, id="the rate"),
        pytest.param((200, "12.5.3", 95), 5, id="the numerator"),
        pytest.param(("2O0", 190, 95), 4, id="the denominator, right below the head"),
    ],
)
def test_words_are_told_where_no_column_says_how_it_is_measured(
    read: Read, cells: tuple[object, ...], row: int
) -> None:
    reading = read(form(*cells, measured=False))
    assert len(reading.tables) == 1
    assert found(reading, Code.NOT_A_NUMBER) == [f"B{row}"]


def test_a_form_that_says_all_has_nothing_to_tell(read: Read) -> None:
    reading = read(form(200, 190, 95))
    assert not reading.findings
    assert figures(reading)[ON_TIME, "061", "2023-Q3"] == 95


def test_a_remark_beside_the_figures_is_no_figure(read: Read) -> None:
    rows = [[*row, None] for row in form(200, 190, 95)]
    rows[2][3], rows[4][3], rows[5][3] = "Diễn giải", "theo Quyết định 15", "đạt"
    assert Code.NOT_A_NUMBER not in codes(read(rows))


def test_a_row_of_words_is_no_head_of_another_table(read: Read) -> None:
    """Every row below it would be read under the wrong head."""
    rows: Rows = [
        ["KẾT QUẢ CẢI CÁCH HÀNH CHÍNH"],
        ["Kỳ báo cáo", "Đơn vị", "Chỉ tiêu", "Giá trị (%)"],
        ["Quý III/2023", "Huyện Ba Bể", TIMELY, 95],
        ["Quý III/2023", "Huyện Na Rì", TIMELY, "chưa có"],
        ["Quý III/2023", "Huyện Chợ Mới", TIMELY, 91],
    ]
    reading = read(rows)
    assert len(reading.tables) == 1
    assert found(reading, Code.NOT_A_NUMBER) == ["D4"]
    assert len(auto(reading)) == 2


@pytest.mark.parametrize(
    ("last", "codes"),
    [
        pytest.param(["Na Rì", "3O,5"], {Code.NOT_A_NUMBER}, id="a letter for a nought"),
        pytest.param(["Na Rì", "chưa gửi"], {Code.NOT_A_NUMBER}, id="words"),
        pytest.param(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], set(), id="who signs"),
        pytest.param(["Nguyễn Văn An", "Trần Thị Bình"], set(), id="their names"),
    ],
)
def test_words_in_the_last_row_are_told_and_signatures_are_not(read: Read, last: list[str], codes: set[Code]) -> None:
    rows: Rows = [
        ["Kết quả CCHC quý III năm 2023"],
        ["Đơn vị", "Tỷ lệ hồ sơ giải quyết đúng hạn (%)"],
        ["Ba Bể", 95.1],
        ["Pác Nặm", 92.2],
        last,
    ]
    reading = read(rows)
    assert {found.code for found in reading.findings} == codes
    assert {seen.unit for seen in reading.accepted} == {"060", "061"}
