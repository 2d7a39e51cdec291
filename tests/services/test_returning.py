"""A report that goes back to its sender: the same values, its faults coloured, commented and listed in front."""

import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.formula import ArrayFormula

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.intake.files.grid import Sheet
from lib.intake.files.workbook import read_workbook
from lib.intake.reading import Reading
from lib.intake.report import read_report
from lib.plans.folder import load_plan
from lib.services import marking, returning
from lib.services.marked_book import FILLS
from lib.services.marks import Order, marks_of
from lib.services.rebuilt_book import rebuilt

PLAN = load_plan()
OFFICE = SimpleNamespace(plan=PLAN)
SAMPLES = Path(__file__).resolve().parents[2] / "sample_data"
KINDS = {".xlsx", ".xls", ".ods", ".csv"}
REPORTS = sorted((path for path in SAMPLES.rglob("*.*") if path.suffix in KINDS), key=lambda path: path.name)[::9]
RED, AMBER = FILLS[Severity.ERROR], FILLS[Severity.WARNING]
HEADS = ("Mức", "Trang tính", "Ô", "Phát hiện", "Cách xử lý", "Đơn vị", "Chỉ tiêu")


def found(
    cell: str, severity: Severity = Severity.ERROR, *, sheet: str = "Biểu 01", message: str = "Không phải số.", **more
):
    return Finding(
        code=Code.NOT_A_NUMBER, severity=severity, message=message, hint="Sửa ô này.", place=Place(sheet, cell), **more
    )


def marked(data: bytes, findings: Sequence[Finding], name: str = "báo cáo.xlsx") -> bytes:
    """Marked in this process; two tests below go through the process of its own."""
    macros = name.endswith(".xlsm")
    return marking.marked(Order(name=name, macros=macros, marks=marks_of(findings, PLAN)), data)


def opened(made: bytes) -> Workbook:
    return openpyxl.load_workbook(BytesIO(made))


