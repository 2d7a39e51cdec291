"""The page of all directives: what is open first, narrowed by unit and state."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lib.charts.svg import text
from lib.core import words
from lib.core.directive import Directive, DirectiveState, urgent_first
from lib.core.period import Period
from lib.core.plan import Plan
from lib.insight import headline
from lib.services.workbooks import Value
from lib.ui import directive_view, links, pieces, site
from lib.ui.directive_view import LINES, Place

STATE, PAGE = "state", "page"
OPEN, WITHDRAWN = "open", "withdrawn"
_CHOICES = {
    "": "Tất cả",
    OPEN: "Còn mở",
    **{str(state): state.label for state in DirectiveState if state is not DirectiveState.OPEN},
    WITHDRAWN: "Đã rút",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an address asks of the page; `unit` and `state` empty for all."""

    period: Period
    day: date
    unit: str = ""
    state: str = ""
    page: int = 1

    def at(self, **more: str | None) -> str:
        """The address of this view with more said in it."""
        view: dict[str, str | None] = {links.UNIT: self.unit, STATE: self.state, links.PERIOD: str(self.period)}
        return links.to(site.DIRECTIVES, **{**view, PAGE: str(self.page) if self.page > 1 else None, **more})


def asked(found: Sequence[Directive], period: Period, day: date, given: dict[str, str]) -> Asked:
    """What an address asks for; of a unit, a state or a page that is not there, all."""
    units = {code for one in found for code in (one.responsible, one.subject.unit) if code}
    unit, state, page = given.get(links.UNIT, ""), given.get(STATE, ""), given.get(PAGE, "")
    return Asked(
        period=period,
        day=day,
        unit=unit if unit in units else "",
        state=state if state in _CHOICES else "",
        page=int(page) if page.isdecimal() and 0 < len(page) < 5 else 1,
    )


SHEET = (
    "Nội dung",
    "Đơn vị thực hiện",
    "Thời hạn",
    "Tình trạng",
    "Về chỉ tiêu",
    "Về đơn vị",
    "Về nhiệm vụ",
    "Ngày họp",
    "Kỳ",
    "Kết quả",
    "Người ghi",
)


def rows(plan: Plan, found: Sequence[Directive], view: Asked) -> list[list[Value]]:
    """What the page shows as rows for a workbook, under the heads of `SHEET`."""

    def unit(code: str | None, day: date) -> str | None:
        return plan.units.get(code, day).name if code and code in plan.units else code

    def indicator(code: str | None) -> str | None:
        return plan.indicators[code].name if code and code in plan.indicators else code

    return [
        [
            one.text, unit(one.responsible, one.decided_on), one.deadline, one.state_on(view.day).label,
            indicator(one.subject.indicator), unit(one.subject.unit, one.decided_on), one.subject.task, one.decided_on,
            one.period.label, one.done_note or None, one.person,
        ]
        for one in shown(found, view)
    ]  # fmt: skip


def shown(found: Sequence[Directive], view: Asked) -> list[Directive]:
    """Those the view asks for, the most urgent first."""
    meant = [one for one in found if one.given_by(view.day) and _of_unit(one, view.unit) and _in_state(one, view)]
    return sorted(meant, key=lambda one: urgent_first(one, view.day))


def _of_unit(one: Directive, unit: str) -> bool:
    return not unit or one.concerns(unit)


def _in_state(one: Directive, view: Asked) -> bool:
    if one.withdrawn or view.state == WITHDRAWN:
        return one.withdrawn and view.state == WITHDRAWN
    if view.state == OPEN:
        return one.open_on(view.day)
    return view.state in ("", one.state_on(view.day))


def page(plan: Plan, found: Sequence[Directive], view: Asked, periods: Sequence[Period]) -> str:
    """The whole page as markup; `periods` are those to choose from."""
    return _head(plan, found, view, periods) + _list(plan, found, view)


def _head(plan: Plan, found: Sequence[Directive], view: Asked, periods: Sequence[Period]) -> str:
    here = view.at(page=None)
    spans = [(view.at(period=str(one), page=None), one.label) for one in periods]
    states = [(view.at(state=code, page=None), said) for code, said in _CHOICES.items()]
    return pieces.head(
        headline.directives(found, view.day),
        under=f"Tính đến {words.day(view.day)}{_why(view)}",
        beside=pieces.choices(
            pieces.choice("Đơn vị", here, _units(plan, found, view)),
            pieces.choice("Tình trạng", here, states),
            pieces.choice("Kỳ", here, spans),
            pieces.day_choice("Ngày họp", view.day, view.at(day=None)),
        )
        + directive_view.write_button(Place(plan, view.day, view.at)),
    )


def _why(view: Asked) -> str:
    if view.day == view.period.last_day:
        return f", hết {text(words.lower_first(view.period.label))}"
    back = pieces.link(view.at(day=None), f"về ngày hết {words.lower_first(view.period.label)}")
    return f", ngày họp đã chọn · {back}"


def _units(plan: Plan, found: Sequence[Directive], view: Asked) -> list[tuple[str, str]]:
    codes = dict.fromkeys(code for one in found for code in (one.responsible, one.subject.unit) if code)
    named = sorted((directive_view.unit_name(plan, code, view.day), code) for code in codes)
    return [(view.at(unit=None, page=None), "Tất cả"), *((view.at(unit=code, page=None), name) for name, code in named)]


def _list(plan: Plan, found: Sequence[Directive], view: Asked) -> str:
    place = Place(plan, view.day, view.at)
    listed = shown(found, view)
    last = max(1, -(-len(listed) // LINES))
    number = min(view.page, last)
    rows = "".join(directive_view.item(place, one) for one in listed[(number - 1) * LINES : number * LINES])
    turn = pieces.pager(number, last, lambda one: view.at(page=str(one)), pieces.IN_ORDER)
    body = f'<ul class="orders">{rows}</ul>{turn}' if rows else _nothing(found, view)
    return f'<section class="card">{body}{_later(found, view)}</section>'


def _nothing(found: Sequence[Directive], view: Asked) -> str:
    if view.unit or view.state:
        return f'<p class="note">Không có ý kiến nào như vậy. {pieces.link(view.at(unit=None, state=None), "Xem tất cả")}</p>'
    if any(not one.withdrawn for one in found):
        return '<p class="note">Đến ngày này chưa có ý kiến chỉ đạo nào.</p>'
    return (
        '<p class="note">Chưa ghi ý kiến chỉ đạo nào. Lãnh đạo ghi trong cuộc họp bằng nút “Ghi ý kiến chỉ đạo” (phím C) ở trang này, '
        "ở trang một chỉ tiêu hoặc một đơn vị; kỳ họp sau mở đầu bằng những ý kiến còn mở.</p>"
    )


def _later(found: Sequence[Directive], view: Asked) -> str:
    """What was decided after the day on screen is not shown, and that is said."""
    later = sum(not one.withdrawn and not one.given_by(view.day) for one in found)
    return f'<p class="note">{later} ý kiến ghi sau ngày này; chọn kỳ hoặc ngày họp sau để xem.</p>' if later else ""
