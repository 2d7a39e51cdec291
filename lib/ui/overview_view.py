"""The start page: what the plan has reached, what needs attention, and where."""

from collections.abc import Container, Sequence

from lib.charts.bullet import bullet
from lib.charts.gauge import counts_gauge
from lib.charts.heatmap import HeatCell, heatmap
from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.period import Period
from lib.core.plan import Direction
from lib.core.verdict import Status
from lib.insight import goals, headline
from lib.insight.attention import Concern
from lib.insight.heat import Heat
from lib.insight.score import AreaScore
from lib.insight.scorecard import Scorecard
from lib.insight.summary import Work
from lib.ui import links, pieces, places, site, wording
from lib.ui.explained_view import fact
from lib.ui.fresh import fresh_mark, is_fresh
from lib.ui.summary_view import brief

SHOWN = 5
BARE = ' <span class="bare">chưa có biện pháp</span>'


def overview(
    card: Scorecard,
    periods: Sequence[Period],
    orders: str = "",
    bare: Container[tuple[str, str]] = (),
    work: Work | None = None,
) -> str:
    """The whole page as markup; `periods` are those with figures, newest first.

    `orders` is the line about directives, `bare` what `attention` marks as nobody's, `work` what the summary
    tells of what was decided.
    """
    period = str(card.period)
    options = [(links.to(site.OVERVIEW, period=str(one)), one.label) for one in periods]

    def of(code: str) -> str:
        return places.unit_page(card, code)

    choice = pieces.choices(pieces.choice("Kỳ", links.to(site.OVERVIEW, period=period), options))
    head = pieces.head(
        headline.overview(card),
        under=" · ".join(part for part in (_freshness(card), orders) if part),
        place=pieces.choices(places.choice(card, card.root, of)),
        beside=pieces.counts_strip(card.counts(), _counted(card)) + choice,
    )
    cards = "".join(_area(one, period, card) for one in card.areas())
    return (
        f'{head}{brief(card, work=work)}<div class="wall areas">{cards}</div><div class="two">{attention(card, card.attention(), bare=bare)}'
        f"{heat(card.heat(), period)}</div>{_mismatches(card)}"
    )


def _counted(card: Scorecard) -> str:
    """How many of the plan's goals are known, and that some of those counted were judged by a person."""
    by_hand, known = len(card.judged_goals()), goals.goals_note(card.plan)
    gloss = f"Gồm {by_hand} mục tiêu đánh giá bởi người; " if by_hand else ""
    return f"{gloss}{words.lower_first(known) if gloss else known}"


def attention(
    card: Scorecard, concerns: Sequence[Concern], shown: int = SHOWN, bare: Container[tuple[str, str]] = ()
) -> str:
    """The card “Cần chú ý”: what falls short, worst first, each leading to its indicator; the first `shown` at once.

    `bare` are the (indicator, unit) for which there is neither a task nor an open directive.
    """
    if concerns:
        rows = [_concern(card, one, bare=(one.indicator.id, one.unit.code) in bare) for one in concerns]
        body = f'<ul class="attention">{"".join(rows[:shown])}</ul>{_rest(rows[shown:])}'
    else:
        body = f'<p class="good">{pieces.word(Status.MET, "Không có chỉ tiêu nào chưa đạt.")}</p>'
    return f'<section class="card"><h2>Cần chú ý</h2>{body}</section>'


def heat(found: Heat, period: str, title: str = "Địa bàn × lĩnh vực") -> str:
    """The card with the heat map; rows lead to units, cells to the unit's part for the area."""
    cells = [
        HeatCell(
            row=cell.unit.code,
            column=cell.area.id,
            status=cell.status,
            count=cell.counts[cell.status],
            href=links.to(site.UNIT, unit=cell.unit.code, area=cell.area.id, period=period),
        )
        for cell in found.cells.values()
        if cell.status is not None
    ]
    rows = [(unit.code, unit.short_name, links.to(site.UNIT, unit=unit.code, period=period)) for unit in found.units]
    meant = {cell.column for cell in cells}
    columns = [(area.id, area.letters, area.name) for area in found.areas if area.id in meant]
    return (
        f'<section class="card"><h2>{text(title)} <small>số chỉ tiêu chưa đạt (■), gần đạt (▲)</small></h2>'
        f"{heatmap(cells, rows, columns)}</section>"
    )


