"""Whatever may be asked of the database; every answer is of one moment."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from lib.core.directive import Directive
from lib.core.finding import Code, Finding
from lib.core.judgement import Judgement
from lib.core.note import Note
from lib.core.observation import Observation
from lib.store import (
    approvals,
    changed,
    directives,
    figures,
    imports,
    judgements,
    memory,
    notes,
    reports,
    retention,
    schema,
)
from lib.store.database import Database, revision_of
from lib.store.keys import Facts, Key, key_of
from lib.store.records import (
    Changed,
    CurrentFigure,
    Doubt,
    Expired,
    FigureRecord,
    ImportCounts,
    ImportRecord,
    Memory,
    MemoryRecord,
    ReceivedRecord,
    Remark,
    WaitingFigure,
)
from lib.store.standing import of_bytes

if TYPE_CHECKING:
    import pandas as pd


class Reader:
    """What is kept, to look at. Every method may raise StoreError."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def one_moment(self) -> AbstractContextManager[None]:
        """Within it all answers to this thread are of one moment; nothing may be written in it."""
        return self.database.one_moment()

    def changed_since(self, version: int) -> Changed:
        """What a reader who holds the figures of an older version of the data has to ask for."""
        with self.database.read() as connection:
            return changed.since(connection, version)

    def version(self) -> int:
        """Grows with every change of the data; one indexed row, so caches may ask on every rerun."""
        with self.database.read() as connection:
            return int(connection.execute(sa.select(schema.data_version.c.version)).scalar_one())

    @property
    def written(self) -> int:
        """The version of the data that this program wrote last, no matter in whose name; 0 before it wrote."""
        return self.database.written

    def revision(self) -> str | None:
        """The revision of the tables as they are now; `schema.REVISION` is the program's."""
        with self.database.read() as connection:
            return revision_of(connection)

    def waiting(self) -> list[ImportRecord]:
        """The imports that wait for an officer, the oldest first."""
        with self.database.read() as connection:
            return reports.waiting(connection)

    def waiting_number(self) -> int:
        """How many imports wait for an officer."""
        with self.database.read() as connection:
            return reports.waiting_number(connection)

    def waiting_figures(
        self, period: str, indicator: str | None = None, unit: str | None = None
    ) -> list[WaitingFigure]:
        """The figures of those imports for a period that would change what stands, the oldest first.

        Of one indicator or unit, or of all.
        """
        with self.database.read() as connection:
            return approvals.figures(connection, period, indicator, unit)

    def observations(self, import_id: int) -> list[Observation]:
        """The figures that an import brought, whether they count or not, in the report's order."""
        with self.database.read() as connection:
            return figures.of_import(connection, import_id)

    def imports(
        self, limit: int | None = None, offset: int = 0, units: Collection[str] | None = None
    ) -> list[ImportRecord]:
        """Newest first, withdrawn ones included; all, or those that accounts of these units brought."""
        with self.database.read() as connection:
            return reports.listed(connection, limit, offset, units)

    def import_counts(self) -> ImportCounts:
        """How many imports there are."""
        with self.database.read() as connection:
            return reports.counts(connection)

    def has_samples(self) -> bool:
        """Whether any import of made-up figures stands or waits."""
        with self.database.read() as connection:
            return imports.has_samples(connection)

    def import_(self, import_id: int) -> ImportRecord | None:
        with self.database.read() as connection:
            return reports.one(connection, import_id)

    def imports_of(self, sha256: str) -> list[ImportRecord]:
        """The imports of the same bytes, newest first."""
        with self.database.read() as connection:
            return reports.of_bytes(connection, sha256)

    def content(self, sha256: str) -> bytes | None:
        """The bytes of a report, as they were uploaded; None for an unknown one, or where they were removed."""
        with self.database.read() as connection:
            return reports.content(connection, sha256)

    def expired(self, before: datetime) -> list[Expired]:
        """Reports whose bytes are there although every import of them was taken back before a moment."""
        with self.database.read() as connection:
            return retention.expired(connection, before)

    def findings(self, import_id: int) -> list[Finding]:
        with self.database.read() as connection:
            return reports.findings(connection, import_id)

    def received(self, plan: str, only: Collection[int] | None = None) -> list[ReceivedRecord]:
        """What imports for a plan brought that count or wait: one record an import, unit and period.

        All imports, or only those with these numbers; newest first, then by unit and period.
        """
        with self.database.read() as connection:
            return reports.received(connection, plan, only)

    def remarks(self, plan: str, codes: Iterable[Code], only: Collection[int] | None = None) -> list[Remark]:
        """Findings of these codes in standing imports for a plan, with the current figure in the same cell.

        Of all imports, or only those with these numbers; newest first.
        """
        with self.database.read() as connection:
            return reports.remarks(connection, plan, codes, only)

    def doubts(self, plan: str, codes: Iterable[Code], only: Collection[int] | None = None) -> list[Doubt]:
        """The same without what the findings say: which of them concern which current figure."""
        with self.database.read() as connection:
            return reports.doubts(connection, plan, codes, only)

    def figures(
        self,
        periods: Sequence[str] | None = None,
        indicators: Sequence[str] | None = None,
        units: Sequence[str] | None = None,
    ) -> "pd.DataFrame":
        """Current figures, one a row; None asks for all periods, indicators or units.

        Columns: indicator, unit, period, to_date, measurement, state, value (percent, NaN for no cases),
        numerator, denominator, observation, import_id, other_definition, settled. An empty frame has them too.
        """
        with self.database.read() as connection:
            return figures.frame(connection, figures.frame_query(periods, indicators, units))

    def told(self, columns: Sequence[str], periods: Sequence[str]) -> Sequence[Sequence[Any]]:
        """All current figures of these periods by some columns of `figures`, None where there is no number."""
        with self.database.read() as connection:
            return connection.execute(figures.told_query(columns, periods)).all()

    def current_figures(
        self, periods: Sequence[str], indicators: Sequence[str], units: Sequence[str]
    ) -> list[CurrentFigure]:
        """The same as records, for those who look at some figures one by one."""
        with self.database.read() as connection:
            return figures.records(connection, figures.frame_query(periods, indicators, units))

    def periods(self, years: range) -> list[str]:
        """The codes of the periods of these years that have a current figure, in the order of their codes."""
        with self.database.read() as connection:
            return figures.periods(connection, years)

    def history(self, indicator: str, unit: str, period: str) -> list[FigureRecord]:
        """Every figure that ever counted for an indicator, unit and period, newest first; withdrawn ones are marked."""
        with self.database.read() as connection:
            return figures.history(connection, indicator, unit, period)

    def sources(self, observations: Iterable[int]) -> dict[int, FigureRecord]:
        """Figures by their number of observation, with the place they came from."""
        with self.database.read() as connection:
            return figures.by_number(connection, observations)

    def standing(self, seen: Iterable[Observation]) -> dict[Key, FigureRecord]:
        """The current figures that these observations would supersede, by key."""
        with self.database.read() as connection:
            return figures.standing(connection, [key_of(one) for one in seen])

    def brought(self, sha256: str) -> Mapping[Key, Facts]:
        """What standing imports of these bytes brought."""
        with self.database.read() as connection:
            return of_bytes(connection, sha256)

    def memory(self, sender: str | None) -> Memory:
        """What people settled for this sender's columns and for names of units; the newest answer wins."""
        with self.database.read() as connection:
            return memory.recall(connection, sender)

    def remembered(self) -> list[MemoryRecord]:
        """Every answer in force, newest first."""
        with self.database.read() as connection:
            return memory.remembered(connection)

    def learned(self) -> list[MemoryRecord]:
        """Every answer, newest first, with those that a newer one took out of force."""
        with self.database.read() as connection:
            return memory.learned(connection)

    def directives(self) -> list[Directive]:
        """Every directive with its history, newest first, withdrawn ones included."""
        with self.database.read() as connection:
            return directives.all_of(connection)

    def judgements(self) -> list[Judgement]:
        """The newest of each goal and period, without those taken back."""
        with self.database.read() as connection:
            return judgements.standing(connection)

    def judged(self) -> list[Judgement]:
        """Every judgement ever, oldest first; a withdrawn one took back the one before it."""
        with self.database.read() as connection:
            return judgements.all_of(connection)

    def evidence(self, sha256: str) -> bytes | None:
        """The bytes of a file laid beside a judgement."""
        with self.database.read() as connection:
            return judgements.file(connection, sha256)

    def notes(self) -> list[Note]:
        """The newest of each figure, without those taken back."""
        with self.database.read() as connection:
            return notes.standing(connection)

    def noted(self) -> list[Note]:
        """Every note ever, oldest first; a withdrawn one took back the one before it."""
        with self.database.read() as connection:
            return notes.all_of(connection)
