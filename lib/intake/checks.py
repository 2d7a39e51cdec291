"""Checks over a whole table or file: totals against their parts, figures given twice."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Observation, Place, State
from lib.core.plan import Plan
from lib.core.words import count, percent
from lib.intake.assembling import Assembled
from lib.intake.bundles import Bundle
from lib.intake.evidence import Values
from lib.intake.lines import LaidOut, Layout, Line, Slot
from lib.intake.numbers import Said, Saying
from lib.intake.units import Certainty


def check_totals(laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, plan: Plan, sheet: str) -> None:
    """Compare each total row with the sum of its units; a total that differs is remarked and left to a person.

    The total of a folded table is of all its pieces.
    """
    if laid_out.table.folded:
        return
    values = Values(laid_out)
    for bundle in bundles:
        counted = [*bundle.numerators, *([bundle.denominator] if bundle.denominator else [])]
        for claim in counted:
            for slot in claim.line.cells:
                if slot.is_total and laid_out.layout is Layout.FIELDS_IN_ROWS:
                    rivals = [other.line for other in counted if other is not claim]
                    _check_sum_of_fields(claim.line, slot, rivals, values, bundle.indicator, done, sheet)
                elif slot.is_total:
                    _check_total(claim.line, slot, values, bundle.indicator, done, plan, sheet)


def _check_total(
    line: Line, slot: Slot, values: Values, indicator: str, done: Assembled, plan: Plan, sheet: str
) -> None:
    stated = values.of(line).get(slot)
    if stated is None or stated.saying is not Saying.NUMBER or stated.value is None:
        return
    parts = _parts(line, slot, values, plan)
    if parts is None or any(
        abs(total - stated.value) < 0.5 for total in (sum(parts), sum(parts) + _beside(line, values))
    ):
        return
    _doubt_total(line, slot, stated.value, sum(parts), indicator, done, sheet)


def _check_sum_of_fields(
    line: Line, slot: Slot, others: Sequence[Line], values: Values, indicator: str, done: Assembled, sheet: str
) -> None:
    """A total of fields of work that the rows do not add up to, while they do in another column of the figure."""
    sums = [_beside(line, values), *(_beside(other, values) for other in others)]
    stated = [_plain(values.of(each).get(slot)) for each in (line, *others)]
    differs, *others_differ = (
        total is None or abs(total - parts) >= 0.5 for total, parts in zip(stated, sums, strict=True)
    )
    if stated[0] is not None and differs and sums[0] and not all(others_differ):
        _doubt_total(line, slot, stated[0], sums[0], indicator, done, sheet)


def _plain(said: Said | None) -> float | None:
    return said.value if said is not None and said.saying is Saying.NUMBER else None


def _doubt_total(
    line: Line, slot: Slot, stated: float, parts: float, indicator: str, done: Assembled, sheet: str
) -> None:
    place = Place(sheet, line.cells[slot].name)
    if not any(found.code is Code.TOTAL_MISMATCH and found.place == place for found in done.findings):
        done.findings.append(
            Finding(
                code=Code.TOTAL_MISMATCH,
                severity=Severity.WARNING,
                place=place,
                indicator=indicator,
                message=f"Dòng tổng ghi {count(stated)} nhưng các dòng cộng lại là {count(parts)}.",
                hint="Hỏi lại đơn vị lập báo cáo; số của từng đơn vị vẫn được nhận.",
            )
        )
    seen = done.slots.get((indicator, slot))
    if seen is not None and seen.decision is Decision.AUTO:
        doubted = replace(seen, decision=Decision.CONFIRM, confidence=min(seen.confidence, 0.75))
        done.observations[done.observations.index(seen)] = doubted
        done.slots[indicator, slot] = doubted


def _beside(line: Line, values: Values) -> float:
    """The sum of the rows that name no unit but may belong to the total."""
    saids = (values.laid_out.said(cell) for cell in line.beside[:200])
    return sum(said.value for said in saids if said.saying is Saying.NUMBER and said.value is not None)


def _parts(line: Line, total: Slot, values: Values, plan: Plan) -> list[float] | None:
    """The counts of the top-most units of the table in the total's period; None when one of them is no number."""
    rows = {
        slot.match.code: values.of(line).get(slot)
        for slot in line.cells
        if not slot.is_total
        and slot.time == total.time
        and slot.match is not None
        and slot.match.code is not None
        and slot.match.certainty is not Certainty.NONE
    }
    unknown = any(not slot.is_total and slot.match is not None and slot.match.code is None for slot in line.cells)
    if unknown or len(rows) < 2 or len(line.cells) > 200:
        return None
    counts = []
    for code, said in rows.items():
        if plan.units.get(code).parent in rows:
            continue
        if said is None or said.saying in (Saying.BLANK, Saying.NO_CASES):
            continue
        if said.saying is not Saying.NUMBER or said.value is None:
            return None
        counts.append(said.value)
    return counts or None


def settle_repeats(observations: Iterable[Observation], plan: Plan) -> tuple[list[Observation], list[Finding]]:
    """One figure for each indicator, unit and period: the same value twice is kept once, two values are doubted.

    Two rows of one unit that differ leave open whose they are, so that all that stands in them is doubted.
    """
    kept: dict[tuple[object, ...], list[Observation]] = {}
    for seen in observations:
        key = (seen.indicator, seen.unit, seen.period, seen.to_date, seen.measurement)
        kept.setdefault(key, []).append(seen)
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
