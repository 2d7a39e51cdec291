"""Fills a briefing from the scorecard and the store."""

from collections.abc import Iterator

from lib.briefing.content import AreaPart, Briefing, JudgedGoal, Letterhead, Result, Source
from lib.core.figure import Figure, Origin
from lib.core.period import Period, Span
from lib.core.unit import Unit
from lib.core.words import lower_first
from lib.insight import headline, phrases
from lib.insight.goals import GoalScore
from lib.insight.score import AreaScore, Score
from lib.insight.scorecard import Scorecard
from lib.insight.summary import Work, summary
from lib.services import briefing_actions as actions
from lib.services import tasks
from lib.services.office import Office
from lib.services.scorecards import scorecard, trend_points
from lib.store.records import FigureRecord

_SIGNERS = (("Sở ", "Giám đốc"), ("Văn phòng ", "Chánh Văn phòng"), ("Thanh tra ", "Chánh Thanh tra"))


def content(office: Office, period: Period) -> Briefing:
    """Everything the briefing of a period says.

    Raises:
        StoreError: the database refuses.
    """
    card = scorecard(office, period)
    given, listed = actions.given(office, card), tasks.current(office, period.last_day)
    records = _records(office, card)
    results = {score.indicator: _result(card, score, records) for score in card.scores()}
    return Briefing(
        plan=office.plan.title,
        province=office.plan.province,
        period=period,
        letterhead=_letterhead(card),
        subject=_subject(office.plan.title, period),
        headline=headline.overview(card),
        summary=tuple(one.text for one in summary(card, work=Work.of(given, listed, period.last_day))),
        closing=headline.closing(card.freshness()),
        sample=office.store.has_samples(),
        whole=card.root.name,
        counts=card.counts(),
        areas=tuple(_area(card, area, results) for area in card.areas()),
        shortfalls=actions.shortfalls(office, card, results, given, listed),
        reporting=_reporting(card),
        cautions=tuple(_cautions(card)),
        sources=tuple(_sources(card, records)),
        tasks=actions.tasks(card, listed),
        tasks_note=actions.tasks_note(listed),
        directives=actions.duties(card, given),
    )


def _subject(plan: str, period: Period) -> str:
    when = "" if period.span is Span.YEAR else f" {lower_first(period.label)}"
    return f"Kết quả{when} thực hiện {plan}"


def _letterhead(card: Scorecard) -> Letterhead:
    """The paper is issued by the unit that leads most of the plan's indicators."""
    leads = [one.lead_agency for one in card.plan.indicators.values() if one.lead_agency in card.plan.units]
    issuer = card.unit(max(leads, key=leads.count)) if leads else card.root
    signer = next((title for opening, title in _SIGNERS if issuer.name.startswith(opening)), "Thủ trưởng đơn vị")
    return Letterhead(
        superior=f"UBND {card.root.name}",
        agency=issuer.name,
        letters=issuer.code,
        place=card.plan.province,
        signer=signer,
        receivers=(
            "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
            "Các sở, ban, ngành",
            "UBND các huyện, thành phố",
            "Lưu: VT",
        ),
    )


def _result(card: Scorecard, score: Score, records: dict[int, FigureRecord]) -> Result:
    about = card.plan.indicators[score.indicator]
    course = card.trend(about.id)
    figure = score.figure
    return Result(
        indicator=about.id,
        name=about.name,
        short_name=about.short_name,
        goal=phrases.goal(about),
        target=score.verdict.target,
        value=score.value,
        numerator=figure.numerator if figure else None,
        denominator=figure.denominator if figure else None,
        status=score.status,
        reason=score.verdict.reason,
        change=phrases.change(score),
        period=figure.period.label if figure and score.stale else "",
        source=_where(figure, records),
        notes=phrases.notes(score),
        course=trend_points(course),
        course_words=phrases.course(course),
    )


def _where(figure: Figure | None, records: dict[int, FigureRecord]) -> str:
    record = _record(figure, records)
    if record is not None:
        return f"{record.report}, {record.sheet}, ô {record.cell}"
    return figure.provenance if figure else ""


