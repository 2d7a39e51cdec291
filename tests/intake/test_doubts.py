"""Figures that wait and that nothing else asks about: one question for each line and reason, and a way for every figure."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.core.finding import Code
from lib.core.plan import Plan
from lib.intake.figures import remarks
from lib.intake.figures.waits import TEXTS
from lib.intake.layout.lines import Cell
from lib.intake.reading import Question, Reading, Settled
from lib.intake.sheets.numbers import Said, Saying
from lib.plans.folder import load_plan
from tests.corpus.cases import written_cases
from tests.corpus.generator import generated_cases
from tests.intake.answering import answered
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import DISTRICTS, ON_TIME, PAYMENT, RATE, Rows, auto, codes, figures, table

PLAN = load_plan()
COUNTS = ("Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ TTHC phát sinh")
DEPARTMENTS = ("Sở Y tế", "Sở Tư pháp")
EVERYBODY = (*DISTRICTS, *DEPARTMENTS)
BOTH = (RATE, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)")
COMMUNES = ("Xã Bành Trạch", "Xã Cao Thượng", "Xã Chu Hương", "Xã Địa Linh", "Xã Đồng Phúc")


def counted(*units: str) -> list[list[object]]:
    return [[name, 10, 20] for name in units]


def doubts(reading: Reading) -> list[Question]:
    return [asked for asked in reading.questions if asked.kind == "doubt"]


def split(*rows: list[object]) -> Rows:
    header = ["Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn", "Số hồ sơ giải quyết quá hạn"]
    return table(header, *([name, 100 + at, 90, 10 + at] for at, name in enumerate(DISTRICTS[:5])), *rows)


CHECKED = [
    pytest.param(
        table(COUNTS, *counted(*EVERYBODY), ["TỔNG SỐ TOÀN TỈNH", 110, 200]), Code.TOTAL_MISMATCH, 1,
        "dòng tổng ghi 110 nhưng các dòng cộng lại là 100", id="a total",
    ),
    pytest.param(
        table(COUNTS, *counted(*DISTRICTS), ["Tổng cộng", 80, 160]), None, 1, "chưa chắc “Tổng cộng” là Tỉnh Bắc Kạn",
        id="a total of not all units",
    ),
    pytest.param(
        table([RATE], *([name, 50 + at] for at, name in enumerate(EVERYBODY)), ["TỔNG SỐ TOÀN TỈNH", 91]),
        Code.TOTAL_MISMATCH, 1, "dòng tổng ghi 91,0% nhưng các đơn vị chỉ từ 50,0% đến 59,0%", id="a share of all",
    ),
    pytest.param(
        split(["Chợ Mới", 130, 90, 10]), Code.TOTAL_MISMATCH, 1, "các số hợp thành cộng lại là 100",
        id="columns that make up another",
    ),
    pytest.param(
        table(BOTH, *([name, 50, 90] for name in (*COMMUNES, "Xã Văn Lang"))), Code.UNKNOWN_UNIT, 2,
        "đơn vị không cùng địa bàn", id="a unit of another district, in two columns",
    ),
    pytest.param(
        [["Biểu tổng hợp kết quả Quý III/2023"], ["STT", "Đơn vị", f"{RATE} - Quý II/2023"], [1, "Ba Bể", 45], [2, "Na Rì", 50]],
        Code.UNKNOWN_PERIOD, 2, "kỳ ghi ở các nơi không giống nhau", id="another period than in the title",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "code", "number", "said"), CHECKED)
def test_what_a_check_doubts_is_asked_once_for_a_line_and_reason(
    read: Read, rows: Rows, code: Code | None, number: int, said: str
) -> None:
    reading = read(rows)
    (asked,) = reading.questions
    assert (asked.kind, asked.figures, len(reading.doubtful)) == ("doubt", number, number)
    assert said in asked.text
    assert asked.place.cell
    assert [proposal.value for proposal in asked.proposals] == ["accept", ""]
    assert code is None or code in codes(reading)


@pytest.mark.parametrize(("rows", "code", "number", "said"), CHECKED)
def test_an_answer_takes_the_figures_or_leaves_them_out_and_the_findings_stay(
    read: Read, rows: Rows, code: Code | None, number: int, said: str
) -> None:
    asked = read(rows)
    (question,) = asked.questions
    taken, left = (read(rows, answers=Settled(doubts={question.key: answer})) for answer in ("accept", ""))
    assert auto(taken) == figures(taken) == figures(asked)
    assert len(auto(taken)) == len(auto(asked)) + number
    assert auto(left) == figures(left) == auto(asked)
    assert taken.findings == left.findings == asked.findings
    assert taken.questions == left.questions == asked.questions  # still there, so that the answer can be changed


def test_two_reasons_of_one_figure_are_one_question(read: Read) -> None:
    (asked,) = doubts(read(table(COUNTS, *counted(*DISTRICTS), ["Tổng cộng", 90, 160])))
    assert "chưa chắc “Tổng cộng” là Tỉnh Bắc Kạn" in asked.text
    assert "dòng tổng ghi 90 nhưng các dòng cộng lại là 80" in asked.text


def test_two_reasons_that_doubt_different_figures_of_one_line_are_two_questions(read: Read) -> None:
    units = (*COMMUNES, "Xã Văn Lang")
    rows = table(COUNTS, *counted(*units), ["Tổng cộng", 70, 120])
    reading = read(rows)
    texts = [asked.text for asked in doubts(reading)]
    assert len(texts) == 2
    assert sum("không thuộc" in text for text in texts) == 1
    keys = [asked.key for asked in doubts(reading)]
    assert len(auto(read(rows, answers=Settled(doubts={keys[0]: "accept"})))) == len(auto(reading)) + 1


def test_an_answer_is_about_these_figures_and_no_others(read: Read) -> None:
    rows = table(COUNTS, *counted(*DISTRICTS), ["Tổng cộng", 80, 160])
    answers = Settled(doubts={asked.key: "accept" for asked in doubts(read(rows))})
    other = table(COUNTS, *counted(*DISTRICTS), ["Tổng cộng", 80, 161])
    assert not read(rows, answers=answers).doubtful
    assert len(read(other, answers=answers).doubtful) == 1


@pytest.mark.parametrize(
    ("answer", "value"),
    [pytest.param("dòng 4", 45, id="the first"), pytest.param("dòng 6", 48, id="the second"), pytest.param("", None, id="none")],
)  # fmt: skip
def test_of_two_rows_of_one_unit_a_person_takes_one(read: Read, answer: str, value: float | None) -> None:
    rows = table([RATE], ["Ba Bể", 45], ["Na Rì", 50], ["Ba Bể", 48])
    (asked,) = read(rows).questions
    assert [proposal.label for proposal in asked.proposals] == [
        "Nhận 45,0% (dòng 4)",
        "Nhận 48,0% (dòng 6)",
        "Không nhận",
    ]
    reading = read(rows, answers=Settled(doubts={asked.key: answer}))
    assert not reading.doubtful
    assert auto(reading).get((PAYMENT, "061", "2023-Q3")) == value


def test_two_rows_of_one_unit_are_asked_about_once_for_all_their_columns(read: Read) -> None:
    rows = table(BOTH, ["Ba Bể", 45, 90], ["Na Rì", 50, 95], ["Ba Bể", 48, 91])
    (asked,) = read(rows).questions
    assert "2 chỉ tiêu ở dòng 4 và dòng 6" in asked.text
    reading = read(rows, answers=Settled(doubts={asked.key: "dòng 6"}))
    assert {key: value for key, value in auto(reading).items() if key[1] == "061"} == {
        (PAYMENT, "061", "2023-Q3"): 48, (ON_TIME, "061", "2023-Q3"): 91,
    }  # fmt: skip


def test_a_figure_with_a_question_of_its_own_is_asked_about_there_first(read: Read) -> None:
    rows = table([*COUNTS, RATE], *([name, 10, 20, 50] for name in EVERYBODY), ["TỔNG SỐ TOÀN TỈNH", 110, 200, 12])
    reading = read(rows)
    (cell,) = reading.questions
    assert cell.kind == "figure"
    accepted = read(rows, answers=Settled(figures={cell.key: "accept"}))
    assert [asked.kind for asked in accepted.questions] == ["doubt"]


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda cell: remarks.mismatch(1, 2, 3, cell), id="mismatch"),
        pytest.param(lambda cell: remarks.broken_count(1.5, cell), id="broken count"),
        pytest.param(lambda cell: remarks.mean_of_periods(cell), id="a mean"),
        pytest.param(lambda cell: remarks.counts_left_out(cell), id="counts left out"),
        pytest.param(lambda cell: remarks.blank_part(cell), id="a blank part"),
        pytest.param(lambda cell: remarks.rough_number(Said(Saying.TEXT, text="gần 90"), cell), id="a rough number"),
        pytest.param(lambda cell: remarks.contradicted_no_cases(Said(Saying.NO_CASES, text="-"), cell), id="a dash"),
    ],
)
def test_every_doubt_about_a_cell_has_words(made: object) -> None:
    remark = made(Cell(1, 1))  # type: ignore[operator]
    assert remark.doubt
    assert TEXTS[remark.code]


REPORTS = (*written_cases(), *generated_cases(40, seed=515))


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(REPORTS), st.booleans())
def test_whoever_answers_every_question_leaves_no_figure_in_doubt(case: object, refuse: bool) -> None:
    assert not answered(case.name, case.data, PLAN, refuse=refuse).doubtful  # type: ignore[attr-defined]


def test_nothing_is_asked_about_what_is_sure(read: Read, plan: Plan) -> None:
    assert plan.indicators
    assert not read([[TITLE], ["STT", "Đơn vị", RATE], [1, "Ba Bể", 45], [2, "Na Rì", 50]]).questions
