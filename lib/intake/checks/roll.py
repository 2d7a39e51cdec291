"""The units of a table as a roll: one that stands twice, a row without a name, one of another district."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.plan import Plan
from lib.core.text import fold
from lib.core.unit import Kind
from lib.intake.figures.assembled import Assembled
from lib.intake.layout.lines import Cell, LaidOut, Slot
from lib.intake.meaning.bundles import Bundle
from lib.intake.texts.units import Certainty

_FEW = 2  # strangers, or rows without a name: where there are more the table is of another make
_MOST_OF = 0.75
_PLACE = re.compile(r"(?:ubnd )?(?:huyen|thi xa|thanh pho|tp|xa|phuong|thi tran|h|x|p|tt)\b")


def check_roll(laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, plan: Plan, sheet: str) -> None:
    """Tell what is wrong with the units of a table; their figures wait for a person where it is open whose they are."""
    if bundles:
        roll = _Roll(laid_out, bundles, done, plan, sheet)
        roll.tell_rows_again()
        roll.tell_columns_again()
        roll.tell_nameless()
        roll.tell_strangers()
        roll.doubt_among_unknown()


class _Roll:
    def __init__(self, laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, plan: Plan, sheet: str) -> None:
        self.laid_out, self.bundles, self.done, self.units, self.sheet = laid_out, bundles, done, plan.units, sheet

    def tell_rows_again(self) -> None:
        """A unit's row that stands twice with the same figures: taken once, and most often a slip."""
        first = {
            (indicator, *_of(slot)): seen for (indicator, slot), seen in self.done.slots.items() if not slot.repeat
        }
        again: dict[str, list[bool]] = {}
        cells: dict[str, str] = {}
        for (indicator, slot), seen in self.done.slots.items():
            other = first.get((indicator, *_of(slot)))
            if slot.repeat and seen.unit is not None and other is not None:
                figures = [(one.state, one.value, one.numerator, one.denominator) for one in (seen, other)]
                again.setdefault(seen.unit, []).append(figures[0] == figures[1])
                cells.setdefault(seen.unit, seen.place.cell)
        for unit, same in again.items():
            if all(same):  # what differs is told figure by figure
                self._say_twice(unit, cells[unit])

    def tell_columns_again(self) -> None:
        """A unit that a second column, or a second entry for one criterion, gives other figures."""
        told: set[Slot] = set()
        for slot, one, other in self.laid_out.twice:
            code = slot.match.code if slot.match is not None else None
            if code is None or slot in told or not self.laid_out.said(other).speaks:
                continue
            told.add(slot)
            pairs = [(self.laid_out.said(a), self.laid_out.said(b)) for s, a, b in self.laid_out.twice if s is slot]
            if all(a == b for a, b in pairs):
                self._say_twice(code, other.name)
                continue
            message = f"{self.units.get(code).name} đứng hai lần với số liệu khác nhau (ô {one.name} và {other.name})."
            hint = "Sửa tên đơn vị hoặc giữ lại một số rồi nạp lại."
            why = self._say(Code.DUPLICATE, message, hint, other.name, code)
            for bundle in self.bundles:
                self.done.doubt(bundle, slot, why)

    def tell_nameless(self) -> None:
        """Rows of figures among units, without a name."""
        if len(self.laid_out.nameless) > _FEW:
            return
        for row in self.laid_out.nameless:
            cell = next((cell for cell in self._claimed(row) if self.laid_out.said(cell).is_figure), None)
            if cell is not None:
                message = "Dòng này có số liệu nhưng không ghi tên đơn vị nên không được nhận."
                self._say(Code.UNKNOWN_UNIT, message, "Ghi tên đơn vị vào dòng này rồi nạp lại.", cell.name, None)

    def _claimed(self, row: int) -> Iterator[Cell]:
        for bundle in self.bundles:
            for claim in bundle.claims:
                yield from (cell for cell in claim.line.beside if cell.row == row)

    def tell_strangers(self) -> None:
        """Communes of another district, or another district, among the communes of one."""
        named = {slot.match.code: slot for slot in self._slots() if slot.match is not None and _is_sure(slot)}
        kinds = {code: self.units.get(code).kind for code in named if code is not None}
        communes = [code for code, kind in kinds.items() if kind is Kind.COMMUNE]
        if len(communes) < 4:
            return
        ((home, most),) = Counter(self.units.get(code).parent for code in communes).most_common(1)
        others = [code for code in communes if self.units.get(code).parent != home]
        others += [code for code, kind in kinds.items() if kind is Kind.DISTRICT and code != home]
        if home is None or most < _MOST_OF * len(communes) or not 0 < len(others) <= _FEW:
            return
        for code in others:
            waiting = [
                (bundle, slot, seen.place.cell)
                for (indicator, slot), seen in self.done.slots.items()
                for bundle in self.bundles
                if seen.unit == code and bundle.indicator == indicator
            ]
            if waiting:
                message = f"{self.units.get(code).name} không thuộc {self.units.get(home).name} như các đơn vị khác trong bảng."
                hint = "Kiểm tra lại tên đơn vị trước khi nhận."
                why = self._say(Code.UNKNOWN_UNIT, message, hint, waiting[0][2], code)
                for bundle, slot, _ in waiting:
                    self.done.doubt(bundle, slot, why)

    def doubt_among_unknown(self) -> None:
        """Let places wait that stand among as many nobody knows: a Chợ Mới lies in An Giang, too."""
        slots = {slot.unit: slot for slot in self._slots() if slot.match is not None}
        unknown = [
            name for name, slot in slots.items() if slot.match and not slot.match.code and _PLACE.match(fold(name))
        ]
        known = [slot for slot in slots.values() if _is_sure(slot)]
        if len(unknown) < max(_FEW, len(known)):
            return
        message = f"Phần lớn địa bàn trong bảng không thuộc tỉnh, như “{unknown[0]}”."
        hint = "Kiểm tra xem đây có phải báo cáo của tỉnh khác."
        cells = [seen.place.cell for seen in self.done.slots.values() if seen.unit is not None]
        if not cells:
            return
        why = self._say(Code.UNKNOWN_UNIT, message, hint, cells[0], None)
        for bundle in self.bundles:
            for slot in known:
                if (bundle.indicator, slot) in self.done.slots:
                    self.done.doubt(bundle, slot, why)

    def _slots(self) -> Iterator[Slot]:
        yield from (slot for bundle in self.bundles for claim in bundle.claims for slot in claim.line.cells)

    def _say_twice(self, unit: str, cell: str) -> None:
        message = f"{self.units.get(unit).name} đứng hai lần với cùng số liệu."
        self._say(Code.DUPLICATE, message, "Bỏ bớt một dòng; số liệu được nhận một lần.", cell, unit)

    def _say(self, code: Code, message: str, hint: str, cell: str, unit: str | None) -> Finding:
        place = Place(self.sheet, cell)
        found = Finding(code=code, severity=Severity.WARNING, message=message, hint=hint, place=place, unit=unit)
        self.done.findings.append(found)
        return found


def _of(slot: Slot) -> tuple[object, ...]:
    return slot.match, slot.time, slot.running, slot.is_total


def _is_sure(slot: Slot) -> bool:
    return slot.match is not None and slot.match.certainty is Certainty.SURE and slot.match.code is not None
