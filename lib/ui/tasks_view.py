"""The page of all tasks: what is overdue and whose it is, along the year, by area and by unit, one by one."""

from collections.abc import Sequence
from datetime import date

from lib.charts.svg import text
from lib.core import words
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.task_list import TaskList
from lib.core.task_state import TaskState, TaskStatus
from lib.core.verdict import Status
from lib.insight import task_book, task_headline
from lib.insight.task_book import TaskBook
from lib.ui import links, pieces, site, task_groups_view, task_pieces
from lib.ui.task_address import BY, BY_UNIT, LOAD, MONTH, PAGE, STATE, Asked

LINES = 40


def asked(plan: Plan, period: Period, day: date, given: dict[str, str]) -> Asked:
    """What an address asks for; what the plan does not have counts as all."""
    page = given.get(PAGE, "")
    return Asked(
        period=period,
        day=day,
        area=given.get(links.AREA, "") if given.get(links.AREA) in {area.id for area in plan.areas} else "",
        unit=given.get(links.UNIT, "") if given.get(links.UNIT) in plan.units else "",
        state=given.get(STATE, "") if given.get(STATE) in set(map(str, TaskState)) else "",
        month=given.get(MONTH, "") if given.get(MONTH) in {str(one) for one in range(1, 13)} else "",
        by=BY_UNIT if given.get(BY) == BY_UNIT else "",
        page=int(page) if page.isdecimal() and 0 < len(page) < 5 else 1,
    )


def shown(plan: Plan, found: Sequence[TaskStatus], view: Asked) -> list[TaskStatus]:
    """The tasks that the view asks for, the most pressing first."""
    mine = task_book.of_unit(found, plan, view.unit) if view.unit else found
    return task_book.most_pressing(
        one
        for one in mine
        if view.area in ("", one.task.area)
        and view.state in ("", str(one.state))
        and view.month in ("", _month(one, plan.year))
    )


def page(plan: Plan, book: TaskBook, view: Asked, periods: Sequence[Period]) -> str:
    """The whole page as markup; `periods` are those to choose from."""
    found = book.as_of(view.day)
    if not found:
        return _head(plan, found, view, periods) + _nothing(book, view)
    listed = shown(plan, found, view)
    return (
        _head(plan, found, view, periods)
        + task_groups_view.states(plan, found, view)
        + task_groups_view.along_the_year(plan, [one for one in found if one in listed], view)
        + f'<div class="two">{task_groups_view.by_unit(plan, found, view)}{task_groups_view.by_area(plan, found, view)}</div>'
        + _list(plan, listed, view)
        + _stray(book, view)
        + versions(plan, book, view.day)
    )


def _head(plan: Plan, found: Sequence[TaskStatus], view: Asked, periods: Sequence[Period]) -> str:
    mine = task_book.of_unit(found, plan, view.unit) if view.unit else found
    mine = [one for one in mine if view.area in ("", one.task.area)]
    leads = dict.fromkeys(one.task.lead for one in found if one.task.lead in plan.units)
    named = sorted((plan.units.get(code, view.day).name, code) for code in leads)
    units = [(view.at(unit=None), "Tất cả"), *((view.at(unit=code), name) for name, code in named)]
    if view.unit and view.unit not in leads:
        units.append((view.at(), plan.units.get(view.unit, view.day).name))
    areas = [(view.at(area=None), "Tất cả"), *((view.at(area=one.id), one.short_name) for one in plan.areas)]
    months = [(view.at(month=None), "Cả năm"), *((view.at(month=str(one)), f"Tháng {one}") for one in range(1, 13))]
    spans = [(view.at(period=str(one)), one.label) for one in periods]
    boxes = [pieces.choice("Kỳ", view.at(), spans), pieces.day_choice("Ngày", view.day, view.at(day=None))]
    if found:
        boxes = [
            pieces.choice("Đơn vị", view.at(), units), pieces.choice("Lĩnh vực", view.at(), areas),
            pieces.choice("Hạn trong", view.at(), months), *boxes,
        ]  # fmt: skip
    load = f'<a class="button" href="{text(view.at(**{LOAD: "1"}))}">Nạp danh sách, tiến độ</a>'
    narrowed = bool(view.unit or view.area)
    title = task_headline.headline(plan, mine, view.day) if mine or not found else "Không có nhiệm vụ nào như vậy"
    where = [plan.units.get(view.unit, view.day).name] if view.unit and mine else []
    where += [plan.area(view.area).short_name] if view.area else []
    return pieces.head(
        f"{', '.join(where)}: {words.lower_first(title)}" if narrowed and where else title,
        under=_under(mine, view),
        beside=pieces.choices(*boxes, load),
    )


