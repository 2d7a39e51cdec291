"""Lists of tasks and reports on them. Rows are only added; an import that is withdrawn takes its own along."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.audit import Act
from lib.core.observation import Place
from lib.core.progress import Progress, Stage
from lib.core.task import Task
from lib.core.task_list import TaskList
from lib.store import audit, imports
from lib.store.database import Database, bump
from lib.store.records import NewImport
from lib.store.schema import STANDS, progress, task, task_list
from lib.store.schema import imports as imported
from lib.store.standing import waiting_of_bytes

_APART = "; "
_WORDED = ("number", "text", "area", "lead", "product", "deadline", "indicator")
_SAID = ("number", "text", "as_of", "said", "percent", "done_on", "in_time", "product", "unit")


class TaskOutcome(NamedTuple):
    """What a save did; `import_id` is None when imports of these bytes brought all of it before, that count or wait."""

    import_id: int | None
    rows: int
    waits: bool = False


class TaskStore:
    """The tasks' part of the store. Every method is one transaction and may raise StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save_list(self, new: NewImport, year: int, version: TaskList) -> TaskOutcome:
        """Store a version of the list; its `import_id` counts for nothing. The same version again changes nothing.

        Raises:
            ValueError: a number comes twice.
        """
        with self._database.write() as connection:
            if any(_equal(version, one) for one in _lists(connection, year, new.sha256)):
                return TaskOutcome(None, 0)
            import_id = imports.enter(connection, new)
            head = {"import_id": import_id, "year": year, "valid_from": version.valid_from}
            connection.execute(sa.insert(task_list).values(head))
            rows = [_task_row(import_id, one, version.places.get(one.number, Place())) for one in version.tasks]
            if len({row["number"] for row in rows}) < len(rows):
                raise ValueError(f"{new.name}: a number of a task comes twice")
            if rows:
                connection.execute(sa.insert(task), rows)
            bump(connection, imports.same_bytes(new), turned=import_id)
            holds = {"tasks": len(rows), "valid_from": version.valid_from.isoformat(), "year": year}
            imports.tell(connection, Act.TASKS, import_id, new, holds)
            return TaskOutcome(import_id, len(rows))

    def save_progress(self, new: NewImport, year: int, lines: Sequence[Progress]) -> TaskOutcome:
        """Store the lines that standing imports of these bytes did not bring; nothing else is stored then.

        What has to wait is stored whole, so that approving it later is saving it then.
        """
        with self._database.write() as connection:
            known = {_facts(line) for line in _lines(connection, year, new.sha256)}
            fresh = [line for line in lines if _facts(line) not in known]
            if not fresh:
                return TaskOutcome(None, 0)
            if new.waits:
                if _is_held(connection, new.sha256, lines):
                    return TaskOutcome(None, 0, waits=True)
                fresh = list(lines)
            import_id = imports.enter(connection, new)
            connection.execute(sa.insert(progress), [_progress_row(import_id, year, line) for line in fresh])
            bump(connection, imports.same_bytes(new), turned=None if new.waits else import_id)
            held = {"waits": len(fresh)} if new.waits else {}
            imports.tell(connection, Act.PROGRESS, import_id, new, {**told(fresh), **held})
            return TaskOutcome(import_id, len(fresh), waits=new.waits)

    def lists(self, year: int, sha256: str | None = None) -> list[TaskList]:
        """The versions of a plan year that stand, in the order in which they were saved; of all files or one."""
        with self._database.read() as connection:
            return _lists(connection, year, sha256)

    def lines_of(self, import_id: int) -> list[Progress]:
        """The lines that one import brought, whether they count or not."""
        with self._database.read() as connection:
            return lines_of(connection, import_id)

    def lines(self, year: int, sha256: str | None = None) -> list[Progress]:
        """The lines of a plan year's reports that stand, in the order in which they were saved; of all files or one."""
        with self._database.read() as connection:
            return _lines(connection, year, sha256)


_SOURCE = (imported.c.name.label("report"), imported.c.person, imported.c.at, imported.c.sample)


def _standing(year: int, table: sa.Table, sha256: str | None) -> list[sa.ColumnElement[bool]]:
    found = [STANDS, table.c.year == year]
    return found if sha256 is None else [*found, imported.c.sha256 == sha256]


