"""What a person settled: in this upload, and remembered from earlier ones."""

from functools import partial

import pytest

from lib.core.observation import Decision
from lib.intake.reading import Question, Reading, Settled
from tests.intake.conftest import Read
from tests.intake.test_reports import ON_TIME, PAYMENT, RATE, Rows, auto, figures, table

DOUBTFUL = "Thanh toán trực tuyến"  # a count or a rate


def question(reading: Reading, kind: str) -> Question:
    (one,) = [asked for asked in reading.questions if asked.kind == kind]
    return one


def test_a_column_is_asked_with_its_likely_meanings(read: Read) -> None:
    asked = question(read(table([DOUBTFUL], ["Ba Bể", 45], ["Na Rì", 50])), "column")
    assert DOUBTFUL in asked.text
    assert {f"{PAYMENT}|rate", f"{PAYMENT}|numerator"} <= {proposal.value for proposal in asked.proposals}
    assert (asked.place.sheet, asked.place.cell) == ("Biểu 01", "C4")
    assert asked.figures == 2
    assert all(proposal.label and 0 <= proposal.confidence <= 1 for proposal in asked.proposals)


def answer(reading: Reading, value: str, kind: str = "column") -> Settled:
    return Settled(**{f"{kind}s": {question(reading, kind).key: value}})


@pytest.mark.parametrize(
    ("value", "taken"),
    [
        pytest.param(f"{PAYMENT}|rate", {(PAYMENT, "061", "2023-Q3"): 45, (PAYMENT, "066", "2023-Q3"): 50}, id="a proposal"),
        pytest.param(f"{ON_TIME}|rate", {(ON_TIME, "061", "2023-Q3"): 45, (ON_TIME, "066", "2023-Q3"): 50}, id="another indicator"),
        pytest.param("", {}, id="no figure"),
        pytest.param(f"{PAYMENT}|numerator", {}, id="a count without its whole"),
    ],
)  # fmt: skip
def test_an_answered_column_is_settled(read: Read, value: str, taken: dict[tuple[str, str, str], float]) -> None:
    rows = table([DOUBTFUL], ["Ba Bể", 45], ["Na Rì", 50])
    reading = read(rows, answers=answer(read(rows), value))
    assert auto(reading) == figures(reading) == taken
    assert not [asked for asked in reading.questions if asked.kind == "column"]


def test_two_answers_make_counts(read: Read) -> None:
    rows = table(["Cột A", "Cột B"], ["Ba Bể", 45, 90], ["Na Rì", 50, 200])
    settled = Settled(columns={"cot a": f"{PAYMENT}|numerator", "cot b": f"{PAYMENT}|denominator"})
    assert auto(read(rows, answers=settled)) == {(PAYMENT, "061", "2023-Q3"): 50, (PAYMENT, "066", "2023-Q3"): 25}


def test_a_column_is_remembered_where_it_moved_and_rows_were_added(read: Read) -> None:
    memory = answer(read(table([DOUBTFUL], ["Ba Bể", 45], ["Na Rì", 50])), f"{PAYMENT}|rate")
    moved = table(["Số cán bộ", DOUBTFUL], ["Chợ Đồn", 12, 40], ["Ba Bể", 14, 46], ["Na Rì", 15, 51])
    assert auto(read(moved, memory=memory)) == {
        (PAYMENT, "064", "2023-Q3"): 40, (PAYMENT, "061", "2023-Q3"): 46, (PAYMENT, "066", "2023-Q3"): 51,
    }  # fmt: skip


@pytest.mark.parametrize(
    "header",
    [
        pytest.param("THANH TOÁN TRỰC TUYẾN", id="in upper case"),
        pytest.param("Thanh toan truc tuyen", id="without diacritics"),
        pytest.param(" Thanh toán\ntrực  tuyến ", id="broken over two lines"),
    ],
)
def test_a_column_is_remembered_however_it_is_spelled(read: Read, header: str) -> None:
    memory = answer(read(table([DOUBTFUL], ["Ba Bể", 45], ["Na Rì", 50])), f"{PAYMENT}|rate")
    assert set(auto(read(table([header], ["Ba Bể", 45], ["Na Rì", 50]), memory=memory)).values()) == {45, 50}


