"""What a file of tasks was taken for and what saving would change, before anything is stored."""

from collections.abc import Sequence

from lib.charts.svg import mark, text
from lib.core import words
from lib.core.plan import Plan
from lib.core.progress import Progress
from lib.core.task import Task
from lib.core.verdict import Status
from lib.intake.tasks.reading import TaskFile, TaskReading
from lib.services.task_importing import TaskChange
from lib.ui import pieces, site, task_pieces
from lib.ui.findings_view import findings_card
from lib.ui.task_address import Asked

SHOWN = 100


def head(view: Asked, reading: TaskReading | None) -> str:
    return pieces.head(_title(reading), crumbs=[(f"‹ {site.TASKS.title}", view.at())])


def _title(reading: TaskReading | None) -> str:
    if reading is None:
        return "Nạp danh sách, tiến độ nhiệm vụ"
    if reading.refused:
        return "Không nạp được tệp này"
    if reading.kind is TaskFile.LIST:
        return f"Danh sách {words.count(len(reading.tasks))} nhiệm vụ"
    asked = f", {words.count(len(reading.questions))} dòng cần anh chị xem" if reading.questions else ""
    return f"Tiến độ của {words.count(len(reading.lines))} nhiệm vụ{asked}"


def empty() -> str:
    """What to drop, and what happens then."""
    return (
        '<section class="card start"><h2>Thả danh sách hoặc báo cáo tiến độ vào ô bên trên</h2>'
        "<ol><li><b>Danh sách</b>: số thứ tự, nhiệm vụ, cơ quan chủ trì, phối hợp, sản phẩm, thời hạn; tên lĩnh vực trên mỗi "
        "nhóm. Mỗi danh sách là một phiên bản có hiệu lực từ ngày của văn bản; danh sách trước vẫn được giữ.</li>"
        "<li><b>Tiến độ</b>: số hoặc nội dung nhiệm vụ, tình trạng, ngày hoàn thành, số văn bản; có thể là báo cáo của "
        "một đơn vị hoặc bảng tổng hợp.</li>"
        "<li>Anh chị xem lại rồi bấm <b>Lưu</b>. Trước đó chưa có gì được lưu; lưu nhầm thì rút lại được.</li></ol></section>"
    )


def about(reading: TaskReading, plan: Plan, change: TaskChange) -> str:
    """The file, the day it holds from or speaks of, and whether it is stored already."""
    parts = []
    if reading.sender in plan.units and reading.sender:
        parts.append(plan.units.get(reading.sender).name)
    if reading.day:
        what = "có hiệu lực từ ngày" if reading.kind is TaskFile.LIST else "nói đến hết ngày"
        parts.append(f"{what} {words.day(reading.day)} ({reading.day_said})")
    tag = ' <span class="tag">DỮ LIỆU MẪU</span>' if reading.sample else ""
    already = (
        f'<p class="card notice">{mark(Status.NO_DATA)}<span>Tệp này đã được lưu trước đây; không có gì thay đổi.</span></p>'
        if change.already
        else ""
    )
    return (
        f'<h2 class="part file-name">{text(reading.name)} <small>{text(" · ".join(parts))}</small>{tag}</h2>{already}'
    )


def preview(reading: TaskReading, plan: Plan, change: TaskChange) -> str:
    """What would be saved, against what stands, with what was found."""
    found = findings_card(reading.findings)
    if reading.refused:
        return found
    if reading.kind is TaskFile.LIST:
        return f'<div class="two">{_changes(plan, change)}{found}</div>{_tasks(plan, reading)}'
    return f"{found}{_lines(reading.lines)}"


def _changes(plan: Plan, change: TaskChange) -> str:
    if change.before is None or change.difference is None:
        body = '<p class="note">Đây là danh sách đầu tiên.</p>'
    else:
        since = words.day(change.before.valid_from)
        body = f'<p class="note">So với phiên bản có hiệu lực từ ngày {since}:</p>{task_pieces.difference(plan, change.difference)}'
        body += _too_many_dropped(len(change.difference.dropped), len(change.before.tasks))
    return f'<section class="card"><h2>Sẽ thay đổi</h2><div class="goals">{body}</div></section>'


def _too_many_dropped(dropped: int, before: int) -> str:
    """A list of one unit would take the place of everybody's."""
    if 2 * dropped <= before:
        return ""
    said = (
        f"Bỏ {words.count(dropped)} trong {words.count(before)} nhiệm vụ: danh sách mới thay cả danh sách trước. "
        "Nếu đây chỉ là nhiệm vụ của một đơn vị thì đừng lưu."
    )
    return f'<p class="near">{mark(Status.NEAR)}{text(said)}</p>'


def _tasks(plan: Plan, reading: TaskReading) -> str:
    columns = (
        ("Số", False), ("Nhiệm vụ", False), ("Lĩnh vực", False), ("Chủ trì", False), ("Phối hợp", False),
        ("Sản phẩm", False), ("Thời hạn", False), ("Hạn cuối", False), ("Ô", False),
    )  # fmt: skip
    rows = [_task(plan, reading, task) for task in reading.tasks[:SHOWN]]
    more = _more(len(reading.tasks))
    return f'<section class="card"><h2>Đọc được</h2>{pieces.table(columns, rows, "Nhiệm vụ trong tệp")}{more}</section>'


def _task(plan: Plan, reading: TaskReading, task: Task) -> str:
    due = task.due(plan.year)
    last = words.day(due) if due else ("không có" if task.endless else "chưa rõ")
    helpers = "; ".join(task_pieces.unit_name(plan, code) for code in task.with_units)
    area = plan.area(task.area).short_name if task.area else "–"
    return (
        f'<tr><td>{text(task.number)}</td><th scope="row">{text(task.text)}</th><td>{text(area)}</td>'
        f"<td>{text(task_pieces.unit_name(plan, task.lead)) or '–'}</td><td>{text(helpers) or '–'}</td>"
        f"<td>{text(task.product) or '–'}</td><td>{text(task.deadline) or '–'}</td><td>{last}</td>"
        f"<td><small>{text(str(reading.places.get(task.number, '')))}</small></td></tr>"
    )


def _lines(lines: Sequence[Progress]) -> str:
    columns = (
        ("Số", False), ("Nhiệm vụ trong danh sách", False), ("Tệp ghi", False), ("Được hiểu là", False),
        ("Hoàn thành", False), ("Văn bản", False), ("Ô", False),
    )  # fmt: skip
    rows = [
        f'<tr><td>{text(line.number)}</td><th scope="row">{text(line.text)}</th><td>{text(line.said)}</td>'
        f"<td>{text(line.stage.label)}</td><td>{words.day(line.done_on) if line.done_on else '–'}</td>"
        f"<td>{text(line.product) or '–'}</td><td><small>{text(str(line.place))}</small></td></tr>"
        for line in lines[:SHOWN]
    ]
    if not rows:
        return ""
    table = pieces.table(columns, rows, "Tiến độ trong tệp")
    return f'<section class="card"><h2>Sẽ lưu</h2>{table}{_more(len(lines))}</section>'


def _more(total: int) -> str:
    return f'<p class="note">và {words.count(total - SHOWN)} dòng nữa</p>' if total > SHOWN else ""
