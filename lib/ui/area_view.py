"""One area: a gauge for every indicator, then the chosen one's course and the units in order, then everything."""

import math
from collections.abc import Sequence

from lib.charts.gauge import gauge
from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.period import Period
from lib.core.plan import Basis, Indicator
from lib.core.unit import Kind, Unit
from lib.insight import headline, phrases
from lib.insight.score import Score
from lib.insight.scorecard import Scorecard
from lib.insight.trend import Trend
from lib.ui import links, pieces, places, site, wording
from lib.ui.fresh import fresh_dot, fresh_mark


def area_head(card: Scorecard, area: str, unit: str, periods: Sequence[Period], at: links.At) -> str:
    """Title and choices, then the wall of gauges is drawn by `gauges`."""
    period, found = str(card.period), card.area(area, unit)
    spans = [(at(period=str(one)), one.label) for one in periods]

    def about(code: str) -> str:
        return at(unit=code)

    boxes = pieces.choices(places.choice(card, card.unit(unit), about), pieces.choice("Kỳ", at(), spans))
    return pieces.head(
        headline.area(card, area, unit),
        crumbs=[(site.OVERVIEW.title, links.to(site.OVERVIEW, period=period))],
        place=places.trail(card, card.unit(unit), about),
        under=f"{pieces.tally(found.counts)} {text(_reading(card, area))}{text(_by_hand(len(found.goals)))}",
        beside=boxes,
    )


def _by_hand(judged: int) -> str:
    return f" · gồm {judged} mục tiêu đánh giá bởi người" if judged else ""


def _reading(card: Scorecard, area: str) -> str:
    """How the area's goals are read, where the plan sets no number."""
    bases = {indicator.basis for indicator in card.plan.of_area(area)}
    if Basis.PLAN in bases:
        return card.plan.area(area).name
    named = " và ".join(wording.BASIS[basis] for basis in (Basis.QUALITATIVE, Basis.MONITORING) if basis in bases)
    return f"Kế hoạch không nêu con số cho lĩnh vực này; theo dõi bằng {named}."


def gauges(card: Scorecard, area: str, unit: str, chosen: str | None, at: links.At) -> str:
    """A card with a gauge for every indicator meant for the unit; each leads to its course below."""
    cards = []
    for score in card.area(area, unit).scores:
        about = card.plan.indicators[score.indicator]
        cards.append(_gauge(about, score, at(indicator=about.id), about.id == chosen))
    if not cards:
        return '<p class="note">Lĩnh vực này không giao chỉ tiêu nào cho đơn vị đang chọn.</p>'
    across = _across(len(cards))
    return f'<div class="wall gauges{" wide" if across < 6 else ""}" style="--across:{across}">{"".join(cards)}</div>'


def _across(cards: int) -> int:
    """How many cards stand side by side: one row up to seven, else rows as even as can be."""
    return cards if cards <= _MOST_ACROSS else math.ceil(cards / math.ceil(cards / _MOST_ACROSS))


_MOST_ACROSS = 7


_CHOSEN = ' aria-current="true"'


def _gauge(about: Indicator, score: Score, href: str, chosen: bool) -> str:
    target = score.verdict.target if score.verdict.target is not None else about.target
    tag = "" if about.basis is Basis.PLAN else f'<span class="tag">{wording.BASIS[about.basis]}</span>'
    under = " · ".join(part for part in (wording.change(score), *wording.warnings(score)) if part)
    return (
        f'<a class="card{" chosen" if chosen else ""}" href="{text(href)}" title="{text(score.verdict.reason)}"'
        f"{_CHOSEN if chosen else ''}><h2>{text(about.short_name)}</h2>"
        f"{gauge(about.short_name, score.value, target, score.status)}"
        f'<span class="verdict">{pieces.chip(score.status)} {tag}{fresh_mark(score.figure)}'
        f'<span class="under">{text(under)}</span></span></a>'
    )


def course_card(card: Scorecard, trend: Trend, plot: str, *, with_link: bool) -> str:
    """A trend, drawn as `plot`, under its heading."""
    return f'<section class="card">{course_head(card, trend, with_link=with_link)}{plot}</section>'


def course_head(card: Scorecard, trend: Trend, *, with_link: bool) -> str:
    """The heading over a trend: which indicator, what is drawn, what is needed and, if wanted, the way to its page."""
    about = card.plan.indicators[trend.indicator]
    score = card.score(trend.indicator, trend.unit)
    more = (
        pieces.link(_page(card, about.id, trend.unit), "Định nghĩa, mọi đơn vị và nguồn số liệu") if with_link else ""
    )
    needed = headline.pace(card, about.id, trend.unit)
    label = f"{score.figure.period.label}: " if score.figure else ""
    return (
        f'<h2 class="part">{text(about.short_name)}, {text(words.lower_first(card.unit(trend.unit).name))} '
        f"<small>{text(phrases.course(trend))}</small></h2>"
        f'<p class="note">{text(label)}{text(score.verdict.reason)} {text(needed[:1].upper() + needed[1:])}'
        f"{'.' if needed else ''} {more}</p>"
    )


def area_table(card: Scorecard, area: str, unit: str) -> str:
    """Every indicator of the area for the unit and for each unit below it that has figures."""
    below = card.children(unit, Kind.DISTRICT if unit == card.root.code else None)
    columns = [
        ("Chỉ tiêu", False),
        ("Mục tiêu", True),
        (card.unit(unit).short_name, True),
        ("Đánh giá", False),
        *((one.short_name, True) for one in below),
    ]
    rows = []
    for score in card.area(area, unit).scores:
        about = card.plan.indicators[score.indicator]
        cells = "".join(_cell(card, about, one) for one in below)
        rows.append(
            f'<tr><th scope="row">{pieces.link(_page(card, about.id, unit), about.name, "")}'
            f"<br><small>{_facts(card, about)}</small></th>"
            f'<td class="number">{text(wording.goal(about))}</td><td class="number">{_linked(card, score)}'
            f"{_small(wording.warnings(score))}</td><td>{pieces.chip(score.status)}</td>{cells}</tr>"
        )
    return f'<section class="card last"><h2>Toàn bộ số liệu của lĩnh vực</h2>{pieces.table(columns, rows, "Mọi chỉ tiêu của lĩnh vực")}</section>'


def _facts(card: Scorecard, about: Indicator) -> str:
    lead = card.unit(about.lead_agency).name if about.lead_agency in card.plan.units else about.lead_agency
    return text(f"{lead} · {wording.BASIS[about.basis]}")


def _cell(card: Scorecard, about: Indicator, unit: Unit) -> str:
    if unit.kind not in about.levels:
        return '<td class="number"><small>–</small></td>'
    return f'<td class="number">{_linked(card, card.score(about.id, unit.code))}</td>'


def _linked(card: Scorecard, score: Score) -> str:
    if score.value is None:
        return (
            f'<a class="source {css_name(score.status)}" href="{text(_page(card, score.indicator, score.unit))}" '
            f'title="{score.status.label}">{mark(score.status)}<span class="unseen">{score.status.label}</span></a>'
        )
    return (
        f'<a class="source figure {css_name(score.status)}" href="{text(_page(card, score.indicator, score.unit))}" '
        f'title="{text(score.verdict.reason)}">{mark(score.status)}{words.percent(score.value)}</a>{fresh_dot(score.figure)}'
    )


def _small(notes: Sequence[str]) -> str:
    return f"<br><small>{text(' · '.join(notes))}</small>" if notes else ""


def _page(card: Scorecard, indicator: str, unit: str) -> str:
    return links.to(site.INDICATOR, indicator=indicator, unit=unit, period=str(card.period))
