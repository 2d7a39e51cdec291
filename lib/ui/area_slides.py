"""What the meeting shows of one area: all its goals, and for each red what it lacks, who pulls it down, what was decided."""

from collections.abc import Iterator

from lib.charts.bullet import bullet
from lib.charts.gauge import counts_gauge, gauge
from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.directive import Subject
from lib.core.plan import Direction
from lib.core.verdict import Status
from lib.insight import explained, headline
from lib.insight.attention import Concern
from lib.insight.need import need
from lib.insight.score import AreaScore, Score, worst_first
from lib.insight.scorecard import Scorecard
from lib.insight.shortfall import Part, shortfall
from lib.ui.slide import Agenda, Slide

PARTS = 5
BARS = 10


def area_slides(card: Scorecard, area: AreaScore, agenda: Agenda) -> Iterator[Slide]:
    """The area's goals on one slide, the worst first, then one for each that is missed."""
    unmet = worst_first(area.scores)
    others = [score for score in area.scores if score not in unmet]
    rows = "".join(_bar(card, score) for score in [*unmet, *others][:BARS])
    yield Slide(
        place=area.area.short_name,
        title=text(headline.area(card, area.area.id)),
        body=(
            f'<div class="half wide"><div class="big">{counts_gauge(area.area.short_name, area.counts)}</div>'
            f'<ul class="bars">{rows}</ul></div>'
        ),
    )
    for concern in card.attention(area=area.area.id):
        if concern.score.status is Status.MISSED:
            yield _red(card, area, concern, agenda)


def _bar(card: Scorecard, score: Score) -> str:
    name = card.plan.indicators[score.indicator].short_name
    return _row(name, score, words.percent(score.value, score.verdict.target))


def _row(name: str, score: Score, said: str) -> str:
    return (
        f"<li>{mark(score.status)}<span>{text(name)}</span>"
        f"{bullet(name, score.value, score.verdict.target, score.status)}"
        f'<span class="figure {css_name(score.status)}">{text(said)}</span></li>'
    )


def _red(card: Scorecard, area: AreaScore, concern: Concern, agenda: Agenda) -> Slide:
    score, about = concern.score, concern.indicator
    said = words.compare(score.value or 0.0, score.verdict.target or 0.0)
    lacks = "còn thiếu" if about.direction is Direction.AT_LEAST else "vượt"
    parts = _parts(card, score)
    return Slide(
        place=area.area.short_name,
        title=f'{text(about.short_name)} <b class="missed">{said.value}</b>, {lacks} {said.gap}',
        body=(
            f'<div class="half"><div class="big">{gauge(about.short_name, score.value, score.verdict.target, score.status)}'
            f"{_facts(card, concern)}</div><div>{parts}{_decided(card, about.id, agenda)}</div></div>"
        ),
        foot=f"{mark(score.status)}{text(f'Chưa đạt từ {words.lower_first(concern.since.short_label)} · {agenda.source(score)}')}",
        about=Subject(indicator=about.id),
        responsible=about.lead_agency if about.lead_agency in card.plan.units else "",
    )


def _facts(card: Scorecard, concern: Concern) -> str:
    found = need(card.figures, concern.score)
    lines = [explained.needed(found)] if found else []
    lack = shortfall(card, concern.score)
    if lack and (missing := explained.missing(lack)):
        lines.insert(0, missing)
    return "".join(f"<p>{text(line[:1].upper() + line[1:])}</p>" for line in lines if line)


def _parts(card: Scorecard, score: Score) -> str:
    lack = shortfall(card, score)
    if lack is None or not lack.parts:
        return ""
    rows = "".join(_part(one) for one in lack.parts[:PARTS])
    return f'<h3>Kéo xuống nhiều nhất</h3><ul class="bars">{rows}</ul>'


def _part(one: Part) -> str:
    share = f" ({words.part(one.share)})" if one.share is not None else ""
    return _row(one.unit.short_name + share, one.score, words.percent(one.score.value, one.score.verdict.target))


def _decided(card: Scorecard, indicator: str, agenda: Agenda) -> str:
    found = agenda.about(indicator)
    if found:
        first = found[0]
        due = f", hạn {words.day(first.deadline)}" if first.deadline else ""
        said = f"{text(first.text)} <small>{text(f'{card.unit(first.responsible).short_name}{due}')}</small>"
        more = f" <small>và {len(found) - 1} ý kiến khác</small>" if len(found) > 1 else ""
    else:
        said, more = '<span class="none">Chưa có biện pháp</span>', ""
    return f'<div class="decision"><h3>Ý kiến chỉ đạo <small>nhấn C để ghi</small></h3><p>{said}{more}</p></div>'
