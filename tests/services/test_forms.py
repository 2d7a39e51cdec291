"""A blank form is filled in and read back: every figure is taken unseen, and nothing is asked."""

import io
from collections.abc import Collection
from dataclasses import replace
from functools import cache
from typing import NamedTuple

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from lib.cli.main import main
from lib.core.finding import Severity
from lib.core.observation import Decision, Observation, State
from lib.core.period import Period, periods_of
from lib.core.plan import Trajectory
from lib.core.unit import Kind, Unit, Units
from lib.intake.reading import Reading
from lib.intake.report import read_report
from lib.plans.folder import load_plan
from lib.services import forms
from lib.services.form_sheets import form_workbook
from tests.services.filled_forms import NO_CASES, Answer, Filled, figures, filled

PLAN = load_plan()
QUARTER = Period.parse("2023-Q3")
ONE = {Kind.PROVINCE: "06", Kind.DEPARTMENT: "STTTT", Kind.DISTRICT: "061", Kind.COMMUNE: "01858"}
SEVERAL = {Kind.DEPARTMENT: "06/department", Kind.DISTRICT: "06/district", Kind.COMMUNE: "060/commune"}
EVERY = [
    pytest.param(indicator.id, kind, id=f"{indicator.id}-{kind}")
    for indicator in PLAN.indicators.values()
    for kind in indicator.levels
]
saved = pytest.mark.parametrize("worked_out", [True, False], ids=["saved by Excel", "rates without values"])


class Form(NamedTuple):
    data: bytes
    asked: tuple[tuple[str, str], ...]  # indicator and unit


@cache
def form(who: str, period: Period = QUARTER, indicators: tuple[str, ...] | None = None) -> Form:
    made = forms.sheets(PLAN, [who], period, indicators)
    asked = ((one.id, unit.code) for sheet in made for unit in sheet.units for one in sheet.indicators
             if unit.kind in one.levels)  # fmt: skip
    return Form(form_workbook(made), tuple(asked))


def read(data: bytes, name: str = "bieu-mau.xlsx") -> Reading:
    return read_report(name, data, PLAN)


def returned(who: str, answers: Filled, *, worked_out: bool, period: Period = QUARTER) -> Reading:
    data = filled(form(who, period).data, PLAN, answers, worked_out=worked_out)
    return read(data, forms.file_name(PLAN, period, who))


def check(reading: Reading, answers: Filled, period: Period = QUARTER) -> None:
    """Every answer is a figure taken unseen, there are no others, and nobody is asked anything."""
    assert not reading.questions
    assert {seen.decision for seen in reading.observations} <= {Decision.AUTO}
    assert [found for found in reading.findings if found.severity is not Severity.INFO] == []
    seen = {(one.indicator, one.unit): one for one in reading.observations}
    assert len(seen) == len(reading.observations)
    assert set(seen) == {key for key, answer in answers.items() if answer != (None, None)}
    for key, one in seen.items():
        assert one.period == period
        grows = PLAN.indicators[key[0]].trajectory is Trajectory.CUMULATIVE
        assert one.to_date == (grows or period.is_to_date)
        assert counts_of(one) == expected(answers[key])
        assert one.other_definition == ""


def counts_of(seen: Observation) -> object:
    return (seen.numerator, seen.denominator) if seen.state is State.VALUE else seen.state


def expected(answer: Answer) -> object:
    part, whole = answer
    return answer if isinstance(part, int | float) and isinstance(whole, int | float) and whole else State.NO_CASES


def spread(asked: Collection[tuple[str, str]]) -> dict[tuple[str, str], Answer]:
    """Different counts for every figure."""
    return {key: (30 + number, 101 + 7 * number) for number, key in enumerate(asked)}


@pytest.mark.parametrize(("indicator", "kind"), EVERY)
def test_every_indicator_comes_back_at_every_level(indicator: str, kind: Kind) -> None:
    for who in filter(None, (ONE[kind], SEVERAL.get(kind))):
        blank = form(who, QUARTER, (indicator,))
        answers = spread(blank.asked)
        check(read(filled(blank.data, PLAN, answers, worked_out=True)), answers)


