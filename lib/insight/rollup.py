"""One figure out of many: the children's of a unit, or the periods' of a year."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lib.core import words
from lib.core.figure import Figure, Origin
from lib.core.observation import State
from lib.core.period import Period
from lib.core.plan import DenominatorKind, Direction, Indicator
from lib.insight.ledger import Basis


def roll_up(
    indicator: Indicator, unit: str, period: Period, basis: Basis, children: Sequence[Figure], expected: int
) -> Figure | None:
    """The unit's figure out of its children's, all of one period and basis; None without any.

    Numerators over denominators where every child with cases gives both, else the plain mean of the rates.
    A child without cases has reported and adds nothing.
    """
    if not children:
        return None
    frame = Figure(
        indicator=indicator.id,
        unit=unit,
        period=period,
        value=None,
        to_date=basis.to_date or period.is_to_date,
        state=State.NO_CASES,
        origin=Origin.SUMMED,
        reported_children=len(children),
        expected_children=expected,
        measurement=basis.measurement,
        other_definition=_definitions(children),
    )
    rates = [child.value for child in children if child.value is not None]
    if not rates:
        return frame
    counts = [_counts(child) for child in children if child.value is not None]
    known = [pair for pair in counts if pair is not None]
    if len(known) < len(rates):
        return replace(frame, value=sum(rates) / len(rates), state=State.VALUE, origin=Origin.ESTIMATED)
    return _shared(frame, sum(pair[0] for pair in known), sum(pair[1] for pair in known))


def accumulate(indicator: Indicator, period: Period, parts: Sequence[Figure | None]) -> Figure | str:
    """The figure to date at the end of `period` out of the year's single periods, or why there is none.

    `parts` are the months or the quarters from the start of the year to that day, in order, None where one has
    no figure. Denominators add up where they count a flow; of a stock the latest stands.
    """
    figures = [part for part in parts if part is not None]
    if len(figures) < len(parts) or not figures:
        return "chưa đủ số liệu từng kỳ từ đầu năm để cộng dồn"
    whole = replace(figures[-1], period=period, to_date=True, origin=Origin.ACCUMULATED, observation=None, obstacle="")
    whole = replace(whole, other_definition=_definitions(figures))
    counted = [figure for figure in figures if figure.value is not None]
    if not counted:
        return replace(whole, value=None, numerator=None, denominator=None, state=State.NO_CASES)
    pairs = [_counts(figure) for figure in counted]
    known = [pair for pair in pairs if pair is not None]
    if len(known) < len(pairs):
        return "thiếu tử số, mẫu số của từng kỳ nên không cộng dồn được"
    numerator = sum(pair[0] for pair in known)
    flows = indicator.denominator_kind is DenominatorKind.FLOW
    denominator = sum(pair[1] for pair in known) if flows else known[-1][1]
    if numerator > denominator and indicator.direction is Direction.AT_LEAST:
        total = f"{words.count(numerator)}/{words.count(denominator)}"
        return f"cộng các kỳ được {total}, tử số vượt mẫu số nên không cộng dồn"
    return _shared(whole, numerator, denominator)


def _shared(figure: Figure, numerator: float, denominator: float) -> Figure:
    value = 100 * numerator / denominator
    return replace(figure, state=State.VALUE, value=value, numerator=numerator, denominator=denominator)


def _counts(figure: Figure) -> tuple[float, float] | None:
    if figure.numerator is None or figure.denominator is None or figure.denominator <= 0:
        return None
    return figure.numerator, figure.denominator


def _definitions(figures: Iterable[Figure]) -> str:
    return "; ".join(dict.fromkeys(figure.other_definition for figure in figures if figure.other_definition))


def completeness(figure: Figure) -> float:
    """Share of the children that a made-up figure covers; a unit's own figure is whole."""
    rolled = figure.origin in (Origin.SUMMED, Origin.ESTIMATED)
    return figure.reported_children / figure.expected_children if rolled else 1.0


def fullest(figures: list[Figure]) -> Figure | None:
    """The first, unless another speaks for more than twice as many children."""
    best = None
    for figure in figures:
        if best is None or figure.reported_children > 2 * best.reported_children:
            best = figure
    return best
