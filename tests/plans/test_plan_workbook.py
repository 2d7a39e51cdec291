"""The plan as a workbook: what is written is read back, and an office's own words become entries."""

from dataclasses import fields, replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.core.plan import Bands, Basis, DenominatorKind, Direction, Goal, Indicator, Measurement, Trajectory
from lib.core.task import Task
from lib.core.unit import Kind, Unit, Units
from lib.core.vocabulary import Vocabulary
from lib.plans.document import document_of, plan_of
from lib.plans.entries import AbbreviationEntry, IndicatorEntry, TaskEntry, UnitEntry, VocabularyEntry
from lib.plans.folder import load_plan
from lib.plans.indicator_layout import LAYOUTS
from lib.services.plan_workbook import plan_workbook
from tests.plans.plan_bytes import add, changed, column, put, reread

PLAN = load_plan()


def test_the_plan_comes_back_as_it_went() -> None:
    reading = reread(PLAN)
    assert reading.findings == ()
    assert reading.plan == PLAN


def test_a_workbook_saved_by_another_program_comes_back_as_it_went() -> None:
    assert reread(PLAN, lambda book: None).plan == PLAN


# Enough of the plan to hang new entries on; the whole would make each example slow.
SMALL = replace(
    PLAN,
    indicators={code: one for code, one in PLAN.indicators.items() if code.startswith("procedures.")},
    goals=PLAN.goals[1:9],
    units=Units([unit for unit in PLAN.units if unit.kind is not Kind.COMMUNE]),
)
PHRASES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co"), exclude_characters=";_"),
    min_size=1,
    max_size=30,
).filter(lambda said: said.split())
LISTS = st.lists(PHRASES, max_size=3).map(tuple)


def numbers(least: int, most: int) -> st.SearchStrategy[float]:
    """Numbers with six decimals: Excel keeps fifteen digits."""
    return st.integers(least * 10**6, most * 10**6).map(lambda number: number / 10**6)


INDICATORS = st.builds(
    Indicator,
    id=st.from_regex(r"procedures\.[a-z][a-z0-9_]{3,12}x9", fullmatch=True),
    area=st.just("procedures"),
    name=PHRASES,
    short_name=st.integers(0, 10**6).map(lambda number: f"Chỉ tiêu thử {number}"),
    direction=st.sampled_from(Direction),
    target=numbers(1, 100),
    basis=st.sampled_from(Basis),
    trajectory=st.sampled_from(Trajectory),
    numerator=PHRASES,
    denominator=PHRASES,
    denominator_kind=st.sampled_from(DenominatorKind),
    counted=st.just("") | PHRASES,
    levels=st.lists(st.sampled_from(Kind), min_size=1, unique=True).map(tuple),
    lead_agency=st.sampled_from([unit.code for unit in SMALL.units]),
    note=st.just("") | PHRASES,
    bands=st.none() | st.builds(Bands, numbers(0, 1).map(lambda share: share or 1), numbers(0, 100)),
    measurement=st.none() | st.sampled_from(Measurement),
    synonyms=LISTS,
    numerator_synonyms=LISTS,
    denominator_synonyms=LISTS,
    other_denominators=LISTS,
)
TASKS = st.builds(
    Task,
    number=PHRASES,
    text=PHRASES,
    area=st.sampled_from([area.id for area in SMALL.areas]),
    lead=st.sampled_from([unit.code for unit in SMALL.units]),
    with_units=st.lists(st.sampled_from(["SNV", "061", "Các sở, ban, ngành", "Sở Nội vụ"]), max_size=3).map(tuple),
    product=st.just("") | PHRASES,
    deadline=st.just("") | PHRASES | st.sampled_from(["30/6/2023", "Quý II", "2023", "1e5", "=1+1", "'06"]),
    indicator=st.none() | st.sampled_from(list(SMALL.indicators)),
)
UNITS = st.builds(
    Unit,
    code=st.from_regex(r"[0-9]{6}", fullmatch=True),
    name=PHRASES,
    kind=st.sampled_from(Kind),
    parent=st.sampled_from([unit.code for unit in SMALL.units]),
    aliases=LISTS,
    valid_from=st.none() | st.dates(max_value=date(2023, 1, 1)),
    valid_to=st.none() | st.dates(min_value=date(2023, 1, 1)),
    latitude=st.none() | numbers(-90, 90),
    longitude=st.none() | numbers(-180, 180),
)


