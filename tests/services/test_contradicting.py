"""A report beside stored figures of shorter and longer periods, and beside the figures it takes the place of."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lib.core.figure import Figure
from lib.core.finding import Code, Severity
from lib.core.observation import Decision, Observation, Place
from lib.core.period import Period
from lib.core.plan import Measurement
from lib.insight.stretches import Fault, around, conflict, within
from lib.services import comparing, importing
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from tests.services.conftest import figure
from tests.services.test_comparing import PAID, PLAN, POSTS, SPENT, found, reading, seen

QUARTERS = [(f"2023-Q{number}", 35.0, 250.0) for number in (1, 2, 3, 4)]
Told = tuple[str, float | None, float | None]


def told(indicator: str, period: str, share: float | None, cases: float | None, *, to_date: bool = False) -> Figure:
    return Figure(
        indicator=indicator,
        unit="061",
        period=Period.parse(period),
        value=share,
        numerator=None if cases is None or share is None else share * cases / 100,
        denominator=cases,
        to_date=to_date,
    )


def fault(indicator: str, whole: Told, parts: Sequence[Told]) -> Fault | None:
    departs = conflict(PLAN.indicators[indicator], told(indicator, *whole), [told(indicator, *part) for part in parts])
    return None if departs is None else departs.fault


@pytest.mark.parametrize(
    ("indicator", "whole", "parts", "expected"),
    [
        pytest.param(PAID, ("2023", 35, 1000), QUARTERS, None, id="four quarters make the year"),
        pytest.param(PAID, ("2023", 36, 960), QUARTERS, None, id="a few cases were taken back"),
        pytest.param(PAID, ("2023", 78.7, 254), QUARTERS, Fault.FEWER, id="a year of fewer cases than its quarters"),
        pytest.param(PAID, ("2023", 35, 200), QUARTERS[:1], Fault.FEWER, id="than any one of them"),
        pytest.param(PAID, ("2023", 35, 1500), QUARTERS, Fault.MORE, id="of more, where no month is left"),
        pytest.param(PAID, ("2023", 35, 1500), QUARTERS[:3], None, id="but a quarter that is missing may have them"),
        pytest.param(PAID, ("2023", 45, 1000), QUARTERS, Fault.SHARE, id="a share that four quarters do not make"),
        pytest.param(PAID, ("2023", 50, 1000), QUARTERS[:3], None, id="the missing quarter may have met them all"),
        pytest.param(PAID, ("2023", 54, 1000), QUARTERS[:3], Fault.SHARE, id="but no more than all"),
        pytest.param(PAID, ("2023", 24, 1000), QUARTERS[:3], Fault.SHARE, id="nor fewer than none"),
        pytest.param(PAID, ("2023", 38, None), QUARTERS, Fault.SHARE, id="a year's share without counts"),
        pytest.param(PAID, ("2023", 38, None), [("2023-Q1", 30, None), ("2023-Q2", 40, None), *QUARTERS[2:]], None,
                     id="between the least and the greatest, where the weights are not known"),
        pytest.param(PAID, ("2023", 43, None), [("2023-Q1", 30, None), ("2023-Q2", 40, None), *QUARTERS[2:]], Fault.SHARE,
                     id="but not beyond"),
        pytest.param(PAID, ("2023", 80, None), [(period, 35, None) for period, _, _ in QUARTERS[:3]], Fault.SHARE,
                     id="three quarters leave less than that to the fourth"),
        pytest.param(PAID, ("2023", 60, None), QUARTERS[:1], None, id="one quarter leaves nearly everything open"),
        pytest.param(PAID, ("2023-9M", 35, 750), [("2023-6M", 35, 500), *QUARTERS[:3]], None, id="nothing is added twice"),
        pytest.param(PAID, ("2023-9M", 35, 600), [("2023-6M", 35, 500), *QUARTERS[2:3]], Fault.FEWER, id="half a year and a quarter"),
        pytest.param(PAID, ("2023-Q1", 0, 0), [("2023-01", 50, 40)], Fault.FEWER, id="no cases where a month had some"),
        pytest.param(PAID, ("2023-Q1", 50, 4), [("2023-01", 0, 1), ("2023-02", 100, 2)], None, id="a case or two"),
        pytest.param(SPENT, ("2023", 90, 1000), [("2023-6M", 40, 1000), ("2023-9M", 70, 1000)], None, id="what grows"),
        pytest.param(SPENT, ("2023", 50, 1000), [("2023-9M", 70, 1000)], Fault.LESS, id="does not shrink"),
        pytest.param(SPENT, ("2023", 60, 1200), [("2023-9M", 70, 1000)], None, id="its share may, when the plan was raised"),
        pytest.param(SPENT, ("2023", 50, None), [("2023-9M", 70, None)], Fault.SHARE, id="but not by so much"),
        pytest.param(POSTS, ("2023", 95, 100), [("2023-Q4", 95, 100)], None, id="posts at one day"),
        pytest.param(POSTS, ("2023", 60, 100), [("2023-Q4", 95, 100)], Fault.SHARE, id="are not filled twice"),
        pytest.param(POSTS, ("2023", 95, 100), [("2023-Q4", 95, 60)], Fault.MORE, id="nor of another number"),
    ],
)  # fmt: skip
def test_what_longer_and_shorter_periods_allow(
    indicator: str, whole: Told, parts: list[Told], expected: Fault | None
) -> None:
    assert fault(indicator, whole, parts) is expected


@pytest.mark.parametrize(
    ("indicator", "part", "whole", "expected"),
    [
        pytest.param(PAID, told(PAID, "2023-Q2", 35, 9), told(PAID, "2023-6M", 35, 9), True, id="a quarter in half a year"),
        pytest.param(PAID, told(PAID, "2023-Q3", 35, 9), told(PAID, "2023-6M", 35, 9), False, id="the one after it"),
        pytest.param(PAID, told(PAID, "2023-Q2", 35, 9, to_date=True), told(PAID, "2023-6M", 35, 9), True, id="the same in other words"),
        pytest.param(PAID, told(PAID, "2022-Q2", 35, 9), told(PAID, "2023", 35, 9), False, id="another year"),
        pytest.param(POSTS, told(POSTS, "2023-Q3", 35, 9), told(POSTS, "2023", 35, 9), False, id="posts may be filled later"),
        pytest.param(POSTS, told(POSTS, "2023-12", 35, 9), told(POSTS, "2023-Q4", 35, 9), True, id="posts on the same day"),
        pytest.param(PAID, replace(told(PAID, "2023-Q2", 35, 9), measurement=Measurement.SIPAS),
                     replace(told(PAID, "2023", 35, 9), measurement=Measurement.SIPAS), False, id="a survey taken once"),
    ],
)  # fmt: skip
def test_what_lies_within(indicator: str, part: Figure, whole: Figure, expected: bool) -> None:
    about = PLAN.indicators[indicator]
    assert within(about, whole, [part]) == [part] * expected
    assert around(about, part, [whole]) == [whole] * expected


month_counts = st.lists(
    st.integers(0, 5000).flatmap(lambda cases: st.tuples(st.integers(0, cases), st.just(cases))),
    min_size=12,
    max_size=12,
)


@given(
    counts=month_counts,
    known=st.just(set(range(1, 13))) | st.sets(st.integers(1, 12), min_size=1),
    stated=st.booleans(),
)
def test_a_true_year_contradicts_none_of_its_months(
    counts: list[tuple[int, int]], known: set[int], stated: bool
) -> None:
    """Whichever of them are known, and whether or not the year gives its counts as well."""
    assume(stated or len(known) == 12)  # without counts the missing months are taken to be of a usual size
    met, cases = (sum(column) for column in zip(*counts, strict=True))
    year = told(PAID, "2023", 100 * met / cases if cases else None, float(cases))
    parts = [_month(number, *counts[number - 1]) for number in sorted(known)]
    shown = year if stated else replace(year, numerator=None, denominator=None)
    assert conflict(PLAN.indicators[PAID], shown, parts) is None


def _month(number: int, met: int, cases: int) -> Figure:
    return told(PAID, f"2023-{number:02}", 100 * met / cases if cases else None, float(cases))


def store(office: Office, *observations: Observation, beside: StandingFigures | None = None) -> None:
    data = repr(observations).encode()
    read = replace(reading(*observations), sha256=importing.sha256(data).hexdigest())
    importing.save(office, read, data, standing=beside)


def quarters(*numbers: int) -> list[Observation]:
    return [seen(PAID, f"2023-Q{number}", counts=(88, 250), place=Place("Biểu", f"H{number}")) for number in numbers]


def test_a_year_is_held_against_its_stored_quarters(office: Office) -> None:
    store(office, *quarters(1, 2, 3, 4))
    (warning,) = found(office, seen(PAID, "2023", counts=(200, 254)))
    assert (warning.code, warning.severity, warning.place) == (
        Code.PERIOD_MISMATCH,
        Severity.WARNING,
        Place("Biểu 01", "H1"),
    )
    assert (warning.unit, warning.indicator) == ("061", PAID)
    assert warning.message == (
        f"{PLAN.units.get('061').name}, năm 2023, thanh toán trực tuyến: mẫu số 254, ít hơn 1.000 của "
        "quý I/2023, quý II/2023, quý III/2023 và quý IV/2023."
    )


def test_a_share_is_told_with_what_the_quarters_allow(office: Office) -> None:
    store(office, *quarters(1, 2, 3, 4))
    (warning,) = found(office, seen(PAID, "2023", 78.7))
    assert warning.message.endswith(
        "78,7%, trong khi theo quý I/2023, quý II/2023, quý III/2023 và quý IV/2023 phải khoảng 35,2%."
    )


def test_a_quarter_is_held_against_the_stored_year(office: Office) -> None:
    """The warning stands at the quarter's own cell and tells of the year."""
    store(office, seen(PAID, "2023", counts=(200, 254)), *quarters(1))
    (warning,) = found(office, *quarters(2))
    assert (warning.code, warning.place) == (Code.PERIOD_MISMATCH, Place("Biểu", "H2"))
    assert "năm 2023" in warning.message
    assert "mẫu số 254, ít hơn 500 của quý I/2023 và quý II/2023" in warning.message


