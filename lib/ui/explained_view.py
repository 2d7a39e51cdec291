"""Why a figure falls short and what it takes: whose shortfall it is, what is needed each month, where it is heading."""

from lib.charts.svg import number, text
from lib.core import words
from lib.insight import explained
from lib.insight.forecast import Forecast
from lib.insight.need import need
from lib.insight.score import UNMET, Score
from lib.insight.scorecard import Scorecard
from lib.insight.shortfall import Part, Shortfall, shortfall
from lib.ui import links, pieces, site

BARS = 6


def fact(card: Scorecard, score: Score) -> str:
    """The one thing to know of an unmet figure in a list: what it takes, else whose it is; empty where neither is known."""
    found = need(card.figures, score)
    if found is not None:
        return explained.urgent(found)
    lacking = shortfall(card, score)
    return explained.culprits(lacking) if lacking is not None else ""


def why(card: Scorecard, score: Score) -> str:
    """The card “Vì sao và cần gì” of an unmet figure; of another, only where it is heading; empty without either."""
    lacking = shortfall(card, score)
    rows = [row for row in (_needed(card, score), _heading(card, score), _year(card, score)) if row]
    facts = (
        f'<dl class="facts">{"".join(f"<dt>{name}</dt><dd>{told}</dd>" for name, told in rows)}</dl>' if rows else ""
    )
    body = (_whose(card, lacking) if lacking is not None else "") + facts
    if not body:
        return ""
    title = "Vì sao và cần gì" if score.status in UNMET else "Đang đi đến đâu"
    return f'<section class="card why"><h2>{title}</h2>{body}</section>'


def _needed(card: Scorecard, score: Score) -> tuple[str, str] | None:
    found = need(card.figures, score)
    if found is None:
        return None
    limit = explained.out_of_reach(found)
    told = f"<b>{text(explained.needed(found))}</b>{f'; {text(limit)}' if limit else ''}"
    return "Mỗi tháng", f"{told}<br><small>{text(explained.assumption(found))}</small>"


def _heading(card: Scorecard, score: Score) -> tuple[str, str] | None:
    found = card.forecast(score.indicator, score.unit)
    said = explained.heading(found)
    if not said:
        return None
    if not isinstance(found, Forecast):
        return "Dự báo", text(said[:1].upper() + said[1:])
    return "Dự báo", f"<b>{text(said.removeprefix('dự báo '))}</b><br><small>{text(explained.method(found))}</small>"


def _year(card: Scorecard, score: Score) -> tuple[str, str] | None:
    if score.figure is None or (change := card.year_change(score.figure)) is None:
        return None
    before = card.figures.year_before(score.figure)
    value = words.percent(before.value if before else None)
    return "Cùng kỳ", f"<b>so với cùng kỳ {text(words.change(change))}</b> (năm trước {value})"


def _whose(card: Scorecard, found: Shortfall) -> str:
    missing, aside = explained.missing(found), explained.coverage(found)
    lead = f"<b>{text(missing[:1].upper() + missing[1:])}</b> so với mức phải đạt. " if missing else ""
    if found.parts:
        bars = "".join(_bar(card, found, part) for part in found.parts[:BARS])
        rest = len(found.parts) - BARS
        more = f"Và {rest} đơn vị khác còn dưới mức phải đạt. " if rest > 0 else ""
        listed = f'<ul class="shares">{bars}</ul>'
    else:
        listed, more = "", "Không đơn vị trực thuộc nào có số liệu dưới mức phải đạt. " if found.members else ""
    notes = f'<p class="note">{text(more)}{text(aside)}</p>' if more or aside else ""
    shared = "Phần của từng đơn vị trong số các đơn vị chưa đạt:" if found.shared else ""
    return f'<p class="lead">{lead}{shared}</p>{listed}{notes}' if lead or shared else f"{listed}{notes}"


def _bar(card: Scorecard, found: Shortfall, part: Part) -> str:
    """One unit: its name, a bar as long as its share, what it lacks and its value; leads to its own figure."""
    period = str(found.figure.period)
    href = links.to(site.INDICATOR, indicator=found.indicator.id, unit=part.unit.code, period=period)
    width = number(100 * (part.share or 0.0))
    bar = (
        f'<span class="share" aria-hidden="true"><span style="width:{width}%"></span></span>'
        if part.share is not None
        else ""
    )
    return (
        f"<li>{pieces.link(href, part.unit.short_name, '')}{bar}"
        f'<span class="told">{text(explained.part(part, found.indicator))}</span>'
        f'<span class="figure">{words.percent(part.score.value)}</span></li>'
    )
