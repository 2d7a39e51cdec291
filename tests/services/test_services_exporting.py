"""The workbook of all figures: an area a sheet, a figure a row, each with its source."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from lib.core.observation import Decision, Observation, Place
from lib.core.period import Period
from lib.core.plan import Measurement
from lib.core.text import without_controls
from lib.services import exporting
from lib.services.office import Office
from lib.services.workbooks import table_workbook
from lib.store.records import NewImport
from tests.hostile import FORMULAS
from tests.services.conftest import INDICATOR


def store(office: Office, *figures: Observation, name: str = "bao-cao.xlsx", person: str = "Lý Thị Sông") -> None:
    office.store.save(
        NewImport(
            sha256=name.encode().hex().zfill(64)[-64:],
            name=name,
            content=b"",
            plan=office.plan.id,
            person=person,
            at=datetime(2023, 9, 19, 23, 30, tzinfo=UTC),
            observations=figures,
        )
    )


def seen(value: float, *, unit: str = "061", period: str = "2023-Q3", **more: object) -> Observation:
    values: dict[str, object] = {"indicator": INDICATOR, "place": Place("Biểu 01", "H11")}
    return Observation(
        unit=unit,
        period=Period.parse(period),
        value=value,
        decision=Decision.AUTO,
        **(values | more),  # type: ignore[arg-type]
    )


def export(office: Office, tmp_path: Path, period: str = "2023-Q3") -> dict[str, list[dict[str, object]]]:
    target = tmp_path / "out.xlsx"
    exporting.export(office, Period.parse(period), target)
    book = openpyxl.load_workbook(target)
    sheets = {}
    for sheet in book.worksheets:
        heads, *rows = list(sheet.iter_rows(values_only=True))
        sheets[sheet.title] = [dict(zip(heads, row, strict=True)) for row in rows]
    return sheets


def test_every_area_has_its_sheet_even_without_figures(office: Office, tmp_path: Path) -> None:
    sheets = export(office, tmp_path)
    assert list(sheets) == [area.short_name for area in office.plan.areas]
    assert len(sheets) == 7
    assert not any(sheets.values())
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert all(tuple(cell.value for cell in sheet[1]) == exporting.HEADS for sheet in book.worksheets)


def test_a_row_tells_the_figure_its_verdict_and_its_source(office: Office, tmp_path: Path) -> None:
    store(office, seen(57.3, numerator=573.0, denominator=1000.0, other_definition="số hồ sơ thu phí"))
    (row,) = export(office, tmp_path)["Thủ tục hành chính"]
    assert row == {
        "Chỉ tiêu": office.plan.indicators[INDICATOR].name,
        "Đơn vị": office.plan.units.get("061").name,
        "Kỳ": "Quý III/2023",
        "Giá trị (%)": 57.3,
        "Tử số": 573,
        "Mẫu số": 1000,
        "Đánh giá": row["Đánh giá"],
        "Tệp": "bao-cao.xlsx",
        "Trang tính": "Biểu 01",
        "Ô": "H11",
        "Người nhập": "Lý Thị Sông",
        "Thời gian nhập": datetime(2023, 9, 20, 6, 30),
        "Ghi chú": "Mẫu số khác kế hoạch: số hồ sơ thu phí",
        "Mã chỉ tiêu": INDICATOR,
        "Mã đơn vị": "061",
        "Mã kỳ": "2023-Q3",
    }
    assert row["Đánh giá"] in ("Đạt", "Gần đạt", "Chưa đạt", "Chưa đánh giá")


@pytest.mark.parametrize(
    ("stored", "asked", "shown"),
    [
        pytest.param(["2023-Q2", "2023-Q3"], "2023-Q3", ["2023-Q3"], id="the period itself"),
        pytest.param(["2023-Q1", "2023-Q2"], "2023-Q3", ["2023-Q2"], id="else the latest before"),
        pytest.param(["2023-Q2", "2023"], "2023-Q3", ["2023-Q2"], id="never a later one"),
        pytest.param(["2023-Q3", "2023-9M"], "2023-Q3", ["2023-Q3"], id="the period itself before a longer one"),
        pytest.param(["2023-08", "2023-09"], "2023-9M", ["2023-09"], id="a month that closes with it"),
        pytest.param(["2022"], "2023-Q3", [], id="not last year's"),
        pytest.param(["2023"], "2023-Q3", [], id="nothing yet"),
    ],
)
def test_figures_are_those_as_of_the_period(
    office: Office, tmp_path: Path, stored: list[str], asked: str, shown: list[str]
) -> None:
    store(office, *(seen(50.0, period=period) for period in stored))
    assert [row["Mã kỳ"] for row in export(office, tmp_path, asked)["Thủ tục hành chính"]] == shown


def test_own_to_date_and_survey_figures_of_a_period_are_rows_of_their_own(office: Office, tmp_path: Path) -> None:
    store(office, seen(1.0), seen(2.0, to_date=True), seen(3.0, measurement=Measurement.SIPAS))
    rows = export(office, tmp_path)["Thủ tục hành chính"]
    assert sorted((row["Giá trị (%)"], row["Ghi chú"]) for row in rows) == [
        (1, None), (2, "Lũy kế từ đầu năm đến hết quý III/2023"), (3, "Chỉ số hài lòng do Bộ Nội vụ đo (SIPAS)"),
    ]  # fmt: skip


def test_units_come_in_the_plans_order_and_an_unknown_one_last(office: Office, tmp_path: Path) -> None:
    store(office, *(seen(1.0, unit=unit) for unit in ("ZZZ", "061", "06", "SNV")))
    rows = export(office, tmp_path)["Thủ tục hành chính"]
    codes = [unit.code for unit in office.plan.units]
    expected = sorted(("061", "06", "SNV"), key=codes.index)
    assert [row["Mã đơn vị"] for row in rows] == [*expected, "ZZZ"]


@pytest.mark.parametrize("text", [pytest.param(text, id=what) for what, text in FORMULAS.items()])
def test_text_that_looks_like_a_formula_stays_text(text: str) -> None:
    made = table_workbook("Bảng", [text], [[text]])
    for cell in openpyxl.load_workbook(BytesIO(made))["Bảng"]["A"]:
        assert (cell.value, cell.data_type, cell.quotePrefix) == (without_controls(text), "s", True)


@pytest.mark.parametrize("number", [pytest.param(-1.5, id="below zero"), pytest.param(0, id="zero")])
def test_a_number_stays_a_number(number: float) -> None:
    sheet = openpyxl.load_workbook(BytesIO(table_workbook("Bảng", ["Số"], [[number]])))["Bảng"]
    assert (sheet["A2"].value, sheet["A2"].data_type, sheet["A2"].quotePrefix) == (number, "n", False)


def test_a_table_can_be_downloaded_as_it_is() -> None:
    made = table_workbook("Đơn vị: [1/2]?", ["Tên", "Số"], [["Ba Bể\x07", 1.5], ["Chợ Đồn", None]])
    sheet = openpyxl.load_workbook(BytesIO(made)).active
    assert sheet is not None
    assert sheet.title.strip() == "Đơn vị   1 2"
    assert list(sheet.iter_rows(values_only=True)) == [("Tên", "Số"), ("Ba Bể", 1.5), ("Chợ Đồn", None)]


def test_a_file_that_cannot_be_written_is_explained(office: Office, tmp_path: Path) -> None:
    with pytest.raises(exporting.ExportError, match="Không ghi được"):
        exporting.export(office, Period.parse("2023-Q3"), tmp_path / "none" / "out.xlsx")
