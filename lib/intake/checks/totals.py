"""Totals held against what they add up: all units, a group of them, fields of work; in counts, pairs and shares."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.core.unit import Kind
from lib.core.words import count, percent
from lib.intake.around.reporter import is_whole_province
from lib.intake.checks.counted import Counted, counted_lines
from lib.intake.figures.assembled import Assembled
from lib.intake.layout.lines import Cell, LaidOut, Layout, Slot
from lib.intake.meaning.bundles import Bundle
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Saying
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.units import Certainty

_MOST = 200  # cells of a line whose sum is looked at
_EMPTY = frozenset({Saying.BLANK, Saying.NO_CASES})
_SHARES = frozenset({Saying.NUMBER, Saying.PERCENT})
_ROUNDING = 0.06  # percentage points


def check_totals(
    laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, catalogue: Catalogue, sheet: str
) -> None:
    """Compare each total with the sum of its parts; one that differs is remarked and left to a person.

    The total of a folded table is of all its pieces.
    """
    if not laid_out.table.folded:
        totals = _Totals(laid_out, bundles, done, catalogue, sheet)
        for bundle in bundles:
            totals.check(bundle)


class _Totals:
    def __init__(
        self, laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, catalogue: Catalogue, sheet: str
    ) -> None:
        self.laid_out, self.done, self.sheet = laid_out, done, sheet
        self.plan: Plan = catalogue.plan
        self.reader = catalogue.reader
        self.values = Values(laid_out)
        self.province_adds_up = self._province_adds_up(bundles)

    def _province_adds_up(self, bundles: Sequence[Bundle]) -> bool:
        """Whether most figures under “Toàn tỉnh” are the sum of the units: it may count offices that are not listed."""
        held: list[bool] = []
        for each in (each for bundle in bundles for each in counted_lines(bundle, self.values)):
            for slot in (slot for slot in each.line.cells if self._is_province(slot)):
                stated, parts = each.number(self.values.of(each.line).get(slot)), self._parts(each, slot)
                if stated is not None and parts is not None:
                    held.append(abs(stated - sum(parts)) < 0.5)
        return 2 * sum(held) >= len(held)

    def check(self, bundle: Bundle) -> None:
        counted = counted_lines(bundle, self.values)
        for each in counted:
            wholes = [slot for slot in each.line.cells if self._is_whole(slot)]
            for slot in wholes:
                if self._is_province(slot) and not self.province_adds_up:
                    continue
                if self.laid_out.layout is Layout.FIELDS_IN_ROWS:
                    self._check_fields(each, slot, [other for other in counted if other is not each], bundle)
                else:
                    self._check_total(each, slot, wholes, bundle)
        self._check_rate(bundle)
        self._doubt_spoiled(bundle)

    def _doubt_spoiled(self, bundle: Bundle) -> None:
        """A total cannot be better than its parts: one with more cases than there were leaves it to a person."""
        faults = {
            found.place.cell: found
            for found in self.done.findings
            if found.code is Code.NUMERATOR_EXCEEDS_DENOMINATOR
            and found.indicator == bundle.indicator
            and found.place is not None
        }
        if not faults:
            return
        claimed = [claim.line for claim in bundle.claims]
        spoiled = {
            slot: faults[cell.name] for line in claimed for slot, cell in line.cells.items() if cell.name in faults
        }
        for whole in {slot for line in claimed for slot in line.cells} if spoiled else ():
            why = next((fault for slot, fault in spoiled.items() if self._is_part(slot, whole)), None)
            if why is not None:
                self.done.doubt(bundle, whole, why)

    def _is_part(self, slot: Slot, whole: Slot) -> bool:
        """Whether a slot is added up in another: a unit in the total, a month in its quarter."""
        return (self._is_whole(whole) and _is_beside(slot, whole)) or _is_within(slot, whole)

    def _is_whole(self, slot: Slot) -> bool:
        """Whether a slot is of all units: “Tổng cộng”, or the province under the name “Toàn tỉnh”."""
        return slot.is_total or self._is_province(slot)

    def _is_province(self, slot: Slot) -> bool:
        code = slot.match.code if slot.match is not None else None
        return code == self.plan.units.root.code and self.reader.row_role(slot.unit) == "total_row"

    def _check_total(self, each: Counted, slot: Slot, wholes: Sequence[Slot], bundle: Bundle) -> None:
        stated = each.number(self.values.of(each.line).get(slot))
        parts = self._parts(each, slot)
        if stated is None or parts is None:
            return
        others = [whole for whole in wholes if whole is not slot and _is_beside(whole, slot)]
        cell = each.line.cells[slot]
        beside = self._beside(each, cell)
        groups = self.laid_out.groups
        single = sum(number for row, number in beside.items() if row not in groups)
        lone = sum(number for row, number in beside.items() if row in groups and self._is_lone(row))
        sums = [sum(parts) + more for more in (0.0, single, lone, single + lone)]
        sums.append(sum(beside.values()) or sums[0])  # “Cộng cấp huyện” and “Cấp tỉnh” make up “Toàn tỉnh”, too
        sums += filter(None, self._stretches(each, slot, others) if others else ())
        if all(abs(total - stated) >= 0.5 for total in sums):
            nearest = min((sums[0], *sums[5:]), key=lambda total: abs(total - stated))
            self.done.doubt(bundle, slot, self._tell(cell, stated, nearest, bundle.indicator))

    def _stretches(self, each: Counted, slot: Slot, others: Sequence[Slot]) -> Iterator[float]:
        """Of several totals one may be of the rows since the last, of those up to the next, or of the other totals."""
        row, column = each.line.cells[slot]
        rows = sorted(each.line.cells[other].row for other in others)
        before = max((other for other in rows if other < row), default=-1)
        after = min((other for other in rows if other > row), default=self.laid_out.table.body[-1] + 1)
        units = self._units(each, column)
        yield sum(number for at, number in units if before < at < row)
        yield sum(number for at, number in units if row < at < after)
        yield sum(each.number(self.values.of(each.line).get(other)) or 0.0 for other in others)

    def _units(self, each: Counted, column: int) -> list[tuple[int, float]]:
        """The rows of units with their counts in a column, those within another unit of the table left out."""
        named = {slot.match.code for slot in each.line.cells if slot.match is not None and not self._is_whole(slot)}
        found = []
        for slot, said in self.values.of(each.line).items():
            code = slot.match.code if slot.match is not None else None
            inner = code is not None and self.plan.units.get(code).parent in named
            number = each.number(said)
            cell = each.line.cells[slot]
            if cell.column == column and not self._is_whole(slot) and not inner and number is not None:
                found.append((cell.row, number))
        return found

    def _beside(self, each: Counted, total: Cell) -> dict[int, float]:
        """The rows that name no unit but may belong to a total, in its column."""
        cells = (cell for cell in each.line.beside[:_MOST] if cell.column == total.column)
        return {cell.row: each.number(self.laid_out.said(cell)) or 0.0 for cell in cells}

    def _is_lone(self, row: int) -> bool:
        """Whether a row heads a group of which nobody is listed: “III. UBND cấp xã (108 xã)”."""
        return dict(pairwise(self.laid_out.table.body)).get(row) not in self._unit_rows

    @cached_property
    def _unit_rows(self) -> frozenset[int]:
        slots = ((slot, cell) for line in self.laid_out.lines[:1] for slot, cell in line.cells.items())
        return frozenset(cell.row for slot, cell in slots if not self._is_whole(slot))

    def _parts(self, each: Counted, total: Slot) -> list[float] | None:
        """The counts of the top-most units of the table in the total's period; None when one of them is no number."""
        rows = {
            slot.match.code: self.values.of(each.line).get(slot)
            for slot in each.line.cells
            if not self._is_whole(slot)
            and _is_beside(slot, total)
            and slot.match is not None
            and slot.match.code is not None
            and slot.match.certainty is not Certainty.NONE
        }
        unknown = any(
            not slot.is_total and slot.match is not None and slot.match.code is None for slot in each.line.cells
        )
        if unknown or len(rows) < 2 or len(each.line.cells) > _MOST:
            return None
        counts = []
        for code, said in rows.items():
            if self.plan.units.get(code).parent in rows or said is None or said.saying in _EMPTY:
                continue
            number = each.number(said)
            if number is None:
                return None
            counts.append(number)
        return counts or None

    def _check_fields(self, each: Counted, slot: Slot, others: Sequence[Counted], bundle: Bundle) -> None:
        """A total of fields of work that the rows do not add up to, while they do in another column of the figure."""
        sums = [sum(self._beside(one, one.line.cells[slot]).values()) for one in (each, *others)]
        stated = [one.number(self.values.of(one.line).get(slot)) for one in (each, *others)]
        differs, *others_differ = (
            total is None or abs(total - parts) >= 0.5 for total, parts in zip(stated, sums, strict=True)
        )
        if stated[0] is not None and differs and sums[0] and not all(others_differ):
            why = self._tell(each.line.cells[slot], stated[0], sums[0], bundle.indicator)
            self.done.doubt(bundle, slot, why)

    def _check_rate(self, bundle: Bundle) -> None:
        """A share of all that is less or more than that of every unit, where no counts show it wrong."""
        if bundle.rate is None or bundle.denominator is not None:
            return
        line, saids = bundle.rate.line, self.values.of(bundle.rate.line)
        for slot in [slot for slot in saids if self._is_whole(slot)]:
            parts = [said for other, said in saids.items() if not self._is_whole(other) and _is_beside(other, slot)]
            told = [said for said in parts if said.saying not in _EMPTY]
            kinds = {said.saying for said in (saids[slot], *told)}
            if len(told) < 3 or len(kinds) > 1 or not kinds <= _SHARES or not self._is_of_these(bundle.indicator, slot):
                continue
            shares = [said.value or 0.0 for said in told]
            stated, low, high = saids[slot].value or 0.0, min(shares), max(shares)
            room = _ROUNDING if max(high, stated) > 1.5 else _ROUNDING / 100
            if not low - room <= stated <= high + room:
                factor = 1.0 if max(high, stated) > 1.5 else 100.0
                shown, least, most = (percent(factor * value) for value in (stated, low, high))
                message = f"Dòng tổng ghi {shown} nhưng các đơn vị chỉ từ {least} đến {most}."
                why = self._say(Code.TOTAL_MISMATCH, line.cells[slot], message, _ASK, bundle.indicator)
                self.done.doubt(bundle, slot, why)

    def _is_of_these(self, indicator: str, slot: Slot) -> bool:
        """Whether a total is of the table's units alone: that of the province may hold offices that are not listed."""
        units, levels = self.plan.units, self.plan.indicators[indicator].levels
        listed = {units.get(code).kind for code in self.laid_out.named}
        return not is_whole_province(slot.unit) or Kind.DEPARTMENT not in levels or Kind.DEPARTMENT in listed

    def _tell(self, cell: Cell, stated: float, parts: float, indicator: str) -> Finding:
        message = f"Dòng tổng ghi {count(stated)} nhưng các dòng cộng lại là {count(parts)}."
        return self._say(Code.TOTAL_MISMATCH, cell, message, _ASK, indicator)

    def _say(self, code: Code, cell: Cell, message: str, hint: str, indicator: str) -> Finding:
        """The finding about a cell, told once."""
        place = Place(self.sheet, cell.name)
        known = next((found for found in self.done.findings if found.code is code and found.place == place), None)
        if known is not None:
            return known
        found = Finding(
            code=code, severity=Severity.WARNING, place=place, indicator=indicator, message=message, hint=hint
        )
        self.done.findings.append(found)
        return found


_ASK = "Hỏi lại đơn vị lập báo cáo; số của từng đơn vị vẫn được nhận."


def _is_within(slot: Slot, whole: Slot) -> bool:
    """Whether two slots are of one unit, and the time of the one is a part of the other's."""
    if (slot.unit, slot.match, slot.is_total) != (whole.unit, whole.match, whole.is_total):
        return False
    if slot.time is None or whole.time is None or slot.time.year != whole.time.year:
        return False
    part, longer = slot.time.period, whole.time.period
    return (
        part.months < longer.months and longer.first_month <= part.first_month <= part.last_month <= longer.last_month
    )


def _is_beside(slot: Slot, total: Slot) -> bool:
    """Whether two slots are of one time and basis."""
    return slot.time == total.time and slot.running == total.running