def bytes_of(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def report(sheet: str = "Biểu 01") -> Workbook:
    book = Workbook()
    page = book.active
    page.title = sheet
    page.append(["Đơn vị", "Tổng số", "Tỷ lệ"])
    page.append(["Ba Bể", 100, 0.9])
    page.append(["Chợ Đồn", "abc", 0.8])
    page["C2"].number_format = page["C3"].number_format = "0.0%"
    page["A1"].font = Font(name="Times New Roman", bold=True, color="FF112233")
    page["B3"].font = Font(italic=True)
    page.column_dimensions["A"].width = 33
    page.row_dimensions[1].height = 44
    return book


def rows_of(book: Workbook) -> list[tuple[object, ...]]:
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    return rows[rows.index(HEADS) + 1 :]


def commented(book: Workbook) -> dict[str, str]:
    return {
        f"{sheet.title}!{cell.coordinate}": cell.comment.text
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    }


class TestCells:
    def test_faulty_cells_are_coloured_by_severity_and_say_why(self) -> None:
        page = opened(marked(bytes_of(report()), [found("B3"), found("C2", Severity.WARNING)]))["Biểu 01"]
        assert (page["B3"].fill.fgColor.rgb, page["C2"].fill.fgColor.rgb) == (RED, AMBER)
        assert page["B3"].comment.text == "Lỗi: Không phải số. Sửa ô này."
        assert page["C2"].comment.text == "Lưu ý: Không phải số. Sửa ô này."

    def test_no_other_cell_is_touched(self) -> None:
        book = opened(
            marked(bytes_of(report()), [found("B3"), found("", message="Cả trang."), found("C3", Severity.INFO)])
        )
        assert list(commented(book)) == ["Biểu 01!B3"]
        fills = {cell.coordinate: cell.fill.fill_type for row in book["Biểu 01"].iter_rows() for cell in row}
        assert {name for name, fill in fills.items() if fill} == {"B3"}

    def test_styles_stay(self) -> None:
        page = opened(marked(bytes_of(report()), [found("B3")]))["Biểu 01"]
        assert (page["A1"].font.name, page["A1"].font.b, page["A1"].font.color.rgb) == (
            "Times New Roman",
            True,
            "FF112233",
        )
        assert page["B3"].font.i
        assert page["C2"].number_format == "0.0%"
        assert (page.column_dimensions["A"].width, page.row_dimensions[1].height) == (33, 44)

    def test_the_worst_of_several_findings_gives_the_colour_and_all_are_told(self) -> None:
        both = [found("B3", Severity.WARNING, message="Lạ."), found("B3")]
        page = opened(marked(bytes_of(report()), both))["Biểu 01"]
        assert page["B3"].fill.fgColor.rgb == RED
        assert page["B3"].comment.text == "Lỗi: Không phải số. Sửa ô này.\nLưu ý: Lạ. Sửa ô này."

    def test_a_comment_of_the_sender_is_kept(self) -> None:
        book = report()
        book.active["B3"].comment = Comment("Số tạm tính", "Lan")
        book.active["A2"].comment = Comment("Huyện nghèo", "Lan")
        said = commented(opened(marked(bytes_of(book), [found("B3")])))
        assert said == {
            "Biểu 01!B3": "Số tạm tính\n\nLỗi: Không phải số. Sửa ô này.", "Biểu 01!A2": "Huyện nghèo",
        }  # fmt: skip

    def test_a_finding_inside_a_merged_range_is_told_at_its_top_left_cell(self) -> None:
        book = report()
        book.active.merge_cells("A5:C7")
        book.active["A5"] = "Cộng"
        page = opened(marked(bytes_of(book), [found("B6"), found("C7", message="Sai.")]))["Biểu 01"]
        assert page["A5"].comment.text == "Lỗi: Không phải số. Sửa ô này.\nLỗi: Sai. Sửa ô này."
        assert page["A5"].fill.fgColor.rgb == RED
        assert [str(merge) for merge in page.merged_cells.ranges] == ["A5:C7"]

    @pytest.mark.parametrize("cell", ["", "H", "12", "A0", "XFE1", "A1048577", "A1:B2", "=A1"])
    def test_a_place_that_is_no_cell_marks_nothing(self, cell: str) -> None:
        book = opened(marked(bytes_of(report()), [found(cell)]))
        assert commented(book) == {}
        assert len(rows_of(book)) == 1


class TestFirstSheet:
    def test_it_lists_every_finding_with_all_it_says(self) -> None:
        about = found("B3", unit="061", indicator="procedures.on_time")
        book = opened(marked(bytes_of(report()), [found("C2", Severity.INFO), about]))
        assert (book.sheetnames, book.active.title) == (["Phát hiện", "Biểu 01"], "Phát hiện")
        assert rows_of(book) == [
            ("Lỗi", "Biểu 01", "B3", "Không phải số.", "Sửa ô này.", "Huyện Ba Bể", "Giải quyết đúng hạn"),
            ("Thông tin", "Biểu 01", "C2", "Không phải số.", "Sửa ô này.", None, None),
        ]
        page = book.worksheets[0]
        assert page["A1"].value == "Phát hiện trong tệp báo cáo.xlsx"
        assert page["A2"].value == "1 lỗi, 1 thông tin. Đề nghị kiểm tra, sửa rồi gửi lại tệp."

    def test_a_report_without_findings_says_so(self) -> None:
        book = opened(marked(bytes_of(report()), []))
        assert book.worksheets[0]["A2"].value == "Không có gì bất thường."

    @pytest.mark.parametrize(
        ("sheet", "cell", "at", "location"),
        [
            pytest.param("Biểu 01", "B3", "C", "'Biểu 01'!B3", id="a cell"),
            pytest.param("Biểu 01", "", "B", "'Biểu 01'!A1", id="a sheet"),
            pytest.param("Lan's", "B3", "C", "'Lan''s'!B3", id="a name with a quote"),
        ],
    )
    def test_a_place_is_a_link_inside_the_workbook(self, sheet: str, cell: str, at: str, location: str) -> None:
        page = opened(marked(bytes_of(report(sheet)), [found(cell, sheet=sheet)])).worksheets[0]
        last = page.max_row
        assert (page[f"{at}{last}"].hyperlink.location, page[f"{at}{last}"].hyperlink.target) == (location, None)

    def test_a_sheet_that_is_not_there_has_no_link(self) -> None:
        page = opened(marked(bytes_of(report()), [found("B3", sheet="Trang khác")])).worksheets[0]
        assert page[f"C{page.max_row}"].hyperlink is None

    @pytest.mark.parametrize("said", ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "=1+1"])
    def test_text_that_looks_like_a_formula_stays_text(self, said: str) -> None:
        made = marked(bytes_of(report()), [found("B3", message=said, unit=said)], name=f"{said}.xlsx")
        page = opened(made).worksheets[0]
        for cell in (page[f"D{page.max_row}"], page[f"F{page.max_row}"]):
            assert (cell.value, cell.data_type, cell.quotePrefix) == (said, "s", True)
        assert "<f" not in zipfile.ZipFile(BytesIO(made)).read("xl/worksheets/sheet1.xml").decode()

    def test_a_sheet_of_the_same_name_gets_a_neighbour_with_a_number(self) -> None:
        again = marked(marked(bytes_of(report()), [found("B3")]), [found("B3")])
        assert opened(again).sheetnames == ["Phát hiện 2", "Phát hiện", "Biểu 01"]

    def test_only_the_first_sheet_is_selected(self) -> None:
        book = report()
        book.create_sheet("Biểu 02")
        for page in book.worksheets:
            page.sheet_view.tabSelected = True
        selected = [page.sheet_view.tabSelected for page in opened(marked(bytes_of(book), [found("B3")])).worksheets]
        assert selected == [True, False, False]