@saved
@pytest.mark.parametrize("who", [*ONE.values(), *SEVERAL.values()])
def test_a_full_form_comes_back(who: str, worked_out: bool) -> None:
    answers = spread(form(who).asked)
    check(returned(who, answers, worked_out=worked_out), answers)


@pytest.mark.parametrize("period", periods_of(PLAN.year), ids=str)
@pytest.mark.parametrize("who", ["061", "06/district"])
def test_a_form_of_every_period_comes_back(who: str, period: Period) -> None:
    answers = spread(form(who, period).asked)
    check(returned(who, answers, worked_out=True, period=period), answers, period)


@saved
@pytest.mark.parametrize("who", ["061", "060/commune"])
@pytest.mark.parametrize(
    "answer",
    [
        pytest.param((0, 0), id="zeros"),
        pytest.param((None, 0), id="only a zero whole"),
        pytest.param((NO_CASES, NO_CASES), id="said twice"),
        pytest.param((NO_CASES, None), id="said in the numerator"),
        pytest.param((None, NO_CASES), id="said in the denominator"),
    ],
)
def test_no_cases_come_back_as_such(who: str, answer: Answer, worked_out: bool) -> None:
    answers: dict[tuple[str, str], Answer] = dict.fromkeys(form(who).asked, answer)
    check(returned(who, answers, worked_out=worked_out), answers)


@saved
@pytest.mark.parametrize("who", ["061", "06/district", "060/commune"])
def test_one_figure_in_an_otherwise_blank_form_comes_back(who: str, worked_out: bool) -> None:
    for key in form(who).asked[:: max(1, len(form(who).asked) // 3)]:
        answers: Filled = {key: (3, 4)}
        check(returned(who, answers, worked_out=worked_out), answers)


ANSWERS: st.SearchStrategy[Answer] = st.one_of(
    st.just((None, None)),
    st.sampled_from([(0, 0), (None, 0), (NO_CASES, NO_CASES), (NO_CASES, None), (0, NO_CASES)]),
    st.integers(1, 200_000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))),
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    st.sampled_from([*ONE.values(), "06/district", "060/commune"]),
    st.sampled_from(periods_of(PLAN.year)),
    st.booleans(),
    st.data(),
)
def test_a_form_filled_in_anyhow_comes_back(who: str, period: Period, worked_out: bool, data: st.DataObject) -> None:
    asked = form(who, period).asked
    chosen = data.draw(st.lists(ANSWERS, min_size=1, max_size=40))
    answers = {key: chosen[number % len(chosen)] for number, key in enumerate(asked)}
    if all(answer == (None, None) for answer in chosen):
        return
    check(returned(who, answers, worked_out=worked_out, period=period), answers, period)


def test_money_keeps_its_decimals() -> None:
    answers: Filled = {("public_finance.investment_disbursed", "061"): (12_345.678, 98_765.5)}
    check(returned("061", answers, worked_out=True), answers)


def test_a_numerator_above_its_denominator_is_told_and_not_taken() -> None:
    reading = returned("061", {("procedures.on_time", "061"): (9, 4)}, worked_out=True)
    assert not reading.accepted
    assert [str(found.code) for found in reading.findings] == ["numerator_exceeds_denominator"]


def test_more_staff_than_assigned_is_a_figure() -> None:
    answers: Filled = {("apparatus.staff_within_quota", "061"): (105, 100)}
    check(returned("061", answers, worked_out=True), answers)


def test_a_count_without_the_other_is_told() -> None:
    reading = returned("061", {("procedures.on_time", "061"): (9, None)}, worked_out=True)
    assert not reading.observations
    assert reading.findings


def rewritten(data: bytes, change: object) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book.worksheets:
        change(sheet)  # type: ignore[operator]
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def a_row_more(sheet: Worksheet) -> None:
    sheet.insert_rows(9)
    for column, value in ((2, ""), (3, "Chia ra"), (1, None)):
        sheet.cell(9, column).value = value or None


def a_remark_in_every_row(sheet: Worksheet) -> None:
    last = next(cell.column for cell in sheet[6] if cell.value == "Ghi chú")
    for row in range(9, 17):
        sheet.cell(row, last).value = "Số liệu đến ngày 14/9/2023, so với cùng kỳ tăng 3%"


