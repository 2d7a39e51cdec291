"""The cells of one indicator of one unit: which figure they give, and what is said about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.finding import Code, Severity
from lib.core.observation import State
from lib.intake.figures.cells import Cells
from lib.intake.figures.figure import Read, read_figure
from lib.intake.figures.scales import Scale, rate_scale
from lib.intake.files.grid import Value
from lib.intake.layout.lines import Cell
from lib.intake.sheets.numbers import Said, say
from lib.plans.folder import load_plan

PLAN = load_plan()
AT_LEAST, AT_MOST = PLAN.indicators["procedures.online_payment"], PLAN.indicators["apparatus.staff_within_quota"]


def said(value: Value) -> Said:
    return say(None, error=value) if isinstance(value, str) and value.startswith("#") else say(value)


def figure(
    rate: Value = ...,
    *parts: Value,
    of: Value = ...,
    at_most: bool = False,
    scale: Scale = Scale(),  # noqa: B008
) -> Read:
    """A slot with a rate in A1, parts of the numerator in B1 and C1, the denominator in D1; … is no such column."""
    cells = Cells(
        rate=None if rate is ... else (said(rate), Cell(0, 0)),
        numerators=tuple((said(part), Cell(0, column)) for column, part in enumerate(parts, start=1)),
        denominator=None if of is ... else (said(of), Cell(0, 3)),
    )
    return read_figure(cells, AT_MOST if at_most else AT_LEAST, scale)


def codes(read: Read) -> list[tuple[Code, str]]:
    return [(remark.code, remark.cell.name) for remark in read.remarks]


@pytest.mark.parametrize(
    ("read", "value", "counts", "cell"),
    [
        pytest.param(figure(57.3), 57.3, None, "A1", id="a rate alone"),
        pytest.param(figure("57,3%"), 57.3, None, "A1", id="a percentage"),
        pytest.param(figure(0), 0.0, None, "A1", id="zero is a figure"),
        pytest.param(figure(..., 573, of=1000), 57.3, (573, 1000), "B1", id="counts alone"),
        pytest.param(figure(57.3, 573, of=1000), 57.3, (573, 1000), "A1", id="counts and their rate"),
        pytest.param(figure(57, 573, of=1000), 57.3, (573, 1000), "A1", id="a rounded rate"),
        pytest.param(figure(0.573, 573, of=1000), 57.3, (573, 1000), "A1", id="a fraction that the counts prove"),
        pytest.param(figure(..., 40, 53, of=100), 93.0, (93, 100), "B1", id="a numerator in two columns"),
        pytest.param(figure("51/108"), 100 * 51 / 108, (51, 108), "A1", id="a pair in one cell"),
        pytest.param(figure("19/20 (95,0%)"), 95.0, (19, 20), "A1", id="a pair with its share"),
        pytest.param(figure(..., "1.234", of="2.468"), 50.0, (1234, 2468), "B1", id="thousands with a dot"),
        pytest.param(figure(..., "1,234", of="2,468"), 50.0, (1234, 2468), "B1", id="thousands with a comma"),
        pytest.param(figure(..., 0, of=12), 0.0, (0, 12), "B1", id="none of twelve"),
        pytest.param(figure(105.6, 95, of=90, at_most=True), 100 * 95 / 90, (95, 90), "A1", id="over a quota"),
    ],
)  # fmt: skip
def test_a_figure_that_needs_no_person(read: Read, value: float, counts: tuple[float, float] | None, cell: str) -> None:
    assert read.found is not None
    assert read.found.value == pytest.approx(value)
    assert (read.found.numerator, read.found.denominator) == (counts or (None, None))
    assert read.found.cell.name == cell
    assert not read.remarks


@pytest.mark.parametrize(
    ("read", "value", "code"),
    [
        pytest.param(figure(55, 10, of=20), 50.0, (Code.RATE_MISMATCH, "A1"), id="a rate its counts contradict"),
        pytest.param(figure("19/20 (59%)"), 95.0, (Code.RATE_MISMATCH, "A1"), id="a pair with another share"),
        pytest.param(figure("gần 48%"), 48.0, (Code.NOT_A_NUMBER, "A1"), id="about"),
        pytest.param(figure("46,76/100 điểm"), 46.76, (Code.NOT_A_NUMBER, "A1"), id="points"),
        pytest.param(figure("1.234"), 1.234, (Code.NOT_A_NUMBER, "A1"), id="two readings"),
        pytest.param(figure(0.57), 0.57, (Code.OUT_OF_RANGE, "A1"), id="a fraction among percentages"),
        pytest.param(figure(..., "-", of=12), 0.0, (Code.NO_CASES, "B1"), id="a dash of twelve"),
        pytest.param(figure("-", "-", of=12), 0.0, (Code.NO_CASES, "B1"), id="dashes beside twelve"),
        pytest.param(figure(..., "KPS", of=12), 0.0, (Code.NO_CASES, "B1"), id="no cases of twelve"),
        pytest.param(figure("-", 5, of=10), 50.0, (Code.NO_CASES, "A1"), id="no cases, but five"),
        pytest.param(figure(50, "-", of="-"), 50.0, (Code.NO_CASES, "B1"), id="fifty percent of no cases"),
        pytest.param(figure(..., None, 53, of=100), 53.0, (Code.MISSING_COUNT, "B1"), id="half a numerator"),
        pytest.param(figure(95, None, of=100), 95, (Code.MISSING_COUNT, "B1"), id="a rate beside a count left blank"),
        pytest.param(figure(57, "nhiều", of=100), 57, (Code.NOT_A_NUMBER, "B1"), id="a count in words"),
        pytest.param(figure(..., "1,234", of="98,5", at_most=True), 100 * 1234 / 98.5, (Code.NOT_A_NUMBER, "B1"), id="a thousand or one and a bit"),
    ],
)  # fmt: skip
def test_a_figure_that_a_person_must_see(read: Read, value: float, code: tuple[Code, str]) -> None:
    assert read.found is not None
    assert read.found.value == pytest.approx(value)
    assert read.doubtful
    assert code in codes(read)


@pytest.mark.parametrize(
    ("read", "code", "severity"),
    [
        pytest.param(figure(..., 30, of=20), (Code.NUMERATOR_EXCEEDS_DENOMINATOR, "B1"), Severity.ERROR, id="30 of 20"),
        pytest.param(figure(..., 5, of=0), (Code.NUMERATOR_EXCEEDS_DENOMINATOR, "B1"), Severity.ERROR, id="5 of none"),
        pytest.param(figure("30/20"), (Code.NUMERATOR_EXCEEDS_DENOMINATOR, "A1"), Severity.ERROR, id="a pair of 30/20"),
        pytest.param(figure(..., -5, of=20), (Code.OUT_OF_RANGE, "B1"), Severity.ERROR, id="less than none"),
        pytest.param(figure(-5), (Code.OUT_OF_RANGE, "A1"), Severity.ERROR, id="a rate below zero"),
        pytest.param(figure(120), (Code.OUT_OF_RANGE, "A1"), Severity.ERROR, id="more than all"),
        pytest.param(figure(100.6), (Code.OUT_OF_RANGE, "A1"), Severity.ERROR, id="a little more than all"),
        pytest.param(figure(5000), (Code.OUT_OF_RANGE, "A1"), Severity.ERROR, id="a rate no one can have"),
        pytest.param(figure("chưa có"), (Code.NOT_A_NUMBER, "A1"), Severity.WARNING, id="words"),
        pytest.param(figure("…"), (Code.NOT_A_NUMBER, "A1"), Severity.WARNING, id="dots"),
        pytest.param(figure("#REF!"), (Code.ERROR_CELL, "A1"), Severity.WARNING, id="an error"),
        pytest.param(figure(..., None, of=12), (Code.MISSING_COUNT, "B1"), Severity.WARNING, id="no numerator"),
        pytest.param(figure(..., 12, of=None), (Code.MISSING_COUNT, "D1"), Severity.WARNING, id="no denominator"),
        pytest.param(figure(..., 5, of="-"), (Code.NO_CASES, "D1"), Severity.WARNING, id="five of no cases"),
    ],
)
def test_no_figure_but_a_reason(read: Read, code: tuple[Code, str], severity: Severity) -> None:
    assert read.found is None
    assert (*code, severity) in [(remark.code, remark.cell.name, remark.severity) for remark in read.remarks]


@pytest.mark.parametrize(
    ("read", "code", "doubtful"),
    [
        pytest.param(figure("Không phát sinh"), (Code.NO_CASES, "A1"), False, id="said"),
        pytest.param(figure("-"), (Code.NO_CASES, "A1"), False, id="a dash for a rate"),
        pytest.param(figure(..., "-", of="-"), (Code.NO_CASES, "B1"), False, id="dashes for both counts"),
        pytest.param(figure(..., 0, of=0), (Code.ZERO_DENOMINATOR, "D1"), False, id="none of none"),
        pytest.param(figure(..., None, of=0), (Code.ZERO_DENOMINATOR, "D1"), False, id="blank of none"),
        pytest.param(figure(0, 0, of=0), (Code.ZERO_DENOMINATOR, "D1"), False, id="a formula that guards itself"),
        pytest.param(figure("#DIV/0!", 0, of=0), (Code.ZERO_DENOMINATOR, "D1"), False, id="a formula that does not"),
        pytest.param(figure("0/0"), (Code.ZERO_DENOMINATOR, "A1"), False, id="a pair"),
        pytest.param(figure(57.3, 0, of=0), (Code.RATE_MISMATCH, "A1"), True, id="57,3% of none"),
        pytest.param(figure("KPS", "KPS", of=97), (Code.NO_CASES, "A1"), True, id="said twice beside all cases"),
    ],
)
def test_no_cases_is_neither_zero_nor_nothing(read: Read, code: tuple[Code, str], doubtful: bool) -> None:
    assert read.found is not None
    assert (read.found.state, read.found.value) == (State.NO_CASES, None)
    assert code in codes(read)
    assert read.doubtful is doubtful


@pytest.mark.parametrize("read", [figure(None), figure(None, None, of=None), figure(..., None, of=None)])
def test_a_slot_left_blank_says_nothing(read: Read) -> None:
    assert read == Read()


def test_a_formula_without_result_is_named() -> None:
    cells = Cells(rate=(say(None, uncached=True), Cell(0, 0)), numerators=(), denominator=None)
    read = read_figure(cells, AT_LEAST, Scale())
    assert (read.found, codes(read)) == (None, [(Code.NO_CACHED_VALUE, "A1")])


@pytest.mark.parametrize(
    ("values", "proved", "scale"),
    [
        pytest.param([57.3, 60, 45.5], None, Scale(1.0), id="percentages"),
        pytest.param([0.573, 0.6, 0.455], None, Scale(100.0), id="fractions in detail"),
        pytest.param([0.573, 1, 0.455, 0.3], None, Scale(100.0), id="fractions and a full one"),
        pytest.param([0.5], None, Scale(100.0, sure=False), id="one fraction may be half a percent"),
        pytest.param([0.1, 0.2, 0.5], None, Scale(100.0, sure=False), id="tenths may be percentages"),
        pytest.param([1, 1], None, Scale(1.0, sure=False), id="ones may be all or one percent"),
        pytest.param([0, 0], None, Scale(1.0), id="zeros are zero either way"),
        pytest.param([0.4, 57.3], None, Scale(1.0, sure_ones=False), id="a small percentage among others"),
        pytest.param(["1/2", "3/4", 50], None, Scale(1.0, sure_pairs=True), id="a column of pairs"),
        pytest.param(["1/2", 60, 50], None, Scale(1.0, sure_pairs=False), id="one pair among percentages"),
        pytest.param(["57%", "0,5%"], None, Scale(1.0), id="marked ones need no guess"),
        pytest.param([0.5], 100.0, Scale(100.0), id="proved by counts"),
    ],
)
def test_whether_rates_are_fractions(values: list[Value], proved: float | None, scale: Scale) -> None:
    assert rate_scale([say(value) for value in values], proved) == scale


@pytest.mark.parametrize(
    ("scale", "rate", "open_"),
    [
        pytest.param(Scale(1.0, sure_ones=False), 1.0, True, id="1 beside 0,45 and 45"),
        pytest.param(Scale(1.0, sure_ones=False), 0.45, True, id="0,45 beside 45"),
        pytest.param(Scale(1.0, sure_ones=False), 2.0, False, id="2 is no fraction"),
        pytest.param(Scale(1.0), 1.0, False, id="1 beside whole percentages"),
        pytest.param(Scale(100.0), 1.0, False, id="1 beside fractions"),
        pytest.param(Scale(100.0, sure=False), 0.0, False, id="nothing is nothing"),
    ],
)
def test_which_numbers_may_be_fractions(scale: Scale, rate: float, open_: bool) -> None:
    assert scale.may_be_fraction(rate) is open_


@pytest.mark.parametrize(
    ("scale", "rate", "factor"),
    [
        pytest.param(Scale(1.0, sure_ones=False, answer="fraction"), 0.45, 100, id="a fraction among percentages"),
        pytest.param(Scale(1.0, sure_ones=False, answer="fraction"), 45.0, 1, id="the others stay"),
        pytest.param(Scale(100.0, sure=False, answer="percent"), 0.45, 1, id="small percentages"),
        pytest.param(Scale(100.0, sure=False), 0.45, 100, id="not answered"),
        pytest.param(Scale(100.0, sure=False, answer=""), 0.45, 100, id="left out"),
        pytest.param(Scale(100.0, answer="percent"), 0.45, 100, id="proved by counts"),
    ],
)
def test_an_answer_is_for_what_may_be_either(scale: Scale, rate: float, factor: float) -> None:
    assert scale.of(rate) == factor


def test_under_a_percent_header_small_numbers_prove_nothing() -> None:
    assert not rate_scale([say(value) for value in (0.573, 0.6, 0.455)], None, says_percent=True).sure


@given(st.integers(0, 10**7), st.integers(1, 10**7))
def test_counts_always_give_their_own_share(part: int, more: int) -> None:
    read = figure(..., part, of=part + more)
    assert read.found is not None
    assert read.found.value == pytest.approx(100 * part / (part + more))
    assert 0 <= read.found.value <= 100


@given(st.integers(0, 10**4), st.integers(1, 10**4), st.integers(0, 3))
def test_a_rate_rounded_anyhow_never_contradicts_its_counts(part: int, more: int, digits: int) -> None:
    share = 100 * part / (part + more)
    assert not figure(round(share, digits), part, of=part + more).doubtful


cells_of_any_kind = st.one_of(
    st.none(), st.floats(allow_nan=False, allow_infinity=False), st.integers(-(10**6), 10**9),
    st.sampled_from(["-", "KPS", "x", "…", "57,3%", "51/108", "1.234", "gần 48%", "#DIV/0!", ""]),
)  # fmt: skip


@given(cells_of_any_kind, cells_of_any_kind, cells_of_any_kind, st.booleans())
def test_a_taken_figure_is_always_possible(rate: Value, part: Value, whole: Value, at_most: bool) -> None:
    read = figure(rate, part, of=whole, at_most=at_most)
    if read.found is None or read.doubtful:
        return
    if read.found.state is State.VALUE:
        assert read.found.value is not None
        assert read.found.value >= 0
        assert at_most or read.found.value <= 100 + 1e-9
    else:
        assert read.found.value is None
