"""Lists of tasks in the shapes offices keep them: every task with its unit and deadline, every doubt told."""

from datetime import date, datetime

import pytest

from lib.core.finding import Code, Severity
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.intake.tasks.reader import read_tasks
from lib.intake.tasks.reading import TaskAnswers, TaskFile, TaskReading
from tests.intake.conftest import Rows, xlsx

HEADS = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời hạn hoàn thành"]
RULES = "Rà soát văn bản quy phạm pháp luật"
PLANNED = "Ban hành Kế hoạch kiểm tra cải cách hành chính"


def read(plan: Plan, rows: Rows, merges: tuple[str, ...] = (), **more: object) -> TaskReading:
    return read_tasks("danh-sach.xlsx", xlsx(rows, merges, **more), plan)  # type: ignore[arg-type]


def brief(found: TaskReading) -> list[tuple[str, str, str, str, str]]:
    return [(one.number, one.text, one.area, one.lead, one.deadline) for one in found.tasks]


def codes(found: TaskReading, least: Severity = Severity.WARNING) -> list[Code]:
    grave = (Severity.ERROR, Severity.WARNING) if least is Severity.WARNING else tuple(Severity)
    return [one.code for one in found.findings if one.severity in grave and one.code is not Code.UNKNOWN_PERIOD]


ONE = ("1", RULES, "institutions", "STP", "Quý II/2023")
TWO = ("2", PLANNED, "institutions", "SNV", "Tháng 3")