class TestFormulas:
    def with_formulas(self) -> bytes:
        """Formulas with the results that Excel would have left in the file."""
        book = report()
        page = book.active
        page["D1"], page["D2"], page["D3"], page["D4"] = "=SUM(B2:B3)", '="a"&"<b>"', "=1=1", "=1/0"
        page["D5"], page["D6"] = "='[1]Trang 1'!A1+1", "=Bang[2023]"
        page["E1"] = ArrayFormula("E1", "=SUM(B2:B3*1)")
        book.defined_names["Ngoai"] = DefinedName("Ngoai", attr_text="[1]Trang!$A$1")
        results = {
            "D1": ("", "100"), "D2": ("str", "a&lt;b&gt;"), "D3": ("b", "1"), "D4": ("e", "#DIV/0!"),
            "D5": ("", "42.5"), "D6": ("", "7"), "E1": ("", "8"),
        }  # fmt: skip
        source, target = zipfile.ZipFile(BytesIO(bytes_of(book))), BytesIO()
        with zipfile.ZipFile(target, "w") as copy:
            for name in source.namelist():
                part = source.read(name).decode() if name.endswith("sheet1.xml") else None
                for cell, (kind, result) in results.items() if part else ():
                    typed = f' t="{kind}"' if kind else ""
                    part = re.sub(
                        rf'<c r="{cell}"([^>]*)>(<f.*?</f>)<v ?(?:/>|></v>)',
                        lambda m, c=cell, t=typed, r=result: f'<c r="{c}"{m[1]}{t}>{m[2]}<v>{r}</v>', part,
                    )  # fmt: skip
                copy.writestr(name, part if part else source.read(name))
        return target.getvalue()

    def test_formulas_of_the_original_stay_and_show_their_results_at_once(self) -> None:
        made = marked(self.with_formulas(), [found("D1")])
        formulas = opened(made)["Biểu 01"]
        results = openpyxl.load_workbook(BytesIO(made), data_only=True)["Biểu 01"]
        assert [formulas[f"D{row}"].value for row in (1, 2, 3, 4, 6)] == [
            "=SUM(B2:B3)", '="a"&"<b>"', "=1=1", "=1/0", "=Bang[2023]",
        ]  # fmt: skip
        assert [results[f"D{row}"].value for row in (1, 2, 3, 4, 6)] == [100, "a<b>", True, "#DIV/0!", 7]
        assert (formulas["E1"].value.text, results["E1"].value) == ("=SUM(B2:B3*1)", 8)

    def test_a_formula_that_reaches_into_another_file_becomes_its_result(self) -> None:
        book = opened(marked(self.with_formulas(), []))
        assert book["Biểu 01"]["D5"].value == 42.5
        assert "Ngoai" not in book.defined_names
        assert "1 ô lấy số từ tệp khác" in str(book.worksheets[0]["A4"].value)

    def test_links_to_other_files_are_not_kept(self) -> None:
        source, target = zipfile.ZipFile(BytesIO(self.with_formulas())), BytesIO()
        with zipfile.ZipFile(target, "w") as copy:
            for name in source.namelist():
                copy.writestr(name, source.read(name))
            copy.writestr("xl/externalLinks/externalLink1.xml", "<externalLink/>")
        names = zipfile.ZipFile(BytesIO(marked(target.getvalue(), []))).namelist()
        assert not [name for name in names if "external" in name.lower()]


