"""Every figure with its verdict and its source, as a workbook with a sheet for each area."""

from collections.abc import Iterator
from pathlib import Path

from lib.core.errors import DashboardError
from lib.core.figure import Figure
from lib.core.period import Period, periods_of
from lib.core.plan import Measurement
from lib.core.verdict import judge
from lib.core.words import lower_first
from lib.insight.scorecard import Scorecard
from lib.services import scorecards
from lib.services.office import Office
from lib.services.workbooks import Value, workbook
from lib.store.records import FigureRecord

HEADS = (
    "Chỉ tiêu", "Đơn vị", "Kỳ", "Giá trị (%)", "Tử số", "Mẫu số", "Đánh giá", "Tệp", "Trang tính", "Ô",
    "Người nhập", "Thời gian nhập", "Ghi chú", "Mã chỉ tiêu", "Mã đơn vị", "Mã kỳ",
)  # fmt: skip

_MEASURED = {
    Measurement.SIPAS: "Chỉ số hài lòng do Bộ Nội vụ đo (SIPAS)",
    Measurement.E_SURVEY: "Khảo sát trực tuyến",
}


class ExportError(DashboardError):
    """The workbook could not be written."""

    hint = "Đóng tệp nếu đang mở trong Excel; kiểm tra thư mục và quyền ghi."


class OtherYear(DashboardError):
    """The period is not one of the plan's year, so that no figure could stand for it."""


def export(office: Office, period: Period, target: Path) -> int:
    """Write the figures as of a period: those of the period, else the latest ones before it in the plan's year.

    One row a stored figure, also where the same period has one of its own and one to date. Answers the number
    of rows.

    Raises:
        OtherYear: the period belongs to another year than the plan.
        ExportError: the file cannot be written.
        StoreError: the database refuses.
    """
    if period.year != office.plan.year:
        raise OtherYear(
            f"{period.label} không thuộc năm {office.plan.year} của kế hoạch đang dùng; chưa ghi gì.",
            hint="Chọn một kỳ trong năm của kế hoạch, hoặc đặt CCHC_PLAN tới kế hoạch của năm đó.",
        )
    card = scorecards.scorecard(office, period)
    rows: dict[str, list[tuple[Value, ...]]] = {area.id: [] for area in office.plan.areas}
    for record in as_of(office, period):
        rows[office.plan.indicators[record.indicator].area].append(_row(card, record))
    content = workbook((area.short_name, HEADS, rows[area.id]) for area in office.plan.areas)
    try:
        target.write_bytes(content)
    except OSError as error:
        raise ExportError(f"Không ghi được tệp {target}.") from error
    return sum(len(found) for found in rows.values())


def as_of(office: Office, period: Period) -> Iterator[FigureRecord]:
    """The stored figures that stand as of a period, in the plan's order of indicators and units."""
    closed = [other for other in periods_of(office.plan.year) if other.last_day <= period.last_day]
    frame = office.store.figures([str(other) for other in closed])
    rank = {str(other): (other == period, *other.order) for other in closed}
    latest = frame.assign(rank=frame.period.map(rank)).sort_values("rank", kind="stable")
    shown = latest.groupby(["indicator", "unit"], sort=False).period.transform("last")
    records = office.store.sources(latest.observation[latest.period == shown].tolist())
    indicators = {code: place for place, code in enumerate(office.plan.indicators)}
    units = {unit.code: place for place, unit in reversed(list(enumerate(office.plan.units)))}
    known = [one for one in records.values() if one.indicator in indicators]
    yield from sorted(
        known,
        key=lambda one: (
            indicators[one.indicator], units.get(one.unit, len(units)), one.unit, one.to_date, one.measurement,
        ),
    )  # fmt: skip


def _row(card: Scorecard, record: FigureRecord) -> tuple[Value, ...]:
    about, units = card.plan.indicators[record.indicator], card.plan.units
    unit = units.get(record.unit, record.period.last_day).name if record.unit in units else record.unit
    return (
        about.name,
        unit,
        record.period.label,
        record.value,
        record.numerator,
        record.denominator,
        judge(about, _figure(record), card.plan.bands_of(about)).status.label,
        record.report,
        record.sheet,
        record.cell,
        record.person,
        record.at,
        _note(record),
        record.indicator,
        record.unit,
        str(record.period),
    )


def _figure(record: FigureRecord) -> Figure:
    return Figure(
        indicator=record.indicator,
        unit=record.unit,
        period=record.period,
        value=record.value,
        numerator=record.numerator,
        denominator=record.denominator,
        to_date=record.to_date,
        state=record.state,
        observation=record.observation,
        measurement=record.measurement,
        other_definition=record.other_definition,
    )


def _note(record: FigureRecord) -> str:
    notes = []
    if record.to_date and not record.period.opens_year:
        notes.append(f"Lũy kế từ đầu năm đến hết {lower_first(record.period.label)}")
    if record.measurement in _MEASURED:
        notes.append(_MEASURED[record.measurement])
    if record.other_definition:
        notes.append(f"Mẫu số khác kế hoạch: {record.other_definition}")
    if record.settled:
        notes.append("Người nhập đã xác nhận")
    return "; ".join(notes)
