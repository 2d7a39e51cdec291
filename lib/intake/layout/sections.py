"""Parts a table into sections that each count something of their own: “Bảng 2. Lĩnh vực đất đai” over the same units again.

Or the same of somebody else: “II. Xã Khang Ninh” over the same criteria again.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lib.core.observation import Measure
from lib.core.text import fold
from lib.intake.sheets.numbers import Saying
from lib.intake.sheets.tables import Table
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.mention import Strength
from lib.intake.texts.periods import mentions
from lib.intake.texts.units import Certainty, UnitNames

_MARK = re.compile(r"^(?:(bang|bieu|phu luc|muc|phan)\s*)?(?:so\s*)?(?:[ivx]{1,5}|\d{1,2}|[a-z])\s*[.:)/-]\s*")
_NUMBER = re.compile(r"(?:[IVX]{1,5}|[A-Z]|\d{1,3})[.)]?")
_NAMED_WELL = 0.8
_MOST_ROWS = 1000  # forms of criteria are no longer; in a list of more nobody looks for them


@dataclass(slots=True)
class _Section:
    title: str
    rows: list[int]
    names: set[str]


def sections(table: Table, names: UnitNames, catalogue: Catalogue) -> list[Table]:
    """The sections of a table as tables with the lines above it in common; a table without any is itself."""
    by_units = _by_units(table, names, catalogue)
    if by_units:
        return by_units
    titles = {row: title for row in table.silent if (title := _title(table, row, names, catalogue))}
    parted = list(_parted(table, titles)) if titles else []
    if len(parted) < 2 or not _is_told_again(parted, names, catalogue):
        return [table]
    context = table.context
    if not parted[0].title and context and _form(context[-1]) == _form(parted[1].title):
        parted[0].title, context = context[-1], context[:-1]
    return [replace(table, context=context, section=part.title, body=tuple(part.rows)) for part in parted]


def _by_units(table: Table, names: UnitNames, catalogue: Catalogue) -> list[Table]:
    """A table of criteria in a section for each unit, none twice; empty where it is no such table."""
    if len(table.body) > _MOST_ROWS:
        return []
    heads = {row: unit for row in table.body if (unit := _unit_over(table, row, names))}
    if len(heads) < 2 or len({names.find(unit).code for unit in heads.values()}) < len(heads):
        return []
    parted = list(_parted(table, heads))
    first = parted[0].names if len(parted) > 1 else set()
    again = all(part.title and part.names and 2 * len(part.names & first) >= len(part.names) for part in parted)
    if not (first and again) or _are_units(first, names):
        return []
    if not _measure([(name,) for name in first], catalogue) or _measure([c.path for c in table.columns], catalogue):
        return []
    return [replace(table, section=part.title, body=tuple(part.rows)) for part in parted]


def _measure(paths: Sequence[tuple[str, ...]], catalogue: Catalogue) -> bool:
    """Whether one of some names says what is measured, more than what it is a share of."""
    scored = (catalogue.fits(catalogue.essence(catalogue.heading(path))) for path in paths if path)
    told = [target.measure is not Measure.DENOMINATOR for target in catalogue.targets]
    return any(fit >= _NAMED_WELL for fits in scored for fit, tells in zip(fits, told, strict=True) if tells)


def _unit_over(table: Table, row: int, names: UnitNames) -> str:
    """The unit that a row names and nothing else, but for its number: “I | Xã Địa Linh”."""
    *numbers, name = [text for column in table.columns if (text := table.text(row, column.index))] or [""]
    if all(map(_NUMBER.fullmatch, numbers)) and names.find(name).certainty is Certainty.SURE:
        return name
    return ""


def _parted(table: Table, titles: Mapping[int, str]) -> Iterator[_Section]:
    """The rows between titles."""
    section = _Section("", [], set())
    for row in table.body:
        if row in titles:
            if section.rows:
                yield section
            section = _Section(titles[row], [], set())
            continue
        section.rows.append(row)
        if row not in table.silent:
            section.names.add(_name(table, row))
    if section.rows:
        yield section


def _title(table: Table, row: int, names: UnitNames, catalogue: Catalogue) -> str:
    """The text of a row that says nothing else, where it is a title of rows."""
    texts = {text for column in table.columns if (text := table.text(row, column.index))}
    (text,) = texts if len(texts) == 1 else ("",)
    return text if text and _is_title(text, names, catalogue) else ""


def _name(table: Table, row: int) -> str:
    words = (
        table.text(row, column.index) for column in table.columns if table.said(row, column.index).saying is Saying.TEXT
    )
    return fold(next(words, ""))


def _is_title(text: str, names: UnitNames, catalogue: Catalogue) -> bool:
    """Whether a line over rows says what they count, or when; groups of units and areas of the plan do not."""
    if names.find(text).code is not None or catalogue.reader.row_role(text):
        return False
    return bool(catalogue.reader.read(text).things) or any(
        mention.strength is not Strength.YEAR for mention in mentions(text)
    )


def _is_told_again(parted: Sequence[_Section], names: UnitNames, catalogue: Catalogue) -> bool:
    """Whether the sections name the same rows again, or are lists of units under names of indicators."""
    first = parted[0].names
    if all(part.names and 2 * len(part.names & first) >= len(part.names) for part in parted[1:]):
        return True
    return all(
        _are_units(part.names, names)
        and (not part.title or catalogue.best_fit((_unnumbered(part.title),)) >= _NAMED_WELL)
        for part in parted
    )


def _are_units(said: set[str], names: UnitNames) -> bool:
    known = sum(names.find(name).certainty is Certainty.SURE for name in said)
    return bool(said) and 2 * known >= len(said)


def _unnumbered(title: str) -> str:
    return _MARK.sub("", fold(title), count=1)


def _form(title: str) -> str:
    """How a line is numbered: “Bảng 1.” as “Bảng 2.”, “Tháng 1” as “Tháng 2”."""
    bare = fold(title)
    mark = _MARK.match(bare)
    return mark[1] or "number" if mark else bare.split()[0]
