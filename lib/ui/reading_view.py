"""What the columns of a report were taken for, table by table."""

from collections.abc import Iterable, Sequence

from lib.charts.svg import mark, text
from lib.core import words
from lib.core.observation import Decision, Measure
from lib.core.plan import Plan
from lib.core.verdict import Status
from lib.intake.reading import ColumnReading, TableReading
from lib.ui import pieces
from lib.ui.upload_choices import MEASURES
from lib.ui.upload_state import Pending

_NAMED = 3
_COLUMNS = (("Cột", False), ("Tiêu đề trong tệp", False), ("Chỉ tiêu", False), ("Là", False), ("Chắc chắn", False))


def columns_card(file: Pending, plan: Plan) -> str:
    """Every recognised column with indicator, measure and confidence; the ones left aside under a fold."""
    tables = file.reading.tables
    if not tables:
        return ""
    bodies = "".join(_table(file, table, plan) for table in tables)
    sheets = dict.fromkeys(table.sheet for table in tables)
    label = f"Cột trong {next(iter(sheets))} ứng với chỉ tiêu" if len(sheets) == 1 else "Cột ứng với chỉ tiêu"
    heads = "".join(f'<th scope="col">{name}</th>' for name, _ in _COLUMNS)
    return (
        f'<section class="card"><h2>{text(label)} <small>{_summary(tables)}</small></h2>'
        f'<div class="scroll tall columns" tabindex="0" role="region" aria-label="Các cột của tệp">'
        f'<table class="list"><thead><tr>{heads}</tr></thead>{bodies}</table></div></section>'
    )


def _summary(tables: Sequence[TableReading]) -> str:
    columns = [column for table in tables for column in table.columns]
    taken = sum(column.indicator is not None for column in columns)
    return f"nhận ra {words.count(taken)}/{words.count(len(columns))} cột"


def _table(file: Pending, table: TableReading, plan: Plan) -> str:
    asked = {key for kind, key in file.open_questions if kind == "column"}
    shown = [
        column
        for column in table.columns
        if column.indicator is not None or column.key in asked or _answer(file, column) is not None
    ]
    aside = [column for column in table.columns if column not in shown]
    rows = "".join(_row(file, column, asked, plan) for column in shown)
    about = " · ".join(part for part in (table.sheet, _periods(file, table), _units(table, plan)) if part)
    group = pieces.group_row(len(_COLUMNS), about)
    return f"<tbody>{group}{rows}{_left_aside(aside)}</tbody>"


def _row(file: Pending, column: ColumnReading, asked: Iterable[str], plan: Plan) -> str:
    if column.indicator is None:
        name, measure = "<b>chưa rõ</b>" if column.key in asked else "không phải số liệu", "–"
    else:
        name = f"<b>{text(plan.indicators[column.indicator].short_name)}</b>"
        measure = MEASURES[column.measure or Measure.RATE]
    return (
        f"<tr><td><small>{text(_place(column))}</small></td><td>{text(column.header or '(không có tiêu đề)')}</td>"
        f"<td>{name}</td><td class='measure'>{text(measure)}</td><td>{_certainty(file, column, asked)}</td></tr>"
    )


def _certainty(file: Pending, column: ColumnReading, asked: Iterable[str]) -> str:
    if column.key in asked:
        return pieces.badge(Status.NEAR, "cần chọn")
    if _answer(file, column) is not None:
        return pieces.badge(Status.MET, "anh chị đã chọn")
    sure = column.decision is Decision.AUTO
    return pieces.badge(Status.MET if sure else Status.NEAR, words.target(round(100 * column.confidence)))


def _answer(file: Pending, column: ColumnReading) -> str | None:
    return file.answers.columns.get(column.key)


def _place(column: ColumnReading) -> str:
    """Lines of a table are its columns, or, where the criteria stand in rows, its rows."""
    return f"dòng {column.column}" if column.column.isdigit() else column.column


def _periods(file: Pending, table: TableReading) -> str:
    if table.period is not None:
        return table.period.label
    found = {seen.period for seen in file.reading.observations if seen.place.sheet == table.sheet and seen.period}
    ordered = sorted(found, key=lambda period: period.order)
    if not ordered:
        return "chưa rõ kỳ"
    if len(ordered) == 1:
        return ordered[0].label
    return f"{len(ordered)} kỳ, từ {words.lower_first(ordered[0].label)} đến {words.lower_first(ordered[-1].label)}"


def _units(table: TableReading, plan: Plan) -> str:
    names = [plan.units.get(code).short_name for code in table.units]
    if not names:
        return "chưa rõ đơn vị"
    more = ", …" if len(names) > _NAMED else ""
    return names[0] if len(names) == 1 else f"{len(names)} đơn vị: {', '.join(names[:_NAMED])}{more}"


def _left_aside(columns: Sequence[ColumnReading]) -> str:
    if not columns:
        return ""
    named = "; ".join(f"{column.column}: {column.header or '(không có tiêu đề)'}" for column in columns)
    return (
        f'<tr><td></td><td colspan="{len(_COLUMNS) - 1}"><details><summary><small>{mark(Status.NO_DATA)}bỏ qua '
        f"{words.count(len(columns))} cột không thuộc chỉ tiêu nào</small></summary><small>{text(named)}</small></details></td></tr>"
    )
