"""What stands around the values: formats, merges, hidden parts, errors, fonts; the two passes over XML agree."""

import io
import struct

import openpyxl
import pytest
import xlrd
import xlwt
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.styles import Font

from lib.intake.files import sheet_scan, sheet_xml
from lib.intake.files.grid import CellLabels, CellSet, Merge, Sheet
from lib.intake.files.styles import Styles, encoding_of, is_percent
from lib.intake.files.workbook import read_workbook
from tests.intake_files import workbook_bytes as make

FORMATS = [
    "General",
    "0%",
    "0.00%",
    "#,##0.0",
    '0.0"%"',
    "0.0\\%",
    "[Red]0.0%;-0.0%",
    "0_%",
    '0%"điểm"',
    "dd/mm/yyyy",
    "@",
]


def only_sheet(data: bytes) -> Sheet:
    (sheet,) = read_workbook("", data).sheets
    return sheet


def sheet_of(row: str, **options) -> Sheet:
    return only_sheet(make.package(make.worksheet(row), **options))


@pytest.mark.parametrize(
    ("code", "percent"),
    [
        pytest.param("0%", True, id="percent"),
        pytest.param("[Blue][>=0.9]0.0%;0%", True, id="with colour and condition"),
        pytest.param('0.0"%"', False, id="quoted sign"),
        pytest.param("0.0\\%", False, id="escaped sign"),
        pytest.param("0_%", False, id="gap as wide as the sign"),
        pytest.param("0*%", False, id="filled with signs"),
        pytest.param('"tỷ lệ "0%', True, id="percent after quoted text"),
        pytest.param("General", False, id="general"),
    ],
)
def test_only_a_bare_percent_sign_multiplies(code, percent):
    assert is_percent(code) is percent


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", "tcvn3"),
        (".VnArialH", "tcvn3"),
        ("VNI-Times", "vni"),
        ("VNI Times", "vni"),
        ("Times New Roman", None),
    ],
)
def test_old_fonts_name_their_encoding(font, encoding):
    assert encoding_of(font) == encoding


cells = st.tuples(st.integers(0, 30), st.integers(0, 12))


@settings(max_examples=25)
@given(
    formats=st.dictionaries(cells, st.sampled_from(FORMATS), min_size=1, max_size=40),
    hidden_rows=st.sets(st.integers(0, 30), max_size=5),
    hidden_columns=st.sets(st.integers(0, 12), max_size=3),
    corner=cells,
    span=st.tuples(st.integers(0, 3), st.integers(0, 3)),
)
def test_marks_equal_what_openpyxl_wrote(formats, hidden_rows, hidden_columns, corner, span):
    book = openpyxl.Workbook()
    sheet = book.active
    for (row, column), code in formats.items():
        sheet.cell(row + 1, column + 1, 0.5).number_format = code
    # A merge clears the cells it covers, so one value stands apart.
    sheet.cell(40, 1, "hết")
    for row in hidden_rows:
        sheet.row_dimensions[row + 1].hidden = True
    for column in hidden_columns:
        sheet.column_dimensions[openpyxl.utils.get_column_letter(column + 1)].hidden = True
    merge = Merge(*corner, corner[0] + span[0], corner[1] + span[1])
    sheet.merge_cells(None, merge.top + 1, merge.left + 1, merge.bottom + 1, merge.right + 1)
    data = make.saved(book)

    truth = openpyxl.load_workbook(io.BytesIO(data)).active
    read = only_sheet(data)
    height, width = len(read.rows), len(read.rows[0])
    assert read.percent == {
        (cell.row - 1, cell.column - 1) for row in truth.iter_rows() for cell in row if is_percent(cell.number_format)
    }
    assert read.merges == tuple(
        Merge(area.min_row - 1, area.min_col - 1, area.max_row - 1, area.max_col - 1)
        for area in truth.merged_cells.ranges
    )
    assert read.hidden_rows == {row for row in hidden_rows if row < height}
    assert read.hidden_columns == {column for column in hidden_columns if column < width}


