"""Where a figure comes from: file, sheet, cell, person, time; for a made-up one, the figures it is made of."""

from datetime import datetime
from zoneinfo import ZoneInfo

from lib.charts.svg import text
from lib.core import words
from lib.core.figure import Figure, Origin
from lib.insight.figures import basis_of
from lib.insight.score import Score
from lib.insight.scorecard import Scorecard
from lib.services.history import SourceRecord
from lib.store.records import FigureRecord
from lib.ui import links, pieces, site, wording
from lib.ui.fresh import fresh_mark

_HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def source_card(card: Scorecard, score: Score, record: SourceRecord | None) -> str:
    """The panel “Nguồn số liệu” of one figure; `record` is what the store knows of a reported one."""
    figure = score.figure
    if figure is None:
        body = f'<p class="note">{text(score.verdict.reason)} {_how_to_report()}</p>'
    elif record is not None and record.current is not None:
        body = _facts(record.current) + _former(record)
    elif figure.origin in (Origin.SUMMED, Origin.ESTIMATED):
        body = _parts(card, figure)
    elif figure.origin is Origin.COUNTED:
        body = _counted(card, figure)
    else:
        body = _periods(card, figure)
    shown = f"{words.percent(score.value)} {pieces.chip(score.status)} {fresh_mark(score.figure)}"
    notes = wording.notes(score)
    aside = f'<p class="note">{text(" · ".join(notes))}</p>' if notes else ""
    return (
        f'<section class="card" aria-live="polite"><h2>Nguồn số liệu <small>{text(card.unit(score.unit).name)}, '
        f"{text(words.lower_first((figure.period if figure else card.period).label))}</small></h2>"
        f'<p class="large">{shown}</p><p class="note">{text(score.verdict.reason)}</p>{aside}{body}</section>'
    )


def short_source(score: Score, record: SourceRecord | None) -> str:
    """One line on where a figure comes from, as plain text: file, sheet and cell, or what it is made of."""
    if score.figure is None:
        return score.verdict.reason
    if record is not None and record.current is not None:
        return f"nguồn: {record.current.report}, {record.current.sheet}, ô {record.current.cell}"
    return score.figure.provenance


def local(moment: datetime) -> str:
    """A stored time (UTC) as the clock in Vietnam shows it."""
    return words.moment(moment.astimezone(_HERE))


def _facts(record: FigureRecord) -> str:
    rows = [
        ("Tệp", f"<b>{text(record.report)}</b>"),
        ("Trang tính, ô", f"<b>{text(record.sheet)}</b>, ô <b>{text(record.cell)}</b>"),
        ("Người nạp", f"{text(record.person)}, {local(record.at)}"),
    ]
    if record.numerator is not None and record.denominator is not None:
        rows.insert(0, ("Tử số / mẫu số", f"{words.count(record.numerator)} / {words.count(record.denominator)}"))
    if record.reported_on is not None:
        rows.append(("Ngày báo cáo", words.day(record.reported_on)))
    if record.settled:
        rows.append(("Xác nhận", "người nạp đã chọn chỉ tiêu, đơn vị hoặc kỳ cho số này"))
    if record.other_definition:
        rows.append(("Mẫu số khác", text(record.other_definition)))
    if site.HISTORY in site.PAGES:
        address = f"{links.to(site.HISTORY)}?import={record.import_id}"
        rows.append(("Lần nạp", pieces.link(address, f"số {record.import_id}: xem lại, tải tệp gốc")))
    return _list(rows)


def _former(record: SourceRecord) -> str:
    if not record.former:
        return '<p class="note">Chưa từng có giá trị khác.</p>'
    rows = "".join(
        f'<tr><td class="number figure">{words.percent(old.value)}</td><td>{text(old.report)}<br>'
        f"<small>{text(old.sheet)}, ô {text(old.cell)}</small></td><td>{text(old.person)}<br>"
        f"<small>{local(old.at)}</small></td><td><small>{_fate(old)}</small></td></tr>"
        for old in record.former
    )
    columns = (("Giá trị", True), ("Tệp, ô", False), ("Người nạp", False), ("", False))
    return f'<h3 class="part">Giá trị trước đây</h3>{pieces.table(columns, [rows], "Các giá trị trước đây")}'


def _fate(old: FigureRecord) -> str:
    if old.withdrawn_at is not None:
        return f"đã rút {local(old.withdrawn_at)}"
    return "đã được thay"


def _parts(card: Scorecard, figure: Figure) -> str:
    """The figures of the units below that make this one up, and those that are missing."""
    about = card.plan.indicators[figure.indicator]
    rows = []
    for code in card.figures.members(about, figure.unit, figure.period.last_day):
        part = card.figures.on(figure.indicator, code, figure.period, basis_of(figure))
        name = card.unit(code).name
        href = links.to(site.INDICATOR, indicator=about.id, unit=code, period=str(figure.period))
        value = words.percent(part.value) if part else "chưa có số liệu"
        counts = wording.counts(part) if part else ""
        rows.append(
            f'<tr><td>{pieces.link(href, name)}</td><td class="number">{text(counts)}</td>'
            f'<td class="number">{text(value)}</td></tr>'
        )
    columns = (("Đơn vị", False), ("Tử số/mẫu số", True), ("Giá trị", True))
    return (
        f'<p class="note">Tỉnh, huyện không tự báo cáo số này: {text(figure.provenance)}. Mở từng đơn vị để xem tệp và ô.</p>'
        f'<div class="tall">{pieces.table(columns, rows, "Số liệu của các đơn vị trực thuộc")}</div>'
    )


def _counted(card: Scorecard, figure: Figure) -> str:
    """Nobody reported it: how many tasks there are, and where they stand one by one."""
    unit = None if figure.unit == card.root.code else figure.unit
    way = pieces.link(links.to(site.TASKS, unit=unit, period=str(figure.period)), "Xem từng nhiệm vụ")
    return (
        f'<p class="note">Chưa đơn vị nào báo cáo số này. Đếm từ danh sách nhiệm vụ và báo cáo tiến độ: '
        f"{words.count(figure.numerator)}/{words.count(figure.denominator)} nhiệm vụ hoàn thành, "
        f"không tính nhiệm vụ thường xuyên. {way}</p>"
    )


def _periods(card: Scorecard, figure: Figure) -> str:
    """The periods an accumulated figure adds up; each opens its own source."""
    rows = []
    for period in card.figures.ledger.periods:
        part = card.figures.ledger.figure(
            figure.indicator, figure.unit, period, basis_of(figure)._replace(to_date=False)
        )
        if part is None or period.last_day > figure.period.last_day or period.is_to_date:
            continue
        href = links.to(site.INDICATOR, indicator=figure.indicator, unit=figure.unit, period=str(period))
        rows.append(
            (
                period.order,
                f"<li>{pieces.link(href, period.label)}: {words.percent(part.value)} "
                f"<small>{text(wording.counts(part))}</small></li>",
            )
        )
    listed = "".join(row for _, row in sorted(rows))
    return f'<p class="note">Số lũy kế, cộng từ số liệu từng kỳ:</p><ul class="goals">{listed}</ul>'


def _how_to_report() -> str:
    if site.UPLOAD not in site.PAGES:
        return ""
    return pieces.link(links.to(site.UPLOAD), "Nạp báo cáo có số này")


def _list(rows: list[tuple[str, str]]) -> str:
    return f'<dl class="facts">{"".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows)}</dl>'
