"""A unit without a figure is no dead end: why there is none, whose it would be to give, where one can go on."""

from collections.abc import Iterator

from lib.charts.svg import text
from lib.core import words
from lib.core.period import Period, periods_of
from lib.core.plan import Indicator
from lib.core.unit import Unit
from lib.insight.scorecard import Scorecard
from lib.ui import links, pieces, places, site
from lib.ui.forms_view import WHO


def nothing_card(card: Scorecard, about: Indicator, unit: Unit, at: links.At, back: str) -> str:
    """The card in place of a course; `back` is the view on screen, to return to after an upload."""
    steps = "".join(f"<li>{step}</li>" for step in _steps(card, about, unit, at, back))
    return (
        f'<section class="card nothing"><h2>{text(about.short_name)}, {text(words.lower_first(unit.name))}</h2>'
        f'<p class="lead">{text(_reason(card, about, unit))}</p><ul class="goals">{steps}</ul></section>'
    )


def _meant(about: Indicator, unit: Unit) -> bool:
    return unit.kind in about.levels


def _reason(card: Scorecard, about: Indicator, unit: Unit) -> str:
    if not _meant(about, unit):
        meant = ", ".join(places.LEVEL[kind] for kind in about.levels)
        return f"Chỉ tiêu này chỉ giao cho {meant}; không giao cho {places.LEVEL[unit.kind]}."
    return f"{unit.name} chưa báo cáo chỉ tiêu này đến hết {words.lower_first(card.period.label)}."


def _steps(card: Scorecard, about: Indicator, unit: Unit, at: links.At, back: str) -> Iterator[str]:
    if _meant(about, unit):
        for period in _later(card, about, unit)[:1]:
            yield f"Đã có số của kỳ sau: {pieces.link(at(period=str(period)), period.label)}."
        upload = links.to(site.UPLOAD, period=str(card.period), **{links.FROM: back})
        form = links.to(site.FORMS, **{WHO: unit.code, links.PERIOD: str(card.period)})
        yield f"{pieces.link(upload, 'Nạp báo cáo có số này')}, hoặc {pieces.link(form, 'lấy biểu mẫu trống')} gửi đơn vị điền."
    for above in reversed(card.plan.units.ancestors(unit.code)):
        score = card.score(about.id, above.code)
        if _meant(about, above) and score.value is not None:
            name = places.WHOLE if above == card.root else above.name
            href = at(unit=above.code)
            yield f"{pieces.link(href, name)}: {words.percent(score.value)}, {score.status.label.lower()}."
    if unit != card.root:
        yield f"{pieces.link(places.unit_page(card, unit.code), f'Mọi chỉ tiêu của {words.lower_first(unit.name)}')}."
    reporting = links.to(site.REPORTING, period=str(card.period))
    yield f"{pieces.link(reporting, 'Đơn vị nào đã nộp, chưa nộp')} trong kỳ này."


def _later(card: Scorecard, about: Indicator, unit: Unit) -> list[Period]:
    periods = (one for one in periods_of(card.plan.year) if one.last_day > card.period.last_day)
    return [one for one in periods if card.figures.at(about.id, unit.code, one) is not None]