def signed_and_dated(sheet: Worksheet) -> None:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and "ngày … tháng" in cell.value:
                cell.value = "Bắc Kạn, ngày 18 tháng 9 năm 2023"
            elif isinstance(cell.value, str) and cell.value.startswith("Đơn vị báo cáo: …"):
                cell.value = "Đơn vị báo cáo: Sở Nội vụ"


def last_indicator_first(sheet: Worksheet) -> None:
    """The columns of the first indicator change places with those of the last."""
    last = next(cell.column for cell in sheet[6] if cell.value == "Ghi chú") - 3
    for start in (4, last):
        sheet.unmerge_cells(start_row=6, start_column=start, end_row=6, end_column=start + 2)
    for row in range(6, 17):
        for beside in range(3):
            one, other = sheet.cell(row, 4 + beside), sheet.cell(row, last + beside)
            one.value, other.value = other.value, one.value
            if row > 8 and beside == 2:  # the formulas of the place
                one.value, other.value = other.value, one.value
    for start in (4, last):
        sheet.merge_cells(start_row=6, start_column=start, end_row=6, end_column=start + 2)


@pytest.mark.parametrize(
    "change", [a_row_more, a_remark_in_every_row, signed_and_dated, last_indicator_first], ids=lambda one: one.__name__
)
def test_a_form_changed_by_hand_still_asks_nothing(change: object) -> None:
    answers = spread(form("06/district").asked)
    data = filled(form("06/district").data, PLAN, answers, worked_out=False)
    reading = read(rewritten(data, change))
    assert not reading.questions
    got = {(one.indicator, one.unit): (one.numerator, one.denominator) for one in reading.accepted}
    assert got == answers
    assert {one.period for one in reading.accepted} == {QUARTER}
    grows = {code for code, one in PLAN.indicators.items() if one.trajectory is Trajectory.CUMULATIVE}
    assert all(one.to_date == (one.indicator in grows) for one in reading.accepted)


def test_a_unit_added_by_hand_is_read_too() -> None:
    blank = form_workbook(forms.sheets(PLAN, ["061", "062"], QUARTER, ["procedures.on_time"]))
    answers = spread([("procedures.on_time", "061"), ("procedures.on_time", "062")])

    def one_more(sheet: Worksheet) -> None:
        for column, value in enumerate((3, "063", "Huyện Bạch Thông", 5, 10), start=1):
            sheet.cell(11, column).value = value

    reading = read(rewritten(filled(blank, PLAN, answers, worked_out=False), one_more))
    assert not reading.questions
    assert {(one.unit, one.numerator) for one in reading.accepted} == {("061", 30), ("062", 31), ("063", 5)}


def test_only_the_counts_and_remarks_are_open() -> None:
    for who in ("061", "06/district"):
        for sheet in openpyxl.load_workbook(io.BytesIO(form(who).data)).worksheets:
            found = list(figures(sheet, PLAN))
            counts = {cell for one in found for cell in (one.numerator, one.denominator)}
            assert sheet.protection.sheet
            assert not sheet.protection.password
            assert all(not sheet[cell].protection.locked for cell in counts)
            assert all(sheet[one.rate].protection.locked and sheet[one.rate].number_format == "0.0%" for one in found)
            numbers = [cell for row in sheet.iter_rows() for cell in row if cell.number_format.startswith("#")]
            assert {cell.coordinate for cell in numbers} == counts


def test_every_count_is_checked_as_it_is_typed() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(form("06/district").data))["Tổ chức bộ máy"]
    checks = {str(one.sqref): one for one in sheet.data_validations.dataValidation}
    counts = {cell for one in figures(sheet, PLAN) for cell in (one.numerator, one.denominator)}
    covered = {cell.coordinate for area in checks for row in sheet[area] for cell in row}
    assert covered == counts
    part = checks["D9:D16"]
    assert (part.type, part.errorStyle, part.showErrorMessage) == ("custom", "stop", True)
    assert "N(D9)<=N(E9)" in part.formula1
    assert "INT(N(D9))=N(D9)" in part.formula1
    assert part.error.startswith("Ghi số nguyên không âm, không lớn hơn mẫu số.")
    assert "<=N(H9)" not in checks["G9:G16"].formula1  # there may be more staff than assigned
    assert all(len(one.formula1) <= 255 and len(one.error) <= 255 for one in checks.values())  # Excel's limits