SHAPES = [
    pytest.param(
        [["STT", "Nội dung, nhiệm vụ", "Phân công", None, "Thời gian", "Ghi chú"], [None, None, "Cơ quan chủ trì", "Cơ quan phối hợp", "hoàn thành", None], ["I", "Thể chế"], [1, RULES, "Sở Tư pháp", "Sở Y tế", "Quý II/2023", "x"], [2, PLANNED, "Sở Nội vụ", None, "Tháng 3"]],
        (), [ONE, TWO], id="two rows of heads, nothing merged",
    ),
    pytest.param(
        [["STT", "Mục tiêu", "Nhiệm vụ cụ thể", "Đơn vị chủ trì thực hiện", "Đơn vị phối hợp thực hiện", "Thời gian"], ["I", "Cải cách thể chế"], [1, "Chất lượng", RULES, "Sở Tư pháp", "Các sở", "Quý II/2023"], [2, "Kỷ cương", PLANNED, "Sở Nội vụ", "Các sở", "Tháng 3"]],
        (), [ONE, TWO], id="a column of aims, where the area stands, too",
    ),
    pytest.param(
        [["TT", "Nội dung", "Cơ quan thực hiện", "Thời gian"], ["I", "Thể chế"], ["-", RULES, "Sở Tư pháp", "Quý II/2023"], ["-", PLANNED, "Giám đốc Sở Nội vụ", "Tháng 3"]],
        (), [ONE, TWO], id="dashes instead of numbers",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"], ["I", "Thể chế"], [1, RULES, "Sở\nTư pháp", "Quý II/2023"], [2, PLANNED, "Sở Nội vụ", "Tháng 3"]],
        (), [ONE, TWO], id="a name broken over two lines",
    ),
    pytest.param(
        [HEADS, ["I", "CẢI CÁCH THỂ CHẾ"], [1, RULES, "Sở Tư pháp", None, "Báo cáo", "Quý II/2023"], [2, PLANNED, "Sở NV", None, None, "Tháng 3"]],
        (), [ONE, TWO], id="a group row names the area",
    ),
    pytest.param(
        [
            ["STT", "Nội dung công việc", "Cơ quan thực hiện", None, "Thời gian thực hiện", None, "Kết quả"],
            [None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc", None],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
            ["I. Cải cách thể chế", None, None, None, None, None, None],
            ["1", RULES, "Sở TP", "Các sở, ngành", "Quý I", "Quý II/2023", "Báo cáo"],
            ["2", PLANNED, "So Noi vu", None, None, "Tháng 3", "Kế hoạch"],
        ],
        ("A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2", "A4:G4"), [ONE, TWO], id="two rows of heads and column numbers",
    ),
    pytest.param(
        [["TT", "Lĩnh vực", "Tên nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"], ["01", "Thể chế", RULES, "STP", "Quý II/2023"], ["02.", "Cải cách thể chế", PLANNED, "Sở Nội vụ", "Tháng 3"]],
        (), [ONE, TWO], id="a column for the area",
    ),
    pytest.param(
        [
            ["ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["PHỤ LỤC"], ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023"], [None],
            HEADS, ["A", "Cải cách thể chế"], ["1.", RULES, "Sở Tư pháp", None, None, "Quý II/2023"], ["2.", PLANNED, "Sở Nội vụ", None, None, "Tháng 3"],
            ["Tổng cộng: 2 nhiệm vụ"], ["Nơi nhận:", None, None, "TM. ỦY BAN NHÂN DÂN"], ["- Như trên;", None, None, "KT. CHỦ TỊCH"],
        ],
        ("A1:C1",), [ONE, TWO], id="letterhead above, total and signature below",
    ),
    pytest.param(
        [["Nhiệm vụ", "Trách nhiệm thực hiện", "Thời gian hoàn thành"], ["I. Cải cách thể chế"], [f"1. {RULES}", "Sở Tư pháp (chủ trì)", "Quý II/2023"], [f"2. {PLANNED}", "Sở Nội vụ", "Tháng 3"]],
        (), [ONE, TWO], id="numbers before the words",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Cơ quan chủ trì, phối hợp", "Thời hạn"], ["I", "Thể chế"], [1, RULES, "Chủ trì: Sở Tư pháp\nPhối hợp: Các sở, ban, ngành", "Quý II/2023"], [2, PLANNED, "- Chủ trì: Sở Nội vụ; - Phối hợp: Sở Y tế", "Tháng 3"]],
        (), [ONE, TWO], id="who leads and who helps in one cell",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II/2023"], [], HEADS, ["II", "Cải cách thể chế (tiếp)"], [2, PLANNED, "Sở Nội vụ", None, None, "Tháng 3"]],
        (), [ONE, TWO], id="heads repeated after a page break",
    ),
    pytest.param(
        [["SỐ TT", "NỘI DUNG NHIỆM VỤ", "ĐƠN VỊ PHỤ TRÁCH", "THỜI GIAN HOÀN THÀNH"], [None, "CẢI CÁCH THỂ CHẾ"], [1.0, RULES.upper(), "SỞ TƯ PHÁP", "QUÝ II/2023"], [2.0, PLANNED, "SỞ NỘI VỤ", "Tháng 3"]],
        (), [("1", RULES.upper(), "institutions", "STP", "QUÝ II/2023"), TWO], id="capitals, heading without a mark",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II/2023"], [None, "tại các sở, ban, ngành và địa phương"]],
        (), [("1", f"{RULES}; tại các sở, ban, ngành và địa phương", "institutions", "STP", "Quý II/2023")], id="words that run into the next row",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, "Kế hoạch", "Quý I"], [None, None, None, None, "Báo cáo", "Quý II/2023"]],
        (), [("1", RULES, "institutions", "STP", "Quý I; Quý II/2023")], id="a second product and deadline below",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II/2023"], [2, PLANNED, None, None, None, None]],
        ("C3:C4", "F3:F4"), [ONE, ("2", PLANNED, "institutions", "STP", "Quý II/2023")], id="unit and deadline merged over two tasks",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II/2023"], ["a)", "cấp tỉnh"], ["b)", "cấp huyện"]],
        (), [("1", f"{RULES}; a) cấp tỉnh; b) cấp huyện", "institutions", "STP", "Quý II/2023")], id="parts without a unit are words of the task",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, f"{RULES}:"], ["a)", "Cấp tỉnh", "Sở Tư pháp", None, None, "Quý II/2023"], ["b)", "Cấp huyện", "Sở Nội vụ", None, None, "Tháng 3"]],
        (), [("1a", f"{RULES}: Cấp tỉnh", "institutions", "STP", "Quý II/2023"), ("1b", f"{RULES}: Cấp huyện", "institutions", "SNV", "Tháng 3")],
        id="parts with a unit are tasks",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II/2023"], ["1.1", "Cấp tỉnh", None, None, "Báo cáo", None], ["1.2", "Cấp huyện", "Sở Nội vụ", None, None, "Tháng 3"]],
        (), [("1.1", f"{RULES}: Cấp tỉnh", "institutions", "STP", "Quý II/2023"), ("1.2", f"{RULES}: Cấp huyện", "institutions", "SNV", "Tháng 3")],
        id="parts take over what they do not say",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, "Cấp tỉnh", "Sở Tư pháp", None, None, "Quý II/2023"], [None, "Cấp huyện", "Sở Nội vụ", None, None, "Tháng 3"]],
        ("A3:A4",), [("1.1", "Cấp tỉnh", "institutions", "STP", "Quý II/2023"), ("1.2", "Cấp huyện", "institutions", "SNV", "Tháng 3")],
        id="one number merged over two tasks",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II/2023"], ["II", "Cải cách tài chính công"], [1, PLANNED, "Sở Tài chính", None, None, "Tháng 3"]],
        (), [("I.1", *ONE[1:]), ("II.1", PLANNED, "public_finance", "STC", "Tháng 3")], id="numbers that start anew in every group",
    ),
    pytest.param(
        [HEADS, [1, "Cải cách thể chế"], ["1.1", RULES, "Sở Tư pháp", None, None, "Quý II/2023"], ["1.2", PLANNED, "Sở Nội vụ", None, None, "Tháng 3"], [2, "Cải cách chế độ công vụ"], ["2.1", "Thi tuyển", "Sở Nội vụ", None, None, "Quý IV"]],
        (), [("1.1", *ONE[1:]), ("1.2", *TWO[1:]), ("2.1", "Thi tuyển", "civil_service", "SNV", "Quý IV")], id="areas under plain numbers",
    ),
    pytest.param(
        [HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, None, datetime(2023, 6, 30)], [2, PLANNED, "Sở Nội vụ", None, None, 2023]],
        (), [("1", RULES, "institutions", "STP", "30/6/2023"), ("2", PLANNED, "institutions", "SNV", "2023")], id="days and years as Excel keeps them",
    ),
    pytest.param(
        [["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Tiến độ"], ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", "Quý II/2023"], [2, PLANNED, "Sở Nội vụ", "Tháng 3"]],
        (), [ONE, TWO], id="“Tiến độ” over deadlines is a deadline",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "merges", "tasks"), SHAPES)
