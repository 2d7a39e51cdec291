"""The plan's goals of an area: what measures each, and how those stand that only a person can judge."""

from lib.charts.svg import text
from lib.core import words
from lib.core.judgement import Judgement, Standing
from lib.core.plan import Goal
from lib.core.verdict import Status
from lib.insight import goals
from lib.insight.goals import GoalScore
from lib.insight.scorecard import Scorecard
from lib.ui import links, pieces, site, wording
from lib.ui.asked_form import GOAL, WRITE, Form
from lib.ui.directive_view import Place


def goals_card(card: Scorecard, area: str, place: Place) -> str:
    """The goals of the area in the plan's order; empty without any."""
    found = [goal for goal in card.plan.goals if goal.area == area]
    if not found:
        return ""
    judged = {one.goal.id: one for one in card.goals(area)}
    rows = "".join(_by_hand(judged[goal.id], place) if goal.id in judged else _measured(card, goal) for goal in found)
    return (
        f'<section class="card" id="goals"><h2>Mục tiêu của kế hoạch trong lĩnh vực này '
        f"<small>{text(goals.goals_note(card.plan))}</small></h2>"
        f'<ul class="goals">{rows}</ul></section>'
    )


def _measured(card: Scorecard, goal: Goal) -> str:
    about = card.plan.indicators[goal.indicator or ""]
    href = links.to(site.INDICATOR, indicator=about.id, unit=card.root.code, period=str(card.period))
    note = f" ({text(words.lower_first(about.note))})" if about.note else ""
    return (
        f"<li>{_wording(goal)} <small>· đo bằng {pieces.link(href, about.short_name)}, "
        f"{wording.BASIS[about.basis]}{note}</small></li>"
    )


def _by_hand(score: GoalScore, place: Place) -> str:
    href = place.at(**{WRITE: Form.JUDGEMENT, GOAL: score.goal.id})
    do = f'<a class="button small" href="{text(href)}">Đánh giá<span class="unseen"> {text(score.goal.text)}</span></a>'
    if score.judgement is None:
        chip = pieces.badge(Status.NO_DATA, "Chưa đánh giá")
        return (
            f"<li>{_wording(score.goal)} {chip} <small>không đo bằng số; người có trách nhiệm đánh giá</small>{do}</li>"
        )
    said = score.judgement
    return (
        f"<li>{_wording(score.goal)} {standing_badge(said.standing)} "
        f"<small>đánh giá bởi người{_age(score, said)}</small>{do}{_proof(said, href)}</li>"
    )


def standing_badge(standing: Standing) -> str:
    """The word of a judgement with a verdict's shape."""
    return pieces.badge(goals.STATUS[standing], standing.label)


def _age(score: GoalScore, said: Judgement) -> str:
    return f" từ {text(words.lower_first(said.period.label))}" if score.stale else ""


def _proof(said: Judgement, href: str) -> str:
    """The evidence; a file is handed out by the form, which has a button for it."""
    file = f" Tệp: {pieces.link(href, said.file_name)}" if said.file_name else ""
    return (
        f'<p class="proof">{text(said.evidence)}{file} <small>{text(said.person)}, {words.moment(said.at)}</small></p>'
    )


def _wording(goal: Goal) -> str:
    return f"{text(goal.text)} <b>{text(goal.target)}</b>" if goal.target else text(goal.text)
