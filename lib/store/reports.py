"""Asking for imports, their findings and the reports' bytes."""

from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core.approval import Approval
from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.store.records import Doubt, ImportCounts, ImportRecord, ReceivedRecord, Remark
from lib.store.retention import KEPT
from lib.store.schema import STANDS, WAITS, current, finding, imports, observation, progress, report, task


def listed(
    connection: Connection, limit: int | None = None, offset: int = 0, units: Collection[str] | None = None
) -> list[ImportRecord]:
    """Imports, newest first, withdrawn ones included; all, or those that accounts of these units brought."""
    return [_record(row) for row in connection.execute(listed_query(limit, offset, units))]


def listed_query(limit: int | None, offset: int, units: Collection[str] | None) -> sa.Select[Any]:
    """Which ones is settled first, so that what each brought is counted of those alone."""
    wanted = sa.select(imports.c.id).order_by(imports.c.id.desc()).limit(limit).offset(offset)
    if units is not None:
        wanted = wanted.where(imports.c.unit.in_(units))
    found = import_query() if limit is None and units is None else import_query().where(imports.c.id.in_(wanted))
    return found.order_by(imports.c.id.desc())


def counts(connection: Connection) -> ImportCounts:
    """How many imports there are."""
    every = sa.select(sa.func.count()).select_from(imports)
    return ImportCounts(
        *(
            int(connection.execute(query).scalar_one())
            for query in (every, every.where(imports.c.withdrawn_at.is_not(None)), every.where(*SAMPLE_STANDS))
        )
    )


SAMPLE_STANDS = (imports.c.sample, sa.or_(STANDS, WAITS))


def one(connection: Connection, import_id: int) -> ImportRecord | None:
    row = connection.execute(import_query().where(imports.c.id == import_id)).first()
    return None if row is None else _record(row)


def waiting(connection: Connection) -> list[ImportRecord]:
    """The imports that wait for an officer, the oldest first."""
    return [_record(row) for row in connection.execute(import_query().where(WAITS).order_by(imports.c.id))]


def waiting_number(connection: Connection) -> int:
    return int(connection.execute(sa.select(sa.func.count()).select_from(imports).where(WAITS)).scalar_one())


def of_bytes(connection: Connection, sha256: str) -> list[ImportRecord]:
    """The imports of the same bytes, newest first."""
    query = import_query().where(imports.c.sha256 == sha256).order_by(imports.c.id.desc())
    return [_record(row) for row in connection.execute(query)]


def content(connection: Connection, sha256: str) -> bytes | None:
    """The bytes; None for a report that is unknown or whose bytes were removed."""
    found = connection.execute(sa.select(report.c.content).where(report.c.sha256 == sha256, KEPT)).scalar()
    return None if found is None else bytes(found)


def findings(connection: Connection, import_id: int) -> list[Finding]:
    """In the order in which they were found."""
    rows = connection.execute(sa.select(finding).where(finding.c.import_id == import_id).order_by(finding.c.id))
    return [_finding(row) for row in rows]


def received(connection: Connection, plan: str, only: Collection[int] | None = None) -> list[ReceivedRecord]:
    """What imports for a plan brought that count or wait: one record an import, unit and period."""
    brought, found = _RECEIVED[only is not None]
    asked: dict[str, object] = {"plan": plan, **({} if only is None else {"only": sorted(only)})}
    counts = {(number, severity): count for number, severity, count in connection.execute(found, asked)}
    error, warning = str(Severity.ERROR), str(Severity.WARNING)
    return [
        ReceivedRecord(
            unit, period, number, day, counts.get((number, error), 0), counts.get((number, warning), 0), waits
        )
        for unit, period, number, day, waits in connection.execute(brought, asked).all()
    ]


def _brought_query(only: bool) -> sa.Select[Any]:
    """Of which units and periods imports that count or wait brought figures."""
    return (
        sa.select(
            observation.c.unit, observation.c.period, observation.c.import_id, imports.c.reported_on,
            (imports.c.approval == Approval.WAITING).label("waits"),
        )
        .select_from(observation.join(imports, imports.c.id == observation.c.import_id))
        .where(*_of_plan(only), sa.or_(STANDS, WAITS))
        .distinct()
        .order_by(observation.c.import_id.desc(), observation.c.unit, observation.c.period)
    )  # fmt: skip


def _counts_query(only: bool) -> sa.Select[Any]:
    """How much was found in those imports, by severity."""
    return (
        sa.select(finding.c.import_id, finding.c.severity, sa.func.count())
        .select_from(finding.join(imports, imports.c.id == finding.c.import_id))
        .where(*_of_plan(only), sa.or_(STANDS, WAITS))
        .group_by(finding.c.import_id, finding.c.severity)
    )


