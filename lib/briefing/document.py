"""The paper of a briefing: which sentence, table and drawing follows which. Word and PDF only set it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lib.briefing import drawings
from lib.briefing.annex import annex
from lib.briefing.blocks import Block, Cell, Column, Grid, Heading, Look, Picture, Signature, Text
from lib.briefing.content import (
    NO_DIRECTIVES,
    NO_MEASURE,
    NO_REMARKS,
    NO_SHORTFALLS,
    NO_TASKS,
    AreaPart,
    Briefing,
    Duty,
    Result,
    Shortfall,
    WeakUnit,
)
from lib.charts.palette import SHAPE
from lib.charts.trend import trend, trend_alt
from lib.core.verdict import Status
from lib.core.words import count, lower_first, percent

WIDTH = 160.0  # mm between the margins
_TREND = 140.0
_FITS = 17  # letters of a count in its column
_OTHERS = (Status.NO_DATA, Status.NO_CASES, Status.NOT_JUDGED)
_DUTIES = (
    Column("TT", 12, centred=True), Column("Nội dung", 66), Column("Đơn vị", 30), Column("Thời hạn", 24, centred=True),
    Column("Tình trạng", 28, centred=True),
)  # fmt: skip


def document(briefing: Briefing) -> Iterator[Block]:
    """All blocks below the title, in order."""
    yield from _overall(briefing)
    yield Heading("II. KẾT QUẢ THEO LĨNH VỰC", 1)
    for place, area in enumerate(briefing.areas, start=1):
        yield from _area(place, area)
    yield from _shortfalls(briefing.shortfalls)
    yield from _duties("IV. NHIỆM VỤ", briefing.tasks, NO_TASKS, briefing.tasks_note)
    yield from _duties("V. Ý KIẾN CHỈ ĐẠO", briefing.directives, NO_DIRECTIVES)
    yield Heading("VI. TÌNH HÌNH BÁO CÁO SỐ LIỆU", 1)
    yield from (Text(sentence) for sentence in briefing.reporting)
    yield from _items(briefing.cautions)
    yield Signature()
    yield from annex(briefing)


def judged(status: Status) -> str:
    """A verdict's shape and word."""
    return f"{SHAPE[status]} {status.label}"


def figure(one: Result) -> str:
    """The value in words; the verdict's word where there is none."""
    return percent(one.value, one.target) if one.value is not None else one.status.label


def weak(unit: WeakUnit) -> str:
    """“Pác Nặm 64,6%”."""
    return f"{unit.name} {percent(unit.value, unit.target)}"


def counted(numerator: float | None, denominator: float | None) -> str:
    """“573/1.000”; a dash without counts. Long ones may break after the stroke."""
    if numerator is None or denominator is None:
        return "–"
    said = f"{count(numerator)}/{count(denominator)}"
    return said if len(said) <= _FITS else said.replace("/", "/ ")


def _overall(briefing: Briefing) -> Iterator[Block]:
    yield Heading("I. KẾT QUẢ CHUNG", 1)
    yield from (Text(sentence) for sentence in briefing.summary)
    yield Grid("Kết quả theo lĩnh vực", _AREAS, tuple(_area_rows(briefing)))
    svg, alt = drawings.wall(briefing.areas)
    yield Picture(svg, alt, WIDTH)


_AREAS = (
    Column("TT", 12, centred=True), Column("Lĩnh vực", 58), Column("Số chỉ tiêu", 18, centred=True),
    Column("Đạt", 16, centred=True), Column("Gần đạt", 18, centred=True), Column("Chưa đạt", 18, centred=True),
    Column("Chưa đánh giá", 20, centred=True),
)  # fmt: skip


def _area_rows(briefing: Briefing) -> Iterator[Sequence[Cell]]:
    for place, area in enumerate(briefing.areas, start=1):
        yield [Cell(str(place)), Cell(area.name), *_counts(area.counts)]
    yield [Cell(""), Cell("Cả kế hoạch", strong=True), *_counts(briefing.counts, strong=True)]


def _counts(counts: Mapping[Status, int], *, strong: bool = False) -> Iterator[Cell]:
    yield Cell(str(sum(counts.values())), strong=strong)
    for status in (Status.MET, Status.NEAR, Status.MISSED):
        yield Cell(str(counts[status]), status if counts[status] else None, strong)
    yield Cell(str(sum(counts[status] for status in _OTHERS)), strong=strong)


