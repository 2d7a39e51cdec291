"""What was worked out about an indicator of a unit, kept until something it was made of changes."""

from collections.abc import Collection, Mapping
from typing import NamedTuple, TypeVar

from lib.core.figure import Figure
from lib.core.period import Period
from lib.core.plan import Measurement, Plan
from lib.core.unit import Units
from lib.core.verdict import Verdict
from lib.insight.ledger import Basis, Ledger, Row
from lib.insight.task_book import COMPLETED

Answer = TypeVar("Answer")


class Answers:
    """Of one indicator and unit: what `Figures` worked out, by period and basis."""

    __slots__ = ("as_of", "at", "otherwise", "own", "rolled", "verdicts", "wholes")

    def __init__(self) -> None:
        self.as_of: dict[Period, Figure | None] = {}
        self.at: dict[Period, Figure | None] = {}
        self.own: dict[tuple[Period, Basis], Figure | None] = {}
        self.rolled: dict[tuple[Period, Basis], Figure | None] = {}
        self.otherwise: dict[Period, tuple[Figure, ...]] = {}
        self.wholes: dict[tuple[Period, Measurement], Figure | str] = {}
        self.verdicts: dict[Figure, Verdict] = {}


class Touched(NamedTuple):
    """What has to be worked out anew: all about these indicators, and these pairs of indicator and unit.

    A figure is made of the reported ones of its indicator, of the unit itself and of units below it, and of which
    periods and bases anybody reported the indicator for; one indicator counts tasks besides. Of the `restated` pairs
    some figure says what it said before and comes from another report: nothing else is made of where it comes from.
    """

    indicators: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    restated: frozenset[tuple[str, str]] = frozenset()

    @property
    def says_otherwise(self) -> bool:
        """Whether any figure may say something else than before."""
        return bool(self.indicators or self.pairs)

    def and_then(self, later: "Touched") -> "Touched":
        """What has to be worked out anew after both."""
        return Touched(self.indicators | later.indicators, self.pairs | later.pairs, self.restated | later.restated)

    def left(self, answers: Mapping[tuple[str, str], Answer]) -> dict[tuple[str, str], Answer]:
        """Those that still hold, by indicator and unit."""
        found = dict(answers)  # at once: another thread may be adding to it
        for pair in (*self.pairs, *self.restated):
            found.pop(pair, None)
        if self.indicators:
            found = {pair: answer for pair, answer in found.items() if pair[0] not in self.indicators}
        return found


def touched(
    plan: Plan, before: Ledger, after: Ledger, rows: Collection[Row], restated: Collection[Row], *, tasks: bool
) -> Touched:
    """What differs between two ledgers that have the same figures but for `rows`; `tasks` tells whether tasks do.

    `restated` are further rows, which only come from other reports.
    """
    changed = {(row.indicator, row.unit) for row in rows}
    elsewhere = {row.indicator for row in rows if before.has_like(row) != after.has_like(row)}
    return Touched(
        indicators=frozenset({*elsewhere, *([COMPLETED] if tasks else [])}),
        pairs=frozenset((indicator, code) for indicator, unit in changed for code in above(plan.units, unit)),
        restated=frozenset((row.indicator, row.unit) for row in restated),
    )


def above(units: Units, code: str) -> frozenset[str]:
    """The unit and every unit it hung below at any time."""
    found: set[str] = set()
    open_codes = {code}
    while open_codes:
        found |= open_codes
        open_codes = {form.parent for one in open_codes for form in units.forms(one) if form.parent is not None} - found
    return frozenset(found)
