"""The briefing as a PowerPoint file: one idea a slide, charts that can be edited."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from pptx import Presentation
from pptx.presentation import Presentation as Deck

from lib.briefing import slide_charts
from lib.briefing.content import (
    NO_DIRECTIVES,
    NO_MEASURE,
    NO_SHORTFALLS,
    NO_TASKS,
    SAMPLE,
    AreaPart,
    Briefing,
    Duty,
    Result,
    Shortfall,
)
from lib.briefing.document import weak
from lib.briefing.slide_parts import Box, Line, Page, prepare
from lib.charts.gauge import counts_alt, gauge_alt
from lib.charts.palette import SHAPE
from lib.core.text import printable
from lib.core.verdict import Status
from lib.core.words import lower_first, percent, target

_UNMET = (Status.MISSED, Status.NEAR)
_LISTED = 4  # shortfalls beside an area's chart
_FEW = 2
_ROWS = 6  # of a table on a slide
_LEFT = Box(0.5, 1.45, 7.4, 5.35)
_RIGHT = Box(8.15, 1.45, 4.7, 5.35)
_WHOLE = Box(0.5, 1.45, 12.33, 5.35)


def slides(briefing: Briefing) -> bytes:
    """A .pptx file, 16:9."""
    deck = Presentation()
    prepare(deck)
    deck.core_properties.title = printable(briefing.subject)[:255]
    deck.core_properties.author = printable(briefing.letterhead.agency)[:255]
    deck.core_properties.language = "vi-VN"
    deck.core_properties.comments = SAMPLE if briefing.sample else ""
    _opening(deck, briefing)
    _overview(deck, briefing)
    for area in briefing.areas:
        _area(deck, briefing, area)
    _shortfalls(deck, briefing)
    _duties(deck, briefing, "Nhiệm vụ", briefing.tasks, NO_TASKS)
    _duties(deck, briefing, "Ý kiến chỉ đạo", briefing.directives, NO_DIRECTIVES)
    file = BytesIO()
    deck.save(file)
    return file.getvalue()


def _opening(deck: Deck, briefing: Briefing) -> None:
    page = Page.added(deck, briefing, briefing.subject)
    lines = [
        Line(briefing.letterhead.agency, 24, bold=True),
        *(Line(sentence, 20, above=6) for sentence in briefing.summary[:2]),
        Line("Ý kiến chỉ đạo còn mở", 22, bold=True, above=24),
    ]
    still = [one for one in briefing.directives if one.open]
    lines += [_directive(one) for one in still[:_LISTED]]
    if len(still) > _LISTED:
        lines.append(Line(f"và {len(still) - _LISTED} ý kiến khác", 20))
    if not still:
        lines.append(Line("Không còn ý kiến nào chưa thực hiện xong." if briefing.directives else NO_DIRECTIVES, 20))
    page.text(_WHOLE, lines)


def _directive(one: Duty) -> Line:
    until = f", {one.deadline}" if one.deadline else ""
    return Line(f"{one.unit}{until}: {one.text}", 20, Status.MISSED if one.late else None)


def _overview(deck: Deck, briefing: Briefing) -> None:
    page = Page.added(deck, briefing, briefing.headline)
    alt = " ".join(counts_alt(area.short_name, area.counts) for area in briefing.areas)
    slide_charts.counts(page.slide, _LEFT, briefing.areas, alt)
    lines = [
        Line(f"{SHAPE[status]} {briefing.counts[status]} {lower_first(status.label)}", 32, status, bold=True, above=8)
        for status in Status
        if briefing.counts[status] or status in (Status.MET, *_UNMET)
    ]
    page.text(_RIGHT, lines)
    page.notes([*briefing.summary, *briefing.reporting, *briefing.cautions])


def _area(deck: Deck, briefing: Briefing, area: AreaPart) -> None:
    page = Page.added(deck, briefing, area.sentence)
    if area.results:
        alt = " ".join(gauge_alt(one.short_name, one.value, one.target, one.status) for one in area.results)
        slide_charts.results(page.slide, _LEFT, area.results, alt)
    page.text(_RIGHT, list(_findings(briefing, area)))
    page.notes([f"{one.name}: {percent(one.value)}. {one.source}" for one in area.results])


def _findings(briefing: Briefing, area: AreaPart) -> Iterator[Line]:
    """What falls short in an area and whose it is; where nothing does, that."""
    unmet = [one for one in briefing.shortfalls if one.result in area.results]
    size = 22 if len(unmet) <= _FEW else 18
    for one in unmet[:_LISTED]:
        yield Line(_judged(one.result), size, one.result.status, bold=True, above=8)
        if one.weakest:
            yield Line(f"Thấp: {_weakest(one)}", size - 4)
    if len(unmet) > _LISTED:
        yield Line(f"và {len(unmet) - _LISTED} chỉ tiêu khác", 14)
    if not unmet:
        status = Status.MET if area.counts[Status.MET] else Status.NO_DATA
        said = "Không có chỉ tiêu nào chưa đạt" if area.counts[Status.MET] else "Chưa đánh giá được chỉ tiêu nào"
        yield Line(f"{SHAPE[status]} {said}", 20, status, bold=True)
    for goal in area.goals:
        judgement = goal.judgement or "Chưa đánh giá"
        yield Line(f"{goal.text}: {lower_first(judgement)}", 14, goal.status if goal.judgement else None, above=8)


def _judged(one: Result) -> str:
    return f"{SHAPE[one.status]} {one.short_name}: {percent(one.value, one.target)} (cần {target(one.target)})"


def _weakest(one: Shortfall) -> str:
    return ", ".join(weak(unit) for unit in one.weakest)


def _shortfalls(deck: Deck, briefing: Briefing) -> None:
    heads = (("Chỉ tiêu", 3.4), ("Kết quả", 1.9), ("Từ khi nào", 2.3), ("Đơn vị còn thấp", 2.9), ("Biện pháp", 1.83))
    rows = [
        (
            (one.result.short_name, None),
            (f"{SHAPE[one.result.status]} {percent(one.result.value, one.result.target)}", one.result.status),
            (one.since.rstrip("."), None),
            (_weakest(one) or "–", None),
            ("; ".join(one.measures) or (NO_MEASURE if one.bare else "–"), Status.MISSED if one.bare else None),
        )
        for one in briefing.shortfalls
    ]
    _tables(deck, briefing, "Chỉ tiêu chưa đạt, gần đạt", heads, rows, NO_SHORTFALLS)


def _duties(deck: Deck, briefing: Briefing, title: str, duties: Sequence[Duty], none: str) -> None:
    heads = (("Nội dung", 6.0), ("Đơn vị", 2.5), ("Thời hạn", 1.9), ("Tình trạng", 1.93))
    rows = [
        (
            (one.text, None),
            (one.unit, None),
            (one.deadline or "–", None),
            (one.state or "–", Status.MISSED if one.late else None),
        )
        for one in duties
    ]
    _tables(deck, briefing, title, heads, rows, none)


def _tables(
    deck: Deck,
    briefing: Briefing,
    title: str,
    heads: Sequence[tuple[str, float]],
    rows: Sequence[Sequence[tuple[str, Status | None]]],
    none: str,
) -> None:
    """As many slides as the rows need; one with a sentence where there are none."""
    size = max(1, -(-len(rows) // max(1, -(-len(rows) // _ROWS))))  # slides as even as can be
    parts = [rows[start : start + size] for start in range(0, len(rows), size)] or [[]]
    for number, part in enumerate(parts, start=1):
        place = f" ({number}/{len(parts)})" if len(parts) > 1 else ""
        page = Page.added(deck, briefing, f"{title}{place}")
        if part:
            page.table(_WHOLE, heads, part, title)
        else:
            page.text(_WHOLE, [Line(none, 24)])