def test_quarters_of_one_report_are_told_of_a_year_once(office: Office) -> None:
    store(office, seen(PAID, "2023", counts=(200, 254)))
    (warning,) = found(office, *quarters(1, 2, 3, 4))
    assert warning.place == Place("Biểu", "H4")


def test_a_doubtful_figure_is_held_against_others_but_nothing_against_it(office: Office) -> None:
    doubtful = seen(PAID, "2023", counts=(200, 254), decision=Decision.CONFIRM)
    assert found(office, doubtful, *quarters(1, 2)) != ()
    assert [one.place.cell for one in found(office, doubtful, *quarters(1, 2))] == ["H1"]
    store(office, *quarters(3))
    assert found(office, *quarters(1, 2)) == ()


def test_other_units_definitions_and_measurements_are_apart(office: Office) -> None:
    store(office, *quarters(1, 2))
    year = seen(PAID, "2023", counts=(200, 254))
    assert found(office, replace(year, unit="062")) == ()
    assert found(office, replace(year, other_definition="số hồ sơ thu phí")) == ()
    assert found(office, replace(year, measurement=Measurement.E_SURVEY)) == ()


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param(seen(PAID, "2023-Q2", 9.0), ["9,0%, trước đây 48,2% (482/1.000)."], id="far lower"),
        pytest.param(seen(PAID, "2023-Q2", 58.1), [], id="ten points are not more than ten"),
        pytest.param(seen(PAID, "2023-Q2", counts=(97, 200)), ["48,5% (97/200), trước đây 48,2% (482/1.000)."], id="a fifth of the cases"),
        pytest.param(figure("061", "2023-Q2", "-", place=Place("Biểu 01", "H1")), ["không phát sinh, trước đây 48,2% (482/1.000)."],
                     id="no cases any more"),
        pytest.param(seen(PAID, "2023-Q2", counts=(520, 1010)), [], id="a small correction"),
        pytest.param(seen(PAID, "2023-Q2", counts=(482, 1000)), [], id="the same again"),
    ],
)  # fmt: skip
def test_a_figure_that_takes_the_place_of_a_far_other_one_names_it(
    office: Office, now: Observation, expected: list[str]
) -> None:
    store(office, seen(PAID, "2023-Q2", counts=(482, 1000)))
    warnings = [one for one in found(office, now) if "trước đây" in one.message]
    assert [warning.message.partition(", thanh toán trực tuyến: ")[2] for warning in warnings] == expected
    assert {(warning.code, warning.severity) for warning in warnings} <= {(Code.LARGE_CHANGE, Severity.WARNING)}


def test_a_report_sent_again_after_its_correction_changes_nothing_and_tells_nothing(office: Office) -> None:
    first = (seen(PAID, "2023-Q2", counts=(482, 1000)),)
    store(office, *first)
    store(office, seen(PAID, "2023-Q2", counts=(90, 1000)))
    digest = importing.sha256(repr(first).encode()).hexdigest()
    assert comparing.findings(office, replace(reading(*first), sha256=digest)) == ()


def test_nothing_is_altered_or_kept_back(office: Office) -> None:
    store(office, *quarters(1, 2, 3, 4))
    year = reading(seen(PAID, "2023", counts=(200, 254)))
    assert comparing.compared(office, year).observations == year.observations
    assert comparing.compared(office, year).accepted == year.accepted
