"""What stands around a table: the period, the unit that reports, who measured, and the date of the report."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath

from lib.core.period import Period
from lib.core.plan import Measurement
from lib.core.text import fold
from lib.core.unit import Kind, Units
from lib.intake.days import RANGE, days_first, is_other_stretch, joined
from lib.intake.drafts import is_draft, is_intended
from lib.intake.periods import UNTOLD, Mention, Strength, mentions, report_date, with_year, without_periods
from lib.intake.units import UnitNames

SAMPLE_MARK = "du lieu mau"


@dataclass(frozen=True, slots=True)
class Stated:
    """The period of a table. `sure` is False when the places that name it disagree or leave the year out.

    `both` are the period alone and the stretch up to its end where a title names the two and nothing contradicts it:
    “Tháng 9 và 9 tháng năm 2023”. Then `period` is None. `year` is the plan's where it is the only one that the texts
    name. `compared`: they name no period but several whole years, the plan's the last of them.
    """

    period: Period | None
    to_date: bool = False
    sure: bool = False
    candidates: tuple[Period, ...] = ()
    both: tuple[Period, Period] | None = None
    year: int | None = None
    compared: bool = False

    @property
    def known_year(self) -> int | None:
        """The year, where it is sure."""
        if self.both is not None:
            return self.both[0].year
        return self.period.year if self.period is not None and self.sure else self.year


@dataclass(frozen=True, slots=True)
class Reporter:
    """The unit a table reports of. `sure` is False where only a letterhead or a file name speaks of a department,

    which may as well report of the whole province, and where `rivals` are named in another place.
    """

    unit: str | None
    sure: bool = False
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The texts around a table: `titles` and `letterhead` stand above it, `sheet_lines` elsewhere on the sheet."""

    titles: tuple[str, ...]
    letterhead: tuple[str, ...]
    sheet_lines: tuple[str, ...]
    sheet_name: str
    file_name: str

    @property
    def title(self) -> str:
        """What is written above the table, for comparing with headers."""
        return " ".join(self.titles)

    @property
    def is_draft(self) -> bool:
        """Whether the report calls itself a draft, a plan, a guess or an example."""
        cells = (cell for line in (*self.titles, *self.letterhead, *self.sheet_lines) for cell in line.split(_GAP))
        return is_draft((self.sheet_name, file_stem(self.file_name)), cells) or is_intended(self.titles)

    @property
    def all_texts(self) -> tuple[str, ...]:
        return (*self.titles, *self.letterhead, *self.sheet_lines, self.sheet_name, self.file_name)


_GAP = "   "  # between the cells of one line
_MOTTO = ("cong hoa xa hoi", "doc lap - tu do", "doc lap – tu do")
_OFFICE = ("uy ban nhan dan", "ubnd", "hoi dong nhan dan", "van phong", "trung tam", "phong ", "ban ")
_NUMBERED = (
    "so:",
    "so :",
    "bieu so",
    "mau so",
    "phu luc",
    "kem theo",
    "(kem theo",
    "ban hanh kem theo",
    "(ban hanh",
    "don vi tinh",
    "dvt",
    "(don vi tinh",
    "kinh gui",
    "noi nhan",
)

_NAMED_FORM = re.compile(  # “Biểu số 5: Hồ sơ công việc …” and “Biểu số liệu …” are titles
    r"bieu so lieu\b"
    r"|(?:bieu|mau|phu luc)(?: so)?[\s.]*(?:\d{1,3}[a-z]?|[ivx]{1,5}|[a-z])\s*[:.–-]\s*(?!\(?(?:kem theo|ban hanh))(?:\S+\s+){2}\S"
)


