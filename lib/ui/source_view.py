"""Where a figure comes from: file, sheet, cell, person, time; for a made-up one, the figures it is made of."""

from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from lib.charts.svg import text
from lib.core import words
from lib.core.figure import Figure, Origin
from lib.core.plan import Indicator
from lib.insight.bases import basis_of
from lib.insight.score import Score
from lib.insight.scorecard import Scorecard
from lib.services.history import SourceRecord
from lib.store.records import FigureRecord
from lib.ui import links, pieces, site, wording
from lib.ui.fresh import fresh_mark

_HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def source_card(card: Scorecard, score: Score, record: SourceRecord | None, waits: str = "") -> str:
    """The panel “Nguồn số liệu” of one figure; `record` is what the store knows of a reported one.

    `waits` is the mark of a newer figure that waits for an officer.
    """
    figure, told = score.figure, list[tuple[str, str]]()
    if figure is None:
        body = f'<p class="note">{text(score.verdict.reason)} {_how_to_report()}</p>'
    elif record is not None and record.current is not None:
        body, told = _former(record), _facts(record.current)
    elif figure.origin in (Origin.SUMMED, Origin.ESTIMATED):
        body = _parts(card, figure)
    elif figure.origin is Origin.COUNTED:
        body = _counted(card, figure)
    else:
        body = _periods(card, figure)
    shown = f"{words.percent(score.value)} {pieces.chip(score.status)} {fresh_mark(score.figure)}"
    if waits:
        shown += f" {waits} <small>có số mới hơn chưa được dùng</small>"
    notes = wording.notes(score)
    aside = f'<p class="note">{text(" · ".join(notes))}</p>' if notes else ""
    edits = "".join(f'<p class="edited">{text(one)}</p>' for one in corrections(record)) if figure else ""
    made = _list([*_formula(card.plan.indicators[score.indicator], figure), *told]) if figure else ""
    return (
        f'<section class="card" aria-live="polite"><h2>Nguồn số liệu <small>{text(card.unit(score.unit).name)}, '
        f"{text(words.lower_first((figure.period if figure else card.period).label))}</small></h2>"
        f'<p class="large">{shown}</p><p class="note">{text(score.verdict.reason)}</p>{edits}{aside}{made}{body}</section>'
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


def _facts(record: FigureRecord) -> list[tuple[str, str]]:
    rows = [
        ("Tệp", f"<b>{text(record.report)}</b>"),
        ("Trang tính, ô", f"<b>{text(record.sheet)}</b>, ô <b>{text(record.cell)}</b>"),
        ("Người nạp", f"{text(record.person)}, {local(record.at)}"),
    ]
    if record.reported_on is not None:
        rows.append(("Ngày báo cáo", words.day(record.reported_on)))
    if record.settled:
        rows.append(("Xác nhận", "người nạp đã chọn chỉ tiêu, đơn vị hoặc kỳ cho số này"))
    if site.HISTORY in site.PAGES:
        address = links.to(site.HISTORY, **{"import": str(record.import_id)})
        rows.append(("Lần nạp", pieces.link(address, f"số {record.import_id}: xem lại, tải tệp gốc")))
    return rows


def _formula(about: Indicator, figure: Figure) -> list[tuple[str, str]]:
    """What was counted, and how the share follows from it; only the definition where no counts are known."""
    below = (
        f"{figure.other_definition} (khác định nghĩa của kế hoạch)" if figure.other_definition else about.denominator
    )
    if figure.numerator is None or figure.denominator is None:
        defined = f"{text(about.numerator)} <b>chia cho</b> {text(words.lower_first(below))}"
        return [("Định nghĩa", defined), ("Phép tính", "không có tử số, mẫu số; chỉ có tỷ lệ")]
    above, under = words.count(figure.numerator), words.count(figure.denominator)
    rows = [("Tử số", f"<b>{above}</b> {text(words.lower_first(about.numerator))}")]
    rows.append(("Mẫu số", f"<b>{under}</b> {text(words.lower_first(below))}"))
    if figure.denominator:
        share = words.percent(100 * figure.numerator / figure.denominator)
        told = "" if share == words.percent(figure.value) else f"; đơn vị ghi {words.percent(figure.value)}"
        rows.append(("Phép tính", f"<b>{above} / {under} × 100 = {share}</b>{told}"))
    return rows


def corrections(record: SourceRecord | None) -> list[str]:
    """“Đã sửa từ 48,2% ngày 5/10/2023”, the latest change first; withdrawn values changed nothing that stands."""
    if record is None or record.current is None:
        return []
    stood = [record.current, *(old for old in record.former if old.withdrawn_at is None)]
    return [
        f"Đã sửa từ {_value(old, new)} ngày {words.day(new.at.astimezone(_HERE))}"
        for new, old in pairwise(stood)
        if _stated(new) != _stated(old)
    ]


def _stated(record: FigureRecord) -> tuple[float | None, float | None, float | None]:
    return record.value, record.numerator, record.denominator


def _value(record: FigureRecord, apart_from: FigureRecord | None = None) -> str:
    """The value in words; with its counts where they alone tell it from another."""
    if record.value is None:
        return "không phát sinh"
    shown = words.percent(record.value, apart_from.value if apart_from else None)
    if apart_from and record.value == apart_from.value and record.numerator is not None:
        return f"{shown} ({words.count(record.numerator)}/{words.count(record.denominator)})"
    return shown


def _former(record: SourceRecord) -> str:
    if not record.former:
        return '<p class="note">Chưa từng có giá trị khác.</p>'
    rows = "".join(
        f'<tr><td class="number figure">{_value(old)}</td><td>{text(old.report)}<br>'
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
    for code in card.figures.members.of(about, figure.unit, figure.period.last_day):
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
