"""Short words about a figure that screens and papers share: what it is held against, how it came about, how it moved."""

from lib.core import words
from lib.core.figure import Figure
from lib.core.finding import Code
from lib.core.period import Span
from lib.core.plan import Direction, Indicator, Measurement
from lib.insight.score import Score
from lib.insight.trend import Trend

_MEASURED = {
    Measurement.OWN: "",
    Measurement.SIPAS: "khảo sát SIPAS",
    Measurement.E_SURVEY: "khảo sát điện tử",
}

DOUBT = {
    Code.LARGE_CHANGE: "thay đổi bất thường",
    Code.COPIED_PERIOD: "giống kỳ trước",
    Code.PERIOD_MISMATCH: "không khớp giữa các kỳ",
    Code.TOTAL_MISMATCH: "tổng không khớp",
    Code.RATE_MISMATCH: "tỷ lệ không khớp số lượng",
    Code.DUPLICATE: "ghi hai lần khác nhau",
}
"""What a report was found to say of a figure in use, in few words."""
_SPANS = {Span.MONTH: "theo tháng", Span.QUARTER: "theo quý", Span.YEAR: "theo 6 tháng, 9 tháng, năm"}


def goal(indicator: Indicator) -> str:
    """The year's target with its direction: “từ 90% trở lên”, “không quá 100%”."""
    reached = words.target(indicator.target)
    return f"từ {reached} trở lên" if indicator.direction is Direction.AT_LEAST else f"không quá {reached}"


def notes(score: Score) -> tuple[str, ...]:
    """What a reader must know before trusting the figure, in plain words; empty when there is nothing."""
    figure = score.figure
    if figure is None:
        return ()
    return tuple(note for note in (age(score), *asides(figure)) if note)


def asides(figure: Figure) -> tuple[str, ...]:
    """How a figure came about, apart from its age."""
    doubts = (DOUBT[code] for code in figure.doubts if code in DOUBT)
    found = [figure.provenance, _MEASURED[figure.measurement], *doubts]
    if figure.other_definition:
        found.append(f"mẫu số khác: {figure.other_definition}")
    return tuple(note for note in found if note)


def change(score: Score) -> str:
    """“+1,3 điểm so với Quý II”; empty when there is nothing to compare."""
    if score.change is None or score.previous is None:
        return ""
    return f"{words.change(score.change)} so với {words.lower_first(score.previous.period.short_label)}"


def course(trend: Trend) -> str:
    """What a trend draws: “theo quý, số riêng từng kỳ”."""
    return f"{_SPANS[trend.span]}, {'lũy kế từ đầu năm' if trend.to_date else 'số riêng từng kỳ'}"


def age(score: Score) -> str:
    """“số của quý II/2023” where the figure is not the asked period's own; else empty."""
    return f"số của {words.lower_first(score.figure.period.label)}" if score.figure and score.stale else ""
