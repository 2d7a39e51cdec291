"""Who has reported: units by periods; and what in the saved figures deserves a second look."""

from collections.abc import Iterable, Sequence
from datetime import date

from lib.charts.svg import mark, text
from lib.core import words
from lib.core.figure import Origin
from lib.core.period import Period, Span, periods_of
from lib.core.unit import Kind, Unit
from lib.core.verdict import Status
from lib.insight import headline
from lib.insight.scorecard import Scorecard
from lib.insight.submissions import HANDED_IN, Received, Standing, Submission, Submissions
from lib.services.workbooks import Value
from lib.store.records import Remark
from lib.ui import links, pieces, site, wording

SPAN = "span"
MONTHS = "month"
SHOWN = 12

_MARK = {
    Standing.MISSING: Status.MISSED,
    Standing.LATE: Status.NEAR,
    Standing.NOT_DUE: Status.NO_DATA,
    Standing.WAITING: Status.NEAR,
    Standing.DATELESS: Status.MET,
    Standing.IN_TIME: Status.MET,
    Standing.NOT_ASKED: Status.NO_CASES,
}
_SHORT = {
    Standing.MISSING: "chưa nộp",
    Standing.LATE: "muộn",
    Standing.NOT_DUE: "chưa đến hạn",
    Standing.WAITING: "chờ duyệt",
    Standing.DATELESS: "đã nộp",
    Standing.IN_TIME: "đã nộp",
    Standing.NOT_ASKED: "–",
}


def columns(year: int, monthly: bool) -> tuple[Period, ...]:
    """The months of a year, or its quarters and the longer periods, in closing order."""
    return tuple(period for period in periods_of(year) if (period.span is Span.MONTH) is monthly)


def submissions(
    card: Scorecard,
    groups: Iterable[tuple[str, Sequence[Unit]]],
    received: Iterable[Received],
    monthly: bool,
    day: date,
) -> Submissions:
    """How every unit of the groups stands with every period of the table, as of a day."""
    units = [unit for _, group in groups for unit in group]
    return Submissions(units, columns(card.plan.year, monthly), received, day)


def head(
    card: Scorecard, found: Submissions, periods: Sequence[Period], monthly: bool, district: str | None = None
) -> str:
    """What the page finds for the period on screen, and the choices; `district` is the one whose communes are shown."""
    here = _address(card.period, monthly, district)
    spans = [(_address(one, monthly, district), one.label) for one in periods]
    tables = [
        (_address(card.period, False, district), "quý, 6, 9 tháng, năm"),
        (_address(card.period, True, district), "tháng"),
    ]
    due = f"hạn nộp {words.day(card.period.due_day)}"
    crumbs = [(site.OVERVIEW.title, links.to(site.OVERVIEW, period=str(card.period)))]
    if district:
        crumbs.append((site.REPORTING.title, _address(card.period, monthly, None)))
    return pieces.head(
        _title(card, found, district),
        crumbs=crumbs,
        under=text(f"{card.period.label} · {due} · tính đến {words.day(found.day)}, theo ngày ghi trên báo cáo"),
        beside=pieces.choices(pieces.choice("Kỳ", here, spans), pieces.choice("Bảng", here, tables)),
    )


def _title(card: Scorecard, found: Submissions, district: str | None) -> str:
    if district is None:
        return headline.reporting(card.freshness())
    done = sum(card.figures.ledger.reported(unit.code, card.period) for unit in found.units)
    label = words.lower_first(card.period.label)
    return f"{card.unit(district).name}: {done}/{len(found.units)} xã, phường, thị trấn có số liệu {label}"


def _address(period: Period, monthly: bool, district: str | None) -> str:
    return links.to(site.REPORTING, period=str(period), unit=district, **{SPAN: MONTHS if monthly else ""})


def matrix(card: Scorecard, found: Submissions, groups: Sequence[tuple[str, Sequence[Unit]]]) -> str:
    """Every unit in every period: in, late, not due, missing; a report that is in opens its import."""
    columns = [("Đơn vị", False), *((period.short_label, False) for period in found.periods)]
    rows = [_counts(found)]
    for title, units in groups:
        if title:
            rows.append(pieces.group_row(len(columns), title))
        rows.extend(_row(card, found, unit) for unit in units)
    legend = "".join(f"<span>{_word(standing, standing.label)}</span>" for standing in Standing)
    return (
        f'<section class="card matrix"><h2>Đơn vị × kỳ <small>bấm vào một ô để xem lần nạp</small></h2>'
        f'<p class="legend">{legend}</p>{pieces.table(columns, rows, "Tình hình nộp báo cáo của các đơn vị")}</section>'
    )


def _counts(found: Submissions) -> str:
    cells = []
    for period in found.periods:
        counts = found.counts(period)
        done = sum(counts[standing] for standing in HANDED_IN)
        cells.append(f'<td class="figure">{done}/{len(found.units) - counts[Standing.NOT_ASKED]}</td>')
    return f'<tr class="sum"><th scope="row">Đã nộp</th>{"".join(cells)}</tr>'