def test_a_column_is_remembered_in_the_next_period(read: Read) -> None:
    memory = answer(read(table([DOUBTFUL], ["Ba Bể", 45], ["Na Rì", 50])), f"{PAYMENT}|rate")
    later = table([DOUBTFUL], ["Ba Bể", 47], ["Na Rì", 52], title="Biểu tổng hợp kết quả Quý IV/2023")
    assert auto(read(later, memory=memory)) == {(PAYMENT, "061", "2023-Q4"): 47, (PAYMENT, "066", "2023-Q4"): 52}


def test_an_answer_beats_the_memory(read: Read) -> None:
    rows = table([DOUBTFUL], ["Ba Bể", 45], ["Na Rì", 50])
    memory = answer(read(rows), f"{ON_TIME}|rate")
    reading = read(rows, memory=memory, answers=answer(read(rows), f"{PAYMENT}|rate"))
    assert {indicator for indicator, _, _ in auto(reading)} == {PAYMENT}


def test_two_columns_of_one_name_are_asked_one_by_one(read: Read) -> None:
    rows = table([RATE, RATE], ["Ba Bể", 45, 55], ["Na Rì", 50, 60])
    first = read(rows)
    assert not auto(first)
    left, right = (asked.key for asked in first.questions)
    both = Settled(columns={left: f"{PAYMENT}|rate", right: f"{PAYMENT}|rate"})
    assert not auto(read(rows, answers=both))
    one = Settled(columns={left: "", right: f"{PAYMENT}|rate"})
    assert auto(read(rows, answers=one)) == {(PAYMENT, "061", "2023-Q3"): 55, (PAYMENT, "066", "2023-Q3"): 60}


def test_an_unknown_unit_is_asked_once_and_remembered(read: Read) -> None:
    rows = table([RATE, "Tỷ lệ hồ sơ giải quyết đúng hạn (%)"], ["Ba Bể", 45.5, 90], ["Huyện Lạ", 50, 91])
    first = read(rows)
    asked = question(first, "unit")
    assert "Huyện Lạ" in asked.text
    assert all(proposal.label for proposal in asked.proposals)
    assert {unit for _, unit, _ in auto(first)} == {"061"}
    assert {seen.decision for seen in first.observations if seen.unit is None} == {Decision.CONFIRM}
    again = read([*rows, [3, "HUYỆN  LẠ ", None, None]], memory=Settled(units={asked.key: "066"}))
    assert auto(again)[PAYMENT, "066", "2023-Q3"] == 50
    assert not again.questions


def test_a_unit_settled_as_none_gives_no_figure_to_take(read: Read) -> None:
    rows = table([RATE], ["Ba Bể", 45.5], ["Huyện Lạ", 50])
    reading = read(rows, answers=Settled(units={question(read(rows), "unit").key: ""}))
    assert {unit for _, unit, _ in auto(reading)} == {"061"}
    assert not reading.questions


def test_a_period_is_asked_and_its_answer_dates_the_table(read: Read) -> None:
    rows = table([RATE], ["Ba Bể", 45.5], ["Na Rì", 50], title="Kết quả")
    first = read(rows)
    asked = question(first, "period")
    assert (asked.figures, auto(first)) == (2, {})
    assert {seen.period for seen in first.observations} == {None}
    reading = read(rows, answers=Settled(periods={asked.key: "2023-9M"}))
    assert auto(reading) == {(PAYMENT, "061", "2023-9M"): 45.5, (PAYMENT, "066", "2023-9M"): 50}
    assert all(seen.to_date for seen in reading.observations)
    assert not reading.questions


def test_places_that_disagree_are_offered_both(read: Read) -> None:
    rows = table([RATE], ["Ba Bể", 45.5], ["Na Rì", 50])
    asked = question(read(rows, file="CCHC_Quy-2-2023.xlsx"), "period")
    assert [proposal.value for proposal in asked.proposals] == ["2023-Q3", "2023-Q2"]


