"""Wholes that stand once beside counts of several times: which of them they are the whole of."""

from lib.core.finding import Code, Severity
from lib.core.plan import DenominatorKind, Indicator
from lib.intake.around.stated_period import Stated
from lib.intake.figures.attribution import When
from lib.intake.figures.remarks import Remark
from lib.intake.layout.lines import Cell, Line
from lib.intake.meaning.bundles import Bundle


class Undated:
    """The whole of one figure where it has no time of its own; `stated` is what stands around the table."""

    def __init__(self, bundle: Bundle, indicator: Indicator, stated: Stated) -> None:
        self.stated = stated
        self.is_stock = indicator.denominator_kind is DenominatorKind.STOCK and not _is_named_alike(bundle)
        self.is_uneven = not self.is_stock and not stated.to_date and _is_uneven(bundle)

    def serves(self, when: When, *, running: bool) -> bool:
        """Whether it is the whole of a time, by the table's own.

        A stock such as “Kế hoạch vốn” is that of all the year; the dossiers of a quarter are not those of its months, nor
        of last year's.
        """
        if when.period is None or self.stated.period is None:
            return self.is_stock
        if self.is_stock:
            return when.period.year == self.stated.period.year
        return when.period == self.stated.period and not (running and not self.stated.to_date)

    def doubt(self, cell: Cell, *, running: bool) -> tuple[Remark, ...]:
        """Why a figure of the period alone waits where one of its counts stands for the whole year, too, the other once."""
        return (_of_which_time(cell),) if self.is_uneven and not running else ()


def _is_named_alike(bundle: Bundle) -> bool:
    """Whether the whole is named by nothing but what is counted: “Giải ngân › Tổng số | Riêng tháng 9” has no plan in it."""
    if bundle.denominator is None or bundle.proved:
        return False
    said = bundle.denominator.line.heading.whole.things
    return bool(said) and any(said <= claim.line.heading.whole.things for claim in bundle.numerators)


def _is_uneven(bundle: Bundle) -> bool:
    if bundle.denominator is None or bundle.proved:
        return False
    counted = [claim.line for claim in bundle.numerators]
    return any(map(_is_twofold, counted)) != _is_twofold(bundle.denominator.line)


def _is_twofold(line: Line) -> bool:
    return len({slot.running for slot in line.cells}) > 1


def _of_which_time(cell: Cell) -> Remark:
    return Remark(
        Code.MISSING_COUNT,
        Severity.WARNING,
        "Tử số và mẫu số không cùng ghi “trong kỳ” và “lũy kế”: không rõ số đứng một mình là của kỳ nào.",
        "Chỉ nhận nếu cả hai đều là số trong kỳ.",
        cell,
        doubt=True,
    )


def left_out(head: str, cell: Cell) -> Remark:
    """Counts of times whose whole nobody stated."""
    return Remark(
        Code.MISSING_COUNT,
        Severity.WARNING,
        f"“{head}” chỉ ghi một lần cho nhiều kỳ: các kỳ khác thiếu mẫu số nên không tính được tỷ lệ.",
        "Bổ sung mẫu số của từng kỳ rồi nạp lại.",
        cell,
    )