def test_a_list_is_read_in_any_shape(plan: Plan, rows: Rows, merges: tuple[str, ...], tasks: list[object]) -> None:
    found = read(plan, rows, merges)
    assert brief(found) == tasks
    assert codes(found) == []
    assert found.kind is TaskFile.LIST


def test_helpers_and_product_are_read_and_every_task_knows_its_cell(plan: Plan) -> None:
    rows = [
        HEADS,
        ["I", "Thể chế"],
        [1, RULES, "Sở Tư pháp", "Sở VH,TT&DL; UBND các huyện, thành phố", "Báo cáo", "Quý II"],
    ]
    found = read(plan, rows)
    assert (found.tasks[0].with_units, found.tasks[0].product) == (("SVHTTDL", "UBND các huyện, thành phố"), "Báo cáo")
    assert found.places == {"1": Place("Biểu 01", "B3")}


@pytest.mark.parametrize(
    ("row", "code", "cell", "kept"),
    [
        pytest.param([1, RULES, "Sở Không Có", None, None, "Quý II"], Code.UNKNOWN_UNIT, "C3", "Sở Không Có", id="no such unit"),
        pytest.param([1, RULES, None, None, None, "Quý II"], Code.MISSING_VALUE, "B3", "", id="nobody leads"),
        pytest.param([1, RULES, "Sở Tư pháp, Sở Nội vụ", None, None, "Quý II"], Code.UNKNOWN_UNIT, "C3", "STP", id="two lead"),
        pytest.param([1, RULES, "Sở Tư pháp"], Code.MISSING_VALUE, "B3", "STP", id="no deadline"),
        pytest.param([1, RULES, "Sở Tư pháp", None, None, "Theo yêu cầu"], Code.NO_DUE_DAY, "F3", "STP", id="a deadline without a day"),
        pytest.param([1, RULES, "Sở Tư pháp", None, None, "Quý II/2022"], Code.NO_DUE_DAY, "F3", "STP", id="a deadline of another year"),
        pytest.param([1, RULES, "Sở Tư pháp", None, None, datetime(2023, 6, 1)], Code.NO_DUE_DAY, "F3", "STP", id="a month that Excel took for a day"),
        pytest.param([None, RULES, "Sở Tư pháp", None, None, "Quý II"], Code.MISSING_VALUE, "B3", "STP", id="a task without a number among numbered"),
        pytest.param([1, None, "Sở Tư pháp", None, None, "Quý II"], Code.MISSING_VALUE, "A3", "STP", id="a task without words"),
    ],
)  # fmt: skip
def test_what_is_doubtful_is_told_and_the_task_kept(
    plan: Plan, row: list[object], code: Code, cell: str, kept: str
) -> None:
    rows = [HEADS, ["I", "Cải cách thể chế"], row, [2, PLANNED, "Sở Nội vụ", None, None, "Quý III"]]
    found = read(plan, rows)
    assert len(found.tasks) == 2
    assert found.tasks[0].lead == kept
    assert [(one.code, one.place.cell) for one in found.findings if one.code is not Code.UNKNOWN_PERIOD] == [
        (code, cell)
    ]


