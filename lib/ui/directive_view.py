"""Directives as markup: one with its state and history, the few about something, the page with all of them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from lib.charts.svg import mark, text
from lib.core import words
from lib.core.directive import Directive, DirectiveState, Step, urgent_first
from lib.core.plan import Plan
from lib.core.unit import Unit
from lib.core.verdict import Status
from lib.insight import headline
from lib.ui import links, pieces, site
from lib.ui.asked_form import NUMBER, WRITE, Form

LINES = 40
_STATUS = {
    DirectiveState.OVERDUE: Status.MISSED,
    DirectiveState.DUE_SOON: Status.NEAR,
    DirectiveState.OPEN: Status.NO_DATA,
    DirectiveState.DONE: Status.MET,
}


class Place(NamedTuple):
    """Where directives are shown: `at` makes the address of the same view with more said in it."""

    plan: Plan
    day: date
    at: Callable[..., str]


def compact(place: Place, found: Iterable[Directive], *, empty: str, narrow: bool = False) -> str:
    """The card of what was decided about one thing, the most urgent first, and the way to write down more."""
    found = sorted(found, key=lambda one: urgent_first(one, place.day))
    rows = "".join(item(place, one) for one in found)
    body = f'<ul class="orders">{rows}</ul>' if rows else f'<p class="note">{text(empty)}</p>'
    return f'<section class="card{" narrow" if narrow else ""}"><h2>Ý kiến chỉ đạo {write_button(place)}</h2>{body}</section>'


def write_button(place: Place) -> str:
    href = place.at(**{WRITE: Form.DIRECTIVE})
    return f'<a class="button" href="{text(href)}" data-key="c" title="Phím tắt: C">Ghi ý kiến chỉ đạo</a>'


def item(place: Place, one: Directive) -> str:
    """One directive: state, text, who and until when, what it is about, what can be done."""
    css = "withdrawn" if one.withdrawn else one.state_on(place.day)
    return (
        f'<li class="order {css}"><div class="state">{_state(one, place.day)}</div>'
        f'<div class="said"><p>{text(one.text)}</p>{_facts(place, one)}{_outcome(one, place.day)}{_history(place, one)}</div>'
        f'<div class="acts">{_actions(place, one)}</div></li>'
    )


def _state(one: Directive, day: date) -> str:
    if one.withdrawn:
        return pieces.badge(Status.NO_CASES, "Đã rút")
    state = one.state_on(day)
    said = "Hoàn thành quá hạn" if state is DirectiveState.DONE and one.late else state.label
    return f"{pieces.badge(_STATUS[state], said)}{_left(one, state, day)}"


def _left(one: Directive, state: DirectiveState, day: date) -> str:
    if one.deadline is None or state is DirectiveState.DONE:
        return ""
    days = (one.deadline - day).days
    said = f"quá {-days} ngày" if days < 0 else "hạn hôm nay" if days == 0 else f"còn {days} ngày"
    return f"<small>{said}</small>"


def _facts(place: Place, one: Directive) -> str:
    until = f"hạn <b>{words.day(one.deadline)}</b>" if one.deadline else "không ghi hạn"
    parts = [f"<b>{text(unit_name(place.plan, one.responsible, one.decided_on))}</b>", until, *_about(place.plan, one)]
    parts.append(f"họp {words.day(one.decided_on)}, {text(words.lower_first(one.period.label))}")
    return f'<p class="facts-line">{" · ".join(parts)}</p>'


def _about(plan: Plan, one: Directive) -> list[str]:
    """What it is about, each a link to it; a code the plan no longer has stays as it is."""
    subject, period = one.subject, str(one.period)
    parts = []
    if subject.indicator:
        about = plan.indicators.get(subject.indicator)
        href = links.to(site.INDICATOR, indicator=subject.indicator, unit=subject.unit, period=period)
        parts.append(pieces.link(href, about.short_name) if about else text(subject.indicator))
    if subject.unit:
        href = links.to(site.UNIT, unit=subject.unit, period=period)
        name = unit_name(plan, subject.unit, one.decided_on)
        parts.append(pieces.link(href, name) if subject.unit in plan.units else text(name))
    if subject.task:
        parts.append(pieces.link(links.to(site.TASKS, period=period, task=subject.task), f"nhiệm vụ số {subject.task}"))
    return parts


def _outcome(one: Directive, day: date) -> str:
    if one.done_on is None or one.withdrawn:
        return ""
    later = "" if one.done_by_day(day) else " (sau ngày đang xem)"
    return (
        f'<p class="outcome">{mark(Status.MET)}Hoàn thành {words.day(one.done_on)}{later}: '
        f"{text(one.done_note)} <small>{text(one.done_by or '')}</small></p>"
    )


def _history(place: Place, one: Directive) -> str:
    rows = "".join(f"<li>{_step(place.plan, one, step)}</li>" for step in one.steps)
    return f"<details><summary>Lịch sử: {len(one.steps)} lần ghi</summary><ol>{rows}</ol></details>"


def _step(plan: Plan, one: Directive, step: Step) -> str:
    until = f"hạn {words.day(step.deadline)}" if step.deadline else "không ghi hạn"
    stood = f"{text(step.text)} ({text(unit_name(plan, step.responsible, one.decided_on))}, {until})"
    said = text(step.note) if step.note else stood
    return f"<b>{step.act.label}</b>: {said} <small>{text(step.person)}, {words.moment(step.at)}</small>"


def _actions(place: Place, one: Directive) -> str:
    if one.withdrawn:
        return ""
    acts = [(Form.REOPEN, "Mở lại")] if one.done_on else [(Form.DONE, "Ghi hoàn thành"), (Form.CORRECT, "Sửa")]
    acts.append((Form.WITHDRAW, "Rút"))
    number = str(one.id)
    return "".join(
        f'<a class="button small" href="{text(place.at(**{WRITE: form, NUMBER: number}))}">{said}'
        f'<span class="unseen"> ý kiến số {number}</span></a>'
        for form, said in acts
    )


def unit_name(plan: Plan, code: str, day: date) -> str:
    """The unit's name as of a day; the code of one the plan no longer has."""
    return plan.units.get(code, day).name if code in plan.units else code


def about(one: Directive, indicator: str, unit: Unit, root: Unit, day: date) -> bool:
    """Whether it belongs beside an indicator of a unit; beside the province's stands what is about any unit."""
    if one.withdrawn or one.subject.indicator != indicator or not one.given_by(day):
        return False
    return unit == root or one.subject.unit in (None, unit.code)


def overview_line(found: Sequence[Directive], day: date, period: str) -> str:
    """The way to what is open, for the overview's head; empty while nobody ever decided anything."""
    given = [one for one in found if not one.withdrawn and one.given_by(day)]
    if not given:
        return ""
    overdue = any(one.open_on(day) and one.state_on(day) is DirectiveState.OVERDUE for one in given)
    status = Status.MISSED if overdue else Status.NO_DATA if any(one.open_on(day) for one in given) else Status.MET
    href = links.to(site.DIRECTIVES, period=period)
    said = headline.directives(given, day, soon=False)
    return f'<a href="{text(href)}">{pieces.word(status, text(said))}</a>'
