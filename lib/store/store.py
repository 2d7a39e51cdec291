"""The door to the database: every method is one transaction."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.engine import URL

from lib.core.audit import Signature
from lib.core.directive import Directive, Step
from lib.core.judgement import Judgement
from lib.core.note import Note
from lib.store import approvals, directives, imports, judgements, memory, notes, retention
from lib.store.accounts import AccountStore
from lib.store.audit import AuditStore
from lib.store.database import Database
from lib.store.reader import Reader
from lib.store.records import Expired, NewImport, Outcome
from lib.store.tasks import TaskStore


class Store(Reader):
    """Everything that is kept. Every method may raise StoreError; then nothing was changed."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
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

    def remove_expired(self, before: datetime) -> list[Expired]:
        """Remove the bytes of those reports, and nothing else; answers which they were."""
        with self.database.write() as connection:
            return retention.remove(connection, before)

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

    def add_judgement(self, said: Judgement, content: bytes | None = None) -> None:
        """Store what a person says of a goal; `content` are the bytes that its `sha256` names."""
        with self.database.write() as connection:
            judgements.add(connection, said, content)

    def add_note(self, said: Note) -> None:
        """Store what a unit says about a figure."""
        with self.database.write() as connection:
            notes.add(connection, said)