def split_letterhead(lines: Sequence[str], names: UnitNames) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles among the lines above a table, and the lines that only say whose paper it is."""
    titles: list[str] = []
    letterhead: list[str] = []
    for line in lines:
        first = fold(line.split(_GAP)[0])
        whole = fold(line)
        is_head = any(motto in whole for motto in _MOTTO) or _is_number(whole)
        is_head = is_head or (not titles and (names.find(first).code is not None or first.startswith(_OFFICE)))
        (letterhead if is_head else titles).append(line)
    return tuple(titles), tuple(letterhead)


def _is_number(line: str) -> bool:
    """Whether a folded line only numbers the form, or says where it comes from."""
    return line.startswith(_NUMBERED) and not _NAMED_FORM.match(line)


def file_stem(name: str) -> str:
    """The name of a file as words: no folder, no ending, no underscores."""
    return PurePath(name.replace("\\", "/")).stem.replace("_", " ")


def stated_period(around: Surroundings, plan_year: int) -> Stated:
    """The period that the surroundings name; the nearest and most exact place wins, a conflict is not sure.

    A report dated long before a period closes cannot be of all of it: “năm 2023” in a report of October, nor one whose
    days are others: “Quý III (từ 15/6 đến 14/8/2023)”. A year other than the plan's is a former year's report, or a
    title copied from one.
    """
    stated = _in_year_of_plan(_named_period(around, plan_year), plan_year)
    if {m.year for text in around.all_texts for m in mentions(text) if m.year is not None} == {plan_year}:
        stated = replace(stated, year=plan_year)
    if stated.period is not None and any(is_other_stretch(line, stated.period) for line in _above(around)):
        stated = replace(stated, sure=False)
    dated = reported_on(around.all_texts)
    if stated.period is None or dated is None:
        return stated
    early = (stated.period.last_day - dated).days
    early_for_it = early > max(10, _DAYS_AHEAD * stated.period.months)
    return replace(stated, sure=False, compared=False) if early_for_it else stated


def _in_year_of_plan(stated: Stated, plan_year: int) -> Stated:
    period = stated.period
    if period is None or period.year == plan_year:
        return stated
    meant = Period(plan_year, period.span, period.number)
    return replace(stated, sure=False, candidates=tuple(dict.fromkeys((period, meant, *stated.candidates))))


_DAYS_AHEAD = 3  # for each month that a period covers: a month's report may come 10 days early, a year's 36


def _named_period(around: Surroundings, plan_year: int) -> Stated:
    year = _year_said(around)
    above = _above(around)
    cells = (cell for line in joined(around.sheet_lines) for cell in _cells(line))
    places = [
        [mention for line in reversed(above) for mention in mentions(line)],
        list(mentions(around.sheet_name)),
        [mention for cell in cells for mention in mentions(cell)],
        list(mentions(file_stem(around.file_name))),
    ]
    exact = [[m for m in place if m.strength is not Strength.YEAR] for place in places]
    for number, place in enumerate(exact):
        if place:
            stated = _settle(place, [m for other in exact[number + 1 :] for m in other], year, plan_year)
            names = [[_dated(m, year, plan_year).period for m in exact[at]] for at in (_IN_SHEET_NAME, _IN_FILE_NAME)]
            if any(_contradicts(stated.period, named) for named in names):
                stated = replace(stated, sure=False)
            if stated.both is not None and any(_contradicts(stated.both[1], named) for named in names):
                stated = replace(stated, both=None)
            if number == _IN_FILE_NAME and any(_is_year_alone(line) for line in above):
                return replace(stated, sure=False)  # “Năm 2023” above, “quy 4” only in the name of the file
            return stated
    for place in places:
        if place:
            period = max((m.period for m in place), key=lambda period: period.year)
            several = len({m.period for m in place}) > 1
            return Stated(period, True, not several, (period,), compared=several and period.year == plan_year)
    return Stated(None)


_IN_SHEET_NAME, _IN_FILE_NAME = 1, 3


def _cells(line: str) -> Sequence[str]:
    """The cells of a line elsewhere on the sheet, where “Lũy kế” says nothing of what stands beside it; whole where it

    is one stretch of days over several cells.
    """
    return (line,) if RANGE.search(days_first(line)) else line.split(_GAP)


def _above(around: Surroundings) -> tuple[str, ...]:
    return joined((*around.letterhead, *around.titles))


def titles_contradict(around: Surroundings, times: Iterable[Mention | None], plan_year: int) -> bool:
    """Whether all figures are of another time than what stands around them.

    They are of one period and the titles, or the name of sheet or file, speak only of others: “Tháng 5” over a column of
    June; or all of them are of other years than the plan.
    """
    told = set(times)
    if not told or any(time is None or time is UNTOLD or time.strength is Strength.YEAR for time in told):
        return False
    year = _year_said(around)
    dated = [_dated(time, year, plan_year).period for time in told if time is not None]
    if all(period.year != plan_year for period in dated):
        return True
    places = [around.titles, (around.sheet_name,), (file_stem(around.file_name),)][: 3 if len(dated) <= _A_PAIR else 0]
    named = ([m for line in lines for m in mentions(line) if m.strength is not Strength.YEAR] for lines in places)
    others = [[_dated(mention, year, plan_year).period for mention in found] for found in named]
    return any(all(_contradicts(period, other) for period in dated) for other in others)


_A_PAIR = 2  # a period beside the year to date; a list of more may be made up in a later month


def _contradicts(period: Period | None, named: Sequence[Period]) -> bool:
    """Whether the name of a sheet or file speaks only of other times: “T7” left from the month before, over “Tháng 8”."""
    if period is None or not named:
        return False
    before, after = _before_and_after(period, named)
    return all(before) or all(after)


def _is_between(period: Period, named: Iterable[Period]) -> bool:
    """Whether others are named before and after a period: “T9-T11” stretches over October."""
    before, after = _before_and_after(period, named)
    return any(before) and any(after)


def _before_and_after(period: Period, named: Iterable[Period]) -> tuple[list[bool], list[bool]]:
    others = tuple(named)
    before = [other.last_day < period.first_day for other in others]
    return before, [other.first_day > period.last_day for other in others]


def _is_year_alone(line: str) -> bool:
    return bool(mentions(line)) and not without_periods(line)


def _settle(place: list[Mention], others: list[Mention], year: int | None, plan_year: int) -> Stated:
    strongest = max(mention.strength for mention in place)
    found = [_dated(mention, year, plan_year) for mention in place if mention.strength is strongest]
    distinct = list(dict.fromkeys((mention.period, mention.to_date) for mention in found))
    period, to_date = distinct[0]
    weaker = [mention for mention in place if mention.strength is not strongest]
    elsewhere = {_dated(mention, year, plan_year).period for mention in (*others, *weaker)}
    agrees = not elsewhere or period in elsewhere or any(_close(period, other) for other in elsewhere)
    agrees = agrees or _is_between(period, elsewhere)
    beside = {_dated(mention, year, plan_year).period for mention in weaker}
    agrees = agrees and (not beside or period in beside)  # days or “Kỳ báo cáo: …” that are not what the title names
    known_year = year is not None or any(mention.year is not None for mention in place)
    sure = len(distinct) == 1 and agrees and known_year
    candidates = tuple(dict.fromkeys([period, *(p for p, _ in distinct), *sorted(elsewhere, key=lambda p: p.order)]))
    if len(distinct) > 1:
        return Stated(None, candidates=candidates, both=_both(distinct) if agrees and year == plan_year else None)
    return Stated(period, to_date, sure, candidates)


def _both(named: Sequence[tuple[Period, bool]]) -> tuple[Period, Period] | None:
    """A period alone and the stretch from the year's start that ends with it."""
    alone = [period for period, to_date in named if not to_date]
    to_date = [period for period, to_date in named if to_date]
    if len(alone) == len(to_date) == 1 and _close(alone[0], to_date[0]):
        return alone[0], to_date[0]
    return None


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
_WHOLE_DISTRICT = ("toan huyen", "toan thanh pho", "toan thi xa")
_WHOLE_PROVINCE = ("tren dia ban tinh", "toan tinh", "cua tinh", "pham vi: tinh", "trong tinh", "cac huyen, thanh pho")


