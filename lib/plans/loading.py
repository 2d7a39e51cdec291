"""From the sheets of a plan's workbook to a validated Plan, or to everything that is wrong with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.core.text import words
from lib.plans.document import document_of, plan_of
from lib.plans.entries import Entry, Fault, Part
from lib.plans.indicator_layout import LAYOUTS
from lib.plans.layout import CHOICES, GUIDE, Layout
from lib.plans.naming import resolve
from lib.plans.sheets import SheetCells, SheetEntries, entries_of

_HINTS = {
    Code.MISSING_VALUE: "Điền ô này.",
    Code.UNKNOWN_UNIT: "Ghi đúng mã ở trang “Đơn vị”, hoặc thêm đơn vị vào trang đó.",
    Code.UNKNOWN_ENTRY: "Ghi đúng mã hoặc tên ngắn như ở trang của nó.",
    Code.DUPLICATE: "Mỗi mã, mỗi tên ngắn chỉ dùng một lần; sửa hoặc xóa một dòng.",
    Code.NOT_A_NUMBER: "Ghi số, ví dụ 90 hoặc 62,5.",
    Code.OUT_OF_RANGE: "Kiểm tra lại số.",
}
_SEE_GUIDE = f"Xem cách ghi ở trang “{GUIDE}”."


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanReading:
    """`plan` is None exactly when a finding is an error."""

    plan: Plan | None
    findings: tuple[Finding, ...]


def read_plan(sheets: Iterable[SheetCells], base: Plan) -> PlanReading:
    """Read a workbook laid out as the export lays it out; its id, facets and roles are those of `base`.

    So is a whole sheet that was left out, unless the workbook has a sheet of another name: that may be it.
    """
    found, findings = _matched(sheets)
    document = {**document_of(base), **{part: one.entries for part, one in found.items()}}
    resolve(document, found)
    checked = plan_of(base.id, document)
    findings += [finding for one in found.values() for finding in one.findings]
    findings += [_finding(fault, found, document[fault.part]) for fault in checked.faults if _is_news(fault, found)]
    refused = any(finding.severity is Severity.ERROR for finding in findings)
    return PlanReading(plan=None if refused else checked.plan, findings=_in_order(findings, found))


def _matched(sheets: Iterable[SheetCells]) -> tuple[dict[Part, SheetEntries], list[Finding]]:
    """The sheets that the layout knows, and what there is to say about those it does not and those that are not there."""
    by_title = {words(layout.title): layout for layout in LAYOUTS}
    found: dict[Part, SheetEntries] = {}
    strange: list[str] = []
    for sheet in sheets:
        layout = by_title.get(words(sheet.name))
        if layout is not None and layout.part not in found:
            found[layout.part] = entries_of(sheet, layout)
        elif words(sheet.name) not in (words(GUIDE), words(CHOICES)):
            strange.append(sheet.name)
    missing = [layout for layout in LAYOUTS if layout.part not in found]
    if not found:
        message = "Tệp không có trang nào của mẫu kế hoạch."
        hint = "Xuất mẫu bằng lệnh “plan export”, điền vào đó rồi nạp lại."
        return found, [Finding(code=Code.NO_TABLE, severity=Severity.ERROR, message=message, hint=hint)]
    return found, [*_left_out(missing, strange), *(_ignored(name) for name in strange)]


def _left_out(missing: Sequence[Layout], strange: Sequence[str]) -> Iterable[Finding]:
    for layout in missing:
        if strange:
            yield Finding(
                code=Code.MISSING_VALUE,
                severity=Severity.ERROR,
                message=f"Thiếu trang “{layout.title}”, mà tệp có trang lạ “{strange[0]}”.",
                hint="Đặt lại tên trang như mẫu; hoặc xóa trang lạ để giữ phần còn thiếu như kế hoạch đang dùng.",
            )
        else:
            yield Finding(
                code=Code.MISSING_VALUE,
                severity=Severity.WARNING,
                message=f"Không có trang “{layout.title}”: giữ như kế hoạch đang dùng.",
            )


def _ignored(name: str) -> Finding:
    return Finding(
        code=Code.IGNORED_PART,
        severity=Severity.WARNING,
        message=f"Trang “{name}” không có trong mẫu nên không được đọc.",
        place=Place(name),
    )


def _is_news(fault: Fault, found: Mapping[Part, SheetEntries]) -> bool:
    """Whether no finding tells of the field already."""
    sheet = found.get(fault.part)
    if sheet is None:
        return True
    names = _enclosing(fault.field)
    return not any((fault.row, name) in sheet.spoiled or name in sheet.missing for name in names)


def _finding(fault: Fault, found: Mapping[Part, SheetEntries], entries: Sequence[Entry]) -> Finding:
    sheet = found.get(fault.part)
    layout = next(layout for layout in LAYOUTS if layout.part is fault.part)
    headings = {column.field: column.heading for column in layout.columns}
    name = next((name for name in _enclosing(fault.field) if name in headings), "")
    subject = f"{'Mục' if layout.upright else 'Cột'} “{headings[name]}”" if name else f"Trang “{layout.title}”"
    place = Place(layout.title)
    if sheet is not None:
        place = sheet.place(fault.row, name)
    elif name:
        subject = f"Trang “{layout.title}”, giữ như kế hoạch đang dùng, mục “{headings[name]}”"
    hint = _HINTS.get(fault.code, _SEE_GUIDE)
    message = f"{subject}: {fault.said}."
    return Finding(code=fault.code, severity=Severity.ERROR, message=message, hint=hint, place=place)


def _enclosing(name: str) -> list[str]:
    """“bands.share” and “bands”; “levels.0” and “levels”."""
    steps = name.split(".")
    return [".".join(steps[:end]) for end in range(len(steps), 0, -1)]


def _in_order(findings: Iterable[Finding], found: Mapping[Part, SheetEntries]) -> tuple[Finding, ...]:
    """As the workbook goes: what is about the whole first, then sheet by sheet, row by row."""
    order = {sheet.name: number for number, sheet in enumerate(found.values())}

    def rank(finding: Finding) -> tuple[int, int, int]:
        digits = finding.place.cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return order.get(finding.place.sheet, -1), int(digits or 0), len(finding.place.cell)

    return tuple(sorted(findings, key=rank))
