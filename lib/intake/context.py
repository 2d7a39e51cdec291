"""What stands around a table: the period, the unit that reports, who measured, and the date of the report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from lib.core.period import Period
from lib.core.plan import Measurement
from lib.core.text import fold
from lib.intake.periods import Mention, Strength, mentions, report_date, with_year
from lib.intake.units import UnitNames

SAMPLE_MARK = "du lieu mau"


@dataclass(frozen=True, slots=True)
class Stated:
    """The period of a table. `sure` is False when the places that name it disagree or leave the year out."""

    period: Period | None
    to_date: bool = False
    sure: bool = False
    candidates: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The texts around a table, nearest place first: lines above it, the sheet's other lines, sheet name, file name."""

    above: tuple[str, ...]
    sheet_lines: tuple[str, ...]
    sheet_name: str
    file_name: str

    @property
    def title(self) -> str:
        """What is written above the table, for comparing with headers."""
        return " ".join(line for line in self.above if not _is_letterhead(line))

    @property
    def all_texts(self) -> tuple[str, ...]:
        return (*self.above, *self.sheet_lines, self.sheet_name, self.file_name)


def file_stem(name: str) -> str:
    """The name of a file as words: no folder, no ending, no underscores."""
    return PurePath(name.replace("\\", "/")).stem.replace("_", " ")


def stated_period(around: Surroundings, plan_year: int) -> Stated:
    """The period that the surroundings name; the nearest and most exact place wins, a conflict is not sure."""
    year = _year_said(around)
    places = [
        [mention for line in reversed(around.above) for mention in mentions(line)],
        list(mentions(around.sheet_name)),
        [mention for line in around.sheet_lines for mention in mentions(line)],
        list(mentions(file_stem(around.file_name))),
    ]
    exact = [[m for m in place if m.strength is not Strength.YEAR] for place in places]
    for number, place in enumerate(exact):
        if place:
            return _settle(place, [m for other in exact[number + 1 :] for m in other], year, plan_year)
    for place in places:
        if place:
            period = place[0].period
            return Stated(period, True, sure=len({m.period for m in place}) == 1, candidates=(period,))
    return Stated(None)


def _settle(place: list[Mention], others: list[Mention], year: int | None, plan_year: int) -> Stated:
    strongest = max(mention.strength for mention in place)
    found = [_dated(mention, year, plan_year) for mention in place if mention.strength is strongest]
    distinct = list(dict.fromkeys((mention.period, mention.to_date) for mention in found))
    period, to_date = distinct[0]
    elsewhere = {_dated(mention, year, plan_year).period for mention in others}
    agrees = not elsewhere or period in elsewhere or any(_close(period, other) for other in elsewhere)
    known_year = year is not None or any(mention.year is not None for mention in place)
    sure = len(distinct) == 1 and agrees and known_year
    candidates = tuple(dict.fromkeys([period, *(p for p, _ in distinct), *sorted(elsewhere, key=lambda p: p.order)]))
    return Stated(period if len(distinct) == 1 else None, to_date, sure, candidates)


def _close(period: Period, other: Period) -> bool:
    """Two names for stretches that end on the same day: “Quý III” in the title, “9 tháng” in the file name."""
    return period.last_day == other.last_day


def _dated(mention: Mention, year: int | None, plan_year: int) -> Mention:
    return mention if mention.year is not None else with_year(mention, year or plan_year)


def _year_said(around: Surroundings) -> int | None:
    """The year the surroundings name, also by the date of the report."""
    years = [mention.year for text in around.all_texts for mention in mentions(text) if mention.year is not None]
    if years:
        return max(set(years), key=years.count)
    dated = reported_on(around.all_texts)
    return dated.year if dated else None


def reported_on(texts: Iterable[str]) -> date | None:
    """The date a report bears; of several the last, since a report may cite older documents."""
    days = [day for day in map(report_date, texts) if day is not None]
    return max(days, default=None)


_REPORTER = ("don vi bao cao", "co quan bao cao", "don vi lap", "don vi gui", "ten don vi", "don vi:")
_LETTERHEAD = ("cong hoa xa hoi", "doc lap", "uy ban nhan dan", "ubnd tinh")


def _is_letterhead(line: str) -> bool:
    bare = fold(line)
    return bare.startswith(_LETTERHEAD) or "cong hoa xa hoi" in bare


def reporting_unit(around: Surroundings, names: UnitNames, root: str) -> str | None:
    """The unit a sheet reports of: “Đơn vị báo cáo: …” first, then title, letterhead, sheet name and file name."""
    lines = (*reversed(around.above), *around.sheet_lines)
    for line in lines:
        bare = fold(line)
        for label in _REPORTER:
            if label in bare:
                said = line[bare.find(label) + len(label.rstrip(":")) :] if len(bare) == len(line) else line
                unit = names.find(said.strip(" :.…")).code or _one(names.mentioned(said), root)
                if unit:
                    return unit
    for texts in (
        [line for line in lines if not _is_letterhead(line)],
        [around.sheet_name],
        [file_stem(around.file_name)],
        lines,
    ):
        found = [unit for text in texts for unit in _named(text, names)]
        below = list(dict.fromkeys(unit for unit in found if unit != root))
        if len(below) == 1:
            return below[0]
        if root in found and not below:
            return root
    return None


def _named(text: str, names: UnitNames) -> Sequence[str]:
    whole = names.find(text).code
    return (whole,) if whole else names.mentioned(text)


def _one(units: Sequence[str], root: str) -> str | None:
    below = [unit for unit in units if unit != root] or list(units)
    return below[0] if len(below) == 1 else None


_SIPAS = ("sipas", "bo noi vu")
_E_SURVEY = (
    "khao sat dien tu",
    "danh gia dien tu",
    "phieu dien tu",
    "bo phan mot cua dien tu",
    "khao sat truc tuyen tai bo phan mot cua",
)


def measurement(texts: Iterable[str]) -> Measurement:
    """Who measured, by the words of title and headers; a unit's own count unless they say otherwise."""
    bare = " ".join(fold(text) for text in texts)
    if any(word in bare for word in _SIPAS):
        return Measurement.SIPAS
    if any(word in bare for word in _E_SURVEY):
        return Measurement.E_SURVEY
    return Measurement.OWN


def is_sample(texts: Iterable[str]) -> bool:
    return any(SAMPLE_MARK in fold(text) for text in texts)
