"""Marks the figures that the last save of this session changed, so that the meeting sees what it waited for."""

from lib.charts.svg import text
from lib.core.figure import Figure, Origin
from lib.core.period import Period
from lib.ui import cached, session


def fresh_mark(figure: Figure | None, said: str = "mới cập nhật") -> str:
    """A small field where a figure is fresh, nothing elsewhere."""
    if figure is None or not is_fresh(figure):
        return ""
    return f'<span class="fresh" title="Thay đổi trong lần lưu vừa rồi">{text(said)}</span>'


def fresh_dot(figure: Figure | None) -> str:
    """The same as a dot, for figures that stand close together."""
    if figure is None or not is_fresh(figure):
        return ""
    return (
        '<span class="fresh dot" title="Thay đổi trong lần lưu vừa rồi"><span class="unseen">mới cập nhật</span></span>'
    )


def is_fresh(figure: Figure) -> bool:
    """Whether the last save stored the figure, or one that it is made of."""
    stored = session.touched(figure.indicator)
    if not stored or figure.origin is Origin.REPORTED:
        return (figure.unit, figure.period) in stored
    return any(_within(period, figure) and _below(unit, figure.unit) for unit, period in stored)


def _within(part: Period, figure: Figure) -> bool:
    whole = figure.period
    if part.year != whole.year or part.last_day > whole.last_day:
        return False
    return figure.counts_from_start or part.first_day >= whole.first_day


def _below(unit: str, whole: str) -> bool:
    return unit == whole or any(one.code == whole for one in cached.plan().units.ancestors(unit))
