"""What an address names and the plan does not have: said above the page, which then shows what it shows by itself."""

from collections.abc import Container, Mapping

from lib.charts.svg import mark, text
from lib.core.period import periods_of
from lib.core.plan import Plan
from lib.core.verdict import Status
from lib.ui import links

SHOWN = 40


def unknown(plan: Plan, asked: Mapping[str, str]) -> tuple[str, ...]:
    """“kỳ “2031-Q9”” for every such value, as plain text."""
    known: dict[str, tuple[str, Container[str]]] = {
        links.PERIOD: ("kỳ", {str(period) for period in periods_of(plan.year)}),
        links.AREA: ("lĩnh vực", {area.id for area in plan.areas}),
        links.INDICATOR: ("chỉ tiêu", plan.indicators),
        links.UNIT: ("đơn vị", plan.units),
    }
    found = ((what, asked.get(name, ""), those) for name, (what, those) in known.items())
    names = [f"{what} “{_cut(value)}”" for what, value, those in found if value and value not in those]
    day = asked.get(links.DAY, "")
    if day and links.meeting_day(day, plan.year) is None:
        names.append(f"ngày họp “{_cut(day)}”")
    return tuple(names)


def notice(plan: Plan, asked: Mapping[str, str]) -> str:
    """The line above the page; empty where the plan has all that the address names."""
    names = unknown(plan, asked)
    if not names:
        return ""
    said = (
        f"Kế hoạch năm {plan.year} không có {' và '.join(names)} nêu trong địa chỉ; trang này hiển thị theo mặc định."
    )
    return f'<p class="card notice near" role="status">{mark(Status.NEAR)}<span>{text(said)}</span></p>'


def _cut(value: str) -> str:
    return value if len(value) <= SHOWN else f"{value[:SHOWN]}…"
