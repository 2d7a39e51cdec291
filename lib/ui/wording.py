"""Words around a figure: how it came about, what it is of, what it is held against."""

from lib.charts.palette import css_name
from lib.charts.svg import text
from lib.core import words
from lib.core.figure import Figure, Origin
from lib.core.plan import Basis, Indicator, Trajectory
from lib.insight.phrases import DOUBT, age, asides, change, goal, notes
from lib.insight.score import Score

__all__ = [
    "BASIS", "BASIS_MEANING", "DOUBT", "asides", "change", "counts", "figure", "goal", "notes", "trajectory", "warnings",
]  # fmt: skip

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


def trajectory(indicator: Indicator) -> str:
    if indicator.trajectory is Trajectory.CUMULATIVE:
        return "tăng dần đến cuối năm; giữa năm so với phần phải đạt đến hết kỳ"
    return "giữ nguyên cả năm"


def warnings(score: Score) -> tuple[str, ...]:
    """Only what weakens the figure, in few words: its age, an estimate, missing units, what its report was found to say."""
    figure = score.figure
    if figure is None:
        return ()
    found = [age(score)]
    if figure.origin is Origin.ESTIMATED:
        found.append("ước tính")
    if figure.origin is Origin.COUNTED:
        found.append(figure.provenance)
    if figure.reported_children < figure.expected_children:
        found.append(f"từ {figure.reported_children}/{figure.expected_children} đơn vị")
    if figure.other_definition:
        found.append("mẫu số khác định nghĩa")
    found.extend(DOUBT[code] for code in figure.doubts if code in DOUBT)
    return tuple(note for note in found if note)


def figure(score: Score) -> str:
    """The value in its verdict's colour, as markup; a dash with the verdict's word where there is none."""
    said = words.percent(score.value) if score.value is not None else score.status.label.lower()
    return f'<span class="figure {css_name(score.status)}">{text(said)}</span>'


def counts(figure: Figure) -> str:
    """“573/1.000”; empty without counts."""
    if figure.numerator is None or figure.denominator is None:
        return ""
    return f"{words.count(figure.numerator)}/{words.count(figure.denominator)}"