def _area(place: int, area: AreaPart) -> Iterator[Block]:
    yield Heading(f"{place}. {area.name}", 2)
    yield Text(f"{area.sentence}.", kept=bool(area.results))
    if area.results:
        yield Grid(f"Chỉ tiêu của lĩnh vực {lower_first(area.name)}", _RESULTS, tuple(_result_rows(area.results)))
        svg, alt = drawings.bars(area.results)
        yield Picture(svg, alt, WIDTH)
    if area.goals:
        yield Text("", lead="Mục tiêu đánh giá bằng nhận xét:", kept=True)
        for goal in area.goals:
            judgement = goal.judgement or "Chưa đánh giá"
            evidence = f" ({goal.evidence})" if goal.evidence else ""
            yield Text(f"{goal.text.rstrip('.')}: {lower_first(judgement)}{evidence}.", Look.ITEM)


_RESULTS = (
    Column("TT", 9, centred=True), Column("Chỉ tiêu", 50), Column("Mục tiêu", 22, centred=True),
    Column("Kết quả", 18, right=True), Column("Tử số/mẫu số", 35, right=True), Column("Đánh giá", 26),
)  # fmt: skip


def _result_rows(results: Sequence[Result]) -> Iterator[Sequence[Cell]]:
    for place, one in enumerate(results, start=1):
        notes = f" ({'; '.join(one.notes)})" if one.notes else ""
        yield [
            Cell(str(place)),
            Cell(f"{one.name}{notes}"),
            Cell(one.goal),
            Cell(percent(one.value, one.target), strong=True),
            Cell(counted(one.numerator, one.denominator)),
            Cell(judged(one.status), one.status),
        ]


def _shortfalls(shortfalls: Sequence[Shortfall]) -> Iterator[Block]:
    yield Heading("III. CHỈ TIÊU CHƯA ĐẠT, GẦN ĐẠT", 1)
    if not shortfalls:
        yield Text(NO_SHORTFALLS)
    for place, one in enumerate(shortfalls, start=1):
        yield from _shortfall(place, one)


def _shortfall(place: int, one: Shortfall) -> Iterator[Block]:
    """What is the matter, whose it is, what is done; the last sentence stays with the drawing where there is one."""
    result = one.result
    yield Heading(f"{place}. {result.short_name}: {figure(result)}, {judged(result.status)}", 2)
    *texts, last = _told(one)
    yield from texts
    if sum(point.value is not None for point in result.course) < 2:
        yield last
        return
    yield replace(last, kept=True)
    alt = trend_alt(result.short_name, result.course)
    yield Picture(trend(result.short_name, result.course), alt, _TREND, captioned=True)
    yield Text(f"Diễn biến {result.course_words}; đường đứt nét là mức phải đạt.", Look.NOTE)


def _told(one: Shortfall) -> Iterator[Text]:
    yield Text(f"{one.result.reason} {one.since}")
    if one.weakest:
        units = "; ".join(f"{weak(unit)} ({unit.share})" if unit.share else weak(unit) for unit in one.weakest)
        yield Text(f"{units}.", Look.ITEM, "Đơn vị còn thấp: ")
    yield from _items(one.outlook)
    if not one.remarks:
        yield Text(lower_first(NO_REMARKS), Look.ITEM, "Nguyên nhân, giải pháp: ")
    for remark in one.remarks:
        if remark.cause:
            yield Text(remark.cause, Look.ITEM, f"Nguyên nhân ({remark.unit}): ")
        if remark.remedy:
            until = f" Thời hạn: {remark.deadline}." if remark.deadline else ""
            yield Text(f"{remark.remedy}{until}", Look.ITEM, f"Giải pháp ({remark.unit}): ")
    if one.measures or one.bare:
        yield Text(f"{'; '.join(one.measures) or NO_MEASURE}.", Look.ITEM, "Biện pháp: ")


def _duties(title: str, duties: Sequence[Duty], none: str, note: str = "") -> Iterator[Block]:
    yield Heading(title, 1)
    if note:
        yield Text(note)
    if not duties:
        yield Text(none)
        return
    rows = tuple(
        [
            Cell(one.number), Cell(one.text), Cell(one.unit), Cell(one.deadline or "–"),
            Cell(one.state or "–", Status.MISSED if one.late else None),
        ]
        for one in duties
    )  # fmt: skip
    yield Grid(lower_first(title.partition(". ")[2].capitalize()), _DUTIES, rows)


def _items(sentences: Sequence[str]) -> Iterator[Text]:
    yield from (Text(sentence, Look.ITEM) for sentence in sentences)
