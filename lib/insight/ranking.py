"""Units in order of one indicator."""

from collections import Counter
from dataclasses import dataclass

from lib.core.figure import Figure
from lib.core.period import Period
from lib.core.plan import Direction
from lib.core.unit import Kind, Unit
from lib.insight.bases import basis_of
from lib.insight.ledger import Basis
from lib.insight.score import Score
from lib.insight.scores import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """`place` counts from 1, ties share it (1, 2, 2, 4); None where nothing can be compared."""

    place: int | None
    unit: Unit
    score: Score


def ranks(scores: Scores, indicator: str, kind: Kind = Kind.DISTRICT, parent: str | None = None) -> tuple[Rank, ...]:
    """Units of a kind, under one parent if given, best first; those without a comparable figure come last.

    Only figures of one period and one basis are compared: the ones most units have, the asked period's first.
    """
    day = scores.period.last_day
    units = scores.plan.units.of_kind(kind, day)
    rated = [(unit, scores.score(indicator, unit.code)) for unit in units if parent in (None, unit.parent)]
    group = _commonest(scores, [score.figure for _, score in rated])
    better = 1 if scores.plan.indicators[indicator].direction is Direction.AT_MOST else -1
    compared = [
        (round(score.value, 9), unit, score)
        for unit, score in rated
        if _in_group(score, group)
        if score.value is not None
    ]
    compared.sort(key=lambda entry: better * entry[0])
    places = {value: place for place, (value, _, _) in reversed(list(enumerate(compared, start=1)))}
    placed = [Rank(place=places[value], unit=unit, score=score) for value, unit, score in compared]
    done = {rank.unit.code for rank in placed}
    return (*placed, *(Rank(place=None, unit=unit, score=score) for unit, score in rated if unit.code not in done))


_Group = tuple[Period, Basis]


def _in_group(score: Score, group: _Group | None) -> bool:
    return score.figure is not None and score.figure.value is not None and _group(score.figure) == group


def _commonest(scores: Scores, figures: list[Figure | None]) -> _Group | None:
    found = Counter(_group(figure) for figure in figures if figure is not None and figure.value is not None)
    if not found:
        return None
    return max(found, key=lambda group: (found[group], group[0] == scores.period, group[0].order))


def _group(figure: Figure) -> _Group:
    return figure.period, basis_of(figure)
