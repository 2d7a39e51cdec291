"""Values arrive as they are, at Excel's own coordinates, from every format."""

import struct
import unicodedata
from datetime import date, datetime, time

import openpyxl
import pytest

from lib.intake.files.grid import Sheet
from lib.intake.files.workbook import read_workbook
from tests.intake_files import workbook_bytes as make


def only_sheet(data: bytes, name: str = "báo cáo.xlsx") -> Sheet:
    (sheet,) = read_workbook(name, data).sheets
    return sheet


def _fill_xlsx(sheet):
    sheet["B2"], sheet["C2"], sheet["B4"] = "Xã Tân Lập", 95.5, True


ODS_TABLE = (
    '<table:table table:name="S"><table:table-row><table:table-cell/></table:table-row><table:table-row>'
    '<table:table-cell/><table:table-cell office:value-type="string"><text:p>Xã Tân Lập</text:p></table:table-cell>'
    '<table:table-cell office:value-type="float" office:value="95.5"><text:p>95,5</text:p></table:table-cell>'
    "</table:table-row><table:table-row/><table:table-row><table:table-cell/>"
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>'
    "</table:table-row></table:table>"
)


def _xlsb_sheet() -> bytes:
    first_text, number = struct.pack("<L", 0), struct.pack("<d", 95.5)
    cells = make.xlsb_row(1) + make.xlsb_cell(7, 1, first_text) + make.xlsb_cell(5, 2, number)
    return make.xlsb_sheet(cells + make.xlsb_row(3) + make.xlsb_cell(4, 1, b"\1"))


def _fill_xls(sheet):
    sheet.write(1, 1, "Xã Tân Lập")
    sheet.write(1, 2, 95.5)
    sheet.write(3, 1, True)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        pytest.param("xlsx", make.xlsx(_fill_xlsx), id="xlsx"),
        pytest.param("xls", make.xls(_fill_xls), id="xls"),
        pytest.param("xlsb", make.xlsb(_xlsb_sheet(), ("Xã Tân Lập",)), id="xlsb"),
        pytest.param("ods", make.ods(ODS_TABLE), id="ods"),
    ],
)
def test_cells_stand_at_excels_coordinates_in_every_format(kind, data):
    book = read_workbook("tên nào cũng được", data)
    assert book.kind == kind
    assert [list(row) for row in book.sheets[0].rows] == [
        [None, None, None],
        [None, "Xã Tân Lập", 95.5],
        [None, None, None],
        [None, True, None],
    ]


def test_dates_and_times_keep_their_types():
    moments = [date(2023, 9, 14), datetime.fromisoformat("2023-09-14T08:30:00"), time(8, 30)]
    sheet = only_sheet(make.xlsx(lambda sheet: sheet.append(moments)))
    assert list(sheet.rows[0]) == moments
    assert [type(value) for value in sheet.rows[0]] == [date, datetime, time]


def test_text_is_composed_and_otherwise_as_written():
    decomposed = unicodedata.normalize("NFD", "  Tỷ lệ\nđúng hạn ")
    data = make.package(
        make.worksheet(
            f'<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">{decomposed}</t></is></c></row>'
        )
    )
    assert only_sheet(data).rows[0][0] == "  Tỷ lệ\nđúng hạn "


def test_an_empty_text_is_nothing():
    data = make.package(
        make.worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1"><v>1</v></c></row>')
    )
    assert list(only_sheet(data).rows[0]) == [None, 1.0]


def test_a_number_that_is_none_is_an_error_and_not_an_empty_cell():
    data = make.package(make.worksheet('<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>1</v></c></row>'))
    sheet = only_sheet(data)
    assert list(sheet.rows[0]) == [None, 1.0]
    assert dict(sheet.errors) == {(0, 0): "#NUM!"}


def test_hidden_sheets_are_read_and_said_to_be_hidden():
    book = openpyxl.Workbook()
    book.active.append([1])
    for name, state in (("Ẩn", "hidden"), ("Ẩn kỹ", "veryHidden")):
        sheet = book.create_sheet(name)
        sheet.append([2])
        sheet.sheet_state = state
    sheets = read_workbook("", make.saved(book)).sheets
    assert [(sheet.name, sheet.visible) for sheet in sheets] == [("Sheet", True), ("Ẩn", False), ("Ẩn kỹ", False)]


