"""What is wrong with a plan's workbook: every fault at once, each with its cell and a sentence."""

import re
from io import BytesIO

import openpyxl
import pytest

from lib.core.finding import Severity
from lib.plans.folder import load_plan
from lib.services.plan_workbook import plan_workbook
from tests.plans.plan_bytes import Change, add, column, put, reread
from tests.vietnamese import foreign_words

PLAN = load_plan()


def drop(title: str) -> Change:
    return lambda book: book.remove(book[title])


def rename(title: str, new: str) -> Change:
    def change(book: openpyxl.Workbook) -> None:
        book[title].title = new

    return change


def drop_column(title: str, heading: str) -> Change:
    return lambda book: book[title].delete_cols(column(book[title], heading))


def drop_rows(title: str) -> Change:
    return lambda book: book[title].delete_rows(2, book[title].max_row)


def strange_column(book: openpyxl.Workbook) -> None:
    book["Chỉ tiêu"].cell(1, 23).value = "Ghi chú riêng"


# (what is done to the workbook, code, cell, words of the sentence)
ONE_EACH = [
    pytest.param(put("Chỉ tiêu", "Tên chỉ tiêu", 2, None), "missing_value", "Chỉ tiêu!C2", "thiếu", id="no name"),
    pytest.param(put("Chỉ tiêu", "Chiều", 3, "cao"), "unknown_choice", "Chỉ tiêu!E3", "“cao”", id="no such direction"),
    pytest.param(put("Chỉ tiêu", "Mục tiêu (%)", 4, "cao"), "not_a_number", "Chỉ tiêu!F4", "“cao”", id="a word"),
    pytest.param(put("Chỉ tiêu", "Mục tiêu (%)", 4, "1.000"), "not_a_number", "Chỉ tiêu!F4", "1.000", id="one or many"),
    pytest.param(put("Chỉ tiêu", "Mục tiêu (%)", 5, 0), "out_of_range", "Chỉ tiêu!F5", "lớn hơn 0", id="target zero"),
    pytest.param(put("Chỉ tiêu", "Mục tiêu (%)", 5, "=1/0"), "no_cached_value", "Chỉ tiêu!F5", "công thức", id="formula"),
    pytest.param(put("Chỉ tiêu", "Mục tiêu (%)", 5, "#N/A"), "error_cell", "Chỉ tiêu!F5", "#N/A", id="an error cell"),
    pytest.param(put("Chỉ tiêu", "Cấp báo cáo", 6, "tỉnh; thôn"), "unknown_choice", "Chỉ tiêu!M6", "thôn", id="level"),
    pytest.param(put("Chỉ tiêu", "Cơ quan chủ trì", 7, "SXYZ"), "unknown_unit", "Chỉ tiêu!N7", "“SXYZ”", id="no unit"),
    pytest.param(put("Chỉ tiêu", "Cơ quan chủ trì", 7, 61), "plan_fault", "Chỉ tiêu!N7", "số 0 ở đầu", id="lost zero"),
    pytest.param(put("Chỉ tiêu", "Lĩnh vực", 8, "Du lịch"), "unknown_entry", "Chỉ tiêu!B8", "“Du lịch”", id="no area"),
    pytest.param(
        put("Chỉ tiêu", "Lĩnh vực", 8, "Tài chính công"), "plan_fault", "Chỉ tiêu!A8", "không thuộc", id="another area"
    ),
    pytest.param(strange_column, "ignored_part", "Chỉ tiêu!W1", "không được đọc", id="a strange column"),
    pytest.param(
        put("Chỉ tiêu", "Gần đạt riêng: cách mục tiêu (điểm phần trăm)", 9, 5),
        "missing_value", "Chỉ tiêu!P9", "Gần đạt riêng", id="half of the bands",
    ),
    pytest.param(
        put("Chỉ tiêu", "Tên ngắn", 9, "Nhiệm vụ hoàn thành"), "duplicate", "Chỉ tiêu!D9", "hai lần", id="a name twice"
    ),
    pytest.param(put("Chỉ tiêu", "Tên ngắn", 9, "A" * 41), "plan_fault", "Chỉ tiêu!D9", "40 ký tự", id="too long"),
    pytest.param(put("Mục tiêu", "Mã mục tiêu", 3, "G01"), "duplicate", "Mục tiêu!A3", "“G01” có hai lần", id="goal twice"),
    pytest.param(put("Mục tiêu", "Chỉ tiêu", 3, "x.y"), "unknown_entry", "Mục tiêu!E3", "“x.y”", id="no indicator"),
    pytest.param(put("Đơn vị", "Cấp", 4, "phòng"), "unknown_choice", "Đơn vị!C4", "“tỉnh”", id="no kind"),
    pytest.param(put("Đơn vị", "Có hiệu lực từ", 4, "30/2/2020"), "plan_fault", "Đơn vị!F4", "ngày", id="no day"),
    pytest.param(put("Đơn vị", "Có hiệu lực từ", 4, "1/1/2030"), "plan_fault", "Đơn vị!F4", "sau ngày hết", id="reversed"),
    pytest.param(put("Đơn vị", "Vĩ độ", 4, 100), "out_of_range", "Đơn vị!H4", "90", id="off the map"),
    pytest.param(put("Đơn vị", "Đơn vị cấp trên", 4, "07"), "unknown_unit", "Đơn vị!D4", "“07”", id="no parent"),
    pytest.param(put("Đơn vị", "Đơn vị cấp trên", 4, None), "plan_fault", "Đơn vị!A2", "cấp trên", id="two roots"),
    pytest.param(put("Kế hoạch", "Giá trị", 4, None), "missing_value", "Kế hoạch!B4", "Mục “Năm”", id="no year"),
    pytest.param(put("Kế hoạch", "Giá trị", 5, 30), "out_of_range", "Kế hoạch!B5", "31 mục tiêu", id="too many goals"),
    pytest.param(put("Kế hoạch", "Giá trị", 7, 80), "out_of_range", "Kế hoạch!B7", "không được quá 1", id="80 for 80%"),
    pytest.param(drop_column("Lĩnh vực", "Viết tắt"), "missing_value", "Lĩnh vực", "“Viết tắt”", id="no column"),
    pytest.param(add("Từ viết tắt", Viết_tắt="tthc", Viết_đầy_đủ="x"), "duplicate", "", "“tthc”", id="a short form twice"),
]  # fmt: skip


