"""What units say about their figures that fall short: cause, remedy, deadline."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from lib.core.account import Right
from lib.core.note import Note
from lib.core.period import Period
from lib.core.period import as_of as as_of_period
from lib.services import permission, statements
from lib.services.office import Office
from lib.services.statements import StatementError


def write(
    office: Office,
    *,
    indicator: str,
    unit: str,
    period: Period,
    cause: str,
    remedy: str,
    deadline: date | None = None,
    sample: bool = False,
) -> Note:
    """Say why the figure of an indicator, unit and period falls short and what is done about it.

    Raises:
        NotAllowed: a unit writes only about itself and the units below it.
        StatementError: neither cause nor remedy, something unknown, a deadline before the period began.
        StoreError: the database refuses; nothing was changed.
    """
    permission.require_unit(office, Right.NOTE, unit)
    why = statements.text(cause, "nguyên nhân", empty=True)
    said = Note(
        indicator=statements.indicator(office, indicator),
        unit=statements.unit(office, unit, period.last_day),
        period=statements.period(office, period),
        cause=why,
        remedy=statements.text(remedy, "nguyên nhân hoặc giải pháp" if not why else "giải pháp", empty=bool(why)),
        deadline=statements.deadline(deadline, period.first_day),
        person=statements.person(office.actor.name),
        at=datetime.now(UTC),
        sample=sample,
    )
    office.store.add_note(said)
    return said


def withdraw(office: Office, indicator: str, unit: str, period: Period) -> None:
    """Take back what stands for exactly this figure; it stays in the history.

    Raises:
        NotAllowed: a unit writes only about itself and the units below it.
        StatementError: nothing stands there.
    """
    permission.require_unit(office, Right.NOTE, unit)
    wanted = (indicator, unit, period)
    found = next((one for one in office.store.notes() if (one.indicator, one.unit, one.period) == wanted), None)
    if found is None:
        raise StatementError("Số liệu này chưa có giải trình.", hint="Tải lại trang.")
    office.store.add_note(
        replace(found, withdrawn=True, person=statements.person(office.actor.name), at=datetime.now(UTC))
    )


def current(office: Office, period: Period) -> Mapping[tuple[str, str], Note]:
    """By indicator and unit, what holds as of a period: its own note, else the latest of a period that closed before.

    `Note.period` tells which it is.
    """
    kept: dict[tuple[str, str], dict[Period, Note]] = {}
    for one in office.store.notes():
        kept.setdefault((one.indicator, one.unit), {})[one.period] = one
    found = {key: as_of_period(period, notes) for key, notes in kept.items()}
    return {key: kept[key][its] for key, its in found.items() if its is not None}


def of(office: Office, indicator: str, unit: str, period: Period) -> Note | None:
    """What holds of one figure as of a period, as in `current`."""
    return current(office, period).get((indicator, unit))


def history(office: Office, indicator: str, unit: str) -> tuple[Note, ...]:
    """Everything ever said of an indicator of a unit, newest first; a withdrawn one took back what its period had."""
    return tuple(one for one in reversed(office.store.noted()) if (one.indicator, one.unit) == (indicator, unit))
