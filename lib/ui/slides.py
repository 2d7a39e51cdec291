"""What the meeting shows, one idea a slide: open directives, the whole plan, each area and its reds, what was decided."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lib.charts.bullet import bullet
from lib.charts.gauge import counts_gauge, gauge
from lib.charts.palette import css_name
from lib.charts.svg import mark, text
from lib.core import words
from lib.core.directive import Directive, DirectiveState, Subject
from lib.core.plan import Direction
from lib.core.task_state import TaskState, TaskStatus
from lib.core.verdict import Status
from lib.insight import explained, headline
from lib.insight.attention import Concern
from lib.insight.need import need
from lib.insight.score import AreaScore, Score, worst_first
from lib.insight.scorecard import Scorecard
from lib.insight.shortfall import Part, shortfall
from lib.insight.summary import Work, summary

WHOLE = Subject()
ROWS = 6
"""How many directives stand on one slide: more could not be read from the last row."""
PARTS = 5
BARS = 10
MOST_SAID = 3

Source = Callable[[Score], str]
"""Where a score's figure comes from, as plain text."""

_STATE = {
    DirectiveState.OVERDUE: Status.MISSED,
    DirectiveState.DUE_SOON: Status.NEAR,
    DirectiveState.OPEN: Status.NO_DATA,
    DirectiveState.DONE: Status.MET,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """`title`, `body` and `foot` are markup; a directive given here is `about` its subject, for `responsible` to do."""

    place: str
    title: str
    body: str
    foot: str = ""
    about: Subject = WHOLE
    responsible: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What the slides are made of besides the scorecard: directives and tasks as of `day`, and where figures come from."""

    day: date
    directives: Sequence[Directive]
    source: Source
    tasks: Sequence[TaskStatus] = ()

    @property
    def standing(self) -> list[Directive]:
        """Those that were open when the meeting began: given before its day."""
        return [one for one in self.directives if one.open_on(self.day) and one.decided_on < self.day]

    def decided(self, card: Scorecard) -> list[Directive]:
        """Those given in this meeting, in the order they were given."""
        found = [one for one in self.directives if not one.withdrawn and one.decided_on == self.day]
        return sorted((one for one in found if one.period == card.period), key=lambda one: one.id)

    def about(self, indicator: str) -> list[Directive]:
        """Those on an indicator that are not done, newest first."""
        found = [one for one in self.directives if one.subject.indicator == indicator]
        return [one for one in found if not one.withdrawn and not one.done_by_day(self.day)]


def slides(card: Scorecard, agenda: Agenda) -> tuple[Slide, ...]:
    """The whole meeting in order."""
    return (
        *_opening(card, agenda),
        _overview(card, agenda),
        *(slide for area in card.areas() if area.total for slide in _area(card, area, agenda)),
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


def _area(card: Scorecard, area: AreaScore, agenda: Agenda) -> Iterator[Slide]:
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
