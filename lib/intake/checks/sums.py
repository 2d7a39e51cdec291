"""Columns that add up: “(1)=(2)+(3)+(4)”, said by the head or shown by nearly every row, and the rows where they do not."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.words import count
from lib.intake.figures.assembled import Assembled
from lib.intake.layout.lines import LaidOut, Line, Slot
from lib.intake.meaning.bundles import Bundle
from lib.intake.meaning.values import Values
from lib.intake.sheets.numbers import Said, Saying

_MOST_LINES = 300  # a list of something else is not searched for sums
_MOST_PARTS = 5
_ENOUGH = 4  # rows that hold: fewer may by chance
_FORMULA = re.compile(r"\(?\s*(\d{1,2})\s*\)?\s*=\s*(\(?\s*\d{1,2}\s*\)?(?:\s*[+-]\s*\(?\s*\d{1,2}\s*\)?)+)\s*")
_TERM = re.compile(r"([+-]?)\s*\(?\s*(\d{1,2})")


class _Sum(NamedTuple):
    """A line that is the sum of others, each with its sign; `said` by the row of column numbers."""

    whole: Line
    parts: tuple[tuple[float, Line], ...]
    said: bool = False


def check_sums(laid_out: LaidOut, bundles: Sequence[Bundle], done: Assembled, sheet: str) -> None:
    """Tell the rows that break a sum of columns in which a figure takes part.

    The figure is left to a person unless a stated rate confirms its counts.
    """
    if not bundles or len(laid_out.lines) > _MOST_LINES:
        return
    values, told = Values(laid_out), set[tuple[int, Slot]]()
    owners: dict[int, list[Bundle]] = {}
    for bundle in bundles:
        for claim in bundle.claims:
            owners.setdefault(id(claim.line), []).append(bundle)
    filled = [line for line in laid_out.lines if not values.is_empty(line)]
    for found in (*_said(laid_out), *_adjacent(filled, owners.keys(), values)):
        lines = [found.whole, *(line for _, line in found.parts)]
        concerned = [bundle for line in lines for bundle in owners.get(id(line), ())]
        for slot, stated, parts in _broken(found, values) if concerned else ():
            if (id(found.whole), slot) not in told:
                told.add((id(found.whole), slot))
                why = _finding(Place(sheet, found.whole.cells[slot].name), stated, parts, concerned[0])
                done.findings.append(why)
                for bundle in concerned:
                    if not _has_rate(bundle, slot, values):
                        done.doubt(bundle, slot, why)


def _finding(place: Place, stated: float, parts: float, bundle: Bundle) -> Finding:
    return Finding(
        code=Code.TOTAL_MISMATCH,
        severity=Severity.WARNING,
        place=place,
        indicator=bundle.indicator,
        message=f"Ô này ghi {count(stated)} nhưng các số hợp thành cộng lại là {count(parts)}, trong khi các dòng khác khớp.",
        hint="Kiểm tra lại các số hợp thành; hỏi đơn vị lập báo cáo nếu chưa rõ.",
    )


def _said(laid_out: LaidOut) -> Iterator[_Sum]:
    """The sums that the row of column numbers spells out."""
    numbers = {column.index: column.number for column in laid_out.table.columns if column.number}
    lines = {line.label: line for line in laid_out.lines}
    by_number: dict[str, Line] = {}
    formulas: list[tuple[str, str]] = []
    for line in lines.values():
        cell = next(iter(line.cells.values()))
        written = numbers.get(cell.column, "")
        told = _FORMULA.fullmatch(written)
        number = told[1] if told else written.strip(" ()")
        by_number[number] = line
        if told:
            formulas.append((number, told[2]))
    for number, formula in formulas:
        terms = [(-1.0 if sign == "-" else 1.0, by_number.get(term)) for sign, term in _TERM.findall(formula)]
        parts = tuple((sign, line) for sign, line in terms if line is not None)
        if len(parts) == len(terms):
            yield _Sum(by_number[number], parts, said=True)


def _adjacent(lines: Sequence[Line], owned: object, values: Values) -> Iterator[_Sum]:
    """Lines that the two to five next to them may add up to."""
    known = {id(line) for line in lines if _counts(line, values)}
    for place, whole in enumerate(lines):
        if id(whole) not in known:
            continue
        for size in range(2, _MOST_PARTS + 1):
            for window in (lines[place + 1 : place + 1 + size], lines[max(0, place - size) : place]):
                members = {id(whole), *map(id, window)}
                if len(window) == size and members <= known and any(key in owned for key in members):  # type: ignore[operator]
                    yield _Sum(whole, tuple((1.0, line) for line in window))


def _counts(line: Line, values: Values) -> bool:
    """Whether a line holds whole numbers, not all of them 0."""
    numbers = values.numbers(line)
    return len(numbers) >= _ENOUGH and any(numbers) and all(number == int(number) for number in numbers)


def _broken(found: _Sum, values: Values) -> list[tuple[Slot, float, float]]:
    """The slots where the sum does not hold, with what is stated and what the parts come to; none where few others hold."""
    told = held = spread = 0
    broken = []
    for slot, said in values.of(found.whole).items():
        stated = _number(said)
        parts = [(sign, _number(values.of(line).get(slot))) for sign, line in found.parts]
        if stated is None or any(number is None for _, number in parts):
            continue
        total = sum(sign * (number or 0.0) for sign, number in parts)
        told += 1
        if abs(total - stated) < 0.5:
            held += 1
            spread += sum(bool(number) for _, number in parts) > 1
        else:
            broken.append((slot, stated, total))
    enough = held * 2 >= told if found.said else held * 5 >= told * 4 and held >= _ENOUGH and spread > 1
    return broken if enough else []


def _number(said: Said | None) -> float | None:
    return said.value if said is not None and said.saying is Saying.NUMBER else None


def _has_rate(bundle: Bundle, slot: Slot, values: Values) -> bool:
    said = values.of(bundle.rate.line).get(slot) if bundle.rate is not None else None
    return said is not None and said.is_figure
