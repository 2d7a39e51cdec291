"""What is told about figures as they are read."""

from collections.abc import Sequence

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.plan import Indicator
from lib.core.unit import Unit
from lib.core.words import count
from lib.intake.figures.remarks import Remark
from lib.intake.layout.lines import Cell


def of_remark(remark: Remark, sheet: str, unit: str | None, indicator: str) -> Finding:
    """A remark about a cell, with the unit and indicator of its figure."""
    return Finding(
        code=remark.code,
        severity=remark.severity,
        message=remark.message,
        hint=remark.hint,
        place=Place(sheet, remark.cell.name),
        unit=unit,
        indicator=indicator,
    )


def nothing_to_compute(cells: Sequence[Cell], sheet: str) -> Finding:
    """Rates that no program worked out, and no counts to work them out of; once for the table."""
    return _formulas(
        cells,
        sheet,
        "tử số và mẫu số bên cạnh để trống: coi là chưa có số liệu.",
        "Không cần làm gì nếu đúng là chưa có số liệu.",
    )


def computed(cells: Sequence[Cell], sheet: str) -> Finding:
    """Rates that no program worked out, beside the counts that tell them; once for the table."""
    return _formulas(
        cells,
        sheet,
        "chương trình tính từ tử số và mẫu số bên cạnh.",
        "Không cần làm gì; muốn đối chiếu tỷ lệ thì mở tệp bằng Excel, lưu lại rồi nạp lại.",
    )


def _formulas(cells: Sequence[Cell], sheet: str, what: str, hint: str) -> Finding:
    return Finding(
        code=Code.NO_CACHED_VALUE,
        severity=Severity.INFO,
        message=f"{count(len(cells))} công thức tỷ lệ chưa có kết quả, {what}",
        hint=hint,
        place=Place(sheet, cells[0].name),
    )


def other_definition(said: str, indicator: Indicator, place: Place) -> Finding:
    """A denominator that is not the plan's."""
    return Finding(
        code=Code.OTHER_DEFINITION,
        severity=Severity.WARNING,
        message=f"“{indicator.short_name}” lấy mẫu số là “{said}”, kế hoạch quy định “{indicator.denominator}”.",
        hint="Số liệu vẫn được nhận và ghi rõ cách tính khác.",
        place=place,
        indicator=indicator.id,
    )


def unexpected_level(unit: Unit, indicator: Indicator, place: Place) -> Finding:
    """A unit of a level that does not report the indicator."""
    return Finding(
        code=Code.UNEXPECTED_LEVEL,
        severity=Severity.WARNING,
        message=f"{unit.name} không thuộc cấp báo cáo chỉ tiêu “{indicator.short_name}”.",
        hint="Kiểm tra lại cột và đơn vị trước khi nhận.",
        place=place,
        unit=unit.code,
        indicator=indicator.id,
    )