@settings(max_examples=40)
@given(
    indicators=st.lists(INDICATORS, max_size=3, unique_by=(lambda one: one.id, lambda one: one.short_name)),
    tasks=st.lists(TASKS, max_size=4, unique_by=lambda task: " ".join(task.number.split())),
    units=st.lists(UNITS, max_size=3, unique_by=lambda unit: unit.code),
    goal=PHRASES,
    bands=st.builds(Bands, numbers(0, 1).map(lambda share: share or 1), numbers(0, 100)),
    abbreviations=st.dictionaries(PHRASES, PHRASES, max_size=3),
)
def test_every_valid_plan_comes_back_as_it_went(
    indicators: list[Indicator],
    tasks: list[Task],
    units: list[Unit],
    goal: str,
    bands: Bands,
    abbreviations: dict[str, str],
) -> None:
    wanted = replace(
        SMALL,
        bands=bands,
        goals=(*SMALL.goals, Goal(id=goal, area="procedures", text=goal, target=goal, indicator=None)),
        indicators={**SMALL.indicators, **{one.id: one for one in indicators}},
        tasks=tuple(tasks),
        units=Units((*SMALL.units, *units)),
        vocabulary=replace(SMALL.vocabulary, abbreviations=abbreviations),
    )
    valid = plan_of(SMALL.id, document_of(wanted)).plan
    if valid is None:  # two texts may become one when their spaces are squeezed
        return
    reading = reread(valid)
    assert reading.findings == ()
    assert reading.plan == valid


@pytest.mark.parametrize(
    ("kind", "model", "apart"),
    [
        pytest.param(Indicator, IndicatorEntry, {"area"}, id="indicator"),
        pytest.param(Unit, UnitEntry, set(), id="unit"),
        pytest.param(Task, TaskEntry, set(), id="task"),
        pytest.param(Vocabulary, VocabularyEntry, {"abbreviations"}, id="vocabulary"),
    ],
)
def test_what_a_plan_holds_can_be_written_and_read(kind: type, model: type, apart: set[str]) -> None:
    assert {field.name for field in fields(kind)} - apart == set(model.model_fields)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.title)
def test_every_field_has_its_column_and_every_column_its_guide(layout) -> None:
    models = {"Chỉ tiêu": IndicatorEntry, "Đơn vị": UnitEntry, "Nhiệm vụ": TaskEntry, "Từ viết tắt": AbbreviationEntry}
    if layout.title in models:
        columns = {column.field.partition(".")[0] for column in layout.columns} - {"area"}
        assert columns == set(models[layout.title].model_fields) - {"area"}
    headings = [column.heading for column in layout.columns]
    assert len(set(headings)) == len(headings)
    assert all(column.guide.endswith((".", "…")) for column in layout.columns)


def test_the_workbook_helps_to_fill_it_in() -> None:
    book = openpyxl.load_workbook(BytesIO(plan_workbook(PLAN)))
    assert book.sheetnames == [
        "Hướng dẫn", "Kế hoạch", "Lĩnh vực", "Mục tiêu", "Chỉ tiêu", "Đơn vị", "Từ viết tắt", "Nhiệm vụ", "Lựa chọn",
    ]  # fmt: skip
    sheet = book["Chỉ tiêu"]
    offers = {str(one.sqref): one for one in sheet.data_validations.dataValidation}
    letter = sheet.cell(1, column(sheet, "Chiều")).column_letter
    offer = offers[f"{letter}2:{letter}2000"]
    listed = book["Lựa chọn"][offer.formula1.partition("!")[2].replace("$", "")]
    assert [cell.value for (cell,) in listed] == ["từ … trở lên", "không quá"]
    assert offer.showErrorMessage
    assert book["Đơn vị"]["A2"].value == "06"
    assert book["Đơn vị"]["A2"].number_format == "@"
    guided = {(row[0], row[1]) for row in book["Hướng dẫn"].iter_rows(values_only=True)}
    assert {(layout.title, column.heading) for layout in LAYOUTS for column in layout.columns} <= guided


def test_no_text_becomes_a_formula() -> None:
    goal = Goal(id="G99", area="procedures", text='=HYPERLINK("http://x")', target="-1", indicator=None)
    wanted = replace(PLAN, goals=(*PLAN.goals, goal))
    book = openpyxl.load_workbook(BytesIO(plan_workbook(wanted)))
    cells = [cell for row in book["Mục tiêu"].iter_rows() for cell in row if cell.value in (goal.text, goal.target)]
    assert [cell.data_type for cell in cells] == ["s", "s"]
    assert reread(wanted).plan == wanted