def test_a_task_given_to_many_is_said_to_count_for_the_province_only(plan: Plan) -> None:
    found = read(plan, [HEADS, ["I", "Thể chế"], [1, RULES, "Các sở, ban, ngành", None, None, "Quý II"]])
    assert (found.tasks[0].lead, codes(found), codes(found, Severity.INFO)) == (
        "Các sở, ban, ngành",
        [],
        [Code.UNKNOWN_UNIT],
    )


def test_two_tasks_of_one_number_are_both_kept(plan: Plan) -> None:
    rows = [
        HEADS,
        ["I", "Thể chế"],
        [5, RULES, "Sở Tư pháp", None, None, "Quý II"],
        [5, PLANNED, "Sở Nội vụ", None, None, "Quý II"],
    ]
    found = read(plan, rows)
    assert [one.number for one in found.tasks] == ["5", "5 (2)"]
    assert codes(found) == [Code.DUPLICATE]


def test_a_task_copied_is_told(plan: Plan) -> None:
    rows = [
        HEADS,
        ["I", "Thể chế"],
        [5, RULES, "Sở Tư pháp", None, None, "Quý II"],
        [6, RULES, "Sở Tư pháp", None, None, "Quý III"],
    ]
    assert codes(read(plan, rows)) == [Code.DUPLICATE]


def test_a_group_that_is_no_area_leaves_its_tasks_without_one(plan: Plan) -> None:
    rows = [
        HEADS, ["I", "Cải cách thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II"],
        ["II", "Nhiệm vụ khác"], [2, PLANNED, "Sở Nội vụ", None, None, "Quý II"],
    ]  # fmt: skip
    found = read(plan, rows)
    assert [one.area for one in found.tasks] == ["institutions", ""]
    assert codes(found) == [Code.UNKNOWN_ENTRY]


def test_a_list_without_areas_says_so_once(plan: Plan) -> None:
    found = read(
        plan, [HEADS, [1, RULES, "Sở Tư pháp", None, None, "Quý II"], [2, PLANNED, "Sở Nội vụ", None, None, "Quý II"]]
    )
    assert codes(found) == [Code.UNKNOWN_ENTRY]


def test_tasks_without_numbers_are_counted(plan: Plan) -> None:
    found = read(
        plan,
        [
            HEADS[1:],
            ["Cải cách thể chế"],
            [RULES, "Sở Tư pháp", None, None, "Quý II"],
            [PLANNED, "Sở Nội vụ", None, None, "Quý II"],
        ],
    )
    assert [one.number for one in found.tasks] == ["1", "2"]
    assert (codes(found), codes(found, Severity.INFO)) == ([], [Code.MISSING_VALUE])


