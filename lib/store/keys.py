"""The key that tells one figure from another, and the facts a figure states."""

import math
from typing import Any, NamedTuple

import sqlalchemy as sa

from lib.core.observation import Decision, Observation, State
from lib.store.schema import KEY, observation


class Key(NamedTuple):
    """In the order of the index on current figures."""

    period: str
    indicator: str
    unit: str
    to_date: bool
    measurement: str


class Facts(NamedTuple):
    """Two figures with equal facts say the same."""

    state: str
    value: float | None
    numerator: float | None
    denominator: float | None
    other_definition: str

    @property
    def said(self) -> str:
        """In short, for the audit log: “57.3 (573/1000)”, or the state where there is no value."""
        value = self.state if self.value is None else f"{self.value:g}"
        counts = "" if self.numerator is None else f" ({self.numerator:g}/{self.denominator:g})"
        return " ".join(filter(None, (value + counts, self.other_definition)))


def key_of(seen: Observation) -> Key:
    """A period that starts with the year is counted from its start, whether the report says so or not.

    Raises:
        ValueError: unit or period is unknown.
    """
    if seen.unit is None or seen.period is None:
        raise ValueError("a figure without unit or period has no key")
    to_date = seen.to_date or seen.period.opens_year
    return Key(str(seen.period), seen.indicator, seen.unit, to_date, str(seen.measurement))


def facts_of(seen: Observation) -> Facts:
    return Facts(str(seen.state), seen.value, seen.numerator, seen.denominator, seen.other_definition)


def check(seen: Observation) -> None:
    """Raises ValueError for a figure that must not be stored: undecided, not finite, or half a count."""
    numbers = (seen.value, seen.numerator, seen.denominator)
    if seen.decision is not Decision.AUTO:
        raise ValueError(f"{seen.place}: a person has not confirmed this figure")
    if any(number is not None and not math.isfinite(number) for number in numbers):
        raise ValueError(f"{seen.place}: not a finite number")
    if (seen.value is None) != (seen.state is State.NO_CASES) or (seen.numerator is None) != (seen.denominator is None):
        raise ValueError(f"{seen.place}: value, state and counts disagree")


def read_key(row: Any) -> Key:
    return Key(*(getattr(row, name) for name in KEY))


def read_facts(row: Any) -> Facts:
    return Facts(*(getattr(row, name) for name in Facts._fields))


def same_key(left: Any, right: Any) -> sa.ColumnElement[bool]:
    """The join of two tables that both carry the key."""
    return sa.and_(*(left.c[name] == right.c[name] for name in KEY))


KEY_COLUMNS = tuple(observation.c[name] for name in KEY)
FACT_COLUMNS = tuple(observation.c[name] for name in Facts._fields)