class TestOtherKinds:
    def test_a_csv_file_becomes_a_workbook_that_says_so(self) -> None:
        data = "Đơn vị;Tổng số;Ghi chú\nBa Bể;100;=1+1\nChợ Đồn;abc;\n".encode()
        book = opened(marked(data, [found("B3", sheet="CSV")], name="bao cao.csv"))
        page = book["CSV"]
        assert "Tệp gốc dạng .csv" in str(book.worksheets[0]["A3"].value)
        assert (page["B3"].fill.fgColor.rgb, page["B3"].value) == (RED, "abc")
        assert (page["C2"].value, page["C2"].data_type) == ("=1+1", "s")

    def test_an_old_workbook_keeps_values_merges_and_percent_formats(self) -> None:
        path = next(iter(sorted(SAMPLES.rglob("*.xls"))))
        sheet = next(sheet for sheet in read_workbook(path.name, path.read_bytes()).sheets if sheet.merges)
        book = opened(marked(path.read_bytes(), [found("B3", sheet=sheet.name)], name=path.name))
        page = book[sheet.name]
        assert "Tệp gốc dạng .xls " in str(book.worksheets[0]["A3"].value)
        assert len(page.merged_cells.ranges) == len(sheet.merges)
        assert all("%" in page.cell(row + 1, column + 1).number_format for row, column in sheet.percent)

    def test_names_that_excel_does_not_take_are_changed_and_linked(self) -> None:
        sheets = [Sheet(name=name, rows=[["a"]]) for name in ("Quý [1/2]: tổng hợp", "x" * 40, "x" * 50)]
        made = rebuilt(sheets, macros=False)[1]
        assert [page.title for page in made.values()] == ["Quý  1 2   tổng hợp", "x" * 31, f"{'x' * 29} 2"]

    def test_texts_in_old_fonts_stay_readable(self) -> None:
        page = rebuilt([Sheet(name="a", rows=[["Tæng sè"]], legacy={(0, 0): "tcvn3"})], macros=False)[1]["a"]
        assert page["A1"].font.name == ".VnTime"

    def test_what_openpyxl_cannot_keep_is_made_anew_and_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def stumble(*_: object, **__: object) -> Workbook:
            raise TypeError("expected <class 'float'>")

        monkeypatch.setattr(marking.kept_book, "open_book", stumble)
        book = opened(marked(bytes_of(report()), [found("B3")]))
        assert "Không giữ được định dạng" in str(book.worksheets[0]["A3"].value)
        assert book["Biểu 01"]["B3"].fill.fgColor.rgb == RED
        assert book["Biểu 01"]["C2"].value == 0.9

    def test_a_copy_with_another_value_is_not_given_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        right = marking.kept_book.open_book

        def wrong(data: bytes, *, macros: bool) -> Workbook:
            book = right(data, macros=macros)
            book["Biểu 01"]["B2"] = 101
            return book

        monkeypatch.setattr(marking.kept_book, "open_book", wrong)
        book = opened(marked(bytes_of(report()), []))
        assert book["Biểu 01"]["B2"].value == 100
        assert "Không giữ được định dạng" in str(book.worksheets[0]["A3"].value)

    def test_comments_beside_macros_are_all_there(self) -> None:
        book = report()
        book.active["A2"].comment = Comment("Huyện nghèo", "Lan")
        source, target = zipfile.ZipFile(BytesIO(bytes_of(book))), BytesIO()
        with zipfile.ZipFile(target, "w") as copy:
            for name in source.namelist():
                copy.writestr(name, source.read(name))
            copy.writestr("xl/vbaProject.bin", b"macros")
        made = marked(target.getvalue(), [found("B3")], name="bao cao.xlsm")
        assert len(commented(opened(made))) == 2
        drawn = [name for name in zipfile.ZipFile(BytesIO(made)).namelist() if name.endswith(".vml")]
        assert len(drawn) == len(set(drawn)) == 1

    def test_a_file_that_may_hold_macros_keeps_its_kind_of_name(self) -> None:
        source, target = zipfile.ZipFile(BytesIO(bytes_of(report()))), BytesIO()
        with zipfile.ZipFile(target, "w") as copy:
            for name in source.namelist():
                copy.writestr(name, source.read(name))
            copy.writestr("xl/vbaProject.bin", b"macros")
        made = zipfile.ZipFile(BytesIO(marked(target.getvalue(), [found("B3")], name="bao cao.xlsm")))
        assert made.read("xl/vbaProject.bin") == b"macros"
        assert b"macroEnabled" in made.read("[Content_Types].xml")
        assert b"macroEnabled" in zipfile.ZipFile(BytesIO(marked(b"a;b\n1;2\n", [], name="x.xlsm"))).read(
            "[Content_Types].xml"
        )