def _lists(connection: Connection, year: int, sha256: str | None = None) -> list[TaskList]:
    heads = connection.execute(
        sa.select(task_list, *_SOURCE)
        .join_from(task_list, imported, imported.c.id == task_list.c.import_id)
        .where(*_standing(year, task_list, sha256))
        .order_by(task_list.c.import_id)
    ).all()
    rows: dict[int, list[Any]] = {head.import_id: [] for head in heads}
    query = sa.select(task).where(task.c.import_id.in_(rows)).order_by(task.c.id)
    for row in connection.execute(query):
        rows[row.import_id].append(row)
    return [
        TaskList(
            valid_from=head.valid_from,
            tasks=tuple(map(_task, rows[head.import_id])),
            places={row.number: Place(row.sheet, row.cell) for row in rows[head.import_id]},
            import_id=head.import_id,
            report=head.report,
            person=head.person,
            at=head.at,
            sample=head.sample,
        )
        for head in heads
    ]


def _lines(connection: Connection, year: int, sha256: str | None = None) -> list[Progress]:
    return _progress_lines(connection, *_standing(year, progress, sha256))


def _progress_lines(connection: Connection, *wanted: sa.ColumnElement[bool]) -> list[Progress]:
    rows = connection.execute(
        sa.select(progress, *_SOURCE)
        .join_from(progress, imported, imported.c.id == progress.c.import_id)
        .where(*wanted)
        .order_by(progress.c.id)
    )
    return [_progress(row) for row in rows]


def told(lines: Sequence[Progress]) -> dict[str, object]:
    """Lines for the audit log."""
    said = {line.number: f"{line.stage} {line.as_of.isoformat()}" for line in lines}
    return {"lines": len(lines), "tasks": audit.some(said)}


def lines_of(connection: Connection, import_id: int) -> list[Progress]:
    """The lines that one import brought, whether they count or not."""
    return _progress_lines(connection, imported.c.id == import_id)


def take_up(connection: Connection, import_id: int, sha256: str) -> list[Progress]:
    """Put the lines of an import that comes to count behind all others, as if they were saved now; answers them."""
    rows = connection.execute(sa.select(progress).where(progress.c.import_id == import_id)).all()
    if not rows:
        return []
    known = {_facts(line) for line in _lines(connection, rows[0].year, sha256)}
    fresh = [line for line in lines_of(connection, import_id) if _facts(line) not in known]
    connection.execute(sa.delete(progress).where(progress.c.import_id == import_id))
    if fresh:
        connection.execute(sa.insert(progress), [_progress_row(import_id, rows[0].year, line) for line in fresh])
    return fresh


def _is_held(connection: Connection, sha256: str, lines: Sequence[Progress]) -> bool:
    """Whether an import of these bytes with exactly these lines waits."""
    wanted = {_facts(line) for line in lines}
    waiting = waiting_of_bytes(connection, sha256)
    return any({_facts(line) for line in lines_of(connection, held)} == wanted for held in waiting)


def _equal(one: TaskList, other: TaskList) -> bool:
    return (one.valid_from, one.tasks) == (other.valid_from, other.tasks)


def _facts(line: Progress) -> tuple[object, ...]:
    return (*(getattr(line, name) for name in _SAID), line.stage, line.place)


def _task_row(import_id: int, one: Task, place: Place) -> dict[str, Any]:
    values = {name: getattr(one, name) for name in _WORDED}
    joined = _APART.join(one.with_units)
    return {"import_id": import_id, **values, "with_units": joined, "sheet": place.sheet, "cell": place.cell}


def _task(row: Any) -> Task:
    with_units = tuple(row.with_units.split(_APART)) if row.with_units else ()
    return Task(**{name: getattr(row, name) for name in _WORDED}, with_units=with_units)


def _progress_row(import_id: int, year: int, line: Progress) -> dict[str, Any]:
    values = {name: getattr(line, name) for name in _SAID}
    place = {"sheet": line.place.sheet, "cell": line.place.cell}
    return {"import_id": import_id, "year": year, **values, "stage": str(line.stage), **place}


def _progress(row: Any) -> Progress:
    return Progress(
        **{name: getattr(row, name) for name in _SAID},
        stage=Stage(row.stage),
        place=Place(row.sheet, row.cell),
        import_id=row.import_id,
        report=row.report,
        person=row.person,
        at=row.at,
    )
