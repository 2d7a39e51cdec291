"""The Excel file: a sheet an area, every figure with its source, formulas that work and carry their results."""

from io import BytesIO

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lib.briefing.content import SAMPLE, Briefing
from lib.briefing.sheets import sheets
from lib.core.text import printable
from lib.core.verdict import Status
from tests.briefing.made import PAID, briefing, eventful, source
from tests.hostile import FORMULAS

PROCEDURES = "Thủ tục hành chính"


def opened(of: Briefing, *, results: bool = False) -> Workbook:
    """The workbook with its formulas, or with the results they carry."""
    return openpyxl.load_workbook(BytesIO(sheets(of)), data_only=results)


def rows(sheet: Worksheet) -> list[tuple[object, ...]]:
    return list(sheet.iter_rows(min_row=4, values_only=True))


def test_there_is_a_sheet_for_each_area_between_summary_and_lists():
    assert opened(briefing()).sheetnames == [
        "Tổng hợp", PROCEDURES, "Tài chính công", "Chưa đạt, gần đạt", "Nhiệm vụ", "Ý kiến chỉ đạo",
    ]  # fmt: skip


def test_a_row_tells_the_figure_its_verdict_and_its_source():
    (row, *_) = rows(opened(briefing(), results=True)[PROCEDURES])
    assert row[:7] == (PAID.name, "Tỉnh Mẫu", "Quý III/2023", 50, 382, 1000, 38.2)
    assert row[7] == pytest.approx(-11.8)
    assert row[8:13] == ("Chưa đạt", "bc.xlsx", "Biểu 01", "H11", "Lý Thị Sông")
    assert str(row[13]) == "2023-09-20 06:30:00"


def test_rates_and_differences_are_formulas():
    (row, *_) = rows(opened(briefing())[PROCEDURES])
    assert row[6:8] == ("=E4/F4*100", "=G4-D4")


@pytest.mark.parametrize(
    "counts",
    [
        pytest.param({"numerator": None, "denominator": None}, id="no counts"),
        pytest.param({"numerator": 1.0, "denominator": 0.0}, id="nothing to divide by"),
        pytest.param({"numerator": 500.0, "denominator": 1000.0}, id="a mean of rates"),
    ],
)
def test_a_rate_that_its_counts_do_not_make_is_a_number(counts: dict[str, float | None]):
    made = briefing(sources=(source(PAID, PROCEDURES, **counts),))
    assert rows(opened(made)[PROCEDURES])[0][6] == 38.2


def test_the_summary_counts_the_sheets_and_carries_the_counts():
    formulas, results = (opened(briefing(), results=carried)["Tổng hợp"] for carried in (False, True))
    assert formulas["B4"].value == f"=COUNTIFS('{PROCEDURES}'!$B$4:$B$6,\"Tỉnh Mẫu\",'{PROCEDURES}'!$I$4:$I$6,\"Đạt\")"
    assert formulas["B6"].value == "=SUM(B4:B5)"
    heads = [cell.value for cell in results[3]]
    totals = dict(zip(heads, (cell.value for cell in results[6]), strict=True))
    expected = briefing().counts
    assert {status: totals[status.label] for status in Status} == expected
    assert totals["Số chỉ tiêu"] == sum(expected.values())


def test_a_goal_judged_by_a_person_is_a_row_of_its_area():
    found = rows(opened(eventful("Đôn đốc"), results=True)["Đôn đốc"])
    assert ("Đạt", "Đạt: Đôn đốc") in [(row[8], row[14]) for row in found]


def test_heads_stay_on_screen_and_on_paper():
    sheet = opened(briefing())[PROCEDURES]
    assert sheet.freeze_panes == "C4"
    assert sheet.auto_filter.ref == "A3:P6"
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)


def test_the_shape_of_a_verdict_is_shown_and_its_word_can_be_filtered():
    cell = opened(briefing())[PROCEDURES]["I4"]
    assert (cell.value, cell.number_format) == ("Chưa đạt", '"■ "@')


@pytest.mark.parametrize("text", [pytest.param(text, id=what) for what, text in FORMULAS.items()])
def test_text_that_looks_like_a_formula_stays_text(text: str):
    made = briefing(sources=(source(PAID, PROCEDURES, unit=text, report=text, note=text),), headline=text)
    book = opened(made)
    for cell in (*(book[PROCEDURES][name] for name in ("B4", "J4", "O4")), book["Tổng hợp"]["A1"]):
        assert str(cell.value).startswith(printable(text))
        assert (cell.data_type, cell.quotePrefix) == ("s", True)


@pytest.mark.parametrize(
    ("whole", "criterion"),
    [
        pytest.param("Tỉnh Mẫu", "Tỉnh Mẫu", id="a name"),
        pytest.param('Tỉnh "Mẫu"', 'Tỉnh ""Mẫu""', id="quotes"),
        pytest.param("=Mẫu", "==Mẫu", id="a comparison"),
        pytest.param("<>", "=<>", id="all but nothing"),
        pytest.param("Mẫu*?~", "Mẫu~*~?~~", id="wildcards"),
        pytest.param("Mẫu" * 100, "Mẫu" * 33 + "M*", id="longer than Excel takes"),
    ],
)
def test_the_counts_of_the_summary_are_of_the_whole_whatever_its_name(whole: str, criterion: str):
    formula = opened(briefing(whole=whole))["Tổng hợp"]["B4"].value
    assert f'$6,"{criterion}",' in str(formula)


@pytest.mark.parametrize("sample", [pytest.param(True, id="made-up"), pytest.param(False, id="real")])
def test_made_up_figures_are_marked_on_every_sheet(sample: bool):
    for sheet in opened(briefing(sample=sample)).worksheets:
        assert (SAMPLE in str(sheet["A2"].value)) == sample
        assert (SAMPLE in str(sheet.oddHeader.right.text)) == sample
