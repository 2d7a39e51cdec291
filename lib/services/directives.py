"""The leader's directives: giving, finishing, looking back."""

from datetime import UTC, date, datetime

from lib.core.account import Right
from lib.core.directive import Act, Directive, Subject, urgent_first
from lib.core.period import Period
from lib.core.words import day as written
from lib.services import permission, statements
from lib.services.office import Office
from lib.services.statements import StatementError
from lib.store.directives import step_of

WHOLE_PLAN = Subject()


def give(
    office: Office,
    *,
    period: Period,
    day: date,
    text: str,
    responsible: str,
    subject: Subject = WHOLE_PLAN,
    deadline: date | None = None,
    sample: bool = False,
) -> Directive:
    """Write down what was decided on a day in the meeting about a period.

    Raises:
        NotAllowed: only leaders decide.
        StatementError: no text, nobody responsible, something unknown, or a deadline before the day.
        StoreError: the database refuses; nothing was changed.
    """
    permission.require(office, Right.DIRECT)
    about = Subject(
        indicator=None if subject.indicator is None else statements.indicator(office, subject.indicator),
        unit=None if subject.unit is None else statements.unit(office, subject.unit, day),
        task=None if subject.task is None else statements.task(office, subject.task),
    )
    given = Directive(
        id=0,
        period=statements.period(office, period),
        decided_on=day,
        subject=about,
        text=statements.text(text, "nội dung chỉ đạo"),
        responsible=statements.unit(office, responsible, day),
        deadline=statements.deadline(deadline, day),
        person=statements.person(office.actor.name),
        at=datetime.now(UTC),
        sample=sample,
    )
    return one(office, office.store.add_directive(given))


def correct(office: Office, number: int, *, text: str, responsible: str, deadline: date | None) -> Directive:
    """Put the wording, the unit or the deadline right; what stood before stays in the history.

    Raises:
        NotAllowed: only leaders decide.
        StatementError: as for `give`, or there is no such directive.
        StoreError: it was withdrawn, or the database refuses.
    """
    permission.require(office, Right.DIRECT)
    standing = one(office, number)
    return _take(
        office, standing, Act.CORRECTED,
        text=statements.text(text, "nội dung chỉ đạo"),
        responsible=statements.unit(office, responsible, standing.decided_on),
        deadline=statements.deadline(deadline, standing.decided_on),
    )  # fmt: skip


def finish(office: Office, number: int, note: str, day: date) -> Directive:
    """Mark a directive as done on a day, with what came of it.

    Raises:
        NotAllowed: only leaders and officers follow up.
        StatementError: no note, a day before it was decided, or no such directive.
        StoreError: it is done or withdrawn already, or the database refuses.
    """
    permission.require(office, Right.FOLLOW_UP)
    standing = one(office, number)
    if day < standing.decided_on:
        raise StatementError(
            f"Ngày hoàn thành {written(day)} trước ngày chỉ đạo {written(standing.decided_on)}.",
            hint="Chọn ngày hoàn thành từ ngày chỉ đạo trở đi.",
        )
    return _take(office, standing, Act.DONE, done_on=day, note=statements.text(note, "kết quả thực hiện"))


def reopen(office: Office, number: int, note: str) -> Directive:
    """Take back that a directive is done.

    Raises:
        NotAllowed: only leaders and officers follow up.
        StatementError: no reason, or no such directive.
        StoreError: it is not done, or withdrawn, or the database refuses.
    """
    permission.require(office, Right.FOLLOW_UP)
    why = statements.text(note, "lý do mở lại")
    return _take(office, one(office, number), Act.REOPENED, done_on=None, note=why)


def withdraw(office: Office, number: int, note: str) -> Directive:
    """Take a directive back; it stays in the history with who, when and why.

    Raises:
        NotAllowed: only leaders decide.
        StatementError: no reason, or no such directive.
        StoreError: it is withdrawn already, or the database refuses.
    """
    permission.require(office, Right.DIRECT)
    return _take(office, one(office, number), Act.WITHDRAWN, note=statements.text(note, "lý do rút"))


def all(office: Office) -> tuple[Directive, ...]:
    """Every directive, newest first, withdrawn ones included."""
    return tuple(office.store.directives())


def one(office: Office, number: int) -> Directive:
    """Raises StatementError for an unknown number."""
    for directive in office.store.directives():
        if directive.id == number:
            return directive
    raise StatementError("Không có ý kiến chỉ đạo này.", hint="Tải lại trang.")


def open_on(office: Office, day: date) -> tuple[Directive, ...]:
    """Those given and not done as of a day: overdue ones first, then by deadline."""
    found = [directive for directive in all(office) if directive.open_on(day)]
    return tuple(sorted(found, key=lambda directive: urgent_first(directive, day)))


def of(
    office: Office, *, indicator: str | None = None, unit: str | None = None, task: str | None = None
) -> tuple[Directive, ...]:
    """Those about an indicator, a task, and about a unit or to be done by it; newest first, none withdrawn.

    What is not named does not matter; of a directive all that is named must hold.
    """
    return tuple(
        directive
        for directive in all(office)
        if not directive.withdrawn
        and indicator in (None, directive.subject.indicator)
        and task in (None, directive.subject.task)
        and (unit is None or directive.concerns(unit))
    )


def _take(office: Office, standing: Directive, act: Act, **changes: object) -> Directive:
    step = step_of(standing, act, person=statements.person(office.actor.name), at=datetime.now(UTC), **changes)
    office.store.step(standing.id, step)
    return one(office, standing.id)
