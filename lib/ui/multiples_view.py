"""The card “Diễn biến từng địa bàn”: the units beside each other over time, the worst first."""

from lib.charts.multiples import Course, multiples, scale
from lib.charts.svg import text
from lib.core import words
from lib.core.plan import Indicator
from lib.core.unit import Unit
from lib.insight.scorecard import Scorecard
from lib.insight.trend import Trend
from lib.ui import links, places


def courses_card(card: Scorecard, about: Indicator, unit: Unit, trend: Trend, at: links.At) -> str:
    """Empty where there is nothing to lay side by side; `trend` is the one on screen, whose span all share."""
    units = places.beside(card, unit, about.levels)
    found = [_course(card, about, one, unit, trend, at(unit=one.code)) for one in _worst_first(card, about, units)]
    if len(found) < 2 or not any(value is not None for course in found for value in course.values):
        return ""
    first, last = (trend.points[index].period.short_label for index in (0, -1))
    before = "; nét mảnh: năm trước" if any(course.before for course in found) else ""
    how = f"yếu nhất trước; từ {first} đến {last}, cùng thang {words.span(*scale(found))}; nét đứt: mức phải đạt"
    title = f"Diễn biến: {words.lower_first(places.BELOW[units[0].kind])}"
    return (
        f'<section class="card"><h2>{text(title)} <small>{text(how)}{before}</small></h2>'
        f"{multiples(f'{about.short_name} qua các kỳ', found)}</section>"
    )


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
    alike = (trend.measurement, trend.to_date) == (main.measurement, main.to_date)
    before = card.trend_before(about.id, one.code, main.span)
    same = before is not None and (before.measurement, before.to_date) == (trend.measurement, trend.to_date)
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
