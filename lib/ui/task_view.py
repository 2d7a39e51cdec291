"""One task: what it is, how it stands, every report about it with its cell, its indicator."""

from collections.abc import Sequence
from datetime import date

from lib.charts.svg import text
from lib.core import words
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.progress import Progress
from lib.core.task_list import TaskList
from lib.core.task_state import TaskStatus
from lib.insight import task_book, task_headline
from lib.insight.scorecard import Scorecard
from lib.ui import links, pieces, site
from lib.ui.task_address import TASK, Asked
from lib.ui.task_pieces import chip, unit_name

SHOWN = 6


def head(one: TaskStatus, view: Asked) -> str:
    title = one.task.text or f"Nhiệm vụ {one.task.number}"
    return pieces.head(
        title,
        crumbs=[(site.TASKS.title, view.at())],
        under=f"Nhiệm vụ số {text(one.task.number)} · {chip(one.state)} {text(one.reason)} · tính đến {words.day(one.day)}",
    )


def facts(plan: Plan, one: TaskStatus, version: TaskList, card: Scorecard | None, period: Period) -> str:
    """What the list says of the task, and where it says it."""
    task = one.task
    place = version.places.get(task.number)
    rows = [
        ("Cơ quan chủ trì", _unit(plan, task.lead, period) or "chưa ghi"),
        ("Phối hợp", "; ".join(_unit(plan, code, period) for code in task.with_units) or "–"),
        ("Sản phẩm", text(task.product) or "–"),
        (
            "Thời hạn",
            f"{text(task.deadline) or 'chưa ghi'}{f' (đến hết ngày {words.day(one.due)})' if one.due else ''}",
        ),
        ("Lĩnh vực", _area(plan, task.area, period)),
        ("Danh sách", _source(version, str(place) if place else "")),
    ]
    if task.indicator in plan.indicators:
        rows.insert(5, ("Chỉ tiêu", _indicator(plan, task.indicator or "", card, period)))
    listed = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows)
    return f'<section class="card"><h2>Nhiệm vụ</h2><dl class="facts">{listed}</dl></section>'


def reports(plan: Plan, one: TaskStatus) -> str:
    """Every report up to the day, the newest first, each with its cell."""
    if not one.reports:
        body = f'<p class="note">Đến ngày {words.day(one.day)} chưa có báo cáo tiến độ nào về nhiệm vụ này.</p>'
    else:
        columns = (
            ("Đến ngày", False), ("Tình trạng", False), ("Hoàn thành", False), ("Văn bản", False),
            ("Đơn vị báo cáo", False), ("Tệp, ô", False), ("Người nạp", False),
        )  # fmt: skip
        body = pieces.table(columns, [_report(plan, line) for line in one.reports], "Báo cáo tiến độ")
    return f'<section class="card"><h2>Báo cáo tiến độ <small>mới nhất ở trên</small></h2>{body}</section>'


def _report(plan: Plan, line: Progress) -> str:
    said = f"<b>{text(line.stage.label)}</b>"
    if line.said and line.said.casefold() != line.stage.label.casefold():
        said += f"<br><small>“{text(line.said)}”</small>"
    where = links.to(site.HISTORY, **{"import": str(line.import_id)})
    at = f"<br><small>{words.moment(line.at)}</small>" if line.at else ""
    return (
        f"<tr><td>{words.day(line.as_of)}</td><td>{said}</td><td>{words.day(line.done_on) if line.done_on else '–'}</td>"
        f"<td>{text(line.product) or '–'}</td><td>{text(unit_name(plan, line.unit)) if line.unit else '–'}</td>"
        f"<td>{pieces.link(where, line.report)}<br><small>{text(str(line.place))}</small></td>"
        f"<td>{text(line.person)}{at}</td></tr>"
    )


def _source(version: TaskList, place: str) -> str:
    if not version.import_id:
        return "theo kế hoạch đã nạp"
    where = pieces.link(links.to(site.HISTORY, **{"import": str(version.import_id)}), version.report)
    return f"{where}, {text(place)}; có hiệu lực từ ngày {words.day(version.valid_from)}"


def _unit(plan: Plan, code: str, period: Period) -> str:
    name = unit_name(plan, code)
    if code not in plan.units or code == plan.units.root.code:
        return text(name)
    return pieces.link(links.to(site.UNIT, unit=code, period=str(period)), name)


def _area(plan: Plan, code: str, period: Period) -> str:
    if not code:
        return "chưa ghi"
    return pieces.link(links.to(site.AREA, area=code, period=str(period)), plan.area(code).name)


def _indicator(plan: Plan, code: str, card: Scorecard | None, period: Period) -> str:
    way = pieces.link(links.to(site.INDICATOR, indicator=code, period=str(period)), plan.indicators[code].short_name)
    return f"{way} {pieces.chip(card.score(code).status)}" if card else way


def unknown(number: str, view: Asked) -> str:
    """The list in force has no such task."""
    said = f"Danh sách có hiệu lực ngày {words.day(view.day)} không có nhiệm vụ số “{number[:40]}”."
    back = pieces.link(view.at(), "Xem mọi nhiệm vụ")
    return pieces.head("Không có nhiệm vụ này", crumbs=[(site.TASKS.title, view.at())]) + (
        f'<section class="card"><p class="note">{text(said)} {back}</p></section>'
    )


def of_unit(card: Scorecard, unit: str, day: date) -> str:
    """The tasks that a unit leads, for its own page, the most pressing first; empty without any."""
    found = task_book.of_unit(card.figures.tasks.as_of(day), card.plan, unit)
    return _few("Nhiệm vụ chủ trì", card, found, links.to(site.TASKS, unit=unit, period=str(card.period)))


def of_indicator(card: Scorecard, indicator: str, day: date) -> str:
    """The tasks that work towards an indicator, for its own page; of finished tasks, all. Empty without any."""
    found = card.figures.tasks.as_of(day)
    if indicator != task_book.COMPLETED:
        found = task_book.of_indicator(found, indicator)
    return _few("Nhiệm vụ", card, found, links.to(site.TASKS, period=str(card.period)))


def _few(title: str, card: Scorecard, found: Sequence[TaskStatus], every: str) -> str:
    if not found:
        return ""
    ranked = task_book.most_pressing(found)
    items = "".join(
        f'<li>{chip(one.state)} <a href="{text(links.to(site.TASKS, period=str(card.period), **{TASK: one.task.number}))}">'
        f"<b>{text(one.task.number)}</b>. {text(one.task.text)}</a> <small>{text(one.reason)}</small></li>"
        for one in ranked[:SHOWN]
    )
    more = f'<p class="note">{pieces.link(every, f"Xem cả {words.count(len(ranked))} nhiệm vụ")}</p>'
    said = words.lower_first(task_headline.headline(card.plan, found, found[0].day))
    return (
        f'<section class="card"><h2>{title} <small>{text(said)}</small></h2><ul class="goals">{items}</ul>'
        f"{more if len(ranked) > SHOWN else ''}</section>"
    )
