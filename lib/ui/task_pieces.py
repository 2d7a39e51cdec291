"""The parts that screens with tasks share: a table of tasks, a state as a field, what a version changed."""

from collections.abc import Iterable, Sequence

from lib.charts.svg import text
from lib.charts.task_marks import task_mark, tone
from lib.core import words
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.task import Task
from lib.core.task_state import TaskState, TaskStatus
from lib.insight.lineage import Difference, Edit
from lib.ui import links, pieces, site
from lib.ui.task_address import TASK

NAMED = 30


def rows_table(plan: Plan, found: Sequence[TaskStatus], period: Period) -> str:
    """Tasks as a table; each leads to its own view."""
    columns = (
        ("Số", False), ("Nhiệm vụ", False), ("Cơ quan chủ trì", False), ("Thời hạn", False), ("Trạng thái", False),
        ("Báo cáo gần nhất", False),
    )  # fmt: skip
    rows = [_row(plan, one, period) for one in found]
    return f'<div class="tasks">{pieces.table(columns, rows, "Nhiệm vụ")}</div>'


def _row(plan: Plan, one: TaskStatus, period: Period) -> str:
    task = one.task
    href = links.to(site.TASKS, period=str(period), **{TASK: task.number})
    lead = unit_name(plan, task.lead) or "chưa ghi"
    due = f"<br><small>{words.day(one.due)}</small>" if one.due and words.day(one.due) != task.deadline else ""
    last = one.reports[0] if one.reports else None
    told = (
        f"{text(last.said)}<br><small>đến {words.day(last.as_of)}</small>"
        if last
        else '<span class="grey">chưa có</span>'
    )
    return (
        f'<tr><td>{text(task.number)}</td><th scope="row">{pieces.link(href, task.text or "(không có nội dung)", "")}</th>'
        f"<td>{text(lead)}</td><td>{text(task.deadline or '–')}{due}</td>"
        f"<td>{chip(one.state)}<br><small>{text(_late(one))}</small></td><td>{told}</td></tr>"
    )


def _late(one: TaskStatus) -> str:
    if one.days_late:
        return f"quá {words.count(one.days_late)} ngày"
    if one.state is TaskState.DUE_SOON and one.due:
        return f"còn {(one.due - one.day).days} ngày"
    return f"xong {words.day(one.done_on)}" if one.done_on else ""


def chip(state: TaskState) -> str:
    """A task's state as a small field: shape, word, colour."""
    return f'<span class="chip small {tone(state)}">{task_mark(state)}{state.label}</span>'


def word(state: TaskState, said: str) -> str:
    """A phrase that carries a state; `said` must be safe already."""
    return f'<span class="{tone(state)}">{task_mark(state)}{said}</span>'


def difference(plan: Plan, change: Difference) -> str:
    """What a version of the list added, edited and dropped, each folded; a sentence where it changed nothing."""
    parts = [
        _folded(f"Thêm {words.count(len(change.added))}", (_named(task) for task in change.added)),
        _folded(f"Sửa {words.count(len(change.edited))}", (_edited(plan, edit) for edit in change.edited)),
        _folded(f"Bỏ {words.count(len(change.dropped))}", (_named(task) for task in change.dropped)),
    ]
    said = "".join(parts)
    return said or '<p class="note">Không khác phiên bản trước.</p>'


def _folded(title: str, items: Iterable[str]) -> str:
    listed = list(items)
    if not listed:
        return ""
    more = f"<li>và {words.count(len(listed) - NAMED)} nhiệm vụ khác</li>" if len(listed) > NAMED else ""
    rows = "".join(f"<li>{item}</li>" for item in listed[:NAMED])
    return f"<details><summary>{title} nhiệm vụ</summary><ul>{rows}{more}</ul></details>"


def _named(task: Task) -> str:
    return f"<b>{text(task.number)}</b>. {text(task.text)}"


def _edited(plan: Plan, edit: Edit) -> str:
    fields = (
        ("số", edit.old.number, edit.new.number),
        ("nội dung", edit.old.text, edit.new.text),
        ("cơ quan chủ trì", unit_name(plan, edit.old.lead), unit_name(plan, edit.new.lead)),
        ("phối hợp", _many(plan, edit.old.with_units), _many(plan, edit.new.with_units)),
        ("sản phẩm", edit.old.product, edit.new.product),
        ("thời hạn", edit.old.deadline, edit.new.deadline),
        ("lĩnh vực", _area(plan, edit.old.area), _area(plan, edit.new.area)),
    )
    said = "; ".join(
        f"{name}: <s>{text(old or 'trống')}</s> → {text(new or 'trống')}" for name, old, new in fields if old != new
    )
    return f"{_named(edit.new)}<br><small>{said}</small>"


def _many(plan: Plan, codes: Sequence[str]) -> str:
    return "; ".join(unit_name(plan, code) for code in codes)


def _area(plan: Plan, code: str) -> str:
    return plan.area(code).short_name if code else ""


def unit_name(plan: Plan, code: str, *, short: bool = False) -> str:
    """The name of a unit; words that are no code stay as they are, cut where the place is narrow."""
    if code not in plan.units:
        return code if len(code) <= 32 or not short else f"{code[:31]}…"
    unit = plan.units.get(code)
    return unit.short_name if short else unit.name
