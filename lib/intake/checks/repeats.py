"""Checks over a whole file: figures given twice."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Observation, State
from lib.core.plan import Plan
from lib.core.words import percent


def settle_repeats(observations: Iterable[Observation], plan: Plan) -> tuple[list[Observation], list[Finding]]:
    """One figure for each indicator, unit and period: the same value twice is kept once, two values are doubted.

    Two rows of one unit that differ leave open whose they are, so that all that stands in them is doubted.
    """
    kept: dict[tuple[object, ...], list[Observation]] = {}
    for seen in observations:
        kept.setdefault(repeat_key(seen), []).append(seen)
    result: list[Observation] = []
    findings: list[Finding] = []
    doubted: set[_Lane] = set()
    for same in kept.values():
        first = same[0]
        if len(same) == 1 or first.unit is None or first.period is None:
            result.extend(same)
        elif all(_agree(first, other) for other in same[1:]):
            result.append(max(same, key=lambda seen: (seen.decision is Decision.AUTO, seen.denominator is not None)))
        else:
            result.extend(map(_doubted, same))
            doubted |= _apart(same)
            findings.append(_repeated(same, plan))
    if doubted:
        result = [_doubted(seen) if doubted.intersection(_lanes(seen)) else seen for seen in result]
    return result, findings


def repeat_key(seen: Observation) -> tuple[object, ...]:
    """What two statements of one figure have in common."""
    return seen.indicator, seen.unit, seen.period, seen.to_date, seen.measurement


_Lane = tuple[str | None, str, str]
"""A unit, a sheet, and a row or a column of it: “5” or “H”."""


def _lanes(seen: Observation) -> tuple[_Lane, _Lane]:
    """The row and the column where a unit's figure stands."""
    column = seen.place.cell.rstrip("0123456789")
    row = seen.place.cell.removeprefix(column)
    return (seen.unit, seen.place.sheet, row), (seen.unit, seen.place.sheet, column)


def _apart(same: Sequence[Observation]) -> set[_Lane]:
    """The rows, or else the columns, in which one unit stands more than once."""
    rows, columns = ({lanes[way] for lanes in map(_lanes, same)} for way in (0, 1))
    return rows if len(columns) == 1 else columns if len(rows) == 1 else set()


def _doubted(seen: Observation) -> Observation:
    return replace(seen, decision=Decision.CONFIRM, confidence=min(seen.confidence, 0.6))


def _agree(one: Observation, other: Observation) -> bool:
    if one.state is not other.state:
        return False
    if one.state is State.NO_CASES or one.value is None or other.value is None:
        return True
    counted = one.denominator is not None and other.denominator is not None
    if counted:
        return (one.numerator, one.denominator) == (other.numerator, other.denominator)
    return abs(one.value - other.value) < 0.051


def _repeated(same: Sequence[Observation], plan: Plan) -> Finding:
    first = same[0]
    shown = ", ".join(f"{percent(seen.value)} ở {seen.place}" for seen in same[:3])
    unit = plan.units.get(first.unit).name if first.unit else ""
    return Finding(
        code=Code.DUPLICATE,
        severity=Severity.WARNING,
        place=same[1].place,
        unit=first.unit,
        indicator=first.indicator,
        message=f"{unit} có {len(same)} số khác nhau cho “{plan.indicators[first.indicator].short_name}”: {shown}.",
        hint="Giữ lại một số trong tệp rồi nạp lại.",
    )
