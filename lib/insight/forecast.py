"""Where a course is heading by year end, with the range it is likely to end in.

The method is plain on purpose and written down in docs/decisions/0009-forecast.md: an officer has to be able to
check it by hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, pairwise
from math import sqrt
from statistics import median

from lib.core.period import Period
from lib.core.plan import Direction, Indicator
from lib.insight.trend import Point, Trend

ENOUGH = 4
"""Periods with a figure from which a course can be read; fewer say nothing of their scatter."""
LOOKS_BACK = 6
"""Periods that are looked at: what was longer ago says little of the months to come."""
DAMPING = 0.8
"""What is left of the trend from one period to the next: few trends hold to the end of a year."""
WANDER = 0.5
"""Share of the scatter that each further period adds for good: a course drifts as well as it jitters."""
LATEST = 3
"""Increments whose median a growing value is expected to keep."""
LEAST = 1.0
"""Points on either side of the expected value, however steady the course was."""
ODDS = 8
"""In so many cases of ten the value is to end within the range."""
_STUDENT = (3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372)
"""Student's t for 80 % on both sides, by degrees of freedom from 1."""


class Outlook(StrEnum):
    """How the range of the last period stands to the year's target: wholly good, on both sides, wholly short."""

    LIKELY = "likely"
    OPEN = "open"
    UNLIKELY = "unlikely"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """A period to come: the expected value and the ends of its range, all in percent."""

    period: Period
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What the trend's line is expected to show, from the period after its last value to the year's last.

    `known` periods it is drawn from. `target` is the year's, in percent.
    """

    trend: Trend
    last: Point
    ahead: tuple[Ahead, ...]
    known: int
    target: float
    outlook: Outlook

    @property
    def end(self) -> Ahead:
        """The year's last period."""
        return self.ahead[-1]


@dataclass(frozen=True, slots=True)
class TooEarly:
    """There are only `known` periods with a figure, fewer than `ENOUGH`."""

    known: int


def forecast(indicator: Indicator, trend: Trend, before: Trend | None = None) -> Forecast | TooEarly | None:
    """The course to year end; None where the line has no figure or already reaches the end of the year.

    `before` is last year's line of the same span and basis. It lengthens the course of an indicator whose target
    holds all year; one that grows from nothing every year is judged by this year alone.
    """
    known = trend.known
    if not known or known[-1] is trend.points[-1]:
        return None
    earlier = () if before is None or trend.sloping or not _same_line(trend, before) else before.known
    course = [(_place(point.period), point.value or 0.0) for point in (*earlier, *known)][-LOOKS_BACK:]
    if len(course) < ENOUGH:
        return TooEarly(len(known))
    coming = [point.period for point in trend.points if point.period.order > known[-1].period.order]
    places = [_place(period) for period in coming]
    growing = trend.sloping and trend.to_date
    raw = _grown(course, places) if growing else _drawn(course, places)
    ahead = tuple(_clipped(indicator, period, *one) for period, one in zip(coming, raw, strict=True))
    return Forecast(
        trend=trend,
        last=known[-1],
        ahead=ahead,
        known=len(course),
        target=indicator.target,
        outlook=_outlook(indicator, ahead[-1]),
    )


_Course = Sequence[tuple[float, float]]
"""Places on the axis of months, and values in percent, oldest first."""


def _drawn(course: _Course, places: Sequence[float]) -> list[tuple[float, float]]:
    """Expected value and half range at each place: the damped Theil–Sen trend, on from where the course is now.

    The range holds the scatter around the line, some drift, and what the trend would add if it were not damped.
    """
    slope = _slope(course)
    level = median(v - slope * t for t, v in course)
    scatter = sqrt(sum((v - level - slope * t) ** 2 for t, v in course) / (len(course) - 2))
    last, value = course[-1]
    start, step = (level + slope * last + value) / 2, _step(course)
    middle = sum(t for t, _ in course) / len(course)
    spread = sum((t - middle) ** 2 for t, _ in course)
    found = []
    for place in places:
        ahead = place - last
        reach = _damped(ahead / step) * step
        factor = 1 + 1 / len(course) + (place - middle) ** 2 / spread + WANDER * ahead / step
        chance = _student(len(course) - 2) * scatter * sqrt(factor)
        found.append((start + slope * reach, _half(chance, slope * (ahead - reach))))
    return found


def _grown(course: _Course, places: Sequence[float]) -> list[tuple[float, float]]:
    """The same for a value that grows through the year: the last value, and its usual increments on top.

    The range holds their scatter, and what it would add if they went on changing as they have.
    """
    last, value = course[-1]
    rates = [((t + u) / 2, (w - v) / (u - t)) for (t, v), (u, w) in pairwise(course)]
    rate = median(one for _, one in rates[-LATEST:])
    scatter = sqrt(sum((one - rate) ** 2 for _, one in rates) / (len(rates) - 1))
    quicker, step = _slope(rates), _step(course)
    found = []
    for place in places:
        ahead = place - last
        factor = ahead / step + (ahead / step) ** 2 / min(len(rates), LATEST)
        chance = _student(len(rates) - 1) * scatter * step * sqrt(factor)
        found.append((value + rate * ahead, _half(chance, quicker * ahead * (ahead + step) / 2)))
    return found


def _half(chance: float, change: float) -> float:
    return max(LEAST, sqrt(chance * chance + change * change))


def _slope(course: _Course) -> float:
    """The median slope of all pairs, after Theil and Sen: one outlier does not turn it."""
    return median((w - v) / (u - t) for (t, v), (u, w) in combinations(course, 2))


def _clipped(indicator: Indicator, period: Period, value: float, half: float) -> Ahead:
    """Within 0 and 100; what has an upper limit may pass the whole."""
    top = 100.0 if indicator.direction is Direction.AT_LEAST else float("inf")
    low, middle, high = (min(max(one, 0.0), top) for one in (value - half, value, value + half))
    return Ahead(period=period, value=middle, low=low, high=high)


def _outlook(indicator: Indicator, end: Ahead) -> Outlook:
    if indicator.direction is Direction.AT_LEAST:
        good, bad = end.low >= indicator.target - 1e-9, end.high < indicator.target - 1e-9
    else:
        good, bad = end.high <= indicator.target + 1e-9, end.low > indicator.target + 1e-9
    return Outlook.LIKELY if good else Outlook.UNLIKELY if bad else Outlook.OPEN


def _same_line(trend: Trend, before: Trend) -> bool:
    return (trend.span, trend.measurement, trend.to_date) == (before.span, before.measurement, before.to_date)


def _place(period: Period) -> float:
    return 12.0 * period.year + period.last_month


def _step(course: _Course) -> float:
    """The months from one period to the next."""
    return min(u - t for (t, _), (u, _) in pairwise(course))


def _damped(steps: float) -> float:
    """How many undamped steps of trend so many damped ones come to."""
    return DAMPING * (1.0 - float(DAMPING**steps)) / (1.0 - DAMPING)


def _student(freedom: int) -> float:
    return _STUDENT[min(freedom, len(_STUDENT)) - 1]
