"""Reported totals held against the sum of their parts."""

from collections.abc import Iterator

from lib.core import words
from lib.core.figure import Figure, Origin
from lib.core.finding import Code, Finding, Severity
from lib.core.plan import Direction, Indicator
from lib.core.unit import Kind, Unit
from lib.insight.scores import Scores

TOLERANCE = 0.5


Known = dict[tuple[str, str], Finding | None]
"""By indicator and unit, what was found out already."""


def mismatches(scores: Scores, unit: str | None = None, known: Known | None = None) -> tuple[Finding, ...]:
    """Totals reported for exactly the asked period that their children's sum contradicts by more than 0.5 points.

    Looks at one unit, else at all that have others below. A mean of rates is no sum and is held against nothing;
    nor is a sum of some cases only, when the rest can be those of the missing children or of the unit's own office.
    What is `known` is not worked out again, and what was worked out is added to it.
    """
    units = [scores.unit(unit)] if unit else list(_above(scores, scores.root))
    known = {} if known is None else known
    found = (_held(scores, one, indicator, known) for one in units for indicator in scores.indicators(one.code))
    return tuple(finding for finding in found if finding is not None)


def _above(scores: Scores, unit: Unit) -> Iterator[Unit]:
    below = scores.children(unit.code)
    if below:
        yield unit
    for child in below:
        yield from _above(scores, child)


def _held(scores: Scores, unit: Unit, indicator: Indicator, known: Known) -> Finding | None:
    pair = (indicator.id, unit.code)
    if pair not in known:
        known[pair] = next(_contradicted(scores, unit, indicator), None)
    return known[pair]


def _contradicted(scores: Scores, unit: Unit, indicator: Indicator) -> Iterator[Finding]:
    """By basis, the best first."""
    for basis in scores.figures.bases.of(indicator, scores.period):
        total = scores.figures.own(indicator.id, unit.code, scores.period, basis)
        if total is None or total.value is None or total.origin is not Origin.REPORTED:
            continue
        parts = scores.figures.rolled(indicator.id, unit.code, scores.period, basis)
        if parts is None or parts.value is None or parts.origin is not Origin.SUMMED:
            continue
        if abs(total.value - parts.value) > TOLERANCE + 1e-9 and not _explained(scores, unit, total, parts):
            yield _finding(scores, unit, total, total.value, parts, parts.value)


def _explained(scores: Scores, unit: Unit, total: Figure, parts: Figure) -> bool:
    """Whether the cases beyond the children's can account for the difference, and somebody can have had them."""
    indicator = scores.plan.indicators[total.indicator]
    missing = parts.reported_children < parts.expected_children
    counts = (total.numerator, total.denominator, parts.numerator, parts.denominator)
    if None in counts or not (missing or _has_own_cases(indicator, unit)):
        return False
    numerator, denominator, summed, among = (count or 0.0 for count in counts)
    bounded = indicator.direction is Direction.AT_LEAST
    rest, rest_among = numerator - summed, denominator - among
    return rest >= 0 and rest_among > 0 and (rest <= rest_among or not bounded)


def _has_own_cases(indicator: Indicator, unit: Unit) -> bool:
    """A province's own cases are its departments', which report by themselves where the plan lets them."""
    return unit.kind is not Kind.PROVINCE or Kind.DEPARTMENT not in indicator.levels


def _finding(scores: Scores, unit: Unit, total: Figure, said: float, parts: Figure, summed: float) -> Finding:
    indicator = scores.plan.indicators[total.indicator]
    missing = parts.expected_children - parts.reported_children
    held = words.compare(said, summed, least=1)
    coverage = f"{parts.reported_children}/{parts.expected_children}"
    about = f"{unit.name}, {words.lower_first(scores.period.label)}, {words.lower_first(indicator.short_name)}"
    return Finding(
        code=Code.TOTAL_MISMATCH,
        severity=Severity.WARNING,
        message=(f"{about}: báo cáo {held.value}, cộng từ {coverage} đơn vị được {held.goal}, chênh {held.gap}."),
        hint=(
            f"Còn {missing} đơn vị chưa có số liệu; đối chiếu lại khi đã đủ."
            if missing
            else "Đối chiếu số của đơn vị với số của các đơn vị trực thuộc."
        ),
        unit=unit.code,
        indicator=indicator.id,
    )
