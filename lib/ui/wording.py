"""Words around a figure: how it came about, what it is of, what it is held against."""

from lib.charts.palette import css_name
from lib.charts.svg import text
from lib.core import words
from lib.core.figure import Figure, Origin
from lib.core.finding import Code
from lib.core.plan import Basis, Direction, Indicator, Measurement, Trajectory
from lib.insight.score import Score

BASIS = {
    Basis.PLAN: "chỉ tiêu kế hoạch",
    Basis.QUALITATIVE: "chỉ tiêu định tính",
    Basis.MONITORING: "chỉ tiêu theo dõi",
}
BASIS_MEANING = {
    Basis.PLAN: "Kế hoạch nêu rõ mức phải đạt.",
    Basis.QUALITATIVE: "Kế hoạch không nêu con số; mức phải đạt là cách hiểu của chương trình.",
    Basis.MONITORING: "Kế hoạch không nêu; theo dõi theo thông lệ.",
}
MEASUREMENT = {
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


def goal(indicator: Indicator) -> str:
    """The year's target with its direction: “từ 90% trở lên”, “không quá 100%”."""
    reached = words.target(indicator.target)
    return f"từ {reached} trở lên" if indicator.direction is Direction.AT_LEAST else f"không quá {reached}"


def trajectory(indicator: Indicator) -> str:
    if indicator.trajectory is Trajectory.CUMULATIVE:
        return "tăng dần đến cuối năm; giữa năm so với phần phải đạt đến hết kỳ"
    return "giữ nguyên cả năm"


def notes(score: Score) -> tuple[str, ...]:
    """What a reader must know before trusting the figure, in plain words; empty when there is nothing."""
    figure = score.figure
    if figure is None:
        return ()
    return tuple(note for note in (_age(score, figure), *asides(figure)) if note)


def warnings(score: Score) -> tuple[str, ...]:
    """Only what weakens the figure, in few words: its age, an estimate, missing units, what its report was found to say."""
    figure = score.figure
    if figure is None:
        return ()
    found = [_age(score, figure)]
    if figure.origin is Origin.ESTIMATED:
        found.append("ước tính")
    if figure.reported_children < figure.expected_children:
        found.append(f"từ {figure.reported_children}/{figure.expected_children} đơn vị")
    if figure.other_definition:
        found.append("mẫu số khác định nghĩa")
    found.extend(DOUBT[code] for code in figure.doubts if code in DOUBT)
    return tuple(note for note in found if note)


def asides(figure: Figure) -> tuple[str, ...]:
    """How a figure came about, apart from its age."""
    found = [figure.provenance, MEASUREMENT[figure.measurement], *(DOUBT[one] for one in figure.doubts if one in DOUBT)]
    if figure.other_definition:
        found.append(f"mẫu số khác: {figure.other_definition}")
    return tuple(note for note in found if note)


def change(score: Score) -> str:
    """“+1,3 điểm so với Quý II”; empty when there is nothing to compare."""
    if score.change is None or score.previous is None:
        return ""
    return f"{words.change(score.change)} so với {words.lower_first(score.previous.period.short_label)}"


def figure(score: Score) -> str:
    """The value in its verdict's colour, as markup; a dash with the verdict's word where there is none."""
    said = words.percent(score.value) if score.value is not None else score.status.label.lower()
    return f'<span class="figure {css_name(score.status)}">{text(said)}</span>'


def counts(figure: Figure) -> str:
    """“573/1.000”; empty without counts."""
    if figure.numerator is None or figure.denominator is None:
        return ""
    return f"{words.count(figure.numerator)}/{words.count(figure.denominator)}"


def _age(score: Score, figure: Figure) -> str:
    return f"số của {words.lower_first(figure.period.label)}" if score.stale else ""
