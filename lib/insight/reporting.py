"""How fresh the figures are, and who has not reported."""

from dataclasses import dataclass
from datetime import date

from lib.core.period import Period
from lib.core.unit import Unit
from lib.insight.members import applies
from lib.insight.scores import Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """`closing` is the last day the newest figures cover, None without any; `missing` reported nothing for `period`."""

    period: Period
    closing: date | None
    expected: tuple[Unit, ...]
    missing: tuple[Unit, ...]

    @property
    def reported(self) -> int:
        return len(self.expected) - len(self.missing)


def freshness(scores: Scores) -> Freshness:
    """The units directly below the root with an indicator at their level are expected to report every period."""
    period = scores.period
    ledger = scores.figures.ledger
    expected = tuple(
        unit for unit in scores.children() if any(applies(one, unit) for one in scores.plan.indicators.values())
    )
    closed = [other.last_day for other in ledger.periods if other.last_day <= period.last_day]
    return Freshness(
        period=period,
        closing=max(closed, default=None),
        expected=expected,
        missing=tuple(unit for unit in expected if not ledger.reported(unit.code, period)),
    )
