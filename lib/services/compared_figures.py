"""What is compared: a report's figures beside those that stand in the store."""

from collections.abc import Iterable, Iterator

from lib.core.figure import Figure
from lib.core.observation import Observation, State
from lib.core.period import Period, periods_of
from lib.core.plan import Measurement, Plan
from lib.core.words import lower_first
from lib.services.office import Office
from lib.store.keys import Key, key_of

Seen = tuple[Observation, Figure]
EARLIER = 8
"""So many like stretches from before the year are enough to tell what is usual, however long the history is."""
_STATES, _MEASUREMENTS = {str(one): one for one in State}, {str(one): one for one in Measurement}


def seen_figures(observations: Iterable[Observation]) -> dict[Key, Seen]:
    """The figures of a report whose unit and period are known, each once."""
    once: dict[Key, Seen] = {}
    for observation in observations:
        if observation.unit is not None and observation.period is not None:
            key = key_of(observation)
            once.setdefault(key, (observation, _seen(observation, key)))
    return once


def stored_figures(office: Office, seen: Iterable[Seen]) -> Iterator[Figure]:
    """All that stands for the units and indicators of these figures in the periods they are held against."""
    figures = [figure for _, figure in seen]
    units = sorted({figure.unit for figure in figures})
    indicators = sorted({figure.indicator for figure in figures})
    periods = {str(period): period for period in _periods({figure.period for figure in figures})}
    for one in office.store.current_figures(list(periods), indicators, units):
        yield Figure(
            indicator=one.indicator, unit=one.unit, period=periods[one.period], value=one.value,
            numerator=one.numerator, denominator=one.denominator, to_date=one.to_date, state=_STATES[one.state],
            measurement=_MEASUREMENTS[one.measurement], other_definition=one.other_definition,
        )  # fmt: skip


def _periods(reported: Iterable[Period]) -> list[Period]:
    """Every stretch of the years reported on, and the like ones before them that tell what is usual."""
    found: dict[Period, None] = {}
    for period in reported:
        found |= dict.fromkeys(periods_of(period.year))
        of_year = [one for one in periods_of(period.year) if one.span is period.span]
        years = -(-EARLIER // len(of_year))
        for year in range(period.year - years, period.year):
            found |= dict.fromkeys(one for one in periods_of(year) if one.span is period.span)
    return list(found)


def figure_key(figure: Figure) -> Key:
    return Key(str(figure.period), figure.indicator, figure.unit, figure.to_date, str(figure.measurement))


def about(plan: Plan, figure: Figure) -> str:
    """“Huyện Ba Bể, quý III/2023, thanh toán trực tuyến”, the start of a sentence about a figure."""
    unit = plan.units.get(figure.unit, figure.period.last_day).name
    return f"{unit}, {lower_first(figure.period.label)}, {lower_first(plan.indicators[figure.indicator].short_name)}"


def _seen(seen: Observation, key: Key) -> Figure:
    return Figure(
        indicator=seen.indicator,
        unit=key.unit,
        period=Period.parse(key.period),
        value=seen.value,
        numerator=seen.numerator,
        denominator=seen.denominator,
        to_date=key.to_date,
        state=seen.state,
        measurement=seen.measurement,
        other_definition=seen.other_definition,
    )
