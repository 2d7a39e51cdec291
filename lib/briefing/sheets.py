"""The briefing as an Excel workbook: a summary, a sheet an area, and what was said and decided."""

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from lib.briefing.content import (
    NO_DIRECTIVES,
    NO_SHORTFALLS,
    NO_TASKS,
    SAMPLE,
    AreaPart,
    Briefing,
    Duty,
    JudgedGoal,
    Shortfall,
    Source,
)
from lib.briefing.document import weak
from lib.briefing.sheet_formats import Formats
from lib.core.text import printable
from lib.core.verdict import Status
from lib.core.words import local, lower_first

_LINE, _LETTERS = 16, 130  # points of a line, letters of a sentence below the summary
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\]")
_LETTERS_A_WIDTH = 1.2  # our type is narrower than what widths are counted in
_TALLEST = 409  # points, the most Excel allows
_CRITERION = 100  # letters; Excel takes 255 in quotes, the signs that are doubled included
_HEAD = 2  # the row of the heads, counted from 0
_FIGURES = (
    ("Chỉ tiêu", 40), ("Đơn vị", 26), ("Kỳ", 15), ("Mức phải đạt (%)", 10), ("Tử số", 11), ("Mẫu số", 11),
    ("Kết quả (%)", 10), ("Chênh lệch (điểm)", 11), ("Đánh giá", 16), ("Tệp", 28), ("Trang tính", 18), ("Ô", 7),
    ("Người nhập", 18), ("Thời gian nhập", 17), ("Ghi chú", 36),
    ("Lần nạp", 9),
)  # fmt: skip
_UNIT, _TARGET, _NUMERATOR, _DENOMINATOR, _VALUE, _VERDICT, _CELL = 1, 3, 4, 5, 6, 8, 11
_DUTIES = (("Số", 8), ("Nội dung", 80), ("Đơn vị", 34), ("Thời hạn", 20), ("Tình trạng", 26))
_SHORTFALLS = (
    ("Chỉ tiêu", 46), ("Lĩnh vực", 24), ("Kết quả (%)", 11), ("Mức phải đạt (%)", 11), ("Đánh giá", 18),
    ("Từ khi nào", 30), ("Đơn vị còn thấp", 50), ("Dự kiến, cần đạt", 44), ("Nguyên nhân, giải pháp", 60),
    ("Biện pháp", 50),
)  # fmt: skip


def sheets(briefing: Briefing) -> bytes:
    """An .xlsx file; rates, differences and sums are formulas that carry their results."""
    file = BytesIO()
    with Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": printable(briefing.subject), "author": printable(briefing.letterhead.agency)})
        formats = Formats(book)
        first = _sheet(book, "Tổng hợp", briefing, formats, briefing.headline)
        ranges = [_area(book, area, briefing, formats) for area in briefing.areas]
        _summary(first, briefing, formats, ranges)
        _shortfalls(_sheet(book, "Chưa đạt, gần đạt", briefing, formats), briefing.shortfalls, formats)
        _duties(_sheet(book, "Nhiệm vụ", briefing, formats), briefing.tasks, NO_TASKS, formats)
        _duties(_sheet(book, "Ý kiến chỉ đạo", briefing, formats), briefing.directives, NO_DIRECTIVES, formats)
    return file.getvalue()


def _sheet(book: Workbook, title: str, briefing: Briefing, formats: Formats, said: str = "") -> Worksheet:
    """A sheet with its title, the day of its figures and the mark of made-up ones, ready to print."""
    sheet = book.add_worksheet(_name(book, title))
    heading = said or title
    formats.text(sheet, 0, 0, f"{heading}, {lower_first(briefing.period.label)}", formats.title)
    mark = f"{SAMPLE}. " if briefing.sample else ""
    formats.text(sheet, 1, 0, f"{mark}{briefing.closing}.", formats.mark if briefing.sample else formats.plain)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_header(f"&R{SAMPLE}" if briefing.sample else "")
    sheet.set_footer("&CTrang &P/&N")
    sheet.repeat_rows(_HEAD)
    return sheet


def _name(book: Workbook, wanted: str) -> str:
    """A sheet's name as Excel takes it; one that is taken already gets a number."""
    plain = printable(_NOT_IN_NAME.sub(" ", wanted)).strip("'")[:31].rstrip() or "Trang"
    used = {sheet.get_name().casefold() for sheet in book.worksheets()}
    name, number = plain, 1
    while name.casefold() in used:
        number += 1
        name = f"{plain[: 30 - len(str(number))]} {number}"
    return name