def _record(figure: Figure | None, records: dict[int, FigureRecord]) -> FigureRecord | None:
    """The stored record of a reported figure; None for one that is made up, or none at all."""
    return records.get(figure.observation) if figure and figure.observation is not None else None


def _area(card: Scorecard, area: AreaScore, results: dict[str, Result]) -> AreaPart:
    return AreaPart(
        name=area.area.name,
        short_name=area.area.short_name,
        sentence=headline.area(card, area.area.id),
        counts=area.counts,
        results=tuple(results[score.indicator] for score in area.scores),
        goals=tuple(_goal(one) for one in card.goals(area.area.id)),
    )


def _goal(one: GoalScore) -> JudgedGoal:
    judgement = one.judgement
    if judgement is None:
        return JudgedGoal(text=one.goal.text, status=one.status)
    evidence = judgement.evidence or f"tệp {judgement.file_name}"
    said = f"{evidence}; {judgement.person} đánh giá {lower_first(judgement.period.label)}"
    return JudgedGoal(text=one.goal.text, status=one.status, judgement=judgement.standing.label, evidence=said)


def _reporting(card: Scorecard) -> tuple[str, ...]:
    fresh = card.freshness()
    missing = (
        f" Chưa nộp: {', '.join(unit.name for unit in fresh.missing)}." if fresh.missing and fresh.reported else ""
    )
    counted = f"{fresh.reported} trong {len(fresh.expected)} đơn vị đã nộp số liệu {lower_first(fresh.period.label)}."
    return (f"{headline.closing(fresh)}. {counted}{missing}",)


def _cautions(card: Scorecard) -> Iterator[str]:
    """What weakens the province's figures, and what contradicts itself."""
    for score in card.scores():
        figure = score.figure
        if figure is not None and (score.stale or figure.origin is Origin.ESTIMATED or figure.doubts):
            name = card.plan.indicators[score.indicator].short_name
            yield f"{name}: {'; '.join(phrases.notes(score))}."
    for found in card.findings():
        yield found.message


def _records(office: Office, card: Scorecard) -> dict[int, FigureRecord]:
    observations = [
        score.figure.observation
        for unit in _units(card)
        for score in card.scores(unit.code)
        if score.figure is not None and score.figure.observation is not None
    ]
    return dict(office.store.sources(observations))


def _units(card: Scorecard) -> Iterator[Unit]:
    """Every unit that exists at the period's end, once, in the plan's order."""
    day = card.period.last_day
    for code in dict.fromkeys(unit.code for unit in card.plan.units):
        unit = card.plan.units.get(code, day)
        if unit.valid_on(day):
            yield unit


def _sources(card: Scorecard, records: dict[int, FigureRecord]) -> Iterator[Source]:
    units = list(_units(card))
    found = {(score.indicator, unit.code): score for unit in units for score in card.scores(unit.code)}
    for area in card.plan.areas:
        for about in card.plan.of_area(area.id):
            for unit in units:
                score = found.get((about.id, unit.code))
                if score is not None and (score.figure is not None or unit.code == card.root.code):
                    names = (area.short_name, about.name, unit.name)
                    yield _source(card, names, score, _record(score.figure, records))


def _sender(card: Scorecard, record: FigureRecord | None) -> str:
    """The name of the unit that sent the report; empty where the report does not tell."""
    code = record.sender if record else None
    return "" if code is None else card.unit(code).name if code in card.plan.units else code


def _source(card: Scorecard, names: tuple[str, str, str], score: Score, record: FigureRecord | None) -> Source:
    area, indicator, unit = names
    figure = score.figure
    return Source(
        area=area,
        indicator=indicator,
        unit=unit,
        period=figure.period.label if figure else "",
        target=score.verdict.target,
        value=score.value,
        numerator=figure.numerator if figure else None,
        denominator=figure.denominator if figure else None,
        status=score.status,
        report=record.report if record else "",
        import_id=record.import_id if record else None,
        sender=_sender(card, record),
        sheet=record.sheet if record else "",
        cell=record.cell if record else "",
        person=record.person if record else "",
        at=record.at if record else None,
        note="; ".join(phrases.asides(figure)) if figure else "",
    )
