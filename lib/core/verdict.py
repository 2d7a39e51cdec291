"""The one function that judges a figure against its target, and says why."""

from dataclasses import dataclass
from enum import StrEnum

from lib.core import words
from lib.core.figure import Figure
from lib.core.observation import State
from lib.core.plan import Bands, Direction, Indicator, Trajectory
from lib.core.words import percent, points

_SLACK = 1e-9


class Status(StrEnum):
    """Ordered from good to bad; the three last are not judgements."""

    MET = "met"
    NEAR = "near"
    MISSED = "missed"
    NO_DATA = "no_data"
    NO_CASES = "no_cases"
    NOT_JUDGED = "not_judged"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Status.MET: "Đạt",
    Status.NEAR: "Gần đạt",
    Status.MISSED: "Chưa đạt",
    Status.NO_DATA: "Chưa có số liệu",
    Status.NO_CASES: "Không phát sinh",
    Status.NOT_JUDGED: "Chưa đánh giá",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """`target` is what the value was held against, in percent; `gap` is the shortfall in points, at least 0."""

    status: Status
    reason: str
    target: float | None = None
    gap: float = 0.0


def target_at(indicator: Indicator, figure: Figure) -> float:
    """The target in percent that holds at the end of the figure's period."""
    if indicator.trajectory is Trajectory.CUMULATIVE:
        return indicator.target * figure.period.elapsed()
    return indicator.target


def judge(indicator: Indicator, figure: Figure | None, bands: Bands) -> Verdict:
    """Judge one figure; a missing one is “Chưa có số liệu”, never zero."""
    if figure is None:
        return Verdict(Status.NO_DATA, "Chưa có đơn vị nào báo cáo số liệu.")
    if figure.state is State.NO_CASES or figure.value is None:
        return Verdict(Status.NO_CASES, f"{figure.period.label} không phát sinh trường hợp nào.")
    if indicator.trajectory is Trajectory.CUMULATIVE and not (figure.to_date or figure.period.is_to_date):
        return Verdict(
            Status.NOT_JUDGED,
            f"{percent(figure.value)} là số riêng của {_inside(figure.period.label)}; chỉ tiêu này đánh giá theo số lũy kế.",
        )
    target = target_at(indicator, figure)
    status, gap = _compare(figure.value, target, indicator.direction, bands)
    return Verdict(status, _reason(indicator, figure.value, target, status, gap), target, gap)


def _compare(value: float, target: float, direction: Direction, bands: Bands) -> tuple[Status, float]:
    if direction is Direction.AT_LEAST:
        gap = target - value
        near = value >= target * bands.share - _SLACK
    else:
        gap = value - target
        near = value <= target / bands.share + _SLACK
    if gap <= _SLACK:
        return Status.MET, 0.0
    if near and gap <= bands.points + _SLACK:
        return Status.NEAR, gap
    return Status.MISSED, gap


def _reason(indicator: Indicator, value: float, target: float, status: Status, gap: float) -> str:
    path = ""
    if indicator.trajectory is Trajectory.CUMULATIVE and abs(target - indicator.target) > _SLACK:
        path = f" (mức cần đạt đến kỳ này của mục tiêu năm {words.target(indicator.target)})"
    goal = f"{_BOUND[indicator.direction]} {words.target(target)}{path}"
    if status is Status.MET:
        return f"{percent(value)}, đạt mục tiêu {goal}."
    short = "còn thiếu" if indicator.direction is Direction.AT_LEAST else "vượt quá"
    return f"{percent(value)}, {short} {points(gap)} so với mục tiêu {goal}."


def _inside(label: str) -> str:
    return label[0].lower() + label[1:]


_BOUND = {Direction.AT_LEAST: "từ", Direction.AT_MOST: "không quá"}
