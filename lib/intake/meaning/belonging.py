"""Whether something says that figures are of this plan, and not of what every office counts and asks besides.

“Tổng số nhiệm vụ”, “Số đơn vị được kiểm tra”, “Tỷ lệ hài lòng” stand in a thousand tables, so that words that fit do
not yet make them the plan's: near them the reform must be named, or other indicators stand, or of a survey, where
people were asked. A single word that several indicators share is of none of them.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lib.core.observation import Decision, Measure
from lib.core.plan import Measurement, Plan
from lib.core.text import fold
from lib.intake.around.surroundings import Surroundings
from lib.intake.meaning.bundles import Bundle
from lib.intake.terms.catalogue import Catalogue
from lib.intake.terms.surveys import measurement
from lib.intake.terms.targets import Target

_ENOUGH_NEIGHBOURS = 2
_FEW_THINGS = 2  # “báo cáo đúng hạn”, not “báo cáo định kỳ trên hệ thống thông tin báo cáo”
_REPORTS = re.compile(r"^\W*bao cao\b")  # “BÁO CÁO THÁNG 12” counts no reports


class Evidence(NamedTuple):
    """What stands around a table: whether the reform is named, whether somebody is told who or where people asked.

    `named` are the indicators that the titles name as the plan does.
    """

    reform: bool
    survey: bool
    named: frozenset[str]


class Belonging:
    """The indicators of a plan that need evidence besides their headers, and what counts as such."""

    def __init__(self, plan: Plan, catalogue: Catalogue) -> None:
        self._vocabulary, self._reader = plan.vocabulary, catalogue.reader
        self._topics, self._titles = catalogue.topics, catalogue.titles
        rates = [target for target in catalogue.targets if target.measure is Measure.RATE]
        self._everyday = frozenset(rate.indicator for rate in rates if _is_everyday(rate, plan.vocabulary.everyday))
        self._of_several = _of_several(rates) - plan.vocabulary.surveyed
        self._surveys = _told_by_nothing(rates, plan.vocabulary.surveyed)
        self._names = {code: self._said(plan.indicators[code].name) for code in self._everyday}
        self._reform = tuple(map(self._said, plan.vocabulary.belonging))
        self._asked_at = tuple(map(self._said, plan.vocabulary.asked_at))

    def evidence(self, around: Surroundings, *, own_report: bool) -> Evidence:
        """What stands around a table; `own_report`: one office says what it counted itself."""
        names = (around.sheet_name, around.file_stem)
        asked = own_report or measurement(around.all_texts) is not Measurement.OWN
        asked = asked or self._tells_where((*around.titles, *around.sheet_lines, *names))
        titled = self._said(around.title)
        named = frozenset(code for code, name in self._names.items() if name in titled)
        return Evidence(
            self._names_reform(around.titles, (*around.letterhead, *around.sheet_lines, *names)), asked, named
        )

    def _names_reform(self, titles: Sequence[str], others: Iterable[str]) -> bool:
        """Whether the titles name the reform, or name nothing of their own where something else around them does."""
        if any(self._has(self._reform, title) for title in titles):
            return True
        things = (self._reader.read(_REPORTS.sub("", fold(title))).things for title in titles)
        if any(said & self._vocabulary.everyday for said in things):
            return False  # “Nhiệm vụ UBND tỉnh giao”, wherever it is filed
        return any(map(self._is_of_reform, (*titles, *others)))

    def _is_of_reform(self, text: str) -> bool:
        return self._has(self._reform, text) or self._topics.stand_in(text)

    def _tells_where(self, texts: Iterable[str]) -> bool:
        return any(self._has(self._asked_at, text) for text in texts)

    def _has(self, phrases: tuple[str, ...], text: str) -> bool:
        said = self._said(text)
        return any(phrase in said for phrase in phrases)

    def _said(self, text: str) -> str:
        return f" {' '.join(self._reader.spelled_out(text))} "

    def holds(self, bundle: Bundle, bundles: Sequence[Bundle], evidence: Evidence) -> bool:
        """Whether a figure that fits is the plan's, too."""
        if any(claim.settled for claim in bundle.claims):
            return True
        headings = [claim.line.heading for claim in bundle.claims]
        if any(self._titles.is_of_one_field(bundle.indicator, heading.context) for heading in headings):
            return False
        things = frozenset[str]().union(*(heading.whole.things | heading.context for heading in headings))
        if len(things) == 1 and things <= self._of_several:
            return False
        if bundle.indicator in self._everyday:
            said = any(self._is_of_reform(heading.text) for heading in headings)
            return (
                said or evidence.reform or bundle.indicator in evidence.named or self._has_neighbours(bundle, bundles)
            )
        if bundle.indicator in self._surveys:
            return evidence.survey or self._tells_where(heading.text for heading in headings)
        return True

    def _has_neighbours(self, bundle: Bundle, bundles: Sequence[Bundle]) -> bool:
        """Whether indicators of the plan, which no table of something else has, stand beside it."""
        own = (other for other in bundles if other is not bundle and other.decision is Decision.AUTO)
        return sum(other.indicator not in self._everyday for other in own) >= _ENOUGH_NEIGHBOURS


def _is_everyday(rate: Target, everyday: frozenset[str]) -> bool:
    """Whether a header may name a rate by a thing that every office counts and one that may happen to anything."""
    return any(everyday & wording.core and len(wording.core) <= _FEW_THINGS for wording in rate.wordings)


def _of_several(rates: Sequence[Target]) -> frozenset[str]:
    """What several indicators are of, so that it names none alone: “Trực tuyến (%)” may be of dossiers or of meetings."""
    things = [frozenset[str]().union(*(wording.core for wording in rate.wordings)) for rate in rates]
    return frozenset(thing for own in things for thing in own if sum(thing in other for other in things) > 1)


def _told_by_nothing(targets: Sequence[Target], surveyed: frozenset[str]) -> frozenset[str]:
    """The surveys that a header may name by what all of them ask: “Tỷ lệ hài lòng”."""
    asking = [target for target in targets if target.name.things & surveyed]
    common = frozenset.intersection(*(target.name.things for target in asking)) if asking else frozenset()
    return frozenset(
        target.indicator for target in asking if any(wording.things <= common for wording in target.wordings)
    )
