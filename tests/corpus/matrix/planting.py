"""What a fault is, and how it is put into a sheet."""

from collections.abc import Callable, Iterable
from random import Random
from typing import NamedTuple

from tests.corpus.matrix.drawn import At, Drawn, Key, rate

EXCEEDS, MISMATCH, RANGE = "numerator_exceeds_denominator", "rate_mismatch", "out_of_range"
NUMBER, ERROR, MISSING, TOTAL = "not_a_number", "error_cell", "missing_count", "total_mismatch"
UNIT, PERIOD, TWICE, LEVEL = "unknown_unit", "unknown_period", "duplicate", "unexpected_level"


class Sown(NamedTuple):
    """A fault in a sheet: any of `codes` must be found in one of the cells `at`; of the whole sheet where there are none."""

    codes: tuple[str, ...]
    at: frozenset[At] = frozenset()


Plant = Callable[[Drawn, Random], Sown | None]
FAULTS: dict[str, Plant] = {}


def fault(plant: Plant) -> Plant:
    FAULTS[plant.__name__] = plant
    return plant


def sown(codes: str, at: Iterable[At] = ()) -> Sown:
    return Sown(tuple(codes.split("|")), frozenset(at))


def picked(rng: Random, keys: list[Key]) -> Key | None:
    return rng.choice(keys) if keys else None


def with_shares(drawn: Drawn, *measures: str) -> list[Key]:
    """Figures between 3 and 97 percent of ten cases or more, so that a fault is one."""
    return [key for key in drawn.keys(*measures) if drawn.counts(key)[1] >= 10 and 3 < share(drawn, key) < 97]


def share(drawn: Drawn, key: Key) -> float:
    above, below = drawn.counts(key)
    return 100 * above / below if below else 0.0


def put_count(drawn: Drawn, key: Key, measure: str, value: float) -> None:
    """A count as the rest of its column is written."""
    at = drawn.figure(key)[measure]
    style = drawn.marks[at].style
    drawn.put(at, f"{value:,.0f}".replace(",", ".") if style == "dot" else int(value))


def put_rate(drawn: Drawn, key: Key, value: float) -> None:
    at = drawn.figure(key)["rate"]
    drawn.put(at, rate(value, drawn.marks[at].style))