@settings(max_examples=15)
@given(formats=st.dictionaries(cells, st.sampled_from(FORMATS), min_size=1, max_size=40))
def test_percent_cells_of_xls_equal_what_xlrd_sees(formats):
    styles = {code: xlwt.easyxf(num_format_str=code) for code in FORMATS}

    def fill(sheet):
        for (row, column), code in formats.items():
            sheet.write(row, column, 0.5, styles[code])
        sheet.merge(40, 41, 2, 3)
        sheet.row(1).hidden = True
        sheet.col(2).hidden = True

    data = make.xls(fill)
    truth = xlrd.open_workbook(file_contents=data, formatting_info=True)
    codes = {
        cell: truth.format_map[truth.xf_list[truth.sheet_by_index(0).cell_xf_index(*cell)].format_key]
        for cell in formats
    }
    read = only_sheet(data)
    assert read.percent == {cell for cell, code in codes.items() if is_percent(code.format_str)}
    assert read.merges == (Merge(40, 2, 41, 3),)
    assert read.hidden_rows == ({1} if len(read.rows) > 1 else set())
    assert read.hidden_columns == ({2} if len(read.rows[0]) > 2 else set())


ATTRIBUTES = st.lists(
    st.sampled_from(
        ['s="1"', 's="2"', 's="3"', 's="0"', 't="e"', 't="str"', 'cm="1"', "s='1'", 's = "2"', 's="&#50;"', 'ph="a>b"']
    ),
    max_size=3,
    unique_by=lambda a: a[0],
)
CONTENTS = st.sampled_from(
    ["", "<v>1</v>", "<v></v>", "<v/>", "<f>A1+1</f>", "<f>A1</f><v>2</v>", "<f>A1</f><v></v>", '<f t="shared" si="0"/>',
     '<f t="shared" si="0"/><v>#N/A</v>', "<f>1/0</f><v>#DIV/0!</v>", " <f>A1</f>\n", "<is><t>x</t></is>", "<!-- c --><v>1</v>"]
)  # fmt: skip
HEADS = st.sampled_from(
    ["", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', "\ufeff<?xml version='1.0'?>"]
)


@st.composite
def sheets(draw) -> str:
    rows = []
    for number in sorted(draw(st.sets(st.integers(1, 12), max_size=4))):
        written = []
        for column in sorted(draw(st.sets(st.integers(0, 30), max_size=4))):
            name = openpyxl.utils.get_column_letter(column + 1)
            place = draw(st.sampled_from([f'r="{name}{number}"'] * 8 + [""]))
            attributes = [*draw(ATTRIBUTES)]
            attributes.insert(draw(st.sampled_from([0, 0, 0, len(attributes)])), place)
            content = draw(CONTENTS)
            inside = " ".join(filter(None, attributes))
            written.append(f"<c {inside}>{content}</c>" if content else f"<c {inside}/>")
        hidden = draw(st.sampled_from(["", ' hidden="1"', ' hidden="true"', ' hidden="0"', " hidden='1'"]))
        rows.append(f'<row r="{number}"{hidden}>{"".join(written)}</row>')
    columns = draw(
        st.sampled_from(["", '<cols><col min="2" max="4" hidden="1" width="9"/><col max="9" min="9"/></cols>'])
    )
    merges = draw(st.sampled_from(["", '<mergeCells count="1"><mergeCell ref="B2:C5"/></mergeCells>']))
    return draw(HEADS) + make.worksheet("".join(rows), columns, merges)


@settings(max_examples=300)
@given(sheet=sheets())
def test_searching_the_bytes_finds_what_expat_finds(sheet):
    styles = Styles(frozenset({1, 2}), {2: "tcvn3", 3: "vni"})
    assert sheet_scan.read_marks(sheet.encode(), styles, 5000) == sheet_xml.read_marks(sheet.encode(), styles, 5000)


def test_the_search_is_taken_for_xml_as_excel_writes_it(monkeypatch):
    monkeypatch.setattr(sheet_xml, "read_marks", lambda *_: pytest.fail("left to expat"))
    part = make.worksheet('<row r="1" spans="1:2"><c r="A1" s="1"><v>1</v></c><c r="XFD1" t="s"><v>0</v></c></row>')
    assert sheet_scan.read_marks(part.encode(), Styles(frozenset({1})), 5_000_000).percent == {0: [0]}


@pytest.mark.parametrize(
    ("row", "percent"),
    [
        pytest.param('<row r="1"><c r="B1" s="1"><v>0.5</v></c></row>', {(0, 1)}, id="built-in format"),
        pytest.param('<row r="1"><c s="2" r="B1"><v>0.5</v></c></row>', {(0, 1)}, id="attributes the other way round"),
        pytest.param("<row r='1'><c r='B1' s='2'><v>0.5</v></c></row>", {(0, 1)}, id="single quotes"),
        pytest.param('<row><c><v>1</v></c><c s="2"><v>0.5</v></c></row>', {(0, 1)}, id="no references"),
        pytest.param('<row r="1"><!-- x --><c r="B1" s="1"><v>0.5</v></c></row>', {(0, 1)}, id="a comment"),
    ],
)
def test_percent_cells_are_found_however_the_xml_is_written(row, percent):
    assert sheet_of(row, styles=make.STYLES).percent == percent


def test_prefixed_xml_is_read():
    sheet = make.worksheet('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>')
    for name in ("worksheet", "sheetData", "row", "c", "v"):
        sheet = sheet.replace(f"<{name}", f"<x:{name}").replace(f"</{name}>", f"</x:{name}>")
    sheet = sheet.replace("xmlns=", "xmlns:x=")
    read = only_sheet(make.package(sheet, styles=make.STYLES))
    assert (read.rows[0][0], read.percent) == (0.5, {(0, 0)})


def test_a_default_style_in_percent_holds_for_cells_without_a_style():
    styles = make.STYLES.replace('<xf numFmtId="0" fontId="0"/>', '<xf numFmtId="9" fontId="0"/>')
    assert sheet_of('<row r="1"><c r="A1"><v>0.5</v></c></row>', styles=styles).percent == {(0, 0)}


def test_errors_formulas_without_a_value_and_old_fonts_are_noted():
    sheet = sheet_of(
        '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A2</f></c>'
        '<c r="C1" t="str"><f>IF(1,"")</f><v></v></c><c r="D1" s="3" t="inlineStr"><is><t>Tû lÖ</t></is></c></row>',
        styles=make.STYLES,
    )
    assert list(sheet.rows[0]) == [None, None, None, "Tû lÖ"]
    assert dict(sheet.errors) == {(0, 0): "#DIV/0!"}
    assert sheet.uncached == {(0, 1)}
    assert dict(sheet.legacy) == {(0, 3): "tcvn3"}


@pytest.mark.parametrize("row", ['<row r="1">', "<row r='1'>"], ids=["searched", "element by element"])
def test_what_a_formula_without_a_value_divides_is_noted(row):
    sheet = sheet_of(
        f'{row}<c r="A1"><f>IF(C1=0,"",B1/C1*100)</f></c><c r="B1"><f>C1+1</f></c><c r="C1"><f>A1/B1</f><v>2</v></c></row>'
    )
    assert sheet.uncached == {(0, 0), (0, 1)}
    assert sheet.quotients == {(0, 0): (((0, 1),), (0, 2))}


def test_an_error_outside_the_values_still_has_its_place_in_the_rows():
    sheet = sheet_of('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3" t="e"><v>#REF!</v></c></row>')
    assert (len(sheet.rows), {len(row) for row in sheet.rows}) == (3, {3})
    assert sheet.errors[2, 2] == "#REF!"


def test_broken_styles_that_excel_forgives_do_not_matter():
    styles = make.STYLES.replace("<cellXfs", '<fills><fill/></fills><borders><border foo="bar"/></borders><cellXfs')
    assert sheet_of('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', styles=styles).percent == {(0, 0)}


def test_xls_tells_errors_and_fonts():
    def fill(sheet):
        font = xlwt.easyxf("font: name .VnTime")
        sheet.write(0, 0, "Tû lÖ", font)
        sheet.row(0).set_cell_error(1, "#DIV/0!")

    sheet = only_sheet(make.xls(fill))
    assert dict(sheet.legacy) == {(0, 0): "tcvn3"}
    assert dict(sheet.errors) == {(0, 1): "#DIV/0!"}


def test_xlsb_marks():
    half, first_text = struct.pack("<d", 0.5), struct.pack("<L", 0)
    cells = make.xlsb_row(0) + make.xlsb_cell(5, 0, half, style=1) + make.xlsb_cell(7, 1, first_text, style=2)
    cells += make.xlsb_row(1, hidden=True) + make.xlsb_cell(3, 2, b"\x07")
    hidden_column = make.record(60, struct.pack("<LLLLH", 1, 1, 2000, 0, 1))
    columns = make.record(390, b"") + hidden_column + make.record(391, b"")
    merges = make.record(177, struct.pack("<L", 1)) + make.record(176, struct.pack("<LLLL", 2, 3, 0, 1))
    sheet = only_sheet(make.xlsb(make.xlsb_sheet(cells, columns, merges + make.record(178, b"")), ("Tû lÖ",)))
    assert sheet.percent == {(0, 0)}
    assert dict(sheet.legacy) == {(0, 1): "tcvn3"}
    assert dict(sheet.errors) == {(1, 2): "#DIV/0!"}
    assert (sheet.hidden_rows, sheet.hidden_columns, sheet.merges) == ({1}, {1}, (Merge(2, 0, 3, 1),))


def test_ods_marks():
    content = (
        '<style:style style:name="ce1" style:family="table-cell"><style:text-properties fo:font-family="VNI-Times"/>'
        '</style:style><!--tables--><table:table table:name="S"><table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:visibility="collapse"/><table:table-row>'
        '<table:table-cell office:value-type="percentage" office:value="0.5" table:number-columns-repeated="2">'
        "<text:p>50%</text:p></table:table-cell>"
        '<table:table-cell office:value-type="string" table:style-name="ce1"><text:p>x</text:p></table:table-cell>'
        '</table:table-row><table:table-row table:visibility="filter">'
        '<table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>y</text:p>'
        "</table:table-cell><table:covered-table-cell/>"
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error">'
        "<text:p>#DIV/0!</text:p></table:table-cell></table:table-row></table:table>"
    )
    sheet = only_sheet(make.ods(content))
    assert sheet.percent == {(0, 0), (0, 1)}
    assert dict(sheet.legacy) == {(0, 2): "vni"}
    assert dict(sheet.errors) == {(1, 2): "#DIV/0!"}
    assert (sheet.hidden_rows, sheet.hidden_columns, sheet.merges) == ({1}, {2}, (Merge(1, 0, 1, 1),))
    assert sheet.rows[1][2] is None


def test_a_font_of_openpyxl_is_seen():
    def fill(sheet):
        sheet["A1"] = "Tæng sè"
        sheet["A1"].font = Font(name=".VnArial")

    assert dict(only_sheet(make.xlsx(fill)).legacy) == {(0, 0): "tcvn3"}


@given(members=st.sets(cells))
def test_a_cell_set_is_the_set_it_was_made_of(members):
    compact = CellSet.of(members)
    assert compact == members
    assert set(compact) == members
    assert len(compact) == len(members)
    assert all(
        ((row, column) in compact) == ((row, column) in members) for row in range(-1, 33) for column in range(14)
    )


def test_cell_labels_are_a_mapping():
    labels = CellLabels({"tcvn3": CellSet.of([(0, 1)]), "vni": CellSet.of([(2, 3)]), "none": CellSet({})})
    assert dict(labels) == {(0, 1): "tcvn3", (2, 3): "vni"}
    assert labels.get((5, 5)) is None