def _under(found: Sequence[TaskStatus], view: Asked) -> str:
    parts = [f"Tính đến {words.day(view.day)}"]
    if view.day == view.period.last_day:
        parts[0] += f", hết {text(words.lower_first(view.period.label))}"
    if found:
        parts.append(task_headline.done_of(found))
        ongoing = sum(one.state is TaskState.ONGOING for one in found)
        if ongoing:
            parts.append(f"không tính {words.count(ongoing)} nhiệm vụ thường xuyên")
    return " · ".join(parts)


def _nothing(book: TaskBook, view: Asked) -> str:
    load = pieces.link(view.at(**{LOAD: "1"}), "Nạp danh sách nhiệm vụ", "button")
    later = min((one.valid_from for one in book.versions), default=None)
    why = (
        f"Danh sách đầu tiên có hiệu lực từ ngày {words.day(later)}; chọn kỳ hoặc ngày sau đó để xem."
        if later
        else "Văn bản công khai của kế hoạch không nêu nhiệm vụ. Nạp danh sách của cơ quan bằng Excel: số, nhiệm vụ, "
        "cơ quan chủ trì, sản phẩm, thời hạn; rồi nạp báo cáo tiến độ. Mọi dòng đều được đọc và xem lại trước khi lưu."
    )
    return f'<section class="card start"><h2>Chưa có nhiệm vụ để xem</h2><p class="note">{text(why)}</p><p>{load}</p></section>'


def _list(plan: Plan, listed: Sequence[TaskStatus], view: Asked) -> str:
    last = max(1, -(-len(listed) // LINES))
    number = min(view.page, last)
    turn = pieces.pager(number, last, lambda one: view.at(page=str(one)), pieces.IN_ORDER)
    if not listed:
        every = pieces.link(view.at(state=None, month=None, unit=None, area=None), "Xem tất cả")
        body = f'<p class="note">Không có nhiệm vụ nào như vậy. {every}</p>'
    else:
        body = task_pieces.rows_table(plan, listed[(number - 1) * LINES : number * LINES], view.period) + turn
    return f'<section class="card wide"><h2>Danh sách <small>{words.count(len(listed))} nhiệm vụ, gấp nhất ở trên</small></h2>{body}</section>'


def _stray(book: TaskBook, view: Asked) -> str:
    """Reports about tasks that the list in force no longer has."""
    lost = book.unlisted(view.day)
    if not lost:
        return ""
    rows = "".join(
        f"<li>Nhiệm vụ {text(line.number)}: {text(line.text)} <small>{text(line.report)}, {text(str(line.place))}</small></li>"
        for line in lost
    )
    return (
        f'<section class="card wide"><details class="fold"><summary class="near">{words.count(len(lost))} dòng tiến độ của nhiệm vụ '
        f'không còn trong danh sách đang có hiệu lực</summary><ul class="goals">{rows}</ul></details></section>'
    )


def versions(plan: Plan, book: TaskBook, day: date) -> str:
    """Every version of the list, the newest first, with what it changed."""
    current = book.list_on(day)
    rows = "".join(_version(plan, book, one, one == current) for one in reversed(book.versions))
    return f'<section class="card wide"><h2>Các phiên bản danh sách</h2><ul class="goals">{rows}</ul></section>'


def _version(plan: Plan, book: TaskBook, one: TaskList, current: bool) -> str:
    now = f" {pieces.badge(Status.MET, 'đang xem')}" if current else ""
    whence = "theo kế hoạch đã nạp"
    if one.import_id and one.at:
        where = pieces.link(links.to(site.HISTORY, **{"import": str(one.import_id)}), f"lần nạp số {one.import_id}")
        whence = f"{text(one.report)}, {text(one.person)}, {words.moment(one.at)}, {where}"
    head = f"<b>Từ ngày {words.day(one.valid_from)}</b>: {words.count(len(one.tasks))} nhiệm vụ{now} <small>{whence}</small>"
    change = book.change(one)
    changed = task_pieces.difference(plan, change) if change else ""
    return f"<li>{head}{changed}</li>"


def _month(one: TaskStatus, year: int) -> str:
    return str(one.due.month) if one.due is not None and one.due.year == year else ""


def overview_line(plan: Plan, found: Sequence[TaskStatus], period: str) -> str:
    """The way to the tasks, for the overview's head: what is overdue, else what is done; empty without a list."""
    if not found:
        return ""
    counts = task_book.counts(found)
    overdue, soon = counts[TaskState.OVERDUE], counts[TaskState.DUE_SOON]
    status = Status.MISSED if overdue else Status.NEAR if soon else Status.MET
    href = links.to(site.TASKS, period=period, **({STATE: TaskState.OVERDUE} if overdue else {}))
    return f'<a href="{text(href)}">{pieces.word(status, text(task_headline.headline(plan, found, found[0].day)))}</a>'