def _heads(sheet: Worksheet, columns: Sequence[tuple[str, float]], rows: int, formats: Formats, frozen: int) -> None:
    for place, (head, width) in enumerate(columns):
        sheet.write_string(_HEAD, place, head, formats.head)
        sheet.set_column(place, place, width)
    _make_room(sheet, _HEAD, [(head, width * 0.8) for head, width in columns])
    sheet.freeze_panes(_HEAD + 1, frozen)
    if rows:
        sheet.autofilter(_HEAD, 0, _HEAD + rows, len(columns) - 1)


def _make_room(sheet: Worksheet, row: int, texts: Iterable[tuple[str, float]]) -> None:
    """Make a row as high as its texts need in columns of such widths: not every program does so by itself."""
    lines = max((ceil(len(printable(said)) / (width * _LETTERS_A_WIDTH)) for said, width in texts), default=1)
    if lines > 1:
        sheet.set_row(row, min(_TALLEST, _LINE * lines))


def _area(book: Workbook, area: AreaPart, briefing: Briefing, formats: Formats) -> tuple[str, str]:
    """One area's sheet; answers the ranges of its units and its verdicts."""
    sheet = _sheet(book, area.short_name, briefing, formats, area.sentence)
    sources = [one for one in briefing.sources if one.area == area.short_name]
    sources += [_goal(goal, area, briefing) for goal in area.goals if goal.judgement]
    _heads(sheet, _FIGURES, len(sources), formats, _UNIT + 1)
    for row, one in enumerate(sources, start=_HEAD + 1):
        _figure(sheet, row, one, formats)
    last = _HEAD + max(len(sources), 1)
    sheet.print_area(0, 0, last, _CELL)  # who and when is there to look up, and would make the print too small
    name = quote_sheetname(sheet.get_name())

    def column(place: int) -> str:
        first, end = (xl_rowcol_to_cell(row, place, True, True) for row in (_HEAD + 1, last))
        return f"{name}!{first}:{end}"

    return column(_UNIT), column(_VERDICT)


def _goal(goal: JudgedGoal, area: AreaPart, briefing: Briefing) -> Source:
    """A goal judged by a person, which counts among the whole's indicators."""
    return Source(
        area=area.short_name, indicator=goal.text, unit=briefing.whole, period="", target=None, value=None,
        numerator=None, denominator=None, status=goal.status, note=f"{goal.judgement}: {goal.evidence}",
    )  # fmt: skip


def _figure(sheet: Worksheet, row: int, one: Source, formats: Formats) -> None:
    for place, said in enumerate((one.indicator, one.unit, one.period)):
        formats.text(sheet, row, place, said)
    formats.number(sheet, row, _TARGET, one.target, formats.share)
    formats.number(sheet, row, _NUMERATOR, one.numerator, formats.count)
    formats.number(sheet, row, _DENOMINATOR, one.denominator, formats.count)
    value, goal = (xl_rowcol_to_cell(row, place) for place in (_VALUE, _TARGET))
    if _computed(one):
        counts = [xl_rowcol_to_cell(row, place) for place in (_NUMERATOR, _DENOMINATOR)]
        sheet.write_formula(row, _VALUE, f"={counts[0]}/{counts[1]}*100", formats.share, one.value)
    else:
        formats.number(sheet, row, _VALUE, one.value, formats.share)
    if one.value is not None and one.target is not None:
        sheet.write_formula(row, _VALUE + 1, f"={value}-{goal}", formats.share, one.value - one.target)
    formats.verdict(sheet, row, _VERDICT, one.status)
    for place, said in enumerate((one.report, one.sheet, one.cell, one.person), start=_VERDICT + 1):
        formats.text(sheet, row, place, said)
    if one.at is not None:
        sheet.write_datetime(row, 13, local(one.at).replace(tzinfo=None, microsecond=0), formats.moment)
    formats.text(sheet, row, 14, one.note)
    formats.number(sheet, row, 15, one.import_id, formats.whole)
    told = {0: one.indicator, 1: one.unit, 9: one.report, 10: one.sheet, 12: one.person, 14: one.note}
    _make_room(sheet, row, [(said, _FIGURES[place][1]) for place, said in told.items()])


def _computed(one: Source) -> bool:
    """Whether the rate is what its counts come to; a mean of rates is not."""
    if one.value is None or one.numerator is None or not one.denominator:
        return False
    return abs(one.numerator / one.denominator * 100 - one.value) < 1e-9 * max(1.0, abs(one.value))