def _rest(rows: Sequence[str]) -> str:
    if not rows:
        return ""
    return (
        f"<details><summary>Xem thêm {len(rows)} chỉ tiêu chưa đạt, gần đạt</summary>"
        f'<ul class="attention">{"".join(rows)}</ul></details>'
    )


def _freshness(card: Scorecard) -> str:
    fresh = card.freshness()
    parts = [headline.closing(fresh), f"{fresh.reported}/{len(fresh.expected)} đơn vị đã nộp số liệu kỳ này"]
    if fresh.missing and fresh.reported:
        rows = "".join(f"<li>{text(unit.name)}</li>" for unit in fresh.missing)
        parts.append(
            f'<details class="menu"><summary class="missed">{mark(Status.MISSED)}{len(fresh.missing)} đơn vị chưa nộp'
            f"</summary><ul>{rows}</ul></details>"
        )
    return " · ".join(parts)


def _area(found: AreaScore, period: str, card: Scorecard) -> str:
    name = found.area.short_name
    if found.worst is not None:
        about = card.plan.indicators[found.worst.indicator]
        worst = pieces.word(found.worst.status, f"<b>{text(about.short_name)}</b> {words.percent(found.worst.value)}")
    elif any(one.status is Status.MISSED for one in found.goals):
        worst = pieces.word(Status.MISSED, "mục tiêu đánh giá bởi người chưa đạt")
    elif found.judged and found.judged == found.met:
        worst = pieces.word(Status.MET, "tất cả đều đạt")
    else:
        worst = pieces.word(found.status, found.status.label.lower())
    href = links.to(site.AREA, area=found.area.id, period=period)
    return (
        f'<a class="card" href="{text(href)}" title="{text(found.area.name)}"><h2>{text(name)}</h2>'
        f"{counts_gauge(name, found.counts, len(found.goals))}{pieces.tally(found.counts)}{_fresh(found)}"
        f'<span class="worst"><span>{worst}</span></span></a>'
    )


def _fresh(found: AreaScore) -> str:
    fresh = (score.figure for score in found.scores if score.figure is not None and is_fresh(score.figure))
    return fresh_mark(next(fresh, None))


def _concern(card: Scorecard, concern: Concern, *, bare: bool) -> str:
    score, about = concern.score, concern.indicator
    status = css_name(score.status)
    href = links.to(site.INDICATOR, indicator=about.id, unit=concern.unit.code, period=str(card.period))
    said = words.compare(score.value or 0.0, score.verdict.target or 0.0)
    return (
        f'<li><a href="{text(href)}" title="{text(concern.reason)}">{mark(score.status)}'
        f"<span><b>{text(about.short_name)}{BARE if bare else ''} {fresh_mark(score.figure)}</b>"
        f"<small>{text(whose(card, concern))}</small></span>"
        f"{bullet(about.short_name, score.value, score.verdict.target, score.status)}"
        f'<span class="value"><span class="figure {status}">{said.value}</span> / {said.goal}'
        f"<small>{_lack(concern, said.gap)}</small></span></a></li>"
    )


def whose(card: Scorecard, concern: Concern) -> str:
    """Who leads, since when, what it takes or whose it is, and what marks the figure."""
    since = concern.since.short_label
    parts = [_lead(card, concern.indicator.lead_agency), f"từ {words.lower_first(since)}"]
    return " · ".join(part for part in (*parts, fact(card, concern.score), *wording.warnings(concern.score)) if part)


def _lead(card: Scorecard, agency: str) -> str:
    return card.unit(agency).short_name if agency in card.plan.units else agency


def _lack(concern: Concern, gap: str) -> str:
    return f"{'thiếu' if concern.indicator.direction is Direction.AT_LEAST else 'vượt'} {gap}"


def _mismatches(card: Scorecard) -> str:
    found = card.findings()
    if not found:
        return ""
    rows = "".join(f"<li>{text(one.message)} <small>{text(one.hint)}</small></li>" for one in found)
    return (
        f'<section class="card"><details class="fold"><summary class="near">{mark(Status.NEAR)}'
        f"{len(found)} số báo cáo không khớp với số cộng từ các đơn vị hoặc đếm từ nhiệm vụ</summary>"
        f'<ul class="goals">{rows}</ul></details></section>'
    )
