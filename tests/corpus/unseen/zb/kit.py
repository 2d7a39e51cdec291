"""What the reports share: a workbook with its truth, counts that add up, and the plan's indicators by short names."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, fields
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from tests.corpus.truth import Case, Expected, Planted

ON_TIME, ONLINE, PAID = "procedures.on_time", "digital_government.online_applications", "procedures.online_payment"
COPIES, FEEDBACK, CONTENT = "procedures.certified_e_copies", "procedures.feedback_resolved", "procedures.satisfaction"
SERVICE, REVIEWED = "procedures.satisfaction_service", "procedures.reviewed"
CONTENT_LAND = "procedures.satisfaction_land_construction_investment"
CONTENT_CARE = "procedures.satisfaction_health_education"
TASKS, INSPECTED = "direction.tasks_completed", "direction.agencies_inspected"
REPORTS, LAWFUL = "direction.reports_on_time", "institutions.documents_lawful"
CHECKED_LAW, HAMLETS = "institutions.documents_reviewed", "apparatus.hamlets_rearranged"
STAFF, DISBURSED = "apparatus.staff_within_quota", "public_finance.investment_disbursed"
ASSETS, OFFICIALS = "public_finance.assets_by_norm", "civil_service.officials_by_position"
EMPLOYEES = "civil_service.employees_by_position"
CADRES, GRADUATES = "civil_service.commune_cadres_intermediate", "civil_service.commune_staff_university"
MEETINGS, SHARED = "digital_government.online_meetings", "digital_government.periodic_reports_shared"
RECORDS_PROVINCE = "digital_government.work_records_province"
RECORDS_DISTRICT = "digital_government.work_records_district"
RECORDS_COMMUNE = "digital_government.work_records_commune"
SYSTEMS, IDENTIFIED = "digital_government.systems_connected", "digital_government.online_users_identified"
FULL, PORTAL = "digital_government.full_online_procedures", "digital_government.procedures_on_national_portal"

PROVINCE = "06"
HALF, NINE, YEAR = "2023-6M", "2023-9M", "2023"
Range = tuple[int, int, float, float]
Ranges = dict[str, Range]
Pair = tuple[int, int]
Facts = dict[str, dict[str, Pair]]


def comma(value: float, digits: int = 2, sign: str = "") -> str:
    return f"{value:.{digits}f}".replace(".", ",") + sign


def dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def share(pair: Pair, digits: int = 2) -> float:
    """In percent, rounded half up as Excel does."""
    above, below = 100 * pair[0] * 10**digits, pair[1]
    return (2 * above + below) // (2 * below) / 10**digits if below else 0.0


def part(r: Random, low: int, high: int, least: float = 0.5, most: float = 1.0) -> Pair:
    """Some of a number of things, at least and at most these shares of it."""
    below = r.randint(low, high)
    return min(below, round(below * r.uniform(least, most))), below


def drawn(r: Random, units: Iterable[str], ranges: Ranges) -> Facts:
    """A pair for each unit and indicator, from its range of denominators and shares."""
    return {unit: {indicator: part(r, *bounds) for indicator, bounds in ranges.items()} for unit in units}


def totals(facts: Facts) -> dict[str, Pair]:
    """The sums over all units."""
    indicators = next(iter(facts.values()))
    return {indicator: joined(own[indicator] for own in facts.values()) for indicator in indicators}


def joined(pairs: Iterable[Pair]) -> Pair:
    above, below = zip(*pairs, strict=True)
    return sum(above), sum(below)


@dataclass(slots=True)
class Dossiers:
    """Dossiers of a unit or a field of work in a period; every sum holds."""

    old: int = 0
    online: int = 0
    direct: int = 0
    early: int = 0
    timely: int = 0
    late: int = 0
    waiting: int = 0
    overdue: int = 0
    charged: int = 0
    paid: int = 0

    @classmethod
    def some(cls, r: Random, low: int = 60, high: int = 600, late: float = 0.03) -> "Dossiers":
        """The online ones are fewer than those done, as those paid for online are among the new ones."""
        fresh, old = r.randint(low, high), r.randint(2, max(3, low // 8))
        online = round(fresh * r.uniform(0.25, 0.75))
        left = r.randint(2, max(3, (fresh + old) // 14))
        done, overdue = fresh + old - left, r.randint(0, 1)
        behind = round(done * r.uniform(0, late))
        early = round((done - behind) * r.uniform(0.35, 0.8))
        charged = round(fresh * r.uniform(0.4, 0.8))
        return cls(
            old, online, fresh - online, early, done - behind - early, behind, left - overdue, overdue, charged,
            round(charged * r.uniform(0.2, 0.85)),
        )  # fmt: skip

    @property
    def fresh(self) -> int:
        return self.online + self.direct

    @property
    def received(self) -> int:
        return self.fresh + self.old

    @property
    def good(self) -> int:
        return self.early + self.timely

    @property
    def done(self) -> int:
        return self.good + self.late

    @property
    def pending(self) -> int:
        return self.waiting + self.overdue

    @property
    def on_time(self) -> Pair:
        return self.good, self.done

    @property
    def through_net(self) -> Pair:
        """The plan's share: received online of all settled."""
        return self.online, self.done

    @property
    def paid_online(self) -> Pair:
        """The plan's share: paid for online of all that arose."""
        return self.paid, self.fresh

    def __add__(self, other: "Dossiers") -> "Dossiers":
        return Dossiers(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


def together(parts: Iterable[Dossiers]) -> Dossiers:
    return sum(parts, Dossiers())


class Sheet:
    """A sheet written from the top down."""

    def __init__(self, ws: Any, font: str = "Times New Roman") -> None:
        self.ws, self.row, self.font = ws, 0, font

    @property
    def title(self) -> str:
        return str(self.ws.title)

    def put(self, row: int, column: int, value: Any) -> None:
        """A value, or a value with its number format."""
        cell = self.ws.cell(row, column)
        if isinstance(value, tuple):
            cell.value, cell.number_format = value
        else:
            cell.value = value
        cell.font = Font(name=self.font)
        if isinstance(value, str):
            cell.alignment = Alignment(wrap_text=True, vertical="center")

    def text(self, *lines: str, at: int = 1, over: int = 0) -> "Sheet":
        for line in lines:
            self.row += 1
            self.put(self.row, at, line)
            if over > 1:
                self.ws.merge_cells(start_row=self.row, end_row=self.row, start_column=at, end_column=at + over - 1)
                self.ws.cell(self.row, at).alignment = Alignment(horizontal="center", wrap_text=True)
        return self

    def gap(self, rows: int = 1) -> "Sheet":
        self.row += rows
        return self

    def letterhead(self, *left: str, wide: int = 5) -> "Sheet":
        """Agency at the left, motto at the right."""
        for row, line in enumerate(left, self.row + 1):
            self.put(row, 1, line)
        right = max(3, wide - 1)
        self.put(self.row + 1, right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        self.put(self.row + 2, right, "Độc lập - Tự do - Hạnh phúc")
        self.row += max(2, len(left)) + 1
        return self

    def titled(self, *lines: str, wide: int = 5) -> "Sheet":
        self.text(*lines, over=wide)
        return self.gap()

    def head(self, *paths: str, numbers: str = "") -> None:
        """Merged header rows from paths such as “Đã giải quyết|Tổng số”; `numbers` is the pattern of a row of column numbers."""
        split = [path.split("|") for path in paths]
        depth, first = max(map(len, split)), self.row + 1
        for column, path in enumerate(split, 1):
            for level, text in enumerate(path):
                leaf, upto = level == len(path) - 1, path[: level + 1]
                if not leaf and column > 1 and split[column - 2][: level + 1] == upto:
                    continue
                right = column
                while not leaf and right < len(split) and split[right][: level + 1] == upto:
                    right += 1
                self._box(first + level, column, first + depth - 1 if leaf else first + level, right, text)
        self.row = first + depth - 1
        if numbers:
            self.add(*(numbers.format(column) for column in range(1, len(paths) + 1)))

    def _box(self, top: int, left: int, bottom: int, right: int, text: str) -> None:
        self.put(top, left, text)
        if (bottom, right) != (top, left):
            self.ws.merge_cells(start_row=top, end_row=bottom, start_column=left, end_column=right)

    def add(self, *cells: Any) -> int:
        self.row += 1
        for column, value in enumerate(cells, 1):
            if value is not None:
                self.put(self.row, column, value)
        return self.row

    def rows(self, *rows: tuple[Any, ...]) -> None:
        for row in rows:
            self.add(*row)

    def sign(
        self, at: int, left: str = "NGƯỜI LẬP BIỂU", right: str = "THỦ TRƯỞNG ĐƠN VỊ", place: str = "Bắc Kạn"
    ) -> None:
        self.gap().text(f"{place}, ngày     tháng     năm 2023", at=at)
        self.add(None, left)
        self.put(self.row, at, right)


class Book:
    """A workbook and its truth."""

    def __init__(self, name: str, shape: str) -> None:
        self.wb = Workbook()
        for blank in self.wb.worksheets:
            self.wb.remove(blank)
        self.case = Case(name=name, data=b"", shape=shape)
        self.r = Random(f"zb: {name}")

    def sheet(self, title: str = "Sheet1", font: str = "Times New Roman") -> Sheet:
        return Sheet(self.wb.create_sheet(title), font)

    def rate(self, indicator: str, unit: str, period: str, value: float | None, **more: Any) -> None:
        """A share alone, as displayed."""
        self.case.expected.append(Expected(indicator=indicator, unit=unit, period=period, value=value, **more))

    def count(self, indicator: str, unit: str, period: str, pair: Pair, **more: Any) -> None:
        above, below = pair
        value = 100 * above / below if below else None
        self.rate(indicator, unit, period, value, numerator=above, denominator=below, **more)

    def counts(self, unit: str, period: str, facts: dict[str, Pair], **more: Any) -> None:
        for indicator, pair in facts.items():
            self.count(indicator, unit, period, pair, **more)

    def doubt(self, indicator: str, unit: str, period: str, pair: Pair, **more: Any) -> None:
        """A figure a careful officer would ask about."""
        self.count(indicator, unit, period, pair, sure=False, optional=True, **more)

    def asked(self, indicator: str, unit: str, period: str, value: float | None, **more: Any) -> None:
        """Stands in for a faulty cell: whoever makes something of it has to ask."""
        self.rate(indicator, unit, period, value, sure=False, optional=True, **more)

    def tell(self, facts: Facts, period: str, *, but: Iterable[tuple[str, str]] = ()) -> None:
        """All drawn figures, but those left out as (unit, indicator)."""
        left = set(but)
        for unit, own in facts.items():
            for indicator, pair in own.items():
                if (unit, indicator) not in left:
                    self.count(indicator, unit, period, pair)

    def shares(self, unit: str, period: str, values: dict[str, float]) -> None:
        """Shares without counts."""
        for indicator, value in values.items():
            self.rate(indicator, unit, period, value)

    def plant(self, sheet: Sheet, *codes: str, row: int | None = None) -> None:
        self.case.planted.append(Planted(codes=codes, sheet=sheet.title, row=row))

    def done(self) -> Case:
        out = io.BytesIO()
        self.wb.save(out)
        self.case.data = out.getvalue()
        return self.case
