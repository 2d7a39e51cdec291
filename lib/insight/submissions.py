"""Who reported for which period, and whether in time: by a report's own date, never by when it was uploaded."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from lib.core.period import Period
from lib.core.unit import Unit


class Standing(StrEnum):
    """How a unit stands with a period; ordered by how much it asks of a reader."""

    MISSING = "missing"
    LATE = "late"
    NOT_DUE = "not_due"
    WAITING = "waiting"
    DATELESS = "dateless"
    IN_TIME = "in_time"
    NOT_ASKED = "not_asked"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Standing.MISSING: "Chưa nộp",
    Standing.LATE: "Nộp muộn",
    Standing.NOT_DUE: "Chưa đến hạn",
    Standing.WAITING: "Đã nộp, chờ duyệt",
    Standing.DATELESS: "Đã nộp, không rõ ngày",
    Standing.IN_TIME: "Đã nộp",
    Standing.NOT_ASKED: "Không phải nộp",
}
HANDED_IN = (Standing.IN_TIME, Standing.LATE, Standing.DATELESS, Standing.WAITING)


class Received(NamedTuple):
    """An import that holds figures of a unit and period and counts, or `waits` for an officer.

    `reported_on` is the report's own date, if it has one. `errors` and `warnings` count what was found in the whole
    report.
    """

    unit: str
    period: str
    import_id: int
    reported_on: date | None
    errors: int = 0
    warnings: int = 0
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One unit and one period. `received` are its reports, the earliest first; those without a date come last.

    While none counts they are those that wait; `waiting` is the newest import that waits beside those that count.
    """

    unit: Unit
    period: Period
    standing: Standing
    received: tuple[Received, ...] = ()
    waiting: int | None = None

    @property
    def first_day(self) -> date | None:
        return self.received[0].reported_on if self.received else None

    @property
    def days_late(self) -> int:
        """Calendar days after the last day to be in time; 0 for what is not late. Waiting for an officer adds none."""
        if self.standing not in (Standing.LATE, Standing.WAITING) or self.first_day is None:
            return 0
        return max(0, (self.first_day - self.period.due_day).days)

    @property
    def errors(self) -> int:
        return sum(one.errors for one in self.received)

    @property
    def warnings(self) -> int:
        return sum(one.warnings for one in self.received)


class Submissions:
    """Units by periods as of a day, in the order given; what came in after that day is not known yet."""

    def __init__(
        self, units: Sequence[Unit], periods: Sequence[Period], received: Iterable[Received], day: date
    ) -> None:
        self.units, self.periods, self.day = tuple(units), tuple(periods), day
        by_key: dict[tuple[str, str], list[Received]] = {
            (unit.code, str(period)): [] for unit in self.units for period in self.periods
        }
        for one in received:
            if (found := by_key.get((one.unit, one.period))) is not None:
                found.append(one)
        self._cells = {
            (unit.code, period): _submission(unit, period, _known(by_key, unit, period, day), day)
            for unit in self.units
            for period in self.periods
        }

    def at(self, unit: str, period: Period) -> Submission:
        """Raises KeyError for a unit or period that was not asked for."""
        return self._cells[unit, period]

    def of(self, period: Period) -> tuple[Submission, ...]:
        return tuple(self._cells[unit.code, period] for unit in self.units)

    def counts(self, period: Period) -> Mapping[Standing, int]:
        """How many units stand how; every standing is a key."""
        found = Counter(one.standing for one in self.of(period))
        return {standing: found[standing] for standing in Standing}


def _known(by_key: Mapping[tuple[str, str], list[Received]], unit: Unit, period: Period, day: date) -> list[Received]:
    """The reports that were in by a day; one without a date counts once its period has closed."""
    found = by_key[unit.code, str(period)]
    return [one for one in found if (one.reported_on or period.last_day) <= day]


def _submission(unit: Unit, period: Period, received: list[Received], day: date) -> Submission:
    ordered = tuple(sorted(received, key=lambda one: (one.reported_on is None, one.reported_on or day, one.import_id)))
    counting = tuple(one for one in ordered if not one.waits)
    if ordered and not counting:
        return Submission(unit=unit, period=period, standing=Standing.WAITING, received=ordered)
    waiting = max((one.import_id for one in ordered if one.waits), default=None)
    standing = _standing(unit, period, counting, day)
    return Submission(unit=unit, period=period, standing=standing, received=counting, waiting=waiting)


def _standing(unit: Unit, period: Period, received: tuple[Received, ...], day: date) -> Standing:
    if received:
        first = received[0].reported_on
        if first is None:
            return Standing.DATELESS
        return Standing.IN_TIME if first <= period.due_day else Standing.LATE
    if not unit.valid_on(period.last_day):
        return Standing.NOT_ASKED
    return Standing.NOT_DUE if day <= period.due_day else Standing.MISSING
