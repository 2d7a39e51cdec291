"""Turns the cells of one indicator in one slot into a figure, or says why there is none."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lib.core.finding import Code, Severity
from lib.core.observation import State
from lib.core.plan import Direction, Indicator
from lib.core.words import count, percent
from lib.intake.evidence import matches
from lib.intake.lines import Cell
from lib.intake.numbers import Said, Saying


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to say about a cell; `doubt` keeps the figure from being taken unseen."""

    code: Code
    severity: Severity
    message: str
    hint: str
    cell: Cell
    doubt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The outcome for one slot. Without `state` there is no figure; `cell` is where it stands."""

    cell: Cell | None = None
    state: State | None = None
    value: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def doubtful(self) -> bool:
        return any(remark.doubt for remark in self.remarks)


@dataclass(frozen=True, slots=True)
class Cells:
    """What the lines of a bundle say in one slot, with their cells."""

    rate: tuple[Said, Cell] | None
    numerators: tuple[tuple[Said, Cell], ...]
    denominator: tuple[Said, Cell] | None

    @property
    def place(self) -> Cell:
        """The cell a reader should look at: the rate, else the numerator."""
        return self.rate[1] if self.rate else self.numerators[0][1]

    @property
    def all(self) -> tuple[tuple[Said, Cell], ...]:
        return tuple(part for part in (self.rate, *self.numerators, self.denominator) if part is not None)


@dataclass(frozen=True, slots=True)
class Scale:
    """How stated rates become percent. `sure` is False where a fraction may be a small percentage."""

    factor: float = 1.0
    sure: bool = True


def rate_scale(rates: Sequence[Said], proved_factor: float | None) -> Scale:
    """Whether a line's plain numbers are fractions of one; those marked % are percent already."""
    if proved_factor is not None:
        return Scale(proved_factor)
    plain = [said.value for said in rates if said.saying is Saying.NUMBER and said.value is not None]
    broken = [value for value in plain if 0 < value < 1]
    if not broken:
        return Scale(1.0, sure=not plain or max(plain) > 1 or max(plain) == 0)
    if max(plain) > 1.0 + 1e-9:
        return Scale(1.0)
    detailed = [value for value in broken if abs(value * 10 - round(value * 10)) > 1e-9]
    return Scale(100.0, sure=len(broken) >= 3 and len(detailed) >= 2)


def read_figure(cells: Cells, indicator: Indicator, scale: Scale) -> Read:
    """Judge the cells of one slot.

    Counts win over a stated rate; a stated rate that contradicts them is remarked. No counts and no rate give
    no figure: silently where all cells are blank, with a remark where something stands in them.
    """
    return _Figure(cells, indicator, scale).read()