class TestLaws:
    @pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
    def test_a_marked_report_reads_as_the_report_did(self, path: Path) -> None:
        data = path.read_bytes()
        before = read_report(path.name, data, PLAN)
        after = read_report(returning.file_name(path.name), marked(data, before.findings, path.name), PLAN)
        assert [replaced(seen) for seen in after.observations] == [replaced(seen) for seen in before.observations]

    values = st.one_of(
        st.none(), st.booleans(), st.integers(-(10**12), 10**12),
        st.floats(allow_nan=False, allow_infinity=False, width=32), st.text("=+-@'a ệ<&>\"\n_x000D_", max_size=12),
        st.datetimes(datetime(1950, 1, 1), datetime(2050, 1, 1)).map(lambda moment: moment.replace(microsecond=0)),
        st.dates(date(1950, 1, 1), date(2050, 1, 1)),
    )  # fmt: skip

    @settings(max_examples=40, deadline=None)
    @given(
        st.lists(st.lists(values, min_size=1, max_size=4), min_size=1, max_size=5), st.integers(1, 5), st.integers(1, 4)
    )
    def test_every_cell_holds_what_it_held(self, rows: list[list[object]], row: int, column: int) -> None:
        book = Workbook()
        page = book.active
        page["F9"] = "cuối"  # never an empty sheet
        for number, cells in enumerate(rows, start=1):
            for place, value in enumerate(cells, start=1):
                cell = page.cell(number, place)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
        data = bytes_of(book)
        made = marked(data, [found(page.cell(row, column).coordinate, sheet=page.title)])
        assert "bản sao của tệp gốc" in str(opened(made).worksheets[0]["A3"].value)
        assert marking.same_values(read_workbook("a.xlsx", data).sheets, made)
        before, after = opened(data).active, opened(made)[page.title]
        assert [[cell.value for cell in line] for line in after.iter_rows(max_row=9, max_col=6)] == [
            [cell.value for cell in line] for line in before.iter_rows(max_row=9, max_col=6)
        ]


def replaced(seen) -> tuple[object, ...]:
    return (
        seen.indicator,
        seen.unit,
        seen.period,
        seen.value,
        seen.numerator,
        seen.denominator,
        seen.decision,
        seen.place,
    )


class TestApart:
    def reading(self, name: str, *findings: Finding) -> Reading:
        return Reading(name=name, sha256="", size=0, findings=findings)

    def test_the_process_gives_the_same_workbook(self) -> None:
        made = returning.marked_workbook(OFFICE, self.reading("báo cáo.xlsx", found("B3")), bytes_of(report()))
        assert opened(made)["Biểu 01"]["B3"].fill.fgColor.rgb == RED

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            pytest.param(b"PK\x03\x04 broken", "Không đánh dấu được", id="a file that is not read"),
            pytest.param(b" " * (returning.MARKED_BYTES + 1), "lớn hơn 10 MB", id="too many bytes"),
        ],
    )
    def test_what_cannot_be_marked_gives_the_list_and_says_why(self, data: bytes, said: str) -> None:
        book = opened(returning.marked_workbook(OFFICE, self.reading("a.xlsx", found("B3")), data))
        assert book.sheetnames == ["Phát hiện"]
        assert said in str(book.worksheets[0]["A3"].value)
        assert rows_of(book)[0][:3] == ("Lỗi", "Biểu 01", "B3")

    def test_a_merge_over_a_whole_sheet_does_not_fill_the_memory(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(returning, "_SECONDS", 5.0)
        source, target = zipfile.ZipFile(BytesIO(bytes_of(report()))), BytesIO()
        with zipfile.ZipFile(target, "w") as copy:
            for name in source.namelist():
                huge = b'</sheetData><mergeCells count="1"><mergeCell ref="A5:XFD1048576"/></mergeCells>'
                copy.writestr(name, source.read(name).replace(b"</sheetData>", huge))
        book = opened(returning.marked_workbook(OFFICE, self.reading("a.xlsx", found("B3")), target.getvalue()))
        assert rows_of(book)[0][:3] == ("Lỗi", "Biểu 01", "B3")

    @pytest.mark.parametrize(
        ("name", "called"),
        [
            pytest.param("BC quý 3.xlsx", "BC quý 3_phat-hien.xlsx", id="xlsx"),
            pytest.param("BC.v2.XLS", "BC.v2_phat-hien.xlsx", id="xls"),
            pytest.param("BC.XLSM", "BC_phat-hien.xlsm", id="xlsm"),
            pytest.param("BC", "BC_phat-hien.xlsx", id="no ending"),
        ],
    )
    def test_the_name_says_what_it_is(self, name: str, called: str) -> None:
        assert returning.file_name(name) == called
