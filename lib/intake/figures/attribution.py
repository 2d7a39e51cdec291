"""Whose figure a slot is and of when; what cannot be told becomes a question."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.core.period import Period
from lib.core.plan import Indicator, Measurement, Plan
from lib.core.text import fold
from lib.core.unit import Kind
from lib.intake.around.reporter import Reporter, is_whole_district, is_whole_province
from lib.intake.around.scope import COMMUNES, has_cases_of_communes, is_of_part
from lib.intake.around.stated_period import Stated
from lib.intake.layout.lines import Slot, resolve_time
from lib.intake.reading import Proposal, Question, Settled
from lib.intake.texts.mention import UNTOLD
from lib.intake.texts.units import Certainty, UnitNames


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What holds for a whole table: plan, names, period, reporting unit, who measured, what a person settled.

    `surveyed` and `monetary` are the indicators found by asking people and those counted in money. `contradicted`:
    the table names another period than its title. `final` is False for a hidden sheet and for a draft, of which a
    person takes each figure. `level` is the one level of offices that titles name, `sum_of_communes`
    that a note calls a total the sum of communes. `gauged` is the title that speaks of
    points, ranks or differences. `foreign`: the paper names a place that is none of the plan's.
    """

    plan: Plan
    names: UnitNames
    stated: Stated
    contradicted: bool
    reporter: Reporter
    title: str
    measurement: Measurement
    surveyed: frozenset[str]
    monetary: frozenset[str]
    settled: Settled
    sheet: str
    final: bool
    period_key: str
    level: str = ""
    sum_of_communes: bool = False
    gauged: str = ""
    foreign: bool = False

    @property
    def table_key(self) -> str:
        """What a question about the unit of the whole table is known by."""
        return fold(f"{self.sheet} | {self.title}")[:200]


class Whose(NamedTuple):
    """`dropped` marks what a person said is no unit's figure."""

    code: str | None
    sure: bool
    dropped: bool = False


class When(NamedTuple):
    period: Period | None
    to_date: bool
    sure: bool


def _answered(code: str) -> Whose:
    return Whose(code or None, bool(code), dropped=not code)


def _goes_beyond(period: Period, stated: Period) -> bool:
    """Whether a period holds the end of another one and more months after it."""
    return period.first_day <= stated.last_day < period.last_day


