"""The summary in as many situations as a year brings, and the laws of its grammar and its numbers."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core import words
from lib.core.directive import Directive, Subject
from lib.core.judgement import Judgement, Standing
from lib.core.period import Period, periods_of
from lib.insight import explained
from lib.insight.need import need
from lib.insight.score import JUDGED, tally
from lib.insight.scorecard import Scorecard
from lib.insight.sentences import Topic
from lib.insight.shortfall import shortfall
from lib.insight.summary import Work, summary
from tests.insight.factory import GOALS as PLAN_GOALS
from tests.insight.factory import PAID, PROVINCE, SATISFIED, SPENT, STAFF, UNITS, card, figures, plan, row

ALL = (PAID, SATISFIED, STAFF, SPENT)
GOOD = {PAID: 60, SATISFIED: 95, STAFF: 98, SPENT: 90}
EXPECTED = ("S1", "S2", "D1", "D2", "D3")


def reported(period="2023-9M", units=(PROVINCE,), **values):
    """Where everything is met, but for the short names given; `nothing` leaves one out, `none` is no cases."""
    by_name = {"paid": PAID, "satisfied": SATISFIED, "staff": STAFF, "spent": SPENT}
    said = {of: values.get(name, GOOD[of]) for name, of in by_name.items()}
    return [
        row(unit, None if value == "none" else value, of=of, period=period)
        for unit in units
        for of, value in said.items()
        if value != "nothing"
    ]


def texts(*rows, period="2023-9M", unit=None, work=None, of=None):
    return [one.text for one in summary(card(*rows, period=period, of=of), unit, work)]


GOALS = tuple(replace(PLAN_GOALS[1], id=f"J{number}") for number in range(3))
WITH_GOALS = replace(plan(), goals=GOALS)


def judged(*standings, rows=(), period="2023-9M"):
    """A card on which the first goals are judged so."""
    said = [
        Judgement(
            goal=goal.id, period=Period.parse(period), standing=standing, evidence="", person="",
            at=datetime(2023, 9, 20, tzinfo=UTC),
        )
        for goal, standing in zip(GOALS, standings, strict=False)
    ]  # fmt: skip
    return Scorecard(figures(*rows, of=WITH_GOALS), Period.parse(period), said)


NO_COMPARISON = "Chưa có số liệu kỳ liền trước để so sánh."
NOBODY = "Chưa có đơn vị nào trong 5 đơn vị nộp số liệu 9 tháng năm 2023."


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [],
            [
                "Đến hết 9 tháng năm 2023, chưa có số liệu của chỉ tiêu nào trong 4 chỉ tiêu.",
                "Việc đánh giá và so sánh chờ số liệu của các đơn vị.",
                NOBODY,
            ],
            id="nothing reported",
        ),
        pytest.param(
            reported(),
            ["Đến hết 9 tháng năm 2023, cả 4 chỉ tiêu đều đạt.", NO_COMPARISON, NOBODY],
            id="all met, no period before",
        ),
        pytest.param(
            reported(satisfied=75),
            [
                "Đến hết 9 tháng năm 2023, có 3 trong 4 chỉ tiêu đạt và 1 chưa đạt.",
                "Chỉ tiêu chưa đạt là hài lòng về giải quyết TTHC: 75,0%, còn thiếu 15 điểm so với mục tiêu 90%.",
                NO_COMPARISON,
                NOBODY,
            ],
            id="one red",
        ),
        pytest.param(
            reported(paid=20, satisfied=60, staff=140, spent=30),
            [
                "Đến hết 9 tháng năm 2023, chưa có chỉ tiêu nào đạt trong 4 chỉ tiêu: 4 chưa đạt.",
                "Trong các chỉ tiêu chưa đạt, xa mục tiêu nhất là giải ngân vốn đầu tư công: 30,0%, còn thiếu 41,3 điểm "
                "so với tiến độ phải đạt đến hết kỳ là 71,3%.",
                "Tiếp theo là sử dụng biên chế (140,0%, vượt 40 điểm) và thanh toán trực tuyến (20,0%, còn thiếu 30 điểm).",
                NO_COMPARISON,
                NOBODY,
            ],
            id="all red",
        ),
        pytest.param(
            reported(staff=103),
            [
                "Đến hết 9 tháng năm 2023, có 3 trong 4 chỉ tiêu đạt và 1 gần đạt.",
                "Không có chỉ tiêu nào ở mức chưa đạt; chỉ tiêu gần đạt là sử dụng biên chế: 103,0%, vượt 3 điểm so với "
                "mức tối đa 100%.",
                NO_COMPARISON,
                NOBODY,
            ],
            id="near an upper limit",
        ),
        pytest.param(
            reported(paid=46, satisfied="nothing", staff="none", spent=20),
            [
                "Đến hết 9 tháng năm 2023, chưa có chỉ tiêu nào đạt trong 4 chỉ tiêu: 1 gần đạt, 1 chưa đạt, 1 chưa có số "
                "liệu và 1 không phát sinh.",
                "Chỉ tiêu chưa đạt là giải ngân vốn đầu tư công: 20,0%, còn thiếu 51,3 điểm so với tiến độ phải đạt đến "
                "hết kỳ là 71,3%.",
                NO_COMPARISON,
                NOBODY,
            ],
            id="a mixture",
        ),
        pytest.param(
            reported(units=EXPECTED, satisfied=75),
            [
                "Đến hết 9 tháng năm 2023, có 3 trong 4 chỉ tiêu đạt và 1 chưa đạt.",
                "Chỉ tiêu chưa đạt là hài lòng về giải quyết TTHC: 75,0%, ước tính, còn thiếu 15 điểm so với mục tiêu 90%.",
                "Yếu nhất là Sở Nội vụ (75,0%) và Sở Xây dựng (75,0%).",
                NO_COMPARISON,
                "Cả 5 đơn vị đã nộp số liệu 9 tháng năm 2023.",
            ],
            id="only estimates",
        ),
        pytest.param(
            [*reported("2023-6M", satisfied=70, paid=65), *reported(satisfied=75)],
            [
                "Đến hết 9 tháng năm 2023, có 3 trong 4 chỉ tiêu đạt và 1 chưa đạt.",
                "Chỉ tiêu chưa đạt là hài lòng về giải quyết TTHC: 75,0%, còn thiếu 15 điểm so với mục tiêu 90%, chưa đạt "
                "liên tục từ 6 tháng đầu năm 2023.",
                "So với kỳ liền trước, 1 chỉ tiêu tốt lên là hài lòng về giải quyết TTHC (+5,0 điểm); 1 chỉ tiêu kém đi là "
                "thanh toán trực tuyến (−5,0 điểm).",
                NOBODY,
            ],
            id="better and worse; what grows all year is no news",
        ),
        pytest.param(
            [*reported("2023-6M", staff=99), *reported()],
            [
                "Đến hết 9 tháng năm 2023, cả 4 chỉ tiêu đều đạt.",
                "So với kỳ liền trước, 1 chỉ tiêu tốt lên là sử dụng biên chế (−1,0 điểm).",
                NOBODY,
            ],
            id="less is better under a limit",
        ),
        pytest.param(
            [*reported("2023-6M"), *reported()],
            [
                "Đến hết 9 tháng năm 2023, cả 4 chỉ tiêu đều đạt.",
                "So với kỳ liền trước, các chỉ tiêu có số so sánh không thay đổi.",
                NOBODY,
            ],
            id="nothing moved",
        ),
        pytest.param(
            [
                row("D1", counts=(10, 100), period="2023-9M"),
                row("D2", counts=(30, 100), period="2023-9M"),
                row("D3", counts=(40, 100), period="2023-9M"),
            ],
            [
                "Đến hết 9 tháng năm 2023, chưa có chỉ tiêu nào đạt trong 4 chỉ tiêu: 1 chưa đạt và 3 chưa có số liệu.",
                "Chỉ tiêu chưa đạt là thanh toán trực tuyến: 26,7%, từ 3/5 đơn vị, còn thiếu 23,3 điểm so với mục tiêu 50%.",
                "Một và Hai chiếm 86% phần còn thiếu của các đơn vị chưa đạt mục tiêu.",
                NO_COMPARISON,
                "Đã có 3 trong 5 đơn vị nộp số liệu 9 tháng năm 2023; chưa nộp: Sở Nội vụ và Sở Xây dựng.",
            ],
            id="some units with counts: no need is told for part of the province",
        ),
        pytest.param(
            [row(PROVINCE, counts=(360, 900), period="2023-9M")],
            [
                "Đến hết 9 tháng năm 2023, chưa có chỉ tiêu nào đạt trong 4 chỉ tiêu: 1 chưa đạt và 3 chưa có số liệu.",
                "Chỉ tiêu chưa đạt là thanh toán trực tuyến: 40,0%, còn thiếu 10 điểm so với mục tiêu 50%.",
                "Để đạt mục tiêu năm, ước mỗi tháng còn lại cần 80 trường hợp, từ đầu năm bình quân mỗi tháng được 40.",
                NO_COMPARISON,
                NOBODY,
            ],
            id="what is needed each month",
        ),
        pytest.param(
            [row(PROVINCE, counts=(90, 900), period="2023-9M")],
            [
                "Đến hết 9 tháng năm 2023, chưa có chỉ tiêu nào đạt trong 4 chỉ tiêu: 1 chưa đạt và 3 chưa có số liệu.",
                "Chỉ tiêu chưa đạt là thanh toán trực tuyến: 10,0%, còn thiếu 40 điểm so với mục tiêu 50%.",
                "Dù từ nay đến cuối năm mọi trường hợp đều đạt, cả năm ước chỉ được 32,5%.",
                NO_COMPARISON,
                NOBODY,
            ],
            id="out of reach",
        ),
        pytest.param(
            [
                *reported(satisfied=95),
                row(PROVINCE, 75.03, of=SATISFIED, period="2023-6M", measurement="sipas"),
            ],
            [
                "Đến hết 9 tháng năm 2023, cả 4 chỉ tiêu đều đạt.",
                "Riêng hài lòng về giải quyết TTHC: 95,0% theo số liệu của đơn vị (9 tháng năm 2023); 75,0% theo khảo sát "
                "SIPAS (6 tháng đầu năm 2023), chưa đạt.",
                NO_COMPARISON,
                NOBODY,
            ],
            id="somebody else measured otherwise",
        ),
        pytest.param(
            [row(PROVINCE, 20, period="2023-Q2")],
            [
                "Đến hết 9 tháng năm 2023, chưa có chỉ tiêu nào đạt trong 4 chỉ tiêu: 1 chưa đạt và 3 chưa có số liệu.",
                "Chỉ tiêu chưa đạt là thanh toán trực tuyến: 20,0%, số của quý II/2023, còn thiếu 30 điểm so với mục tiêu 50%.",
                NO_COMPARISON,
                NOBODY,
            ],
            id="an older figure",
        ),
    ],
)  # fmt: skip
def test_what_is_said(rows, expected):
    assert texts(*rows) == expected


def test_one_indicator_is_told_as_one():
    assert (
        texts(row(PROVINCE, 60, period="2023-9M"), of=plan(PAID))[0]
        == "Đến hết 9 tháng năm 2023, chỉ tiêu duy nhất đã đạt."
    )


def test_a_unit_is_named_and_its_own_report_is_told():
    said = texts(row("D1", 60, period="2023-9M"), unit="D1")
    assert said[0] == "Đến hết 9 tháng năm 2023, huyện Một có 1 trong 4 chỉ tiêu đạt và 3 chưa có số liệu."
    assert said[-1] == "Đơn vị đã nộp số liệu 9 tháng năm 2023."


def test_a_unit_without_indicators_gets_one_sentence():
    assert texts(unit="C1", of=plan(STAFF)) == ["Kế hoạch không giao chỉ tiêu nào cho xã Một."]


@pytest.mark.parametrize(
    ("work", "standings", "expected"),
    [
        pytest.param(None, (), None, id="nobody keeps them"),
        pytest.param(Work(directives_open=0, tasks_overdue=0), (), None, id="nothing open, nothing judged"),
        pytest.param(
            Work(directives_open=3, directives_overdue=1, tasks_overdue=2),
            (Standing.MET, Standing.UNDER_WAY, Standing.NOT_MET),
            "Còn 3 ý kiến chỉ đạo chưa thực hiện xong, trong đó 1 quá hạn; 2 nhiệm vụ quá hạn; mục tiêu do người có trách "
            "nhiệm đánh giá: 1 đạt, 1 đang thực hiện và 1 chưa đạt.",
            id="all of them",
        ),
        pytest.param(
            Work(directives_open=1, directives_overdue=0),
            (),
            "Còn 1 ý kiến chỉ đạo chưa thực hiện xong.",
            id="none is late",
        ),
        pytest.param(Work(tasks_overdue=5), (), "5 nhiệm vụ quá hạn.", id="only late tasks"),
        pytest.param(
            None, (Standing.MET,) * 2, "Mục tiêu do người có trách nhiệm đánh giá: 2 đạt.", id="only judged goals"
        ),
    ],
)
def test_work_and_goals_are_told_where_there_are_any(work, standings, expected):
    said = [one.text for one in summary(judged(*standings, rows=reported()), None, work)]
    assert said[0] == "Đến hết 9 tháng năm 2023, cả 4 chỉ tiêu đều đạt.", "goals are no indicators"
    assert said[2:-1] == ([expected] if expected else [])


def test_work_is_what_stands_on_the_day():
    first = Directive(
        id=1, period=Period.parse("2023-Q2"), decided_on=date(2023, 6, 20), subject=Subject(), text="Rà soát",
        responsible="S1", deadline=date(2023, 9, 1), person="", at=datetime(2023, 6, 20, tzinfo=UTC),
    )  # fmt: skip
    all_of_them = [
        first,
        replace(first, id=2, deadline=date(2023, 12, 1)),
        replace(first, id=3, done_on=date(2023, 8, 1)),
        replace(first, id=4, withdrawn=True),
        replace(first, id=5, period=Period.parse("2023"), decided_on=date(2023, 12, 20)),
    ]
    day = date(2023, 9, 14)
    assert Work.of(all_of_them, (), day) == Work(directives_open=2, directives_overdue=1, tasks_overdue=None)
    assert Work.of([], (), day) == Work(directives_open=0, directives_overdue=0)


def test_the_least_needed_give_way_where_there_is_too_much_to_say():
    rows = [
        *reported("2023-6M", units=EXPECTED),
        *(row(unit, counts=(10, 100), period="2023-9M") for unit in EXPECTED),
        row(PROVINCE, 75, of=SATISFIED, period="2023-9M"),
        row(PROVINCE, 130, of=STAFF, period="2023-9M"),
    ]
    assert [one for one in texts(*rows) if one.startswith("Tiếp theo")], "there is room for it"
    said = texts(*rows, work=Work(directives_open=2))
    assert len(said) == 6
    assert not [one for one in said if one.startswith("Tiếp theo")]
    assert [one for one in said if one.startswith("Còn 2 ý kiến")]


NUMBER = re.compile(r"[+−]?\d+(?:\.\d{3})*(?:,\d+)?(?:/\d+)?")
LABELS = re.compile(
    "|".join(sorted((re.escape(words.lower_first(one.label)) for one in periods_of(2023)), key=len, reverse=True))
)
VALUES = st.one_of(st.none(), st.floats(0, 150).map(lambda value: round(value, 2)))
COUNTS = st.tuples(st.integers(0, 90), st.integers(90, 2000))


@st.composite
def situations(draw):
    """Figures of any unit, period and measurement, with and without counts."""
    rows, seen = [], set()
    for _ in range(draw(st.integers(0, 14))):
        of = draw(st.sampled_from(ALL))
        unit = draw(st.sampled_from([PROVINCE, PROVINCE, *EXPECTED]))
        period = draw(st.sampled_from(["2023-Q1", "2023-Q2", "2023-6M", "2023-Q3", "2023-9M", "2023-09", "2023"]))
        measurement = draw(st.sampled_from(["own", "own", "own", "sipas"]))
        key = (of.id, unit, period, measurement)
        if key in seen:
            continue
        seen.add(key)
        counts = draw(st.one_of(st.none(), COUNTS))
        value = None if counts else draw(VALUES)
        rows.append(row(unit, value, of=of, period=period, counts=counts, measurement=measurement))
    of = plan(*draw(st.lists(st.sampled_from(ALL), min_size=1, max_size=4, unique=True)), goals=GOALS)
    period = draw(st.sampled_from(["2023-Q3", "2023-9M", "2023"]))
    goals = judged(*draw(st.lists(st.sampled_from(Standing), max_size=3)), period=period).judged_goals()
    return Scorecard(figures(*rows, of=of), Period.parse(period), [one.judgement for one in goals])


WORK = st.one_of(st.none(), st.builds(Work, directives_open=st.integers(0, 9), tasks_overdue=st.integers(0, 9)))
PLACES = st.sampled_from([None, "D1"])


@given(situations(), PLACES, WORK)
def test_the_grammar_holds_in_every_situation(seen, unit, work):
    found = summary(seen, unit, work)
    assert 3 <= len(found) <= 6
    for one in found:
        text = one.text
        assert text[0].isupper() or text[0].isdigit()
        assert text.endswith(".")
        assert not text.endswith("..")
        assert "  " not in text
        assert " ," not in text
        assert " ;" not in text
        assert not re.search(r"\.(?!\d{3})(?!$)", text), "a full stop ends the sentence, or parts thousands"
        assert not re.search(r"\d\.\d{1,2}(?!\d)", text), "no decimal point"
        assert not re.search(r"\b0 (chỉ tiêu|trong|gần|chưa|đơn vị|ý kiến|nhiệm vụ|đạt|quá)", text)
        assert text.count("(") == text.count(")")
        assert "None" not in text
        assert "–" not in text
    assert len({one.text for one in found}) == len(found)


@given(situations(), PLACES, WORK)
def test_every_number_is_one_of_the_scorecard_and_has_its_source(seen, unit, work):
    """Words hold no digit but in a period's label; each figure is worded from the figures it names."""
    code = unit or PROVINCE
    for one in summary(seen, unit, work):
        for part in one.parts:
            if part.subject is None:
                assert not re.search(r"\d", LABELS.sub("", part.text[:1].lower() + part.text[1:])), part.text
                continue
            numbers = set(NUMBER.findall(part.text))
            assert part.subject.unit in {code, *(unit.code for unit in UNITS)}
            assert numbers, part.text
            assert numbers <= computed(seen, code, part.subject, work), part.text


