"""Rows that sum up one district, “Cộng huyện Ba Bể”, held against its communes, where all of them stand in the table."""

from collections.abc import Iterator, Sequence

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.unit import Units
from lib.core.words import count
from lib.intake.checks.counted import Counted, counted_lines
from lib.intake.figures.assembled import Assembled
from lib.intake.layout.lines import LaidOut, Slot
from lib.intake.meaning.bundles import Bundle
from lib.intake.meaning.values import Values
from lib.intake.terms.catalogue import Catalogue

_MOST = 400  # cells of a line that are looked at


def check_holders(
    laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, catalogue: Catalogue, sheet: str
) -> None:
    """Tell the sums of districts that their communes do not come to, and leave their figures to a person."""
    values, units = Values(laid_out), catalogue.plan.units
    for bundle in bundles:
        for each in counted_lines(bundle, values):
            for slot, stated, parts in _holders(each, laid_out, units):
                if catalogue.reader.behind_total(slot.unit) and abs(stated - parts) >= 0.5:
                    why = _finding(Place(sheet, each.line.cells[slot].name), stated, parts, bundle.indicator)
                    done.findings.append(why)
                    done.doubt(bundle, slot, why)


def _holders(each: Counted, laid_out: LaidOut, units: Units) -> Iterator[tuple[Slot, float, float]]:
    """The slots of districts with what they state and what all their communes come to."""
    if len(each.line.cells) > _MOST:
        return
    slots = {(slot.match.code, slot.time, slot.running): slot for slot in each.line.cells if slot.match is not None}
    for (code, time, running), slot in slots.items():
        inner = [slots.get((unit.code, time, running)) for unit in (units.children(code) if code else ())]
        stated = each.number(laid_out.said(each.line.cells[slot]))
        if stated is None or len(inner) < 2 or None in inner or code == units.root.code:
            continue
        parts = [each.number(laid_out.said(each.line.cells[one])) for one in inner if one is not None]
        if None not in parts:
            yield slot, stated, sum(part or 0.0 for part in parts)


def _finding(place: Place, stated: float, parts: float, indicator: str) -> Finding:
    return Finding(
        code=Code.TOTAL_MISMATCH,
        severity=Severity.WARNING,
        place=place,
        indicator=indicator,
        message=f"Dòng cộng của huyện ghi {count(stated)} nhưng các xã cộng lại là {count(parts)}.",
        hint="Hỏi lại đơn vị lập báo cáo; số của từng xã vẫn được nhận.",
    )
