"""The plan as a workbook to fill in: one sheet a part, lists to choose from, and a guide to every column."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from lib.core.plan import Plan
from lib.plans.cells import Cell
from lib.plans.document import document_of
from lib.plans.entries import KEYS, Part
from lib.plans.indicator_layout import LAYOUTS
from lib.plans.layout import CHOICES, GUIDE, Column, Form, Layout
from lib.plans.sheets import LABEL, NOTE, VALUE, rows_of
from lib.services.workbooks import fit_on_paper, make_room, write_text

_ROWS_TO_FILL = 2000
_NUMBER_FORMATS = {Form.NUMBER: "0.##########", Form.SHARE: "0%", Form.DAY: "dd/mm/yyyy"}
_TEXT_FORMAT = "@"  # Excel turns what is typed here into no number and no date
_WIDTHS = {Form.TEXT: 32, Form.CODE: 16, Form.LIST: 40, Form.CHOICES: 26, Form.CHOICE: 18}
_NARROW = 14
_GUIDE_WIDTHS = (16, 44, 10, 100)
_REQUIRED = PatternFill("solid", fgColor="FFF2CC")
_OPTIONAL = PatternFill("solid", fgColor="E7E6E6")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_STEPS = (
    "Cách dùng: sửa các trang, lưu tệp, rồi nhờ quản trị chạy “plan check” và “plan load”.",
    "Ô đầu cột màu vàng là bắt buộc. Dòng trống được bỏ qua; thứ tự dòng là thứ tự hiện trên màn hình.",
    "Trang bị xóa thì phần đó giữ như kế hoạch đang dùng. Không đổi tên trang và tên cột.",
    "Số liệu đã nhập gắn với mã lĩnh vực, mã chỉ tiêu, mã đơn vị: giữ nguyên mã đã dùng.",
)


def plan_workbook(plan: Plan) -> bytes:
    """An .xlsx file of the whole plan but its facets and roles; `lib.plans.loading.read_plan` reads it back."""
    document = document_of(plan)
    book = Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    _guide(book.create_sheet(GUIDE))
    lists = _choices(book)
    for one in LAYOUTS:
        sheet = book.create_sheet(one.title)
        fit_on_paper(sheet)
        rows = list(rows_of(document, one))
        if one.upright:
            _fill_upright(sheet, one, rows[0])
        else:
            _fill(sheet, one, rows)
            _offer(sheet, one, lists)
    book.move_sheet(CHOICES, len(book.sheetnames))
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _fill(sheet: Worksheet, one: Layout, rows: Sequence[Sequence[Cell]]) -> None:
    for number, column in enumerate(one.columns, start=1):
        _heading(_cell(sheet, 1, number), column.heading, required=column.required)
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = _WIDTHS.get(column.form, _NARROW)
        sheet.column_dimensions[letter].number_format = _NUMBER_FORMATS.get(column.form, _TEXT_FORMAT)
        for row, values in enumerate(rows, start=2):
            _write(_cell(sheet, row, number), values[number - 1], column)
    widths = [_WIDTHS.get(column.form, _NARROW) for column in one.columns]
    for row, values in enumerate(rows, start=2):
        make_room(sheet, row, [(str(value or ""), width) for value, width in zip(values, widths, strict=True)])
    make_room(sheet, 1, [(column.heading, width * 0.85) for column, width in zip(one.columns, widths, strict=True)])
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(one.columns))}{len(rows) + 1}"


def _fill_upright(sheet: Worksheet, one: Layout, values: Sequence[Cell]) -> None:
    for number, heading in enumerate((LABEL, VALUE, NOTE), start=1):
        _heading(_cell(sheet, 1, number), heading, required=False)
    for row, (column, value) in enumerate(zip(one.columns, values, strict=True), start=2):
        _heading(_cell(sheet, row, 1), column.heading, required=column.required)
        _write(_cell(sheet, row, 2), value, column)
        _say(_cell(sheet, row, 3), column.guide)
    for letter, width in zip("ABC", (44, 48, 70), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"


def _cell(sheet: Worksheet, row: int, column: int) -> ExcelCell:
    return cast(ExcelCell, sheet.cell(row, column))  # nothing is merged here


def _heading(cell: ExcelCell, said: str, *, required: bool) -> None:
    _say(cell, said)
    cell.font = Font(bold=True)
    cell.fill = _REQUIRED if required else _OPTIONAL


def _say(cell: ExcelCell, said: str) -> None:
    write_text(cell, said)
    cell.alignment = _WRAPPED


def _write(cell: ExcelCell, value: Cell, column: Column) -> None:
    if isinstance(value, str):
        _say(cell, value)
        cell.number_format = _TEXT_FORMAT
    else:
        cell.value = value
        cell.alignment = _WRAPPED
        cell.number_format = _NUMBER_FORMATS.get(column.form, _TEXT_FORMAT)


def _choices(book: Workbook) -> Mapping[tuple[str, ...], str]:
    """A sheet of the words to choose from; answers the range of each list."""
    sheet = book.create_sheet(CHOICES)
    ranges: dict[tuple[str, ...], str] = {}
    for column in (column for one in LAYOUTS for column in one.columns if column.form is Form.CHOICE):
        wordings = tuple((column.choices or {}).values())
        if wordings in ranges:
            continue
        number = len(ranges) + 1
        letter = get_column_letter(number)
        _heading(_cell(sheet, 1, number), column.heading, required=False)
        for row, said in enumerate(wordings, start=2):
            _say(_cell(sheet, row, number), said)
        sheet.column_dimensions[letter].width = 40
        ranges[wordings] = f"{quote_sheetname(CHOICES)}!${letter}$2:${letter}${len(wordings) + 1}"
    return ranges


def _offer(sheet: Worksheet, one: Layout, lists: Mapping[tuple[str, ...], str]) -> None:
    """Give the cells to fill in their lists; where names are taken too, the list only helps."""
    for number, column in enumerate(one.columns, start=1):
        if column.form is Form.CHOICE:
            source, strict = lists[tuple((column.choices or {}).values())], True
        elif column.refers is not None:
            source, strict = _column_range(column.refers), False
        else:
            continue
        offer = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=strict)
        offer.errorTitle, offer.error = column.heading, "Chọn một mục trong danh sách."
        letter = get_column_letter(number)
        offer.add(f"{letter}2:{letter}{_ROWS_TO_FILL}")
        sheet.add_data_validation(offer)


def _column_range(part: Part) -> str:
    field = "short_name" if part is Part.AREA else KEYS[part]
    one = next(one for one in LAYOUTS if one.part is part)
    letter = get_column_letter([column.field for column in one.columns].index(field) + 1)
    return f"{quote_sheetname(one.title)}!${letter}$2:${letter}${_ROWS_TO_FILL}"


def _guide(sheet: Worksheet) -> None:
    for row, step in enumerate(_STEPS, start=1):
        write_text(_cell(sheet, row, 1), step)
    head = len(_STEPS) + 2
    for number, heading in enumerate(("Trang", "Cột hoặc mục", "Bắt buộc", NOTE), start=1):
        _heading(_cell(sheet, head, number), heading, required=False)
    for row, values in enumerate(_guide_rows(), start=head + 1):
        for number, said in enumerate(values, start=1):
            _say(_cell(sheet, row, number), said)
        make_room(sheet, row, zip(values, _GUIDE_WIDTHS, strict=True))
    for letter, width in zip("ABCD", _GUIDE_WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    fit_on_paper(sheet, head)


def _guide_rows() -> Iterator[tuple[str, str, str, str]]:
    for one in LAYOUTS:
        for column in one.columns:
            yield one.title, column.heading, "có" if column.required else "", column.guide
