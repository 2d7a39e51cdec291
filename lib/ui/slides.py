"""What the meeting shows, one idea a slide: open directives, the whole plan, each area and its reds, what was decided."""

from collections.abc import Iterator, Sequence
from datetime import date

from lib.charts.gauge import counts_gauge
from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.directive import Directive, DirectiveState, Subject
from lib.core.task_state import TaskState, TaskStatus
from lib.core.verdict import Status
from lib.insight import headline
from lib.insight.scorecard import Scorecard
from lib.insight.summary import Work, summary
from lib.ui.area_slides import area_slides
from lib.ui.slide import WHOLE, Agenda, Slide

ROWS = 6
"""How many directives stand on one slide: more could not be read from the last row."""
MOST_SAID = 3

_STATE = {
    DirectiveState.OVERDUE: Status.MISSED,
    DirectiveState.DUE_SOON: Status.NEAR,
    DirectiveState.OPEN: Status.NO_DATA,
    DirectiveState.DONE: Status.MET,
}


def slides(card: Scorecard, agenda: Agenda) -> tuple[Slide, ...]:
    """The whole meeting in order."""
    return (
        *_opening(card, agenda),
        _overview(card, agenda),
        *(slide for area in card.areas() if area.total for slide in area_slides(card, area, agenda)),
        *_overdue(card, agenda),
        *_closing(card, agenda),
    )


def _opening(card: Scorecard, agenda: Agenda) -> Iterator[Slide]:
    standing = agenda.standing
    late = sum(one.state_on(agenda.day) is DirectiveState.OVERDUE for one in standing)
    if not standing:
        said = "Không còn ý kiến chỉ đạo nào của các cuộc họp trước chưa thực hiện xong."
        body = f'<p class="quiet">{mark(Status.MET)}{text(said)}</p>'
        yield Slide(
            place="Mở đầu", title=text(f"Cải cách hành chính {words.lower_first(card.period.label)}"), body=body
        )
        return
    overdue = f', <b class="missed">{late} quá hạn</b>' if late else ""
    title = f"{len(standing)} ý kiến chỉ đạo chưa thực hiện xong{overdue}"
    yield from _listed(card, standing, "Mở đầu", title, agenda.day)


def _overdue(card: Scorecard, agenda: Agenda) -> Iterator[Slide]:
    """The tasks that are late, the longest first; a single slide says so where none is."""
    late = sorted((one for one in agenda.tasks if one.state is TaskState.OVERDUE), key=lambda one: -one.days_late)
    if agenda.tasks and not late:
        said = f"Không có nhiệm vụ nào quá hạn trong {len(agenda.tasks)} nhiệm vụ."
        body = f'<p class="quiet">{mark(Status.MET)}{text(said)}</p>'
        yield Slide(place="Nhiệm vụ", title="Nhiệm vụ của kế hoạch", body=body)
    title = f'<b class="missed">{len(late)} nhiệm vụ quá hạn</b> trong {len(agenda.tasks)} nhiệm vụ'
    for start in range(0, len(late), ROWS):
        shown = late[start : start + ROWS]
        rows = "".join(_task(card, one) for one in shown)
        only = shown[0].task if len(shown) == 1 else None
        yield Slide(
            place="Nhiệm vụ",
            title=title,
            body=f'<ul class="directives">{rows}</ul>',
            about=Subject(task=only.number) if only else WHOLE,
            responsible=only.lead if only and only.lead in card.plan.units else "",
        )


def _task(card: Scorecard, one: TaskStatus) -> str:
    lead = card.unit(one.task.lead).name if one.task.lead in card.plan.units else one.task.lead
    said = f"{lead} · {one.reason}"
    return (
        f'<li class="missed">{mark(Status.MISSED)}<span><b>{text(f"{one.task.number}. {one.task.text}")}</b>'
        f"<small>{text(said)}</small></span></li>"
    )


def _closing(card: Scorecard, agenda: Agenda) -> Iterator[Slide]:
    decided = agenda.decided(card)
    if decided:
        title = f"{len(decided)} ý kiến chỉ đạo tại cuộc họp này"
        yield from _listed(card, decided, "Kết thúc", title, agenda.day)
        return
    said = "Chưa ghi ý kiến chỉ đạo nào tại cuộc họp này. Nhấn C ở bất kỳ trang nào để ghi."
    yield Slide(place="Kết thúc", title="Kết luận cuộc họp", body=f'<p class="quiet">{text(said)}</p>')


def _listed(card: Scorecard, found: Sequence[Directive], place: str, title: str, day: date) -> Iterator[Slide]:
    for start in range(0, len(found), ROWS):
        rows = "".join(_directive(card, one, day) for one in found[start : start + ROWS])
        yield Slide(place=place, title=title, body=f'<ul class="directives">{rows}</ul>')


def _directive(card: Scorecard, one: Directive, day: date) -> str:
    state = one.state_on(day)
    due = f"hạn {words.day(one.deadline)}" if one.deadline else "không có hạn"
    about = card.plan.indicators.get(one.subject.indicator or "")
    topic = f"{about.short_name} · " if about else ""
    return (
        f'<li class="{css_name(_STATE[state])}">{mark(_STATE[state])}<span><b>{text(one.text)}</b>'
        f"<small>{text(f'{topic}{card.unit(one.responsible).name} · {due} · {state.label.lower()}')}</small></span></li>"
    )


def _overview(card: Scorecard, agenda: Agenda) -> Slide:
    said = summary(card, work=Work.of(agenda.directives, agenda.tasks, agenda.day))
    walls = "".join(
        f"<li><h3>{text(one.area.short_name)}</h3>{counts_gauge(one.area.short_name, one.counts)}</li>"
        for one in card.areas()
    )
    told = "".join(f"<p>{text(one.text)}</p>" for one in said[1 : 1 + MOST_SAID])
    return Slide(
        place="Toàn tỉnh",
        title=text(headline.overview(card)),
        body=f'<ul class="wall">{walls}</ul><div class="said">{told}</div>',
        foot=text(f"{headline.closing(card.freshness())} · {headline.reporting(card.freshness())}"),
    )