def told(reading) -> list[tuple[str, str, str]]:
    return [(str(found.code), str(found.place), found.message) for found in reading.findings]


@pytest.mark.parametrize(("change", "code", "place", "said"), ONE_EACH)
def test_a_fault_is_told_once_with_its_cell(change: Change, code: str, place: str, said: str) -> None:
    reading = reread(PLAN, change)
    assert len(reading.findings) == 1, told(reading)
    (found,) = reading.findings
    assert (str(found.code), said in found.message) == (code, True), told(reading)
    assert str(found.place).startswith(place)
    assert (reading.plan is None) == (found.severity is Severity.ERROR)
    assert found.hint


def test_all_faults_are_told_at_once_in_the_order_of_the_workbook() -> None:
    changes = [param.values[0] for param in ONE_EACH if param.id in {"no year", "goal twice", "no name", "no kind"}]
    reading = reread(PLAN, *changes, add("Nhiệm vụ", Số_nhiệm_vụ=1, Đơn_vị_chủ_trì="X Y Z"))
    assert reading.plan is None
    assert [str(found.place) for found in reading.findings] == [
        "Kế hoạch!B4", "Mục tiêu!A3", "Chỉ tiêu!C2", "Đơn vị!C4", "Nhiệm vụ!B2", "Nhiệm vụ!C2", "Nhiệm vụ!D2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "codes", "usable"),
    [
        pytest.param([drop("Đơn vị")], ["missing_value"], True, id="a sheet left out is kept as it was"),
        pytest.param([rename("Hướng dẫn", "Ghi chú")], ["ignored_part"], True, id="a sheet too many"),
        pytest.param(
            [rename("Đơn vị", "Danh mục")], ["missing_value", "ignored_part"], False, id="a sheet renamed is missed"
        ),
        pytest.param(
            [drop_rows("Chỉ tiêu"), drop_rows("Mục tiêu")], ["missing_value"], False, id="no indicator at all"
        ),
    ],
)
def test_sheets_left_out_or_renamed_are_told(changes: list[Change], codes: list[str], usable: bool) -> None:
    reading = reread(PLAN, *changes)
    assert [str(found.code) for found in reading.findings] == codes, told(reading)
    assert (reading.plan is not None) == usable


def test_another_workbook_is_told_apart() -> None:
    def empty(book: openpyxl.Workbook) -> None:
        book.create_sheet("Biểu 1")["A1"] = "Báo cáo"
        for title in book.sheetnames[:-1]:
            book.remove(book[title])

    reading = reread(PLAN, empty)
    assert reading.plan is None
    assert [str(found.code) for found in reading.findings] == ["no_table"]


def test_tasks_beyond_the_stated_number_are_told_where_the_number_is_kept() -> None:
    rows = [
        add("Nhiệm vụ", Số_nhiệm_vụ=number, Nội_dung_nhiệm_vụ="x", Lĩnh_vực="TC", Đơn_vị_chủ_trì="SNV")
        for number in range(67)
    ]
    area = [put("Lĩnh vực", "Tên ngắn", 3, "TC")]
    reading = reread(PLAN, *area, *rows, drop("Kế hoạch"))
    assert any("Trang “Kế hoạch”" in found.message and "67 nhiệm vụ" in found.message for found in reading.findings)


def test_every_sentence_is_vietnamese() -> None:
    reading = reread(PLAN, *(param.values[0] for param in ONE_EACH))
    said = [text for found in reading.findings for text in (found.message, found.hint)]
    quoted = re.compile(r"“[^”]*”|#N/A|Excel|Text")
    assert {word for text in said for word in foreign_words(quoted.sub("", text))} == set()
    assert all(re.match(r"[A-ZĐ].*\.$", text) for text in said if text)


def test_guide_and_headings_are_vietnamese() -> None:
    book = openpyxl.load_workbook(BytesIO(plan_workbook(PLAN)))
    said = [str(cell) for row in book["Hướng dẫn"].iter_rows(values_only=True) for cell in row if cell]
    quoted = re.compile(r"“[^”]*”")
    assert {word for text in said for word in foreign_words(quoted.sub("", text))} == set()