class Attribution:
    """Tells unit and period of the slots of one table. `named` are the units that the table names for certain.

    `two_columns`: it has figures of the period beside those from the start of the year.
    """

    def __init__(self, setting: Setting, named: frozenset[str], *, two_columns: bool = False) -> None:
        self.setting, self.named, self.two_columns = setting, named, two_columns
        self._of_communes = setting.sum_of_communes or (
            setting.level == COMMUNES and has_cases_of_communes((setting.title,))
        )
        self.findings: list[Finding] = []
        self.questions: dict[tuple[str, str], Question] = {}

    def whose(self, slot: Slot, indicator: Indicator, cell: str) -> Whose:
        """The unit of a slot; `cell` is where a question about it should point."""
        if slot.is_total:
            return self._of_total(slot, indicator, cell)
        if slot.match is None:
            return self._of_table(indicator, cell)
        answer = self.setting.settled.units.get(fold(slot.unit))
        if answer is not None:
            return _answered(answer)
        match = slot.match
        if match.code is None:
            candidates = match.candidates or self.setting.names.proposals(slot.unit)
            self._ask(
                "unit",
                fold(slot.unit),
                f"“{slot.unit}” là đơn vị nào?",
                f"Không rõ “{slot.unit}” là đơn vị nào.",
                candidates,
                cell,
            )
            return Whose(None, False)
        if match.certainty is Certainty.SURE:
            return Whose(match.code, not (self.setting.foreign or self._is_of_communes(match.code, indicator)))
        return Whose(match.code, match.certainty is Certainty.NEAR and match.code not in self.named)

    def _is_of_communes(self, code: str, indicator: Indicator) -> bool:
        """Whether titles speak of communes alone and a unit above them stands in the table: “… tại bộ phận một cửa cấp xã”."""
        if not self._of_communes or Kind.COMMUNE not in indicator.levels:
            return False
        return self.setting.plan.units.get(code).kind is not Kind.COMMUNE and is_of_part(COMMUNES, indicator.name)

    def when(self, slot: Slot) -> When:
        """The period of a slot."""
        answer = self.setting.settled.periods.get(self.setting.period_key)
        stated = self.setting.stated
        if answer:
            told = Period.parse(answer)
            stated = Stated(told, told.is_to_date or (stated.to_date and stated.period == told), sure=True)
        if slot.time is None and stated.both is not None and self.two_columns:
            return When(stated.both[slot.running], slot.running, sure=True)
        time = None if answer and slot.time is UNTOLD else slot.time
        period, to_date, sure = resolve_time(time, stated, self.setting.plan.year)
        if not answer and period is not None and stated.period is not None and _goes_beyond(period, stated.period):
            sure = False  # “Cả năm” in a report of the third quarter is planned or guessed
        if self.setting.contradicted and not answer:
            self._note_contradiction(period)
            sure = False
        return When(period, to_date or slot.running, sure)

    def _note_contradiction(self, period: Period | None) -> None:
        year = self.setting.plan.year
        said = period.label if period else "không rõ"
        finding = Finding(
            code=Code.UNKNOWN_PERIOD,
            severity=Severity.WARNING,
            message=f"Bảng ghi {said}, kế hoạch là của năm {year}."
            if period is not None and period.year != year
            else f"Tiêu đề “{self.setting.title}”, tên sheet hoặc tên tệp ghi kỳ khác với bảng: bảng ghi {said}.",
            hint="Hỏi lại đơn vị gửi: tiêu đề có thể còn lại từ kỳ trước. Nếu nhận, chương trình dùng kỳ ghi ở cột.",
            place=Place(self.setting.sheet),
        )
        if finding not in self.findings:
            self.findings.append(finding)

    def _of_table(self, indicator: Indicator, cell: str) -> Whose:
        """The reporting unit.

        The letterhead of the department that leads an indicator leaves open whether it reports of itself or of
        the province; any other department reports of itself.
        """
        reporter, root = self.setting.reporter, self.setting.plan.units.root.code
        if reporter.sure or self._reports_of_itself(reporter, indicator):
            return Whose(reporter.unit, True)
        key = self.setting.table_key
        answer = self.setting.settled.tables.get(key)
        if answer is not None:
            return _answered(answer)
        known = reporter.unit and not reporter.rivals and self.setting.plan.units.get(reporter.unit).name
        said = (
            f"Chưa rõ bảng là số liệu riêng của {known} hay của toàn tỉnh."
            if known
            else "Không rõ bảng là số liệu của đơn vị nào."
        )
        candidates = tuple(dict.fromkeys(filter(None, (reporter.unit, *reporter.rivals, root))))
        self._ask("table", key, "Bảng này là số liệu của đơn vị nào?", said, candidates, cell)
        return Whose(None if reporter.rivals else reporter.unit, False)

    def _reports_of_itself(self, reporter: Reporter, indicator: Indicator) -> bool:
        if reporter.unit is None or reporter.rivals or Kind.DEPARTMENT not in indicator.levels:
            return False
        is_department = self.setting.plan.units.get(reporter.unit).kind is Kind.DEPARTMENT
        return is_department and reporter.unit != indicator.lead_agency

    def _of_total(self, slot: Slot, indicator: Indicator, cell: str) -> Whose:
        """Whose figure a total is: the district of the communes above it, the province, or the reporting unit.

        It is the province's for sure where all districts stand in the table, and departments too if they report the
        indicator as well, unless it says that it is of the whole province; where districts do not report, all departments,
        or some if it says so, for not all have cases. A district's is of all its communes, or of “toàn huyện” under its name.
        It may not be the province's where the titles speak of one level only.
        """
        if not self.named:
            of_table = self._of_table(indicator, cell)
            return of_table if self._fits_total(of_table, slot) else of_table._replace(sure=False)
        whose = self._holder(slot, indicator)
        of_part = (
            whose.code == self.setting.plan.units.root.code and is_of_part(self.setting.level, indicator.name)
        ) or (whose.code is not None and self._is_of_communes(whose.code, indicator))
        return whose._replace(sure=whose.sure and not of_part)

    def _fits_total(self, whose: Whose, slot: Slot) -> bool:
        """Whether the reporting unit is as large as the only total says it is: “Toàn tỉnh” is no row of a district."""
        kind = self.setting.plan.units.get(whose.code).kind if whose.code else None
        says_province, says_district = is_whole_province(slot.unit), is_whole_district(slot.unit)
        return not (says_province and kind in (Kind.DISTRICT, Kind.COMMUNE)) and not (
            says_district and kind in (Kind.PROVINCE, Kind.COMMUNE)
        )

    def _holder(self, slot: Slot, indicator: Indicator) -> Whose:
        """The unit that holds those of the table, and whether nobody is missing."""
        units = self.setting.plan.units
        parents = {units.get(code).parent for code in self.named}
        kinds = {units.get(code).kind for code in self.named}
        if kinds == {Kind.COMMUNE} and len(parents) == 1:
            (parent,) = parents
            expected = {unit.code for unit in units.children(parent or "")}
            titled = self.setting.reporter.sure and self.setting.reporter.unit == parent
            return Whose(parent, expected <= self.named or (titled and is_whole_district(slot.unit)))
        return Whose(units.root.code, self._is_whole(indicator, says_so=is_whole_province(slot.unit)))

    def _is_whole(self, indicator: Indicator, *, says_so: bool) -> bool:
        """Whether the units of the table are all that report an indicator; not every department has cases."""
        districts, departments = (
            frozenset(unit.code for unit in self.setting.plan.units.of_kind(kind))
            if kind in indicator.levels
            else frozenset()
            for kind in (Kind.DISTRICT, Kind.DEPARTMENT)
        )
        if not districts:
            return bool(departments) and (departments <= self.named or (says_so and len(departments & self.named) > 1))
        return districts <= self.named and (says_so or not departments or len(departments & self.named) > 1)

    def _ask(
        self, kind: Literal["unit", "table"], key: str, text: str, message: str, candidates: tuple[str, ...], cell: str
    ) -> None:
        if (kind, key) in self.questions:
            return
        place = Place(self.setting.sheet, cell)
        self.findings.append(
            Finding(
                code=Code.UNKNOWN_UNIT,
                severity=Severity.WARNING,
                message=message,
                hint="Chọn đúng đơn vị; lần sau chương trình sẽ nhớ."
                if kind == "unit"
                else "Chọn đơn vị của bảng này.",
                place=place,
            )
        )
        units = self.setting.plan.units
        proposals = tuple(Proposal(code, units.get(code).name, 0.5) for code in candidates)
        self.questions[kind, key] = Question(kind=kind, key=key, text=text, place=place, proposals=proposals)
