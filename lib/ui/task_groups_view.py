"""Tasks in groups: by state, along the year, by unit and by area."""

from collections.abc import Callable, Mapping, Sequence

from lib.charts.svg import text
from lib.charts.timeline import TimelineRow, legend, timeline
from lib.core import words
from lib.core.plan import Plan
from lib.core.task_state import TaskState, TaskStatus
from lib.insight import task_book
from lib.ui import pieces
from lib.ui.task_address import BY_UNIT, Asked
from lib.ui.task_pieces import unit_name, word


def states(plan: Plan, found: Sequence[TaskStatus], view: Asked) -> str:
    """How many tasks are in each state; each narrows the list."""
    mine = task_book.of_unit(found, plan, view.unit) if view.unit else found
    counts = task_book.counts(one for one in mine if view.area in ("", one.task.area))

    def one(state: TaskState | None) -> str:
        code = str(state) if state else ""
        number = counts[state] if state else sum(counts.values())
        said = state.label if state else "Tất cả"
        current = ' aria-current="true"' if code == view.state else ""
        shape = word(state, f"{words.count(number)} {said}") if state else f"{words.count(number)} {said}"
        return f'<a class="filter" href="{text(view.at(state=code or None))}"{current}>{shape}</a>'

    parts = [one(None), *(one(state) for state in TaskState if counts[state] or str(state) == view.state)]
    return f'<nav class="filters" aria-label="Lọc theo trạng thái">{"".join(parts)}</nav>'


def along_the_year(plan: Plan, found: Sequence[TaskStatus], view: Asked) -> str:
    """The card with the months of the year; empty where no task is due in it."""
    key = _lead if view.by == BY_UNIT else _area
    names = {area.id: area.short_name for area in plan.areas} if view.by != BY_UNIT else {}
    groups: dict[str, dict[int, list[TaskState]]] = {code: {} for code in names}
    for one in found:
        if one.due is not None and one.due.year == plan.year:
            groups.setdefault(key(one), {}).setdefault(one.due.month, []).append(one.state)
    order = tuple(TaskState)
    rows = [
        TimelineRow(
            name=names.get(code) or unit_name(plan, code, short=True) or "Chưa rõ",
            months={month: sorted(states, key=order.index) for month, states in months.items()},
        )
        for code, months in groups.items()
        if months
    ]
    if not rows:
        return ""
    outside = sum(one.due is None or one.due.year != plan.year for one in found)
    note = f" · {words.count(outside)} nhiệm vụ không có hạn trong năm" if outside else ""
    other = (view.at(by=None), "theo lĩnh vực") if view.by == BY_UNIT else (view.at(by=BY_UNIT), "theo đơn vị")
    return (
        f'<section class="card wide"><h2>Theo thời hạn <small>nét đứt: {words.day(view.day)}{note} · '
        f"{pieces.link(other[0], f'xem {other[1]}')}</small></h2>"
        f'<div class="scroll" tabindex="0" role="region" aria-label="Nhiệm vụ theo tháng">{timeline(rows, plan.year, view.day)}</div>{legend()}</section>'
    )


def by_unit(plan: Plan, found: Sequence[TaskStatus], view: Asked) -> str:
    """The units that lead tasks, most overdue ones first."""
    return _groups(plan, found, "Theo cơ quan chủ trì", "Cơ quan", _lead, lambda code: (
        unit_name(plan, code) or "Chưa ghi cơ quan", view.at(unit=code) if code in plan.units else ""
    ))  # fmt: skip


def by_area(plan: Plan, found: Sequence[TaskStatus], view: Asked) -> str:
    """The areas, most overdue tasks first."""
    names = {area.id: area.short_name for area in plan.areas}
    return _groups(plan, found, "Theo lĩnh vực", "Lĩnh vực", _area, lambda code: (
        names.get(code, "Chưa ghi lĩnh vực"), view.at(area=code) if code in names else ""
    ))  # fmt: skip


def _groups(
    plan: Plan, found: Sequence[TaskStatus], title: str, head: str,
    key: Callable[[TaskStatus], str], named: Callable[[str], tuple[str, str]],
) -> str:  # fmt: skip
    groups: dict[str, list[TaskStatus]] = {}
    for one in found:
        groups.setdefault(key(one), []).append(one)
    ranked = sorted(groups.items(), key=lambda item: -task_book.counts(item[1])[TaskState.OVERDUE])
    columns = ((head, False), ("Được giao", True), ("Xong", True), ("Quá hạn", True), ("Sắp hạn", True))
    rows = []
    for code, mine in ranked:
        counts, (name, href) = task_book.counts(mine), named(code)
        done = sum(one.state.finished for one in mine)
        shown_name = pieces.link(href, name, "") if href else text(name)
        rows.append(
            f'<tr><th scope="row">{shown_name}</th><td class="number">{words.count(len(mine))}</td>'
            f'<td class="number">{words.count(done)}</td><td class="number">{_count(counts, TaskState.OVERDUE)}</td>'
            f'<td class="number">{_count(counts, TaskState.DUE_SOON)}</td></tr>'
        )
    return (
        f'<section class="card"><h2>{title}</h2><div class="tall">{pieces.table(columns, rows, title)}</div></section>'
    )


def _count(counts: Mapping[TaskState, int], state: TaskState) -> str:
    number = counts[state]
    return word(state, words.count(number)) if number else "–"


def _area(one: TaskStatus) -> str:
    return one.task.area


def _lead(one: TaskStatus) -> str:
    return one.task.lead
