"""The period that a table is of, by the words around it, and how sure that is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from lib.core.period import Period, Span
from lib.core.text import fold
from lib.intake.around.last_days import closing_periods
from lib.intake.around.named_times import close, contradicts, in_year, is_between, is_of_earlier_year
from lib.intake.around.paper_months import MonthsOfPapers, whole_year_before
from lib.intake.around.surroundings import Surroundings
from lib.intake.sheets.sheet_rows import GAP
from lib.intake.texts.days import RANGE, days_first, is_of_other_days, is_other_stretch, joined
from lib.intake.texts.mention import UNTOLD, Mention, Strength
from lib.intake.texts.periods import mentions, names_no_period
from lib.intake.texts.plan_years import year_reported
from lib.intake.texts.report_date import reported_on
from lib.intake.texts.time_words import without_periods


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


def stated_period(around: Surroundings, plan_year: int) -> Stated:
    """The period that the surroundings name; the nearest and most exact place wins, a conflict is not sure.

    A report dated long before a period closes cannot be of all of it: “năm 2023” in a report of October, nor one whose
    days are others: “Quý III (từ 15/6 đến 14/8/2023)”. A year other than the plan's is a former year's report, or a
    title copied from one.
    """
    named = _named_period(around, plan_year) or _of_plan(around) or _likely(around, plan_year)
    if any(map(names_no_period, (*_above(around), around.sheet_name))):
        named = _slipped(named)
    stated = _in_year_of_plan(named, plan_year)
    if {m.year for text in around.all_texts for m in mentions(text) if m.year is not None} == {plan_year}:
        stated = replace(stated, year=plan_year)
    if stated.period is not None and any(is_other_stretch(line, stated.period) for line in _above(around)):
        stated = replace(stated, sure=False)
    if stated.period is not None and any(
        is_of_earlier_year(name, stated.period.year) for name in (around.sheet_name, around.file_stem)
    ):
        stated = replace(stated, sure=False, compared=False)
    dated = reported_on(around.all_texts)
    if stated.period is None or dated is None:
        return stated
    early = (stated.period.last_day - dated).days
    early_for_it = early > max(10, _DAYS_AHEAD * stated.period.months)
    return replace(stated, sure=False, compared=False) if early_for_it else stated


def _slipped(stated: Stated) -> Stated:
    """Of a report that names “tháng 13”: no year, for a month of it was meant; another period only for a person to confirm."""
    period = stated.period if stated.period is not None and stated.period.span is not Span.YEAR else None
    return Stated(period, stated.to_date and period is not None, candidates=tuple(filter(None, (period,))))


def _of_plan(around: Surroundings) -> Stated | None:
    """The year of the plan that a table without a period of its own reports on."""
    year = year_reported(around.titles, reported_on(around.all_texts))
    return None if year is None else Stated(Period(year, Span.YEAR), to_date=True, sure=True)


def _likely(around: Surroundings, plan_year: int) -> Stated:
    """What a person may mean: the period of the other sheets, else one that closes on the day that the titles name."""
    others = _of_other_sheets(around, plan_year)
    closing = closing_periods(_above(around), _year_said(around) or plan_year) if others.period is None else ()
    return Stated(closing[0], closing[0].is_to_date, candidates=closing) if closing else others


def _of_other_sheets(around: Surroundings, plan_year: int) -> Stated:
    """The one period that the other sheets name: likely this one's, too, for a person to say."""
    named = {in_year(mention, plan_year, plan_year) for mention in _in_other_sheets(around)}
    if len({mention.period for mention in named}) != 1:
        return Stated(None)
    mention = next(iter(named))
    return Stated(mention.period, mention.to_date, candidates=(mention.period,))


def _in_other_sheets(around: Surroundings) -> Iterator[Mention]:
    named = (mention for sheet in around.other_sheets for line in sheet for mention in mentions(line))
    return (mention for mention in named if mention.strength is not Strength.YEAR)


def _in_year_of_plan(stated: Stated, plan_year: int) -> Stated:
    period = stated.period
    if period is None or period.year == plan_year:
        return stated
    meant = Period(plan_year, period.span, period.number)
    return replace(stated, sure=False, candidates=tuple(dict.fromkeys((period, meant, *stated.candidates))))


_DAYS_AHEAD = 3  # for each month that a period covers: a month's report may come 10 days early, a year's 36


def _named_period(around: Surroundings, plan_year: int) -> Stated | None:
    year = _year_said(around)
    above = _above(around)
    cells = (cell for line in joined(around.sheet_lines) for cell in _cells(line))
    papers = MonthsOfPapers(above)
    places = [
        [mention for line in reversed(above) for mention in papers.told(line)],
        list(mentions(around.sheet_name)),
        [mention for cell in cells for mention in papers.told(cell)],
        list(mentions(around.file_stem)),
    ]
    later = whole_year_before(places[0], plan_year)
    if later is not None:
        return Stated(later[0], True, candidates=later)
    exact = [[m for m in place if m.strength is not Strength.YEAR] for place in places]
    for number, place in enumerate(exact):
        if place:
            others = [m for other in exact[number + 1 :] for m in other]
            if number == _IN_FILE_NAME:
                others = list(_in_other_sheets(around))  # where the sheet says nothing the file may be of another time
            stated = _settle(place, others, year, plan_year)
            names = [[in_year(m, year, plan_year).period for m in exact[at]] for at in (_IN_SHEET_NAME, _IN_FILE_NAME)]
            if any(contradicts(stated.period, named) for named in names):
                stated = _left_over(stated, names[0], around, year, plan_year) or replace(stated, sure=False)
            elif any(_is_copied(stated.period, other, year, plan_year) for other in around.other_sheets):
                stated = replace(stated, sure=False)
            if stated.both is not None and any(contradicts(stated.both[1], named) for named in names):
                stated = replace(stated, both=None)
            if papers.may_be_all(place):
                stated = replace(stated, sure=False)
            if number == _IN_FILE_NAME and any(_is_year_alone(line) for line in above):
                return replace(stated, sure=False)  # “Năm 2023” above, “quy 4” only in the name of the file
            return stated
    for place in places:
        if place:
            period = max((m.period for m in place), key=lambda period: period.year)
            several = len({m.period for m in place}) > 1
            return Stated(period, True, not several, (period,), compared=several and period.year == plan_year)
    return None