def test_every_sheet_may_be_an_area(plan: Plan) -> None:
    more = {"Tài chính công": [HEADS, [1, PLANNED, "Sở Tài chính", None, None, "Quý II"]]}
    found = read(plan, [HEADS, [1, RULES, "Sở Tư pháp", None, None, "Quý II"]], name="Thể chế", more=more)
    assert [(one.number, one.area) for one in found.tasks] == [
        ("Thể chế.1", "institutions"),
        ("Tài chính công.1", "public_finance"),
    ]


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        pytest.param(["(Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 01 năm 2023 của UBND tỉnh)"], date(2023, 1, 15), id="of its document"),
        pytest.param(["(Ban hành kèm theo Kế hoạch số 3/KH-UBND ngày 05/01/2023)"], date(2023, 1, 5), id="in figures"),
        pytest.param(["Bắc Kạn, ngày 20 tháng 7 năm 2023"], date(2023, 7, 20), id="of its own"),
        pytest.param(["Phụ lục nhiệm vụ năm 2023"], None, id="none"),
    ],
)  # fmt: skip
def test_a_list_holds_from_the_date_it_bears(plan: Plan, lines: list[str], day: date | None) -> None:
    rows = [*([line] for line in lines), HEADS, ["I", "Thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II"]]
    found = read(plan, rows)
    assert found.day == day
    assert (Code.UNKNOWN_PERIOD in [one.code for one in found.findings]) == (day is None)


def test_a_day_that_is_entered_counts(plan: Plan) -> None:
    data = xlsx([HEADS, ["I", "Thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II"]])
    found = read_tasks("a.xlsx", data, plan, answers=TaskAnswers(day=date(2023, 2, 1)))
    assert (found.day, codes(found)) == (date(2023, 2, 1), [])


def test_names_that_people_settled_are_known(plan: Plan) -> None:
    data = xlsx([HEADS, ["I", "Thể chế"], [1, RULES, "Cơ quan thường trực", None, None, "Quý II"]])
    assert read_tasks("a.xlsx", data, plan, units={"co quan thuong truc": "SNV"}).tasks[0].lead == "SNV"


def test_a_sample_is_known_by_its_mark(plan: Plan) -> None:
    assert read(plan, [["DỮ LIỆU MẪU"], HEADS, ["I", "Thể chế"], [1, RULES, "Sở Tư pháp", None, None, "Quý II"]]).sample


def test_hidden_rows_and_faulty_cells_are_told(plan: Plan) -> None:
    found = read(plan, [HEADS, ["I", "Thể chế"], [1, RULES, "Sở Tư pháp", None, None, "=1/0"]])
    assert Code.NO_CACHED_VALUE in codes(found)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([["Xin chào"]], id="a letter"),
        pytest.param(
            [["STT", "Đơn vị", "Tổng số hồ sơ", "Tỷ lệ (%)"], [1, "Huyện Ba Bể", 100, 90]], id="figures of units"
        ),
        pytest.param([["TT", "Họ và tên", "Chức vụ"], [1, "Nguyễn Văn A", "Chuyên viên"]], id="people"),
    ],
)
def test_other_files_are_refused_with_a_reason(plan: Plan, rows: Rows) -> None:
    found = read(plan, rows)
    assert (found.kind, found.tasks, codes(found), found.refused) == (None, (), [Code.NO_TABLE], True)


def test_a_broken_file_is_refused_with_a_reason(plan: Plan) -> None:
    found = read_tasks("a.xlsx", b"PK\x03\x04 and nothing more", plan)
    assert (found.refused, codes(found)) == (True, [Code.UNREADABLE_FILE])


def test_a_column_that_nobody_knows_is_told(plan: Plan) -> None:
    rows = [
        [*HEADS, "Mức ưu tiên", "Ghi chú"],
        ["I", "Thể chế"],
        [1, RULES, "Sở Tư pháp", None, None, "Quý II", "Cao", "x"],
    ]
    found = read(plan, rows)
    told = [(one.code, one.place.cell) for one in found.findings if one.code is not Code.UNKNOWN_PERIOD]
    assert told == [(Code.IGNORED_PART, "G1")]
