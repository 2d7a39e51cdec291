"""What happened in the invented year 2023: counts of every indicator, unit and month.

Leaves are departments, communes, the one-stop desks of the districts (“061+”) and the province's own doings (“06+”);
every other unit is the sum of its leaves, so months add up to quarters and to the year, and units add up to the province.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from lib.core.period import Period
from lib.core.unit import Kind, Unit, Units
from sample_data import course, shape
from sample_data.shape import Spec

YEAR = 2023
PROVINCE = "06"
OWN = "06+"
LAGGING = {"060": -1.0, "062": -0.8}
LATE = "SXD"
_DAY = date(YEAR, 9, 14)


@dataclass(frozen=True, slots=True)
class Count:
    """A share as two counts; `rate` is in percent, None when there is nothing to count."""

    numerator: int
    denominator: int

    @property
    def rate(self) -> float | None:
        return 100 * self.numerator / self.denominator if self.denominator else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """Procedure cases of one unit in one period, as form II.06 counts them."""

    carried: int
    online: int
    direct: int
    early: int
    in_time: int
    late: int
    pending: int
    pending_late: int

    @property
    def received(self) -> int:
        return self.online + self.direct

    @property
    def resolved(self) -> int:
        return self.early + self.in_time + self.late


@dataclass
class Story:
    """All counts of the year, from one seed."""

    units: Units
    seed: int = 2023
    departments: tuple[Unit, ...] = field(init=False)
    districts: tuple[Unit, ...] = field(init=False)
    _random: random.Random = field(init=False)
    _leaves: dict[str, list[str]] = field(init=False)
    _skill: dict[str, float] = field(init=False, default_factory=dict)
    _months: dict[tuple[str, str], list[Count]] = field(init=False, default_factory=dict)
    _pending: dict[str, list[int]] = field(init=False, default_factory=dict)
    _received: dict[str, list[int]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self.departments = self.units.children(PROVINCE, _DAY, Kind.DEPARTMENT)
        self.districts = self.units.children(PROVINCE, _DAY, Kind.DISTRICT)
        self._leaves = self._tree()
        for leaf in self._case_leaves():
            district = leaf.removesuffix("+") if leaf.endswith("+") else self.units.get(leaf).parent
            own = self._random.uniform(-0.5, 0.5)
            self._skill[leaf] = own / 2 + LAGGING[district] if district in LAGGING else own + 0.25
        self._skill[OWN] = 0.3
        for unit in self.districts:
            self._skill[unit.code] = LAGGING.get(unit.code, self._random.uniform(0.0, 0.5))
        self._make_cases()
        for spec in course.SPECS:
            self._make(spec)

    def communes(self, district: str) -> tuple[Unit, ...]:
        return self.units.children(district, _DAY, Kind.COMMUNE)

    def count(self, indicator: str, units: Sequence[str], period: Period) -> Count:
        """The counts of these units together; cumulative indicators are counted from the start of the year."""
        leaves = [leaf for unit in units for leaf in self._leaves[unit] if (indicator, leaf) in self._months]
        months = [period.last_month] if course.BY_ID[indicator].latest else self._numbers(period)
        found = [self._months[indicator, leaf][month - 1] for leaf in leaves for month in months]
        return Count(sum(count.numerator for count in found), sum(count.denominator for count in found))

    def cases(self, units: Sequence[str], period: Period) -> Cases:
        numbers = self._numbers(period)
        leaves = [leaf for unit in units for leaf in self._leaves[unit] if leaf in self._received]
        done = [
            [self._months["procedures.on_time", leaf][month - 1] for month in numbers]
            for leaf in leaves
            if ("procedures.on_time", leaf) in self._months
        ]
        in_time = sum(count.numerator for counts in done for count in counts)
        early = sum(count.numerator * 3 // 5 for counts in done for count in counts)
        received = sum(self._received[leaf][month - 1] for leaf in leaves for month in numbers)
        online = self.count("digital_government.online_applications", units, period).numerator
        return Cases(
            carried=sum(self._pending[leaf][numbers[0] - 1] for leaf in leaves),
            online=online,
            direct=received - online,
            early=early,
            in_time=in_time - early,
            late=sum(count.denominator for counts in done for count in counts) - in_time,
            pending=sum(self._pending[leaf][numbers[-1]] for leaf in leaves),
            pending_late=sum(self._pending[leaf][numbers[-1]] // 9 for leaf in leaves),
        )

    def _numbers(self, period: Period) -> list[int]:
        return list(range(period.last_month - period.months + 1, period.last_month + 1))

    def _tree(self) -> dict[str, list[str]]:
        """Every unit's leaves; a district also holds what it counts only as a whole."""
        below = {unit.code: [unit.code] for unit in self.departments}
        for district in self.districts:
            communes = [commune.code for commune in self.communes(district.code)]
            below |= {code: [code] for code in (*communes, f"{district.code}+")}
            below[district.code] = [district.code, f"{district.code}+", *communes]
        members = [unit.code for unit in (*self.departments, *self.districts)]
        return {**below, OWN: [OWN], PROVINCE: [OWN, *(leaf for code in members for leaf in below[code])]}

    def _case_leaves(self) -> list[str]:
        whole = {OWN, *(district.code for district in self.districts)}
        return [leaf for leaf in self._leaves[PROVINCE] if leaf not in whole]

    def _make_cases(self) -> None:
        """Received and pending cases by month, in such amounts that every month resolves some."""
        for leaf in self._case_leaves():
            size = self._size(leaf)
            received = [round(size * season * self._random.uniform(0.92, 1.08)) for season in shape.SEASON]
            pending = [round(size * self._random.uniform(0.05, 0.12)) for _ in range(13)]
            self._received[leaf] = received
            self._pending[leaf] = [
                min(left, most) for left, most in zip(pending, [received[0], *received], strict=True)
            ]

    def _size(self, leaf: str) -> float:
        if leaf in shape.DEPARTMENT_CASES:
            return shape.DEPARTMENT_CASES[leaf]
        if leaf.endswith("+"):
            return shape.DESK_CASES[leaf.removesuffix("+")]
        return self._random.uniform(45, 80) if self.units.get(leaf).parent == "058" else self._random.uniform(16, 44)

    def _make(self, spec: Spec) -> None:
        members = self._members(spec)
        stock = {unit: self._stock(spec, unit) for unit in members}
        before = dict.fromkeys(members, 0)
        for month in range(1, 13):
            denominators = [self._denominator(spec, unit, month, stock[unit]) for unit in members]
            skills = [self._skill[unit] * spec.spread for unit in members]
            floors = list(before.values()) if spec.latest else [0] * len(members)
            numerators = _spread(denominators, floors, skills, spec.path(month))
            if spec.counts == "fixed":
                missed = [shape.LATE_REPORTS.get((unit, month), 0) for unit in members]
                numerators = [many - late for many, late in zip(denominators, missed, strict=True)]
            before = dict(zip(members, numerators, strict=True))
            for unit, numerator, denominator in zip(members, numerators, denominators, strict=True):
                self._months.setdefault((spec.id, unit), []).append(Count(numerator, denominator))

    def _members(self, spec: Spec) -> list[str]:
        members = [OWN] if spec.own else []
        if spec.departments is not None:
            sizes = shape.DEPARTMENT_CASES if spec.counts in ("resolved", "received") else spec.departments
            members += [unit.code for unit in self.departments if sizes.get(unit.code, spec.department) > 0]
        for district in self.districts:
            if spec.desks:
                members.append(f"{district.code}+")
            if spec.communes:
                members += [commune.code for commune in self.communes(district.code)]
            elif spec.district:
                members.append(district.code)
        return members

    def _stock(self, spec: Spec, unit: str) -> float:
        if spec.departments is not None and unit in {department.code for department in self.departments}:
            own = spec.departments.get(unit)
            return float(own) if own is not None else spec.department * self._random.uniform(0.7, 1.3)
        if unit == OWN:
            return spec.own
        if spec.sparse:
            return float(self._random.choice((0, 0, 1, 1, 2, 3)))
        return spec.district * self._random.uniform(0.8, 1.2) if spec.district > 5 else spec.district

    def _denominator(self, spec: Spec, unit: str, month: int, stock: float) -> int:
        match spec.counts:
            case "resolved":
                pending = self._pending[unit]
                return self._received[unit][month - 1] + pending[month - 1] - pending[month]
            case "received":
                return self._received[unit][month - 1]
            case "running":
                return max(1, round(stock * month / 12))
            case "stock":
                return round(stock)
            case "fixed":
                return round(stock) + (1 if month % 3 == 0 else 0)
        return max(1, round(stock * shape.SEASON[month - 1] * self._random.uniform(0.9, 1.1)))


def _spread(denominators: Sequence[int], floors: Sequence[int], skills: Sequence[float], rate: float) -> list[int]:
    """Numerators that give `rate` percent in all, better for the skilled, between their floors and denominators."""
    low, high = -200.0, 200.0
    for _ in range(60):
        shift = (low + high) / 2
        got = sum(_clip(rate + skill + shift) * many for skill, many in zip(skills, denominators, strict=True))
        low, high = (shift, high) if got < rate * sum(denominators) else (low, shift)
    numerators, carry = [], 0.0
    for skill, floor, many in zip(skills, floors, denominators, strict=True):
        exact = _clip(rate + skill + low) / 100 * many + carry
        numerator = max(floor, min(many, round(exact)))
        carry = exact - numerator
        numerators.append(numerator)
    return numerators


def _clip(rate: float) -> float:
    return max(0.0, min(100.0, rate))
