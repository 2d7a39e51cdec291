"""Directives, a row for every step: a new row repeats how the directive stands after it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core import audit as log
from lib.core.directive import Act, Directive, Step, Subject
from lib.core.errors import StoreError
from lib.core.period import Period
from lib.core.words import lower_first
from lib.store import audit
from lib.store.database import bump
from lib.store.schema import directive

_TABLE_ONLY = {"id", "first", "act", "person", "at"}
_UNKNOWN = "Không có ý kiến chỉ đạo này."
_FINISHED = "Ý kiến chỉ đạo này đã được ghi hoàn thành."
_OPEN = "Ý kiến chỉ đạo này đang mở."
_WITHDRAWN = "Ý kiến chỉ đạo này đã được rút."
_RELOAD = "Tải lại trang để xem người khác vừa ghi gì."


def add(connection: Connection, given: Directive) -> int:
    """Store a new directive; its number is the answer, whatever `id` it came with."""
    values = {
        "act": Act.GIVEN,
        "period": str(given.period),
        "decided_on": given.decided_on,
        "indicator": given.subject.indicator,
        "unit": given.subject.unit,
        "task": given.subject.task,
        "text": given.text,
        "responsible": given.responsible,
        "deadline": given.deadline,
        "note": "",
        "person": given.person,
        "at": given.at,
        "sample": given.sample,
    }
    number = connection.execute(sa.insert(directive).values(values).returning(directive.c.id)).scalar_one()
    bump(connection)
    _tell(connection, int(number), Act.GIVEN, None, values)
    return int(number)


def take(connection: Connection, number: int, step: Step) -> None:
    """Add a step: the directive then stands as the step says.

    Raises:
        StoreError: there is no such directive, or somebody else's step came before and leaves no room for this one.
    """
    rows = _rows(connection, sa.func.coalesce(directive.c.first, directive.c.id) == number)
    if not rows:
        raise StoreError(_UNKNOWN, hint=_RELOAD)
    _refuse(rows, step.act)
    values = {name: value for name, value in rows[-1]._mapping.items() if name not in _TABLE_ONLY}
    changes = {name: getattr(step, name) for name in Step.__dataclass_fields__}
    connection.execute(sa.insert(directive).values({**values, **changes, "first": number}))
    bump(connection)
    _tell(connection, number, step.act, values, changes)


def all_of(connection: Connection) -> list[Directive]:
    """Every directive with its history, newest first, withdrawn ones included."""
    threads: dict[int, list[Any]] = {}
    for row in _rows(connection):
        threads.setdefault(row.first or row.id, []).append(row)
    return [_directive(number, rows) for number, rows in sorted(threads.items(), reverse=True)]


def withdraw_samples(connection: Connection, person: str, at: datetime) -> int:
    """Withdraw every directive of the sample data that stands; answers how many there were."""
    found = [one for one in all_of(connection) if one.sample and not one.withdrawn]
    for one in found:
        take(connection, one.id, step_of(one, Act.WITHDRAWN, person=person, at=at))
    return len(found)


def step_of(standing: Directive, act: Act, *, person: str, at: datetime, **changes: Any) -> Step:
    """A step that changes only what is named, its `note` left empty if none is given."""
    values = {name: getattr(standing, name) for name in ("text", "responsible", "deadline", "done_on")}
    return Step(**{**values, "note": "", **changes, "act": act, "person": person, "at": at})


_TOLD = ("period", "indicator", "unit", "task", "text", "responsible", "deadline", "done_on", "note")


def _tell(connection: Connection, number: int, act: Act, old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> None:
    """Tell the audit log what a step changed."""
    changed = [name for name in _TOLD if name in new and (old is None or old[name] != new[name])]
    before = {name: _plain(old[name]) for name in changed if old is not None and old[name]}
    after = {name: _plain(new[name]) for name in changed if new[name]}
    subject = f"Ý kiến chỉ đạo {number}: {lower_first(act.label)}"
    audit.append(connection, log.Act.DIRECTIVE, subject, before=before, after={"act": act, **after})


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _rows(connection: Connection, *conditions: sa.ColumnElement[bool]) -> list[Any]:
    return list(connection.execute(sa.select(directive).where(*conditions).order_by(directive.c.id)))


def _refuse(rows: Iterable[Any], act: Act) -> None:
    last = list(rows)[-1]
    if last.act == Act.WITHDRAWN:
        raise StoreError(_WITHDRAWN, hint=_RELOAD)
    if act is Act.DONE and last.done_on is not None:
        raise StoreError(_FINISHED, hint=_RELOAD)
    if act is Act.REOPENED and last.done_on is None:
        raise StoreError(_OPEN, hint=_RELOAD)


def _directive(number: int, rows: list[Any]) -> Directive:
    first, last = rows[0], rows[-1]
    done = next((row for row in reversed(rows) if row.act == Act.DONE), None) if last.done_on else None
    return Directive(
        id=number,
        period=Period.parse(first.period),
        decided_on=first.decided_on,
        subject=Subject(indicator=first.indicator, unit=first.unit, task=first.task),
        text=last.text,
        responsible=last.responsible,
        deadline=last.deadline,
        person=first.person,
        at=first.at,
        done_on=last.done_on,
        done_note=done.note if done else "",
        done_by=done.person if done else None,
        withdrawn=last.act == Act.WITHDRAWN,
        sample=first.sample,
        steps=tuple(_step(row) for row in rows),
    )


def _step(row: Any) -> Step:
    names = (name for name in Step.__dataclass_fields__ if name != "act")
    return Step(act=Act(row.act), **{name: getattr(row, name) for name in names})