@dataclass
class _Figure:
    cells: Cells
    indicator: Indicator
    scale: Scale
    remarks: list[Remark] = field(default_factory=list)

    def read(self) -> Read:
        if all(said.saying is Saying.BLANK for said, _ in self.cells.all):
            return Read()
        self._remark_unusable()
        counts = self._counts()
        if counts is not None:
            return self._from_counts(*counts)
        stated = self._stated()
        if stated is not None and self.cells.rate is not None:
            return self._from_rate(stated)
        if any(said.saying is Saying.NO_CASES for said, _ in self.cells.all):
            return self._no_cases()
        self._remark_missing()
        return Read(remarks=tuple(self.remarks))

    def _counts(self) -> tuple[float, float] | None:
        rate = self.cells.rate
        if rate is not None and rate[0].saying is Saying.PAIR and rate[0].value is not None and rate[0].whole is not None:
            return rate[0].value, rate[0].whole
        if not self.cells.numerators or self.cells.denominator is None:
            return None
        parts = [_count(said) for said, _ in self.cells.numerators]
        whole = _count(self.cells.denominator[0])
        known = [part for part in parts if part is not None]
        if whole == 0 and not any(known):
            return 0.0, 0.0
        if whole is None or len(known) < len(parts):
            blank_parts = all(said.saying in (Saying.BLANK, Saying.NO_CASES) for said, _ in self.cells.numerators if _count(said) is None)
            if whole is None or not known or not blank_parts:
                return None
        return sum(known), whole

    def _from_counts(self, counted: float, whole: float) -> Read:
        place = self.cells.place
        if whole == 0:
            if counted:
                return self._refused(Code.NUMERATOR_EXCEEDS_DENOMINATOR, counted, whole)
            self._say(
                Code.ZERO_DENOMINATOR, Severity.INFO, "Mẫu số bằng 0: kỳ này không phát sinh trường hợp nào.",
                "Không cần làm gì nếu đúng là không phát sinh.", self.cells.denominator[1] if self.cells.denominator else place,
            )
            return Read(cell=place, state=State.NO_CASES, remarks=tuple(self.remarks))
        if counted < 0 or whole < 0:
            self._say(Code.OUT_OF_RANGE, Severity.ERROR, "Số lượng âm.", "Sửa ô này rồi nạp lại.", place)
            return Read(remarks=tuple(self.remarks))
        if counted > whole + 1e-9 and self.indicator.direction is Direction.AT_LEAST:
            return self._refused(Code.NUMERATOR_EXCEEDS_DENOMINATOR, counted, whole)
        value = 100 * counted / whole
        self._compare_with_stated(value, counted, whole)
        return Read(
            cell=place, state=State.VALUE, value=value, numerator=counted, denominator=whole, remarks=tuple(self.remarks)
        )

    def _refused(self, code: Code, counted: float, whole: float) -> Read:
        cell = self.cells.numerators[0][1] if self.cells.numerators else self.cells.place
        self._say(
            code, Severity.ERROR, f"Tử số {count(counted)} lớn hơn mẫu số {count(whole)}; không nhận số liệu này.",
            "Tải tệp đã đánh dấu, gửi lại đơn vị để sửa.", cell,
        )
        return Read(remarks=tuple(self.remarks))

    def _compare_with_stated(self, value: float, counted: float, whole: float) -> None:
        rate = self.cells.rate
        if rate is None:
            return
        said, cell = rate
        stated = said.share if said.saying is Saying.PAIR else said.value if said.is_figure else None
        if stated is None:
            return
        candidates = [stated] if said.saying in (Saying.PERCENT, Saying.PAIR) else [stated, stated * 100]
        if said.other is not None and said.saying is not Saying.PAIR:
            candidates.append(said.other)
        if not any(matches(candidate, value) for candidate in candidates):
            shown = stated * self.scale.factor if said.saying is Saying.NUMBER else stated
            self._say(
                Code.RATE_MISMATCH, Severity.WARNING,
                f"Tỷ lệ ghi {percent(shown)} nhưng {count(counted)}/{count(whole)} = {percent(value)}.",
                f"Nếu nhận, chương trình dùng {percent(value)}.", cell, doubt=True,
            )

    def _stated(self) -> float | None:
        if self.cells.rate is None:
            return None
        said, _ = self.cells.rate
        if said.saying is Saying.PERCENT:
            return said.value
        if said.saying is not Saying.NUMBER or said.value is None:
            return None
        if said.other is not None and said.value > 100 >= said.other:
            return said.other
        return round(said.value * self.scale.factor, 10)

    def _from_rate(self, value: float) -> Read:
        assert self.cells.rate is not None  # noqa: S101 - the caller asked
        said, cell = self.cells.rate
        if value < 0 or value > 1000:
            self._say(
                Code.OUT_OF_RANGE, Severity.ERROR, f"{percent(value)} không thể là một tỷ lệ.", "Sửa ô này rồi nạp lại.", cell
            )
            return Read(remarks=tuple(self.remarks))
        if value > 100 and self.indicator.direction is Direction.AT_LEAST:
            self._say(
                Code.OUT_OF_RANGE, Severity.WARNING, f"Tỷ lệ {percent(value)} lớn hơn 100%.",
                "Xem lại ô này; có thể cột không phải là tỷ lệ của chỉ tiêu.", cell, doubt=True,
            )
        if said.saying is Saying.NUMBER and (not self.scale.sure or self.scale.factor == 1.0 and 0 < value < 1):
            self._say(
                Code.OUT_OF_RANGE, Severity.WARNING,
                f"“{_plain(said)}” có thể là {percent(said.value)} hoặc {percent((said.value or 0) * 100)}.",
                f"Nếu nhận, chương trình dùng {percent(value)}.", cell, doubt=True,
            )
        if said.other is not None:
            self._say(
                Code.NOT_A_NUMBER, Severity.WARNING, f"“{said.text}” có thể đọc theo hai cách.",
                f"Nếu nhận, chương trình dùng {percent(value)}.", cell, doubt=True,
            )
        return Read(cell=cell, state=State.VALUE, value=value, remarks=tuple(self.remarks))

    def _no_cases(self) -> Read:
        said, cell = next((said, cell) for said, cell in self.cells.all if said.saying is Saying.NO_CASES)
        self._say(
            Code.NO_CASES, Severity.INFO, f"Ghi “{said.text}”: không phát sinh trường hợp nào trong kỳ.",
            "Không cần làm gì; kỳ này được ghi là không phát sinh.", cell,
        )
        return Read(cell=cell, state=State.NO_CASES, remarks=tuple(self.remarks))

    def _remark_unusable(self) -> None:
        for said, cell in self.cells.all:
            if said.saying is Saying.TEXT:
                self._say(
                    Code.NOT_A_NUMBER, Severity.WARNING, f"“{_cut(said.text)}” không phải là số.",
                    "Ghi số vào ô này; để trống nếu chưa có số liệu.", cell, doubt=True,
                )
            elif said.saying is Saying.ERROR:
                self._say(
                    Code.ERROR_CELL, Severity.WARNING, f"Ô công thức báo lỗi {said.text}.",
                    "Sửa công thức trong Excel rồi lưu lại.", cell,
                )
            elif said.saying is Saying.UNCACHED:
                self._say(
                    Code.NO_CACHED_VALUE, Severity.WARNING, "Công thức chưa có kết quả trong tệp, thiếu tỷ lệ.",
                    "Mở tệp bằng Excel, lưu lại rồi nạp lại.", cell,
                )
            if said.vague:
                self._say(
                    Code.NOT_A_NUMBER, Severity.WARNING, f"“{said.text}” là số ước chừng.",
                    "Thay bằng số chính xác nếu có.", cell, doubt=True,
                )

    def _remark_missing(self) -> None:
        counts = (*self.cells.numerators, *((self.cells.denominator,) if self.cells.denominator else ()))
        blank = [cell for said, cell in counts if said.saying is Saying.BLANK]
        if blank and any(said.is_figure for said, _ in counts):
            self._say(
                Code.MISSING_COUNT, Severity.WARNING, "Thiếu tử số hoặc mẫu số nên chưa tính được tỷ lệ.",
                "Bổ sung số còn thiếu rồi nạp lại.", blank[0],
            )

    def _say(self, code: Code, severity: Severity, message: str, hint: str, cell: Cell, *, doubt: bool = False) -> None:
        self.remarks.append(Remark(code, severity, message, hint, cell, doubt))


def _count(said: Said) -> float | None:
    """A plain number; of two readings of “1.234” the whole one."""
    if said.saying is not Saying.NUMBER or said.value is None:
        return None
    if said.other is not None and said.value != int(said.value) and said.other == int(said.other):
        return said.other
    return said.value


def _plain(said: Said) -> str:
    return said.text or f"{said.value:g}".replace(".", ",")


def _cut(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
