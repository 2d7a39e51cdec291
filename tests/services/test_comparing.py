"""A report beside what its units reported before: what is far off or repeated is said, nothing else."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.cli.main import main
from lib.core.figure import Figure
from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Observation, Place
from lib.core.period import Period
from lib.core.plan import Measurement
from lib.insight.departure import ENOUGH, TIMES, USUAL, Way, departure
from lib.intake.reading import Reading
from lib.plans.folder import load_plan
from lib.services import comparing, history, importing
from lib.services.compared_figures import seen_figures
from lib.services.office import Office, open_office
from lib.services.standing_figures import StandingFigures
from lib.ui import upload_saving, upload_state
from tests.services.conftest import INDICATOR, figure

PLAN = load_plan()
PAID = "procedures.online_payment"  # a level to hold, counted anew each period
SPENT = "public_finance.investment_disbursed"  # grows through the year
POSTS = "civil_service.officials_by_position"  # a level, of a stock
QUARTERS = ("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2")


def seen(
    indicator: str, period: str, value: float | None = None, counts: tuple[float, float] | None = None, **changes
) -> Observation:
    place = changes.pop("place", Place("Biểu 01", "H1"))
    share = 100 * counts[0] / counts[1] if counts else value
    one = figure(changes.pop("unit", "061"), period, str(share), place=place, indicator=indicator)
    if counts:
        one = replace(one, numerator=counts[0], denominator=counts[1])
    return replace(one, **changes)


def reading(*observations: Observation) -> Reading:
    return Reading(name="bao-cao.xlsx", sha256="0" * 64, size=1, observations=observations)


def found(office: Office, *observations: Observation) -> tuple[Finding, ...]:
    return comparing.findings(office, reading(*observations))


def store(office: Office, *lines: str) -> None:
    """Save a report of plain lines `UNIT PERIOD VALUE`."""
    data = "\n".join(lines).encode()
    importing.save(office, importing.read(office, "truoc.xlsx", data), data)


def known(
    indicator: str, *shares: float, among: float | None = None, periods: Sequence[str] = QUARTERS
) -> list[Figure]:
    return [one(indicator, period, share, among) for period, share in zip(periods, shares, strict=False)]


def one(indicator: str, period: str, share: float, among: float | None = None) -> Figure:
    return Figure(
        indicator=indicator,
        unit="061",
        period=Period.parse(period),
        value=share,
        numerator=None if among is None else share * among / 100,
        denominator=among,
        to_date=indicator == SPENT,
    )


def way(indicator: str, now: Figure, earlier: Sequence[Figure]) -> Way | None:
    departs = departure(PLAN.indicators[indicator], now, earlier)
    return None if departs is None else departs.way


@pytest.mark.parametrize(
    ("now", "earlier", "expected"),
    [
        pytest.param(one(PAID, "2023-Q2", 20), known(PAID, 51), Way.SUDDEN, id="31 points from the only one known"),
        pytest.param(one(PAID, "2023-Q2", 21), known(PAID, 51), None, id="30 points are not more than 30"),
        pytest.param(one(PAID, "2024-Q1", 66), known(PAID, 50, 51, 49, 50), Way.UNUSUAL, id="16 points from a steady level"),
        pytest.param(one(PAID, "2024-Q1", 65), known(PAID, 50, 51, 49, 50), None, id="15 points are not more than 15"),
        pytest.param(one(PAID, "2024-Q1", 75), known(PAID, 30, 50, 60, 40), None, id="an unsteady unit may move further"),
        pytest.param(one(PAID, "2024-Q1", 80), known(PAID, 50, 50, 50, 78), None, id="near the latest, far from the median"),
        pytest.param(one(PAID, "2024-Q1", 50), known(PAID, 50, 50, 50, 5), None, id="back to the usual after a slip"),
        pytest.param(one(PAID, "2023-Q2", 25, 8), known(PAID, 75, among=8), None, id="among eight cases chance does it"),
        pytest.param(one(PAID, "2023-Q2", 25, 800), known(PAID, 75, among=800), Way.SUDDEN, id="among eight hundred it does not"),
        pytest.param(one(PAID, "2023-Q1", 25), [], None, id="nothing is known"),
        pytest.param(one(SPENT, "2023-Q4", 96), known(SPENT, 8, 20, 45), None, id="what grows through the year may grow"),
        pytest.param(one(SPENT, "2023-Q4", 29), known(SPENT, 8, 20, 45), Way.FALLEN, id="but not shrink"),
        pytest.param(one(SPENT, "2024-Q1", 6), known(SPENT, 8, 20, 45, 96), None, id="and starts anew with the year"),
        pytest.param(one(SPENT, "2024-Q1", 60), known(SPENT, 8, 20, 45, 96), Way.SUDDEN, id="unlike the same time last year"),
        pytest.param(one(PAID, "2023-Q2", 50, 12_000), known(PAID, 50, among=1_000), Way.CASES, id="twelve times the cases"),
        pytest.param(one(PAID, "2023-Q2", 50, 100), known(PAID, 50, among=1_000), Way.CASES, id="a tenth of the cases"),
        pytest.param(one(PAID, "2023-Q2", 50, 5_000), known(PAID, 50, among=1_000), None, id="five times is not more than five"),
        pytest.param(one(PAID, "2023-Q2", 50, 24), known(PAID, 50, among=2), None, id="few cases come and go"),
    ],
)  # fmt: skip
def test_what_departs_from_the_earlier_figures(now: Figure, earlier: list[Figure], expected: Way | None) -> None:
    assert way(now.indicator, now, earlier) is expected


def test_cases_counted_from_the_start_of_the_year_are_compared_by_the_month() -> None:
    to_date = [replace(one(PAID, f"2023-{month:02}", 50, 100 * month), to_date=True) for month in range(1, 13)]
    january = replace(one(PAID, "2024-01", 50, 110), to_date=True)
    assert way(PAID, january, to_date) is None
    assert way(PAID, replace(january, denominator=1_300.0), to_date) is Way.CASES


levels = st.floats(0, 100)
noise = st.lists(st.floats(-1, 1), min_size=2, max_size=6)


@given(level=levels, steps=noise, scale=st.floats(0, USUAL / 2), among=st.none() | st.integers(1, 10_000))
def test_noise_inside_the_band_never_alarms(level: float, steps: list[float], scale: float, among: int | None) -> None:
    """However it is scaled: figures within half the usual step of a level are within a step of their median."""
    figures = known(PAID, *(level + step * scale for step in steps), among=among)
    assert way(PAID, figures[-1], figures[:-1]) is None


@given(level=levels, steps=st.lists(st.floats(-1, 1), min_size=ENOUGH, max_size=5), jump=st.floats(1.01, 3))
def test_a_step_well_outside_the_band_always_alarms(level: float, steps: list[float], jump: float) -> None:
    figures = known(PAID, *(level + step for step in steps))
    now = replace(figures[-1], period=Period.parse("2024-Q3"), value=level + 1 + (USUAL + 8) * jump)
    assert way(PAID, now, figures) is Way.UNUSUAL


@given(share=levels, cases=st.integers(30, 100_000), times=st.floats(1 / TIMES + 0.01, TIMES - 0.01))
def test_the_number_of_cases_may_change_within_its_bounds(share: float, cases: int, times: float) -> None:
    assert way(PAID, one(PAID, "2023-Q2", share, cases * times), known(PAID, share, among=cases)) is None


def test_a_large_change_is_a_warning_with_unit_period_and_place(office: Office) -> None:
    store(office, "061 2023-Q2 92.5")
    (warning,) = found(office, seen(PAID, "2023-Q3", 9.3, place=Place("Biểu 01", "H12")))
    assert (warning.code, warning.severity) == (Code.LARGE_CHANGE, Severity.WARNING)
    assert (warning.place, warning.unit, warning.indicator) == (Place("Biểu 01", "H12"), "061", PAID)
    name = PLAN.units.get("061").name
    assert warning.message == f"{name}, quý III/2023, thanh toán trực tuyến: 9,3%, trong khi quý II/2023 là 92,5%."
    assert warning.hint


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(seen(PAID, "2023-Q3", 9, unit="062"), id="another unit"),
        pytest.param(seen("procedures.on_time", "2023-Q3", 9), id="another indicator"),
        pytest.param(seen(PAID, "2023-09", 9), id="another span"),
        pytest.param(seen(PAID, "2023-Q3", 9, to_date=True), id="counted from the start of the year"),
        pytest.param(seen(PAID, "2023-Q3", 9, measurement=Measurement.E_SURVEY), id="measured by others"),
        pytest.param(seen(PAID, "2023-Q3", 9, other_definition="số hồ sơ thu phí"), id="another denominator"),
        pytest.param(seen(PAID, "2023-Q2", 83), id="the same period, corrected a little"),
        pytest.param(seen(PAID, "2023-Q1", 9), id="an earlier period, sent late"),
        pytest.param(seen(PAID, "2023-Q3", 9, unit="unknown"), id="a unit nobody knows"),
        pytest.param(replace(seen(PAID, "2023-Q3", 9), period=None), id="a period nobody knows"),
    ],
)
def test_figures_of_another_kind_are_not_compared(office: Office, now: Observation) -> None:
    store(office, "061 2023-Q2 92.5")
    assert found(office, now) == ()


def test_the_first_quarter_is_compared_with_its_followers_on_either_basis(office: Office) -> None:
    store(office, "061 2023-Q1 92.5")
    assert len(found(office, seen(PAID, "2023-Q2", 9))) == 1
    assert len(found(office, seen(PAID, "2023-Q2", 9, to_date=True))) == 1


def test_periods_of_one_report_are_compared_with_each_other(office: Office) -> None:
    warnings = found(office, seen(PAID, "2023-Q2", 90), seen(PAID, "2023-Q3", 9))
    assert [warning.message.partition(",")[2][:12] for warning in warnings] == [" quý III/202"]


def test_a_doubtful_figure_is_compared_but_nothing_is_held_against_it(office: Office) -> None:
    doubtful = seen(PAID, "2023-Q2", 9, decision=Decision.CONFIRM)
    store(office, "061 2023-Q1 90")
    assert len(found(office, doubtful)) == 1
    assert len(found(office, doubtful, seen(PAID, "2023-Q3", 91))) == 1


FORM = {
    PAID: (210.0, 412.0),
    "procedures.on_time": (398.0, 412.0),
    "digital_government.online_applications": (155.0, 412.0),
    "procedures.feedback_resolved": (7.0, 7.0),
}


def form(period: str, counts: dict[str, tuple[float, float]] | None = None, **changes) -> list[Observation]:
    return [seen(indicator, period, counts=given, **changes) for indicator, given in (counts or FORM).items()]


def test_a_form_sent_again_with_another_date_is_told_once(office: Office) -> None:
    (warning,) = found(office, *form("2023-Q2"), *form("2023-Q3", place=Place("Quý 3", "H1")))
    assert (warning.code, warning.severity, warning.place) == (Code.COPIED_PERIOD, Severity.WARNING, Place("Quý 3"))
    assert warning.message == (
        "Trang “Quý 3”: số đếm của quý III/2023 trùng hệt quý II/2023 (5 số khác nhau), có thể là biểu cũ chỉ đổi kỳ."
    )


def test_one_unit_of_many_that_repeats_itself_is_named(office: Office) -> None:
    others = form("2023-Q2", unit="062"), form("2023-Q3", {**FORM, PAID: (211.0, 412.0)}, unit="062")
    (warning,) = found(office, *form("2023-Q2"), *form("2023-Q3"), *others[0], *others[1])
    assert (warning.unit, warning.place) == ("061", Place("Biểu 01", "H1"))
    assert warning.message.startswith(PLAN.units.get("061").name)


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(form("2023-Q3", {**FORM, PAID: (211.0, 412.0)}), id="one count differs"),
        pytest.param(form("2023-Q3")[1:2], id="two counts are too few"),
        pytest.param(form("2023-Q3", measurement=Measurement.SIPAS), id="a yearly survey told again"),
        pytest.param(form("2023-09"), id="another span"),
        pytest.param([replace(one, numerator=None, denominator=None) for one in form("2023-Q3")], id="no counts"),
    ],
)
def test_what_is_no_copy(office: Office, later: list[Observation]) -> None:
    earlier = [replace(one, measurement=later[0].measurement) for one in form("2023-Q2")]
    assert found(office, *earlier, *later) == ()


def test_posts_may_stay_as_they_are(office: Office) -> None:
    posts = dict.fromkeys([POSTS], (98.0, 100.0)) | {
        "civil_service.employees_by_position": (310.0, 335.0),
        "civil_service.commune_staff_university": (61.0, 88.0),
    }
    assert found(office, *form("2023-Q2", posts), *form("2023-Q3", posts)) == ()


def test_reading_compares_and_comparing_anew_forgets_what_was_found(office: Office) -> None:
    store(office, "061 2023-Q2 92.5")
    data = b"061 2023-Q3 9\nwarning"
    read = importing.read(office, "quy3.xlsx", data)
    assert [one.code for one in read.findings] == [Code.NOT_A_NUMBER, Code.LARGE_CHANGE]
    store(office, "061 2023-Q2 10")
    assert [one.code for one in comparing.compared(office, read).findings] == [Code.NOT_A_NUMBER]


@pytest.mark.parametrize(
    ("before", "counts"),
    [
        pytest.param("2023-Q2", True, id="the quarter before"),
        pytest.param("2022-Q3", True, id="the same quarter of the year before"),
        pytest.param("2021-Q4", True, id="a quarter of two years before"),
        pytest.param("2015-Q3", False, id="a quarter that nobody remembers"),
        pytest.param("2022-08", False, id="a month of another year"),
    ],
)
def test_what_is_usual_is_told_by_the_like_periods_of_late(office: Office, before: str, counts: bool) -> None:
    store(office, f"061 {before} 92.5")
    told = importing.read(office, "quy3.xlsx", b"061 2023-Q3 9").findings
    assert [one.code for one in told] == [Code.LARGE_CHANGE] * counts


def test_a_long_history_is_not_read(office: Office) -> None:
    store(office, *(f"061 {year}-Q3 50" for year in range(1990, 2023)))
    ((_, figure),) = seen_figures([seen(INDICATOR, "2023-Q3", 50.0)]).values()
    (line,) = StandingFigures(office).beside([figure]).values()
    assert [key.period for key in line] == ["2021-Q3", "2022-Q3"]


def test_a_file_that_waits_is_compared_with_what_is_saved_meanwhile(office: Office) -> None:
    waiting = upload_state.read_file(office, "quy3.xlsx", b"061 2023-Q3 9")
    assert waiting.reading.findings == ()
    store(office, "061 2023-Q2 92.5")
    waiting.renew(office)
    assert [one.code for one in waiting.reading.findings] == [Code.LARGE_CHANGE]
    done = upload_saving.save(office, waiting)
    assert [one.code for one in history.findings(office, done.saved.import_id or 0)] == [Code.LARGE_CHANGE]


def test_a_figure_far_off_is_stored_as_it_is(office: Office) -> None:
    store(office, "061 2023-Q2 92.5")
    store(office, "061 2023-Q3 9")
    frame = office.store.figures(["2023-Q3"])
    assert (list(frame.value), list(frame.settled)) == ([9.0], [False])


def test_the_command_line_tells_of_a_large_change(
    environment: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store(open_office(), "061 2023-Q2 92.5")
    report = tmp_path / "quy3.xlsx"
    report.write_text("061 2023-Q3 9")
    assert main(["import", str(report)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("Đã lưu 1 số liệu: 1 mới, 0 thay đổi, 0 giữ nguyên.")
    assert lines[1].startswith("  Lưu ý: Biểu 01!H1: ")