def remarks(
    connection: Connection, plan: str, codes: Iterable[Code], only: Collection[int] | None = None
) -> list[Remark]:
    """Findings of these codes in standing imports for a plan, newest import first, with the figure in the same cell."""
    cells, remarks = _REMARKS[only is not None]
    asked = _asked(plan, codes, only)
    figures: dict[int, list[tuple[int | None, str | None, str | None]]] = {}
    for number, observation_id, unit, period in connection.execute(cells, asked).all():
        figures.setdefault(number, []).append((observation_id, unit, period))
    return [
        Remark(
            import_id=row.import_id, report=row.name, finding=_finding(row), observation=observation_id,
            figure_unit=unit, figure_period=period,
        )
        for row in connection.execute(remarks, asked).all()
        for observation_id, unit, period in figures.get(row.id, [(None, None, None)])
    ]  # fmt: skip


def doubts(
    connection: Connection, plan: str, codes: Iterable[Code], only: Collection[int] | None = None
) -> list[Doubt]:
    """Which current figures have findings of these codes in their cells, without what these say; in the same order."""
    rows = connection.execute(_DOUBTS[only is not None], _asked(plan, codes, only)).all()
    return [Doubt(number, observation_id, _CODES[code]) for number, observation_id, code in rows]


def _asked(plan: str, codes: Iterable[Code], only: Collection[int] | None) -> dict[str, object]:
    return {"plan": plan, "codes": sorted(codes), **({} if only is None else {"only": sorted(only)})}


def _remarks_query(only: bool) -> sa.Select[Any]:
    """The findings of these codes in imports that stand, with the names of their reports."""
    return (
        sa.select(finding, imports.c.name)
        .join_from(finding, imports, imports.c.id == finding.c.import_id)
        .where(*_watched(only))
        .order_by(finding.c.import_id.desc(), finding.c.id)
    )


def _cells_query(only: bool, *told: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """Columns of those findings and the current figures in the same cell."""
    found = (
        sa.select(finding.c.id).join_from(finding, imports, imports.c.id == finding.c.import_id).where(*_watched(only))
    )
    same_cell = sa.and_(
        observation.c.import_id == finding.c.import_id,
        observation.c.cell == finding.c.cell,
        observation.c.sheet == finding.c.sheet,
    )
    return (
        sa.select(*told)
        .select_from(finding.join(observation, same_cell).join(current, current.c.observation_id == observation.c.id))
        # By number: the imports, among the joined tables or as what their findings have in common with figures, would
        # lead SQLite to hold every figure of a report against every finding of it.
        .where(finding.c.id.in_(found))
        .order_by(finding.c.id, observation.c.id)
    )


def _watched(only: bool) -> list[sa.ColumnElement[bool]]:
    codes: sa.BindParameter[list[str]] = sa.bindparam("codes", expanding=True)
    return [*_of_plan(only), STANDS, finding.c.code.in_(codes)]


def _of_plan(only: bool) -> list[sa.ColumnElement[bool]]:
    """The imports for a plan, all or some."""
    among = [imports.c.id.in_(sa.bindparam("only", expanding=True))] if only else []
    return [imports.c.plan == sa.bindparam("plan"), *among]


# Put together once: every process asks after every change.
_CELL = (finding.c.id, observation.c.id, observation.c.unit, observation.c.period)
_REMARKS = {only: (_cells_query(only, *_CELL), _remarks_query(only)) for only in (False, True)}
_DOUBT = (finding.c.import_id, observation.c.id, finding.c.code)
_DOUBTS = {only: _cells_query(only, *_DOUBT) for only in (False, True)}
_RECEIVED = {only: (_brought_query(only), _counts_query(only)) for only in (False, True)}


def import_query() -> sa.Select[Any]:
    return sa.select(
        *(column for column in imports.c if column.name not in ("changed", "turned")),
        report.c.size,
        KEPT.label("kept"),
        _lines(task).label("tasks"),
        _lines(progress).label("progress"),
        _found(Severity.ERROR).label("errors"),
        _found(Severity.WARNING).label("warnings"),
    ).join_from(imports, report, report.c.sha256 == imports.c.sha256)


def _lines(table: sa.Table) -> sa.ScalarSelect[Any]:
    return sa.select(sa.func.count(table.c.id)).where(table.c.import_id == imports.c.id).scalar_subquery()


def _found(severity: Severity) -> sa.ScalarSelect[Any]:
    mine = (finding.c.import_id == imports.c.id, finding.c.severity == str(severity))
    return sa.select(sa.func.count(finding.c.id)).where(*mine).scalar_subquery()


# Thousands of findings come after a day of saving: a look into a dictionary costs a tenth of asking the enumeration.
_CODES, _SEVERITIES = {str(one): one for one in Code}, {str(one): one for one in Severity}


def _finding(row: Any) -> Finding:
    return Finding(
        code=_CODES[row.code],
        severity=_SEVERITIES[row.severity],
        message=row.message,
        hint=row.hint,
        place=Place(row.sheet, row.cell),
        unit=row.unit,
        indicator=row.indicator,
    )


def _record(row: Any) -> ImportRecord:
    return ImportRecord(**{**row._mapping, "approval": Approval(row.approval)})
