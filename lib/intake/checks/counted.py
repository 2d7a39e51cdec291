"""What a figure counts, line by line, also where numerator and denominator share a cell."""

from collections.abc import Callable
from typing import NamedTuple

from lib.intake.layout.lines import Line
from lib.intake.meaning.bundles import Bundle
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Said, Saying


class Counted(NamedTuple):
    """A line of counts, or one side of a line of pairs; `number` picks it out of a cell."""

    line: Line
    number: Callable[[Said | None], float | None]


def counted_lines(bundle: Bundle, values: Values) -> list[Counted]:
    """All that a figure counts, line by line."""
    found = [
        Counted(claim.line, plain)
        for claim in (*bundle.numerators, *([bundle.denominator] if bundle.denominator else []))
    ]
    if bundle.rate is not None and values.has(bundle.rate.line, Saying.PAIR):
        found += [Counted(bundle.rate.line, _counted_of_pair), Counted(bundle.rate.line, _whole_of_pair)]
    return found


def plain(said: Said | None) -> float | None:
    """The number that a cell says and nothing else."""
    return said.value if said is not None and said.saying is Saying.NUMBER else None


def _counted_of_pair(said: Said | None) -> float | None:
    return said.value if said is not None and said.saying is Saying.PAIR else None


def _whole_of_pair(said: Said | None) -> float | None:
    return said.whole if said is not None and said.saying is Saying.PAIR else None