_IN_SHEET_NAME, _IN_FILE_NAME = 1, 3


def _is_copied(period: Period | None, sheet: Sequence[str], year: int | None, plan_year: int) -> bool:
    """Whether another sheet that is named after another time bears a title of this one's period: one of the two is not."""
    name, *titles = sheet
    named, titled = (
        [
            in_year(m, year, plan_year).period
            for line in lines
            for m in mentions(line)
            if m.strength is not Strength.YEAR
        ]
        for lines in ((name,), titles)
    )
    return period in titled and contradicts(period, named)


def _left_over(
    stated: Stated, called: Sequence[Period], around: Surroundings, year: int | None, plan_year: int
) -> Stated | None:
    """The period of a sheet's name, for a person to confirm, where its title is that of another sheet: copied, not changed."""
    others = {in_year(mention, year, plan_year).period for mention in _in_other_sheets(around)}
    if len(called) != 1 or stated.period not in others or not contradicts(stated.period, called):
        return None
    (period,) = called
    return Stated(period, period.is_to_date, candidates=(period, *filter(None, (stated.period,))))


def _cells(line: str) -> Sequence[str]:
    """The cells of a line elsewhere on the sheet, where “Lũy kế” says nothing of what stands beside it; whole where it

    is one stretch of days over several cells.
    """
    return (line,) if RANGE.search(days_first(line)) else line.split(GAP)


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
    dated = [in_year(time, year, plan_year).period for time in told if time is not None]
    if all(period.year != plan_year for period in dated):
        return True
    places = [around.titles, (around.sheet_name,), (around.file_stem,)][: 3 if len(dated) <= _A_PAIR else 0]
    named = ([m for line in lines for m in mentions(line) if m.strength is not Strength.YEAR] for lines in places)
    others = [[in_year(mention, year, plan_year).period for mention in found] for found in named]
    return any(all(contradicts(period, other) for period in dated) for other in others)


_A_PAIR = 2  # a period beside the year to date; a list of more may be made up in a later month


def is_of_other_time(note: str, stated: Stated) -> bool:
    """Whether a note below a table says that its figures are of another time than the one stated, or counted up to its end."""
    said = fold(note)
    period = stated.period
    if period is None or not _OF_FIGURES.search(said) or _COMPARES.search(said):
        return False
    told = (mention for mention in mentions(note) if mention.strength is not Strength.YEAR)
    dated = (in_year(mention, None, period.year).period for mention in told)
    named = [other for other in dated if other.year == period.year]  # a former year is for comparing
    running = _RUNNING.search(said) is not None and not (stated.to_date or period.opens_year or period.is_to_date)
    return running or is_of_other_days(note, period) or contradicts(period, named)


_OF_FIGURES = re.compile(r"\b(?:so lieu|ky bao cao|thoi (?:gian|ky) bao cao)\b")
_COMPARES = re.compile(r"\b(?:so voi|so sanh|cung ky|ky truoc|quy truoc|thang truoc|nam truoc|cot)\b")
_RUNNING = re.compile(r"\bso lieu\b[^.;:]{0,25}\bluy ke\b")


def _is_year_alone(line: str) -> bool:
    return bool(mentions(line)) and not without_periods(line)


def _settle(place: list[Mention], others: list[Mention], year: int | None, plan_year: int) -> Stated:
    strongest = max(mention.strength for mention in place)
    found = [in_year(mention, year, plan_year) for mention in place if mention.strength is strongest]
    distinct = list(dict.fromkeys((mention.period, mention.to_date) for mention in found))
    period, to_date = distinct[0]
    weaker = [mention for mention in place if mention.strength is not strongest]
    elsewhere = {in_year(mention, year, plan_year).period for mention in (*others, *weaker)}
    agrees = not elsewhere or period in elsewhere or any(close(period, other) for other in elsewhere)
    agrees = agrees or is_between(period, elsewhere)
    beside = {in_year(mention, year, plan_year).period for mention in weaker}
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
    if len(alone) == len(to_date) == 1 and close(alone[0], to_date[0]):
        return alone[0], to_date[0]
    return None


def _year_said(around: Surroundings) -> int | None:
    """The year the surroundings name, also by the date of the report, else the one that all other sheets name."""
    years = [mention.year for text in around.all_texts for mention in mentions(text) if mention.year is not None]
    if years:
        return max(set(years), key=years.count)
    dated = reported_on(around.all_texts)
    if dated is not None:
        return dated.year
    lines = (line for sheet in around.other_sheets for line in sheet)
    others = {mention.year for line in lines for mention in mentions(line)} - {None}
    return others.pop() if len(others) == 1 else None
