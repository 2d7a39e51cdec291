"""One district, department or commune: all its indicators, its places, its course beside the province's."""

from collections.abc import Container, Sequence

from lib.charts.palette import css_name
from lib.charts.sparkline import sparkline
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.period import Period
from lib.core.plan import Area
from lib.core.unit import Kind, Unit
from lib.core.verdict import Status
from lib.insight import headline
from lib.insight.score import Score
from lib.insight.scorecard import Scorecard
from lib.ui import approval_view, links, pieces, places, site, wording
from lib.ui.fresh import fresh_mark
from lib.ui.overview_view import attention, heat

_BELOW = {Kind.PROVINCE: "Huyện, thành phố", Kind.DISTRICT: "Xã, phường, thị trấn"}


def all_units(card: Scorecard, periods: Sequence[Period]) -> str:
    """The page without a chosen unit: every district and department with its counts."""
    here = links.to(site.UNIT, period=str(card.period))
    spans = [(links.to(site.UNIT, period=str(one)), one.label) for one in periods]
    head = pieces.head(
        f"{len(card.children(kind=Kind.DISTRICT))} huyện, thành phố và "
        f"{len(card.children(kind=Kind.DEPARTMENT))} sở, ban, ngành",
        under=f"{text(card.period.label)} · chọn một đơn vị để xem mọi chỉ tiêu của đơn vị đó",
        beside=pieces.choices(pieces.choice("Kỳ", here, spans)),
    )
    groups = (("Huyện, thành phố", Kind.DISTRICT), ("Sở, ban, ngành", Kind.DEPARTMENT))
    return head + "".join(
        f'<h2 class="part">{title}</h2><div class="tiles wall">'
        f"{''.join(_tile(card, unit) for unit in card.children(kind=kind))}</div>"
        for title, kind in groups
    )


def unit_head(card: Scorecard, unit: Unit, periods: Sequence[Period], area: str | None, *, waits: bool = False) -> str:
    """Title, trail and choices of one unit's page; `area` narrows the table below.

    `waits` says that figures of the unit wait for an officer.
    """
    period = str(card.period)
    here = links.to(site.UNIT, unit=unit.code, area=area, period=period)
    spans = [(links.to(site.UNIT, unit=unit.code, area=area, period=str(one)), one.label) for one in periods]

    def of(code: str) -> str:
        return places.unit_page(card, code, area)

    return pieces.head(
        headline.unit(card, unit.code),
        crumbs=[(site.OVERVIEW.title, links.to(site.OVERVIEW, period=period))],
        place=places.trail(card, unit, of),
        under=_reported(card, unit, waits),
        beside=pieces.counts_strip(card.counts(unit.code))
        + pieces.choices(places.choice(card, unit, of), pieces.choice("Kỳ", here, spans)),
    )


def unit_body(
    card: Scorecard,
    unit: Unit,
    area: str | None,
    orders: str = "",
    bare: Container[tuple[str, str]] = (),
    waits: Container[str] = (),
) -> str:
    """What needs attention, the units below, what was decided, and every indicator with place and course.

    `orders` is the card of directives, `bare` what `attention` marks as nobody's, `waits` the indicators of which a
    newer figure waits for an officer.
    """
    concerns = attention(card, card.attention(unit.code), shown=8, bare=bare)
    below = card.heat(unit.code) if card.children(unit.code) else None
    if below is not None:
        beside = heat(below, str(card.period), f"{_BELOW.get(unit.kind, 'Đơn vị trực thuộc')} × lĩnh vực")
    else:
        beside = _areas(card, unit)
    return f'<div class="two">{concerns}{beside}</div><div class="wall">{orders}</div>{_table(card, unit, area, waits)}'


def _reported(card: Scorecard, unit: Unit, waits: bool) -> str:
    if card.figures.ledger.reported(unit.code, card.period):
        return f"{text(card.period.label)} · {pieces.word(Status.MET, 'đã nộp số liệu kỳ này')}"
    if waits:
        return f"{text(card.period.label)} · {pieces.word(Status.NEAR, 'đã nộp, chờ duyệt')}"
    return f"{text(card.period.label)} · {pieces.word(Status.MISSED, 'chưa nộp số liệu kỳ này')}"


def _tile(card: Scorecard, unit: Unit) -> str:
    href = links.to(site.UNIT, unit=unit.code, period=str(card.period))
    return f'<a href="{text(href)}"><span>{text(unit.name)}</span>{pieces.tally(card.counts(unit.code))}</a>'


