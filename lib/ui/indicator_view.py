"""One indicator: what it means, every unit in every period, and where each figure comes from."""

from collections.abc import Sequence

from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.figure import Figure, Origin
from lib.core.period import Period
from lib.core.plan import Indicator
from lib.core.unit import Kind, Unit
from lib.core.verdict import Status
from lib.insight import headline
from lib.insight.score import JUDGED
from lib.insight.scorecard import Scorecard
from lib.ui import links, pieces, places, site, wording
from lib.ui.fresh import fresh_dot


def all_indicators(card: Scorecard, periods: Sequence[Period]) -> str:
    """The page without a chosen indicator: all of them by area, with the province's figures."""
    here = links.to(site.INDICATOR, period=str(card.period))
    spans = [(links.to(site.INDICATOR, period=str(one)), one.label) for one in periods]
    columns = (
        ("Chỉ tiêu", False),
        ("Mục tiêu năm", True),
        ("Toàn tỉnh", True),
        ("Đánh giá", False),
        ("Căn cứ", False),
        ("Chủ trì", False),
    )
    head = pieces.head(
        f"{len(card.plan.indicators)} chỉ tiêu của kế hoạch và theo dõi",
        under=f"{text(card.period.label)} · chọn một chỉ tiêu để xem định nghĩa, mọi đơn vị và nguồn số liệu",
        beside=pieces.choices(pieces.choice("Kỳ", here, spans)),
    )
    rows = []
    for area in card.plan.areas:
        rows.append(pieces.group_row(len(columns), area.name))
        rows.extend(_summary(card, about) for about in card.plan.of_area(area.id))
    return f'{head}<section class="card">{pieces.table(columns, rows, "Mọi chỉ tiêu")}</section>'


def indicator_head(card: Scorecard, about: Indicator, unit: Unit, periods: Sequence[Period], at: links.At) -> str:
    period = str(card.period)

    def of(code: str) -> str:
        return at(unit=code)

    indicators = [
        (area.short_name, [
            (at(indicator=one.id), one.short_name) for one in card.plan.of_area(area.id)
        ])
        for area in card.plan.areas
    ]  # fmt: skip
    spans = [(at(period=str(one)), one.label) for one in periods]
    area = card.plan.area(about.area)
    return pieces.head(
        headline.indicator(card, about.id, unit.code),
        crumbs=[
            (site.OVERVIEW.title, links.to(site.OVERVIEW, period=period)),
            (area.short_name, links.to(site.AREA, area=area.id, indicator=about.id, unit=unit.code, period=period)),
        ],
        place=places.trail(card, unit, of),
        under=text(about.name),
        beside=pieces.choices(
            pieces.grouped_choice("Chỉ tiêu", at(), indicators),
            places.choice(card, unit, of, about.levels),
            pieces.choice("Kỳ", at(), spans),
        ),
    )


def definition(card: Scorecard, about: Indicator) -> str:
    """What is measured, how, against what, by whose hand, and on what ground."""
    lead = card.unit(about.lead_agency).name if about.lead_agency in card.plan.units else about.lead_agency
    goals = [goal for goal in card.plan.goals if goal.indicator == about.id]
    rows = [
        ("Cách tính", f"{text(about.numerator)} <b>chia cho</b> {text(words.lower_first(about.denominator))}"),
        ("Mục tiêu năm", f"<b>{text(wording.goal(about))}</b>, {wording.trajectory(about)}"),
        ("Căn cứ", f"<b>{wording.BASIS[about.basis]}</b>. {wording.BASIS_MEANING[about.basis]}"),
        ("Chủ trì", text(lead)),
        ("Cấp báo cáo", ", ".join(_LEVELS[kind] for kind in about.levels)),
    ]
    if goals:
        rows.insert(0, ("Trong kế hoạch", text("; ".join(f"{goal.text} {goal.target}".strip() for goal in goals))))
    if about.note:
        rows.append(("Ghi chú", text(about.note)))
    listed = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows)
    return f'<section class="card"><h2>Định nghĩa</h2><dl class="facts">{listed}</dl></section>'


_LEVELS = {Kind.PROVINCE: "tỉnh", Kind.DEPARTMENT: "sở, ban, ngành", Kind.DISTRICT: "huyện", Kind.COMMUNE: "xã"}