def _row(card: Scorecard, found: Submissions, unit: Unit) -> str:
    cells = "".join(_cell(found.at(unit.code, period), period == card.period) for period in found.periods)
    page = links.to(site.UNIT, unit=unit.code, period=str(card.period))
    below = _address(card.period, found.periods[0].span is Span.MONTH, unit.code)
    communes = f" {pieces.link(below, 'các xã')}" if unit.kind is Kind.DISTRICT else ""
    return f'<tr><th scope="row">{pieces.link(page, unit.short_name, "")}{communes}</th>{cells}</tr>'


def _cell(one: Submission, here: bool) -> str:
    said = _word(one.standing, _SHORT[one.standing])
    current = ' class="here"' if here else ""
    if not one.received:
        return f'<td{current} title="{text(_told(one))}">{said}</td>'
    href = links.to(site.HISTORY, **{"import": str(one.received[0].import_id)})
    doubts = f" <small>{one.errors + one.warnings} lưu ý</small>" if one.errors or one.warnings else ""
    newer = ""
    if one.waiting is not None:
        newer = _newer(one.waiting)
    return f'<td{current}><a href="{text(href)}" title="{text(_told(one))}">{said}</a>{doubts}{newer}</td>'


def _newer(import_id: int) -> str:
    """The way to a newer report that waits beside one that counts."""
    href = links.to(site.HISTORY, **{"import": str(import_id)})
    said = _word(Standing.WAITING, _SHORT[Standing.WAITING])
    return f' <a href="{text(href)}" title="Có bản mới hơn chờ duyệt">{said}</a>'


def _told(one: Submission) -> str:
    said = f"{one.unit.name}, {words.lower_first(one.period.label)}: {one.standing.label.lower()}"
    if one.first_day is not None:
        said += f" ngày {words.day(one.first_day)}"
    if one.days_late:
        said += f", muộn {one.days_late} ngày"
    return f"{said}; hạn {words.day(one.period.due_day)}"


def _word(standing: Standing, said: str) -> str:
    return pieces.word(_MARK[standing], text(said))


SHEET = ("Đơn vị", "Kỳ", "Hạn nộp", "Tình trạng", "Ngày báo cáo", "Số ngày muộn", "Lỗi", "Lưu ý")


def rows(found: Submissions) -> list[list[Value]]:
    """The table as rows for a workbook: one a unit and period, under the heads of `SHEET`."""
    cells = (found.at(unit.code, period) for unit in found.units for period in found.periods)
    return [
        [
            one.unit.name, one.period.label, one.period.due_day, one.standing.label, one.first_day, one.days_late or None,
            one.errors or None, one.warnings or None,
        ]
        for one in cells
    ]  # fmt: skip


def doubts(card: Scorecard, found: Sequence[Remark]) -> str:
    """The findings of saved reports that concern figures in use: unusual values, copied periods, contradictions."""
    if not found:
        body = f'<p class="good">{pieces.word(Status.MET, "Không có số liệu bất thường, chép kỳ trước hay tự mâu thuẫn.")}</p>'
    else:
        rows = [_doubt(card, one) for one in found]
        rest = len(rows) - SHOWN
        more = f'<details><summary>Xem thêm {rest} điều</summary><ul class="findings">{"".join(rows[SHOWN:])}</ul></details>'
        body = f'<ul class="findings">{"".join(rows[:SHOWN])}</ul>{more if rest > 0 else ""}'
    return f'<section class="card"><h2>Cần xem lại <small>trong các báo cáo đang dùng</small></h2>{body}</section>'


def _doubt(card: Scorecard, one: Remark) -> str:
    unit = one.figure_unit or one.finding.unit
    who = f"{card.unit(unit).short_name}: " if unit and unit in card.plan.units else ""
    href = links.to(site.HISTORY, **{"import": str(one.import_id)})
    place = f"{one.report}, {one.finding.place.sheet} {one.finding.place.cell}".strip()
    return (
        f"<li>{mark(Status.NEAR)}<span><b>{_capital(wording.DOUBT[one.finding.code])}</b> · {text(who + one.finding.message)} "
        f"{pieces.link(href, place)}</span></li>"
    )


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def made_up(card: Scorecard) -> str:
    """The province's figures that are estimates or leave units out: nobody reported them as they stand."""
    rows = []
    for score in card.scores():
        notes = wording.warnings(score)
        if score.figure is None or not notes:
            continue
        estimated = score.figure.origin is Origin.ESTIMATED
        about = card.plan.indicators[score.indicator]
        href = links.to(site.INDICATOR, indicator=about.id, period=str(card.period))
        rows.append(
            f"<li>{mark(Status.NEAR if estimated else Status.NO_DATA)}<span>{pieces.link(href, about.short_name)} "
            f"{words.percent(score.value)} <small>{text(' · '.join(notes))}</small></span></li>"
        )
    said = pieces.word(Status.MET, "Mọi số toàn tỉnh đều đủ đơn vị và đúng kỳ.")
    body = f'<ul class="findings">{"".join(rows)}</ul>' if rows else f'<p class="good">{said}</p>'
    return f'<section class="card"><h2>Số ước tính, chưa đủ hoặc của kỳ trước</h2>{body}</section>'
