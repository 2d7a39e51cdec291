"""What saving a file would do to the stored figures, one line a figure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.observation import Observation, State
from lib.core.plan import Plan
from lib.core.verdict import Status
from lib.services.importing import Change
from lib.services.workbooks import Value
from lib.store.records import FigureRecord
from lib.ui import pieces
from lib.ui.upload_state import Pending

SHOWN = 120
KINDS = {"changed": "thay đổi", "new": "mới", "same": "giữ nguyên"}
WAITING, LEFT_OUT, STATED_TWICE = "chưa lưu", "không nhận", "ghi hai giá trị"
COLUMNS = ("Tệp", "Đơn vị", "Chỉ tiêu", "Kỳ", "Cũ (%)", "Mới (%)", "Tử số", "Mẫu số", "Sẽ", "Trang tính", "Ô")


def changes_card(file: Pending, plan: Plan) -> str:
    """The card “So với số liệu đang có”: what waits for a person, then changed, new and unchanged figures."""
    counts = Counter(str(change.kind) for change in file.changes)
    periods = {seen.period for seen in file.reading.observations}
    one_period = len(periods) == 1
    rows = list(_rows(file, plan, one_period))
    columns = _columns(one_period)
    if not rows:
        body = '<p class="note">Không có số liệu nào đọc được từ tệp này.</p>'
    else:
        more = f"<p class=note>còn {words.count(len(rows) - SHOWN)} dòng nữa trong tệp tải về</p>"
        body = (
            f'<div class="tall" tabindex="0">{pieces.table(columns, rows[:SHOWN], "So với số liệu đang có")}</div>'
            f"{more if len(rows) > SHOWN else ''}"
        )
    said = [f"{words.count(counts[kind])} {name}" for kind, name in _ORDER.items() if counts[kind]]
    waiting = len(file.reading.doubtful) + len(file.contradictory)
    if waiting:
        said.append(f"{words.count(waiting)} chưa lưu")
    return f'<section class="card"><h2>So với số liệu đang có <small>{" · ".join(said)}</small></h2>{body}</section>'


def changed_card(changes: Sequence[Change], plan: Plan) -> str:
    """The same for a stored report that waits: what approving it would change."""
    counts = Counter(str(change.kind) for change in changes)
    one_period = len({change.observation.period for change in changes}) == 1
    rows = [
        _row(change.observation, change, KINDS[change.kind], None, plan, one_period) for change in _in_order(changes)
    ]
    said = [f"{words.count(counts[kind])} {name}" for kind, name in _ORDER.items() if counts[kind]]
    listed = pieces.table(_columns(one_period), rows, "So với số liệu đang có")
    return (
        f'<section class="card"><h2>So với số liệu đang có <small>{" · ".join(said)}</small></h2>'
        f'<div class="tall" tabindex="0">{listed}</div></section>'
    )


def _columns(one_period: bool) -> list[tuple[str, bool]]:
    columns = [("Đơn vị", False), ("Chỉ tiêu", False), ("Kỳ", False), ("Cũ", True), ("Mới", True), ("", False)]
    if one_period:
        del columns[2]
    return columns


_ORDER = {kind: KINDS[kind] for kind in ("new", "changed", "same")}


def workbook_rows(file: Pending, plan: Plan) -> Iterator[list[Value]]:
    """Every figure of the file, for a workbook with the columns COLUMNS."""
    for seen in file.reading.doubtful:
        yield _cells(file, seen, None, LEFT_OUT if file.is_left_out(seen) else WAITING, plan)
    for seen in file.contradictory:
        yield _cells(file, seen, None, STATED_TWICE, plan)
    for change in _in_order(file.changes):
        yield _cells(file, change.observation, change.old, KINDS[change.kind], plan)


def _cells(file: Pending, seen: Observation, old: FigureRecord | None, kind: str, plan: Plan) -> list[Value]:
    return [
        file.reading.name, _unit(seen, plan, short=False), plan.indicators[seen.indicator].short_name, _period(seen),
        old.value if old else None, seen.value, seen.numerator, seen.denominator, kind, seen.place.sheet, seen.place.cell,
    ]  # fmt: skip


def _rows(file: Pending, plan: Plan, one_period: bool) -> Iterator[str]:
    for seen in file.reading.doubtful:
        if file.is_left_out(seen):
            yield _row(seen, None, LEFT_OUT, Status.NO_DATA, plan, one_period)
        else:
            yield _row(seen, None, WAITING, Status.NEAR, plan, one_period)
    for seen in file.contradictory:
        yield _row(seen, None, STATED_TWICE, Status.NEAR, plan, one_period)
    for change in _in_order(file.changes):
        yield _row(change.observation, change, KINDS[change.kind], None, plan, one_period)


def _row(
    seen: Observation, change: Change | None, kind: str, status: Status | None, plan: Plan, one_period: bool
) -> str:
    old = change.old if change else None
    period = "" if one_period else f"<td class=period><small>{text(_period(seen, short=True))}</small></td>"
    new = text(_said(seen.state, seen.value))
    css = change.kind if change else "waiting"
    shown = f'<span class="{css_name(status)}">{mark(status)}{kind}</span>' if status else kind
    return (
        f'<tr class="{css}" title="{text(str(seen.place))}"><td>{text(_unit(seen, plan, short=True))}</td>'
        f"<td>{text(plan.indicators[seen.indicator].short_name)}</td>{period}"
        f'<td class="number"><small>{text(_said(old.state, old.value) if old else "–")}</small></td>'
        f'<td class="number">{new if css in ("same", "waiting") else f"<b>{new}</b>"}</td><td>{shown}</td></tr>'
    )


def _in_order(changes: Iterable[Change]) -> list[Change]:
    rank = {kind: number for number, kind in enumerate(KINDS)}
    return sorted(changes, key=lambda change: rank[change.kind])


def _said(state: State, value: float | None) -> str:
    return "không phát sinh" if state is State.NO_CASES else words.percent(value)


def _unit(seen: Observation, plan: Plan, *, short: bool) -> str:
    if seen.unit is None:
        return "chưa rõ đơn vị"
    unit = plan.units.get(seen.unit)
    return unit.short_name if short else unit.name


def _period(seen: Observation, *, short: bool = False) -> str:
    if seen.period is None:
        return "chưa rõ kỳ"
    to_date = seen.to_date and not seen.period.opens_year and not seen.period.is_to_date
    return f"{seen.period.short_label if short else seen.period.label}{', lũy kế' if to_date else ''}"
