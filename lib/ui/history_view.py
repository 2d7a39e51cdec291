"""Every import as a line, one import in full."""

from collections.abc import Sequence

from lib.charts.svg import text
from lib.core import words
from lib.core.plan import Plan
from lib.core.verdict import Status
from lib.store.records import ImportCounts, ImportRecord
from lib.ui import approval_view, links, pieces, site

IMPORT, PAGE = "import", "page"
LINES = 50


def title(counts: ImportCounts, latest: ImportRecord | None) -> str:
    """How much was imported and when last."""
    if latest is None:
        return "Lịch sử nạp: chưa có lần nào"
    rest = f", {words.count(counts.withdrawn)} lần đã rút" if counts.withdrawn else ""
    return f"Lịch sử nạp: {words.count(counts.every)} lần{rest}; gần nhất {words.moment(latest.at)}"


def nothing() -> str:
    where = pieces.link(links.to(site.UPLOAD), site.UPLOAD.title)
    return (
        f'<section class="card start"><h2>Chưa nạp báo cáo nào</h2><p class="note">Mở {where} để bắt đầu.</p></section>'
    )


def imports_card(records: Sequence[ImportRecord], plan: Plan, page: int, of: int, chosen: int | None) -> str:
    """One page `of` so many of imports, newest first; each opens its details."""
    columns = [
        ("Lần", True), ("Tệp", False), ("Đơn vị gửi", False), ("Người nạp", False), ("Lúc", False),
        ("Số liệu", True), ("Đang dùng", True), ("Phát hiện", False), ("", False),
    ]  # fmt: skip
    rows = [_row(record, plan, page, record.id == chosen) for record in records]
    return (
        f'<section class="card history"><h2>Mọi lần nạp <small>mới nhất ở trên; bấm tên tệp để tải tệp gốc hoặc rút lại</small></h2>'
        f"{pieces.table(columns, rows, 'Mọi lần nạp')}{pieces.pager(page, of, _page)}</section>"
    )


def pages(imports: int) -> int:
    return max(1, -(-imports // LINES))


def _page(number: int) -> str:
    return links.to(site.HISTORY, **{PAGE: str(number)})


def _row(record: ImportRecord, plan: Plan, page: int, chosen: bool) -> str:
    href = links.to(site.HISTORY, **{IMPORT: str(record.id), PAGE: str(page) if page > 1 else None})
    css = " ".join(name for name, wanted in (("withdrawn", record.ended), ("chosen", chosen)) if wanted)
    return (
        f'<tr class="{css}"><td class="number">{record.id}</td><th scope="row">{pieces.link(href, record.name, "")}</th>'
        f"<td>{text(_sender(record, plan))}</td><td>{text(record.person)}</td><td>{words.moment(record.at)}</td>"
        f'<td class="number">{_brought(record)}</td><td class="number">{_stands_still(record)}</td>'
        f'<td><small>{_findings(record)}</small></td><td class="state">{_state(record)}</td></tr>'
    )


def _sender(record: ImportRecord, plan: Plan) -> str:
    if record.sender is None:
        return "–"
    return plan.units.get(record.sender).short_name if record.sender in plan.units else record.sender


def _findings(record: ImportRecord) -> str:
    said = [(record.errors, "lỗi"), (record.warnings, "lưu ý")]
    return ", ".join(f"{words.count(number)} {name}" for number, name in said if number) or "–"


def _state(record: ImportRecord) -> str:
    if record.withdrawn_at is not None:
        return pieces.badge(Status.NO_DATA, "đã rút")
    if undecided := approval_view.badge(record):
        return undecided
    return '<span class="tag">DỮ LIỆU MẪU</span>' if record.sample else ""


def import_card(record: ImportRecord, plan: Plan) -> str:
    """One import in full: who, when, what it brought, whether it still stands."""
    facts = [
        ("Tệp", f"<b>{text(record.name)}</b>"),
        ("Đơn vị gửi", text(_sender(record, plan))),
        ("Người nạp", f"{text(record.person)}, {words.moment(record.at)}"),
        ("Số liệu", _stands(record)),
        ("Phát hiện", _findings(record)),
    ]
    if record.unit is not None and record.unit != record.sender:
        facts.insert(2, ("Tài khoản của", text(approval_view.unit_name(record, plan))))
    if record.reported_on is not None:
        facts.insert(2, ("Ngày báo cáo", words.day(record.reported_on)))
    if decided := approval_view.decision(record):
        facts.append(("Duyệt", decided))
    if record.withdrawn_at is not None:
        by = text(record.withdrawn_by or "")
        facts.append(("Đã rút", f"{by}, {words.moment(record.withdrawn_at)}; {_returned(record)}"))
    listed = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts)
    return f'<section class="card"><h2>Lần nạp số {record.id}</h2><dl class="facts">{listed}</dl></section>'


def _brought(record: ImportRecord) -> str:
    """What an import brought: figures, else tasks or lines about tasks."""
    if record.tasks:
        return f"{words.count(record.tasks)} nhiệm vụ"
    if record.progress:
        return f"{words.count(record.progress)} dòng tiến độ"
    return words.count(record.figures)


def _returned(record: ImportRecord) -> str:
    return (
        "danh sách, tiến độ trước đó đã trở lại" if record.tasks or record.progress else "số liệu trước đó đã trở lại"
    )


def _stands_still(record: ImportRecord) -> str:
    if record.tasks or record.progress:
        return _brought(record) if record.counts else "–"
    return words.count(record.standing)


def _stands(record: ImportRecord) -> str:
    if record.tasks or record.progress:
        way = pieces.link(links.to(site.TASKS), f"xem ở trang {site.TASKS.title}")
        return f"{_brought(record)}, {way if record.counts else _unused(record)}"
    if not record.counts:
        return f"{words.count(record.figures)} số, {_unused(record)}"
    replaced = record.figures - record.standing
    rest = f", {words.count(replaced)} đã được lần nạp sau thay" if replaced else ""
    return f"{words.count(record.figures)} số, {words.count(record.standing)} đang dùng{rest}"


def _unused(record: ImportRecord) -> str:
    """Why what an import brought is not used."""
    if record.withdrawn_at is not None:
        return "không còn dùng"
    return "chưa dùng, chờ chuyên viên duyệt" if record.waits else "không dùng vì không được duyệt"


def consequence(record: ImportRecord) -> str:
    """What withdrawing would do, in one sentence of our own words."""
    if record.waits:
        return (
            "Báo cáo này sẽ không chờ duyệt nữa; số liệu của nó chưa từng được dùng. Tệp gốc và lịch sử vẫn được giữ."
        )
    if record.tasks:
        return "Danh sách này sẽ không còn hiệu lực; phiên bản trước đó trở lại. Tệp gốc và lịch sử vẫn được giữ."
    if record.progress:
        return "Tiến độ trong báo cáo này sẽ không còn được tính. Tệp gốc và lịch sử vẫn được giữ."
    if not record.standing:
        return "Không có số liệu nào của lần nạp này đang được dùng."
    return (
        f"{words.count(record.standing)} số liệu đang dùng sẽ trở về giá trị trước đó; "
        "số nào trước đó chưa có thì sẽ thành chưa có số liệu. Tệp gốc và lịch sử vẫn được giữ."
    )


def answers_note(answers: int) -> str:
    """Where to find what was settled for good."""
    way = pieces.link(links.to(site.DICTIONARY), f"{site.DICTIONARY.title}: {words.count(answers)} điều đã ghi nhớ")
    return f'<p class="note">{way}, chương trình không hỏi lại.</p>' if answers else ""
