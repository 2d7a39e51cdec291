"""Figures of a report that cannot be right beside stored ones: of shorter and longer stretches, or the same figure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf

from lib.core.figure import Figure
from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Observation
from lib.core.plan import Plan
from lib.core.words import count, lower_first, percent
from lib.insight.departure import replaced
from lib.insight.stretches import Conflict, Fault, around, conflict, overlap, within
from lib.services.compared_figures import Known, Seen, about, figure_key
from lib.services.standing_figures import Line, line_of
from lib.store.keys import Facts, Key, facts_of

_FEW_ENOUGH = 4  # periods that a sentence may list


def contradictions(plan: Plan, known: Known, seen: Mapping[Key, Seen]) -> Iterator[Finding]:
    """Figures against those of stretches within them and around them; each is told once, and each whole once."""
    stretches = _Stretches(plan, known)
    told: set[Key] = set()
    for key, (observation, figure) in seen.items():
        found = conflict(plan.indicators[figure.indicator], figure, stretches.within(figure))
        if found is not None:
            told.add(key)
            yield _contradiction(plan, observation, figure, found)
    for key, (observation, figure) in reversed(list(seen.items())):
        wholes = [whole for whole in stretches.around(figure) if figure_key(whole) not in told and key not in told]
        for whole in wholes:
            found = conflict(plan.indicators[figure.indicator], whole, stretches.within(whole, figure))
            if found is not None:
                told.add(figure_key(whole))
                yield _contradiction(plan, observation, whole, found)
                break


def corrections(
    plan: Plan, standing: Mapping[Line, Mapping[Key, Figure]], seen: Mapping[Key, Seen], brought: Mapping[Key, Facts]
) -> Iterator[Finding]:
    """Figures that stand with quite another value; what the same bytes brought before changes nothing again."""
    for key, (observation, figure) in seen.items():
        old = standing[line_of(figure)].get(key)
        if old is None or not replaced(figure, old) or (key in brought and brought[key] == facts_of(observation)):
            continue
        yield Finding(
            code=Code.LARGE_CHANGE,
            severity=Severity.WARNING,
            message=f"{about(plan, figure)}: {_stated(figure)}, trước đây {_stated(old)}.",
            hint="Hỏi lại đơn vị xem có đúng là đính chính không; lưu thì số mới thay số cũ.",
            place=observation.place,
            unit=figure.unit,
            indicator=figure.indicator,
        )


class _Stretches:
    """The known figures as stretches that lie within each other."""

    def __init__(self, plan: Plan, known: Known) -> None:
        self._plan = plan
        self._known = known

    def within(self, whole: Figure, part: Figure | None = None) -> list[Figure]:
        """The figures of stretches within a whole; beside a `part` that is to be among them, those apart from it."""
        found = _comparable(whole, within(self._plan.indicators[whole.indicator], whole, self._known.along(whole)))
        if part is None:
            return found
        return [part, *(one for one in found if not overlap(one, part))]

    def around(self, part: Figure) -> list[Figure]:
        """The figures of longer stretches, the first to close first."""
        return _comparable(part, around(self._plan.indicators[part.indicator], part, self._known.along(part)))


def _comparable(figure: Figure, others: Iterable[Figure]) -> list[Figure]:
    """Those that only period and basis tell from a figure."""
    return [
        one
        for one in others
        if (one.to_date != figure.to_date or one.period.order != figure.period.order)
        and one.measurement is figure.measurement
        and one.other_definition == figure.other_definition
    ]


def _contradiction(plan: Plan, observation: Observation, whole: Figure, found: Conflict) -> Finding:
    return Finding(
        code=Code.PERIOD_MISMATCH,
        severity=Severity.WARNING,
        message=f"{about(plan, whole)}: {_said(whole, found)}",
        hint="Đối chiếu số liệu các kỳ với báo cáo gốc của đơn vị; nếu đúng như vậy thì vẫn lưu được.",
        place=observation.place,
        unit=whole.unit,
        indicator=whole.indicator,
    )


def _said(whole: Figure, found: Conflict) -> str:
    parts = _listed(found.parts)
    match found.fault:
        case Fault.FEWER:
            return f"mẫu số {count(whole.denominator or 0)}, ít hơn {count(found.low)} của {parts}."
        case Fault.MORE:
            return f"mẫu số {count(whole.denominator or 0)}, nhiều hơn {count(found.low)} của {parts}."
        case Fault.LESS:
            return f"tử số {count(whole.numerator or 0)}, ít hơn {count(found.low)} của {parts}."
    return f"{percent(whole.value)}, trong khi theo {parts} {_allowed(found)}."


def _allowed(found: Conflict) -> str:
    low, high = percent(found.low), percent(found.high)
    if found.high == inf:
        return f"phải từ {low} trở lên"
    return f"phải khoảng {low}" if low == high else f"chỉ có thể từ {low} đến {high}"


def _listed(parts: Sequence[Figure]) -> str:
    names = [_named(part) for part in parts]
    if len(names) > _FEW_ENOUGH:
        return f"{len(names)} kỳ từ {names[0]} đến {names[-1]}"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} và {names[-1]}"


def _named(part: Figure) -> str:
    label = lower_first(part.period.label)
    return (
        f"lũy kế đến {label}" if part.to_date and not part.period.opens_year and not part.period.is_to_date else label
    )


def _stated(figure: Figure) -> str:
    if figure.value is None:
        return "không phát sinh"
    if figure.denominator is None or figure.numerator is None:
        return percent(figure.value)
    return f"{percent(figure.value)} ({count(figure.numerator)}/{count(figure.denominator)})"
