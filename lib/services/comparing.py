"""A report's figures held against what the same units reported before; nothing is stored or altered."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from lib.core.figure import Figure
from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.period import Period
from lib.core.plan import DenominatorKind, Measurement, Plan
from lib.core.words import count, lower_first, percent
from lib.insight.departure import Departure, Way, departure
from lib.intake.collector import collector
from lib.intake.reading import Reading
from lib.services.compared_figures import Known, Seen, about, seen_figures
from lib.services.contradicting import contradictions, corrections
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from lib.store.keys import Key

CODES = frozenset({Code.LARGE_CHANGE, Code.COPIED_PERIOD, Code.PERIOD_MISMATCH})
"""What only a comparison finds."""
COPIED = 5
"""Different counts other than 0 that agree before two periods are called copies: fewer agree by chance."""


def compared(office: Office, reading: Reading, standing: StandingFigures | None = None) -> Reading:
    """The reading with what the store, as it is now, says about its figures; of an earlier comparison nothing stays.

    Who compares many readings gives them the same `standing`.
    """
    own = tuple(found for found in reading.findings if found.code not in CODES)
    return replace(reading, findings=(*own, *findings(office, reading, standing)))


@collector.at_rest()
def findings(office: Office, reading: Reading, standing: StandingFigures | None = None) -> tuple[Finding, ...]:
    """What cannot be, or is seldom, right beside the unit's stored figures; warnings all of them."""
    once = seen_figures(reading.observations)
    if not once:
        return ()
    seen = list(once.values())
    stands = (standing or StandingFigures(office)).beside([figure for _, figure in seen])
    known = Known(stands, once)
    history = _History(known, once)
    certain = tuple(contradictions(office.plan, known, once))
    told = {(one.place, one.indicator) for one in certain}
    return (
        *_copies(office.plan, seen, history),
        *(one for one in _departures(office.plan, seen, history) if (one.place, one.indicator) not in told),
        *certain,
        *corrections(office.plan, stands, once, office.store.brought(reading.sha256)),
    )


def _departures(plan: Plan, seen: Iterable[Seen], history: "_History") -> Iterator[Finding]:
    for observation, figure in seen:
        found = departure(plan.indicators[figure.indicator], figure, history.before(figure))
        if found is not None:
            yield Finding(
                code=Code.LARGE_CHANGE,
                severity=Severity.WARNING,
                message=f"{about(plan, figure)}: {_said(figure, found)}",
                hint="Đối chiếu với báo cáo gốc của đơn vị; nếu đúng như vậy thì vẫn lưu được.",
                place=observation.place,
                unit=figure.unit,
                indicator=figure.indicator,
            )


def _said(figure: Figure, found: Departure) -> str:
    now, before = percent(figure.value), percent(found.latest.value)
    when = lower_first(found.latest.period.label)
    match found.way:
        case Way.UNUSUAL:
            return f"{now}, khác xa mức {percent(found.usual)} thường thấy trong {found.number} kỳ trước ({when}: {before})."
        case Way.FALLEN:
            return f"lũy kế {now}, thấp hơn {before} đã báo cáo đến {when}."
        case Way.CASES:
            cases = f"mẫu số {count(figure.denominator)}, trong khi theo các kỳ trước chỉ khoảng"
            if figure.denominator is not None and figure.denominator < found.usual:
                cases = f"mẫu số chỉ có {count(figure.denominator)}, trong khi theo các kỳ trước phải khoảng"
            return f"{cases} {count(round(found.usual))} ({when}: {count(found.latest.denominator)})."
    return f"{now}, trong khi {when} là {before}."


def _copies(plan: Plan, seen: Sequence[Seen], history: "_History") -> Iterator[Finding]:
    """Sheets first, then what else one unit reported: a form of many units is told once."""
    counted = [one for one in seen if _is_counted_anew(plan, one[1])]
    told: set[int] = set()
    for whole in (True, False):
        groups: dict[tuple[str, Period, bool], list[Seen]] = {}
        for observation, figure in counted:
            if id(figure) not in told:
                name = observation.place.sheet if whole else figure.unit
                groups.setdefault((name, figure.period, figure.to_date), []).append((observation, figure))
        for (name, period, _), members in groups.items():
            found = _copied(members, history)
            if found is not None:
                told.update(id(figure) for _, figure in members)
                about = f"Trang “{name}”" if whole else plan.units.get(name, period.last_day).name
                place = Place(name) if whole else members[0][0].place
                yield _copy(about, period, *found, place, None if whole else name)


def _is_counted_anew(plan: Plan, figure: Figure) -> bool:
    """Whether the counts start at nothing; posts and plans stay as they are, and a yearly survey is told for months."""
    flows = plan.indicators[figure.indicator].denominator_kind is DenominatorKind.FLOW
    return flows and figure.denominator is not None and figure.measurement is not Measurement.SIPAS


def _copied(members: Sequence[Seen], history: "_History") -> tuple[Period, int] | None:
    """The latest earlier period with the same counts, and how many they are."""
    same: dict[Period, set[float]] = {}
    other: set[tuple[int, int, int]] = set()
    for _, figure in members:
        met, cases = figure.numerator, figure.denominator
        for before in history.before(figure):
            if before.denominator == cases and before.numerator == met:
                same.setdefault(before.period, set()).update(number for number in (met, cases) if number)
            elif before.denominator is not None:
                other.add(before.period.order)
    agreed = [period for period, numbers in same.items() if period.order not in other and len(numbers) >= COPIED]
    latest = max(agreed, key=lambda period: period.order, default=None)
    return None if latest is None else (latest, len(same[latest]))


def _copy(about: str, period: Period, earlier: Period, number: int, place: Place, unit: str | None) -> Finding:
    now, before = lower_first(period.label), lower_first(earlier.label)
    return Finding(
        code=Code.COPIED_PERIOD,
        severity=Severity.WARNING,
        message=f"{about}: số đếm của {now} trùng hệt {before} ({number} số khác nhau), có thể là biểu cũ chỉ đổi kỳ.",
        hint="Hỏi lại đơn vị về số liệu của kỳ này trước khi lưu.",
        place=place,
        unit=unit,
    )


class _History:
    """The earlier figures of each one that was seen, of its own span and basis."""

    def __init__(self, known: Known, seen: Mapping[Key, Seen]) -> None:
        # Asked of each figure for its sheet, its unit and itself.
        self._before = {id(figure): _earlier(figure, known.along(figure)) for _, figure in seen.values()}

    def before(self, figure: Figure) -> list[Figure]:
        """The comparable figures of earlier periods that have a value, oldest first; of a figure that was seen."""
        return self._before[id(figure)]


def _earlier(figure: Figure, line: Sequence[Figure]) -> list[Figure]:
    """The first period of a year is its own figure and the figure to date at once."""
    span, order = figure.period.span, figure.period.order
    alike = [
        one
        for one in line
        if one.period.span is span
        and one.period.order < order
        and one.value is not None
        and one.measurement is figure.measurement
        and one.other_definition == figure.other_definition
    ]
    for to_date in (False, True) if figure.period.opens_year else (figure.to_date,):
        earlier = [one for one in alike if one.to_date == to_date or one.period.opens_year]
        if earlier:
            return earlier
    return []
