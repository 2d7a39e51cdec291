"""Reported shares of finished tasks held against what the tasks themselves say."""

from collections.abc import Iterator

from lib.core import words
from lib.core.figure import Figure, Origin
from lib.core.finding import Code, Finding, Severity
from lib.insight.mismatch import TOLERANCE
from lib.insight.scores import Scores
from lib.insight.task_book import COMPLETED


def task_mismatches(scores: Scores, unit: str | None = None) -> tuple[Finding, ...]:
    """Figures to date stated for exactly the asked period, by a unit or by all below it, that its tasks contradict.

    Looks at one unit, else at all that lead a task. Shares may be 0.5 points apart, counts not at all.
    """
    if COMPLETED not in scores.plan.indicators:
        return ()
    statuses = scores.figures.tasks.as_of(scores.period.last_day)
    leads = dict.fromkeys(one.task.lead for one in statuses if one.task.lead in scores.plan.units)
    everybody = dict.fromkeys((scores.root.code, *leads)) if statuses else ()
    return tuple(finding for one in ((unit,) if unit else everybody) for finding in _of_unit(scores, one))


def _of_unit(scores: Scores, unit: str) -> Iterator[Finding]:
    counted = scores.figures.counted(COMPLETED, unit, scores.period)
    stated = scores.figures.at(COMPLETED, unit, scores.period)
    if counted is None or stated is None or stated.origin in (Origin.COUNTED, Origin.ESTIMATED):
        return
    whole = stated.counts_from_start and stated.reported_children == stated.expected_children
    if whole and _differs(stated, counted):
        yield _finding(scores, unit, stated, counted)


def _differs(stated: Figure, counted: Figure) -> bool:
    if stated.value is None or counted.value is None:
        return stated.value is not counted.value
    if stated.numerator is not None and stated.denominator is not None:
        return (stated.numerator, stated.denominator) != (counted.numerator, counted.denominator)
    return abs(stated.value - counted.value) > TOLERANCE + 1e-9


def _finding(scores: Scores, unit: str, stated: Figure, counted: Figure) -> Finding:
    about = words.lower_first(scores.plan.indicators[COMPLETED].short_name)
    period = words.lower_first(scores.period.label)
    return Finding(
        code=Code.TASK_MISMATCH,
        severity=Severity.WARNING,
        message=(
            f"{scores.unit(unit).name}, {period}, {about}: báo cáo {_said(stated)}, "
            f"danh sách nhiệm vụ đếm được {_said(counted)}."
        ),
        hint="Đánh giá theo số báo cáo; đối chiếu với tiến độ từng nhiệm vụ.",
        unit=unit,
        indicator=COMPLETED,
    )


def _said(figure: Figure) -> str:
    if figure.value is None:
        return "không phát sinh"
    share = words.percent(figure.value)
    if figure.numerator is None:
        return share
    return f"{words.count(figure.numerator)}/{words.count(figure.denominator)} ({share})"