def test_charts_and_macro_sheets_do_not_keep_the_tables_from_being_read():
    links = (
        f'<Relationship Id="rId2" Type="{make.LINKS}/chartsheet" Target="chartsheets/sheet1.xml"/>'
        '<Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" '
        'Target="macrosheets/sheet1.xml"/>'
    )
    sheets = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId{n}"/>' for n in (3, 2, 1))
    data = make.package(make.worksheet('<row r="1"><c r="A1"><v>7</v></c></row>'), sheets=sheets, links=links)
    sheet = only_sheet(data)
    assert (sheet.name, sheet.rows[0][0]) == ("S1", 7.0)


def test_links_to_other_files_are_not_followed():
    links = (
        f'<Relationship Id="rId5" Type="{make.LINKS}/externalLink" Target="file:///etc/passwd" TargetMode="External"/>'
    )
    data = make.package(make.worksheet('<row r="1"><c r="A1"><f>[1]S!A1</f><v>5</v></c></row>'), links=links)
    assert only_sheet(data).rows[0][0] == 5.0


@pytest.mark.parametrize("name", ["tháng 9.csv", "tháng 9.xls", ""])
def test_the_name_does_not_decide_how_a_file_is_read(name):
    assert read_workbook(name, make.normal()).kind == "xlsx"


def _bytes_1258(text: str) -> bytes:
    """As Windows' Vietnamese code page writes it: the letter, then its tone."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    written = b""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones))
        written += (base + "".join(part for part in parts if part in tones)).encode("cp1258")
    return written


VIETNAMESE = "Đơn vị;Tỷ lệ đúng hạn (%)\nXã Tân Lập;92,5\nPhường Sông Cầu;1.234\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(VIETNAMESE.encode(), id="utf-8"),
        pytest.param(VIETNAMESE.encode("utf-8-sig"), id="utf-8 with mark"),
        pytest.param(VIETNAMESE.encode("utf-16"), id="utf-16 with mark"),
        pytest.param(VIETNAMESE.encode("utf-16-le"), id="utf-16 little-endian"),
        pytest.param(VIETNAMESE.encode("utf-16-be"), id="utf-16 big-endian"),
        pytest.param(_bytes_1258(VIETNAMESE), id="windows-1258"),
        pytest.param(unicodedata.normalize("NFD", VIETNAMESE).encode(), id="decomposed, from a Mac"),
        pytest.param(("sep=;\r\n" + VIETNAMESE).encode(), id="with Excel's own first line"),
    ],
)
def test_text_is_read_in_every_encoding_offices_use(data):
    book = read_workbook("", data)
    assert book.kind == "csv"
    assert [list(row) for row in book.sheets[0].rows] == [
        ["Đơn vị", "Tỷ lệ đúng hạn (%)"],
        ["Xã Tân Lập", "92,5"],
        ["Phường Sông Cầu", "1.234"],
    ]


def test_tcvn3_bytes_stay_as_they_look():
    written = "Tû lÖ gi¶i quyÕt ®óng h¹n;Tæng sè hå s¬\n".encode("latin-1")
    assert list(only_sheet(written).rows[0]) == ["Tû lÖ gi¶i quyÕt ®óng h¹n", "Tæng sè hå s¬"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        pytest.param(
            "BÁO CÁO\n\nTT;Đơn vị;Tỷ lệ\n1;A;92,5\n2;B;1,5\n", ["BÁO CÁO", None, None], id="semicolons, comma decimals"
        ),
        pytest.param('a,b\n"1,5","x\ny"\n', ["a", "b"], id="commas and quotes"),
        pytest.param("a\tb\tc\n1,5\t2,5\t3\n", ["a", "b", "c"], id="tabs"),
        pytest.param("a|b\n1,5|2\n", ["a", "b"], id="bars"),
        pytest.param("một cột\n92\n", ["một cột"], id="one column"),
    ],
)
def test_the_delimiter_is_found(text, first):
    assert list(only_sheet(text.encode()).rows[0]) == first
