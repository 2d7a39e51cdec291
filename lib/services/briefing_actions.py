"""What a briefing says about what falls short and what is done about it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lib.briefing.content import Duty, Remark, Result, Shortfall, WeakUnit
from lib.core.directive import Directive, DirectiveState, urgent_first
from lib.core.note import Note
from lib.core.task_state import TaskState, TaskStatus
from lib.core.words import day, lower_first
from lib.insight import explained, headline
from lib.insight.attention import Concern
from lib.insight.forecast import forecast
from lib.insight.measures import without_measure
from lib.insight.need import need
from lib.insight.scorecard import Scorecard
from lib.insight.shortfall import shortfall
from lib.insight.task_book import counts, most_pressing, of_indicator
from lib.services import directives, notes
from lib.services.office import Office

_WEAKEST = 3


def given(office: Office, card: Scorecard) -> tuple[Directive, ...]:
    """The directives that stand as of the period's end, done ones included: overdue first, done ones last."""
    end = card.period.last_day
    found = [one for one in directives.all(office) if not one.withdrawn and one.given_by(end)]
    return tuple(sorted(found, key=lambda one: urgent_first(one, end)))


def duties(card: Scorecard, found: Iterable[Directive]) -> tuple[Duty, ...]:
    """The directives as lines of a table."""
    end = card.period.last_day
    return tuple(
        Duty(
            number=str(place),
            text=f"{one.text} ({one.done_note})" if one.done_note and one.done_by_day(end) else one.text,
            unit=card.unit(one.responsible).name,
            deadline=day(one.deadline) if one.deadline else "",
            state=one.state_on(end).label,
            late=one.state_on(end) is DirectiveState.OVERDUE,
            open=one.open_on(end),
        )
        for place, one in enumerate(found, start=1)
    )


def tasks(card: Scorecard, listed: Iterable[TaskStatus]) -> tuple[Duty, ...]:
    """The tasks as lines of a table, those that ask most of a reader first."""
    return tuple(
        Duty(
            number=one.task.number,
            text=one.task.text,
            unit=card.unit(one.task.lead).name if one.task.lead in card.plan.units else one.task.lead,
            deadline=one.task.deadline,
            state=f"{one.state.label} {one.days_late} ngày" if one.state is TaskState.OVERDUE else one.state.label,
            late=one.state is TaskState.OVERDUE,
            open=not one.state.finished,
        )
        for one in most_pressing(listed)
    )


def tasks_note(listed: Sequence[TaskStatus]) -> str:
    """“Trong 66 nhiệm vụ: 3 quá hạn, 40 hoàn thành đúng hạn.”; empty without a list."""
    if not listed:
        return ""
    found = ", ".join(f"{count} {lower_first(state.label)}" for state, count in counts(listed).items() if count)
    return f"Trong {len(listed)} nhiệm vụ: {found}."


def shortfalls(
    office: Office,
    card: Scorecard,
    results: Mapping[str, Result],
    found: Sequence[Directive],
    listed: Sequence[TaskStatus],
) -> tuple[Shortfall, ...]:
    """Every unmet indicator of the province, worst first."""
    concerns = card.attention()
    said = notes.current(office, card.period)
    bare = without_measure(card, concerns, found, [one.task for one in listed], card.period.last_day)
    return tuple(
        Shortfall(
            result=results[one.indicator.id],
            area=card.plan.area(one.indicator.area).short_name,
            since=_since(one),
            weakest=tuple(_weakest(card, one)),
            outlook=tuple(_outlook(card, one)),
            remarks=tuple(_remarks(card, one, said)),
            measures=tuple(_measures(card, one, found, listed)),
            bare=(one.indicator.id, one.unit.code) in bare,
        )
        for one in concerns
    )


def _since(concern: Concern) -> str:
    figure = concern.score.figure
    new = figure is not None and concern.since == figure.period
    return f"{'Ghi nhận' if new else 'Kéo dài'} từ {lower_first(concern.since.label)}."


def _weakest(card: Scorecard, concern: Concern) -> Iterator[WeakUnit]:
    """The units that lack most, with their shares; where no counts are known, those furthest off."""
    found = shortfall(card, concern.score)
    for part in (found.parts if found else ())[:_WEAKEST]:
        yield WeakUnit(
            name=part.unit.short_name,
            value=part.score.value,
            target=part.score.verdict.target,
            status=part.score.status,
            share=explained.part(part, concern.indicator) if part.cases is not None else "",
        )


def _outlook(card: Scorecard, concern: Concern) -> Iterator[str]:
    """What is needed and where it is heading."""
    lacking = need(card.figures, concern.score)
    told = [headline.pace(card, concern.indicator.id)]
    if lacking is not None:
        told = [explained.needed(lacking), explained.out_of_reach(lacking)]
    told.append(explained.heading(forecast(concern.indicator, card.trend(concern.indicator.id))))
    yield from (f"{sentence[:1].upper()}{sentence[1:]}." for sentence in told if sentence)


def _remarks(card: Scorecard, concern: Concern, said: Mapping[tuple[str, str], Note]) -> Iterator[Remark]:
    """What units say of the indicator, in the plan's order of units."""
    for code in dict.fromkeys(unit.code for unit in card.plan.units):
        note = said.get((concern.indicator.id, code))
        if note is not None:
            yield Remark(
                unit=card.unit(code).name,
                cause=note.cause,
                remedy=note.remedy,
                deadline=day(note.deadline) if note.deadline else "",
            )


def _measures(
    card: Scorecard, concern: Concern, found: Iterable[Directive], listed: Iterable[TaskStatus]
) -> Iterator[str]:
    """Open directives and tasks that work on the indicator."""
    for one in found:
        if one.subject.indicator == concern.indicator.id and one.open_on(card.period.last_day):
            until = f", hạn {day(one.deadline)}" if one.deadline else ""
            yield f"chỉ đạo “{one.text.rstrip('.')}” ({card.unit(one.responsible).name}{until})"
    for status in of_indicator(listed, concern.indicator.id):
        yield f"nhiệm vụ {status.task.number} “{status.task.text.rstrip('.')}” ({lower_first(status.state.label)})"