def test_a_form_is_laid_out_for_screen_and_paper() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(form("06/district").data))["Thủ tục hành chính"]
    assert sheet["A2"].value == "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)"
    assert sheet["B9"].value == "058"
    assert sheet["B9"].number_format == "@"
    assert sheet["D6"].value == "Tỷ lệ TTHC được rà soát có phương án đơn giản hóa (lũy kế từ đầu năm)"
    assert sheet["F8"].value == "(3)=(1)/(2)"
    assert sheet.freeze_panes == "D9"
    assert sheet.print_title_rows == "$6:$8"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)


def test_units_of_other_levels_have_closed_cells() -> None:
    data = form_workbook(forms.sheets(PLAN, ["061", "STP"], QUARTER, ["institutions.documents_lawful"]))
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert [one.unit for one in figures(sheet, PLAN)] == ["061"]
    mixed = form_workbook(forms.sheets(PLAN, ["061", "STP"], QUARTER))
    answers: Filled = {("procedures.certified_e_copies", "061"): (2, 5), ("procedures.on_time", "STP"): (4, 4)}
    check(read(filled(mixed, PLAN, answers, worked_out=True)), answers)


def test_a_unit_whose_name_others_share_is_known_by_its_code() -> None:
    twin = Unit(code="09999", name="Xã Bằng Thành", kind=Kind.COMMUNE, parent="061")
    plan = replace(PLAN, units=Units([*PLAN.units, twin]))
    blank = form_workbook(forms.sheets(plan, ["01858"], QUARTER, ["procedures.on_time"]))
    answers: Filled = {("procedures.on_time", "01858"): (2, 5)}
    reading = read_report("bieu-mau.xlsx", filled(blank, plan, answers, worked_out=True), plan)
    check(reading, answers)


@pytest.mark.parametrize(
    ("units", "period", "indicators", "said"),
    [
        pytest.param(["999"], "2023-Q3", None, "“999”", id="an unknown unit"),
        pytest.param(["061"], "2024-Q1", None, "2024", id="another year"),
        pytest.param(["061"], "2023-Q3", ["x.y"], "“x.y”", id="an unknown indicator"),
        pytest.param(["01858"], "2023-Q3", ["procedures.reviewed"], "không báo cáo", id="no indicator at the level"),
        pytest.param([], "2023-Q3", None, "không báo cáo", id="no unit"),
    ],
)
def test_a_form_that_cannot_be(units: list[str], period: str, indicators: list[str] | None, said: str) -> None:
    with pytest.raises(forms.FormError, match=said) as caught:
        forms.sheets(PLAN, units, Period.parse(period), indicators)
    assert caught.value.hint


def test_the_groups_are_those_of_the_tree() -> None:
    found = {group.key: group for group in forms.groups(PLAN, QUARTER)}
    assert found["06/district"].name == "Tất cả huyện, thành phố"
    assert len(found["06/department"].units) == 19
    assert found["061/commune"].name == "Các xã, phường, thị trấn của huyện Ba Bể"
    assert {unit.parent for unit in found["061/commune"].units} == {"061"}


@pytest.mark.usefixtures("environment")
def test_the_command_line_writes_a_form(tmp_path: object, capsys: pytest.CaptureFixture[str]) -> None:
    target = f"{tmp_path}/bieu.xlsx"
    assert main(["form", "--unit", "061", "--period", "2023-Q3", target]) == 0
    assert capsys.readouterr().out == f"Đã ghi biểu mẫu 28 chỉ tiêu, quý III/2023, vào {target}.\n"
    assert len(openpyxl.load_workbook(target).worksheets) == len(PLAN.areas)
    assert main(["form", "--unit", "06/district", "--period", "2023", "--area", "procedures", target]) == 0
    assert openpyxl.load_workbook(target).sheetnames == ["Thủ tục hành chính"]
    assert main(["form", "--unit", "061", "--period", "2023-Q3", "--area", "x", target]) == 1
    assert main(["form", "--unit", "061", "--period", "2023-Q3", f"{tmp_path}/no/such.xlsx"]) == 1
    assert "Không ghi được tệp" in capsys.readouterr().err
