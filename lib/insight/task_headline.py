"""What a set of tasks comes to, in one sentence."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from lib.core.plan import Plan
from lib.core.task_state import TaskState, TaskStatus
from lib.core.words import count, day
from lib.insight.task_book import counts


def headline(plan: Plan, found: Sequence[TaskStatus], until: date) -> str:
    """“12 nhiệm vụ quá hạn, 3 của Sở Tư pháp”; else what is due soon, else how many are done."""
    if not found:
        return f"Đến ngày {day(until)} chưa có danh sách nhiệm vụ nào"
    states = counts(found)
    overdue, soon = states[TaskState.OVERDUE], states[TaskState.DUE_SOON]
    if overdue:
        return f"{count(overdue)} nhiệm vụ quá hạn{_whose(plan, found)}"
    if soon:
        return f"Không nhiệm vụ nào quá hạn; {count(soon)} sắp đến hạn"
    return f"Không nhiệm vụ nào quá hạn; {done_of(found)}"


def done_of(found: Sequence[TaskStatus]) -> str:
    """“51/66 nhiệm vụ hoàn thành”; of those that end."""
    ending = [one for one in found if one.counted]
    done = sum(one.state.finished for one in ending)
    return f"{count(done)}/{count(len(ending))} nhiệm vụ hoàn thành" if ending else "mọi nhiệm vụ đều thường xuyên"


def _whose(plan: Plan, found: Sequence[TaskStatus]) -> str:
    """The unit that leads most of the overdue tasks, if one does and not of all units together one each."""
    overdue = Counter(one.task.lead for one in found if one.state is TaskState.OVERDUE and one.task.lead in plan.units)
    ranked = overdue.most_common(2)
    if not ranked:
        return ""
    lead, most = ranked[0]
    if len(ranked) > 1 and ranked[1][1] == most:
        return ""
    total = sum(one.state is TaskState.OVERDUE for one in found)
    name = plan.units.get(lead).name
    return (
        f", đều của {name}"
        if most == total and total > 1
        else f" của {name}"
        if total == 1
        else f", {count(most)} của {name}"
    )
