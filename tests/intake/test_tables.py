"""Where tables are on a sheet: header block, column paths, body, and the lines around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.intake.files.grid import Sheet
from lib.intake.sheets.table_finder import find_tables
from lib.intake.sheets.tables import Table, cell_name, column_letters, shown
from tests.intake.conftest import sheet


def only(page: Sheet) -> Table:
    (table,) = find_tables(page)
    return table


def paths(table: Table) -> list[str]:
    return [" › ".join(column.path) for column in table.columns]


def rows_of(table: Table) -> list[int]:
    """The body rows, counted from 1 as Excel does."""
    return [row + 1 for row in table.body]


def test_a_plain_table() -> None:
    table = only(sheet([["STT", "Đơn vị", "Tỷ lệ (%)"], [1, "Ba Bể", 57.3], [2, "Na Rì", 60]]))
    assert paths(table) == ["STT", "Đơn vị", "Tỷ lệ (%)"]
    assert rows_of(table) == [2, 3]
    assert table.context == ()


def test_the_lines_above_belong_to_the_table_but_are_no_header() -> None:
    table = only(
        sheet(
            [
                ["UBND TỈNH BẮC KẠN", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
                ["UBND HUYỆN BA BỂ", None, "Độc lập - Tự do - Hạnh phúc"],
                [],
                ["Biểu số 01", None, None],
                ["KẾT QUẢ QUÝ III/2023"],
                ["(Kèm theo Báo cáo số 512/BC-UBND ngày 20 tháng 10 năm 2023)"],
                ["Đơn vị tính: %"],
                ["STT", "Chỉ tiêu", "Kết quả"],
                [1, "Tỷ lệ hồ sơ đúng hạn", 95],
            ]
        )
    )
    assert paths(table) == ["STT", "Chỉ tiêu", "Kết quả"]
    assert rows_of(table) == [9]
    assert "KẾT QUẢ QUÝ III/2023" in table.context
    assert len(table.context) == 6


TWO_ROWS = [
    ["STT", "Đơn vị", "Hồ sơ đã giải quyết", None, None],
    [None, None, "Tổng số", "Đúng hạn", "Quá hạn"],
    [1, "Ba Bể", 100, 93, 7],
]
EXPECTED = [
    "STT", "Đơn vị", "Hồ sơ đã giải quyết › Tổng số", "Hồ sơ đã giải quyết › Đúng hạn", "Hồ sơ đã giải quyết › Quá hạn",
]  # fmt: skip


@pytest.mark.parametrize(
    "merges",
    [
        pytest.param(["A1:A2", "B1:B2", "C1:E1"], id="merged as Excel does"),
        pytest.param([], id="unmerged: a head reaches over the blanks to its right"),
    ],
)
def test_two_header_rows_make_one_path(merges: list[str]) -> None:
    table = only(sheet(TWO_ROWS, merges))
    assert paths(table) == EXPECTED
    assert rows_of(table) == [3]


def test_five_header_rows_make_one_path() -> None:
    rows = [
        ["TT", "Đơn vị", "Kết quả giải quyết", None, None, None],
        [None, None, "Đã giải quyết", None, None, "Đang giải quyết"],
        [None, None, "Tổng số", "Trong đó", None, None],
        [None, None, None, "Đúng hạn", None, None],
        [None, None, None, "Số lượng", "Tỷ lệ (%)", None],
        [1, "Ba Bể", 100, 93, 93, 7],
    ]
    merges = ["A1:A5", "B1:B5", "C1:F1", "C2:E2", "F2:F5", "C3:C5", "D3:E3", "D4:E4"]
    assert paths(only(sheet(rows, merges)))[2:] == [
        "Kết quả giải quyết › Đã giải quyết › Tổng số",
        "Kết quả giải quyết › Đã giải quyết › Trong đó › Đúng hạn › Số lượng",
        "Kết quả giải quyết › Đã giải quyết › Trong đó › Đúng hạn › Tỷ lệ (%)",
        "Kết quả giải quyết › Đang giải quyết",
    ]


@pytest.mark.parametrize(
    "numbers",
    [
        pytest.param(["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)"], id="in brackets, with sums"),
        pytest.param([1, 2, 3, 4, 5], id="bare numbers"),
        pytest.param(["A", "B", 1, 2, 3], id="letters for the stub"),
    ],
)
def test_a_row_of_column_numbers_is_no_unit_s_figure(numbers: list[object]) -> None:
    rows = [*TWO_ROWS[:2], numbers, *TWO_ROWS[2:]]
    table = only(sheet(rows, ["A1:A2", "B1:B2", "C1:E1"]))  # type: ignore[arg-type]
    assert paths(table) == EXPECTED
    assert rows_of(table) == [4]


def test_notes_and_signatures_end_the_body() -> None:
    table = only(
        sheet(
            [
                ["STT", "Đơn vị", "Tỷ lệ (%)"],
                [1, "Ba Bể", 57.3],
                [2, "Na Rì", None],
                [3, "Chợ Đồn", 60],
                ["Ghi chú: số liệu tính đến 14/9/2023"],
                [None, "NGƯỜI LẬP BIỂU", "CHỦ TỊCH"],
            ]
        )
    )
    assert rows_of(table) == [2, 3, 4]


def test_several_tables_on_one_sheet_each_with_its_title() -> None:
    tables = find_tables(
        sheet(
            [
                ["Biểu 1. Tháng 7/2023"],
                ["STT", "Đơn vị", "Tỷ lệ (%)"],
                [1, "Ba Bể", 57.3],
                [],
                ["Biểu 2. Tháng 8/2023"],
                ["STT", "Đơn vị", "Số hồ sơ"],
                [1, "Ba Bể", 60],
            ]
        )
    )
    assert [table.context for table in tables] == [("Biểu 1. Tháng 7/2023",), ("Biểu 2. Tháng 8/2023",)]
    assert [rows_of(table) for table in tables] == [[3], [7]]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([], id="nothing"),
        pytest.param([[None, None], [None, None]], id="blank cells"),
        pytest.param([["Báo cáo kết quả"], ["Kính gửi: Sở Nội vụ"]], id="a letter"),
        pytest.param([["STT", "Đơn vị", "Tỷ lệ (%)"]], id="a header without a body"),
        pytest.param([[1, 2, 3], [4, 5, 6]], id="numbers without a header"),
    ],
)
def test_a_sheet_without_a_table(rows: list[list[object]]) -> None:
    assert find_tables(sheet(rows)) == []  # type: ignore[arg-type]


BODY = [[number, name, 50 + number] for number, name in enumerate(("Ba Bể", "Na Rì", "Chợ Đồn", "Ngân Sơn"), start=1)]


@given(
    above=st.lists(st.sampled_from([[], ["KẾT QUẢ"], [None, "Quý III/2023"], ["Đơn vị tính: %"]]), max_size=4),
    left=st.integers(0, 3),
    gaps=st.sets(st.integers(0, 3), max_size=3),
)
def test_wherever_a_table_stands_its_cells_are_found(above: list[list[str]], left: int, gaps: set[int]) -> None:
    body = [row for number, full in enumerate(BODY) for row in ([[], full] if number in gaps else [full])]
    rows = [*above, *([None] * left + row for row in [["STT", "Đơn vị", "Tỷ lệ (%)"], *body] if row is not None)]
    table = only(sheet(rows))  # type: ignore[arg-type]
    figures = [table.said(row, left + 2).value for row in table.body]
    assert figures == [51, 52, 53, 54]
    assert [table.text(row, left + 1) for row in table.body] == [row[1] for row in BODY]


@given(st.lists(st.lists(st.none() | st.text(max_size=8) | st.integers() | st.floats(), max_size=6), max_size=8))
def test_no_sheet_stops_the_search(rows: list[list[object]]) -> None:
    for table in find_tables(sheet(rows)):  # type: ignore[arg-type]
        assert table.body


@pytest.mark.parametrize(
    ("row", "column", "name"),
    [(0, 0, "A1"), (9, 25, "Z10"), (10, 26, "AA11"), (0, 701, "ZZ1"), (0, 702, "AAA1"), (1048575, 16383, "XFD1048576")],
)
def test_cells_are_named_as_excel_does(row: int, column: int, name: str) -> None:
    assert cell_name(row, column) == name
    assert column_letters(column) == name.rstrip("0123456789")


def test_a_number_in_a_stub_reads_as_typed() -> None:
    assert [shown(value) for value in (None, " Ba  Bể ", 61.0, 2.5, 7)] == ["", "Ba Bể", "61", "2.5", "7"]


def test_small_counts_of_the_first_row_are_no_months() -> None:
    table = only(
        sheet([["TT", "Cơ quan chủ trì rà soát", "Số TTHC", "Số phương án", "Ghi chú"], [1, "Sở Nội vụ", 12, 3, "mới"]])
    )
    assert rows_of(table) == [2]


def test_months_below_their_head_are_heads() -> None:
    table = only(sheet([["STT", "Đơn vị", "Các tháng", None], [None, None, 1, 2], [1, "Ba Bể", 57, 60]]))
    assert paths(table)[2:] == ["Các tháng › 1", "Các tháng › 2"]
    assert rows_of(table) == [3]


def test_a_form_s_number_beside_its_title_and_sender_is_no_head() -> None:
    (table,) = find_tables(
        sheet(
            [
                [
                    "Biểu số II.06a/VPCP/KSTT",
                    None,
                    "KẾT QUẢ GIẢI QUYẾT TTHC",
                    None,
                    "Đơn vị báo cáo: UBND xã Cẩm Giàng",
                ],
                [None, None, "Kỳ báo cáo: Quý III/2023", None, "Đơn vị nhận báo cáo: UBND huyện Bạch Thông"],
                ["STT", "Lĩnh vực", "Tổng số", "Trước hạn", "Quá hạn"],
                [1, "Hộ tịch", 20, 18, 2],
            ],
            ["A1:B1", "C1:D1"],
        )
    )
    assert [column.path for column in table.columns][:3] == [("STT",), ("Lĩnh vực",), ("Tổng số",)]
