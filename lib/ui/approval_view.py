"""What waits for an officer: the list, one report in full, and the notices where a newer figure waits."""

from collections.abc import Sequence

from lib.charts.svg import mark, text
from lib.core import words
from lib.core.approval import Approval
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.progress import Progress
from lib.core.unit import Unit
from lib.core.verdict import Status
from lib.services.approval import WaitingFigures
from lib.store.records import ImportRecord
from lib.ui import links, pieces, site

"""By indicator, unit and period."""
IMPORT = "import"
SENT = 6
_BADGES = {Approval.WAITING: Status.NEAR, Approval.REFUSED: Status.MISSED, Approval.APPROVED: Status.MET}


def title(records: Sequence[ImportRecord]) -> str:
    """How much waits."""
    if not records:
        return "Không có báo cáo nào chờ duyệt"
    figures = sum(one.figures for one in records)
    return f"Chờ duyệt: {words.count(len(records))} báo cáo, {words.count(figures)} số liệu"


def nothing() -> str:
    return (
        '<section class="card start"><h2>Đã duyệt hết</h2><p class="note">Báo cáo do đơn vị tự nạp hiện ở đây cho đến khi '
        f"chuyên viên duyệt. {pieces.link(links.to(site.HISTORY), 'Xem mọi lần nạp')}</p></section>"
    )


def waiting_list(records: Sequence[ImportRecord], chosen: ImportRecord, plan: Plan) -> str:
    """Every report that waits, the oldest first; each opens its details."""
    items = "".join(_item(one, one.id == chosen.id, plan) for one in records)
    return (
        f'<section class="card files"><h2>Báo cáo <small>{words.count(len(records))}, nạp trước ở trên</small></h2>'
        f"<ul>{items}</ul></section>"
    )


def _item(record: ImportRecord, chosen: bool, plan: Plan) -> str:
    current = ' aria-current="true"' if chosen else ""
    badges = [pieces.badge(Status.NEAR, brought(record))]
    if record.errors + record.warnings:
        badges.append(pieces.badge(Status.NEAR, f"{words.count(record.errors + record.warnings)} phát hiện"))
    return (
        f'<li><a href="{text(_address(record))}"{current}><b>{text(unit_name(record, plan))}</b>'
        f'<span class="badges">{"".join(badges)}</span>'
        f"<small>{text(record.name)}</small><small>{text(record.person)}, {words.moment(record.at)}</small></a></li>"
    )


def _address(record: ImportRecord) -> str:
    return links.to(site.APPROVAL, **{IMPORT: str(record.id)})


def brought(record: ImportRecord) -> str:
    """“24 số liệu”, “3 dòng tiến độ”."""
    if record.progress:
        return f"{words.count(record.progress)} dòng tiến độ"
    return f"{words.count(record.figures)} số liệu"


def unit_name(record: ImportRecord, plan: Plan) -> str:
    """The unit whose account brought a report, else the one that the report names."""
    code = record.unit or record.sender
    if code is None:
        return "chưa rõ đơn vị"
    return plan.units.get(code).name if code in plan.units else code


def lines_card(lines: Sequence[Progress]) -> str:
    """What a report on tasks says, line by line."""
    columns = (("Số", False), ("Nhiệm vụ", False), ("Tình trạng", False), ("Đến ngày", False))
    rows = [
        f"<tr><td>{text(one.number)}</td><td>{text(one.text)}</td><td>{text(one.stage.label)} "
        f"<small>{text(one.said)}</small></td><td>{words.day(one.as_of)}</td></tr>"
        for one in lines
    ]
    listed = pieces.table(columns, rows, "Tiến độ nhiệm vụ")
    return f'<section class="card"><h2>Tiến độ nhiệm vụ</h2><div class="tall" tabindex="0">{listed}</div></section>'


def badge(record: ImportRecord) -> str:
    """“chờ duyệt”, “không duyệt”; empty for what counts."""
    if record.withdrawn_at is not None or record.approval is Approval.APPROVED:
        return ""
    return pieces.badge(_BADGES[record.approval], record.approval.label)


