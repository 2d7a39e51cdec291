"""From the bytes of a list of tasks, or of a report on them, to what is stored. Nothing is stored before `save`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256

from lib.core.account import Right, Role
from lib.core.errors import DashboardError
from lib.core.progress import Progress
from lib.core.task import Task
from lib.core.task_list import TaskList
from lib.core.words import count, day
from lib.insight.lineage import Difference, difference
from lib.intake.tasks.reader import read_tasks
from lib.intake.tasks.reading import TaskAnswers, TaskFile, TaskReading
from lib.services import meters, permission, tasks
from lib.services.office import Office
from lib.services.waiting import must_wait
from lib.store.records import NewImport
from lib.store.tasks import TaskOutcome


class TaskImportError(DashboardError):
    """The file cannot be saved as it is."""

    hint = "Xem các phát hiện của tệp; chọn ngày nếu tệp không ghi ngày."


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskChange:
    """What saving would change. `before` is the version in force on a list's day, None for a first one.

    Of a report, `fresh` are the lines that are not stored yet. `already` says that all of it is.
    """

    before: TaskList | None = None
    difference: Difference | None = None
    fresh: tuple[Progress, ...] = ()
    already: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskSaved:
    """What a save did; `import_id` is None when all of it was stored before."""

    import_id: int | None
    message: str
    waits: bool = False


def read(
    office: Office, name: str, data: bytes, kind: TaskFile | None = None, answers: TaskAnswers | None = None
) -> TaskReading:
    """Read a list or a report, with the names of units that people settled in other reports.

    A report is matched to the version of the list in force on the day it speaks of.
    """
    book = tasks.book(office)

    def tasks_on(until: date) -> Sequence[Task]:
        version = book.list_on(until)
        return version.tasks if version else ()

    units = {name: code for name, code in office.store.memory(None).units.items() if code}
    return read_tasks(name, data, office.plan, tasks_on, kind=kind, units=units, answers=answers)


def change(office: Office, reading: TaskReading) -> TaskChange:
    """What saving would change in the store as it is now; nothing while the file's day is unknown."""
    if reading.day is None:
        return TaskChange()
    if reading.kind is TaskFile.PROGRESS:
        known = {_facts(line) for line in office.store.tasks.lines(office.plan.year, reading.sha256)}
        fresh = tuple(line for line in reading.lines if _facts(line) not in known)
        return TaskChange(fresh=fresh, already=bool(reading.lines) and not fresh)
    stored = office.store.tasks.lists(office.plan.year, reading.sha256)
    already = any((one.valid_from, one.tasks) == (reading.day, reading.tasks) for one in stored)
    before = tasks.book(office).list_on(reading.day)
    found = difference(before.tasks, reading.tasks) if before else None
    return TaskChange(before=before, difference=found, already=already)


@meters.saves
def save(office: Office, reading: TaskReading, data: bytes, *, answers: TaskAnswers | None = None) -> TaskSaved:
    """Store a list as a version, or the lines of a report that nobody is asked about.

    `reading` must have been made from `data` with `answers`.

    Raises:
        NotAllowed: only officers save a list or answer questions, a unit reports only on its own tasks.
        TaskImportError: nothing to store, or the file's day is unknown.
        StoreError: the database refuses; nothing was changed.
        ValueError: `data` are not the bytes that were read.
    """
    if sha256(data).hexdigest() != reading.sha256:
        raise ValueError(f"{reading.name}: these are not the bytes that were read")
    answers = answers or TaskAnswers()
    _require(office, reading, answers)
    if reading.kind is None or not (reading.tasks or reading.lines):
        raise TaskImportError("Tệp không có nhiệm vụ hay tiến độ nào lưu được; chưa lưu gì.")
    if reading.day is None:
        raise TaskImportError("Chưa rõ ngày của tệp; chưa lưu gì.")
    new = NewImport(
        sha256=reading.sha256,
        name=reading.name,
        content=data,
        plan=office.plan.id,
        person=office.actor.name,
        at=datetime.now(UTC),
        sender=reading.sender,
        reported_on=reading.reported_on,
        sample=reading.sample,
        findings=reading.findings,
        answers=_given(answers),
        unit=office.actor.unit,
        waits=must_wait(office),
    )
    if reading.kind is TaskFile.PROGRESS:
        told = office.store.tasks.save_progress(new, office.plan.year, reading.lines)
        return TaskSaved(import_id=told.import_id, message=_told(told, reading), waits=told.waits)
    version = TaskList(valid_from=reading.day, tasks=reading.tasks, places=reading.places)
    listed = office.store.tasks.save_list(new, office.plan.year, version)
    return TaskSaved(import_id=listed.import_id, message=_listed(listed.import_id, reading, reading.day))


def _given(answers: TaskAnswers) -> dict[str, Mapping[str, str]]:
    days = {"": answers.day.isoformat()} if answers.day else {}
    said = {"tasks": answers.tasks, "stages": answers.stages, "day": days}
    return {kind: given for kind, given in said.items() if given}


def _require(office: Office, reading: TaskReading, answers: TaskAnswers) -> None:
    """Raises NotAllowed."""
    permission.require(office, Right.TASKS if reading.kind is TaskFile.LIST else Right.UPLOAD)
    if replace(answers, day=None) != TaskAnswers() and not must_wait(office):
        permission.require(office, Right.SETTLE)
    if answers.day is not None:
        permission.require(office, Right.SETTLE)
    if office.actor.role is Role.UNIT:
        permission.require_units(office, Right.UPLOAD, _answerable(office, reading))


def _answerable(office: Office, reading: TaskReading) -> Iterator[str]:
    """The units whose work the lines of a report are about: those that report, and those that lead the tasks.

    A task that is led by many, such as “Các sở, ngành”, is reported on by each of them.
    """
    version = tasks.book(office).list_on(reading.day) if reading.day else None
    leads = {task.number: task.lead for task in version.tasks} if version else {}
    for line in reading.lines:
        lead = leads.get(line.number, "")
        yield line.unit or lead
        if lead in office.plan.units:
            yield lead


def _listed(import_id: int | None, reading: TaskReading, valid_from: date) -> str:
    if import_id is None:
        return "Danh sách này đã được lưu trước đây; không có gì thay đổi."
    return f"Đã lưu danh sách {count(len(reading.tasks))} nhiệm vụ, có hiệu lực từ ngày {day(valid_from)}."


def _told(done: TaskOutcome, reading: TaskReading) -> str:
    left_out = f" Còn {count(len(reading.questions))} dòng chưa rõ, không lưu." if reading.questions else ""
    if not done.rows and done.waits:
        return f"Báo cáo này đã gửi và đang chờ chuyên viên duyệt; không có gì thay đổi.{left_out}"
    if not done.rows:
        return f"Báo cáo này đã được lưu trước đây; không có gì thay đổi.{left_out}"
    if done.waits:
        return f"Đã gửi tiến độ của {count(done.rows)} nhiệm vụ, chờ chuyên viên duyệt mới được dùng.{left_out}"
    return f"Đã lưu tiến độ của {count(done.rows)} nhiệm vụ.{left_out}"


def _facts(line: Progress) -> Progress:
    return replace(line, import_id=0, report="", person="", at=None)
