"""Reports on tasks: which task, how far, since when; what is not certain is asked, never guessed."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.finding import Code, Severity
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.intake.plan_reader import reader_of
from lib.intake.tasks.matching import TaskMatcher
from lib.intake.tasks.reader import read_tasks
from lib.intake.tasks.reading import TaskAnswers, TaskFile, TaskReading
from lib.intake.tasks.statuses import read_day, read_status
from tests.intake.conftest import Rows, xlsx

DAY = date(2023, 9, 14)
RULES = "Rà soát, hệ thống hóa văn bản quy phạm pháp luật năm 2023"
INSPECT_2 = "Kiểm tra công tác cải cách hành chính quý II năm 2023"
INSPECT_3 = "Kiểm tra công tác cải cách hành chính quý III năm 2023"
SELF_RULE = "Giao quyền tự chủ tài chính cho đơn vị sự nghiệp công lập thuộc tỉnh"
TASKS = (
    Task(number="1", text=RULES, area="institutions", lead="STP", deadline="Quý II/2023"),
    Task(number="2", text=INSPECT_2, area="direction", lead="SNV", deadline="Quý II/2023"),
    Task(number="3", text=INSPECT_3, area="direction", lead="SNV", deadline="Quý III/2023"),
    Task(number="4", text=SELF_RULE, area="public_finance", lead="STC", deadline="31/12/2023"),
    Task(number="5a", text="Tập huấn nghiệp vụ: cho cấp tỉnh", area="direction", lead="SNV", deadline="Quý IV"),
    Task(number="5b", text="Tập huấn nghiệp vụ: cho cấp xã", area="direction", lead="SNV", deadline="Quý IV"),
)
HEADS = ["STT", "Nhiệm vụ", "Tình trạng", "Ngày hoàn thành", "Số, ký hiệu văn bản"]


def read(
    plan: Plan, rows: Rows, merges: tuple[str, ...] = (), answers: TaskAnswers | None = None, **more: object
) -> TaskReading:
    data = xlsx(rows, merges, **more)  # type: ignore[arg-type]
    return read_tasks("tien-do.xlsx", data, plan, lambda day: TASKS, answers=answers or TaskAnswers(day=DAY))


def brief(lines: tuple[Progress, ...]) -> list[tuple[str, Stage, date | None]]:
    return [(one.number, one.stage, one.done_on) for one in lines]


DONE, UNDERWAY, NOT_STARTED = Stage.DONE, Stage.UNDERWAY, Stage.NOT_STARTED
MAY = date(2023, 5, 15)

SHAPES = [
    pytest.param(
        [["TT", "Nhiệm vụ", "Hoàn thành", "Chưa hoàn thành"], [1, RULES, "x", None], [4, SELF_RULE, None, "x"]],
        (), [("1", DONE, None), ("4", UNDERWAY, None)], id="a mark under “Hoàn thành”",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Thời hạn", "Đã hoàn thành"], [1, RULES, "Quý II", "15/5/2023"], [4, SELF_RULE, "Quý IV", None]],
        (), [("1", DONE, MAY)], id="a day under “Đã hoàn thành”",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Đã hoàn thành", "Chưa hoàn thành"], [1, RULES, "x", None], [4, SELF_RULE, None, "x"]],
        (), [("1", DONE, None), ("4", UNDERWAY, None)], id="marks under heads in one row",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Đã hoàn thành (ngày)", "Đang thực hiện"], [1, RULES, "15/5/2023", None], [4, SELF_RULE, None, "x"]],
        (), [("1", DONE, MAY), ("4", UNDERWAY, None)], id="a day or a mark",
    ),
    pytest.param(
        [HEADS, [1, RULES, "Đã hoàn thành", datetime(2023, 5, 15), "12/BC-STP"], [4, SELF_RULE, "Đang thực hiện"]],
        (), [("1", DONE, MAY), ("4", UNDERWAY, None)], id="number, words, status, day",
    ),
    pytest.param(
        [["TT", "Nội dung", "Kết quả thực hiện", None, None, "Ghi chú"], [None, None, "Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện", None], [1, RULES, "x"], [2, INSPECT_2, None, "X"], [3, INSPECT_3, None, None, "✓"]],
        ("A1:A2", "B1:B2", "C1:E1", "F1:F2"), [("1", DONE, None), ("2", UNDERWAY, None), ("3", NOT_STARTED, None)], id="marks under heads",
    ),
    pytest.param(
        [["Nhiệm vụ", "Tiến độ"], [RULES, "Hoàn thành ngày 15/5/2023"], [SELF_RULE, "hoàn thành 80%"]],
        (), [("1", DONE, MAY), ("4", UNDERWAY, None)], id="words alone",
    ),
    pytest.param(
        [["Số nhiệm vụ", "Tình trạng"], ["NV01", "Đã hoàn thành"], ["NV04", "Chưa triển khai"]],
        (), [("1", DONE, None), ("4", NOT_STARTED, None)], id="numbers alone",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Tình hình thực hiện", "Tỷ lệ hoàn thành (%)"], ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", "Quý II/2023", "Đã hoàn thành", 100], [4, SELF_RULE, "Sở Tài chính", "31/12/2023", "Đang thực hiện", 60]],
        (), [("1", DONE, None), ("4", UNDERWAY, None)], id="the whole list with how far it is",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Mức độ hoàn thành"], [1, RULES, "100%"], [4, SELF_RULE, "35%"], [3, INSPECT_3, "0%"]],
        (), [("1", DONE, None), ("4", UNDERWAY, None), ("3", NOT_STARTED, None)], id="percentages alone",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Thời hạn", "Ngày hoàn thành"], [1, RULES, "Quý II/2023", "15/5/2023"], [4, SELF_RULE, "31/12/2023", None]],
        (), [("1", DONE, MAY)], id="days of completion alone",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Kết quả"], [1, "Rà soát, hệ thống hóa văn bản QPPL năm 2023", "Đã hoàn thành"], [4, SELF_RULE.upper(), "đang trình UBND tỉnh"]],
        (), [("1", DONE, None), ("4", UNDERWAY, None)], id="“Kết quả” over stages is a status; abbreviations, capitals",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Tình trạng"], [5, "Tập huấn nghiệp vụ", None], ["a", "cho cấp tỉnh", "Đã hoàn thành"], ["b", "cho cấp xã", "Đang thực hiện"]],
        (), [("5a", DONE, None), ("5b", UNDERWAY, None)], id="parts of a task",
    ),
    pytest.param(
        [HEADS, [9, RULES.replace("soát", "soátt"), "Hoàn thành đúng hạn"], [None, "Giao quyền tự chủ tài chính cho đơn vị…", "Đang thực hiện"]],
        (), [("1", DONE, None), ("4", UNDERWAY, None)], id="a slip, a wrong number, only the first words",
    ),
    pytest.param(
        [HEADS, [4, "Giao tự chủ tài chính đơn vị sự nghiệp", "Đang thực hiện"]],
        (), [("4", UNDERWAY, None)], id="shortened under its number",
    ),
    pytest.param(
        [HEADS, [1, RULES, "Đã hoàn thành", "Ngày 15 tháng 5 năm 2023"], [2, INSPECT_2, None], [3, INSPECT_3, "-"]],
        (), [("1", DONE, MAY)], id="tasks of which nothing is said",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "merges", "lines"), SHAPES)
def test_a_report_is_read_in_any_shape(plan: Plan, rows: Rows, merges: tuple[str, ...], lines: list[object]) -> None:
    found = read(plan, rows, merges)
    assert brief(found.lines) == lines
    assert [one for one in found.findings if one.severity is not Severity.INFO] == []
    assert (found.questions, found.kind) == ((), TaskFile.PROGRESS)


def test_a_line_knows_its_cell_its_words_its_document_and_its_sender(plan: Plan) -> None:
    rows = [["SỞ TƯ PHÁP"], HEADS, [1, RULES, "Đã hoàn thành đúng hạn", "15/5/2023", "12/BC-STP"]]
    (line,) = read(plan, rows).lines
    assert (line.place, line.said, line.product, line.unit) == (
        Place("Biểu 01", "C3"), "Đã hoàn thành đúng hạn", "12/BC-STP", "STP",
    )  # fmt: skip
    assert (line.as_of, line.in_time, line.text) == (DAY, True, RULES)


@pytest.mark.parametrize(
    ("row", "kind", "code"),
    [
        pytest.param([7, "Việc không có trong danh sách", "Đã hoàn thành"], "task", Code.UNKNOWN_TASK, id="no such task"),
        pytest.param([None, "Kiểm tra công tác cải cách hành chính", "Đã hoàn thành"], "task", Code.UNKNOWN_TASK, id="two tasks begin so"),
        pytest.param([2, "Kiểm tra công tác cải cách hành chính quý IV năm 2023", "Đã hoàn thành"], "task", Code.UNKNOWN_TASK, id="a quarter that none has"),
        pytest.param([9, None, "Đã hoàn thành"], "task", Code.UNKNOWN_TASK, id="a number that none has"),
        pytest.param([1, RULES, "Đã ban hành văn bản chỉ đạo"], "stage", Code.UNCLEAR_PROGRESS, id="words that are no stage"),
        pytest.param([1, RULES, "Cơ bản hoàn thành"], "stage", Code.UNCLEAR_PROGRESS, id="nearly done"),
        pytest.param([1, RULES, "Đang thực hiện", "15/5/2023"], "stage", Code.UNCLEAR_PROGRESS, id="under way with a day of completion"),
        pytest.param([1, RULES, "Đã hoàn thành", "15/10/2023"], "stage", Code.UNCLEAR_PROGRESS, id="done after the report"),
        pytest.param([1, RULES, None, "tháng 5"], "stage", Code.UNCLEAR_PROGRESS, id="a day of completion that is no day"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_asked_and_not_taken(plan: Plan, row: list[object], kind: str, code: Code) -> None:
    found = read(plan, [HEADS, row])
    assert found.lines == ()
    assert [one.kind for one in found.questions] == [kind]
    assert [one.code for one in found.findings if one.severity is Severity.WARNING] == [code]


def test_an_answer_places_the_line(plan: Plan) -> None:
    rows = [HEADS, [7, "Việc của sở", "Đã ban hành văn bản"]]
    asked = read(plan, rows).questions[0]
    placed = read(plan, rows, answers=TaskAnswers(day=DAY, tasks={asked.key: "4"}))
    assert [one.kind for one in placed.questions] == ["stage"]
    stage = placed.questions[0]
    judged = read(plan, rows, answers=TaskAnswers(day=DAY, tasks={asked.key: "4"}, stages={stage.key: "underway"}))
    assert (brief(judged.lines), judged.questions) == ([("4", UNDERWAY, None)], ())
    left_out = read(plan, rows, answers=TaskAnswers(day=DAY, tasks={asked.key: ""}))
    assert (left_out.lines, left_out.questions) == ((), ())


def test_a_task_told_of_twice_is_taken_only_where_both_agree(plan: Plan) -> None:
    agreed = read(plan, [HEADS, [1, RULES, "Đã hoàn thành", "15/5/2023"], [1, RULES, "Hoàn thành", "15/5/2023"]])
    assert brief(agreed.lines) == [("1", DONE, MAY)]
    found = read(plan, [HEADS, [1, RULES, "Đã hoàn thành", "15/5/2023"], [1, RULES, "Đang thực hiện"]])
    assert found.lines == ()
    assert Code.DUPLICATE in [one.code for one in found.findings]


def test_a_claim_that_the_days_contradict_is_told(plan: Plan) -> None:
    found = read(plan, [HEADS, [1, RULES, "Hoàn thành đúng hạn", "15/8/2023"]])
    assert [one.code for one in found.findings] == [Code.UNCLEAR_PROGRESS]
    assert brief(found.lines) == [("1", DONE, date(2023, 8, 15))]


def test_one_strange_task_among_a_units_own_is_told_but_not_those_of_a_summary(plan: Plan) -> None:
    own = [HEADS, [2, INSPECT_2, "Đã hoàn thành", "15/5/2023"], [3, INSPECT_3, "Đang thực hiện"]]
    strange = read(plan, [["SỞ NỘI VỤ"], *own, [4, SELF_RULE, "Đang thực hiện"]])
    assert [one.code for one in strange.findings] == [Code.UNKNOWN_UNIT]
    summary = read(plan, [["SỞ Y TẾ"], *own])
    assert list(summary.findings) == []


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        pytest.param(["Báo cáo quý III năm 2023"], date(2023, 9, 14), id="the end of its period"),
        pytest.param(["Báo cáo quý III năm 2023", "Bắc Kạn, ngày 18 tháng 9 năm 2023"], date(2023, 9, 14), id="written after its period"),
        pytest.param(["Báo cáo quý III năm 2023", "Bắc Kạn, ngày 8 tháng 9 năm 2023"], date(2023, 9, 8), id="written before it ended"),
        pytest.param(["Bắc Kạn, ngày 20 tháng 7 năm 2023"], date(2023, 7, 20), id="only its own date"),
        pytest.param(["(Tính đến ngày 31/8/2023)", "Bắc Kạn, ngày 5 tháng 9 năm 2023"], date(2023, 8, 31), id="a day in so many words"),
        pytest.param(["Tiến độ nhiệm vụ"], None, id="none"),
    ],
)  # fmt: skip
def test_a_report_speaks_up_to_a_day(plan: Plan, lines: list[str], day: date | None) -> None:
    rows = [*([line] for line in lines), HEADS, [4, SELF_RULE, "Đang thực hiện"]]
    found = read(plan, rows, answers=TaskAnswers())
    assert found.day == day
    assert [line.as_of for line in found.lines] == ([day] if day else [])
    assert (Code.UNKNOWN_PERIOD in [one.code for one in found.findings]) == (day is None)


def test_without_a_list_there_is_nothing_to_report_on(plan: Plan) -> None:
    data = xlsx([HEADS, [1, RULES, "Đã hoàn thành"]])
    found = read_tasks("a.xlsx", data, plan, answers=TaskAnswers(day=DAY))
    assert (found.refused, [one.code for one in found.findings]) == (True, [Code.UNKNOWN_TASK])


def test_a_file_may_be_taken_for_the_other_kind(plan: Plan) -> None:
    rows = [
        ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Tình trạng"],
        [1, RULES, "Sở Tư pháp", "Quý II/2023", "Đã hoàn thành"],
    ]
    found = read_tasks("a.xlsx", xlsx(rows), plan, kind=TaskFile.LIST)
    assert (found.both, found.kind, [one.lead for one in found.tasks]) == (True, TaskFile.LIST, ["STP"])


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        *((text, DONE) for text in (
            "Đã hoàn thành", "hoàn thành", "ĐÃ HOÀN THÀNH", "Hoàn thành 100%", "100%", "Đạt 100%", "Đã xong", "Đã thực hiện xong",
            "Hoàn thành đúng hạn", "Đã hoàn thành trước thời hạn", "Hoàn thành quá hạn", "Hoàn thành chậm", "Đã hoàn thành (ngày 15/5/2023)",
            "Hoàn thành ngày 15 tháng 5 năm 2023", "Đã hoàn thành tại Quyết định số 12/QĐ-UBND ngày 3/4/2023", "Đã hoàn thành tháng 5/2023",
            "Da hoan thanh", "Đã hoàn thành nhiệm vụ.", "Đã ban hành xong",
        )),
        *((text, UNDERWAY) for text in (
            "Đang thực hiện", "đang triển khai", "Đang xây dựng dự thảo", "Hoàn thành 80%", "Đạt 45%", "80%", "Đang trình UBND tỉnh ban hành",
            "Chưa hoàn thành", "Chưa ban hành", "Đang thực hiện, dự kiến hoàn thành trong quý IV", "Tiếp tục thực hiện", "Dự kiến hoàn thành tháng 10",
            "Sẽ hoàn thành trước 30/10/2023", "Đang thực hiện (đạt 60%)",
        )),
        *((text, NOT_STARTED) for text in ("Chưa triển khai", "chưa thực hiện", "Chưa bắt đầu", "0%", "Chưa đến hạn", "Chưa triển khai do thiếu kinh phí")),
        *((text, None) for text in (
            "", "Đã ban hành Kế hoạch số 5", "Đã trình UBND tỉnh", "Cơ bản hoàn thành", "Hoàn thành một phần", "Hoàn thành dự thảo", "Hoàn thành 3/5 nội dung",
            "Không thực hiện", "Đã triển khai", "Gần hoàn thành", "Hoàn thành và chưa hoàn thành", "Hoàn thành 120%", "Chưa", "Theo kế hoạch", "Tốt", "Đã hoàn thành 80%, còn lại chưa",
        )),
    ],
)  # fmt: skip
def test_a_status_is_judged_only_where_it_is_plain(said: str, stage: Stage | None) -> None:
    assert read_status(said, 2023).stage is stage


@pytest.mark.parametrize(
    ("said", "in_time"),
    [("Hoàn thành đúng hạn", True), ("Hoàn thành trước hạn", True), ("Hoàn thành quá hạn", False), ("Hoàn thành chậm", False), ("Hoàn thành", None)],
)  # fmt: skip
def test_a_status_may_claim_to_be_in_time(said: str, in_time: bool | None) -> None:
    assert read_status(said, 2023).in_time is in_time


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("15/5/2023", MAY), ("ngày 15 tháng 5 năm 2023", MAY), ("15.5.2023", MAY), ("15/5", MAY), ("15-05-2023", MAY),
        ("31/6/2023", None), ("tháng 5/2023", None), ("15/5/2023 và 20/6/2023", None), ("", None),
    ],
)  # fmt: skip
def test_a_day_is_read_only_where_there_is_one(said: str, day: date | None) -> None:
    assert read_day(said, 2023) == day


@given(st.sampled_from(TASKS), st.text(max_size=10))
def test_a_task_is_found_by_its_own_words_whatever_its_number(plan: Plan, task: Task, number: str) -> None:
    matcher = TaskMatcher(TASKS, reader_of(plan).catalogue.reader.spelled_out)
    found = matcher.find(number, task.text)
    assert found.task == task


@given(st.text(max_size=80), st.text(max_size=8))
def test_no_text_fails_and_no_status_is_two_stages(plan: Plan, text: str, number: str) -> None:
    matcher = TaskMatcher(TASKS, reader_of(plan).catalogue.reader.spelled_out)
    assert matcher.find(number, text).task in (None, *TASKS)
    said = read_status(text, 2023)
    assert said.done_on is None or said.stage is Stage.DONE
