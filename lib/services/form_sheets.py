"""A blank form as a workbook: title, table, signatures, protection and print setup of each sheet."""

from collections.abc import Iterable
from io import BytesIO

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from lib.core import words
from lib.services import form_cells as look
from lib.services.form_cells import put
from lib.services.form_tables import Drawn, FormSheet, criteria_table, height, units_table
from lib.services.workbooks import sheet_title

_HEAD = 6  # the first row of the table
_A3, _A4 = 8, 9
_WIDEST_ON_A4 = 14  # columns
_SHOWN = 11  # columns that a screen shows at once
_HOW = (
    "Cách ghi: ghi số vào ô màu vàng, ô màu xám tự tính. Không phát sinh thì ghi 0 ở mẫu số. Chưa có số liệu thì để "
    "trống. Ô thành màu cam là còn thiếu một số, màu đỏ là tử số lớn hơn mẫu số."
)
_FOOTER = 100  # letters; Excel takes 255, the signs that are doubled included
_TO_FILL = "…" * 25


def form_workbook(sheets: Iterable[FormSheet]) -> bytes:
    """The form as an .xlsx file, one sheet for each given."""
    book = Workbook()
    for empty in list(book.worksheets):
        book.remove(empty)
    for asked in sheets:
        sheet = book.create_sheet(sheet_title(asked.area.short_name, book.sheetnames))
        drawn = (criteria_table if asked.alone else units_table)(sheet, asked, _HEAD)
        _titles(sheet, asked, drawn)
        _signatures(sheet, drawn)
        _protect(sheet)
        _print(sheet, asked, drawn)
    book.calculation.fullCalcOnLoad = True
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _titles(sheet: Worksheet, asked: FormSheet, drawn: Drawn) -> None:
    """The lines above the table; on a wide sheet they stand over what the screen shows first."""
    right = min(len(drawn.widths), _SHOWN)
    period, days = asked.period, (asked.period.first_day, asked.period.last_day)
    stretch = f"Từ ngày {words.day(days[0])} đến ngày {words.day(days[1])}"
    put(sheet, look.TITLE, 1, 1, f"BIỂU SỐ LIỆU: {asked.area.name.upper()}", right=right)
    put(sheet, look.PERIOD, 2, 1, f"Kỳ báo cáo: {period.label} ({stretch})", right=right)
    if asked.reporter is not None:
        put(sheet, look.LINE, 3, 1, f"Đơn vị báo cáo: {asked.reporter.name}", right=right)
    else:
        put(sheet, look.OPEN_LINE, 3, 1, f"Đơn vị báo cáo: {_TO_FILL}", right=right)
    put(sheet, look.ASIDE, 4, 1, _HOW, right=right)
    if not asked.alone:  # else each row says its own
        put(sheet, look.MEASURED, 5, 1, "Đơn vị tính: số lượng (như tên cột); %", right=right)
    for row, points in enumerate((24.0, 20.0, 20.0, height([_HOW], 1.1 * sum(drawn.widths[:right]))), start=1):
        sheet.row_dimensions[row].height = points


def _signatures(sheet: Worksheet, drawn: Drawn) -> None:
    """Below the table: place and date, and two names to sign above."""
    row, shown = drawn.bottom + 2, min(len(drawn.widths), _SHOWN)
    half = shown // 2
    sides = ((1, half), (half + 1, shown - half))
    put(sheet, look.OPEN_SIGNED, row, sides[1][0], "……, ngày … tháng … năm ……", right=sides[1][1])
    for (column, right), signer in zip(sides, ("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"), strict=True):
        put(sheet, look.SIGNER, row + 1, column, signer, right=right)
        put(sheet, look.SIGNED, row + 2, column, "(Ký, ghi rõ họ tên)", right=right)
        put(sheet, look.OPEN_SIGNED, row + 5, column, right=right)


def _protect(sheet: Worksheet) -> None:
    """Against slips, not against people: no password; columns and rows may be made wider."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def _print(sheet: Worksheet, asked: FormSheet, drawn: Drawn) -> None:
    for column, width in enumerate(drawn.widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = f"{get_column_letter(drawn.fill)}{drawn.body}"
    sheet.print_title_rows = f"{_HEAD}:{drawn.body - 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4 if len(drawn.widths) <= _WIDEST_ON_A4 else _A3
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top = margins.bottom = 0.6
    footer = HeaderFooterItem()
    footer.left.text = f"{asked.plan.title}, tỉnh {asked.plan.province}"[:_FOOTER].replace("&", "&&")
    footer.right.text = "Trang &P/&N"
    sheet.HeaderFooter.oddFooter = footer
    sheet.sheet_view.zoomScale = 90
