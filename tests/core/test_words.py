from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lib.core import words

SHARES = st.floats(0, 1000, allow_nan=False)


def number(text: str) -> float:
    return float(text.removesuffix("%").removesuffix(" điểm").replace(".", "").replace(",", ".").replace("−", "-"))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(words.decimal(1234.56), "1.234,6", id="dots for thousands, a comma for decimals"),
        pytest.param(words.decimal(-0.04), "0,0", id="no negative zero"),
        pytest.param(words.decimal(-1.25, 2), "−1,25", id="a true minus sign"),
        pytest.param(words.percent(92.5), "92,5%", id="a share"),
        pytest.param(words.percent(75), "75,0%", id="a measured whole share keeps its decimal"),
        pytest.param(words.percent(87.05), "87,0%", id="one digit as everywhere"),
        pytest.param(words.percent(89.97, 90), "89,97%", id="rounding must not reach the target"),
        pytest.param(words.percent(90, 90), "90,0%", id="at the target"),
        pytest.param(words.percent(99.97), "99,97%", id="nearly all is not all"),
        pytest.param(words.percent(0.04), "0,04%", id="a little is not nothing"),
        pytest.param(words.percent(0), "0,0%", id="zero is a value"),
        pytest.param(words.percent(104.2), "104,2%", id="more than the whole"),
        pytest.param(words.target(90), "90%", id="a target somebody set"),
        pytest.param(words.target(71.287), "71,3%", id="a part of a target"),
        pytest.param(words.count(1234), "1.234", id="a count"),
        pytest.param(words.count(12.5), "12,5", id="a broken count"),
        pytest.param(words.average(3535.4), "3.535", id="many a month"),
        pytest.param(words.average(2.33), "2,3", id="a few a month"),
        pytest.param(words.average(0.04), "0,04", id="one in two years is not none"),
        pytest.param(words.average(0), "0", id="none a month"),
        pytest.param(words.part(0.38), "38%", id="a part of a whole"),
        pytest.param(words.part(0.001), "dưới 1%", id="a little part is not none"),
        pytest.param(words.part(0.999), "trên 99%", id="nearly the whole is not the whole"),
        pytest.param(words.part(1), "100%", id="the whole"),
        pytest.param(words.span(76.9, 87.2), "76–88%", id="a range"),
        pytest.param(words.span(0, 100), "0–100%", id="a range that holds all"),
        pytest.param(words.points(15), "15 điểm", id="whole points"),
        pytest.param(words.points(3.66), "3,7 điểm", id="points"),
        pytest.param(words.points(14.97), "15 điểm", id="nearly whole points"),
        pytest.param(words.points(0.25), "0,25 điểm", id="a fraction of a point"),
        pytest.param(words.points(0.3), "0,3 điểm", id="no zero at the end"),
        pytest.param(words.points(0.003), "dưới 0,01 điểm", id="a trace is not nothing"),
        pytest.param(words.points(0), "0 điểm", id="no distance"),
        pytest.param(words.change(1.3), "+1,3 điểm", id="a rise"),
        pytest.param(words.change(-0.2), "−0,2 điểm", id="a fall"),
        pytest.param(words.change(-0.01), "0,0 điểm", id="no change to speak of"),
        pytest.param(words.day(datetime(2023, 9, 4, 8, 5, tzinfo=UTC)), "4/9/2023", id="a day"),
        pytest.param(
            words.moment(datetime(2023, 9, 4, 8, 5, tzinfo=UTC)), "15:05 ngày 4/9/2023", id="a moment in Vietnam"
        ),
        pytest.param(words.lower_first("Quý III"), "quý III", id="a name inside a sentence"),
        pytest.param(words.lower_first("HSCV cấp tỉnh"), "HSCV cấp tỉnh", id="an abbreviation inside a sentence"),
        pytest.param(words.lower_first("T9"), "T9", id="a month's short form inside a sentence"),
        pytest.param(words.lower_first("Ý kiến"), "ý kiến", id="a word of one letter"),
        pytest.param(words.lower_first(""), "", id="no name"),
    ],
)
def test_numbers_as_an_office_writes_them(said, expected):
    assert said == expected


@pytest.mark.parametrize("say", [words.decimal, words.percent, words.target, words.count, words.points, words.change])
def test_nothing_is_a_dash_and_zero_is_not(say):
    assert say(None) == "–"
    assert say(0) != "–"


@pytest.mark.parametrize(
    ("value", "goal", "expected"),
    [
        pytest.param(75, 90, ("75,0%", "90%", "15 điểm"), id="whole numbers"),
        pytest.param(46.34, 50, ("46,3%", "50%", "3,7 điểm"), id="one digit"),
        pytest.param(75.03, 90, ("75,0%", "90%", "15 điểm"), id="a share that nearly is whole"),
        pytest.param(71.31, 71.34, ("71,31%", "71,34%", "0,03 điểm"), id="apart in the second digit"),
        pytest.param(89.999, 90, ("89,999%", "90%", "dưới 0,01 điểm"), id="apart in the third digit"),
        pytest.param(104, 100, ("104,0%", "100%", "4 điểm"), id="above"),
        pytest.param(50, 50, ("50,0%", "50%", "0 điểm"), id="equal"),
        pytest.param(41.2, 71.287, ("41,2%", "71,3%", "30,1 điểm"), id="against a part of a target"),
    ],
)
def test_two_shares_and_their_distance(value, goal, expected):
    assert words.compare(value, goal) == expected


@given(SHARES, SHARES)
def test_a_reader_who_subtracts_finds_the_distance(value, goal):
    said = words.compare(value, goal)
    assume(not said.gap.startswith("dưới"))
    assert number(said.gap) == pytest.approx(abs(number(said.goal) - number(said.value)), abs=1e-6)


@given(SHARES, SHARES)
def test_the_distance_to_sort_by_is_the_one_that_is_worded(value, goal):
    said = words.compare(value, goal).gap
    if said.startswith("dưới"):
        assert words.distance(value, goal) < 0.005
    else:
        assert words.distance(value, goal) == pytest.approx(number(said), abs=1e-9)


@given(SHARES, SHARES)
def test_shares_that_differ_look_different_and_in_the_right_order(value, goal):
    assume(abs(value - goal) >= 0.001)
    said = words.compare(value, goal)
    assert (number(said.value) < number(said.goal)) == (value < goal)
    assert said.gap != "0 điểm"


@given(SHARES)
def test_a_share_in_words_is_near_the_share(value):
    assert number(words.percent(value)) == pytest.approx(value, abs=0.051)
