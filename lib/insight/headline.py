"""The sentence above a page: it says what the page finds."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from lib.core.directive import Directive, DirectiveState
from lib.core.figure import Origin
from lib.core.plan import Direction, Indicator
from lib.core.unit import Unit
from lib.core.verdict import Status
from lib.core.words import Comparison, compare, day, lower_first, percent, points
from lib.insight import explained
from lib.insight.goals import GoalScore
from lib.insight.need import need
from lib.insight.reporting import Freshness
from lib.insight.score import JUDGED, UNMET, Score, tally, worst_first
from lib.insight.scorecard import Scorecard

NAMED = 4


def overview(card: Scorecard) -> str:
    """“22 trong 32 chỉ tiêu đạt; hài lòng về giải quyết TTHC còn thiếu 15 điểm”."""
    return _with_goals(_of_many(card, card.scores()), card.scores(), card.judged_goals())


def area(card: Scorecard, area_id: str, unit: str | None = None) -> str:
    """“Thủ tục hành chính: 5 trong 9 chỉ tiêu đạt; …”; names the unit where it is not the province."""
    name = card.plan.area(area_id).short_name
    place = "" if unit is None or _is_root(card, unit) else f" của {card.unit(unit).short_name}"
    scores = card.scores(unit, area_id)
    found = lower_first(_of_many(card, scores))
    return f"{name}{place}: {_with_goals(found, scores, card.judged_goals(unit, area_id))}"


def unit(card: Scorecard, code: str) -> str:
    """“Huyện Pác Nặm: 12 trong 28 chỉ tiêu đạt; …”."""
    return f"{card.unit(code).name}: {lower_first(_of_many(card, card.scores(code)))}"


def indicator(card: Scorecard, indicator_id: str, unit: str | None = None) -> str:
    """“Thanh toán trực tuyến đạt 46,3%, còn thiếu 3,7 điểm”; names a unit below the province and an older period."""
    score = card.score(indicator_id, unit)
    about = card.plan.indicators[indicator_id]
    if unit is None or _is_root(card, unit):
        return f"{about.short_name}{_found(about, score)}"
    return f"{card.unit(unit).short_name}: {lower_first(about.short_name)}{_found(about, score)}"


def reporting(fresh: Freshness) -> str:
    """“25/27 đơn vị đã nộp; chưa nộp: Pác Nặm, Sở Xây dựng”."""
    whole = len(fresh.expected)
    if not fresh.reported:
        return f"Chưa có đơn vị nào nộp số liệu {lower_first(fresh.period.label)}"
    said = f"{fresh.reported}/{whole} đơn vị đã nộp"
    if not fresh.missing:
        return said
    return f"{said}; chưa nộp: {_names(fresh.missing)}"


def closing(fresh: Freshness) -> str:
    """“Số liệu chốt 14/9/2023”."""
    return "Chưa có số liệu" if fresh.closing is None else f"Số liệu chốt {day(fresh.closing)}"


def directives(found: Iterable[Directive], day: date, *, soon: bool = True) -> str:
    """“3 ý kiến chỉ đạo còn mở, 1 quá hạn, 1 sắp đến hạn”: what is still to be done as of a day; `soon` asks for the last."""
    states = Counter(one.state_on(day) for one in found if one.open_on(day))
    if not states:
        return "Không có ý kiến chỉ đạo nào còn mở"
    said = f"{states.total()} ý kiến chỉ đạo còn mở"
    asides = [(DirectiveState.OVERDUE, "quá hạn"), *([(DirectiveState.DUE_SOON, "sắp đến hạn")] if soon else [])]
    return ", ".join([said, *(f"{states[state]} {words}" for state, words in asides if states[state])])


def pace(card: Scorecard, indicator_id: str, unit: str | None = None) -> str:
    """“cần 1.240 hồ sơ/tháng, đang đạt 820”; without counts “cần +1,3 điểm mỗi tháng để đạt cuối năm”.

    Empty when nothing is needed or nothing can be said.
    """
    score = card.score(indicator_id, unit)
    cases = need(card.figures, score) if score.status in UNMET else None
    if cases is not None:
        return explained.needed(cases)
    needed = card.pace(indicator_id, unit)
    if needed is None:
        return ""
    sign = "+" if card.plan.indicators[indicator_id].direction is Direction.AT_LEAST else "−"
    return f"cần {sign}{points(needed)} mỗi tháng để đạt cuối năm"


def _of_many(card: Scorecard, scores: Sequence[Score]) -> str:
    counts, total = tally(scores), len(scores)
    judged = sum(counts[status] for status in JUDGED)
    met = counts[Status.MET]
    if not total:
        return "Không có chỉ tiêu nào áp dụng"
    if counts[Status.NO_DATA] == total:
        return f"Chưa có số liệu đến hết {lower_first(card.period.label)}"
    if not judged:
        return f"Chưa đánh giá được chỉ tiêu nào: {_unjudged(counts)}"
    if met == total:
        return "Chỉ tiêu duy nhất đạt" if total == 1 else f"Cả {total} chỉ tiêu đều đạt"
    said = _met_of(met, total)
    if met == judged:
        return f"{said}; {_unjudged(counts)}"
    said = f"{said}; {_shortfall(card, worst_first(scores)[0])}"
    return f"{said}; {_unjudged(counts)}" if total - judged > judged else said


def _with_goals(said: str, scores: Sequence[Score], goals: Sequence[GoalScore]) -> str:
    """“…; 1 mục tiêu đánh giá bởi người chưa đạt” where the indicators alone would sound as if nothing fell short."""
    missed = sum(one.status is Status.MISSED for one in goals)
    if not missed or worst_first(scores):
        return said
    return f"{said}; {missed} mục tiêu đánh giá bởi người chưa đạt"


def _met_of(met: int, total: int) -> str:
    if met:
        return f"{met} trong {total} chỉ tiêu đạt"
    return "Chỉ tiêu duy nhất chưa đạt" if total == 1 else f"Chưa có chỉ tiêu nào trong {total} chỉ tiêu đạt"


def _unjudged(counts: Mapping[Status, int]) -> str:
    kinds = (Status.NO_DATA, Status.NOT_JUDGED, Status.NO_CASES)
    return ", ".join(f"{counts[kind]} chỉ tiêu {lower_first(kind.label)}" for kind in kinds if counts[kind])


def _shortfall(card: Scorecard, score: Score) -> str:
    about = card.plan.indicators[score.indicator]
    return f"{lower_first(about.short_name)} {_gap(about, score)}{_older(score)}"


def _gap(about: Indicator, score: Score) -> str:
    said = _compared(score)
    if about.direction is Direction.AT_MOST:
        return f"vượt mức tối đa {said.gap}"
    behind = " so với tiến độ" if _on_path(about, score) else ""
    return f"còn thiếu {said.gap}{behind}"


def _found(about: Indicator, score: Score) -> str:
    figure = score.figure
    match score.status:
        case Status.NO_DATA:
            return ": chưa có số liệu"
        case Status.NO_CASES:
            return f": không phát sinh{_older(score)}"
    if figure is None:
        raise AssertionError(f"judged without a figure: {score}")
    guessed = " (ước tính)" if figure.origin is Origin.ESTIMATED else ""
    if score.status is Status.NOT_JUDGED:
        return f": {percent(figure.value)}{guessed} là số riêng của {lower_first(figure.period.label)}, chưa đánh giá"
    said = _compared(score)
    reached = "đạt" if about.direction is Direction.AT_LEAST else "ở mức"
    return f" {reached} {said.value}{guessed}, {_outcome(about, score, said)}{_older(score)}"


def _outcome(about: Indicator, score: Score, said: Comparison) -> str:
    if score.status is not Status.MET:
        return _gap(about, score)
    if about.direction is Direction.AT_MOST:
        return f"trong giới hạn {said.goal}"
    measure = "tiến độ" if _on_path(about, score) else "mục tiêu"
    level = score.value is not None and score.verdict.target is not None and score.value - score.verdict.target < 1e-9
    return f"đúng bằng {measure} {said.goal}" if level else f"vượt {measure} {said.gap}"


def _compared(score: Score) -> Comparison:
    if score.value is None or score.verdict.target is None:
        raise AssertionError(f"nothing to compare: {score}")
    return compare(score.value, score.verdict.target)


def _on_path(about: Indicator, score: Score) -> bool:
    return score.verdict.target is not None and score.verdict.target < about.target - 1e-9


def _older(score: Score) -> str:
    return f" ({lower_first(score.figure.period.label)})" if score.figure is not None and score.stale else ""


def _is_root(card: Scorecard, code: str | None) -> bool:
    return code is None or code == card.root.code


def _names(units: Sequence[Unit]) -> str:
    if len(units) <= NAMED + 1:
        return ", ".join(unit.short_name for unit in units)
    named = ", ".join(unit.short_name for unit in units[:NAMED])
    return f"{named} và {len(units) - NAMED} đơn vị khác"