def computed(seen, code, subject, work):
    """Every number that may be said of the subject, worded by hand from the scorecard."""
    if subject.topic is Topic.UNIT:
        assert subject.unit == code
        scores = seen.scores(code)
        moved = [one for one in scores if one.change is not None]
        return {
            str(len(scores)),
            *(str(count) for count in tally(scores).values()),
            *map(str, range(1, len(moved) + 1)),
        }
    if subject.topic is Topic.REPORTING:
        fresh = seen.freshness()
        return {str(fresh.reported), str(len(fresh.expected))}
    if subject.topic is Topic.DIRECTIVES:
        return {str(work.directives_open)}
    if subject.topic is Topic.TASKS:
        return {str(work.tasks_overdue)}
    if subject.topic is Topic.GOALS:
        said = [one.judgement.standing for one in seen.judged_goals()]
        return {str(said.count(one)) for one in Standing}
    return of_indicator(seen, subject)


def of_indicator(seen, subject):
    figures = [
        figure
        for basis in seen.figures.bases.of(seen.plan.indicators[subject.indicator], subject.period)
        if (figure := seen.figures.on(subject.indicator, subject.unit, subject.period, basis))
    ]
    score = seen.score(subject.indicator, subject.unit)
    found = need(seen.figures, score)
    sources = [*figures, *([found.figure] if found else [])]
    assert [one for one in sources if (one.period, one.observation) == (subject.period, subject.observation)]
    said = set()
    for figure in figures:
        said |= {f"{figure.reported_children}/{figure.expected_children}", words.percent(figure.value)}
        verdict = seen.verdict(figure, subject.indicator)
        if verdict.status in JUDGED:
            said |= set(words.compare(figure.value, verdict.target))
    if score.change is not None:
        said.add(words.change(score.change))
    if (lacking := shortfall(seen, score)) is not None and lacking.shared:
        said.add(words.part(sum(part.share for part in lacking.parts[:2])))
    if found is not None:
        said |= {explained.cases(found.needed), words.average(found.now or 0)}
        said.add(words.compare(found.best or 0, found.indicator.target).value)
    return {number for text in said for number in NUMBER.findall(text)}


def test_the_law_of_numbers_sees_a_number_from_nowhere():
    seen = card(*reported(paid=20))
    part = next(part for one in summary(seen) for part in one.parts if part.subject and "20,0" in part.text)
    assert "20,0" in computed(seen, PROVINCE, part.subject, None)
    assert "21,0" not in computed(seen, PROVINCE, part.subject, None)