def test_a_doubtful_figure_is_taken_only_when_accepted(read: Read) -> None:
    heads = ["Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ phát sinh", "Tỷ lệ (%)"]
    body: Rows = [["Ba Bể", 10, 20, 55], *([name, 10, 20, 50] for name in ("Na Rì", "Chợ Đồn", "Chợ Mới", "Ngân Sơn"))]
    first = read(table(heads, *body))
    asked = question(first, "figure")
    assert "55,0%" in asked.text
    assert (PAYMENT, "061", "2023-Q3") not in auto(first)
    accepted = read(table(heads, *body), answers=Settled(figures={asked.key: "accept"}))
    assert auto(accepted)[PAYMENT, "061", "2023-Q3"] == 50
    refused = read(table(heads, *body), answers=Settled(figures={asked.key: ""}))
    assert (PAYMENT, "061", "2023-Q3") not in auto(refused)


FRACTIONS: Rows = [["Ba Bể", 0.45], ["Na Rì", 0.5], ["Chợ Đồn", 0.2], ["Chợ Mới", 1]]
MIXED: Rows = [["Ba Bể", 0.45], ["Na Rì", 1], ["Chợ Đồn", 60], ["Chợ Mới", 0]]


@pytest.mark.parametrize(
    ("body", "answer", "expected"),
    [
        pytest.param(FRACTIONS, None, [], id="not answered"),
        pytest.param(FRACTIONS, "fraction", [45, 50, 20, 100], id="all of one"),
        pytest.param(FRACTIONS, "percent", [0.45, 0.5, 0.2, 1], id="percentages"),
        pytest.param(FRACTIONS, "", [], id="left out"),
        pytest.param(MIXED, None, [60, 0], id="mixed, not answered"),
        pytest.param(MIXED, "fraction", [45, 100, 60, 0], id="fractions among percentages"),
        pytest.param(MIXED, "percent", [0.45, 1, 60, 0], id="small percentages among others"),
        pytest.param(MIXED, "", [60, 0], id="only the doubtful ones are left out"),
    ],
)
def test_a_column_is_asked_once_whether_it_holds_fractions(
    read: Read, body: Rows, answer: str | None, expected: list[float]
) -> None:
    rows = table([RATE], *body)
    asked = question(read(rows), "scale")
    assert asked.figures == sum(0 < float(str(row[1])) <= 1 for row in body)
    assert (str(asked.place), {proposal.value for proposal in asked.proposals}) == (
        "Biểu 01!C4",
        {"fraction", "percent", ""},
    )
    reading = read(rows) if answer is None else read(rows, answers=Settled(scales={asked.key: answer}))
    assert list(auto(reading).values()) == expected
    assert [one.kind for one in reading.questions] == ([] if answer is not None else ["scale"])
    assert bool(reading.doubtful) is (answer is None)


def test_two_tables_with_one_header_are_asked_apart(read: Read) -> None:
    other = table([RATE], ["Ngân Sơn", 0.3], ["Pác Nặm", 0.6], ["Bạch Thông", 0.7])
    read_both = partial(read, table([RATE], *FRACTIONS), more={"Biểu 02": other})
    keys = {asked.key for asked in read_both().questions if asked.kind == "scale"}
    assert keys == {"Biểu 01!C4", "Biểu 02!C4"}
    answered = read_both(answers=Settled(scales={"Biểu 01!C4": "fraction"}))
    assert [asked.key for asked in answered.questions] == ["Biểu 02!C4"]


def test_a_cell_doubtful_for_another_reason_is_still_asked_about(read: Read) -> None:
    rows = table([RATE], ["Ba Bể", 0.45], ["Na Rì", 0.5], ["UBND xã Khang Ninh", "gần 80"], ["Chợ Đồn", 45])
    answered = read(rows, answers=Settled(scales={question(read(rows), "scale").key: "fraction"}))
    assert [(one.kind, one.place.cell) for one in answered.questions if one.kind == "figure"] == [("figure", "C6")]


def test_accepting_a_figure_does_not_accept_its_column(read: Read) -> None:
    rows = table([DOUBTFUL], ["Ba Bể", 45], ["Na Rì", 50])
    assert not auto(read(rows, answers=Settled(figures={"Biểu 01!C4": "accept", "Biểu 01!C5": "accept"})))


def test_these_answers_stand_before_those() -> None:
    here, there = Settled(columns={"a": "1"}, units={"u": "061"}), Settled(columns={"a": "2", "b": "3"})
    both = here.over(there)
    assert (dict(both.columns), dict(both.units), dict(both.periods)) == ({"a": "1", "b": "3"}, {"u": "061"}, {})