def decision(record: ImportRecord) -> str:
    """Who approved or refused it, when and why, as markup; empty where nobody had to, or has."""
    if record.decided_at is None:
        return ""
    reason = f": <b>{text(record.reason)}</b>" if record.reason else ""
    said = pieces.word(_BADGES[record.approval], text(record.approval.label))
    return f"{said}{reason} <small>{text(record.decided_by or '')}, {words.moment(record.decided_at)}</small>"


def sent_card(records: Sequence[ImportRecord]) -> str:
    """For a unit: what became of the reports it sent, the newest first; empty before the first."""
    if not records:
        return ""
    items = "".join(_sent(one) for one in records[:SENT])
    more = pieces.link(links.to(site.HISTORY), "Xem mọi lần nạp") if len(records) > SENT else ""
    return f'<section class="card"><h2>Báo cáo đơn vị đã gửi</h2><ul class="findings">{items}</ul>{more}</section>'


def _sent(record: ImportRecord) -> str:
    if record.withdrawn_at is not None:
        status, state = Status.NO_DATA, "đã rút"
    elif record.decided_at is None and record.approval is Approval.APPROVED:
        status, state = Status.MET, "đã lưu"
    else:
        status, state = _BADGES[record.approval], record.approval.label
    href = links.to(site.HISTORY, **{IMPORT: str(record.id)})
    reason = f" Lý do: <b>{text(record.reason)}</b>" if record.reason else ""
    return (
        f"<li>{mark(status)}<span><b>{text(state[:1].upper() + state[1:])}</b> · {pieces.link(href, record.name)} "
        f"<small>{brought(record)}, {words.moment(record.at)}</small>{reason}</span></li>"
    )


def of_indicator(waiting: WaitingFigures, plan: Plan, indicator: str, unit: Unit, period: Period) -> str:
    """A notice that newer figures of a unit wait for the period; of a unit with others below it, how many of those have some."""
    mine = waiting.get((indicator, unit.code), ())
    below = {code for about, code in waiting if about == indicator and _is_below(plan, code, unit)}
    said = []
    if mine:
        numbers = ", ".join(dict.fromkeys(_number(one.import_id) for one in mine))
        said.append(f"{text(unit.name)} đã nộp số liệu mới cho {text(words.lower_first(period.label))} ({numbers})")
    if below:
        names = ", ".join(sorted(plan.units.get(code).short_name for code in below)[:5])
        more = f" và {words.count(len(below) - 5)} đơn vị khác" if len(below) > 5 else ""
        said.append(f"{words.count(len(below))} đơn vị trực thuộc đã nộp số liệu mới ({text(names + more)})")
    return _notice(said)


def of_unit(waiting: WaitingFigures, unit: Unit) -> str:
    """The same for all figures of a unit."""
    found = [one for (_, code), ones in waiting.items() if code == unit.code for one in ones]
    if not found:
        return ""
    numbers = ", ".join(dict.fromkeys(_number(one.import_id) for one in found))
    figures = {one._replace(import_id=0) for one in found}  # two reports may wait with the same figure
    return _notice([f"{text(unit.name)} đã nộp {words.count(len(figures))} số liệu mới ({numbers})"])


def indicators(waiting: WaitingFigures, unit: Unit) -> frozenset[str]:
    """The indicators of which a newer figure of a unit waits."""
    return frozenset(about for about, code in waiting if code == unit.code)


def chip() -> str:
    return pieces.badge(Status.NEAR, Approval.WAITING.label)


def _notice(said: Sequence[str]) -> str:
    if not said:
        return ""
    return (
        f'<p class="card notice near" role="status">{mark(Status.NEAR)}<span><b>Chờ duyệt</b>: {"; ".join(said)}. '
        "Số đang hiện chưa tính các số này.</span></p>"
    )


def _number(import_id: int) -> str:
    return pieces.link(links.to(site.HISTORY, **{IMPORT: str(import_id)}), f"lần nạp số {import_id}")


def _is_below(plan: Plan, code: str, unit: Unit) -> bool:
    return code in plan.units and unit.code in {above.code for above in plan.units.ancestors(code)}
