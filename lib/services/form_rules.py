"""What may be written into the cells of a blank form, and how a rate comes about."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from openpyxl.formatting.rule import Rule as Colouring
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

NO_CASES = "Không phát sinh"
_CONTRADICTED = PatternFill("solid", bgColor="F4B6B0")
_MISSING = PatternFill("solid", bgColor="F8D08A")


class Counts(NamedTuple):
    """The names of the cells of one figure's counts: “C9”, “D9”."""

    numerator: str
    denominator: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What the counts of an indicator may be; where `bounded`, the numerator is a part of the denominator."""

    money: bool
    bounded: bool


def rate_formula(counts: Counts) -> str:
    """The share; “Không phát sinh” where the denominator is 0 or one of the counts says so; else blank."""
    part, whole = counts
    none = f'OR({whole}<>"",ISTEXT({part}))'
    return f'=IF(N({whole})>0,IF(ISNUMBER({part}),{part}/{whole},""),IF({none},"{NO_CASES}",""))'


def guard(sheet: Worksheet, rule: Rule, figures: Sequence[Counts]) -> None:
    """Refuse what is no count; colour what contradicts or is missing, since pasted values are not refused.

    The figures stand one below the other: the formulas are those of the first and move along with the others.
    """
    first = figures[0]
    numerators = _stretches(counts.numerator for counts in figures)
    denominators = _stretches(counts.denominator for counts in figures)
    _refuse(sheet, rule, first, first.numerator, first.denominator, numerators)
    _refuse(sheet, rule, first, first.denominator, first.numerator, denominators)
    _colour(sheet, numerators, f'AND({first.numerator}="",N({first.denominator})>0)', _MISSING)
    _colour(sheet, denominators, f'AND({first.denominator}="",ISNUMBER({first.numerator}))', _MISSING)
    if rule.bounded:
        too_many = f"AND({','.join(f'ISNUMBER({cell})' for cell in first)},{first.numerator}>{first.denominator})"
        _colour(sheet, f"{numerators} {denominators}", too_many, _CONTRADICTED)


def _stretches(cells: Iterable[str]) -> str:
    """The cells of a column as ranges: “D9:D12 D14:D14”."""
    found: list[list[str]] = []
    row_before = 0
    for cell in cells:
        row = coordinate_to_tuple(cell)[0]
        if row == row_before + 1:
            found[-1][1] = cell
        else:
            found.append([cell, cell])
        row_before = row
    return " ".join(f"{first}:{last}" for first, last in found)


def _refuse(sheet: Worksheet, rule: Rule, first: Counts, own: str, other: str, cells: str) -> None:
    checks = ",".join(_checks(rule, first, own, other))
    validation = DataValidation(
        type="custom",
        formula1=f'OR(TRIM({own})="{NO_CASES}",AND({checks}))',
        sqref=cells,
        allow_blank=True,
        showErrorMessage=True,
        errorStyle="stop",
        errorTitle="Số liệu chưa đúng",
        error=_advice(rule, is_numerator=own == first.numerator),
    )
    sheet.add_data_validation(validation)


def _checks(rule: Rule, first: Counts, own: str, other: str) -> Iterator[str]:
    # AND works out all its parts, so that N() keeps a text from making an error of them.
    yield f"ISNUMBER({own})"
    yield f"N({own})>=0"
    if not rule.money:
        yield f"INT(N({own}))=N({own})"
    if rule.bounded:
        yield f"OR(NOT(ISNUMBER({other})),N({first.numerator})<=N({first.denominator}))"


def _advice(rule: Rule, *, is_numerator: bool) -> str:
    number = "số không âm" if rule.money else "số nguyên không âm"
    bound = ", không lớn hơn mẫu số" if is_numerator else ", không nhỏ hơn tử số"
    return (
        f"Ghi {number}{bound if rule.bounded else ''}. "
        "Không phát sinh thì ghi 0 ở mẫu số. Chưa có số liệu thì để trống."
    )


def _colour(sheet: Worksheet, cells: str, formula: str, fill: PatternFill) -> None:
    rule = Colouring(type="expression", dxf=DifferentialStyle(fill=fill), formula=[formula])
    sheet.conditional_formatting.add(cells, rule)