def reporting_unit(around: Surroundings, names: UnitNames, units: Units) -> Reporter:
    """The unit a table reports of: “Đơn vị báo cáo: …” first, then title, sheet name, file name, letterhead.

    Another district or commune in a later place, if it does not hold the first, leaves it to a person.
    """
    root = units.root.code
    for line in (*reversed(around.titles), *reversed(around.letterhead), *around.sheet_lines):
        unit = _labelled(line, names, units)
        if unit:
            return Reporter(unit, sure=True)
    if any(map(is_whole_province, around.titles)):
        return Reporter(root, sure=True)
    if (strangers := _strangers((*around.titles, *around.letterhead), names)) is not None:
        return Reporter(None, rivals=strangers)
    places = (around.titles, (around.sheet_name,), (file_stem(around.file_name),), around.letterhead)
    titled, *others = [_one(_all_named(texts, names), units) for texts in places]
    unit = next((unit for unit in (titled, *others) if unit), None)
    if unit is None:
        return Reporter(None)
    local = {other for other in others if other and _is_local(other, units)}
    rivals = tuple(sorted(local - {unit, *_holders(unit, units)}))
    if _is_local(unit, units) and _is_of_a_division(unit, (*around.titles, *around.letterhead), names):
        return Reporter(unit, rivals=rivals)
    clear = unit == titled or _is_local(unit, units) or (unit == root and _names_only(root, around.letterhead, names))
    part = units.get(unit).kind is not Kind.DEPARTMENT and speaks_of_part((*around.titles, *around.letterhead))
    return Reporter(unit, sure=not rivals and clear and not part, rivals=rivals)


