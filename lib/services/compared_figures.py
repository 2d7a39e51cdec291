"""What is compared: a report's figures beside those that stand in the store."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

import pandas as pd

from lib.core.figure import Figure
from lib.core.observation import Observation, State
from lib.core.period import Period
from lib.core.plan import Measurement, Plan
from lib.core.words import lower_first
from lib.services.office import Office
from lib.store.keys import Key, key_of

Seen = tuple[Observation, Figure]


def seen_figures(observations: Iterable[Observation]) -> dict[Key, Seen]:
    """The figures of a report whose unit and period are known, each once."""
    once: dict[Key, Seen] = {}
    for observation in observations:
        if observation.unit is not None and observation.period is not None:
            key = key_of(observation)
            once.setdefault(key, (observation, _seen(observation, key)))
    return once


def stored_figures(office: Office, seen: Iterable[Seen]) -> Iterator[Figure]:
    """All that stands for the units and indicators of these figures."""
    figures = [figure for _, figure in seen]
    units = sorted({figure.unit for figure in figures})
    indicators = sorted({figure.indicator for figure in figures})
    frame = office.store.figures(indicators=indicators, units=units)
    periods = {code: Period.parse(code) for code in frame.period.unique()}
    for row in frame.to_dict("records"):
        yield _standing(row, periods[row["period"]])


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


def _standing(row: Mapping[Hashable, Any], period: Period) -> Figure:
    return Figure(
        indicator=row["indicator"],
        unit=row["unit"],
        period=period,
        value=_number(row["value"]),
        numerator=_number(row["numerator"]),
        denominator=_number(row["denominator"]),
        to_date=row["to_date"],
        state=State(row["state"]),
        measurement=Measurement(row["measurement"]),
        other_definition=row["other_definition"],
    )


def _number(value: float) -> float | None:
    return None if pd.isna(value) else float(value)
