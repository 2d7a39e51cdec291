"""Tasks as lines for the command line and as rows of a workbook."""

from collections.abc import Iterable, Iterator
from datetime import date

from lib.core.plan import Plan
from lib.core.task_state import TaskState, TaskStatus
from lib.core.words import count
from lib.core.words import day as written
from lib.insight import task_book
from lib.services import tasks
from lib.services.office import Office
from lib.services.workbooks import Value

COLUMNS = (
    "Số", "Nhiệm vụ", "Lĩnh vực", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời hạn", "Hạn cuối",
    "Trạng thái", "Giải thích", "Ngày hoàn thành", "Báo cáo gần nhất", "Đến ngày", "Văn bản", "Tệp báo cáo", "Ô",
    "Người nạp", "Chỉ tiêu",
)  # fmt: skip


def rows(plan: Plan, found: Iterable[TaskStatus]) -> Iterator[tuple[Value, ...]]:
    """One row a task, in the columns of COLUMNS."""
    areas = {area.id: area.short_name for area in plan.areas}
    for one in found:
        task, last = one.task, one.reports[0] if one.reports else None
        indicator = plan.indicators.get(task.indicator or "")
        yield (
            task.number,
            task.text,
            areas.get(task.area, ""),
            unit_name(plan, task.lead),
            "; ".join(unit_name(plan, code) for code in task.with_units),
            task.product,
            task.deadline,
            one.due,
            one.state.label,
            one.reason,
            one.done_on,
            last.said if last else "",
            last.as_of if last else None,
            last.product if last else "",
            last.report if last else "",
            str(last.place) if last else "",
            last.person if last else "",
            indicator.short_name if indicator else "",
        )


def unit_name(plan: Plan, code: str) -> str:
    """The name of a unit; words that are no code stay as they are."""
    return plan.units.get(code).name if code in plan.units else code


def as_text(office: Office, day: date) -> Iterator[str]:
    """The tasks as of a day for a person, the most pressing first."""
    found = tasks.current(office, day)
    if not found:
        yield f"Đến ngày {written(day)} chưa có danh sách nhiệm vụ nào có hiệu lực."
        return
    counts = task_book.counts(found)
    parts = [f"{count(counts[state])} {state.label.lower()}" for state in TaskState if counts[state]]
    yield f"{count(len(found))} nhiệm vụ đến ngày {written(day)}: {', '.join(parts)}."
    for one in task_book.most_pressing(found):
        lead = unit_name(office.plan, one.task.lead) or "chưa rõ cơ quan chủ trì"
        yield f"  {one.state.label}: {one.task.number}. {one.task.text} ({lead}). {one.reason}"
