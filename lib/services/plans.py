"""The plan by Excel: given out as a workbook, checked, and taken in as a new plan folder."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from lib.core.account import Right
from lib.core.audit import Act
from lib.core.errors import DashboardError, PlanError
from lib.core.finding import Finding, Severity
from lib.core.plan import Plan
from lib.core.text import words
from lib.core.words import count
from lib.intake.files.workbook import Refused, read_workbook
from lib.plans.borders import borders_file
from lib.plans.folder import PLANS, load_plan
from lib.plans.loading import PlanReading, read_plan
from lib.plans.writing import write_plan
from lib.services import permission
from lib.services.office import Office
from lib.services.plan_wordings import confusable
from lib.services.plan_workbook import plan_workbook
from lib.services.settings import Settings

_NAMED = 5


class PlanExportError(DashboardError):
    """The workbook could not be written."""

    hint = "Đóng tệp nếu đang mở trong Excel; kiểm tra thư mục và quyền ghi."


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """`folder` is None when nothing was written: the reading has errors, or `same` names the plan it equals."""

    reading: PlanReading
    folder: Path | None = None
    same: str = ""


def export_plan(settings: Settings, target: Path) -> Plan:
    """Write the plan in use as a workbook to fill in; answers the plan.

    Raises:
        PlanError: the plan folder cannot be used.
        PlanExportError: the file cannot be written.
    """
    plan = load_plan(settings.plan_folder)
    try:
        target.write_bytes(plan_workbook(plan))
    except OSError as error:
        raise PlanExportError(f"Không ghi được tệp {target}.") from error
    return plan


def check_plan(base: Plan, name: str, data: bytes) -> PlanReading:
    """Read a plan's workbook; what it leaves out is taken from `base`. Never raises for a bad file."""
    try:
        sheets = read_workbook(name, data).sheets
    except Refused as refusal:
        message, hint = str(refusal), refusal.hint
        fault = Finding(code=refusal.code, severity=Severity.ERROR, message=message, hint=hint)
        return PlanReading(plan=None, findings=(fault,))
    reading = read_plan(sheets, base)
    if reading.plan is None:
        return reading
    return replace(reading, findings=(*reading.findings, *confusable(reading.plan, base)))


def load_workbook(office: Office, name: str, data: bytes, plan_id: str | None = None) -> Loaded:
    """Check a plan's workbook and write it as a new folder under the data folder's `plans`.

    Without an id the plan is called after province and year, with the next number where that name is taken; a plan
    that is there already is not written again. No folder is ever changed. Borders beside the plan in use go with it.

    Raises:
        NotAllowed: only administrators load a plan.
        PlanError: the id is taken, the plan in use is broken, or the folder cannot be written; nothing was changed.
    """
    permission.require(office, Right.PLAN)
    settings, base = office.settings, office.plan
    reading = check_plan(base, name, data)
    if reading.plan is None:
        return Loaded(reading=reading)
    stem = plan_id or "_".join(words(f"{reading.plan.province} {reading.plan.year}"))
    versions = list(_versions(settings, stem))
    if plan_id is not None and versions[0].exists():
        raise PlanError(f"Đã có kế hoạch “{plan_id}”.", hint="Chọn tên khác, hoặc bỏ --id để nạp thành phiên bản mới.")
    if plan_id is None:
        for known in (base, *filter(None, map(_standing, versions[:-1]))):
            if replace(reading.plan, id=known.id) == known:
                return Loaded(reading=reading, same=known.id)
    folder = settings.plans_folder / versions[-1].name
    plan = replace(reading.plan, id=folder.name)
    write_plan(plan, folder, borders_file(settings.plan_folder))
    office.store.audit.record(
        Act.PLAN, folder.name, before={"plan": base.id}, after={"file": name, "sha256": sha256(data).hexdigest()}
    )
    return Loaded(reading=replace(reading, plan=plan), folder=folder)


def _versions(settings: Settings, stem: str) -> Iterator[Path]:
    """The folders of this name and of its later versions, wherever they lie; the last one is free."""
    number = 1
    while True:
        name = stem if number == 1 else f"{stem}_{number}"
        standing = next((at / name for at in (PLANS, settings.plans_folder) if (at / name).exists()), None)
        yield standing or settings.plans_folder / name
        if standing is None:
            return
        number += 1


def _standing(folder: Path) -> Plan | None:
    try:
        return load_plan(folder)
    except PlanError:
        return None


def summary(reading: PlanReading, base: Plan) -> Iterator[str]:
    """The lines of a check for a person: what the plan holds and how it differs from the one in use."""
    plan = reading.plan
    if plan is None:
        return
    yield (
        f"{plan.title}, tỉnh {plan.province}: {count(len(plan.areas))} lĩnh vực, "
        f"{count(len(plan.goals))} trong {count(plan.goals_in_plan)} mục tiêu, "
        f"{count(len(plan.indicators))} chỉ tiêu, {count(len({unit.code for unit in plan.units}))} đơn vị, "
        f"{count(len(plan.tasks))} trong {count(plan.tasks_in_plan)} nhiệm vụ."
    )
    for what, entries in _LISTS.items():
        yield from _difference(what, entries(base), entries(plan))
    if set(base.indicators) - set(plan.indicators):
        yield "  Số liệu đã lưu của chỉ tiêu bị bỏ vẫn còn nhưng không hiện khi dùng kế hoạch này."


# Of each list, what its entries are called and what they say.
_LISTS: Mapping[str, Callable[[Plan], Mapping[str, object]]] = {
    "lĩnh vực": lambda plan: {area.short_name: area for area in plan.areas},
    "mục tiêu": lambda plan: {goal.id: goal for goal in plan.goals},
    "chỉ tiêu": lambda plan: {one.short_name: one for one in plan.indicators.values()},
    "đơn vị": lambda plan: {f"{unit.name} ({unit.code})": unit for unit in plan.units},
    "nhiệm vụ": lambda plan: {task.number: task for task in plan.tasks},
    "từ viết tắt": lambda plan: plan.vocabulary.abbreviations,
}


def _difference(what: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    for verb, names in (
        ("Thêm", [name for name in new if name not in old]),
        ("Sửa", [name for name, entry in new.items() if name in old and old[name] != entry]),
        ("Bỏ", [name for name in old if name not in new]),
    ):
        if names:
            more = "; …" if len(names) > _NAMED else "."
            yield f"  {verb} {count(len(names))} {what}: {'; '.join(names[:_NAMED])}{more}"
