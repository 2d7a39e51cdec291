"""The card “Diễn biến từng địa bàn”: the units beside each other over time, the worst first."""

from collections import Counter

from lib.charts.multiples import Course, multiples, scale
from lib.charts.svg import text
from lib.core import words
from lib.core.period import Span
from lib.core.plan import Indicator, Measurement
from lib.core.unit import Unit
from lib.insight.scorecard import Scorecard
from lib.insight.trend import Trend
from lib.ui import links, places


def courses_card(card: Scorecard, about: Indicator, unit: Unit, at: links.At) -> str:
    """Empty where there is nothing to lay side by side; all have the span and basis that most units report in."""
    units = places.beside(card, unit, about.levels)
    trends = [trend for one in units if (trend := card.trend(about.id, one.code)).known]
    if not trends:
        return ""
    (span, measurement, to_date), _ = Counter(map(_basis, trends)).most_common(1)[0]
    trend = next(one for one in trends if _basis(one) == (span, measurement, to_date))
    found = [_course(card, about, one, unit, trend, at(unit=one.code)) for one in _worst_first(card, about, units)]
    if len(found) < 2 or not any(value is not None for course in found for value in course.values):
        return ""
    first, last = (trend.points[index].period.short_label for index in (0, -1))
    before = "; nét mảnh: năm trước" if any(course.before for course in found) else ""
    how = f"yếu nhất trước; từ {first} đến {last}, cùng thang {words.span(*scale(found))}; nét đứt: mức phải đạt"
    title = f"Diễn biến: {words.lower_first(places.BELOW[units[0].kind])}"
    return (
        f'<section class="card later"><h2>{text(title)} <small>{text(how)}{before}</small></h2>'
        f"{multiples(f'{about.short_name} qua các kỳ', found)}</section>"
    )


def _basis(trend: Trend) -> tuple[Span, Measurement, bool]:
    return trend.span, trend.measurement, trend.to_date


def _worst_first(card: Scorecard, about: Indicator, units: tuple[Unit, ...]) -> list[Unit]:
    """The last in rank first; those that cannot be ranked at the end."""
    if not units:
        return []
    codes = {one.code for one in units}
    ranks = [rank for rank in card.ranks(about.id, units[0].kind) if rank.unit.code in codes]
    placed = [rank.unit for rank in ranks if rank.place is not None]
    return [*reversed(placed), *(rank.unit for rank in ranks if rank.place is None)]


def _course(card: Scorecard, about: Indicator, one: Unit, unit: Unit, main: Trend, href: str) -> Course:
    score, trend = card.score(about.id, one.code), card.trend(about.id, one.code, main.span)
    alike = _basis(trend) == _basis(main)
    before = card.trend_before(about.id, one.code, main.span)
    same = before is not None and _basis(before) == _basis(trend)
    return Course(
        name=one.short_name,
        href=href,
        values=[point.value for point in trend.points],
        targets=[point.target for point in trend.points],
        last=score.value,
        status=score.status,
        before=[point.value for point in before.points] if before is not None and same else (),
        note="" if alike or not trend.known else "số lũy kế" if trend.to_date else "số riêng từng kỳ",
        here=one.code == unit.code,
    )