TASK = {
    "Số_nhiệm_vụ": 1, "Nội_dung_nhiệm_vụ": "Tổ chức đối thoại", "Lĩnh_vực": "Thủ tục hành chính",
    "Đơn_vị_chủ_trì": "SNV", "Đơn_vị_phối_hợp": "VPUB; Sở Tư pháp; Các sở, ban, ngành",
    "Sản_phẩm": "Báo cáo", "Thời_hạn": date(2023, 6, 30), "Chỉ_tiêu": "Giải quyết đúng hạn",
}  # fmt: skip


def test_an_office_loads_its_tasks() -> None:
    reading = reread(PLAN, add("Nhiệm vụ", **TASK))
    assert reading.findings == ()
    (task,) = reading.plan.tasks
    assert task == Task(
        number="1",
        text="Tổ chức đối thoại",
        area="procedures",
        lead="SNV",
        with_units=("VPUB", "STP", "Các sở, ban, ngành"),
        product="Báo cáo",
        deadline="30/6/2023",
        indicator="procedures.on_time",
    )
    assert task.due(PLAN.year) == date(2023, 6, 30)


def test_a_workbook_of_tasks_alone_keeps_the_rest_of_the_plan_and_says_so() -> None:
    def keep_tasks(book) -> None:
        for title in book.sheetnames:
            if title != "Nhiệm vụ":
                del book[title]

    reading = reread(PLAN, add("Nhiệm vụ", **TASK), keep_tasks)
    assert replace(reading.plan, tasks=()) == PLAN
    assert len(reading.plan.tasks) == 1
    assert [str(found.severity) for found in reading.findings] == ["warning"] * (len(LAYOUTS) - 1)


INDICATOR = {
    "Lĩnh_vực": "chính quyền số", "Tên_chỉ_tiêu": "Tỷ lệ trường học đạt chuẩn số", "Tên_ngắn": "Trường đạt chuẩn số",
    "Chiều": "Từ... trở lên", "Mục_tiêu_(%)": 60, "Căn_cứ": "Kế hoạch", "Cách_đạt": "lũy kế",
    "Tử_số": "Số trường học đạt chuẩn số", "Mẫu_số": "Tổng số trường học", "Cách_gộp_mẫu_số": "số tồn",
    "Cấp_báo_cáo": "Tỉnh; huyện", "Cơ_quan_chủ_trì": "Sở Giáo dục và Đào tạo",
    "Tên_gọi_khác": "Tỷ lệ trường số;  Tỷ lệ trường học thông minh ;",
}  # fmt: skip


def test_a_new_indicator_needs_no_code_and_names_will_do() -> None:
    reading = reread(PLAN, add("Chỉ tiêu", **INDICATOR))
    assert reading.findings == ()
    added = reading.plan.indicators["digital_government.truong_dat_chuan_so"]
    assert (added.lead_agency, added.levels, added.target) == ("SGDDT", (Kind.PROVINCE, Kind.DISTRICT), 60)
    assert added.synonyms == ("Tỷ lệ trường số", "Tỷ lệ trường học thông minh")
    assert added.bands is None


@pytest.mark.parametrize(
    ("value", "number_format", "target"),
    [
        pytest.param(0.625, "0.0%", 62.5, id="shown as percent"),
        pytest.param("62,5", None, 62.5, id="a text"),
        pytest.param("62,5 %", None, 62.5, id="a text with the sign"),
        pytest.param("62.5", None, 62.5, id="a text with a point"),
        pytest.param(0.57, "0%", 57, id="no rounding on the way"),
    ],
)
def test_a_target_may_be_written_in_several_ways(value: object, number_format: str | None, target: float) -> None:
    reading = reread(PLAN, put("Chỉ tiêu", "Mục tiêu (%)", 2, value, number_format))
    assert next(iter(reading.plan.indicators.values())).target == target


def test_rows_and_columns_may_move_and_a_title_may_stand_above() -> None:
    def rearrange(book) -> None:
        sheet = book["Lĩnh vực"]
        rows = [[cell.value for cell in row][::-1] for row in sheet.iter_rows()]
        sheet.delete_rows(1, sheet.max_row)
        for row in [["DANH MỤC LĨNH VỰC"], [], rows[0], [], *rows[1:]]:
            sheet.append(row)

    assert reread(PLAN, rearrange).plan == PLAN


def test_a_workbook_is_read_whatever_its_sheets_are_called_in_case_and_accents() -> None:
    def rename(book) -> None:
        book["Chỉ tiêu"].title = "CHI TIEU"

    assert reread(PLAN, rename).plan == PLAN
    assert changed(PLAN, rename)
