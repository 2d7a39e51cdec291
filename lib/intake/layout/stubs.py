"""Tells which columns of a table name its rows (number, unit, criterion, time …) and which hold values."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lib.core.text import fold, words
from lib.intake.layout.row_numbers import are_codes, are_numbers, number_criteria, run_on
from lib.intake.sheets.numbers import Saying
from lib.intake.sheets.tables import Column, Table
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.days import is_end_of_stretch
from lib.intake.texts.field_names import without_field_names
from lib.intake.texts.units import Certainty, UnitNames

_SAMPLE = 200
_FEWEST_PARTED = 2
_TIME_HEADS = {
    "nam": "year",
    "nam bao cao": "year",
    "thang": "month",
    "thang bao cao": "month",
    "quy": "quarter",
    "qui": "quarter",
    "ky": "period",
    "ky bao cao": "period",
    "ky so lieu": "period",
    "thoi gian": "period",
    "ky bc": "period",
}
_BETWEEN = {
    "first": re.compile(r"(?:thoi gian |k[iy] (?:bao cao |so lieu )?)?(?:tu(?: ngay| thang)?|tungay|(?:ngay )?bat dau|from(?: date)?|start(?: date)?|ngay dau(?: ky)?)"),
    "last": re.compile(r"(?:thoi gian |k[iy] (?:bao cao |so lieu )?)?(?:den(?: het)?(?: ngay| thang)?|denngay|(?:ngay )?ket thuc|to(?: date)?|end(?: date)?|ngay cuoi(?: ky)?)"),
}  # fmt: skip
_PLACES = r"(?:don vi(?: hanh chinh| bao cao)?|dvhc|dv|hanh chinh|dia ban|dia phuong|huyen|xa|co quan|so)"
_CODE_HEAD = re.compile(rf"ma(?: so| dinh danh)?(?: {_PLACES})?|(?:unit ?)?code|{_PLACES} ?\(ma\)")
_UNIT_HEAD = re.compile(r"(?:ten )?(?:don vi(?: bao cao)?|dia phuong|dia ban|co quan)")
_ALL_PERCENT = re.compile(r"\b(?:dvt|don vi(?: tinh)?)\s*:?\s*(?:ty le\s*)?(?:%|phan tram)\W*$")
_MEASURED_IN = re.compile(r"[(\[,;–-]\s*(?:dvt|don vi(?: tinh)?)\b.*")  # behind what a head names
_ANSWERING = re.compile(
    r"\b(?:thuc hien|theo doi|phu trach|cung cap|tham muu|phoi hop|tong hop|thuong truc|chiu trach nhiem|duoc giao)\b"
)
_NAMING = re.compile(r"(?:ten(?: goi| so lieu| chi tieu)?|noi dung|dien giai|cach tinh|la)$")

_SENDS = re.compile(
    r"(?:don vi|co quan|noi)[ _](?:gui|nhap|lap|bao cao|phe duyet|duyet|cap tren|cha|chu quan|tong hop|xac nhan)"
)


@dataclass(frozen=True, slots=True)
class Stub:
    """The columns, 0-based, that say what a row is. `times` maps year, month, quarter or period to its column.

    `namings` are the columns that name what each row has beside them, by the head over both: “Mẫu số › Tên gọi | Số lượng”.
    `common_unit` is the unit of measure of all values, where head or line above say it once: “Chỉ tiêu (%)”.
    `holder` names the units that hold those of the rows: “Huyện” beside “Xã”. `inner` parts what `text` says once for
    several rows: “Hồ sơ đã giải quyết | Tổng”, “ | Đúng hạn”.
    """

    index: int | None = None
    units: tuple[int, ...] = ()
    holder: int | None = None
    code: int | None = None
    text: int | None = None
    inner: int | None = None
    heads: tuple[int, ...] = ()
    measure_unit: int | None = None
    times: dict[str, int] = field(default_factory=dict)
    ignored: frozenset[int] = frozenset()
    common_unit: str = ""
    namings: dict[tuple[str, ...], int] = field(default_factory=dict)

    def values(self, table: Table) -> tuple[Column, ...]:
        """The columns that are left for values."""
        named = {
            self.index,
            *self.units,
            self.holder,
            self.code,
            self.text,
            self.inner,
            *self.heads,
            self.measure_unit,
            *self.times.values(),
        }
        return tuple(column for column in table.columns if column.index not in named | self.ignored)


def find_stub(table: Table, names: UnitNames, catalogue: Catalogue) -> Stub:
    """Look at heads and at what stands below them."""
    finder = _StubFinder(table, names, catalogue)
    for column in table.columns:
        finder.place(column)
    return finder.stub()


class _StubFinder:
    def __init__(self, table: Table, names: UnitNames, catalogue: Catalogue) -> None:
        self.table, self.names, self.catalogue = table, names, catalogue
        self.rows = table.body[:_SAMPLE]
        self.index: int | None = None
        self.code: int | None = None
        self.measure_unit: int | None = None
        self.units: list[int] = []
        self.texts: list[int] = []
        self.times: dict[str, int] = {}
        self.namings: dict[tuple[str, ...], int] = {}
        self.ignored: set[int] = set()

    def place(self, column: Column) -> None:
        head = fold(" ".join(column.path)).strip(" .:")
        read = self.catalogue.reader.read(head)
        roles = read.roles
        texts, numbers = self._contents(column.index)
        numbered = "index" in roles and not read.things and not read.unknown  # “TT Yến Lạc” is a town
        numbered = numbered and not self._holds_units(column.index)  # nor does “Xã/TT” number anything
        numbered = numbered and not any(self.names.find(part).code for part in column.path)  # nor “Sở TT&TT”
        silent = not read.things and roles <= {"index"}
        if self.index is None and (head == "#" or numbered or (silent and self._counts_rows(column.index, head))):
            self.index = column.index
        elif numbered and texts <= numbers:  # “ID” beside “STT”
            self.ignored.add(column.index)
        elif self._tells_measure_units(column, head):
            self.measure_unit = column.index
        elif head in _TIME_HEADS and texts + numbers:
            self.times[_TIME_HEADS[head]] = column.index
        elif (end := self._end_of_stretch(column)) is not None:
            self.times[end] = column.index
        elif self.code is None and self._holds_codes(column.index, head):
            self.code = column.index
        elif "note" in roles or number_criteria(self._texts(column.index), head) or self._codes_criteria(column.index):
            self.ignored.add(column.index)
        elif texts > numbers and self._names_values(column, head):
            self.namings[column.path[:-1]] = column.index
            self.ignored.add(column.index)
        elif texts > numbers:
            self._place_text(column)

    def _tells_measure_units(self, column: Column, head: str) -> bool:
        """Whether the cells say what each row is measured in; “Nội dung khảo sát (đơn vị tính: %)” names rows instead."""
        named = _MEASURED_IN.sub("", head).strip()
        told = "measure_unit" in self.catalogue.reader.read(named or head).roles
        return told or self.catalogue.measure_units.are_all(self._texts(column.index), head)

    def _end_of_stretch(self, column: Column) -> str | None:
        """Whether the cells are the first or the last days of what each row covers: “Từ ngày”, “to_date (Đến ngày)”."""
        head = " ".join(words(without_field_names(" ".join(column.path))) or words(" ".join(column.path)))
        ends = (end for end, pattern in _BETWEEN.items() if end not in self.times and pattern.fullmatch(head))
        said = [text for row in self.rows if (text := self.table.text(row, column.index))]
        return next(ends, None) if said and all(map(is_end_of_stretch, said)) else None

    def _codes_criteria(self, column: int) -> bool:
        """Whether each row has a code of its own that is no unit's: “TC01”, “CT-2.1”."""
        return are_codes(self._texts(column)) and not self._holds_units(column)

    def _names_values(self, column: Column, head: str) -> bool:
        """Whether a column behind the criteria names what the figures beside it, under the same head, count."""
        beside = (other for other in self.table.columns if other is not column and other.path[:-1] == column.path[:-1])
        named = len(column.path) > 1 and _NAMING.search(head) is not None and bool(self.texts)
        return named and any(self._contents(other.index)[1] for other in beside)

    def _place_text(self, column: Column) -> None:
        (self.units if self._holds_units(column.index) else self.texts).append(column.index)

    def _holds_units(self, column: int) -> bool:
        said = [self.table.text(row, column) for row in self.rows]
        found = [self.names.find(text).certainty for text in said if text]
        sure = sum(certainty is Certainty.SURE for certainty in found)
        return (sure >= 2 and 2 * sure >= len(found)) or (sure == 1 and len(found) <= 2)

    def _contents(self, column: int) -> tuple[int, int]:
        texts = numbers = 0
        for row in self.rows:
            said = self.table.said(row, column)
            texts += said.saying is Saying.TEXT
            numbers += said.speaks
        return texts, numbers

    def _texts(self, column: int) -> list[str]:
        return [self.table.text(row, column) for row in self.rows]

    def _counts_rows(self, column: int, head: str) -> bool:
        """Whether the cells at the left number the rows, under a head like “Mục” without a gap."""
        if column != self.table.columns[0].index:
            return False
        said = self._texts(column)
        return run_on(said) if head else are_numbers(said)

    def _holds_codes(self, column: int, head: str) -> bool:
        """Whether the cells are codes of units; under “Đơn vị” at the left all of them must be."""
        bare = head.replace("_", " ")
        coded = _CODE_HEAD.fullmatch(bare) is not None
        first = [other.index for other in self.table.columns if other.index != self.index][:1]
        if not coded and (column not in first or not _UNIT_HEAD.fullmatch(bare)):
            return False
        said = [text for text in (self.table.text(row, column) for row in self.rows) if text]
        known = sum(self.names.find_code(text) is not None for text in said)
        return 2 * known >= len(said) > 0 if coded else known == len(said) > 1 and not self._holds_units(column)

    def stub(self) -> Stub:
        self._leave_remarks()
        subjects = self._subjects()
        holder = next((outer for outer in subjects[:1] if subjects[1:] and self._holds(outer, subjects[1])), None)
        if holder is not None:
            subjects = subjects[1:]
        subjects = tuple(column for column in subjects if not self._sends(column)) or subjects
        text, heads = self._criterion(self.texts or ([] if subjects else self._in_charge()))
        if len(self.times.keys() & _BETWEEN.keys()) == 1:
            self.ignored.update(self.times.pop(end) for end in _BETWEEN if end in self.times)
        return Stub(
            index=self.index,
            units=subjects[:1],
            holder=holder,
            code=self.code,
            text=text,
            inner=self._inner(text),
            heads=heads,
            measure_unit=self.measure_unit,
            times=self.times,
            ignored=frozenset((self.ignored | set(self.units)) - {*subjects[:1], holder, text}),
            common_unit="%" if self._in_percent(text) else "",
            namings=self.namings,
        )

    def _leave_remarks(self) -> None:
        """Words behind the figures of a unit that name nothing of the plan are a remark: “Do bưu điện?”, “không”."""
        values = [column.index for column in self.table.columns if self._contents(column.index)[1]]
        coded = [self.code] if self.code is not None else []
        units = self.units or coded or [column for column in self.ignored if self._holds_units(column)]
        remarks = {
            column
            for column in self.texts
            if units and any(max(units) < value < column for value in values) and not self._speaks_of_indicators(column)
        }
        self.texts = [column for column in self.texts if column not in remarks]
        self.ignored |= remarks

    def _holds(self, outer: int, inner: int) -> bool:
        """Whether each unit of one column lies in the unit beside it, or above it where that is said once for several.

        Groups of units, “Cấp xã”, hold nobody by themselves, nor are totals held.
        """
        holder, pairs = "", []
        role = self.catalogue.reader.row_role
        for row in self.rows:
            beside, said = self.table.text(row, outer), self.table.text(row, inner)
            holder = "" if beside and role(beside) else beside or holder
            if said and not role(said):
                pairs.append(self.names.find(f"{said}, {holder}" if holder else said))
        known = sum(match.certainty is Certainty.SURE for match in pairs)
        return known > 1 and 5 * known >= 4 * len(pairs)

    def _subjects(self) -> tuple[int, ...]:
        """The columns of units whose figures the rows are: who answers for a criterion stands behind its figures, or
        under “Đơn vị thực hiện”, and no criterion comes twice.

        Where nothing else names the rows, they are of those who are in charge: “Cơ quan chủ trì rà soát”.
        """
        if not self.units and not self.texts and self.code is None:
            return tuple(column for column in sorted(self.ignored) if self._holds_units(column))
        text, _ = self._criterion(self.texts)
        if text is None or not self.units or not self._speaks_of_indicators(text):
            return tuple(self.units)
        values = [column.index for column in self.table.columns if self._contents(column.index)[1]]
        said = [self.table.text(row, text) for row in self.rows if self.table.text(row, text)]
        told_once = len(set(said)) == len(said)
        behind = {unit for unit in self.units if any(text < column < unit for column in values)}
        return tuple(unit for unit in self.units if not (told_once and (unit in behind or self._answers(unit))))

    def _sends(self, column: int) -> bool:
        """Whether a column says who sent or stands above the unit, not whose figures they are: “Đơn vị gửi | Đơn vị”."""
        heads = (fold(" ".join(one.path)).strip(" .:") for one in self.table.columns if one.index == column)
        return any(map(_SENDS.fullmatch, heads))

    def _in_charge(self) -> list[int]:
        """The first column of words where no other names the rows: “Phòng chủ trì”."""
        named = sorted(column for column in self.ignored if self._contents(column)[0] > self._contents(column)[1])
        others = (column.index for column in self.table.columns if column.index != self.index)
        values = min((column for column in others if self._contents(column)[1]), default=0)
        return [column for column in named[:1] if column < values and self.code is None]

    def _answers(self, column: int) -> bool:
        """Whether the head of a column says that its units do, watch or answer for what the row counts."""
        (head,) = (" ".join(other.path) for other in self.table.columns if other.index == column)
        return _ANSWERING.search(fold(head)) is not None

    def _in_percent(self, text: int | None) -> bool:
        """Whether the head over the criteria or a line above says that all values are percentages."""
        if any(_ALL_PERCENT.search(fold(line)) for line in self.table.context):
            return True
        return any("%" in part for column in self.table.columns if column.index == text for part in column.path)

    def _criterion(self, columns: Sequence[int]) -> tuple[int | None, tuple[int, ...]]:
        """The column that names what a row measures, and the text columns before it, which head groups of rows."""
        if not columns:
            return None, ()
        best = max(columns, key=lambda column: (self._speaks_of_indicators(column), -column))
        return best, tuple(column for column in columns if column < best)

    def _inner(self, text: int | None) -> int | None:
        """The column in front of the figures that parts what the one of criteria says once for several rows."""
        if text is None:
            return None
        first = min((column.index for column in self._numbers() if self._contents(column.index)[1]), default=0)
        columns = (column for column in self.texts if text < column < first)
        return next((column for column in columns if self._parted_by(text, column) >= _FEWEST_PARTED), None)

    def _numbers(self) -> Iterator[Column]:
        """The columns that may hold figures."""
        return (column for column in self.table.columns if column.index not in (self.index, self.code))

    def _parted_by(self, text: int, inner: int) -> int:
        """How many rows have a name in the second column alone."""
        return sum(
            not self.table.text(row, text) and bool(self.table.text(row, inner)) and self._has_figures(row)
            for row in self.rows
        )

    def _has_figures(self, row: int) -> bool:
        return any(self.table.speaks(row, column.index) for column in self._numbers())

    def _speaks_of_indicators(self, column: int) -> float:
        fits = 0.0
        for row in self.rows[:40]:
            text = self.table.text(row, column)
            if text:
                fits += self.catalogue.best_fit((text,)) >= 0.8
        return fits
