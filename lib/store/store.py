"""The door to the database: every method is one transaction."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

import pandas as pd
import sqlalchemy as sa
from sqlalchemy.engine import URL

from lib.core.audit import Signature
from lib.core.directive import Directive, Step
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
from lib.store.accounts import AccountStore
from lib.store.audit import AuditStore
from lib.store.database import Database, revision_of
from lib.store.keys import Facts, Key, key_of
from lib.store.records import (
    Changed,
    CurrentFigure,
    Expired,
    FigureRecord,
    ImportCounts,
    ImportRecord,
    Memory,
    MemoryRecord,
    NewImport,
    Outcome,
    ReceivedRecord,
    Remark,
    WaitingFigure,
)
from lib.store.standing import of_bytes
from lib.store.tasks import TaskStore


class Store:
    """Everything that is kept. Every method may raise StoreError; then nothing was changed."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.tasks = TaskStore(database)
        self.audit = AuditStore(database)
        self.accounts = AccountStore(database)

    @classmethod
    def open(cls, url: str | URL) -> "Store":
        """Open a database, make it where it is missing, bring its schema up to date.

        Raises:
            StoreError: it cannot be reached or made, or a newer program made it.
        """
        database = Database(url)
        database.migrate()
        return cls(database)

    def signed(self, signature: Signature) -> "Store":
        """The same store, in which everything is written in somebody's name."""
        return Store(self.database.signed(signature))

    def close(self) -> None:
        """Let the database's connections go."""
        self.database.close()

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

    def revision(self) -> str | None:
        """The revision of the tables as they are now; `schema.REVISION` is the program's."""
        with self.database.read() as connection:
            return revision_of(connection)

    def save(self, new: NewImport) -> Outcome:
        """Store a report with its figures, findings and settled answers: all of it or nothing.

        The same bytes bring only what they did not bring before. The figures stored stand until a later
        import brings others or this one is withdrawn.

        Raises:
            ValueError: a figure is undecided or has no key, or one key comes twice.
        """
        with self.database.write() as connection:
            return imports.save(connection, new)

    def withdraw(self, import_ids: Iterable[int], person: str, at: datetime) -> None:
        """Take imports back, all or none, with what was settled in them; the former figures return.

        Raises:
            StoreError: one of them is unknown or withdrawn already; nothing was changed.
        """
        with self.database.write() as connection:
            for import_id in import_ids:
                imports.withdraw(connection, import_id, person, at)

    def approve(self, import_ids: Iterable[int], person: str, at: datetime) -> list[Outcome]:
        """Let imports that wait count, one after the other, all or none; answers what each did.

        Approving is saving at that moment: among reports on the same figure the one approved last gives it.

        Raises:
            StoreError: one of them does not wait; nothing was changed.
        """
        with self.database.write() as connection:
            return [approvals.approve(connection, import_id, person, at) for import_id in import_ids]

    def refuse(self, import_id: int, person: str, reason: str, at: datetime) -> None:
        """Keep an import that waits, with the reason why it never counts.

        Raises:
            StoreError: it does not wait; nothing was changed.
        """
        with self.database.write() as connection:
            approvals.refuse(connection, import_id, person, reason, at)

    def waiting(self) -> list[ImportRecord]:
        """The imports that wait for an officer, the oldest first."""
        with self.database.read() as connection:
            return reports.waiting(connection)

    def waiting_number(self) -> int:
        """How many imports wait for an officer."""
        with self.database.read() as connection:
            return reports.waiting_number(connection)

    def waiting_figures(self) -> list[WaitingFigure]:
        """The figures of those imports that would change what stands, the oldest first."""
        with self.database.read() as connection:
            return approvals.figures(connection)

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

    def samples(self) -> list[int]:
        """The numbers of the imports of made-up figures that stand or wait."""
        with self.database.read() as connection:
            return imports.samples(connection)

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

    def remove_expired(self, before: datetime) -> list[Expired]:
        """Remove the bytes of those reports, and nothing else; answers which they were."""
        with self.database.write() as connection:
            return retention.remove(connection, before)

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

    def figures(
        self,
        periods: Sequence[str] | None = None,
        indicators: Sequence[str] | None = None,
        units: Sequence[str] | None = None,
    ) -> pd.DataFrame:
        """Current figures, one a row; None asks for all periods, indicators or units.

        Columns: indicator, unit, period, to_date, measurement, state, value (percent, NaN for no cases),
        numerator, denominator, observation, import_id, other_definition, settled. An empty frame has them too.
        """
        with self.database.read() as connection:
            return figures.frame(connection, figures.frame_query(periods, indicators, units))

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

    def forget(self, answer: int) -> None:
        """Forget an answer, so that its question is asked again.

        Raises:
            StoreError: there is no such answer.
        """
        with self.database.write() as connection:
            memory.forget(connection, answer)

    def withdraw_sample(self, person: str, at: datetime) -> int:
        """Take back every import of made-up figures and all that was said with them, all or none.

        Answers the number of imports.
        """
        with self.database.write() as connection:
            standing = imports.samples(connection)
            for import_id in standing:
                imports.withdraw(connection, import_id, person, at)
            for said in (directives, judgements, notes):
                said.withdraw_samples(connection, person, at)
            return len(standing)

    def add_directive(self, given: Directive) -> int:
        """Store a new directive and answer its number; the `id` it comes with counts for nothing."""
        with self.database.write() as connection:
            return directives.add(connection, given)

    def step(self, directive: int, step: Step) -> None:
        """Add a step to a directive, which then stands as the step says; the former steps stay.

        Raises:
            StoreError: there is no such directive, or it is withdrawn, or the step was taken already.
        """
        with self.database.write() as connection:
            directives.take(connection, directive, step)

    def directives(self) -> list[Directive]:
        """Every directive with its history, newest first, withdrawn ones included."""
        with self.database.read() as connection:
            return directives.all_of(connection)

    def add_judgement(self, said: Judgement, content: bytes | None = None) -> None:
        """Store what a person says of a goal; `content` are the bytes that its `sha256` names."""
        with self.database.write() as connection:
            judgements.add(connection, said, content)

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

    def add_note(self, said: Note) -> None:
        """Store what a unit says about a figure."""
        with self.database.write() as connection:
            notes.add(connection, said)

    def notes(self) -> list[Note]:
        """The newest of each figure, without those taken back."""
        with self.database.read() as connection:
            return notes.standing(connection)

    def noted(self) -> list[Note]:
        """Every note ever, oldest first; a withdrawn one took back the one before it."""
        with self.database.read() as connection:
            return notes.all_of(connection)