_PART = re.compile(  # bodies beside the committee of a place, and some of its units: their figures are not the place's
    r"^(?:.*\b(?:cua|tai)\s+)?"
    r"(?:cong an|chi cuc|cuc thue|kho bac|toa an|vien kiem sat|bao hiem xa hoi|bhxh|benh vien|truong (?!hop)|hat kiem lam|doi quan ly"
    r"|chi nhanh|ban quan ly du an|ban chi huy|hoi (?:nong dan|phu nu|cuu chien binh|lien hiep)|mat tran|huyen uy|thanh uy|dang uy"
    r"|trung tam(?! (?:phuc vu )?hanh chinh cong)|mot so (?:xa|phuong|huyen|phong|don vi|co quan))\b"
)


def speaks_of_part(lines: Iterable[str]) -> bool:
    """Whether a line names an office within a place, or some of its units: “CÔNG AN HUYỆN BA BỂ”, “TẠI MỘT SỐ XÃ”."""
    return any(_PART.match(fold(cell)) for line in lines for cell in line.split(_GAP))


def _is_of_a_division(unit: str, lines: Iterable[str], names: UnitNames) -> bool:
    """Whether a place is named only by one of its divisions, which answers for itself: “PHÒNG TƯ PHÁP HUYỆN BA BỂ”."""
    naming = [part for line in lines for part in line.split(_GAP) if unit in _all_named((part,), names)]
    return bool(naming) and all(_DIVISION.match(fold(part)) for part in naming)


_DIVISION = re.compile(r"\W*phong (?!noi vu\b)")


_COMMUNE = re.compile(
    r"\W*(?:(?:ubnd|uy ban nhan dan)\s+(?:xa|phuong|thi tran|tt|x|p)\b[\s.]*)(?!(?:va|xa|phuong|thi tran)\b)[a-z]"
)
_INSIDE = re.compile(r"\s*(?:,|\(|\s[-–]\s|thuộc|thuoc|huyện|huyen|thành phố|thanh pho)", re.IGNORECASE)


def _strangers(lines: Iterable[str], names: UnitNames) -> tuple[str, ...] | None:
    """Whose paper it may be where a line names the council of a commune that nobody knows, or that several may be.

    “UBND XÃ LÃNG NGÂM” over “HUYỆN NGÂN SƠN” is no paper of the district.
    """
    for line in lines:
        for part in line.split(_GAP):
            inner = _INSIDE.split(part, maxsplit=1)[0]
            if _COMMUNE.match(fold(inner)) and names.find(part).code is None and not names.mentioned(inner):
                match = names.find(inner)
                if match.code is None:
                    return match.candidates
    return None


def _names_only(unit: str, letterhead: Iterable[str], names: UnitNames) -> bool:
    """Whether a letterhead names no other office below the unit: “UBND TỈNH BẮC KẠN” without “SỞ NỘI VỤ”."""
    parts = (part for line in letterhead for part in line.split(_GAP))
    said = (part for part in parts if fold(part) not in _OFFICE)  # “ỦY BAN NHÂN DÂN”, the name on the next line
    named = ((names.find(part).code, fold(part).startswith(_OFFICE)) for part in said)
    return all(code == unit or (code is None and not is_office) for code, is_office in named)


def is_whole_district(text: str) -> bool:
    """Whether a text says that it is about all of a district: “Toàn huyện”."""
    bare = fold(text)
    return any(scope in bare for scope in _WHOLE_DISTRICT)


def is_whole_province(text: str) -> bool:
    """Whether a text says that it is about all of the province."""
    bare = fold(text)
    return any(scope in bare for scope in _WHOLE_PROVINCE)


def _is_local(unit: str, units: Units) -> bool:
    return units.get(unit).kind in (Kind.DISTRICT, Kind.COMMUNE)


def _holders(unit: str, units: Units) -> set[str]:
    return {holder.code for holder in units.ancestors(unit)}


def _labelled(line: str, names: UnitNames, units: Units) -> str | None:
    bare = fold(line)
    for label in _REPORTER:
        if label in bare:
            start = bare.find(label) + len(label.rstrip(":"))
            said = line[start:] if len(bare) == len(line) else line
            unit = names.find(said.strip(" :.…")).code or _one(names.mentioned(said), units)
            if unit:
                return unit
    return None


def _all_named(texts: Iterable[str], names: UnitNames) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for text in texts:
        for part in text.split(_GAP):
            whole = names.find(part).code
            found.update(dict.fromkeys((whole,) if whole else names.mentioned(part)))
    return tuple(found)


def _one(named: Sequence[str], units: Units) -> str | None:
    """The one unit that is named, those that hold it aside: of “xã Địa Linh, huyện Ba Bể” the commune."""
    holders = {code for unit in named for code in _holders(unit, units)}
    inner = [unit for unit in named if unit not in holders]
    return inner[0] if len(inner) == 1 else None


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
