"""The page of blank forms: for whom, for when, what is in the workbook, how to go about it."""

from dataclasses import dataclass, replace

from lib.charts.svg import text
from lib.core import words
from lib.core.period import Period, Span, periods_of
from lib.core.plan import Area, Plan
from lib.core.unit import Kind, Unit
from lib.services import forms
from lib.services.form_tables import FormSheet
from lib.ui import links, pieces, site

WHO, AREAS = "who", "areas"
_APART = ","  # between the areas of an address
_SPANS = (
    ("Quý", (Span.QUARTER,)),
    ("Tháng", (Span.MONTH,)),
    ("Từ đầu năm", (Span.HALF, Span.NINE, Span.YEAR)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A form that somebody wants: `who` is a unit's code or a group's key.

    `offered` are the sheets there are for these units, `areas` the ids of those wanted.
    """

    who: str
    period: Period
    offered: tuple[FormSheet, ...]
    areas: tuple[str, ...]

    def address(self, **other: str) -> str:
        """Where the page shows this wish, parts of it replaced; no area is named where all are wanted."""
        areas = _APART.join(self.areas) if len(self.areas) < len(self.offered) else ""
        asked = {WHO: self.who, links.PERIOD: str(self.period), AREAS: areas, **other}
        return links.to(site.FORMS, **asked)


def wish(plan: Plan, period: Period, who: str | None, areas: str | None) -> Wish:
    """What an address asks for; the first group and all areas where it asks for nothing there is."""
    groups = forms.groups(plan, period)
    known = {group.key for group in groups} | {unit.code for unit in plan.units if unit.valid_on(period.last_day)}
    whose = who if who in known else groups[0].key
    offered = forms.sheets(plan, [whose], period)
    every = tuple(sheet.area.id for sheet in offered)
    named = set((areas or "").split(_APART))
    return Wish(who=whose, period=period, offered=offered, areas=tuple(one for one in every if one in named) or every)


def head(plan: Plan, wanted: Wish) -> str:
    """Title and choices."""
    name = forms.name_of(plan, wanted.period, wanted.who)
    here = wanted.address()
    units = [
        (title, [(wanted.address(**{WHO: key}), label) for key, label in options])
        for title, options in _choosable(plan, wanted)
    ]
    spans = [
        (
            title,
            [(wanted.address(period=str(one)), one.label) for one in periods_of(plan.year) if one.span in kinds],
        )
        for title, kinds in _SPANS
    ]
    return pieces.head(
        f"Biểu mẫu: {words.lower_first(name)}, {words.lower_first(wanted.period.label)}",
        under="Bảng Excel trống gửi đơn vị điền; khi nạp lại, chương trình nhận đủ mà không hỏi thêm",
        beside=pieces.choices(pieces.grouped_choice("Đơn vị", here, units), pieces.grouped_choice("Kỳ", here, spans)),
    )


def contents(plan: Plan, wanted: Wish) -> str:
    """Which sheets the workbook has; a click takes one out or in."""
    by_area = {sheet.area.id: sheet for sheet in wanted.offered}
    rows = [_row(wanted, area, by_area.get(area.id)) for area in plan.areas]
    columns = [("Trang tính", False), ("Đơn vị", True), ("Chỉ tiêu", True)]
    return (
        f'<section class="card"><h2>Trong biểu mẫu <small>bấm tên lĩnh vực để bỏ hoặc lấy lại</small></h2>'
        f"{pieces.table(columns, rows, 'Các trang tính của biểu mẫu')}</section>"
    )


def _row(wanted: Wish, area: Area, sheet: FormSheet | None) -> str:
    if sheet is None:
        return (
            f'<tr class="off"><th scope="row"><span class="tick">{text(area.short_name)}</span>'
            f"<small>không có chỉ tiêu nào của đơn vị này</small></th>"
            f'<td class="number">–</td><td class="number">–</td></tr>'
        )
    taken = area.id in wanted.areas
    names = "; ".join(indicator.short_name for indicator in sheet.indicators)
    return (
        f'<tr class="{"" if taken else "off"}"><th scope="row">{_tick(wanted, area, taken=taken)}'
        f"<small>{text(names)}</small></th>"
        f'<td class="number">{words.count(len(sheet.units))}</td>'
        f'<td class="number">{words.count(len(sheet.indicators))}</td></tr>'
    )


def _tick(wanted: Wish, area: Area, *, taken: bool) -> str:
    """A link that works as a tick box; the last area cannot be taken out."""
    every = [sheet.area.id for sheet in wanted.offered]
    chosen = tuple(one for one in every if (one in wanted.areas) != (one == area.id))
    sign = "☑" if taken else "☐"
    said = f'<span aria-hidden="true">{sign}</span> {text(area.short_name)}'
    if not chosen:
        return f'<span class="tick">{said}</span>'
    href = replace(wanted, areas=chosen).address()
    return f'<a class="tick" role="checkbox" aria-checked="{str(taken).lower()}" href="{text(href)}">{said}</a>'


def explanation() -> str:
    upload = pieces.link(links.to(site.UPLOAD), site.UPLOAD.title)
    return (
        '<section class="card steps"><h2>Cách dùng</h2><ol>'
        "<li>Tải biểu mẫu, gửi đơn vị.</li>"
        "<li>Đơn vị ghi tử số, mẫu số vào ô màu vàng; tỷ lệ tự tính. Không phát sinh thì ghi 0 ở mẫu số, chưa có số "
        "liệu thì để trống.</li>"
        f"<li>Nhận lại tệp, thả vào trang {upload}: chương trình nhận đúng chỉ tiêu, đơn vị và kỳ.</li></ol>"
        '<p class="note">Ô công thức và tên được khóa để khỏi sửa nhầm, không có mật khẩu. Đổi thứ tự cột, thêm dòng '
        "vẫn nạp được.</p></section>"
    )


def _choosable(plan: Plan, wanted: Wish) -> list[tuple[str, list[tuple[str, str]]]]:
    """Groups first, then single units; of the communes those of the district on screen."""
    units, day = plan.units, wanted.period.last_day
    found = [("Nhiều đơn vị", [(group.key, group.name) for group in forms.groups(plan, wanted.period)])]
    for title, members in (
        ("Xã, phường, thị trấn", _communes(plan, wanted)),
        ("Huyện, thành phố", units.of_kind(Kind.DISTRICT, day)),
        ("Sở, ban, ngành", units.of_kind(Kind.DEPARTMENT, day)),
        ("Toàn tỉnh", (units.root,)),
    ):
        found.append((title, [(unit.code, unit.name) for unit in members]))
    return [(title, options) for title, options in found if options]


def _communes(plan: Plan, wanted: Wish) -> tuple[Unit, ...]:
    code = wanted.who.partition("/")[0]
    unit = plan.units.get(code)
    above = unit.parent if unit.kind is Kind.COMMUNE and unit.parent else code
    return plan.units.children(above, wanted.period.last_day, Kind.COMMUNE)
