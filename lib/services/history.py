"""Where figures come from, what was imported, and taking an import back."""

from dataclasses import dataclass
from datetime import UTC, datetime

from lib.core.account import Right
from lib.core.finding import Finding
from lib.core.period import Period
from lib.core.plan import Measurement
from lib.services import permission
from lib.services.office import Office
from lib.store.records import FigureRecord, ImportCounts, ImportRecord, MemoryRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord:
    """Where a figure comes from: the one that stands, and all others ever stored, newest first.

    `current` is None when every import that brought the figure is withdrawn.
    """

    current: FigureRecord | None
    former: tuple[FigureRecord, ...]


@dataclass(frozen=True, slots=True)
class Original:
    """A report as it was uploaded."""

    name: str
    content: bytes


def imports(office: Office, limit: int | None = None, offset: int = 0) -> list[ImportRecord]:
    """Newest first, withdrawn ones included."""
    return office.store.imports(limit, offset)


def counts(office: Office) -> ImportCounts:
    """How many imports there are."""
    return office.store.import_counts()


def import_(office: Office, import_id: int) -> ImportRecord | None:
    return office.store.import_(import_id)


def original(office: Office, import_id: int) -> Original | None:
    """The workbook of an import; None for an unknown import, or where its file was not kept any longer."""
    record = office.store.import_(import_id)
    content = None if record is None else office.store.content(record.sha256)
    return None if record is None or content is None else Original(record.name, content)


def findings(office: Office, import_id: int) -> list[Finding]:
    """What was found in the report when it was saved."""
    return office.store.findings(import_id)


def withdraw(office: Office, import_id: int) -> None:
    """Take an import back, with what was settled in it; the former figures return.

    Raises:
        NotAllowed: only officers withdraw.
        StoreError: there is no such import, it is withdrawn already, or the database refuses.
    """
    permission.require(office, Right.WITHDRAW)
    office.store.withdraw([import_id], office.actor.name, datetime.now(UTC))


def source(
    office: Office,
    indicator: str,
    unit: str,
    period: Period,
    to_date: bool = False,
    measurement: Measurement = Measurement.OWN,
) -> SourceRecord | None:
    """The figure that stands for exactly this key, and its former values; None if there never was one.

    A period that starts with the year has one figure, whatever `to_date` says.
    """
    wanted = (measurement, to_date or period.opens_year)
    history = office.store.history(indicator, unit, str(period))
    records = [record for record in history if (record.measurement, record.to_date) == wanted]
    if not records:
        return None
    current = next((record for record in records if record.current), None)
    return SourceRecord(current=current, former=tuple(record for record in records if record is not current))


def source_of(office: Office, observation: int) -> SourceRecord | None:
    """The same, for the number of observation that a reported figure carries."""
    record = office.store.sources([observation]).get(observation)
    if record is None:
        return None
    return source(office, record.indicator, record.unit, record.period, record.to_date, record.measurement)


def remembered(office: Office) -> list[MemoryRecord]:
    """What people settled and is not asked again, newest first."""
    return office.store.remembered()


def learned(office: Office) -> list[MemoryRecord]:
    """The same with what newer answers replaced."""
    return office.store.learned()


def forget(office: Office, answer: int) -> None:
    """Forget a settled answer, so that its question is asked again.

    Raises:
        NotAllowed: only officers edit the dictionary.
        StoreError: there is no such answer, or the database refuses.
    """
    permission.require(office, Right.DICTIONARY)
    office.store.forget(answer)