def matrix(card: Scorecard, about: Indicator, unit: Unit, periods: Sequence[Period]) -> str:
    """Every unit in every period with figures; each figure opens its source. Periods run from old to new."""
    groups = places.groups(card, unit)
    codes = [one.code for _, group in groups for one in group]
    shown = [
        period
        for period in sorted(periods, key=lambda period: period.order)
        if period == card.period or any(card.figures.at(about.id, code, period) for code in codes)
    ]
    columns = [("Đơn vị", False), *((period.short_label, True) for period in shown)]
    rows = []
    for title, group in groups:
        meant = [one for one in group if one.kind in about.levels or one == card.root]
        if title and meant:
            rows.append(pieces.group_row(len(columns), title))
        rows.extend(_units_row(card, about, one, shown, one.code == unit.code) for one in meant)
    return (
        f'<section class="card matrix last"><h2>Mọi đơn vị, mọi kỳ <small>bấm vào một số để xem nguồn; * là số ước tính, ◇ là không phát sinh, '
        f"+ là số cộng từ các đơn vị, các kỳ hoặc đếm từ nhiệm vụ</small></h2>"
        f"{pieces.table(columns, rows, f'{about.short_name} của mọi đơn vị qua các kỳ')}</section>"
    )


def _units_row(card: Scorecard, about: Indicator, unit: Unit, periods: Sequence[Period], chosen: bool) -> str:
    cells = "".join(_figure(card, about, unit, period, chosen) for period in periods)
    mine = ' class="chosen"' if chosen else ""
    page = links.to(site.UNIT, unit=unit.code, period=str(card.period))
    return f'<tr{mine}><th scope="row">{pieces.link(page, unit.short_name, "")}</th>{cells}</tr>'


_SIGN = {Origin.REPORTED: "", Origin.SUMMED: "+", Origin.ACCUMULATED: "+", Origin.ESTIMATED: "*", Origin.COUNTED: "+"}


def _figure(card: Scorecard, about: Indicator, unit: Unit, period: Period, chosen: bool) -> str:
    figure = card.figures.at(about.id, unit.code, period)
    if figure is None:
        return '<td class="number"><span class="grey" title="Chưa có số liệu">–</span></td>'
    verdict = card.verdict(figure, about.id)
    href = links.to(site.INDICATOR, indicator=about.id, unit=unit.code, period=str(period))
    here = ' aria-current="true"' if chosen and period == card.period else ""
    said = words.percent(figure.value) if figure.value is not None else '<span class="unseen">không phát sinh</span>'
    return (
        f'<td class="number"><a class="source figure {css_name(verdict.status)}" href="{text(href)}" '
        f'title="{verdict.status.label}"{here}>{_mark(verdict.status)}{said}{_SIGN[figure.origin]}</a>{fresh_dot(figure)}{_note(figure)}{_year(card, figure)}</td>'
    )


def _mark(status: Status) -> str:
    """A judgement's shape comes from the style sheet, by the link's class: there are hundreds of them."""
    return "" if status in JUDGED else mark(status, 0.62)


def _note(figure: Figure) -> str:
    if figure.reported_children < figure.expected_children:
        return f"<br><small>{figure.reported_children}/{figure.expected_children} đơn vị</small>"
    return ""


def _year(card: Scorecard, figure: Figure) -> str:
    """The change since the same period of last year, where that is stored."""
    change = card.year_change(figure)
    return "" if change is None else f"<br><small>{words.change(change)} so với cùng kỳ</small>"


def _summary(card: Scorecard, about: Indicator) -> str:
    score = card.score(about.id)
    href = links.to(site.INDICATOR, indicator=about.id, period=str(card.period))
    lead = card.unit(about.lead_agency).short_name if about.lead_agency in card.plan.units else about.lead_agency
    notes = wording.warnings(score)
    small = f"<br><small>{text(' · '.join(notes))}</small>" if notes else ""
    return (
        f'<tr><th scope="row">{pieces.link(href, about.name, "")}</th><td class="number">{text(wording.goal(about))}</td>'
        f'<td class="number">{wording.figure(score)}{small}</td><td>{pieces.chip(score.status)}</td>'
        f"<td>{wording.BASIS[about.basis]}</td><td>{text(lead)}</td></tr>"
    )