def _areas(card: Scorecard, unit: Unit) -> str:
    rows = []
    for found in card.areas(unit.code):
        if not found.total:
            continue
        href = links.to(site.AREA, area=found.area.id, unit=unit.code, period=str(card.period))
        rows.append(
            f'<a href="{text(href)}"><span>{text(found.area.short_name)}</span>{pieces.tally(found.counts)}</a>'
        )
    return f'<section class="card"><h2>Theo lĩnh vực</h2><div class="tiles">{"".join(rows)}</div></section>'


def _table(card: Scorecard, unit: Unit, area: str | None, waits: Container[str]) -> str:
    columns = (
        ("Chỉ tiêu", False), ("Giá trị", True), ("Mức phải đạt", True), ("Đánh giá", False), ("Thay đổi", True),
        ("Thứ hạng", True), ("Diễn biến (nét đứt: toàn tỉnh)", False), ("Ghi chú", False),
    )  # fmt: skip
    scores = card.scores(unit.code, area)
    rows = [_row(card, unit, score, waits=score.indicator in waits) for score in scores]
    title = "Tất cả chỉ tiêu" if area is None else card.plan.area(area).name
    return (
        f'<section class="card last"><h2>{text(title)} <small>{len(scores)} chỉ tiêu</small></h2>'
        f"{_area_links(card, unit, area)}{pieces.table(columns, rows, f'{title} của {unit.name}')}</section>"
    )


def _area_links(card: Scorecard, unit: Unit, chosen: str | None) -> str:
    def one(area: Area | None) -> str:
        code = area.id if area else None
        href = links.to(site.UNIT, unit=unit.code, area=code, period=str(card.period))
        current = ' aria-current="true"' if code == chosen else ""
        return f'<a class="filter" href="{text(href)}"{current}>{text(area.short_name if area else "Tất cả")}</a>'

    areas = [area for area in card.plan.areas if card.indicators(unit.code, area.id)]
    page = links.to(site.AREA, area=chosen, unit=unit.code, period=str(card.period))
    more = pieces.link(page, "Diễn biến và bản đồ của lĩnh vực này") if chosen else ""
    return f'<nav class="filters" aria-label="Lọc theo lĩnh vực">{one(None)}{"".join(map(one, areas))}{more}</nav>'


def _row(card: Scorecard, unit: Unit, score: Score, *, waits: bool) -> str:
    about = card.plan.indicators[score.indicator]
    page = links.to(site.INDICATOR, indicator=about.id, unit=unit.code, period=str(card.period))
    target = score.verdict.target if score.verdict.target is not None else about.target
    waiting = f" {approval_view.chip()}" if waits else ""
    return (
        f'<tr><th scope="row">{pieces.link(page, about.short_name, "")} {fresh_mark(score.figure, "mới")}{waiting}</th>'
        f'<td class="number"><a class="source figure {css_name(score.status)}" href="{text(page)}" '
        f'title="{text(score.verdict.reason)}">{words.percent(score.value)}</a></td>'
        f'<td class="number">{words.target(target)}</td><td>{pieces.chip(score.status)}</td>'
        f'<td class="number">{words.change(score.change) if score.change is not None else "–"}</td>'
        f'<td class="number">{_place(card, unit, score)}</td><td>{_spark(card, unit, score)}</td>'
        f"<td><small>{text(' · '.join(wording.notes(score)))}</small></td></tr>"
    )


def _place(card: Scorecard, unit: Unit, score: Score) -> str:
    """“3/8”: the unit's place among its own kind, communes among those of their district."""
    parent = unit.parent if unit.kind is Kind.COMMUNE else None
    ranks = card.ranks(score.indicator, unit.kind, parent)
    placed = [rank for rank in ranks if rank.place is not None]
    mine = next((rank.place for rank in placed if rank.unit.code == unit.code), None)
    return f"{mine}/{len(placed)}" if mine is not None else "–"


def _spark(card: Scorecard, unit: Unit, score: Score) -> str:
    own = card.trend(score.indicator, unit.code)
    if len(own.known) < 2:
        return f'<span class="grey">{mark(Status.NO_DATA)}chưa đủ kỳ</span>'
    whole = card.trend(score.indicator, None, own.span)
    same = whole.measurement is own.measurement and whole.to_date == own.to_date
    reference = [point.value for point in whole.points] if same else []
    return sparkline(unit.short_name, [point.value for point in own.points], score.status, reference)
