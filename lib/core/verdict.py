"""The one function that judges a figure against its target, and says why."""

from dataclasses import dataclass
from enum import StrEnum

from lib.core.figure import Figure
from lib.core.observation import State
from lib.core.period import Period
from lib.core.plan import Bands, Direction, Indicator, Measurement, Trajectory
from lib.core.words import compare, lower_first, percent
from lib.core.words import target as target_text

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


def target_of(indicator: Indicator, period: Period) -> float:
    """The target in percent that holds at the end of the period: the part due by then, where it is cumulative."""
    if indicator.trajectory is Trajectory.CUMULATIVE:
        return indicator.target * period.elapsed()
    return indicator.target


def judge(indicator: Indicator, figure: Figure | None, bands: Bands) -> Verdict:
    """Judge one figure; a missing one is “Chưa có số liệu”, never zero.

    Of a cumulative indicator only a figure to date is judged, against the part of the year's target due by then.
    """
    if figure is None:
        return Verdict(Status.NO_DATA, "Chưa có số liệu được báo cáo.")
    if figure.state is State.NO_CASES or figure.value is None:
        return Verdict(Status.NO_CASES, f"{figure.period.label} không phát sinh trường hợp nào{_aside(figure)}.")
    if indicator.trajectory is Trajectory.CUMULATIVE and not figure.counts_from_start:
        because = f": {figure.obstacle}" if figure.obstacle else ""
        return Verdict(
            Status.NOT_JUDGED,
            f"{percent(figure.value)}{_aside(figure)} là số riêng của {lower_first(figure.period.label)}; "
            f"chỉ tiêu này đánh giá theo số lũy kế{because}.",
        )
    target = target_of(indicator, figure.period)
    status, gap = _compare(figure.value, target, indicator.direction, bands)
    return Verdict(status, _reason(indicator, figure, figure.value, target, status), target, gap)


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


def _reason(indicator: Indicator, figure: Figure, value: float, target: float, status: Status) -> str:
    said = compare(value, target)
    goal = f"từ {said.goal} trở lên" if indicator.direction is Direction.AT_LEAST else f"không quá {said.goal}"
    if indicator.trajectory is Trajectory.CUMULATIVE and abs(target - indicator.target) > _SLACK:
        goal += f" (mức cần đạt đến hết kỳ; mục tiêu cả năm {target_text(indicator.target)})"
    if status is Status.MET:
        return f"{said.value}{_aside(figure)}, đạt mục tiêu {goal}."
    short = "còn thiếu" if indicator.direction is Direction.AT_LEAST else "vượt"
    return f"{said.value}{_aside(figure)}, {short} {said.gap} so với mục tiêu {goal}."


def _aside(figure: Figure) -> str:
    notes = [figure.provenance] if figure.provenance else []
    if figure.measurement is not Measurement.OWN:
        notes.append(f"theo {figure.measurement.label}")
    if figure.other_definition:
        notes.append(f"mẫu số theo định nghĩa khác: {figure.other_definition}")
    return f" ({'; '.join(notes)})" if notes else ""
