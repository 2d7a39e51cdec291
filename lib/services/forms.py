"""Blank forms: for one unit or a group of units and a period, a workbook that can be filled in and imported as it is."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lib.core.errors import DashboardError
from lib.core.period import Period
from lib.core.plan import Area, Indicator, Plan
from lib.core.text import words as folded_words
from lib.core.unit import Kind, Unit
from lib.core.words import lower_first
from lib.intake.plan_reader import reader_of
from lib.services.form_sheets import form_workbook
from lib.services.form_tables import FormSheet
from lib.services.office import Office


class FormError(DashboardError):
    """There is no such form, or it could not be written."""

    hint = "Chọn đơn vị, kỳ và chỉ tiêu khác."


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Units that stand in one form; `key` is what the address and the command line call them."""

    key: str
    name: str
    units: tuple[Unit, ...]


_ALL_BELOW = {
    Kind.DISTRICT: "Tất cả huyện, thành phố",
    Kind.DEPARTMENT: "Tất cả sở, ban, ngành",
    Kind.COMMUNE: "Tất cả xã, phường",
}


def groups(plan: Plan, period: Period) -> tuple[Group, ...]:
    """The groups there are on the period's last day: the kinds of units below each unit, the root's first."""
    found = []
    for parent in dict.fromkeys(unit.code for unit in plan.units):
        for kind in _ALL_BELOW:
            members = plan.units.children(parent, period.last_day, kind)
            if members:
                above = plan.units.get(parent, period.last_day)
                found.append(Group(key=f"{parent}/{kind}", name=_name(above, kind), units=members))
    return tuple(found)


def name_of(plan: Plan, period: Period, asked: str) -> str:
    """What the units are called together: the group's name or the unit's.

    Raises:
        FormError: see `units_of`.
    """
    named = {group.key: group.name for group in groups(plan, period)}
    return named.get(asked) or units_of(plan, period, asked)[0].name


def file_name(plan: Plan, period: Period, asked: str) -> str:
    """A form's name that every system takes: “bieu-mau-huyen-ba-be-2023-Q3.xlsx”."""
    return f"bieu-mau-{'-'.join(folded_words(name_of(plan, period, asked)))}-{period}.xlsx"


def units_of(plan: Plan, period: Period, asked: str) -> tuple[Unit, ...]:
    """The units that a unit's code or a group's key stands for, as they are on the period's last day.

    Raises:
        FormError: it stands for none.
    """
    for group in groups(plan, period):
        if group.key == asked:
            return group.units
    if asked not in plan.units:
        known = ", ".join(group.key for group in groups(plan, period)[:2])
        raise FormError(f"Không có đơn vị “{asked}”.", hint=f"Ghi mã đơn vị như 061, hoặc một nhóm như {known}.")
    unit = plan.units.get(asked, period.last_day)
    if not unit.valid_on(period.last_day):
        raise FormError(f"{unit.name} không còn là một đơn vị trong {lower_first(period.label)}.")
    return (unit,)


def sheets(
    plan: Plan, units: Sequence[str], period: Period, indicators: Collection[str] | None = None
) -> tuple[FormSheet, ...]:
    """What a form holds: a sheet for each area with the indicators (all, or only the given ones) that the units report.

    Raises:
        FormError: a unit or an indicator is unknown, the period is not of the plan's year, or none of the units
            reports any of the indicators.
    """
    if period.year != plan.year:
        raise FormError(f"{period.label} không thuộc kế hoạch năm {plan.year}.")
    chosen = tuple(dict.fromkeys(found for code in units for found in units_of(plan, period, code)))
    unknown = sorted(set(indicators or ()) - set(plan.indicators))
    if unknown:
        raise FormError(f"Kế hoạch không có chỉ tiêu “{unknown[0]}”.")
    made = tuple(_sheets(plan, chosen, period, indicators))
    if not made:
        raise FormError("Các đơn vị này không báo cáo chỉ tiêu nào trong số đã chọn.")
    return made


def blank_form(
    office: Office, units: Sequence[str], period: Period, indicators: Collection[str] | None = None
) -> bytes:
    """An .xlsx workbook to fill in; `units` are codes or groups' keys, `indicators` ids, None for all.

    Raises:
        FormError: see `sheets`.
    """
    return form_workbook(sheets(office.plan, units, period, indicators))


def write_form(
    office: Office, units: Sequence[str], period: Period, target: Path, indicators: Collection[str] | None = None
) -> int:
    """Write a blank form to a file and answer how many indicators it asks for.

    Raises:
        FormError: see `sheets`; or the file cannot be written.
    """
    made = sheets(office.plan, units, period, indicators)
    try:
        target.write_bytes(form_workbook(made))
    except OSError as error:
        hint = "Đóng tệp nếu đang mở trong Excel; kiểm tra thư mục và quyền ghi."
        raise FormError(f"Không ghi được tệp {target}.", hint=hint) from error
    return sum(len(sheet.indicators) for sheet in made)


def of_areas(plan: Plan, areas: Iterable[str]) -> tuple[str, ...]:
    """The ids of all indicators of some areas.

    Raises:
        FormError: an area is unknown.
    """
    areas = tuple(areas)
    known = [area.id for area in plan.areas]
    for area in areas:
        if area not in known:
            raise FormError(f"Kế hoạch không có lĩnh vực “{area}”.", hint=f"Các lĩnh vực: {', '.join(known)}.")
    return tuple(indicator.id for area in areas for indicator in plan.of_area(area))


def _sheets(
    plan: Plan, units: Sequence[Unit], period: Period, indicators: Collection[str] | None
) -> Iterator[FormSheet]:
    monetary = frozenset(target.indicator for target in reader_of(plan).catalogue.targets if target.monetary)
    for area in plan.areas:
        asked = tuple(_asked(plan, area, units, indicators))
        if asked:
            yield FormSheet(
                plan=plan,
                area=area,
                period=period,
                units=tuple(unit for unit in units if any(unit.kind in one.levels for one in asked)),
                indicators=asked,
                reporter=_reporter(plan, units),
                monetary=monetary,
            )


def _asked(plan: Plan, area: Area, units: Sequence[Unit], indicators: Collection[str] | None) -> Iterator[Indicator]:
    for indicator in plan.of_area(area.id):
        wanted = indicators is None or indicator.id in indicators
        if wanted and any(unit.kind in indicator.levels for unit in units):
            yield indicator


def _reporter(plan: Plan, units: Sequence[Unit]) -> Unit | None:
    """The unit that fills the form in: the only one, or the district of its communes; None where nobody can say."""
    if len(units) == 1:
        return units[0]
    parents = {unit.parent for unit in units}
    if len(parents) == 1 and (parent := parents.pop()) is not None and parent != plan.units.root.code:
        return plan.units.get(parent)
    return None


def _name(above: Unit, kind: Kind) -> str:
    if above.parent is None:
        return _ALL_BELOW[kind]
    return f"Các xã, phường, thị trấn của {lower_first(above.name)}"
