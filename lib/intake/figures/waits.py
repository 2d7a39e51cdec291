"""Why a figure waits for a person: each reason with the cell that gave it, and what its doubt is about."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

from lib.core.finding import Code, Finding
from lib.core.observation import Place
from lib.core.period import Period
from lib.core.text import fold
from lib.core.words import lower_first
from lib.intake.figures.attribution import Setting, When, Whose
from lib.intake.figures.remarks import Remark
from lib.intake.layout.lines import Line, Slot
from lib.intake.meaning.bundles import Bundle

QuestionKey = tuple[str, str]


class About(IntEnum):
    """What a doubt is about, and so what its figures have in common: their line, their unit or their period."""

    LINE = 0
    UNIT = 1
    PERIOD = 2


class Reason(NamedTuple):
    """`text` is half a sentence that serves many figures, `message` the sentence about this one, empty without one."""

    about: About
    text: str
    message: str = ""
    place: Place = Place()


TEXTS: Mapping[Code, str] = MappingProxyType(
    {
        Code.TOTAL_MISMATCH: "tổng không khớp",
        Code.DUPLICATE: "đơn vị đứng hai lần với số liệu khác nhau",
        Code.UNKNOWN_UNIT: "đơn vị không cùng địa bàn với các đơn vị khác trong bảng",
        Code.UNKNOWN_PERIOD: "kỳ ghi ở các nơi không giống nhau",
        Code.UNEXPECTED_LEVEL: "đơn vị không thuộc cấp báo cáo chỉ tiêu",
        Code.RATE_MISMATCH: "tỷ lệ ghi khác tỷ lệ tính từ tử số và mẫu số",
        Code.MISSING_COUNT: "thiếu tử số hoặc mẫu số",
        Code.NOT_A_NUMBER: "không rõ ô ghi số nào",
        Code.OUT_OF_RANGE: "số ngoài khoảng hợp lý",
        Code.NO_CASES: "ghi không phát sinh nhưng ô bên cạnh có số",
        Code.OTHER_DEFINITION: "cách tính có thể khác kế hoạch",
        Code.HIDDEN: "dòng bị ẩn",
        Code.DRAFT: "báo cáo là bản nháp hoặc trang tính bị ẩn",
    }
)
"""What each check doubts, for many figures at once."""
OTHER = "cần xem lại"
_OF_UNITS = frozenset({Code.DUPLICATE, Code.UNKNOWN_UNIT})


@dataclass
class Wait:
    """One figure that waits. `line` is where it stands; `asks` are the questions that settle it where they are asked.

    `unmapped` are the lines of which it is not sure that they are the figure's.
    """

    line: Line
    reasons: list[Reason] = field(default_factory=list)
    asks: list[QuestionKey] = field(default_factory=list)
    unmapped: tuple[Line, ...] = ()


class Waits(dict[tuple[str, Place], Wait]):
    """The figures that wait, by indicator and place."""

    def add(self, bundle: Bundle, slot: Slot, place: Place) -> Wait:
        """The figure of a slot, with the reasons it has so far."""
        return self.setdefault((bundle.indicator, place), Wait(_standing(bundle, slot, place)))

    def tell(self, bundle: Bundle, slot: Slot, place: Place, finding: Finding) -> None:
        """Let a figure wait for what a check has found."""
        about = About.UNIT if finding.code in _OF_UNITS else About.LINE
        reason = Reason(about, TEXTS.get(finding.code, OTHER), finding.message, finding.place)
        known = self.add(bundle, slot, place).reasons
        if reason not in known:
            known.append(reason)

    def asked_by(self, keys: Mapping[int, str]) -> None:
        """Learn by which keys people are asked about lines."""
        for one in self.values():
            one.asks += [("column", keys[id(line)]) for line in one.unmapped if id(line) in keys]


def _standing(bundle: Bundle, slot: Slot, place: Place) -> Line:
    lines = [claim.line for claim in bundle.claims]
    cells = ((line, line.whole_at(slot)) for line in lines)
    return next((line for line, cell in cells if cell is not None and cell.name == place.cell), lines[0])


class Doubt(NamedTuple):
    """What left a figure to a person while it was read."""

    whose: Whose
    when: When
    remarks: Iterable[Remark]
    mapped: bool
    expected: bool
    hidden: bool


def explain(wait: Wait, doubt: Doubt, slot: Slot, bundle: Bundle, setting: Setting) -> None:
    """Write down all reasons of a figure, and the questions about its unit and period."""
    wait.reasons += _reasons(doubt, slot, setting)
    if not doubt.mapped:
        header = wait.line.heading.text or "không có tiêu đề"
        short_name = setting.plan.indicators[bundle.indicator].short_name
        said = f"Chưa chắc “{header}” là “{short_name}”."
        wait.unmapped = tuple(claim.line for claim in bundle.claims)
        wait.reasons.append(Reason(About.LINE, f"chưa chắc là “{short_name}”", said))
    if not doubt.whose.sure:
        wait.asks += [("unit", fold(slot.unit)), ("table", setting.table_key)]
    if not doubt.when.sure or doubt.when.period is None:
        wait.asks.append(("period", setting.period_key))


def _unsure(period: Period, setting: Setting) -> str:
    if setting.contradicted:
        return TEXTS[Code.UNKNOWN_PERIOD]
    if period.year != setting.plan.year:
        return f"năm khác với năm {setting.plan.year} của kế hoạch"
    return f"chưa chắc là số liệu {lower_first(period.label)}"


def _reasons(doubt: Doubt, slot: Slot, setting: Setting) -> Iterator[Reason]:
    for remark in doubt.remarks:
        if remark.doubt:
            yield Reason(
                About.LINE, TEXTS.get(remark.code, OTHER), remark.message, Place(setting.sheet, remark.cell.name)
            )
    if not doubt.whose.sure and doubt.whose.code is not None:
        name = setting.plan.units.get(doubt.whose.code).name
        said = f"chưa chắc “{slot.unit}” là" if slot.unit else "chưa chắc là số liệu của"
        yield Reason(About.UNIT, f"{said} {name}")
    if not doubt.expected:
        yield Reason(About.LINE, TEXTS[Code.UNEXPECTED_LEVEL])
    if not doubt.when.sure and doubt.when.period is not None:
        yield Reason(About.PERIOD, _unsure(doubt.when.period, setting))
    if doubt.hidden:
        yield Reason(About.LINE, TEXTS[Code.HIDDEN])
    if not setting.final:
        yield Reason(About.LINE, TEXTS[Code.DRAFT])
