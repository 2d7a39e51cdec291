"""Reports that units upload wait for an officer where the plan says so; until then none of their figures count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lib.core.account import Right, Role
from lib.core.period import Period
from lib.core.progress import Progress
from lib.core.words import count
from lib.services import permission, statements
from lib.services.office import Office
from lib.store.records import ImportRecord, WaitingFigure

if TYPE_CHECKING:
    from lib.services.importing import Change

REASON = "lý do"
WaitingFigures = Mapping[tuple[str, str], tuple[WaitingFigure, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """What approving did, in numbers of figures and in a sentence."""

    new: int
    changed: int
    same: int
    message: str


def waiting(office: Office) -> tuple[ImportRecord, ...]:
    """The imports that wait, the oldest first."""
    return tuple(office.store.waiting())


def sent(office: Office, limit: int) -> tuple[ImportRecord, ...]:
    """The newest that the accounts of the asker's unit and of the units below it brought; none for others."""
    if office.actor.role is not Role.UNIT:
        return ()
    units = {one.code for one in office.plan.units if permission.speaks_for(office.actor, office.plan, one.code)}
    return tuple(office.store.imports(limit, units=sorted(units)))


def changes(office: Office, record: ImportRecord) -> "tuple[Change, ...]":
    """What approving it now would change, in the report's order."""
    from lib.services.importing import compared  # every page asks what waits; few load what reads

    return compared(office, office.store.observations(record.id), record.sha256)


def lines(office: Office, record: ImportRecord) -> Sequence[Progress]:
    """What a report on tasks says, in its order."""
    return office.store.tasks.lines_of(record.id)


def approve(office: Office, import_ids: Sequence[int]) -> Approved:
    """Let imports that wait count from now on, one after the other, all or none.

    Each is as if it were saved now: its figures supersede what stands, whenever it came.

    Raises:
        NotAllowed: only officers approve.
        StoreError: one of them waits no longer, or the database refuses; nothing was changed.
    """
    permission.require(office, Right.APPROVE)
    done = office.store.approve(import_ids, office.actor.name, datetime.now(UTC))
    new, changed, same = (sum(getattr(one, kind) for one in done) for kind in ("new", "changed", "same"))
    said = f"Đã duyệt {count(len(done))} báo cáo: {count(new)} số liệu mới, {count(changed)} thay đổi, {count(same)} giữ nguyên."
    return Approved(new=new, changed=changed, same=same, message=said)


def refuse(office: Office, import_id: int, reason: str) -> None:
    """Keep an import that waits with its report, and tell its unit why it does not count.

    Raises:
        NotAllowed: only officers refuse.
        StatementError: no reason is given, or a very long one.
        StoreError: it waits no longer, or the database refuses; nothing was changed.
    """
    permission.require(office, Right.APPROVE)
    office.store.refuse(import_id, office.actor.name, statements.text(reason, REASON), datetime.now(UTC))


def figures(office: Office, period: Period, indicator: str | None = None, unit: str | None = None) -> WaitingFigures:
    """By indicator and unit, the figures that wait for a period and would change what is shown; of one of both, or all."""
    found: dict[tuple[str, str], tuple[WaitingFigure, ...]] = {}
    for one in office.store.waiting_figures(str(period), indicator, unit):
        key = (one.indicator, one.unit)
        found[key] = (*found.get(key, ()), one)
    return found