def _summary(sheet: Worksheet, briefing: Briefing, formats: Formats, ranges: Sequence[tuple[str, str]]) -> None:
    columns = [("Lĩnh vực", 60.0), *((status.label, 16.0) for status in Status), ("Số chỉ tiêu", 14.0)]
    _heads(sheet, columns, 0, formats, 1)
    last = _HEAD + len(briefing.areas)
    for row, (area, (units, verdicts)) in enumerate(zip(briefing.areas, ranges, strict=True), start=_HEAD + 1):
        formats.text(sheet, row, 0, area.name)
        for place, status in enumerate(Status, start=1):
            counted = f'=COUNTIFS({units},"{_criterion(briefing.whole)}",{verdicts},"{status.label}")'
            sheet.write_formula(row, place, counted, formats.whole, area.counts[status])
        _sum(sheet, row, len(Status) + 1, (row, 1), (row, len(Status)), sum(area.counts.values()), formats)
    formats.text(sheet, last + 1, 0, "Cả kế hoạch", formats.head)
    totals = [*(briefing.counts[status] for status in Status), sum(briefing.counts.values())]
    for place, total in enumerate(totals, start=1):
        _sum(sheet, last + 1, place, (_HEAD + 1, place), (last, place), total, formats)
    for row, sentence in enumerate((*briefing.summary, *briefing.reporting, *briefing.cautions), start=last + 3):
        said = printable(sentence)
        sheet.merge_range(row, 0, row, len(columns) - 1, "", formats.sentence)
        formats.text(sheet, row, 0, said, formats.sentence)
        sheet.set_row(row, _LINE * -(-len(said) // _LETTERS))


def _criterion(name: str) -> str:
    """A name inside the quotes of a COUNTIFS, which reads signs in it: exactly this one, or those that begin so."""
    plain = printable(name)
    exact = re.sub(r"[~*?]", r"~\g<0>", plain[:_CRITERION]).replace('"', '""')
    return f"{'=' if plain.startswith(('=', '<', '>')) else ''}{exact}{'*' if len(plain) > _CRITERION else ''}"


def _sum(
    sheet: Worksheet, row: int, place: int, first: tuple[int, int], last: tuple[int, int], total: int, formats: Formats
) -> None:
    added = f"{xl_rowcol_to_cell(*first)}:{xl_rowcol_to_cell(*last)}"
    sheet.write_formula(row, place, f"=SUM({added})", formats.total, total)


def _shortfalls(sheet: Worksheet, shortfalls: Sequence[Shortfall], formats: Formats) -> None:
    _heads(sheet, _SHORTFALLS, len(shortfalls), formats, 1)
    if not shortfalls:
        formats.text(sheet, _HEAD + 1, 0, NO_SHORTFALLS)
    for row, one in enumerate(shortfalls, start=_HEAD + 1):
        formats.text(sheet, row, 0, one.result.name)
        formats.text(sheet, row, 1, one.area)
        formats.number(sheet, row, 2, one.result.value, formats.share)
        formats.number(sheet, row, 3, one.result.target, formats.share)
        formats.verdict(sheet, row, 4, one.result.status)
        units = (f"{weak(unit)} {unit.share}" for unit in one.weakest)
        remarks = (f"{one.unit}: {one.cause} {one.remedy} {one.deadline}" for one in one.remarks)
        told = (one.since, _joined(units), " ".join(one.outlook), _joined(remarks), _joined(one.measures))
        for place, said in enumerate(told, start=5):
            formats.text(sheet, row, place, said)
        _make_room(sheet, row, zip(told, (width for _, width in _SHORTFALLS[5:]), strict=True))


def _joined(parts: Iterable[str]) -> str:
    return "; ".join(parts)


def _duties(sheet: Worksheet, duties: Sequence[Duty], none: str, formats: Formats) -> None:
    _heads(sheet, _DUTIES, len(duties), formats, 1)
    if not duties:
        formats.text(sheet, _HEAD + 1, 1, none)
    for row, one in enumerate(duties, start=_HEAD + 1):
        for place, said in enumerate((one.number, one.text, one.unit, one.deadline)):
            formats.text(sheet, row, place, said)
        formats.text(sheet, row, 4, one.state, formats.late if one.late else None)
        _make_room(sheet, row, [(one.text, _DUTIES[1][1]), (one.unit, _DUTIES[2][1])])
